/** The text of WGSL: precedence, literals, names, and a whole module. */

import { describe, expect, test } from "vitest";
import { printExpression } from "../../../src/codegen/clike.ts";
import { formatFloat32 } from "../../../src/codegen/clike-dialect.ts";
import { wgslDialect } from "../../../src/codegen/wgsl/dialect.ts";
import { lowerForWgsl } from "../../../src/codegen/wgsl/lower.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import * as e from "../../../src/ir/expression.ts";
import * as k from "./kernels.ts";
import { printed } from "./run.ts";

const kernel = k.mapKernel("text", (x) => x);
const print = (expression: e.Expression): string => printExpression(kernel, wgslDialect(kernel, new Set(), new Set()), expression);

const [a, b, c] = [e.variable("a"), e.variable("b"), e.variable("c")];
const [x, y] = [e.variable("x_value", "f32"), e.variable("y_value", "f32")];
const [p, q, r] = [e.variable("p", "bool"), e.variable("q", "bool"), e.variable("r", "bool")];
const or = (lhs: e.Expression, rhs: e.Expression): e.Expression => e.binary("or", lhs, rhs);

describe("parentheses", () => {
  test.each<[e.Expression, string]>([
    [e.add(e.mul(a, b), c), "a * b + c"],
    [e.mul(e.add(a, b), c), "(a + b) * c"],
    // Sums of integers may be regrouped, those of floats may not.
    [e.add(a, e.add(b, c)), "a + b + c"],
    [e.add(a, e.sub(b, c)), "a + b - c"],
    [e.add(x, e.add(y, x)), "x_value + (y_value + x_value)"],
    [e.add(e.add(x, y), x), "x_value + y_value + x_value"],
    [e.sub(a, e.sub(b, c)), "a - (b - c)"],
    [e.sub(a, e.add(b, c)), "a - (b + c)"],
    [e.div(a, e.mul(b, c)), "a / (b * c)"],
    [e.mul(e.div(a, b), c), "a / b * c"],
    [e.mul(a, e.div(b, c)), "a * (b / c)"],
    [e.unary("neg", e.unary("neg", a)), "-(-a)"],
    [e.unary("neg", e.add(a, b)), "-(a + b)"],
    [e.unary("neg", e.int(-5)), "-(-5)"],
    [e.sub(a, e.int(-5)), "a - -5"],
    [e.compare("lt", e.add(a, b), e.mul(b, c)), "a + b < b * c"],
    [e.compare("eq", e.binary("and", a, b), c), "(a & b) == c"],
    [e.binary("or", e.binary("shl", a, b), c), "(a << b) | c"],
    [e.binary("shl", e.add(a, b), c), "(a + b) << c"],
    [e.logicalAnd(e.logicalAnd(p, q), r), "p && q && r"],
    [or(or(p, q), r), "p || q || r"],
    [or(e.logicalAnd(p, q), r), "(p && q) || r"],
    [e.logicalAnd(or(p, q), r), "(p || q) && r"],
    [e.logicalNot(e.compare("lt", a, b)), "!(a < b)"],
    [e.select(e.compare("lt", a, b), e.add(a, b), c), "select(c, a + b, a < b)"],
    [e.mul(e.load("x", e.add(a, b), "f32"), y), "x[a + b] * y_value"],
    [e.load("x", a, "f32", e.compare("lt", a, b)), "select(0.0, x[a], a < b)"],
    [e.bitcast("u32", e.add(x, y)), "bitcast<u32>(x_value + y_value)"],
    [{ kind: "extract", x: e.variable("v", "f32", 4), lane: 2, dtype: "f32", lanes: 1 }, "v.z"],
  ])("%#: $1", (expression, text) => {
    expect(print(expression)).toBe(text);
  });
});

describe("literals", () => {
  test.each<[number, string]>([
    [0, "0.0"],
    [-0, "-0.0"],
    [1, "1.0"],
    [-2.5, "-2.5"],
    [0.1, "0.1"],
    [Math.fround(1 / 3), "0.33333334"],
    [1e-7, "1e-7"],
    [2 ** 128 - 2 ** 104, "3.4028234663852886e+38"],
    [2 ** -149, "1e-45"],
    [16777217, "16777216.0"],
  ])("f32 %d", (value, text) => {
    expect(formatFloat32(value)).toBe(text);
    expect(Math.fround(Number(text))).toBe(Math.fround(value));
  });

  test("no f32 text is beyond the range WGSL accepts", () => {
    for (const bits of [0x7f7fffff, 0x7f7ffffe, 0x7f7ffff8, 0x7f7fff00]) {
      const value = new Float32Array(Uint32Array.of(bits).buffer)[0] ?? 0;
      expect(Number(formatFloat32(value))).toBeLessThanOrEqual(2 ** 128 - 2 ** 104);
    }
    expect(() => formatFloat32(Number.POSITIVE_INFINITY)).toThrow("internal");
  });

  test("other types, infinities and NaN", () => {
    expect(print(e.constant("u32", 4294967295))).toBe("4294967295u");
    expect(print(e.int(-(2 ** 31)))).toBe("i32(-2147483648)");
    expect(print(e.yes)).toBe("true");
    expect(print(k.f32(Number.NEGATIVE_INFINITY))).toBe("-infinity()");
    expect(print(k.f32(Number.NaN))).toBe("not_a_number()");
  });
});

test("names that WGSL reserves, or that the module declares, are altered", () => {
  for (const name of ["target", "filter", "step", "group_x", "arena", "maximum"]) expect(print(e.variable(name))).toBe(`${name}_v`);
  expect(print(e.variable("arena_offset"))).toBe("arena_offset");
});

test("what a language cannot say is an internal fault", () => {
  expect(() => print(e.unary("erf", x))).toThrow("erf must be expanded");
  expect(() => print(e.variable("v", "f64"))).not.toThrow();
  expect(() => print(e.cast("f64", x))).toThrow("no type f64");
  expect(() => printWgsl([kernel])).toThrow("buffer x of text is not merged");
});

test("a module: bindings, prelude, header, entry point", () => {
  const relu = k.mapKernel("hidden_relu", (v) => e.max(v, k.f32(0)));
  expect(printed(relu)).toMatchInlineSnapshot(`
    "@group(0) @binding(0) var<storage, read_write> state: array<f32>;
    @group(0) @binding(1) var<storage, read_write> arena: array<f32>;
    @group(0) @binding(3) var<uniform> scalars: array<vec4<i32>, 16>;

    fn is_nan(x: f32) -> bool {
      return (bitcast<u32>(x) & 0x7fffffffu) > 0x7f800000u;
    }

    // The greater one, or NaN where either is.
    fn maximum(a: f32, b: f32) -> f32 {
      return select(b, a, a > b || is_nan(a));
    }

    // hidden_relu: test
    // source: model.ts:3:7
    // schedule: map: workgroup n 64
    // FLOPs: 0, bytes: 0
    @compute @workgroup_size(64, 1, 1)
    fn hidden_relu(@builtin(workgroup_id) workgroup_id: vec3<u32>, @builtin(local_invocation_id) local_id: vec3<u32>) {
      let n = scalars[0].x;
      let x_offset = scalars[0].y;
      let y_offset = scalars[0].z;
      let group_x = i32(workgroup_id.x);
      let local_x = i32(local_id.x);
      let i = group_x * 64 + local_x;
      if (i < n) {
        let v = arena[x_offset + i];
        state[y_offset + i] = maximum(0.0, v);
      }
    }
    "
  `);
});

test("several kernels share bindings, and each has its own shared arrays", () => {
  const first = lowerForWgsl(k.rowSum(40), ["arena", "arena"]);
  const second = lowerForWgsl(
    k.elementwise("count", [k.buffer("n_seen", "read_write", 1, "i32")], [k.store("n_seen", e.int(0), e.int(1))]),
    ["arena"],
  );
  const third = lowerForWgsl({ ...k.rowSum(40), name: "column_sum" }, ["state", "arena"]);
  const text = printWgsl([first, second, third]);
  expect(text.match(/@binding\(\d\) var.*/g)).toEqual([
    "@binding(0) var<storage, read_write> state: array<f32>;",
    "@binding(1) var<storage, read_write> arena: array<f32>;",
    "@binding(1) var<storage, read_write> arena_i32: array<i32>;",
    "@binding(3) var<uniform> scalars: array<vec4<i32>, 16>;",
  ]);
  expect(text.match(/var<workgroup> \w+/g)).toEqual(["var<workgroup> row_sum_partial", "var<workgroup> column_sum_partial"]);
});
