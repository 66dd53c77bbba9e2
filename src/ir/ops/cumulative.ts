/**
 * Running sums, products and extrema along an axis.
 *
 * Every element reduces all elements up to its own: n² steps that run in parallel. Axes of a known size above that of a
 * block are cut into blocks: a running reduction inside each, one over the totals of the blocks, and both combined; 32
 * steps per element and level (G. E. Blelloch, "Prefix sums and their applications", 1990).
 */

import { boolOf, intOf } from "../attributes.ts";
import { gradients } from "../autodiff.ts";
import type { Builder } from "../builder.ts";
import { defineOp, type OpDefinition, type OpSample } from "../define-op.ts";
import { type Dtype, isFloat } from "../dtype.ts";
import type { Operation, Value } from "../graph.ts";
import { formatType } from "../type.ts";
import { allocateResults, hostTensor, nth, sizeOf } from "./host.ts";
import { highest, lowest, productNumeric, sumNumeric } from "./numerics.ts";
import { operandType, requireClass } from "./rules.ts";

interface CumulativeRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  readonly identity: (dtype: Dtype) => number;
  readonly combine: (b: Builder, x: Value, y: Value) => Value;
  readonly reduce: (b: Builder, x: Value, axes: readonly number[]) => Value;
  /** In double precision, or exactly modulo a power of two on integers. */
  readonly numeric: (dtype: Dtype) => (a: number, b: number) => number;
  /** Whether there is an identity that is a number, so that a first result over nothing makes sense. */
  readonly exclusive: boolean;
  readonly vjp?: (b: Builder, dy: Value, options: CumulativeOptions) => Value;
}

interface CumulativeOptions {
  readonly axis: number;
  readonly reverse: boolean;
  readonly exclusive: boolean;
}

function optionsOf(operation: Operation): CumulativeOptions {
  const { attributes } = operation;
  return {
    axis: intOf(attributes, "axis"),
    reverse: boolOf(attributes, "reverse"),
    exclusive: attributes["exclusive"] !== undefined && boolOf(attributes, "exclusive"),
  };
}

/** Each element with all before it on the axis. */
function direct(b: Builder, x: Value, rule: CumulativeRule, { axis, reverse, exclusive }: CumulativeOptions): Value {
  const { dtype, shape } = x.type;
  const size = nth(shape, axis);
  // The result's position on the axis, then the operand's.
  const wide = [...shape.slice(0, axis), size, ...shape.slice(axis)];
  const repeated = b.broadcast(
    x,
    wide,
    shape.map((_, other) => (other >= axis ? other + 1 : other)),
  );
  const [to, from] = [b.iota("i32", wide, axis), b.iota("i32", wide, axis + 1)];
  const [low, high] = reverse ? [to, from] : [from, to];
  const included = exclusive ? b.lt(low, high) : b.le(low, high);
  return rule.reduce(b, b.select(included, repeated, rule.identity(dtype)), [axis + 1]);
}

const blockSize = 32;

function blocked(b: Builder, x: Value, size: number, rule: CumulativeRule, options: CumulativeOptions): Value {
  const { axis } = options;
  const { dtype, shape } = x.type;
  const blocks = Math.ceil(size / blockSize);
  const amounts = (amount: number): number[] => shape.map((_, other) => (other === axis ? amount : 0));
  const missing = blocks * blockSize - size;
  // Identities at the end change nothing, from either side.
  const padded = missing === 0 ? x : b.pad(x, amounts(0), amounts(missing), rule.identity(dtype));
  const cut = [...shape.slice(0, axis), blocks, blockSize, ...shape.slice(axis + 1)];
  const parts = b.reshape(padded, cut);
  const inside = direct(b, parts, rule, { ...options, axis: axis + 1 });
  const before = decomposition(b, rule.reduce(b, parts, [axis + 1]), rule, { ...options, exclusive: true });
  const repeated = b.broadcast(
    before,
    cut,
    shape.map((_, other) => (other > axis ? other + 1 : other)),
  );
  const whole = b.reshape(rule.combine(b, inside, repeated), padded.type.shape);
  return missing === 0 ? whole : b.slice(whole, amounts(0), shape);
}

function decomposition(b: Builder, x: Value, rule: CumulativeRule, options: CumulativeOptions): Value {
  const size = nth(x.type.shape, options.axis);
  return typeof size === "number" && size > blockSize ? blocked(b, x, size, rule, options) : direct(b, x, rule, options);
}

function samplesOf(exclusive: boolean): readonly OpSample[] {
  const plain = exclusive ? { reverse: false, exclusive: false } : { reverse: false };
  const [turned, without, both] = [
    { ...plain, reverse: true },
    { ...plain, exclusive: true },
    { ...plain, reverse: true, exclusive: true },
  ];
  return [
    { operands: ["f32[batch, 5]"], attributes: { axis: 1, ...plain } },
    { operands: ["f32[2, 3, 2]"], attributes: { axis: 1, ...turned } },
    { operands: ["f32[batch, 2]"], attributes: { axis: 0, ...plain } },
    { operands: ["f32[2, batch]"], attributes: { axis: 1, ...turned } },
    { operands: ["f32[0, 3]"], attributes: { axis: 0, ...plain } },
    { operands: ["f32[1]"], attributes: { axis: 0, ...turned } },
    { operands: ["f32[40]"], attributes: { axis: 0, ...plain } },
    { operands: ["i32[70, 2]"], attributes: { axis: 0, ...turned }, gradient: false },
    { operands: ["i32[9]"], attributes: { axis: 0, ...plain }, domain: [-5, 5], gradient: false },
    { operands: ["u32[2, 3]"], attributes: { axis: 0, ...turned }, domain: [0, 9], gradient: false },
    ...(exclusive
      ? [
          { operands: ["f32[2, 4]"], attributes: { axis: 1, ...without } },
          { operands: ["f32[3, batch]"], attributes: { axis: 1, ...both } },
          { operands: ["i32[4]"], attributes: { axis: 0, ...both }, gradient: false },
        ]
      : []),
  ];
}

function defineCumulative(rule: CumulativeRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "composite",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["composite"],
    operands: ["x"],
    attributes: {
      axis: { kind: "int", summary: "the axis along which elements are combined" },
      reverse: { kind: "bool", summary: "from the end to the beginning" },
      ...(rule.exclusive ? { exclusive: { kind: "bool" as const, summary: "without the element at the result's own position" } } : {}),
    },
    constraints: { C1: "a floating-point or integer element type", C2: "the axis exists" },
    infer(context) {
      requireClass(context, "C1", 0, "number");
      const type = operandType(context);
      const axis = intOf(context.attributes, "axis");
      if (axis < 0 || axis >= type.shape.length) context.fail("C2", `axis ${axis} is outside ${formatType(type)}`);
      return [type];
    },
    evaluate({ operation, inputs }) {
      const x = nth(inputs, 0);
      const { axis, reverse, exclusive } = optionsOf(operation);
      const size = nth(x.shape, axis);
      const inner = sizeOf(x.shape.slice(axis + 1));
      const out = allocateResults(x.dtype, x.data.length);
      const combine = rule.numeric(x.dtype);
      for (let line = 0; line < (size === 0 ? 0 : x.data.length / size); line++) {
        const start = Math.floor(line / inner) * size * inner + (line % inner);
        let value = rule.identity(x.dtype);
        for (let i = 0; i < size; i++) {
          const at = start + (reverse ? size - 1 - i : i) * inner;
          const next = combine(value, x.data[at] as number);
          out[at] = exclusive ? value : next;
          value = next;
        }
      }
      return [hostTensor(x.dtype, x.shape, out)];
    },
    vjp({ b, operation, operands, cotangents }) {
      const [dy] = cotangents;
      const x = nth(operands, 0);
      if (!dy || !isFloat(x.type.dtype)) return [undefined];
      const options = optionsOf(operation);
      if (rule.vjp) return [rule.vjp(b, dy, options)];
      return gradients(b, [decomposition(b, x, rule, options)], [dy], [x]);
    },
    decompose: (b, operation) => [decomposition(b, nth(operation.operands, 0), rule, optionsOf(operation))],
    samples: samplesOf(rule.exclusive),
  } satisfies OpDefinition);
}

export const cumSum = defineCumulative({
  name: "cum_sum",
  summary: "Running sum along an axis",
  semantics: "result[i] = Σ x[j] over j <= i; over j < i when exclusive; from the end in reverse. Integers wrap.",
  identity: () => 0,
  combine: (b, x, y) => b.add(x, y),
  reduce: (b, x, axes) => b.reduceSum(x, axes),
  numeric: sumNumeric,
  exclusive: true,
  vjp: (b, dy, { axis, reverse, exclusive }) => b.cumSum(dy, axis, { reverse: !reverse, exclusive }),
});

export const cumProd = defineCumulative({
  name: "cum_prod",
  summary: "Running product along an axis",
  semantics: "result[i] = Π x[j] over j <= i; over j < i when exclusive; from the end in reverse. Integers wrap.",
  identity: () => 1,
  combine: (b, x, y) => b.mul(x, y),
  reduce: (b, x, axes) => b.reduceProd(x, axes),
  numeric: productNumeric,
  exclusive: true,
});

export const cumMax = defineCumulative({
  name: "cum_max",
  summary: "Largest element so far along an axis",
  semantics: "result[i] = max x[j] over j <= i; from the end in reverse. NaN from the first NaN on.",
  identity: lowest,
  combine: (b, x, y) => b.max(x, y),
  reduce: (b, x, axes) => b.reduceMax(x, axes),
  numeric: () => Math.max,
  exclusive: false,
});

export const cumMin = defineCumulative({
  name: "cum_min",
  summary: "Smallest element so far along an axis",
  semantics: "result[i] = min x[j] over j <= i; from the end in reverse. NaN from the first NaN on.",
  identity: highest,
  combine: (b, x, y) => b.min(x, y),
  reduce: (b, x, axes) => b.reduceMin(x, axes),
  numeric: () => Math.min,
  exclusive: false,
});
