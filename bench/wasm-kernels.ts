/**
 * Where the time of one call goes: every launch of a workload's function timed alone, several times, slowest first.
 *
 *   node --conditions=tscompile-source bench/wasm-kernels.ts W2 [--function train_step] [--runs 10] [--text KERNEL] [--plain]
 *
 * The time of a launch is the smallest of its runs, or, for long ones, the mean of what its thread got of the processor, if that
 * is less: on a shared machine the rest says more about the neighbours.
 */

import { parseArgs } from "node:util";
import type { Kernel } from "../src/codegen/kernel/kernel.ts";
import { formatSchedule } from "../src/codegen/schedule/schedule.ts";
import { assembleWasm } from "../src/codegen/wasm/assemble.ts";
import { printWasm } from "../src/codegen/wasm/print.ts";
import { compile } from "../src/compiler.ts";
import { dimExpression } from "../src/ir/index-arithmetic.ts";
import { asElements } from "../src/runtime/elements.ts";
import type { Device, ResolvedStep } from "../src/runtime/executor.ts";
import { createPlanExecutor } from "../src/runtime/plan-executor.ts";
import { createWasmDevice } from "../src/runtime/wasm/device.ts";
import { machine } from "./support.ts";
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
  process.stdout.write(printWasm(kernels, { relaxed: !values.plain }));
  process.exit(0);
}

interface Timed {
  readonly kernel: Kernel | undefined;
  best: number;
  readonly grid: readonly number[];
  count: number;
}

interface Position {
  readonly key: string;
  best: number;
  /** Microseconds of this thread. */
  own: number;
  runs: number;
}

/** By kernel: a loop's launches of one kernel are one line. */
const timed = new Map<string, Timed>();
const device = await createWasmDevice({
  plan: program.plan,
  binary: await assembleWasm(printWasm(program.kernels, { relaxed: !values.plain })),
});
let positions: Position[] = [];
const timing: Device = {
  ...device,
  encode(steps: readonly ResolvedStep[]) {
    positions = [];
    const calls = steps.map((step) => {
      const kernel = step.kind === "launch" ? program.kernels[step.kernel] : undefined;
      const key = kernel?.name ?? "copy";
      const entry = timed.get(key) ?? { kernel, best: 0, grid: step.kind === "launch" ? step.grid : [], count: 0 };
      timed.set(key, entry);
      entry.count += 1;
      const position = { key, best: Number.POSITIVE_INFINITY, own: 0, runs: 0 };
      positions.push(position);
      return { run: device.encode([step]), position };
    });
    return {
      run() {
        for (const { run, position } of calls) {
          const [clock, own] = [performance.now(), process.threadCpuUsage()];
          run.run();
          const elapsed = performance.now() - clock;
          const { user, system } = process.threadCpuUsage(own);
          position.best = Math.min(position.best, elapsed);
          position.own += user + system;
          position.runs += 1;
        }
      },
    };
  },
};
const executor = createPlanExecutor(program.plan, timing);
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
for (let run = 0; run < Number(values.runs) + 3; run++) await executor.run(values.function, inputs, { batch: work.batch });
// The thread's own time is without what others took, but counted in ticks: a mean of many runs.
const timeOf = ({ best, own, runs }: Position): number => (best > 1 ? Math.min(best, own / runs / 1000) : best);
for (const position of positions) {
  const entry = timed.get(position.key);
  if (entry) entry.best += timeOf(position);
}

function flopsOf({ info }: Kernel): number {
  const flops = dimExpression(info.flops);
  const evaluate = (x: typeof flops): number => {
    if (x.kind === "constant") return x.value;
    if (x.kind === "variable") return work.batch;
    if (x.kind !== "binary") return Number.NaN;
    const [a, b] = [evaluate(x.lhs), evaluate(x.rhs)];
    return x.op === "mul" ? a * b : x.op === "add" ? a + b : x.op === "sub" ? a - b : Math.floor(a / b);
  };
  return evaluate(flops);
}

const total = positions.reduce((sum, position) => sum + timeOf(position), 0);
console.log(`${work.id} ${values.function}: ${positions.length} launches, ${total.toFixed(2)} ms; ${machine()}`);
const lines = [...timed].sort(([, a], [, b]) => b.best - a.best).slice(0, Number(values.top));
for (const [name, { kernel, best, count, grid }] of lines) {
  const flops = kernel ? flopsOf(kernel) * count : 0;
  const rate = `${(flops / best / 1e6).toFixed(1)} GFLOP/s`;
  const schedule = kernel ? formatSchedule(kernel.info.schedule) : "";
  console.log(
    `${best.toFixed(3).padStart(9)} ms ${((100 * best) / total).toFixed(0).padStart(3)} %  ${rate.padStart(14)}  ${count}×  ${name}  [${grid.join()}]  ${schedule}`,
  );
}
