/** What must hold of matrices of a workgroup. */

import type { StorageType } from "../../ir/expression.ts";
import { type CooperativeMatrix, type CooperativeStatement, cooperativeUnit } from "./cooperative.ts";

/** `matrix` is that of a name here, and `stored` the element type of a shared array. */
export function cooperativeIssues(
  statement: CooperativeStatement,
  matrix: (name: string) => Pick<CooperativeMatrix, "rows" | "columns"> | undefined,
  stored: (name: string) => StorageType | undefined,
): readonly string[] {
  const isWhole = (size: number): boolean => Number.isInteger(size) && size > 0 && size % cooperativeUnit === 0;
  switch (statement.kind) {
    case "cooperative_matrix": {
      const { name, rows, columns } = statement;
      return isWhole(rows) && isWhole(columns) ? [] : [`matrix ${name} of ${rows} rows and ${columns} columns`];
    }
    case "multiply_cooperative": {
      const { sums, depth, format, left, right } = statement;
      const found = matrix(sums);
      if (!found) return [`product into ${sums}: there is no such matrix here`];
      return [
        ...(isWhole(depth) ? [] : [`product into ${sums}: ${depth} steps`]),
        ...[left, right].flatMap(({ array }) =>
          stored(array) === format ? [] : [`product into ${sums}: ${array} is no shared array of ${format}`],
        ),
        ...(left.stride < found.rows || right.stride < found.columns ? [`product into ${sums}: steps of a factor overlap`] : []),
      ];
    }
    case "store_cooperative": {
      const { sums, array } = statement;
      if (!matrix(sums)) return [`rows of ${sums}: there is no such matrix here`];
      return stored(array) === "f32" ? [] : [`rows of ${sums}: ${array} is no shared array of f32`];
    }
    default:
      return statement satisfies never;
  }
}
