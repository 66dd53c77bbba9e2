/** Products whose sizes are those at which schedules differ, each with an epilogue. */

import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { type Case, caseOf } from "../../support/differential.ts";
import { Random } from "../../support/random.ts";

export const productTolerance = { absolute: 1e-4, relative: 1e-5 };

interface Product {
  readonly m: number;
  readonly n: number;
  readonly k: number;
  readonly batch?: number;
  readonly lhsTransposed?: true;
  readonly rhsTransposed?: true;
}

const products: Readonly<Record<string, Product>> = {
  whole_tiles: { m: 64, n: 64, k: 32 },
  uneven: { m: 70, n: 37, k: 19 },
  long_sums: { m: 70, n: 68, k: 260 },
  few_rows: { m: 20, n: 64, k: 12 },
  few_columns: { m: 130, n: 5, k: 12 },
  one_row: { m: 1, n: 64, k: 300 },
  short_sums: { m: 33, n: 24, k: 17, batch: 2 },
  batches: { m: 33, n: 24, k: 8, batch: 3 },
  lhs_transposed: { m: 72, n: 64, k: 260, lhsTransposed: true },
  rhs_transposed: { m: 40, n: 64, k: 256, rhsTransposed: true },
  both_transposed: { m: 41, n: 33, k: 30, lhsTransposed: true, rhsTransposed: true },
};

function productCase(name: string, { m, n, k, batch = 1, lhsTransposed, rhsTransposed }: Product, seed: number): Case {
  const random = new Random(seed + 1);
  const shapes = [
    [batch, ...(lhsTransposed ? [k, m] : [m, k])],
    [batch, ...(rhsTransposed ? [n, k] : [k, n])],
  ];
  const axes = { lhsBatch: [0], rhsBatch: [0], lhsContract: [lhsTransposed ? 1 : 2], rhsContract: [rhsTransposed ? 2 : 1] };
  return caseOf(
    name,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [lhs, rhs]) => [b.max(b.dotGeneral(lhs as Value, rhs as Value, axes), 0)],
  );
}

export const productCases = Object.entries(products).map(([name, product], seed) => productCase(name, product, seed));
