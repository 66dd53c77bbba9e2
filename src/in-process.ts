/** Compiling a traced module, and running it in this process. Loads nothing that a browser does not have. */

import { type CompiledProgram, type CompileOptions, compileModule } from "./codegen/compile.ts";
import type { TargetName as CompiledTarget } from "./codegen/target.ts";
import { fail } from "./ir/diagnostic.ts";
import { findFunction, type Module } from "./ir/graph.ts";
import { indexLimits } from "./keras/model/index-limits.ts";
import type { TargetName } from "./keras/program.ts";
import { asElements } from "./runtime/elements.ts";
import type { Device, Executor, WholeDevice } from "./runtime/executor.ts";
import type { Plan, PlanTraining } from "./runtime/plan.ts";
import "./runtime/coded-elements.ts";
import { createPlanExecutor } from "./runtime/plan-executor.ts";

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
  target: TargetName,
  passes?: string,
): Promise<Executor> {
  if (target !== "wasm" && target !== "wgsl" && target !== "native") {
    return fail("TSC4020", `models do not run in process on the target ${target}`, {
      help: "use wasm, wgsl, native or reference here, and compile an artifact for the others",
    });
  }
  const cpu = target === "native" ? await (await machineCode()).findCpu() : undefined;
  const program = compileProgram(module, {
    target,
    ...(cpu ? { cpu } : {}),
    ...(training ? { training } : {}),
    ...(passes ? { passes } : {}),
  });
  const executor = createPlanExecutor(program.plan, await createDevice(program, target));
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

type InProcessTarget = Extract<CompiledTarget, "wasm" | "wgsl" | "native">;

/** What makes machine code is of Node. Its name is computed, so that programs for browsers do not carry it along. */
async function machineCode(): Promise<typeof import("./codegen/llvm/load.ts")> {
  const source = import.meta.url.endsWith(".ts") ? "./codegen/llvm/load.ts" : "./codegen/llvm/load.js";
  return (await import(new URL(source, import.meta.url).href)) as typeof import("./codegen/llvm/load.ts");
}

/** Memory and launches of a compiled program on this machine. */
export async function createDevice({ plan, kernels, cpu }: CompiledProgram, target: InProcessTarget): Promise<Device | WholeDevice> {
  if (target === "native" && cpu) return (await machineCode()).loadNativeProgram({ plan, kernels }, cpu);
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
