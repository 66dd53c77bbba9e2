/** What a target refuses, how it stores elements, and that nvcc takes kernels of every element type. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { printCuda } from "../../src/codegen/cuda/print.ts";
import type { TargetName } from "../../src/codegen/target.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import type { Dtype } from "../../src/ir/dtype.ts";
import type { Module, Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { compileWithNvcc, hasNvcc } from "../support/cuda.ts";
import { caseOf, moduleOfCases } from "../support/differential.ts";

function moduleIn(dtype: Dtype, body: (b: Builder, x: Value) => readonly Value[]): Module {
  return moduleOfCases([caseOf(`f_${dtype}`, [tensorType(dtype, [6, 5])], [], {}, (b, [x]) => (x ? body(b, x) : []))]);
}

function diagnosticOf(body: () => unknown): CompileError["diagnostic"] {
  try {
    body();
  } catch (error) {
    if (error instanceof CompileError) return error.diagnostic;
    throw error;
  }
  throw new Error("nothing was refused");
}

describe("64-bit types on WGSL", () => {
  const location = { file: "model.ts", line: 12, column: 3 };

  it.each([
    ["f64", "float32"],
    ["i64", "int32"],
  ] as const)("%s is an error at the op that makes it", (dtype, instead) => {
    // The inputs and results are f32: only what is between them cannot be computed.
    const module = moduleIn("f32", (b, x) => b.at(location, "wide", () => [b.cast(b.add(b.cast(x, dtype), 1), "f32")]));
    const diagnostic = diagnosticOf(() => compileModule(module, { target: "wgsl" }));
    expect(diagnostic.code).toBe("TSC2900");
    expect(diagnostic.message).toBe(`cast makes ${dtype}; the target wgsl computes with numbers of 32 bits`);
    expect(diagnostic.location).toEqual(location);
    expect(diagnostic.help).toBe(`use ${instead}, or compile for wasm, native or cuda`);
    for (const target of ["wasm", "native", "cuda"] as const) expect(() => compileModule(module, { target })).not.toThrow();
  });
});

describe("bytes of an element", () => {
  const bytesOn = (target: TargetName, dtype: Dtype): unknown => {
    const { plan } = compileModule(
      moduleIn(dtype, (b, x) => [b.add(x, x)]),
      { target },
    );
    return plan.functions[0]?.inputs[0]?.slice.bytes;
  };

  it.each([
    ["f16", 2],
    ["bf16", 2],
    ["i8", 1],
    ["u8", 1],
    ["f32", 4],
  ] as const)("%s has its own width where that can be stored, and a word on WGSL", (dtype, bytes) => {
    expect([bytesOn("wasm", dtype), bytesOn("cuda", dtype), bytesOn("wgsl", dtype)]).toEqual([30 * bytes, 30 * bytes, 30 * 4]);
  });
});

describe.runIf(hasNvcc())("nvcc", () => {
  const floats = (b: Builder, x: Value): readonly Value[] => [
    b.tanh(b.mul(x, 0.5)),
    b.dotGeneral(x, x, { lhsBatch: [], rhsBatch: [], lhsContract: [1], rhsContract: [1] }),
    b.reduceSum(b.exp(x), [1]),
    b.cast(x, "i8"),
    b.pow(b.abs(x), 1.5),
  ];
  const integers = (b: Builder, x: Value): readonly Value[] => [b.mul(x, x), b.reduceMax(x, [1]), b.cast(x, "f16"), b.cast(x, "bf16")];

  it.each([
    ["f16", floats],
    ["bf16", floats],
    ["f64", floats],
    ["i8", integers],
    ["u8", integers],
    ["i64", integers],
  ] as const)("compiles kernels of %s without a warning", async (dtype, body) => {
    const { kernels } = compileModule(moduleIn(dtype, body), { target: "cuda" });
    const used = await compileWithNvcc(printCuda(kernels));
    expect(used.length).toBeGreaterThan(0);
  });
});
