/** Boxes, barriers with phases and products of warpgroups: what they mean in the interpreter, what it and the verifier find wrong, and the emulation. */

import { expect, test } from "vitest";
import { lowerForCuda } from "../../../src/codegen/cuda/lower.ts";
import { printCuda } from "../../../src/codegen/cuda/print.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { type BoxedTile, placeInTile, type TensorMap } from "../../../src/codegen/kernel/warpgroup.ts";
import { cudaTarget, targets } from "../../../src/codegen/target.ts";
import * as e from "../../../src/ir/expression.ts";
import { createEmulatedCudaDevice, hasCompiler } from "../../support/cuda.ts";
import { Random } from "../../support/random.ts";
import { runKernel } from "../cuda/run-kernel.ts";
import * as k from "../wgsl/kernels.ts";

const side = 64;
const depth = 32;
const boxBytes = side * depth * 4;
const { localX } = k;

interface Parts {
  /** What the barrier is told will come. */
  readonly bytes?: number;
  readonly parity?: number;
  readonly waits?: boolean;
  readonly awaitsProducts?: boolean;
  /** Stand between the product and the wait for it. */
  readonly late?: readonly Statement[];
  readonly along?: BoxedTile["along"];
  readonly multiplying?: number;
  readonly tensor?: Partial<TensorMap>;
}

const copy = (tensor: string, start: number): Statement => ({
  kind: "copy_box",
  tensor,
  at: [e.int(0), e.int(0)],
  array: "s",
  index: e.int(start),
  barriers: "full",
  barrierAt: e.int(0),
});

/** c[64, 64] = a[64, 32] b[64, 32]ᵀ of tf32: one invocation has boxes of both copied, a warpgroup multiplies them. */
function product(parts: Parts = {}): Kernel {
  const { bytes = 2 * boxBytes, parity = 0, waits = true, awaitsProducts = true, late = [], along = "k", multiplying = 128 } = parts;
  const tensor = (name: string, buffer: string): TensorMap => {
    return { name, buffer, format: "tf32", sizes: [depth, side], strides: [depth], box: [depth, side], ...parts.tensor };
  };
  const [row, column] = [
    e.add(e.mul(e.div(localX, e.int(32)), e.int(16)), e.div(e.mod(localX, e.int(32)), e.int(4))),
    e.mul(e.mod(localX, e.int(4)), e.int(2)),
  ];
  const sum = (i: number): Statement => {
    const place = e.add(
      e.mul(e.add(row, e.int(8 * (Math.floor(i / 2) % 2))), e.int(side)),
      e.add(column, e.int(8 * Math.floor(i / 4) + (i % 2))),
    );
    return k.store("c", place, e.load("sums", e.int(i), "f32"));
  };
  const multiply: Statement = {
    kind: "multiply_tiles",
    format: "tf32",
    columns: side,
    sums: "sums",
    left: { array: "s", index: e.int(0), along },
    right: { array: "s", index: e.int(side * depth), along },
  };
  return k.kernel({
    name: "product",
    buffers: [k.buffer("a", "read", side * depth), k.buffer("b", "read", side * depth), k.buffer("c", "write", side * side)],
    workgroup: [128, 1, 1],
    shared: [{ name: "s", dtype: "f32", length: 2 * side * depth }],
    tensors: [tensor("left", "a"), tensor("right", "b")],
    phaseBarriers: [{ name: "full", length: 1, arrivals: 1 }],
    body: [
      { kind: "registers", name: "sums", dtype: "f32", lanes: 1, length: side / 2 },
      k.when(e.compare("eq", localX, e.int(0)), [
        { kind: "arrive", barriers: "full", barrierAt: e.int(0), bytes },
        copy("left", 0),
        copy("right", side * depth),
      ]),
      ...(waits ? [{ kind: "await_phase", barriers: "full", barrierAt: e.int(0), parity: e.int(parity) } as const] : []),
      ...(multiplying === 128 ? [multiply] : [k.when(e.compare("lt", localX, e.int(multiplying)), [multiply])]),
      ...late,
      ...(awaitsProducts ? [{ kind: "await_products", sums: "sums", pending: 0 } as const] : []),
      ...Array.from({ length: side / 2 }, (_, i) => sum(i)),
    ],
  });
}

const random = new Random(3);
const numbers = (): Float32Array<ArrayBuffer> => Float32Array.from({ length: side * depth }, () => Math.fround(random.uniform(-1, 1)));
const [a, b] = [numbers(), numbers()];

/** To nearest, halves away from zero, at the eleventh significant bit. */
function tf32(x: number): number {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(x))) - 10);
  return x === 0 ? 0 : Math.sign(x) * Math.floor(Math.abs(x) / unit + 0.5) * unit;
}

const expected = Array.from({ length: side * side }, (_, i) => {
  let sum = 0;
  for (let step = 0; step < depth; step++)
    sum += tf32(a[Math.floor(i / side) * depth + step] ?? 0) * tf32(b[(i % side) * depth + step] ?? 0);
  return sum;
});

function faultsOf(kernel: Kernel, c = new Float32Array(side * side)): readonly string[] {
  return [...new Set(interpretKernel(kernel, { buffers: { a, b, c }, ...launchAt(kernel, {}) }).faults.map(({ kind }) => kind))];
}

/** Factors that were cut off instead of rounded would be further off than this. */
const sumTolerance = 2e-6;
const expectProduct = (c: Float32Array): void => {
  expect(Math.max(...c.map((sum, i) => Math.abs(sum - (expected[i] ?? 0))))).toBeLessThan(sumTolerance);
};

test("boxes are multiplied where they lie, their elements rounded on the way", () => {
  const c = new Float32Array(side * side);
  const kernel = product();
  expect(faultsOf(kernel, c)).toEqual([]);
  expectProduct(c);
  expect(verifyKernel(kernel, { target: { ...cudaTarget("sm_90a"), matrixFormats: ["tf32"] } })).toEqual([]);
  expect(proveBounds(kernel)).toMatchObject({ unproven: [] });
});

test.each([
  ["are read before their phase ends", { waits: false }, ["unfinished", "uninitialized_read"]],
  ["are awaited in the phase before", { parity: 1 }, ["unfinished", "uninitialized_read"]],
  ["are fewer bytes than were said to come", { bytes: 3 * boxBytes }, ["unfinished"]],
  ["are more bytes than were said to come", { bytes: boxBytes }, ["unfinished"]],
  ["are not awaited as products", { awaitsProducts: false }, ["unfinished"]],
  [
    "are overwritten while they are multiplied",
    { late: [k.when(e.compare("eq", localX, e.int(0)), [copy("left", 0)])] },
    ["unfinished", "uninitialized_read"],
  ],
  ["are multiplied by half a warpgroup", { multiplying: 64 }, ["divergent_barrier"]],
] as const)("boxes that %s are a fault", (_, parts, faults) => {
  expect(faultsOf(product(parts)).toSorted()).toEqual([...faults]);
});

test("boxes and products keep the rules of the hardware", () => {
  const issues = (parts: Parts): readonly string[] => verifyKernel(product(parts));
  expect(issues({ tensor: { strides: [30] } })).toContain("tensor left: a stride is no multiple of sixteen bytes");
  expect(issues({ tensor: { box: [16, side] } })).toContain("tensor left: a row of a box is not 128 bytes");
  expect(issues({ tensor: { box: [depth, 257] } })).toContain("tensor left: a box of 32 × 257");
  expect(issues({ tensor: { format: "bf16" } })).toContain("tensor left: a is no buffer of bf16");
  expect(issues({ along: "free" })).toContain("words of 32 bits of s do not lie along the reduction");
  expect(verifyKernel({ ...product(), phaseBarriers: [] })).toContain("await_phase: there are no barriers full");
  expect(verifyKernel({ ...product(), shared: [{ name: "s", dtype: "bf16", length: 4096 }] })).toContain("a product of tf32 in s");
  expect(verifyKernel(product(), { target: targets.cuda })).toContain("boxes of tensors; cuda copies none");
  expect(proveBounds(product({ tensor: { box: [depth, 72] } })).unproven).toEqual(["s"]);
  expect(proveBounds(product({ tensor: { sizes: [depth, side + 1] } })).unproven).toEqual(["a", "b"]);
});

test("a tile along rows is boxes of 64 of them", () => {
  // Element (row, k) = (70, 9) of 16 bits: in the second box of 64 steps, in row 9 of it, whose second chunk has changed places with the first.
  expect(placeInTile("free", 70, 9, 2)).toBe(64 * 64 + 9 * 64 + 8 + 6);
  expect(placeInTile("k", 70, 9, 2)).toBe(70 * 64 + (1 ^ 6) * 8 + 1);
});

test.runIf(hasCompiler)(
  "boxes are multiplied alike under the emulation, which finds them by what the device is told",
  async () => {
    const kernels = [lowerForCuda(product())];
    expect(printCuda(kernels)).toContain('#error "compile with -gencode=arch=compute_90a,code=sm_90a');
    const device = await createEmulatedCudaDevice(undefined, kernels, "-O0");
    try {
      const { c } = await runKernel(device, kernels, kernels[0] as Kernel, 1, { a, b, c: new Float32Array(side * side) });
      expectProduct(c);
    } finally {
      device.dispose();
    }
  },
  120_000,
);

test.runIf(hasCompiler)(
  "a wait that never ends is said by the emulation",
  async () => {
    const kernels = [lowerForCuda(product({ bytes: 3 * boxBytes }))];
    const device = await createEmulatedCudaDevice(undefined, kernels, "-O0");
    try {
      const run = runKernel(device, kernels, kernels[0] as Kernel, 1, { a, b, c: new Float32Array(side * side) });
      await expect(run).rejects.toThrow("a phase that does not end");
    } finally {
      device.dispose();
    }
  },
  120_000,
);
