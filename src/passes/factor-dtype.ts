/** Of what type the factors of a product really are: widening a number before it is multiplied does not change it. */

import { has } from "../ir/define-op.ts";
import type { Dtype } from "../ir/dtype.ts";
import type { Value } from "../ir/graph.ts";

/** The narrow float type that all elements of `value` are of, moved and widened since; its own type where there is none. */
export function factorDtype({ type, producer }: Value): Dtype {
  const [source] = producer?.operands ?? [];
  if (type.dtype !== "f32" || !producer || !source) return type.dtype;
  const isMoved = has(producer, "free") && producer.operands.length === 1;
  const dtype = producer.name === "cast" || isMoved ? factorDtype(source) : type.dtype;
  return dtype === "f16" || dtype === "bf16" ? dtype : type.dtype;
}
