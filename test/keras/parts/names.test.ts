/** Parts are found by every spelling of their names; unknown names are errors that suggest the nearest. */

import { describe, expect, test } from "vitest";
import { activations, constraints, initializers, layers, losses, metrics, optimizers, regularizers } from "../../../src/index.ts";

describe("lookup", () => {
  test.each(["relu", "leaky_relu", "leakyRelu", "swish", "hard_sigmoid"])("the activation %s", (name) => {
    expect(activations.get(name)).toBeTypeOf("function");
  });
  test("aliases give the same activation", () => {
    expect(activations.get("swish")).toBe(activations.get("silu"));
    expect(activations.get(null)).toBe(activations.linear);
  });
  test.each(["mse", "MeanSquaredError", "mean_squared_error", "meanSquaredError"])("the loss %s", (name) => {
    expect(losses.get(name).getClassName()).toBe("MeanSquaredError");
  });
  test.each(["mae", "mean_absolute_error"])("the metric %s", (name) => {
    expect(metrics.get(name).getClassName()).toBe("MeanAbsoluteError");
  });
  test.each(["adam", "Adam"])("the optimizer %s", (name) => {
    expect(optimizers.get(name).getClassName()).toBe("Adam");
  });
  test.each(["zeros", "Zeros", "zeros_initializer"])("the initializer %s (F-012)", (name) => {
    expect(initializers.get(name)?.getClassName()).toBe("Zeros");
  });
  test("regularizers and constraints", () => {
    expect(regularizers.get("l1_l2")?.getClassName()).toBe("L1L2");
    expect(constraints.get("non_neg")?.getClassName()).toBe("NonNeg");
    expect(regularizers.get(null)).toBeNull();
  });
});

test.each([
  ["activation", () => activations.get("rellu"), "relu"],
  ["loss", () => losses.get("mean_squard_error"), "MeanSquaredError"],
  ["metric", () => metrics.get("acuracy"), "Accuracy"],
  ["optimizer", () => optimizers.get("adma"), "Adam"],
  ["initializer", () => initializers.get("glorot_unifrom"), "GlorotUniform"],
  ["layer", () => layers.deserialize({ className: "Dens", config: {} }), "Dense"],
])("an unknown %s suggests the nearest name", (_, get, suggestion) => {
  expect(get).toThrow(new RegExp(`did you mean ${suggestion.replaceAll('"', "").replace(/^/, '"?').replace(/$/, '"?')}`, "i"));
});
