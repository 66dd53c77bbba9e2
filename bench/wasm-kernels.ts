/**
 * Where the time of one call goes: every launch of a workload's function timed alone, several times, slowest first.
 *
 *   node --conditions=tscompile-source bench/wasm-kernels.ts W2 [--function train_step] [--runs 10] [--text KERNEL] [--plain]
 *
 * A launch is run in pieces of half a millisecond, and its time is the sum of the least time of each: on a shared machine the
 * rest says more about the neighbours.
 */

import { parseArgs } from "node:util";
import { createKernelDevice } from "../src/build/kernel-device.ts";
import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { printKernels, scratchBytes } from "../src/codegen/wasm/print.ts";
import { compile } from "../src/compiler.ts";
import { asElements } from "../src/runtime/elements.ts";
import { createStepExecutor } from "../src/runtime/step-executor.ts";
import { kernelLine } from "./kernel-line.ts";
import { createPeak } from "./peak.ts";
import { machine, startClock } from "./support.ts";
import { models } from "./workloads/models.ts";
import { dataOf } from "./workloads/workload.ts";
import { workload } from "./workloads/workloads.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    function: { type: "string", default: "predict" },
    runs: { type: "string", default: "10" },
    text: { type: "string" },
    plain: { type: "boolean", default: false },
    top: { type: "string", default: "30" },
  },
});
const work = workload(positionals[0] ?? "W1");
const model = models[work.id]?.();
if (!model) throw new Error(`no model for ${work.id}`);
if (work.training) model.compile({ optimizer: "adam", loss: work.training.loss });
const { program } = await compile(model, { target: "wasm" });
if (values.text !== undefined) {
  const kernels = program.kernels.filter(({ name }) => name === values.text);
  process.stdout.write(printKernels(kernels, { relaxed: !values.plain, readable: true }));
  process.exit(0);
}

/** One launch of a function's run: its tasks in pieces short enough to be run undisturbed now and then. */
interface Position {
  readonly name: string;
  readonly tasks: number;
  /** Tasks of a piece, once it is known how long they take. */
  piece: number;
  best: number[];
}

const positions: Position[] = [];
let at = 0;
const pieceMilliseconds = 0.5;

/** A kernel's first two parameters are the range of tasks. */
function timedKernel(name: string, kernel: (...parameters: readonly number[]) => void): (...parameters: readonly number[]) => void {
  return (...parameters) => {
    const [begin = 0, end = 0, ...fixed] = parameters;
    const position = positions[at] ?? { name, tasks: end - begin, piece: 0, best: [] };
    positions[at++] = position;
    if (position.piece === 0) {
      const elapsed = startClock();
      kernel(...parameters);
      position.best.push(elapsed());
      if (position.best.length < warmUp) return;
      position.piece = Math.max(1, Math.floor((position.tasks * pieceMilliseconds) / Math.min(...position.best)));
      position.best = new Array<number>(Math.ceil(position.tasks / position.piece)).fill(Number.POSITIVE_INFINITY);
      return;
    }
    for (let from = begin, piece = 0; from < end; from += position.piece, piece++) {
      const elapsed = startClock();
      kernel(from, Math.min(end, from + position.piece), ...fixed);
      position.best[piece] = Math.min(position.best[piece] ?? 0, elapsed());
    }
  };
}

const warmUp = 4;
const binary = await assembleWasm(printKernels(program.kernels, { relaxed: !values.plain }));
// Between the device and its kernels stands a clock.
const device = await createKernelDevice({
  binary,
  names: program.kernels.map(({ name }) => name),
  scratchBytes: scratchBytes(program.kernels),
  wrap: timedKernel,
});
const executor = createStepExecutor(program.plan, device);
executor.writeState(
  Object.fromEntries(
    program.plan.state.flatMap(({ name, dtype }) => {
      const first = program.state[name];
      return first ? [[name, asElements(dtype, first.data)]] : [];
    }),
  ),
);
const data = dataOf(work);
executor.writeState(Object.fromEntries(data.weights));
await executor.prepare({ batch: work.batch });
const spec = executor.functions.find(({ name }) => name === values.function);
if (!spec) throw new Error(`no function ${values.function}`);
const inputs = Object.fromEntries(spec.inputs.map(({ name }) => [name, name === "x" ? data.x : (data.y ?? new Float32Array())]));
const peak = await createPeak();
// The first call may derive state, which is no part of the others.
await executor.run(values.function, inputs, { batch: work.batch });
positions.length = 0;
for (let run = 0; run < Number(values.runs) + warmUp; run++) {
  peak.run();
  at = 0;
  await executor.run(values.function, inputs, { batch: work.batch });
}
const peakRate = peak.gigaflops();
const timed = new Map<string, { best: number; count: number }>();
for (const { name, best } of positions) {
  const entry = timed.get(name) ?? { best: 0, count: 0 };
  timed.set(name, { best: entry.best + best.reduce((sum, time) => sum + time, 0), count: entry.count + 1 });
}

const total = [...timed.values()].reduce((sum, { best }) => sum + best, 0);
console.log(
  `${work.id} ${values.function}: ${positions.length} launches, ${total.toFixed(2)} ms; peak ${peakRate.toFixed(1)} GFLOP/s; ${machine()}`,
);
const slowest = [...timed].sort(([, x], [, y]) => y.best - x.best).slice(0, Number(values.top));
for (const [name, { best, count }] of slowest) {
  const kernel = program.kernels.find((candidate) => candidate.name === name);
  console.log(kernelLine({ name, kernel, best, count, total, peak: peakRate, batch: work.batch }));
}
