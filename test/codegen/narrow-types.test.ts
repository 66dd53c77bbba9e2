/** Narrow element types number by number: conversions, roundings and arithmetic, on every target, exactly. */

import { beforeAll, describe, expect, it } from "vitest";
import type { Builder } from "../../src/ir/builder.ts";
import { allocateHostArray, type Dtype, isFloat } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import { hostTensor } from "../../src/ir/ops/host.ts";
import { narrowing } from "../../src/ir/ops/numerics.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";
import { bf16OfBits, bitsOfBf16, bitsOfF16, f16OfBits } from "../../src/runtime/coded-elements.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import { type Case, caseOf, createExecutor, interpretTarget, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { allTargets } from "../support/targets.ts";
import { unitsApart } from "../support/units.ts";

const float = new Float32Array(1);
const word = new Uint32Array(float.buffer);

function floatOfBits(bits: number): number {
  word[0] = bits;
  return float[0] ?? Number.NaN;
}

function bitsOfFloat(x: number): number {
  float[0] = x;
  return word[0] ?? 0;
}

/** Node's own conversion. */
const native = (Math as Math & { f16round(x: number): number }).f16round;

/** The nearer of the two bf16 around a number, by comparing distances; the even one where they are equal. */
function nearestBf16(x: number): number {
  if (!Number.isFinite(x)) return x;
  const low = floatOfBits(bitsOfFloat(x) & 0xffff_0000);
  const highBits = (bitsOfFloat(low) + 0x1_0000) >>> 0;
  // The one after the largest is where the next power of two would be.
  const high = floatOfBits(highBits);
  const reach = Number.isFinite(high) ? high : Math.sign(x) * 2 ** 128;
  const [below, above] = [Math.abs(x - low), Math.abs(reach - x)];
  if (below !== above) return below < above ? low : high;
  return (bitsOfFloat(low) >>> 16) % 2 === 0 ? low : high;
}

/** All values of a format, the middles between them, and the floats next to those. */
function decisive(numberOfBits: (bits: number) => number, patterns: number): Float32Array<ArrayBuffer> {
  const numbers: number[] = [];
  for (let bits = 0; bits < patterns; bits++) {
    const value = numberOfBits(bits);
    const next = numberOfBits(bits + 1);
    numbers.push(value);
    if (!Number.isFinite(value) || !Number.isFinite(next)) continue;
    const middle = bitsOfFloat((value + next) / 2);
    for (const around of [middle - 1, middle, middle + 1]) numbers.push(floatOfBits(around));
  }
  numbers.push(65519, 65520, 65521, 1e30, 3.4e38, Number.POSITIVE_INFINITY, Number.NaN);
  return Float32Array.from(numbers.flatMap((x) => [x, -x]));
}

const aroundF16 = decisive(f16OfBits, 0x7c00);
const aroundBf16 = decisive(bf16OfBits, 0x7f80);
const largest = (2 - 2 ** -23) * 2 ** 127;

function sameNumbers(actual: ArrayLike<number>, expected: ArrayLike<number>): void {
  expect(actual.length).toBe(expected.length);
  for (let i = 0; i < expected.length; i++) {
    if (!Object.is(actual[i], expected[i])) expect.fail(`element ${i} is ${actual[i]}, expected ${expected[i]}`);
  }
}

describe("conversions on the host", () => {
  it("round to the nearest f16 as the engine does", () => {
    const expected = Float32Array.from(aroundF16, native);
    sameNumbers(aroundF16.map(narrowing("f16") ?? Number), expected);
    sameNumbers(
      aroundF16.map((x) => f16OfBits(bitsOfF16(x))),
      expected,
    );
  });

  it("round to the nearest bf16", () => {
    const expected = Float32Array.from(aroundBf16, nearestBf16);
    expect(nearestBf16(largest)).toBe(Number.POSITIVE_INFINITY);
    sameNumbers(aroundBf16.map(narrowing("bf16") ?? Number), expected);
    sameNumbers(
      aroundBf16.map((x) => bf16OfBits(bitsOfBf16(x))),
      expected,
    );
  });

  it("are inverse to each other", () => {
    for (let bits = 0; bits < 0x1_0000; bits++) {
      if (!Number.isNaN(f16OfBits(bits))) expect(bitsOfF16(f16OfBits(bits))).toBe(bits);
      if (!Number.isNaN(bf16OfBits(bits))) expect(bitsOfBf16(bf16OfBits(bits))).toBe(bits);
    }
  });
});

function tensor(dtype: Dtype, numbers: ArrayLike<number>): HostTensor {
  const data = allocateHostArray(dtype, numbers.length);
  data.set(numbers);
  return hostTensor(dtype, [numbers.length], data);
}

function elementwise(name: string, inputs: readonly HostTensor[], body: (b: Builder, inputs: readonly Value[]) => readonly Value[]): Case {
  return caseOf(
    name,
    inputs.map(({ dtype, shape }) => tensorType(dtype, shape)),
    inputs,
    {},
    body,
  );
}

/** Numbers that casts treat differently: fractions, ends of the integer types and what is beyond, infinities. */
const remarkable: Readonly<Record<string, readonly number[]>> = {
  f64: [
    0,
    -0,
    0.5,
    -1.5,
    2.5,
    126.9,
    -128.9,
    300,
    -300,
    65535.5,
    1e10,
    -1e10,
    1e30,
    1e300,
    -1e300,
    1e-60,
    1 / 3,
    1 / 0,
    -1 / 0,
    Number.NaN,
  ],
  i64: [0, -1, 127, 128, -129, 255, 256, 65535, 2 ** 31 - 1, 2 ** 31, -(2 ** 31), 2 ** 32 + 5, 2 ** 53 - 1, -(2 ** 53) + 1],
  i32: [0, -1, 127, 128, -129, 255, 256, 2049, 65535, 2 ** 31 - 1, -(2 ** 31)],
  u32: [0, 1, 127, 128, 255, 256, 65535, 2 ** 31, 2 ** 32 - 1],
  bool: [0, 1, 1, 0],
};
const byKind = (dtype: Dtype): readonly number[] => remarkable[dtype] ?? remarkable[isFloat(dtype) ? "f64" : "i32"] ?? [];

function castCases(dtypes: readonly Dtype[]): readonly Case[] {
  return dtypes.map((from) =>
    elementwise(`cast_${from}`, [tensor(from, byKind(from))], (b, [x]) => {
      if (!x) return [];
      // The ends of i64 are no doubles, which is how the host holds it.
      const moderate = isFloat(from) ? b.select(b.lt(b.abs(x), 1e15), x, 0) : x;
      return dtypes.map((to) => b.cast(to === "i64" ? moderate : x, to));
    }),
  );
}

/** Every pair of numbers of a type of eight bits. */
function bytePairs(dtype: "i8" | "u8"): readonly [HostTensor, HostTensor] {
  const low = dtype === "i8" ? -128 : 0;
  const count = 256 * 256;
  return [
    tensor(
      dtype,
      grid(count, (i) => low + (i >> 8)),
    ),
    tensor(
      dtype,
      grid(count, (i) => low + (i & 0xff)),
    ),
  ];
}

function grid(count: number, value: (i: number) => number): Float64Array {
  return Float64Array.from({ length: count }, (_, i) => value(i));
}

function byteCase(dtype: "i8" | "u8"): Case {
  return elementwise(`bytes_${dtype}`, bytePairs(dtype), (b, [x, y]) => {
    if (!x || !y) return [];
    // A division by zero has no specified result.
    const divisor = b.select(b.eq(y, 0), b.full(dtype, y.type.shape, 1), y);
    const amount = b.and(y, b.full(dtype, y.type.shape, 7));
    return [
      b.add(x, y),
      b.sub(x, y),
      b.mul(x, y),
      b.div(x, divisor),
      b.mod(x, divisor),
      b.max(x, y),
      b.min(x, y),
      b.and(x, y),
      b.or(x, y),
      b.xor(x, y),
      b.shiftLeft(x, amount),
      b.shiftRight(x, amount),
      b.not(x),
      ...(dtype === "i8" ? [b.neg(x), b.abs(x), b.sign(x)] : []),
      b.cast(b.lt(x, y), dtype),
      // Wraps before it is used: a fusion must not keep the wider sum.
      b.div(b.add(x, y), divisor),
    ];
  });
}

/** Pairs of random bits, so that all magnitudes, subnormals, infinities and NaN occur. */
function floatPairs(dtype: "f16" | "bf16", ordinary: boolean): readonly [HostTensor, HostTensor] {
  const random = new Random(dtype === "f16" ? 5 : 7);
  const numberOfBits = dtype === "f16" ? f16OfBits : bf16OfBits;
  const draw = (): number => {
    for (;;) {
      const x = numberOfBits(random.integer(0, 0xffff));
      // Where f32 itself is subnormal or infinite, WGSL may flush or give anything.
      if (!ordinary || (Math.abs(x) > 2 ** -14 && Math.abs(x) < 2 ** 15)) return x;
    }
  };
  const count = 20_000;
  return [tensor(dtype, grid(count, draw)), tensor(dtype, grid(count, draw))];
}

function floatCase(dtype: "f16" | "bf16", ordinary: boolean): Case {
  return elementwise(`floats_${dtype}`, floatPairs(dtype, ordinary), (b, [x, y]) => {
    if (!x || !y) return [];
    const [sum, product] = [b.add(x, y), b.mul(x, y)];
    // Each step is rounded, however the kernel is fused.
    const chain = b.sub(b.add(b.mul(sum, 0.3), product), x);
    return [sum, b.sub(x, y), product, b.max(x, y), b.min(x, y), b.neg(x), b.abs(x), b.floor(x), b.round(x), chain, b.eq(x, y), b.lt(x, y)];
  });
}

/** Quotients and roots are exact where the target's f32 ones are. */
function quotientCase(dtype: "f16" | "bf16", ordinary: boolean): Case {
  return elementwise(`quotients_${dtype}`, floatPairs(dtype, ordinary), (b, [x, y]) => (x && y ? [b.div(x, y), b.sqrt(b.abs(x))] : []));
}

/** Products and shifts beyond 32 bits, and beyond 64. */
const longs = elementwise(
  "longs",
  [
    tensor("i64", [2 ** 40, -3 * 2 ** 35, 123_456_789_012, -1, 2 ** 31, 2 ** 52 + 1]),
    tensor("i64", [2 ** 30 + 1, 2 ** 33, -987_654_321, 3, 2 ** 31, 17]),
  ],
  (b, [x, y]) => {
    if (!x || !y) return [];
    const amount = b.full("i64", x.type.shape, 5);
    const bits = [b.and(x, y), b.or(x, y), b.xor(x, y), b.shiftLeft(x, amount), b.shiftRight(x, amount), b.not(x)];
    const reduced = [b.reduceSum(x, [0]), b.reduceProd(b.div(x, 1000), [0]), b.reduceMax(x, [0]), b.argMin(x, 0)];
    return [
      b.add(x, y),
      b.sub(x, y),
      b.mul(x, y),
      b.div(x, y),
      b.mod(x, y),
      b.max(x, y),
      b.neg(x),
      b.abs(x),
      b.sign(x),
      ...bits,
      ...reduced,
    ];
  },
);

const narrow: readonly Dtype[] = ["f32", "f16", "bf16", "i32", "u32", "i8", "u8", "i4", "bool"];
const compileTimeout = 600_000;
const targets = [interpretTarget("wasm"), ...(await allTargets())];

describe.each(targets.map((target) => [target.name, target] as const))("narrow types on %s", (_name, target) => {
  const isWgsl = target.target === "wgsl";
  const casts = castCases(isWgsl ? narrow : [...narrow, "f64", "i64"]);
  const conversions = (["f16", "bf16"] as const).map((dtype) => {
    const around = dtype === "f16" ? aroundF16 : aroundBf16;
    const numberOfBits = dtype === "f16" ? f16OfBits : bf16OfBits;
    const values = Float32Array.from({ length: 0x1_0000 }, (_, bits) => numberOfBits(bits));
    return {
      dtype,
      rounded: elementwise(`round_${dtype}`, [tensor("f32", around)], (b, [x]) => (x ? [b.cast(x, dtype)] : [])),
      widened: elementwise(`widen_${dtype}`, [tensor(dtype, values)], (b, [x]) => (x ? [b.cast(x, "f32"), b.reverse(x, [0])] : [])),
    };
  });
  const bytes = (["i8", "u8"] as const).map(byteCase);
  const floats = (["f16", "bf16"] as const).map((dtype) => floatCase(dtype, isWgsl));
  const quotients = (["f16", "bf16"] as const).map((dtype) => quotientCase(dtype, isWgsl));
  const all = [
    ...casts,
    ...conversions.flatMap(({ rounded, widened }) => [rounded, widened]),
    ...bytes,
    ...floats,
    ...quotients,
    ...(isWgsl ? [] : [longs]),
  ];
  const module = moduleOfCases(all);
  let executor: Executor;
  beforeAll(async () => {
    executor = await createExecutor(module, target);
  }, compileTimeout);

  const compare = async (test: Case, units: number): Promise<void> => {
    const actual = await runCase(executor, test, []);
    for (const [i, expected] of runReference(module, test).entries())
      expect(unitsApart(actual[i] ?? [], expected), `result ${i}`).toBeLessThanOrEqual(units);
  };

  it.each(casts.map((test) => [test.name, test] as const))("%s to every type", async (_case, test) => compare(test, 0));
  it.each(conversions)("rounds to $dtype, and widens it, bit by bit", async ({ rounded, widened, dtype }) => {
    // A device may flush the subnormal numbers of f32, which only bf16 has.
    const mayFlush = isWgsl && dtype === "bf16";
    if (!mayFlush) {
      await compare(rounded, 0);
      await compare(widened, 0);
    } else {
      const [actual] = await runCase(executor, rounded, []);
      const [expected] = runReference(module, rounded);
      const [input] = rounded.inputs;
      for (const [i, x] of (input?.data ?? []).entries())
        if (Math.abs(x) >= 2 ** -126 || x === 0 || Number.isNaN(x)) expect(actual?.[i]).toBe(expected?.data[i]);
    }
  });
  it.each(bytes.map((test) => [test.name, test] as const))("%s: all pairs wrap as the reference's", async (_case, test) =>
    compare(test, 0),
  );
  it.runIf(!isWgsl)("computes with 64 bits", async () => compare(longs, 0));
  it.each(floats.map((test) => [test.name, test] as const))("%s: arithmetic is exact", async (_case, test) => compare(test, 0));
  it.each(quotients.map((test) => [test.name, test] as const))("%s: divisions and roots are exact", async (_case, test) =>
    compare(test, isWgsl ? 1 : 0),
  );
});
