/** Losses and metrics outside of programs and overridden: rows G-026 to G-032. */

import { expect, it } from "vitest";
import {
  input,
  Layer,
  layers,
  Model,
  metrics,
  ops,
  type StepData,
  type StepLogs,
  sequential,
  setTarget,
  Tensor,
  tensor,
} from "../../../src/index.ts";
import { Metric } from "../../../src/keras/metrics/metric.ts";
import { digits, freshSession, line, quiet, still } from "./support.ts";

freshSession();

const numberOf = (x: unknown): number => (x instanceof Tensor ? Number(x.dataSync()[0]) : Number.NaN);

function regularized(): Model {
  const made = sequential([
    input({ shape: [1] }),
    layers.dense({ units: 1, useBias: false, kernelInitializer: "ones", kernelRegularizer: { className: "L2", config: { l2: 0.5 } } }),
  ]);
  made.compile({ optimizer: still(), loss: "mse" });
  return made;
}

it("G-026: computeLoss adds the compiled loss and all losses of layers; it may be overridden", async () => {
  const made = regularized();
  const loss = made.computeLoss({ y: tensor([[1]]), yPred: tensor([[1 + Math.SQRT2]]) });
  // Square 2, and half of 1.
  expect(numberOf(loss)).toBeCloseTo(2.5, digits);
  class Own extends Model {
    override computeLoss(): Tensor {
      return ops.constant(7) as Tensor;
    }
  }
  const x = input({ shape: [1] });
  const own = new Own({ inputs: x, outputs: layers.dense({ units: 1 }).apply(x) });
  own.compile({ optimizer: still(), loss: "mse" });
  expect(await own.evaluate([[1]], [[1]], quiet)).toBe(7);
});

it("G-027: added losses are summed in float32", async () => {
  class Half extends Layer {
    override call(x: Tensor): Tensor {
      // 4096 squares of 4 pass the largest float16, 65504, when they are summed after the cast only.
      this.addLoss(ops.cast(ops.mean(ops.square(x)), "float16"));
      return x;
    }
  }
  const made = sequential([input({ shape: [2] }), new Half()]);
  made.compile({ loss: "mse" });
  expect(await made.evaluate([[3, 4]], [[3, 4]], quiet)).toBe(12.5);
  const { module } = made.traceModule();
  const step = module.functions.find(({ name }) => name === "eval_step");
  const sum = step?.operations.find((operation) => operation.name === "add" && operation.label === "loss");
  expect(sum?.operands.map(({ type }) => type.dtype)).toEqual(["f32", "f32"]);
});

it("G-028: without any loss there is an error that asks for one", async () => {
  const made = sequential([input({ shape: [1] }), layers.dense({ units: 1 })]);
  made.compile({});
  await expect(made.fit([[1]], [[1]], quiet)).rejects.toThrow(/no loss[\s\S]*give compile a loss/);
});

it("G-029: allowEmpty gives 0", () => {
  const made = sequential([input({ shape: [1] }), layers.dense({ units: 1 })]);
  made.compile({});
  const loss = made.computeLoss({ yPred: tensor([[1]]), allowEmpty: true });
  expect([loss.shape, numberOf(loss)]).toEqual([[], 0]);
});

it("G-030: evaluation without a loss is an error, too", async () => {
  const made = sequential([input({ shape: [1] }), layers.dense({ units: 1 })]);
  made.compile({});
  await expect(made.evaluate([[1]], [[1]], quiet)).rejects.toThrow(/no loss/);
});

it.each(["reference", "wasm"] as const)("G-031: computeMetrics may be overridden and add keys, on %s", async (target) => {
  setTarget(target);
  class Own extends Model {
    override computeMetrics(data: Omit<StepData, "x"> & { readonly yPred: readonly Tensor[] }): StepLogs {
      const [prediction] = data.yPred;
      return { ...super.computeMetrics(data), largest: ops.max(prediction as Tensor) };
    }
  }
  const x = input({ shape: [1] });
  const own = new Own({ inputs: x, outputs: ops.mul(x, 2) });
  own.compile({ loss: "mse", metrics: ["mae"] });
  const logs = await own.evaluate([[1], [5]], [[2], [10]], { ...quiet, returnDict: true });
  expect(logs).toEqual({ loss: 0, largest: 10, mae: 0 });
});

it("G-032: getMetricsResult is a record; a metric that gives a record is spread", async () => {
  class Range extends Metric {
    static readonly className = "Range";
    readonly low = this.addVariable({ name: "low", initialValue: 100 });
    readonly high = this.addVariable({ name: "high", initialValue: -100 });
    override updateState(_y: Tensor, yPred: Tensor): void {
      this.low.assign(ops.minimum(this.low, ops.min(yPred)));
      this.high.assign(ops.maximum(this.high, ops.max(yPred)));
    }
    override result(): Readonly<Record<string, Tensor>> {
      return { low: this.low.toTensor(), high: this.high.toTensor() };
    }
  }
  const made = line(1, { optimizer: still(), metrics: ["mae", new Range()] });
  const { history } = await made.fit([[1], [4]], [[1], [5]], { ...quiet, batchSize: 1 });
  expect(history).toEqual({ loss: [0.5], high: [4], low: [1], mae: [0.5] });
  const results = made.getMetricsResult();
  expect(Object.keys(results).sort()).toEqual(["high", "loss", "low", "mae"]);
  expect(numberOf(results["high"])).toBe(4);
});

it("metrics of one's own keep their state between batches", async () => {
  const made = line(0, { metrics: [new metrics.RootMeanSquaredError({ name: "rmse" })] });
  const logs = (await made.evaluate([[1], [1]], [[3], [4]], { ...quiet, returnDict: true, batchSize: 1 })) as Record<string, number>;
  expect(logs["rmse"]).toBeCloseTo(Math.sqrt((9 + 16) / 2), digits);
});
