/** Circle loss on embeddings. */

import { softplus } from "../activations.ts";
import * as ops from "../ops.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";

/** Takes a pair out of a sum of exponentials, without infinities that gradients would turn into NaN. */
const excluded = -1e30;

export interface CircleOptions {
  /** A sample is no positive partner of itself. */
  readonly removeDiagonal?: boolean;
  readonly gamma?: number;
  readonly margin?: number;
}

/** Embeddings to compare with, and their labels; by default the predictions themselves. */
export interface CircleReferences {
  readonly refLabels?: TensorLike | null;
  readonly refEmbeddings?: TensorLike | null;
}

/**
 * Draws embeddings of one label together and pushes others apart. `yTrue [batch]` integer labels, `yPred [batch, n]`
 * embeddings of length 1; one value per sample. Samples whose loss is 0 are masked. Sun et al., arXiv:2002.10857.
 */
export function circle(yTrue: Tensor, yPred: Tensor, options: CircleOptions & CircleReferences = {}): Tensor {
  const { removeDiagonal = true, gamma = 80, margin = 0.4, refLabels, refEmbeddings } = options;
  const labels = ops.reshape(ops.cast(yTrue, "int32"), [-1]);
  const others = refLabels === undefined || refLabels === null ? labels : ops.reshape(ops.cast(asTensor(refLabels), "int32"), [-1]);
  const embeddings = refEmbeddings === undefined || refEmbeddings === null ? yPred : asTensor(refEmbeddings);
  const distances = ops.maximum(ops.sub(1, ops.matmul(yPred, ops.transpose(embeddings))), 0);
  const same = ops.equal(ops.expandDims(labels, 1), ops.expandDims(others, 0));
  const different = ops.logicalNot(same);
  const offDiagonal = ops.notEqual(ops.iota(distances.dims, 0), ops.iota(distances.dims, 1));
  const partners = removeDiagonal ? ops.logicalAnd(same, offDiagonal) : same;
  const zeroUnless = (mask: Tensor, x: Tensor): Tensor => ops.maximum(ops.mul(x, ops.cast(mask, x.dtype)), 0);
  const near = ops.mul(ops.mul(zeroUnless(partners, ops.add(distances, margin)), ops.sub(margin, distances)), -gamma);
  const far = ops.mul(ops.mul(zeroUnless(different, ops.sub(1 + margin, distances)), ops.sub(1 - margin, distances)), gamma);
  const total = (mask: Tensor, x: Tensor): Tensor => ops.logsumexp(ops.where(mask, x, excluded), { axis: 1 });
  const losses = softplus(ops.add(total(partners, near), total(different, far)));
  losses.mask = ops.greater(losses, 0);
  return losses;
}
