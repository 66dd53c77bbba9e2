/**
 * The wgsl target beside jax-js on WebGPU: both in this process, on the same adapter, in turn. Outputs (or losses) are compared
 * before a time counts. Besides the time of a call there is the processor time that it takes, which on a software adapter is the
 * work itself and does not depend on what else the machine does.
 *
 *   cd bench && npm ci && cd .. && node --conditions=tscompile-source bench/webgpu.ts [W1:predict W1:train …] [--calls 5]
 */

import { parseArgs } from "node:util";
import { requestTestDevice } from "../test/support/webgpu.ts";
import type { Part, Peer, Prepared } from "./peers/peer.ts";
import { createPeer as createOurs } from "./peers/tscompile.ts";
import { largestDifference, machine, median } from "./support.ts";
import { dataOf } from "./workloads/workload.ts";
import { workload } from "./workloads/workloads.ts";

const everything = ["W1:predict", "W1:train", "W2:predict", "W2:train", "W3:predict", "W4:predict", "W4:train", "W5:predict", "W5:train"];
everything.push("W6:predict", "W7_1024:predict", "W8:predict", "W8:fit");

const { values, positionals } = parseArgs({ allowPositionals: true, options: { calls: { type: "string", default: "3" } } });
const calls = Number(values.calls);

// The tests find an adapter on any machine; then the package gives what a browser has.
const found = await requestTestDevice();
if (!found) throw new Error("there is no WebGPU adapter");
found.destroy();
const packageName = "webgpu";
const { create, globals } = (await import(packageName)) as { create(options: readonly string[]): GPU; globals: object };
Object.assign(globalThis, globals);
Object.defineProperty(globalThis, "navigator", { value: { gpu: create([]), userAgent: "node" }, configurable: true });

const peerModule = "./peers/jax.ts";
const { createPeer: createJax } = (await import(peerModule)) as { createPeer(device: "webgpu"): Promise<Peer> };
const [ours, peer] = [await createOurs("wgsl"), await createJax("webgpu")];

interface Call {
  readonly result: Float32Array | number;
  readonly wall: number;
  readonly processor: number;
}

async function call({ runner }: Prepared): Promise<Call> {
  const [start, before] = [performance.now(), process.cpuUsage()];
  const result = await runner.run();
  return { result, wall: performance.now() - start, processor: process.cpuUsage(before).user / 1000 };
}

const numbersOf = (result: Float32Array | number): ArrayLike<number> => (typeof result === "number" ? [result] : result);
const lossTolerance = 1e-3;

console.log(`${ours.name} beside ${peer.name}; ${machine()}`);
console.log("| | ours, ms (processor) | jax-js, ms (processor) | ratio (processor) | first call with loading, ms: ours, jax-js |");
console.log("| --- | --- | --- | --- | --- |");
for (const name of positionals.length > 0 ? positionals : everything) {
  const [id = "", kind = "predict"] = name.split(":");
  const part = kind as Part;
  const work = workload(id);
  const data = dataOf(work, part === "fit" ? (work.training?.fit?.rows ?? 0) : work.batch);
  try {
    const own = await ours.prepare(work, data, part);
    const first = await call(own);
    const other = await peer.prepare(work, data, part);
    const theirs = await call(other);
    const difference = largestDifference(numbersOf(first.result), numbersOf(theirs.result));
    if (!(difference <= (part === "predict" ? work.tolerance : lossTolerance))) throw new Error(`results differ by ${difference}`);
    const times: { readonly ours: Call[]; readonly theirs: Call[] } = { ours: [], theirs: [] };
    for (let i = 0; i < calls; i++) {
      times.ours.push(await call(own));
      times.theirs.push(await call(other));
    }
    const middle = (list: readonly Call[], of: "wall" | "processor"): number => median(list.map((each) => each[of]));
    const [a, b] = [middle(times.ours, "wall"), middle(times.theirs, "wall")];
    const [c, d] = [middle(times.ours, "processor"), middle(times.theirs, "processor")];
    const loading = `${(own.load + first.wall).toFixed(0)}, ${(other.load + theirs.wall).toFixed(0)}`;
    console.log(
      `| ${id} ${part} | ${a.toFixed(1)} (${c.toFixed(1)}) | ${b.toFixed(1)} (${d.toFixed(1)}) | ${(a / b).toFixed(2)} (${(c / d).toFixed(2)}) | ${loading} |`,
    );
  } catch (error) {
    console.log(`| ${id} ${part} | ${error instanceof Error ? error.message : String(error)} |`);
  }
}
process.exit(0);
