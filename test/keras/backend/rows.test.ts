/** Rows of the checklist that compute, on every target: traced into one program each, and on concrete tensors. */

import { beforeAll, describe, expect, it } from "vitest";
import { findTarget } from "../../../scripts/oracle/targets.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import { setWarningHandler } from "../../../src/keras/errors.ts";
import { hasCompiler } from "../../support/cuda.ts";
import { requestTestAdapter } from "../../support/webgpu.ts";
import { checkRow, resultsOf, runConcretely, runRows } from "./harness.ts";
import { controlRows } from "./rows/control.ts";
import { mathRows } from "./rows/math.ts";
import { nnRows } from "./rows/nn.ts";
import { randomRows } from "./rows/random.ts";
import { shapeRows } from "./rows/shape.ts";
import { windowRows } from "./rows/windows.ts";

const table = [...mathRows, ...nnRows, ...shapeRows, ...windowRows, ...controlRows, ...randomRows];

const targets = ["reference", "wasm", ...((await requestTestAdapter()) ? ["wgsl"] : []), ...(hasCompiler ? ["cuda-emulated"] : [])];
/** Some hundred kernels are compiled, by g++ for the emulation. */
const compileTime = 300_000;
/** Rows of one module for WebGPU: Dawn goes through the whole module for each of its kernels. */
const together = 8;

/** What the rows give, under their places in the table. */
async function outputsOn(name: string): Promise<readonly (readonly HostTensor[])[]> {
  const target = findTarget(name);
  const size = name === "wgsl" ? together : table.length;
  const found: (readonly HostTensor[])[] = [];
  for (let first = 0; first < table.length; first += size) {
    const part = table.slice(first, first + size);
    const outputs = await runRows(part, target);
    found.push(...part.map(({ expected }, i) => resultsOf(outputs, i, expected.length)));
  }
  return found;
}

beforeAll(() => {
  const previous = setWarningHandler(() => undefined);
  return () => {
    setWarningHandler(previous);
  };
});

describe.each(targets)("%s", (name) => {
  let outputs: readonly (readonly HostTensor[])[] = [];
  beforeAll(async () => {
    outputs = await outputsOn(name);
  }, compileTime);

  it.each(table.map((entry, index) => [entry.name, entry, index] as const))("%s", (_, entry, index) => {
    checkRow(entry, outputs[index] ?? []);
  });
});

describe("concrete tensors", () => {
  it.each(table.filter(({ traced }) => !traced).map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
    checkRow(entry, runConcretely(entry));
  });
});

describe("random numbers", () => {
  it("J-105: are the same bits on every target, and from one fresh run to the next", async () => {
    const sample = async (name: string): Promise<readonly (readonly number[])[]> => {
      const outputs = await runRows(randomRows, findTarget(name));
      const bits = (value: HostTensor | undefined): readonly number[] => Array.from(value?.data ?? [], Number);
      // The uniform numbers and what compares them: no functions that round in their own way.
      return ["0 0", "1 0", "3 0"].map((key) => bits(outputs[key]));
    };
    const [first, again, compiled] = [await sample("reference"), await sample("reference"), await sample("wasm")];
    expect(first[0]?.length).toBe(2000);
    expect(again).toEqual(first);
    expect(compiled).toEqual(first);
  });
});
