/** A program as one LLVM module: its kernels, and a function of C for every function of its plan. */

import { segmentPadding, symbolPrefix } from "../../runtime/native/symbols.ts";
import type { Plan } from "../../runtime/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { type CpuLevel, cpuLevels } from "./cpu.ts";
import { Declarations } from "./declarations.ts";
import { printKernel } from "./print.ts";
import { floorDivision, printPlaces, printSegmentBytes, printSteps } from "./steps.ts";

export interface NativeProgram {
  readonly plan: Plan;
  /** In the order of the plan's kernels, after `lowerForNative`. */
  readonly kernels: readonly Kernel[];
}

export function printLlvm({ plan, kernels }: NativeProgram, level: CpuLevel): string {
  const { architecture, dataLayout, vectorLanes } = cpuLevels[level];
  const declarations = new Declarations();
  const context = { plan, kernels, declarations };
  const prefix = symbolPrefix(plan);
  const functions = [
    ...kernels.map((kernel) => printKernel(kernel, declarations)),
    floorDivision,
    ...plan.functions.flatMap((entry) => [printSteps(entry, context), printPlaces(entry, context)]),
    ...plan.segments.map(({ name, bytes }) => printSegmentBytes(`${prefix}_${name}_bytes`, bytes, segmentPadding, context)),
  ];
  const scratch = plan.kernels.reduce((most, kernel) => Math.max(most, kernel.sharedBytes), 0);
  return [
    `; ${plan.name} for ${level}`,
    // Else the object would name the file that LLVM was given.
    'source_filename = "model.ll"',
    `target datalayout = "${dataLayout}"`,
    `target triple = "${architecture}-unknown-linux-gnu"`,
    "",
    "; Bytes of scratch memory that a call needs.",
    `@${prefix}_scratch_bytes = constant i64 ${scratch + segmentPadding}`,
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
