/** Functions on the bits of integers and bools. */

import type { Builder } from "../../ir/builder.ts";
import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype, isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import type { Tensor, TensorLike } from "../tensor/tensor.ts";
import { asValue, commonType, promote } from "./operands.ts";

type Binary = (x: TensorLike, y: TensorLike) => Tensor;

function bitwise(name: string, emit: (b: Builder, x: Value, y: Value) => Value, options: { readonly arithmetic?: boolean } = {}): Binary {
  const f = defineTensorFunction<undefined>(name, (b, inputs) => {
    const dtype = commonType(inputs);
    if (isFloatType(dtype)) return valueError(`${name} takes integers or bools, not ${dtype}`);
    const operands = promote(b, inputs, options);
    const like = operands.find((operand): operand is Value => typeof operand !== "number");
    const [x, y] = operands.map((operand) => asValue(b, operand, like?.type.dtype ?? "i32"));
    if (!x || !y) throw new Error(`internal: ${name} has two operands`);
    return emit(b, x, y);
  });
  return (x, y) => f([x, y], undefined);
}

export const bitwiseAnd: Binary = bitwise("bitwiseAnd", (b, x, y) => b.and(x, y));
export const bitwiseOr: Binary = bitwise("bitwiseOr", (b, x, y) => b.or(x, y));
export const bitwiseXor: Binary = bitwise("bitwiseXor", (b, x, y) => b.xor(x, y));
/** `x * 2^y`, without what leaves the dtype. */
export const bitwiseLeftShift: Binary = bitwise("bitwiseLeftShift", (b, x, y) => b.shiftLeft(x, y), { arithmetic: true });
/** `floor(x / 2^y)`: the sign stays. */
export const bitwiseRightShift: Binary = bitwise("bitwiseRightShift", (b, x, y) => b.shiftRight(x, y), { arithmetic: true });

const notFunction = defineTensorFunction<undefined>("bitwiseNot", (b, inputs) => {
  const dtype = commonType(inputs);
  return isFloatType(dtype) ? valueError(`bitwiseNot takes integers or bools, not ${dtype}`) : b.not(asValue(b, inputs[0] ?? 0, "i32"));
});
/** All bits turned around; of bools the opposite. */
export function bitwiseNot(x: TensorLike): Tensor {
  return notFunction([x], undefined);
}
export { bitwiseLeftShift as leftShift, bitwiseNot as bitwiseInvert, bitwiseRightShift as rightShift };

const viewFunction = defineTensorFunction<{ readonly dtype: DataType }>("view", (b, inputs, { dtype }) => {
  const x = asValue(b, inputs[0] ?? 0);
  return x.type.dtype === irDtype(dtype) ? x : b.bitcast(x, irDtype(dtype));
});
/** The same bits as another dtype of 32 bits. */
export function view(x: TensorLike, dtype: DataType): Tensor {
  return viewFunction([x], { dtype });
}
