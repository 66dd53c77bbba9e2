/** Variables, placeholders, and what is known of tensors without computing them. */

import * as K from "tscompile/backend";
import { describe, expect, it } from "vitest";
import { initializers, input, layers, setTarget } from "../../../src/index.ts";
import { NotImplementedError, RuntimeError, ValueError } from "../../../src/keras/errors.ts";
import * as ops from "../../../src/keras/ops.ts";
import { Tensor, tensor } from "../../../src/keras/tensor/tensor.ts";
import { Trace, withTrace } from "../../../src/keras/tensor/trace.ts";
import { Variable } from "../../../src/keras/tensor/variable.ts";

setTarget("reference");

async function read(x: Parameters<typeof K.eval>[0]): Promise<unknown> {
  return (await K.eval(x)).arraySync();
}

it("J-012: reads several variables", async () => {
  const [a, b] = [K.variable([1, 2]), K.variable([[3]])];
  expect((await K.batchGetValue([a, b])).map((value) => value.arraySync())).toEqual([[1, 2], [[3]]]);
  expect(await K.batchGetValue([])).toEqual([]);
  const trace = new Trace("module");
  await expect(withTrace(trace, () => K.batchGetValue([a]))).rejects.toThrow(RuntimeError);
});

it("J-015: sets several variables", async () => {
  const [a, b] = [K.variable([1, 2]), K.variable(3, { dtype: "int32" })];
  K.batchSetValue([
    [a, [5, 6]],
    [b, 7.9],
  ]);
  expect((await K.batchGetValue([a, b])).map((value) => value.arraySync())).toEqual([[5, 6], 7]);
  K.batchSetValue([]);
  expect(() => K.batchSetValue([[a, [1, 2, 3]]])).toThrow(ValueError);
});

it("J-020: a typed array for a typed array, a tensor for a tensor", () => {
  const cast = K.castToFloatx(Float64Array.of(1.5, 2));
  expect(cast).toBeInstanceOf(Float32Array);
  expect(Array.from(cast)).toEqual([1.5, 2]);
  expect(K.castToFloatx(tensor([1], undefined, "int32"))).toBeInstanceOf(Tensor);
  expect(K.dtype(K.castToFloatx(K.variable([1], { dtype: "int32" })))).toBe("float32");
});

it("J-019: any dtype, and a tensor of a variable", () => {
  expect(K.dtype(K.cast(K.constant([1]), "float64"))).toBe("float64");
  expect(K.cast(K.variable([1.7]), "int32")).toBeInstanceOf(Tensor);
  expect(K.cast(K.variable([1.7]), "int32").dataSync()[0]).toBe(1);
});

it("J-025: constants are floatx by default, and have as many elements as the shape", () => {
  expect(K.dtype(K.constant(tensor([1, 2], undefined, "int32")))).toBe("float32");
  expect(K.dtype(K.constant(2, { dtype: "int32", shape: [2, 2] }))).toBe("int32");
  expect(K.constant([1], { name: "one" }).name).toBe("one");
  expect(() => K.constant([1, 2, 3], { shape: [2, 2] })).toThrow(ValueError);
  expect(() => K.constant([1, 2, 3], { shape: [2, 2] })).toThrow(/\[2, 2\].*4.*3/);
});

it("J-033: the number of elements", () => {
  expect(K.countParams(K.zeros([2, 3]))).toBe(6);
  expect(() => K.countParams(K.placeholder({ shape: [null, 3] }))).toThrow(ValueError);
});

it("J-042: the name of the dtype", () => {
  expect(K.dtype(K.variable(tensor([1, 2], undefined, "int32")))).toBe("float32");
  expect(K.dtype(K.placeholder({ ndim: 1, dtype: "int32" }))).toBe("int32");
});

it("J-046: the value of a variable or tensor", async () => {
  expect(
    await read(
      K.variable([
        [1, 2],
        [3, 4],
      ]),
    ),
  ).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await read(ops.add(tensor([1, 2]), 1))).toEqual([2, 3]);
  expect(await K.eval(ops.add(tensor([1]), 1))).toMatchObject({ payload: { kind: "host" } });
  await expect(K.eval(K.placeholder({ ndim: 1 }))).rejects.toThrow(ValueError);
});

it("J-049: an identity matrix is a variable", () => {
  expect(K.eye(3)).toBeInstanceOf(Variable);
  expect(K.eye(2, { dtype: "int32", name: "identity" })).toMatchObject({ name: "identity", dtype: "int32", shape: [2, 2] });
});

it("J-058: the value of a variable; anything else unchanged", async () => {
  const v = K.variable(1);
  K.setValue(v, 2);
  expect((await K.getValue(v)).arraySync()).toBe(2);
  expect(await K.getValue(5)).toBe(5);
  expect(await K.getValue("text")).toBe("text");
});

it("J-067: static shapes", () => {
  expect(K.intShape(K.placeholder({ shape: [2, 4, 5] }))).toEqual([2, 4, 5]);
  expect(K.intShape(K.placeholder({ shape: [null, 5] }))).toEqual([null, 5]);
  expect(K.intShape(K.variable([[1, 2]]))).toEqual([1, 2]);
  expect(K.intShape("no tensor")).toBeNull();
});

it("J-068: symbolic tensors", () => {
  expect(K.isKerasTensor(input({ shape: [2] }))).toBe(true);
  expect(K.isKerasTensor(layers.dense({ units: 1 }).apply(input({ shape: [2] })))).toBe(true);
  expect(K.isKerasTensor(K.placeholder({ ndim: 2 }))).toBe(true);
  expect(K.isKerasTensor(K.variable(1))).toBe(false);
  expect(K.isKerasTensor(tensor([1]))).toBe(false);
  expect(() => K.isKerasTensor(Float32Array.of(1))).toThrow(ValueError);
  expect(() => K.isKerasTensor(Float32Array.of(1))).toThrow(/Float32Array/);
  expect(() => K.isKerasTensor("text")).toThrow(/string/);
});

it("J-069: sparse is a flag of placeholders", () => {
  expect(K.isSparse(K.placeholder({ ndim: 2, sparse: true }))).toBe(true);
  expect(K.isSparse(K.placeholder({ ndim: 2 }))).toBe(false);
  expect(K.isSparse(tensor([1]))).toBe(false);
});

it("J-150: dense tensors have no such flag", async () => {
  const sparse = K.placeholder({ shape: [2], sparse: true });
  const dense = K.toDense(sparse);
  expect(K.isSparse(dense)).toBe(false);
  expect((await K.function([sparse], [dense])([[1, 2]])) as Tensor[]).toMatchObject([{ payload: { data: Float32Array.of(1, 2) } }]);
  const x = tensor([1]);
  expect(K.toDense(x)).toBe(x);
});

it("J-085: a moving average", async () => {
  const v = K.variable(0);
  expect(K.movingAverageUpdate(v, 2, 0.9)).toBe(v);
  expect(v.toTensor().dataSync()[0]).toBeCloseTo(0.2, 6);
  K.movingAverageUpdate(v, 2, tensor(0.5));
  expect(v.toTensor().dataSync()[0]).toBeCloseTo(1.1, 6);
});

it("J-086: the number of axes", () => {
  expect(K.ndim(K.placeholder({ shape: [2, 4, 5] }))).toBe(3);
  expect(K.ndim(K.variable(1))).toBe(0);
});

it("J-090: ones are a variable, or a tensor where a size is zero", () => {
  expect(K.ones([3, 4])).toBeInstanceOf(Variable);
  expect(K.ones([0, 3])).toBeInstanceOf(Tensor);
  expect(K.ones([2], { dtype: "int32", name: "o" })).toMatchObject({ dtype: "int32", name: "o" });
});

it("J-091: ones like another are a tensor", () => {
  expect(K.onesLike(K.variable([1, 2]))).toBeInstanceOf(Tensor);
});

it("J-159: zeros like another are a tensor", () => {
  const result = K.zerosLike(K.variable([[1, 2, 3]]), { dtype: "int32" });
  expect(result).toBeInstanceOf(Tensor);
  expect([result.dtype, result.shape]).toEqual(["int32", [1, 3]]);
});

it("J-093: placeholders", () => {
  expect(K.placeholder({ ndim: 2 }).shape).toEqual([null, null]);
  expect(K.placeholder({ shape: [2, null], ndim: 3 }).shape).toEqual([2, null]);
  expect(K.placeholder({ shape: [], name: "scalar" })).toMatchObject({ name: "scalar", dtype: "float32" });
  expect(() => K.placeholder({ ndim: 1, sparse: true, ragged: true })).toThrow(ValueError);
  expect(() => K.placeholder({ ndim: 1, ragged: true })).toThrow(NotImplementedError);
  expect(() => K.placeholder()).toThrow(ValueError);
});

describe("random variables", () => {
  it("J-102: normally distributed", () => {
    const v = K.randomNormalVariable([2, 3], 0, 1, { name: "n", seed: 1 });
    expect(v).toMatchObject({ name: "n", shape: [2, 3], dtype: "float32" });
    expect(new Set(v.hostValue()).size).toBe(6);
    const shifted = Array.from(K.randomNormalVariable([1000], 5, 0.1, { seed: 1 }).hostValue(), Number);
    expect(shifted.reduce((sum, x) => sum + x, 0) / 1000).toBeCloseTo(5, 1);
  });
  it("J-104: evenly distributed within bounds", () => {
    const values = Array.from(K.randomUniformVariable([1000], -2, 1, { seed: 3 }).hostValue(), Number);
    expect(Math.min(...values)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...values)).toBeLessThanOrEqual(1);
    expect(Math.max(...values) - Math.min(...values)).toBeGreaterThan(2.8);
  });
});

it("J-127: sets a value of the same shape", async () => {
  const v = K.variable([1, 2], { dtype: "int32" });
  K.setValue(v, [3.7, 4]);
  expect(await read(v)).toEqual([3, 4]);
  expect(() => K.setValue(v, [1])).toThrow(ValueError);
  expect(() => K.setValue(v, [1])).toThrow(/\[2\].*\[1\]/);
});

it("J-153: assigns and returns the variable", async () => {
  const v = K.variable(1);
  expect(K.update(v, 5)).toBe(v);
  expect(await read(v)).toBe(5);
  expect(() => K.update(v, [1, 2])).toThrow(ValueError);
  expect(() => K.update(v, K.placeholder({ shape: [] }))).toThrow(ValueError);
});

it("J-154: adds", async () => {
  expect(await read(K.updateAdd(K.variable(1), 2))).toBe(3);
});

it("J-155: subtracts", async () => {
  expect(await read(K.updateSub(K.variable(3), 2))).toBe(1);
});

it("J-157: variables are floatx, and have a name and a constraint", async () => {
  const v = K.variable(tensor([1, 2], undefined, "int32"), { name: "weights", constraint: "nonNeg" });
  expect(v).toMatchObject({ name: "weights", dtype: "float32", trainable: true });
  expect(v.constraint).not.toBeNull();
  expect(K.variable([1], { dtype: "int32" }).dtype).toBe("int32");
  expect(() => K.variable(K.placeholder({ shape: [2] }))).toThrow(ValueError);
});

describe("zeros", () => {
  it("J-158: a variable, or a tensor where a size is zero", () => {
    expect(K.zeros([2, 3])).toBeInstanceOf(Variable);
    expect(K.zeros([0, 3])).toBeInstanceOf(Tensor);
  });
  it("K-018: shapes as lists or from another tensor", async () => {
    for (const [shape, expected] of [
      [
        [3, 4],
        [3, 4],
      ],
      [
        [2, 3],
        [2, 3],
      ],
      [tensor([1, 2, 3]).shape, [3]],
      [K.shape(tensor([1, 2, 3])), [3]],
      [tensor([2, 2], undefined, "int32"), [2, 2]],
    ] as const) {
      const made = K.zeros(shape);
      expect(made).toBeInstanceOf(Variable);
      expect([made.dtype, made.shape]).toEqual(["float32", expected]);
      expect(Array.from((await K.eval(made)).dataSync()).every((x) => x === 0)).toBe(true);
    }
  });
  it("K-019: integer zeros are held as integers", async () => {
    expect((await K.eval(K.zeros([3], { dtype: "int32" }))).dataSync()).toEqual(new Int32Array(3));
  });
  it("K-020: the kind of the result", () => {
    expect(K.zeros([0, 3])).toBeInstanceOf(Tensor);
    expect(K.zeros([])).toBeInstanceOf(Variable);
    expect(K.zeros(K.shape(K.placeholder({ ndim: 2 })))).toMatchObject({ isSymbolic: true });
    expect(() => K.zeros([null, 3])).toThrow(ValueError);
  });
  it("K-021: the shape of a symbolic tensor", async () => {
    const x = K.placeholder({ shape: [null, 2] });
    const [zeros, filled] = (await K.function(
      [x],
      [K.zeros(K.shape(x)), K.ones(K.shape(x), { dtype: "int32" })],
    )([ops.zeros([5, 2])])) as Tensor[];
    expect([zeros?.shape, filled?.shape, filled?.dtype]).toEqual([[5, 2], [5, 2], "int32"]);
    expect(Array.from(filled?.dataSync() ?? [])).toEqual(new Array(10).fill(1));
  });
});

it("K-022: zeros initializers", () => {
  const forms = [
    initializers.zeros().apply([3]),
    initializers.zeros().apply([3, 3]),
    initializers.zeros().apply([3], { dtype: "float32" }),
    initializers.zeros({ dtype: "float32" }).apply([3]),
  ];
  expect(forms.map((value) => [value.dtype, value.shape])).toEqual([
    ["float32", [3]],
    ["float32", [3, 3]],
    ["float32", [3]],
    ["float32", [3]],
  ]);
  for (const value of forms) expect(Array.from(value.dataSync()).every((x) => x === 0)).toBe(true);
});

it("K-023: an initializer from the config of another", () => {
  const original = initializers.randomUniform({ minval: -1, maxval: 1, seed: 5 });
  const again = initializers.RandomUniform.fromConfig(original.getConfig()) as typeof original;
  expect(again.getConfig()).toEqual(original.getConfig());
  expect(again.getConfig()).toMatchObject({ minval: -1, maxval: 1 });
  expect(again.apply([4]).arraySync()).toEqual(original.apply([4]).arraySync());
});
