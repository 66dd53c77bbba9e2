/** Recurrent layers: what the recorded numbers of Keras do not show. */

import { beforeAll, describe, expect, it } from "vitest";
import * as k from "../../src/index.ts";
import type { CellCallOptions } from "../../src/keras/layers/recurrent/index.ts";
import type { Tensor } from "../../src/keras/tensor/tensor.ts";
import type { TensorTree } from "../../src/keras/tree.ts";

const { layers, ops } = k;
const data = (...shape: number[]): Tensor =>
  k.tensor(
    Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, (_, i) => Math.sin(1.7 * i)),
    shape,
  );
const array = (x: TensorTree): unknown => (x as Tensor).arraySync();

beforeAll(() => k.setSeed(4));

function expectClose(a: unknown, b: unknown): void {
  const [x, y] = [a, b].map((value) => (value as number[][]).flat(9) as number[]);
  expect(x?.length).toBe(y?.length);
  x?.forEach((value, i) => {
    expect(value).toBeCloseTo(y?.[i] ?? Number.NaN, 5);
  });
}

describe("state", () => {
  it("goes on from call to call in a stateful layer, and starts over after resetState", () => {
    const options = { units: 3, returnSequences: true } as const;
    const whole = layers.gru({ ...options, name: "whole" });
    const x = data(2, 6, 4);
    const expected = array(whole.apply(x));
    const stateful = layers.gru({ ...options, stateful: true, name: "stateful" });
    stateful.build([2, 3, 4]);
    stateful.cell.weights.forEach((weight, i) => {
      weight.assign(whole.weights[i] as never);
    });
    const half = (start: number): Tensor => stateful.apply(ops.sliceAxis(x, 1, start, start + 3)) as Tensor;
    expectClose(ops.concatenate([half(0), half(3)], { axis: 1 }).arraySync(), expected);
    stateful.resetState();
    expectClose(half(0).arraySync(), ops.sliceAxis(whole.apply(x) as Tensor, 1, 0, 3).arraySync());
  });

  it("needs a known batch in a stateful layer", () => {
    expect(() => layers.lstm({ units: 2, stateful: true }).apply(k.input({ shape: [3, 2] }))).toThrow(
      /stateful and needs a fixed batch size/,
    );
    expect(() => layers.lstm({ units: 2 }).resetState()).toThrow(/not stateful/);
  });

  it("may come from another layer, as in an encoder and a decoder", async () => {
    const source = k.input({ shape: [5, 2] });
    const target = k.input({ shape: [4, 2] });
    const [, h, c] = layers.lstm({ units: 3, returnState: true }).apply<readonly Tensor[]>(source);
    const decoded = layers.lstm({ units: 3, returnSequences: true }).apply(target, { initialState: [h, c] });
    const model = k.model({ inputs: [source, target], outputs: decoded });
    model.compile({ loss: "mse", optimizer: "adam" });
    const { history } = await model.fit([data(8, 5, 2), data(8, 4, 2)], ops.multiply(data(8, 4, 3), 0.5), { epochs: 5, verbose: 0 });
    const losses = history["loss"] as readonly number[];
    expect(losses.at(-1)).toBeLessThan(losses[0] ?? 0);
    expect(() => layers.lstm({ units: 3 }).apply(data(2, 3, 2), { initialState: [ops.zeros([2, 3])] })).toThrow(
      /has 2 states; initialState has 1/,
    );
  });
});

describe("dropout", () => {
  it("drops the same inputs at all times of a call, others at the next call, and none outside training", () => {
    const layer = layers.simpleRNN({
      units: 8,
      dropout: 0.5,
      seed: 3,
      activation: null,
      kernelInitializer: "identity",
      recurrentInitializer: "zeros",
      returnSequences: true,
    });
    const ones = ops.ones([1, 4, 8]);
    const rows = (training: boolean): number[][] => (layer.apply(ones, { training }).arraySync() as number[][][])[0] as number[][];
    const first = rows(true);
    expect(new Set(first.flat())).toEqual(new Set([0, 2]));
    for (const row of first) expect(row).toEqual(first[0]);
    expect(rows(true)).not.toEqual(first);
    expect(new Set(rows(false).flat())).toEqual(new Set([1]));
  });

  it("refuses a rate outside [0, 1]", () => {
    expect(() => layers.gru({ units: 2, recurrentDropout: 1.5 })).toThrow(/recurrentDropout of GRUCell must be in \[0, 1\], not 1.5/);
  });
});

describe("loops", () => {
  it.each([false, true])("written out give the same, backwards %s", (goBackwards) => {
    const loop = layers.lstm({ units: 3, goBackwards, returnSequences: true });
    const x = data(2, 5, 2);
    const expected = array(loop.apply(x));
    const unrolled = layers.lstm({ units: 3, goBackwards, returnSequences: true, unroll: true });
    unrolled.build([2, 5, 2]);
    unrolled.setWeights(loop.getWeights());
    expectClose(array(unrolled.apply(x)), expected);
  });

  it("cannot be written out over an unknown number of times", () => {
    const x = k.input({ shape: [null, 2] });
    expect(() => layers.gru({ units: 2, unroll: true }).apply(x)).toThrow(/cannot be unrolled/);
  });

  it("run over a number of times known only with the data", async () => {
    const x = k.input({ shape: [null, 2] });
    const model = k.model({ inputs: x, outputs: layers.gru({ units: 3 }).apply(x) });
    for (const time of [2, 5]) expect(((await model.predict(data(4, time, 2))) as Tensor).shape).toEqual([4, 3]);
  });

  it("take cells of the user's", () => {
    class Decay extends k.Layer {
      static className = "Decay";
      readonly stateSize = 2;
      override call(inputs: Tensor, { states }: CellCallOptions): TensorTree {
        const [h] = states as readonly [Tensor];
        const next = ops.add(ops.multiply(h, 0.5), inputs);
        return [ops.multiply(next, 10), [next]];
      }
    }
    const layer = layers.rnn({ cell: new Decay(), returnState: true });
    const [output, state] = layer.apply<readonly Tensor[]>(
      k.tensor([
        [
          [8, 0],
          [4, 2],
          [2, 2],
        ],
      ]),
    );
    expect(output?.arraySync()).toEqual([[60, 30]]);
    expect(state?.arraySync()).toEqual([[6, 3]]);
    expect(() => layers.rnn({ cell: layers.dense({ units: 2 }) })).toThrow(/a cell is a layer with a stateSize/);
  });
});

describe("masks and shapes", () => {
  it("a mask from an embedding stops the states", () => {
    const embedding = layers.embedding({ inputDim: 5, outputDim: 3, maskZero: true });
    const layer = layers.lstm({ units: 2 });
    const short = array(layer.apply(embedding.apply(k.tensor([[1, 2]]))));
    expectClose(array(layer.apply(embedding.apply(k.tensor([[1, 2, 0, 0]])))), short);
  });

  it.each([
    ["concat", [2, 3, 8]],
    ["sum", [2, 3, 4]],
  ] as const)("both directions merged by %s", (mergeMode, shape) => {
    const layer = layers.bidirectional({ layer: layers.gru({ units: 4, returnSequences: true }), mergeMode });
    expect((layer.apply(data(2, 3, 2)) as Tensor).shape).toEqual(shape);
  });

  it("both directions apart, with their states", () => {
    const layer = layers.bidirectional({ layer: layers.lstm({ units: 4, returnState: true }), mergeMode: null });
    const results = layer.apply<readonly Tensor[]>(data(2, 3, 2));
    expect(results.map(({ shape }) => shape)).toEqual(new Array(6).fill([2, 4]));
    expect(() => layers.bidirectional({ layer: layers.dense({ units: 2 }) })).toThrow(/takes a recurrent layer; found Dense/);
    const same = layers.gru({ units: 2 });
    expect(() => layers.bidirectional({ layer: same, backwardLayer: layers.gru({ units: 2 }) })).toThrow(/run in the same direction/);
  });

  it("refuses inputs without a time axis", () => {
    expect(() => layers.lstm({ units: 2 }).apply(data(3, 2))).toThrow(/\[batch, time, \.\.\.\]/);
    expect(() => layers.timeDistributed({ layer: layers.dense({ units: 2 }) }).apply(data(3, 2))).toThrow(/at least three axes/);
  });
});

describe("configs", () => {
  it.each([
    ["SimpleRNN", () => layers.simpleRNN({ units: 3, activation: "relu", dropout: 0.25 })],
    ["LSTM", () => layers.lstm({ units: 3, unitForgetBias: false, returnSequences: true, recurrentActivation: "hardSigmoid" })],
    ["GRU", () => layers.gru({ units: 3, resetAfter: false, goBackwards: true })],
    ["RNN", () => layers.rnn({ cell: [layers.lstmCell({ units: 3 }), layers.gruCell({ units: 2 })], returnSequences: true })],
    ["Bidirectional", () => layers.bidirectional({ layer: layers.lstm({ units: 3 }), mergeMode: "sum" })],
    ["TimeDistributed", () => layers.timeDistributed({ layer: layers.dense({ units: 3, activation: "tanh" }) })],
  ])("%s is made again from its config, with its weights", async (className, make) => {
    const x = k.input({ shape: [4, 2] });
    const model = k.model({ inputs: x, outputs: make().apply(x) });
    const again = k.modelFromJson(model.toJSON());
    expect(again.layers.at(-1)?.getClassName()).toBe(className);
    expect(again.layers.at(-1)?.getConfig()).toEqual(model.layers.at(-1)?.getConfig());
    again.setWeights(model.getWeights());
    expectClose(array((await again.predict(data(3, 4, 2))) as Tensor), array((await model.predict(data(3, 4, 2))) as Tensor));
  });
});
