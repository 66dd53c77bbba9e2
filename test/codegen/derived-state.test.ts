/** What is derived from state is what the state makes it, whatever changed that: against the reference interpreter, which derives nothing. */

import { describe, expect, it } from "vitest";
import { compileModule, targetOf } from "../../src/codegen/compile.ts";
import { panelColumns } from "../../src/codegen/schedule/contract-blocks.ts";
import { createTargetExecutor } from "../../src/in-process.ts";
import { clearSession, input, layers, optimizers, type Sequential, sequential, setSeed, type Tensor, tensor } from "../../src/index.ts";
import { Builder } from "../../src/ir/builder.ts";
import { findFunction, type GraphFunction, type Module, type Value } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { testCpu } from "../support/native.ts";
import { Random } from "../support/random.ts";

const targets = ["wasm", ...(testCpu ? (["native"] as const) : [])] as const;

/** Products of f32 summed in another order, through a few steps of training. */
const tolerance = 1e-4;
/** Of up to 1,152 products of numbers up to two. */
const sumTolerance = 1e-3;
const [rows, features] = [9, 70];

/** Products with and without whole panels of columns, and weights that a normalization scales. */
function modelOn(target: "wasm" | "native" | "reference"): Sequential {
  clearSession();
  setSeed(3);
  const model = sequential([
    input({ shape: [features], name: "x" }),
    layers.dense({ units: 64, useBias: false, name: "wide" }),
    layers.batchNormalization({ momentum: 0.5, name: "norm" }),
    layers.dense({ units: 66, activation: "tanh", name: "uneven" }),
    layers.dense({ units: 2, name: "narrow" }),
  ]);
  model.compile({ optimizer: new optimizers.SGD({ learningRate: 0.1 }), loss: "mse", target });
  return model;
}

const x = tensor(
  Array.from({ length: rows * features }, (_, i) => Math.sin(i * 1.7)),
  [rows, features],
);
const y = tensor(
  Array.from({ length: rows * 2 }, (_, i) => Math.cos(i)),
  [rows, 2],
);

/** All that a user may do between predictions, and what is predicted each time. */
async function story(model: Sequential): Promise<readonly (readonly number[])[]> {
  const told: number[][] = [];
  const tell = async (): Promise<void> => {
    const predicted = await model.predict(x, { batchSize: 4, verbose: 0 });
    told.push([...(predicted as Tensor).dataSync()].map(Number));
  };
  const fit = { batchSize: 4, epochs: 2, shuffle: false, verbose: 0, validationData: [x, y] } as const;
  await tell();
  const { history } = await model.fit(x, y, fit);
  told.push([...(history["loss"] ?? []), ...(history["val_loss"] ?? [])].map(Number));
  await tell();
  const kept = model.getWeights();
  model.setWeights(
    kept.map((weight) =>
      tensor(
        [...weight.dataSync()].map((value) => Number(value) * 0.5),
        weight.shape as number[],
      ),
    ),
  );
  await tell();
  await tell();
  await model.trainOnBatch(x, y);
  await tell();
  model.setWeights(kept);
  await tell();
  told.push([Number(await model.evaluate(x, y, { batchSize: 9, verbose: 0 }))]);
  return told;
}

/** A function of one input and one weight. */
interface Product {
  readonly name: string;
  readonly x: readonly number[];
  readonly weight: readonly number[];
  readonly make: (b: Builder, x: Value, weight: Value) => Value;
  /** Of the copy in panels of so many columns; undefined where the product packs its operand itself. */
  readonly panels: (columns: number) => readonly number[] | undefined;
}

const conv = (b: Builder, x: Value, weight: Value, strides: number, rhsSpec = "01io"): Value =>
  b.conv(x, weight, {
    lhsSpec: "b01f",
    rhsSpec,
    outSpec: "b01f",
    strides: [strides, strides],
    padding: [
      [1, 1],
      [1, 1],
    ],
  });

const products: readonly Product[] = [
  {
    name: "several axes of k in blocks, and of columns",
    x: [7, 5, 200],
    weight: [5, 200, 3, 16],
    make: (b, x, weight) => b.dotGeneral(x, weight, { lhsContract: [1, 2], rhsContract: [0, 1] }),
    panels: (columns) => [48 / columns, 1000, columns],
  },
  {
    name: "columns before axes of k that change places",
    x: [7, 90, 4],
    weight: [4, 50, 90],
    make: (b, x, weight) => b.dotGeneral(x, weight, { lhsContract: [1, 2], rhsContract: [2, 0] }),
    panels: (columns) => [Math.ceil(50 / columns), 360, columns],
  },
  {
    name: "a convolution whose windows are apart",
    x: [2, 9, 9, 128],
    weight: [3, 3, 128, 20],
    make: (b, x, weight) => conv(b, x, weight, 2),
    panels: (columns) => [Math.ceil(20 / columns), 1152, columns],
  },
  {
    name: "a convolution with its features first",
    x: [2, 5, 5, 64],
    weight: [72, 64, 1, 1],
    make: (b, x, weight) => conv(b, x, weight, 1, "oi01"),
    panels: (columns) => [Math.ceil(72 / columns), 64, columns],
  },
  {
    name: "a convolution whose windows overlap",
    x: [2, 5, 5, 6],
    weight: [3, 3, 6, 96],
    make: (b, x, weight) => conv(b, x, weight, 1),
    panels: () => undefined,
  },
  {
    name: "a filter of windows that overlap which caches do not hold",
    x: [1, 5, 5, 128],
    weight: [3, 3, 128, 128],
    make: (b, x, weight) => conv(b, x, weight, 1),
    panels: (columns) => [128 / columns, 1152, columns],
  },
  {
    name: "few numbers",
    x: [2, 63],
    weight: [63, 64],
    make: (b, x, weight) => b.matmul(x, weight),
    panels: () => undefined,
  },
  {
    name: "few columns",
    x: [2, 2000],
    weight: [2000, 3],
    make: (b, x, weight) => b.matmul(x, weight),
    panels: () => undefined,
  },
];

function moduleOf({ x, weight, make }: Product): Module {
  const parameters = [Builder.parameter({ dtype: "f32", shape: x }, 0), Builder.parameter({ dtype: "f32", shape: weight }, 1)] as const;
  const b = new Builder();
  const value = make(b, ...parameters);
  return {
    name: "product",
    symbols: [],
    state: [{ name: "w", type: { dtype: "f32", shape: weight }, role: "weight", location: { file: "", line: 0, column: 0 } }],
    functions: [
      {
        name: "predict",
        parameters: [
          { source: { kind: "input", name: "x" }, value: parameters[0] },
          { source: { kind: "state", name: "w" }, value: parameters[1] },
        ],
        operations: b.operations,
        results: [{ target: { kind: "output", name: "y" }, value }],
      },
    ],
  };
}

describe.each(targets)("%s", (target) => {
  it.each(products)("has panels for $name, or none", async (product) => {
    const module = moduleOf(product);
    const columns = panelColumns(targetOf({ target, ...(testCpu ? { cpu: testCpu } : {}) }));
    const { module: compiled } = compileModule(module, { target, ...(testCpu ? { cpu: testCpu } : {}) });
    expect(compiled.state.flatMap(({ role, type }) => (role === "derived" ? [type.shape] : []))).toEqual(
      [product.panels(columns)].filter((shape) => shape !== undefined),
    );
    const random = new Random(4);
    const [x, w] = [random.tensor("f32", product.x), random.tensor("f32", product.weight)];
    const predict = findFunction(module, "predict") as GraphFunction;
    const expected = evaluateFunction(module, predict, { inputs: { x }, state: { w } }).outputs["y"]?.data ?? [];
    const executor = await createTargetExecutor(module, undefined, target);
    executor.writeState({ w: w.data as Float32Array<ArrayBuffer> });
    await executor.prepare({});
    await executor.run("predict", { x: x.data as Float32Array<ArrayBuffer> }, {});
    const found = (await executor.read("predict", ["y"], {}))["y"] ?? [];
    expect(found).toHaveLength(expected.length);
    for (const [i, value] of expected.entries()) expect(Math.abs((found[i] ?? Number.NaN) - value), String(i)).toBeLessThan(sumTolerance);
    executor.dispose();
  });

  it("predicts and evaluates with weights as they are", async () => {
    const [found, expected] = [await story(modelOn(target)), await story(modelOn("reference"))];
    expect(found.map((list) => list.length)).toEqual(expected.map((list) => list.length));
    // The changes are to be seen.
    for (const [a, b] of [
      [0, 2],
      [2, 3],
      [3, 5],
      [5, 6],
    ] as const)
      expect(expected[a]).not.toEqual(expected[b]);
    for (const [i, list] of expected.entries())
      for (const [j, value] of list.entries()) expect(Math.abs((found[i]?.[j] ?? Number.NaN) - value), `${i} ${j}`).toBeLessThan(tolerance);
  });
});
