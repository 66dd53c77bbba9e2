/** The interpreter computes what kernels mean, and finds the faults that are planted here. */

import { describe, expect, test } from "vitest";
import { type FaultKind, interpretKernel, type KernelReport, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { dimMul, symbol } from "../../../src/ir/dim.ts";
import type { NumericArray } from "../../../src/ir/dtype.ts";
import * as e from "../../../src/ir/expression.ts";
import * as k from "../wgsl/kernels.ts";

function run(kernel: Kernel, buffers: Readonly<Record<string, NumericArray>>, sizes: Readonly<Record<string, number>> = {}): KernelReport {
  return interpretKernel(kernel, { buffers, ...launchAt(kernel, sizes) });
}

function kindsOf(report: KernelReport): readonly FaultKind[] {
  return [...new Set(report.faults.map((fault) => fault.kind))];
}

const { localX, groupX, store, barrier, f32, when, loop } = k;

/** Four invocations per workgroup, a shared array of four, an output `y` with an element per invocation. */
function fourBy(groups: number, body: readonly Statement[], shared = true): Kernel {
  return k.kernel({
    name: "planted",
    buffers: [k.buffer("y", "read_write", 4 * groups)],
    grid: [groups, 1, 1],
    workgroup: [4, 1, 1],
    shared: shared ? [{ name: "s", dtype: "f32", length: 4 }] : [],
    body,
  });
}

const y = (): Record<string, NumericArray> => ({ y: new Float32Array(8) });
const mine = e.add(e.mul(groupX, e.int(4)), localX);
const s = (index: e.Expression): e.Expression => e.load("s", index, "f32");
const neighbour = e.mod(e.add(localX, e.int(1)), e.int(4));

describe("values", () => {
  test("f32 is rounded after every operation, integers wrap", () => {
    const n = symbol("n");
    const kernel = k.elementwise(
      "rounding",
      [k.buffer("x", "write", n), k.buffer("i32", "write", n, "i32"), k.buffer("u32", "write", n, "u32")],
      [
        store("x", k.i, e.add(f32(16777216), f32(1))),
        store("i32", k.i, e.add(e.variable("n"), e.int(2147483647))),
        store("u32", k.i, e.sub(e.constant("u32", 0), e.constant("u32", 1))),
      ],
    );
    const buffers = { x: new Float32Array(1), i32: new Int32Array(1), u32: new Uint32Array(1) };
    expect(run(kernel, buffers, { n: 1 }).faults).toEqual([]);
    expect([buffers.x[0], buffers.i32[0], buffers.u32[0]]).toEqual([16777216, -2147483648, 4294967295]);
  });

  test("vectors: loads and stores of consecutive elements, lanes kept apart", () => {
    const v = e.variable("v", "f32", 4);
    const kernel = k.kernel({
      name: "vectors",
      buffers: [k.buffer("x", "read", 8), k.buffer("y", "write", 8)],
      body: [
        { kind: "registers", name: "r", dtype: "f32", lanes: 4, length: 2 },
        k.letBe("v", e.load("x", e.int(2), "f32", undefined, 4)),
        store("r", e.int(1), e.mul(v, e.splat(f32(10), 4))),
        store("y", e.int(0), e.load("r", e.int(1), "f32", undefined, 4)),
        store("y", e.int(4), { kind: "extract", x: v, lane: 3, dtype: "f32", lanes: 1 }),
        store("y", e.int(5), e.load("x", e.int(9), "f32", e.no)),
      ],
    });
    const buffers = { x: Float32Array.from({ length: 8 }, (_, i) => i), y: new Float32Array(8).fill(-1) };
    expect(run(kernel, buffers).faults).toEqual([]);
    expect([...buffers.y]).toEqual([20, 30, 40, 50, 5, 0, -1, -1]);
  });

  test("a reduction in shared memory and a tiled product", () => {
    const rows = { x: Float32Array.from({ length: 120 }, (_, i) => i), y: new Float32Array(3) };
    const report = run(k.rowSum(40), rows, { n: 3 });
    expect(report.faults).toEqual([]);
    expect(report.barriers).toBe(15);
    expect([...rows.y]).toEqual([780, 2380, 3980]);

    const [m, n, depth] = [9, 10, 11];
    const a = Float32Array.from({ length: m * depth }, (_, i) => (i % 5) - 2);
    const b = Float32Array.from({ length: depth * n }, (_, i) => (i % 7) - 3);
    const c = new Float32Array(m * n);
    expect(run(k.tiledMatmul(m, n, depth), { a, b, c }).faults).toEqual([]);
    for (let row = 0; row < m; row++) {
      for (let column = 0; column < n; column++) {
        let sum = 0;
        for (let i = 0; i < depth; i++) sum += (a[row * depth + i] ?? 0) * (b[i * n + column] ?? 0);
        // Small integers: every sum is exact.
        expect(c[row * n + column]).toBe(sum);
      }
    }
  });

  test("subgroup operations combine invocations of a subgroup", () => {
    const sum: e.Expression = { kind: "subgroup", op: "add", x: e.cast("f32", localX), dtype: "f32", lanes: 1 };
    const partner: e.Expression = {
      kind: "subgroup",
      op: "shuffle_xor",
      x: e.cast("f32", localX),
      argument: e.int(1),
      dtype: "f32",
      lanes: 1,
    };
    const kernel = fourBy(1, [store("y", localX, e.add(sum, e.mul(partner, f32(100))))], false);
    const buffers = y();
    expect(interpretKernel(kernel, { buffers, ...launchAt(kernel, {}), subgroupSize: 2 }).faults).toEqual([]);
    expect([...(buffers.y ?? [])].slice(0, 4)).toEqual([101, 1, 305, 205]);
  });
});

describe("planted faults", () => {
  test("a store past the end of a buffer", () => {
    const n = symbol("n");
    const unguarded = k.kernel({
      ...k.mapKernel("unguarded", (x) => x),
      body: [k.letBe("i", mine), store("y", k.i, f32(1))],
      workgroup: [4, 1, 1],
      grid: [dimMul(n, 1), 1, 1],
    });
    const report = run(unguarded, { x: new Float32Array(6), y: new Float32Array(6) }, { n: 2 });
    expect(kindsOf(report)).toEqual(["out_of_bounds"]);
    expect(report.faultCount).toBe(2);
    expect(report.faults[0]).toMatchObject({ array: "y", index: 6, group: [1, 0, 0], invocation: 2 });
  });

  test.each([
    ["a load before the start", [store("y", mine, e.load("y", e.sub(localX, e.int(1)), "f32"))], "y"],
    [
      "a load in the branch of a select that is not taken",
      [store("y", mine, e.select(e.compare("lt", localX, e.int(0)), e.load("y", e.int(99), "f32"), f32(0)))],
      "y",
    ],
    ["a store past a shared array", [store("s", e.add(localX, e.int(1)), f32(0))], "s"],
    [
      "registers",
      [
        { kind: "registers", name: "r", dtype: "f32", lanes: 1, length: 2 },
        loop("j", e.int(0), e.int(3), [store("r", e.variable("j"), f32(1))]),
      ],
      "r",
    ],
  ] satisfies [string, Statement[], string][])("out of bounds: %s", (_, body, array) => {
    const report = run(fourBy(1, body), { y: new Float32Array(4) });
    expect(kindsOf(report)).toContain("out_of_bounds");
    expect(report.faults.find((fault) => fault.kind === "out_of_bounds")?.array).toBe(array);
  });

  test("a masked load does not touch memory where the mask is false", () => {
    const shifted = e.load("y", e.sub(mine, e.int(1)), "f32", e.compare("gt", localX, e.int(4)));
    expect(run(fourBy(1, [store("y", mine, shifted)]), { y: new Float32Array(4) }).faults).toEqual([]);
  });

  test("a missing barrier between writing and reading shared memory", () => {
    const body = (between: readonly Statement[]): Kernel =>
      fourBy(2, [store("s", localX, f32(1)), ...between, store("y", mine, s(neighbour))]);
    const report = run(body([]), y());
    expect(kindsOf(report)).toContain("race");
    expect(run(body([barrier]), y()).faults).toEqual([]);
  });

  test("a missing barrier before shared memory is written again", () => {
    const round = (last: readonly Statement[]): Statement =>
      loop("j", e.int(0), e.int(2), [store("s", localX, f32(1)), barrier, store("y", mine, s(neighbour)), ...last]);
    expect(kindsOf(run(fourBy(2, [round([])]), y()))).toEqual(["race"]);
    expect(run(fourBy(2, [round([barrier])]), y()).faults).toEqual([]);
  });

  test("two invocations write one element", () => {
    expect(kindsOf(run(fourBy(1, [store("y", e.int(0), f32(1))]), y()))).toEqual(["race"]);
    expect(kindsOf(run(fourBy(1, [store("s", e.int(0), f32(1))]), y()))).toEqual(["race"]);
  });

  test("two workgroups write one element, or one reads what another writes", () => {
    const single = (value: e.Expression, index: e.Expression): readonly Statement[] => [
      when(e.compare("eq", localX, e.int(0)), [store("y", index, value)]),
    ];
    expect(kindsOf(run(fourBy(2, single(f32(1), e.int(0))), y()))).toEqual(["workgroup_race"]);
    const other = e.load("y", e.sub(e.int(1), groupX), "f32");
    expect(kindsOf(run(fourBy(2, single(other, groupX)), y()))).toEqual(["workgroup_race"]);
    const own = e.load("y", groupX, "f32");
    expect(run(fourBy(2, single(own, groupX)), y()).faults).toEqual([]);
  });

  test("buffers that are given the same memory race with each other", () => {
    const kernel = k.kernel({
      name: "aliased",
      buffers: [k.buffer("a", "read", 4), k.buffer("b", "write", 4)],
      workgroup: [4, 1, 1],
      body: [store("b", localX, e.load("a", neighbour, "f32"))],
    });
    const memory = new Float32Array(4);
    expect(kindsOf(run(kernel, { a: memory, b: memory }))).toEqual(["race"]);
    expect(run(kernel, { a: memory, b: new Float32Array(4) }).faults).toEqual([]);
  });

  test("a barrier in a branch that some invocations do not take", () => {
    const report = run(fourBy(1, [when(e.compare("lt", localX, e.int(2)), [barrier])]), y());
    expect(kindsOf(report)).toEqual(["divergent_barrier"]);
    expect(report.faults[0]?.message).toContain("2 of 4");
    expect(run(fourBy(1, [when(e.compare("lt", groupX, e.int(2)), [barrier])]), y()).faults).toEqual([]);
  });

  test("a barrier in a loop that runs a different number of times", () => {
    expect(kindsOf(run(fourBy(1, [loop("j", e.int(0), localX, [barrier])]), y()))).toEqual(["divergent_barrier"]);
    expect(run(fourBy(1, [loop("j", e.int(0), e.int(3), [barrier])]), y()).faults).toEqual([]);
  });

  test("shared memory that was not written, in this workgroup or at all", () => {
    expect(kindsOf(run(fourBy(1, [store("y", mine, s(localX))]), y()))).toEqual(["uninitialized_read"]);
    const firstGroupOnly = [when(e.compare("eq", groupX, e.int(0)), [store("s", localX, f32(1))]), store("y", mine, s(localX))];
    const report = run(fourBy(2, firstGroupOnly), y());
    expect(kindsOf(report)).toEqual(["uninitialized_read"]);
    expect(report.faults[0]?.group).toEqual([1, 0, 0]);
  });

  test("faults of one kind are counted, not repeated", () => {
    const report = run(fourBy(2, [store("y", e.int(100), f32(1))]), y());
    expect([report.faults.length, report.faultCount]).toEqual([1, 8]);
  });
});
