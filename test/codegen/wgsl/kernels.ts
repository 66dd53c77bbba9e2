/** Kernels written by hand for the tests of the interpreter and the printer. */

import type { BufferParameter, Kernel, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { type Dim, dimCeilDiv, dimMul, symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import { noLocation } from "../../../src/ir/location.ts";

type Access = BufferParameter["access"];

export function buffer(name: string, access: Access, length: Dim, dtype: e.ScalarType = "f32"): BufferParameter {
  return { name, dtype, access, length };
}

export function kernel(parts: Pick<Kernel, "name" | "buffers" | "body"> & Partial<Kernel>): Kernel {
  return {
    scalars: [],
    grid: [1, 1, 1],
    workgroup: [1, 1, 1],
    shared: [],
    info: {
      operations: ["test"],
      locations: [noLocation, { file: "model.ts", line: 3, column: 7 }],
      schedule: { template: "map", steps: [{ opt: "workgroup", axis: "n", by: 64 }] },
      flops: 0,
      bytes: 0,
    },
    ...parts,
  };
}

export const letBe = (name: string, value: e.Expression): Statement => ({ kind: "let", name, value });
export const declare = (name: string, value: e.Expression): Statement => ({ kind: "declare", name, value });
export const assign = (name: string, value: e.Expression): Statement => ({ kind: "assign", name, value });
export const store = (into: string, index: e.Expression, value: e.Expression): Statement => ({ kind: "store", buffer: into, index, value });
export const barrier: Statement = { kind: "barrier" };

export function loop(variable: string, start: e.Expression, end: e.Expression, body: readonly Statement[], step = 1): Statement {
  return { kind: "for", variable, start, end, step, mode: "serial", body };
}

export function when(condition: e.Expression, then: readonly Statement[], otherwise: readonly Statement[] = []): Statement {
  return { kind: "if", condition, then, otherwise };
}

export const f32 = (value: number): e.Expression => e.constant("f32", value);
export const float = (name: string): e.Expression => e.variable(name, "f32");
export const i = e.variable("i");
export const localX = e.builtin("local_x");
export const localY = e.builtin("local_y");
export const groupX = e.builtin("group_x");
export const groupY = e.builtin("group_y");

const n = symbol("n");

/** `body` once for each `i` in [0, n), 64 to a workgroup. */
export function elementwise(name: string, buffers: readonly BufferParameter[], body: readonly Statement[]): Kernel {
  return kernel({
    name,
    buffers,
    scalars: [{ name: "n", value: { kind: "dim", dim: n } }],
    grid: [dimCeilDiv(n, 64), 1, 1],
    workgroup: [64, 1, 1],
    body: [letBe("i", e.add(e.mul(groupX, e.int(64)), localX)), when(e.compare("lt", i, e.variable("n")), body)],
  });
}

/** `y[i] = f(x[i])` for floats. */
export function mapKernel(name: string, f: (x: e.Expression) => e.Expression): Kernel {
  return elementwise(
    name,
    [buffer("x", "read", n), buffer("y", "write", n)],
    [letBe("v", e.load("x", i, "f32")), store("y", i, f(float("v")))],
  );
}

/** The sum of each row of `columns` elements, by a tree over 32 invocations in shared memory. */
export function rowSum(columns: number): Kernel {
  const width = 32;
  const partial = e.load("partial", localX, "f32");
  const tree: Statement[] = [];
  for (let half = width / 2; half >= 1; half /= 2) {
    tree.push(
      barrier,
      when(e.compare("lt", localX, e.int(half)), [
        store("partial", localX, e.add(partial, e.load("partial", e.add(localX, e.int(half)), "f32"))),
      ]),
    );
  }
  const at = e.add(e.mul(groupX, e.int(columns)), e.variable("column"));
  return kernel({
    name: "row_sum",
    buffers: [buffer("x", "read", dimMul(n, columns)), buffer("y", "write", n)],
    grid: [n, 1, 1],
    workgroup: [width, 1, 1],
    shared: [{ name: "partial", dtype: "f32", length: width }],
    body: [
      declare("sum", f32(0)),
      loop("column", localX, e.int(columns), [assign("sum", e.add(float("sum"), e.load("x", at, "f32")))], width),
      store("partial", localX, float("sum")),
      ...tree,
      when(e.compare("eq", localX, e.int(0)), [store("y", groupX, partial)]),
    ],
  });
}

/** `c[m, n] = a[m, k] · b[k, n]` with 8 × 8 tiles in shared memory and 2 × 1 registers; sizes need not be multiples. */
export function tiledMatmul(m: number, columns: number, k: number): Kernel {
  const tile = 8;
  const row = e.variable("row");
  const column = e.variable("column");
  const inner = e.variable("inner");
  const base = e.variable("base");
  const masked = (name: string, r: e.Expression, rows: number, c: e.Expression, width: number): e.Expression =>
    e.load(name, e.add(e.mul(r, e.int(width)), c), "f32", e.logicalAnd(e.compare("lt", r, e.int(rows)), e.compare("lt", c, e.int(width))));
  const two = (body: (r: number) => readonly Statement[]): readonly Statement[] => [0, 1].flatMap(body);
  const shared = (r: e.Expression, c: e.Expression): e.Expression => e.add(e.mul(r, e.int(tile)), c);
  const localRow = (r: number): e.Expression => e.add(e.mul(localY, e.int(2)), e.int(r));
  return kernel({
    name: "tiled_matmul",
    buffers: [buffer("a", "read", m * k), buffer("b", "read", k * columns), buffer("c", "write", m * columns)],
    grid: [Math.ceil(columns / tile), Math.ceil(m / tile), 1],
    workgroup: [tile, tile / 2, 1],
    shared: [
      { name: "a_tile", dtype: "f32", length: tile * tile },
      { name: "b_tile", dtype: "f32", length: tile * tile },
    ],
    body: [
      { kind: "registers", name: "sums", dtype: "f32", lanes: 1, length: 2 },
      letBe("row", e.mul(groupY, e.int(tile))),
      letBe("column", e.add(e.mul(groupX, e.int(tile)), localX)),
      loop(
        "base",
        e.int(0),
        e.int(k),
        [
          barrier,
          ...two((r) => [
            store("a_tile", shared(localRow(r), localX), masked("a", e.add(row, localRow(r)), m, e.add(base, localX), k)),
            store("b_tile", shared(localRow(r), localX), masked("b", e.add(base, localRow(r)), k, column, columns)),
          ]),
          barrier,
          loop("inner", e.int(0), e.int(tile), [
            letBe("factor", e.load("b_tile", shared(inner, localX), "f32")),
            ...two((r) => [
              store(
                "sums",
                e.int(r),
                e.fma(e.load("a_tile", shared(localRow(r), inner), "f32"), float("factor"), e.load("sums", e.int(r), "f32")),
              ),
            ]),
          ]),
        ],
        tile,
      ),
      ...two((r) => [
        when(e.logicalAnd(e.compare("lt", e.add(row, localRow(r)), e.int(m)), e.compare("lt", column, e.int(columns))), [
          store("c", e.add(e.mul(e.add(row, localRow(r)), e.int(columns)), column), e.load("sums", e.int(r), "f32")),
        ]),
      ]),
    ],
  });
}
