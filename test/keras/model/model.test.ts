/** Models: section I of the checklist, but for files and configs. */

import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  AttributeError,
  type CallOptions,
  clearSession,
  input,
  Layer,
  layers,
  Model,
  model,
  NotImplementedError,
  ones,
  ops,
  Sequential,
  type StepData,
  type StepLogs,
  sequential,
  setSeed,
  setTarget,
  setWarningHandler,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";

beforeEach(() => {
  clearSession();
  setSeed(1);
  setTarget("reference");
});

const quiet = { verbose: 0 } as const;
const dense = (units: number, name?: string): InstanceType<typeof layers.Dense> => layers.dense({ units, ...(name ? { name } : {}) });
const namesOf = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);

function warningsOf(): string[] {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  onTestFinished(() => {
    setWarningHandler(previous);
  });
  return seen;
}

/** 37 → 32 → 5. */
function perceptron(): Model {
  const x = input({ shape: [37], name: "x" });
  const hidden = layers.dense({ units: 32, activation: "relu", name: "hidden" }).apply(x);
  return model({ inputs: x, outputs: dense(5, "out").apply(hidden), name: "perceptron" });
}

/** Two inputs, two heads. */
function heads(): Model {
  const [left, right] = [input({ shape: [3], name: "left" }), input({ shape: [3], name: "right" })];
  const joined = layers.concatenate({ name: "joined" }).apply([left, right]);
  return model({ inputs: [left, right], outputs: [dense(2, "a").apply(joined), dense(1, "b").apply(joined)] });
}

describe("three ways to make a model", () => {
  it("I-001: between symbolic tensors", async () => {
    const made = perceptron();
    expect([made.outputs?.[0]?.shape, made.built, made.countParams()]).toEqual([[null, 5], true, 37 * 32 + 32 + 32 * 5 + 5]);
    expect((await made.predict(ones([4, 37]))).shape).toEqual([4, 5]);
    expect(made.getClassName()).toBe("Functional");
    const [x, y] = [made.inputs?.[0] as Tensor, made.outputs?.[0] as Tensor];
    expect(new Model({ inputs: x, outputs: y, name: "again" }).weights).toEqual(made.weights);
  });

  it("I-002: without inputs and outputs it is a subclass's business", () => {
    const bare = new Model({ name: "bare" });
    expect([bare.graph, bare.inputs, bare.built]).toEqual([undefined, undefined, false]);
    expect(() => bare.apply(ones([1, 2]))).toThrow(NotImplementedError);
    expect(() => new Model({ inputs: input({ shape: [1] }) })).toThrow(/needs both inputs and outputs/);
  });

  it("I-003: a subclass that hands inputs and outputs to the constructor keeps what it overrides", async () => {
    let steps = 0;
    class Own extends Model {
      constructor() {
        const x = input({ shape: [3], name: "x" });
        super({ inputs: x, outputs: dense(1, "out").apply(x) });
      }
      override trainStep(data: StepData): StepLogs {
        steps++;
        return super.trainStep(data);
      }
    }
    const own = new Own();
    expect(namesOf(own.layers)).toEqual(["x", "out"]);
    own.compile({ loss: "mse", optimizer: "sgd" });
    await own.fit(ones([4, 3]), ones([4, 1]), quiet);
    expect(steps).toBe(1);
  });

  it("I-004: a subclass with layers in its properties has weights when it is called or built", () => {
    class Own extends Model {
      readonly first = dense(4);
      readonly second = dense(2);
      override call(x: Tensor): Tensor {
        return this.second.apply(ops.relu(this.first.apply(x)));
      }
    }
    const [called, built] = [new Own(), new Own()];
    expect([called.weights, built.weights]).toEqual([[], []]);
    called.apply(ones([1, 3]));
    built.build([null, 3]);
    for (const made of [called, built]) expect(made.weights.map(({ shape }) => shape)).toEqual([[3, 4], [4], [4, 2], [2]]);
    class Missing extends Model {}
    expect(() => new Missing().apply(ones([1, 3]))).toThrow(NotImplementedError);
    expect(() => new Missing().apply(ones([1, 3]))).toThrow(/Missing does not define call/);
  });

  it("I-011: a stack of layers and models", () => {
    const stack = sequential({ layers: [dense(4), dense(2)], name: "stack" });
    expect(stack.apply(ones([3, 5])).shape).toEqual([3, 2]);
    expect([stack.name, stack.layers.length, new Sequential([dense(1)]).layers.length]).toEqual(["stack", 2, 1]);
    expect(() => sequential([layers.dense as unknown as Layer])).toThrow(/takes layers[\s\S]*call the factory/);
  });
});

describe("functional models", () => {
  it("I-005: fit trains, evaluate and predict do not", async () => {
    const flags: unknown[] = [];
    class Spy extends Model {
      readonly out = dense(1);
      override call(x: Tensor, { training }: CallOptions): Tensor {
        flags.push(training);
        return this.out.apply(x);
      }
    }
    const spy = new Spy();
    spy.apply(ones([1, 2]));
    expect(new Set(flags.splice(0))).toEqual(new Set([undefined]));
    spy.apply(ones([1, 2]), { training: true });
    expect(new Set(flags.splice(0))).toEqual(new Set([true]));
    spy.compile({ loss: "mse", optimizer: "sgd" });
    await spy.predict(ones([2, 2]));
    expect(new Set(flags.splice(0))).toEqual(new Set([false]));
    await spy.fit(ones([2, 2]), ones([2, 1]), quiet);
    expect(flags.splice(0)).toContain(true);
    await spy.evaluate(ones([2, 2]), ones([2, 1]), quiet);
    expect(flags).not.toContain(true);
  });

  it("I-006: inputs may be lists, records and records of lists", async () => {
    const [a, b, c] = [input({ shape: [1], name: "a" }), input({ shape: [1], name: "b" }), input({ shape: [1], name: "c" })];
    const total = ops.add(a, ops.add(ops.mul(b, 10), ops.mul(c, 100)));
    const [one, two, three] = [ones([1, 1]), tensor([[2]]), tensor([[3]])];
    expect(
      model({ inputs: [a, b, c], outputs: total })
        .apply([one, two, three])
        .arraySync(),
    ).toEqual([[321]]);
    const record = model({ inputs: { left: a, right: b, last: c }, outputs: total });
    expect(record.inputNames).toEqual(["left", "right", "last"]);
    const data = { last: three, right: two, left: one };
    expect(record.apply(data).arraySync()).toEqual([[321]]);
    expect((await record.predict(data)).arraySync()).toEqual([[321]]);
    const nested = model({ inputs: { first: a, rest: [b, { c }] }, outputs: { sum: [total] } });
    expect(nested.apply<{ readonly sum: readonly [Tensor] }>({ rest: [two, { c: three }], first: one }).sum[0].arraySync()).toEqual([
      [321],
    ]);
    expect(nested.inputNames).toEqual(["a", "b", "c"]);
    const found = await nested.predict<{ readonly sum: readonly [Tensor] }>([one, two, three]);
    expect(found.sum[0].arraySync()).toEqual([[321]]);
  });

  it("I-007: a model between any two points of a graph shares layers and weights with the whole", async () => {
    const full = perceptron();
    const hidden = full.getLayer("hidden").output as Tensor;
    const backbone = model({ inputs: full.inputs?.[0] as Tensor, outputs: hidden });
    const head = model({ inputs: hidden, outputs: full.outputs?.[0] as Tensor });
    expect(backbone.getLayer("hidden")).toBe(full.getLayer("hidden"));
    expect([backbone.weights, head.weights]).toEqual([full.weights.slice(0, 2), full.weights.slice(2)]);
    const x = ones([8, 37]);
    const before = (await backbone.predict(x)).arraySync();
    expect((await head.predict(before as number[][])).arraySync()).toEqual((await full.predict(x)).arraySync());
    full.compile({ loss: "mse", optimizer: "sgd" });
    await full.fit(x, ones([8, 5]), quiet);
    expect((await backbone.predict(x)).arraySync()).not.toEqual(before);
  });

  it("I-008: layers come in the order of the graph, inputs included", () => {
    expect(namesOf(perceptron().layers)).toEqual(["x", "hidden", "out"]);
    expect(namesOf(heads().layers)).toEqual(["left", "right", "joined", "a", "b"]);
  });

  it("I-009: names of inputs and outputs are those of the layers that make them, and keys of data, losses and metrics", async () => {
    const made = heads();
    expect([made.inputNames, made.outputNames]).toEqual([
      ["left", "right"],
      ["a", "b"],
    ]);
    made.compile({ optimizer: "sgd", loss: { b: "mae", a: "mse" }, metrics: { b: ["mse"] } });
    const data = { right: ones([4, 3]), left: ones([4, 3]) };
    const { history } = await made.fit(data, { a: ones([4, 2]), b: ones([4, 1]) }, quiet);
    expect(Object.keys(history).sort()).toEqual(["a_loss", "b_loss", "b_mse", "loss"]);
  });

  it("I-010: masks and the training flag pass through", () => {
    const x = input({ shape: [4, 2] });
    const masked = layers.masking({ maskValue: 0 }).apply(x);
    const y = layers.dropout({ rate: 0.5 }).apply(layers.globalAveragePooling1d().apply(masked));
    const made = model({ inputs: x, outputs: y });
    const data = tensor([
      [
        [2, 2],
        [4, 4],
        [0, 0],
        [0, 0],
      ],
    ]);
    // The mean of the two steps that count; without the mask it would be 1.5.
    expect(made.apply(data).arraySync()).toEqual([[3, 3]]);
    for (const value of made.apply(data, { training: true }).dataSync()) expect([0, 6]).toContain(value);
  });
});

describe("sequential models", () => {
  it("I-012: with an input first it is built at once", () => {
    const stack = sequential({ layers: [input({ shape: [3] }), dense(5)] });
    expect([stack.built, stack.weights.length, stack.inputs?.[0]?.shape]).toEqual([true, 2, [null, 3]]);
  });

  it("I-013: so it is with a shape on the first layer, which warns", () => {
    const seen = warningsOf();
    const stack = sequential({ layers: [layers.dense({ units: 5, inputShape: [3] })] });
    expect(stack.countParams()).toBe(20);
    expect(seen).toEqual([expect.stringMatching(/inputShape of layer dense/)]);
  });

  it("I-014: otherwise it is built by the first call, fit or build", async () => {
    const [called, fitted, built] = [0, 1, 2].map(() => sequential([dense(5)])) as [Sequential, Sequential, Sequential];
    expect([called, fitted, built].map(({ weights }) => weights.length)).toEqual([0, 0, 0]);
    called.apply(ones([1, 3]));
    built.build([null, 3]);
    fitted.compile({ loss: "mse", optimizer: "sgd" });
    await fitted.fit(ones([2, 3]), ones([2, 5]), quiet);
    expect([called, fitted, built].map(({ weights }) => weights.length)).toEqual([2, 2, 2]);
  });

  it("I-015: layers are added and taken away at the end", () => {
    const stack = sequential();
    stack.add(input({ shape: [3] }));
    stack.add(dense(4, "first"));
    stack.add(dense(2, "second"));
    expect([stack.layers.length, stack.outputs?.[0]?.shape]).toEqual([2, [null, 2]]);
    expect(stack.pop().name).toBe("second");
    expect([stack.layers.length, stack.outputs?.[0]?.shape]).toEqual([1, [null, 4]]);
    stack.pop();
    expect(() => stack.pop()).toThrow(/has no layers/);
  });

  it("I-016: a model of any kind is an entry whose weights count", () => {
    class Own extends Model {
      readonly inner = dense(2);
      override call(x: Tensor): Tensor {
        return this.inner.apply(x);
      }
    }
    const stack = sequential({ layers: [input({ shape: [37] }), perceptron(), sequential([dense(3)]), new Own()] });
    expect(stack.layers.map((layer) => layer.getClassName())).toEqual(["Functional", "Sequential", "Own"]);
    expect(stack.countParams()).toBe(1381 + 18 + 8);
  });
});

describe("layers of a model", () => {
  it("I-017: direct ones, each once", () => {
    const x = input({ shape: [37], name: "in" });
    const inner = perceptron();
    const made = model({ inputs: x, outputs: ops.add(inner.apply(x), inner.apply(x)) });
    expect(namesOf(made.layers)).toEqual(["in", "perceptron"]);
  });

  it("I-018: the list cannot be assigned", () => {
    const made = perceptron();
    expect(() => {
      made.layers = [];
    }).toThrow(AttributeError);
    expect(() => {
      made.layers = [];
    }).toThrow(/layers of the model perceptron cannot be assigned: the name is reserved/);
    class Own extends Model {}
    Object.defineProperty(Own.prototype, "unused", { value: 0 });
    const own = new Own();
    Object.defineProperty(own, "layers", { value: [dense(1)] });
    expect(() => own.weights).toThrow(/reserved/);
  });

  it("I-019: one by its index or name", () => {
    const made = perceptron();
    expect(made.getLayer({ index: 1 }).name).toBe("hidden");
    expect(made.getLayer({ name: "out" })).toBe(made.layers[2]);
    expect(made.getLayer("out")).toBe(made.layers[2]);
  });

  it("I-020: not by both", () => {
    const both = (): unknown => perceptron().getLayer({ name: "out", index: 1 });
    expect(both).toThrow(ValueError);
    expect(both).toThrow(/not both; given are "out" and 1/);
  });

  it("I-021: other faults say what there is", () => {
    const made = perceptron();
    expect(() => made.getLayer({})).toThrow(/needs a name or an index/);
    expect(() => made.getLayer({ index: 99 })).toThrow(/layer 99 is asked for; the model perceptron has 3 layers/);
    expect(() => made.getLayer({ name: "nope" })).toThrow(/no layer nope; its layers are x, hidden, out/);
    expect(() => made.getLayer({ name: "hiden" })).toThrow(/did you mean hidden\?/);
  });

  it("I-047: freezing reaches all of them", () => {
    const stack = sequential([input({ shape: [37] }), perceptron(), dense(2)]);
    stack.trainable = false;
    expect([stack.trainableWeights, stack.nonTrainableWeights.length]).toEqual([[], 6]);
    expect(stack.flattenLayers().every(({ trainable }) => !trainable)).toBe(true);
    stack.trainable = true;
    expect(stack.trainableWeights).toHaveLength(6);
  });

  it("I-048: losses of symbolic tensors are refused, with what to do instead", () => {
    const made = perceptron();
    const add = (): void => made.addLoss(ops.sum(made.outputs?.[0] as Tensor));
    expect(add).toThrow(ValueError);
    expect(add).toThrow(/add the loss inside the call of a layer/);
    class Penalty extends Layer {
      override call(x: Tensor): Tensor {
        this.addLoss(ops.sum(x));
        return x;
      }
    }
    const x = input({ shape: [2] });
    const instead = model({ inputs: x, outputs: new Penalty().apply(x) });
    instead.apply(ones([1, 2]));
    expect(instead.losses.map((loss) => loss.arraySync())).toEqual([2]);
  });

  it("I-046: as a pure function of its variables, whichever way it was made", () => {
    class Own extends Model {
      readonly out = dense(2);
      readonly norm = layers.batchNormalization();
      override call(x: Tensor): Tensor {
        return this.norm.apply(this.out.apply(x));
      }
    }
    const x = input({ shape: [3] });
    const functional = model({ inputs: x, outputs: layers.batchNormalization().apply(dense(2).apply(x)) });
    const data = tensor([
      [1, 2, 3],
      [4, 5, 7],
    ]);
    for (const made of [functional, sequential([input({ shape: [3] }), dense(2), layers.batchNormalization()]), new Own()]) {
      const expected = made.apply(data).arraySync();
      const before = made.getWeights().map((weight) => weight.arraySync());
      const [trainable, fixed] = [made.trainableVariables, made.nonTrainableVariables].map((list) =>
        list.map((variable) => variable.toTensor()),
      );
      const [outputs, state] = made.statelessCall(trainable ?? [], fixed ?? [], data);
      expect((outputs as Tensor).arraySync()).toEqual(expected);
      expect(state).toHaveLength(2);
      made.statelessCall(trainable ?? [], fixed ?? [], data, { training: true });
      expect(made.getWeights().map((weight) => weight.arraySync())).toEqual(before);
    }
  });
});

describe("summary", () => {
  const linesOf = (made: Model, options: Parameters<Model["summary"]>[0] = {}): readonly string[] => {
    const lines: string[] = [];
    made.summary({ ...options, printFn: (line) => lines.push(line) });
    return lines;
  };

  it("I-022: name and type, shape, count of parameters, and totals", () => {
    const made = sequential({ layers: [input({ shape: [3] }), dense(5, "d"), layers.batchNormalization({ name: "n" })], name: "s" });
    const lines = linesOf(made);
    expect(lines[0]).toBe('Model: "s"');
    expect(lines[2]).toMatch(/^Layer \(type\) +Output Shape +Param #$/);
    expect(lines).toContainEqual(expect.stringMatching(/^d \(Dense\) +\(None, 5\) +20$/));
    expect(lines.slice(-3)).toEqual(["Total params: 40 (160 B)", "Trainable params: 30 (120 B)", "Non-trainable params: 10 (40 B)"]);
    expect(linesOf(heads())).toContainEqual(
      expect.stringMatching(/^joined \(Concatenate\) +\(None, 6\) +0 +left\[0\]\[0\], right\[0\]\[0\]$/),
    );
  });

  it("I-023: columns end where positions say: shares of the line or characters", () => {
    const made = heads();
    const starts = (line = ""): readonly number[] => ["Layer", "Output", "Param", "Connected"].map((title) => line.indexOf(title));
    expect(starts(linesOf(made, { lineLength: 100 })[2])).toEqual([0, 30, 60, 70]);
    expect(starts(linesOf(made, { lineLength: 100, positions: [0.4, 0.5, 0.8, 1] })[2])).toEqual([0, 40, 50, 80]);
    expect(starts(linesOf(made, { lineLength: 80, positions: [25, 42, 55, 80] })[2])).toEqual([0, 25, 42, 55]);
    expect(linesOf(made, { lineLength: 60 })[1]).toBe("_".repeat(60));
    expect(() => made.summary({ positions: [0.5, 1] })).toThrow(/4 columns has 2 entries/);
    // Long names go on in the next line.
    const narrow = linesOf(made, { lineLength: 60, positions: [12, 30, 40, 60] });
    expect(narrow.findIndex((line) => line.startsWith("joined"))).toBe(narrow.findIndex((line) => line.startsWith("(Concatenat")) - 1);
  });

  it("I-024: every line goes to printFn, or is printed", () => {
    const made = sequential([input({ shape: [1] }), dense(1)]);
    const printed: string[] = [];
    const { log } = console;
    console.log = (line: string) => printed.push(line);
    onTestFinished(() => {
      console.log = log;
    });
    made.summary();
    expect(printed).toEqual(linesOf(made));
    expect(printed.every((line) => !line.includes("\n"))).toBe(true);
  });

  it("I-025: layers of nested models can be listed", () => {
    const stack = sequential([input({ shape: [37] }), perceptron()]);
    const rows = (expandNested: boolean): readonly string[] => linesOf(stack, { expandNested }).filter((line) => line.includes("(Dense)"));
    expect([rows(false).length, rows(true).length]).toEqual([0, 2]);
    expect(rows(true)[0]).toMatch(/^ {2}hidden \(Dense\)/);
  });

  it("I-026: a column tells what is trained", () => {
    const made = sequential([input({ shape: [2] }), dense(2, "frozen"), layers.reLU({ name: "r" }), dense(1, "free")]);
    made.getLayer("frozen").trainable = false;
    const column = linesOf(made, { showTrainable: true })
      .filter((line) => /^(Layer|frozen|r|free) /.test(line))
      .map((line) => line.split(" ").at(-1));
    expect(column).toEqual(["Trainable", "N", "-", "Y"]);
    expect(linesOf(made).join()).not.toContain("Trainable\n");
  });

  it("I-027: a range from the first match of one pattern to the last of another", () => {
    const made = sequential([input({ shape: [2] }), ...Array.from({ length: 5 }, () => dense(2))]);
    const shown = (layerRange: readonly [string, string]): readonly (string | undefined)[] =>
      linesOf(made, { layerRange })
        .filter((line) => line.includes("(Dense)"))
        .map((line) => line.split(" ")[0]);
    expect(shown(["dense_1", "dense_2"])).toEqual(["dense_1", "dense_2"]);
    expect(shown(["dense_[23]", "dense_\\d"])).toEqual(["dense_2", "dense_3", "dense_4"]);
    expect(() => made.summary({ layerRange: ["conv", "dense"] })).toThrow(ValueError);
  });

  it("I-028: what is not built has none", () => {
    expect(() => sequential([dense(1)]).summary()).toThrow(ValueError);
    expect(() => sequential([dense(1)]).summary()).toThrow(/not built[\s\S]*build\(inputShape\)/);
  });
});
