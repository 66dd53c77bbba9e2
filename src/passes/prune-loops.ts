/** Carries, inputs, captured operands and outputs of loops that nothing needs. */

import { intOf } from "../ir/attributes.ts";
import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { transformModule } from "./bodies.ts";
import { item, type LoopRewrite, liveValues, makeLoop, makeScan, readScan, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const pruneLoops = definePass({
  name: "prune-loops",
  summary: "Drops what loops carry, read and collect for nobody",
  options: {},
  statistics: { dropped: "operands and outputs of loops dropped", fixed: "carries that never change, now captured" },
  run(module, _options, { count }): Module {
    const prune = (fn: GraphFunction): GraphFunction =>
      rewriteLoops(fn, (loop, isRead) => {
        const rewrite = loop.name === "scan" ? pruneScan(loop, isRead) : pruneWhile(loop, isRead);
        if (!rewrite) return undefined;
        count("dropped", rewrite.dropped);
        count("fixed", rewrite.fixed);
        return rewrite;
      });
    return transformModule(module, prune);
  },
});

interface Pruned extends LoopRewrite {
  readonly dropped: number;
  readonly fixed: number;
}

/** Carries that the wanted values depend on, through any number of turns. `next[i]` replaces `parameters[i]` in every turn. */
function neededParameters(
  bodies: readonly (readonly Operation[])[],
  carries: readonly { readonly parameter: Value; readonly next: Value }[],
  wanted: readonly Value[],
): ReadonlySet<Value> {
  const roots = new Set(wanted);
  for (;;) {
    const before = roots.size;
    const live = new Set(bodies.flatMap((operations) => [...liveValues(operations, roots)]));
    for (const { parameter, next } of carries) if (live.has(parameter)) roots.add(next);
    if (roots.size === before) return live;
  }
}

function pruneScan(loop: Operation, isRead: (result: number) => boolean): Pruned | undefined {
  const parts = readScan(loop);
  const carried = parts.carries.length;
  const fixed = parts.carries.filter(({ parameter, next }) => parameter === next);
  const live = neededParameters([parts.operations], parts.carries, [
    ...parts.carries.flatMap(({ next }, i) => (isRead(i) ? [next] : [])),
    ...parts.outputs.filter((_, i) => isRead(carried + i)),
  ]);
  const isNeeded = parts.carries.map((carry, i) => !fixed.includes(carry) && (isRead(i) || live.has(carry.parameter)));
  const carries = parts.carries.filter((_, i) => isNeeded[i]);
  const inputs = parts.inputs.filter(({ parameter }) => live.has(parameter));
  const captures = [...parts.captures, ...fixed].filter(({ parameter }) => live.has(parameter));
  const outputs = parts.outputs.filter((_, i) => isRead(carried + i));
  const kept = carries.length + inputs.length + captures.length + outputs.length;
  const dropped = loop.operands.length + parts.outputs.length - kept;
  if (dropped === 0 && fixed.length === 0) return undefined;
  const operations = parts.operations.filter(({ results }) => results.some((value) => live.has(value)));
  const scan = makeScan(loop, { ...parts, carries, inputs, captures, operations, outputs });
  let position = 0;
  const results = loop.results.map((_, i): Value | undefined => {
    if (i >= carried) return isRead(i) ? item(scan.results, position++) : undefined;
    const carry = item(parts.carries, i);
    if (fixed.includes(carry)) return carry.operand;
    return isNeeded[i] ? item(scan.results, position++) : undefined;
  });
  return { operations: scan.results.length > 0 ? [scan] : [], results, dropped, fixed: fixed.length };
}

function pruneWhile(loop: Operation, isRead: (result: number) => boolean): Pruned | undefined {
  const [condition, body] = [item(loop.regions, 0), item(loop.regions, 1)];
  const count = intOf(loop.attributes, "carries");
  // The two bodies name their parameters by position: values of the condition are looked up as those of the body.
  const carries = body.results.map((next, i) => ({ parameter: item(body.parameters, i), next }));
  const asked = liveValues(condition.operations, condition.results);
  const wanted = [...carries.flatMap(({ next }, i) => (isRead(i) || asked.has(item(condition.parameters, i)) ? [next] : []))];
  const live = neededParameters([body.operations], carries, wanted);
  const isFixed = carries.map(({ parameter, next }) => parameter === next);
  const isNeeded = (i: number): boolean =>
    live.has(item(body.parameters, i)) || asked.has(item(condition.parameters, i)) || (i < count && isRead(i));
  const indices = loop.operands.map((_, i) => i);
  const kept = indices.filter((i) => i < count && !isFixed[i] && isNeeded(i));
  const captured = indices.filter((i) => (i >= count || isFixed[i]) && isNeeded(i));
  const fixed = isFixed.filter(Boolean).length;
  const dropped = loop.operands.length - kept.length - captured.length;
  if (dropped === 0 && fixed === 0) return undefined;
  const order = [...kept, ...captured];
  const narrow = (region: Region, results: readonly Value[]): Region => ({
    parameters: order.map((i) => item(region.parameters, i)),
    operations: region.operations.filter((operation) => {
      const needed = region === body ? live : asked;
      return operation.results.some((value) => needed.has(value));
    }),
    results,
  });
  const made = makeLoop(
    loop,
    order.map((i) => item(loop.operands, i)),
    { carries: kept.length },
    [
      narrow(condition, condition.results),
      narrow(
        body,
        kept.map((i) => item(body.results, i)),
      ),
    ],
  );
  const results = loop.results.map((_, i) =>
    isFixed[i] ? loop.operands[i] : kept.includes(i) ? made.results[kept.indexOf(i)] : undefined,
  );
  return { operations: made.results.length > 0 ? [made] : [], results, dropped, fixed };
}
