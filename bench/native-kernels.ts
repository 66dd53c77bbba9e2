/**
 * Where the time of one call of machine code goes: every launch of a workload's function as a function of its own, slowest first.
 *
 *   node --conditions=tscompile-source bench/native-kernels.ts W2 [--function train_step] [--runs 10] [--text KERNEL] [--threads 2]
 *
 * The launches and the microkernel on packed operands take turns, and the least time of each counts. With several threads, each launch
 * is run on one and on several in turn.
 */

import { parseArgs } from "node:util";
import { cpuLevels } from "../src/codegen/llvm/cpu.ts";
import { loadNativeProgram } from "../src/codegen/llvm/load.ts";
import { lowerForNative } from "../src/codegen/llvm/lower.ts";
import { printLlvm } from "../src/codegen/llvm/module.ts";
import { compile } from "../src/compiler.ts";
import { asElements } from "../src/runtime/elements.ts";
import type { Executor } from "../src/runtime/executor.ts";
import { bodiesOf, evaluateFormula, type Formula, type Launch, type Plan, type PlanStep, type Slice } from "../src/runtime/plan.ts";
import { createPlanExecutor } from "../src/runtime/plan-executor.ts";
import { kernelLine } from "./kernel-line.ts";
import { depth, microkernel, panels } from "./peak.ts";
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
    top: { type: "string", default: "30" },
    threads: { type: "string", default: "1" },
  },
});
const threads = Number(values.threads);
const work = workload(positionals[0] ?? "W1");
const model = models[work.id]?.();
if (!model) throw new Error(`no model for ${work.id}`);
if (work.training) model.compile({ optimizer: "adam", loss: work.training.loss });
const { program } = await compile(model, { target: "native" });
const { cpu } = program;
if (!cpu) throw new Error("no processor");
if (values.text !== undefined) {
  const [before, after] = printLlvm(program, cpu.level).split(`define internal void @${values.text}(`);
  process.stdout.write(
    after === undefined ? `no kernel ${values.text}\n` : `${before?.split("\n\n").at(-1)}(${after.split("\n}")[0]}\n}\n`,
  );
  process.exit(0);
}
const whole = program.plan.functions.find(({ name }) => name === values.function);
if (!whole) throw new Error(`no function ${values.function}`);
const derive = program.plan.functions.filter(({ name }) => name === program.plan.derivation?.function);
const sizes = { batch: work.batch };
const launches = repeatedLaunches(whole.steps);
const alone = launches.map(({ launch }, i) => ({ name: `launch_${i}`, inputs: [], outputs: [], steps: [launch] }));
const plan: Plan = { ...program.plan, functions: [whole, ...derive, ...alone] };
const data = dataOf(work);
const executor = await start(1);
const several = threads > 1 ? await start(threads) : undefined;

const { vectorLanes: lanes, vectorRegisters } = cpuLevels[cpu.level];
const block = { rows: Math.floor((vectorRegisters - 3) / 2), lanes };
/** So many that a call takes no part of the time. */
const peakTimes = 20;
const peakFlops = 2 * peakTimes * panels * block.rows * 2 * lanes * depth;
const peak = await createPeak();

const inputs = Object.fromEntries(whole.inputs.map(({ name }) => [name, name === "x" ? data.x : (data.y ?? new Float32Array())]));
const best = alone.map(() => Number.POSITIVE_INFINITY);
const shared = alone.map(() => Number.POSITIVE_INFINITY);
let [wholeBest, wholeShared, peakBest] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
const timed = async (run: () => unknown): Promise<number> => {
  const elapsed = startClock();
  await run();
  return elapsed();
};
for (let run = 0; run < Number(values.runs); run++) {
  wholeBest = Math.min(wholeBest, await timed(() => executor.run(whole.name, inputs, sizes)));
  if (several) wholeShared = Math.min(wholeShared, await timed(() => several.run(whole.name, inputs, sizes)));
  for (const [i, { name }] of alone.entries()) {
    for (let again = 0; again < 3; again++) best[i] = Math.min(best[i] ?? 0, await timed(() => executor.run(name, {}, sizes)));
    // One after the other, so that helpers do not sleep in between.
    if (several)
      for (let again = 0; again < 5; again++) shared[i] = Math.min(shared[i] ?? 0, await timed(() => several.run(name, {}, sizes)));
  }
  for (let again = 0; again < 20; again++) peakBest = Math.min(peakBest, await timed(peak));
}
const rate = peakFlops / peakBest / 1e6;
const rows = launches.map(({ launch, count }, i) => ({
  kernel: program.kernels[launch.kernel],
  count,
  time: (best[i] ?? 0) * count,
  sharedTime: (shared[i] ?? 0) * count,
}));
const total = rows.reduce((sum, { time }) => sum + time, 0);
const totalShared = rows.reduce((sum, { sharedTime }) => sum + sharedTime, 0);
const gain = (time: number, sharedTime: number): string =>
  threads > 1 ? ` (${(time / sharedTime).toFixed(2)} times as fast on ${threads} threads)` : "";
console.log(
  `${work.id} ${whole.name}: ${launches.length} launches, ${total.toFixed(2)} ms${gain(total, totalShared)}; ` +
    `whole ${wholeBest.toFixed(2)} ms${gain(wholeBest, wholeShared)}; peak ${rate.toFixed(1)} GFLOP/s; ${cpu.level}; ${machine()}`,
);
for (const { kernel, count, time, sharedTime } of rows.sort((a, b) => b.time - a.time).slice(0, Number(values.top))) {
  const line = kernelLine({ name: kernel?.name ?? "", kernel, best: time, count, total, peak: rate, batch: work.batch });
  console.log(line + gain(time, sharedTime));
}

/** The program with its weights, ready to run. */
async function start(count: number): Promise<Executor> {
  if (!cpu) throw new Error("no processor");
  const started = createPlanExecutor(plan, await loadNativeProgram({ plan, kernels: program.kernels }, cpu, { threads: count }));
  started.writeState(
    Object.fromEntries(
      plan.state.flatMap(({ name, dtype }) => {
        const first = program.state[name];
        return first ? [[name, asElements(dtype, first.data)]] : [];
      }),
    ),
  );
  started.writeState(Object.fromEntries(data.weights));
  await started.prepare(sizes);
  return started;
}

interface RepeatedLaunch {
  readonly launch: Launch;
  /** In one call. */
  readonly count: number;
}

/** The launches of some steps; those of a loop as in its first turn, and of a `while` as if it had one. */
function repeatedLaunches(steps: readonly PlanStep[], count = 1, turns: readonly string[] = []): readonly RepeatedLaunch[] {
  const atFirstTurn = (formula: Formula): Formula => {
    if (typeof formula === "string") return turns.includes(formula) ? 0 : formula;
    if (typeof formula === "number") return formula;
    const [operator, ...operands] = formula;
    return [operator, ...operands.map(atFirstTurn)] as Formula;
  };
  const place = (slice: Slice): Slice => (slice.index === undefined ? slice : { ...slice, index: atFirstTurn(slice.index) });
  return steps.flatMap((step) => {
    if (step.kind === "launch") return [{ launch: { ...step, buffers: step.buffers.map(place) }, count }];
    const [again, inner] = step.kind === "loop" ? [count * evaluateFormula(step.count, sizes), [...turns, step.symbol]] : [count, turns];
    return bodiesOf(step).flatMap((body) => repeatedLaunches(body, again, inner));
  });
}

/** The microkernel on packed operands as a program. */
async function createPeak(): Promise<() => unknown> {
  if (!cpu) throw new Error("no processor");
  const kernel = lowerForNative(microkernel("peak", true, 1, block), cpu.level);
  let offset = 0;
  const buffers = kernel.buffers.map(({ length }) => {
    const bytes = 4 * Number(length);
    offset += bytes;
    return { segment: "arena" as const, offset: offset - bytes, bytes };
  });
  const launch = { kind: "launch" as const, kernel: 0, buffers, scalars: [], grid: [panels, peakTimes, 1] as const };
  const peakPlan: Plan = {
    ...program.plan,
    name: "peak",
    symbols: [],
    segments: [
      { name: "state", bytes: 0 },
      { name: "arena", bytes: offset },
    ],
    state: [],
    functions: [{ name: "run", inputs: [], outputs: [], steps: [launch] }],
    kernels: [{ name: "peak", workgroup: [1, 1, 1], sharedBytes: 0 }],
  };
  const peakExecutor = createPlanExecutor(peakPlan, await loadNativeProgram({ plan: peakPlan, kernels: [kernel] }, cpu));
  await peakExecutor.prepare({});
  return () => peakExecutor.run("run", {}, {});
}
