/** From a module to a program for one target: the default pipeline, lowering, and the initial state. */

import { findFunction, type Module } from "../ir/graph.ts";
import { evaluateFunction } from "../ir/interpreter.ts";
import type { HostTensor } from "../ir/type.ts";
import { initFunction } from "../passes/hoist-constants.ts";
import type { ManagerOptions, PipelineResult } from "../passes/manager.ts";
import { optimize } from "../passes/pipelines.ts";
import type { Plan, PlanTraining } from "../runtime/plan.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { type Cpu, defaultCpu } from "./llvm/cpu.ts";
import { type LoweredProgram, lowerModule } from "./lower.ts";
import { panelColumns } from "./schedule/contract-blocks.ts";
import type { TunedSchedules } from "./schedule/tuned.ts";
import {
  type Adapter,
  type CudaArchitecture,
  cudaTarget,
  type DriverCode,
  forAdapter,
  nativeTarget,
  type Precision,
  type Target,
  type TargetName,
  targets,
  withoutToolkit,
  withPrecision,
} from "./target.ts";
import { lowerForTarget } from "./target-kernels.ts";

export interface CompileOptions {
  readonly target: TargetName;
  /** Of the target `native`; by default, `x86-64-v3`. */
  readonly cpu?: Cpu;
  /** Of the target `cuda`: the devices that kernels are for. By default, all from compute capability 8.0 on. */
  readonly cudaArch?: CudaArchitecture;
  /** Of products of f32 numbers, where the target has matrix units that are faster. Default `f32`. */
  readonly precision?: Precision;
  /** Of the target `cuda`: kernels that become PTX keep to what LLVM knows. By default, those of the toolkit. */
  readonly driverCode?: DriverCode;
  /** Of the target `wgsl`: kernels, and grids, for adapters of this kind. Default `hardware`. */
  readonly adapter?: Adapter;
  /** Pipeline text in place of the default one. */
  readonly passes?: string;
  readonly training?: PlanTraining;
  readonly manager?: ManagerOptions;
  /** Schedules that were found by measuring. */
  readonly tuned?: TunedSchedules;
  /** False leaves kernels as schedules make them, before the target's own kernel passes. Default true. */
  readonly lowerKernels?: boolean;
}

export interface CompiledProgram {
  readonly name: string;
  readonly target: TargetName;
  /** Of the target `native`. */
  readonly cpu?: Cpu;
  /** After all passes. */
  readonly module: Module;
  readonly plan: Plan;
  readonly kernels: readonly Kernel[];
  /** Initial values of the state, by name: what `init` computes. */
  readonly state: Readonly<Record<string, HostTensor>>;
  readonly steps: PipelineResult["steps"];
}

export function compileModule(module: Module, options: CompileOptions): CompiledProgram {
  const result = optimize(module, options.passes ?? pipelineFor(options), options.manager);
  const fused = result.module;
  return {
    name: module.name,
    target: options.target,
    module: fused,
    ...(options.target === "native" ? { cpu: options.cpu ?? defaultCpu } : {}),
    ...lowerFused(fused, options),
    state: initialState(fused),
    steps: result.steps,
  };
}

/** Kernels and plan of a module that went through a pipeline. */
export function lowerFused(fused: Module, options: CompileOptions): LoweredProgram {
  const functions = fused.functions.filter((fn) => fn.name !== initFunction);
  const lowered = lowerModule({ ...fused, functions }, targetOf(options), options.training, options.tuned);
  return options.lowerKernels === false ? lowered : lowerForTarget(lowered, options.target, options.cpu);
}

/** Shared memory that the tiles of attention take. */
const attentionBytes = 64 * 1024;

/** The text of the pipeline that is run where no other is asked for. */
export function pipelineFor(options: Pick<CompileOptions, "target" | "cpu" | "driverCode">): string {
  const target = targetOf(options);
  if (target.kind === "gpu") return target.sharedBytes >= attentionBytes ? "compile-tiles" : "compile-launches";
  const passes = [
    "before-batching",
    `batch-products{depth=${batchedDepth(target)},bytes=${target.caches.second}}`,
    "after-batching",
    `pack-products{columns=${panelColumns(target)},filters=${target.caches.second},rows=${target.prefetches ? rowsOfCopy : 0}}`,
    "hoist-invariants,prune-loops,derive-state,dce,join-outputs",
    `fuse{sideways=false,column-groups=${mostColumnGroups},group-unit=${panelColumns(target)}}`,
    "update-early",
  ];
  return passes.join();
}

/** Rows of a product whose right operand is copied to panels, for it alone, where those are read ahead: as many as are packed for at a time. */
const rowsOfCopy = 128;
/** Those of the gates of a cell. */
const mostColumnGroups = 4;
/** Multiply-adds of each lane in about the time that an element is written to memory and read again. */
const multiplyAddsOfElement = 8;

/** Elements that a sum is made of at least for it to be made before a loop, and wait in memory, rather than in the turn that reads it. */
function batchedDepth({ vectorLanes }: Target): number {
  return multiplyAddsOfElement * vectorLanes;
}

/** What schedules may ask of. */
export function targetOf({
  target,
  cpu,
  cudaArch = "sm_80",
  precision = "f32",
  driverCode,
  adapter = "hardware",
}: Pick<CompileOptions, "target" | "cpu" | "cudaArch" | "precision" | "driverCode" | "adapter">): Target {
  if (target === "native" && cpu) return nativeTarget(cpu.level);
  if (target === "wgsl") return forAdapter(targets[target], adapter);
  if (driverCode === "ptx") return withoutToolkit(targets[target]);
  return withPrecision(target === "cuda" ? cudaTarget(cudaArch) : targets[target], precision);
}

/** Runs `init` in the reference interpreter: the same bits on every target and machine. */
export function initialState(module: Module): Readonly<Record<string, HostTensor>> {
  const init = findFunction(module, initFunction);
  if (!init) return {};
  return evaluateFunction(module, init, { inputs: {}, state: {} }).state;
}
