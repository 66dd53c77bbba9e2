/** Carries that start as the same value and become the same value in every turn are one. */

import type { Module, Operation, Value } from "../ir/graph.ts";
import { copyOperations } from "../ir/region.ts";
import { transformModule } from "./bodies.ts";
import { item, type LoopRewrite, makeScan, readScan, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const mergeCarries = definePass({
  name: "merge-carries",
  summary: "Carries equal values once",
  options: {},
  statistics: { merged: "carries that are another one" },
  run: (module, _options, { count }): Module =>
    transformModule(module, (fn) => rewriteLoops(fn, (loop) => (loop.name === "scan" ? mergeIn(loop, () => count("merged")) : undefined))),
});

function mergeIn(loop: Operation, count: () => void): LoopRewrite | undefined {
  const parts = readScan(loop);
  const values = new Map<Value, Value>();
  /** For every carry, the position of the one that stands for it. */
  const kept: number[] = [];
  const representative = parts.carries.map((carry, i) => {
    const known = kept.find((other) => {
      const { operand, next } = item(parts.carries, other);
      return operand === carry.operand && next === carry.next;
    });
    if (known === undefined) {
      kept.push(i);
      return i;
    }
    values.set(carry.parameter, item(parts.carries, known).parameter);
    count();
    return known;
  });
  if (values.size === 0) return undefined;
  const operations = copyOperations(parts.operations, values);
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const scan = makeScan(loop, {
    ...parts,
    carries: kept.map((i) => item(parts.carries, i)).map((carry) => ({ ...carry, next: lookUp(carry.next) })),
    operations,
    outputs: parts.outputs.map(lookUp),
  });
  const dropped = parts.carries.length - kept.length;
  const results = loop.results.map((_, i) => {
    const carry = representative[i];
    return item(scan.results, carry === undefined ? i - dropped : kept.indexOf(carry));
  });
  return { operations: [scan], results };
}
