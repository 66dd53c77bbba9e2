import { beforeAll, describe, expect, test } from "vitest";
import { maximumUlp, trigonometricLimit } from "../../../src/codegen/kernel/math-functions.ts";
import { type BinaryFunction, binary, int, load, type UnaryFunction, unary, variable } from "../../../src/ir/expression.ts";
import { kernelOf, runWasm } from "../wasm/support.ts";

/** Distance of two floats of one sign in units of the last place; the result's own spacing, subnormals included. */
function ulpError(actual: number, exact: number): number {
  const rounded = Math.fround(exact);
  if (Object.is(actual, rounded) || (actual === rounded && actual !== 0)) return 0;
  if (Number.isNaN(actual) && Number.isNaN(rounded)) return 0;
  if (!Number.isFinite(actual) || !Number.isFinite(rounded)) {
    // Overflow at the last float below infinity is one step.
    const largest = 3.4028234663852886e38;
    const finite = Number.isFinite(actual) ? actual : Number.isFinite(rounded) ? rounded : Number.NaN;
    return Math.abs(finite) === largest && Math.sign(actual) === Math.sign(rounded) ? 1 : Number.POSITIVE_INFINITY;
  }
  const spacing = 2 ** Math.max(-149, Math.floor(Math.log2(Math.abs(exact) || 2 ** -149)) - 23);
  return Math.abs(actual - exact) / spacing;
}

/** Every float whose low bits are one of a few patterns: all exponents and signs, 2^17 of them, and the special ones. */
function sampleFloats(): Float32Array<ArrayBuffer> {
  const bits = new Uint32Array(2 ** 17);
  // An odd step through all 2^32 patterns meets each exponent and evenly spread mantissas.
  for (let i = 0, pattern = 0; i < bits.length; i++, pattern = (pattern + 32_771) >>> 0) bits[i] = pattern;
  const special = [0, -0, 1, -1, 2, -2, 3, 0.5, -0.5, 1e-45, -1e-45, 1.17549435e-38, 3.4028234663852886e38, -3.4028234663852886e38];
  const values = [...special, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN];
  return new Float32Array([...values, ...new Float32Array(bits.buffer)]);
}

/** Even coverage of an interval where the function does something. */
function sampleInterval(low: number, high: number, count: number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));
}

function erf(x: number): number {
  // Series near zero, continued fraction far out; both to double precision.
  const t = Math.abs(x);
  if (t < 2.5) {
    let sum = t;
    let term = t;
    for (let n = 1; n < 80; n++) {
      term *= (-t * t) / n;
      sum += term / (2 * n + 1);
    }
    return Math.sign(x) * sum * (2 / Math.sqrt(Math.PI)) || x;
  }
  if (t > 6) return Math.sign(x);
  let fraction = 0;
  for (let n = 60; n > 0; n--) fraction = (n * 0.5) / (t + fraction);
  return Math.sign(x) * (1 - Math.exp(-t * t) / ((t + fraction) * Math.sqrt(Math.PI)));
}

const at = variable("i");

async function applyUnary(op: UnaryFunction, x: Float32Array<ArrayBuffer>, relaxed: boolean): Promise<Float32Array> {
  const y = new Float32Array(x.length);
  const kernel = kernelOf({
    buffers: [
      { name: "x", dtype: "f32", access: "read", length: x.length },
      { name: "y", dtype: "f32", access: "write", length: x.length },
    ],
    body: [
      {
        kind: "for",
        variable: "i",
        start: int(0),
        end: int(x.length),
        step: 1,
        mode: "vector",
        body: [{ kind: "store", buffer: "y", index: at, value: unary(op, load("x", at, "f32")) }],
      },
    ],
  });
  await runWasm(kernel, { x, y }, {}, relaxed);
  return y;
}

async function applyBinary(
  op: BinaryFunction,
  a: Float32Array<ArrayBuffer>,
  b: Float32Array<ArrayBuffer>,
  relaxed: boolean,
): Promise<Float32Array> {
  const y = new Float32Array(a.length);
  const kernel = kernelOf({
    buffers: [
      { name: "a", dtype: "f32", access: "read", length: a.length },
      { name: "b", dtype: "f32", access: "read", length: a.length },
      { name: "y", dtype: "f32", access: "write", length: a.length },
    ],
    body: [
      {
        kind: "for",
        variable: "i",
        start: int(0),
        end: int(a.length),
        step: 1,
        mode: "vector",
        body: [{ kind: "store", buffer: "y", index: at, value: binary(op, load("a", at, "f32"), load("b", at, "f32")) }],
      },
    ],
  });
  await runWasm(kernel, { a, b, y }, {}, relaxed);
  return y;
}

const exact: Readonly<Record<Exclude<keyof typeof maximumUlp, "pow" | "atan2">, (x: number) => number>> = {
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  tanh: Math.tanh,
  sigmoid: (x) => (x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))),
  erf,
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  rsqrt: (x) => 1 / Math.sqrt(x),
};

let floats: Float32Array<ArrayBuffer>;
beforeAll(() => {
  floats = sampleFloats();
});

describe.each([true, false])("formulas, fused %s", (relaxed) => {
  test.each(Object.keys(exact) as (keyof typeof exact)[])("%s", async (op) => {
    const bounded = op === "sin" || op === "cos" || op === "tan";
    const all = new Float32Array([
      ...floats,
      ...sampleInterval(-110, 110, 20_001),
      ...sampleInterval(-1.5, 1.5, 20_001),
      ...sampleInterval(-8e6, 8e6, 20_001),
    ]);
    const x = bounded ? all.filter((value) => !(Math.abs(value) > trigonometricLimit) || !Number.isFinite(value)) : all;
    const y = await applyUnary(op, x, relaxed);
    let worst = { error: 0, x: 0, y: 0 };
    x.forEach((value, i) => {
      const error = ulpError(y[i] ?? 0, exact[op](value));
      if (!(error <= worst.error)) worst = { error, x: value, y: y[i] ?? 0 };
    });
    expect(worst.error, `${worst.error} ulp: ${op}(${worst.x}) = ${worst.y}, exactly ${exact[op](worst.x)}`).toBeLessThanOrEqual(
      maximumUlp[op],
    );
  });
});

/** Pairs: special values with each other, and magnitudes around where results are finite. */
function samplePairs(): readonly (readonly [number, number])[] {
  const special = [
    0,
    -0,
    1,
    -1,
    2,
    -2,
    3,
    -3,
    0.5,
    -0.5,
    1.5,
    1e-45,
    1e-38,
    3.4e38,
    1e10,
    16777217,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
    Number.NaN,
  ];
  const pairs: (readonly [number, number])[] = special.flatMap((a) => special.map((b) => [Math.fround(a), Math.fround(b)] as const));
  for (let i = 0; i < 40_000; i++) {
    // A low-discrepancy sequence (R2) over logarithms of the base and exponents up to where the result overflows.
    const u = (i * 0.7548776662466927) % 1;
    const v = (i * 0.5698402909980532) % 1;
    const base = Math.fround(2 ** (u * 60 - 30));
    pairs.push([base, Math.fround((v * 2 - 1) * (150 / Math.max(1e-3, Math.abs(Math.log2(base)))))]);
    pairs.push([Math.fround(0.5 + u), Math.fround(v * 300 - 150)]);
  }
  return pairs;
}

/** C's pow: JavaScript's differs where the base is 1 or -1. */
function exactPower(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  if (x === -1 && !Number.isFinite(y) && !Number.isNaN(y)) return 1;
  return x ** y;
}

describe.each([true, false])("formulas of two arguments, fused %s", (relaxed) => {
  test.each([
    ["pow", exactPower],
    ["atan2", Math.atan2],
  ] as const)("%s", async (op, reference) => {
    const pairs = samplePairs();
    const a = Float32Array.from(pairs, ([x]) => x);
    const b = Float32Array.from(pairs, ([, y]) => y);
    const result = await applyBinary(op, a, b, relaxed);
    let worst = { error: 0, at: 0 };
    pairs.forEach(([x, y], i) => {
      const error = ulpError(result[i] ?? 0, reference(x, y));
      if (!(error <= worst.error)) worst = { error, at: i };
    });
    const [x = 0, y = 0] = pairs[worst.at] ?? [];
    expect(worst.error, `${worst.error} ulp: ${op}(${x}, ${y}) = ${result[worst.at]}, exactly ${reference(x, y)}`).toBeLessThanOrEqual(
      maximumUlp[op],
    );
  });
});

test("sine and cosine of enormous numbers stay bounded", async () => {
  const x = new Float32Array([1e8, -3e20, 3.4e38, 16_777_217, -1.2345e12]);
  for (const op of ["sin", "cos"] as const) {
    for (const value of await applyUnary(op, x, false)) expect(Math.abs(value)).toBeLessThanOrEqual(1);
  }
});

test("mod has the sign of the divisor", async () => {
  const cases = [
    [5, 3, 2],
    [-5, 3, 1],
    [5, -3, -1],
    [-5, -3, -2],
    [0, 3, 0],
    [5.5, 2, 1.5],
    [-0.25, 1, 0.75],
    [5, Number.POSITIVE_INFINITY, 5],
    [-5, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    [5, 0, Number.NaN],
  ] as const;
  const result = await applyBinary(
    "mod",
    Float32Array.from(cases, ([x]) => x),
    Float32Array.from(cases, ([, y]) => y),
    false,
  );
  expect([...result]).toEqual(cases.map(([, , expected]) => expected));
});

test("sign, round, is_nan and is_finite", async () => {
  const x = new Float32Array([-2, -0, 0, 3, 0.5, 1.5, -2.5, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  expect([...(await applyUnary("sign", x, false))]).toEqual([-1, -0, 0, 1, 1, 1, -1, Number.NaN, 1, -1]);
  expect([...(await applyUnary("round", x, false))]).toEqual([
    -2,
    -0,
    0,
    3,
    0,
    2,
    -2,
    Number.NaN,
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ]);
});
