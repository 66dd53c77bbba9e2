/** Functions on tensors: values, dtypes and shapes as NumPy and Keras give them. */

import { describe, expect, it } from "vitest";
import { input, model, ones, ops, setTarget, type Tensor, type TensorLike, tensor } from "../../../src/index.ts";

const values = (x: Tensor): unknown => x.arraySync();
const ints = (data: readonly number[], shape?: readonly number[]): Tensor => tensor(Int32Array.from(data), shape);

describe("elementwise", () => {
  it.each<readonly [string, () => Tensor, unknown]>([
    ["mod has the sign of the divisor", () => ops.mod(tensor([5, -5, 5, -5]), tensor([3, 3, -3, -3])), [2, 1, -1, -2]],
    ["mod of integers", () => ops.mod(ints([-7, 7]), 4), [1, 3]],
    ["floorDivide", () => ops.floorDivide(tensor([7, -7]), 2), [3, -4]],
    ["round halves to even", () => ops.round(tensor([0.5, 1.5, 2.5, -0.5])), [0, 2, 2, -0]],
    ["sign", () => ops.sign(tensor([-2, 0, 3])), [-1, 0, 1]],
    ["clip", () => ops.clip(tensor([-2, 0.5, 3]), -1, 1), [-1, 0.5, 1]],
    [
      "where broadcasts",
      () => ops.where(tensor([true, false]), tensor([[1], [2]]), 0),
      [
        [1, 0],
        [2, 0],
      ],
    ],
    ["divNoNan", () => ops.divNoNan(tensor([1, 2]), tensor([0, 4])), [0, 0.5]],
    ["logicalAnd takes numbers", () => ops.logicalAnd(tensor([0, 1, 2]), tensor([true, true, false])), [false, true, false]],
    ["isNan", () => ops.isNan(tensor([Number.NaN, 1])), [true, false]],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it.each<readonly [string, TensorLike, TensorLike, string]>([
    ["int with whole number", ints([1]), 2, "int32"],
    ["int with fraction", ints([1]), 0.5, "float32"],
    ["int with float", ints([1]), tensor([1]), "float32"],
    ["bool with number", tensor([true]), 2, "int32"],
    ["bools", tensor([true]), tensor([false]), "int32"],
    ["uint32 with int32", tensor(Uint32Array.of(1)), ints([1]), "uint32"],
  ])("dtype of a sum: %s", (_name, x, y, dtype) => {
    expect(ops.add(x, y).dtype).toBe(dtype);
  });

  it("division of integers is true division", () => {
    const half = ops.divide(ints([1]), 2);
    expect([half.dtype, values(half)]).toEqual(["float32", [0.5]]);
  });
});

describe("reductions", () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  it.each<readonly [string, () => Tensor, unknown]>([
    ["sum of all", () => ops.sum(x), 21],
    ["sum, negative axis, kept", () => ops.sum(x, { axis: -1, keepDims: true }), [[6], [15]]],
    ["sum of several axes", () => ops.sum(x, { axis: [0, 1] }), 21],
    ["sum of bools counts", () => ops.sum(tensor([true, true, false])), 2],
    ["mean of integers", () => ops.mean(ints([1, 2])), 1.5],
    ["variance", () => ops.variance(x, { axis: 0 }), [2.25, 2.25, 2.25]],
    [
      "argmax",
      () =>
        ops.argmax(
          tensor([
            [1, 3, 3],
            [9, 0, 1],
          ]),
        ),
      [1, 0],
    ],
    ["argmin with axis 0", () => ops.argmin(x, { axis: 0 }), [0, 0, 0]],
    ["all and any", () => ops.stack([ops.all(tensor([true, false])), ops.any(tensor([true, false]))]), [false, true]],
    ["logsumexp of large numbers", () => ops.logsumexp(tensor([1000, 1000])), Math.fround(1000 + Math.LN2)],
    ["softmax over both axes", () => ops.sum(ops.softmax(x, { axis: [0, 1] })), 1],
    ["size of an axis", () => ops.size(x, -1), 3],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it("refuses an axis that does not exist or is named twice", () => {
    expect(() => ops.sum(x, { axis: 2 })).toThrow(/axis 2/);
    expect(() => ops.sum(x, { axis: [0, -2] })).toThrow(/twice/);
  });
});

describe("movement", () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  it.each<readonly [string, () => Tensor, unknown]>([
    [
      "reshape with -1",
      () => ops.reshape(x, [3, -1]),
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ],
    [
      "transpose",
      () => ops.transpose(x),
      [
        [1, 4],
        [2, 5],
        [3, 6],
      ],
    ],
    [
      "slice",
      () => ops.slice(x, [0, 1], [-1, 2]),
      [
        [2, 3],
        [5, 6],
      ],
    ],
    ["stridedSlice from the end", () => ops.stridedSlice(x, [0, -2], [1, null], [1, 1]), [[2, 3]]],
    [
      "strides",
      () => ops.sliceAxis(x, 1, 0, null, 2),
      [
        [1, 3],
        [4, 6],
      ],
    ],
    [
      "flip",
      () => ops.flip(x, -1),
      [
        [3, 2, 1],
        [6, 5, 4],
      ],
    ],
    ["pad", () => ops.pad(tensor([1]), [[1, 2]], 9), [9, 1, 9, 9]],
    ["concatenate promotes", () => ops.concatenate([ints([1]), tensor([0.5])]), [1, 0.5]],
    [
      "stack in the last axis",
      () => ops.stack([tensor([1, 2]), tensor([3, 4])], { axis: -1 }),
      [
        [1, 3],
        [2, 4],
      ],
    ],
    ["split at positions", () => ops.split(tensor([1, 2, 3, 4]), [1, 3])[1] as Tensor, [2, 3]],
    ["unstack", () => ops.unstack(x)[1] as Tensor, [4, 5, 6]],
    ["repeat", () => ops.repeat(tensor([1, 2]), 2, 0), [1, 1, 2, 2]],
    [
      "tile",
      () => ops.tile(tensor([[1, 2]]), [2, 2]),
      [
        [1, 2, 1, 2],
        [1, 2, 1, 2],
      ],
    ],
    [
      "take along an inner axis",
      () => ops.take(x, ints([2, 0]), { axis: 1 }),
      [
        [3, 1],
        [6, 4],
      ],
    ],
    [
      "take with a matrix of indices",
      () => ops.take(tensor([10, 20]), ints([1, 0, 0, 1], [2, 2])),
      [
        [20, 10],
        [10, 20],
      ],
    ],
    [
      "oneHot in the first axis",
      () => ops.oneHot(ints([1, 0]), 2, { axis: 0 }),
      [
        [0, 1],
        [1, 0],
      ],
    ],
    [
      "an index outside has no one",
      () => ops.oneHot(ints([5, -1]), 2),
      [
        [0, 0],
        [0, 0],
      ],
    ],
    [
      "arange and eye",
      () => ops.add(ops.arange(2), ops.cast(ops.eye(2), "int32")),
      [
        [1, 1],
        [0, 2],
      ],
    ],
    ["squeeze and expandDims", () => ops.squeeze(ops.expandDims(tensor([1, 2]), 0)), [1, 2]],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it("says which shapes do not fit", () => {
    expect(() => ops.reshape(x, [4, -1])).toThrow(/\[2, 3\].*\[4, -1\]/);
    expect(() => ops.add(x, tensor([1, 2]))).toThrow(/\[2, 3\].*\[2\]/);
    expect(() => tensor([[1], [1, 2]])).toThrow(/unequal lengths/);
  });
});

describe("products and windows", () => {
  it.each<readonly [string, () => Tensor, unknown]>([
    [
      "matrix and vector",
      () =>
        ops.matmul(
          tensor([
            [1, 2],
            [3, 4],
          ]),
          tensor([1, 1]),
        ),
      [3, 7],
    ],
    ["vectors", () => ops.matmul(tensor([1, 2]), tensor([3, 4])), 11],
    ["a batch with one matrix", () => ops.matmul(ones([2, 1, 2]), tensor([[1], [2]])), [[[3]], [[3]]]],
    [
      "batches broadcast",
      () => ops.matmul(ones([2, 1, 1, 2]), ones([3, 2, 1])),
      [
        [[[2]], [[2]], [[2]]],
        [[[2]], [[2]], [[2]]],
      ],
    ],
    [
      "average without the padding",
      () =>
        ops.averagePool(tensor([[[2], [4]]]), {
          window: [1, 2, 1],
          strides: [1, 1, 1],
          padding: [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        }),
      [[[2], [3], [4]]],
    ],
    [
      "maximum, where padding never wins",
      () =>
        ops.maxPool(tensor([[[-2], [-4]]]), {
          window: [1, 2, 1],
          strides: [1, 2, 1],
          padding: [
            [0, 0],
            [1, 1],
            [0, 0],
          ],
        }),
      [[[-2], [-4]]],
    ],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });
});

describe("random", () => {
  it("is a function of the key, in the range asked for", () => {
    const draw = (word: number): Tensor => ops.randomUniform(Uint32Array.of(1, word), [1000], { low: -2, high: 3 });
    expect(values(draw(1))).toEqual(values(draw(1)));
    expect(values(draw(1))).not.toEqual(values(draw(2)));
    const data = Array.from(draw(1).dataSync());
    expect(Math.min(...data)).toBeGreaterThanOrEqual(-2);
    expect(Math.max(...data)).toBeLessThan(3);
    // The mean of a thousand draws of deviation 1.44 is within 5 standard errors of its expectation.
    expect(Math.abs(data.reduce((sum, value) => sum + value, 0) / 1000 - 0.5)).toBeLessThan((5 * 5) / Math.sqrt(12 * 1000));
  });
});

describe("symbolic and host tensors agree", () => {
  it("in a model of functions over an unknown batch", async () => {
    setTarget("reference");
    const f = (x: Tensor): Tensor => {
      const centered = x.sub(x.mean(0, true));
      return centered
        .square()
        .div(ops.size(x, 0, "float32"))
        .add(ops.softmax(x))
        .reshape([null, 1, 3])
        .squeeze(1);
    };
    const x = input({ shape: [3] });
    const data = tensor([
      [1, 2, 3],
      [0, 0, 5],
    ]);
    const graph = model({ inputs: x, outputs: f(x) });
    expect(values(await graph.predict(data))).toEqual(values(f(data)));
  });
});
