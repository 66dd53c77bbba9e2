/** Matrices of a workgroup in the kernel interpreter: the product, and what it watches. */

import { describe, expect, it } from "vitest";
import { interpretKernel } from "../../../src/codegen/kernel/interpret.ts";
import type { Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { add, builtin, compare, type Expression, int, load, variable } from "../../../src/ir/expression.ts";

const side = 16;
const invocations = 32;
const barrier: Statement = { kind: "barrier" };

function each(name: string, body: (element: Expression) => Statement): Statement {
  const element = variable(name);
  return {
    kind: "for",
    variable: name,
    start: builtin("local_x"),
    end: int(side * side),
    step: invocations,
    mode: "serial",
    body: [body(element)],
  };
}

function copy(name: string, from: string, to: string, start = 0): Statement {
  return each(name, (i) => ({ kind: "store", buffer: to, index: add(int(start), i), value: load(from, i, "f32") }));
}

/** Tiles of both operands, step by step: element `row` of step `k` at `16 k + row`. */
const staged = copy("i", "x", "tiles");
const stagedRight = copy("j", "y", "tiles", side * side);
const declared: Statement = { kind: "cooperative_matrix", name: "sums", rows: side, columns: side };
const factor = (index: number) => ({ array: "tiles", index: int(index), stride: side });
const product = (left = 0): Statement => {
  return { kind: "multiply_cooperative", format: "f16", sums: "sums", depth: side, left: factor(left), right: factor(side * side) };
};
const stored = (row = 0): Statement => ({ kind: "store_cooperative", sums: "sums", row: int(row), array: "results", index: int(0) });
const written = copy("e", "results", "out");

function kernelOf(body: readonly Statement[]): Kernel {
  return {
    name: "product",
    buffers: [
      { name: "x", dtype: "f32", access: "read", length: side * side },
      { name: "y", dtype: "f32", access: "read", length: side * side },
      { name: "out", dtype: "f32", access: "write", length: side * side },
    ],
    scalars: [],
    grid: [1, 1, 1],
    workgroup: [invocations, 1, 1],
    shared: [
      { name: "tiles", dtype: "f16", length: 2 * side * side },
      { name: "results", dtype: "f32", length: side * side },
    ],
    body,
    info: { operations: [], locations: [], schedule: { template: "contract", steps: [] }, flops: 0, bytes: 0 },
  };
}

const x = Float32Array.from({ length: side * side }, (_, at) => (at % 7) - 3);
const y = Float32Array.from({ length: side * side }, (_, at) => (at % 5) - 2);

function run(body: readonly Statement[]): { readonly out: Float32Array; readonly faults: readonly string[] } {
  const out = new Float32Array(side * side);
  const { faults } = interpretKernel(kernelOf(body), { buffers: { x, y, out }, scalars: {}, grid: [1, 1, 1] });
  return { out, faults: [...new Set(faults.map(({ kind }) => kind))] };
}

const whole = [staged, stagedRight, declared, barrier, product(), product(), stored(), barrier, written];

describe("matrices of a workgroup", () => {
  it("are added to by each product, and stored row after row", () => {
    expect(verifyKernel(kernelOf(whole))).toEqual([]);
    const { out, faults } = run(whole);
    expect(faults).toEqual([]);
    const expected = Float32Array.from(out, (_, at) => {
      const [row, column] = [Math.floor(at / side), at % side];
      let sum = 0;
      for (let k = 0; k < side; k++) sum += (x[k * side + row] ?? 0) * (y[k * side + column] ?? 0);
      return 2 * sum;
    });
    expect([...out]).toEqual([...expected]);
  });

  it.each([
    ["reads what others store", [staged, stagedRight, declared, product(), stored(), barrier, written], ["race"]],
    ["stores what others read", [staged, stagedRight, declared, barrier, product(), stored(), written], ["race"]],
    [
      "reads past the end",
      [staged, stagedRight, declared, barrier, product(side * side + 1), stored(), barrier, written],
      ["out_of_bounds"],
    ],
    ["reads what nobody stored", [staged, declared, barrier, product(), stored(), barrier, written], ["uninitialized_read"]],
    ["stores rows that it has not", [staged, stagedRight, declared, barrier, product(), stored(side), barrier, written], ["out_of_bounds"]],
  ])("%s", (_what, body, faults) => {
    expect(run(body).faults).toEqual(faults);
  });

  it("are for all invocations together", () => {
    const some: Statement = { kind: "if", condition: compare("lt", builtin("local_x"), int(side)), then: [product()], otherwise: [] };
    const body = [staged, stagedRight, declared, barrier, some, stored(), barrier, written];
    expect(run(body).faults).toEqual(["divergent_barrier"]);
    expect(verifyKernel(kernelOf(body))).toEqual(["multiply_cooperative: invocations of a workgroup may go different ways"]);
  });

  it("have whole matrices of the units, and factors of their format", () => {
    const odd: Statement = { kind: "cooperative_matrix", name: "sums", rows: 20, columns: side };
    expect(verifyKernel(kernelOf([odd]))).toEqual(["matrix sums of 20 rows and 16 columns"]);
    const fromResults: Statement = {
      kind: "multiply_cooperative",
      format: "f16",
      sums: "sums",
      depth: side,
      left: { array: "results", index: int(0), stride: side },
      right: { array: "tiles", index: int(0), stride: side - 1 },
    };
    expect(verifyKernel(kernelOf([declared, fromResults]))).toEqual([
      "product into sums: results is no shared array of f16",
      "product into sums: steps of a factor overlap",
    ]);
  });
});
