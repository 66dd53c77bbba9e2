/** Scattered updates with combiners, elements by several indices, and reductions over segments. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";

const values = (x: Tensor): unknown => x.arraySync();
const ints = (data: readonly number[], shape?: readonly number[]): Tensor => tensor(Int32Array.from(data), shape);

describe("scatterUpdate", () => {
  const x = tensor([5, 1, -3]);
  const indices = ints([0, 2, 0, 9], [4, 1]);
  const updates = tensor([2, 4, 3, 7]);
  it.each<readonly [string, ops.ScatterReduction | null, readonly number[]]>([
    ["the last of several updates stays", null, [3, 1, 4]],
    ["sums", "add", [10, 1, 1]],
    ["products", "multiply", [30, 1, -12]],
    ["maxima", "max", [5, 1, 4]],
    ["minima", "min", [2, 1, -3]],
  ])("%s", (_name, reduction, expected) => {
    expect(values(ops.scatterUpdate(x, indices, updates, { reduction }))).toEqual(expected);
  });

  it("takes bools", () => {
    expect(values(ops.scatterUpdate(tensor([false, false, true]), ints([2, 0], [2, 1]), tensor([false, true])))).toEqual([
      true,
      false,
      false,
    ]);
  });

  it("takes integers, whose products wrap", () => {
    const product = ops.scatterUpdate(ints([65_536, 3]), ints([0, 1], [2, 1]), ints([65_537, 5]), { reduction: "multiply" });
    expect(values(product)).toEqual([65_536, 15]);
  });
});

describe("gatherNd", () => {
  const x = tensor([
    [1, 2, 3],
    [4, 5, 6],
  ]);
  it("reads elements, and zero outside on any axis", () => {
    expect(values(ops.gatherNd(x, ints([1, 2, 0, 1, 0, 3, -1, 0], [4, 2])))).toEqual([6, 2, 0, 0]);
  });
  it("reads rows where there are fewer indices than axes", () => {
    expect(values(ops.gatherNd(x, ints([1, 0, 1], [3, 1])))).toEqual([
      [4, 5, 6],
      [1, 2, 3],
      [4, 5, 6],
    ]);
  });
  it("refuses more indices than axes", () => {
    expect(() => ops.gatherNd(x, ints([0, 0, 0], [1, 3]))).toThrow(/last axis of 1 to 2/);
  });
});

describe("segments", () => {
  const data = tensor([
    [1, -8],
    [2, 7],
    [4, 6],
  ]);
  const ids = ints([2, 0, 2]);
  it.each<readonly [string, () => Tensor, unknown]>([
    [
      "segmentSum counts segments by the largest id",
      () => ops.segmentSum(data, ids),
      [
        [2, 7],
        [0, 0],
        [5, -2],
      ],
    ],
    [
      "segmentMax drops ids outside",
      () => ops.segmentMax(data, ids, { numSegments: 2 }),
      [
        [2, 7],
        [-Infinity, -Infinity],
      ],
    ],
    ["segmentMin of integers", () => ops.segmentMin(ints([5, 3, 9]), ints([1, 1, 0]), { numSegments: 3 }), [9, 3, 2 ** 31 - 1]],
  ])("%s", (_name, make, expected) => {
    expect(values(make())).toEqual(expected);
  });

  it("runs in a model, where the number of segments must be given", async () => {
    const [x, id] = [input({ shape: [2] }), input({ batchShape: [null], dtype: "int32" })];
    expect(() => ops.segmentSum(x, id)).toThrow(/numSegments is needed/);
    const m = model({ inputs: [x, id], outputs: ops.take(ops.segmentSum(x, id, { numSegments: 2 }), id) });
    expect(values((await m.predict([data, ints([1, 1, 0])])) as Tensor)).toEqual([
      [3, -1],
      [3, -1],
      [4, 6],
    ]);
  });

  it("refuses ids of another length", () => {
    expect(() => ops.segmentSum(data, ints([0]))).toThrow(/one per entry/);
  });
});
