/** The last steps before printing: each target's own kernel passes, and the plan told of what they changed. */

import { launchesOf, type PlanStep, type SegmentName } from "../runtime/plan.ts";
import { lowerForCuda } from "./cuda/lower.ts";
import type { RangeOptions } from "./kernel/definitions.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { sharedBytes } from "./kernel/shared-layout.ts";
import { type Cpu, defaultCpu } from "./llvm/cpu.ts";
import { lowerForNative } from "./llvm/lower.ts";
import { scratchAlignment } from "./llvm/print.ts";
import type { LoweredProgram } from "./lower.ts";
import type { TargetName } from "./target.ts";
import { lowerForWasm } from "./wasm/lower.ts";
import { lowerForWgsl } from "./wgsl/lower.ts";

const elementBytes = 4;

/** `cpu` is of the target `native`. */
export function lowerForTarget({ plan, kernels }: LoweredProgram, target: TargetName, cpu: Cpu = defaultCpu): LoweredProgram {
  const options: RangeOptions = { minimum: Object.fromEntries(plan.symbols.map(({ name, minimum }) => [name, minimum])) };
  switch (target) {
    case "native":
    case "wasm": {
      const lowered = kernels.map((kernel) =>
        target === "wasm" ? lowerForWasm(kernel, options) : lowerForNative(kernel, cpu.level, options),
      );
      // Registers that did not fit have become scratch.
      return {
        kernels: lowered,
        plan: {
          ...plan,
          kernels: plan.kernels.map((entry, i) => ({
            ...entry,
            sharedBytes: sharedBytes(kernelAt(lowered, i), target === "native" ? scratchAlignment : undefined),
          })),
        },
      };
    }
    case "wgsl": {
      const segments = kernelSegments(
        plan.functions.flatMap(({ steps }) => steps),
        kernels,
      );
      const lowered = kernels.map((kernel, i) => lowerForWgsl(kernel, segments[i] ?? [], options));
      return {
        kernels: lowered,
        plan: {
          ...plan,
          kernels: plan.kernels.map((entry, i) => ({
            ...entry,
            merged: true,
            bindings: kernelAt(lowered, i).buffers.map(({ name }) => segmentOf(name)),
          })),
          functions: plan.functions.map((entry) => ({ ...entry, steps: entry.steps.map(withOffsets) })),
        },
      };
    }
    case "cuda":
      return { plan, kernels: kernels.map((kernel) => lowerForCuda(kernel, options)) };
    default:
      return target satisfies never;
  }
}

function kernelAt(kernels: readonly Kernel[], index: number): Kernel {
  const kernel = kernels[index];
  if (!kernel) throw new Error(`internal: the plan has a kernel ${index}; there are ${kernels.length}`);
  return kernel;
}

function segmentOf(name: string): SegmentName {
  if (name !== "state" && name !== "arena") throw new Error(`internal: ${name} is no segment`);
  return name;
}

/** Segment of each buffer of each kernel: the same in all its launches. */
function kernelSegments(steps: readonly PlanStep[], kernels: readonly Kernel[]): readonly (readonly SegmentName[])[] {
  const segments: SegmentName[][] = [];
  for (const { kernel, buffers } of launchesOf(steps)) {
    const found = buffers.map(({ segment }) => segment);
    const known = segments[kernel] ?? found;
    segments[kernel] = known;
    if (known.join() !== found.join())
      throw new Error(`internal: kernel ${kernelAt(kernels, kernel).name} is launched with buffers of different segments`);
  }
  return kernels.map((_, i) => segments[i] ?? []);
}

/** Merged kernels take the offset of each former buffer after their own scalars. */
function withOffsets(step: PlanStep): PlanStep {
  if (step.kind === "loop") return { ...step, body: step.body.map(withOffsets) };
  if (step.kind === "while") return { ...step, condition: step.condition.map(withOffsets), body: step.body.map(withOffsets) };
  if (step.kind === "copy") return step;
  return { ...step, scalars: [...step.scalars, ...step.buffers.map((_, offset) => ({ offset, elementBytes }))] };
}
