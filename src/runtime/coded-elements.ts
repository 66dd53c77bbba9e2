/**
 * Elements that lie in memory in another form than callers see: 16-bit floats and 64-bit integers. Imported for its effect
 * by programs that have them; others ship without it.
 */

import { type Codec, codecs } from "./elements.ts";
import type { TypedArray } from "./executor.ts";

const float = new Float32Array(1);
const word = new Uint32Array(float.buffer);

/** The bits of the nearest f16, ties to even. */
export function bitsOfF16(x: number): number {
  float[0] = x;
  const bits = word[0] ?? 0;
  const sign = (bits >>> 16) & 0x8000;
  const magnitude = bits & 0x7fff_ffff;
  if (magnitude > 0x7f80_0000) return 0x7e00;
  if (magnitude >= 0x477f_f000) return sign | 0x7c00;
  if (magnitude >= 0x3880_0000) return sign | ((magnitude + 0xfff + ((magnitude >>> 13) & 1) - 0x3800_0000) >>> 13);
  // Adding 1/2 leaves the number of units of 2^-24 in the low bits.
  float[0] = Math.abs(x) + 0.5;
  return sign | ((word[0] ?? 0) - 0x3f00_0000);
}

export function f16OfBits(bits: number): number {
  const magnitude = bits & 0x7fff;
  // The exponent of infinities and NaN is all ones in both.
  word[0] = (magnitude << 13) + (magnitude < 0x7c00 ? 0x3800_0000 : 0x7000_0000);
  const value = magnitude < 0x400 ? magnitude * 2 ** -24 : (float[0] ?? 0);
  return bits & 0x8000 ? -value : value;
}

export function bitsOfBf16(x: number): number {
  float[0] = x;
  const bits = word[0] ?? 0;
  return Number.isNaN(x) ? 0x7fc0 : (bits + 0x7fff + ((bits >>> 16) & 1)) >>> 16;
}

export function bf16OfBits(bits: number): number {
  word[0] = bits << 16;
  return float[0] ?? 0;
}

function codec<Word>(
  words: {
    new (bytes: ArrayBuffer): ArrayLike<Word>;
    from(numbers: ArrayLike<number>, f: (x: number) => Word): ArrayBufferView<ArrayBuffer>;
  },
  host: { from(words: ArrayLike<Word>, f: (word: Word) => number): TypedArray },
  encode: (x: number) => Word,
  decode: (word: Word) => number,
): Codec {
  return {
    pack: (data) => words.from(data, encode),
    unpack: (bytes) => host.from(new words(bytes), decode),
    round: (x) => decode(encode(x)),
  };
}

codecs.f16 = codec(Uint16Array, Float32Array, bitsOfF16, f16OfBits);
codecs.bf16 = codec(Uint16Array, Float32Array, bitsOfBf16, bf16OfBits);
codecs.i64 = codec(BigInt64Array, Float64Array, BigInt, Number);
