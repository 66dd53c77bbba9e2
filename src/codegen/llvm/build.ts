/** From the text of a module to machine code: checked by `llvm-bindings`, optimized and emitted by LLVM's tools, linked by cc. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Cpu } from "./cpu.ts";
import { execute, findLlvm } from "./tools.ts";

export interface NativeCode {
  readonly object: Uint8Array<ArrayBuffer>;
  /** A shared library of the same. */
  readonly library: Uint8Array<ArrayBuffer>;
}

/** Of the machine code. Tests that run kernels once are quicker with less. */
export type OptimizationLevel = "O1" | "O3";

export async function buildNative(text: string, cpu: Cpu, level: OptimizationLevel = "O3"): Promise<NativeCode> {
  const folder = await mkdtemp(join(tmpdir(), "tscompile-native-"));
  try {
    const { object, library } = await buildIn(folder, text, cpu, level);
    const [objectBytes, libraryBytes] = await Promise.all([readFile(object), readFile(library)]);
    return { object: new Uint8Array(objectBytes), library: new Uint8Array(libraryBytes) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Paths of the files, in `folder`. */
export async function buildIn(
  folder: string,
  text: string,
  cpu: Cpu,
  level: OptimizationLevel = "O3",
): Promise<{ readonly object: string; readonly library: string }> {
  const { opt, llc, linker, bindings } = await findLlvm();
  const [source, bitcode, optimized, object, library] = ["model.ll", "checked.bc", "model.bc", "model.o", "model.so"].map((name) =>
    join(folder, name),
  ) as [string, string, string, string, string];
  await writeFile(source, text);
  const check = fileURLToPath(new URL(`./check-process.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url));
  const checked = await execute(process.execPath, [check, bindings, source, bitcode]);
  if (checked.status !== 0) {
    // The package does not say what is wrong with a text; the tool does.
    const { stderr } = await execute(opt, ["-verify", "-disable-output", source]);
    throw new Error(`internal: LLVM refuses the generated module: ${stderr || checked.stderr}`);
  }
  // Schedules have unrolled what gains by it: more makes five times the code, in ten times the time. And they have made vectors:
  // of the scalars that are left LLVM would make vectors of addresses, which took a product of 1024³ twice as long (AMD EPYC).
  await run(opt, [`-${level}`, "-disable-loop-unrolling", "-vectorize-slp=false", `-mcpu=${cpu.llvmName}`, bitcode, "-o", optimized]);
  await run(llc, [`-${level}`, `-mcpu=${cpu.llvmName}`, "-relocation-model=pic", "-filetype=obj", optimized, "-o", object]);
  await run(linker, ["-shared", "-o", library, object, "-lm"]);
  return { object, library };
}

async function run(command: string, options: readonly string[]): Promise<void> {
  const { status, stderr } = await execute(command, options);
  if (status !== 0) throw new Error(`internal: ${command} ${options.join(" ")} failed: ${stderr}`);
}
