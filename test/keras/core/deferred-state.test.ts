/** Variables, and expressions over them that are compiled on their own. */

import { afterEach, expect, it } from "vitest";
import { metrics, ops, setTarget, tensor, variable } from "../../../src/index.ts";

afterEach(() => setTarget("reference"));

it("a variable that turns out to be of no use is no part of the program", async () => {
  setTarget("wasm");
  const [used, unused] = [variable([1, 2]), variable([5, 6])];
  const expression = ops.add(ops.mul(used, 3), ops.mul(ops.sub(unused, unused), 0));
  expect([...(await expression.data())]).toEqual([3, 6]);
});

it("metrics that read a part of their state have a result", async () => {
  setTarget("wasm");
  const metric = new metrics.RecallAtPrecision({ precision: 0.6, numThresholds: 20 });
  metric.updateState(tensor([0, 1, 1, 0]), tensor([0.1, 0.4, 0.8, 0.7]));
  expect([...(await metric.result().data())]).toEqual([1]);
});

it("a variable has its value's dtype and shape, or the dtype that is named", async () => {
  const given = variable(tensor([[1, 2]], [1, 2], "int32"), false, "steps");
  expect([given.dtype, given.shape, given.trainable, given.name]).toEqual(["int32", [1, 2], false, "steps"]);
  const cast = variable(3, true, "scale", "float16");
  expect([cast.dtype, cast.shape, cast.trainable]).toEqual(["float16", [], true]);
  cast.assign(ops.add(cast, 1));
  expect(await cast.toTensor().array()).toBe(4);
});
