/**
 * The wgsl target beside its peers on WebGPU: the same adapter (in Node that of Dawn), weights and data, results compared before
 * a time counts, each program in a process of its own and all of them in turn.
 *
 *   cd bench && npm ci && cd .. && node --conditions=tscompile-source bench/webgpu.ts
 *
 *   --work W1,W2      workloads, default all         --parts predict,train,fit
 *   --peers tfjs-webgpu,jax-webgpu,ort-webgpu        default all; `none` for ours alone
 *   --sections calls,host   calls on the adapter, and the host's time of a step on a device that does nothing
 *   --seconds 2       of steady calls of each peer   --timeout 120   seconds for a first call
 *   --write           puts what was measured into the tables of docs/benchmarks.md
 */

import { parseArgs } from "node:util";
import { measure, type Outcome, partsOf, type Result } from "./measure.ts";
import type { WebGpuPeerName } from "./peers/peer.ts";
import { machine, median } from "./support.ts";
import { formatTables, type Table, writeTables } from "./tables.ts";
import { workload, workloads } from "./workloads/workloads.ts";

const { values } = parseArgs({
  options: {
    work: { type: "string", default: workloads.map(({ id }) => id).join() },
    parts: { type: "string", default: "predict,train,fit" },
    peers: { type: "string", default: "tfjs-webgpu,jax-webgpu,ort-webgpu" },
    sections: { type: "string", default: "calls,host" },
    seconds: { type: "string", default: "2" },
    timeout: { type: "string", default: "120" },
    write: { type: "boolean", default: false },
  },
});

const own = "wgsl";
const columns: readonly WebGpuPeerName[] = [own, "tfjs-webgpu", "jax-webgpu", "ort-webgpu"];
const wanted = values.peers === "none" ? [] : values.peers.split(",");
const unknown = wanted.filter((peer) => !columns.some((column) => column === peer));
if (unknown.length > 0) throw new Error(`there is no peer ${unknown.join()}; peers are ${columns.slice(1).join()}`);
const peers = columns.filter((peer) => peer === own || wanted.includes(peer));

/** A call, of jax-js's; of the others' it is 1. */
const jaxBar = 0.8;
/** Loading and the first call of W2, of tfjs's. */
const firstBar = 0.5;
/** The host's time of a training step, of jax-js's. */
const hostBar = 0.1;

const format = (ms: number): string => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(2) : ms.toFixed(0));
const shown = (ratio: number | undefined): string =>
  ratio === undefined || !Number.isFinite(ratio) ? "–" : ratio.toFixed(ratio < 0.1 ? 4 : 2);
const wall = ({ times }: Result): number => median(times);
const processor = ({ cpu }: Result): number => median(cpu);
const least = ({ times }: Result): number => Math.min(...times);
const start = ({ load, first }: Result): number => load + first;

/** A line of a table: what every peer shows, and how it ended where it has no times. */
function line(key: string, outcomes: readonly Outcome[], show: (result: Result) => string, ...rest: readonly string[]): string {
  const cells = columns.map((peer) => {
    const outcome = outcomes.find((candidate) => candidate.peer === peer);
    if (!outcome) return "–";
    if (!("failed" in outcome)) return show(outcome);
    console.log(`  ${peer}: ${outcome.failed.split("\n")[0]}`);
    return outcome.failed.startsWith("no answer in") ? outcome.failed.replace("no answer in", ">") : "cannot";
  });
  return `| ${[key, ...cells, ...rest].join(" | ")} |`;
}

/** Ours over the least of these peers'. */
function ratio(outcomes: readonly Outcome[], against: readonly WebGpuPeerName[], of: (result: Result) => number): number | undefined {
  const timeOf = (names: readonly WebGpuPeerName[]): number =>
    Math.min(...outcomes.flatMap((outcome) => ("failed" in outcome || !names.some((name) => name === outcome.peer) ? [] : [of(outcome)])));
  const [ours, theirs] = [timeOf([own]), timeOf(against)];
  return Number.isFinite(theirs) ? ours / theirs : undefined;
}

const judged = (value: number | undefined, bar: number): string =>
  `${shown(value)}${value !== undefined && value > bar ? " (missed)" : ""}`;
const options = { seconds: Number(values.seconds), timeout: Number(values.timeout) };
const [steady, starts, host] = [new Map<string, string>(), new Map<string, string>(), new Map<string, string>()];

console.log(machine());
for (const id of values.work.split(",")) {
  const work = workload(id);
  for (const part of partsOf(work, values.parts.split(","))) {
    const key = `${id} ${part}`;
    if (values.sections.includes("calls")) {
      const outcomes = await measure(work, part, { ...options, peers, gpu: "adapter" });
      const others: readonly WebGpuPeerName[] = ["tfjs-webgpu", "ort-webgpu"];
      const ratios = [
        judged(ratio(outcomes, ["jax-webgpu"], wall), jaxBar),
        shown(ratio(outcomes, ["jax-webgpu"], processor)),
        shown(ratio(outcomes, ["jax-webgpu"], least)),
        judged(ratio(outcomes, others, wall), 1),
        shown(ratio(outcomes, others, processor)),
      ];
      steady.set(
        key,
        line(key, outcomes, (result) => `${format(wall(result))} (${format(processor(result))})`, ...ratios),
      );
      const first = ratio(outcomes, ["tfjs-webgpu"], start);
      starts.set(
        key,
        line(
          key,
          outcomes,
          ({ load, first }) => `${format(load)} + ${format(first)}`,
          id === "W2" && part === "predict" ? judged(first, firstBar) : shown(first),
        ),
      );
      console.log(`${steady.get(key)}\n${starts.get(key)}`);
    }
    if (values.sections.includes("host") && part !== "predict") {
      // ONNX Runtime does not train.
      const training = peers.filter((peer) => peer !== "ort-webgpu");
      const outcomes = await measure(work, part, { ...options, peers: training, gpu: "null" });
      host.set(
        key,
        line(key, outcomes, (result) => format(wall(result)), judged(ratio(outcomes, ["jax-webgpu"], wall), hostBar)),
      );
      console.log(host.get(key));
    }
  }
}

const head = "| ms | tscompile wgsl | tfjs webgpu | jax-js webgpu | ORT webgpu |";
const tables: readonly Table[] = [
  {
    text: `${machine()}. Medians of steady calls, milliseconds; in parentheses the processor's time of a call, which on a software
adapter is the work itself, and which the machine's other users change less.`,
    head: `${head} of jax-js | of processor time | of shortest calls | of the better of tfjs and ORT | of processor time |`,
    rows: steady,
  },
  { text: "Loading and the first call, which between them compile the kernels, milliseconds:", head: `${head} of tfjs |`, rows: starts },
  {
    text: "The host's time of a training step (W8: of the whole `fit`) on a device that does nothing, milliseconds:",
    head: `${head} of jax-js's |`,
    rows: host,
  },
];
console.log(`\n${formatTables(tables)}`);
if (values.write) writeTables("webgpu", tables);
