/** Compiling a traced module, and running it in this process. Loads nothing that a browser does not have. */

import { type CompiledProgram, type CompileOptions, compileModule } from "./codegen/compile.ts";
import type { Adapter, TargetName as CompiledTarget } from "./codegen/target.ts";
import { findFunction, type Module } from "./ir/graph.ts";
import { indexLimits } from "./keras/model/index-limits.ts";
import { asElements } from "./runtime/elements.ts";
import type { Executor } from "./runtime/executor.ts";
import { defaultThreads } from "./runtime/host.ts";
import type { Plan, PlanTraining } from "./runtime/plan.ts";
import "./runtime/coded-elements.ts";
import { createPlanExecutor } from "./runtime/plan-executor.ts";
import { findAdapter, runsSoftwareKernels } from "./runtime/webgpu/adapter.ts";

/** As `compileModule`; the plan says besides which inputs hold positions with a limit. */
export function compileProgram(module: Module, options: CompileOptions): CompiledProgram {
  const program = compileModule(module, options);
  return { ...program, plan: withLimits(program.plan, module) };
}

function withLimits(plan: Plan, module: Module): Plan {
  const functions = plan.functions.map((entry) => {
    const fn = findFunction(module, entry.name);
    const limits = fn ? indexLimits(fn) : {};
    return { ...entry, inputs: entry.inputs.map((input) => ({ ...input, ...limitOf(limits, input.name) })) };
  });
  return { ...plan, functions };
}

function limitOf(limits: Readonly<Record<string, number>>, name: string): { readonly limit?: number } {
  const limit = Object.hasOwn(limits, name) ? limits[name] : undefined;
  return limit === undefined ? {} : { limit };
}

/** A module running on a target of this machine. Its state is that of `init`, constants that were hoisted included. */
export async function createTargetExecutor(
  module: Module,
  training: PlanTraining | undefined,
  target: CompiledTarget,
  passes?: string,
): Promise<Executor> {
  const cpu = target === "native" ? await (await machineCode()).findCpu() : undefined;
  const gpu = target === "wgsl" ? await findGpu() : undefined;
  const program = compileProgram(module, {
    target,
    ...(target === "cuda" ? { driverCode: "ptx" } : {}),
    ...(cpu ? { cpu } : {}),
    ...(gpu ? { adapter: gpu.kind } : {}),
    ...(training ? { training } : {}),
    ...(passes ? { passes } : {}),
  });
  const executor = await loadProgram(program, { gpuAdapter: gpu?.gpuAdapter });
  executor.writeState(
    // What `init` does not make is given before every run.
    Object.fromEntries(
      program.plan.state.flatMap(({ name, dtype }) => {
        const first = program.state[name];
        return first ? [[name, asElements(dtype, first.data)]] : [];
      }),
    ),
  );
  return executor;
}

/** What makes machine code is of Node. Its name is computed, so that programs for browsers do not carry it along. */
async function machineCode(): Promise<typeof import("./codegen/llvm/load.ts")> {
  const source = import.meta.url.endsWith(".ts") ? "./codegen/llvm/load.ts" : "./codegen/llvm/load.js";
  return (await import(new URL(source, import.meta.url).href)) as typeof import("./codegen/llvm/load.ts");
}

/** The kind of an adapter, or of that of a device. */
export function adapterKind(gpu: GPUAdapter | GPUDevice): Adapter {
  return runsSoftwareKernels(gpu) ? "software" : "hardware";
}

/** An adapter of this machine, and which kernels are for it. */
async function findGpu(): Promise<{ readonly gpuAdapter: GPUAdapter; readonly kind: Adapter }> {
  const gpuAdapter = await findAdapter();
  return { gpuAdapter, kind: adapterKind(gpuAdapter) };
}

interface ProgramOptions {
  /** At most so many. */
  readonly threads?: number;
  /** That the program's kernels are for. */
  readonly gpuAdapter?: GPUAdapter | undefined;
}

/** A compiled program in this process, its state zero. */
export async function loadProgram(
  { target, plan, kernels, cpu }: CompiledProgram,
  { threads = defaultThreads(), gpuAdapter }: ProgramOptions = {},
): Promise<Executor> {
  if (target === "cuda") {
    const [{ createStepExecutor }, { loadCudaProgram }] = await Promise.all([import("./runtime/step-executor.ts"), machineCode()]);
    return createStepExecutor(plan, await loadCudaProgram({ plan, kernels }));
  }
  if (target === "native" && cpu)
    return createPlanExecutor(plan, await (await machineCode()).loadNativeProgram({ plan, kernels }, cpu, { threads }));
  if (target === "wgsl") {
    const [{ printWgsl }, { createStepExecutor }, { createWebGpuDevice }] = await Promise.all([
      import("./codegen/wgsl/print.ts"),
      import("./runtime/step-executor.ts"),
      import("./runtime/webgpu/device.ts"),
    ]);
    return createStepExecutor(plan, await createWebGpuDevice({ plan, source: printWgsl(kernels), adapter: gpuAdapter }));
  }
  const [{ printWasm }, { assembleWasm }, { createWasmDevice, selectWasm }] = await Promise.all([
    import("./codegen/wasm/module.ts"),
    import("./codegen/wasm/assemble.ts"),
    import("./runtime/wasm/device.ts"),
  ]);
  const relaxed = selectWasm({ relaxed: true, plain: false });
  const script = new URL(`./runtime/wasm/worker.${import.meta.url.endsWith(".ts") ? "ts" : "js"}`, import.meta.url);
  const binary = await assembleWasm(printWasm({ plan, kernels }, { relaxed }));
  return createPlanExecutor(plan, await createWasmDevice({ plan, binary, threads: { count: threads, script } }));
}
