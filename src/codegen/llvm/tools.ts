/** LLVM 14 on this machine: its tools, the package that checks modules, and a linker. What is missing is named. */

import { execFile } from "node:child_process";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fail } from "../../ir/diagnostic.ts";
import { type Cpu, cpuNames, hostCpu, namedCpu } from "./cpu.ts";

export interface LlvmTools {
  readonly opt: string;
  readonly llc: string;
  /** A C compiler, which knows where the C library is. */
  readonly linker: string;
  /** The file that `require("llvm-bindings")` loads. */
  readonly bindings: string;
}

/** The version that `llvm-bindings` is made for. */
const version = "14";

export interface Finished {
  /** Undefined when the command was not found. */
  readonly status: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export function execute(command: string, options: readonly string[]): Promise<Finished> {
  return new Promise((resolve) => {
    execFile(command, options, { maxBuffer: 1 << 28 }, (error, stdout, stderr) => {
      const missing = error !== null && "code" in error && error.code === "ENOENT";
      const status = error === null ? 0 : typeof error.code === "number" ? error.code : -1;
      resolve({ status: missing ? undefined : status, stdout, stderr });
    });
  });
}

async function firstWorking(candidates: readonly string[], isRight: (output: string) => boolean): Promise<string | undefined> {
  for (const candidate of candidates) {
    const { status, stdout } = await execute(candidate, ["--version"]);
    if (status === 0 && isRight(stdout)) return candidate;
  }
  return undefined;
}

let found: Promise<LlvmTools> | undefined;

/** Looked for once: everything that machine code and PTX need, or TSC4050 with what is missing. */
export function findLlvm(): Promise<LlvmTools> {
  found ??= search();
  return found;
}

async function search(): Promise<LlvmTools> {
  const config = await firstWorking([`llvm-config-${version}`, "llvm-config"], (text) => text.startsWith(`${version}.`));
  const folder = config && (await execute(config, ["--bindir"])).stdout.trim();
  const tool = (name: string): Promise<string | undefined> =>
    firstWorking([...(folder ? [join(folder, name)] : []), `${name}-${version}`, name], (text) =>
      text.includes(`LLVM version ${version}.`),
    );
  const [opt, llc, linker] = await Promise.all([tool("opt"), tool("llc"), firstWorking(["cc", "gcc", "clang"], () => true)]);
  const bindings = findBindings();
  if (opt && llc && linker && bindings) return { opt, llc, linker, bindings };
  const missing = [
    ...(opt && llc ? [] : [`the tools opt and llc of LLVM ${version}`]),
    ...(linker ? [] : ["a C compiler (cc), which links"]),
    ...(bindings ? [] : ["the package llvm-bindings"]),
  ];
  const steps = [
    ...(opt && llc ? [] : [`install LLVM ${version}: apt-get install llvm-${version}-dev, or brew install llvm@${version}`]),
    ...(linker ? [] : ["install a C compiler: apt-get install gcc"]),
    ...(bindings ? [] : [`then the package, which is built against LLVM ${version}: see "Setting up" in docs/native.md`]),
  ];
  return fail("TSC4050", `machine code and PTX need LLVM ${version}; missing: ${missing.join("; ")}`, { help: steps.join("; ") });
}

function findBindings(): string | undefined {
  const { resolve } = createRequire(import.meta.url);
  try {
    // Where the package is there and its library was not built, it cannot be loaded.
    resolve("llvm-bindings/build/Release/llvm-bindings.node");
    return resolve("llvm-bindings");
  } catch {
    return undefined;
  }
}

/** The processor of `--cpu`: this machine's where none is named. */
export async function findCpu(name = "host"): Promise<Cpu> {
  if (name !== "host") {
    return (
      namedCpu(name) ??
      fail("TSC4051", `there is no processor ${name}; expected host or one of ${cpuNames().join(", ")}`, {
        help: "--cpu host is this machine",
      })
    );
  }
  const info = await readFile("/proc/cpuinfo", "utf8").catch(() => "");
  const flags = new Set(/^flags\s*:(.*)$/m.exec(info)?.[1]?.split(/\s+/) ?? []);
  const host = hostCpu({ architecture: process.arch, flags });
  return (
    host ?? fail("TSC4051", `the target native has no code for this machine (${process.arch})`, { help: "name a processor with --cpu" })
  );
}
