import { expect, test } from "vitest";
import { printExpression } from "../../../src/codegen/clike.ts";
import { interpretKernel, launchAt } from "../../../src/codegen/kernel/interpret.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { wgslDialect } from "../../../src/codegen/wgsl/dialect.ts";
import { divideUnsigned } from "../../../src/codegen/wgsl/division.ts";
import { symbol } from "../../../src/ir/dim.ts";
import * as e from "../../../src/ir/expression.ts";
import * as k from "./kernels.ts";

const n = symbol("n");
const signed = e.sub(k.i, e.int(5));

/** Quotients and remainders of `i` and of `i - 5`, which may be negative. */
const kernel = k.elementwise(
  "divisions",
  [k.buffer("y", "write", 6 * 64, "i32")],
  [
    e.div(k.i, e.int(16)),
    e.mod(k.i, e.int(16)),
    e.div(k.i, e.int(11)),
    e.mod(k.i, e.int(11)),
    e.div(signed, e.int(4)),
    e.mod(signed, e.int(4)),
  ].map((value, column) => k.store("y", e.add(e.mul(k.i, e.int(6)), e.int(column)), value)),
);

test("divisions of what cannot be negative become shifts, masks and unsigned divisions", () => {
  const divided = divideUnsigned(kernel);
  expect(verifyKernel(divided)).toEqual([]);
  const guard = divided.body.at(-1);
  const stores = guard?.kind === "if" ? guard.then : [];
  const texts = stores.map((statement) =>
    statement.kind === "store" ? printExpression(divided, wgslDialect(divided, new Set(), new Set()), statement.value) : "",
  );
  expect(texts).toEqual(["i >> 4u", "i & 15", "i32(u32(i) / 11u)", "i32(u32(i) % 11u)", "(i - 5) / 4", "(i - 5) % 4"]);
});

test("and give the same numbers", () => {
  const [expected, found] = [kernel, divideUnsigned(kernel)].map((each) => {
    const y = new Int32Array(6 * 64);
    expect(interpretKernel(each, { buffers: { y }, ...launchAt(each, { n: 64 }) }).faults).toEqual([]);
    return [...y];
  });
  expect(found).toEqual(expected);
});

test("a divisor that is not a positive constant is left alone", () => {
  const by = (divisor: e.Expression): string => {
    const one = k.elementwise(
      "one",
      [k.buffer("y", "write", n, "i32")],
      [k.store("y", k.i, { kind: "binary", op: "div", lhs: k.i, rhs: divisor, dtype: "i32", lanes: 1 })],
    );
    return JSON.stringify(divideUnsigned(one).body) === JSON.stringify(one.body) ? "same" : "changed";
  };
  expect([by(e.variable("n")), by(e.int(-4)), by(e.int(0)), by(e.int(8))]).toEqual(["same", "same", "same", "changed"]);
});
