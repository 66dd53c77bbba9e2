/** Images scaled and moved by tensors, and elastic distortions; further names of Keras. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";
import { a, expectValues, ints } from "../../support/numpy.ts";

describe("scaleAndTranslate", () => {
  const x = tensor([
    [1, 2, 4, 8],
    [3, 5, 7, 11],
  ]);
  it.each<readonly [string, ops.image.ScaleMethod, boolean, number, number, number, readonly (readonly number[])[]]>([
    [
      "smaller and smooth",
      "linear",
      true,
      3,
      0.5,
      0.25,
      [
        [1.3333333, 4.5, 0],
        [3.6666667, 7.5, 0],
      ],
    ],
    [
      "larger",
      "cubic",
      false,
      6,
      1.5,
      -1,
      [
        [1.3529412, 2.2523148, 3.5393519, 6.2352941, 8.2631579, 0],
        [3.8235294, 5.3101852, 6.5509259, 9.2352941, 11.2631579, 0],
      ],
    ],
  ])("%s", (_name, method, antialias, count, scale, translation, expected) => {
    const result = ops.image.scaleAndTranslate(x, [2, count], tensor([scale]), tensor([translation]), [1], method, { antialias });
    expectValues(result, expected);
  });
  it("equals resize where only the size changes", () => {
    const image = ops.reshape(x, [1, 2, 4, 1]);
    const scaled = ops.image.scaleAndTranslate(image, [1, 4, 3, 1], tensor([2, 0.75]), tensor([0, 0]), [1, 2], "lanczos3");
    const resized = ops.image.resize(image, [4, 3], { interpolation: "lanczos3", antialias: true });
    expectValues(scaled, resized.arraySync() as readonly never[]);
  });
  it("refuses a missing scale", () => {
    expect(() => ops.image.scaleAndTranslate(x, [2, 2], tensor([1]), tensor([0]), [0, 1], "linear")).toThrow(/each of 2 axes/);
  });
});

describe("elasticTransform", () => {
  const key = tensor(Uint32Array.of(3, 5));
  const image = ops.reshape(ops.cast(ops.arange(64), "float32"), [1, 8, 8, 1]);
  it("of no strength changes nothing", () => {
    expectValues(ops.image.elasticTransform(key, image, { alpha: 0 }), image.arraySync() as readonly never[]);
  });
  it("moves elements, the same way for the same key", () => {
    const draw = (): readonly number[] =>
      Array.from(ops.image.elasticTransform(key, image, { sigma: 1, alpha: 2 }).dataSync() as Float32Array);
    expect(draw()).toEqual(draw());
    expect(draw()).not.toEqual(Array.from(image.dataSync() as Float32Array));
    expect(draw().every((value) => value >= 0 && value <= 63)).toBe(true);
  });
});

describe("further names", () => {
  it("inTopK counts ties at the boundary as in, and no infinite scores", () => {
    const predictions = tensor([
      [0.1, 0.6, 0.3],
      [0.5, 0.5, 0.2],
      [0.5, 0.5, 0.2],
      [Infinity, 0, 0],
    ]);
    expectValues(ops.inTopK(ints([2, 1, 2, 0]), predictions, 2), [true, true, false, false]);
    expectValues(ops.inTopK(ints([1]), tensor([[0.5, 0.5, 0.2]]), 1), [true]);
  });
  it("view, var and switch", () => {
    expectValues(ops.view(tensor([1, -2]), "int32"), [0x3f80_0000, -0x4000_0000]);
    expectValues(ops.var(a, { axis: 0 }), [0.5625, 0.5625, 0.765625]);
    expect(ops.switch).toBe(ops.switchCase);
  });
  it("segments of computed ids are counted", () => {
    expectValues(ops.segmentSum(tensor([1, 2, 3]), ops.add(ints([0, 1, 1]), 1)), [0, 1, 5]);
  });
  it("inTopK in a model", async () => {
    const [targets, scores] = [input({ batchShape: [null], dtype: "int32" }), input({ shape: [3] })];
    const m = model({ inputs: [targets, scores], outputs: ops.inTopK(targets, scores, 1) });
    expectValues(
      (await m.predict([
        ints([0, 2]),
        tensor([
          [1, 2, 3],
          [1, 2, 3],
        ]),
      ])) as Tensor,
      [false, true],
    );
  });
});
