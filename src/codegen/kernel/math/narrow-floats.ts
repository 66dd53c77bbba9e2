/**
 * The 16-bit floats in integer arithmetic: rounding f32 to them, and their bits. Exact for ties, subnormals, overflow and
 * NaN, whatever the target does with small numbers.
 */

import type { Expression } from "../../../ir/expression.ts";
import {
  bitAnd,
  bitOr,
  bitsOf,
  choose,
  constantLike,
  convert,
  floatOf,
  isGreater,
  isLess,
  minus,
  plus,
  type Share,
  shiftLeft,
  shiftRight,
  times,
} from "./float-builder.ts";

const signBit = -(2 ** 31);
const magnitudeBits = 0x7fff_ffff;
const infinityBits = 0x7f80_0000;
const quietNan = 0x7fc0_0000;

/** 2^-14, the least normal f16, as an f32. */
const leastNormalF16 = 0x3880_0000;
/** 65520, from which on f32 rounds to an infinite f16. */
const overflowsF16 = 0x477f_f000;
/** What the exponents of f32 and f16 differ by, in place. */
const exponentOffset = 112 << 23;
/** Subnormal f16 are multiples of it; so are the floats between 1/2 and 1. */
const leastF16 = 2 ** -24;
const oneHalf = 0x3f00_0000;

/** How many times 2^-24 a number below 2^-14 is, rounded: adding 1/2 leaves it in the low bits. */
function countOfLeast(magnitude: Expression): Expression {
  return minus(bitsOf(plus(floatOf(magnitude), 0.5)), oneHalf);
}

/** `bits` with the fraction cut to all but its last `dropped` bits, to nearest even. */
function cutFraction(bits: Expression, dropped: number): Expression {
  const tie = bitAnd(shiftRight(bits, dropped), 1);
  return bitAnd(plus(bits, plus(tie, 2 ** (dropped - 1) - 1)), -(2 ** dropped));
}

export function roundToF16(x: Expression, share: Share): Expression {
  const bits = share(bitsOf(x), "bits");
  const magnitude = share(bitAnd(bits, magnitudeBits), "magnitude");
  const large = choose(isGreater(magnitude, infinityBits), constantLike(bits, "i32", quietNan), constantLike(bits, "i32", infinityBits));
  const usual = choose(isLess(magnitude, overflowsF16), cutFraction(magnitude, 13), large);
  const small = bitsOf(times(convert("f32", countOfLeast(magnitude)), leastF16));
  return floatOf(bitOr(choose(isLess(magnitude, leastNormalF16), small, usual), bitAnd(bits, signBit)));
}

export function roundToBf16(x: Expression, share: Share): Expression {
  const bits = share(bitsOf(x), "bits");
  const isNan = isGreater(bitAnd(bits, magnitudeBits), infinityBits);
  return floatOf(choose(isNan, constantLike(bits, "i32", quietNan), cutFraction(bits, 16)));
}

/** The 16 bits of an f32 that is an f16, as a u32. */
export function bitsOfF16(x: Expression, share: Share): Expression {
  const bits = share(bitsOf(x), "bits");
  const magnitude = share(bitAnd(bits, magnitudeBits), "magnitude");
  // The exponent of infinities and NaN is all ones in both.
  const large = bitOr(bitAnd(shiftRight(magnitude, 13), 0x3ff), 0x7c00);
  const usual = choose(isLess(magnitude, infinityBits), shiftRight(minus(magnitude, exponentOffset), 13), large);
  const value = choose(isLess(magnitude, leastNormalF16), countOfLeast(magnitude), usual);
  return convert("u32", bitOr(value, bitAnd(shiftRight(bits, 16), 0x8000)));
}

/** The f32 of 16 bits of f16 in a u32. */
export function f16OfBits(word: Expression, share: Share): Expression {
  const bits = share(convert("i32", word), "bits");
  const magnitude = share(bitAnd(bits, 0x7fff), "magnitude");
  const shifted = share(plus(shiftLeft(magnitude, 13), exponentOffset), "shifted");
  const usual = choose(isLess(magnitude, 0x7c00), shifted, plus(shifted, exponentOffset));
  const small = bitsOf(times(convert("f32", magnitude), leastF16));
  return floatOf(bitOr(choose(isLess(magnitude, 0x400), small, usual), shiftLeft(bitAnd(bits, 0x8000), 16)));
}

/** The 16 bits of an f32 that is a bf16, as a u32: its upper half. */
export function bitsOfBf16(x: Expression): Expression {
  return bitAnd(convert("u32", shiftRight(bitsOf(x), 16)), 0xffff);
}

export function bf16OfBits(word: Expression): Expression {
  return floatOf(shiftLeft(convert("i32", word), 16));
}
