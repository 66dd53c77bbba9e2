/** What a binary's functions look like, beside being right: what kernels.test.ts and random programs hold. */

import { describe, expect, test } from "vitest";
import { foldLocals } from "../../../src/codegen/wasm/fold-locals.ts";
import type { WasmFunction } from "../../../src/codegen/wasm/function.ts";
import { orderFunctions } from "../../../src/codegen/wasm/order-functions.ts";
import { shareLocals } from "../../../src/codegen/wasm/share-locals.ts";
import { stepPointers } from "../../../src/codegen/wasm/step-pointers.ts";
import { formatWat, type Wat, wat } from "../../../src/codegen/wasm/wat.ts";

const get = (name: string): Wat => wat(`local.get $${name}`);
const set = (name: string, value: Wat): Wat => wat(`local.set $${name}`, value);
const int = (value: number): Wat => wat(`i32.const ${value}`);
const add = (a: Wat, b: Wat): Wat => wat("i32.add", a, b);
const store = (pointer: Wat, value: Wat, offset = 0): Wat => wat(`i32.store${offset === 0 ? "" : ` offset=${offset}`}`, pointer, value);

function functionOf(locals: readonly string[], body: readonly Wat[]): WasmFunction {
  return { comment: [], head: "$f", parameters: ["p", "q"], locals: new Map(locals.map((name) => [name, "i32"])), body };
}

function textOf({ body }: WasmFunction): readonly string[] {
  const lines: string[] = [];
  for (const node of body) formatWat(node, 0, lines);
  return lines;
}

describe("locals", () => {
  const inner = (i: string, x: string): readonly Wat[] => [
    set(i, get("p")),
    wat("loop $l", set(x, add(get(i), int(1))), store(get(x), get(i)), wat("br_if $l", wat(`local.tee $${i}`, get(x)))),
  ];

  test("of a loop are the same at any depth", () => {
    const flat = textOf(shareLocals(functionOf(["i", "x"], inner("i", "x"))));
    const outer = [set("a", get("p")), wat("loop $o", ...inner("i", "x"), wat("br_if $o", add(get("a"), get("q"))))];
    const nested = textOf(shareLocals(functionOf(["a", "i", "x"], outer)));
    expect(nested.join("\n")).toContain(flat.map((line) => `  ${line}`).join("\n"));
    expect(nested[0]).toBe("(local.set $i32.2 (local.get $p))");
  });

  test("are shared one after the other, and kept where a block may run again", () => {
    const after = functionOf(["a", "b"], [set("a", get("p")), set("b", add(get("a"), int(1))), store(get("b"), int(0))]);
    expect(textOf(shareLocals(after))[1]).toBe("(local.set $i32.0 (i32.add (local.get $i32.0) (i32.const 1)))");
    const again = functionOf(
      ["a", "b"],
      [set("a", get("p")), wat("loop $l", store(get("a"), int(0)), set("b", get("q")), store(get("b"), int(0)))],
    );
    expect(textOf(shareLocals(again)).join("\n")).toContain("(local.set $i32.0 (local.get $q))");
    expect(textOf(shareLocals(again))[0]).toBe("(local.set $i32.1 (local.get $p))");
  });

  test("that are read before they are set belong to nobody else", () => {
    const body = [wat("loop $l", store(get("a"), int(0)), set("b", get("q")), store(get("b"), int(0)), set("a", get("p")))];
    expect(textOf(shareLocals(functionOf(["a", "b"], body))).join("\n")).toContain("(i32.store (local.get $i32.1) (i32.const 0))");
  });
});

describe("values", () => {
  const value = add(get("x"), int(1));

  test("are computed where they are read first", () => {
    const body = [set("a", value), store(get("p"), get("y")), store(get("a"), get("a"))];
    expect(textOf(foldLocals(functionOf(["x", "y", "a"], body)))).toEqual([
      "(i32.store (local.get $p) (local.get $y))",
      "(i32.store (local.tee $a (i32.add (local.get $x) (i32.const 1))) (local.get $a))",
    ]);
  });

  test.each([
    ["past what changes them", [set("x", int(2))]],
    ["into blocks, nor past them", [wat("if", get("p"), wat("then", store(get("a"), int(0))))]],
  ])("do not move %s", (_, between) => {
    const body = [set("a", value), ...between, store(get("a"), int(0))];
    expect(textOf(foldLocals(functionOf(["x", "a"], body)))[0]).toBe("(local.set $a (i32.add (local.get $x) (i32.const 1)))");
  });

  test("that read memory do not pass what may write it", () => {
    const body = [set("a", wat("i32.load", get("p"))), store(get("p"), int(0)), store(get("q"), get("a"))];
    expect(textOf(foldLocals(functionOf(["a"], body)))).toHaveLength(3);
  });
});

describe("pointers", () => {
  const accesses = (offsets: readonly number[]): readonly Wat[] => [
    set("a", get("p")),
    ...offsets.map((offset) => store(get("a"), int(0), offset)),
  ];
  const regular = Array.from({ length: 8 }, (_, at) => 2048 * at);

  test("step through what lies at equal distances", () => {
    const lines = textOf(stepPointers(functionOf(["a"], accesses(regular))));
    expect(lines[1]).toBe("(i32.store (local.get $a) (i32.const 0))");
    expect(new Set(lines.slice(2))).toEqual(
      new Set(["(i32.store (local.tee $a (i32.add (local.get $a) (i32.const 2048))) (i32.const 0))"]),
    );
  });

  test.each([
    ["with unequal distances", accesses(regular.with(5, 4))],
    ["that something else reads", [...accesses(regular), store(get("q"), get("a"))]],
    ["that a loop goes back to", [set("a", get("p")), wat("loop $l", ...accesses(regular).slice(1), wat("br_if $l", get("q")))]],
    ["close together", accesses(regular.map((offset) => offset / 128))],
  ])("stay %s", (_, body) => {
    const given = functionOf(["a"], body);
    expect(textOf(stepPointers(given))).toEqual(textOf(given));
  });
});

test("functions stand next to what they have most in common with", () => {
  const [a, b, c] = [
    ["(func $a", "(one)", "(two))"],
    ["(func $b", "(three)", "(four)", "(five))"],
    ["(func $c", "(one)", "(two)", "(three one)", "(four one)", "(five one))"],
  ];
  expect(orderFunctions([b ?? [], c ?? [], a ?? []])).toEqual([a, c, b]);
});
