/** Asynchronous copies and matrix fragments: what they mean in the interpreter, what it and the verifier find wrong, and the emulation beside them. */

import { describe, expect, test } from "vitest";
import { lowerForCuda } from "../../../src/codegen/cuda/lower.ts";
import { interpretKernel, type KernelReport, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel, MatrixFormat, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { forAdapter, targets, withPrecision } from "../../../src/codegen/target.ts";
import type { NumericArray } from "../../../src/ir/dtype.ts";
import * as e from "../../../src/ir/expression.ts";
import { narrowing } from "../../../src/ir/ops/numerics.ts";
import { createEmulatedCudaDevice, hasCompiler } from "../../support/cuda.ts";
import { Random } from "../../support/random.ts";
import { runKernel } from "../cuda/run-kernel.ts";
import * as k from "../wgsl/kernels.ts";

const { localX, store, barrier } = k;
const commit: Statement = { kind: "commit_copies" };
const wait = (pending: number): Statement => ({ kind: "await_copies", pending });

const copy = (to: e.Expression, from: e.Expression, mask?: e.Expression): Statement => ({
  kind: "store",
  buffer: "s",
  index: to,
  value: e.load("x", from, "f32", mask),
  asynchronous: true,
});

/** 32 invocations that copy `x` to `s` by `copies` and write what they find to `y`. */
function copying(copies: readonly Statement[], found: e.Expression = e.load("s", localX, "f32")): Kernel {
  return k.kernel({
    name: "copying",
    buffers: [k.buffer("x", "read", 64), k.buffer("y", "write", 32)],
    workgroup: [32, 1, 1],
    shared: [{ name: "s", dtype: "f32", length: 64 }],
    body: [...copies, barrier, store("y", localX, found)],
  });
}

const numbers = (count: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: count }, (_, i) => i + 1);

function run(kernel: Kernel, buffers: Readonly<Record<string, NumericArray>>): KernelReport {
  return interpretKernel(kernel, { buffers, ...launchAt(kernel, {}) });
}

describe("asynchronous copies", () => {
  const early = [copy(localX, localX), commit];
  const second = [copy(e.add(localX, e.int(32)), e.add(localX, e.int(32))), commit];
  const masked = copying([copy(localX, e.add(localX, e.int(60)), e.compare("lt", localX, e.int(4))), commit, wait(0)]);

  test("are made when they are awaited, in order of their groups", () => {
    const y = new Float32Array(32);
    expect(run(copying([...early, ...second, wait(1)]), { x: numbers(64), y }).faults).toEqual([]);
    expect([...y]).toEqual([...numbers(32)]);
  });

  test("leave zeros where their mask does not hold, without a read there", () => {
    const y = new Float32Array(32);
    expect(run(masked, { x: numbers(64), y }).faults).toEqual([]);
    expect([...y]).toEqual([61, 62, 63, 64, ...new Array<number>(28).fill(0)]);
  });

  test.each([
    ["without a wait", early],
    ["with a wait that the group is left out of", [...early, wait(1)]],
    ["without a group", [copy(localX, localX), wait(0)]],
  ])("are a fault to read %s", (_, copies) => {
    const { faults } = run(copying(copies), { x: numbers(64), y: new Float32Array(32) });
    expect(faults.map(({ kind }) => kind)).toEqual(["uninitialized_read"]);
  });

  test("of another invocation need a barrier", () => {
    const neighbour = e.mod(e.add(localX, e.int(1)), e.int(32));
    const body = [...early, wait(0), store("y", localX, e.load("s", neighbour, "f32"))];
    const { faults } = run({ ...copying([]), body }, { x: numbers(64), y: new Float32Array(32) });
    expect(faults.map(({ kind }) => kind)).toContain("race");
  });

  test("are for shared arrays of the buffer's type, on targets that have them", () => {
    expect(verifyKernel(copying([...early, wait(0)]), { target: targets.cuda })).toEqual([]);
    expect(verifyKernel(copying([...early, wait(0)]), { target: targets.wgsl })).toEqual(["an asynchronous store to s; wgsl has none"]);
    const narrow: Kernel = { ...copying([...early, wait(0)]), shared: [{ name: "s", dtype: "bf16", length: 64 }] };
    expect(verifyKernel(narrow)).toEqual(["store to s: a copy of f32 to bf16"]);
    const computed: Statement = {
      kind: "store",
      buffer: "s",
      index: localX,
      value: e.unary("neg", e.load("x", localX, "f32")),
      asynchronous: true,
    };
    expect(verifyKernel(copying([computed]))).toEqual(["store to s: what is copied is no load from a buffer"]);
    expect(verifyKernel(copying([wait(-1)]))).toEqual(["a wait until -1 groups are under way"]);
  });

  test.runIf(hasCompiler)(
    "do the same under the emulation",
    async () => {
      const kernels = [lowerForCuda(masked)];
      const device = await createEmulatedCudaDevice(undefined, kernels, "-O0");
      try {
        const { y } = await runKernel(device, kernels, kernels[0] as Kernel, 1, { x: numbers(64), y: new Float32Array(32) });
        expect([...y]).toEqual([61, 62, 63, 64, ...new Array<number>(28).fill(0)]);
      } finally {
        device.dispose();
      }
    },
    60_000,
  );
});

/** c[16, 8] = a[16, depth] b[8, depth]ᵀ by one operation; of 16-bit numbers the right matrix lies transposed. */
function multiplication(format: MatrixFormat): Kernel {
  const isWord = format === "tf32";
  const depth = isWord ? 8 : 16;
  const dtype = isWord ? "f32" : format;
  const lane = localX;
  const half = isWord ? 4 : 8;
  const fill = (array: string, from: string, count: number): Statement =>
    k.loop(`i_${array}`, e.int(0), e.int(count / 32), [
      store(
        array,
        e.add(e.mul(e.variable(`i_${array}`), e.int(32)), lane),
        e.load(from, e.add(e.mul(e.variable(`i_${array}`), e.int(32)), lane), "f32"),
      ),
    ]);
  const leftIndex = e.add(e.mul(e.mod(lane, e.int(16)), e.int(depth)), e.mul(e.div(lane, e.int(16)), e.int(half)));
  const [matrix, row] = [e.mod(e.div(lane, e.int(8)), e.int(2)), e.mod(lane, e.int(8))];
  const rightIndex = isWord
    ? e.add(e.mul(row, e.int(depth)), e.mul(matrix, e.int(half)))
    : e.mul(e.add(row, e.mul(matrix, e.int(half))), e.int(8));
  const [g, t] = [e.div(lane, e.int(4)), e.mod(lane, e.int(4))];
  const sum = (i: number): Statement => {
    const position = e.add(e.mul(e.add(g, e.int(8 * (i >> 1))), e.int(8)), e.add(e.mul(t, e.int(2)), e.int(i & 1)));
    return store("c", position, e.load("sums", e.int(i), "f32"));
  };
  return k.kernel({
    name: `multiply_${format}_kernel`,
    buffers: [k.buffer("a", "read", 16 * depth), k.buffer("b", "read", 8 * depth), k.buffer("c", "write", 128)],
    workgroup: [32, 1, 1],
    shared: [
      { name: "sa", dtype, length: 16 * depth },
      { name: "sb", dtype, length: 8 * depth },
    ],
    body: [
      fill("sa", "a", 16 * depth),
      fill("sb", "b", 8 * depth),
      barrier,
      { kind: "registers", name: "left", dtype: "u32", lanes: 1, length: 4 },
      { kind: "registers", name: "right", dtype: "u32", lanes: 1, length: 2 },
      { kind: "registers", name: "sums", dtype: "f32", lanes: 1, length: 4 },
      { kind: "load_matrices", registers: "left", at: e.int(0), array: "sa", index: leftIndex, count: 4, transposed: false },
      { kind: "load_matrices", registers: "right", at: e.int(0), array: "sb", index: rightIndex, count: 2, transposed: !isWord },
      {
        kind: "multiply_matrices",
        format,
        sums: "sums",
        sumsAt: e.int(0),
        left: "left",
        leftAt: e.int(0),
        right: "right",
        rightAt: e.int(0),
      },
      ...[0, 1, 2, 3].map(sum),
    ],
  });
}

/** To nearest, halves away from zero, at the eleventh significant bit. */
function tf32(x: number): number {
  if (x === 0) return 0;
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(x))) - 10);
  return Math.sign(x) * Math.floor(Math.abs(x) / unit + 0.5) * unit;
}

describe.each(["tf32", "f16", "bf16"] as const)("matrices of %s", (format) => {
  const depth = format === "tf32" ? 8 : 16;
  const kernel = multiplication(format);
  const random = new Random(7);
  const round = narrowing(format === "tf32" ? "f32" : format) ?? Math.fround;
  const operand = (count: number): Float32Array<ArrayBuffer> => Float32Array.from({ length: count }, () => round(random.uniform(-1, 1)));
  const [a, b] = [operand(16 * depth), operand(8 * depth)];
  const factor = format === "tf32" ? tf32 : (x: number): number => x;
  const expected = Array.from({ length: 128 }, (_, i) => {
    const [row, column] = [i >> 3, i & 7];
    let sum = 0;
    for (let step = 0; step < depth; step++)
      sum += factor(a[row * depth + step] ?? 0) * factor(b[format === "tf32" ? column * depth + step : step * 8 + column] ?? 0);
    return Math.fround(sum);
  });

  test("are multiplied as the layouts of fragments say, their factors rounded and nothing else", () => {
    const c = new Float32Array(128);
    expect(run(kernel, { a, b, c }).faults).toEqual([]);
    expect([...c]).toEqual(expected);
  });

  test("are for whole subgroups and for targets that have them", () => {
    const whole = { kind: "if", condition: e.compare("lt", localX, e.int(16)), then: kernel.body.slice(-5, -4), otherwise: [] } as const;
    const part: Kernel = { ...kernel, body: [...kernel.body.slice(0, -5), whole, ...kernel.body.slice(-4)] };
    expect(run(part, { a, b, c: new Float32Array(128) }).faults.map(({ kind }) => kind)).toEqual(["divergent_barrier"]);
    const cuda = withPrecision(targets.cuda, "tf32");
    expect(verifyKernel(kernel, { target: cuda })).toEqual([]);
    expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([`a matrix product of ${format}; wgsl has none`]);
    expect(verifyKernel({ ...kernel, shared: kernel.shared.map((array) => ({ ...array, dtype: "i32" as const })) }).join("\n")).toContain(
      "no shared array of f32, f16 or bf16",
    );
  });

  test.runIf(hasCompiler)(
    "are multiplied alike under the emulation",
    async () => {
      const kernels = [lowerForCuda(kernel)];
      const device = await createEmulatedCudaDevice(undefined, kernels, "-O0");
      try {
        const { c } = await runKernel(device, kernels, kernels[0] as Kernel, 1, { a, b, c: new Float32Array(128) });
        expect([...c]).toEqual(expected);
      } finally {
        device.dispose();
      }
    },
    60_000,
  );
});

test("f32 products go to matrix units only where tf32 is asked for", () => {
  expect(targets.cuda.matrixFormats).not.toContain("tf32");
  expect(withPrecision(targets.cuda, "tf32").matrixFormats).toContain("tf32");
  expect(withPrecision(targets.wgsl, "tf32")).toBe(targets.wgsl);
});

describe("results handed to the last workgroup", () => {
  /** Three workgroups of 32 that leave numbers in `p`; the last one adds those of each invocation, or all do without waiting. */
  const meeting = (together: (read: readonly Statement[]) => readonly Statement[]): Kernel => {
    const group = e.builtin("group_x");
    const part = (of: e.Expression): e.Expression => e.add(e.mul(of, e.int(32)), localX);
    const parts = [0, 1, 2].map((of) => e.load("p", part(e.int(of)), "f32"));
    const total = parts.reduce<e.Expression>((sum, x) => e.add(sum, x), e.constant("f32", 0));
    return k.kernel({
      name: "meeting",
      buffers: [
        k.buffer("x", "read", 96),
        k.buffer("y", "write", 32),
        { ...k.buffer("c", "read_write", 1), dtype: "i32", scratch: "zeros" },
        { ...k.buffer("p", "read_write", 96), scratch: "anything" },
      ],
      grid: [3, 1, 1],
      workgroup: [32, 1, 1],
      body: [store("p", part(group), e.load("x", part(group), "f32")), ...together([store("y", localX, total)])],
    });
  };
  const last = (body: readonly Statement[], count = 3): Statement => {
    return { kind: "last_workgroup", counters: "c", index: e.int(0), count, body };
  };
  const faultsOf = (kernel: Kernel, y = new Float32Array(32)): readonly string[] =>
    run(kernel, { x: numbers(96), y, c: new Int32Array(1), p: new Float32Array(96).fill(Number.NaN) }).faults.map(({ kind }) => kind);

  test("are those of all that arrived", () => {
    const y = new Float32Array(32);
    const kernel = meeting((read) => [last(read)]);
    expect(verifyKernel(kernel, { target: targets.cuda })).toEqual([]);
    expect(faultsOf(kernel, y)).toEqual([]);
    expect([...y]).toEqual([...numbers(32)].map((x) => 3 * x + 96));
  });

  test("are a race without the meeting, and for one that is not the last of all", () => {
    expect(faultsOf(meeting((read) => read))).toContain("workgroup_race");
    expect(faultsOf(meeting((read) => [last(read, 2)]))).toContain("workgroup_race");
  });

  test("need all workgroups, and counters that are zeros", () => {
    expect(faultsOf(meeting((read) => [last(read, 4)]))).toEqual(["missing_workgroup"]);
    const kernel = meeting((read) => [last(read)]);
    const buffers = { x: numbers(96), y: new Float32Array(32), c: new Int32Array([1]), p: new Float32Array(96) };
    expect(run(kernel, buffers).faults.map(({ kind }) => kind)).toContain("missing_workgroup");
    expect(verifyKernel({ ...kernel, buffers: kernel.buffers.map(({ scratch: _, ...buffer }) => buffer) })).toEqual([
      "counter of c: it is no scratch buffer of i32 zeros",
    ]);
    expect(verifyKernel(kernel, { target: forAdapter(targets.wgsl, "software") })).toEqual([
      "results that workgroups hand to another; wgsl has no means",
    ]);
    const some: Kernel = {
      ...kernel,
      body: [{ kind: "if", condition: e.compare("lt", localX, e.int(4)), then: kernel.body, otherwise: [] }],
    };
    expect(verifyKernel(some)).toEqual(["a workgroup is said to have arrived where its invocations may go different ways"]);
  });
});
