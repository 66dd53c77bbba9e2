/** Differences in units of the last place. */

import type { Dtype } from "../../src/ir/dtype.ts";
import type { HostTensor } from "../../src/ir/type.ts";

/** Bits of the fraction and least exponent of a normal number. */
const formats: Readonly<Partial<Record<Dtype, readonly [fractionBits: number, leastExponent: number]>>> = {
  f16: [10, -14],
  bf16: [7, -126],
  f32: [23, -126],
  f64: [52, -1022],
};

/** What the last bit of a number of this size is worth. */
export function lastPlace(dtype: Dtype, x: number): number {
  const [fractionBits, leastExponent] = formats[dtype] ?? [0, 0];
  const exponent = x === 0 ? leastExponent : Math.floor(Math.log2(Math.abs(x)));
  return 2 ** (Math.max(exponent, leastExponent) - fractionBits);
}

/**
 * The largest difference of an element from what is expected. Integers, infinities and NaN must be equal: else it is infinite.
 * `terms` are numbers in whose last place elements are measured where they are larger: sums of the sizes of what an element is the sum of,
 * which bound what another order of adding changes.
 */
export function unitsApart(actual: ArrayLike<number>, expected: HostTensor, terms?: HostTensor): number {
  const { dtype, data } = expected;
  if (actual.length !== data.length) return Number.POSITIVE_INFINITY;
  let worst = 0;
  for (let i = 0; i < data.length; i++) {
    const [a, e] = [actual[i] ?? Number.NaN, data[i] ?? Number.NaN];
    if (a === e || (Number.isNaN(a) && Number.isNaN(e))) continue;
    const comparable = formats[dtype] !== undefined && Number.isFinite(a) && Number.isFinite(e);
    worst = Math.max(
      worst,
      comparable ? Math.abs(a - e) / lastPlace(dtype, Math.max(Math.abs(e), terms?.data[i] ?? 0)) : Number.POSITIVE_INFINITY,
    );
  }
  return worst;
}
