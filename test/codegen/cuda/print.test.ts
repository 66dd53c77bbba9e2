/** Printed kernels, built with g++ and the emulation header, against the same computation written in TypeScript. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lowerForCuda } from "../../../src/codegen/cuda/lower.ts";
import { printCuda } from "../../../src/codegen/cuda/print.ts";
import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import type { BinaryFunction, UnaryFunction } from "../../../src/ir/expression.ts";
import { narrowing } from "../../../src/ir/ops/numerics.ts";
import type { Device, TypedArray } from "../../../src/runtime/executor.ts";
import { compileWithNvcc, createEmulatedCudaDevice, hasCompiler, hasNvcc } from "../../support/cuda.ts";
import { Random } from "../../support/random.ts";
import {
  binaryKernel,
  bitcastKernel,
  castKernel,
  divergent,
  inPlace,
  integers,
  matmul,
  rowReduction,
  shifted,
  subgroups,
  twoBarriers,
  unaryKernel,
  vectors,
} from "./kernels.ts";
import { runKernel } from "./run-kernel.ts";

/** The C library's single-precision functions are within a few units in the last place of the exact result. */
const functionTolerance = 4e-7;
/** Sums of 100 numbers of size 1 in another order: 100 roundings of 6e-8 each at worst. */
const sumTolerance = 1e-5;

const erf = (x: number): number => {
  // Series of the error function, https://dlmf.nist.gov/7.6.E1; converges for the small arguments used here.
  let term = x;
  let sum = x;
  for (let n = 1; n < 80; n++) {
    term *= (-x * x) / n;
    sum += term / (2 * n + 1);
  }
  return (2 / Math.sqrt(Math.PI)) * sum;
};

const roundToEven = (x: number): number => {
  const low = Math.floor(x);
  const rest = x - low;
  return rest < 0.5 || (rest === 0.5 && low % 2 === 0) ? low : low + 1;
};

const floatUnary: Readonly<Record<Exclude<UnaryFunction, "not" | "is_nan" | "is_finite">, (x: number) => number>> = {
  neg: (x) => -x,
  abs: Math.abs,
  sign: Math.sign,
  floor: Math.floor,
  ceil: Math.ceil,
  round: roundToEven,
  exp: Math.exp,
  expm1: Math.expm1,
  log: Math.log,
  log1p: Math.log1p,
  sqrt: Math.sqrt,
  rsqrt: (x) => 1 / Math.sqrt(x),
  sin: Math.sin,
  cos: Math.cos,
  tan: Math.tan,
  tanh: Math.tanh,
  sigmoid: (x) => 1 / (1 + Math.exp(-x)),
  erf,
  round_f16: narrowing("f16") ?? Number,
  round_bf16: narrowing("bf16") ?? Number,
};

const maximum = (a: number, b: number): number => (Number.isNaN(a) || Number.isNaN(b) ? Number.NaN : Math.max(a, b));
const floatBinary: Readonly<Partial<Record<BinaryFunction, (a: number, b: number) => number>>> = {
  add: (a, b) => a + b,
  sub: (a, b) => a - b,
  mul: (a, b) => a * b,
  div: (a, b) => a / b,
  mod: (a, b) => a - Math.floor(a / b) * b,
  pow: (a, b) => a ** b,
  max: maximum,
  min: (a, b) => -maximum(-a, -b),
  atan2: Math.atan2,
};

const unaryKernels = Object.keys(floatUnary).map((op) => unaryKernel(op as UnaryFunction, "f32"));
const binaryKernels = Object.keys(floatBinary).map((op) => binaryKernel(op as BinaryFunction, "f32"));
const integerBinary = (["div", "mod", "max", "min", "shr", "shl", "and", "or", "xor"] as const).map((op) => binaryKernel(op, "i32"));
const tests = [
  unaryKernel("is_nan", "f32"),
  unaryKernel("is_finite", "f32"),
  unaryKernel("not", "i32"),
  unaryKernel("abs", "i32"),
  unaryKernel("sign", "i32"),
];
const casts = [
  castKernel("f32", "i32"),
  castKernel("f32", "u32"),
  castKernel("f32", "bool"),
  castKernel("bool", "f32"),
  castKernel("u32", "f32"),
  castKernel("i32", "u32"),
];
const bitcasts = [bitcastKernel("f32", "u32"), bitcastKernel("i32", "f32")];
const shaped = [inPlace, shifted, rowReduction, matmul, subgroups, vectors, integers];
const kernels: readonly Kernel[] = [...unaryKernels, ...binaryKernels, ...integerBinary, ...tests, ...casts, ...bitcasts, ...shaped].map(
  (kernel) => lowerForCuda(kernel),
);

/** The exact sine of a large argument reduces it by a table product on the stack. */
const largeArguments: ReadonlySet<string> = new Set(["unary_sin_f32", "unary_cos_f32", "unary_tan_f32"]);

/** Within `tolerance` of the expected value relative to the larger of it and one; NaN equals NaN. */
function expectClose(actual: TypedArray, expected: readonly number[], tolerance: number): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((wanted, i) => {
    const value = actual[i] ?? Number.NaN;
    const same = Object.is(value, wanted) || value === wanted || Math.abs(value - wanted) <= tolerance * Math.max(1, Math.abs(wanted));
    if (!same) expect.fail(`element ${i}: ${value}, expected ${wanted}`);
  });
}

/** `count` numbers in [-1, 1). */
function numbers(count: number, seed = 1): Float32Array<ArrayBuffer> {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.uniform(-1, 1));
}

function kernelNamed(name: string): Kernel {
  const found = kernels.find((kernel) => kernel.name === name);
  if (!found) throw new Error(`no kernel ${name}`);
  return found;
}

describe.runIf(hasCompiler)("printed CUDA, emulated", () => {
  let device: Device;
  beforeAll(async () => {
    device = await createEmulatedCudaDevice(undefined, kernels);
  }, 120_000);
  afterAll(() => device?.dispose());

  const run = <Data extends Record<string, TypedArray>>(name: string, n: number, data: Data): Promise<Data> =>
    runKernel(device, kernels, kernelNamed(name), n, data);

  it.each(Object.entries(floatUnary))("computes %s of floats", async (op, f) => {
    const x = Float32Array.of(
      0.5,
      1.5,
      2.5,
      0.25,
      1,
      1.75,
      3.5,
      ...(["log", "sqrt", "rsqrt", "log1p"].includes(op) ? [] : [0, -0.5, -1.5, -2.25, -3]),
    );
    const { y } = await run(`unary_${op}_f32`, x.length, { x, y: new Float32Array(x.length) });
    expectClose(y, [...x].map(f), functionTolerance);
  });

  it.each(Object.entries(floatBinary))("computes %s of floats", async (op, f) => {
    const pairs = [
      [1.5, 2],
      [7.25, 2.5],
      [0.5, 0.75],
      [2, 3],
      [3, -2.5],
      ...(op === "pow"
        ? []
        : [
            [-7.25, 2.5],
            [-1, -3],
          ]),
    ];
    const x = Float32Array.from(pairs, ([a]) => a ?? 0);
    const z = Float32Array.from(pairs, ([, b]) => b ?? 0);
    const { y } = await run(`binary_${op}_f32`, x.length, { x, z, y: new Float32Array(x.length) });
    expectClose(
      y,
      [...x].map((a, i) => (f as (a: number, b: number) => number)(a, z[i] ?? 0)),
      functionTolerance,
    );
  });

  it("lets NaN through max and min from either side", async () => {
    const x = Float32Array.of(Number.NaN, 1, 2);
    const z = Float32Array.of(1, Number.NaN, 3);
    expect([...(await run("binary_max_f32", 3, { x, z, y: new Float32Array(3) })).y]).toEqual([Number.NaN, Number.NaN, 3]);
    expect([...(await run("binary_min_f32", 3, { x, z, y: new Float32Array(3) })).y]).toEqual([Number.NaN, Number.NaN, 2]);
  });

  it("computes with integers", async () => {
    const x = Int32Array.of(7, -7, 0x7fffffff, -8, 12);
    const z = Int32Array.of(2, 3, 5, 2, 4);
    const expected: Readonly<Record<string, (a: number, b: number) => number>> = {
      div: (a, b) => Math.trunc(a / b),
      mod: (a, b) => a % b,
      max: Math.max,
      min: Math.min,
      shr: (a, b) => a >> b,
      shl: (a, b) => a << b,
      and: (a, b) => a & b,
      or: (a, b) => a | b,
      xor: (a, b) => a ^ b,
    };
    for (const [op, f] of Object.entries(expected)) {
      const { y } = await run(`binary_${op}_i32`, x.length, { x, z, y: new Int32Array(x.length) });
      expectClose(
        y,
        [...x].map((a, i) => f(a, z[i] ?? 0)),
        0,
      );
    }
    const unary = async (op: string): Promise<readonly number[]> => [
      ...(await run(`unary_${op}_i32`, x.length, { x, y: new Int32Array(x.length) })).y,
    ];
    expect(await unary("not")).toEqual([...x].map((a) => ~a));
    expect(await unary("abs")).toEqual([...x].map(Math.abs));
    expect(await unary("sign")).toEqual([...x].map(Math.sign));
  });

  it("stores truth values as 0 and 1", async () => {
    const x = Float32Array.of(Number.NaN, 1, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
    expect([...(await run("unary_is_nan_f32", 4, { x, y: new Int32Array(4) })).y]).toEqual([1, 0, 0, 0]);
    expect([...(await run("unary_is_finite_f32", 4, { x, y: new Int32Array(4) })).y]).toEqual([0, 1, 0, 0]);
  });

  it("saturates conversions from floats", async () => {
    const x = Float32Array.of(1.9, -1.9, 3e9, -3e9, 5e9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0);
    expect([...(await run("cast_f32_i32", 8, { x, y: new Int32Array(8) })).y]).toEqual([
      1, -1, 2147483647, -2147483648, 2147483647, 2147483647, -2147483648, 0,
    ]);
    expect([...(await run("cast_f32_u32", 8, { x, y: new Uint32Array(8) })).y]).toEqual([
      1, 0, 3000000000, 0, 4294967295, 4294967295, 0, 0,
    ]);
    expect([...(await run("cast_f32_bool", 8, { x, y: new Int32Array(8) })).y]).toEqual([1, 1, 1, 1, 1, 1, 1, 0]);
  });

  it("converts the other types", async () => {
    expect([...(await run("cast_bool_f32", 2, { x: Int32Array.of(1, 0), y: new Float32Array(2) })).y]).toEqual([1, 0]);
    expect([...(await run("cast_u32_f32", 2, { x: Uint32Array.of(4294967295, 7), y: new Float32Array(2) })).y]).toEqual([4294967296, 7]);
    expect([...(await run("cast_i32_u32", 2, { x: Int32Array.of(-1, 7), y: new Uint32Array(2) })).y]).toEqual([4294967295, 7]);
    expect([...(await run("bitcast_f32_u32", 2, { x: Float32Array.of(1, -0), y: new Uint32Array(2) })).y]).toEqual([
      0x3f800000, 0x80000000,
    ]);
    expect([...(await run("bitcast_i32_f32", 2, { x: Int32Array.of(0x40490fdb, 0), y: new Float32Array(2) })).y]).toEqual([
      Math.fround(Math.PI),
      0,
    ]);
  });

  it("updates in place, with names that C++ reserves", async () => {
    const data = { float: Float32Array.of(1, 3, 1.5), flag: Int32Array.of(1, 1, 0), new: Float32Array.of(10, 20, 30) };
    expect([...(await run("in_place", 3, data)).new]).toEqual([12, 20, 30]);
  });

  it("reads zero where a load is masked", async () => {
    const x = numbers(100);
    const { y } = await run("shifted", 100, { x, y: new Float32Array(100) });
    expect([...y]).toEqual([0, 0, 0, ...x.subarray(0, 97)]);
  });

  it("reduces rows with barriers", async () => {
    const n = 7;
    const x = numbers(n * 100);
    const result = await run("row_reduction", n, { x, sum: new Float32Array(n), largest: new Float32Array(n) });
    const rows = Array.from({ length: n }, (_, row) => [...x.subarray(row * 100, row * 100 + 100)]);
    expectClose(
      result.sum,
      rows.map((row) => row.reduce((a, b) => a + b, 0)),
      sumTolerance,
    );
    expect([...result.largest]).toEqual(rows.map((row) => Math.max(...row)));
  });

  it("multiplies matrices in tiles, with a partial last tile", async () => {
    const n = 37;
    const a = numbers(n * 40, 2);
    const b = numbers(40 * 24, 3);
    const { c } = await run("matmul", n, { a, b, c: new Float32Array(n * 24) });
    const expected = Array.from({ length: n * 24 }, (_, at) => {
      let sum = 0;
      for (let k = 0; k < 40; k++) sum += (a[Math.floor(at / 24) * 40 + k] ?? 0) * (b[k * 24 + (at % 24)] ?? 0);
      return sum;
    });
    expectClose(c, expected, sumTolerance);
  });

  it("exchanges values in subgroups", async () => {
    const n = 64;
    const x = Float32Array.from({ length: n }, (_, i) => i);
    const result = await run("subgroups", n, { x, sum: new Float32Array(n), first: new Int32Array(n), swapped: new Float32Array(n) });
    expect([...result.sum]).toEqual([...x].map((i) => (i < 32 ? 496 : 1520)));
    expect([...result.first]).toEqual([...x].map((i) => (i < 32 ? 0 : 32)));
    expect([...result.swapped]).toEqual([...x].map((i) => i ^ 5));
  });

  it("reads and writes vectors, aligned or not", async () => {
    const n = 25;
    const x = numbers(n);
    const { y, shifted } = await run("vectors", n, { x, y: new Float32Array(n), shifted: new Float32Array(n) });
    expect([...y.subarray(0, 24)]).toEqual([...x.subarray(0, 24)].map((value) => Math.fround(value * 2 + 1)));
    expect([...shifted.subarray(1)]).toEqual([...x.subarray(1)].map((value, i) => Math.fround(value + (x[i] ?? 0))));
  });

  it("keeps precedence and wraps unsigned products", async () => {
    const n = 70;
    const bits = Uint32Array.from({ length: n }, (_, i) => i * 17);
    const result = await run("integers", n, { y: new Int32Array(n), bits });
    const rows = Array.from({ length: n }, (_, i) => i);
    expectClose(
      result.y,
      rows.map((i) => (i % 3) * ((i % 5) - 7)),
      0,
    );
    expect([...result.bits]).toEqual(
      rows.map((i) => {
        const word = Math.imul(i, 2654435769) >>> 0;
        return (((word >>> 7) & 0xffff00ff) ^ (((i * 17) << 3) | ~word)) >>> 0;
      }),
    );
  });

  it("runs nothing on an empty grid", async () => {
    const y = Float32Array.of(5);
    expect([...(await run("unary_neg_f32", 0, { x: Float32Array.of(1), y })).y]).toEqual([5]);
  });

  it("stops where two halves of a block wait at different barriers", async () => {
    const broken = await createEmulatedCudaDevice(undefined, [twoBarriers]);
    await expect(runKernel(broken, [twoBarriers], twoBarriers, 64, { y: new Float32Array(64) })).rejects.toThrow(
      /kernel two_barriers, block \(0, 0, 0\): divergent barrier: thread \(0, 0, 0\) waits at line \d+, thread \(32, 0, 0\) waits at line \d+/,
    );
    broken.dispose();
  }, 60_000);

  it("stops at a divergent barrier and says where", async () => {
    const broken = await createEmulatedCudaDevice(undefined, [divergent]);
    await expect(runKernel(broken, [divergent], divergent, 64, { y: new Float32Array(64) })).rejects.toThrow(
      /kernel divergent, block \(0, 0, 0\): divergent barrier: thread \(31, 0, 0\) waits at line \d+, thread \(32, 0, 0\) has returned/,
    );
    broken.dispose();
  }, 60_000);
});

describe.runIf(hasNvcc())("printed CUDA, compiled by nvcc", () => {
  it("compiles for sm_90 without spills", async () => {
    const report = await compileWithNvcc(printCuda(kernels));
    expect(report.map(({ kernel }) => kernel).sort()).toEqual(kernels.map(({ name }) => name).sort());
    expect(
      report.filter(({ spillBytes, stackBytes }) => spillBytes + stackBytes > 0).filter(({ kernel }) => !largeArguments.has(kernel)),
    ).toEqual([]);
  }, 120_000);
});

describe("printCuda", () => {
  it("holds only the device functions that kernels use", () => {
    const text = printCuda([binaryKernel("max", "f32")]);
    expect(text).toContain("__device__ __forceinline__ float max_f32");
    expect(text).not.toContain("mod_f32");
    expect(text).not.toContain("float4");
  });

  it("names read-only parameters const and everything restrict", () => {
    expect(printCuda([inPlace])).toContain(
      'extern "C" __global__ __launch_bounds__(64)\nvoid in_place(const float* __restrict__ float_, const int* __restrict__ flag, float* __restrict__ new_, int n) {',
    );
  });

  it("refuses subgroups in a workgroup that does not fill warps", () => {
    expect(() => printCuda([{ ...subgroups, workgroup: [48, 1, 1] }])).toThrow(
      /internal: kernel subgroups uses subgroups with a workgroup of 48/,
    );
  });
});
