/** From the text of a module to machine code: checked by `llvm-bindings`, optimized and emitted by LLVM's tools, linked by cc. */

import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Cpu, cpuLevels } from "./cpu.ts";
import { execute, findLlvm } from "./tools.ts";

export interface NativeCode {
  readonly object: Uint8Array<ArrayBuffer>;
  /** A shared library of the same, where this machine is of the processor's architecture. */
  readonly library: Uint8Array<ArrayBuffer> | undefined;
}

/** Of the machine code. Tests that run kernels once are quicker with less. */
export type OptimizationLevel = "O1" | "O3";

export async function buildNative(text: string, cpu: Cpu): Promise<NativeCode> {
  const folder = await mkdtemp(join(tmpdir(), "tscompile-native-"));
  try {
    const object = await buildObject(folder, text, cpu);
    const library = isOfThisMachine(cpu) ? await link(folder, object) : undefined;
    const read = async (path: string): Promise<Uint8Array<ArrayBuffer>> => new Uint8Array(await readFile(path));
    return { object: await read(object), library: library === undefined ? undefined : await read(library) };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The path of a shared library in `folder`. */
export async function buildLibrary(folder: string, text: string, cpu: Cpu, level: OptimizationLevel): Promise<string> {
  return link(folder, await buildObject(folder, text, cpu, level));
}

function isOfThisMachine({ level }: Cpu): boolean {
  return cpuLevels[level].architecture === (process.arch === "arm64" ? "aarch64" : "x86_64");
}

async function buildObject(folder: string, text: string, cpu: Cpu, level: OptimizationLevel = "O3"): Promise<string> {
  const { opt, llc } = await findLlvm();
  const [optimized, object] = [join(folder, "model.bc"), join(folder, "model.o")];
  const bitcode = await checkModule(folder, text);
  // Schedules have unrolled what gains by it: more makes five times the code, in ten times the time. And they have made vectors:
  // of the scalars that are left LLVM would make vectors of addresses, which took a product of 1024³ twice as long (AMD EPYC).
  const optimization = [`-${level}`, "-disable-loop-unrolling", "-vectorize-slp=false"];
  await run(opt, [...optimization, `-mcpu=${cpu.llvmName}`, bitcode, "-o", optimized]);
  await run(llc, [`-${level}`, `-mcpu=${cpu.llvmName}`, "-relocation-model=pic", "-filetype=obj", optimized, "-o", object]);
  return object;
}

/** Writes the text and, where LLVM finds nothing wrong with it, bitcode; gives the latter's path. */
export async function checkModule(folder: string, text: string): Promise<string> {
  const { opt, bindings } = await findLlvm();
  const [source, bitcode] = [join(folder, "model.ll"), join(folder, "checked.bc")];
  await writeFile(source, text);
  const check = fileURLToPath(new URL(`./check-process.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url));
  const checked = await execute(process.execPath, [check, bindings, source, bitcode]);
  if (checked.status !== 0) {
    // The package does not say what is wrong with a text; the tool does.
    const { stderr } = await execute(opt, ["-verify", "-disable-output", source]);
    throw new Error(`internal: LLVM refuses the generated module: ${stderr || checked.stderr}`);
  }
  return bitcode;
}

async function link(folder: string, object: string): Promise<string> {
  const { linker } = await findLlvm();
  const library = join(folder, "model.so");
  await run(linker, ["-shared", "-pthread", "-o", library, object, "-lm"]);
  return library;
}

export async function run(command: string, options: readonly string[]): Promise<void> {
  const { status, stderr } = await execute(command, options);
  if (status !== 0) throw new Error(`internal: ${command} ${options.join(" ")} failed: ${stderr}`);
}
