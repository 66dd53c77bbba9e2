/** Tensors and variables from shapes and numbers, and symbolic inputs. */

import { type Dim, isStatic } from "../../ir/dim.ts";
import { floatx } from "../config.ts";
import type { DataType } from "../dtypes.ts";
import { notImplemented, shown, valueError } from "../errors.ts";
import { initialElements, initialFull } from "../layer/initial-value.ts";
import { InputLayer } from "../layers/input-layer.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, type DimLike, formatDims, resolveDims, Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";
import type { Variable } from "../tensor/variable.ts";
import { dtypeOr } from "./operands.ts";
import { measuredBy, type NamedOptions, newVariable } from "./variables.ts";

/** Sizes, null for one known only when a program runs, or what `shape` gave for another tensor. */
export type ShapeLike = readonly DimLike[] | Tensor | Int32Array;

/**
 * `make(dims)` for the sizes that `shape` stands for. Those of a symbolic tensor are only known in the graph: there the
 * call is a node that depends on that tensor.
 */
export function withShape(name: string, shape: ShapeLike, make: (dims: readonly Dim[]) => Tensor): Tensor {
  if (!(shape instanceof Tensor)) return make(resolveDims([...shape]));
  const source = measuredBy(shape);
  if (source) return source.isSymbolic ? tracedCall(name, [source], (x) => make(x.dims)) : make(source.dims);
  if (shape.payload.kind === "traced" || shape.isSymbolic)
    return valueError(`${name}: the shape ${shape.toString()} is computed by the program; sizes must be known or those of a tensor`, {
      help: "use K.shape(x) of a tensor x",
    });
  return make([...shape.dataSync()].map(Number));
}

/** Whether a shape is all numbers above zero. */
function knownSizes(shape: ShapeLike): readonly number[] | undefined {
  const dims =
    shape instanceof Tensor ? (measuredBy(shape)?.dims ?? (isConcrete(shape) ? [...shape.dataSync()].map(Number) : [null])) : [...shape];
  return dims.every((dim) => typeof dim === "number" && dim > 0) ? (dims as readonly number[]) : undefined;
}

function isConcrete({ payload }: Tensor): boolean {
  return payload.kind === "host" || payload.kind === "deferred";
}

function filled(name: string, shape: ShapeLike, value: number, options: NamedOptions): Variable | Tensor {
  const known = knownSizes(shape);
  if (known) return newVariable(known, initialFull(value), options);
  const dtype = dtypeOr(options.dtype, floatx());
  return withShape(name, shape, (dims) => {
    const free = dims.find((dim) => !isStatic(dim));
    if (free !== undefined && !currentTrace())
      valueError(`${name}: the size ${String(free)} of shape ${formatDims(dims)} is not known`, { help: "use K.shape(x) of a tensor x" });
    return ops.full(dims, value, { dtype });
  });
}

/** Zeros: a variable where all sizes are known and none is zero, else a tensor. */
export function zeros(shape: ShapeLike, options: NamedOptions = {}): Variable | Tensor {
  return filled("zeros", shape, 0, options);
}
/** Ones: a variable where all sizes are known and none is zero, else a tensor. */
export function ones(shape: ShapeLike, options: NamedOptions = {}): Variable | Tensor {
  return filled("ones", shape, 1, options);
}

/** Zeros of the shape of `x`, and of its dtype unless named. */
export function zerosLike(x: TensorLike, { dtype }: NamedOptions = {}): Tensor {
  const value = asTensor(x);
  return ops.zerosLike(value, { dtype: dtypeOr(dtype, value.dtype) });
}
/** Ones of the shape of `x`, and of its dtype unless named. */
export function onesLike(x: TensorLike, { dtype }: NamedOptions = {}): Tensor {
  const value = asTensor(x);
  return ops.onesLike(value, { dtype: dtypeOr(dtype, value.dtype) });
}

/** An identity matrix, as a variable. */
export function eye(size: number, options: NamedOptions = {}): Variable {
  if (!Number.isInteger(size) || size < 1) valueError(`eye: the size is a positive integer; found ${shown(size)}`);
  const diagonal = Array.from({ length: size * size }, (_, i) => Number(i % (size + 1) === 0));
  return newVariable([size, size], initialElements(tensor(diagonal, [size, size])), options);
}

export interface ConstantOptions extends NamedOptions {
  readonly shape?: readonly number[] | null;
}

/** A tensor of given elements, `floatx()` unless a dtype is named. One element fills a shape. */
export function constant(value: TensorLike, options: ConstantOptions = {}): Tensor {
  const dtype = dtypeOr(options.dtype, floatx());
  const given = ops.cast(asTensor(value, dtype), dtype);
  const { shape = null, name } = options;
  const shaped = shape === null ? given : reshaped(given, shape);
  if (name === null || name === undefined || !isConcrete(shaped)) return shaped;
  return new Tensor(shaped.dtype, shaped.dims, shaped.payload, name);
}

function reshaped(x: Tensor, shape: readonly number[]): Tensor {
  const count = shape.reduce((product, size) => product * size, 1);
  if (x.size === 1) return ops.broadcastTo(ops.reshape(x, []), shape);
  if (x.size !== count) valueError(`constant: shape [${shape.join(", ")}] has ${count} elements; ${String(x.size)} are given`);
  return ops.reshape(x, shape);
}

export interface ArangeOptions {
  /** One bound means 0 to `start`. */
  readonly stop?: number | null;
  readonly step?: number;
  /** `int32`, the default, leaves the numbers as they are: float32 where one has a fraction. */
  readonly dtype?: string;
}

/** `start`, `start + step`, ... up to `stop`, which is not among them. */
export function arange(start: number, { stop = null, step = 1, dtype = "int32" }: ArangeOptions = {}): Tensor {
  if (!Number.isFinite(step) || step === 0) valueError(`arange: the step must not be ${shown(step)}`);
  const [from, to] = stop === null ? [0, start] : [start, stop];
  const count = Math.max(0, Math.ceil((to - from) / step));
  const type: DataType = [from, to, step].every(Number.isInteger) ? "int32" : "float32";
  const numbers = tensor(
    Array.from({ length: count }, (_, i) => from + i * step),
    [count],
    type,
  );
  return dtype === "int32" ? numbers : ops.cast(numbers, dtypeOr(dtype, type));
}

export interface PlaceholderOptions {
  readonly shape?: readonly DimLike[] | null | undefined;
  /** Without a shape: the number of axes, of any size. */
  readonly ndim?: number | null | undefined;
  readonly dtype?: string | null | undefined;
  /** Only a flag: storage is dense. */
  readonly sparse?: boolean;
  readonly name?: string | null | undefined;
  /** Not available. */
  readonly ragged?: boolean;
}

const sparse = new WeakSet<Tensor>();

/** A symbolic input for `function`. */
export function placeholder(options: PlaceholderOptions = {}): Tensor {
  const { ndim } = options;
  if (options.sparse && options.ragged) valueError("placeholder: sparse and ragged cannot both be true");
  if (options.ragged)
    notImplemented("placeholder: there are no ragged tensors", { help: "pad the rows to one length and give the layers a mask" });
  const shape =
    options.shape ??
    (typeof ndim === "number" ? new Array<null>(ndim).fill(null) : valueError("placeholder needs a shape or a number of axes, ndim"));
  const { tensor: made } = new InputLayer({ batchShape: shape, dtype: dtypeOr(options.dtype, floatx()), name: options.name });
  if (options.sparse) sparse.add(made);
  return made;
}

/** Whether a placeholder was made with `sparse`; storage is dense in any case. */
export function isSparse(x: TensorLike): boolean {
  return x instanceof Tensor && sparse.has(x);
}

/** The tensor without the flag `sparse`. */
export function toDense(x: TensorLike): Tensor {
  const value = asTensor(x);
  return sparse.has(value) ? tracedCall("toDense", [value], (given) => given) : value;
}
