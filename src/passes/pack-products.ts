/**
 * Products in loops whose right operand is the same in every turn read it in panels: `columns` of it side by side for each k, as a
 * microkernel walks it. The panels are a copy that `hoist-invariants` makes once, before the loop, where every turn would make its own.
 */

import { intOf, intsOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { isStatic } from "../ir/dim.ts";
import type { Operation, Region, Value } from "../ir/graph.ts";
import { transformModule } from "./bodies.ts";
import { item, makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";
import { mapResults, rebuildOperation } from "./rebuild.ts";

export const packProducts = definePass({
  name: "pack-products",
  summary: "Lays right operands that do not change in a loop out in panels of columns",
  options: { columns: { kind: "int", default: 8, summary: "of a panel" } },
  statistics: { packed: "products that read panels" },
  run: (module, { columns }, { count }) =>
    transformModule(module, (fn) =>
      rewriteLoops(fn, (loop) => {
        if (loop.name !== "scan") return undefined;
        const captures = new Set(
          item(loop.regions, 0).parameters.slice(intOf(loop.attributes, "carries") + intOf(loop.attributes, "inputs")),
        );
        let packed = 0;
        const bodies = loop.regions.map((region) =>
          packIn(
            region,
            columns,
            (value) => captures.has(value),
            () => packed++,
          ),
        );
        if (packed === 0) return undefined;
        count("packed", packed);
        const made = makeLoop(loop, loop.operands, loop.attributes, bodies);
        return { operations: [made], results: made.results };
      }),
    ),
});

function packIn(region: Region, columns: number, isInvariant: (value: Value) => boolean, count: () => void): Region {
  const values = new Map<Value, Value>();
  const operations = region.operations.flatMap((original): readonly Operation[] => {
    const operands = original.operands.map((operand) => values.get(operand) ?? operand);
    const rhs = rightMatrix(original, columns);
    if (!rhs || !isInvariant(rhs)) {
      const same = rebuildOperation(original, operands, original.regions);
      mapResults(original, same, values);
      return [same];
    }
    count();
    const b = new Builder();
    const [contracted = 0] = intsOf(original.attributes, "rhs_contract");
    const inPanels = b.at(original.locations[0] ?? b.location, original.label, () => panels(b, rhs, contracted, columns));
    const product = rebuildOperation(original, [item(operands, 0), inPanels], original.regions);
    mapResults(original, product, values);
    return [...b.operations, product];
  });
  return { ...region, operations, results: region.results.map((value) => values.get(value) ?? value) };
}

/** The right operand of a product of matrices whose columns are whole panels. */
function rightMatrix(operation: Operation, columns: number): Value | undefined {
  if (operation.name !== "dot_general") return undefined;
  const [, rhs] = operation.operands;
  const [contracted, ...others] = intsOf(operation.attributes, "rhs_contract");
  if (!rhs || contracted === undefined || others.length > 0 || intsOf(operation.attributes, "rhs_batch").length > 0) return undefined;
  const free = rhs.type.shape[1 - contracted];
  const isMatrix = rhs.type.shape.length === 2 && rhs.type.shape.every(isStatic);
  return isMatrix && free !== undefined && isStatic(free) && free > 0 && free % columns === 0 ? rhs : undefined;
}

/** The same values, by way of a copy `[panel, k, column]`. */
function panels(b: Builder, x: Value, contracted: number, columns: number): Value {
  const [rows = 0, width = 0] = x.type.shape.map(Number);
  if (contracted === 0) {
    const copy = b.copy(b.transpose(b.reshape(x, [rows, width / columns, columns]), [1, 0, 2]));
    return b.reshape(b.transpose(copy, [1, 0, 2]), [rows, width]);
  }
  const copy = b.copy(b.transpose(b.reshape(x, [rows / columns, columns, width]), [0, 2, 1]));
  return b.reshape(b.transpose(copy, [0, 2, 1]), [rows, width]);
}
