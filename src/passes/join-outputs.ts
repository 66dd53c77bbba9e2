/**
 * What a scan puts out of equal blocks of one tensor, for other scans to read turn by turn, is put out as one tensor: the activations of
 * a cell's gates, which the backward scan reads. One such tensor can lie where that of the blocks lay, and the gradients of the blocks
 * where it lies; several small ones cannot.
 */

import { dimsOf, intOf, intsOf } from "../ir/attributes.ts";
import { Builder } from "../ir/builder.ts";
import { has } from "../ir/define-op.ts";
import { dimEquals, isStatic, type Shape } from "../ir/dim.ts";
import { type GraphFunction, type Module, type Operation, Value } from "../ir/graph.ts";
import { transformModule } from "./bodies.ts";
import { item, makeScan, readScan } from "./loops.ts";
import { definePass } from "./pass.ts";
import { mapResults, rebuildOperation, remapOperation } from "./rebuild.ts";

export const joinOutputs = definePass({
  name: "join-outputs",
  summary: "Puts out as one tensor what a scan makes of the blocks of one and other scans read",
  options: {},
  statistics: { joined: "outputs that became one tensor with others" },
  run: (module, _options, { count }): Module => transformModule(module, (fn) => joinIn(fn, (joined) => count("joined", joined))),
});

/** A block of columns of a tensor, which single values are made of. */
interface Block {
  readonly source: Value;
  readonly start: number;
  readonly width: number;
}

/** The block that a value is made of, element by element. */
function blockOf({ producer }: Value): Block | undefined {
  const [operand] = producer?.operands ?? [];
  if (!producer || !operand) return undefined;
  if (producer.name === "slice") return columnsOf(producer, operand);
  return has(producer, "elementwise") && producer.operands.length === 1 ? blockOf(operand) : undefined;
}

function columnsOf({ attributes }: Operation, source: Value): Block | undefined {
  const { shape } = source.type;
  const [starts, limits] = [dimsOf(attributes, "starts"), dimsOf(attributes, "limits")];
  const isWhole = shape.slice(0, -1).every((size, axis) => dimEquals(starts[axis] ?? 0, 0) && dimEquals(limits[axis] ?? 0, size));
  const [start, limit] = [starts.at(-1), limits.at(-1)];
  if (!isWhole || intsOf(attributes, "strides").some((stride) => stride !== 1)) return undefined;
  return typeof start === "number" && typeof limit === "number" ? { source, start, width: limit - start } : undefined;
}

/** Outputs of a body that are made of all the blocks of one tensor, in their order. */
function blocksOf(outputs: readonly Value[]): readonly (readonly number[])[] {
  const bySource = new Map<Value, { readonly position: number; readonly block: Block }[]>();
  outputs.forEach((value, position) => {
    const block = blockOf(value);
    if (block && value.type.dtype === block.source.type.dtype)
      bySource.set(block.source, [...(bySource.get(block.source) ?? []), { position, block }]);
  });
  return [...bySource].flatMap(([{ type }, found]) => {
    const sorted = found.sort((a, b) => a.block.start - b.block.start);
    const columns = type.shape.at(-1);
    const width = sorted[0]?.block.width ?? 0;
    const isAll = sorted.length > 1 && sorted.length * width === columns && sorted.every(({ block }, i) => block.start === i * width);
    return isAll ? [sorted.map(({ position }) => position)] : [];
  });
}

/** A value as a block of a joined one. */
interface Member {
  readonly joined: Value;
  readonly index: number;
}

function joinIn(fn: GraphFunction, count: (joined: number) => void): GraphFunction {
  const kept = new Set(fn.results.map(({ value }) => value));
  const readers = (value: Value): readonly Operation[] => fn.operations.filter(({ operands }) => operands.includes(value));
  const isInputOf = (value: Value, scan: Operation): boolean =>
    scan.name === "scan" &&
    scan.operands.every((operand, i) => {
      const first = intOf(scan.attributes, "carries");
      return operand !== value || (i >= first && i < first + intOf(scan.attributes, "inputs"));
    });
  const isJoinable = (values: readonly Value[]): boolean => {
    const scans = readers(item(values, 0));
    const haveSame = (value: Value): boolean =>
      readers(value).every((scan, i) => scan === scans[i]) && readers(value).length === scans.length;
    return (
      scans.length > 0 && values.every((value) => !kept.has(value) && haveSame(value) && scans.every((scan) => isInputOf(value, scan)))
    );
  };
  const values = new Map<Value, Value>();
  const members = new Map<Value, Member>();
  let changed = false;
  const operations = fn.operations.map((original) => {
    const operands = original.operands.map((operand) => values.get(operand) ?? operand);
    let made = rebuildOperation(original, operands, original.regions);
    if (original.name === "scan" && original.operands.some((operand) => members.has(operand))) made = readBlocks(made, original, members);
    const groups = original.name === "scan" ? blocksOf(readScan(original).outputs) : [];
    const first = original.name === "scan" ? intOf(original.attributes, "carries") : 0;
    const joined = groups.filter((group) => isJoinable(group.map((position) => item(original.results, first + position))));
    if (joined.length === 0) {
      mapResults(original, made, values);
      return made;
    }
    changed = true;
    const whole = putOutJoined(made, joined);
    const gone = joined.flat();
    let position = first;
    original.results.forEach((result, i) => {
      if (!gone.includes(i - first)) values.set(result, item(whole.results, i < first ? i : position++));
    });
    joined.forEach((group, g) => {
      count(group.length);
      group.forEach((output, index) => {
        members.set(item(original.results, first + output), { joined: item(whole.results, position + g), index });
      });
    });
    return whole;
  });
  if (!changed) return fn;
  return { ...fn, operations, results: fn.results.map(({ target, value }) => ({ target, value: values.get(value) ?? value })) };
}

/** The scan with a concatenation of each group among its outputs, behind all others. */
function putOutJoined(scan: Operation, groups: readonly (readonly number[])[]): Operation {
  const parts = readScan(scan);
  const b = new Builder();
  const joined = groups.map((group) =>
    b.at(scan.locations[0] ?? b.location, scan.label, () => {
      const blocks = group.map((position) => item(parts.outputs, position));
      return b.concat(blocks, item(blocks, 0).type.shape.length - 1);
    }),
  );
  const gone = groups.flat();
  const outputs = [...parts.outputs.filter((_, position) => !gone.includes(position)), ...joined];
  return makeScan(scan, { ...parts, operations: [...parts.operations, ...b.operations], outputs });
}

/** The scan that reads joined values in place of their blocks. `original` says which inputs those are. */
function readBlocks(scan: Operation, original: Operation, members: ReadonlyMap<Value, Member>): Operation {
  const parts = readScan(scan);
  const b = new Builder();
  const wholes = new Map<Value, Value>();
  const substitutes = new Map<Value, Value>();
  const inputs = parts.inputs.flatMap((binding, i) => {
    const member = members.get(item(original.operands, parts.carries.length + i));
    if (!member) return [binding];
    const known = wholes.get(member.joined);
    const shape = member.joined.type.shape.slice(1);
    const whole = known ?? new Value({ dtype: binding.parameter.type.dtype, shape }, undefined, 0);
    wholes.set(member.joined, whole);
    const block = b.at(scan.locations[0] ?? b.location, scan.label, () => blockAt(b, whole, binding.parameter.type.shape, member.index));
    substitutes.set(binding.parameter, block);
    return known ? [] : [{ operand: member.joined, parameter: whole }];
  });
  const lookUp = (value: Value): Value => substitutes.get(value) ?? value;
  const operations = parts.operations.map((operation) => remapOperation(operation, substitutes));
  return makeScan(scan, {
    ...parts,
    inputs,
    carries: parts.carries.map((carry) => ({ ...carry, next: lookUp(carry.next) })),
    operations: [...b.operations, ...operations],
    outputs: parts.outputs.map(lookUp),
  });
}

function blockAt(b: Builder, whole: Value, shape: Shape, index: number): Value {
  const width = shape.at(-1) ?? 0;
  if (!isStatic(width)) throw new Error("internal: a block of no known width");
  const before = shape.slice(0, -1);
  return b.slice(whole, [...before.map(() => 0), index * width], [...before, (index + 1) * width]);
}
