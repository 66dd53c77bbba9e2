/** Tensors with more elements around: a value, or what lies near the border. */

import type { Builder } from "../../ir/builder.ts";
import { type Dim, dimSub } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { shown, valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { first } from "./operands.ts";

const padModes = ["constant", "reflect", "symmetric", "edge", "wrap"] as const;
/**
 * What is added: one value; the elements mirrored at the border, without or with the one at the border; that one; or the
 * elements of the other end.
 */
export type PadMode = (typeof padModes)[number];

/** One number for all ends, a pair for all axes, or a pair for each axis: before and after. */
export type PadWidth = number | readonly [number, number] | readonly (readonly [number, number])[];

export interface PadOptions {
  readonly mode?: PadMode;
  /** For `constant`; default 0. */
  readonly constantValues?: number;
}

interface PadAttributes {
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly mode: PadMode;
  readonly value: number;
}

/** `[start, stop)` of one axis. */
function sliceOf(b: Builder, x: Value, axis: number, start: Dim, stop: Dim): Value {
  const { shape } = x.type;
  return b.slice(
    x,
    shape.map((_, i) => (i === axis ? start : 0)),
    shape.map((size, i) => (i === axis ? stop : size)),
  );
}

/** `count` elements that continue `x` beyond one end of an axis; a long border takes several rounds. */
function border(b: Builder, x: Value, axis: number, count: number, side: "low" | "high", mode: Exclude<PadMode, "constant">): Value {
  const size = x.type.shape[axis] ?? 1;
  const skipped = mode === "reflect" ? 1 : 0;
  // Sizes that are symbols are taken to be long enough; slices are checked where they run.
  const available = mode === "edge" ? 1 : typeof size === "number" ? size - skipped : count;
  if (available < 1) return valueError(`pad: axis ${axis} of shape ${formatDims(x.type.shape)} has too few elements for mode "${mode}"`);
  const taken = Math.min(count, available);
  const fromLow = (side === "low") !== (mode === "wrap");
  const near = fromLow
    ? sliceOf(b, x, axis, skipped, skipped + taken)
    : sliceOf(b, x, axis, dimSub(size, skipped + taken), dimSub(size, skipped));
  if (mode === "edge") {
    const shape = x.type.shape.map((dim, i) => (i === axis ? count : dim));
    return b.broadcastTo(near, shape);
  }
  const added = mode === "wrap" ? near : b.reverse(near, [axis]);
  if (taken === count) return added;
  const longer = side === "low" ? b.concat([added, x], axis) : b.concat([x, added], axis);
  const rest = border(b, longer, axis, count - taken, side, mode);
  return side === "low" ? b.concat([rest, added], axis) : b.concat([added, rest], axis);
}

const padFunction = defineTensorFunction<PadAttributes>("pad", (b, inputs, { low, high, mode, value }) => {
  let x = first(inputs, b);
  if (mode === "constant") return b.pad(x, low, high, value);
  for (const axis of x.type.shape.keys()) {
    const [before, after] = [low[axis] ?? 0, high[axis] ?? 0];
    const parts = [
      ...(before > 0 ? [border(b, x, axis, before, "low", mode)] : []),
      x,
      ...(after > 0 ? [border(b, x, axis, after, "high", mode)] : []),
    ];
    x = b.concat(parts, axis);
  }
  return x;
});

function pairsOf(width: PadWidth, rank: number): readonly (readonly [number, number])[] {
  if (typeof width === "number") return Array.from({ length: rank }, () => [width, width]);
  const [start, stop] = width;
  if (width.length === 2 && typeof start === "number" && typeof stop === "number") return Array.from({ length: rank }, () => [start, stop]);
  const pairs = width as readonly (readonly [number, number])[];
  const [only] = pairs;
  if (pairs.length === 1 && only) return Array.from({ length: rank }, () => only);
  return pairs.length === rank ? pairs : valueError(`padding has ${pairs.length} pairs for a tensor of rank ${rank}`);
}

/** Adds elements before and after on every axis. A number in place of options is the value that is added. */
export function pad(x: TensorLike, padWidth: PadWidth, options: number | PadOptions = {}): Tensor {
  const tensor = asTensor(x);
  const pairs = pairsOf(padWidth, tensor.rank);
  const { mode = "constant", constantValues = 0 } = typeof options === "number" ? { constantValues: options } : options;
  if (!padModes.includes(mode)) valueError(`mode of pad must be one of ${padModes.join(", ")}; got ${shown(mode)}`);
  if (mode !== "constant" && pairs.flat().some((amount) => amount < 0))
    valueError(`pad: amounts must not be negative in mode "${mode}"; found ${shown(pairs)}`);
  return padFunction([tensor], { low: pairs.map(([low]) => low), high: pairs.map(([, high]) => high), mode, value: constantValues });
}
