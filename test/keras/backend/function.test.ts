/** Callables of symbolic tensors, derivatives, choices that only the program knows, and display. */

import * as K from "tscompile/backend";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { input, Layer, layers, model, setTarget, type TargetName, tensor } from "../../../src/index.ts";
import { NotImplementedError, setWarningHandler, ValueError } from "../../../src/keras/errors.ts";
import * as ops from "../../../src/keras/ops.ts";
import { Tensor } from "../../../src/keras/tensor/tensor.ts";

/** Interpreted, and compiled. */
const targets = ["reference", "wasm"] as const satisfies readonly TargetName[];

async function values(outputs: Promise<unknown>): Promise<unknown> {
  const shown = (x: unknown): unknown => (x instanceof Tensor ? x.arraySync() : Array.isArray(x) ? x.map(shown) : x);
  return shown(await outputs);
}

let warnings: string[] = [];
let previous: ReturnType<typeof setWarningHandler>;
beforeEach(() => {
  warnings = [];
  previous = setWarningHandler((message) => warnings.push(message));
  K.clearSession();
});
afterEach(() => {
  setWarningHandler(previous);
  setTarget("reference");
});

describe.each(targets)("on %s", (target) => {
  beforeEach(() => setTarget(target));

  it("J-054: maps host inputs to host outputs; a list of one output is a list", async () => {
    const x = K.placeholder({ shape: [] });
    expect(await values(K.function([x], [ops.add(x, 1)])([2]))).toEqual([3]);
    expect(await values(K.function([x], ops.add(x, 1))([2]))).toBe(3);
    const [a, b] = [K.placeholder({ shape: [null, 2] }), K.placeholder({ shape: [null, 3] })];
    const f = K.function([a, b], { product: K.dot(K.transpose(a), b), sum: [K.sum(b)] }, { name: "both" });
    // The unknown sizes of two inputs may differ where nothing relates them.
    expect(await f([[[1, 2]], [[1, 1, 1]]])).toMatchObject({ product: { shape: [2, 3] } });
    const g = K.function([a, b], [K.sum(a), K.sum(b)]);
    expect(
      await values(
        g([
          [[1, 2]],
          [
            [1, 1, 1],
            [2, 2, 2],
          ],
        ]),
      ),
    ).toEqual([3, 9]);
    await expect(g([[[1, 2]]])).rejects.toThrow(ValueError);
    await expect(g([[[1, 2, 3]], [[1, 1, 1]]])).rejects.toThrow(/\[null, 2\].*\[1, 3\]/);
  });

  it("J-054: variables have the value of the moment", async () => {
    const [x, v] = [K.placeholder({ shape: [2] }), K.variable([1, 2], { name: "v" })];
    const f = K.function([x], [ops.mul(x, v), v]);
    expect(await values(f([[10, 10]]))).toEqual([
      [10, 20],
      [1, 2],
    ]);
    K.update(v, [3, 4]);
    expect(await values(f([[10, 10]]))).toEqual([
      [30, 40],
      [3, 4],
    ]);
  });

  it("J-059: derivatives of a symbolic loss, null where nothing is connected", async () => {
    const [x, unused] = [K.placeholder({ shape: [null, 2] }), K.placeholder({ shape: [3] })];
    const w = K.variable([[1], [2]]);
    const inner = ops.mul(x, 2);
    const loss = K.sum(K.square(K.dot(inner, w)));
    const stopped = K.stopGradient(inner);
    const found = K.gradients(loss, [x, w, inner, unused, stopped]);
    expect(found.map((gradient) => gradient === null)).toEqual([false, false, false, true, true]);
    const [dx = null, dw = null] = found;
    if (!dx || !dw) throw new Error("there are no gradients");
    expect(dx.shape).toEqual([null, 2]);
    const f = K.function([x], [dx, dw]);
    // loss = (2 x . w)^2: its derivatives are 8 (x . w) w and 8 (x . w) x.
    expect(await values(f([[[1, 1]]]))).toEqual([[[24, 48]], [[24], [24]]]);
    const squares = K.gradients(K.sum(K.square(x)), x)[0];
    if (!squares) throw new Error("there is no gradient");
    expect(
      await values(
        K.function(
          [x],
          [squares],
        )([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toEqual([
      [
        [2, 4],
        [6, 8],
      ],
    ]);
  });

  it("J-052: folds over a length that is known only when the program runs are loops", async () => {
    const x = K.placeholder({ shape: [null, 2] });
    const f = K.function(
      [x],
      [K.foldl((a, row) => ops.sub(row, a), x), K.foldl((a, row) => ops.add(ops.mul(a, 2), row), x, { initializer: [0, 0] })],
    );
    expect(
      await values(
        f([
          [
            [1, 2],
            [3, 4],
            [5, 6],
          ],
        ]),
      ),
    ).toEqual([
      [3, 4],
      [15, 22],
    ]);
    expect(await values(f([[[1, 2]]]))).toEqual([
      [1, 2],
      [1, 2],
    ]);
  });

  it("J-053: right folds over such a length", async () => {
    const x = K.placeholder({ shape: [null] });
    const f = K.function([x], [K.foldr((a, item) => ops.sub(item, a), x), K.foldr((a, item) => ops.sub(a, item), x, { initializer: 10 })]);
    expect(await values(f([[1, 2, 3]]))).toEqual([2, 4]);
  });

  it("J-079: functions of slices of such a number", async () => {
    const x = K.placeholder({ shape: [null, 2] });
    const f = K.function([x], [K.mapFn((row) => ops.sum(row), x), K.mapFn((row) => ops.mul(row, 2), x, { dtype: "int32" })]);
    expect(
      await values(
        f([
          [
            [1, 2],
            [3, 4],
          ],
        ]),
      ),
    ).toEqual([
      [3, 7],
      [
        [2, 4],
        [6, 8],
      ],
    ]);
  });

  it("J-115: steps of such a number, with lengths and masks", async () => {
    const [x, lengths] = [K.placeholder({ shape: [null, null, 1] }), K.placeholder({ shape: [null], dtype: "int32" })];
    const step = (item: Tensor, [s]: Tensor[]): [Tensor, Tensor[]] => {
      const sum = ops.add(item, s ?? 0);
      return [sum, [sum]];
    };
    const zero = ops.mul(ops.squeeze(ops.sliceAxis(x, 1, 0, 1), 1), 0);
    const [last, outputs, states] = K.rnn(step, x, [zero], { inputLength: lengths });
    expect(outputs.shape).toEqual([null, null, 1]);
    const f = K.function([x, lengths], [last, outputs, ...states]);
    const data = [
      [[1], [2], [3]],
      [[10], [20], [30]],
    ];
    expect(await values(f([data, tensor([3, 1], undefined, "int32")]))).toEqual([
      [[6], [10]],
      [
        [[1], [3], [6]],
        [[10], [10], [10]],
      ],
      [[6], [10]],
    ]);
  });

  it("J-118: lengths as an input, backwards", async () => {
    const [x, lengths] = [K.placeholder({ shape: [2, 3, 1] }), K.placeholder({ shape: [2], dtype: "int32" })];
    const step = (item: Tensor, [s]: Tensor[]): [Tensor, Tensor[]] => [ops.add(item, s ?? 0), [ops.add(item, s ?? 0)]];
    const outputs = K.rnn(step, x, [[[0], [0]]], { inputLength: lengths, goBackwards: true })[1];
    const f = K.function([x, lengths], outputs);
    expect(
      await values(
        f([
          [
            [[1], [2], [3]],
            [[1], [2], [3]],
          ],
          tensor([3, 2], undefined, "int32"),
        ]),
      ),
    ).toEqual([
      [[3], [5], [6]],
      [[0], [2], [3]],
    ]);
  });

  it("J-066: inTrainPhase by option, by the layer around, by the phase, and by a tensor", async () => {
    class Phases extends Layer {
      override call(inputs: Tensor): Tensor {
        return ops.mul(
          inputs,
          K.inTrainPhase(
            () => 2,
            () => 3,
          ) as number,
        );
      }
    }
    const x = input({ batchShape: [1] });
    const layer = new Phases();
    const [inference, training] = [layer.apply(x), layer.apply(x, { training: true })];
    expect(await values(K.function([x], [inference, training])([[1]]))).toEqual([[3], [2]]);
    const flag = K.placeholder({ shape: [], dtype: "bool" });
    const chosen = K.function([x, flag], K.inTrainPhase(ops.mul(x, 2), () => ops.mul(x, 3), { training: flag }) as Tensor);
    expect([await values(chosen([[1], tensor(true)])), await values(chosen([[1], tensor(false)]))]).toEqual([[2], [3]]);
  });

  it("J-146: a scalar condition of the program takes one branch", async () => {
    const [x, flag] = [K.placeholder({ shape: [2] }), K.placeholder({ shape: [], dtype: "bool" })];
    class Choice extends Layer {
      override call(inputs: Tensor[]): Tensor {
        const [value = tensor([0]), condition = tensor(true)] = inputs;
        return K.switch(
          condition,
          () => ops.mul(value, 2),
          () => ops.sub(value, 1),
        ) as Tensor;
      }
    }
    const f = K.function([x, flag], [K.switch(flag, ops.add(x, 1), x) as Tensor, new Choice().apply([x, flag])]);
    expect(await values(f([[1, 2], tensor(true)]))).toEqual([
      [2, 3],
      [2, 4],
    ]);
    expect(await values(f([[1, 2], tensor(false)]))).toEqual([
      [1, 2],
      [0, 1],
    ]);
  });

  it("J-105: every execution advances the stream, and a fresh program repeats it", async () => {
    const make = (): ReturnType<typeof K.function> => {
      const x = K.placeholder({ shape: [4] });
      return K.function([x], [K.dropout(x, 0.5, { seed: 3 }), ops.add(x, K.randomUniform(K.shape(x), { seed: 4 }))]);
    };
    const [first, second] = [make(), make()];
    const data = [[1, 1, 1, 1]];
    const runs = [await values(first(data)), await values(first(data))];
    expect(runs[0]).not.toEqual(runs[1]);
    expect([await values(second(data)), await values(second(data))]).toEqual(runs);
  });

  it("J-097: prints when the program runs, and changes nothing", async () => {
    const lines: string[] = [];
    const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
    try {
      const x = K.placeholder({ shape: [null] });
      const f = K.function([x], [ops.add(K.printTensor(x, { message: "x = " }), 1)]);
      expect(lines).toEqual([]);
      expect(await values(f([[1, 2, 3, 4, 5, 6, 7, 8]]))).toEqual([[2, 3, 4, 5, 6, 7, 8, 9]]);
      await f([[0.5]]);
      expect(lines).toEqual(["x = [1 2 3 ... 6 7 8]", "x = [0.5]"]);
    } finally {
      log.mockRestore();
    }
  });
});

it("J-097: a concrete tensor is printed at once", () => {
  const lines: string[] = [];
  const log = vi.spyOn(console, "log").mockImplementation((line: string) => void lines.push(line));
  try {
    const x = ops.add(
      tensor([
        [1, 2, 3],
        [4, 5, 6],
        [7, 8, 9],
      ]),
      0,
    );
    expect(K.printTensor(x, { message: "x: ", summarize: 1 }).arraySync()).toEqual([
      [1, 2, 3],
      [4, 5, 6],
      [7, 8, 9],
    ]);
    expect(lines).toEqual(["x: [[1 ... 3] ... [7 ... 9]]"]);
    K.printTensor(tensor([true, false]));
    expect(lines[1]).toBe("[true false]");
  } finally {
    log.mockRestore();
  }
});

it("J-054: neither updates nor other options", () => {
  const x = K.placeholder({ shape: [] });
  expect(() => K.function([x], [x], { updates: [[1, 2]] })).toThrow(ValueError);
  expect(() => K.function([x], [x], { updates: [] })).not.toThrow();
  expect(() => K.function([x], [x], { feedDict: {} } as object)).toThrow(/feedDict/);
  expect(() => K.function([tensor([1])] as never, [x])).toThrow(ValueError);
});

it("J-059: concrete tensors have no derivatives", () => {
  const v = K.variable([1, 2]);
  expect(() => K.gradients(K.sum(K.square(v)), [v])).toThrow(NotImplementedError);
  expect(() => K.gradients(K.sum(K.square(v)), [v])).toThrow(/concrete/);
  const x = K.placeholder({ shape: [2] });
  expect(() => K.gradients(K.sum(x), [[1, 2]])).toThrow(ValueError);
});

it("J-064: inTestPhase is inTrainPhase with its branches exchanged", () => {
  expect(K.inTestPhase(1, 2, { training: false })).toBe(1);
  expect(K.inTestPhase(1, 2, { training: true })).toBe(2);
  expect(K.inTestPhase(1, 2)).toBe(1);
});

it("J-066: only the branch that is chosen runs", () => {
  const never = (): number => {
    throw new Error("this branch is not chosen");
  };
  expect(K.inTrainPhase(() => 5, never, { training: 1 })).toBe(5);
  expect(K.inTrainPhase(never, () => 6)).toBe(6);
  expect(K.inTestPhase(never, () => 7, { training: true })).toBe(7);
});

it("J-146: a concrete scalar condition runs one branch", () => {
  const never = (): number => {
    throw new Error("this branch is not chosen");
  };
  expect((K.switch(tensor(true), () => 1, never) as Tensor).dataSync()[0]).toBe(1);
  expect((K.switch(0, never, [2, 3]) as Tensor).arraySync()).toEqual([2, 3]);
  expect(() => K.switch([[true, false]], [1, 2], [3, 4])).toThrow(ValueError);
  expect(() => K.switch([[true, false]], [1, 2], [3, 4])).toThrow(/rank 2.*rank 1/);
});

it("J-018: a model that ends in a sigmoid stays finite at large logits, and asks about fromLogits", async () => {
  const x = input({ shape: [1] });
  const made = model({ inputs: x, outputs: layers.dense({ units: 1, activation: "sigmoid", kernelInitializer: "ones" }).apply(x) });
  made.compile({ loss: (t: Tensor, p: Tensor) => K.binaryCrossentropy(t, p), optimizer: "sgd" });
  const loss = await made.evaluate(tensor([[200], [-200]]), tensor([[0], [1]]), { verbose: 0 });
  expect(loss).toBeCloseTo(200, 3);
  expect(warnings).toEqual([]);
  expect(K.binaryCrossentropy([0], K.sigmoid([200]), { fromLogits: true }).dataSync()[0]).toBeCloseTo(200, 3);
  expect(warnings[0]).toMatch(/sigmoid.*intended/);
  expect(K.categoricalCrossentropy([[0, 1]], K.softmax([[9, 0]]), { fromLogits: true }).dataSync()[0]).toBeCloseTo(9, 3);
  expect(warnings[1]).toMatch(/softmax.*intended/);
});

it("J-036: the number of labels must be known", () => {
  const {
    denseShape,
    indices,
    values: found,
  } = K.ctcLabelDenseToSparse(
    tensor(
      [
        [1, 2, 5],
        [3, 0, 0],
      ],
      undefined,
      "int32",
    ),
    tensor([2, 1], undefined, "int32"),
  );
  expect(denseShape).toEqual([2, 3]);
  expect([indices.dtype, found.dtype]).toEqual(["int32", "int32"]);
  const lengths = K.placeholder({ shape: [2], dtype: "int32" });
  expect(() =>
    K.ctcLabelDenseToSparse(
      [
        [1, 2],
        [3, 0],
      ],
      lengths,
    ),
  ).toThrow(NotImplementedError);
});

it("J-034: the cost and the readings of predictions of any length", async () => {
  const [predictions, lengths] = [K.placeholder({ shape: [2, null, 2] }), K.placeholder({ shape: [2, 1], dtype: "int32" })];
  const cost = K.ctcBatchCost(tensor([[0], [0]], undefined, "int32"), predictions, lengths, tensor([[1], [1]], undefined, "int32"));
  const [[reading = cost], score] = K.ctcDecode(predictions, lengths, { greedy: false, beamWidth: 3 });
  expect([reading.shape, score.shape]).toEqual([
    [2, null],
    [2, 1],
  ]);
  const half = [
    [0.5, 0.5],
    [0.5, 0.5],
  ];
  const results = (await K.function(
    [predictions, lengths],
    [cost, reading, score],
  )([[half, half], tensor([[2], [1]], undefined, "int32")])) as Tensor[];
  const [costs, found] = results.map((x) => Array.from(x.dataSync(), Number));
  expect(costs?.[0]).toBeCloseTo(0.287682, 5);
  expect(costs?.[1]).toBeCloseTo(Math.LN2, 5);
  expect(found?.slice(0, 2)).toEqual([0, -1]);
});

it("J-055: an index outside is an error where the program is interpreted, and zeros on a device", async () => {
  const rows = tensor([
    [1, 2],
    [3, 4],
  ]);
  const outside = tensor([0, 2], undefined, "int32");
  expect(() => K.gather(rows, outside).dataSync()).toThrow(/index 1 is 2.*2 rows/);
  setTarget("wasm");
  expect(Array.from(await K.gather(rows, outside).data())).toEqual([1, 2, 0, 0]);
});

it("J-100: randomBinomial is randomBernoulli and warns", () => {
  const options = { p: 0.5, seed: 9 };
  expect(K.randomBinomial([20], options).arraySync()).toEqual(K.randomBernoulli([20], options).arraySync());
  expect(warnings).toHaveLength(1);
  expect(warnings[0]).toMatch(/deprecated.*randomBernoulli/);
});

it("J-105: setSeed makes draws without a seed repeat", async () => {
  const { setSeed } = await import("../../../src/index.ts");
  const draw = (): unknown => {
    setSeed(5);
    return [K.randomNormal([3]).arraySync(), K.randomNormal([3]).arraySync()];
  };
  const first = draw() as readonly unknown[];
  expect(draw()).toEqual(first);
  expect(first[0]).not.toEqual(first[1]);
});
