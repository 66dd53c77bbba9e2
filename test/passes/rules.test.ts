/** Every rule by itself: it matches its sample, keeps what the sample computes, and settles. */

import { describe, expect, it } from "vitest";
import "../../src/ir/index.ts";
import { isStaticShape } from "../../src/ir/dim.ts";
import type { GraphFunction } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { printFunction } from "../../src/ir/print.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import { verifyModule } from "../../src/ir/verify.ts";
import { foldRules } from "../../src/passes/fold.ts";
import { type RewriteRule, rewriteFunction } from "../../src/passes/rewrite.ts";
import { simplifyRules } from "../../src/passes/simplify.ts";
import { Random } from "../support/random.ts";
import { randomTensor, type SampleGraph, sampleGraph } from "../support/random-graph.ts";
import { testedRules } from "../support/rewrite-rules.ts";

const cases = 40;

/** Fast rules and decompositions round in other places; sums of at most 16 products of numbers up to 2. */
const fastTolerance = 1e-5;

function evaluate({ module, graphFunction }: SampleGraph, rewritten: GraphFunction, seed: number): HostTensor {
  const random = new Random(seed);
  const inputs: Record<string, HostTensor> = {};
  for (const { source, value } of graphFunction.parameters) {
    if (!isStaticShape(value.type.shape)) throw new Error("samples have static shapes");
    inputs[source.name] = randomTensor(random, value.type.dtype, value.type.shape);
  }
  const result = evaluateFunction(module, rewritten, { inputs, state: {} }).outputs["y"];
  if (!result) throw new Error("no output");
  return result;
}

function expectEqual(before: HostTensor, after: HostTensor, tolerance: number, context: string): void {
  expect(after.dtype).toBe(before.dtype);
  expect(after.shape).toEqual(before.shape);
  for (const [i, expected] of before.data.entries()) {
    const found = after.data[i] ?? Number.NaN;
    // Exact rules promise the same numbers: 0 and -0 are one number, NaN equals NaN.
    const same =
      found === expected ||
      (Number.isNaN(found) && Number.isNaN(expected)) ||
      Math.abs(found - expected) <= tolerance * Math.max(1, Math.abs(expected));
    if (!same) expect.fail(`${context}\nelement ${i}: ${expected} before, ${found} after`);
  }
}

const rules = testedRules.map((tested) => [`${tested.pass} ${tested.rule.name}`, tested] as const);

describe("rules", () => {
  it.each(rules)("%s keeps what its sample computes", (_name, { rule, rulesFor, isExact }) => {
    for (let seed = 1; seed <= cases; seed++) {
      const sample = sampleGraph(seed, rule.sample);
      verifyModule(sample.module);
      const counts = new Map<string, number>();
      const rewritten = rewriteFunction(sample.graphFunction, rulesFor(sample.graphFunction), (name) =>
        counts.set(name, (counts.get(name) ?? 0) + 1),
      );
      const text = `seed ${seed}\n${printFunction(sample.graphFunction)}${printFunction(rewritten)}`;
      expect(counts.get(rule.name) ?? 0, `the rule does not match its sample: ${text}`).toBeGreaterThan(0);
      verifyModule({ ...sample.module, functions: [rewritten] });
      // Settled: a second run finds nothing, so no rule undoes another or itself.
      expect(rewriteFunction(rewritten, rulesFor(rewritten)), text).toBe(rewritten);
      expectEqual(evaluate(sample, sample.graphFunction, seed), evaluate(sample, rewritten, seed), isExact ? 0 : fastTolerance, text);
    }
  });

  it("has one name each", () => {
    for (const set of [simplifyRules, foldRules(1)]) expect(new Set(set.map(({ name }) => name)).size).toBe(set.length);
  });

  it("keeps values when all rules run together", () => {
    const exact = [...simplifyRules.filter((rule) => !rule.fast), ...foldRules(64)];
    for (const [i, { sample }] of exact.entries()) {
      const graph = sampleGraph(1000 + i, sample);
      const rewritten = rewriteFunction(graph.graphFunction, exact);
      expect(rewriteFunction(rewritten, exact)).toBe(rewritten);
      expectEqual(evaluate(graph, graph.graphFunction, i), evaluate(graph, rewritten, i), 0, printFunction(graph.graphFunction));
    }
  });
});

describe("the driver", () => {
  const grow: RewriteRule = {
    name: "grow",
    summary: "x → x + 0, without end",
    roots: { names: ["add"] },
    apply: ({ b, root }) => b.add(root.result.producer?.operands[0] ?? root.result, 0),
    sample: ({ b, input }) => b.add(input("f32", [2]), 1),
  };

  it("stops rules that never settle, naming one", () => {
    const { graphFunction } = sampleGraph(1, grow.sample);
    expect(() => rewriteFunction(graphFunction, [grow])).toThrow("internal: rule grow is applied without end in f");
  });

  it("stops rules that undo each other", () => {
    const swap: RewriteRule = { ...grow, name: "swap", apply: ({ b, root }) => b.add(root.operands[1] ?? 0, root.operands[0] ?? 0) };
    const { graphFunction } = sampleGraph(1, grow.sample);
    expect(() => rewriteFunction(graphFunction, [swap])).toThrow("internal: rule swap is applied without end in f");
  });

  it("refuses a replacement of another type", () => {
    const wrong: RewriteRule = { ...grow, name: "wrong", apply: ({ b }) => b.full("f32", [3], 0) };
    const { graphFunction } = sampleGraph(1, grow.sample);
    expect(() => rewriteFunction(graphFunction, [wrong])).toThrow("internal: rule wrong replaces add of type (f32[2]) by (f32[3])");
  });

  it("gives new operations all places of the replaced one", () => {
    const places = [
      { file: "a.ts", line: 1, column: 2 },
      { file: "b.ts", line: 3, column: 4 },
    ];
    const { graphFunction } = sampleGraph(1, ({ b, input }) => b.pow(input("f32", [2]), 2));
    const operations = graphFunction.operations.map((operation) =>
      Object.assign(Object.create(Object.getPrototypeOf(operation)), operation, { locations: places, label: "power" }),
    );
    const rewritten = rewriteFunction({ ...graphFunction, operations }, simplifyRules);
    expect(rewritten.operations.map(({ name }) => name)).toEqual(["mul"]);
    expect(rewritten.operations[0]?.locations).toEqual(places);
    expect(rewritten.operations[0]?.label).toBe("power");
  });
});
