/** Masks of attention: true where a query may look at a key. */

import { valueError } from "../errors.ts";
import * as ops from "../ops.ts";
import { asTensor, Tensor, type TensorLike } from "../tensor/tensor.ts";

type Mask = Tensor | undefined;

function isMask(x: unknown): x is TensorLike {
  return x !== null && x !== undefined;
}

/** Masks as they come with a call: one, or one per input with gaps. */
export function maskList(mask: unknown): readonly Mask[] {
  if (!isMask(mask)) return [];
  if (mask instanceof Tensor) return [mask];
  if (Array.isArray(mask)) return mask.map((item: unknown) => (isMask(item) ? asTensor(item, "bool") : undefined));
  return [asTensor(mask, "bool")];
}

/** An option of a call that is a mask. */
export function givenMask(mask: unknown): Mask {
  const [only, ...others] = maskList(mask);
  return others.length > 0 ? valueError("a mask of attention is one tensor") : only;
}

/** `[1, queries, keys]`: no query looks at later keys. The lengths are the sizes of one axis of each tensor. */
export function causalMask(query: Tensor, queryAxis: number, key: Tensor, keyAxis: number): Tensor {
  const shape = [1, query.dim(queryAxis), key.dim(keyAxis)];
  return ops.greaterEqual(ops.iota(shape, 1), ops.iota(shape, 2));
}

/** `[1, queries, keys]`: no query looks at keys `width` positions or more away, either way. */
export function windowMask(query: Tensor, queryAxis: number, key: Tensor, keyAxis: number, width: number): Tensor {
  const shape = [1, query.dim(queryAxis), key.dim(keyAxis)];
  return ops.less(ops.abs(ops.sub(ops.iota(shape, 1), ops.iota(shape, 2))), width);
}

export interface MaskParts {
  /** `[batch, queries]`. */
  readonly query: Mask;
  /** `[batch, keys]`, of the values and of the keys. */
  readonly value: Mask;
  readonly key: Mask;
  /** `[batch, queries, keys]`. */
  readonly attention: Mask;
  /** `[1, queries, keys]`. */
  readonly causal: Mask;
  readonly window: Mask;
}

/** All masks together: `[batch or 1, queries or 1, keys]`. */
export function combineMasks({ query, value, key, attention, causal, window }: MaskParts): Mask {
  const masks = [
    query && ops.expandDims(query, -1),
    value && ops.expandDims(value, -2),
    key && ops.expandDims(key, -2),
    causal,
    window,
    attention && ops.cast(attention, "bool"),
  ].filter((mask) => mask !== undefined);
  return masks.length === 0 ? undefined : masks.reduce((all, mask) => ops.logicalAnd(all, mask));
}
