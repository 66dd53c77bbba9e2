/** A generated C++ project built with CMake in emulation mode, in a folder of its own, with files beside it. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CudaFile } from "../../../src/codegen/cuda/emit.ts";
import { execute } from "../../support/cuda.ts";

export interface Workspace {
  readonly folder: string;
  write(name: string, content: Uint8Array | string): void;
  read(name: string): Uint8Array;
  run(args: readonly string[]): ReturnType<typeof execute>;
  remove(): void;
}

/** Optimized: the kernels compute everything. */
const compilerArguments = ["-std=c++17", "-O2", "-march=native", "-fwrapv", "-ffp-contract=off", "-Wall", "-Wno-unknown-pragmas", "-DTSCOMPILE_EMULATE"];

export async function createWorkspace(files: readonly CudaFile[], build: "compiler" | "cmake" = "compiler"): Promise<Workspace> {
  const folder = mkdtempSync(join(tmpdir(), "tscompile-cuda-"));
  const sources = join(folder, "sources");
  mkdirSync(sources);
  for (const { name, content } of files) writeFileSync(join(sources, name), content);
  const step = async (command: string, args: readonly string[]): Promise<void> => {
    const { status, stdout, stderr } = await execute(command, args, sources);
    if (status !== 0) throw new Error(`${command} ${args.join(" ")} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-8000)}`);
  };
  let program = join(sources, "program");
  if (build === "compiler") {
    await step("g++", [...compilerArguments, "-x", "c++", "kernels.cu", "model.cpp", "main.cpp", "-o", "program"]);
  } else {
    await step("cmake", ["-S", ".", "-B", "build", "-DTSCOMPILE_EMULATE=ON"]);
    await step("cmake", ["--build", "build"]);
    const name = files.find((file) => file.name === "CMakeLists.txt")?.content.match(/OUTPUT_NAME (\S+)\)/)?.[1] ?? "";
    program = join(sources, "build", name);
  }
  return {
    folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => readFileSync(join(folder, name)),
    run: (args) => execute(program, args, folder),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
