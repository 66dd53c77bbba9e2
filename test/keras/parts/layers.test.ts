/** Layers where recorded numbers say nothing: errors, randomness, statistics. */

import { describe, expect, test } from "vitest";
import { layers, ones, setSeed, tensor, zeros } from "../../../src/index.ts";

/** Five standard errors of a share of 10,000 elements. */
const shareTolerance = 5 * Math.sqrt((0.3 * 0.7) / 10_000);

describe("Dropout", () => {
  const x = ones([100, 100]);
  test("drops its share while training, scales the rest, and passes its input through otherwise", () => {
    setSeed(3);
    const dropout = layers.dropout({ rate: 0.3 });
    const dropped = [...dropout.apply(x, { training: true }).dataSync()];
    expect(dropped.every((value) => value === 0 || Math.abs(value - 1 / 0.7) < 1e-6)).toBe(true);
    expect(Math.abs(dropped.filter((value) => value === 0).length / dropped.length - 0.3)).toBeLessThan(shareTolerance);
    expect([...dropout.apply(x).dataSync()].every((value) => value === 1)).toBe(true);
  });
  test("draws anew at every call, and the same again after the same seed", () => {
    const draw = (): number[][] => {
      setSeed(8);
      const dropout = layers.dropout({ rate: 0.5 });
      return [0, 1].map(() => [...dropout.apply(x, { training: true }).dataSync()]);
    };
    const [first, second] = draw();
    expect(first).not.toEqual(second);
    expect(draw()).toEqual([first, second]);
  });
  test("its stream is a variable, not a weight; rate 0 has none", () => {
    const dropout = layers.dropout({ rate: 0.5 });
    expect([dropout.weights.length, dropout.variables.length]).toEqual([0, 1]);
    expect(layers.dropout({ rate: 0 }).variables).toEqual([]);
  });
  test("noiseShape shares the fate of elements", () => {
    const rows = layers
      .dropout({ rate: 0.5, noiseShape: [null, 1] })
      .apply(ones([20, 5]), { training: true })
      .arraySync() as number[][];
    expect(rows.every((row) => row.every((value) => value === row[0]))).toBe(true);
    expect(new Set(rows.map((row) => row[0])).size).toBe(2);
  });
});

test.each([
  ["Conv2D of a wrong rank", () => layers.conv2d({ filters: 2, kernelSize: 3 }).apply(ones([1, 4, 4])), /rank 4/],
  ["groups that do not divide the filters", () => layers.conv2d({ filters: 3, kernelSize: 3, groups: 2 }), /multiple of groups/],
  ["strides with dilation", () => layers.conv2d({ filters: 2, kernelSize: 3, strides: 2, dilationRate: 2 }), /cannot be combined/],
  ["an unknown padding", () => layers.conv2d({ filters: 2, kernelSize: 3, padding: "sme" }), /padding must be one of valid, same/],
  ["Concatenate of unequal sizes", () => layers.concatenate().apply([ones([1, 2, 3]), ones([1, 4, 3])]), /must be equal/],
  ["Subtract of three", () => layers.subtract().apply([ones([1]), ones([1]), ones([1])]), /takes 2, not 3/],
  ["a rate above one", () => layers.dropout({ rate: 2 }), /must be in \[0, 1\]/],
  ["Cropping of everything", () => layers.cropping1d({ cropping: 2 }).apply(ones([1, 3, 1])), /nothing is left/],
  [
    "GroupNormalization of indivisible channels",
    () => layers.groupNormalization({ groups: 2 }).apply(ones([1, 2, 3])),
    /cannot be split into 2 groups/,
  ],
])("%s is an error", (_, make, message) => {
  expect(make).toThrow(message);
});

test("BatchNormalization moves its statistics only while training and trainable", () => {
  const norm = layers.batchNormalization({ momentum: 0.5 });
  const x = tensor([[1], [3]]);
  norm.apply(x);
  expect(norm.getWeights().map((weight) => weight.arraySync())).toEqual([[1], [0], [0], [1]]);
  norm.apply(x, { training: true });
  expect(norm.getWeights().map((weight) => weight.arraySync())).toEqual([[1], [0], [1], [1]]);
  norm.trainable = false;
  norm.apply(zeros([2, 1]), { training: true });
  expect(norm.getWeights()[2]?.arraySync()).toEqual([1]);
});
