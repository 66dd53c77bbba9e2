/** A generated C++ project built with CMake in emulation mode, in a folder of its own, with files beside it. */

import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CudaFile } from "../../../src/codegen/cuda/emit.ts";
import { buildEmulated, execute } from "../../support/cuda.ts";

export interface Workspace {
  readonly folder: string;
  write(name: string, content: Uint8Array | string): void;
  read(name: string): Uint8Array<ArrayBuffer>;
  run(args: readonly string[]): ReturnType<typeof execute>;
  remove(): void;
}

/** A folder of its own, without a program. */
export function createFolder(): Omit<Workspace, "run"> {
  const folder = mkdtempSync(join(tmpdir(), "tscompile-cuda-"));
  return {
    folder,
    write: (name, content) => writeFileSync(join(folder, name), content),
    read: (name) => new Uint8Array(readFileSync(join(folder, name))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Built by g++ with the tests' flags and cached, or by CMake as a user would. */
export async function createWorkspace(files: readonly CudaFile[], build: "compiler" | "cmake" = "compiler"): Promise<Workspace> {
  const workspace = createFolder();
  const texts = Object.fromEntries(files.map(({ name, content }) => [name, content]));
  const program =
    build === "compiler"
      ? await buildEmulated(texts, ["kernels.cu", "model.cpp", "main.cpp"])
      : await buildWithCMake(files, workspace.folder);
  return { ...workspace, run: (args) => execute(program, args, workspace.folder) };
}

async function buildWithCMake(files: readonly CudaFile[], folder: string): Promise<string> {
  const sources = join(folder, "sources");
  mkdirSync(sources);
  for (const { name, content } of files) writeFileSync(join(sources, name), content);
  for (const args of [
    ["-S", ".", "-B", "build", "-DTSCOMPILE_EMULATE=ON"],
    ["--build", "build"],
  ]) {
    const { status, stdout, stderr } = await execute("cmake", args, sources);
    if (status !== 0) throw new Error(`cmake ${args.join(" ")} failed:\n${stdout.slice(-4000)}\n${stderr.slice(-8000)}`);
  }
  const name = files.find((file) => file.name === "CMakeLists.txt")?.content.match(/OUTPUT_NAME (\S+)\)/)?.[1] ?? "";
  return join(sources, "build", name);
}
