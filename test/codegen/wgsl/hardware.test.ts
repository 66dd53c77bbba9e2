/** Kernels for hardware: a plan of their own over the same memory, and tiles of products in shared memory, whichever way operands lie. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { targets } from "../../../src/codegen/target.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { gradients } from "../../../src/ir/autodiff.ts";
import type { ConvAttributes, Pair } from "../../../src/ir/builder.ts";
import { symbol } from "../../../src/ir/dim.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
} from "../../support/differential.ts";
import { Random } from "../../support/random.ts";
import { wgslHardwareTarget } from "../../support/targets.ts";
import { productCases, productTolerance } from "./products.ts";

/** A software adapter compiles a kernel with barriers in up to a second. */
const timeout = 120_000;

interface Convolution extends Partial<Pick<ConvAttributes, "strides" | "rhsDilation" | "lhsDilation" | "groups">> {
  readonly size: number;
  readonly inputs: number;
  readonly outputs: number;
  readonly padding: Pair;
}

/** Two axes of windows of three; sizes are such that the convolution and both of its gradients fill more than half a tile. */
const convolutions: Readonly<Record<string, Convolution>> = {
  padded: { size: 5, inputs: 20, outputs: 20, padding: [1, 1] },
  odd_channels: { size: 5, inputs: 17, outputs: 18, padding: [1, 0] },
  strided: { size: 9, inputs: 20, outputs: 24, padding: [0, 1], strides: [2, 2] },
  dilated: { size: 8, inputs: 18, outputs: 20, padding: [1, 1], rhsDilation: [2, 1] },
  transposed: { size: 3, inputs: 20, outputs: 20, padding: [2, 1], lhsDilation: [2, 2] },
  grouped: { size: 5, inputs: 36, outputs: 40, padding: [1, 1], groups: 2 },
};

/** The convolution, and cotangents for one that is no larger than one: its own rounding is not to be told from that of the gradients. */
function convolutionCase(name: string, { size, inputs, outputs, padding, ...options }: Convolution, seed: number): Case {
  const random = new Random(seed);
  const images = symbol("images");
  const filters = [3, 3, inputs / (options.groups ?? 1), outputs];
  return caseOf(
    name,
    [tensorType("f32", [images, size, size, inputs]), tensorType("f32", filters)],
    [random.tensor("f32", [2, size, size, inputs]), random.tensor("f32", filters)],
    { images: 2 },
    (b, [x, w]) => {
      const y = b.conv(x as Value, w as Value, { strides: [1, 1], padding: [padding, padding], ...options });
      return [y, ...gradients(b, [y], [b.tanh(y)], [x as Value, w as Value])];
    },
  );
}

const cases = [...productCases, ...Object.entries(convolutions).map(([name, one], seed) => convolutionCase(name, one, seed))];
const module = moduleOfCases(cases);
const hardware = compileModule(module, { target: "wgsl" });

it("memory does not depend on the adapter", () => {
  const { segments, functions } = compileModule(module, { target: "wgsl", adapter: "software" }).plan;
  // But for what workgroups of hardware hand to each other.
  expect(hardware.plan.segments.filter(({ name }) => name !== "scratch")).toEqual(segments);
  expect(hardware.plan.functions.map(({ inputs, outputs }) => ({ inputs, outputs }))).toEqual(
    functions.map(({ inputs, outputs }) => ({ inputs, outputs })),
  );
});

it("products that fill tiles and walk more than a block are staged, in arrays of vectors, within the limits of every device", () => {
  const direct = ["few_rows_contract", "few_columns_contract", "one_row_contract", "batches_contract"];
  for (const kernel of hardware.kernels) {
    expect(formatSchedule(kernel.info.schedule).includes("stage lhs"), kernel.name).toBe(!direct.includes(kernel.name));
    expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([]);
  }
  expect(printWgsl(hardware.kernels).match(/var<workgroup> \w+: array<vec4<f32>, \d+>/g)).toHaveLength(
    hardware.kernels.length - direct.length,
  );
});

const adapter = await wgslHardwareTarget();
const interpreted = interpretTarget("wgsl");

/** The software adapter compiles what differs most; the interpreter has them all. */
const onAdapter = ["uneven", "lhs_transposed", "rhs_transposed", "padded"];

describe.each([
  { target: interpreted, run: cases },
  ...(adapter ? [{ target: adapter, run: cases.filter(({ name }) => onAdapter.includes(name)) }] : []),
])("on $target.name", ({ target, run }) => {
  const own = moduleOfCases(run);
  const loading = createExecutor(own, target);
  it.each(run.map((one) => [one.name, one] as const))("%s", { timeout }, async (_name, one) => {
    const actual = await runCase(
      await loading,
      one,
      own.symbols.map(({ name }) => name),
    );
    for (const [i, expected] of runReference(own, one).entries())
      expect(difference(actual[i] ?? [], expected, productTolerance)).toBeUndefined();
  });
});
