/** Work that is the same in every turn of a loop is done once, before it. */

import { intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { Operation, type Region, Value } from "../ir/graph.ts";
import { copyOperations, copyRegion } from "../ir/region.ts";
import { transformModule } from "./bodies.ts";
import { isDenseConstant } from "./hoist-constants.ts";
import { item, type LoopRewrite, makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";

export const hoistInvariants = definePass({
  name: "hoist-invariants",
  summary: "Moves work that is the same in every turn before the loop",
  options: {},
  statistics: { hoisted: "operations moved" },
  run: (module, _options, { count }) =>
    transformModule(module, (fn) =>
      rewriteLoops(fn, (loop) => {
        const hoister = new Hoister(loop);
        const rewrite = hoister.run();
        count("hoisted", hoister.hoisted);
        return rewrite;
      }),
    ),
});

/** A loop that may not end must not run where the loop around it would not have run it. */
function isSafe(operation: Operation): boolean {
  return operation.name !== "while" && operation.regions.every(({ operations }) => operations.every(isSafe));
}

class Hoister {
  readonly #loop: Operation;
  readonly #firstCapture: number;
  readonly #before: Operation[] = [];
  /** New captured operands. */
  readonly #operands: Value[] = [];
  hoisted = 0;

  constructor(loop: Operation) {
    this.#loop = loop;
    this.#firstCapture = intOf(loop.attributes, "carries") + (loop.name === "scan" ? intOf(loop.attributes, "inputs") : 0);
  }

  run(): LoopRewrite | undefined {
    const inner = this.#loop.regions.map((region) => this.#hoistFrom(region));
    if (this.hoisted === 0) return undefined;
    const bodies = this.#loop.regions.map((region, i) => this.#body(region, item(inner, i)));
    const loop = makeLoop(this.#loop, [...this.#loop.operands, ...this.#operands], this.#loop.attributes, bodies);
    return { operations: [...this.#before, loop], results: loop.results };
  }

  /**
   * Moves what it can; the result maps values of the region to the new operands that hold them. Free ops stay, but are
   * repeated outside for what moves and reads them; constants in memory always move.
   */
  #hoistFrom(region: Region): ReadonlyMap<Value, Value> {
    const outside = new Map<Value, Value>();
    for (let i = this.#firstCapture; i < region.parameters.length; i++)
      outside.set(item(region.parameters, i), item(this.#loop.operands, i));
    const free = new Set<Operation>();
    const moved = new Map<Value, Value>();
    const move = (operation: Operation): void => {
      if (operation.results.some((value) => outside.has(value))) return;
      for (const { producer } of operation.operands) if (producer && free.has(producer)) move(producer);
      const { name, attributes, locations, label } = operation;
      const copy = new Operation({
        name,
        operands: operation.operands.map((operand) => outside.get(operand) ?? operand),
        attributes,
        regions: operation.regions.map(copyRegion),
        resultTypes: operation.results.map(({ type }) => type),
        locations,
        label,
      });
      this.#before.push(copy);
      operation.results.forEach((result, i) => {
        outside.set(result, item(copy.results, i));
      });
    };
    for (const operation of region.operations) {
      const isInvariant = operation.operands.every((operand) => outside.has(operand) || (operand.producer && free.has(operand.producer)));
      if (!isInvariant || !isSafe(operation)) continue;
      if (has(operation, "free") && !isDenseConstant(operation)) {
        free.add(operation);
        continue;
      }
      move(operation);
      this.hoisted++;
      for (const result of operation.results) {
        const operand = outside.get(result);
        if (!operand) continue;
        moved.set(result, operand);
        this.#operands.push(operand);
      }
    }
    return moved;
  }

  #body(region: Region, moved: ReadonlyMap<Value, Value>): Region {
    const added = this.#operands.map((operand) => new Value(operand.type, undefined, 0));
    const values = new Map<Value, Value>();
    for (const [inner, operand] of moved) values.set(inner, item(added, this.#operands.indexOf(operand)));
    const remaining = region.operations.filter((operation) => !operation.results.some((value) => moved.has(value)));
    const operations = copyOperations(remaining, values);
    return {
      parameters: [...region.parameters, ...added],
      operations,
      results: region.results.map((value) => values.get(value) ?? value),
    };
  }
}
