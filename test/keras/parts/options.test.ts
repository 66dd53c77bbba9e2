/** D-003: no class takes an option that it does not know. */

import { describe, expect, test } from "vitest";
import {
  constraints,
  initializers,
  input,
  Layer,
  layers,
  losses,
  Model,
  metrics,
  optimizers,
  regularizers,
  sequential,
} from "../../../src/index.ts";
import { knownNames, lookup, type RegistryKind } from "../../../src/keras/registry.ts";
import { samplesOf } from "../../support/layer-samples.ts";
import { requiredOptions } from "../../support/required-options.ts";

const kinds: readonly RegistryKind[] = [
  "layers",
  "initializers",
  "losses",
  "metrics",
  "optimizers",
  "regularizers",
  "constraints",
  "schedules",
];

describe.each(kinds)("%s", (kind) => {
  const classes = knownNames(kind).filter((name) => lookup(kind, name).kind === "class");
  test("has classes", () => expect(classes.length).toBeGreaterThan(3));
  test.each(classes)("%s", (name) => {
    const made = lookup(kind, name).value as unknown as { readonly className?: string; readonly name: string } & (new (
      options: object,
    ) => object);
    const options = (kind === "layers" ? samplesOf(name)[0]?.config : undefined) ?? required(made.className ?? "");
    expect(() => new made(options)).not.toThrow();
    expect(() => new made({ ...options, frobnicate: 1 })).toThrow(/has no option frobnicate/);
  });
});

/** Options without which nothing is made. */
function required(name: string): object {
  if (/TimeDecay|ExponentialDecay|PolynomialDecay/.test(name))
    return { initialLearningRate: 0.1, decaySteps: 1, ...(name.startsWith("Poly") ? {} : { decayRate: 0.5 }) };
  const others: Readonly<Record<string, object>> = {
    ...requiredOptions,
    CosineDecay: { initialLearningRate: 0.1, decaySteps: 3 },
    CosineDecayRestarts: { initialLearningRate: 0.1, firstDecaySteps: 3 },
    PiecewiseConstantDecay: { boundaries: [], values: [1] },
    InputLayer: { shape: [3] },
  };
  return others[name] ?? {};
}

test("the message names the class, all offending options and the nearest known one", () => {
  const options = { units: 2, activatoin: "relu", frobnicate: 3 };
  expect(() => layers.dense(options)).toThrow(/Dense has no option activatoin, frobnicate[\s\S]*help: did you mean activation\?/);
  expect(() => layers.flatten({ shape: [2] } as object)).toThrow(
    /Flatten has no option shape[\s\S]*help: its options are dataFormat, name/,
  );
  expect(() => input({ shape: [2], batch: 3 } as { shape: number[] })).toThrow(/InputLayer has no option batch/);
  expect(() => sequential({ layer: [] } as object)).toThrow(/Sequential has no option layer[\s\S]*did you mean layers\?/);
});

test("configs of other programs: unknown keys are refused, keys that change nothing are accepted with values that change nothing", () => {
  const dense = (config: object): Layer => layers.deserialize({ class_name: "Dense", config });
  expect(dense({ units: 2, quantization_config: null, use_bias: false }).getConfig()).toMatchObject({ units: 2, useBias: false });
  expect(() => dense({ units: 2, quantization_config: { mode: "int8" } })).toThrow(/Dense has no option quantizationConfig/);
  expect(() => dense({ units: 2, kernal_initializer: "zeros" })).toThrow(/Dense has no option kernalInitializer[\s\S]*kernelInitializer/);
  expect(optimizers.get({ className: "Adam", config: { beta_1: 0.8, jit_compile: true } }).getConfig()).toMatchObject({ beta1: 0.8 });
  expect(() => optimizers.get({ className: "Adam", config: { beta_3: 0.8 } })).toThrow(/Adam has no option beta3/);
  expect(losses.get({ className: "MeanSquaredError", config: { fn: "mean_squared_error", reduction: "sum" } }).reduction).toBe("sum");
  expect(() => metrics.get({ className: "Precision", config: { threshold: 0.1 } })).toThrow(
    /Precision has no option threshold[\s\S]*thresholds/,
  );
  expect(() => initializers.get({ className: "HeNormal", config: { scale: 3 } })).toThrow(/HeNormal has no option scale/);
  expect(() => regularizers.get({ className: "L2", config: { l1: 3 } })).toThrow(/L2 has no option l1/);
  expect(() => constraints.get({ className: "MaxNorm", config: { max: 3 } })).toThrow(/MaxNorm has no option max/);
});

test("classes of one's own: options of the base, or named in optionNames", () => {
  class Scale extends Layer {
    static readonly optionNames = { factor: true } as const;
    constructor(options: { readonly name?: string; readonly factor: number }) {
      super(options);
    }
  }
  expect(new Scale({ name: "half", factor: 0.5 }).name).toBe("half");
  expect(() => new Scale({ factor: 1, factory: 2 } as { factor: number })).toThrow(/Scale has no option factory[\s\S]*factor/);
  class Own extends Model {}
  expect(() => new Own({ units: 3 } as object)).toThrow(/Own has no option units/);
});
