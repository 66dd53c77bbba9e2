/**
 * Where the time of one call goes: every launch of a workload's function timed alone, several times, slowest first.
 *
 *   node --conditions=tscompile-source bench/wasm-kernels.ts W2 [--function train_step] [--runs 10] [--text KERNEL] [--plain] [--threads 2]
 *
 * A launch is run in pieces of half a millisecond, and its time is the sum of the least time of each: on a shared machine the
 * rest says more about the neighbours. With several threads, pieces are the ranges of tasks that these would claim, and each launch
 * has the most that they could gain: its time over that of the thread that is busy longest.
 */

import { parseArgs } from "node:util";
import { createKernelDevice } from "../src/build/kernel-device.ts";
import { partsPerThread, sharesOf } from "../src/codegen/shares.ts";
import { targets } from "../src/codegen/target.ts";
import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { printKernels, scratchBytes } from "../src/codegen/wasm/print.ts";
import { compile } from "../src/compiler.ts";
import { asElements } from "../src/runtime/elements.ts";
import { evaluateFormula, type Launch } from "../src/runtime/plan.ts";
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
    threads: { type: "string", default: "1" },
  },
});
const threads = Number(values.threads);
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
  /** The first task of each piece, once it is known how long they take, and the number of tasks. */
  bounds: readonly number[];
  best: number[];
}

const sizes = { batch: work.batch };
/** Launches of loops are several positions each: these go without the ranges of threads. */
const steps = program.plan.functions.find(({ name }) => name === values.function)?.steps ?? [];
const launches = steps.every(({ kind }) => kind === "launch") ? steps.filter((step) => step.kind === "launch") : [];
const positions: Position[] = [];
let at = 0;
const pieceMilliseconds = 0.5;

/** A kernel's first two parameters are the range of tasks. */
function timedKernel(name: string, kernel: (...parameters: readonly number[]) => void): (...parameters: readonly number[]) => void {
  return (...parameters) => {
    const [begin = 0, end = 0, ...fixed] = parameters;
    const position = positions[at] ?? { name, tasks: end - begin, bounds: [], best: [] };
    const launch = launches[at];
    positions[at++] = position;
    if (position.bounds.length === 0) {
      const elapsed = startClock();
      kernel(...parameters);
      position.best.push(elapsed());
      if (position.best.length < warmUp) return;
      position.bounds = threads > 1 && launch ? claimsOf(launch, position.tasks) : shortPieces(position.tasks, Math.min(...position.best));
      position.best = position.bounds.slice(1).map(() => Number.POSITIVE_INFINITY);
      return;
    }
    for (const piece of position.best.keys()) {
      const elapsed = startClock();
      kernel(position.bounds[piece] ?? 0, position.bounds[piece + 1] ?? 0, ...fixed);
      position.best[piece] = Math.min(position.best[piece] ?? 0, elapsed());
    }
  };
}

function shortPieces(tasks: number, milliseconds: number): readonly number[] {
  const piece = Math.max(1, Math.floor((tasks * pieceMilliseconds) / milliseconds));
  return [...Array.from({ length: Math.ceil(tasks / piece) }, (_, i) => i * piece), tasks];
}

/** The ranges that threads claim of a launch. */
function claimsOf(launch: Launch, tasks: number): readonly number[] {
  const kernel = program.kernels[launch.kernel];
  const formula = kernel && sharesOf(kernel, launch, targets.wasm);
  const shares = formula === undefined ? 1 : evaluateFormula(formula, sizes);
  if (Math.min(shares, tasks) < 2) return [0, tasks];
  const least = Math.floor(tasks / Math.min(shares, tasks));
  const bounds = [0];
  for (let at = 0; at < tasks; bounds.push(at))
    at += Math.min(tasks - at, Math.max(least, Math.floor((tasks - at) / threads / partsPerThread)));
  return bounds;
}

/** Milliseconds until all pieces are done, where whoever is free takes the next. */
function longest(pieces: readonly number[]): number {
  const busy = new Array<number>(threads).fill(0);
  for (const piece of pieces) {
    const free = busy.indexOf(Math.min(...busy));
    busy[free] = (busy[free] ?? 0) + piece;
  }
  return Math.max(...busy);
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
await executor.prepare(sizes);
const spec = executor.functions.find(({ name }) => name === values.function);
if (!spec) throw new Error(`no function ${values.function}`);
const inputs = Object.fromEntries(spec.inputs.map(({ name }) => [name, name === "x" ? data.x : (data.y ?? new Float32Array())]));
const peak = await createPeak();
// The first call may derive state, which is no part of the others.
await executor.run(values.function, inputs, sizes);
positions.length = 0;
for (let run = 0; run < Number(values.runs) + warmUp; run++) {
  peak.run();
  at = 0;
  await executor.run(values.function, inputs, sizes);
}
const peakRate = peak.gigaflops();
const timed = new Map<string, { best: number; shared: number; count: number; pieces: number }>();
for (const { name, best } of positions) {
  const entry = timed.get(name) ?? { best: 0, shared: 0, count: 0, pieces: best.length };
  timed.set(name, {
    best: entry.best + best.reduce((sum, time) => sum + time, 0),
    shared: entry.shared + longest(best),
    count: entry.count + 1,
    pieces: entry.pieces,
  });
}

const sumOf = (part: "best" | "shared"): number => [...timed.values()].reduce((sum, entry) => sum + entry[part], 0);
const total = sumOf("best");
const gain = (best: number, shared: number): string => `${(best / shared).toFixed(2)} times as fast on ${threads} threads`;
console.log(
  `${work.id} ${values.function}: ${positions.length} launches, ${total.toFixed(2)} ms${threads > 1 ? `, ${gain(total, sumOf("shared"))} at most` : ""}; ` +
    `peak ${peakRate.toFixed(1)} GFLOP/s; ${machine()}`,
);
const slowest = [...timed].sort(([, x], [, y]) => y.best - x.best).slice(0, Number(values.top));
for (const [name, { best, shared, count, pieces }] of slowest) {
  const kernel = program.kernels.find((candidate) => candidate.name === name);
  const line = kernelLine({ name, kernel, best, count, total, peak: peakRate, batch: work.batch });
  console.log(threads > 1 ? `${line}  ${pieces} ranges, ${gain(best, shared)}` : line);
}
