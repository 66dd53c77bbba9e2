/** What every benchmark prints and counts with. */

import { cpus } from "node:os";

export function machine(): string {
  return `${cpus()[0]?.model ?? "unknown processor"}, ${cpus().length} threads; Node ${process.versions.node}; ${new Date().toISOString().slice(0, 10)}`;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

export async function milliseconds(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** Largest |a - b| / max(1, |b|). */
export function largestDifference(a: ArrayLike<number>, b: ArrayLike<number>): number {
  if (a.length !== b.length) throw new Error(`${a.length} values beside ${b.length}`);
  let largest = 0;
  for (let i = 0; i < a.length; i++) {
    const [x, y] = [a[i] ?? Number.NaN, b[i] ?? Number.NaN];
    const difference = Math.abs(x - y) / Math.max(1, Math.abs(y));
    if (!(difference <= largest)) largest = difference;
  }
  return largest;
}

/** Milliseconds below which the processor's time is not exact, and some call of many is not interrupted. */
const leastProcessorTime = 5;

/** Starts a clock that stands still while others hold the processor, as far as that can be told: read it once. */
export function startClock(): () => number {
  const [start, used] = [performance.now(), process.cpuUsage()];
  return () => {
    const elapsed = performance.now() - start;
    if (elapsed < leastProcessorTime) return elapsed;
    const { user, system } = process.cpuUsage(used);
    return Math.min(elapsed, Math.max((user + system) / 1000, leastProcessorTime));
  };
}
