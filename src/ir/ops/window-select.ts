/** Moving values between windows and the elements that positions in them name: the gradients of pooling by maximum. */

import { dimsAttribute, dimsOf } from "../attributes.ts";
import { defineOp, type OpDefinition } from "../define-op.ts";
import { formatShape, shapeEquals } from "../dim.ts";
import { allocateHostArray, isFloat, type NumericArray } from "../dtype.ts";
import { add, compare, constant, int, logicalAnd, scalarTypeOf } from "../expression.ts";
import { unflattenIndex } from "../index-arithmetic.ts";
import { formatType } from "../type.ts";
import { allocateResults, hostTensor, nth, sizeOf } from "./host.ts";
import { operandType, requireClass } from "./rules.ts";
import { forEachTap, geometryOf, inferWindow, sampleShape, sampleWindows, windowAttributes, windowConstraints } from "./window-geometry.ts";
import { operandIndex, readerOf, reductionSizes, windowLoops, windowPosition } from "./window-loops.ts";

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
    const out = allocateResults(y.dtype, sums.length);
    out.set(sums);
    return [hostTensor(y.dtype, shape, out)];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dx] = cotangents;
    return [dx && isFloat(dx.type.dtype) ? b.windowGather(dx, nth(operands, 1), geometryOf(operation.attributes)) : undefined, undefined];
  },
  loops(operation) {
    const geometry = geometryOf(operation.attributes);
    const { dtype, shape } = nth(operation.operands, 0).type;
    const zero = constant(scalarTypeOf(dtype), 0);
    return windowLoops(
      reductionSizes(geometry, geometry.strides),
      { dtype: scalarTypeOf(dtype), identity: 0 },
      (context, index, reduction) => {
        const reader = readerOf(context, geometry, operation.result.type.shape, shape, index, reduction);
        return context.when(
          reader.exists,
          () => {
            const chosen = compare("eq", context.operand(1, reader.index), windowPosition(geometry, reader.window));
            return context.when(
              chosen,
              () => context.operand(0, reader.index),
              () => zero,
            );
          },
          () => zero,
        );
      },
      add,
    );
  },
  samples: sampleWindows.map(({ shape, result, attributes }) => ({
    operands: [`f32${result}`, `i32${result}`],
    attributes: { ...attributes, shape: dimsAttribute(sampleShape(shape)) },
    domain: [0, 2],
  })),
} satisfies OpDefinition);

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
      dy && isFloat(x.type.dtype) ? b.windowScatter(dy, position, x.type.shape, geometryOf(operation.attributes)) : undefined,
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
        const [source, inside] = operandIndex(context, geometry, shape, index, unflattenIndex(geometry.window, position, context.dim));
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
