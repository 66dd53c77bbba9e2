/** Sliding windows over any axes: pooling and its gradients. */

import { dimsAttribute, dimsOf, intsOf, pairsOf } from "../attributes.ts";
import type { Builder, Pair, WindowAttributes } from "../builder.ts";
import { type AttributeSpec, defineOp, type InferContext, type OpDefinition, type OpSample } from "../define-op.ts";
import { fail } from "../diagnostic.ts";
import { formatShape, type Shape, shapeEquals, symbol } from "../dim.ts";
import { allocateHostArray, type Dtype, isFloat, type NumericArray } from "../dtype.ts";
import { add, binary, compare, constant, div, type Expression, int, logicalAnd, mod, mul, scalarTypeOf, sub, yes } from "../expression.ts";
import type { Attributes, Value } from "../graph.ts";
import type { Index, LoopContext } from "../loop.ts";
import { formatType } from "../type.ts";
import { hostTensor, nth, rowMajorStrides, sizeOf } from "./host.ts";
import { highest, lowest } from "./numerics.ts";
import { combineArg, finishArg, noPosition, withoutNan } from "./reduce.ts";
import { dilated, operandType, paddingForSize, requireClass, requireLength, windowedSize } from "./rules.ts";
import { indexOfLinear } from "./shape.ts";

interface WindowGeometry {
  readonly window: readonly number[];
  readonly strides: readonly number[];
  readonly padding: readonly Pair[];
  readonly baseDilation: readonly number[];
  readonly windowDilation: readonly number[];
}

const windowAttributes: Readonly<Record<string, AttributeSpec>> = {
  window: { kind: "ints", summary: "size of the window on each axis" },
  strides: { kind: "ints", summary: "step of the window on each axis" },
  padding: { kind: "int_pairs", summary: "low and high padding on each axis; negative crops" },
  base_dilation: { kind: "ints", summary: "distance of neighbouring elements of the operand" },
  window_dilation: { kind: "ints", summary: "distance of neighbouring positions of the window" },
};

const windowConstraints = {
  C1: "one entry of each list per axis",
  C2: "window sizes, strides and dilations are at least 1",
  C3: "a floating-point or integer element type",
};

function geometryOf(attributes: Attributes): WindowGeometry {
  return {
    window: intsOf(attributes, "window"),
    strides: intsOf(attributes, "strides"),
    padding: pairsOf(attributes, "padding"),
    baseDilation: intsOf(attributes, "base_dilation"),
    windowDilation: intsOf(attributes, "window_dilation"),
  };
}

function resultShapeOf(shape: Shape, geometry: WindowGeometry): Shape {
  return shape.map((size, axis) => {
    const [low, high] = nth(geometry.padding, axis);
    return windowedSize(
      size,
      nth(geometry.window, axis),
      nth(geometry.strides, axis),
      low,
      high,
      nth(geometry.baseDilation, axis),
      nth(geometry.windowDilation, axis),
    );
  });
}

function inferWindow(context: InferContext, shape: Shape): Shape {
  const geometry = geometryOf(context.attributes);
  for (const [name, list] of Object.entries(geometry)) requireLength(context, "C1", name, list, shape.length);
  const positive = {
    window: geometry.window,
    strides: geometry.strides,
    base_dilation: geometry.baseDilation,
    window_dilation: geometry.windowDilation,
  };
  for (const [name, list] of Object.entries(positive)) {
    const wrong = list.find((value) => value < 1);
    if (wrong !== undefined) context.fail("C2", `${name} holds ${wrong}; it must be at least 1`);
  }
  return resultShapeOf(shape, geometry);
}

/** Calls `visit(result, operand, position)` for every window position that holds an element, in row-major order of both. */
function forEachTap(
  geometry: WindowGeometry,
  shape: readonly number[],
  result: readonly number[],
  visit: (result: number, operand: number, position: number) => void,
): void {
  const strides = rowMajorStrides(shape);
  // Per axis: for each result position, the window positions that hold an element and where.
  const axes = shape.map((size, axis) => {
    const [low] = nth(geometry.padding, axis);
    const dilation = nth(geometry.baseDilation, axis);
    return Array.from({ length: nth(result, axis) }, (_, position) => {
      const taps: { tap: number; offset: number }[] = [];
      for (let tap = 0; tap < nth(geometry.window, axis); tap++) {
        const at = position * nth(geometry.strides, axis) + tap * nth(geometry.windowDilation, axis) - low;
        if (at >= 0 && at % dilation === 0 && at / dilation < size) taps.push({ tap, offset: (at / dilation) * nth(strides, axis) });
      }
      return taps;
    });
  });
  let resultAt = 0;
  const visitTaps = (
    axis: number,
    chosen: readonly (readonly { readonly tap: number; readonly offset: number }[])[],
    operand: number,
    position: number,
  ): void => {
    if (axis === shape.length) {
      visit(resultAt, operand, position);
      return;
    }
    for (const { tap, offset } of nth(chosen, axis))
      visitTaps(axis + 1, chosen, operand + offset, position * nth(geometry.window, axis) + tap);
  };
  const visitResults = (axis: number, chosen: readonly (readonly { readonly tap: number; readonly offset: number }[])[]): void => {
    if (axis === shape.length) {
      visitTaps(0, chosen, 0, 0);
      resultAt++;
      return;
    }
    for (const taps of nth(axes, axis)) visitResults(axis + 1, [...chosen, taps]);
  };
  visitResults(0, []);
}

/** Operand index of a window position of a result index, and whether an element is there. */
function operandIndex(
  context: LoopContext,
  geometry: WindowGeometry,
  shape: Shape,
  index: Index,
  window: Index,
): readonly [Index, Expression] {
  let inside: Expression = yes;
  const source = index.map((i, axis) => {
    const [low, high] = nth(geometry.padding, axis);
    const dilation = nth(geometry.baseDilation, axis);
    const at = add(
      add(mul(i, int(nth(geometry.strides, axis))), mul(nth(window, axis), int(nth(geometry.windowDilation, axis)))),
      int(-low),
    );
    if (low > 0) inside = logicalAnd(inside, compare("ge", at, int(0)));
    if (high > 0) inside = logicalAnd(inside, compare("lt", at, context.dim(dilated(nth(shape, axis), dilation))));
    if (dilation > 1) inside = logicalAnd(inside, compare("eq", mod(at, int(dilation)), int(0)));
    return div(at, int(dilation));
  });
  return [source, inside];
}

/** Axes of size 1 in the window need no index. */
function fullWindow(geometry: WindowGeometry, reduction: Index): Index {
  return reduction.map((i, axis) => (nth(geometry.window, axis) === 1 ? int(0) : i));
}

function optionsOf(geometry: WindowGeometry): WindowAttributes {
  return geometry;
}

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

const plain = { base_dilation: [1, 1, 1], window_dilation: [1, 1, 1] } as const;
/** Attributes of the samples, with the shape they are used on. */
const sampleWindows: readonly { readonly shape: string; readonly result: string; readonly attributes: Attributes }[] = [
  {
    shape: "[batch, 4, 2]",
    result: "[batch, 2, 2]",
    attributes: {
      ...plain,
      window: [1, 2, 1],
      strides: [1, 2, 1],
      padding: [
        [0, 0],
        [0, 0],
        [0, 0],
      ],
    },
  },
  {
    shape: "[2, 5, 1]",
    result: "[2, 3, 1]",
    attributes: {
      ...plain,
      window: [1, 3, 1],
      strides: [1, 2, 1],
      padding: [
        [0, 0],
        [1, 1],
        [0, 0],
      ],
    },
  },
  {
    shape: "[4, 3]",
    result: "[6, 3]",
    attributes: {
      window: [2, 2],
      strides: [1, 1],
      padding: [
        [1, -1],
        [1, 0],
      ],
      base_dilation: [2, 1],
      window_dilation: [1, 1],
    },
  },
  { shape: "[7]", result: "[3]", attributes: { window: [2], strides: [2], padding: [[-1, 1]], base_dilation: [1], window_dilation: [2] } },
  {
    shape: "[0, 3]",
    result: "[0, 2]",
    attributes: {
      window: [1, 2],
      strides: [1, 1],
      padding: [
        [0, 0],
        [0, 0],
      ],
      base_dilation: [1, 1],
      window_dilation: [1, 1],
    },
  },
];

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
      const out = allocateHostArray(x.dtype, sums.length);
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
      return {
        kind: "reduce",
        reduction: geometry.window,
        accumulators: [{ dtype: scalarTypeOf(dtype), identity: rule.identity(dtype) }],
        element(context, index, reduction) {
          const [source, inside] = operandIndex(context, geometry, shape, index, fullWindow(geometry, reduction));
          return [
            context.when(
              inside,
              () => context.operand(0, source),
              () => identity,
            ),
          ];
        },
        combine: (left, right) => [binary(rule.operator, nth(left, 0), nth(right, 0))],
        finish: (accumulated) => nth(accumulated, 0),
      };
    },
    samples: [
      ...sampleWindows.map(({ shape, attributes }): OpSample => ({ operands: [`f32${shape}`], attributes })),
      { operands: ["i32[7]"], attributes: nth(sampleWindows, 3).attributes, domain: [-9, 9], gradient: false },
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
  vjp: (b, dy, x, geometry) => b.windowScatter(dy, b.windowArgMax(x, optionsOf(geometry)), x.type.shape, optionsOf(geometry)),
});

export const windowMin = defineWindow({
  name: "window_min",
  summary: "Smallest element under each position of a sliding window",
  semantics:
    "Padding never wins; a window of padding alone gives the highest value. NaN where any element is. The cotangent goes to the first smallest element.",
  operator: "min",
  identity: highest,
  combine: Math.min,
  vjp: (b, dy, x, geometry) => b.windowScatter(dy, b.windowArgMax(b.neg(x), optionsOf(geometry)), x.type.shape, optionsOf(geometry)),
});

/** Row-major position in the window. */
function windowPosition(geometry: WindowGeometry, window: Index): Expression {
  return window.reduce((sum, i, axis) => add(mul(sum, int(nth(geometry.window, axis))), i), int(0) as Expression);
}

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
    { operands: ["i32[7]"], attributes: nth(sampleWindows, 3).attributes, domain: [-2, 2] },
  ],
} satisfies OpDefinition);

/** The result elements whose window holds operand element `index`, one per window position: where, and whether there is one. */
function readerIndex(
  context: LoopContext,
  geometry: WindowGeometry,
  readers: Shape,
  index: Index,
  window: Index,
): readonly [Index, Expression] {
  let inside: Expression = yes;
  const at = index.map((i, axis) => {
    const stride = nth(geometry.strides, axis);
    const tap = nth(window, axis);
    const [low] = nth(geometry.padding, axis);
    // index·base_dilation + low = reader·stride + tap·window_dilation
    const scaled = sub(add(mul(i, int(nth(geometry.baseDilation, axis))), int(low)), mul(tap, int(nth(geometry.windowDilation, axis))));
    const identity = nth(geometry.window, axis) === 1 && stride === 1 && low === 0 && nth(geometry.padding, axis)[1] === 0;
    if (!identity) {
      inside = logicalAnd(
        inside,
        logicalAnd(compare("ge", scaled, int(0)), compare("lt", scaled, mul(context.dim(nth(readers, axis)), int(stride)))),
      );
      if (stride > 1) inside = logicalAnd(inside, compare("eq", mod(scaled, int(stride)), int(0)));
    }
    return div(scaled, int(stride));
  });
  return [at, inside];
}

export const windowScatter = defineOp({
  name: "window_scatter",
  family: "window",
  summary: "Adds each value to the window element that its position names",
  semantics:
    "result[i] = Σ y[o] over all o whose window holds i at position[o]. The gradient of window_max; positions that name padding are dropped.",
  traits: ["reduction"],
  operands: ["y", "position"],
  attributes: { ...windowAttributes, shape: { kind: "dims", summary: "shape of the result: the operand's of the forward window op" } },
  constraints: { ...windowConstraints, C4: "position is i32 and has the shape of y", C5: "windows over the result have the shape of y" },
  infer(context) {
    requireClass(context, "C3", 0, "number");
    const [y, position] = [operandType(context, 0), operandType(context, 1)];
    if (position.dtype !== "i32" || !shapeEquals(position.shape, y.shape))
      context.fail("C4", `position is ${formatType(position)} and y is ${formatType(y)}; position must be i32 of the same shape`);
    const shape = dimsOf(context.attributes, "shape");
    const windows = inferWindow(context, shape);
    if (!shapeEquals(windows, y.shape))
      context.fail(
        "C5",
        `windows over ${formatShape(shape)} have the shape ${formatShape(windows)} and y has ${formatShape(y.shape)}; they must be equal`,
      );
    return [{ dtype: y.dtype, shape }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [y, position] = [nth(inputs, 0), nth(inputs, 1)];
    const shape = resultShape();
    const sums = new Float64Array(sizeOf(shape));
    forEachTap(geometryOf(operation.attributes), shape, y.shape, (reader, target, tap) => {
      if (position.data[reader] === tap) sums[target] = (sums[target] as number) + (y.data[reader] as number);
    });
    const out = allocateHostArray(y.dtype, sums.length);
    out.set(sums);
    return [hostTensor(y.dtype, shape, out)];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dx] = cotangents;
    return [
      dx && isFloat(dx.type.dtype) ? b.windowGather(dx, nth(operands, 1), optionsOf(geometryOf(operation.attributes))) : undefined,
      undefined,
    ];
  },
  loops(operation) {
    const geometry = geometryOf(operation.attributes);
    const { dtype, shape } = nth(operation.operands, 0).type;
    const zero = constant(scalarTypeOf(dtype), 0);
    return {
      kind: "reduce",
      reduction: geometry.window,
      accumulators: [{ dtype: scalarTypeOf(dtype), identity: 0 }],
      element(context, index, reduction) {
        const window = fullWindow(geometry, reduction);
        const [reader, inside] = readerIndex(context, geometry, shape, index, window);
        const chosen = (): Expression => compare("eq", context.operand(1, reader), windowPosition(geometry, window));
        return [
          context.when(
            inside,
            () =>
              context.when(
                chosen(),
                () => context.operand(0, reader),
                () => zero,
              ),
            () => zero,
          ),
        ];
      },
      combine: (left, right) => [add(nth(left, 0), nth(right, 0))],
      finish: (accumulated) => nth(accumulated, 0),
    };
  },
  samples: sampleWindows.map(({ shape, result, attributes }) => ({
    operands: [`f32${result}`, `i32${result}`],
    attributes: { ...attributes, shape: dimsAttribute(sampleShape(shape)) },
    domain: [0, 2],
  })),
} satisfies OpDefinition);

function sampleShape(text: string): Shape {
  return text
    .slice(1, -1)
    .split(", ")
    .map((item) => (item === "batch" ? symbol("batch") : Number(item)));
}

export const windowGather = defineOp({
  name: "window_gather",
  family: "window",
  summary: "The window element that each position names",
  semantics: "result[o] = x at position[o] of the window of o; 0 where that is padding. The gradient of window_scatter.",
  traits: ["map"],
  operands: ["x", "position"],
  attributes: windowAttributes,
  constraints: { ...windowConstraints, C4: "position is i32 and has the shape of the windows" },
  infer(context) {
    requireClass(context, "C3", 0, "number");
    const [x, position] = [operandType(context, 0), operandType(context, 1)];
    const shape = inferWindow(context, x.shape);
    if (position.dtype !== "i32" || !shapeEquals(position.shape, shape))
      context.fail("C4", `position is ${formatType(position)}; it must be i32${formatShape(shape)}`);
    return [{ dtype: x.dtype, shape }];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [x, position] = [nth(inputs, 0), nth(inputs, 1)];
    const shape = resultShape();
    const out: NumericArray = allocateHostArray(x.dtype, sizeOf(shape));
    forEachTap(geometryOf(operation.attributes), x.shape, shape, (to, from, tap) => {
      if (position.data[to] === tap) out[to] = x.data[from] as number;
    });
    return [{ dtype: x.dtype, shape, data: out }];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    const [x, position] = [nth(operands, 0), nth(operands, 1)];
    return [
      dy && isFloat(x.type.dtype) ? b.windowScatter(dy, position, x.type.shape, optionsOf(geometryOf(operation.attributes))) : undefined,
      undefined,
    ];
  },
  loops(operation) {
    const geometry = geometryOf(operation.attributes);
    const { dtype, shape } = nth(operation.operands, 0).type;
    const windowSize = sizeOf(geometry.window);
    return {
      kind: "map",
      element(context, index) {
        const position = context.share("position", context.operand(1, index));
        const named = logicalAnd(compare("ge", position, int(0)), compare("lt", position, int(windowSize)));
        const [source, inside] = operandIndex(context, geometry, shape, index, indexOfLinear(context, geometry.window, position));
        return context.when(
          logicalAnd(named, inside),
          () => context.operand(0, source),
          () => constant(scalarTypeOf(dtype), 0),
        );
      },
    };
  },
  samples: sampleWindows.map(({ shape, result, attributes }) => ({
    operands: [`f32${shape}`, `i32${result}`],
    attributes,
    domain: [0, 2],
  })),
} satisfies OpDefinition);
