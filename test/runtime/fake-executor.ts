/** An executor in memory: linear regression `y = w x + b` with gradient descent, and counters of what was asked of it. */

import type { Executor, FunctionSpec, StateSpec, TypedArray } from "../../src/runtime/executor.ts";
import type { Sizes } from "../../src/runtime/plan.ts";

export interface FakeCalls {
  readonly run: string[];
  reads: number;
  readonly capacities: number[];
  /** First element of each row of `x`, per step. */
  readonly rows: number[][];
}

export interface FakeOptions {
  readonly sampleWeight?: boolean;
  readonly classes?: number;
  readonly batch?: number;
  readonly compiled?: boolean;
}

export function fakeExecutor(options: FakeOptions = {}): { executor: Executor; calls: FakeCalls; state: Record<string, TypedArray> } {
  const { sampleWeight = false, classes, batch = null, compiled = true } = options;
  const calls: FakeCalls = { run: [], reads: 0, capacities: [], rows: [] };
  const state: Record<string, TypedArray> = {
    w: new Float32Array([0, 0]),
    b: new Float32Array([0]),
    rate: new Float32Array([0.1]),
    loss_total: new Float32Array([0]),
    loss_count: new Float32Array([0]),
  };
  const x = { name: "x", dtype: "f32", shape: [batch, 2] } as const;
  const prediction = { name: "prediction", dtype: "f32", shape: [batch, classes ?? 1] } as const;
  const y = { name: "y", dtype: classes ? "i32" : "f32", shape: [batch, 1] } as const;
  const weight = sampleWeight ? [{ name: "sample_weight", dtype: "f32", shape: [batch] } as const] : [];
  const step = { inputs: [x, y, ...weight], outputs: [{ name: "loss", dtype: "f32", shape: [] }] } as const;
  const functions: FunctionSpec[] = [{ name: "predict", inputs: [x], outputs: [prediction] }];
  if (compiled) functions.push({ name: "train_step", ...step }, { name: "eval_step", ...step });
  const roles: Record<string, StateSpec["role"]> = {
    w: "weight",
    b: "weight",
    rate: "optimizer",
    loss_total: "metric",
    loss_count: "metric",
  };
  const outputs: Record<string, Record<string, TypedArray>> = {};

  const get = (name: string): TypedArray => state[name] ?? new Float32Array(0);
  const predict = (inputs: Readonly<Record<string, TypedArray>>, rows: number): Float32Array<ArrayBuffer> => {
    const data = inputs.x ?? new Float32Array(0);
    const result = new Float32Array(rows * (classes ?? 1));
    for (let row = 0; row < rows; row++)
      result[row * (classes ?? 1)] =
        (data[2 * row] ?? 0) * (get("w")[0] ?? 0) + (data[2 * row + 1] ?? 0) * (get("w")[1] ?? 0) + (get("b")[0] ?? 0);
    return result;
  };
  const train = (inputs: Readonly<Record<string, TypedArray>>, rows: number, learn: boolean): void => {
    const data = inputs.x ?? new Float32Array(0);
    const predicted = predict(inputs, rows);
    const gradient = [0, 0, 0];
    for (let row = 0; row < rows; row++) {
      const error = (predicted[row * (classes ?? 1)] ?? 0) - (inputs.y?.[row] ?? 0);
      const scaled = error * (inputs.sample_weight?.[row] ?? 1);
      (get("loss_total") as Float32Array)[0] = (get("loss_total")[0] ?? 0) + scaled * error;
      gradient[0] = (gradient[0] ?? 0) + (2 * scaled * (data[2 * row] ?? 0)) / rows;
      gradient[1] = (gradient[1] ?? 0) + (2 * scaled * (data[2 * row + 1] ?? 0)) / rows;
      gradient[2] = (gradient[2] ?? 0) + (2 * scaled) / rows;
    }
    (get("loss_count") as Float32Array)[0] = (get("loss_count")[0] ?? 0) + rows;
    const rate = get("rate")[0] ?? 0;
    if (learn) {
      state.w = new Float32Array([(get("w")[0] ?? 0) - rate * (gradient[0] ?? 0), (get("w")[1] ?? 0) - rate * (gradient[1] ?? 0)]);
      state.b = new Float32Array([(get("b")[0] ?? 0) - rate * (gradient[2] ?? 0)]);
    }
  };

  const executor: Executor = {
    functions,
    state: Object.entries(state).map(([name, value]) => ({
      name,
      dtype: "f32",
      shape: name === "w" ? [value.length] : [],
      role: roles[name] ?? "weight",
    })),
    training: compiled ? { metrics: ["loss"], learningRate: "rate" } : undefined,
    prepare: async (capacity: Sizes) => {
      calls.capacities.push(capacity.batch ?? 0);
    },
    run: (name, inputs) => {
      const rows = (inputs.x?.length ?? 0) / 2;
      calls.run.push(name);
      calls.rows.push(Array.from({ length: rows }, (_, row) => inputs.x?.[2 * row] ?? 0));
      if (name === "predict") outputs[name] = { prediction: predict(inputs, rows) };
      else {
        train(inputs, rows, name === "train_step");
        outputs[name] = { loss: new Float32Array([(get("loss_total")[0] ?? 0) / (get("loss_count")[0] ?? 1)]) };
      }
    },
    read: async (name, names) => {
      calls.reads += 1;
      return Object.fromEntries(names.map((output) => [output, outputs[name]?.[output] ?? new Float32Array(0)]));
    },
    readState: async (names) => Object.fromEntries(names.map((name) => [name, get(name).slice()])),
    writeState: (values) => {
      for (const [name, value] of Object.entries(values)) state[name] = value.slice();
    },
    dispose: () => {},
  };
  return { executor, calls, state };
}
