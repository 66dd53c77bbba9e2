/** A line about a kernel's time beside the speed that the machine has. */

import type { Kernel } from "../src/codegen/kernel/kernel.ts";
import { formatSchedule } from "../src/codegen/schedule/schedule.ts";
import { dimExpression } from "../src/ir/index-arithmetic.ts";

export interface KernelTime {
  readonly name: string;
  readonly kernel: Kernel | undefined;
  /** Milliseconds of all its launches. */
  readonly best: number;
  readonly count: number;
  /** Milliseconds of all kernels. */
  readonly total: number;
  /** GFLOP/s of the microkernel. */
  readonly peak: number;
  readonly batch: number;
}

export function kernelLine({ name, kernel, best, count, total, peak, batch }: KernelTime): string {
  const rate = kernel ? (flopsOf(kernel, batch) * count) / best / 1e6 : 0;
  const share = `${rate.toFixed(1).padStart(5)} GFLOP/s ${((100 * rate) / peak).toFixed(0).padStart(3)} % of peak`;
  const schedule = kernel ? formatSchedule(kernel.info.schedule) : "";
  return `${best.toFixed(3).padStart(9)} ms ${((100 * best) / total).toFixed(0).padStart(3)} %  ${share}  ${count}×  ${name}  ${schedule}`;
}

function flopsOf({ info }: Kernel, batch: number): number {
  const flops = dimExpression(info.flops);
  const evaluate = (x: typeof flops): number => {
    if (x.kind === "constant") return x.value;
    if (x.kind === "variable") return batch;
    if (x.kind !== "binary") return Number.NaN;
    const [a, b] = [evaluate(x.lhs), evaluate(x.rhs)];
    return x.op === "mul" ? a * b : x.op === "add" ? a + b : x.op === "sub" ? a - b : Math.floor(a / b);
  };
  return evaluate(flops);
}
