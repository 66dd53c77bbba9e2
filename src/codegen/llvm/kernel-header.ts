/** The comment over a kernel in LLVM IR. */

import { formatLocation } from "../../ir/location.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { formatSchedule } from "../schedule/schedule.ts";

/** `arrays` says what shared arrays are on the machine. */
export function kernelHeader(kernel: Kernel, arrays: "scratch" | "shared"): readonly string[] {
  const { info } = kernel;
  const places = [...new Set(info.locations.map(formatLocation))];
  const shared = kernel.shared.map((array) => `${array.name}: ${array.dtype}[${array.length}]`);
  return [
    kernel.name,
    `  ops: ${info.operations.join(", ")}`,
    `  from: ${places.join(", ")}`,
    `  schedule: ${formatSchedule(info.schedule)}`,
    `  flops: ${info.flops}  bytes: ${info.bytes}`,
    `  grid: ${kernel.grid.join(" x ")}`,
    ...kernel.buffers.map((buffer) => `  ${buffer.name}: ${buffer.dtype}[${buffer.length}], ${buffer.access}`),
    ...(shared.length > 0 ? [`  ${arrays}: ${shared.join(", ")}`] : []),
  ].map((line) => `; ${line}`);
}
