/** The compiler as a library: from a model to a program for a target, in memory, in a folder, or running here. */

import { type ArtifactSummary, writeArtifact } from "./codegen/artifact.ts";
import { type CompiledProgram, compileModule } from "./codegen/compile.ts";
import type { TargetName as CompiledTarget } from "./codegen/target.ts";
import { fail } from "./ir/diagnostic.ts";
import type { Module } from "./ir/graph.ts";
import type { HostTensor } from "./ir/type.ts";
import type { DataSpec } from "./keras/module-builder.ts";
import type { TargetName } from "./keras/program.ts";
import type { Trainer } from "./keras/trainer.ts";
import type { Device, Executor } from "./runtime/executor.ts";
import type { PlanTraining } from "./runtime/plan.ts";
import { createPlanExecutor } from "./runtime/plan-executor.ts";

export { compileModule } from "./codegen/compile.ts";
export type { CompiledProgram };

export interface CompileOptions {
  /** Default `wasm`. */
  readonly target?: CompiledTarget;
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
  const { target = "wasm", outDir, passes, ...spec } = options;
  const { module, logs, learningRate, variables } = model.traceModule(spec);
  const training = trainingOf(logs, learningRate);
  const compiled = compileModule(module, { target, ...(passes === undefined ? {} : { passes }), ...(training ? { training } : {}) });
  const values: Record<string, HostTensor> = {};
  for (const { name, type } of module.state) {
    const variable = variables.get(name);
    if (variable?.isInitialized) values[name] = { dtype: type.dtype, shape: variable.shape, data: variable.hostValue() };
  }
  const program = { ...compiled, state: { ...compiled.state, ...values } };
  return outDir === undefined ? { program } : { program, artifact: await writeArtifact(program, { outDir }) };
}

export function trainingOf(logs: readonly string[] | undefined, learningRate: string | undefined): PlanTraining | undefined {
  return logs && { metrics: logs, ...(learningRate === undefined ? {} : { learningRate }) };
}

/** A module running on a target of this machine. Its state is that of `init`, constants that were hoisted included. */
export async function createTargetExecutor(module: Module, training: PlanTraining | undefined, target: TargetName): Promise<Executor> {
  if (target !== "wasm" && target !== "wgsl") {
    return fail("TSC4020", `models do not run in process on the target ${target}`, {
      help: "use wasm, wgsl or reference here, and compile an artifact for the others",
    });
  }
  const program = compileModule(module, { target, ...(training ? { training } : {}) });
  const executor = createPlanExecutor(program.plan, await createDevice(program, target));
  executor.writeState(Object.fromEntries(Object.entries(program.state).map(([name, { data }]) => [name, fourByte(data)])));
  return executor;
}

function fourByte(data: HostTensor["data"]): Float32Array<ArrayBuffer> | Int32Array<ArrayBuffer> | Uint32Array<ArrayBuffer> {
  if (data instanceof Float32Array || data instanceof Int32Array || data instanceof Uint32Array) return data;
  return data instanceof Float64Array ? Float32Array.from(data) : Int32Array.from(data);
}

async function createDevice({ plan, kernels }: CompiledProgram, target: "wasm" | "wgsl"): Promise<Device> {
  if (target === "wgsl") {
    const [{ printWgsl }, { createWebGpuDevice }] = await Promise.all([
      import("./codegen/wgsl/print.ts"),
      import("./runtime/webgpu/device.ts"),
    ]);
    return createWebGpuDevice({ plan, source: printWgsl(kernels) });
  }
  const [{ printWasm }, { assembleWasm }, { createWasmDevice, selectWasm }] = await Promise.all([
    import("./codegen/wasm/print.ts"),
    import("./codegen/wasm/assemble.ts"),
    import("./runtime/wasm/device.ts"),
  ]);
  const relaxed = selectWasm({ relaxed: true, plain: false });
  return createWasmDevice({ plan, binary: await assembleWasm(printWasm(kernels, { relaxed })) });
}
