/**
 * Expressions as closures over a frame: one number per variable and lane of one invocation. f32 values are rounded after
 * every operation, integers wrap, bools are 0 and 1. What an operation computes is defined once, in `src/ir/ops/numerics.ts`.
 */

import type { BinaryExpression, Builtin, Expression, ScalarType } from "../../ir/expression.ts";
import { binaryNumeric, castNumeric, compareNumeric, unaryNumeric, wrapInt64 } from "../../ir/ops/numerics.ts";

export type Frame = Float64Array;
export type Evaluate = (frame: Frame) => number;

/** Where names live. */
export interface Names {
  /** First slot of a variable; lanes follow one another. */
  slot(name: string): number;
  /** A function that reads element `index`, lane `lane` of the array `name`, for an access of `lanes` lanes. */
  read(name: string, lane: number, lanes: number): (index: number, frame: Frame) => number;
  /** Slot with this lane's value of a subgroup operation, computed before the statement it occurs in. */
  subgroup(expression: Expression, lane: number): number;
}

/** Slots of the builtins in every frame. */
export const builtinSlots = {
  local_x: 0,
  local_y: 1,
  local_z: 2,
  group_x: 3,
  group_y: 4,
  group_z: 5,
  subgroups: 6,
  subgroup_count: 7,
  subgroup_rank: 8,
} as const satisfies Readonly<Record<Builtin, number>>;
export const firstFreeSlot = Object.keys(builtinSlots).length;

/** Rounds a result to its type. */
function rounding(dtype: ScalarType): (x: number) => number {
  switch (dtype) {
    case "f32":
      return Math.fround;
    case "i32":
      return (x) => x | 0;
    case "u32":
      return (x) => x >>> 0;
    case "f64":
    case "bool":
      return (x) => x;
    case "i64":
      return wrapInt64;
    default:
      return dtype satisfies never;
  }
}

const bits = new DataView(new ArrayBuffer(4));

function bitcastBetween(from: ScalarType, to: ScalarType): (x: number) => number {
  return (x) => {
    if (from === "f32") bits.setFloat32(0, x);
    else bits.setInt32(0, x);
    return to === "f32" ? bits.getFloat32(0) : to === "u32" ? bits.getUint32(0) : bits.getInt32(0);
  };
}

/** The value of one lane of `expression`. */
export function compileExpression(expression: Expression, names: Names, lane = 0): Evaluate {
  const sub = (x: Expression, at = lane): Evaluate => compileExpression(x, names, at);
  switch (expression.kind) {
    case "constant": {
      const value = expression.dtype === "bool" ? Number(expression.value !== 0) : rounding(expression.dtype)(expression.value);
      return () => value;
    }
    case "variable": {
      const slot = names.slot(expression.name) + lane;
      return (frame) => frame[slot] as number;
    }
    case "builtin": {
      const slot = builtinSlots[expression.name];
      return (frame) => frame[slot] as number;
    }
    case "unary": {
      const x = sub(expression.x);
      const apply = unaryNumeric(expression.op, expression.x.dtype);
      const round = rounding(expression.dtype);
      return (frame) => round(apply(x(frame)));
    }
    case "binary":
      return compileBinary(expression, names, lane);
    case "compare": {
      const [lhs, rhs, test] = [sub(expression.lhs), sub(expression.rhs), compareNumeric(expression.op)];
      return (frame) => test(lhs(frame), rhs(frame));
    }
    case "select": {
      const [condition, ifTrue, ifFalse] = [sub(expression.condition), sub(expression.ifTrue), sub(expression.ifFalse)];
      // Both branches are evaluated, as on targets that select between values: neither may read out of bounds.
      return (frame) => {
        const [a, b] = [ifTrue(frame), ifFalse(frame)];
        return condition(frame) !== 0 ? a : b;
      };
    }
    case "cast": {
      const [x, convert, round] = [sub(expression.x), castNumeric(expression.x.dtype, expression.dtype), rounding(expression.dtype)];
      return (frame) => round(convert(x(frame)));
    }
    case "bitcast": {
      const [x, convert] = [sub(expression.x), bitcastBetween(expression.x.dtype, expression.dtype)];
      return (frame) => convert(x(frame));
    }
    case "fma": {
      const [a, b, c, round] = [sub(expression.a), sub(expression.b), sub(expression.c), rounding(expression.dtype)];
      if (expression.dtype === "i32" || expression.dtype === "u32") return (frame) => round(Math.imul(a(frame), b(frame)) + c(frame));
      if (expression.dtype === "f32") return (frame) => Math.fround(a(frame) * b(frame) + c(frame));
      return (frame) => round(a(frame) * b(frame) + c(frame));
    }
    case "load": {
      const read = names.read(expression.buffer, lane, expression.lanes);
      const index = sub(expression.index, 0);
      if (!expression.mask) return (frame) => read(index(frame), frame);
      const mask = sub(expression.mask, expression.mask.lanes === 1 ? 0 : lane);
      return (frame) => (mask(frame) !== 0 ? read(index(frame), frame) : 0);
    }
    case "splat":
      return sub(expression.x, 0);
    case "vector": {
      const element = expression.elements[lane];
      if (!element) throw new Error(`internal: vector of ${expression.elements.length} elements has no lane ${lane}`);
      return sub(element, 0);
    }
    case "extract":
      return sub(expression.x, expression.lane);
    case "subgroup": {
      const slot = names.subgroup(expression, lane);
      return (frame) => frame[slot] as number;
    }
    default:
      return expression satisfies never;
  }
}

/** Operands that need no call: index arithmetic is mostly variables and constants. */
type Leaf = { readonly slot: number } | { readonly value: number };

function leafOf(expression: Expression, names: Names, lane: number): Leaf | undefined {
  if (expression.kind === "variable") return { slot: names.slot(expression.name) + lane };
  if (expression.kind === "builtin") return { slot: builtinSlots[expression.name] };
  return expression.kind === "constant" && expression.dtype === "i32" ? { value: expression.value | 0 } : undefined;
}

function compileBinary({ op, dtype, lhs, rhs }: BinaryExpression, names: Names, lane: number): Evaluate {
  const [x, y] = [compileExpression(lhs, names, lane), compileExpression(rhs, names, lane)];
  // The operations that inner loops are made of, without a call between.
  if (dtype === "f32" && op === "add") return (frame) => Math.fround(x(frame) + y(frame));
  if (dtype === "f32" && op === "mul") return (frame) => Math.fround(x(frame) * y(frame));
  if (dtype === "i32" && (op === "add" || op === "mul")) {
    const [a, b] = [leafOf(lhs, names, lane), leafOf(rhs, names, lane)];
    const isAdd = op === "add";
    if (b && "value" in b) {
      const { value } = b;
      if (!a || "value" in a) return isAdd ? (frame) => (x(frame) + value) | 0 : (frame) => Math.imul(x(frame), value);
      const { slot } = a;
      return isAdd ? (frame) => ((frame[slot] as number) + value) | 0 : (frame) => Math.imul(frame[slot] as number, value);
    }
    if (b && "slot" in b) {
      const { slot } = b;
      return isAdd ? (frame) => (x(frame) + (frame[slot] as number)) | 0 : (frame) => Math.imul(x(frame), frame[slot] as number);
    }
    return isAdd ? (frame) => (x(frame) + y(frame)) | 0 : (frame) => Math.imul(x(frame), y(frame));
  }
  const apply = binaryNumeric(op, dtype);
  const round = rounding(dtype);
  return (frame) => round(apply(x(frame), y(frame)));
}
