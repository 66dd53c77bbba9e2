/** Products that warpgroups make of boxes of tensors: operands along either axis, whole and partial tiles, batches, epilogues, every format. */

import type { Builder } from "../../../src/ir/builder.ts";
import { type Dim, symbol } from "../../../src/ir/dim.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { type Case, caseOf, type Tolerance } from "../../support/differential.ts";
import { describeSuites, type Suite, uniform } from "./suites.ts";

/** Each factor is off by up to 2^-11 of itself, and the errors of 200 products add up like their roots. */
const tf32Tolerance: Tolerance = { absolute: 2e-2, relative: 2e-3 };
/** The result is rounded to the type: the last of eight bits, where sums in another order fall on either side of a half. */
const narrowTolerance: Tolerance = { absolute: 2e-2, relative: 2 ** -7 };

interface Product {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly lhsTransposed?: boolean;
  readonly rhsTransposed?: boolean;
  readonly batch?: number;
}

function productCase(name: string, dtype: Dtype, { m, k, n, lhsTransposed, rhsTransposed, batch }: Product): Case {
  const outer = batch === undefined ? [] : [batch];
  const shapes = [
    [...outer, ...(lhsTransposed ? [k, m] : [m, k])],
    [...outer, ...(rhsTransposed ? [n, k] : [k, n])],
  ];
  const types = shapes.map((shape) => tensorType(dtype, shape));
  const inputs = shapes.map((shape, i) => uniform(dtype, shape, i + 1));
  const first = outer.length;
  const batches = batch === undefined ? {} : { lhsBatch: [0], rhsBatch: [0] };
  return caseOf(name, types, inputs, {}, (b: Builder, [x, w]) => [
    b.dotGeneral(x as Value, w as Value, {
      ...batches,
      lhsContract: [first + (lhsTransposed ? 0 : 1)],
      rhsContract: [first + (rhsTransposed ? 1 : 0)],
    }),
  ]);
}

/** A dense layer over positions of sequences, with its bias and a function: rows of two axes, the first of which has no fixed size. */
function denseCase(dtype: Dtype, sequences: number, isTransposed: boolean): Case {
  const shapes: readonly (readonly Dim[])[] = [[symbol("sequences"), 40, 136], isTransposed ? [72, 136] : [136, 72], [72]];
  const inputs = shapes.map((shape, i) =>
    uniform(
      dtype,
      shape.map((size) => (typeof size === "number" ? size : sequences)),
      i + 1,
    ),
  );
  return caseOf(
    `dense_${dtype}_${sequences}`,
    shapes.map((shape) => tensorType(dtype, shape)),
    inputs,
    { sequences },
    (b, [x, w, bias]) => {
      const sums = b.dotGeneral(x as Value, w as Value, { lhsContract: [2], rhsContract: [isTransposed ? 1 : 0] });
      return [b.tanh(b.add(sums, bias as Value))];
    },
  );
}

/** More blocks than stages, one that ends inside of a box, tiles that end inside of both. */
const both: readonly Product[] = [
  { m: 192, k: 648, n: 248 },
  { m: 128, k: 136, n: 64, batch: 2 },
];
const narrow = (dtype: Dtype): readonly Case[] => [
  ...[false, true].flatMap((lhsTransposed) =>
    [false, true].flatMap((rhsTransposed) =>
      both.map((product, i) =>
        productCase(`product_${dtype}_${lhsTransposed}_${rhsTransposed}_${i}`, dtype, { ...product, lhsTransposed, rhsTransposed }),
      ),
    ),
  ),
];

const suite = { architecture: "sm_90a", precision: "f32", fillingWorkgroups: 1, step: "boxes for 2" } as const;
const suites: readonly Suite[] = [
  { ...suite, name: "bf16", cases: narrow("bf16"), tolerance: narrowTolerance, step: "tile n 256, tile k 64, matrix bf16, boxes" },
  { ...suite, name: "f16", cases: narrow("f16").slice(2, 5), tolerance: narrowTolerance, fillingWorkgroups: 8, step: "boxes" },
  {
    ...suite,
    name: "tf32",
    cases: both.map((product, i) => productCase(`product_${i}`, "f32", { ...product, rhsTransposed: true })),
    tolerance: tf32Tolerance,
    precision: "tf32",
    step: "tile k 32, matrix tf32, boxes",
  },
  { ...suite, name: "rows of sequences", cases: [5, 1].map((count) => denseCase("bf16", count, false)), tolerance: narrowTolerance },
  {
    ...suite,
    name: "rows of sequences, tf32",
    cases: [denseCase("f32", 4, true)],
    tolerance: tf32Tolerance,
    precision: "tf32",
  },
];

describeSuites("products of warpgroups", suites);
