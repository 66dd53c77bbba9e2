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
import { ratiosOf } from "./bars.ts";
import { measure, partsOf, type Result } from "./measure.ts";
import type { OwnName, PeerName } from "./peers/peer.ts";
import { machine, median } from "./support.ts";
import { formatTables, type Table, writeTables } from "./tables.ts";
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

const targets = values.targets.split(",") as OwnName[];
const peers = [...targets, ...(values.peers === "none" ? [] : (values.peers.split(",") as PeerName[]))];

const shown = (ratio: number): string => (ratio > 0 && Number.isFinite(ratio) ? ratio.toFixed(ratio < 0.1 ? 4 : 2) : "–");
const format = (ms: number): string => (ms < 1 ? ms.toFixed(3) : ms < 100 ? ms.toFixed(2) : ms.toFixed(0));

const columns: readonly PeerName[] = ["wasm", "native", "tfjs", "jax", "ort-web", "ort-node", "torch"];
const steady = new Map<string, string>();
const starts = new Map<string, string>();
console.log(machine());
for (const id of values.work.split(",")) {
  const work = workload(id);
  for (const timed of partsOf(work, values.parts.split(","))) {
    const outcomes = await measure(work, timed, {
      peers,
      seconds: Number(values.seconds),
      timeout: Number(values.timeout),
      python: values.python,
    });
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

const head = "| ms | ours, wasm | ours, native | tfjs wasm | jax-js wasm | ORT wasm | ORT native | PyTorch native |";
const tables: readonly Table[] = [
  {
    text: `${machine()}. Medians of steady calls, milliseconds, one thread; in parentheses the processor's time of a call, which the
machine's other users change less. The wasm ratio is to the best wasm peer, or to PyTorch for W8's \`fit\`; the native one to ORT native,
or to PyTorch where the step trains.`,
    head: `${head} wasm ratio | bar | native ratio | bar |`,
    rows: steady,
  },
  { text: "Compile / load / first call, milliseconds:", head, rows: starts },
];
console.log(`\n${formatTables(tables)}`);
if (values.write) writeTables("cpu", tables);
