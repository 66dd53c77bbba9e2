/**
 * Schedules are data: how a fused group becomes a kernel, as a list that is printed in the kernel's header, stored,
 * tuned and accepted back. Any legal schedule gives the same result.
 */

import type { MatrixFormat } from "../kernel/kernel.ts";

export type ScheduleStep =
  /** `axis` in blocks of `by` elements per workgroup (or per task on a CPU). */
  | { readonly opt: "tile"; readonly axis: string; readonly by: number }
  /** Elements of `axis` in a tile whose operand is packed at a time (CPU); the whole tile where it is not given. */
  | { readonly opt: "block"; readonly axis: string; readonly by: number }
  /** Elements of `axis` kept in registers by one invocation. */
  | { readonly opt: "register"; readonly axis: string; readonly by: number }
  /** Invocations of a workgroup along `axis`. */
  | { readonly opt: "workgroup"; readonly axis: string; readonly by: number }
  /** The last blocks of registers of `axis` have `by` elements where that leaves fewer of them empty. */
  | { readonly opt: "rest"; readonly axis: string; readonly by: number }
  | { readonly opt: "vector"; readonly axis: string; readonly by: number }
  /** Neighbouring invocations load what they all need along `axis` by turns, and hand it to each other. */
  | { readonly opt: "deal"; readonly axis: string; readonly by: number }
  /** Blocks of `axis` that are under way: one is computed with while the others are copied. */
  | { readonly opt: "stages"; readonly axis: string; readonly by: number }
  /** Each block of `axis` is shared by `by` groups of invocations, whose sums are added at the end. */
  | { readonly opt: "split"; readonly axis: string; readonly by: number }
  /** The blocks of `axis` are shared out to `by` workgroups, the last of which adds their sums (split-K). */
  | { readonly opt: "spread"; readonly axis: string; readonly by: number }
  /** Products are those of matrix units. */
  | { readonly opt: "matrix"; readonly format: MatrixFormat }
  /** One group of invocations has boxes of both operands copied, and so many others multiply them. */
  | { readonly opt: "boxes"; readonly consumers: number }
  /** Windows along so many axes are summed by Winograd's products of tiles. */
  | { readonly opt: "winograd"; readonly axes: number }
  /** The operand is copied into shared memory (GPU) or a packed panel (CPU). */
  | { readonly opt: "stage"; readonly operand: "lhs" | "rhs" };

export interface Schedule {
  readonly template: "map" | "row" | "reduce" | "contract" | "attention" | "attention_gradient" | "scatter" | "parts" | "scan";
  readonly steps: readonly ScheduleStep[];
  /** Of the kernels side by side, for `parts`. */
  readonly parts?: readonly Schedule[];
}

type SizedStep = Extract<ScheduleStep, { readonly by: number }>;

export function stepSize(schedule: Schedule, opt: SizedStep["opt"], axis: string): number {
  for (const step of schedule.steps) {
    if (step.opt === opt && "by" in step && step.axis === axis) return step.by;
  }
  return 1;
}

/** What matrix units multiply, where the schedule uses them. */
export function matrixFormat(schedule: Schedule): MatrixFormat | undefined {
  return schedule.steps.find((step) => step.opt === "matrix")?.format;
}

/** `contract: tile m 64, tile n 64, register m 4` — one line for the kernel's header. */
export function formatSchedule(schedule: Schedule): string {
  if (schedule.parts) return schedule.parts.map(formatSchedule).join("; ");
  const steps = schedule.steps.map(formatStep);
  return steps.length === 0 ? schedule.template : `${schedule.template}: ${steps.join(", ")}`;
}

function formatStep(step: ScheduleStep): string {
  switch (step.opt) {
    case "stage":
      return `stage ${step.operand}`;
    case "matrix":
      return `matrix ${step.format}`;
    case "boxes":
      return `boxes for ${step.consumers}`;
    case "winograd":
      return `winograd ${step.axes}`;
    default:
      return `${step.opt} ${step.axis} ${step.by}`;
  }
}
