/**
 * Hashes of texts, equal to those that Keras takes from TensorFlow: the 64-bit fingerprint of FarmHash by Geoff Pike (MIT
 * licence), and the keyed SipHash-2-4 of Aumasson and Bernstein, "SipHash: a fast short-input PRF", 2012.
 */

const mask = (1n << 64n) - 1n;
const [k0, k1, k2] = [0xc3a5c85c97cb3127n, 0xb492b66fbe98f273n, 0x9ae16a3b2f90404fn] as const;

function word(x: bigint): bigint {
  return x & mask;
}

function rotateRight(x: bigint, bits: bigint): bigint {
  return word((x >> bits) | (x << (64n - bits)));
}

function shiftMix(x: bigint): bigint {
  return x ^ (x >> 47n);
}

/** Reads whole numbers of a text's bytes, lowest byte first. */
class Bytes {
  readonly #view: DataView;
  readonly length: number;
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.length = bytes.length;
  }
  byte(at: number): number {
    return this.#view.getUint8(at);
  }
  word32(at: number): bigint {
    return BigInt(this.#view.getUint32(at, true));
  }
  word64(at: number): bigint {
    return this.#view.getBigUint64(at, true);
  }
}

function mixTwo(u: bigint, v: bigint, multiplier: bigint): bigint {
  const a = shiftMix(word((u ^ v) * multiplier));
  return word(shiftMix(word((v ^ a) * multiplier)) * multiplier);
}

function upTo16(s: Bytes): bigint {
  const length = BigInt(s.length);
  const multiplier = k2 + length * 2n;
  if (s.length >= 8) {
    const a = word(s.word64(0) + k2);
    const b = s.word64(s.length - 8);
    const c = word(rotateRight(b, 37n) * multiplier + a);
    const d = word((rotateRight(a, 25n) + b) * multiplier);
    return mixTwo(c, d, multiplier);
  }
  if (s.length >= 4) return mixTwo(word(length + (s.word32(0) << 3n)), s.word32(s.length - 4), multiplier);
  if (s.length === 0) return k2;
  const y = BigInt(s.byte(0) + (s.byte(s.length >> 1) << 8));
  const z = length + (BigInt(s.byte(s.length - 1)) << 2n);
  return word(shiftMix(word(y * k2) ^ word(z * k0)) * k2);
}

function upTo32(s: Bytes): bigint {
  const multiplier = k2 + BigInt(s.length) * 2n;
  const a = word(s.word64(0) * k1);
  const b = s.word64(8);
  const c = word(s.word64(s.length - 8) * multiplier);
  const d = word(s.word64(s.length - 16) * k2);
  const first = word(rotateRight(word(a + b), 43n) + rotateRight(c, 30n) + d);
  return mixTwo(first, word(a + rotateRight(word(b + k2), 18n) + c), multiplier);
}

function upTo64(s: Bytes): bigint {
  const multiplier = k2 + BigInt(s.length) * 2n;
  const a = word(s.word64(0) * k2);
  const b = s.word64(8);
  const c = word(s.word64(s.length - 8) * multiplier);
  const d = word(s.word64(s.length - 16) * k2);
  const y = word(rotateRight(word(a + b), 43n) + rotateRight(c, 30n) + d);
  const z = mixTwo(y, word(a + rotateRight(word(b + k2), 18n) + c), multiplier);
  const e = word(s.word64(16) * multiplier);
  const f = s.word64(24);
  const g = word((y + s.word64(s.length - 32)) * multiplier);
  const h = word((z + s.word64(s.length - 24)) * multiplier);
  const first = word(rotateRight(word(e + f), 43n) + rotateRight(g, 30n) + h);
  return mixTwo(first, word(e + rotateRight(word(f + a), 18n) + g), multiplier);
}

type Pair = readonly [bigint, bigint];

function weak(s: Bytes, at: number, first: bigint, second: bigint): Pair {
  const [w, x, y, z] = [s.word64(at), s.word64(at + 8), s.word64(at + 16), s.word64(at + 24)];
  const a = word(first + w);
  const b = rotateRight(word(second + a + z), 21n);
  const sum = word(a + x + y);
  return [word(sum + z), word(b + rotateRight(sum, 44n) + a)];
}

function long(s: Bytes): bigint {
  const seed = 81n;
  let x = word(seed * k2 + s.word64(0));
  let y = word(seed * k1 + 113n);
  let z = word(shiftMix(word(y * k2 + 113n)) * k2);
  let v: Pair = [0n, 0n];
  let w: Pair = [0n, 0n];
  const end = Math.floor((s.length - 1) / 64) * 64;
  for (let at = 0; at < end; at += 64) {
    x = word(rotateRight(word(x + y + v[0] + s.word64(at + 8)), 37n) * k1) ^ w[1];
    y = word(word(rotateRight(word(y + v[1] + s.word64(at + 48)), 42n) * k1) + v[0] + s.word64(at + 40));
    z = word(rotateRight(word(z + w[0]), 33n) * k1);
    v = weak(s, at, word(v[1] * k1), word(x + w[0]));
    w = weak(s, at + 32, word(z + w[1]), word(y + s.word64(at + 16)));
    [x, z] = [z, x];
  }
  const multiplier = k1 + ((z & 0xffn) << 1n);
  const at = s.length - 64;
  const w0 = word(w[0] + BigInt((s.length - 1) & 63));
  const v0 = word(v[0] + w0);
  w = [word(w0 + v0), w[1]];
  v = [v0, v[1]];
  x = word(rotateRight(word(x + y + v[0] + s.word64(at + 8)), 37n) * multiplier) ^ word(w[1] * 9n);
  y = word(word(rotateRight(word(y + v[1] + s.word64(at + 48)), 42n) * multiplier) + v[0] * 9n + s.word64(at + 40));
  z = word(rotateRight(word(z + w[0]), 33n) * multiplier);
  v = weak(s, at, word(v[1] * multiplier), word(x + w[0]));
  w = weak(s, at + 32, word(z + w[1]), word(y + s.word64(at + 16)));
  [x, z] = [z, x];
  const first = word(mixTwo(v[0], w[0], multiplier) + word(shiftMix(y) * k0) + z);
  return mixTwo(first, word(mixTwo(v[1], w[1], multiplier) + x), multiplier);
}

const encoder = new TextEncoder();

/** The 64-bit fingerprint of a text in UTF-8. */
export function fingerprint(text: string): bigint {
  const s = new Bytes(encoder.encode(text));
  if (s.length <= 16) return upTo16(s);
  if (s.length <= 32) return upTo32(s);
  return s.length <= 64 ? upTo64(s) : long(s);
}

const joinMultiplier = 0xc6a4a7935bd1e995n;

/** One fingerprint of two. */
export function joinFingerprints(first: bigint, second: bigint): bigint {
  const mixed = word(first ^ joinMultiplier) ^ word(shiftMix(word(second * joinMultiplier)) * joinMultiplier);
  return shiftMix(word(shiftMix(word(mixed * joinMultiplier)) * joinMultiplier));
}

function rotateLeft(x: bigint, bits: bigint): bigint {
  return rotateRight(x, 64n - bits);
}

/** A hash of a text that only those can predict who know the key. */
export function sipHash(text: string, key: readonly [bigint, bigint]): bigint {
  const bytes = encoder.encode(text);
  const padded = new Uint8Array(Math.floor(bytes.length / 8) * 8 + 8);
  padded.set(bytes);
  padded[padded.length - 1] = bytes.length & 0xff;
  const s = new Bytes(padded);
  const [first, second] = [word(key[0]), word(key[1])];
  let v0 = first ^ 0x736f6d6570736575n;
  let v1 = second ^ 0x646f72616e646f6dn;
  let v2 = first ^ 0x6c7967656e657261n;
  let v3 = second ^ 0x7465646279746573n;
  const round = (): void => {
    v0 = word(v0 + v1);
    v1 = rotateLeft(v1, 13n) ^ v0;
    v0 = rotateLeft(v0, 32n);
    v2 = word(v2 + v3);
    v3 = rotateLeft(v3, 16n) ^ v2;
    v0 = word(v0 + v3);
    v3 = rotateLeft(v3, 21n) ^ v0;
    v2 = word(v2 + v1);
    v1 = rotateLeft(v1, 17n) ^ v2;
    v2 = rotateLeft(v2, 32n);
  };
  for (let at = 0; at < padded.length; at += 8) {
    const message = s.word64(at);
    v3 ^= message;
    round();
    round();
    v0 ^= message;
  }
  v2 ^= 0xffn;
  for (let i = 0; i < 4; i++) round();
  return v0 ^ v1 ^ v2 ^ v3;
}

/** The class of a text out of `count`. */
export function hashBucket(text: string, count: number, salt: readonly [number, number] | null): number {
  const hash = salt === null ? fingerprint(text) : sipHash(text, [BigInt(salt[0]), BigInt(salt[1])]);
  return Number(hash % BigInt(count));
}
