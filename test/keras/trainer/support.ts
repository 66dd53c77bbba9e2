/** Small models for the tests of training. */

import { beforeEach } from "vitest";
import {
  type CompileOptions,
  clearSession,
  input,
  layers,
  type Model,
  optimizers,
  type Sequential,
  sequential,
  setDtypePolicy,
  setSeed,
  setTarget,
  setWarningHandler,
  type TargetName,
  type Tensor,
  tensor,
} from "../../../src/index.ts";

/** Every test begins with the same names and seeds, on the reference interpreter unless it says otherwise; nobody hears warnings. */
export function freshSession(target: TargetName = "reference"): void {
  beforeEach(() => {
    clearSession();
    setSeed(0);
    setDtypePolicy("float32");
    setTarget(target);
    const previous = setWarningHandler(() => {});
    return () => {
      setWarningHandler(previous);
    };
  });
}

export const quiet = { verbose: 0 } as const;
/** Numbers of f32 compared with hand computation in doubles. */
export const digits = 5;
/** Weights stay what they are. */
export const still = (): optimizers.SGD => new optimizers.SGD({ learningRate: 0 });

/** y = w x with one weight that begins at `w`, gradient descent with the rate 0.1, mean squared error. */
export function line(w: number, options: CompileOptions = {}): Sequential {
  const made = sequential([
    input({ shape: [1], name: "x" }),
    layers.dense({ units: 1, useBias: false, kernelInitializer: { className: "Constant", config: { value: w } }, name: "line" }),
  ]);
  made.compile({ optimizer: new optimizers.SGD({ learningRate: 0.1 }), loss: "mse", ...options });
  return made;
}

export function weightOf(model: Model): number {
  return model.getWeights()[0]?.dataSync()[0] ?? Number.NaN;
}

export function allWeights(model: Model): readonly number[] {
  return model.getWeights().flatMap((weight) => [...weight.dataSync()].map(Number));
}

/** Rows 1, 2, …, count in one column. */
export function counting(count: number, factor = 1): Tensor {
  return tensor(
    Float32Array.from({ length: count }, (_, i) => (i + 1) * factor),
    [count, 1],
  );
}

export async function warningsOf(body: () => unknown): Promise<readonly string[]> {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  try {
    await body();
  } finally {
    setWarningHandler(previous);
  }
  return seen;
}
