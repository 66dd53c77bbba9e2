import { expect, test } from "vitest";
import type { Kernel } from "../../../src/codegen/kernel/kernel.ts";
import { lowerForWasm } from "../../../src/codegen/wasm/lower.ts";
import { printKernels } from "../../../src/codegen/wasm/print.ts";
import { symbol } from "../../../src/ir/dim.ts";
import { add, builtin, constant, fma, int, load, max, min, mul, splat, sub, variable } from "../../../src/ir/expression.ts";
import { kernelOf } from "./support.ts";

const [i, j, k] = [variable("i"), variable("j"), variable("k")];

function lines(kernel: Kernel, relaxed = true): readonly string[] {
  return printKernels([lowerForWasm(kernel)], { relaxed, readable: true }).split("\n");
}

const relu: Kernel = {
  ...kernelOf({
    name: "hidden_relu",
    buffers: [
      { name: "x", dtype: "f32", access: "read", length: symbol("batch") },
      { name: "y", dtype: "f32", access: "write", length: symbol("batch") },
    ],
    scalars: [{ name: "batch", value: { kind: "dim", dim: symbol("batch") } }],
    grid: [symbol("batch"), 1, 1],
    body: [
      {
        kind: "for",
        variable: "i",
        start: mul(builtin("group_x"), int(64)),
        end: add(mul(builtin("group_x"), int(64)), int(64)),
        step: 1,
        mode: "vector",
        body: [{ kind: "store", buffer: "y", index: i, value: max(load("x", i, "f32"), constant("f32", 0)) }],
      },
    ],
  }),
  info: {
    operations: ["max"],
    locations: [
      { file: "model.ts", line: 4, column: 3 },
      { file: "model.ts", line: 4, column: 3 },
    ],
    schedule: { template: "map", steps: [{ opt: "vector", axis: "n", by: 4 }] },
    flops: symbol("batch"),
    bytes: 8,
  },
};

test("a kernel starts with what it computes and from where", () => {
  expect(lines(relu).slice(3, 11)).toEqual([
    "  ;; hidden_relu",
    "  ;;   ops: max",
    "  ;;   from: model.ts:4:3",
    "  ;;   schedule: map: vector n 4",
    "  ;;   flops: batch  bytes: 8",
    "  ;;   grid: batch x 1 x 1",
    "  ;;   x: f32[batch], read",
    "  ;;   y: f32[batch], write",
  ]);
});

test("the text of a loop over consecutive elements", () => {
  const text = lines(relu);
  const start = text.findIndex((line) => line.includes("loop $i.loop"));
  expect(text.slice(start, start + 6).map((line) => line.trim())).toEqual([
    "(loop $i.loop",
    "(local.set $index_2 (i32.mul (local.get $i) (i32.const 4)))",
    "(v128.store",
    "(i32.add (local.get $y) (local.get $index_2))",
    "(f32x4.pmax (v128.load (i32.add (local.get $x) (local.get $index_2))) (local.get $lanes_1)))",
    "(br_if $i.loop (i32.lt_s (local.tee $i (i32.add (local.get $i) (i32.const 4))) (local.get $i.end))))))",
  ]);
});

test("the microkernel holds its sums in locals and loads through offsets", () => {
  const body = [0, 1, 2].flatMap((row) =>
    [0, 1].map((column) => ({
      kind: "store" as const,
      buffer: "acc",
      index: int(row * 2 + column),
      value: fma(
        splat(load("a", add(mul(k, int(3)), int(row)), "f32"), 4),
        load("b", add(mul(k, int(8)), int(column * 4)), "f32", undefined, 4),
        load("acc", int(row * 2 + column), "f32", undefined, 4),
      ),
    })),
  );
  const kernel = kernelOf({
    buffers: [
      { name: "a", dtype: "f32", access: "read", length: 300 },
      { name: "b", dtype: "f32", access: "read", length: 800 },
      { name: "y", dtype: "f32", access: "write", length: 24 },
    ],
    body: [
      { kind: "registers", name: "acc", dtype: "f32", lanes: 4, length: 6 },
      { kind: "for", variable: "k", start: int(0), end: int(100), step: 1, mode: "serial", body },
      ...[0, 1, 2, 3, 4, 5].map((slot) => ({
        kind: "store" as const,
        buffer: "y",
        index: int(slot * 4),
        value: load("acc", int(slot), "f32", undefined, 4),
      })),
    ],
  });
  const fused = lines(kernel).join("\n");
  const loop = fused.slice(fused.indexOf("loop $k.loop"), fused.indexOf("br_if $k.loop"));
  expect(loop.match(/f32x4\.relaxed_madd/g)).toHaveLength(6);
  expect(loop.match(/v128\.load32_splat/g)).toHaveLength(3);
  expect(loop.match(/v128\.load \(/g)).toHaveLength(1);
  expect(loop.match(/v128\.load offset=16/g)).toHaveLength(1);
  expect(loop).not.toContain("v128.store");
  expect(lines(kernel, false).join("\n")).not.toContain("relaxed");
});

test("an address that may start before its buffer has no offset", () => {
  const kernel = kernelOf({
    buffers: [
      { name: "x", dtype: "f32", access: "read", length: 16 },
      { name: "y", dtype: "f32", access: "write", length: 16 },
    ],
    body: [
      {
        kind: "for",
        variable: "j",
        start: int(0),
        end: int(16),
        step: 1,
        mode: "serial",
        body: [{ kind: "store", buffer: "y", index: j, value: load("x", sub(int(15), j), "f32") }],
      },
    ],
  });
  // 15 - j: without its constant the index is negative, and a wrapped address plus an offset traps.
  expect(lines(kernel).join("\n")).not.toContain("offset=");
});

test("what is the same for all tasks is computed once", () => {
  const kernel = kernelOf({
    buffers: [{ name: "y", dtype: "i32", access: "write", length: symbol("n") }],
    scalars: [{ name: "n", value: { kind: "dim", dim: symbol("n") } }],
    grid: [symbol("n"), 1, 1],
    body: [
      { kind: "let", name: "limit", value: min(mul(variable("n"), int(3)), int(1000)) },
      { kind: "store", buffer: "y", index: builtin("group_x"), value: add(variable("limit"), builtin("group_x")) },
    ],
  });
  const text = lines(kernel).join("\n");
  expect(text.indexOf("local.set $limit")).toBeGreaterThan(0);
  expect(text.indexOf("local.set $limit")).toBeLessThan(text.indexOf("loop $.tasks"));
});
