/**
 * Matrix product of the reference evaluations: double accumulation over ascending k, blocks of 4 by 4 results.
 * It is packed and blocked so that whole training steps can be compared with it, and for no other reason.
 */

const block = 4;

/** Rows of four, k-major inside: element (r, k) at `(r >> 2) * 4 * depth + 4 * k + (r & 3)`. Missing rows are zero. */
export function allocatePanels(rows: number, depth: number): Float64Array {
  return new Float64Array(Math.ceil(rows / block) * block * depth);
}

/** Packs `rows` by `depth` elements found at `offset + row·rowStride + k·depthStride`. */
export function packPanels(
  panels: Float64Array,
  source: { readonly [index: number]: number },
  rows: number,
  depth: number,
  rowOffsets: ArrayLike<number>,
  depthOffsets: ArrayLike<number>,
  offset: number,
): void {
  for (let row = 0; row < rows; row++) {
    let to = (row >> 2) * block * depth + (row & 3);
    const from = offset + (rowOffsets[row] as number);
    for (let k = 0; k < depth; k++, to += block) panels[to] = source[from + (depthOffsets[k] as number)] as number;
  }
}

/** `out[row * columns + column] = Σ a(row, k) b(column, k)` with both operands packed. */
export function multiplyPanels(a: Float64Array, b: Float64Array, rows: number, columns: number, depth: number, out: Float64Array): void {
  for (let row = 0; row < rows; row += block) {
    const rowBlock = Math.min(block, rows - row);
    for (let column = 0; column < columns; column += block) {
      const columnBlock = Math.min(block, columns - column);
      let [c00, c01, c02, c03] = [0, 0, 0, 0];
      let [c10, c11, c12, c13] = [0, 0, 0, 0];
      let [c20, c21, c22, c23] = [0, 0, 0, 0];
      let [c30, c31, c32, c33] = [0, 0, 0, 0];
      let i = row * depth;
      let j = column * depth;
      for (let k = 0; k < depth; k++, i += block, j += block) {
        const a0 = a[i] as number;
        const a1 = a[i + 1] as number;
        const a2 = a[i + 2] as number;
        const a3 = a[i + 3] as number;
        const b0 = b[j] as number;
        const b1 = b[j + 1] as number;
        const b2 = b[j + 2] as number;
        const b3 = b[j + 3] as number;
        c00 += a0 * b0;
        c01 += a0 * b1;
        c02 += a0 * b2;
        c03 += a0 * b3;
        c10 += a1 * b0;
        c11 += a1 * b1;
        c12 += a1 * b2;
        c13 += a1 * b3;
        c20 += a2 * b0;
        c21 += a2 * b1;
        c22 += a2 * b2;
        c23 += a2 * b3;
        c30 += a3 * b0;
        c31 += a3 * b1;
        c32 += a3 * b2;
        c33 += a3 * b3;
      }
      const values = [c00, c01, c02, c03, c10, c11, c12, c13, c20, c21, c22, c23, c30, c31, c32, c33];
      for (let r = 0; r < rowBlock; r++) {
        for (let c = 0; c < columnBlock; c++) out[(row + r) * columns + column + c] = values[block * r + c] as number;
      }
    }
  }
}
