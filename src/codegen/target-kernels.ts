/** The last steps before printing: each target's own kernel passes, and the plan told of what they changed. */

import { type Launch, launchesOf, type PlanStep, type SegmentName } from "../runtime/plan.ts";
import { windGrid } from "../runtime/webgpu/launches.ts";
import { lowerForCuda } from "./cuda/lower.ts";
import { sum } from "./formula.ts";
import type { RangeOptions } from "./kernel/definitions.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { sharedBytes } from "./kernel/shared-layout.ts";
import { mustSplitGrid, splitGrid } from "./kernel/split-grid.ts";
import { type Cpu, defaultCpu } from "./llvm/cpu.ts";
import { lowerForNative } from "./llvm/lower.ts";
import { scratchAlignment } from "./llvm/print.ts";
import type { LoweredProgram } from "./lower.ts";
import { type TargetName, targets } from "./target.ts";
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
      const { maximumGridAxis } = targets[target];
      const lowered = kernels.map((kernel, i) => {
        const own = lowerForWgsl(kernel, segments[i] ?? [], options);
        return mustSplitGrid(own, maximumGridAxis) ? splitGrid(own) : own;
      });
      const isSplit = (kernel: number): boolean => kernelAt(lowered, kernel).scalars.at(-1)?.value.kind === "groups";
      const withScalars = (step: PlanStep): PlanStep => mapLaunches(step, (launch) => withGroups(withOffsets(launch), isSplit));
      return {
        kernels: lowered,
        plan: { ...plan, functions: plan.functions.map((entry) => ({ ...entry, steps: entry.steps.map(withScalars) })) },
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

function mapLaunches(step: PlanStep, map: (launch: Launch) => Launch): PlanStep {
  const inner = (steps: readonly PlanStep[]): readonly PlanStep[] => steps.map((each) => mapLaunches(each, map));
  switch (step.kind) {
    case "launch":
      return map(step);
    case "loop":
      return { ...step, body: inner(step.body) };
    case "while":
      return { ...step, condition: inner(step.condition), body: inner(step.body) };
    case "copy":
      return step;
    default:
      return step satisfies never;
  }
}

/** Merged kernels take the offset of each former buffer after their own scalars. */
function withOffsets(launch: Launch): Launch {
  return { ...launch, scalars: [...launch.scalars, ...launch.buffers.map((_, offset) => ({ offset, elementBytes }))] };
}

/** Kernels whose grid is wound over two axes take the length of one as their last scalar. */
function withGroups(launch: Launch, isSplit: (kernel: number) => boolean): Launch {
  if (!isSplit(launch.kernel)) return launch;
  const grid = windGrid(sum([["*", ...launch.grid]]));
  return { ...launch, grid, scalars: [...launch.scalars, grid[0]] };
}
