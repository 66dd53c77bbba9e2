/** What the attributes of window ops say, and walking windows. Shared by the window ops. */

import { intsOf, pairsOf } from "../attributes.ts";
import type { Pair } from "../builder.ts";
import type { AttributeSpec, InferContext } from "../define-op.ts";
import { type Shape, symbol } from "../dim.ts";
import type { Attributes } from "../graph.ts";
import { nth, rowMajorStrides } from "./host.ts";
import { requireLength, windowedSize } from "./rules.ts";

export interface WindowGeometry {
  readonly window: readonly number[];
  readonly strides: readonly number[];
  readonly padding: readonly Pair[];
  readonly baseDilation: readonly number[];
  readonly windowDilation: readonly number[];
}

export const windowAttributes: Readonly<Record<string, AttributeSpec>> = {
  window: { kind: "ints", summary: "size of the window on each axis" },
  strides: { kind: "ints", summary: "step of the window on each axis" },
  padding: { kind: "int_pairs", summary: "low and high padding on each axis; negative crops" },
  base_dilation: { kind: "ints", summary: "distance of neighbouring elements of the operand" },
  window_dilation: { kind: "ints", summary: "distance of neighbouring positions of the window" },
};

export const windowConstraints = {
  C1: "one entry of each list per axis",
  C2: "window sizes, strides and dilations are at least 1",
  C3: "a floating-point or integer element type",
};

export function geometryOf(attributes: Attributes): WindowGeometry {
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

export function inferWindow(context: InferContext, shape: Shape): Shape {
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
export function forEachTap(
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

const plain = { base_dilation: [1, 1, 1], window_dilation: [1, 1, 1] } as const;
/** Attributes of the samples, with the shape they are used on. */
export const sampleWindows: readonly {
  readonly shape: string;
  readonly result: string;
  readonly attributes: Attributes;
  /** Some windows hold no element: a maximum over them is infinite, which no difference can be taken of. */
  readonly hollow?: boolean;
}[] = [
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
  // Windows with gaps between them, and cropped elements before them.
  { shape: "[9]", result: "[3]", attributes: { window: [2], strides: [3], padding: [[-1, 1]], base_dilation: [1], window_dilation: [1] } },
  // Elements as far apart as the window is wide, as in the gradient of pooling; and farther apart.
  { shape: "[3]", result: "[6]", attributes: { window: [2], strides: [1], padding: [[1, 1]], base_dilation: [2], window_dilation: [1] } },
  {
    hollow: true,
    shape: "[3]",
    result: "[5]",
    attributes: { window: [2], strides: [2], padding: [[3, 1]], base_dilation: [3], window_dilation: [1] },
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

export function sampleShape(text: string): Shape {
  return text
    .slice(1, -1)
    .split(", ")
    .map((item) => (item === "batch" ? symbol("batch") : Number(item)));
}
