/** Reductions under a sliding window over any axes: pooling. */

import type { Builder, Pair, WindowAttributes } from "../builder.ts";
import { defineOp, type OpDefinition, type OpSample } from "../define-op.ts";
import { fail } from "../diagnostic.ts";
import { formatShape, type Shape } from "../dim.ts";
import { type Dtype, isFloat } from "../dtype.ts";
import { binary, constant, int, scalarTypeOf } from "../expression.ts";
import type { Value } from "../graph.ts";
import { allocateResults, hostTensor, nth, sizeOf } from "./host.ts";
import { highest, lowest } from "./numerics.ts";
import { combineArg, finishArg, noPosition, withoutNan } from "./reduce.ts";
import { operandType, paddingForSize, requireClass } from "./rules.ts";
import {
  forEachTap,
  geometryOf,
  inferWindow,
  sampleWindows,
  type WindowGeometry,
  windowAttributes,
  windowConstraints,
} from "./window-geometry.ts";
import { fullWindow, operandIndex, reducedOperandIndex, reductionSizes, windowLoops, windowPosition } from "./window-loops.ts";

/** Options of the window sum that is the transpose of a window sum over `shape` with result `dy`. */
function transposedOptions(b: Builder, geometry: WindowGeometry, shape: Shape, dy: Value): WindowAttributes {
  const padding = shape.map((size, axis): Pair => {
    const [window, dilation] = [nth(geometry.window, axis), nth(geometry.windowDilation, axis)];
    const low = (window - 1) * dilation - nth(geometry.padding, axis)[0];
    const high = paddingForSize(
      size,
      nth(geometry.baseDilation, axis),
      nth(dy.type.shape, axis),
      nth(geometry.strides, axis),
      window,
      dilation,
      low,
    );
    if (typeof high === "number") return [low, high];
    return fail("TSC1203", `the gradient of a window sum over ${formatShape(shape)} needs padding that depends on a symbolic size`, {
      location: b.location,
      help: `give axis ${axis} a fixed size or stride 1`,
    });
  });
  return {
    window: geometry.window,
    strides: geometry.baseDilation,
    padding,
    baseDilation: geometry.strides,
    windowDilation: geometry.windowDilation,
  };
}

interface WindowRule {
  readonly name: string;
  readonly summary: string;
  readonly semantics: string;
  readonly operator: "add" | "max" | "min";
  readonly identity: (dtype: Dtype) => number;
  readonly combine: (a: number, b: number) => number;
  readonly vjp: (b: Builder, dy: Value, x: Value, geometry: WindowGeometry) => Value;
}

function defineWindow(rule: WindowRule): OpDefinition {
  return defineOp({
    name: rule.name,
    family: "window",
    summary: rule.summary,
    semantics: rule.semantics,
    traits: ["reduction"],
    operands: ["x"],
    attributes: windowAttributes,
    constraints: windowConstraints,
    infer(context) {
      requireClass(context, "C3", 0, "number");
      const { dtype, shape } = operandType(context);
      return [{ dtype, shape: inferWindow(context, shape) }];
    },
    evaluate({ operation, inputs, resultShape }) {
      const x = nth(inputs, 0);
      const shape = resultShape();
      const sums = new Float64Array(sizeOf(shape)).fill(rule.identity(x.dtype));
      const { data } = x;
      const { combine } = rule;
      forEachTap(geometryOf(operation.attributes), x.shape, shape, (to, from) => {
        sums[to] = combine(sums[to] as number, data[from] as number);
      });
      const out = allocateResults(x.dtype, sums.length);
      out.set(sums);
      return [hostTensor(x.dtype, shape, out)];
    },
    vjp({ b, operation, operands, cotangents }) {
      const [dy] = cotangents;
      const x = nth(operands, 0);
      return [dy && isFloat(x.type.dtype) ? rule.vjp(b, dy, x, geometryOf(operation.attributes)) : undefined];
    },
    loops(operation) {
      const geometry = geometryOf(operation.attributes);
      const { dtype, shape } = nth(operation.operands, 0).type;
      const identity = constant(scalarTypeOf(dtype), rule.identity(dtype));
      const result = operation.result.type.shape;
      return windowLoops(
        reductionSizes(geometry, geometry.baseDilation),
        { dtype: scalarTypeOf(dtype), identity: rule.identity(dtype) },
        (context, index, reduction) => {
          const [source, inside] = reducedOperandIndex(context, geometry, shape, result, index, reduction);
          return context.when(
            inside,
            () => context.operand(0, source),
            () => identity,
          );
        },
        (left, right) => binary(rule.operator, left, right),
      );
    },
    samples: [
      ...sampleWindows.map(
        ({ shape, attributes, hollow }): OpSample => ({
          operands: [`f32${shape}`],
          attributes,
          gradient: !(hollow && rule.operator !== "add"),
        }),
      ),
      { operands: ["i32[7]"], attributes: nth(sampleWindows, 6).attributes, domain: [-9, 9], gradient: false },
    ],
  } satisfies OpDefinition);
}

export const windowSum = defineWindow({
  name: "window_sum",
  summary: "Sum over each position of a sliding window",
  semantics: "Padding and the holes of base_dilation add nothing.",
  operator: "add",
  identity: () => 0,
  combine: (a, b) => a + b,
  vjp: (b, dy, x, geometry) => b.windowSum(dy, transposedOptions(b, geometry, x.type.shape, dy)),
});

export const windowMax = defineWindow({
  name: "window_max",
  summary: "Largest element under each position of a sliding window",
  semantics:
    "Padding never wins; a window of padding alone gives the lowest value. NaN where any element is. The cotangent goes to the first largest element.",
  operator: "max",
  identity: lowest,
  combine: Math.max,
  vjp: (b, dy, x, geometry) => b.windowScatter(dy, b.windowArgMax(x, geometry), x.type.shape, geometry),
});

export const windowMin = defineWindow({
  name: "window_min",
  summary: "Smallest element under each position of a sliding window",
  semantics:
    "Padding never wins; a window of padding alone gives the highest value. NaN where any element is. The cotangent goes to the first smallest element.",
  operator: "min",
  identity: highest,
  combine: Math.min,
  vjp: (b, dy, x, geometry) => b.windowScatter(dy, b.windowArgMax(b.neg(x), geometry), x.type.shape, geometry),
});

export const windowArgMax = defineOp({
  name: "window_arg_max",
  family: "window",
  summary: "Position in the window of its first largest element",
  semantics: "i32, row-major in the window. Padding never wins, NaN counts as the lowest value; 0 when the window holds no element.",
  traits: ["reduction"],
  operands: ["x"],
  attributes: windowAttributes,
  constraints: windowConstraints,
  infer(context) {
    requireClass(context, "C3", 0, "number");
    return [{ dtype: "i32", shape: inferWindow(context, operandType(context).shape) }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const x = nth(inputs, 0);
    const shape = resultShape();
    const worst = lowest(x.dtype);
    const best = new Float64Array(sizeOf(shape)).fill(Number.NaN);
    const out = new Int32Array(best.length);
    const { data } = x;
    forEachTap(geometryOf(operation.attributes), x.shape, shape, (to, from, position) => {
      const element = data[from] as number;
      const value = Number.isNaN(element) ? worst : element;
      // The first element of a window replaces NaN: no comparison with NaN holds.
      if (!(value <= (best[to] as number))) {
        best[to] = value;
        out[to] = position;
      }
    });
    return [{ dtype: "i32", shape, data: out }];
  },
  nondifferentiable: "the result is a position",
  loops(operation) {
    const geometry = geometryOf(operation.attributes);
    const { dtype, shape } = nth(operation.operands, 0).type;
    const scalar = scalarTypeOf(dtype);
    return {
      kind: "reduce",
      reduction: geometry.window,
      accumulators: [
        { dtype: scalar, identity: lowest(dtype) },
        { dtype: "i32", identity: noPosition },
      ],
      element(context, index, reduction) {
        const window = fullWindow(geometry, reduction);
        const [source, inside] = operandIndex(context, geometry, shape, index, window);
        const value = context.when(
          inside,
          () => withoutNan(context.share("candidate", context.operand(0, source)), lowest(dtype)),
          () => constant(scalar, lowest(dtype)),
        );
        return [
          value,
          context.when(
            inside,
            () => windowPosition(geometry, window),
            () => int(noPosition),
          ),
        ];
      },
      combine: (left, right) => combineArg("gt", left, right),
      finish: finishArg,
    };
  },
  samples: [
    ...sampleWindows.map(({ shape, attributes }) => ({ operands: [`f32${shape}`], attributes })),
    { operands: ["i32[7]"], attributes: nth(sampleWindows, 6).attributes, domain: [-2, 2] },
  ],
} satisfies OpDefinition);
