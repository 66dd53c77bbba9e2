/** Reductions by workgroups on hardware: one text, for devices with subgroups of any size and for those without. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { symbol } from "../../../src/ir/dim.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { createWebGpuDevice } from "../../../src/runtime/webgpu/device.ts";
import {
  type Case,
  caseOf,
  compiledTarget,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
  type TestTarget,
} from "../../support/differential.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";
import { Random } from "../../support/random.ts";
import { requestTestAdapter } from "../../support/webgpu.ts";

/** Software adapters compile a kernel with barriers in up to a second. */
const timeout = 120_000;

const rows = symbol("rows");
const random = new Random(5);

function rowCase(
  name: string,
  dtype: "f32" | "i32",
  columns: number,
  body: Parameters<typeof caseOf>[4],
  change?: (x: number[]) => void,
): Case {
  const x = random.tensor(dtype, [3, columns]);
  const data = Array.from(x.data as ArrayLike<number>);
  change?.(data);
  x.data.set(data as never);
  return caseOf(name, [tensorType(dtype, [rows, columns])], [x], { rows: 3 }, body);
}

const cases: readonly Case[] = [
  rowCase("sum", "f32", 700, (b, [x]) => [b.reduceSum(x as Value, [1])]),
  // Rows that leave invocations without an element.
  rowCase("short_sum", "f32", 100, (b, [x]) => [b.reduceSum(x as Value, [1])]),
  rowCase("greatest", "f32", 300, (b, [x]) => [b.reduceMax(x as Value, [1]), b.reduceMin(x as Value, [1])]),
  rowCase(
    "not_a_number",
    "f32",
    300,
    (b, [x]) => [b.reduceMax(x as Value, [1]), b.reduceMin(x as Value, [1])],
    (x) => {
      x[17] = Number.NaN;
      x[299] = Number.POSITIVE_INFINITY;
      x[650] = Number.NEGATIVE_INFINITY;
    },
  ),
  rowCase("integers", "i32", 300, (b, [x]) => [b.reduceSum(x as Value, [1]), b.reduceMax(x as Value, [1])]),
  // Two reductions, the second of what the first says.
  rowCase("softmax", "f32", 300, (b, [x]) => {
    const expand = (row: Value): Value => b.broadcast(row, (x as Value).type.shape, [0]);
    const power = b.exp(b.sub(x as Value, expand(b.reduceMax(x as Value, [1]))));
    return [b.div(power, expand(b.reduceSum(power, [1])))];
  }),
  // What no subgroup operation is for: combined in rounds alone.
  rowCase("position", "f32", 300, (b, [x]) => [b.reduceProd(b.add(b.mul(x as Value, 1e-3), 1), [1])]),
];
const module = moduleOfCases(cases);
const program = compileModule(module, { target: "wgsl" });
const text = printWgsl(program.kernels);

it("is the text of devices without subgroups, and that of those with them once its marks are taken away", () => {
  const withoutComments = text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
  expect(withoutComments).not.toContain("subgroup");
  const granted = text.replaceAll("//subgroups:", "").replaceAll(/\/\*[\s\S]*?\*\//g, "");
  expect(granted).toMatch(/^enable subgroups;/);
  const barriers = (of: string): number => of.match(/workgroupBarrier/g)?.length ?? 0;
  // The product has two rounds on either; everything else one meeting, not two.
  expect(barriers(granted) - 2).toBe((barriers(withoutComments) - 2) / 2);
});

it("stays in its arrays", () => {
  for (const kernel of compileModule(module, { target: "wgsl", lowerKernels: false }).kernels) {
    const { proven, unproven } = proveBounds(kernel);
    expect(proven, kernel.name).toBeGreaterThan(0);
    expect(unproven, kernel.name).toEqual([]);
  }
});

function interpreted(subgroupSize: number): TestTarget {
  return {
    ...interpretTarget("wgsl"),
    name: subgroupSize === 1 ? "the interpreter without subgroups" : `the interpreter with subgroups of ${subgroupSize}`,
    load: async ({ kernels }) => createInterpretDevice(kernels, subgroupSize),
  };
}

async function onDevice(name: string, features: GPUFeatureName[]): Promise<readonly TestTarget[]> {
  const adapter = await requestTestAdapter();
  if (!adapter || !features.every((feature) => adapter.features.has(feature))) return [];
  const gpuDevice = await adapter.requestDevice({ requiredFeatures: features });
  return [compiledTarget(name, "wgsl", ({ kernels, plan }) => createWebGpuDevice({ gpuDevice, source: printWgsl(kernels), plan }))];
}

const targets = [
  // One that is larger than a workgroup, and one that does not divide it.
  ...[1, 4, 32, 96, 512].map(interpreted),
  ...(await onDevice("a device without subgroups", [])),
  ...(await onDevice("a device with subgroups", ["subgroups"])),
];

describe.each(targets)("on $name", (target) => {
  const loading = createExecutor(module, target);
  it.each(cases.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      const actual = await runCase(await loading, one, ["rows"]);
      runReference(module, one).forEach((expected, i) => {
        expect(difference(actual[i] ?? [], expected, { absolute: 1e-5, relative: 1e-5 })).toBeUndefined();
      });
    },
    timeout,
  );
});
