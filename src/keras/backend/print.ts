/** Tensors as text, and their display while programs run. */

import { isFloat } from "../../ir/dtype.ts";
import type { HostTensor } from "../../ir/type.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";

export interface PrintOptions {
  /** Text in front. */
  readonly message?: string;
  /** How many elements are shown at each end of every axis; -1 shows all. */
  readonly summarize?: number;
}

/** Digits that tell float32 numbers apart well enough to read. */
const shownDigits = 6;

function formatElements({ dtype, shape, data }: HostTensor, summarize: number): string {
  const element = (at: number): string => {
    const x = data[at] ?? 0;
    if (dtype === "bool") return x ? "true" : "false";
    return isFloat(dtype) ? String(Number(x.toPrecision(shownDigits))) : String(x);
  };
  const nested = (axis: number, start: number): string => {
    const size = shape[axis];
    if (size === undefined) return element(start);
    const stride = shape.slice(axis + 1).reduce((product, dim) => product * dim, 1);
    const isCut = summarize >= 0 && size > 2 * summarize;
    const positions = Array.from({ length: size }, (_, i) => i).filter((i) => !isCut || i < summarize || i >= size - summarize);
    const parts = positions.map((i) => nested(axis + 1, start + i * stride));
    if (isCut) parts.splice(summarize, 0, "...");
    return `[${parts.join(" ")}]`;
  };
  return nested(0, 0);
}

/** The identity. Prints the elements when it is executed: at once for concrete tensors, else whenever the program has run. */
export function printTensor(x: TensorLike, { message = "", summarize = 3 }: PrintOptions = {}): Tensor {
  const show = (value: HostTensor): void => console.log(`${message}${formatElements(value, summarize)}`);
  const value = asTensor(x);
  if (!value.isSymbolic && !currentTrace()) {
    show(value.toHost());
    return value;
  }
  return tracedCall("printTensor", [value], (given) => {
    const trace = currentTrace();
    trace?.show(trace.valueOf(given), show);
    return given;
  });
}
