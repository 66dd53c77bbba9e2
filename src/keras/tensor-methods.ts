/** `ops` as methods of tensors: `x.mul(2).add(y)`. */

import type { DataType } from "./dtypes.ts";
import * as ops from "./ops.ts";
import { Tensor, type TensorLike } from "./tensor.ts";

type Unary =
  | "neg"
  | "abs"
  | "sign"
  | "square"
  | "sqrt"
  | "rsqrt"
  | "reciprocal"
  | "exp"
  | "expm1"
  | "log"
  | "log1p"
  | "sin"
  | "cos"
  | "tanh"
  | "sigmoid"
  | "erf"
  | "relu"
  | "floor"
  | "ceil"
  | "round"
  | "logicalNot";
type Binary =
  | "add"
  | "sub"
  | "mul"
  | "div"
  | "mod"
  | "pow"
  | "floorDivide"
  | "maximum"
  | "minimum"
  | "equal"
  | "notEqual"
  | "less"
  | "lessEqual"
  | "greater"
  | "greaterEqual"
  | "logicalAnd"
  | "logicalOr"
  | "logicalXor";
type Reduction = "sum" | "mean" | "max" | "min" | "prod" | "all" | "any";

declare module "./tensor.ts" {
  interface Tensor
    extends Record<Unary, () => Tensor>,
      Record<Binary, (other: TensorLike) => Tensor>,
      Record<Reduction, (axis?: number | readonly number[] | null, keepDims?: boolean) => Tensor> {
    matMul(other: TensorLike): Tensor;
    softmax(axis?: number): Tensor;
    argMax(axis?: number): Tensor;
    argMin(axis?: number): Tensor;
    cast(dtype: DataType): Tensor;
    reshape(shape: readonly (number | null)[]): Tensor;
    transpose(permutation?: readonly number[]): Tensor;
    expandDims(axis?: number): Tensor;
    squeeze(axis?: number | readonly number[] | null): Tensor;
    slice(starts: readonly number[], sizes: readonly (number | null)[]): Tensor;
  }
}

const unary: readonly Unary[] = [
  "neg",
  "abs",
  "sign",
  "square",
  "sqrt",
  "rsqrt",
  "reciprocal",
  "exp",
  "expm1",
  "log",
  "log1p",
  "sin",
  "cos",
  "tanh",
  "sigmoid",
  "erf",
  "relu",
  "floor",
  "ceil",
  "round",
  "logicalNot",
];
const binary: readonly Binary[] = [
  "add",
  "sub",
  "mul",
  "div",
  "mod",
  "pow",
  "floorDivide",
  "maximum",
  "minimum",
  "equal",
  "notEqual",
  "less",
  "lessEqual",
  "greater",
  "greaterEqual",
  "logicalAnd",
  "logicalOr",
  "logicalXor",
];
const reductions: readonly Reduction[] = ["sum", "mean", "max", "min", "prod", "all", "any"];

function define(name: string, value: (this: Tensor, ...args: never[]) => Tensor): void {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true, enumerable: false });
}

for (const name of unary) {
  define(name, function () {
    return ops[name](this);
  });
}
for (const name of binary) {
  define(name, function (other: TensorLike) {
    return ops[name](this, other);
  });
}
for (const name of reductions) {
  define(name, function (axis: number | readonly number[] | null = null, keepDims = false) {
    return ops[name](this, { axis, keepDims });
  });
}
define("matMul", function (other: TensorLike) {
  return ops.matmul(this, other);
});
define("softmax", function (axis = -1) {
  return ops.softmax(this, { axis });
});
define("argMax", function (axis = -1) {
  return ops.argmax(this, { axis });
});
define("argMin", function (axis = -1) {
  return ops.argmin(this, { axis });
});
define("cast", function (dtype: DataType) {
  return ops.cast(this, dtype);
});
define("reshape", function (shape: readonly (number | null)[]) {
  return ops.reshape(this, shape);
});
define("transpose", function (permutation?: readonly number[]) {
  return ops.transpose(this, permutation);
});
define("expandDims", function (axis = -1) {
  return ops.expandDims(this, axis);
});
define("squeeze", function (axis: number | readonly number[] | null = null) {
  return ops.squeeze(this, axis);
});
define("slice", function (starts: readonly number[], sizes: readonly (number | null)[]) {
  return ops.slice(this, starts, sizes);
});
