/** What the tests of layers share. */

import { beforeEach } from "vitest";
import { clearSession, type Layer, layers, setDtypePolicy, setFloatx, setSeed, setTarget, setWarningHandler } from "../../../src/index.ts";

/** Every test starts from the same settings. */
export function freshSession(): void {
  beforeEach(() => {
    clearSession();
    setSeed(0);
    setTarget("reference");
    setFloatx("float32");
    setDtypePolicy("float32");
  });
}

/** The warnings that `body` gives. */
export function warningsOf(body: () => void): readonly string[] {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  try {
    body();
  } finally {
    setWarningHandler(previous);
  }
  return seen;
}

export function dense(units = 4, inputs?: number): InstanceType<typeof layers.Dense> {
  const layer = layers.dense({ units });
  if (inputs !== undefined) layer.build([null, inputs]);
  return layer;
}

export function namesOf(found: readonly { readonly name: string }[]): readonly string[] {
  return found.map(({ name }) => name);
}

/** The numbers of losses or weights. */
export function numbersOf(tensors: readonly { dataSync(): ArrayLike<number> }[]): readonly (readonly number[])[] {
  return tensors.map((tensor) => [...Array.from(tensor.dataSync())]);
}

export type { Layer };
