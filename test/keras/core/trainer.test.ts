/** Training, evaluation, inference: rows G, H and I. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  type Callback,
  clearSession,
  input,
  Layer,
  layers,
  losses,
  Model,
  metrics,
  model,
  ones,
  ops,
  optimizers,
  type StepData,
  type StepLogs,
  sequential,
  setSeed,
  setTarget,
  setWarningHandler,
  type Tensor,
  tensor,
} from "../../../src/index.ts";
import { parseModule } from "../../../src/ir/parse.ts";
import { printModule } from "../../../src/ir/print.ts";
import { verifyModule } from "../../../src/ir/verify.ts";

const targets = ["reference", "wasm"] as const;

const quiet = { verbose: 0 } as const;
/** Numbers of f32 compared with hand computation in doubles. */
const digits = 5;

/** y = w x, one weight, starting at `w`. */
function line(w: number, options: Parameters<Model["compile"]>[0] = {}): Model {
  const made = sequential({
    layers: [
      input({ shape: [1] }),
      layers.dense({ units: 1, useBias: false, kernelInitializer: { className: "Constant", config: { value: w } }, name: "line" }),
    ],
  });
  made.compile({ optimizer: new optimizers.SGD({ learningRate: 0.1 }), loss: "mse", ...options });
  return made;
}
const weight = (made: Model): number => made.getWeights()[0]?.dataSync()[0] ?? Number.NaN;

async function warningsOf(body: () => Promise<unknown>): Promise<readonly string[]> {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  try {
    await body();
  } finally {
    setWarningHandler(previous);
  }
  return seen;
}

describe.each(targets)("on %s", (target) => {
  beforeEach(() => {
    clearSession();
    setSeed(0);
    setTarget(target);
  });

  describe("G compile", () => {
    it("G-001 G-002 G-003 defaults", () => {
      const made = sequential({ layers: [layers.dense({ units: 1 })] });
      expect(made.compiled).toBe(false);
      made.compile();
      expect([made.compiled, made.loss, made.runEagerly, made.stepsPerExecution]).toEqual([true, null, false, 1]);
      expect(made.optimizer?.getClassName()).toBe("RMSprop");
      made.compile({ optimizer: null });
      expect(made.optimizer).toBeNull();
      made.compile({ optimizer: "adam" });
      expect(made.optimizer?.getClassName()).toBe("Adam");
    });

    it("reports unknown names with the nearest known one, and unknown options", () => {
      const made = sequential({ layers: [input({ shape: [1] }), layers.dense({ units: 1 })] });
      expect(() => made.compile({ optimizer: "adamm" })).toThrow(/did you mean "Adam"/);
      expect(() => made.compile({ loss: "mean_squared_eror" })).toThrow(/did you mean "(MeanSquaredError|mean_squared_error)"/);
      expect(() => made.compile({ losses: "mse" } as never)).toThrow(/compile has no option losses/);
    });

    it("G-028 G-030 G-068 H-016 needs compile and a loss", async () => {
      const made = sequential({ layers: [input({ shape: [1] }), layers.dense({ units: 1 })] });
      await expect(made.fit([[1]], [[1]], quiet)).rejects.toThrow(/fit is called before compile/);
      await expect(made.evaluate([[1]], [[1]], quiet)).rejects.toThrow(/evaluate is called before compile/);
      made.compile({});
      await expect(made.fit([[1]], [[1]], quiet)).rejects.toThrow(/has no loss/);
      await expect(made.evaluate([[1]], [[1]], quiet)).rejects.toThrow(/has no loss/);
    });

    it("H-004 H-005 nothing to train warns; no optimizer is an error", async () => {
      const frozen = line(1);
      frozen.trainable = false;
      expect(await warningsOf(() => frozen.fit([[1]], [[0]], quiet))).toHaveLength(1);
      expect(weight(frozen)).toBe(1);
      await expect(line(1, { optimizer: null }).fit([[1]], [[0]], quiet)).rejects.toThrow(/no optimizer/);
    });
  });

  describe("G steps", () => {
    it("H-001 H-003 G-008 one step of SGD equals the hand computation; metrics see the weights before it", async () => {
      const made = line(2, { metrics: ["mae"] });
      // Loss (2x - y)^2 for x = 3, y = 1: 25; gradient 2 * 5 * 3 = 30.
      expect(await made.trainOnBatch([[3]], [[1]], { returnDict: true })).toEqual({ loss: 25, mae: 5 });
      expect(weight(made)).toBeCloseTo(2 - 0.1 * 30, digits);
    });

    it("G-058 G-060 G-061 H-034 running means over batches until reset", async () => {
      const made = line(1, { optimizer: new optimizers.SGD({ learningRate: 0 }) });
      expect(await made.trainOnBatch([[1]], [[1 + Math.sqrt(2)]])).toBeCloseTo(2, digits);
      expect(await made.trainOnBatch([[1]], [[3]])).toBeCloseTo(3, digits);
      made.resetMetrics();
      expect(await made.testOnBatch([[1]], [[3]])).toBeCloseTo(4, digits);
      expect(weight(made)).toBe(1);
    });

    it("G-004 a loss may be a function of targets and predictions", async () => {
      const made = line(1, { loss: (t: Tensor, p: Tensor) => ops.square(ops.sub(t, p)) });
      expect(await made.evaluate([[1]], [[3]], quiet)).toBeCloseTo(4, digits);
    });

    it("G-007 I-009 weighs the losses of several outputs, by list or by name", async () => {
      const x = input({ shape: [1] });
      const one = (name: string): Tensor => layers.dense({ units: 1, useBias: false, kernelInitializer: "ones", name }).apply(x);
      const made = model({ inputs: x, outputs: [one("a"), one("b")] });
      expect(made.outputNames).toEqual(["a", "b"]);
      for (const lossWeights of [[1, 0.5], { a: 1, b: 0.5 }]) {
        made.compile({ loss: "mse", lossWeights });
        const [total] = (await made.evaluate([[1]], [[[1 + Math.SQRT2]], [[3]]], quiet)) as number[];
        expect(total).toBeCloseTo(4, digits);
      }
      made.compile({ loss: { a: "mse", b: "mae" }, metrics: { a: "mae", b: ["mse"] } });
      expect(await made.evaluate([[1]], { a: [[3]], b: [[2]] }, { ...quiet, returnDict: true })).toEqual({
        loss: 5,
        a_loss: 4,
        a_mae: 2,
        b_loss: 1,
        b_mse: 1,
      });
      expect(() => made.compile({ loss: { c: "mse" } })).toThrow(/outputs are a, b/);
    });

    it("G-010 chooses the accuracy from shapes and keeps the given name", async () => {
      const cases: readonly (readonly [number, "softmax" | "sigmoid", Tensor, string])[] = [
        [
          3,
          "softmax",
          tensor([
            [1, 0, 0],
            [0, 1, 0],
          ]),
          "categorical_crossentropy",
        ],
        [3, "softmax", tensor([0, 1], [2], "int32"), "sparse_categorical_crossentropy"],
        [3, "softmax", tensor([[0], [1]], undefined, "int32"), "sparse_categorical_crossentropy"],
        [1, "sigmoid", tensor([[1], [0]]), "binary_crossentropy"],
      ];
      for (const [units, activation, y, loss] of cases) {
        const made = sequential({
          layers: [input({ shape: [2] }), layers.dense({ units, activation, kernelInitializer: "zeros", biasInitializer: "zeros" })],
        });
        made.compile({ loss, metrics: ["acc"] });
        const logs = (await made.evaluate(ones([2, 2]), y, { ...quiet, returnDict: true })) as Record<string, number>;
        expect(Object.keys(logs)).toEqual(["loss", "acc"]);
        expect(logs["loss"]).toBeCloseTo(Math.log(units === 1 ? 2 : 3), digits);
        expect(logs["acc"]).toBe(0.5);
      }
    });

    it("G-011 G-045 G-046 weights of samples and classes", async () => {
      const [x, y] = [tensor([[1], [1]]), tensor([[2], [3]])];
      const made = line(1, { metrics: ["mse"], weightedMetrics: ["mae"] });
      const logs = (await made.evaluate(x, y, { ...quiet, sampleWeight: [1, 0], returnDict: true })) as Record<string, number>;
      // Errors 1 and 2, weights 1 and 0.
      expect(logs).toEqual({ loss: 0.5, mae: 1, mse: 2.5 });
      const trained = line(1);
      await trained.trainOnBatch(x, y, { sampleWeight: [1, 0] });
      expect(weight(trained)).toBeCloseTo(1 + 0.1, digits);
      const classes = sequential({
        layers: [input({ shape: [1] }), layers.dense({ units: 2, activation: "softmax", kernelInitializer: "zeros" })],
      });
      classes.compile({ loss: "sparseCategoricalCrossentropy", optimizer: new optimizers.SGD({ learningRate: 0 }) });
      const labels = tensor([0, 1], [2], "int32");
      const { history } = await classes.fit(x, labels, { ...quiet, classWeight: { 0: 1, 1: 2 } });
      expect(history["loss"]?.[0]).toBeCloseTo(1.5 * Math.LN2, digits);
      await expect(classes.trainOnBatch(x, labels, { sampleWeight: [1, 1], classWeight: { 0: 1 } })).rejects.toThrow(/not both/);
    });

    it("G-006 G-026 losses added by layers are minimized too", async () => {
      class Penalty extends Layer {
        override call(x: Tensor): Tensor {
          this.addLoss(ops.sum(ops.square(x)));
          return x;
        }
      }
      const made = sequential({
        layers: [
          input({ shape: [1] }),
          layers.dense({
            units: 1,
            useBias: false,
            kernelInitializer: "ones",
            kernelRegularizer: { className: "L2", config: { l2: 0.5 } },
          }),
          new Penalty(),
        ],
      });
      made.compile({ optimizer: new optimizers.SGD({ learningRate: 0.1 }) });
      expect(await made.trainOnBatch([[2]])).toBeCloseTo(4.5, digits);
      // d(4 w^2 + 0.5 w^2) = 9.
      expect(weight(made)).toBeCloseTo(0.1, digits);
    });

    it("H-006 G-043 dropout acts in training only; seeds repeat", async () => {
      const made = (): Model => {
        clearSession();
        setSeed(5);
        const stack = sequential({ layers: [input({ shape: [4] }), layers.dropout({ rate: 0.5 }), layers.dense({ units: 1 })] });
        stack.compile({ loss: "mse", optimizer: "sgd" });
        return stack;
      };
      const [one, two] = [made(), made()];
      const x = ones([8, 4]);
      expect((await one.predict(x)).arraySync()).toEqual((await one.predict(x)).arraySync());
      const histories = [await one.fit(x, ones([8, 1]), { ...quiet, epochs: 3 }), await two.fit(x, ones([8, 1]), { ...quiet, epochs: 3 })];
      expect(histories[1]?.history).toEqual(histories[0]?.history);
      expect(new Set(histories[0]?.history["loss"]).size).toBe(3);
    });

    it("H-015 an overridden trainStep is what the program is made from", async () => {
      class Own extends Model {
        readonly dense = layers.dense({ units: 1, useBias: false, kernelInitializer: "ones" });
        override call(x: Tensor): Tensor {
          return this.dense.apply(x);
        }
        override trainStep(data: StepData): StepLogs {
          const prediction = this.apply(data.x as Tensor, { training: true });
          return { foo: ops.sum(prediction) };
        }
      }
      const own = new Own();
      own.compile({ loss: "mse" });
      expect((await own.fit(ones([3, 2]), ones([3, 1]), quiet)).history).toEqual({ foo: [6] });
    });

    it("constraints hold after each update", async () => {
      const made = sequential({
        layers: [input({ shape: [1] }), layers.dense({ units: 1, useBias: false, kernelInitializer: "ones", kernelConstraint: "nonNeg" })],
      });
      made.compile({ loss: "mse", optimizer: new optimizers.SGD({ learningRate: 10 }) });
      await made.trainOnBatch([[1]], [[0]]);
      expect(weight(made)).toBe(0);
    });
  });

  describe("H loops", () => {
    const x = tensor(
      Float32Array.from({ length: 100 }, (_, i) => i / 100),
      [100, 1],
    );
    const y = ops.mul(x, 3);

    it("G-033 G-036 G-052 H-018 H-019 H-028 hooks and history", async () => {
      const trace: string[] = [];
      const callback: Callback = {
        onTrainBegin: () => void trace.push("train"),
        onEpochBegin: (epoch) => void trace.push(`epoch ${epoch}`),
        onTrainBatchEnd: (batch, logs) => void trace.push(`batch ${batch} ${typeof logs["loss"]}`),
        onEpochEnd: (epoch, logs) => void trace.push(`end ${epoch} ${Object.keys(logs).join()}`),
        onTrainEnd: () => void trace.push("done"),
      };
      const made = line(0);
      const history = await made.fit(x, y, { ...quiet, epochs: 2, batchSize: 64, callbacks: [callback], validationData: [x, y] });
      const epoch = (n: number): string[] => [`epoch ${n}`, "batch 0 number", "batch 1 number", `end ${n} loss,val_loss`];
      expect(trace).toEqual(["train", ...epoch(0), ...epoch(1), "done"]);
      expect(history.epoch).toEqual([0, 1]);
      expect(history.history["val_loss"]).toHaveLength(2);
      expect(made.history).toBe(history);
    });

    it("G-053 G-054 evaluates over samples, and gives a number, a list or a record", async () => {
      const only = line(0);
      const mean = Array.from(y.dataSync()).reduce((sum, value) => sum + value ** 2, 0) / 100;
      expect(await only.evaluate(x, y, quiet)).toBeCloseTo(mean, digits);
      const several = line(0, { metrics: ["mse", "mae"] });
      const list = (await several.evaluate(x, y, { ...quiet, batchSize: 7 })) as number[];
      const record = (await several.evaluate(x, y, { ...quiet, returnDict: true })) as Record<string, number>;
      expect(Object.keys(record)).toEqual(["loss", "mae", "mse"]);
      expect(list[0]).toBeCloseTo(mean, digits);
      expect(list[1]).toBeCloseTo(record["mae"] ?? 0, digits);
      await expect(several.evaluate(x, y, { foo: 1 } as never)).rejects.toThrow(/foo/);
    });

    it("G-057 G-062 H-032 predicts in the output structure, without compile", async () => {
      const a = input({ shape: [1] });
      const made = model({
        inputs: a,
        outputs: { twice: ops.mul(a, 2), same: a, index: ops.argmax(ops.concatenate([a, ops.neg(a)]), { axis: -1 }) },
      });
      const result = await made.predict<{ readonly twice: Tensor; readonly same: Tensor; readonly index: Tensor }>(x, { batchSize: 30 });
      expect(result.twice.shape).toEqual([100, 1]);
      expect(result.twice.dataSync()[99]).toBeCloseTo(1.98, digits);
      expect(result.same.dataSync()[99]).toBeCloseTo(0.99, digits);
      expect(result.index.dtype).toBe("int32");
      const single = sequential({ layers: [input({ shape: [1] }), layers.dense({ units: 1 })] });
      expect((await single.predictOnBatch(x)).arraySync()).toEqual(single.apply(x).arraySync());
    });

    it("H-010 weights set between programs are seen, and weights trained are read", async () => {
      const made = line(0);
      await made.fit(x, y, { ...quiet, epochs: 50, batchSize: 10 });
      expect(weight(made)).toBeCloseTo(3, 2);
      made.setWeights([tensor([[7]])]);
      expect((await made.predict([[1]])).dataSync()[0]).toBe(7);
      made.compile({ loss: "mse", optimizer: "sgd" });
      expect(await made.evaluate([[1]], [[7]], quiet)).toBe(0);
    });

    it("I-006 G-034 inputs as a list or by name", async () => {
      const [a, b] = [input({ shape: [1], name: "a" }), input({ shape: [1], name: "b" })];
      const made = model({ inputs: { a, b }, outputs: ops.sub(a, b) });
      expect((await made.predict({ b: [[1]], a: [[5]] })).arraySync()).toEqual([[4]]);
      expect((await made.predict([[[5]], [[1]]])).arraySync()).toEqual([[4]]);
      await expect(made.predict({ a: [[1]], c: [[1]] })).rejects.toThrow(/key c/);
    });

    it("takes sequences of any length where the input leaves it open", async () => {
      const x = input({ shape: [null, 2] });
      const made = model({ inputs: x, outputs: ops.sum(layers.dense({ units: 1, kernelInitializer: "ones" }).apply(x), { axis: 1 }) });
      made.compile({ loss: "mse", optimizer: new optimizers.SGD({ learningRate: 0 }) });
      for (const length of [3, 5]) {
        expect((await made.predict(ones([2, length, 2]))).arraySync()).toEqual([[2 * length], [2 * length]]);
        expect(await made.evaluate(ones([2, length, 2]), [[0], [0]], quiet)).toBe(4 * length ** 2);
      }
    });

    it("names a shape that does not fit", async () => {
      await expect(line(0).fit(ones([4, 3]), ones([4, 1]), quiet)).rejects.toThrow(/\[4, 3\].*\[null, 1\]/);
      await expect(line(0).fit(ones([4, 1]), ones([3, 1]), quiet)).rejects.toThrow(/4 rows.*3|3.*4 rows/);
    });

    it("metrics of one's own keep their state between batches", async () => {
      const made = line(0, { metrics: [new metrics.RootMeanSquaredError({ name: "rmse" })] });
      const { rmse } = (await made.evaluate(x, y, { ...quiet, returnDict: true, batchSize: 9 })) as { readonly rmse: number };
      expect(rmse).toBeCloseTo(Math.sqrt((await line(0).evaluate(x, y, quiet)) as number), digits);
    });

    it("a loss instance keeps its options", async () => {
      const made = line(1, { loss: new losses.Huber({ delta: 0.5 }) });
      expect(await made.evaluate([[1]], [[3]], quiet)).toBeCloseTo(0.5 * (2 - 0.25), digits);
    });
  });

  describe("batches from iterables", () => {
    function* batches(count: number): Generator<readonly [Tensor, Tensor]> {
      for (let i = 0; i < count; i++) yield [tensor([[i + 1]]), tensor([[3 * (i + 1)]])];
    }
    const seen = (): { readonly steps: number[]; readonly callback: Callback } => {
      const steps: number[] = [];
      return { steps, callback: { onTrainBatchBegin: (batch) => void steps.push(batch) } };
    };
    const still = { optimizer: new optimizers.SGD({ learningRate: 0 }) } as const;

    it("G-047 H-037 H-039 a fresh pass per epoch", async () => {
      const { steps, callback } = seen();
      const made = line(0, { optimizer: new optimizers.SGD({ learningRate: 0.05 }) });
      const history = await made.fit(() => batches(3), null, { ...quiet, epochs: 2, callbacks: callback });
      expect(steps).toEqual([0, 1, 2, 0, 1, 2]);
      expect(history.history["loss"]).toHaveLength(2);
      expect(weight(made)).toBeCloseTo(3, 1);
    });

    it("H-038 H-040 one pass over several epochs, and a warning where it ends", async () => {
      const losses: number[] = [];
      const made = line(0, still);
      const warnings = await warningsOf(() =>
        made.fitDataset(batches(5), {
          ...quiet,
          epochs: 2,
          stepsPerEpoch: 3,
          callbacks: { onEpochEnd: (_epoch, logs) => void losses.push(logs["loss"] ?? Number.NaN) },
        }),
      );
      expect(warnings).toHaveLength(1);
      // Means of the squares of 3, 6, 9 and of 12, 15.
      expect(losses).toEqual([42, 184.5]);
    });

    it("G-035 G-042 H-025 targets come with the data; validation and stopping work", async () => {
      const made = line(1, still);
      await expect(made.fit(() => batches(1), [[1]], quiet)).rejects.toThrow(/dataset and y/);
      const history = await made.fitDataset(() => batches(2), { ...quiet, epochs: 2, validationData: () => batches(1), validationFreq: 2 });
      expect(history.history["val_loss"]).toEqual([4]);
      expect(await made.evaluate(() => batches(2), null, quiet)).toBeCloseTo((4 + 16) / 2, digits);
      const { steps, callback } = seen();
      let control: { stopTraining: boolean } | undefined;
      const stop: Callback = {
        setProgram: (program) => {
          control = program;
        },
        onTrainBatchEnd: (batch) => {
          if (batch === 1 && control) control.stopTraining = true;
        },
      };
      await made.fitDataset(() => batches(9), { ...quiet, epochs: 3, callbacks: [callback, stop] });
      expect(steps).toEqual([0, 1]);
    });
  });

  describe("I models", () => {
    it("I-001 I-008 I-022 a functional model", () => {
      const x = input({ shape: [37], name: "in" });
      const made = model({
        inputs: x,
        outputs: layers.dense({ units: 5 }).apply(layers.dense({ units: 32, activation: "relu" }).apply(x)),
      });
      expect(made.outputs?.[0]?.shape).toEqual([null, 5]);
      expect(made.layers.map(({ name }) => name)).toEqual(["in", "dense_1", "dense"]);
      expect(made.countParams()).toBe(37 * 32 + 32 + 32 * 5 + 5);
    });

    it("I-003 a subclass made from a graph keeps its overrides", async () => {
      class Own extends Model {
        constructor() {
          const x = input({ shape: [2] });
          super({ inputs: x, outputs: layers.dense({ units: 1 }).apply(x) });
        }
        override trainStep(): StepLogs {
          return { zero: ops.zeros([]) };
        }
      }
      const own = new Own();
      own.compile({});
      expect(own.weights).toHaveLength(2);
      expect((await own.fit(ones([2, 2]), ones([2, 1]), quiet)).history).toEqual({ zero: [0] });
    });

    it("I-012 I-013 I-014 I-015 I-017 Sequential", async () => {
      expect(sequential({ layers: [input({ shape: [3] }), layers.dense({ units: 5 })] }).countParams()).toBe(20);
      await warningsOf(async () => expect(sequential({ layers: [layers.dense({ units: 5, inputShape: [3] })] }).countParams()).toBe(20));
      const made = sequential();
      made.add(layers.dense({ units: 5 }));
      expect(made.weights).toHaveLength(0);
      made.build([null, 3]);
      made.add(layers.dense({ units: 2, name: "last" }));
      expect(made.outputs?.[0]?.shape).toEqual([null, 2]);
      expect(made.pop().name).toBe("last");
      expect([made.layers.length, made.countParams()]).toEqual([1, 20]);
    });

    it("I-019 I-020 I-021 getLayer", () => {
      const made = sequential({ layers: [input({ shape: [3] }), layers.dense({ units: 5, name: "first" })] });
      expect(made.getLayer("first")).toBe(made.layers[0]);
      expect(made.getLayer({ index: 0 })).toBe(made.layers[0]);
      expect(() => made.getLayer({ name: "first", index: 0 })).toThrow(/not both/);
      expect(() => made.getLayer({})).toThrow(/name or an index/);
      expect(() => made.getLayer({ index: 99 })).toThrow(/99.*1 layers/);
      expect(() => made.getLayer("nope")).toThrow(/first/);
    });

    it("I-024 I-028 summary goes where it is told, once built", () => {
      const lines: string[] = [];
      const made = sequential({ layers: [layers.dense({ units: 5 })] });
      expect(() => made.summary()).toThrow(/not built/);
      made.build([null, 3]);
      made.summary({ printFn: (text) => lines.push(text), lineLength: 60 });
      expect(lines.join("\n")).toMatch(/dense \(Dense\)\s+\(None, 5\)\s+20[\s\S]*Total params: 20/);
    });

    it("H-027 averaged weights are written back at the end", async () => {
      const made = line(1, { optimizer: new optimizers.SGD({ learningRate: 0.1, useEma: true, emaMomentum: 0.5 }) });
      // One step: 1 - 0.1 * 2 = 0.8; the first average is the weight itself.
      await made.fit([[1]], [[0]], quiet);
      expect(weight(made)).toBeCloseTo(0.8, digits);
      // The second step gives 0.64, its average with 0.8 is 0.72.
      await made.fit([[1]], [[0]], quiet);
      expect(weight(made)).toBeCloseTo(0.72, digits);
    });

    it("D-002 inputShape warns", async () => {
      expect(await warningsOf(async () => layers.dense({ units: 4, inputShape: [3] }))).toHaveLength(1);
      expect(() => layers.dense({ units: 4, inputShape: [3], inputDim: 3 })).toThrow(/inputShape/);
    });

    it("traces a module that verifies and survives its text, with every op placed", () => {
      const x = input({ shape: [4], name: "x" });
      const body = layers.dropout({ rate: 0.5 }).apply(layers.dense({ units: 3, activation: "relu", kernelRegularizer: "l2" }).apply(x));
      const made = model({ inputs: x, outputs: layers.dense({ units: 2, activation: "softmax", name: "y" }).apply(body), name: "net" });
      made.compile({ loss: "sparseCategoricalCrossentropy", optimizer: "adam", metrics: ["accuracy"] });
      const { module, logs, learningRate } = made.traceModule({ sampleWeights: true });
      verifyModule(module);
      expect(printModule(parseModule(printModule(module)))).toBe(printModule(module));
      expect(module.functions.map(({ name }) => name)).toEqual(["init", "predict", "train_step", "eval_step"]);
      expect([logs, learningRate]).toEqual([["loss", "accuracy"], "adam/learning_rate"]);
      const [, predict, train] = module.functions;
      expect(train?.parameters.slice(0, 3).map(({ source, value }) => [source.name, String(value.type.shape)])).toEqual([
        ["x", "batch,4"],
        ["y", "batch"],
        ["sample_weight", "batch"],
      ]);
      expect(predict?.results.map(({ target }) => target)).toEqual([{ kind: "output", name: "y" }]);
      // What the derivative itself begins with has no place of its own.
      for (const fn of module.functions)
        for (const operation of fn.operations)
          if (operation.name !== "constant") expect(operation.locations[0]?.file).toMatch(/trainer\.test\.ts$/);
    });

    it("I-018 layers cannot be assigned", () => {
      const made = sequential({ layers: [layers.dense({ units: 5 })] });
      expect(() => Object.assign(made, { layers: [] })).toThrow();
    });

    it.each([
      [10, [0], [0]],
      [3, [0, 3], [0, 3]],
      [1, [0, 1, 2, 3], [0, 1, 2, 3]],
    ])("G-013 stepsPerExecution %i groups the hooks of batches and changes no number", async (stepsPerExecution, begun, ended) => {
      const run = async (group: number, viaDataset: boolean): Promise<{ hooks: readonly number[][]; losses: readonly number[] }> => {
        const made = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1, kernelInitializer: "ones" })] });
        made.compile({ optimizer: "sgd", loss: "mse", stepsPerExecution: group });
        const hooks: number[][] = [[], []];
        const callbacks = {
          onTrainBatchBegin: (batch: number) => void hooks[0]?.push(batch),
          onTrainBatchEnd: (batch: number) => void hooks[1]?.push(batch),
        };
        const rows = Array.from({ length: 8 }, (_, i) => [i / 8, 1]);
        const batches = [0, 2, 4, 6].map((at) => [rows.slice(at, at + 2), [[1], [1]]] as const);
        const { history } = viaDataset
          ? await made.fitDataset(batches, { callbacks })
          : await made.fit(rows, new Array(8).fill([1]), { batchSize: 2, shuffle: false, verbose: 0, callbacks });
        return { hooks, losses: [...(history.loss ?? []), ...made.getWeights().flatMap((weight) => [...weight.dataSync()])] };
      };
      const plain = await run(1, false);
      for (const viaDataset of [false, true]) {
        const grouped = await run(stepsPerExecution, viaDataset);
        expect(grouped.hooks).toEqual([begun, ended]);
        expect(grouped.losses).toEqual(plain.losses);
      }
    });

    it("stepsPerExecution must be a positive whole number", () => {
      const made = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1 })] });
      expect(() => made.compile({ loss: "mse", stepsPerExecution: 0 })).toThrow(/stepsPerExecution is 0; expected a positive whole number/);
    });
  });
});
