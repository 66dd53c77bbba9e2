/** Dense layers and embeddings that keep int8 weights, on the reference interpreter. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  clearSession,
  DTypePolicy,
  input,
  Layer,
  layers,
  Model,
  model,
  ops,
  quantizeModel,
  sequential,
  setDtypePolicy,
  setSeed,
  setTarget,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { modelBytes, modelFromBytes } from "../../../src/keras/model/saving.ts";
import { quantizeInt8 } from "../../../src/keras/quantization.ts";
import { evaluate } from "../../../src/keras/tensor/evaluate.ts";
import { gradients } from "../../../src/keras/tensor/gradients.ts";

beforeEach(() => {
  clearSession();
  setSeed(0);
  setTarget("reference");
  setDtypePolicy("float32");
});

const int8 = "int8_from_float32";
/** Half a step of int8 in weight and input: of products of `n` numbers up to 1, less than this times `n`. */
const step = 1.1 / 127;

function numbers(x: Tensor | undefined): readonly number[] {
  return [...(x?.dataSync() ?? [])];
}
function stored(layer: Layer): Record<string, Tensor> {
  const store: Record<string, Tensor> = {};
  layer.saveOwnVariables(store);
  return store;
}
function largestDifference(a: Tensor, b: Tensor): number {
  const [x, y] = [numbers(a), numbers(b)];
  expect(x.length).toBe(y.length);
  return Math.max(...x.map((value, i) => Math.abs(value - (y[i] ?? Number.NaN))));
}
const x = tensor([
  [0.5, -1, 0.25, 0.1],
  [0.3, 0.7, -0.9, 1],
]);

describe("quantization", () => {
  it("rounds to the grid on which the largest magnitude is 127", () => {
    const { values, scale } = quantizeInt8(
      tensor([
        [1, -2, 0.5],
        [0, 0, 0],
      ]),
      [1],
    );
    expect([values.dtype, values.arraySync(), scale.shape]).toEqual([
      "int8",
      [
        [64, -127, 32],
        [0, 0, 0],
      ],
      [2, 1],
    ]);
    expect(numbers(scale)[0]).toBeCloseTo(63.5, 4);
  });

  it("has policies of its own", () => {
    const policy = new DTypePolicy("int8_from_mixed_bfloat16");
    expect([policy.name, policy.computeDtype, policy.variableDtype, policy.quantizationMode]).toEqual([
      "int8_from_mixed_bfloat16",
      "bfloat16",
      "float32",
      "int8",
    ]);
    expect(new DTypePolicy("float32").quantizationMode).toBeNull();
    const { dtypePolicy } = new Layer({
      dtype: { class_name: "QuantizedDTypePolicy", config: { mode: "int8", source_name: "float32" } } as never,
    });
    expect(dtypePolicy.name).toBe(int8);
    expect(() => new DTypePolicy("int4_from_float32")).toThrow(ValueError);
    expect(() => new DTypePolicy("int4_from_float32")).toThrow(/int8 or not at all/);
    expect(layers.deserialize({ className: "Dense", config: layers.dense({ units: 2, dtype: int8 }).getConfig() }).dtypePolicy.name).toBe(
      int8,
    );
  });
});

describe("Dense as int8", () => {
  const float = layers.dense({ units: 3, kernelInitializer: "heUniform", biasInitializer: "ones" });
  float.build([null, 4]);

  function rounded(options: object = {}): InstanceType<typeof layers.Dense> {
    const layer = layers.dense({ units: 3, dtype: int8, ...options });
    layer.build([null, 4]);
    layer.loadOwnVariables(stored(float));
    return layer;
  }

  it("keeps int8 values and a scale per unit, and takes over float weights", () => {
    const layer = rounded();
    expect(layer.weights.map(({ name, dtype, shape, trainable }) => [name, dtype, shape, trainable])).toEqual([
      ["bias", "float32", [3], true],
      ["kernel", "int8", [4, 3], false],
      ["kernel_scale", "float32", [3], false],
    ]);
    expect(largestDifference(layer.kernel as Tensor, float.getWeights()[0] as Tensor)).toBeLessThan(step);
    expect(numbers(layer.getWeights()[0])).toEqual([1, 1, 1]);
  });

  it("multiplies integers", () => {
    const layer = rounded();
    const [, kernel, scale] = layer.getWeights().map((weight) => numbers(weight));
    const expected = (x.arraySync() as number[][]).map((row) => {
      const inputScale = 127 / (Math.max(...row.map(Math.abs)) + 1e-7);
      return [0, 1, 2].map((unit) => {
        const sum = row.reduce((total, value, i) => total + Math.round(value * inputScale) * (kernel?.[i * 3 + unit] ?? 0), 0);
        return sum / (inputScale * (scale?.[unit] ?? 0)) + 1;
      });
    });
    const result = layer.apply(x);
    expect(largestDifference(result, tensor(expected))).toBeLessThan(1e-6);
    expect(largestDifference(result, float.apply(x))).toBeLessThan(4 * step);
    expect(layer.apply(ops.reshape(x, [1, 2, 4])).arraySync()).toEqual([result.arraySync()]);
  });

  it("computes in 16 bits around the integers in mixed precision", () => {
    const layer = rounded({ dtype: "int8_from_mixed_float16" });
    const result = layer.apply(x);
    expect(result.dtype).toBe("float16");
    expect(largestDifference(result, float.apply(x))).toBeLessThan(5 * step);
  });

  it("passes gradients on as the float kernel does", () => {
    const layer = rounded();
    class Scaled extends Layer {
      readonly w = this.addWeight({ shape: [1, 4], initializer: "ones" });
      override call(y: Tensor): Tensor {
        return layer.apply(ops.mul(y, this.w));
      }
    }
    const scaled = new Scaled();
    const weights = tensor([
      [1, 2, 3],
      [-1, 0.5, 2],
    ]);
    const found = evaluate(() => [...gradients(ops.sum(ops.mul(scaled.apply(x), weights)), [scaled.w])]) as readonly Tensor[];
    const expected = ops.sum(ops.mul(x, ops.matmul(weights, ops.transpose(layer.kernel))), { axis: 0, keepDims: true });
    expect(largestDifference(found[0] as Tensor, expected)).toBeLessThan(1e-5);
  });

  it("is saved as kernel, bias and scale, and loaded from there bit by bit", () => {
    const layer = rounded();
    const store = stored(layer);
    expect(Object.values(store).map(({ dtype, shape }) => [dtype, shape])).toEqual([
      ["int8", [4, 3]],
      ["float32", [3]],
      ["float32", [3]],
    ]);
    const copy = layers.dense({ units: 3, dtype: int8 });
    copy.build([null, 4]);
    copy.loadOwnVariables(store);
    expect(copy.apply(x).arraySync()).toEqual(layer.apply(x).arraySync());
    expect(() => copy.loadOwnVariables({ "0": store["0"] as Tensor })).toThrow(/expects 3 variables.*1 are stored/);
  });

  it("takes a LoRA correction, which is merged when it is saved", () => {
    const layer = rounded();
    const before = layer.apply(x).arraySync();
    layer.enableLora(2);
    expect(layer.apply(x).arraySync()).toEqual(before);
    expect(layer.trainableWeights.map(({ name }) => name)).toEqual(["bias", "lora_kernel_a", "lora_kernel_b"]);
    layer.weights.find(({ name }) => name === "lora_kernel_b")?.assign(ops.full([2, 3], 0.1));
    const corrected = layer.apply(x);
    const merged = layers.dense({ units: 3, dtype: int8 });
    merged.build([null, 4]);
    merged.loadOwnVariables(stored(layer));
    expect(merged.weights).toHaveLength(3);
    expect(largestDifference(merged.apply(x), corrected)).toBeLessThan(4 * step);
    expect(largestDifference(merged.apply(x), tensor(before))).toBeGreaterThan(0.01);
  });
});

describe("other layers as int8", () => {
  it.each([
    ["abc,cd->abd", [5, 3], "d", [2, 5, 4]],
    ["abc,cde->abde", [5, 2, 3], "de", [2, 5, 4]],
    ["abc,bd->adc", [3, 4], null, [2, 5, 4]],
    ["abc,acd->abd", [5, 3], "d", [2, 5, 4]],
    ["...x,xy->...y", [3], "y", [2, 5, 4]],
  ])("EinsumDense %s", (equation, outputShape, biasAxes, shape) => {
    const options = { equation, outputShape, biasAxes, kernelInitializer: "glorotUniform" };
    const [float, layer] = [layers.einsumDense(options), layers.einsumDense({ ...options, dtype: int8 })];
    for (const made of [float, layer]) made.build(shape);
    layer.loadOwnVariables(stored(float));
    const y = ops.cos(ops.reshape(ops.arange(40), shape));
    expect(layer.weights.some(({ dtype }) => dtype === "int8")).toBe(true);
    expect(largestDifference(layer.apply(y), float.apply(y))).toBeLessThan(5 * step);
  });

  it("Embedding: a scale per row", () => {
    const [float, layer] = [layers.embedding({ inputDim: 4, outputDim: 3 }), layers.embedding({ inputDim: 4, outputDim: 3, dtype: int8 })];
    for (const made of [float, layer]) made.build();
    layer.loadOwnVariables(stored(float));
    expect(layer.weights.map(({ name, dtype, shape }) => [name, dtype, shape])).toEqual([
      ["embeddings", "int8", [4, 3]],
      ["embeddings_scale", "float32", [4]],
    ]);
    const indices = Int32Array.of(2, 0, 3);
    expect(largestDifference(layer.apply(indices), float.apply(indices))).toBeLessThan(0.05 * step);
    const before = layer.apply(indices).arraySync();
    layer.enableLora(1);
    expect(layer.apply(indices).arraySync()).toEqual(before);
  });
});

describe("quantizeModel", () => {
  it("copies a model of a graph, with what is inside its layers", () => {
    const indices = input({ shape: [4], dtype: "int32" });
    const embedded = layers.embedding({ inputDim: 9, outputDim: 8 }).apply(indices);
    const attended = layers.multiHeadAttention({ numHeads: 2, keyDim: 4 }).apply([embedded, embedded]);
    const net = model({ inputs: indices, outputs: layers.dense({ units: 3 }).apply(layers.layerNormalization().apply(attended)) });
    const copy = quantizeModel(net);
    expect(copy.weights.filter(({ dtype }) => dtype === "int8").map(({ name }) => name)).toEqual([
      "embeddings",
      "kernel",
      "kernel",
      "kernel",
      "kernel",
      "kernel",
    ]);
    const data = tensor([[1, 2, 3, 8]], [1, 4], "int32");
    expect(net.weights.every(({ dtype }) => dtype === "float32")).toBe(true);
    expect(largestDifference(copy.apply(data), net.apply(data))).toBeLessThan(0.1);
    expect(largestDifference(copy.apply(data), net.apply(data))).toBeGreaterThan(0);
  });

  it("predicts on wasm as in the interpreter", async () => {
    const indices = input({ shape: [4], dtype: "int32" });
    const embedded = layers.embedding({ inputDim: 9, outputDim: 8 }).apply(indices);
    const hidden = layers.einsumDense({ equation: "abc,cd->abd", outputShape: [4, 5], activation: "relu" }).apply(embedded);
    const copy = quantizeModel(model({ inputs: indices, outputs: layers.dense({ units: 3 }).apply(layers.flatten().apply(hidden)) }));
    const data = tensor(
      [
        [1, 2, 3, 8],
        [0, 5, 5, 7],
      ],
      [2, 4],
      "int32",
    );
    const expected = (await copy.predict(data)) as Tensor;
    setTarget("wasm");
    // A sum of floats in another order may turn one rounding to int8 of an activation.
    expect(largestDifference((await copy.predict(data)) as Tensor, expected)).toBeLessThan(step);
  });

  it("gives a model that is saved and loaded as it is", () => {
    const net = sequential([layers.inputLayer({ shape: [4] }), layers.dense({ units: 3 }), layers.dense({ units: 2 })]);
    const copy = quantizeModel(net);
    const again = modelFromBytes(modelBytes(copy));
    expect(again.weights.map(({ dtype }) => dtype)).toEqual(copy.weights.map(({ dtype }) => dtype));
    expect(again.apply(x).arraySync()).toEqual(copy.apply(x).arraySync());
  });

  it("copies a stack and a subclass", () => {
    class Own extends Model {
      readonly first = layers.dense({ units: 4, activation: "relu" });
      readonly second = layers.dense({ units: 2 });
      override call(y: Tensor): Tensor {
        return this.second.apply(this.first.apply(y));
      }
    }
    const own = new Own();
    own.build([null, 4]);
    const stack = sequential([layers.inputLayer({ shape: [4] }), layers.dense({ units: 2 })]);
    for (const net of [own, stack]) {
      const copy = quantizeModel<Model>(net);
      expect(copy).toBeInstanceOf(net.constructor);
      expect(copy.weights.filter(({ dtype }) => dtype === "int8")).toHaveLength(net === own ? 2 : 1);
      expect(largestDifference(copy.apply(x), net.apply(x))).toBeLessThan(8 * step);
    }
    expect(new Layer().dtypePolicy.name).toBe("float32");
    expect(() => quantizeModel(own, "int4")).toThrow(/"int4".*expected "int8"/);
    expect(() => quantizeModel(new Own())).toThrow(/not built/);
  });
});
