/**
 * Our targets for processors beside their peers on the workloads: the same weights and data, outputs compared before a time
 * counts, each program in a process of its own and all of them in turn.
 *
 *   cd bench && npm ci && cd .. && node --conditions=tscompile-source bench/cpu.ts
 *
 *   --work W1,W2      workloads, default all         --parts predict,train,train10,fit
 *   --targets wasm    default wasm,native
 *   --peers tfjs,jax  default all; `none` for ours alone. PyTorch is measured where `--python` (default /usr/bin/python3) has it
 *   --seconds 2       of steady calls of each peer   --timeout 120   seconds for a first call
 *   --write           puts what was measured into the tables of docs/benchmarks.md
 */

import { parseArgs } from "node:util";
import { ratiosOf, type Timing } from "./bars.ts";
import { type Child, startPeer, startTorch } from "./children.ts";
import type { Answer } from "./peers/messages.ts";
import type { OwnName, Part, PeerName } from "./peers/peer.ts";
import { largestDifference, machine, median } from "./support.ts";
import { formatTables, writeTables } from "./tables.ts";
import type { Workload } from "./workloads/workload.ts";
import { workload, workloads } from "./workloads/workloads.ts";

const { values } = parseArgs({
  options: {
    work: { type: "string", default: workloads.map(({ id }) => id).join() },
    parts: { type: "string", default: "predict,train,train10,fit" },
    targets: { type: "string", default: "wasm,native" },
    peers: { type: "string", default: "tfjs,jax,ort-web,ort-node,torch" },
    python: { type: "string", default: "/usr/bin/python3" },
    seconds: { type: "string", default: "2" },
    timeout: { type: "string", default: "120" },
    write: { type: "boolean", default: false },
  },
});

/** What is timed: a part, or a training step whose loss is read back after ten. */
type Timed = Part | "train10";

const warmUpCalls = 30;
const warmUpMilliseconds = 4000;
/** Milliseconds of a call of which no second one is waited for. */
const verySlow = 20_000;
/** Losses: Adam adds its epsilon at different places, and reductions run in different orders. */
const lossTolerance = 2e-3;

interface Result extends Timing {
  readonly name: string;
  readonly compile: number;
  readonly load: number;
  readonly first: number;
}

type Outcome = Result | { readonly peer: PeerName; readonly failed: string };

const targets = values.targets.split(",") as OwnName[];
const peers = [...targets, ...(values.peers === "none" ? [] : (values.peers.split(",") as PeerName[]))];

function partsOf(work: Workload): readonly Timed[] {
  const all: readonly Timed[] = ["predict", "train", "train10", "fit"];
  const possible = all.filter((part) => part === "predict" || (work.training && (part !== "fit" || work.training.fit)));
  // W8 is about many small steps, not one.
  const meant = work.id === "W8" ? possible.filter((part) => part === "predict" || part === "fit") : possible;
  return meant.filter((part) => values.parts.split(",").includes(part));
}

async function measure(work: Workload, timed: Timed): Promise<readonly Outcome[]> {
  const part: Part = timed === "train10" ? "train" : timed;
  const seconds = Number(values.seconds);
  const outcomes: Outcome[] = [];
  const running: {
    readonly child: Child;
    readonly prepared: Answer & { kind: "prepared" };
    readonly times: number[];
    readonly cpu: number[];
  }[] = [];
  let expected: Float32Array | readonly number[] | undefined;
  for (const peer of peers) {
    const child = peer === "torch" ? startTorch(values.python, work, part) : startPeer(peer);
    const answer = await child.ask(
      { kind: "prepare", peer: peer === "torch" ? "wasm" : peer, work: work.id, part },
      Number(values.timeout),
    );
    const problem = answer.kind === "prepared" ? disagreement(work, part, expected, answer.values) : undefined;
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
      const answer = await child.ask({ kind: "run", calls, everyTenth }, Number(values.timeout) * 2);
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

const shown = (ratio: number): string => (ratio > 0 && Number.isFinite(ratio) ? ratio.toFixed(ratio < 0.1 ? 4 : 2) : "–");
const format = (ms: number): string => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(2) : ms.toFixed(0));

const columns: readonly PeerName[] = ["wasm", "native", "tfjs", "jax", "ort-web", "ort-node", "torch"];
const steady = new Map<string, string>();
const starts = new Map<string, string>();
console.log(machine());
for (const id of values.work.split(",")) {
  const work = workload(id);
  for (const timed of partsOf(work)) {
    const outcomes = await measure(work, timed);
    const key = `${work.id} ${timed}`;
    const timings = outcomes.filter((outcome): outcome is Result => "times" in outcome);
    const ratios = targets.map((own) => ratiosOf(timings, own, key));
    console.log(`\n${work.id} ${timed}: ${work.title}`);
    for (const outcome of outcomes) {
      if ("failed" in outcome) {
        console.log(`  ${outcome.peer.padEnd(10)} ${outcome.failed.split("\n")[0]}`);
        continue;
      }
      const { times, cpu, compile, load, first, name } = outcome;
      const rate = timed === "train10" ? work.gigaflops.train : timed === "fit" ? undefined : work.gigaflops[timed];
      const speed = rate !== undefined && rate > 0.05 ? `  ${((rate / median(times)) * 1000).toFixed(1)} GFLOP/s` : "";
      const spread = `${format(Math.min(...times))} to ${format(Math.max(...times))}, ${times.length} times`;
      console.log(
        `  ${outcome.peer.padEnd(10)} ${format(median(times)).padStart(8)} ms  cpu ${format(median(cpu)).padStart(6)}  (${spread})  compile ${format(compile)}, load ${format(load)}, first ${format(first)}${speed}  ${name}`,
      );
    }
    for (const { own, clock, processor, least, atMost } of ratios) {
      const bar = atMost === undefined ? "" : `, bar ${atMost}${clock <= atMost ? "" : "  MISSED"}`;
      console.log(
        `  ${own}: ratio ${clock.toFixed(3)}, of processor time ${processor.toFixed(3)}, of shortest calls ${least.toFixed(3)}${bar}`,
      );
    }
    const cell = (peer: PeerName, show: (result: Result) => string): string => {
      const outcome = outcomes.find((candidate) => candidate.peer === peer);
      return outcome === undefined || "failed" in outcome ? "–" : show(outcome);
    };
    const times = columns.map((peer) => cell(peer, (result) => `${format(median(result.times))} (${format(median(result.cpu))})`));
    const compared = (["wasm", "native"] as const).map((name) => {
      const found = ratios.find(({ own }) => own === name);
      return found ? `${shown(found.clock)} (${shown(found.processor)}) | ${found.atMost ?? ""}` : "– | ";
    });
    steady.set(key, `| ${key} | ${times.join(" | ")} | ${compared.join(" | ")} |`);
    const first = columns.map((peer) =>
      cell(peer, (result) => [result.compile, result.load, result.first].map((ms) => ms.toFixed(0)).join(" / ")),
    );
    starts.set(key, `| ${key} | ${first.join(" | ")} |`);
  }
}

const tables = { steady, starts };
console.log(`\n${formatTables(machine(), tables)}`);
if (values.write) writeTables(machine(), tables);
