/** A program as one WebAssembly module: its kernels, and an exported function for every function of its plan. */

import { launchesOf, type Plan } from "../../runtime/plan.ts";
import { batchesOf } from "../batches.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { sharesOf } from "../shares.ts";
import { type Target, targets } from "../target.ts";
import { callee, printBatches } from "./batches.ts";
import { importHostFunctions } from "./host-functions.ts";
import { orderFunctions } from "./order-functions.ts";
import { type PrintWasmOptions, printFunction, printKernel, scratchBytes } from "./print.ts";
import { floorDivision, printShare, printSteps, type StepsContext } from "./steps.ts";
import { controlBytes, shareType, threadsText } from "./threads.ts";

export interface WasmProgram {
  readonly plan: Plan;
  /** In the order of the plan's kernels, after `lowerForWasm`. */
  readonly kernels: readonly Kernel[];
}

/** `target` is that of wasm, but for what tests change. */
export function printWasm({ plan, kernels }: WasmProgram, options: PrintWasmOptions, target: Target = targets.wasm): string {
  const launches = launchesOf(plan.functions.flatMap(({ steps }) => steps));
  const sharedLaunches = launches.filter((launch) => {
    const kernel = kernels[launch.kernel];
    return kernel && sharesOf(kernel, launch, target) !== undefined;
  });
  const shared = kernels.filter((_, i) => sharedLaunches.some(({ kernel }) => kernel === i));
  const values = sharedLaunches.reduce((most, { buffers, scalars }) => Math.max(most, buffers.length + scalars.length + 2), 0);
  const control = shared.length === 0 ? 0 : controlBytes(values);
  const minimum = Object.fromEntries(plan.symbols.map((symbol) => [symbol.name, symbol.minimum]));
  const context: StepsContext = { plan, kernels, target, control, shared };
  const functions = [
    ...kernels.map((kernel) => printKernel(kernel, { minimum, ...options })),
    ...shared.map(printShare),
    ...plan.functions.flatMap((entry) => {
      const batches = batchesOf(entry, plan);
      const steps = printSteps(entry, context);
      if (!batches) return [printFunction(steps, options)];
      return [printFunction({ ...steps, head: `${callee(entry.name)} ${steps.head}` }, options), printBatches(entry, batches, plan)];
    }),
  ];
  const usesFloorDivision = functions.some((lines) => lines.some((line) => line.includes("call $.floordiv")));
  const lines = [
    "(module",
    // A limit stands where threads may share the memory: the loader then says so in the binary.
    `  (import "env" "memory" (memory 1${shared.length > 0 ? " 65536" : ""}))`,
    ...importHostFunctions(kernels),
    "  ;; Bytes of scratch memory that one thread needs, and of what lies in front of it.",
    `  (global (export ".scratch") i32 (i32.const ${scratchBytes(kernels)}))`,
    `  (global (export ".control") i32 (i32.const ${control}))`,
    ...(shared.length > 0
      ? [
          `  ${shareType}`,
          `  (table ${shared.length} funcref)`,
          `  (elem (i32.const 0) ${shared.map(({ name }) => `$${name}.share`).join(" ")})`,
        ]
      : []),
    ...(options.readable ? functions : orderFunctions(functions)).flatMap((each) => ["", ...each]),
    ...(usesFloorDivision ? ["", ...floorDivision] : []),
    ...(shared.length > 0 ? ["", ...threadsText(control)] : []),
  ];
  return `${lines.join("\n")})\n`;
}
