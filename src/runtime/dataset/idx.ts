/** IDX files, the format of MNIST: http://yann.lecun.com/exdb/mnist/ (its last section). Big-endian. */

import { fault } from "../fault.ts";
import type { NumberArray } from "../number-array.ts";
import { type DataSource, nameOf, readChunks } from "./bytes.ts";
import { NDArray } from "./nd-array.ts";

interface ElementType {
  readonly bytes: number;
  read(view: DataView, length: number): NumberArray;
}

function elementType(bytes: number, make: (length: number) => NumberArray, get: (view: DataView, offset: number) => number): ElementType {
  return {
    bytes,
    read(view, length) {
      const values = make(length);
      for (let i = 0; i < length; i++) values[i] = get(view, i * bytes);
      return values;
    },
  };
}

/** By the third byte of the file. */
const elementTypes: Readonly<Record<number, ElementType>> = {
  8: elementType(
    1,
    (length) => new Uint8Array(length),
    (view, at) => view.getUint8(at),
  ),
  9: elementType(
    1,
    (length) => new Int8Array(length),
    (view, at) => view.getInt8(at),
  ),
  11: elementType(
    2,
    (length) => new Int16Array(length),
    (view, at) => view.getInt16(at),
  ),
  12: elementType(
    4,
    (length) => new Int32Array(length),
    (view, at) => view.getInt32(at),
  ),
  13: elementType(
    4,
    (length) => new Float32Array(length),
    (view, at) => view.getFloat32(at),
  ),
  14: elementType(
    8,
    (length) => new Float64Array(length),
    (view, at) => view.getFloat64(at),
  ),
};

/** Hands out the bytes of chunks in pieces of any size. */
class ByteQueue {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #chunk = new Uint8Array();
  #at = 0;
  /** Bytes handed out so far. */
  taken = 0;

  constructor(chunks: AsyncIterable<Uint8Array>) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** Fewer only at the end. */
  async take(count: number): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      if (this.#at === this.#chunk.length) {
        const next = await this.#chunks.next();
        if (next.done) break;
        this.#chunk = new Uint8Array(next.value);
        this.#at = 0;
        continue;
      }
      const piece = this.#chunk.subarray(this.#at, this.#at + count - filled);
      bytes.set(piece, filled);
      filled += piece.length;
      this.#at += piece.length;
    }
    this.taken += filled;
    return bytes.subarray(0, filled);
  }

  async close(): Promise<void> {
    await this.#chunks.return?.();
  }
}

/** Items along the first axis. */
export async function* readIdx(source: DataSource): AsyncIterable<NDArray | number> {
  const name = nameOf(source);
  const queue = new ByteQueue(readChunks(source));
  const take = async (count: number, what: string): Promise<DataView> => {
    const bytes = await queue.take(count);
    if (bytes.length < count) fault("TSC3133", `${name} ends after ${queue.taken} bytes, within ${what}`, "the file may be cut off");
    return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  };
  try {
    const magic = await take(4, "its header");
    const type = elementTypes[magic.getUint8(2)];
    const rank = magic.getUint8(3);
    if (magic.getUint16(0) !== 0 || !type || rank === 0) {
      const found = [0, 1, 2, 3].map((at) => magic.getUint8(at).toString(16).padStart(2, "0")).join(" ");
      return fault("TSC3133", `${name} is no IDX file: it begins with ${found}`);
    }
    const sizes = await take(4 * rank, "its header");
    const shape = Array.from({ length: rank }, (_, axis) => sizes.getUint32(4 * axis));
    const [items = 0, ...rest] = shape;
    const size = rest.reduce((product, dim) => product * dim, 1);
    for (let i = 0; i < items; i++) {
      const values = type.read(await take(size * type.bytes, `item ${i} of ${items}`), size);
      yield rank === 1 ? (values[0] as number) : new NDArray(values, rest);
    }
  } finally {
    await queue.close();
  }
}
