/** Windows over one to three spatial axes: shared by convolutions, pooling, padding, cropping and upsampling. */

import { type Dim, dimCeilDiv, dimMul } from "../../ir/dim.ts";
import type { Location } from "../../ir/location.ts";
import type { ImageDataFormat } from "../config.ts";
import { shown, valueError } from "../errors.ts";
import { formatDims } from "../tensor/tensor.ts";

export type Pair = readonly [number, number];
export type Padding = "valid" | "same" | "causal";

export function parsePadding(value: string, allowed: readonly Padding[]): Padding {
  const lower = typeof value === "string" ? value.toLowerCase() : undefined;
  return allowed.find((name) => name === lower) ?? valueError(`padding must be one of ${allowed.join(", ")}; got ${shown(value)}`);
}

/** One positive integer per spatial axis, from one number or a list. */
export function parseSizes(value: number | readonly number[], rank: number, name: string): readonly number[] {
  const sizes = typeof value === "number" ? new Array<number>(rank).fill(value) : value;
  if (!Array.isArray(sizes) || sizes.length !== rank || sizes.some((size) => !Number.isInteger(size) || size < 1)) {
    valueError(`${name} must be a positive integer or a list of ${rank}; got ${shown(value)}`);
  }
  return sizes;
}

/** A low and a high amount per spatial axis, from one number, one per axis, or a pair per axis. */
export function parseAmounts(value: number | readonly (number | readonly number[])[], rank: number, name: string): readonly Pair[] {
  const wrong = (): never =>
    valueError(
      `${name} must be a number, a list of ${rank} numbers or a list of ${rank} pairs of them, none negative; got ${JSON.stringify(value)}`,
    );
  const amount = (x: number | undefined): number => (typeof x === "number" && Number.isInteger(x) && x >= 0 ? x : wrong());
  if (typeof value === "number") return new Array<Pair>(rank).fill([amount(value), amount(value)]);
  const perAxis =
    rank === 1 && value.length === 2 && value.every((item) => typeof item === "number") ? [value as readonly number[]] : value;
  if (perAxis.length !== rank) wrong();
  return perAxis.map((item): Pair => {
    if (typeof item === "number") return [amount(item), amount(item)];
    return item.length === 2 ? [amount(item[0]), amount(item[1])] : wrong();
  });
}

/** Positions of the spatial axes in a tensor with batch and channels. */
export function spatialAxes(rank: number, format: ImageDataFormat): readonly number[] {
  return Array.from({ length: rank }, (_, i) => i + (format === "channelsLast" ? 1 : 2));
}

export function channelAxis(rank: number, format: ImageDataFormat): number {
  return format === "channelsLast" ? rank + 1 : 1;
}

export interface Window {
  readonly sizes: readonly number[];
  readonly strides: readonly number[];
  readonly dilation: readonly number[];
}

/**
 * Amounts of padding per spatial axis. `same` gives `ceil(size / stride)` positions with the odd cell at the high end;
 * `causal` pads the low end only, so that no output sees a later input.
 */
export function padAmounts(padding: Padding, spatial: readonly Dim[], { sizes, strides, dilation }: Window): readonly Pair[] {
  return spatial.map((dim, i): Pair => {
    const [size = 1, stride = 1, spread = 1] = [sizes[i], strides[i], dilation[i]];
    const reach = (size - 1) * spread;
    switch (padding) {
      case "valid":
        return [0, 0];
      case "causal":
        return [reach, 0];
      case "same": {
        const total = sameTotal(dim, reach, stride);
        const low = Math.floor(total / 2);
        return [low, total - low];
      }
      default:
        return padding satisfies never;
    }
  });
}

/**
 * Padding of the convolution over an input spread out by the strides that a transposed convolution is. Without
 * `outputPadding` the result of `same` is `size * stride` long.
 */
export function transposedAmounts(padding: Padding, window: Window, outputPadding: readonly number[] | null): readonly Pair[] {
  return window.sizes.map((size, i): Pair => {
    const [stride, dilation] = [window.strides[i] ?? 1, window.dilation[i] ?? 1];
    const reach = (size - 1) * dilation;
    const extra = outputPadding?.[i];
    if (padding === "valid") return [reach, reach + (extra ?? Math.max(0, stride - reach - 1))];
    // The odd position goes to the low end.
    const total = extra === undefined ? stride + reach - 1 : reach - 1 + ((reach + 1) % 2) + extra;
    const low = Math.min(Math.ceil(total / 2), reach);
    return [low, total - low];
  });
}

/** Fails where a window does not fit into what it moves over: the layer would give nothing. */
export function checkWindow(
  layer: { readonly name: string; readonly location: Location; getClassName(): string },
  x: { readonly dims: readonly Dim[] },
  axes: readonly number[],
  { sizes, dilation }: Window,
  amounts: readonly Pair[],
): void {
  for (const [i, axis] of axes.entries()) {
    const [dim, [low, high] = [0, 0]] = [x.dims[axis], amounts[i]];
    const reach = ((sizes[i] ?? 1) - 1) * (dilation[i] ?? 1) + 1;
    if (typeof dim !== "number" || dim + low + high >= reach) continue;
    const spread = dilation.some((rate) => rate > 1) ? ` dilated by [${dilation.join(", ")}]` : "";
    valueError(
      `the window [${sizes.join(", ")}]${spread} of ${layer.name} (${layer.getClassName()}) covers ${reach} positions of axis ${axis}; its input ${formatDims(x.dims)} has ${dim} there${low + high > 0 ? ` and ${low + high} of padding` : ""}`,
      { location: layer.location, help: 'use a smaller window, padding "same", or fewer layers that shrink the input' },
    );
  }
}

function sameTotal(dim: Dim, reach: number, stride: number): number {
  if (stride === 1) return reach;
  if (typeof dim !== "number") {
    return valueError(`padding "same" with stride ${stride} needs a known size; found ${dim}`, {
      help: 'give inputShape its spatial sizes, or use padding "valid"',
    });
  }
  const count = Number(dimCeilDiv(dim, stride));
  return Math.max(Number(dimMul(count - 1, stride)) + reach + 1 - dim, 0);
}
