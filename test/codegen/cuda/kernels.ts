/** Kernels written by hand for the tests of the CUDA printer: one for each thing that a printer can get wrong. */

import type { BufferParameter, Kernel, ScalarParameter, Statement } from "../../../src/codegen/kernel/kernel.ts";
import { dimCeilDiv, symbol } from "../../../src/ir/dim.ts";
import {
  add,
  type BinaryFunction,
  binary,
  bitcast,
  builtin,
  cast,
  compare,
  constant,
  div,
  type Expression,
  fma,
  int,
  load,
  logicalAnd,
  logicalNot,
  mod,
  mul,
  type ScalarType,
  select,
  splat,
  type UnaryFunction,
  unary,
  variable,
} from "../../../src/ir/expression.ts";
import { noLocation } from "../../../src/ir/location.ts";

const n = symbol("n");
const index = variable("i");

export function buffer(
  name: string,
  dtype: ScalarType,
  access: BufferParameter["access"],
  length: BufferParameter["length"] = n,
): BufferParameter {
  return { name, dtype, access, length };
}

export const store = (target: string, at: Expression, value: Expression): Statement => ({
  kind: "store",
  buffer: target,
  index: at,
  value,
});
export const let_ = (name: string, value: Expression): Statement => ({ kind: "let", name, value });

const size: ScalarParameter = { name: "n", value: { kind: "dim", dim: n } };

export function kernel(
  name: string,
  parts: Pick<Kernel, "buffers" | "body"> & Partial<Pick<Kernel, "grid" | "workgroup" | "shared" | "scalars">>,
): Kernel {
  return {
    name,
    scalars: [size],
    grid: [dimCeilDiv(n, 64), 1, 1],
    workgroup: [64, 1, 1],
    shared: [],
    info: { operations: ["test"], locations: [noLocation], schedule: { template: "map", steps: [] }, flops: n, bytes: n },
    ...parts,
  };
}

/** One invocation per element of `n`, guarded. */
export function elementwise(name: string, buffers: readonly BufferParameter[], body: readonly Statement[]): Kernel {
  return kernel(name, {
    buffers,
    body: [
      let_("i", add(mul(builtin("group_x"), int(64)), builtin("local_x"))),
      { kind: "if", condition: compare("lt", index, variable("n")), then: body, otherwise: [] },
    ],
  });
}

const at = (name: string, dtype: ScalarType): Expression => load(name, index, dtype);

export function unaryKernel(op: UnaryFunction, dtype: ScalarType): Kernel {
  const result: ScalarType = op === "is_nan" || op === "is_finite" ? "bool" : dtype;
  return elementwise(
    `unary_${op}_${dtype}`,
    [buffer("x", dtype, "read"), buffer("y", result, "write")],
    [store("y", index, unary(op, at("x", dtype)))],
  );
}

export function binaryKernel(op: BinaryFunction, dtype: ScalarType): Kernel {
  return elementwise(
    `binary_${op}_${dtype}`,
    [buffer("x", dtype, "read"), buffer("z", dtype, "read"), buffer("y", dtype, "write")],
    [store("y", index, binary(op, at("x", dtype), at("z", dtype)))],
  );
}

export function castKernel(from: ScalarType, to: ScalarType): Kernel {
  return elementwise(
    `cast_${from}_${to}`,
    [buffer("x", from, "read"), buffer("y", to, "write")],
    [store("y", index, cast(to, at("x", from)))],
  );
}

export function bitcastKernel(from: ScalarType, to: ScalarType): Kernel {
  return elementwise(
    `bitcast_${from}_${to}`,
    [buffer("x", from, "read"), buffer("y", to, "write")],
    [store("y", index, bitcast(to, at("x", from)))],
  );
}

/** In place, with names that C++ reserves: y = flag && !(x > 2) ? fma(x, 2, y) : y. */
export const inPlace: Kernel = elementwise(
  "in_place",
  [buffer("float", "f32", "read"), buffer("flag", "bool", "read"), buffer("new", "f32", "read_write")],
  [
    let_("double", at("float", "f32")),
    let_("keep", logicalAnd(at("flag", "bool"), logicalNot(compare("gt", variable("double", "f32"), constant("f32", 2))))),
    store(
      "new",
      index,
      select(variable("keep", "bool"), fma(variable("double", "f32"), constant("f32", 2), at("new", "f32")), at("new", "f32")),
    ),
  ],
);

/** y[i] = x[i - 3] where that exists, 0 elsewhere: a masked load must not touch memory. */
export const shifted: Kernel = elementwise(
  "shifted",
  [buffer("x", "f32", "read"), buffer("y", "f32", "write")],
  [store("y", index, load("x", add(index, int(-3)), "f32", compare("ge", index, int(3))))],
);

/** Sum and maximum of each row of 100 by a tree in shared memory. */
export const rowReduction: Kernel = kernel("row_reduction", {
  buffers: [buffer("x", "f32", "read"), buffer("sum", "f32", "write"), buffer("largest", "f32", "write")],
  grid: [n, 1, 1],
  workgroup: [64, 1, 1],
  shared: [
    { name: "sums", dtype: "f32", length: 64 },
    { name: "maxima", dtype: "f32", length: 64 },
  ],
  body: [
    let_("lane", builtin("local_x")),
    { kind: "declare", name: "total", value: constant("f32", 0) },
    { kind: "declare", name: "top", value: constant("f32", Number.NEGATIVE_INFINITY) },
    {
      kind: "for",
      variable: "k",
      start: variable("lane"),
      end: int(100),
      step: 64,
      mode: "serial",
      body: [
        let_("value", load("x", add(mul(builtin("group_x"), int(100)), variable("k")), "f32")),
        { kind: "assign", name: "total", value: add(variable("total", "f32"), variable("value", "f32")) },
        { kind: "assign", name: "top", value: binary("max", variable("top", "f32"), variable("value", "f32")) },
      ],
    },
    store("sums", variable("lane"), variable("total", "f32")),
    store("maxima", variable("lane"), variable("top", "f32")),
    { kind: "barrier" },
    ...[32, 16, 8, 4, 2, 1].flatMap((half): readonly Statement[] => [
      {
        kind: "if",
        condition: compare("lt", variable("lane"), int(half)),
        then: [
          store(
            "sums",
            variable("lane"),
            add(load("sums", variable("lane"), "f32"), load("sums", add(variable("lane"), int(half)), "f32")),
          ),
          store(
            "maxima",
            variable("lane"),
            binary("max", load("maxima", variable("lane"), "f32"), load("maxima", add(variable("lane"), int(half)), "f32")),
          ),
        ],
        otherwise: [],
      },
      { kind: "barrier" },
    ]),
    {
      kind: "if",
      condition: compare("eq", variable("lane"), int(0)),
      then: [
        store("sum", builtin("group_x"), load("sums", int(0), "f32")),
        store("largest", builtin("group_x"), load("maxima", int(0), "f32")),
      ],
      otherwise: [],
    },
  ],
});

/** C[n, 24] = A[n, 40] B[40, 24]: tiles of 16 x 8 in shared memory, 2 x 1 results per invocation. */
export const matmul: Kernel = kernel("matmul", {
  buffers: [buffer("a", "f32", "read"), buffer("b", "f32", "read"), buffer("c", "f32", "write")],
  grid: [3, dimCeilDiv(n, 16), 1],
  workgroup: [8, 8, 1],
  shared: [
    { name: "tile_a", dtype: "f32", length: 128 },
    { name: "tile_b", dtype: "f32", length: 64 },
  ],
  body: [
    let_("column", add(mul(builtin("group_x"), int(8)), builtin("local_x"))),
    let_("row", add(mul(builtin("group_y"), int(16)), builtin("local_y"))),
    { kind: "registers", name: "sums", dtype: "f32", lanes: 1, length: 2 },
    {
      kind: "for",
      variable: "k0",
      start: int(0),
      end: int(40),
      step: 8,
      mode: "serial",
      body: [
        ...[0, 1].map((half) => {
          const row = add(variable("row"), int(8 * half));
          const source = add(add(mul(row, int(40)), variable("k0")), builtin("local_x"));
          const target = add(mul(add(builtin("local_y"), int(8 * half)), int(8)), builtin("local_x"));
          return store("tile_a", target, load("a", source, "f32", compare("lt", row, variable("n"))));
        }),
        store(
          "tile_b",
          add(mul(builtin("local_y"), int(8)), builtin("local_x")),
          load("b", add(mul(add(variable("k0"), builtin("local_y")), int(24)), variable("column")), "f32"),
        ),
        { kind: "barrier" },
        {
          kind: "for",
          variable: "k",
          start: int(0),
          end: int(8),
          step: 1,
          mode: "unroll",
          body: [0, 1].map((half) =>
            store(
              "sums",
              int(half),
              fma(
                load("tile_a", add(mul(add(builtin("local_y"), int(8 * half)), int(8)), variable("k")), "f32"),
                load("tile_b", add(mul(variable("k"), int(8)), builtin("local_x")), "f32"),
                load("sums", int(half), "f32"),
              ),
            ),
          ),
        },
        { kind: "barrier" },
      ],
    },
    ...[0, 1].map((half): Statement => {
      const row = add(variable("row"), int(8 * half));
      return {
        kind: "if",
        condition: compare("lt", row, variable("n")),
        then: [store("c", add(mul(row, int(24)), variable("column")), load("sums", int(half), "f32"))],
        otherwise: [],
      };
    }),
  ],
});

/** Sums of 64 by subgroups of 32 and a broadcast of each subgroup's first value. */
export const subgroups: Kernel = kernel("subgroups", {
  buffers: [buffer("x", "f32", "read"), buffer("sum", "f32", "write"), buffer("first", "i32", "write"), buffer("swapped", "f32", "write")],
  body: [
    let_("i", add(mul(builtin("group_x"), int(64)), builtin("local_x"))),
    let_("value", load("x", index, "f32", compare("lt", index, variable("n")))),
    let_("total", { kind: "subgroup", op: "add", x: variable("value", "f32"), dtype: "f32", lanes: 1 }),
    let_("start", { kind: "subgroup", op: "broadcast_first", x: index, dtype: "i32", lanes: 1 }),
    let_("other", { kind: "subgroup", op: "shuffle_xor", x: variable("value", "f32"), argument: int(5), dtype: "f32", lanes: 1 }),
    {
      kind: "if",
      condition: compare("lt", index, variable("n")),
      then: [
        store("sum", index, variable("total", "f32")),
        store("first", index, variable("start")),
        store("swapped", index, variable("other", "f32")),
      ],
      otherwise: [],
    },
  ],
});

/** y = x * 2 + 1 in fours, at an aligned index and, shifted by one, at one that is not. */
export const vectors: Kernel = kernel("vectors", {
  buffers: [buffer("x", "f32", "read"), buffer("y", "f32", "write"), buffer("shifted", "f32", "write")],
  body: [
    let_("i", mul(add(mul(builtin("group_x"), int(64)), builtin("local_x")), int(4))),
    {
      kind: "if",
      condition: compare("lt", add(index, int(4)), variable("n")),
      then: [
        let_("value", load("x", index, "f32", undefined, 4)),
        store("y", index, fma(variable("value", "f32", 4), splat(constant("f32", 2), 4), splat(constant("f32", 1), 4))),
        store("shifted", add(index, int(1)), add(load("x", add(index, int(1)), "f32", undefined, 4), variable("value", "f32", 4))),
      ],
      otherwise: [],
    },
  ],
});

/** Only half of the invocations reach the barrier. */
export const divergent: Kernel = kernel("divergent", {
  buffers: [buffer("y", "f32", "write")],
  body: [
    { kind: "if", condition: compare("lt", builtin("local_x"), int(32)), then: [{ kind: "barrier" }], otherwise: [] },
    store("y", builtin("local_x"), constant("f32", 1)),
  ],
});

/** Every invocation reaches a barrier, but not the same one. */
export const twoBarriers: Kernel = kernel("two_barriers", {
  buffers: [buffer("y", "f32", "write")],
  body: [
    { kind: "if", condition: compare("lt", builtin("local_x"), int(32)), then: [{ kind: "barrier" }], otherwise: [{ kind: "barrier" }] },
    store("y", builtin("local_x"), constant("f32", 1)),
  ],
});

/** Precedence: (i - (i / 3) * 3) * (i % 5 - 7) with shifts and masks of unsigned values. */
export const integers: Kernel = elementwise(
  "integers",
  [buffer("y", "i32", "write"), buffer("bits", "u32", "read_write")],
  [
    store("y", index, mul(binary("sub", index, mul(div(index, int(3)), int(3))), binary("sub", mod(index, int(5)), int(7)))),
    let_("word", binary("mul", cast("u32", index), constant("u32", 2654435769))),
    store(
      "bits",
      index,
      binary(
        "xor",
        binary("and", binary("shr", variable("word", "u32"), constant("u32", 7)), constant("u32", 0xffff00ff)),
        binary("or", binary("shl", at("bits", "u32"), constant("u32", 3)), unary("not", variable("word", "u32"))),
      ),
    ),
  ],
);
