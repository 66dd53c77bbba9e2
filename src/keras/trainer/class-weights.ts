/** Weights of samples from weights of classes. */

import { type ClassWeight, classWeightToSampleWeights as weigh } from "../../runtime/sample-weights.ts";
import { valueError } from "../errors.ts";
import { asTensor, Tensor, type TensorLike } from "../tensor/tensor.ts";

/** One weight per row of labels: whole numbers, one column of them, or one-hot rows. Classes that are not named weigh 1. */
export function classWeightToSampleWeights(y: TensorLike, classWeight: ClassWeight): Tensor {
  const labels = asTensor(y);
  if (labels.rank < 1 || labels.rank > 2)
    valueError(`classWeight needs one class per row, as a number or one-hot; the targets have shape [${labels.dims.join(", ")}]`);
  const [rows = 0, columns = 1] = labels.dims.map(Number);
  return Tensor.host("float32", [rows], weigh(labels.dataSync(), classWeight, columns));
}
