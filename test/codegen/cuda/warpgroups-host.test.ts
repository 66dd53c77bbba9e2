/** The C++ project of a model for compute capability 9.0: what its host program tells the device of tensors, at two sizes of the batch. */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type CompiledProgram, compileModule } from "../../../src/codegen/compile.ts";
import { emitCuda } from "../../../src/codegen/cuda/emit.ts";
import { input, layers, sequential } from "../../../src/index.ts";
import { findFunction } from "../../../src/ir/graph.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import { pack, unpack } from "../../../src/runtime/elements.ts";
import "../../../src/runtime/coded-elements.ts";
import { type SafeTensor, writeSafetensors } from "../../../src/runtime/safetensors.ts";
import { execute, hasCompiler, hasNvcc } from "../../support/cuda.ts";
import { uniform } from "./suites.ts";
import { createFolder, createWorkspace, type Workspace } from "./workspace.ts";

const [rows, positions, features, units] = [3, 256, 128, 256];
/** The last of eight bits of a sum of 128 products. */
const tolerance = 2 ** -6;

const { module } = sequential({
  name: "positions",
  layers: [
    input({ shape: [positions, features], dtype: "bfloat16", name: "x" }),
    layers.dense({ units, activation: "tanh", dtype: "bfloat16", name: "dense" }),
  ],
}).traceModule();
const program: CompiledProgram = compileModule(module, { target: "cuda", cudaArch: "sm_90a" });
const files = emitCuda({ ...program, emulation: true });

describe("the C++ project of a model for compute capability 9.0", () => {
  let workspace: Workspace | undefined;
  beforeAll(async () => {
    if (hasCompiler) workspace = await createWorkspace(files);
  }, 240_000);
  afterAll(() => workspace?.remove());

  it.runIf(hasCompiler)(
    "describes tensors of a whole and of a partial batch",
    async () => {
      expect(program.kernels.some(({ tensors }) => tensors)).toBe(true);
      const x = uniform("bf16", [rows, positions, features], 5);
      workspace?.write("x.bin", new Uint8Array(pack({ dtype: "bf16" }, x.data).buffer));
      workspace?.write(
        "weights.safetensors",
        writeSafetensors({ tensors: program.state as Readonly<Record<string, SafeTensor>>, metadata: {} }),
      );
      const finished = await workspace?.run([
        "predict",
        "--inputs",
        "x.bin",
        "--output",
        "y.bin",
        "--weights",
        "weights.safetensors",
        "--batch",
        "2",
      ]);
      expect(finished).toMatchObject({ status: 0, stderr: "" });
      const bytes = workspace?.read("y.bin") ?? new Uint8Array(0);
      const y = unpack({ dtype: "bf16" }, bytes.buffer);
      const predict = findFunction(module, "predict");
      if (!predict) throw new Error("the module has no function predict");
      const [expected] = Object.values(evaluateFunction(module, predict, { inputs: { x }, state: program.state }).outputs);
      expect(y.length).toBe(rows * positions * units);
      expect(y.length).toBe(expected?.data.length);
      let worst = 0;
      y.forEach((value, i) => {
        worst = Math.max(worst, Math.abs(Number(value) - Number(expected?.data[i])));
      });
      expect(worst).toBeLessThan(tolerance);
    },
    240_000,
  );

  it.runIf(hasNvcc())(
    "is compiled by nvcc, and for no other device",
    async () => {
      const folder = createFolder();
      try {
        for (const { name, content } of files) folder.write(name, content);
        expect(files.find(({ name }) => name === "CMakeLists.txt")?.content).toContain("set(CMAKE_CUDA_ARCHITECTURES 90a)");
        const compile = (architecture: string): ReturnType<typeof execute> => {
          const code = `-gencode=arch=compute_${architecture},code=sm_${architecture}`;
          return execute("nvcc", [code, "-std=c++17", "kernels.cu", "model.cpp", "main.cpp", "-o", "positions"], folder.folder);
        };
        expect(await compile("90a")).toEqual({ status: 0, stdout: "", stderr: "" });
        expect((await compile("90")).stderr).toContain("compile with -gencode=arch=compute_90a,code=sm_90a");
      } finally {
        folder.remove();
      }
    },
    240_000,
  );
});
