/** Functions on the host: sizes from shapes, state, regions, composites, folding, and clear refusals. */

import { describe, expect, it } from "vitest";
import { Builder, buildRegion } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { GraphFunction, Module } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateFunction, evaluateValues, foldOperation } from "../../src/ir/interpreter.ts";
import { noLocation } from "../../src/ir/location.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";

const f32 = (shape: readonly number[], ...values: number[]): HostTensor => ({ dtype: "f32", shape, data: Float32Array.from(values) });

/** `total := total + mean(x)`; outputs x / batch, and the batch size. */
function running(): { readonly module: Module; readonly step: GraphFunction } {
  const b = new Builder();
  const batch = symbol("batch");
  const x = Builder.parameter(tensorType("f32", [batch, 2]), 0);
  const total = Builder.parameter(tensorType("f32", []), 1);
  const scaled = b.div(x, b.dimSize(batch, "f32"));
  const sum = b.add(total, b.mean(x, [0, 1]));
  const step: GraphFunction = {
    name: "step",
    parameters: [
      { source: { kind: "input", name: "x" }, value: x },
      { source: { kind: "state", name: "total" }, value: total },
    ],
    operations: b.operations,
    results: [
      { target: { kind: "output", name: "scaled" }, value: scaled },
      { target: { kind: "state", name: "total" }, value: sum },
    ],
  };
  const module: Module = {
    name: "running",
    symbols: [{ name: "batch", minimum: 1 }],
    state: [{ name: "total", type: tensorType("f32", []), role: "metric", location: noLocation }],
    functions: [step],
  };
  return { module, step };
}

describe("evaluateFunction", () => {
  const { module, step } = running();
  const state = { total: f32([], 10) };

  it("reads sizes off the inputs and returns outputs and changed state", () => {
    const first = evaluateFunction(module, step, { inputs: { x: f32([2, 2], 1, 2, 3, 6) }, state });
    expect(Array.from(first.outputs["scaled"]?.data ?? [])).toEqual([0.5, 1, 1.5, 3]);
    expect(Array.from(first.state["total"]?.data ?? [])).toEqual([13]);
    const second = evaluateFunction(module, step, { inputs: { x: f32([1, 2], 4, 6) }, state: first.state });
    expect(second.outputs["scaled"]?.shape).toEqual([1, 2]);
    expect(Array.from(second.state["total"]?.data ?? [])).toEqual([18]);
  });

  it.each([
    ["TSC3004", {}, "the input x of running.step is missing; it must be f32[batch, 2]"],
    ["TSC3001", { x: { dtype: "i32", shape: [1, 2], data: new Int32Array(2) } }, "element type i32; it must be f32[batch, 2]"],
    ["TSC3002", { x: f32([2], 1, 2) }, "the shape [2]; it must be f32[batch, 2]"],
    ["TSC3002", { x: f32([1, 3], 1, 2, 3) }, "the shape [1, 3]; it must be f32[batch, 2]"],
    ["TSC3003", { x: f32([2, 2], 1, 2, 3) }, "3 elements; the shape [2, 2] has 4"],
  ] satisfies [string, Record<string, HostTensor>, string][])("refuses with %s", (code, inputs, text) => {
    expect(() => evaluateFunction(module, step, { inputs, state })).toThrow(`${code}: `);
    expect(() => evaluateFunction(module, step, { inputs, state })).toThrow(text);
  });

  it("refuses sizes that contradict each other", () => {
    const given = { inputs: { x: f32([2, 2], 1, 2, 3, 4) }, state, sizes: { batch: 3 } };
    expect(() => evaluateFunction(module, step, given)).toThrow("the shape [2, 2]; it must be f32[batch, 2] with batch = 3");
  });
});

describe("evaluateValues", () => {
  it("solves symbols used alone and checks expressions of them", () => {
    const b = new Builder();
    const x = Builder.parameter(tensorType("f32", [symbol("n")]), 0);
    const pairs = b.concat([x, x], 0);
    const y = Builder.parameter(pairs.type, 1);
    const sum = b.add(pairs, y);
    const run = (length: number): HostTensor | undefined =>
      evaluateValues(
        b.operations,
        [sum],
        new Map([
          [x, f32([2], 1, 2)],
          [y, f32([length], ...new Array<number>(length).fill(1))],
        ]),
      )[0];
    expect(Array.from(run(4)?.data ?? [])).toEqual([2, 3, 2, 3]);
    expect(() => run(3)).toThrow("it must be f32[2*n] with n = 2");
  });

  it("evaluates regions and composites", () => {
    const b = new Builder();
    const type = tensorType("f32", [2]);
    const x = Builder.parameter(type, 0);
    const body = buildRegion([type], (inner, [parameter]) => (parameter ? [inner.softmax(parameter, 0), inner.neg(parameter)] : []));
    const [probabilities, negated] = b.emitAll("fusion", [x], { kind: "row" }, [body]);
    if (!probabilities || !negated) return expect.fail("no results");
    const [first, second] = evaluateValues(b.operations, [probabilities, negated], new Map([[x, f32([2], 3, 3)]]));
    expect(Array.from(first?.data ?? [])).toEqual([0.5, 0.5]);
    expect(Array.from(second?.data ?? [])).toEqual([-3, -3]);
  });

  it("runs only what the results need", () => {
    const b = new Builder();
    const x = Builder.parameter(tensorType("f32", [2]), 0);
    const unused = b.add(x, x);
    const two = b.add(b.scalar("f32", 1), 1);
    // Nothing gives x a value: reaching the unused sum would throw.
    expect(Array.from(evaluateValues(b.operations, [two], new Map())[0]?.data ?? [])).toEqual([2]);
    expect(() => evaluateValues(b.operations, [unused], new Map())).toThrow();
  });

  it("keeps a result that is also an operand later", () => {
    const b = new Builder();
    const x = Builder.parameter(tensorType("f32", [1]), 0);
    const y = b.exp(x);
    const z = b.neg(y);
    const [first, second, third] = evaluateValues(b.operations, [y, z, x], new Map([[x, f32([1], 0)]]));
    expect([first, second, third].map((tensor) => tensor?.data[0])).toEqual([1, -1, 0]);
  });
});

describe("foldOperation", () => {
  it("computes results of known inputs", () => {
    const b = new Builder();
    const sum = b.add(b.scalar("f32", 1), 2);
    const operation = sum.producer ?? expect.fail("no producer");
    expect(foldOperation(operation, [f32([], 1), f32([], 2)])?.[0]?.data[0]).toBe(3);
  });

  it("leaves what depends on a size", () => {
    const b = new Builder();
    const size = b.dimSize(symbol("batch"), "f32").producer ?? expect.fail("no producer");
    const repeated = b.broadcastTo(b.scalar("f32", 1), [symbol("batch")]).producer ?? expect.fail("no producer");
    expect(foldOperation(size, [])).toBeUndefined();
    expect(foldOperation(repeated, [f32([], 1)])).toBeUndefined();
  });
});
