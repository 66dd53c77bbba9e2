/** A program as one LLVM module: its kernels, and a function of C for every function of its plan. */

import { segmentPadding, symbolPrefix, threadsSymbol } from "../../runtime/native/symbols.ts";
import type { Plan } from "../../runtime/plan.ts";
import { batchesOf } from "../batches.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { nativeTarget, type Target } from "../target.ts";
import { printBatches } from "./batches.ts";
import { type CpuLevel, cpuLevels } from "./cpu.ts";
import { Declarations } from "./declarations.ts";
import { printKernel } from "./print.ts";
import { floorDivision, printPlaces, printSegmentBytes, printShare, printSteps, type StepsContext } from "./steps.ts";
import { printSetThreads, printThreads, scratchHeader, threadTypes } from "./threads.ts";

export interface NativeProgram {
  readonly plan: Plan;
  /** In the order of the plan's kernels, after `lowerForNative`. */
  readonly kernels: readonly Kernel[];
}

export function printLlvm({ plan, kernels }: NativeProgram, level: CpuLevel, target: Target = nativeTarget(level)): string {
  const { architecture, dataLayout, vectorLanes } = cpuLevels[level];
  const declarations = new Declarations();
  const context: StepsContext = { plan, kernels, target, declarations, shared: new Set() };
  const prefix = symbolPrefix(plan);
  const scratchBytes = plan.kernels.reduce((most, kernel) => Math.max(most, kernel.sharedBytes), 0) + segmentPadding;
  const steps = plan.functions.flatMap((entry) => {
    const batches = batchesOf(entry, plan);
    return [printSteps(entry, context), ...(batches ? [printBatches(entry, batches, context)] : []), printPlaces(entry, context)];
  });
  const isShared = context.shared.size > 0;
  const functions = [
    ...kernels.map((kernel) => printKernel(kernel, declarations)),
    ...[...context.shared].map(printShare),
    floorDivision,
    ...steps,
    ...plan.segments.map(({ name, bytes }) => printSegmentBytes(`${prefix}_${name}_bytes`, bytes, segmentPadding, context)),
    printSetThreads(threadsSymbol(plan), isShared),
    ...(isShared ? printThreads({ level, declarations, scratchBytes }) : []),
  ];
  return [
    `; ${plan.name} for ${level}`,
    // Else the object would name the file that LLVM was given.
    'source_filename = "model.ll"',
    `target datalayout = "${dataLayout}"`,
    `target triple = "${architecture}-unknown-linux-gnu"`,
    "",
    ...(isShared ? [...threadTypes, ""] : []),
    "; Bytes of scratch memory that a call needs.",
    `@${prefix}_scratch_bytes = constant i64 ${scratchHeader + scratchBytes}`,
    ...functions.flatMap((lines) => ["", ...lines]),
    "",
    ...declarations.lines(),
    "",
    // A kernel stays a function: what its parameters say of aliasing holds inside of it.
    `attributes #0 = { noinline nounwind "prefer-vector-width"="${vectorLanes * 32}" }`,
    "attributes #1 = { nounwind }",
    "",
  ].join("\n");
}
