/**
 * Products and convolutions of the sizes at which schedules differ: whole and partial tiles, neighbours along every axis,
 * blocks shared by groups of invocations, matrix units of each format.
 */

import { gradients } from "../../../src/ir/autodiff.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import { symbol } from "../../../src/ir/dim.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { type Case, caseOf, type Tolerance } from "../../support/differential.ts";
import { describeSuites, type Suite, uniform } from "./suites.ts";

/** Sums of at most 200 products of numbers below one: as many roundings of 6e-8 of sums of that size at worst. */
const tolerance: Tolerance = { absolute: 2e-5, relative: 1e-5 };
/** Of sums of 4,000 products, in stretches of some hundred each. */
const longTolerance: Tolerance = { absolute: 2e-4, relative: 1e-5 };
/** Each factor is off by up to 2^-11 of itself, and the errors of 200 products add up like their roots. */
const tf32Tolerance: Tolerance = { absolute: 2e-2, relative: 2e-3 };
/** The result is rounded to the type: the last of eight bits, where sums in another order fall on either side of a half. */
const narrowTolerance: Tolerance = { absolute: 2e-2, relative: 2 ** -7 };

interface Product {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly dtype?: Dtype;
  /** Whether the operand is stored with rows and columns exchanged. */
  readonly lhsTransposed?: boolean;
  readonly rhsTransposed?: boolean;
  /** A function of the left operand's elements, so that it is computed and not copied. */
  readonly computed?: boolean;
}

function productCase(name: string, { m, k, n, dtype = "f32", lhsTransposed, rhsTransposed, computed }: Product): Case {
  const shapes = [lhsTransposed ? [k, m] : [m, k], rhsTransposed ? [n, k] : [k, n]];
  const types = shapes.map((shape) => tensorType(dtype, shape));
  const inputs = shapes.map((shape, i) => uniform(dtype, shape, i + 1));
  return caseOf(name, types, inputs, {}, (b: Builder, [x, w]) => {
    const lhs = computed ? b.tanh(x as Value) : (x as Value);
    return [b.dotGeneral(lhs, w as Value, { lhsContract: [lhsTransposed ? 0 : 1], rhsContract: [rhsTransposed ? 1 : 0] })];
  });
}

/** With both gradients: contractions over positions and over features. */
function convolutionCase(name: string, image: readonly number[], filter: readonly number[], dtype: Dtype = "f32"): Case {
  const types = [image, filter].map((shape) => tensorType(dtype, shape));
  const inputs = [image, filter].map((shape, i) => uniform(dtype, shape, i + 1));
  return caseOf(name, types, inputs, {}, (b, [x, w]) => {
    const results = [
      b.conv(x as Value, w as Value, {
        strides: [1, 1],
        padding: [
          [1, 1],
          [1, 1],
        ],
      }),
    ];
    return [...results, ...gradients(b, results, results, [x as Value, w as Value])];
  });
}

const products: readonly Product[] = [
  { m: 136, k: 72, n: 160 },
  { m: 136, k: 70, n: 150 },
  { m: 72, k: 40, n: 136, lhsTransposed: true },
  { m: 136, k: 40, n: 72, rhsTransposed: true },
  { m: 40, k: 136, n: 40, lhsTransposed: true, rhsTransposed: true },
  { m: 30, k: 9, n: 5, lhsTransposed: true },
  { m: 1, k: 130, n: 33 },
  { m: 132, k: 24, n: 20, computed: true },
];

const single: readonly Case[] = [
  ...products.map((product, i) => productCase(`product_${i}`, product)),
  convolutionCase("convolution_3", [2, 7, 6, 3], [3, 3, 3, 5]),
  convolutionCase("convolution_8", [1, 9, 8, 8], [3, 3, 8, 16]),
];

/** Each product as it is stored in either way, with sizes that end inside of fragments and that do not. */
const narrow = (dtype: Dtype): readonly Case[] => [
  ...[false, true].flatMap((lhsTransposed) =>
    [false, true].map((rhsTransposed) =>
      productCase(`product_${dtype}_${lhsTransposed}_${rhsTransposed}`, { m: 80, k: 48, n: 72, dtype, lhsTransposed, rhsTransposed }),
    ),
  ),
  productCase(`product_${dtype}_odd`, { m: 33, k: 19, n: 9, dtype }),
  productCase(`product_${dtype}_computed`, { m: 48, k: 24, n: 40, dtype, computed: true }),
  convolutionCase(`convolution_${dtype}`, [1, 6, 5, 8], [3, 3, 8, 16], dtype),
];

/** Few tiles and long reductions: even and uneven stretches, stretches of nothing, tiles shared by groups as well, an epilogue. */
const long: readonly Case[] = [
  productCase("long_0", { m: 20, k: 4096, n: 30, lhsTransposed: true }),
  productCase("long_1", { m: 64, k: 4001, n: 64 }),
  productCase("long_2", { m: 1, k: 3000, n: 100, rhsTransposed: true, computed: true }),
  caseOf(
    "long_3",
    [tensorType("f32", [2, 2500, 17]), tensorType("f32", [2, 2500, 9]), tensorType("f32", [2, 17, 9])],
    [uniform("f32", [2, 2500, 17], 1), uniform("f32", [2, 2500, 9], 2), uniform("f32", [2, 17, 9], 3)],
    {},
    (b, [x, y, z]) => {
      const products = b.dotGeneral(x as Value, y as Value, { lhsBatch: [0], rhsBatch: [0], lhsContract: [1], rhsContract: [1] });
      return [b.tanh(b.add(products, z as Value))];
    },
  ),
];
/** The sum over 32 positions of each of up to 64 images; of 3 there is nothing left for most workgroups. */
const overBatch: readonly Case[] = [3, 64].map((images) =>
  caseOf(
    `over_${images}`,
    [tensorType("f32", [symbol("images"), 64, 20]), tensorType("f32", [symbol("images"), 64, 12])],
    [uniform("f32", [images, 64, 20], 1), uniform("f32", [images, 64, 12], 2)],
    { images },
    (b, [x, y]) => [b.dotGeneral(x as Value, y as Value, { lhsContract: [0, 1], rhsContract: [0, 1] })],
  ),
);

const suites: readonly Suite[] = [
  { name: "spread", cases: long, tolerance: longTolerance, precision: "f32", fillingWorkgroups: 128, step: "spread k" },
  { name: "spread over images", cases: overBatch, tolerance: longTolerance, precision: "f32", fillingWorkgroups: 128, step: "spread k" },
  {
    name: "spread bf16",
    cases: [productCase("long_bf16", { m: 30, k: 4000, n: 40, dtype: "bf16", lhsTransposed: true })],
    tolerance: { absolute: 0.2, relative: 2 ** -7 },
    precision: "f32",
    fillingWorkgroups: 128,
    step: "spread k",
  },
  { name: "large tiles", cases: single, tolerance, precision: "f32", fillingWorkgroups: 1, step: "tile m 128, tile n 128" },
  { name: "middle tiles", cases: single.slice(0, 3), tolerance, precision: "f32", fillingWorkgroups: 6, step: "tile m 64" },
  { name: "small tiles", cases: single, tolerance, precision: "f32", fillingWorkgroups: 128, step: "split k 16" },
  {
    name: "tf32",
    cases: narrow("f32"),
    tolerance: tf32Tolerance,
    precision: "tf32",
    fillingWorkgroups: 1,
    step: "matrix tf32",
  },
  {
    name: "tf32 in small tiles",
    cases: narrow("f32"),
    tolerance: tf32Tolerance,
    precision: "tf32",
    fillingWorkgroups: 128,
    step: "matrix tf32",
  },
  { name: "bf16", cases: narrow("bf16"), tolerance: narrowTolerance, precision: "f32", fillingWorkgroups: 1, step: "matrix bf16" },
  { name: "f16", cases: narrow("f16"), tolerance: narrowTolerance, precision: "f32", fillingWorkgroups: 128, step: "matrix f16" },
];

describeSuites("contractions", suites);
