/** Every layer, loss, metric, optimizer, initializer, regularizer and constraint is made again from its config. */

import { describe, expect, test } from "vitest";
import { constraints, initializers, layers, losses, metrics, optimizers, regularizers } from "../../../src/index.ts";
import { knownNames } from "../../../src/keras/registry.ts";
import { containers, makeLayer, samplesOf } from "../../support/layer-samples.ts";

/** Containers and inputs have configs of their own, tested with models. */
const layerSamples = knownNames("layers")
  .filter((name) => !containers.has(name))
  .flatMap((name) => samplesOf(name).map((sample) => [`${name}${sample.what ? ` ${sample.what}` : ""}`, name, sample] as const));

describe("layers", () => {
  test.each(layerSamples)("%s", (_text, name, sample) => {
    const made = makeLayer(name, { name: "it", ...sample.config });
    const config = made.getConfig();
    const again = layers.deserialize({ className: name, config });
    expect(again.getClassName()).toBe(name);
    expect(again.getConfig()).toEqual(config);
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
