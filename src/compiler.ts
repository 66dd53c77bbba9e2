/** The compiler as a library: from a model, or a file that exports models, to programs for a target. */

import { type ArtifactSummary, writeArtifact } from "./codegen/artifact.ts";
import type { CompiledProgram } from "./codegen/compile.ts";
import type { TargetName as CompiledTarget, CudaArchitecture, DriverCode, Precision } from "./codegen/target.ts";
import { compileProgram } from "./in-process.ts";
import type { HostTensor } from "./ir/type.ts";
import type { DataSpec } from "./keras/model/module-builder.ts";
import type { Trainer } from "./keras/trainer/trainer.ts";
import type { PlanTraining } from "./runtime/plan.ts";

export { type BuildListener, type BuildOptions, type BuildResult, type BuiltModel, build, type EmitKind } from "./build/build.ts";
export { entryFault } from "./build/front-end.ts";
export type { FunctionProfile, KernelProfile, MachineRates } from "./build/profile.ts";
export { UsageError } from "./build/usage.ts";
export type { Verification } from "./build/verify.ts";
export { compileModule } from "./codegen/compile.ts";
export { CompileError, type Diagnostic } from "./ir/diagnostic.ts";
export type { CompiledProgram };

export interface CompileOptions {
  /** Default `wasm`. */
  readonly target?: CompiledTarget;
  /** The processor of the target `native`. Default `host`. */
  readonly cpu?: string;
  /**
   * The devices that the target `cuda` is for: all from compute capability 8.0 on, or `sm_90a` for those of 9.0 alone. PTX is for all.
   * Default `sm_80`.
   */
  readonly cudaArch?: CudaArchitecture;
  /**
   * How products of f32 numbers are computed on targets with matrix units: `tf32` rounds the numbers, not the sums, to eleven
   * significant bits first. Default `f32`.
   */
  readonly precision?: Precision;
  /**
   * Of the target `cuda`: the artifact has code besides that a driver loads, and scripts for Node. `ptx` is made by LLVM, `fatbin` by
   * nvcc of the CUDA toolkit, with matrix units and asynchronous copies.
   */
  readonly driverCode?: DriverCode;
  /** Writes an artifact there. */
  readonly outDir?: string;
  /** Pipeline text in place of the default one. */
  readonly passes?: string;
  /** Inputs of a model whose own shapes are not known. */
  readonly inputs?: readonly DataSpec[];
  /** Default: whether the model is compiled. */
  readonly training?: boolean;
  /** The steps take weights of samples. */
  readonly sampleWeights?: boolean;
}

export interface CompileResult {
  readonly program: CompiledProgram;
  /** Of the artifact, where one was written. */
  readonly artifact?: ArtifactSummary;
}

/** Traces a model and compiles it. Weights are those that the model has now; the rest get their first values. */
export async function compile(model: Trainer, options: CompileOptions = {}): Promise<CompileResult> {
  const { target = "wasm", cpu: cpuName, cudaArch = "sm_80", precision = "f32", driverCode, outDir, passes, ...spec } = options;
  const cpu = target === "native" ? await (await import("./codegen/llvm/tools.ts")).findCpu(cpuName) : undefined;
  const { module, logs, learningRate, variables } = model.traceModule(spec);
  const training = trainingOf(logs, learningRate);
  const compiled = compileProgram(module, {
    target,
    cudaArch,
    precision,
    ...(driverCode ? { driverCode } : {}),
    ...(cpu ? { cpu } : {}),
    ...(passes === undefined ? {} : { passes }),
    ...(training ? { training } : {}),
  });
  const values: Record<string, HostTensor> = {};
  for (const { name, type } of module.state) {
    const variable = variables.get(name);
    if (variable?.isInitialized) values[name] = { dtype: type.dtype, shape: variable.shape, data: variable.hostValue() };
  }
  const program = { ...compiled, state: { ...compiled.state, ...values } };
  return outDir === undefined ? { program } : { program, artifact: await writeArtifact({ ...program, driverCode }, { outDir }) };
}

export function trainingOf(logs: readonly string[] | undefined, learningRate: string | undefined): PlanTraining | undefined {
  return logs && { metrics: logs, ...(learningRate === undefined ? {} : { learningRate }) };
}
