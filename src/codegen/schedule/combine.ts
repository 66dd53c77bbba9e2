/**
 * One result of what the invocations of a workgroup have each reduced: through shared memory in two rounds, or, where
 * invocations run in subgroups, by exchanges in each and one meeting of their results. Where the device alone knows whether they
 * do, both are there.
 */

import {
  add,
  builtin,
  compare,
  constant,
  div,
  type Expression,
  int,
  load,
  mod,
  mul,
  select,
  storageBytes,
  variable,
} from "../../ir/expression.ts";
import type { ReduceDefinition } from "../../ir/loop.ts";
import type { Frame } from "./frame.ts";

/** Invocation `position` of `size` (a power of two) is number `position * stride + lane` of `total` in the workgroup. */
interface Shape {
  readonly size: number;
  readonly position: Expression;
  readonly stride: number;
  readonly lane?: Expression;
  readonly total: number;
  /** Whether it is the only workgroup. */
  readonly isAlone?: boolean;
}

/** All invocations of the workgroup must come here, and get the result of their lane. */
export function combineWorkgroup(
  frame: Frame,
  definition: ReduceDefinition,
  accumulators: readonly Expression[],
  shape: Shape,
): readonly Expression[] {
  const { subgroupSize } = frame.target;
  const fillSubgroups = subgroupSize > 1 && shape.total % subgroupSize === 0 && subgroupSize % shape.stride === 0;
  // An exchange is of one word.
  const areWords = accumulators.every(({ dtype }) => storageBytes(dtype) === 4);
  if (fillSubgroups && areWords) return combineSubgroups(frame, definition, accumulators, shape);
  const [accumulator] = accumulators;
  // What happens once in a launch is not worth being there twice.
  const isWorth = frame.target.optionalSubgroups && !shape.isAlone && shape.stride === 1 && areWords;
  const op = isWorth ? subgroupOperation(definition) : undefined;
  if (!op || !accumulator) return combineRounds(frame, definition, accumulators, shape);
  const { emitter } = frame;
  const total = emitter.declare("total", accumulator);
  const array = frame.shared("partial", total.dtype, shape.total);
  const granted = emitter.block(() => emitter.assign(total, combineUnknown(frame, definition, op, accumulator, array, shape)));
  const otherwise = emitter.block(() => {
    const [sum = accumulator] = combineRounds(frame, definition, accumulators, shape, [array]);
    emitter.assign(total, sum);
  });
  emitter.push({ kind: "if", condition: builtin("subgroups"), then: granted, otherwise });
  return [total];
}

type SubgroupOperation = "add" | "max" | "min";

/** What subgroups do at once, where that is what combines two values. */
function subgroupOperation({ accumulators, combine }: ReduceDefinition): SubgroupOperation | undefined {
  const [accumulator] = accumulators;
  if (!accumulator || accumulators.length > 1 || accumulator.dtype === "bool") return undefined;
  const [left, right] = ["left", "right"].map((name) => variable(name, accumulator.dtype));
  const [combined] = left && right ? combine([left], [right]) : [];
  if (combined?.kind !== "binary" || combined.lhs !== left || combined.rhs !== right) return undefined;
  return combined.op === "add" || combined.op === "max" || combined.op === "min" ? combined.op : undefined;
}

/**
 * Subgroups of a size that is not known, made of whichever invocations: the first of each stores what its subgroup comes to in its own
 * place, all others what changes nothing, and then every subgroup takes all places together.
 */
function combineUnknown(
  { emitter }: Frame,
  definition: ReduceDefinition,
  op: SubgroupOperation,
  accumulator: Expression,
  array: string,
  { position, total }: Shape,
): Expression {
  const { dtype } = accumulator;
  const identity = constant(dtype, definition.accumulators[0]?.identity ?? 0);
  const together = (x: Expression): Expression => ({ kind: "subgroup", op, x, dtype, lanes: 1 });
  const [rank, count] = [builtin("subgroup_rank"), builtin("subgroup_count")];
  const own = emitter.let("own", together(accumulator));
  emitter.store(array, position, select(compare("eq", rank, int(0)), own, identity));
  emitter.push({ kind: "barrier" });
  const sum = emitter.declare("sum", identity);
  emitter.for("p", int(0), div(add(count, int(total - 1)), count), "serial", (p) => {
    const place = emitter.let("place", add(mul(p, count), rank));
    emitter.if(compare("lt", place, int(total)), () => {
      const [next = sum] = definition.combine([sum], [load(array, place, dtype)]);
      emitter.assign(sum, next);
    });
  });
  return together(sum);
}

/**
 * Exchanges at growing distances leave every invocation with the result of its subgroup; one value of each goes through
 * shared memory, and all invocations combine those in the same order.
 */
function combineSubgroups(
  frame: Frame,
  definition: ReduceDefinition,
  accumulators: readonly Expression[],
  shape: Shape,
): readonly Expression[] {
  const { emitter, target } = frame;
  const together = Math.min(shape.size, target.subgroupSize / shape.stride);
  let values = accumulators;
  for (let distance = 1; distance < together; distance *= 2) {
    const own = values.map((value) => emitter.let("own", value));
    const argument = int(distance * shape.stride);
    const other = own.map((x) => emitter.let("other", { kind: "subgroup", op: "shuffle_xor", x, argument, dtype: x.dtype, lanes: 1 }));
    values = definition.combine(own, other);
  }
  const left = shape.size / together;
  if (left === 1) return values.map((value) => emitter.let("total", value));
  const lane = shape.lane ?? int(0);
  const slot = (subgroup: Expression): Expression => add(mul(subgroup, int(shape.stride)), lane);
  const dtypes = accumulators.map(({ dtype }) => dtype);
  const arrays = dtypes.map((dtype) => frame.shared("partial", dtype === "bool" ? "i32" : dtype, left * shape.stride));
  const mine = values.map((value) => emitter.let("own", value));
  emitter.if(compare("eq", mod(shape.position, int(together)), int(0)), () =>
    mine.forEach((value, i) => {
      emitter.store(arrays[i] ?? "", slot(div(shape.position, int(together))), value);
    }),
  );
  emitter.push({ kind: "barrier" });
  const read = (subgroup: number): readonly Expression[] =>
    arrays.map((array, i) => emitter.let("partial_of", load(array, slot(int(subgroup)), dtypes[i] ?? "f32")));
  let total = read(0);
  for (let subgroup = 1; subgroup < left; subgroup++) {
    const next = read(subgroup);
    total = definition.combine(total, next).map((value) => emitter.let("total", value));
  }
  return total;
}

/** Through shared memory in two rounds, in arrays of its own if none are given: a few invocations combine as many values each, and then all invocations the results of those. */
function combineRounds(
  frame: Frame,
  definition: ReduceDefinition,
  accumulators: readonly Expression[],
  shape: Shape,
  given?: readonly string[],
): readonly Expression[] {
  const { emitter } = frame;
  const lane = shape.lane ?? int(0);
  const slot = (position: Expression): Expression => add(mul(position, int(shape.stride)), lane);
  const dtypes = definition.accumulators.map(({ dtype }) => dtype);
  const arrays = given ?? dtypes.map((dtype) => frame.shared("partial", dtype === "bool" ? "i32" : dtype, shape.total));
  const read = (position: Expression): readonly Expression[] => arrays.map((array, i) => load(array, slot(position), dtypes[i] ?? "f32"));
  // What one accumulator becomes is not to be seen by the others.
  const named = (name: string, values: readonly Expression[]): readonly Expression[] =>
    values.length === 1 ? values : values.map((value) => emitter.let(name, value));
  const write = (values: readonly Expression[]): void =>
    values.forEach((value, i) => {
      emitter.store(arrays[i] ?? "", slot(shape.position), value);
    });
  /** Of `count` values from `first` on, `apart` from each other. */
  const combined = (first: Expression, count: number, apart: number): readonly Expression[] => {
    const totals = read(first).map((value) => emitter.declare("total", value));
    emitter.for("p", int(1), int(count), "serial", (p) => {
      const next = named("next", definition.combine(totals, named("other", read(add(first, mul(p, int(apart)))))));
      totals.forEach((total, i) => {
        emitter.assign(total, next[i] ?? total);
      });
    });
    return totals;
  };
  const few = 2 ** Math.ceil(Math.log2(shape.size) / 2);
  write(accumulators);
  emitter.push({ kind: "barrier" });
  emitter.if(compare("lt", shape.position, int(few)), () => write(combined(shape.position, shape.size / few, few)));
  emitter.push({ kind: "barrier" });
  return combined(int(0), few, 1);
}
