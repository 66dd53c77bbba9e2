/** Intervals of i32 numbers; infinite where only a symbol bounds them. */

import type { BinaryFunction, ScalarType } from "../../ir/expression.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export const smallest = -(2 ** 31);
export const largest = 2 ** 31 - 1;

/** All i32 numbers. */
export const unbounded: Interval = { low: smallest, high: largest };

/** Zero times infinity is zero: the bound is of a product of integers. */
function times(a: number, b: number): number {
  return a === 0 || b === 0 ? 0 : a * b;
}

export function multiplyIntervals(a: Interval, b: Interval): Interval {
  const products = [times(a.low, b.low), times(a.low, b.high), times(a.high, b.low), times(a.high, b.high)];
  return { low: Math.min(...products), high: Math.max(...products) };
}

export function square({ low, high }: Interval): Interval {
  const least = low <= 0 && high >= 0 ? 0 : Math.min(low ** 2, high ** 2);
  return { low: least, high: Math.max(times(low, low), times(low, high), times(high, high)) };
}

/** Of `a op b`, for the operators that are not polynomials. */
export function binaryInterval(op: BinaryFunction, dtype: ScalarType, a: Interval, b: Interval): Interval {
  switch (op) {
    case "div":
      if (b.low === b.high && b.low > 0) return { low: Math.trunc(a.low / b.low), high: Math.trunc(a.high / b.low) };
      return a.low >= 0 && b.low >= 1 ? { low: 0, high: a.high } : unbounded;
    case "mod": {
      const most = b.low >= 1 ? b.high - 1 : Number.POSITIVE_INFINITY;
      if (b.low < 1) return unbounded;
      if (a.low >= 0) return { low: 0, high: Math.min(most, a.high) };
      return { low: Math.max(-most, a.low), high: Math.min(most, Math.max(0, a.high)) };
    }
    case "min":
      return { low: Math.min(a.low, b.low), high: Math.min(a.high, b.high) };
    case "max":
      return { low: Math.max(a.low, b.low), high: Math.max(a.high, b.high) };
    case "and":
      // With a mask that is not negative, between zero and the mask.
      if (dtype === "i32" && b.low >= 0) return { low: 0, high: b.high };
      return unbounded;
    default:
      return unbounded;
  }
}
