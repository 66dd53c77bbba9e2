/**
 * Our wasm target beside its peers on the workloads: the same weights and data, outputs compared before a time counts, each
 * program in a process of its own and all of them in turn.
 *
 *   cd bench && npm ci && cd .. && node --conditions=tscompile-source bench/wasm.ts
 *
 *   --work W1,W2      workloads, default all         --parts predict,train,train10,fit
 *   --peers tfjs,jax  default all; `none` for ours alone. PyTorch is measured where `--python` (default /usr/bin/python3) has it
 *   --seconds 2       of steady calls of each peer   --timeout 120   seconds for a first call
 *   --write           puts what was measured into the tables of docs/benchmarks.md
 */

import { parseArgs } from "node:util";
import { measure, type Outcome, partsOf, type Result, type Timed } from "./measure.ts";
import type { CpuPeerName, PeerName } from "./peers/peer.ts";
import { wasmPeers } from "./peers/peer.ts";
import { machine, median } from "./support.ts";
import { formatTables, type Table, writeTables } from "./tables.ts";
import type { Workload } from "./workloads/workload.ts";
import { workload, workloads } from "./workloads/workloads.ts";

const { values } = parseArgs({
  options: {
    work: { type: "string", default: workloads.map(({ id }) => id).join() },
    parts: { type: "string", default: "predict,train,train10,fit" },
    peers: { type: "string", default: "tfjs,jax,ort-web,ort-node,torch" },
    python: { type: "string", default: "/usr/bin/python3" },
    seconds: { type: "string", default: "2" },
    timeout: { type: "string", default: "120" },
    write: { type: "boolean", default: false },
  },
});

/** Ours against the best wasm peer; W8's `fit` against PyTorch. */
const bars: Readonly<Record<string, number>> = {
  ...Object.fromEntries(["W1", "W2", "W3", "W4", "W5", "W6", "W7_1024", "W7_2048"].map((id) => [`${id} predict`, 0.75])),
  "W1 train": 0.6,
  "W2 train": 0.02,
  "W4 train": 0.65,
  "W5 train": 0.2,
  "W8 fit": 0.1,
};

const peers = values.peers === "none" ? [] : (values.peers.split(",") as CpuPeerName[]);

const shown = (ratio: number): string => (ratio > 0 && Number.isFinite(ratio) ? ratio.toFixed(ratio < 0.1 ? 4 : 2) : "–");
const format = (ms: number): string => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(2) : ms.toFixed(0));

interface Ratios {
  /** Of medians of the clock, of the processor's time, and of the shortest calls. */
  readonly ratio: number;
  readonly cpu: number;
  readonly least: number;
  readonly bar: number | undefined;
}

function ratiosOf(outcomes: readonly Outcome[], work: Workload, timed: Timed): Ratios {
  const against: readonly PeerName[] = work.id === "W8" && timed === "fit" ? ["torch"] : wasmPeers;
  const ratio = (measure: (result: Result) => number): number => {
    const timeOf = (outcome: Outcome): number => ("times" in outcome ? measure(outcome) : Number.POSITIVE_INFINITY);
    const ours = outcomes.filter(({ peer }) => peer === "tscompile").map(timeOf);
    return Math.min(...ours) / Math.min(...outcomes.filter(({ peer }) => against.includes(peer)).map(timeOf));
  };
  return {
    ratio: ratio(({ times }) => median(times)),
    cpu: ratio(({ cpu }) => median(cpu)),
    least: ratio(({ times }) => Math.min(...times)),
    bar: bars[`${work.id} ${timed}`],
  };
}

const columns: readonly CpuPeerName[] = ["tscompile", "tfjs", "jax", "ort-web", "ort-node", "torch"];
const steady = new Map<string, string>();
const starts = new Map<string, string>();
console.log(machine());
for (const id of values.work.split(",")) {
  const work = workload(id);
  for (const timed of partsOf(work, values.parts.split(","))) {
    const outcomes = await measure(work, timed, {
      peers: ["tscompile", ...peers],
      seconds: Number(values.seconds),
      timeout: Number(values.timeout),
      python: values.python,
    });
    const { ratio, cpu: cpuRatio, least, bar } = ratiosOf(outcomes, work, timed);
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
    console.log(
      `  ratio ${ratio.toFixed(3)}, of processor time ${cpuRatio.toFixed(3)}, of shortest calls ${least.toFixed(3)}${bar === undefined ? "" : `, bar ${bar}${ratio <= bar ? "" : "  MISSED"}`}`,
    );
    const cell = (peer: PeerName, show: (result: Result) => string): string => {
      const outcome = outcomes.find((candidate) => candidate.peer === peer);
      return outcome === undefined || "failed" in outcome ? "–" : show(outcome);
    };
    const key = `${work.id} ${timed}`;
    const times = columns.map((peer) => cell(peer, (result) => `${format(median(result.times))} (${format(median(result.cpu))})`));
    steady.set(key, `| ${key} | ${times.join(" | ")} | ${shown(ratio)} | ${shown(cpuRatio)} | ${shown(least)} | ${bar ?? ""} |`);
    const first = columns.map((peer) =>
      cell(peer, (result) => [result.compile, result.load, result.first].map((ms) => ms.toFixed(0)).join(" / ")),
    );
    starts.set(key, `| ${key} | ${first.join(" | ")} |`);
  }
}

const head = "| ms | tscompile wasm | tfjs wasm | jax-js wasm | ORT wasm | ORT native | PyTorch native |";
const tables: readonly Table[] = [
  {
    text: `${machine()}. Medians of steady calls, milliseconds, one thread; in parentheses the processor's time of a call, which the
machine's other users change less. Ratios are ours over the best wasm peer's, or over PyTorch's for W8's \`fit\`.`,
    head: `${head} ratio | of processor time | of shortest calls | bar |`,
    rows: steady,
  },
  { text: "Compile / load / first call, milliseconds:", head, rows: starts },
];
console.log(`\n${formatTables(tables)}`);
if (values.write) writeTables("wasm", tables);
