/** The gradient of every layer, for its inputs and its weights, against central differences in double precision. */

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { floatx, setFloatx, setSeed } from "../../../src/index.ts";
import { gradients } from "../../../src/ir/autodiff.ts";
import { isFloat } from "../../../src/ir/dtype.ts";
import type { GraphFunction, Module, Value } from "../../../src/ir/graph.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import { type HostTensor, tensorType } from "../../../src/ir/type.ts";
import { irDtype } from "../../../src/keras/dtypes.ts";
import { knownNames } from "../../../src/keras/registry.ts";
import { Tensor } from "../../../src/keras/tensor/tensor.ts";
import { Trace, withTrace } from "../../../src/keras/tensor/trace.ts";
import { applySample, containers, type LayerSample, makeLayer, samplesOf } from "../../support/layer-samples.ts";
import { Random } from "../../support/random.ts";

/** Balances truncation (step²) against rounding (2^-52 / step). */
const step = 1e-5;
/** Truncation is about step² times a third derivative of a few tens; rounding about 1e-11 of a sum of a hundred terms. */
const tolerance = 1e-6;
const batch = 3;
/** Directions in which each input and each weight is moved. */
const directions = 2;

interface Traced {
  readonly fn: GraphFunction;
  readonly module: Module;
  readonly inputs: Readonly<Record<string, HostTensor>>;
  readonly state: Readonly<Record<string, HostTensor>>;
  /** Names of results that are gradients, by the name of what they are for. */
  readonly gradients: ReadonlyMap<string, string>;
}

/** `loss`, a sum of the outputs with unequal weights, and its gradients for all float inputs and trainable weights. */
function traceSample(name: string, sample: LayerSample): Traced {
  setSeed(5);
  const layer = makeLayer(name, { ...sample.config, name: "layer" });
  const random = new Random(name.length);
  const trace = new Trace("module");
  const inputs: Record<string, HostTensor> = {};
  const symbols = sample.inputs.map(({ shape, dtype = "float64", domain }, i) => {
    const all = [batch, ...shape];
    inputs[`x${i}`] = random.tensor(irDtype(dtype), all, domain);
    return trace.input(`x${i}`, dtype, all);
  });
  const results: Record<string, Tensor> = {};
  const found = new Map<string, string>();
  withTrace(trace, () => {
    const outputs = applySample(layer, sample, symbols, true);
    const { builder: b } = trace;
    const loss = outputs
      .map((output) => {
        const value = trace.valueOf(output);
        const axes = value.type.shape.map((_, axis) => axis);
        const weights = random.tensor("f64", value.type.shape.map(Number), [0.5, 1.5]);
        return b.reduceSum(b.mul(b.cast(value, "f64"), b.constant("f64", weights.shape, weights.data)), axes);
      })
      .reduce((sum, term) => b.add(sum, term));
    results["loss"] = Tensor.traced(trace, loss);
    const wrt = new Map<string, Value>();
    for (const [i, x] of symbols.entries()) if (x.dtype === "float64") wrt.set(`x${i}`, trace.valueOf(x));
    for (const variable of layer.trainableVariables) wrt.set(trace.stateName(variable), trace.parameterOf(variable));
    const computed = gradients(b, [loss], [b.scalar("f64", 1)], [...wrt.values()]);
    for (const [i, key] of [...wrt.keys()].entries()) {
      const gradient = computed[i];
      if (!gradient) continue;
      found.set(key, `gradient_${i}`);
      results[`gradient_${i}`] = Tensor.traced(trace, gradient);
    }
  });
  const fn = trace.finish("sample", results);
  const state = Object.fromEntries(trace.variables.map((variable) => [trace.stateName(variable), variable.toTensor().toHost()]));
  const module: Module = {
    name: "sample",
    symbols: [],
    state: trace.variables.map((variable) => ({
      name: trace.stateName(variable),
      type: tensorType(irDtype(variable.dtype), variable.shape),
      role: variable.role,
      location: variable.location,
    })),
    functions: [fn],
  };
  return { fn, module, inputs, state, gradients: found };
}

function moved(tensor: HostTensor, direction: HostTensor, by: number): HostTensor {
  const data = Float64Array.from(tensor.data);
  for (let i = 0; i < data.length; i++) data[i] = (data[i] ?? 0) + by * (direction.data[i] ?? 0);
  return { ...tensor, data };
}

function checkSample(name: string, sample: LayerSample): void {
  const { fn, module, inputs, state, gradients: found } = traceSample(name, sample);
  const analytic = evaluateFunction(module, fn, { inputs, state }).outputs;
  const lossAt = (key: string, tensor: HostTensor): number => {
    const given = key in inputs ? { inputs: { ...inputs, [key]: tensor }, state } : { inputs, state: { ...state, [key]: tensor } };
    return evaluateFunction(module, fn, given).outputs["loss"]?.data[0] ?? Number.NaN;
  };
  const random = new Random(11);
  let largest = 0;
  for (const [key, result] of found) {
    const original = inputs[key] ?? state[key];
    const gradient = analytic[result];
    if (!original || !gradient || !isFloat(original.dtype)) throw new Error(`no value of ${key}`);
    for (let i = 0; i < directions; i++) {
      const direction = random.tensor("f64", original.shape, [-1, 1]);
      const slope: number = (lossAt(key, moved(original, direction, step)) - lossAt(key, moved(original, direction, -step))) / (2 * step);
      const expected: number = Float64Array.from(gradient.data).reduce((sum, value, at) => sum + value * (direction.data[at] ?? 0), 0);
      largest = Math.max(largest, Math.abs(slope));
      if (!(Math.abs(slope - expected) <= tolerance * Math.max(1, Math.abs(slope))))
        expect.fail(`${key}: the gradient gives ${expected}, differences give ${slope}`);
    }
  }
  // A layer that is trained through passes something on.
  expect(largest).toBeGreaterThan(0);
}

const names = knownNames("layers").filter((name) => !containers.has(name));
const cases = names.flatMap((name) =>
  samplesOf(name).flatMap((sample) =>
    sample.untrained !== undefined || sample.host !== undefined
      ? []
      : [[`${name}${sample.what ? ` ${sample.what}` : ""}`, name, sample] as const],
  ),
);

test("every layer has a sample", () => {
  expect(names.filter((name) => samplesOf(name).length === 0)).toEqual([]);
});

describe("gradients of layers", () => {
  const usual = floatx();
  beforeAll(() => setFloatx("float64"));
  afterAll(() => setFloatx(usual));
  test.each(cases)("%s", (_text, name, sample) => checkSample(name, sample));
});
