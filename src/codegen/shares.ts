/**
 * How far a launch may be spread over threads, decided here alone: by its work at the sizes of the call, against what makes a
 * thread worth waking. Tasks of a grid write different results, and each is computed as it would be on one thread, so results do
 * not depend on the number of threads.
 */

import { dimAdd, dimMul } from "../ir/dim.ts";
import type { Formula, Launch } from "../runtime/plan.ts";
import { dimFormula } from "./formula.ts";
import type { Kernel } from "./kernel/kernel.ts";
import type { Target } from "./target.ts";

/**
 * Of the tasks that nobody has claimed, a thread takes one of so many parts for each thread, down to a share: the quicker one takes
 * what the slower one leaves, and at the end nobody waits for long.
 */
export const partsPerThread = 4;

/** The most threads of a program. */
export const mostThreads = 64;

/** Shares of work that a launch of the kernel can be given away in; undefined where there is never more than one. */
export function sharesOf(kernel: Kernel, { grid }: Launch, { share }: Target): Formula | undefined {
  const isOneTask = grid.every((size) => typeof size === "number") && grid.reduce<number>((tasks, size) => tasks * Number(size), 1) < 2;
  if (!share || isOneTask) return undefined;
  const { flops, bytes } = kernel.info;
  const work = dimFormula(dimAdd(flops, dimMul(share.flops / share.bytes, bytes)));
  if (typeof work !== "number") return ["floordiv", work, share.flops];
  const shares = Math.floor(work / share.flops);
  return shares < 2 ? undefined : shares;
}
