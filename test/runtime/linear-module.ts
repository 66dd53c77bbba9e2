/** A compiled model by hand: `y = tanh(x w + b)` with mean squared error, gradient descent and a running loss. */

import { Builder } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { FunctionResult, GraphFunction, Module, StateVariable, Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { noLocation } from "../../src/ir/location.ts";
import { type TensorType, tensorType } from "../../src/ir/type.ts";

export const features = 4;
export const outputs = 3;
const batch = symbol("batch");

const stateTypes: Readonly<Record<string, TensorType>> = {
  "dense/kernel": tensorType("f32", [features, outputs]),
  "dense/bias": tensorType("f32", [outputs]),
  learning_rate: tensorType("f32", []),
  loss_total: tensorType("f32", []),
  loss_count: tensorType("f32", []),
};
const roles: Readonly<Record<string, StateVariable["role"]>> = { learning_rate: "optimizer", loss_total: "metric", loss_count: "metric" };

/** Builds a function; `body` gets its parameters by name. */
function build(
  name: string,
  inputs: Readonly<Record<string, TensorType>>,
  state: readonly string[],
  body: (b: Builder, of: (name: string) => Value) => readonly FunctionResult[],
): GraphFunction {
  const b = new Builder();
  const entries = [
    ...Object.entries(inputs).map(([key, type]) => [{ kind: "input", name: key }, type] as const),
    ...state.map((key) => [{ kind: "state", name: key }, stateTypes[key] ?? tensorType("f32", [])] as const),
  ];
  const parameters = entries.map(([source, type], i) => ({ source, value: Builder.parameter(type, i) }));
  const results = body(b, (key) => {
    const found = parameters.find(({ source }) => source.name === key);
    if (!found) throw new Error(`no parameter ${key}`);
    return found.value;
  });
  return { name, parameters, operations: b.operations, results };
}

const output = (name: string, value: Value): FunctionResult => ({ target: { kind: "output", name }, value });
const newState = (name: string, value: Value): FunctionResult => ({ target: { kind: "state", name }, value });

function forward(b: Builder, of: (name: string) => Value): Value {
  return b.tanh(b.add(b.matmul(of("x"), of("dense/kernel")), of("dense/bias")));
}

function runningLoss(b: Builder, of: (name: string) => Value, squares: Value): readonly FunctionResult[] {
  const total = b.add(of("loss_total"), b.div(b.reduceSum(squares, [0, 1]), outputs));
  const count = b.add(of("loss_count"), b.dimSize(batch, "f32"));
  return [output("loss", b.div(total, count)), newState("loss_total", total), newState("loss_count", count)];
}

export function linearModule(): Module {
  const x = tensorType("f32", [batch, features]);
  const y = tensorType("f32", [batch, outputs]);
  const weights = ["dense/kernel", "dense/bias"];
  const metrics = ["loss_total", "loss_count"];
  return {
    name: "linear",
    symbols: [{ name: "batch", minimum: 1 }],
    state: Object.entries(stateTypes).map(([name, type]) => ({ name, type, role: roles[name] ?? "weight", location: noLocation })),
    functions: [
      build("init", {}, [], (b) => [
        newState(
          "dense/kernel",
          b.constant(
            "f32",
            [features, outputs],
            Float32Array.from({ length: features * outputs }, (_, i) => Math.sin(i)),
          ),
        ),
        newState("dense/bias", b.full("f32", [outputs], 0)),
        newState("learning_rate", b.scalar("f32", 0.25)),
        newState("loss_total", b.scalar("f32", 0)),
        newState("loss_count", b.scalar("f32", 0)),
      ]),
      build("predict", { x }, weights, (b, of) => [output("prediction", forward(b, of))]),
      build("train_step", { x, y }, [...weights, "learning_rate", ...metrics], (b, of) => {
        const predicted = forward(b, of);
        const error = b.sub(predicted, of("y"));
        const slope = b.sub(1, b.square(predicted));
        const scale = b.div(b.scalar("f32", 2 / outputs), b.dimSize(batch, "f32"));
        const gradient = b.mul(b.mul(error, slope), scale);
        const kernel = b.dotGeneral(of("x"), gradient, { lhsContract: [0], rhsContract: [0] });
        const step = (name: string, by: Value): FunctionResult => newState(name, b.sub(of(name), b.mul(of("learning_rate"), by)));
        return [...runningLoss(b, of, b.square(error)), step("dense/kernel", kernel), step("dense/bias", b.reduceSum(gradient, [0]))];
      }),
      build("eval_step", { x, y }, [...weights, ...metrics], (b, of) => runningLoss(b, of, b.square(b.sub(forward(b, of), of("y"))))),
    ],
  };
}

export const linearTraining = { metrics: ["loss"], learningRate: "learning_rate" } as const;
