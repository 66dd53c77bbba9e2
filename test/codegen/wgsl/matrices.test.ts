/** Products of f16 on subgroup matrices: staged as those on vectors are, with the same numbers. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { matrixFormat } from "../../../src/codegen/schedule/schedule.ts";
import { forAdapter, targets } from "../../../src/codegen/target.ts";
import { gradients } from "../../../src/ir/autodiff.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import { type Dim, symbol } from "../../../src/ir/dim.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { type HostTensor, tensorType } from "../../../src/ir/type.ts";
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
import { matrixTarget } from "../../support/matrices.ts";
import { Random } from "../../support/random.ts";

const timeout = 240_000;
/** Factors are few bits long, so that every order of summation gives the same bits. */
const exact = { absolute: 0, relative: 0 };
/** Where sums go through functions, and their gradients into further products. */
const rounded = { absolute: 4e-3, relative: 2e-3 };

const random = new Random(3);

/** Numbers that f16 has, whose products are multiples of 2^-12 below four. */
function factor(shape: readonly number[]): HostTensor {
  const { data, ...tensor } = random.tensor("i32", shape, [-127, 127]);
  return { ...tensor, dtype: "f16", data: Float32Array.from(data, (x) => x / 64) };
}

interface Options {
  readonly sizes?: Readonly<Record<string, number>>;
  readonly tolerance?: typeof exact;
}

type TestedCase = Case & { readonly tolerance: typeof exact };

/** `shapes` of two factors, of numbers and of symbols that `sizes` gives values. */
function testCase(
  name: string,
  shapes: readonly (readonly (number | string)[])[],
  body: (b: Builder, x: Value, w: Value) => readonly Value[],
  { sizes = {}, tolerance = exact }: Options = {},
): TestedCase {
  const dims = shapes.map((shape) => shape.map((size): Dim => (typeof size === "number" ? size : symbol(size))));
  const inputs = shapes.map((shape) => factor(shape.map((size) => (typeof size === "number" ? size : (sizes[size] ?? 1)))));
  const one = caseOf(
    name,
    dims.map((shape) => tensorType("f16", shape)),
    inputs,
    sizes,
    (b, [x, w]) => body(b, x as Value, w as Value),
  );
  return { ...one, tolerance };
}

/** Sums as they are, in f32: factors are widened before they are multiplied. */
const wide = (b: Builder, x: Value): Value => b.cast(x, "f32");
const plain = { lhsContract: [1], rhsContract: [0] };

const cases: readonly TestedCase[] = [
  testCase(
    "whole_tiles",
    [
      [64, 32],
      [32, 64],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), plain)],
  ),
  testCase(
    "uneven",
    [
      [70, 21],
      [21, 37],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), plain)],
  ),
  testCase(
    "to_f16",
    [
      [40, 50],
      [50, 36],
    ],
    (b, x, w) => [b.dotGeneral(x, w, plain)],
  ),
  testCase(
    "lhs_transposed",
    [
      [44, 72],
      [44, 64],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), { lhsContract: [0], rhsContract: [0] })],
  ),
  testCase(
    "rhs_transposed",
    [
      [40, 64],
      [68, 64],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), { lhsContract: [1], rhsContract: [1] })],
  ),
  testCase(
    "batches",
    [
      [3, 33, 24],
      [3, 24, 34],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), { lhsBatch: [0], rhsBatch: [0], lhsContract: [2], rhsContract: [1] })],
  ),
  testCase(
    "symbolic",
    [
      ["rows", 36],
      [36, 40],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), plain)],
    { sizes: { rows: 67 } },
  ),
  testCase(
    "long",
    [
      [700, 20],
      [700, 24],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), { lhsContract: [0], rhsContract: [0] })],
  ),
  testCase(
    "symbolic_steps",
    [
      ["steps", 20],
      ["steps", 24],
    ],
    (b, x, w) => [b.dotGeneral(wide(b, x), wide(b, w), { lhsContract: [0], rhsContract: [0] })],
    { sizes: { steps: 77 } },
  ),
  testCase(
    "prologue_and_epilogue",
    [
      ["rows", 40],
      [40, 36],
    ],
    (b, x, w) => {
      const y = b.dotGeneral(b.max(x, 0), w, plain);
      return [b.max(b.add(y, 1), 0), b.cast(y, "f32")];
    },
    { sizes: { rows: 35 } },
  ),
  testCase(
    "gradients",
    [
      ["rows", 40],
      [40, 36],
    ],
    (b, x, w) => {
      const y = b.dotGeneral(x, w, plain);
      return [y, ...gradients(b, [y], [b.tanh(b.mul(y, 0.125))], [x, w])];
    },
    { sizes: { rows: 35 }, tolerance: rounded },
  ),
  testCase(
    "convolution",
    [
      ["images", 5, 5, 20],
      [3, 3, 20, 20],
    ],
    (b, x, w) => {
      const y = b.conv(x, w, {
        strides: [1, 1],
        padding: [
          [1, 1],
          [1, 0],
        ],
      });
      return [y, ...gradients(b, [y], [b.tanh(b.mul(y, 0.125))], [x, w])];
    },
    { sizes: { images: 2 }, tolerance: rounded },
  ),
];

const module = moduleOfCases(cases);
const matrices = forAdapter(targets.wgsl, "matrices");

describe("kernels", () => {
  const { kernels } = compileModule(module, { target: "wgsl", adapter: "matrices", lowerKernels: false });
  const products = kernels.filter(({ info }) => info.operations.some((name) => name === "dot_general" || name === "conv"));

  it("multiply f16 by matrices of the workgroup", () => {
    expect(products.length).toBeGreaterThanOrEqual(cases.length);
    for (const { name, info } of products) expect([info.schedule, ...(info.schedule.parts ?? [])].map(matrixFormat), name).toContain("f16");
  });

  it("are well formed, in bounds, and within the limits of every device", () => {
    for (const kernel of kernels) {
      expect(verifyKernel(kernel, { target: matrices }), kernel.name).toEqual([]);
      const { unproven } = proveBounds(kernel, { minimum: { rows: 1, steps: 1, images: 1 } });
      // Those of operands are proven only where sizes are multiples of the tile.
      expect(
        unproven.filter((name) => !/^(in|out)\d+$/.test(name)),
        kernel.name,
      ).toEqual([]);
    }
  });

  it("are for devices with matrix units alone", () => {
    for (const kernel of products)
      expect(verifyKernel(kernel, { target: targets.wgsl })).toContain("a product of matrices of a workgroup; wgsl has none");
  });
});

const target = await matrixTarget();

/** A software driver takes ten seconds and more to compile a kernel of these; the interpreter has them all. */
const onDevice = ["uneven", "prologue_and_epilogue"];

describe.each([
  { target: interpretTarget("wgsl", "matrices"), run: cases },
  ...(target ? [{ target, run: cases.filter(({ name }) => onDevice.includes(name)) }] : []),
])("on $target.name", ({ target: on, run }) => {
  const loading = createExecutor(moduleOfCases(run), on);
  it.each(run.map((one) => [one.name, one] as const))("%s", { timeout }, async (_name, one) => {
    const actual = await runCase(
      await loading,
      one,
      module.symbols.map(({ name }) => name),
    );
    for (const [i, expected] of runReference(module, one).entries())
      expect(difference(actual[i] ?? [], expected, one.tolerance), `result ${i}`).toBeUndefined();
  });
});
