/** The dense layer: rows E. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  AttributeError,
  clearSession,
  layers,
  ones,
  ops,
  optimizers,
  sequential,
  setSeed,
  setTarget,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { Variable } from "../../../src/keras/tensor/variable.ts";

beforeEach(() => {
  clearSession();
  setSeed(0);
  setTarget("reference");
});

/** An interpreted and a compiled one. */
const targets = ["reference", "wasm"] as const;

type Dense = InstanceType<typeof layers.Dense>;

function built(options: ConstructorParameters<typeof layers.Dense>[0], inputs = 3): Dense {
  const layer = layers.dense(options);
  layer.build([null, inputs]);
  return layer;
}

const numbers = (x: Variable | Tensor | undefined): readonly number[] => [
  ...(x instanceof Variable ? x.hostValue() : (x?.dataSync() ?? [])),
];

describe("Dense", () => {
  it("E-001: defaults", () => {
    expect(layers.dense({ units: 2 }).getConfig()).toEqual({
      name: "dense",
      trainable: true,
      dtype: "float32",
      units: 2,
      activation: "linear",
      useBias: true,
      kernelInitializer: { className: "GlorotUniform", config: { seed: null } },
      biasInitializer: { className: "Zeros", config: {} },
      kernelRegularizer: null,
      biasRegularizer: null,
      kernelConstraint: null,
      biasConstraint: null,
    });
    expect([layers.dense({ units: 2 }).activityRegularizer, layers.dense({ units: 2 }).loraRank]).toEqual([null, null]);
  });

  it.each([0, -1, 1.5, Number.NaN, "3"])("E-002: units %s is refused", (units) => {
    expect(() => layers.dense({ units: units as number })).toThrow(ValueError);
    expect(() => layers.dense({ units: units as number })).toThrow(/units of Dense/);
  });

  it.each(targets)("E-003: activation(x . kernel + bias), on %s", async (target) => {
    setTarget(target);
    const layer = built({ units: 1, activation: "relu" }, 2);
    layer.setWeights([[[1], [1]], [1]]);
    expect(layer.apply([[1, 2]]).arraySync()).toEqual([[4]]);
    const net = sequential([layers.inputLayer({ shape: [2] }), layer]);
    expect((await net.predict([[1, 2]])).arraySync()).toEqual([[4]]);
  });

  it("E-004: the activation is a name, a function or null, applied last", () => {
    const result = (activation: string | ((x: Tensor) => Tensor) | null): unknown => {
      const layer = built({ units: 1, activation, biasInitializer: () => [-3] }, 1);
      layer.setWeights([[[2]], [-3]]);
      return layer.apply([[1]]).arraySync();
    };
    expect([result("relu"), result((x) => ops.mul(x, 10)), result(null), result("linear")]).toEqual([[[0]], [[-10]], [[-1]], [[-1]]]);
  });

  it("E-005: without bias there is one weight", () => {
    const layer = built({ units: 2, useBias: false });
    expect(layer.weights.map(({ name, shape }) => [name, shape])).toEqual([["kernel", [3, 2]]]);
    expect(layer.bias).toBeNull();
  });

  it("E-006: the last axis is contracted, at any rank", () => {
    const layer = layers.dense({ units: 4 });
    const x = tensor(
      Float32Array.from({ length: 30 }, (_, i) => i / 10),
      [2, 5, 3],
    );
    const output = layer.apply(x);
    expect([output.shape, layer.weights[0]?.shape]).toEqual([
      [2, 5, 4],
      [3, 4],
    ]);
    const row = layer.apply(ops.reshape(ops.slice(x, [1, 3, 0], [1, 1, 3]), [1, 3])).arraySync() as number[][];
    expect((output.arraySync() as number[][][])[1]?.[3]).toEqual(row[0]);
  });

  it("E-007: the input needs rank 2", () => {
    expect(layers.dense({ units: 2 }).inputSpec).toMatchObject({ minNDim: 2 });
    expect(() => layers.dense({ units: 2 }).apply(tensor([1, 2]))).toThrow(/rank 2 or more/);
  });

  it("E-008: and after building the size it was built with", () => {
    const layer = built({ units: 2 });
    expect(() => layer.apply(ones([1, 4]))).toThrow(ValueError);
    expect(() => layer.apply(ones([1, 4]))).toThrow(/size 3 on axis -1/);
  });

  it("E-009: build makes kernel and bias with their settings", () => {
    const layer = built({
      units: 2,
      kernelInitializer: "ones",
      biasInitializer: { className: "Constant", config: { value: 5 } },
      kernelRegularizer: "l1",
      biasRegularizer: "l2",
      kernelConstraint: "nonNeg",
      biasConstraint: "unitNorm",
    });
    expect(
      layer.weights.map(({ name, shape, regularizer, constraint }) => [
        name,
        shape,
        regularizer?.getClassName(),
        constraint?.getClassName(),
      ]),
    ).toEqual([
      ["kernel", [3, 2], "L1", "NonNeg"],
      ["bias", [2], "L2", "UnitNorm"],
    ]);
    expect(layer.weights.map((weight) => numbers(weight)[0])).toEqual([1, 5]);
  });

  it("E-010: the last size must be known", () => {
    expect(() => layers.dense({ units: 2 }).build([null, null])).toThrow(ValueError);
    expect(() => layers.dense({ units: 2 }).build([null, null])).toThrow(/axis -1.*\[null, null\]/);
  });

  it("E-011: kernel is an attribute of a built layer: the variable, or with LoRA the sum", () => {
    expect(() => layers.dense({ units: 2 }).kernel).toThrow(AttributeError);
    expect(() => layers.dense({ units: 2 }).kernel).toThrow(/before it is built.*build\(inputShape\)/s);
    const layer = built({ units: 2 });
    expect(layer.kernel).toBe(layer.weights[0]);
    layer.enableLora(1, { bInitializer: "ones", aInitializer: "ones" });
    const plain = numbers(layer.weights[0]);
    expect(numbers(layer.kernel as Tensor)).toEqual(plain.map((value) => expect.closeTo(value + 1, 6)));
  });

  it("E-012: bias is the variable or null", () => {
    const layer = built({ units: 2 });
    expect(layer.bias).toBe(layer.weights[1]);
    expect(built({ units: 2, useBias: false }).bias).toBeNull();
  });

  it("E-013: the output shape is that of the input with units last", () => {
    const layer = layers.dense({ units: 9 });
    expect(layer.computeOutputShape([null, 7, 3])).toEqual([null, 7, 9]);
    expect(layer.built).toBe(false);
    expect(layers.dense({ units: 6, activation: "glu" }).computeOutputShape([2, 3])).toEqual([2, 3]);
  });

  it("E-014: masks pass through", () => {
    const layer = layers.dense({ units: 2 });
    const x = ones([1, 4, 3]);
    x.mask = tensor([[true, true, false, false]]);
    expect(layer.supportsMasking).toBe(true);
    expect(layer.apply(x).mask).toBe(x.mask);
  });

  it("E-015: the activity regularizer sees outputs after the activation", () => {
    const layer = layers.dense({
      units: 1,
      activation: "relu",
      kernelInitializer: "ones",
      activityRegularizer: { className: "L1", config: { l1: 1 } },
    });
    layer.apply([[-5]]);
    expect(numbers(layer.losses[0])).toEqual([0]);
    layer.apply([[2]]);
    expect(numbers(layer.losses[0])).toEqual([2]);
  });

  it.each(targets)("E-016: regularizers and constraints belong to their weights, on %s", async (target) => {
    setTarget(target);
    const layer = built({ units: 2, kernelRegularizer: "l2", biasRegularizer: "l2", kernelConstraint: "maxNorm" });
    expect(layer.losses).toHaveLength(2);
    const bounded = layers.dense({ units: 1, kernelConstraint: { className: "MaxNorm", config: { maxValue: 0.5 } } });
    const net = sequential([layers.inputLayer({ shape: [2] }), bounded]);
    net.compile({ optimizer: optimizers.sgd({ learningRate: 1 }), loss: "meanSquaredError" });
    await net.fit([[1, 1]], [[100]], { epochs: 1, verbose: 0 });
    expect(Math.hypot(...numbers(bounded.weights[0]))).toBeCloseTo(0.5, 5);
  });

  it("E-017: mixed precision computes in 16 bits and keeps weights in 32", () => {
    const layer = layers.dense({ units: 1, dtype: "mixed_float16", kernelInitializer: "ones", biasInitializer: () => [2 ** -11] });
    const output = layer.apply([[1, 2048]]);
    expect([output.dtype, ...layer.weights.map(({ dtype }) => dtype)]).toEqual(["float16", "float32", "float32"]);
    // 2049 is no number of 11 bits; half way, it rounds to even.
    expect(numbers(output)).toEqual([2048]);
    const half = layers.dense({ units: 1, dtype: "mixed_bfloat16", kernelInitializer: "ones" }).apply([[256, 1]]);
    expect([half.dtype, ...numbers(half)]).toEqual(["bfloat16", 256]);
  });
});

describe("Dense with LoRA", () => {
  const x = tensor([[1, -2, 3]]);

  it("E-018: two trainable factors under the kernel's regularizer", () => {
    const layer = built({ units: 4, kernelRegularizer: "l2" });
    layer.enableLora(2);
    const [, , a, b] = layer.weights;
    expect([a?.shape, b?.shape, a?.trainable, b?.trainable]).toEqual([[3, 2], [2, 4], true, true]);
    expect([a?.regularizer, b?.regularizer]).toEqual([layer.weights[0]?.regularizer, layer.weights[0]?.regularizer]);
    expect(numbers(a).every((value) => value !== 0)).toBe(true);
    expect(numbers(b).every((value) => value === 0)).toBe(true);
    const other = built({ units: 4 });
    other.enableLora(2, { aInitializer: "ones", bInitializer: "ones" });
    expect(other.weights.slice(2).flatMap((weight) => numbers(weight))).toEqual(new Array<number>(14).fill(1));
    expect(() => built({ units: 4 }).enableLora(0)).toThrow(/rank of the correction of dense_\d+ must be a positive integer/);
  });

  it("E-019: the kernel is frozen", () => {
    const layer = built({ units: 4 });
    layer.enableLora(2);
    expect(layer.trainableWeights.map(({ name }) => name)).toEqual(["bias", "lora_kernel_a", "lora_kernel_b"]);
    expect(layer.nonTrainableWeights).toEqual([layer.weights[0]]);
  });

  it("E-020: the output stays what it was", () => {
    const layer = built({ units: 4 });
    const before = layer.apply(x).arraySync();
    layer.enableLora(2);
    expect(layer.apply(x).arraySync()).toEqual(before);
  });

  it("E-021: the kernel in effect is the sum", () => {
    const layer = built({ units: 2, useBias: false });
    layer.enableLora(1);
    layer.setWeights([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
      [[1], [0], [2]],
      [[10, 20]],
    ]);
    const merged = [
      [11, 22],
      [3, 4],
      [25, 46],
    ];
    expect((layer.kernel as Tensor).arraySync()).toEqual(merged);
    expect(layer.apply(x).arraySync()).toEqual(ops.matmul(x, tensor(merged)).arraySync());
  });

  it("E-022: it cannot go with a kernel constraint", () => {
    expect(() => layers.dense({ units: 4, kernelConstraint: "nonNeg" }).enableLora(2)).toThrow(ValueError);
    expect(() => layers.dense({ units: 4, kernelConstraint: "nonNeg" }).enableLora(2)).toThrow(/constraint/);
  });

  it("E-023: the layer must be built", () => {
    expect(() => layers.dense({ units: 4 }).enableLora(2)).toThrow(ValueError);
    expect(() => layers.dense({ units: 4 }).enableLora(2)).toThrow(/not built/);
  });

  it("E-024: once per layer", () => {
    const layer = built({ units: 4 });
    layer.enableLora(2);
    expect(() => layer.enableLora(2)).toThrow(ValueError);
    expect(() => layer.enableLora(2)).toThrow(/already enabled/);
  });

  it("E-025: the state is locked again", () => {
    const layer = built({ units: 4 });
    layer.enableLora(2);
    expect(() => layer.addWeight({ name: "more" })).toThrow(/more is added to dense, which is built/);
    expect(() => layer.apply(x)).not.toThrow();
  });

  it("E-026: loraRank enables it when the layer is built", () => {
    const layer = built({ units: 4, loraRank: 2 });
    expect(layer.weights.map(({ shape }) => shape)).toEqual([[3, 4], [4], [3, 2], [2, 4]]);
    for (const loraRank of [0, null]) expect(built({ units: 4, loraRank }).weights).toHaveLength(2);
  });

  it("E-027: saving stores the merged kernel and the bias", () => {
    const layer = built({ units: 2 });
    layer.enableLora(1, { bInitializer: "ones" });
    const store: Record<string, Tensor> = {};
    layer.saveOwnVariables(store);
    expect(Object.keys(store)).toEqual(["0", "1"]);
    expect(numbers(store["0"])).toEqual(numbers(layer.kernel as Tensor));
    expect(numbers(store["0"])).not.toEqual(numbers(layer.weights[0]));
  });

  it.each(targets)("E-028: loading sets kernel and bias, B to zero, and draws A again, so that training goes on, on %s", async (target) => {
    setTarget(target);
    const layer = layers.dense({ units: 2 });
    const net = sequential([layers.inputLayer({ shape: [3] }), layer]);
    layer.enableLora(1);
    const [, , a, b] = layer.weights;
    layer.setWeights([ones([3, 2]), ones([2]), ones([3, 1]), ones([1, 2])]);
    layer.loadOwnVariables({
      "0": tensor([
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
      "1": tensor([7, 8]),
    });
    expect([numbers(layer.kernel as Tensor), numbers(layer.weights[1]), numbers(b)]).toEqual([
      [1, 2, 3, 4, 5, 6],
      [7, 8],
      [0, 0],
    ]);
    expect(numbers(a).every((value) => value !== 0 && value !== 1)).toBe(true);
    net.compile({ optimizer: "sgd", loss: "meanSquaredError" });
    await net.fit(ones([2, 3]), ones([2, 2]), { epochs: 1, verbose: 0 });
    expect(numbers(b).every((value) => value !== 0)).toBe(true);
    expect(numbers(layer.weights[0])).toEqual([1, 2, 3, 4, 5, 6]);
    expect(() => layer.loadOwnVariables({ "0": ones([3, 2]) })).toThrow(/dense expects 2 variables.*1 are stored/);
  });

  it("E-029: the config holds what the constructor was given", () => {
    const options = {
      units: 3,
      activation: "tanh",
      useBias: false,
      kernelInitializer: "heNormal",
      biasInitializer: "ones",
      kernelRegularizer: "l1",
      biasRegularizer: "l2",
      kernelConstraint: "nonNeg",
      biasConstraint: "unitNorm",
    } as const;
    const config = layers.dense(options).getConfig();
    expect(layers.Dense.fromConfig(config).getConfig()).toEqual(config);
    expect(config).toMatchObject({ units: 3, activation: "tanh", useBias: false, biasConstraint: { className: "UnitNorm" } });
    expect(layers.dense({ units: 3, loraRank: 2 }).getConfig()).toMatchObject({ loraRank: 2 });
    const manual = built({ units: 3 });
    manual.enableLora(2);
    expect(manual.getConfig()).not.toHaveProperty("loraRank");
  });

  it("E-030: and the activity regularizer", () => {
    const layer = layers.dense({ units: 1, kernelInitializer: "ones", activityRegularizer: "l2" });
    const copy = layers.deserialize({ className: "Dense", config: layer.getConfig() });
    copy.apply([[3]]);
    expect(numbers(copy.losses[0])).toEqual([expect.closeTo(0.09, 6)]);
  });
});
