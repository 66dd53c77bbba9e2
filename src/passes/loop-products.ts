/**
 * Matrix products that a loop makes in small pieces, turn by turn, as one product of the whole: of the slices of an input
 * with a matrix (the input side of a recurrent cell), before the loop; and sums over all turns (the gradient of its
 * weights), after it.
 */

import { intsOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { has } from "../ir/define-op.ts";
import { type Dim, dimAdd, dimMul, dimProduct, evaluateDim, isStatic, symbolsOf } from "../ir/dim.ts";
import { scalarTypeOf, storageBytes } from "../ir/expression.ts";
import { type Attributes, type GraphFunction, type Module, Operation, Value } from "../ir/graph.ts";
import { copyOperations } from "../ir/region.ts";
import { transformModule } from "./bodies.ts";
import { type Binding, item, type LoopRewrite, liveValues, makeScan, readScan, rewriteLoops, type ScanParts } from "./loops.ts";
import { definePass } from "./pass.ts";

export const batchProducts = definePass({
  name: "batch-products",
  summary: "Makes products of slices with a matrix one product before the loop",
  options: {
    depth: { kind: "int", default: 0, summary: "elements of a sum from which on it is worth its way through memory" },
    bytes: { kind: "int", default: 524_288, summary: "results that caches do not hold, at a batch of sixteen" },
  },
  statistics: { batched: "products moved before their loop" },
  run: (module, limits, { count }): Module =>
    transformModule(module, (fn) => rewriteScans(fn, (loop, parts) => batch(loop, parts, limits, () => count("batched")))),
});

export const sumProducts = definePass({
  name: "sum-products",
  summary: "Makes sums over all turns one sum after the loop",
  options: {},
  statistics: { summed: "sums moved after their loop" },
  run: (module, _options, { count }): Module =>
    transformModule(module, (fn) => rewriteScans(fn, (loop, parts) => sum(loop, parts, () => count("summed")))),
});

function rewriteScans(fn: GraphFunction, rewrite: (loop: Operation, parts: ScanParts) => LoopRewrite | undefined): GraphFunction {
  return rewriteLoops(fn, (loop) => (loop.name === "scan" ? rewrite(loop, readScan(loop)) : undefined));
}

function productAttributes(lhs: readonly number[], rhs: readonly number[], like: Attributes): Attributes {
  return { lhs_batch: intsOf(like, "lhs_batch"), rhs_batch: intsOf(like, "rhs_batch"), lhs_contract: lhs, rhs_contract: rhs };
}

/** Axes of slices as axes of the whole, which has the turns first. */
function shifted(axes: readonly number[]): number[] {
  return axes.map((axis) => axis + 1);
}

// Before the loop

/** Operations that make `value` from captured operands alone, or undefined. */
function invariantChain(value: Value, captures: ReadonlySet<Value>, chain: Operation[] = []): readonly Operation[] | undefined {
  if (captures.has(value) || chain.some(({ results }) => results.includes(value))) return chain;
  const { producer } = value;
  if (!producer || !has(producer, "free") || producer.regions.length > 0) return undefined;
  for (const operand of producer.operands) if (!invariantChain(operand, captures, chain)) return undefined;
  chain.push(producer);
  return chain;
}

interface BatchLimits {
  readonly depth: number;
  readonly bytes: number;
}

/** Of a batch whose size is not known. */
const typicalBatch = 16;

/**
 * Whether a product is of so few elements that its results, more than caches hold, would take longer to come back from memory than to be
 * made. Where the loop puts out as many numbers, as the forward loop of a training step does, those lie where the results lay, and are
 * written anyway.
 */
function staysInLoop({ operands, attributes, result }: Operation, { outputs, length }: ScanParts, { depth, bytes }: BatchLimits): boolean {
  const k = dimProduct(intsOf(attributes, "lhs_contract").map((axis) => operands[0]?.type.shape[axis] ?? 1));
  const width = (value: Value): Dim => value.type.shape.at(-1) ?? 1;
  const [own, others] = [width(result), outputs.map(width).reduce(dimAdd, 0)];
  if (!isStatic(k) || k >= depth || !isStatic(own) || !isStatic(others) || others >= own) return false;
  const elements = dimMul(length, dimProduct(result.type.shape));
  const sizes = Object.fromEntries(symbolsOf([elements]).map((name) => [name, typicalBatch]));
  return storageBytes(scalarTypeOf(result.type.dtype)) * evaluateDim(elements, sizes) >= bytes;
}

function batch(loop: Operation, parts: ScanParts, limits: BatchLimits, count: () => void): LoopRewrite | undefined {
  const captured = new Set(parts.captures.map(({ parameter }) => parameter));
  const inputs = new Map(parts.inputs.map((binding) => [binding.parameter, binding.operand]));
  const before: Operation[] = [];
  const added: Binding[] = [];
  const values = new Map<Value, Value>();
  for (const operation of parts.operations) {
    const [slice, matrix] = operation.operands;
    const whole = slice && inputs.get(slice);
    if (operation.name !== "dot_general" || !whole || !matrix || intsOf(operation.attributes, "lhs_batch").length > 0) continue;
    const chain = staysInLoop(operation, parts, limits) ? undefined : invariantChain(matrix, captured);
    if (!chain) continue;
    const outside = new Map<Value, Value>(parts.captures.map(({ operand, parameter }) => [parameter, operand]));
    before.push(...copyOperations(chain, outside));
    const { attributes, locations, label, result } = operation;
    const product = new Operation({
      name: "dot_general",
      operands: [whole, outside.get(matrix) ?? matrix],
      attributes: productAttributes(shifted(intsOf(attributes, "lhs_contract")), intsOf(attributes, "rhs_contract"), attributes),
      resultTypes: [{ dtype: result.type.dtype, shape: [parts.length, ...result.type.shape] }],
      locations,
      label,
    });
    before.push(product);
    const parameter = new Value(result.type, undefined, 0);
    added.push({ operand: product.result, parameter });
    values.set(result, parameter);
    count();
  }
  if (added.length === 0) return undefined;
  const remaining = parts.operations.filter(({ results }) => !results.some((result) => values.has(result)));
  const operations = copyOperations(remaining, values);
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const scan = makeScan(loop, {
    ...parts,
    carries: parts.carries.map((carry) => ({ ...carry, next: lookUp(carry.next) })),
    inputs: [...parts.inputs, ...added],
    operations,
    outputs: parts.outputs.map(lookUp),
  });
  return { operations: [...before, scan], results: scan.results };
}

// After the loop

/** A carry that a term is added to in every turn, and that nothing else reads. */
interface Sum {
  readonly carry: number;
  /** A product or a sum over axes. */
  readonly term: Operation;
  /** Movements between the term and the carry, in order. */
  readonly moves: readonly Operation[];
}

/** What is added to a carry that nothing else reads, in every turn. */
function findAddend(parts: ScanParts, carry: number, readers: ReadonlyMap<Value, number>): Value | undefined {
  const { parameter, next } = item(parts.carries, carry);
  const adder = next.producer;
  if (adder?.name !== "add" || readers.get(parameter) !== 1 || readers.get(next) !== 1) return undefined;
  const [a, b] = adder.operands;
  return a === parameter ? b : b === parameter ? a : undefined;
}

function findSum(parts: ScanParts, carry: number, readers: ReadonlyMap<Value, number>): Sum | undefined {
  let value = findAddend(parts, carry, readers);
  const moves: Operation[] = [];
  while (value?.producer && has(value.producer, "movement") && has(value.producer, "free") && value.producer.operands.length === 1) {
    if (readers.get(value) !== 1) return undefined;
    moves.unshift(value.producer);
    value = value.producer.operands[0];
  }
  const term = value?.producer;
  if (!value || !term || readers.get(value) !== 1 || (term.name !== "dot_general" && term.name !== "reduce_sum")) return undefined;
  return { carry, term, moves };
}

function sum(loop: Operation, parts: ScanParts, count: () => void): LoopRewrite | undefined {
  const readers = new Map<Value, number>();
  const read = (value: Value): void => {
    readers.set(value, (readers.get(value) ?? 0) + 1);
  };
  for (const { operands } of parts.operations) operands.forEach(read);
  for (const { next } of parts.carries) read(next);
  parts.outputs.forEach(read);
  const captured = new Set(parts.captures.map(({ parameter }) => parameter));
  const sums = parts.carries.flatMap((_, i) => {
    const found = findSum(parts, i, readers);
    return found && !found.term.operands.some((operand) => captured.has(operand)) ? [found] : [];
  });
  const outputs = [...parts.outputs];
  const inputs = new Map(parts.inputs.map((binding) => [binding.parameter, binding.operand]));
  const isSummed = new Set(sums.map(({ carry }) => carry));
  for (const { term } of sums) {
    for (const operand of term.operands) if (!inputs.has(operand) && !outputs.includes(operand)) outputs.push(operand);
  }
  // What is put out anyway is summed afterwards: the gradient of a bias.
  const outputSums = parts.carries.flatMap((_, carry) => {
    const term = isSummed.has(carry) ? undefined : findAddend(parts, carry, readers);
    return term && outputs.includes(term) ? [{ carry, term }] : [];
  });
  if (sums.length + outputSums.length === 0) return undefined;
  for (const { carry } of outputSums) isSummed.add(carry);
  const carries = parts.carries.filter((_, i) => !isSummed.has(i));
  const live = liveValues(parts.operations, [...carries.map(({ next }) => next), ...outputs]);
  const operations = parts.operations.filter(({ results }) => results.some((value) => live.has(value)));
  const scan = makeScan(loop, { ...parts, carries, operations, outputs });
  const wholeOf = (value: Value): Value => inputs.get(value) ?? item(scan.results, carries.length + outputs.indexOf(value));
  const b = new Builder();
  const totals = new Map(
    sums.map(({ carry, term, moves }) => {
      const total = b.at(term.locations[0] ?? b.location, term.label, () => {
        let value = sumOfAll(b, term, wholeOf);
        for (const { name, attributes } of moves) value = b.emit(name, [value], attributes);
        return b.add(item(parts.carries, carry).operand, value);
      });
      count();
      return [carry, total] as const;
    }),
  );
  for (const { carry, term } of outputSums) {
    const made = term.producer;
    const total = b.at(made?.locations[0] ?? b.location, made?.label ?? "", () =>
      b.add(item(parts.carries, carry).operand, b.emit("reduce_sum", [wholeOf(term)], { axes: [0] })),
    );
    count();
    totals.set(carry, total);
  }
  let position = 0;
  const results = loop.results.map((_, i) => {
    if (i >= parts.carries.length) return item(scan.results, carries.length + i - parts.carries.length);
    return totals.get(i) ?? item(scan.results, position++);
  });
  return { operations: [scan, ...b.operations], results };
}

function sumOfAll(b: Builder, term: Operation, wholeOf: (value: Value) => Value): Value {
  const wholes = term.operands.map(wholeOf);
  if (term.name === "reduce_sum")
    return b.emit("reduce_sum", wholes, { ...term.attributes, axes: [0, ...shifted(intsOf(term.attributes, "axes"))] });
  const axes = (key: string): number[] => shifted(intsOf(term.attributes, key));
  return b.emit("dot_general", wholes, {
    lhs_batch: axes("lhs_batch"),
    rhs_batch: axes("rhs_batch"),
    lhs_contract: [0, ...axes("lhs_contract")],
    rhs_contract: [0, ...axes("rhs_contract")],
  });
}
