/** Scans as one launch on GPUs: recurrent layers with their gradients, scans of other kinds, and those that only look like them. */

import { describe, expect, it } from "vitest";
import type { CompiledProgram } from "../../src/codegen/compile.ts";
import { trainingOf } from "../../src/compiler.ts";
import { input, layers, sequential } from "../../src/index.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { scan } from "../../src/ir/control-builder.ts";
import { evaluateDim, symbol } from "../../src/ir/dim.ts";
import type { GraphFunction, Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { nth } from "../../src/ir/ops/host.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import type { Sequential } from "../../src/keras/model/sequential.ts";
import type { PlanStep } from "../../src/runtime/plan.ts";
import { hasCompiler } from "../support/cuda.ts";
import {
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  loadProgram,
  moduleOfCases,
  runCase,
  runReference,
  type TestTarget,
  toTyped,
} from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { emulatedCudaTarget, wgslHardwareTarget } from "../support/targets.ts";

const wgsl = await wgslHardwareTarget();
const testTargets: readonly TestTarget[] = [
  interpretTarget("wgsl"),
  interpretTarget("cuda"),
  ...(wgsl ? [wgsl] : []),
  ...(hasCompiler ? [emulatedCudaTarget] : []),
];

const tolerance = { absolute: 1e-5, relative: 1e-4 };
/** The software adapter takes seconds to compile a kernel with barriers. */
const timeout = 240_000;
const [turns, features] = [5, 3];

function loopsIn(steps: readonly PlanStep[]): number {
  return steps.filter(({ kind }) => kind === "loop").length;
}

function loopsOf({ plan }: CompiledProgram): Readonly<Record<string, number>> {
  return Object.fromEntries(plan.functions.map(({ name, steps }) => [name, loopsIn(steps)]));
}

type Cell = (options: { readonly units: number; readonly name: string }) => ReturnType<typeof layers.lstm>;

const cells: readonly {
  readonly name: string;
  readonly units: number;
  readonly batch: number;
  readonly isMasked?: boolean;
  /** Also on targets with compilers. */
  readonly isCompiled?: boolean;
  readonly cell: Cell;
}[] = [
  { name: "LSTM", units: 4, batch: 7, cell: layers.lstm },
  { name: "LSTM of one unit", units: 1, batch: 7, cell: layers.lstm },
  {
    name: "LSTM, masked, all states",
    units: 9,
    batch: 33,
    isMasked: true,
    isCompiled: true,
    cell: (o) => layers.lstm({ ...o, returnSequences: true }),
  },
  { name: "LSTM of weights that shared memory does not hold", units: 32, batch: 5, cell: layers.lstm },
  { name: "GRU, backwards", units: 6, batch: 17, isCompiled: true, cell: (o) => layers.gru({ ...o, goBackwards: true }) },
  { name: "GRU, reset before, masked", units: 5, batch: 3, isMasked: true, cell: (o) => layers.gru({ ...o, resetAfter: false }) },
  { name: "SimpleRNN, all states", units: 16, batch: 1, cell: (o) => layers.simpleRNN({ ...o, returnSequences: true }) },
];

function modelOf({ units, isMasked, cell }: (typeof cells)[number]): Sequential {
  const model = sequential({
    name: "recurrent",
    layers: [
      input({ shape: [turns, features], name: "x" }),
      ...(isMasked ? [layers.masking({ maskValue: 0, name: "masking" })] : []),
      cell({ units, name: "cell" }),
    ],
  });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  return model;
}

function inputsOf({ parameters }: GraphFunction, batch: number): Readonly<Record<string, HostTensor>> {
  const random = new Random(7);
  return Object.fromEntries(
    parameters.flatMap(({ source, value: { type } }) => {
      if (source.kind !== "input") return [];
      const made = random.tensor(
        type.dtype,
        type.shape.map((dim) => evaluateDim(dim, { batch })),
      );
      // Some turns are masked: of the first sample, and the last of all others.
      if (source.name === "x") made.data.fill(0, 0, 2 * features);
      return [[source.name, made]];
    }),
  );
}

describe.each(testTargets.map((target) => [target.name, target] as const))("%s", (_, target) => {
  // The compilers of these take seconds for a step of training.
  const chosen = target.name.endsWith("interpreted") ? cells : cells.filter(({ isCompiled }) => isCompiled);

  it.each(chosen.map((one) => [one.name, one] as const))(
    "a recurrent layer: %s",
    async (_name, one) => {
      const { module, logs, learningRate } = modelOf(one).traceModule();
      const program = target.compile(module, trainingOf(logs, learningRate));
      // Neither the layer nor its gradient is a loop of launches, but for a gradient that would read weights across the lines of a cache.
      const gradients = one.units === 32 && target.target === "wgsl" ? 1 : 0;
      expect(loopsOf(program)).toMatchObject({ predict: 0, train_step: gradients });
      const executor = await loadProgram(program, target);
      const sizes = { batch: one.batch };
      await executor.prepare({ batch: one.batch + 3 });
      for (const name of ["predict", "train_step"]) {
        const fn = module.functions.find((each) => each.name === name);
        if (!fn) throw new Error(`no function ${name}`);
        const inputs = inputsOf(fn, one.batch);
        const expected = evaluateFunction(module, fn, { inputs, state: program.state, sizes });
        await executor.run(name, Object.fromEntries(Object.entries(inputs).map(([key, x]) => [key, toTyped(x)])), sizes);
        const outputs = await executor.read(name, Object.keys(expected.outputs), sizes);
        const state = await executor.readState(Object.keys(expected.state));
        const wanted = { ...expected.outputs, ...expected.state };
        expect(Object.keys(wanted).length).toBeGreaterThan(0);
        for (const [key, found] of Object.entries({ ...outputs, ...state }))
          expect(wanted[key] && difference(found, wanted[key], tolerance), `${name}: ${key}`).toBeUndefined();
      }
      executor.dispose();
    },
    timeout,
  );

  const batch = symbol("batch");
  const random = new Random(3);
  const rows = 13;
  type Turn = (
    b: Builder,
    carries: readonly Value[],
    slice: Value,
    weight: Value,
  ) => { carries: readonly Value[]; outputs: readonly Value[] };
  /** Two carries and an input of 6 columns, and a square weight. */
  const scanCase = (name: string, turn: Turn, reverse = false): ReturnType<typeof caseOf> =>
    caseOf(
      name,
      [
        { dtype: "f32", shape: [batch, 6] },
        { dtype: "f32", shape: [batch, 6] },
        { dtype: "f32", shape: [turns, batch, 6] },
        { dtype: "f32", shape: [6, 6] },
      ],
      [
        random.tensor("f32", [rows, 6]),
        random.tensor("f32", [rows, 6]),
        random.tensor("f32", [turns, rows, 6]),
        random.tensor("f32", [6, 6], [-0.5, 0.5]),
      ],
      { batch: rows },
      (b, values) => {
        const [first, second, xs, weight] = [0, 1, 2, 3].map((i) => nth(values, i)) as [Value, Value, Value, Value];
        const done = scan(b, [first, second], [xs], (carries, slices) => turn(b, carries, nth(slices, 0), weight), { reverse });
        return [...done.carries, ...done.outputs];
      },
    );
  const product = (b: Builder, x: Value, weight: Value): Value => b.dotGeneral(x, weight, { lhsContract: [1], rhsContract: [0] });

  const independent = [
    scanCase("products_of_two_steps", (b, [h, c], x, weight) => {
      const gate = b.tanh(b.add(product(b, h as Value, weight), x));
      const next = b.add(product(b, gate, weight), c as Value);
      return { carries: [b.sigmoid(next), b.mul(next, gate)], outputs: [gate, next] };
    }),
    scanCase(
      "carries_that_exchange",
      (b, [h, c], x) => ({ carries: [b.add(c as Value, x), b.mul(h as Value, 0.5)], outputs: [b.sub(h as Value, c as Value)] }),
      true,
    ),
    scanCase("a_running_sum", (b, [h, c], x) => {
      const sum = b.add(h as Value, x);
      return { carries: [sum, b.max(c as Value, sum)], outputs: [sum] };
    }),
  ];
  const dependent = [
    scanCase("rows_that_read_others", (b, [h, c], x) => {
      const mean = b.reduceSum(h as Value, [0]);
      return { carries: [b.tanh(b.add(x, b.broadcast(mean, [batch, 6], [1]))), b.add(c as Value, x)], outputs: [] };
    }),
    scanCase("rows_in_reverse", (b, [h, c], x) => ({ carries: [b.add(b.reverse(h as Value, [0]), x), b.add(c as Value, x)], outputs: [] })),
  ];
  const module = moduleOfCases([...independent, ...dependent]);

  it("a scan is a launch where its rows are independent, and only there", () => {
    const loops = loopsOf(target.compile(module));
    for (const { name } of independent) expect([name, loops[name]]).toEqual([name, 0]);
    for (const { name } of dependent) expect([name, loops[name]]).toEqual([name, 1]);
  });

  it(
    "scans of all kinds",
    async () => {
      const executor = await createExecutor(module, target);
      for (const one of [...independent, ...dependent]) {
        const actual = await runCase(executor, one, ["batch"]);
        const expected = runReference(module, one);
        expect(actual.length).toBe(expected.length);
        for (const [i, values] of actual.entries())
          expect(difference(values, nth(expected, i), tolerance), `${one.name} ${i}`).toBeUndefined();
      }
      executor.dispose();
    },
    timeout,
  );
});
