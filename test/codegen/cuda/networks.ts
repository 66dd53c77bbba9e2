/** Two networks with their training steps, built on the graph IR, and deterministic data for them. */

import { gradients } from "../../../src/ir/autodiff.ts";
import { Builder } from "../../../src/ir/builder.ts";
import { symbol } from "../../../src/ir/dim.ts";
import type { FunctionParameter, FunctionResult, GraphFunction, Module, StateVariable, Value } from "../../../src/ir/graph.ts";
import { noLocation } from "../../../src/ir/location.ts";
import { type HostTensor, type TensorType, tensorType } from "../../../src/ir/type.ts";
import { Random } from "../../support/random.ts";
import "../../../src/ir/index.ts";

const batch = symbol("batch");

export interface Network {
  readonly module: Module;
  readonly inputType: TensorType;
  readonly classes: number;
  /** Initial values of all state. */
  readonly state: Readonly<Record<string, HostTensor>>;
}

interface Weight {
  readonly name: string;
  readonly shape: readonly number[];
}

/** Numbers in [-1, 1). */
export function pseudoRandom(seed: number): () => number {
  const random = new Random(seed);
  return () => random.uniform(-1, 1);
}

const momentum = 0.9;
const learningRate = "learning_rate";
const metrics = ["loss/total", "loss/count"] as const;

/** Cross-entropy of logits against class numbers, gradient descent with momentum, and the running loss. */
function network(
  name: string,
  inputShape: readonly number[],
  classes: number,
  weights: readonly Weight[],
  forward: (b: Builder, x: Value, w: readonly Value[]) => Value,
): Network {
  const inputType = tensorType("f32", [batch, ...inputShape]);
  const types = weights.map(({ shape }) => tensorType("f32", shape));
  const scalar = tensorType("f32", []);

  const functionOf = (functionName: string, training: boolean, logging: boolean): GraphFunction => {
    const b = new Builder();
    const parameters: FunctionParameter[] = [];
    const parameter = (kind: "input" | "state", parameterName: string, type: TensorType): Value => {
      const value = Builder.parameter(type, parameters.length);
      parameters.push({ source: { kind, name: parameterName }, value });
      return value;
    };
    const x = parameter("input", "x", inputType);
    const w = weights.map((weight, i) => parameter("state", weight.name, types[i] as TensorType));
    const results: FunctionResult[] = [];
    const logits = forward(b, x, w);
    if (!logging) {
      results.push({ target: { kind: "output", name: "probabilities" }, value: b.softmax(logits, 1) });
      return { name: functionName, parameters, operations: b.operations, results };
    }
    const target = parameter("input", "target", tensorType("i32", [batch]));
    const picked = b.reduceSum(b.mul(b.logSoftmax(logits, 1), b.oneHot(target, classes, "f32")), [1]);
    const sum = b.neg(b.reduceSum(picked, [0]));
    const rows = b.dimSize(batch, "f32");
    if (training) {
      const rate = parameter("state", learningRate, scalar);
      const loss = b.div(sum, rows);
      const slopes = gradients(b, [loss], [b.scalar("f32", 1)], w);
      weights.forEach((weight, i) => {
        const velocity = parameter("state", `velocity/${weight.name}`, types[i] as TensorType);
        const moved = b.sub(b.mul(velocity, momentum), b.mul(slopes[i] as Value, rate));
        results.push({ target: { kind: "state", name: `velocity/${weight.name}` }, value: moved });
        results.push({ target: { kind: "state", name: weight.name }, value: b.add(w[i] as Value, moved) });
      });
    }
    const total = b.add(parameter("state", metrics[0], scalar), sum);
    const count = b.add(parameter("state", metrics[1], scalar), rows);
    results.push(
      { target: { kind: "state", name: metrics[0] }, value: total },
      { target: { kind: "state", name: metrics[1] }, value: count },
    );
    results.push({ target: { kind: "output", name: "loss" }, value: b.div(total, count) });
    return { name: functionName, parameters, operations: b.operations, results };
  };

  const variable = (variableName: string, type: TensorType, role: StateVariable["role"]): StateVariable => ({
    name: variableName,
    type,
    role,
    location: noLocation,
  });
  const state = [
    ...weights.map((weight, i) => variable(weight.name, types[i] as TensorType, "weight")),
    ...weights.map((weight, i) => variable(`velocity/${weight.name}`, types[i] as TensorType, "optimizer")),
    variable(learningRate, scalar, "optimizer"),
    ...metrics.map((metric) => variable(metric, scalar, "metric")),
  ];
  const next = pseudoRandom(7);
  const initial = (entry: StateVariable): HostTensor => {
    const shape = entry.type.shape as readonly number[];
    const size = shape.reduce((product, extent) => product * extent, 1);
    const scale = Math.sqrt(3 / (size / (shape.at(-1) ?? 1)));
    const value = (): number => (entry.name === learningRate ? 0.05 : entry.role === "weight" && shape.length > 1 ? next() * scale : 0);
    return { dtype: "f32", shape, data: Float32Array.from({ length: size }, value) };
  };
  return {
    module: {
      name,
      symbols: [{ name: "batch", minimum: 1 }],
      state,
      functions: [functionOf("predict", false, false), functionOf("train_step", true, true), functionOf("eval_step", false, true)],
    },
    inputType,
    classes,
    state: Object.fromEntries(state.map((entry) => [entry.name, initial(entry)])),
  };
}

const dense = (b: Builder, x: Value, kernel: Value | undefined, bias: Value | undefined): Value =>
  b.add(b.matmul(x, kernel as Value), bias as Value);
const relu = (b: Builder, x: Value): Value => b.max(x, 0);

/** As the penguins example: 10 features, layers of 32, 16 and 3. */
export function perceptron(): Network {
  const weights = [
    { name: "first/kernel", shape: [10, 32] },
    { name: "first/bias", shape: [32] },
    { name: "second/kernel", shape: [32, 16] },
    { name: "second/bias", shape: [16] },
    { name: "species/kernel", shape: [16, 3] },
    { name: "species/bias", shape: [3] },
  ];
  return network("perceptron", [10], 3, weights, (b, x, w) => {
    const first = b.at(noLocation, "first", () => relu(b, dense(b, x, w[0], w[1])));
    const second = b.at(noLocation, "second", () => relu(b, dense(b, first, w[2], w[3])));
    return b.at(noLocation, "species", () => dense(b, second, w[4], w[5]));
  });
}

/** 14 x 14 images: a convolution of 8 filters, a maximum over 2 x 2 windows, a layer of 10. */
export function convolutional(): Network {
  const weights = [
    { name: "conv/kernel", shape: [3, 3, 1, 8] },
    { name: "conv/bias", shape: [8] },
    { name: "dense/kernel", shape: [288, 10] },
    { name: "dense/bias", shape: [10] },
  ];
  return network("convolutional", [14, 14, 1], 10, weights, (b, x, w) => {
    const padding = [
      [0, 0],
      [0, 0],
    ] as const;
    const convolved = b.at(noLocation, "conv", () => relu(b, b.add(b.conv(x, w[0] as Value, { strides: [1, 1], padding }), w[1] as Value)));
    const pooled = b.at(noLocation, "pool", () =>
      b.windowMax(convolved, {
        window: [1, 2, 2, 1],
        strides: [1, 2, 2, 1],
        padding: [
          [0, 0],
          [0, 0],
          [0, 0],
          [0, 0],
        ],
      }),
    );
    return b.at(noLocation, "dense", () => dense(b, b.reshape(pooled, [batch, 288]), w[2], w[3]));
  });
}

/** Rows around one centre per class. */
export function dataFor(
  { inputType, classes }: Network,
  rows: number,
): { readonly x: Float32Array<ArrayBuffer>; readonly target: Int32Array<ArrayBuffer> } {
  const next = pseudoRandom(11);
  const width = inputType.shape.slice(1).reduce<number>((product, size) => product * Number(size), 1);
  const centres = Float32Array.from({ length: classes * width }, next);
  const target = Int32Array.from({ length: rows }, (_, row) => (row * 7) % classes);
  const x = Float32Array.from(
    { length: rows * width },
    (_, i) => (centres[(target[Math.floor(i / width)] ?? 0) * width + (i % width)] ?? 0) + next(),
  );
  return { x, target };
}
