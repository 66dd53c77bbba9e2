/** Generated WGSL, run by Dawn, against the kernel interpreter. */

import { afterAll, describe, expect, test } from "vitest";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import { type Bindings, dimMul, symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import type { TypedArray } from "../../../src/runtime/executor.ts";
import { requestTestDevice } from "../../support/webgpu.ts";
import { buffer, elementwise, f32, float, i, letBe, mapKernel, rowSum, store, tiledMatmul } from "./kernels.ts";
import { runWgsl } from "./run.ts";

const device = await requestTestDevice();
afterAll(() => device?.destroy());

const n = symbol("n");

/** fma may round once or twice, and a driver may contract or reorder a sum of a few dozen terms. */
const sumTolerance = 1e-5;
/** WGSL allows 3 + 2 |x| units in the last place for exp, with |x| up to 20 here. */
const expTolerance = 45 * 2 ** -23;
/** WGSL allows log an absolute error of 2^-21 between 0.5 and 2. */
const logTolerance = 2 ** -21;
/** The formulas are good to a few units in the last place (`maximumUlp`); WGSL's division and exp add theirs. */
const formulaTolerance = 32 * 2 ** -23;
/** WGSL allows 2.5 units in the last place for a division and 2 for an inverse square root. */
const divisionTolerance = 2.5 * 2 ** -23;

/** Runs both, wants no faults, and compares all buffers: NaN with NaN, else |a - b| <= tolerance * (1 + |b|). */
async function compareRuns(
  kernel: Kernel,
  buffers: Readonly<Record<string, TypedArray>>,
  sizes: Bindings,
  tolerance: number,
): Promise<Record<string, TypedArray>> {
  if (!device) throw new Error("no device");
  const expected = Object.fromEntries(Object.entries(buffers).map(([name, data]) => [name, data.slice()]));
  const report = interpretKernel(kernel, { buffers: expected, ...launchAt(kernel, sizes) });
  expect(report.faults).toEqual([]);
  const found = await runWgsl(device, kernel, buffers, sizes);
  for (const { name } of kernel.buffers) {
    const [want, have] = [expected[name] ?? [], found[name] ?? []];
    expect(have.length).toBe(want.length);
    for (let k = 0; k < want.length; k++) {
      const [a, b] = [have[k] ?? 0, want[k] ?? 0];
      const equal = Object.is(a, b) || a === b || Math.abs(a - b) <= tolerance * (1 + Math.abs(b));
      if (!equal) expect.fail(`${kernel.name}: ${name}[${k}] is ${a}, expected ${b}`);
    }
  }
  return found;
}

function floats(count: number, f: (k: number) => number): Float32Array<ArrayBuffer> {
  return Float32Array.from({ length: count }, (_, k) => f(k));
}

/** A deterministic spread over [low, high]. */
function spread(count: number, low: number, high: number): Float32Array<ArrayBuffer> {
  return floats(count, (k) => low + ((k * 0.618034) % 1) * (high - low));
}

describe.runIf(device)("WGSL kernels on Dawn", () => {
  test("elementwise with a guard: the last workgroup is partial", async () => {
    const kernel = mapKernel("double_plus_one", (x) => e.add(e.mul(x, f32(2)), f32(1)));
    const found = await compareRuns(kernel, { x: spread(150, -3, 3), y: floats(150, () => 7) }, { n: 130 }, 0);
    // Beyond n nothing is written.
    expect(found.y?.slice(130).every((value) => value === 7)).toBe(true);
  });

  test("masked loads give 0 where the mask is false", async () => {
    const shifted = e.load("x", e.sub(i, e.int(2)), "f32", e.compare("ge", i, e.int(2)));
    const kernel = elementwise(
      "shift",
      [buffer("x", "read", n), buffer("y", "write", n)],
      [store("y", i, e.sub(e.load("x", i, "f32"), shifted))],
    );
    const found = await compareRuns(kernel, { x: floats(70, (k) => k + 1), y: floats(70, () => -1) }, { n: 70 }, 0);
    expect([...(found.y ?? [])].slice(0, 4)).toEqual([1, 2, 2, 2]);
  });

  test("a reduction by a tree in shared memory", async () => {
    const found = await compareRuns(rowSum(77), { x: spread(5 * 77, -1, 2), y: new Float32Array(5) }, { n: 5 }, sumTolerance);
    expect(found.y?.every((value) => value !== 0)).toBe(true);
  });

  test("a tiled matrix product whose sizes are not multiples of the tile", async () => {
    const [m, columns, k] = [19, 21, 13];
    await compareRuns(
      tiledMatmul(m, columns, k),
      { a: spread(m * k, -1, 1), b: spread(k * columns, -1, 1), c: new Float32Array(m * columns) },
      {},
      sumTolerance,
    );
  });

  test("integers: wrapping, truncating division, shifts, bit operations", async () => {
    const [a, b, u] = [e.load("a", i, "i32"), e.load("b", i, "i32"), e.load("u", i, "u32")];
    const signed = [
      e.mul(a, b),
      e.div(a, b),
      e.mod(a, b),
      e.sub(a, b),
      e.max(a, b),
      e.min(a, b),
      e.unary("neg", a),
      e.unary("abs", b),
      e.unary("not", a),
    ];
    signed.push(
      e.binary("shl", a, e.int(3)),
      e.binary("shr", a, e.int(3)),
      e.binary("and", a, b),
      e.binary("or", a, b),
      e.binary("xor", a, b),
    );
    const unsigned = [
      e.binary("shr", u, e.constant("u32", 5)),
      e.mul(u, e.constant("u32", 0x9e3779b9)),
      e.unary("not", u),
      e.cast("u32", a),
    ];
    const kernel = elementwise(
      "integers",
      [
        buffer("a", "read", n, "i32"),
        buffer("b", "read", n, "i32"),
        buffer("u", "read", n, "u32"),
        buffer("s", "write", dimMul(n, 14), "i32"),
        buffer("v", "write", dimMul(n, 4), "u32"),
      ],
      [
        ...signed.map((value, k) => store("s", e.add(e.mul(i, e.int(signed.length)), e.int(k)), value)),
        ...unsigned.map((value, k) => store("v", e.add(e.mul(i, e.int(unsigned.length)), e.int(k)), value)),
      ],
    );
    const a32 = Int32Array.of(7, -7, 2147483647, -2147483648, 123456789, 0, 1, -1);
    const b32 = Int32Array.of(2, 2, 3, 7, -1000, 5, 1, 3);
    const u32 = Uint32Array.of(0, 1, 4294967295, 2147483648, 77, 3000000000, 5, 6);
    await compareRuns(
      kernel,
      { a: a32, b: b32, u: u32, s: new Int32Array(8 * signed.length), v: new Uint32Array(8 * unsigned.length) },
      { n: 8 },
      0,
    );
  });

  test("bools are integers in memory, and mixed element types keep small integers and NaNs", async () => {
    const kernel = elementwise(
      "mixed",
      [
        buffer("keep", "read", n, "bool"),
        buffer("x", "read", n),
        buffer("label", "read", n, "i32"),
        buffer("kept", "write", n, "bool"),
        buffer("y", "write", n),
        buffer("count", "write", n, "i32"),
      ],
      [
        letBe("on", e.logicalAnd(e.load("keep", i, "bool"), e.compare("gt", e.load("x", i, "f32"), f32(0)))),
        store("kept", i, e.variable("on", "bool")),
        store("y", i, e.select(e.variable("on", "bool"), e.load("x", i, "f32"), f32(-1))),
        store("count", i, e.add(e.load("label", i, "i32"), e.cast("i32", e.variable("on", "bool")))),
      ],
    );
    const buffers = {
      keep: Int32Array.of(1, 0, 1, 1),
      x: Float32Array.of(1.5, 2, -3, Number.POSITIVE_INFINITY),
      label: Int32Array.of(1, 2, -1, 1),
      kept: new Int32Array(4),
      y: new Float32Array(4),
      count: new Int32Array(4),
    };
    const found = await compareRuns(kernel, buffers, { n: 4 }, 0);
    expect([...(found.kept ?? [])]).toEqual([1, 0, 0, 1]);
    expect([...(found.count ?? [])]).toEqual([2, 2, -1, 2]);
  });

  test("infinities and NaNs: constants, tests, maximum and minimum", async () => {
    const v = e.load("x", i, "f32");
    const one = f32(1);
    const values = [
      e.max(v, f32(0)),
      e.max(f32(0), v),
      e.min(v, e.load("x", e.int(0), "f32")),
      e.select(e.unary("is_nan", v), one, f32(0)),
      e.select(e.unary("is_finite", v), one, f32(0)),
      e.select(e.compare("eq", v, f32(Number.POSITIVE_INFINITY)), one, f32(0)),
      e.select(e.compare("eq", v, f32(Number.NEGATIVE_INFINITY)), one, f32(0)),
      e.max(v, f32(Number.NEGATIVE_INFINITY)),
    ];
    const stores = values.map((value, k) => store("y", e.add(e.mul(i, e.int(values.length)), e.int(k)), value));
    const kernel = elementwise("special", [buffer("x", "read", n), buffer("y", "write", dimMul(n, values.length))], stores);
    const x = Float32Array.of(1, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, -2, 3e38);
    await compareRuns(kernel, { x, y: new Float32Array(x.length * values.length) }, { n: x.length }, 0);
  });

  test("casts from float truncate and saturate", async () => {
    const kernel = elementwise(
      "casts",
      [buffer("x", "read", n), buffer("s", "write", n, "i32"), buffer("u", "write", n, "u32"), buffer("back", "write", n)],
      [
        letBe("v", e.load("x", i, "f32")),
        store("s", i, e.cast("i32", float("v"))),
        store("u", i, e.cast("u32", float("v"))),
        store("back", i, e.add(e.cast("f32", e.cast("i32", float("v"))), e.cast("f32", e.cast("bool", float("v"))))),
      ],
    );
    const x = Float32Array.of(0, 1.9, -1.9, 3e9, -3e9, 5e9, 16777217);
    await compareRuns(kernel, { x, s: new Int32Array(7), u: new Uint32Array(7), back: new Float32Array(7) }, { n: 7 }, 0);
  });

  const domains: Readonly<Record<Exclude<e.UnaryFunction, "not" | "is_nan" | "is_finite">, readonly [number, number, number]>> = {
    neg: [-5, 5, 0],
    abs: [-5, 5, 0],
    sign: [-2, 2, 0],
    floor: [-5, 5, 0],
    ceil: [-5, 5, 0],
    round: [-5, 5, 0],
    exp: [-20, 20, expTolerance],
    log: [0.001, 100, logTolerance],
    sqrt: [0, 100, divisionTolerance],
    rsqrt: [0.01, 100, divisionTolerance],
    // Written out: what they use of WGSL is exp, division and arithmetic.
    expm1: [-3, 20, expTolerance],
    log1p: [-0.9, 100, logTolerance],
    sin: [-30, 30, formulaTolerance],
    cos: [-30, 30, formulaTolerance],
    tan: [-1, 1, formulaTolerance],
    tanh: [-10, 10, formulaTolerance],
    sigmoid: [-30, 30, formulaTolerance],
    erf: [-4, 4, formulaTolerance],
    round_f16: [-5, 5, 0],
    round_bf16: [-5, 5, 0],
  };

  test.each(Object.entries(domains))("%s", async (op, [low, high, tolerance]) => {
    const x = spread(200, low, high);
    // Ties of `round`.
    x.set([0.5, 1.5, 2.5, 3.5], 0);
    await compareRuns(
      mapKernel(`function_${op}`, (v) => e.unary(op as e.UnaryFunction, v)),
      { x, y: new Float32Array(200) },
      { n: 200 },
      tolerance,
    );
  });

  test("extreme arguments: no function turns an infinity or a large number into NaN where it has a limit", async () => {
    const limits = ["tanh", "sigmoid", "erf", "exp", "expm1"] as const;
    const kernel = elementwise(
      "limits",
      [buffer("x", "read", n), buffer("y", "write", dimMul(n, limits.length))],
      limits.map((op, k) => store("y", e.add(e.mul(i, e.int(limits.length)), e.int(k)), e.unary(op, e.load("x", i, "f32")))),
    );
    // NaN is left out: WGSL's exp may give anything for it.
    const x = Float32Array.of(100, -100, 1e30, -1e30, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    await compareRuns(kernel, { x, y: new Float32Array(x.length * limits.length) }, { n: x.length }, formulaTolerance);
  });

  test("pow of any sign, floored mod, atan2, division", async () => {
    const [a, b] = [e.load("a", i, "f32"), e.load("b", i, "f32")];
    const ops = ["pow", "mod", "div", "atan2"] as const;
    const kernel = elementwise(
      "binary_functions",
      [buffer("a", "read", n), buffer("b", "read", n), buffer("y", "write", dimMul(n, ops.length))],
      ops.map((op, k) => store("y", e.add(e.mul(i, e.int(ops.length)), e.int(k)), e.binary(op, a, b))),
    );
    const bases = [2, -2, 0.5, -1.5, 3, 7.5, -7.5];
    const powers = [3, 2, 0.5, -3, 0.25];
    const pairs = bases.flatMap((x) => powers.map((y) => [x, y] as const));
    const [left, right] = [0, 1].map((side) => floats(pairs.length, (k) => pairs[k]?.[side] ?? 0));
    if (!left || !right) throw new Error("no operands");
    await compareRuns(kernel, { a: left, b: right, y: new Float32Array(ops.length * pairs.length) }, { n: pairs.length }, formulaTolerance);
  });
});
