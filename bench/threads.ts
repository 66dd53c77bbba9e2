/**
 * What threads gain: each workload on one thread and on several, in turn in one process.
 *
 *   node --conditions=tscompile-source bench/threads.ts [W2,W3,W4,W8] [--targets wasm,native] [--threads 2] [--calls 30]
 *
 * The ratio is that of the least times, and of medians. On a machine that does other things neither says much; processor time
 * does: that of the busiest thread is the time of a call if every thread has a processor of its own.
 */

import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { compile } from "../src/compiler.ts";
import type { Program } from "../src/runtime/program-types.ts";
import { machine, median } from "./support.ts";
import { models } from "./workloads/models.ts";
import { dataOf } from "./workloads/workload.ts";
import { workload } from "./workloads/workloads.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    targets: { type: "string", default: "wasm,native" },
    threads: { type: "string", default: "2" },
    calls: { type: "string", default: "30" },
  },
});
const several = Number(values.threads);

interface Timed {
  readonly run: () => Promise<unknown>;
  readonly program: Program;
  readonly times: number[];
  /** Milliseconds of processor time of the busiest thread. */
  readonly busiest: number[];
}

/** Milliseconds below which processor time is mostly that of the engine's own threads. */
const shortestCall = 1;
/** Helpers start beside the first calls. */
const warmUpCalls = 4;
const startMilliseconds = 100;

async function measure(id: string, part: "predict" | "train", target: "wasm" | "native"): Promise<void> {
  const work = workload(id);
  const model = models[work.id]?.();
  if (!model) throw new Error(`no model for ${work.id}`);
  if (part === "train" && work.training) model.compile({ optimizer: "adam", loss: work.training.loss });
  const outDir = fileURLToPath(new URL(`out/threads-${target}-${work.id}-${part}`, import.meta.url));
  await compile(model, { target, outDir });
  const { load } = (await import(pathToFileURL(`${outDir}/model.js`).href)) as {
    load(options: { readonly threads: number }): Promise<Program>;
  };
  const { x, y, weights } = dataOf(work);
  const options = { allowNonFinite: true };
  const start = async (threads: number): Promise<Timed> => {
    const program = await load({ threads });
    program.setWeights(Object.fromEntries(weights));
    const run = (): Promise<unknown> =>
      part === "predict" ? program.predict(x, { batchSize: work.batch, ...options }) : program.trainOnBatch(x, y, options);
    return { run, program, times: [], busiest: [] };
  };
  const programs = [await start(1), await start(several)] as const;
  for (let call = 0; call < warmUpCalls; call++) {
    for (const { run } of programs) await run();
    await new Promise((resolve) => setTimeout(resolve, startMilliseconds));
  }
  for (let call = 0; call < Number(values.calls); call++) {
    for (const [at, { run, times, busiest }] of programs.entries()) {
      const [started, own, all] = [performance.now(), process.threadCpuUsage(), process.cpuUsage()];
      await run();
      const [ownUsed, allUsed] = [process.threadCpuUsage(own), process.cpuUsage(all)];
      times.push(performance.now() - started);
      const caller = (ownUsed.user + ownUsed.system) / 1000;
      const helpers = (allUsed.user + allUsed.system) / 1000 - caller;
      busiest.push(at === 0 ? caller : Math.max(caller, helpers / (several - 1)));
    }
  }
  const [one, more] = programs;
  const ratio = (of: (timed: Timed) => number): string => (of(one) / of(more)).toFixed(2);
  console.log(
    `${work.id} ${part} ${target}: ${Math.min(...one.times).toFixed(3)} ms on one thread; ${several} threads are ` +
      `${ratio(({ times }) => Math.min(...times))} times as fast (least), ${ratio(({ times }) => median(times))} (median)` +
      (Math.min(...one.times) < shortestCall ? "" : `, ${ratio(({ busiest }) => Math.min(...busiest))} (processor time of the busiest)`),
  );
  for (const { program } of programs) program.dispose();
}

console.log(machine());
for (const id of (positionals.length > 0 ? positionals.join() : "W2,W3,W4,W8").split(",")) {
  for (const part of ["predict", "train"] as const) {
    if (part === "train" && !workload(id).training) continue;
    for (const target of values.targets.split(",")) {
      if (target === "wasm" || target === "native") await measure(id, part, target);
    }
  }
}
