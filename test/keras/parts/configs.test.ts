/** Every layer, loss, metric, optimizer, initializer, regularizer and constraint is made again from its config. */

import { describe, expect, test } from "vitest";
import { constraints, initializers, type Layer, layers, losses, metrics, optimizers, regularizers } from "../../../src/index.ts";
import { knownNames, lookup } from "../../../src/keras/registry.ts";
import { requiredOptions } from "../../support/required-options.ts";

/** Options of layers that have required ones. */
const required: Readonly<Record<string, object>> = {
  ...requiredOptions,
  Dense: { units: 3, activation: "relu" },
  Activation: { activation: "tanh" },
  Reshape: { targetShape: [2, -1] },
  Permute: { dims: [2, 1] },
  RepeatVector: { n: 2 },
  Dropout: { rate: 0.3 },
  AlphaDropout: { rate: 0.3 },
  GaussianDropout: { rate: 0.3 },
  GaussianNoise: { stddev: 0.3 },
  SpatialDropout1D: { rate: 0.3 },
  SpatialDropout2D: { rate: 0.3 },
  SpatialDropout3D: { rate: 0.3 },
  Embedding: { inputDim: 5, outputDim: 2 },
  Rescaling: { scale: 2 },
  Dot: { axes: 1 },
};

function optionsFor(name: string): object {
  if (/Conv/.test(name))
    return { kernelSize: 3, strides: 2, padding: "same", ...(name.startsWith("Depthwise") ? { depthMultiplier: 2 } : { filters: 4 }) };
  return /^Adaptive/.test(name) ? { outputSize: 2 } : (required[name] ?? {});
}

/** Containers and inputs have configs of their own, tested with models. */
const containers = new Set(["InputLayer", "Sequential", "Model", "Functional"]);
const layerNames = knownNames("layers").filter((name) => !containers.has(name));

describe("layers", () => {
  test.each(layerNames)("%s", (name) => {
    const made = new (lookup("layers", name).value as unknown as new (options: object) => Layer)({ name: "it", ...optionsFor(name) });
    const config = made.getConfig();
    const again = layers.deserialize({ className: name, config });
    expect(again.getClassName()).toBe(name);
    expect(again.getConfig()).toEqual(config);
  });
  test("the activity regularizer of Dense is kept (E-030)", () => {
    const dense = layers.dense({ units: 2, activityRegularizer: "l2" });
    const again = layers.deserialize({ className: "Dense", config: dense.getConfig() });
    expect(again.activityRegularizer?.getConfig()).toEqual({ l2: 0.01 });
  });
});

test.each(knownNames("initializers"))("initializer %s", (name) => {
  const made = initializers.get(name);
  const again = initializers.deserialize({ className: made?.getClassName(), config: made?.getConfig() });
  expect(again.getConfig()).toEqual(made?.getConfig());
});

test("configs of losses, metrics, optimizers, regularizers and constraints", () => {
  const loss = losses.get({ className: "BinaryCrossentropy", config: { from_logits: true, label_smoothing: 0.1 } });
  expect(losses.deserialize(losses.serialize(loss)).getConfig()).toEqual(loss.getConfig());
  expect(loss.getConfig()).toMatchObject({ fromLogits: true, labelSmoothing: 0.1, reduction: "sumOverBatchSize" });
  const metric = metrics.get({ className: "TopKCategoricalAccuracy", config: { k: 3 } });
  expect(metrics.deserialize(metrics.serialize(metric)).getConfig()).toEqual(metric.getConfig());
  const schedule = new optimizers.schedules.ExponentialDecay({ initialLearningRate: 0.5, decaySteps: 10, decayRate: 0.5 });
  const optimizer = optimizers.adam({ learningRate: schedule, beta1: 0.8, clipnorm: 1 });
  expect(optimizers.deserialize(optimizers.serialize(optimizer)).getConfig()).toEqual(optimizer.getConfig());
  const regularizer = regularizers.l1l2({ l1: 0.1, l2: 0.2 });
  expect(regularizers.deserialize(regularizers.serialize(regularizer)).getConfig()).toEqual({ l1: 0.1, l2: 0.2 });
  const constraint = constraints.maxNorm({ maxValue: 3 });
  expect(constraints.deserialize(constraints.serialize(constraint)).getConfig()).toEqual({ maxValue: 3, axis: 0 });
});
