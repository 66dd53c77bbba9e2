/**
 * `Tensor` is what layers and ops compute with. One class, four states:
 *
 * - host: elements in memory;
 * - deferred: the result of ops on concrete tensors, computed when its elements are first read;
 * - traced: a value of the graph IR under construction (inside a layer's `call` while a program is made);
 * - symbolic: a node of a model made with `input()`; it has a shape, a dtype and a history, and no elements.
 *
 * `dims` is the exact shape, with symbols such as `batch`; `shape` shows those as null.
 */

import { type Dim, formatShape, type Shape, symbol } from "../../ir/dim.ts";
import type { NumericArray } from "../../ir/dtype.ts";
import type { Value } from "../../ir/graph.ts";
import type { HostTensor } from "../../ir/type.ts";
import { type DataType, dataTypeOf, hostArray, irDtype, standardizeDtype } from "../dtypes.ts";
import { runtimeError, valueError } from "../errors.ts";
import type { Operation } from "../graph/operation.ts";
import type { Trace } from "./trace.ts";

/** Elements that are computed when they are first read. */
export interface DeferredElements {
  /** By the reference interpreter, at once. */
  now(): NumericArray;
  /** By a program for the current target. */
  read(): Promise<NumericArray>;
  /** Emits into `trace` what computes them. */
  valueIn(trace: Trace): Value;
  readonly isComputed: boolean;
}

export type Payload =
  | { readonly kind: "host"; readonly data: NumericArray }
  | { readonly kind: "deferred"; readonly elements: DeferredElements }
  | { readonly kind: "traced"; readonly value: Value; readonly trace: Trace }
  | { readonly kind: "symbolic" };

/** Where a symbolic tensor comes from: output `tensorIndex` of call `nodeIndex` of `operation`. */
export interface History {
  readonly operation: Operation | null;
  readonly nodeIndex: number;
  readonly tensorIndex: number;
}

export type NestedArray = number | boolean | readonly NestedArray[];

/** Something that stands for a tensor: a variable, which reads as its current value. */
export interface TensorSource {
  toTensor(): Tensor;
}

export type HostData = Float32Array | Float64Array | Int32Array | Uint32Array | Int8Array | Uint8Array;

/** What every function that takes a tensor accepts. */
export type TensorLike = Tensor | TensorSource | NestedArray | HostData;

/** A size given by the user: a number, null (unknown), the name of a symbol, or an exact expression. */
export type DimLike = Dim | null | string;

/** Ops of the graph IR that turn logits into probabilities. */
const probabilityOps: ReadonlySet<string> = new Set(["softmax", "sigmoid"]);

const noHistory: History = { operation: null, nodeIndex: 0, tensorIndex: 0 };
let unnamed = 0;

export class Tensor {
  readonly dims: Shape;
  readonly dtype: DataType;
  readonly name: string;
  readonly payload: Payload;
  /** Set when an operation records its outputs. */
  history: History = noHistory;
  /** Which timesteps count, for layers that support masking: bool, shape `[batch, time]`. */
  mask: Tensor | undefined = undefined;
  #logits: Tensor | undefined;
  #disposed = false;

  constructor(dtype: DataType, dims: Shape, payload: Payload, name?: string) {
    this.dtype = dtype;
    this.dims = dims;
    this.payload = payload;
    this.name = name ?? `tensor_${unnamed++}`;
  }

  static host(dtype: DataType, shape: readonly number[], data: NumericArray): Tensor {
    return new Tensor(dtype, shape, { kind: "host", data });
  }

  static fromHost(value: HostTensor): Tensor {
    return Tensor.host(dataTypeOf(value.dtype), value.shape, value.data);
  }

  static traced(trace: Trace, value: Value): Tensor {
    return new Tensor(dataTypeOf(value.type.dtype), value.type.shape, { kind: "traced", value, trace });
  }

  static symbolic(dtype: DataType, dims: Shape, name?: string): SymbolicTensor {
    return new SymbolicTensor({ shape: dims, dtype, name });
  }

  get isSymbolic(): boolean {
    return this.payload.kind === "symbolic";
  }

  /** The shape with null for sizes known only when the program runs. */
  get shape(): readonly (number | null)[] {
    return this.dims.map((dim) => (typeof dim === "number" ? dim : null));
  }

  get rank(): number {
    return this.dims.length;
  }

  /** What a softmax or sigmoid made this from: losses take it in place of the probabilities. */
  get logits(): Tensor | undefined {
    const { payload } = this;
    if (payload.kind !== "traced") return this.#logits;
    const { producer } = payload.value;
    const [operand] = producer && probabilityOps.has(producer.name) ? producer.operands : [];
    return operand && Tensor.traced(payload.trace, operand);
  }
  set logits(tensor: Tensor | undefined) {
    this.#logits = tensor;
  }

  /** Number of elements; null when a size is not known. */
  get size(): number | null {
    return this.dims.reduce<number | null>((product, dim) => (product === null || typeof dim !== "number" ? null : product * dim), 1);
  }

  /** The size of one axis, counted from the end when negative. */
  dim(axis: number): Dim {
    return this.dims[axis < 0 ? axis + this.rank : axis] ?? valueError(`axis ${axis} is out of range for shape ${formatDims(this.dims)}`);
  }

  /** The elements, row-major. */
  dataSync(): NumericArray {
    this.checkAlive();
    switch (this.payload.kind) {
      case "host":
        return this.payload.data;
      case "deferred":
        return this.payload.elements.now();
      case "traced":
        return runtimeError(`the elements of ${this.toString()} are not known while a model is traced`, {
          help: "a layer's call runs once, to make the program; compute with ops instead of reading elements",
        });
      case "symbolic":
        return runtimeError(`${this.toString()} is symbolic and has no elements`, { help: "use model.predict to compute it" });
      default:
        return this.payload satisfies never;
    }
  }

  /** As `dataSync`; what ops on concrete tensors have put off is compiled for the current target as one function. */
  async data(): Promise<NumericArray> {
    if (this.payload.kind === "deferred" && !this.#disposed) await this.payload.elements.read();
    return this.dataSync();
  }

  arraySync(): NestedArray {
    const data = this.dataSync();
    const shape = this.dims.map(Number);
    const boolean = this.dtype === "bool";
    let position = 0;
    const nest = (axis: number): NestedArray => {
      if (axis === shape.length) {
        const element = Number(data[position++]);
        return boolean ? element !== 0 : element;
      }
      return Array.from({ length: shape[axis] ?? 0 }, () => nest(axis + 1));
    };
    return nest(0);
  }

  async array(): Promise<NestedArray> {
    await this.data();
    return this.arraySync();
  }

  print(): void {
    console.log(`${this.toString()}\n${JSON.stringify(this.arraySync())}`);
  }

  dispose(): void {
    this.#disposed = true;
  }

  /** Throws when it has been disposed. */
  checkAlive(): void {
    if (this.#disposed) runtimeError(`the tensor ${this.name} has been disposed`);
  }

  get isDisposed(): boolean {
    return this.#disposed;
  }

  toHost(): HostTensor {
    return { dtype: irDtype(this.dtype), shape: this.dims.map(Number), data: this.dataSync() };
  }

  toString(): string {
    return `<Tensor ${this.name} shape=${formatDims(this.dims)} dtype=${this.dtype}>`;
  }
}

export interface SymbolicOptions {
  /** With the batch; null or a symbol's name where the size is not known. */
  readonly shape: readonly DimLike[];
  readonly dtype?: string | undefined;
  readonly name?: string | undefined;
}

/** A stand-in for data in a model: it has a shape, a dtype and a history. Using it as a value is a fault. */
export class SymbolicTensor extends Tensor {
  constructor({ shape, dtype = "float32", name }: SymbolicOptions) {
    super(standardizeDtype(dtype), resolveDims(shape), { kind: "symbolic" }, name);
  }

  [Symbol.iterator](): never {
    return runtimeError(`${this.toString()} is symbolic and cannot be iterated over`, { help: "split it with ops.unstack" });
  }

  /** Text shows it; comparing it or computing with it as a number needs elements. */
  [Symbol.toPrimitive](hint: string): string {
    if (hint === "string") return this.toString();
    return runtimeError(`${this.toString()} is symbolic and cannot be used as a number`, { help: "compute with ops, such as ops.greater" });
  }
}

export function formatDims(dims: readonly DimLike[]): string {
  return formatShape(dims.map((dim) => (dim === null ? symbol("null") : typeof dim === "string" ? symbol(dim) : dim))).replaceAll(
    "batch",
    "null",
  );
}

/** Exact sizes for a user's shape. An unknown first size is `batch`, an unknown size of axis i the symbol `axis<i>`. */
export function resolveDims(shape: readonly DimLike[]): Shape {
  return shape.map((dim, axis) => {
    if (dim === null) return symbol(axis === 0 ? "batch" : `axis${axis}`);
    if (typeof dim === "string") return symbol(dim);
    if (typeof dim === "number" && (!Number.isInteger(dim) || dim < 0))
      return valueError(`${dim} is not a size in shape [${shape.map(String).join(", ")}]`);
    return dim;
  });
}

function isTypedArray(values: unknown): values is HostData {
  return (
    ArrayBuffer.isView(values) && !(values instanceof DataView) && !(values instanceof BigInt64Array) && !(values instanceof BigUint64Array)
  );
}

export function isTensorSource(x: unknown): x is TensorSource {
  return typeof x === "object" && x !== null && "toTensor" in x && typeof x.toTensor === "function";
}

function typedArrayDtype(values: HostData): DataType {
  if (values instanceof Float32Array) return "float32";
  if (values instanceof Float64Array) return "float32";
  if (values instanceof Uint32Array) return "uint32";
  return "int32";
}

function flattenNested(values: NestedArray): { readonly shape: readonly number[]; readonly flat: readonly (number | boolean)[] } {
  const shape: number[] = [];
  for (let level: NestedArray | undefined = values; Array.isArray(level); level = (level as readonly NestedArray[])[0])
    shape.push(level.length);
  const flat: (number | boolean)[] = [];
  const visit = (level: NestedArray, axis: number): void => {
    if (typeof level !== "object") {
      if (axis !== shape.length) valueError(`nested arrays have unequal depths: an element is found at depth ${axis}, not ${shape.length}`);
      flat.push(level);
      return;
    }
    if (level.length !== shape[axis])
      valueError(`nested arrays have unequal lengths: ${level.length} and ${shape[axis] ?? 0} at depth ${axis}`);
    for (const item of level) visit(item, axis + 1);
  };
  visit(values, 0);
  return { shape, flat };
}

/** A host tensor. The dtype defaults to that of a typed array, `bool` for booleans, else `float32`. */
export function tensor(values: NestedArray | HostData, shape?: readonly number[], dtype?: DataType): Tensor {
  const source = isTypedArray(values) ? { shape: [values.length], flat: values } : flattenNested(values);
  const inferred = isTypedArray(values)
    ? typedArrayDtype(values)
    : source.flat.length > 0 && typeof source.flat[0] === "boolean"
      ? "bool"
      : "float32";
  const size = (shape ?? source.shape).reduce((product, dim) => product * dim, 1);
  if (size !== source.flat.length)
    valueError(`shape [${(shape ?? []).join(", ")}] holds ${size} elements; ${source.flat.length} are given`);
  const type = dtype ?? inferred;
  return Tensor.host(type, shape ?? source.shape, hostArray(type, source.flat));
}

function ofRank(rank: number, values: NestedArray | HostData, shape: readonly number[] | undefined, dtype: DataType | undefined): Tensor {
  const result = tensor(values, shape, dtype);
  return result.rank === rank ? result : valueError(`expected a tensor of rank ${rank}, found shape [${result.dims.join(", ")}]`);
}

export function scalar(value: number | boolean, dtype?: DataType): Tensor {
  return tensor(value, [], dtype);
}
export function tensor1d(values: NestedArray | HostData, dtype?: DataType): Tensor {
  return ofRank(1, values, undefined, dtype);
}
export function tensor2d(values: NestedArray | HostData, shape?: readonly number[], dtype?: DataType): Tensor {
  return ofRank(2, values, shape, dtype);
}
export function tensor3d(values: NestedArray | HostData, shape?: readonly number[], dtype?: DataType): Tensor {
  return ofRank(3, values, shape, dtype);
}
export function tensor4d(values: NestedArray | HostData, shape?: readonly number[], dtype?: DataType): Tensor {
  return ofRank(4, values, shape, dtype);
}

function filled(shape: readonly number[], dtype: DataType, value: number): Tensor {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return Tensor.host(dtype, shape, hostArray(dtype, new Array<number>(size).fill(value)));
}
export function zeros(shape: readonly number[], dtype: DataType = "float32"): Tensor {
  return filled(shape, dtype, 0);
}
export function ones(shape: readonly number[], dtype: DataType = "float32"): Tensor {
  return filled(shape, dtype, 1);
}

/** What concrete tensors were read from. */
const sources = new WeakMap<Tensor, TensorSource>();

/** The variable that was given where this tensor was asked for. */
export function sourceOf(x: Tensor): TensorSource | undefined {
  return sources.get(x);
}

/** A `Tensor` from anything that stands for one. `dtype` is used for plain numbers and nested arrays. */
export function asTensor(x: TensorLike, dtype?: DataType): Tensor {
  if (x instanceof Tensor) return x;
  if (isTensorSource(x)) {
    const value = x.toTensor();
    if (value.payload.kind === "host") sources.set(value, x);
    return value;
  }
  if (typeof x === "number" || typeof x === "boolean" || Array.isArray(x) || isTypedArray(x)) {
    return tensor(x as NestedArray | HostData, isTypedArray(x) ? [x.length] : undefined, dtype);
  }
  return valueError(`expected a tensor, an array or a number, found ${typeof x}`);
}

export function isTensorLike(x: unknown): x is TensorLike {
  return x instanceof Tensor || isTensorSource(x) || typeof x === "number" || isTypedArray(x) || (Array.isArray(x) && isNestedNumbers(x));
}

function isNestedNumbers(x: readonly unknown[]): boolean {
  return x.every((item) => typeof item === "number" || typeof item === "boolean" || (Array.isArray(item) && isNestedNumbers(item)));
}
