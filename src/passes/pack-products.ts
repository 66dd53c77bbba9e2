/**
 * Products whose right operand is the same many times read it in panels: `columns` of it side by side for each k, as a microkernel walks
 * it. The panels are a copy: of what every turn of a loop multiplies by, made once by `hoist-invariants`, before the loop; of what
 * depends on state alone, made by `derive-state` when that changes. Each use would make its own otherwise.
 *
 * Where the columns are no whole panels, the copy has zeros after the last.
 */

import { intOf, intsOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { isStaticShape } from "../ir/dim.ts";
import type { GraphFunction, Module, Operation, Region, Value } from "../ir/graph.ts";
import { type TensorType, tensorType } from "../ir/type.ts";
import { transformModule } from "./bodies.ts";
import { item, type LoopRewrite, makeLoop, rewriteLoops } from "./loops.ts";
import { definePass } from "./pass.ts";
import { copyOperation, mapResults, remapOperation } from "./rebuild.ts";
import { fixedValues, type StateValues } from "./state-values.ts";

export const packProducts = definePass({
  name: "pack-products",
  summary: "Lays right operands that are the same many times out in panels of columns",
  options: { columns: { kind: "int", default: 8, summary: "of a panel" } },
  statistics: { packed: "products that read panels" },
  run(module, { columns }, { count }) {
    const packer: Packer = { columns, packed: () => count("packed") };
    const inLoops = transformModule(module, (fn) => rewriteLoops(fn, (loop) => packInLoop(loop, packer)));
    return packOfState(inLoops, packer);
  },
});

interface Packer {
  readonly columns: number;
  readonly packed: () => void;
}

/** Whether a copy of `value`, with that type, is made less often than it is read. */
type IsWorthPacking = (product: Operation, value: Value, panels: TensorType) => boolean;

type Body = Pick<Region, "operations"> & { readonly values: ReadonlyMap<Value, Value> };

function packInLoop(loop: Operation, packer: Packer): LoopRewrite | undefined {
  if (loop.name !== "scan") return undefined;
  const captures = new Set(item(loop.regions, 0).parameters.slice(intOf(loop.attributes, "carries") + intOf(loop.attributes, "inputs")));
  const bodies = loop.regions.map((region): Region => {
    const packed = pack(region.operations, packer, (_, value) => captures.has(value));
    return packed
      ? { ...region, operations: packed.operations, results: region.results.map((value) => packed.values.get(value) ?? value) }
      : region;
  });
  if (bodies.every((body, i) => body === loop.regions[i])) return undefined;
  const made = makeLoop(loop, loop.operands, loop.attributes, bodies);
  return { operations: [made], results: made.results };
}

/** In functions that are called again and again with the same state. */
function packOfState(module: Module, packer: Packer): Module {
  const fixed = fixedValues(module);
  const functions = module.functions.map((fn): GraphFunction => {
    const state = fixed.get(fn);
    const packed =
      state && pack(fn.operations, packer, (product, value, panels) => isReadWithInputs(product, state) && state.canKeep(value, panels));
    if (!packed) return fn;
    return {
      ...fn,
      operations: packed.operations,
      results: fn.results.map(({ target, value }) => ({ target, value: packed.values.get(value) ?? value })),
    };
  });
  return functions.every((fn, i) => fn === module.functions[i]) ? module : { ...module, functions };
}

function isReadWithInputs({ results }: Operation, state: StateValues): boolean {
  return !results.every((value) => state.dependsOnStateAlone(value));
}

/** The operations with products that read panels, and what took the place of their results; undefined where there are none. */
function pack(operations: readonly Operation[], { columns, packed }: Packer, isWorthPacking: IsWorthPacking): Body | undefined {
  const values = new Map<Value, Value>();
  const result = operations.flatMap((original): readonly Operation[] => {
    const operation = remapOperation(original, values);
    const matrix = rightMatrix(original, columns);
    const [lhs, rhs] = operation.operands;
    if (!matrix || !lhs || !rhs || !isWorthPacking(original, matrix.value, matrix.panels)) return [operation];
    packed();
    const b = new Builder();
    const inPanels = b.at(original.locations[0] ?? b.location, original.label, () => throughPanels(b, rhs, matrix));
    const product = copyOperation(operation, [lhs, inPanels]);
    mapResults(original, product, values);
    return [...b.operations, product];
  });
  return result.length > operations.length ? { operations: result, values } : undefined;
}

interface RightMatrix {
  readonly value: Value;
  /** Which of its two axes is k. */
  readonly contracted: 0 | 1;
  /** `[panel, k, column]`. */
  readonly panels: TensorType;
}

/** The right operand of a product of matrices of f32 numbers that fills panels by more than half. */
function rightMatrix(operation: Operation, columns: number): RightMatrix | undefined {
  if (operation.name !== "dot_general") return undefined;
  const [, value] = operation.operands;
  const [contracted, ...others] = intsOf(operation.attributes, "rhs_contract");
  if (!value || others.length > 0 || intsOf(operation.attributes, "rhs_batch").length > 0) return undefined;
  const { dtype, shape } = value.type;
  if (dtype !== "f32" || shape.length !== 2 || !isStaticShape(shape) || (contracted !== 0 && contracted !== 1)) return undefined;
  const [k, width] = [item(shape, contracted), item(shape, 1 - contracted)];
  const panels = Math.ceil(width / columns);
  if (k === 0 || width * 2 <= panels * columns) return undefined;
  return { value, contracted, panels: tensorType(dtype, [panels, k, columns]) };
}

/** The same values, by way of a copy in panels. */
function throughPanels(b: Builder, x: Value, { contracted, panels }: RightMatrix): Value {
  const [count = 0, k = 0, columns = 0] = panels.shape.map(Number);
  const width = Number(x.type.shape[1 - contracted]);
  const missing = count * columns - width;
  const isRows = contracted === 0;
  const whole = missing === 0 ? x : b.pad(x, [0, 0], isRows ? [0, missing] : [missing, 0]);
  const split = b.reshape(whole, isRows ? [k, count, columns] : [count, columns, k]);
  // Its own inverse.
  const permutation = isRows ? [1, 0, 2] : [0, 2, 1];
  const copy = b.copy(b.transpose(split, permutation));
  const joined = b.reshape(b.transpose(copy, permutation), whole.type.shape);
  return missing === 0 ? joined : b.slice(joined, [0, 0], x.type.shape);
}
