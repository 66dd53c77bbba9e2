/** Parts of images: patches, borders, resampled areas and elements at coordinates. */

import { describe, expect, it } from "vitest";
import { ops, type Tensor, tensor } from "../../../src/index.ts";
import { expectValues } from "../../support/numpy.ts";

/** `[1, rows, columns, 1]` with 0, 1, 2, … */
const counting = (rows: number, columns: number): Tensor =>
  ops.reshape(ops.cast(ops.arange(rows * columns), "float32"), [1, rows, columns, 1]);
const plain = (x: Tensor): Tensor => ops.squeeze(x);

describe("extractPatches", () => {
  it("without overlap", () => {
    expectValues(ops.image.extractPatches(counting(4, 4), 2), [
      [
        [
          [0, 1, 4, 5],
          [2, 3, 6, 7],
        ],
        [
          [8, 9, 12, 13],
          [10, 11, 14, 15],
        ],
      ],
    ]);
  });
  it("with strides, dilation and padding", () => {
    const patches = ops.image.extractPatches(counting(3, 4), [2, 1], { strides: [1, 2], dilationRate: [2, 1], padding: "same" });
    expectValues(patches, [
      [
        [
          [0, 4],
          [0, 6],
        ],
        [
          [0, 8],
          [2, 10],
        ],
        [
          [4, 0],
          [6, 0],
        ],
      ],
    ]);
  });
  it("of one image with channels first", () => {
    const image = tensor([
      [
        [1, 2],
        [3, 4],
      ],
      [
        [10, 20],
        [30, 40],
      ],
    ]);
    // The channels of an element are neighbours.
    expectValues(ops.image.extractPatches(image, [1, 2], { dataFormat: "channelsFirst" }), [
      [[1], [3]],
      [[10], [30]],
      [[2], [4]],
      [[20], [40]],
    ]);
  });
  it("of volumes", () => {
    const volume = ops.reshape(ops.cast(ops.arange(8), "float32"), [2, 2, 2, 1]);
    expectValues(ops.image.extractPatches3d(volume, [1, 2, 2]), [[[[0, 1, 2, 3]]], [[[4, 5, 6, 7]]]]);
  });
  it("unfold has channels outermost", () => {
    const x = tensor([
      [
        [
          [1, 2],
          [3, 4],
        ],
        [
          [5, 6],
          [7, 8],
        ],
      ],
    ]);
    expectValues(ops.unfold(x, [1, 2], { padding: [0, 1] }), [
      [
        [0, 1, 2, 0, 3, 4],
        [1, 2, 0, 3, 4, 0],
        [0, 5, 6, 0, 7, 8],
        [5, 6, 0, 7, 8, 0],
      ],
    ]);
  });
});

describe("borders", () => {
  const x = counting(2, 3);
  it("padImages by amounts and by a target", () => {
    expectValues(plain(ops.image.padImages(x, { topPadding: 1, bottomPadding: 0, leftPadding: 1, targetWidth: 5 })), [
      [0, 0, 0, 0, 0],
      [0, 0, 1, 2, 0],
      [0, 3, 4, 5, 0],
    ]);
  });
  it("cropImages", () => {
    expectValues(plain(ops.image.cropImages(x, { topCropping: 1, targetHeight: 1, rightCropping: 1, leftCropping: 0 })), [3, 4]);
  });
  it("refuses what contradicts itself", () => {
    expect(() => ops.image.padImages(x, { topPadding: 1, leftPadding: 0, rightPadding: 0 })).toThrow(/exactly two/);
    expect(() => ops.image.cropImages(x, { topCropping: 0, targetHeight: 4, leftCropping: 0, rightCropping: 0 })).toThrow(/do not fit/);
  });
});

describe("mapCoordinates", () => {
  const x = ops.reshape(ops.cast(ops.arange(12), "float32"), [3, 4]);
  const places = tensor([
    [0.5, -0.7, 2.2, 5.3, 1],
    [1.5, 0.2, 3.9, -2.4, 3],
  ]);
  it.each<readonly ["constant" | "nearest" | "wrap" | "mirror" | "reflect", readonly number[], readonly number[]]>([
    ["constant", [6, 7, 7, 7, 7], [3.5, 4.96, 7.32, 7, 7]],
    ["nearest", [6, 0, 11, 8, 7], [3.5, 0.2, 11, 8, 7]],
    ["wrap", [6, 8, 8, 10, 7], [3.5, 5.8, 6.7, 7.2, 7]],
    ["mirror", [6, 4, 10, 6, 7], [3.5, 3, 9.3, 7.6, 7]],
    ["reflect", [6, 0, 11, 1, 7], [3.5, 0.2, 11, 1.4, 7]],
  ])("%s", (fillMode, nearest, mixed) => {
    const options = { fillMode, fillValue: fillMode === "constant" ? 7 : 0 };
    expectValues(ops.image.mapCoordinates(x, places, 0, options), nearest);
    expectValues(ops.image.mapCoordinates(x, places, 1, options), mixed);
  });
  it("of any rank, with places in any shape", () => {
    expectValues(ops.image.mapCoordinates(tensor([1, 5]), tensor([[[0.25], [0.5]]]), 1), [[2], [3]]);
  });
  it("refuses other numbers of axes", () => {
    expect(() => ops.image.mapCoordinates(x, tensor([[1]]), 1)).toThrow(/one row for each of the 2 axes/);
  });
});

it("resize by areas takes means, and parts of elements", () => {
  expectValues(plain(ops.image.resize(counting(4, 4), [2, 2], { interpolation: "area" })), [
    [2.5, 4.5],
    [10.5, 12.5],
  ]);
  expectValues(plain(ops.image.resize(counting(1, 3), [1, 2], { interpolation: "area" })), [1 / 3, 5 / 3]);
});
