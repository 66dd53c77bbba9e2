/**
 * Matrices of a workgroup in WGSL, as subgroup matrices: an experiment of Chromium (`chromium_experimental_subgroup_matrix`).
 *
 * What an adapter multiplies, and the sizes of its subgroups, are constants of the module that are set where it is loaded
 * (`withMatrixShape` of the runtime): a type needs them, so they cannot be overrides. Here they have the values of the smallest matrices
 * in use. Small matrices of the sums are shared out to as many subgroups side by side as there are columns for, and the rows to the
 * others. Where subgroups are of one size alone, all of that is constant.
 */

import type { Access, Dialect, MatrixShape } from "../clike-dialect.ts";
import { cooperativeUnit } from "../kernel/cooperative.ts";

/** Sizes of the adapter's matrices: rows, columns and steps; and of its smallest and largest subgroups. */
export const matrixConstants: readonly string[] = [
  "const matrix_m = 8;",
  "const matrix_n = 8;",
  "const matrix_k = 8;",
  "const subgroup_least = 8;",
  "const subgroup_most = 8;",
];

export const matrixBuiltins: readonly string[] = ["@builtin(subgroup_id) subgroup_id: u32", "@builtin(num_subgroups) num_subgroups: u32"];

/** What text about matrices calls its locals, and kernels call none of theirs. */
export const matrixNames = /^(matrix_\w+|subgroup_id|num_subgroups)$/;

/** Of kernels with so many invocations. */
export function cooperativeText(invocations: number): NonNullable<Dialect["cooperative"]> {
  return {
    declare(name, { rows, columns }) {
      const sums = localName(name);
      const [least, across] = [`${invocations} / subgroup_most`, `${columns} / matrix_n`];
      return [
        // Of the fewest subgroups: each of more has fewer small matrices.
        `const ${sums}_columns = ${across} / min(${least}, ${across});`,
        `const ${sums}_rows = max(1, ${rows} / matrix_m / max(1, ${least} / (${across})));`,
        `let ${sums}_subgroups = clamp(i32(num_subgroups), ${least}, ${invocations} / subgroup_least);`,
        `let ${sums}_across = min(${sums}_subgroups, ${across});`,
        `let ${sums}_row = i32(subgroup_id) / ${sums}_across * matrix_m;`,
        `let ${sums}_row_step = ${sums}_subgroups / ${sums}_across * matrix_m;`,
        `let ${sums}_column = i32(subgroup_id) % ${sums}_across * matrix_n;`,
        `let ${sums}_column_step = ${sums}_across * matrix_n;`,
        `var ${sums}: array<subgroup_matrix_result<f32, matrix_n, matrix_m>, ${sums}_rows * ${sums}_columns>;`,
      ];
    },
    multiply({ format, sums: name, depth, left, right }, shape, a, b) {
      const sums = localName(name);
      const load = (side: string, order: string, { name: array, index }: Access, place: string, stride: number): string =>
        `subgroupMatrixLoad<subgroup_matrix_${side}, ${order}>(&${array}, u32(${index} + matrix_step * ${stride} + ${place}), ${stride}u)`;
      const ofRight = load(`right<${format}, matrix_n, matrix_k>`, "row_major", b, "matrix_column", right.stride);
      const ofLeft = load(`left<${format}, matrix_k, matrix_m>`, "col_major", a, "matrix_row", left.stride);
      return [
        `for (var matrix_step = 0; matrix_step < ${depth}; matrix_step += matrix_k) {`,
        `  var matrix_right: array<subgroup_matrix_right<${format}, matrix_n, matrix_k>, ${sums}_columns>;`,
        ...indented(eachColumn(sums, shape, [`matrix_right[matrix_j] = ${ofRight};`])),
        ...indented(
          eachRow(sums, shape, [
            `let matrix_left = ${ofLeft};`,
            ...eachColumn(sums, shape, [
              `${slot(sums)} = subgroupMatrixMultiplyAccumulate(matrix_left, matrix_right[matrix_j], ${slot(sums)});`,
            ]),
          ]),
        ),
        "}",
      ];
    },
    store(name, shape, first, { name: array, index }) {
      const sums = localName(name);
      const place = `${index} + (matrix_row - ${first}) * ${shape.columns} + matrix_column`;
      return eachRow(sums, shape, [
        `if (matrix_row >= ${first} && matrix_row < ${first} + ${cooperativeUnit}) {`,
        ...indented(
          eachColumn(sums, shape, [`subgroupMatrixStore<row_major>(&${array}, u32(${place}), ${slot(sums)}, ${shape.columns}u);`]),
        ),
        "}",
      ]);
    },
  };
}

function localName(sums: string): string {
  return `matrix_${sums}`;
}

/** The small matrix of row `matrix_i` and column `matrix_j` of those of the subgroup. */
function slot(sums: string): string {
  return `${sums}[matrix_i * ${sums}_columns + matrix_j]`;
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `  ${line}`);
}

function eachRow(sums: string, { rows }: MatrixShape, body: readonly string[]): readonly string[] {
  return each("matrix_i", "matrix_row", `${sums}_row`, rows, body);
}

function eachColumn(sums: string, { columns }: MatrixShape, body: readonly string[]): readonly string[] {
  return each("matrix_j", "matrix_column", `${sums}_column`, columns, body);
}

/** Small matrices of the subgroup along an axis: the first place, how far on the next is, and how many there may be are names. */
function each(counter: string, place: string, first: string, end: number, body: readonly string[]): readonly string[] {
  return [
    `for (var ${counter} = 0; ${counter} < ${first}s; ${counter}++) {`,
    `  let ${place} = ${first} + ${counter} * ${first}_step;`,
    `  if (${place} < ${end}) {`,
    ...indented(indented(body)),
    "  }",
    "}",
  ];
}
