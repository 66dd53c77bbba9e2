/** Vectors in WGSL: what is bound as an array of them, what is called lane by lane, and that both give what scalars give. */

import { afterAll, describe, expect, test } from "vitest";
import { propagateCopies } from "../../../src/codegen/kernel/copies.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { walksAlone } from "../../../src/codegen/schedule/sharing.ts";
import { forAdapter, targets } from "../../../src/codegen/target.ts";
import { dimMul, symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import { requestTestDevice } from "../../support/webgpu.ts";
import * as k from "./kernels.ts";
import { printed, runWgsl } from "./run.ts";

const gpuDevice = await requestTestDevice();
afterAll(() => gpuDevice?.destroy());

const n = symbol("n");
const lane = e.variable("lane");
const at = e.add(e.mul(k.i, e.int(4)), lane);

/** `y[4i + lane] = f(x[4i + lane])` for the four lanes of each `i`, as a loop that may be vectorized. */
function vectorMap(name: string, f: (x: e.Expression) => e.Expression, more: readonly Statement[] = []): Kernel {
  const length = dimMul(4, n);
  const body: Statement = {
    kind: "for",
    variable: "lane",
    start: e.int(0),
    end: e.int(4),
    step: 1,
    mode: "vector",
    body: [k.store("y", at, f(e.load("x", at, "f32")))],
  };
  return k.elementwise(name, [k.buffer("x", "read", length), k.buffer("y", "write", length)], [body, ...more]);
}

const values = Float32Array.from([-2, -0.5, 0, 0.25, 1, 3, 1e-3, 40, Number.NaN, -1, 7, 0.5]);

async function run(kernel: Kernel): Promise<readonly number[]> {
  if (!gpuDevice) throw new Error("no device");
  const { y } = await runWgsl(gpuDevice, kernel, { x: values, y: new Float32Array(values.length) }, { n: values.length / 4 });
  return [...(y ?? [])];
}

const relu = (x: e.Expression): e.Expression => e.binary("max", x, k.f32(0));

describe("buffers", () => {
  test("of which only vectors are stored are arrays of vectors", () => {
    const text = printed(vectorMap("relu", relu));
    expect(text).toContain("var<storage, read_write> arena_vec4: array<vec4<f32>>;");
    expect(text).toContain("var<storage, read_write> state_vec4: array<vec4<f32>>;");
    expect(text).toMatch(/state_vec4\[.* >> 2u\] = maximum_vec4\(/);
    expect(text).not.toContain("for (");
  });

  test("of which single elements are stored too are not: a write of one may touch the others", () => {
    const text = printed(vectorMap("relu", relu, [k.store("y", e.int(0), k.f32(1))]));
    expect(text).toContain("array<vec4<f32>>");
    expect(text).not.toContain("state_vec4");
    expect(text).toContain("state[i + 3] = x.w;");
    expect(text).toMatch(/^ +state_put\(/m);
  });

  test("that start anywhere are read element by element", () => {
    const kernel = vectorMap("relu", relu);
    const buffers = kernel.buffers.map((buffer) => ({ ...buffer, unaligned: true as const }));
    expect(printed({ ...kernel, buffers })).not.toContain("array<vec4<f32>>");
  });
});

describe.runIf(gpuDevice)("results of vectors", () => {
  test.each<[string, (x: e.Expression) => e.Expression, (x: number) => number, number]>([
    ["max", relu, (x) => Math.max(x, 0), 0],
    ["min", (x) => e.binary("min", k.f32(0.5), x), (x) => Math.min(0.5, x), 0],
    ["exp", (x) => e.unary("exp", x), Math.exp, 1e-5],
    // Written out for scalars only.
    ["log", (x) => e.unary("log", x), Math.log, 1e-5],
    ["sign", (x) => e.unary("sign", x), Math.sign, 0],
    ["to integers", (x) => e.cast("f32", e.cast("i32", x)), (x) => (Number.isNaN(x) ? 0 : Math.trunc(x)), 0],
    ["is NaN", (x) => e.select(e.unary("is_nan", x), k.f32(1), k.f32(0)), (x) => (Number.isNaN(x) ? 1 : 0), 0],
  ])("%s", async (name, f, expected, tolerance) => {
    const found = await run(vectorMap("kernel", f));
    for (const [i, x] of values.entries()) {
      const [y, wanted] = [found[i] ?? Number.NaN, expected(x)];
      const isSame = Object.is(y, wanted) || Math.abs(y - wanted) <= tolerance * Math.abs(wanted) || y === wanted;
      expect(isSame, `${name} of ${x} is ${y}, expected ${wanted}`).toBe(true);
    }
  });
});

describe("registers", () => {
  const sums: Statement = { kind: "registers", name: "sums", dtype: "f32", lanes: 1, length: 8 };
  const whole = (index: number): e.Expression => e.load("sums", e.int(index), "f32", undefined, 4);
  const kernelOf = (index: number): Kernel =>
    k.elementwise(
      "registers",
      [k.buffer("y", "write", n)],
      [
        sums,
        { kind: "store", buffer: "sums", index: e.int(4), value: e.splat(k.f32(1), 4) },
        k.store("y", k.i, { kind: "extract", x: whole(index), lane: 3, dtype: "f32", lanes: 1 }),
      ],
    );

  test("are taken several at once", () => {
    expect(verifyKernel(kernelOf(4), { target: targets.wgsl })).toEqual([]);
    expect(printed(kernelOf(4))).toContain("array<vec4<f32>, 2>");
  });
});

describe("second names", () => {
  test("of a definition are followed, those of what changes are not", () => {
    const body: readonly Statement[] = [
      k.letBe("first", e.add(k.localX, e.int(1))),
      k.letBe("second", e.variable("first")),
      k.declare("count", e.int(0)),
      k.letBe("before", e.variable("count")),
      k.assign("count", e.int(1)),
      k.store("y", e.variable("second"), e.cast("f32", e.variable("before"))),
    ];
    const kernel = k.kernel({ name: "copies", buffers: [k.buffer("y", "write", n)], body });
    const names = propagateCopies(kernel).body.flatMap((statement) => (statement.kind === "let" ? [statement.name] : []));
    expect(names).toEqual(["first", "before"]);
    expect(propagateCopies(kernel).body.at(-1)).toMatchObject({ index: { name: "first" } });
  });
});

test("who walks a reduction alone", () => {
  const batch = symbol("batch");
  const { cuda } = targets;
  const software = forAdapter(targets.wgsl, "software");
  expect(walksAlone(cuda, 32, 1, 32)).toBe(true);
  expect(walksAlone(cuda, 33, 10_000, 32)).toBe(false);
  // A loss over a batch, and a channel's sum over all pixels of one image.
  expect(walksAlone(software, batch, 1, 32)).toBe(true);
  expect(walksAlone(software, dimMul(128 * 128, batch), 32, 32)).toBe(false);
  expect(walksAlone(software, dimMul(128 * 128, batch), 64, 32)).toBe(true);
  expect(walksAlone(software, 1_000_000, dimMul(10, batch), 32)).toBe(false);
});
