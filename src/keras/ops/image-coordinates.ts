/** Elements of tensors at coordinates that need not be whole, by the rules of SciPy's `ndimage`. */

import { dimProduct, isStatic } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { float } from "./arithmetic.ts";
import { add, cast, logicalAnd, multiply, where } from "./elementwise.ts";
import { type FillMode, fillModes, inside, isInside, type Neighbour, neighbours, parseFillMode } from "./image-warp.ts";
import { reshape, take, unstack } from "./shape.ts";

export interface CoordinateOptions {
  /** What stands outside; default `constant`. */
  readonly fillMode?: FillMode;
  readonly fillValue?: number;
}

/**
 * `x` at `coordinates [rank, …]`, one row per axis. Order 0 takes the nearest element, order 1 mixes the two neighbours on
 * every axis.
 */
export function mapCoordinates(x: TensorLike, coordinates: TensorLike, order: 0 | 1, options: CoordinateOptions = {}): Tensor {
  const [given, places] = [asTensor(x), float(coordinates)];
  if (order !== 0 && order !== 1) return valueError(`order of mapCoordinates must be 0 or 1, not ${String(order)}`);
  const sizes = given.dims.map((dim) =>
    isStatic(dim) ? dim : valueError(`mapCoordinates needs known sizes; found shape ${formatDims(given.dims)}`),
  );
  if (places.rank === 0 || places.dim(0) !== sizes.length)
    return valueError(`mapCoordinates: coordinates of shape ${formatDims(places.dims)} need one row for each of the ${sizes.length} axes`);
  const mode = parseFillMode(options.fillMode ?? "constant", fillModes, "mapCoordinates");
  const { fillValue = 0 } = options;
  const value = order === 1 ? float(given) : given;
  const flat = reshape(value, [dimProduct(value.dims)]);
  const choices = unstack(places).map((position) => neighbours(position, order === 0 ? "nearest" : "bilinear"));
  const corners = choices.reduce<readonly (readonly Neighbour[])[]>(
    (found, choice) => found.flatMap((corner) => choice.map((neighbour) => [...corner, neighbour])),
    [[]],
  );
  const parts = corners.map((corner): Tensor => {
    const at = corner.reduce<Tensor | number>(
      (position, { index }, axis) => add(multiply(position, sizes[axis] ?? 1), inside(index, sizes[axis] ?? 1, mode)),
      0,
    );
    let part = take(flat, at);
    if (mode === "constant") {
      const isIn = corner.map(({ index }, axis) => isInside(index, sizes[axis] ?? 1)).reduce((all, one) => logicalAnd(all, one));
      part = where(isIn, part, fillValue);
    }
    for (const { weight } of corner) if (weight) part = multiply(part, cast(weight, part.dtype));
    return part;
  });
  return parts.reduce((sum, part) => add(sum, part));
}
