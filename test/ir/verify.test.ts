/** Modules that must be refused, each with the label of the check it fails. */

import { describe, expect, it } from "vitest";
import { Builder, buildRegion } from "../../src/ir/builder.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { symbol } from "../../src/ir/dim.ts";
import { type FunctionResult, type GraphFunction, type Module, Operation, type StateVariable, type Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { noLocation } from "../../src/ir/location.ts";
import { tensorType } from "../../src/ir/type.ts";
import { verifyModule } from "../../src/ir/verify.ts";

const type = tensorType("f32", [symbol("batch"), 2]);
const weight: StateVariable = {
  name: "w",
  type: tensorType("f32", [2]),
  role: "weight",
  location: { file: "model.ts", line: 9, column: 1 },
};

const derived: StateVariable = { ...weight, name: "d", role: "derived" };

interface Parts {
  readonly x: Value;
  readonly w: Value;
  readonly b: Builder;
}

/** A sound function `f(x, w) -> y, w` that `change` breaks. */
function moduleWith(change: (sound: GraphFunction, parts: Parts) => GraphFunction, over: Partial<Module> = {}): Module {
  const b = new Builder();
  const [x, w] = [Builder.parameter(type, 0), Builder.parameter(weight.type, 1)];
  const y = b.mul(x, w);
  const sound: GraphFunction = {
    name: "f",
    parameters: [
      { source: { kind: "input", name: "x" }, value: x },
      { source: { kind: "state", name: "w" }, value: w },
    ],
    operations: b.operations,
    results: [
      { target: { kind: "output", name: "y" }, value: y },
      { target: { kind: "state", name: "w" }, value: b.mul(w, 0.5) },
    ],
  };
  return { name: "m", symbols: [{ name: "batch", minimum: 1 }], state: [weight], functions: [change(sound, { x, w, b })], ...over };
}

function output(name: string, value: Value): FunctionResult {
  return { target: { kind: "output", name }, value };
}

function operationLike(operation: Operation, over: Partial<ConstructorParameters<typeof Operation>[0]>): Operation {
  const { name, operands, attributes, regions, locations, results } = operation;
  return new Operation({ name, operands, attributes, regions, locations, resultTypes: results.map((result) => result.type), ...over });
}

const last = (f: GraphFunction): Operation => f.operations.at(-1) ?? expect.fail("no operation");

const broken: readonly (readonly [string, string, () => Module])[] = [
  ["V1", "operand 1 of op 0 (mul)", () => moduleWith((f) => ({ ...f, operations: f.operations.toReversed() }))],
  ["V1", "result 0", () => moduleWith((f) => ({ ...f, operations: [], results: f.results.slice(0, 1) }))],
  [
    "V1",
    "region 0 of op",
    () =>
      moduleWith((f, { x, b }) => {
        // The body reads a value of the function around it.
        const region = buildRegion([type], (inner) => [inner.exp(x)]);
        const captured = b.emit("fusion", [x], { kind: "map" }, [region]);
        return { ...f, results: [output("captured", captured)] };
      }),
  ],
  [
    "V2",
    "parameter 2",
    () => moduleWith((f, { x }) => ({ ...f, parameters: [...f.parameters, { source: { kind: "input", name: "again" }, value: x }] })),
  ],
  ["V2", "defined twice", () => moduleWith((f) => ({ ...f, operations: [...f.operations, last(f)] }))],
  [
    "V3",
    "records f32[3]; its type rule gives f32[2]",
    () =>
      moduleWith((f) => {
        const wrong = operationLike(last(f), { resultTypes: [tensorType("f32", [3])] });
        return { ...f, operations: [...f.operations.slice(0, -1), wrong], results: f.results.slice(0, 1) };
      }),
  ],
  [
    "V4",
    "parameters of f named input x",
    () =>
      moduleWith((f, { b }) => ({
        ...f,
        parameters: [...f.parameters, { source: { kind: "input", name: "x" }, value: b.scalar("f32", 0) }],
      })),
  ],
  ["V4", "outputs of f named y", () => moduleWith((f, { x }) => ({ ...f, results: [...f.results, output("y", x)] }))],
  [
    "V4",
    "functions named f",
    () => moduleWith((f) => f, { functions: [moduleWith((f) => f).functions, moduleWith((f) => f).functions].flat() }),
  ],
  ["V4", "state variables named w", () => moduleWith((f) => f, { state: [weight, weight] })],
  ["V5", "names the state w, which", () => moduleWith((f) => f, { state: [] })],
  ["V5", "it is declared f32[3]", () => moduleWith((f) => f, { state: [{ ...weight, type: tensorType("f32", [3]) }] })],
  [
    "V5",
    "result 2 of f",
    () => moduleWith((f, { x }) => ({ ...f, results: [...f.results, { target: { kind: "state", name: "v" }, value: x }] })),
  ],
  ["V6", "the symbol batch", () => moduleWith((f) => f, { symbols: [] })],
  [
    "V6",
    "the state t",
    () => moduleWith((f) => f, { state: [weight, { ...weight, name: "t", type: tensorType("f32", [symbol("time")]) }] }),
  ],
  [
    "V6",
    "the attribute dim of op",
    () =>
      moduleWith((f, { b }) => {
        const size = b.dimSize(symbol("time"), "f32");
        return { ...f, results: [output("size", size)] };
      }),
  ],
  [
    "V7",
    "changes the state w twice",
    () => moduleWith((f, { w }) => ({ ...f, results: [...f.results, { target: { kind: "state", name: "w" }, value: w }] })),
  ],
  ["V8", "made by no function", () => moduleWith((f) => f, { state: [weight, derived] })],
  [
    "V8",
    "f makes the state d",
    () => moduleWith((f, { w }) => ({ ...f, results: [{ target: { kind: "state", name: "d" }, value: w }] }), { state: [weight, derived] }),
  ],
  ["V8", "derive makes the state w", () => moduleDeriving("w", "w")],
  ["V8", "derive reads the state d", () => moduleDeriving("d", "d")],
];

/** A function `derive` that reads the state `from` and makes the state `to`. */
function moduleDeriving(from: string, to: string): Module {
  const b = new Builder();
  const value = Builder.parameter(weight.type, 0);
  const derive: GraphFunction = {
    name: "derive",
    parameters: [{ source: { kind: "state", name: from }, value }],
    operations: b.operations,
    results: [{ target: { kind: "state", name: to }, value: b.exp(value) }],
  };
  return moduleWith((f) => f, { state: [weight, derived], functions: [derive] });
}

describe("verifyModule", () => {
  it("accepts derived state", () => {
    expect(() => verifyModule(moduleDeriving("w", "d"))).not.toThrow();
  });

  it("accepts a sound module", () => {
    expect(() => verifyModule(moduleWith((f) => f))).not.toThrow();
  });

  it.each(broken)("%s: %s", (label, text, build) => {
    const module = build();
    try {
      verifyModule(module);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      expect(error.diagnostic.code).toBe("TSC1200");
      expect(error.diagnostic.message.startsWith(`${label}: `)).toBe(true);
      expect(error.diagnostic.message).toContain(text);
      return;
    }
    expect.fail("the module is accepted");
  });

  it("reports the constraint of an op whose operand was exchanged", () => {
    const module = moduleWith((f, { x }) => {
      const wrong = operationLike(last(f), { operands: [x, last(f).operands[1] ?? x] });
      return { ...f, operations: [...f.operations.slice(0, -1), wrong], results: f.results.slice(0, 1) };
    });
    expect(() => verifyModule(module)).toThrow("mul.C2");
  });

  it("places the fault at the op", () => {
    const module = moduleWith((f) => {
      const wrong = operationLike(last(f), {
        resultTypes: [tensorType("i32", [2])],
        locations: [{ ...noLocation, file: "model.ts", line: 7, column: 3 }],
      });
      return { ...f, operations: [...f.operations.slice(0, -1), wrong], results: f.results.slice(0, 1) };
    });
    expect(() => verifyModule(module)).toThrow("model.ts:7:3: error TSC1200");
  });
});
