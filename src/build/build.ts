/** From an entry file to artifacts: what the command does once its arguments are known, and `build` of `tscompile/compiler`. */

import { join } from "node:path";
import { type ArtifactFile, checkReplaceable, writeArtifact } from "../codegen/artifact.ts";
import { type ScriptBuild, startScripts } from "../codegen/artifact-script.ts";
import { type CompiledProgram, pipelineFor } from "../codegen/compile.ts";
import type { Cpu } from "../codegen/llvm/cpu.ts";
import type { TunedSchedules } from "../codegen/schedule/tuned.ts";
import {
  type CudaArchitecture,
  cudaArchitectures,
  type DriverCode,
  driverCodes,
  type Precision,
  precisions,
  type TargetName,
} from "../codegen/target.ts";
import { compileProgram } from "../in-process.ts";
import { type Diagnostic, fail } from "../ir/diagnostic.ts";
import { setWarningHandler } from "../keras/errors.ts";
import { formatStatistics, formatTiming } from "../passes/manager.ts";
import { checkEntry, type EntryModel, entryName, loadEntry, type Only, restrictModule } from "./front-end.ts";
import type { FunctionProfile } from "./profile.ts";
import type { TunedKernel } from "./tune.ts";
import { usage } from "./usage.ts";
import type { Verification } from "./verify.ts";

/** `ptx` and `fatbin`: kernels of the target `cuda` for the driver alone, by LLVM or by the CUDA toolkit, and scripts for Node that run them. */
export type EmitKind = "ir" | "kernels" | "plan" | DriverCode;

const targetNames: readonly TargetName[] = ["cuda", "native", "wgsl", "wasm"];

export interface BuildOptions {
  /** A TypeScript or JavaScript file whose exports are models. */
  readonly entry: string;
  /** Default `wasm`. */
  readonly target?: TargetName;
  /** The processor of the target `native`: `host`, a level such as `x86-64-v3`, or a name that LLVM knows. Default `host`. */
  readonly cpu?: string;
  /** The devices that the target `cuda` is for: all from compute capability 8.0 on, or `sm_90a` for those of 9.0 alone. Default `sm_80`. */
  readonly cudaArch?: CudaArchitecture;
  /** How products of f32 numbers are computed on targets with matrix units. Default `f32`. */
  readonly precision?: Precision;
  /** Default `out/<name of the entry>`; several models go to folders of their own in it. */
  readonly outDir?: string;
  /** A fixed batch. Default: known only when the program runs. */
  readonly batch?: number;
  /** Default `all`. */
  readonly only?: Only;
  /** The steps of training and evaluation take weights of samples and classes. */
  readonly sampleWeights?: boolean;
  /** Pipeline text in place of the default one. */
  readonly passes?: string;
  readonly printIrAfter?: "all" | readonly string[];
  /** Files to write besides. */
  readonly emit?: readonly EmitKind[];
  /** Reports times and statistics of the passes. */
  readonly stats?: boolean;
  /** Checks types and shapes and writes nothing. */
  readonly check?: boolean;
  /** Runs the artifact against the reference interpreter. */
  readonly verify?: boolean;
  /** Times each kernel on this machine, on random data. */
  readonly profile?: boolean;
  /**
   * Measures schedules of the targets `wasm` and `native` on this machine, at the given batch or at 32, and keeps what is faster in a
   * file beside the entry (`model.wasm.schedules`), which every later build for the target reads.
   */
  readonly tune?: boolean;
}

const optionNames: Readonly<Record<keyof BuildOptions, true>> = {
  entry: true,
  target: true,
  cpu: true,
  cudaArch: true,
  precision: true,
  outDir: true,
  batch: true,
  only: true,
  sampleWeights: true,
  passes: true,
  printIrAfter: true,
  emit: true,
  stats: true,
  check: true,
  verify: true,
  profile: true,
  tune: true,
};

/** Hears what a build does, as it does it. */
export interface BuildListener {
  /** What comes next, for people. */
  progress?(text: string): void;
  /** What the front end has to say that stops nothing. */
  warning?(message: string): void;
  /** Text that was asked for: statistics, dumps of the IR. */
  output?(text: string): void;
  /** A model is done. */
  built?(built: BuiltModel): void;
  verified?(verification: Verification): void;
  profiled?(profile: FunctionProfile): void;
}

export interface BuiltModel {
  /** Name of the export, or of the entry for its default export. */
  readonly label: string;
  readonly program: CompiledProgram;
  /** Absent when only checking. */
  readonly outDir?: string;
  /** Bytes of each file of the artifact. */
  readonly files?: Readonly<Record<string, number>>;
}

export interface BuildResult {
  readonly models: readonly BuiltModel[];
  /** With `check`, errors of the TypeScript compiler; all others are thrown as `CompileError`. */
  readonly diagnostics: readonly Diagnostic[];
}

/** Compiles every model that the entry exports. Nothing is written unless all of them compile. */
export async function build(options: BuildOptions, listener: BuildListener = {}): Promise<BuildResult> {
  checkBuildOptions(options);
  const { entry, target = "wasm" } = options;
  const previous = setWarningHandler((message) => listener.warning?.(message));
  try {
    if (options.check) return await check(options, listener);
    const base = options.outDir ?? join("out", entryName(entry));
    await checkReplaceable(base);
    const scripts = startScripts({ target, driverCode: driverCodeOf(options) });
    try {
      // All are compiled before anything is written.
      const programs = await compileAll(options, listener);
      const models: BuiltModel[] = [];
      for (const [model, program] of programs)
        models.push(
          await write(model, program, programs.length === 1 ? base : join(base, model.exportName), { options, listener, scripts }),
        );
      return { models, diagnostics: [] };
    } finally {
      await scripts.stop();
    }
  } finally {
    setWarningHandler(previous);
  }
}

function checkBuildOptions({ entry, target, cpu, cudaArch, precision, batch, ...others }: BuildOptions): void {
  const unknown = Object.keys(others).filter((key) => !Object.hasOwn(optionNames, key));
  if (unknown.length > 0) usage(`build has no option ${unknown.join(", ")}; its options are ${Object.keys(optionNames).join(", ")}`);
  if (target !== undefined && !targetNames.includes(target)) usage(`there is no target ${target}; targets are ${targetNames.join(", ")}`);
  if (cpu !== undefined && target !== "native") usage(`the processor ${cpu} is for the target native`);
  if (cudaArch !== undefined && target !== "cuda") usage(`the architecture ${cudaArch} is for the target cuda`);
  if (cudaArch !== undefined && !cudaArchitectures.includes(cudaArch))
    usage(`there is no architecture ${cudaArch}; architectures are ${cudaArchitectures.join(", ")}`);
  if (precision !== undefined && !precisions.includes(precision))
    usage(`there is no precision ${precision}; precisions are ${precisions.join(", ")}`);
  if (others.tune && target !== undefined && target !== "wasm" && target !== "native")
    usage(`schedules are measured for wasm and native, not for ${target}`);
  const codes = driverCodes.filter((code) => others.emit?.includes(code));
  if (codes.length > 0 && target !== "cuda") usage(`${codes[0]} is of the target cuda`);
  if (codes.includes("ptx") && cudaArch === "sm_90a")
    usage("ptx is for all devices: kernels for sm_90a are made by nvcc, with --emit fatbin");
  if (codes.length > 1) usage(`an artifact has one of ${driverCodes.join(" and ")}: its plan is made for that`);
  if (batch !== undefined && (!Number.isInteger(batch) || batch < 1)) usage(`the batch is ${batch}; expected a positive whole number`);
  checkEntry(entry);
}

async function check(options: BuildOptions, listener: BuildListener): Promise<BuildResult> {
  const { typeErrors } = await import("../analysis/entry.ts");
  const diagnostics = typeErrors(options.entry);
  if (diagnostics.length > 0) return { models: [], diagnostics };
  const models = (await compileAll(options, {})).map(([model, program]) => ({ label: labelOf(model, options.entry), program }));
  for (const model of models) listener.built?.(model);
  return { models, diagnostics };
}

async function compileAll(options: BuildOptions, listener: BuildListener): Promise<readonly (readonly [EntryModel, CompiledProgram])[]> {
  const programs: (readonly [EntryModel, CompiledProgram])[] = [];
  const cpu = options.target === "native" ? await findNativeCpu(options) : undefined;
  // Where the machine lacks what makes machine code, that is said before any work is done.
  const driverCode = driverCodeOf(options);
  if (!options.check && cpu) await (await import("../codegen/llvm/tools.ts")).findLlvm();
  if (!options.check && driverCode) await (await import("../codegen/cuda/driver-code.ts")).requireTools(driverCode);
  const models = await loadEntry(options.entry, { sampleWeights: options.sampleWeights ?? false });
  const tuned = await tunedSchedules(models, cpu, options, listener);
  for (const model of models) {
    listener.progress?.(`compiling ${labelOf(model, options.entry)} for ${options.target ?? "wasm"}`);
    programs.push([model, compile(model, { cpu, tuned }, options, listener)]);
  }
  return programs;
}

/** Those kept beside the entry, measured before where that is asked for. */
async function tunedSchedules(
  models: readonly EntryModel[],
  cpu: Cpu | undefined,
  options: BuildOptions,
  listener: BuildListener,
): Promise<TunedSchedules> {
  const { keptSchedules, keepSchedules, tune } = await import("./tune.ts");
  const { entry, target = "wasm", batch } = options;
  // A check writes nothing, so that it measures nothing either.
  if (!options.tune || options.check) return keptSchedules(entry, target);
  const kernels: TunedKernel[] = [];
  for (const model of models) {
    const program = compile(model, { cpu, tuned: new Map() }, options, {});
    kernels.push(...(await tune(program, batch, (text) => listener.progress?.(text))));
  }
  await keepSchedules(entry, target, kernels);
  return new Map(kernels.map(({ key, schedule }) => [key, schedule]));
}

interface WriteContext {
  readonly options: BuildOptions;
  readonly listener: BuildListener;
  readonly scripts: ScriptBuild;
}

async function write(
  model: EntryModel,
  program: CompiledProgram,
  outDir: string,
  { options, listener, scripts }: WriteContext,
): Promise<BuiltModel> {
  const artifact = { ...program, driverCode: driverCodeOf(options) };
  const { files } = await writeArtifact(artifact, { outDir, scripts, extraFiles: await emitted(program, options.emit ?? []) });
  const built = { label: labelOf(model, options.entry), program, outDir, files };
  listener.built?.(built);
  if (options.verify) {
    const { verifyArtifact } = await import("./verify.ts");
    listener.verified?.(await verifyArtifact(outDir, model.module, artifact));
  }
  if (options.profile) {
    const { profileProgram } = await import("./profile.ts");
    for (const profile of await profileProgram(model.module, program, { ...options, driverCode: driverCodeOf(options) }))
      listener.profiled?.(profile);
  }
  return built;
}

function driverCodeOf({ emit = [] }: BuildOptions): DriverCode | undefined {
  return driverCodes.find((code) => emit.includes(code));
}

function labelOf({ exportName }: EntryModel, entry: string): string {
  return exportName === "default" ? entryName(entry) : exportName;
}

async function findNativeCpu({ cpu }: BuildOptions): Promise<Cpu> {
  const { findCpu } = await import("../codegen/llvm/tools.ts");
  return findCpu(cpu);
}

interface Choices {
  readonly cpu: Cpu | undefined;
  readonly tuned: TunedSchedules;
}

function compile(model: EntryModel, { cpu, tuned }: Choices, options: BuildOptions, listener: BuildListener): CompiledProgram {
  const { module, training } = restrictModule(model, options.only ?? "all", options.entry);
  const { target = "wasm", batch } = options;
  const code = driverCodeOf(options);
  const driverCode = code ? { driverCode: code } : {};
  const pipeline = options.passes ?? pipelineFor({ target, ...driverCode, ...(cpu ? { cpu } : {}) });
  const passes = batch === undefined ? options.passes : `specialize{batch=${batch}},${pipeline}`;
  const manager = {
    write: (text: string) => listener.output?.(text),
    now: () => performance.now(),
    ...(options.printIrAfter ? { printIrAfter: options.printIrAfter } : {}),
  };
  const program = withPasses(options.passes, () =>
    compileProgram(module, {
      target,
      ...(options.cudaArch ? { cudaArch: options.cudaArch } : {}),
      precision: options.precision ?? "f32",
      ...driverCode,
      tuned,
      ...(cpu ? { cpu } : {}),
      ...(passes === undefined ? {} : { passes }),
      ...(training ? { training } : {}),
      manager,
    }),
  );
  if (options.stats) {
    listener.output?.(formatTiming(program.steps) + formatStatistics(program.steps));
  }
  // Hoisted constants come from the compiler; values given to variables come before those `init` computes.
  return { ...program, state: { ...program.state, ...model.values } };
}

/** Passes of the user's choice may leave what cannot become kernels: that is no fault of the compiler. */
function withPasses<T>(passes: string | undefined, body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (passes === undefined || !(error instanceof Error) || !error.message.includes("was not fused")) throw error;
    return fail(
      "TSC5012",
      `the passes ${JSON.stringify(passes)} leave operations outside of kernels: ${error.message.replace("internal: ", "")}`,
      {
        help: "let the pipeline end with fuse, as compile does",
      },
    );
  }
}

async function emitted(program: CompiledProgram, kinds: readonly EmitKind[]): Promise<readonly ArtifactFile[]> {
  const files: ArtifactFile[] = [];
  for (const kind of kinds) {
    if (kind === "ir") {
      const { printModule } = await import("../ir/print.ts");
      files.push({ name: "model.ir", content: printModule(program.module) });
    } else if (kind === "kernels") {
      // Symbolic dimensions print as their text.
      const text = JSON.stringify(
        program.kernels,
        (_key, value: unknown) => (typeof value === "object" && value !== null && "terms" in value ? String(value) : value),
        1,
      );
      files.push({ name: "kernels.json", content: `${text}\n` });
    } else if (kind === "plan") {
      const { planText } = await import("./plan-text.ts");
      files.push({ name: "plan.txt", content: planText(program) });
    } else if (kind !== "ptx" && kind !== "fatbin") kind satisfies never;
  }
  return files;
}
