/** Times of several programs on one workload, each in a process of its own, all of them in turn, after their results agree. */

import type { Timing } from "./bars.ts";
import { type Child, startPeer, startTorch } from "./children.ts";
import type { GpuKind } from "./peers/gpu.ts";
import type { Answer } from "./peers/messages.ts";
import type { Part, PeerName } from "./peers/peer.ts";
import { largestDifference, median } from "./support.ts";
import type { Workload } from "./workloads/workload.ts";

/** What is timed: a part, or a training step whose loss is read back after ten. */
export type Timed = Part | "train10";

export interface Result extends Timing {
  readonly name: string;
  readonly compile: number;
  readonly load: number;
  readonly first: number;
}

export type Outcome = Result | { readonly peer: PeerName; readonly failed: string };

export interface MeasureOptions {
  /** The first one's results are those that the others' are compared with. */
  readonly peers: readonly PeerName[];
  /** Of steady calls of each. */
  readonly seconds: number;
  /** For a first call. */
  readonly timeout: number;
  /** Has PyTorch. */
  readonly python?: string;
  /** On a device that does nothing there are no results to compare. */
  readonly gpu?: GpuKind;
}

const warmUpCalls = 30;
const warmUpMilliseconds = 4000;
/** Milliseconds of a call of which no second one is waited for. */
const verySlow = 20_000;
/** Losses: Adam adds its epsilon at different places, and reductions run in different orders. */
const lossTolerance = 2e-3;

/** Those of `wanted` that the workload has. */
export function partsOf(work: Workload, wanted: readonly string[]): readonly Timed[] {
  const all: readonly Timed[] = ["predict", "train", "train10", "fit"];
  const possible = all.filter((part) => part === "predict" || (work.training && (part !== "fit" || work.training.fit)));
  // W8 is about many small steps, not one.
  const meant = work.id === "W8" ? possible.filter((part) => part === "predict" || part === "fit") : possible;
  return meant.filter((part) => wanted.includes(part));
}

interface Running {
  readonly child: Child;
  readonly prepared: Answer & { kind: "prepared" };
  readonly times: number[];
  readonly cpu: number[];
}

export async function measure(work: Workload, timed: Timed, options: MeasureOptions): Promise<readonly Outcome[]> {
  const { peers, seconds, timeout, python = "python3", gpu } = options;
  const part: Part = timed === "train10" ? "train" : timed;
  const outcomes: Outcome[] = [];
  const running: Running[] = [];
  let expected: Float32Array | readonly number[] | undefined;
  for (const peer of peers) {
    const child = peer === "torch" ? startTorch(python, work, part) : startPeer(peer);
    const request = { kind: "prepare", peer: peer === "torch" ? "wasm" : peer, work: work.id, part } as const;
    const answer = await child.ask({ ...request, ...(gpu ? { gpu } : {}) }, timeout);
    const compared = answer.kind === "prepared" && gpu !== "null";
    const problem = compared ? disagreement(work, part, expected, answer.values) : undefined;
    if (answer.kind !== "prepared" || problem !== undefined) {
      outcomes.push({ peer, failed: problem ?? (answer.kind === "failed" ? answer.message : "no answer") });
      child.stop();
      continue;
    }
    expected ??= answer.values;
    running.push({ child, prepared: answer, times: [], cpu: [] });
    if (peer !== child.peer) throw new Error("internal: answers out of order");
  }
  const everyTenth = timed === "train10";
  const rounds = 5;
  const unit = everyTenth ? 10 : 1;
  const spent = new Map<Child, number>();
  // Round 0 warms up and does not count; of peers for which one call is more than their time, two count, or one, or the first.
  for (let round = 0; round <= rounds; round++) {
    for (const { child, prepared, times, cpu } of running) {
      const used = spent.get(child) ?? 0;
      const guess = (times.length > 0 ? median(times) : prepared.first) * unit;
      const isSlow = guess > seconds * 1000;
      if (times.length > 0 && (used > seconds * 1500 || (isSlow && round > 2) || guess > verySlow)) continue;
      const share = Math.max(1, Math.min(2000, Math.floor((seconds * 1000) / rounds / guess)));
      // Engines compile again what ran often: the first round is long enough for that.
      const calls = round === 0 ? Math.max(share, Math.min(warmUpCalls, Math.floor(warmUpMilliseconds / guess))) : share;
      const started = performance.now();
      const answer = await child.ask({ kind: "run", calls, everyTenth }, timeout * 2);
      if (answer.kind === "failed") outcomes.push({ peer: child.peer, failed: answer.message });
      if (answer.kind !== "times" || (round === 0 && guess < verySlow)) continue;
      spent.set(child, used + performance.now() - started);
      times.push(...answer.times);
      cpu.push(answer.cpu);
    }
  }
  for (const { child, prepared, times, cpu } of running) {
    child.stop();
    const { name, compile, load, first } = prepared;
    if (!outcomes.some(({ peer }) => peer === child.peer)) outcomes.push({ peer: child.peer, name, compile, load, first, times, cpu });
  }
  return outcomes;
}

function disagreement(
  work: Workload,
  part: Part,
  expected: Float32Array | readonly number[] | undefined,
  actual: Float32Array | readonly number[],
): string | undefined {
  if (!expected) return undefined;
  if (expected.length !== actual.length) return `${actual.length} values, not ${expected.length}`;
  const tolerance = part === "predict" ? work.tolerance : lossTolerance;
  const difference = largestDifference(actual, expected);
  return difference <= tolerance ? undefined : `differs by ${difference.toExponential(1)}`;
}
