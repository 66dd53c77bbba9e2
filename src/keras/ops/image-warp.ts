/**
 * Images whose elements come from computed positions: affine maps, perspective and elastic deformations. Positions count
 * from the centre of the first element; interpolation and the rules outside the image are those of SciPy's `ndimage`.
 */

import { type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import {
  abs,
  add,
  cast,
  clip,
  divide,
  floor,
  greaterEqual,
  less,
  logicalAnd,
  mod,
  multiply,
  sign,
  subtract,
  where,
} from "./elementwise.ts";
import { imageSize, parseInterpolation } from "./image-resize.ts";
import { takeAlongAxis } from "./indexing.ts";
import { broadcastTo, expandDims, iota, reshape, sliceAxis, squeeze, stack, transpose, unstack } from "./shape.ts";

export const fillModes = ["constant", "nearest", "wrap", "mirror", "reflect"] as const;
/** What stands beyond the edge: a value, the edge, the image again, or the image mirrored at the edge's centre or at the edge. */
export type FillMode = (typeof fillModes)[number];

export function parseFillMode<T extends FillMode>(value: unknown, allowed: readonly T[], of: string): T {
  return (
    allowed.find((name) => name === value) ?? valueError(`fillMode of ${of} must be one of ${allowed.join(", ")}; got ${shown(value)}`)
  );
}

export interface WarpOptions {
  /** `bilinear`, the default, or `nearest`. */
  readonly interpolation?: string;
  /** Default `constant`. */
  readonly fillMode?: string;
  readonly fillValue?: number;
  readonly dataFormat?: string | null;
}

interface Outside {
  readonly mode: FillMode;
  readonly value: number;
}

function mirrored(index: Tensor, size: number): Tensor {
  const period = 2 * (size - 1);
  return size === 1 ? multiply(index, 0) : abs(subtract(mod(add(index, size - 1), period), size - 1));
}

/** The element of the image that stands at an index which may lie outside. */
export function inside(index: Tensor, size: number, mode: FillMode): Tensor {
  switch (mode) {
    case "constant":
    case "nearest":
      return clip(index, 0, size - 1);
    case "wrap":
      return mod(index, size);
    case "mirror":
      return mirrored(index, size);
    case "reflect":
      // Half elements make the edge a centre to mirror at; the result is an even number of them.
      return cast(multiply(cast(subtract(mirrored(add(multiply(index, 2), 1), 2 * size + 1), 1), "float32"), 0.5), "int32");
    default:
      return mode satisfies never;
  }
}

/** One or two elements along an axis with what each counts for; a weight of null counts for one. */
export interface Neighbour {
  readonly index: Tensor;
  readonly weight: Tensor | null;
}

export function neighbours(position: Tensor, interpolation: "nearest" | "bilinear"): readonly Neighbour[] {
  if (interpolation === "nearest") {
    const rounded = multiply(sign(position), floor(add(abs(position), 0.5)));
    return [{ index: cast(rounded, "int32"), weight: null }];
  }
  const lower = floor(position);
  const share = subtract(position, lower);
  const index = cast(lower, "int32");
  return [
    { index, weight: subtract(1, share) },
    { index: add(index, 1), weight: share },
  ];
}

export function isInside(index: Tensor, size: number): Tensor {
  return logicalAnd(greaterEqual(index, 0), less(index, size));
}

/** Elements of images `[batch, height, width, channels]` at rows and columns `[batch, positions]`. */
function sample(x: Tensor, rows: Tensor, columns: Tensor, interpolation: "nearest" | "bilinear", outside: Outside): Tensor {
  const [height, width] = imageSize(x, "channelsLast", "interpolation");
  const flat = reshape(x, [x.dim(0), height * width, x.dim(3)]);
  let result: Tensor | undefined;
  for (const row of neighbours(rows, interpolation)) {
    for (const column of neighbours(columns, interpolation)) {
      const at = add(multiply(inside(row.index, height, outside.mode), width), inside(column.index, width, outside.mode));
      let part = takeAlongAxis(flat, expandDims(at, -1), { axis: 1 });
      if (outside.mode === "constant")
        part = where(expandDims(logicalAnd(isInside(row.index, height), isInside(column.index, width)), -1), part, outside.value);
      for (const { weight } of [row, column]) if (weight) part = multiply(part, expandDims(cast(weight, x.dtype), -1));
      result = result ? add(result, part) : part;
    }
  }
  return result ?? x;
}

/** Rows and columns `[1, height * width]` of all elements of an image. */
function grid(height: number, width: number): { readonly rows: Tensor; readonly columns: Tensor } {
  const along = (axis: number): Tensor => reshape(iota([1, height, width], axis, { dtype: "float32" }), [1, height * width]);
  return { rows: along(1), columns: along(2) };
}

/** One image or a batch, in either layout, as a batch with channels last; the result goes back the same way. */
function channelsLast(images: TensorLike, dataFormat: ImageDataFormat, f: (batch: Tensor) => Tensor): Tensor {
  const x = asTensor(images);
  const batch = x.rank === 3 ? expandDims(x, 0) : x;
  const last = dataFormat === "channelsFirst" ? transpose(batch, [0, 2, 3, 1]) : batch;
  const result = f(last);
  const back = dataFormat === "channelsFirst" ? transpose(result, [0, 3, 1, 2]) : result;
  return x.rank === 3 ? squeeze(back, 0) : back;
}

/** Images whose element at a place comes from where `move` puts that place. */
function warp(
  images: TensorLike,
  options: WarpOptions,
  of: string,
  move: (place: { readonly rows: Tensor; readonly columns: Tensor }, size: readonly [number, number]) => readonly [Tensor, Tensor],
): Tensor {
  const interpolation = parseInterpolation(options.interpolation ?? "bilinear", ["nearest", "bilinear"], of);
  const outside = { mode: parseFillMode(options.fillMode ?? "constant", fillModes, of), value: options.fillValue ?? 0 };
  return channelsLast(images, standardizeDataFormat(options.dataFormat), (x) => {
    const [height, width] = imageSize(x, "channelsLast", of);
    const [rows, columns] = move(grid(height, width), [height, width]);
    const all = [x.dim(0), height * width];
    const moved = sample(x, broadcastTo(rows, all), broadcastTo(columns, all), interpolation, outside);
    return reshape(moved, x.dims);
  });
}

/** Columns `[batch, 1]` of a tensor `[batch, count]` or `[count]`. */
function columnsOf(x: TensorLike): readonly Tensor[] {
  const tensor = asTensor(x);
  return unstack(tensor.rank === 1 ? expandDims(tensor, 0) : tensor, { axis: 1 }).map((column) => expandDims(column, 1));
}

function linear(x: Tensor, y: Tensor, factors: readonly Tensor[], at: number): Tensor {
  const [a = x, b = x, c = x] = factors.slice(at, at + 3);
  return add(add(multiply(a, x), multiply(b, y)), c);
}

/**
 * Images whose element at column `x` and row `y` comes from column `a0 x + a1 y + a2` and row `b0 x + b1 y + b2`, for a
 * transform `[a0, a1, a2, b0, b1, b2, 0, 0]` per image or for all.
 */
export function affineTransform(images: TensorLike, transform: TensorLike, options: WarpOptions = {}): Tensor {
  const factors = columnsOf(transform);
  if (factors.length !== 8) valueError(`a transform of affineTransform has 8 numbers, not ${factors.length}`);
  return warp(images, options, "affineTransform", ({ rows, columns }) => [
    linear(columns, rows, factors, 3),
    linear(columns, rows, factors, 0),
  ]);
}

type Matrix = readonly [Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor, Tensor];

/**
 * The projective map that takes the corners (0, 0), (1, 0), (0, 1), (1, 1) to four points `[batch, 4, 2]`. Heckbert,
 * "Fundamentals of texture mapping and image warping", 1989.
 */
function fromUnitSquare(points: Tensor): Matrix {
  const coordinate = (point: number, axis: number): Tensor => {
    const value = sliceAxis(sliceAxis(points, 1, point, point + 1), 2, axis, axis + 1);
    return squeeze(value, 2);
  };
  const [x0, x1, x2, x3] = [0, 1, 2, 3].map((i) => coordinate(i, 0)) as unknown as readonly [Tensor, Tensor, Tensor, Tensor];
  const [y0, y1, y2, y3] = [0, 1, 2, 3].map((i) => coordinate(i, 1)) as unknown as readonly [Tensor, Tensor, Tensor, Tensor];
  const determinant = (a: Tensor, b: Tensor, c: Tensor, d: Tensor): Tensor => subtract(multiply(a, d), multiply(b, c));
  const [dx1, dy1] = [subtract(x1, x3), subtract(y1, y3)];
  const [dx2, dy2] = [subtract(x2, x3), subtract(y2, y3)];
  const [sx, sy] = [subtract(add(x0, x3), add(x1, x2)), subtract(add(y0, y3), add(y1, y2))];
  const whole = determinant(dx1, dx2, dy1, dy2);
  const g = divide(determinant(sx, dx2, sy, dy2), whole);
  const h = divide(determinant(dx1, sx, dy1, sy), whole);
  const along = (from: Tensor, to: Tensor, bend: Tensor): Tensor => add(subtract(to, from), multiply(bend, to));
  const one = add(multiply(x0, 0), 1);
  return [along(x0, x1, g), along(x0, x2, h), x0, along(y0, y1, g), along(y0, y2, h), y0, g, h, one];
}

/** The inverse up to a factor. */
function adjugate([a, b, c, d, e, f, g, h, i]: Matrix): Matrix {
  const minor = (p: Tensor, q: Tensor, r: Tensor, s: Tensor): Tensor => subtract(multiply(p, s), multiply(q, r));
  return [
    minor(e, f, h, i),
    minor(c, b, i, h),
    minor(b, c, e, f),
    minor(f, d, i, g),
    minor(a, c, g, i),
    minor(c, a, f, d),
    minor(d, e, g, h),
    minor(b, a, h, g),
    minor(a, b, d, e),
  ];
}

function product(left: Matrix, right: Matrix): Matrix {
  const entry = (row: number, column: number): Tensor =>
    [0, 1, 2].map((i) => multiply(left[3 * row + i] as Tensor, right[3 * i + column] as Tensor)).reduce((sum, term) => add(sum, term));
  return [0, 1, 2].flatMap((row) => [0, 1, 2].map((column) => entry(row, column))) as unknown as Matrix;
}

/**
 * Images whose corners at `startPoints` come to stand at `endPoints`: four points `[x, y]` per image, `[batch, 4, 2]`, or
 * for all, `[4, 2]`.
 */
export function perspectiveTransform(
  images: TensorLike,
  startPoints: TensorLike,
  endPoints: TensorLike,
  options: Omit<WarpOptions, "fillMode"> = {},
): Tensor {
  const [start, end] = [startPoints, endPoints].map((points) => {
    const tensor = asTensor(points);
    return tensor.rank === 2 ? expandDims(tensor, 0) : tensor;
  }) as [Tensor, Tensor];
  // An element of the result comes from where the end points' map back leads.
  const map = product(fromUnitSquare(start), adjugate(fromUnitSquare(end)));
  return warp(images, options, "perspectiveTransform", ({ rows, columns }) => {
    const depth = linear(columns, rows, map, 6);
    return [divide(linear(columns, rows, map, 3), depth), divide(linear(columns, rows, map, 0), depth)];
  });
}

/** Images whose element at a place comes from that place moved by `[rows, columns]`, each `[batch, height, width]`. */
export function displace(images: TensorLike, displacement: readonly [Tensor, Tensor], options: WarpOptions = {}): Tensor {
  return warp(images, options, "displace", ({ rows, columns }, [height, width]) => {
    const [down, right] = displacement.map((part) => reshape(part, [part.dim(0), height * width])) as [Tensor, Tensor];
    return [add(rows, down), add(columns, right)];
  });
}

/** Four points as a tensor `[4, 2]`: the corners of an image, row by row. */
export function cornersOf(height: number, width: number): Tensor {
  const corners = [
    [0, 0],
    [width - 1, 0],
    [0, height - 1],
    [width - 1, height - 1],
  ];
  return stack(corners.map((corner) => asTensor(corner)));
}
