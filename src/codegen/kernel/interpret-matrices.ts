/**
 * Matrix units, as the kernel interpreter has them: the words that the invocations of a subgroup hold are put together to
 * matrices, multiplied in double precision and added to the sums. Layouts are those of `kernel.ts`.
 */

import { type StorageType, storageBytes } from "../../ir/expression.ts";
import { bf16OfBits, bitsOfBf16, bitsOfF16, f16OfBits } from "../../runtime/coded-elements.ts";
import type { MatrixFormat } from "./kernel.ts";

/** Of a subgroup that matrix units serve. */
export const matrixSubgroup = 32;
const wordBytes = 4;
/** Words of a row of a small matrix, and of a row or column that is multiplied at a time. */
const rowWords = 4;
const depthWords = 2 * rowWords;

const number = new Float32Array(1);
const bits = new Uint32Array(number.buffer);

function bitsOf(value: number): number {
  number[0] = value;
  return bits[0] ?? 0;
}

/** The f32 nearest to a tf32, which has ten bits of fraction; halves go away from zero. */
function tf32OfBits(word: number): number {
  const finite = (word & 0x7f80_0000) !== 0x7f80_0000;
  bits[0] = finite ? (word + 0x1000) & ~0x1fff : word;
  return number[0] ?? 0;
}

export function roundToTf32(value: number): number {
  return tf32OfBits(bitsOf(value));
}

/** What matrix units read of a word of shared memory. */
export function truncateToTf32(value: number): number {
  bits[0] = bitsOf(value) & ~0x1fff;
  return number[0] ?? 0;
}

/** The numbers in a word, in order. */
function elementsOf(word: number, format: MatrixFormat): readonly number[] {
  switch (format) {
    case "tf32":
      return [tf32OfBits(word)];
    case "f16":
      return [f16OfBits(word & 0xffff), f16OfBits(word >>> 16)];
    case "bf16":
      return [bf16OfBits(word & 0xffff), bf16OfBits(word >>> 16)];
    default:
      return format satisfies never;
  }
}

/** Indices of the elements that invocation `lane` gets of a matrix whose rows start at `rows`: one, or two of 16 bits. */
export function elementsOfMatrix(lane: number, rows: readonly number[], dtype: StorageType, transposed: boolean): readonly number[] {
  const [row, word] = [Math.floor(lane / rowWords), lane % rowWords];
  if (storageBytes(dtype) === wordBytes) return [(rows[row] ?? 0) + word];
  return [0, 1].map((i) => (transposed ? (rows[2 * word + i] ?? 0) + row : (rows[row] ?? 0) + 2 * word + i));
}

/** One element of 32 bits, or two of 16, as a word. */
export function wordOf(elements: readonly number[], dtype: StorageType): number {
  const [first = 0, second = 0] = elements;
  switch (dtype) {
    case "f32":
      return bitsOf(first);
    case "f16":
      return (bitsOfF16(first) | (bitsOfF16(second) << 16)) >>> 0;
    case "bf16":
      return (bitsOfBf16(first) | (bitsOfBf16(second) << 16)) >>> 0;
    default:
      throw new Error(`internal: matrices of ${dtype}`);
  }
}

/** What invocation `lane` adds to its four sums; `left` and `right` read word `i` of another one's. */
export function productOf(
  lane: number,
  format: MatrixFormat,
  left: (lane: number, i: number) => number,
  right: (lane: number, i: number) => number,
): readonly number[] {
  const [group, thread] = [Math.floor(lane / rowWords), lane % rowWords];
  return [0, 1, 2, 3].map((slot) => {
    const [lower, column] = [slot >> 1, 2 * thread + (slot & 1)];
    let sum = 0;
    for (let word = 0; word < depthWords; word++) {
      const [later, at] = [Math.floor(word / rowWords), word % rowWords];
      const a = elementsOf(left(rowWords * group + at, 2 * later + lower), format);
      const b = elementsOf(right(rowWords * column + at, later), format);
      a.forEach((x, i) => {
        sum += x * (b[i] ?? 0);
      });
    }
    return sum;
  });
}
