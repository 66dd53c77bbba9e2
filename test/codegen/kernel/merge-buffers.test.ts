import { expect, test } from "vitest";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import { mergeBuffers } from "../../../src/codegen/kernel/merge-buffers.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import * as k from "../wgsl/kernels.ts";

const n = symbol("n");

test("buffers of one element type become segments of that type, with an offset each", () => {
  const kernel = k.mapKernel("double", (x) => e.mul(x, k.f32(2)));
  const merged = mergeBuffers(kernel, ["arena", "arena"]);
  expect(verifyKernel(merged)).toEqual([]);
  expect(merged.buffers.map(({ name, dtype, access }) => [name, dtype, access])).toEqual([["arena", "f32", "read_write"]]);
  expect(merged.scalars.map(({ name, value }) => [name, value.kind === "offset" ? value.buffer : "dim"])).toEqual([
    ["n", "dim"],
    ["x_offset", 0],
    ["y_offset", 1],
  ]);
  const arena = Float32Array.of(-1, 1, 2, 3, -1, 0, 0, 0, -1);
  const report = interpretKernel(merged, { buffers: { arena }, ...launchAt(merged, { n: 3 }, [1, 5]) });
  expect(report.faults).toEqual([]);
  expect([...arena]).toEqual([-1, 1, 2, 3, -1, 2, 4, 6, -1]);
});

test("state comes before the arena, and a segment that is not used is not bound", () => {
  const kernel = k.mapKernel("copy", (x) => x);
  expect(mergeBuffers(kernel, ["arena", "state"]).buffers.map(({ name, access }) => [name, access])).toEqual([
    ["state", "write"],
    ["arena", "read"],
  ]);
  expect(mergeBuffers(kernel, ["state", "state"]).buffers.map(({ name }) => name)).toEqual(["state"]);
});

test("mixed element types travel as u32, bools as 0 and 1", () => {
  const kernel = k.elementwise(
    "mixed",
    [k.buffer("x", "read", n), k.buffer("label", "read", n, "i32"), k.buffer("is_positive", "write", n, "bool"), k.buffer("y", "write", n)],
    [
      k.store("is_positive", k.i, e.compare("gt", e.load("x", k.i, "f32"), k.f32(0))),
      k.store("y", k.i, e.add(e.load("x", k.i, "f32"), e.cast("f32", e.load("label", k.i, "i32")))),
    ],
  );
  const merged = mergeBuffers(kernel, ["arena", "arena", "arena", "state"]);
  expect(verifyKernel(merged)).toEqual([]);
  expect(merged.buffers.map(({ name, dtype }) => [name, dtype])).toEqual([
    ["state", "f32"],
    ["arena", "u32"],
  ]);
  const bytes = new ArrayBuffer(24);
  new Float32Array(bytes, 0, 2).set([-1.5, 2.5]);
  new Int32Array(bytes, 8, 2).set([-3, 4]);
  const state = new Float32Array(2);
  const report = interpretKernel(merged, {
    buffers: { arena: new Uint32Array(bytes), state },
    ...launchAt(merged, { n: 2 }, [0, 2, 4, 0]),
  });
  expect(report.faults).toEqual([]);
  expect([...state]).toEqual([-4.5, 6.5]);
  expect([...new Int32Array(bytes, 16, 2)]).toEqual([0, 1]);
});
