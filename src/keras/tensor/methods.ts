/** `ops` as methods of tensors: `x.mul(2).add(y)`. */

import type { DataType } from "../dtypes.ts";
import * as ops from "../ops.ts";
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

const unary: Readonly<Record<Unary, (x: TensorLike) => Tensor>> = {
  neg: ops.neg,
  abs: ops.abs,
  sign: ops.sign,
  square: ops.square,
  sqrt: ops.sqrt,
  rsqrt: ops.rsqrt,
  reciprocal: ops.reciprocal,
  exp: ops.exp,
  expm1: ops.expm1,
  log: ops.log,
  log1p: ops.log1p,
  sin: ops.sin,
  cos: ops.cos,
  tanh: ops.tanh,
  sigmoid: ops.sigmoid,
  erf: ops.erf,
  relu: ops.relu,
  floor: ops.floor,
  ceil: ops.ceil,
  round: ops.round,
  logicalNot: ops.logicalNot,
};
const binary: Readonly<Record<Binary, (x: TensorLike, y: TensorLike) => Tensor>> = {
  add: ops.add,
  sub: ops.sub,
  mul: ops.mul,
  div: ops.div,
  mod: ops.mod,
  pow: ops.pow,
  floorDivide: ops.floorDivide,
  maximum: ops.maximum,
  minimum: ops.minimum,
  equal: ops.equal,
  notEqual: ops.notEqual,
  less: ops.less,
  lessEqual: ops.lessEqual,
  greater: ops.greater,
  greaterEqual: ops.greaterEqual,
  logicalAnd: ops.logicalAnd,
  logicalOr: ops.logicalOr,
  logicalXor: ops.logicalXor,
};
const reductions: Readonly<Record<Reduction, (x: TensorLike, options: ops.ReduceOptions) => Tensor>> = {
  sum: ops.sum,
  mean: ops.mean,
  max: ops.max,
  min: ops.min,
  prod: ops.prod,
  all: ops.all,
  any: ops.any,
};

function define(name: string, value: (this: Tensor, ...args: never[]) => Tensor): void {
  Object.defineProperty(Tensor.prototype, name, { value, writable: true, configurable: true, enumerable: false });
}

for (const [name, f] of Object.entries(unary)) {
  define(name, function () {
    return f(this);
  });
}
for (const [name, f] of Object.entries(binary)) {
  define(name, function (other: TensorLike) {
    return f(this, other);
  });
}
for (const [name, f] of Object.entries(reductions)) {
  define(name, function (axis: number | readonly number[] | null = null, keepDims = false) {
    return f(this, { axis, keepDims });
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
