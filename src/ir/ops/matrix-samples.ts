/** Random operands made fit for linear algebra: matrices that are far from singular. */

import type { HostTensor } from "../type.ts";
import { nth } from "./host.ts";
import { joined, matricesOf } from "./host-matrices.ts";

function withDiagonal(x: HostTensor, added: (i: number, size: number) => number): HostTensor {
  const matrices = matricesOf(x);
  for (const matrix of matrices)
    for (let i = 0; i < Math.min(matrix.rows, matrix.columns); i++) matrix.set(i, i, matrix.at(i, i) + added(i, matrix.columns));
  return joined(
    x.dtype,
    x.shape,
    matrices.map(({ data }) => data),
  );
}

function first(inputs: readonly HostTensor[], change: (x: HostTensor) => HostTensor): readonly HostTensor[] {
  return [change(nth(inputs, 0)), ...inputs.slice(1)];
}

/** Elements are at most 2: diagonals above twice the number of columns make symmetric parts positive definite. */
export function diagonallyDominant(inputs: readonly HostTensor[]): readonly HostTensor[] {
  return first(inputs, (x) => withDiagonal(x, (_, size) => 2 * size + 1));
}

/** The same with the rows turned around, so that pivots are not on the diagonal. */
export function dominantBelow(inputs: readonly HostTensor[]): readonly HostTensor[] {
  return first(diagonallyDominant(inputs), (x) =>
    joined(
      x.dtype,
      x.shape,
      matricesOf(x).map((matrix) =>
        Float64Array.from(matrix.data, (_, at) => matrix.at(matrix.rows - 1 - Math.floor(at / matrix.columns), at % matrix.columns)),
      ),
    ),
  );
}

/** Eigenvalues and singular values far from each other: their gaps are denominators of gradients. */
export function spreadDiagonal(inputs: readonly HostTensor[]): readonly HostTensor[] {
  return first(inputs, (x) => withDiagonal(x, (i) => 4 + 7 * i));
}
