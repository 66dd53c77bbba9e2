/**
 * Products whose right operand is the same many times read it in panels: `columns` of it side by side for each k, as a microkernel walks
 * it. The panels are a copy: of what every turn of a loop multiplies by, made once by `hoist-invariants`, before the loop; of what
 * depends on state alone, made by `derive-state` when that changes. Each use would make its own otherwise.
 *
 * Where the columns are no whole panels, the copy has zeros after the last.
 */

import { intOf, intsOf, stringOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { has, opOf } from "../ir/define-op.ts";
import { type Dim, dimMul, dimProduct, evaluateDim, isStatic, isStaticShape, symbolsOf } from "../ir/dim.ts";
import { scalarTypeOf, storageBytes } from "../ir/expression.ts";
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
  options: {
    columns: { kind: "int", default: 8, summary: "of a panel" },
    filters: { kind: "int", default: 524_288, summary: "bytes of a filter of windows that overlap from which on it is laid out too" },
    rows: { kind: "int", default: 0, summary: "rows of a product from which on any right operand is laid out; 0 for none" },
  },
  statistics: { packed: "products that read panels" },
  run(module, { columns, filters, rows }, { count }) {
    const packer: Packer = { columns, filters, rows, packed: () => count("packed") };
    const inLoops = transformModule(module, (fn) => rewriteLoops(fn, (loop) => packInLoop(loop, packer)));
    return packInFunctions(inLoops, packer);
  },
});

/** Size of the windows that transformed tiles are made for. */
const overlappingWindow = 3;

interface Packer {
  readonly columns: number;
  /** Bytes of the least filter of windows that overlap. */
  readonly filters: number;
  /** The least rows that are worth a copy which serves one product; 0 where none are. */
  readonly rows: number;
  readonly packed: () => void;
}

/** Whether a copy of `value`, with that type, is made less often than it is read. */
type IsWorthPacking = (product: Operation, value: Value, panels: TensorType) => boolean;

type Body = Pick<Region, "operations"> & { readonly values: ReadonlyMap<Value, Value> };

function packInLoop(loop: Operation, packer: Packer): LoopRewrite | undefined {
  if (loop.name !== "scan") return undefined;
  const captures = new Set(item(loop.regions, 0).parameters.slice(intOf(loop.attributes, "carries") + intOf(loop.attributes, "inputs")));
  const bodies = loop.regions.map((region): Region => {
    const packed = pack(region.operations, packer, (_, value, { shape }) => captures.has(value) && isStaticShape(shape));
    return packed
      ? { ...region, operations: packed.operations, results: region.results.map((value) => packed.values.get(value) ?? value) }
      : region;
  });
  if (bodies.every((body, i) => body === loop.regions[i])) return undefined;
  const made = makeLoop(loop, loop.operands, loop.attributes, bodies);
  return { operations: [made], results: made.results };
}

/** What functions that are called again and again with the same state make of that alone, and what one product reads for many rows. */
function packInFunctions(module: Module, packer: Packer): Module {
  const fixed = fixedValues(module);
  const functions = module.functions.map((fn): GraphFunction => {
    const state = fixed.get(fn);
    const packed = pack(
      fn.operations,
      packer,
      (product, value, panels) =>
        (state && isReadWithInputs(product, state) && state.canKeep(value, panels)) || hasManyRows(product, packer),
    );
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

/** Whether a product has so many rows, also of one image or sequence, that its blocks would each pack what is copied once. */
function hasManyRows(product: Operation, { rows, columns }: Packer): boolean {
  const definition = opOf(product).loops?.(product);
  if (rows === 0 || definition?.kind !== "contract") return false;
  const m = dimProduct(definition.m);
  const width = dimProduct(definition.n);
  if (!isStatic(dimProduct(definition.k)) && !(isStatic(width) && width % columns === 0)) return false;
  return evaluateDim(m, Object.fromEntries(symbolsOf([m]).map((name) => [name, 1]))) >= rows;
}

/** The operations with products that read panels, and what took the place of their results; undefined where there are none. */
function pack(operations: readonly Operation[], packer: Packer, isWorthPacking: IsWorthPacking): Body | undefined {
  const values = new Map<Value, Value>();
  const result = operations.flatMap((original): readonly Operation[] => {
    const operation = remapOperation(original, values);
    const matrix = rightMatrix(original, packer);
    const [lhs, rhs] = operation.operands;
    if (!matrix || !lhs || !rhs || !isWorthPacking(original, matrix.value, matrix.panels)) return [operation];
    packer.packed();
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
  /** Its axes: first those of k, then those of columns. */
  readonly order: readonly number[];
  readonly k: Dim;
  readonly width: number;
  /** `[panel, k, column]`. */
  readonly panels: TensorType;
}

/** The right operand of one product of matrices, of f32 numbers, that fills panels by more than half. */
function rightMatrix(operation: Operation, { columns, filters }: Packer): RightMatrix | undefined {
  const [, value] = operation.operands;
  const contracted = value && contractedAxes(operation, value.type, filters);
  if (!contracted) return undefined;
  const { dtype, shape } = value.type;
  const free = shape.flatMap((_, axis) => (contracted.includes(axis) ? [] : [axis]));
  const sizeOf = (axes: readonly number[]): Dim => dimProduct(axes.map((axis) => item(shape, axis)));
  const [k, width] = [sizeOf(contracted), sizeOf(free)];
  if (dtype !== "f32" || k === 0 || !isStatic(width)) return undefined;
  const panels = Math.ceil(width / columns);
  if (width * 2 <= panels * columns) return undefined;
  return { value, order: [...contracted, ...free], k, width, panels: tensorType(dtype, [panels, k, columns]) };
}

/**
 * Axes of the right operand that are k, in the order of panels; undefined where it is several matrices.
 *
 * Where windows of three overlap, products may be those of transformed tiles, which read all elements of a window at a time: its axes come
 * last. A filter that stays in the cache does as well where it lies.
 */
function contractedAxes(operation: Operation, { dtype, shape }: TensorType, filters: number): readonly number[] | undefined {
  if (!has(operation, "contraction")) return undefined;
  const definition = opOf(operation).loops?.(operation);
  if (definition?.kind !== "contract" || definition.batch.length > 0) return undefined;
  if (operation.name === "dot_general") return intsOf(operation.attributes, "rhs_contract");
  if (operation.name !== "conv") return undefined;
  const letters = [...stringOf(operation.attributes, "rhs_spec")];
  const axesOf = (isWanted: (letter: string) => boolean): readonly number[] =>
    letters.flatMap((letter, axis) => (isWanted(letter) ? [axis] : []));
  const overlapping = (definition.windows ?? []).flatMap(({ k }) => (definition.k[k] === 1 ? [] : [definition.k[k]]));
  if (overlapping.length === 0) return axesOf((letter) => letter !== "o");
  const bytes = dimMul(storageBytes(scalarTypeOf(dtype)), dimProduct(shape));
  if (overlapping.some((size) => size !== overlappingWindow) || !isStatic(bytes) || bytes < filters) return undefined;
  return [...axesOf((letter) => letter === "i"), ...axesOf((letter) => letter !== "i" && letter !== "o")];
}

/** The same values, by way of a copy in panels. */
function throughPanels(b: Builder, x: Value, { order, k, width, panels }: RightMatrix): Value {
  const [count = 0, , columns = 0] = panels.shape.map(Number);
  const missing = count * columns - width;
  const ordered = b.transpose(x, order);
  const matrix = b.reshape(ordered, [k, width]);
  const whole = missing === 0 ? matrix : b.pad(matrix, [0, 0], [0, missing]);
  const copy = b.copy(b.transpose(b.reshape(whole, [k, count, columns]), [1, 0, 2]));
  const joined = b.reshape(b.transpose(copy, [1, 0, 2]), [k, count * columns]);
  const back = b.reshape(missing === 0 ? joined : b.slice(joined, [0, 0], [k, width]), ordered.type.shape);
  return b.transpose(
    back,
    order.map((_, axis) => order.indexOf(axis)),
  );
}
