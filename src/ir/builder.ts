/**
 * Builds a list of operations. Everything that makes IR goes through it: the front end while tracing, gradient rules,
 * decompositions and rewrites. Arithmetic methods broadcast as NumPy does by inserting explicit `broadcast` ops and
 * take numbers as constants of the other operand's dtype; dtype promotion is the caller's business.
 */

import { dimAttribute, dimsAttribute, dtypeAttribute } from "./attributes.ts";
import { inferTypes } from "./define-op.ts";
import { fail } from "./diagnostic.ts";
import { type Dim, dimEquals, formatShape, type Shape, shapeEquals } from "./dim.ts";
import { type Dtype, isFloat, type NumericArray } from "./dtype.ts";
import { type Attributes, Operation, type Region, Value } from "./graph.ts";
import { type Location, noLocation } from "./location.ts";
import { nth } from "./ops/host.ts";
import { formatType, type TensorType } from "./type.ts";

export type Operand = Value | number;
export type Pair = readonly [number, number];

export interface ConvAttributes {
  /** One per spatial axis, as are the next three. */
  readonly strides: readonly number[];
  /** Low and high padding; negative values crop. */
  readonly padding: readonly Pair[];
  readonly lhsDilation?: readonly number[];
  readonly rhsDilation?: readonly number[];
  readonly groups?: number;
  readonly batchGroups?: number;
  /** Axis letters: `b` batch, `f` feature, `0`, `1`, `2` spatial. Default `b01f` (channels last). */
  readonly lhsSpec?: string;
  /** `i` input feature, `o` output feature, spatial digits. Default `01io`. */
  readonly rhsSpec?: string;
  /** Default `b01f`. */
  readonly outSpec?: string;
}

export interface WindowAttributes {
  /** One entry per axis of the operand; 1 where nothing is pooled. */
  readonly window: readonly number[];
  readonly strides: readonly number[];
  readonly padding: readonly Pair[];
  readonly baseDilation?: readonly number[];
  readonly windowDilation?: readonly number[];
}

export interface CumulativeOptions {
  /** From the end to the beginning. */
  readonly reverse?: boolean;
}

export interface TriangularSolveOptions {
  readonly lower: boolean;
  readonly transpose?: boolean;
  readonly unitDiagonal?: boolean;
}

export class Builder {
  readonly operations: Operation[] = [];
  #location: Location = noLocation;
  #label = "";

  /** Runs `body` with its ops placed at `location` and named after `label`. */
  at<T>(location: Location, label: string, body: () => T): T {
    const saved = [this.#location, this.#label] as const;
    this.#location = location;
    this.#label = label;
    try {
      return body();
    } finally {
      [this.#location, this.#label] = saved;
    }
  }

  get location(): Location {
    return this.#location;
  }

  /** Adds an op; its result types come from the op's type rule. */
  emitAll(name: string, operands: readonly Value[], attributes: Attributes = {}, regions: readonly Region[] = []): readonly Value[] {
    const types = operands.map((operand) => operand.type);
    const resultTypes = inferTypes(name, types, attributes, regions, this.#location);
    const operation = new Operation({ name, operands, attributes, regions, resultTypes, locations: [this.#location], label: this.#label });
    this.operations.push(operation);
    return operation.results;
  }

  /** As `emitAll`, for ops with one result. */
  emit(name: string, operands: readonly Value[], attributes: Attributes = {}, regions: readonly Region[] = []): Value {
    const [value] = this.emitAll(name, operands, attributes, regions);
    return value ?? fail("TSC1105", `${name} has no result`, { location: this.#location });
  }

  /** A free-standing parameter for functions and regions. */
  static parameter(type: TensorType, index: number): Value {
    return new Value(type, undefined, index);
  }

  // Constants

  constant(dtype: Dtype, shape: readonly number[], data: NumericArray): Value {
    return this.emit("constant", [], { value: { kind: "dense", dtype, data }, shape: dimsAttribute(shape) });
  }

  /** `value` everywhere; the shape may be symbolic. */
  full(dtype: Dtype, shape: Shape, value: number): Value {
    return this.emit("constant", [], { value: { kind: "dense", dtype, data: { splat: value } }, shape: dimsAttribute(shape) });
  }

  scalar(dtype: Dtype, value: number): Value {
    return this.full(dtype, [], value);
  }

  zerosLike(x: Value): Value {
    return this.full(x.type.dtype, x.type.shape, 0);
  }

  /** A size as a scalar: the batch size of a mean. */
  dimSize(dim: Dim, dtype: Dtype): Value {
    return typeof dim === "number"
      ? this.scalar(dtype, dim)
      : this.emit("dim_size", [], { dim: dimAttribute(dim), dtype: dtypeAttribute(dtype) });
  }

  iota(dtype: Dtype, shape: Shape, axis: number): Value {
    return this.emit("iota", [], { dtype: dtypeAttribute(dtype), shape: dimsAttribute(shape), axis });
  }

  // Elementwise

  #unary(name: string, x: Value): Value {
    return this.emit(name, [x]);
  }
  neg = (x: Value): Value => this.#unary("neg", x);
  abs = (x: Value): Value => this.#unary("abs", x);
  sign = (x: Value): Value => this.#unary("sign", x);
  floor = (x: Value): Value => this.#unary("floor", x);
  ceil = (x: Value): Value => this.#unary("ceil", x);
  round = (x: Value): Value => this.#unary("round", x);
  exp = (x: Value): Value => this.#unary("exp", x);
  expm1 = (x: Value): Value => this.#unary("expm1", x);
  log = (x: Value): Value => this.#unary("log", x);
  log1p = (x: Value): Value => this.#unary("log1p", x);
  sqrt = (x: Value): Value => this.#unary("sqrt", x);
  rsqrt = (x: Value): Value => this.#unary("rsqrt", x);
  sin = (x: Value): Value => this.#unary("sin", x);
  cos = (x: Value): Value => this.#unary("cos", x);
  tan = (x: Value): Value => this.#unary("tan", x);
  asin = (x: Value): Value => this.#unary("asin", x);
  acos = (x: Value): Value => this.#unary("acos", x);
  atan = (x: Value): Value => this.#unary("atan", x);
  sinh = (x: Value): Value => this.#unary("sinh", x);
  cosh = (x: Value): Value => this.#unary("cosh", x);
  asinh = (x: Value): Value => this.#unary("asinh", x);
  acosh = (x: Value): Value => this.#unary("acosh", x);
  atanh = (x: Value): Value => this.#unary("atanh", x);
  tanh = (x: Value): Value => this.#unary("tanh", x);
  sigmoid = (x: Value): Value => this.#unary("sigmoid", x);
  erf = (x: Value): Value => this.#unary("erf", x);
  erfinv = (x: Value): Value => this.#unary("erfinv", x);
  not = (x: Value): Value => this.#unary("not", x);
  isNan = (x: Value): Value => this.#unary("is_nan", x);
  isFinite = (x: Value): Value => this.#unary("is_finite", x);
  stopGradient = (x: Value): Value => this.#unary("stop_gradient", x);
  copy = (x: Value): Value => this.#unary("copy", x);
  square = (x: Value): Value => this.emit("mul", [x, x]);

  #binary(name: string, lhs: Operand, rhs: Operand): Value {
    return this.emit(name, this.broadcastTogether([lhs, rhs]));
  }
  add = (lhs: Operand, rhs: Operand): Value => this.#binary("add", lhs, rhs);
  sub = (lhs: Operand, rhs: Operand): Value => this.#binary("sub", lhs, rhs);
  mul = (lhs: Operand, rhs: Operand): Value => this.#binary("mul", lhs, rhs);
  div = (lhs: Operand, rhs: Operand): Value => this.#binary("div", lhs, rhs);
  mod = (lhs: Operand, rhs: Operand): Value => this.#binary("mod", lhs, rhs);
  pow = (lhs: Operand, rhs: Operand): Value => this.#binary("pow", lhs, rhs);
  atan2 = (lhs: Operand, rhs: Operand): Value => this.#binary("atan2", lhs, rhs);
  max = (lhs: Operand, rhs: Operand): Value => this.#binary("max", lhs, rhs);
  min = (lhs: Operand, rhs: Operand): Value => this.#binary("min", lhs, rhs);
  and = (lhs: Operand, rhs: Operand): Value => this.#binary("and", lhs, rhs);
  or = (lhs: Operand, rhs: Operand): Value => this.#binary("or", lhs, rhs);
  xor = (lhs: Operand, rhs: Operand): Value => this.#binary("xor", lhs, rhs);
  shiftLeft = (lhs: Operand, rhs: Operand): Value => this.#binary("shift_left", lhs, rhs);
  shiftRight = (lhs: Operand, rhs: Operand): Value => this.#binary("shift_right", lhs, rhs);
  eq = (lhs: Operand, rhs: Operand): Value => this.#binary("eq", lhs, rhs);
  ne = (lhs: Operand, rhs: Operand): Value => this.#binary("ne", lhs, rhs);
  lt = (lhs: Operand, rhs: Operand): Value => this.#binary("lt", lhs, rhs);
  le = (lhs: Operand, rhs: Operand): Value => this.#binary("le", lhs, rhs);
  gt = (lhs: Operand, rhs: Operand): Value => this.#binary("gt", lhs, rhs);
  ge = (lhs: Operand, rhs: Operand): Value => this.#binary("ge", lhs, rhs);

  select(condition: Value, ifTrue: Operand, ifFalse: Operand): Value {
    const typed = typeof ifTrue === "number" ? ifFalse : ifTrue;
    if (typeof typed === "number") fail("TSC1106", "select needs at least one branch that is a tensor", { location: this.#location });
    const [a, b] = [this.#asValue(ifTrue, typed.type.dtype), this.#asValue(ifFalse, typed.type.dtype)];
    const shape = this.#commonShape([condition, a, b]);
    return this.emit(
      "select",
      [condition, a, b].map((x) => this.broadcastTo(x, shape)),
    );
  }

  cast(x: Value, dtype: Dtype): Value {
    return x.type.dtype === dtype ? x : this.emit("cast", [x], { dtype: dtypeAttribute(dtype) });
  }

  bitcast(x: Value, dtype: Dtype): Value {
    return x.type.dtype === dtype ? x : this.emit("bitcast", [x], { dtype: dtypeAttribute(dtype) });
  }

  // Shape

  /** Axis `i` of `x` becomes axis `axes[i]` of the result; size 1 expands. */
  broadcast(x: Value, shape: Shape, axes: readonly number[]): Value {
    if (shapeEquals(x.type.shape, shape) && axes.every((axis, i) => axis === i)) return x;
    return this.emit("broadcast", [x], { shape: dimsAttribute(shape), axes });
  }

  /** NumPy broadcasting: axes are aligned at the end. */
  broadcastTo(x: Value, shape: Shape): Value {
    const offset = shape.length - x.type.shape.length;
    if (offset < 0) fail("TSC2001", `${formatType(x.type)} cannot be broadcast to ${formatShape(shape)}`, { location: this.#location });
    return this.broadcast(
      x,
      shape,
      x.type.shape.map((_, i) => i + offset),
    );
  }

  reshape(x: Value, shape: Shape): Value {
    return shapeEquals(x.type.shape, shape) ? x : this.emit("reshape", [x], { shape: dimsAttribute(shape) });
  }

  transpose(x: Value, permutation: readonly number[]): Value {
    return permutation.every((axis, i) => axis === i) ? x : this.emit("transpose", [x], { permutation });
  }

  /** `[starts, limits)` by `strides` on every axis. */
  slice(x: Value, starts: Shape, limits: Shape, strides?: readonly number[]): Value {
    return this.emit("slice", [x], {
      starts: dimsAttribute(starts),
      limits: dimsAttribute(limits),
      strides: strides ?? starts.map(() => 1),
    });
  }

  /** Adds `value` around and, with `interior`, between elements; negative low or high crops. */
  pad(x: Value, low: readonly number[], high: readonly number[], value: Operand = 0, interior?: readonly number[]): Value {
    return this.emit("pad", [x, this.#asValue(value, x.type.dtype)], { low, high, interior: interior ?? low.map(() => 0) });
  }

  concat(values: readonly Value[], axis: number): Value {
    const [only] = values;
    return values.length === 1 && only ? only : this.emit("concat", values, { axis });
  }

  reverse(x: Value, axes: readonly number[]): Value {
    return axes.length === 0 ? x : this.emit("reverse", [x], { axes });
  }

  /** Inserts an axis of size 1 before result axis `axis`. */
  expandDims(x: Value, axis: number): Value {
    const shape = [...x.type.shape];
    shape.splice(axis, 0, 1);
    return this.reshape(x, shape);
  }

  // Reductions: the axes vanish

  #reduce(name: string, x: Value, axes: readonly number[]): Value {
    return axes.length === 0 ? x : this.emit(name, [x], { axes: [...axes].sort((a, b) => a - b) });
  }
  reduceSum = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_sum", x, axes);
  reduceMax = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_max", x, axes);
  reduceMin = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_min", x, axes);
  reduceProd = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_prod", x, axes);
  /** Of bool. */
  reduceAny = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_any", x, axes);
  reduceAll = (x: Value, axes: readonly number[]): Value => this.#reduce("reduce_all", x, axes);
  argMax = (x: Value, axis: number): Value => this.emit("arg_max", [x], { axis });
  argMin = (x: Value, axis: number): Value => this.emit("arg_min", [x], { axis });

  /** The sum of narrow floats may overflow where their mean does not: it is taken in f32. */
  mean(x: Value, axes: readonly number[]): Value {
    const { dtype } = x.type;
    if (dtype === "f16" || dtype === "bf16") return this.cast(this.mean(this.cast(x, "f32"), axes), dtype);
    const count = axes
      .map((axis) => x.type.shape[axis] ?? 1)
      .reduce<Value | number>((product, dim) => this.#product(product, dim, x.type.dtype), 1);
    return this.div(this.reduceSum(x, axes), count);
  }

  #product(product: Value | number, dim: Dim, dtype: Dtype): Value | number {
    if (typeof dim === "number") return typeof product === "number" ? product * dim : this.mul(product, dim);
    return typeof product === "number" && product === 1 ? this.dimSize(dim, dtype) : this.mul(this.dimSize(dim, dtype), product);
  }

  /** Puts reduced axes back with size 1. */
  keepDims(reduced: Value, original: Shape, axes: readonly number[]): Value {
    return this.reshape(
      reduced,
      original.map((dim, axis) => (axes.includes(axis) ? 1 : dim)),
    );
  }

  // Contractions

  /** Result axes: batch axes, free axes of lhs, free axes of rhs. */
  dotGeneral(
    lhs: Value,
    rhs: Value,
    axes: {
      readonly lhsContract: readonly number[];
      readonly rhsContract: readonly number[];
      readonly lhsBatch?: readonly number[];
      readonly rhsBatch?: readonly number[];
    },
  ): Value {
    return this.emit("dot_general", [lhs, rhs], {
      lhs_batch: axes.lhsBatch ?? [],
      rhs_batch: axes.rhsBatch ?? [],
      lhs_contract: axes.lhsContract,
      rhs_contract: axes.rhsContract,
    });
  }

  /** Last axis of `lhs` with the first of `rhs`. */
  matmul(lhs: Value, rhs: Value): Value {
    return this.dotGeneral(lhs, rhs, { lhsContract: [lhs.type.shape.length - 1], rhsContract: [0] });
  }

  conv(lhs: Value, rhs: Value, options: ConvAttributes): Value {
    const spatial = options.strides.length;
    const digits = options.strides.map((_, i) => String(i)).join("");
    const ones = new Array<number>(spatial).fill(1);
    return this.emit("conv", [lhs, rhs], {
      strides: options.strides,
      padding: options.padding,
      lhs_dilation: options.lhsDilation ?? ones,
      rhs_dilation: options.rhsDilation ?? ones,
      groups: options.groups ?? 1,
      batch_groups: options.batchGroups ?? 1,
      lhs_spec: options.lhsSpec ?? `b${digits}f`,
      rhs_spec: options.rhsSpec ?? `${digits}io`,
      out_spec: options.outSpec ?? `b${digits}f`,
    });
  }

  // Windows

  #window(name: string, operands: readonly Value[], options: WindowAttributes, extra: Attributes = {}): Value {
    const ones = options.window.map(() => 1);
    return this.emit(name, operands, {
      window: options.window,
      strides: options.strides,
      padding: options.padding,
      base_dilation: options.baseDilation ?? ones,
      window_dilation: options.windowDilation ?? ones,
      ...extra,
    });
  }
  windowSum = (x: Value, options: WindowAttributes): Value => this.#window("window_sum", [x], options);
  windowMax = (x: Value, options: WindowAttributes): Value => this.#window("window_max", [x], options);
  /** Position inside the window, row-major, of the first largest element: i32. */
  windowArgMax = (x: Value, options: WindowAttributes): Value => this.#window("window_arg_max", [x], options);
  /** Adds `y[o]` to the element of the window of `o` that `position[o]` names; `shape` is the operand's of the forward window op. */
  windowScatter = (y: Value, position: Value, shape: Shape, options: WindowAttributes): Value =>
    this.#window("window_scatter", [y, position], options, { shape: dimsAttribute(shape) });
  /** The inverse reading: `x` at the element that `position[o]` names. */
  windowGather = (x: Value, position: Value, options: WindowAttributes): Value => this.#window("window_gather", [x, position], options);

  // Indexing

  /** `result[..i.., rest] = x[indices[..i..], rest]` along axis 0; an index outside reads zeros. */
  gather(x: Value, indices: Value, options: { readonly strict?: boolean } = {}): Value {
    return this.emit("gather", [x, indices], options.strict ? { strict: true } : {});
  }

  /** `x` with `updates[..i.., rest]` added to row `indices[..i..]`, in ascending order; an index outside is dropped. */
  scatterAdd = (x: Value, indices: Value, updates: Value): Value => this.emit("scatter_add", [x, indices, updates]);
  /** As `scatterAdd`, with rows replaced: of several updates of a row the last one stays. */
  scatterSet = (x: Value, indices: Value, updates: Value): Value => this.emit("scatter_set", [x, indices, updates]);
  scatterMul = (x: Value, indices: Value, updates: Value): Value => this.emit("scatter_mul", [x, indices, updates]);
  scatterMax = (x: Value, indices: Value, updates: Value): Value => this.emit("scatter_max", [x, indices, updates]);
  scatterMin = (x: Value, indices: Value, updates: Value): Value => this.emit("scatter_min", [x, indices, updates]);

  /** `result[.., k, ..] = x[.., indices[.., k, ..], ..]` along `axis`; an index outside reads zero. */
  takeAlongAxis(x: Value, indices: Value, axis: number): Value {
    return this.emit("take_along_axis", [x, indices], { axis });
  }

  /** The box of shape `sizes` at `starts`, an `i32[rank]`; starts are moved so that it lies inside. */
  dynamicSlice(x: Value, starts: Value, sizes: Shape): Value {
    return this.emit("dynamic_slice", [x, starts], { sizes: dimsAttribute(sizes) });
  }

  /** `x` with the box at `starts` replaced by `update`; starts are moved so that it lies inside. */
  dynamicUpdateSlice(x: Value, update: Value, starts: Value): Value {
    return this.emit("dynamic_update_slice", [x, update, starts]);
  }

  /** `indices` as ones in a new last axis of size `depth`; an index outside gives zeros. */
  oneHot(indices: Value, depth: number, dtype: Dtype): Value {
    const shape = [...indices.type.shape, depth];
    const expanded = this.broadcastTo(this.expandDims(indices, indices.type.shape.length), shape);
    return this.cast(this.eq(expanded, this.iota(indices.type.dtype, shape, shape.length - 1)), dtype);
  }

  // Random

  /** 32 random bits per element, a pure function of the key `u32[2]` and the element's position (Threefry-2x32). */
  randomBits(key: Value, shape: Shape): Value {
    return this.emit("random_bits", [key], { shape: dimsAttribute(shape) });
  }

  /** Uniform in [0, 1): the top 24 bits, exact in f32. */
  randomUniform(key: Value, shape: Shape): Value {
    const bits = this.shiftRight(this.randomBits(key, shape), 8);
    return this.mul(this.cast(bits, "f32"), 2 ** -24);
  }

  // Composites

  softmax = (x: Value, axis: number): Value => this.emit("softmax", [x], { axis });
  logSoftmax = (x: Value, axis: number): Value => this.emit("log_softmax", [x], { axis });

  cumSum = (x: Value, axis: number, options: CumulativeOptions & { readonly exclusive?: boolean } = {}): Value =>
    this.emit("cum_sum", [x], { axis, reverse: options.reverse ?? false, exclusive: options.exclusive ?? false });
  cumProd = (x: Value, axis: number, options: CumulativeOptions & { readonly exclusive?: boolean } = {}): Value =>
    this.emit("cum_prod", [x], { axis, reverse: options.reverse ?? false, exclusive: options.exclusive ?? false });
  cumMax = (x: Value, axis: number, options: CumulativeOptions = {}): Value =>
    this.emit("cum_max", [x], { axis, reverse: options.reverse ?? false });
  cumMin = (x: Value, axis: number, options: CumulativeOptions = {}): Value =>
    this.emit("cum_min", [x], { axis, reverse: options.reverse ?? false });
  /** Over the last axis but one; the last holds real and imaginary parts. The inverse has no factor. */
  fft = (x: Value, options: { readonly inverse: boolean }): Value => this.emit("fft", [x], { inverse: options.inverse });
  /** Equal elements keep their order; NaN comes last. */
  sort = (x: Value, axis: number, descending = false): Value => this.emit("sort", [x], { axis, descending });
  argsort = (x: Value, axis: number, descending = false): Value => this.emit("argsort", [x], { axis, descending });

  /** The `count` largest elements along `axis` in descending order, and their positions: i32. */
  topK(x: Value, count: number, axis: number): { readonly values: Value; readonly indices: Value } {
    const { shape } = x.type;
    const order = this.argsort(x, axis, true);
    const indices = this.slice(
      order,
      shape.map(() => 0),
      shape.map((dim, other) => (other === axis ? count : dim)),
    );
    return { values: this.takeAlongAxis(x, indices, axis), indices };
  }

  // Linear algebra: matrices in the last two axes

  /** The lower triangular factor of positive definite matrices. */
  cholesky = (x: Value): Value => this.emit("cholesky", [x]);

  /** The x with T·x = b, for a triangle T of `a`. */
  triangularSolve(a: Value, b: Value, options: TriangularSolveOptions): Value {
    const { lower, transpose = false, unitDiagonal = false } = options;
    return this.emit("triangular_solve", [a, b], { lower, transpose, unit_diagonal: unitDiagonal });
  }

  /** Row k of L·U is row `permutation[k]` of `x`; `pivots` are the exchanges that lead there. */
  lu(x: Value): { readonly factors: Value; readonly pivots: Value; readonly permutation: Value } {
    const results = this.emitAll("lu", [x]);
    return { factors: nth(results, 0), pivots: nth(results, 1), permutation: nth(results, 2) };
  }

  /** The x with a·x = b. */
  solve = (a: Value, b: Value): Value => this.emit("solve", [a, b]);

  qr(x: Value, options: { readonly complete?: boolean } = {}): { readonly q: Value; readonly r: Value } {
    const results = this.emitAll("qr", [x], { complete: options.complete ?? false });
    return { q: nth(results, 0), r: nth(results, 1) };
  }

  /** Of symmetric matrices: values ascending, vectors as columns. */
  eigh(x: Value): { readonly values: Value; readonly vectors: Value } {
    const results = this.emitAll("eigh", [x]);
    return { values: nth(results, 0), vectors: nth(results, 1) };
  }

  /** x = u·diag(values)·vt, values descending. */
  svd(x: Value): { readonly u: Value; readonly values: Value; readonly vt: Value } {
    const results = this.emitAll("svd", [x]);
    return { u: nth(results, 0), values: nth(results, 1), vt: nth(results, 2) };
  }

  // Broadcasting

  broadcastTogether(operands: readonly Operand[]): readonly Value[] {
    const typed = operands.find((operand): operand is Value => typeof operand !== "number");
    if (!typed) fail("TSC1106", "an operation needs at least one operand that is a tensor", { location: this.#location });
    const values = operands.map((operand) => this.#asValue(operand, typed.type.dtype));
    const shape = this.#commonShape(values);
    return values.map((value) => this.broadcastTo(value, shape));
  }

  #asValue(operand: Operand, dtype: Dtype): Value {
    if (typeof operand !== "number") return operand;
    if (!isFloat(dtype) && !Number.isInteger(operand))
      fail("TSC1107", `${operand} is not a value of ${dtype}`, { location: this.#location });
    return this.scalar(dtype, operand);
  }

  #commonShape(values: readonly Value[]): Shape {
    const rank = Math.max(...values.map((value) => value.type.shape.length));
    const shape: Dim[] = [];
    for (let axis = 0; axis < rank; axis++) {
      let common: Dim = 1;
      for (const { type } of values) {
        const dim = type.shape[axis - rank + type.shape.length] ?? 1;
        if (dimEquals(dim, 1) || dimEquals(dim, common)) continue;
        if (!dimEquals(common, 1)) {
          fail("TSC2001", `shapes ${values.map((value) => formatShape(value.type.shape)).join(" and ")} cannot be broadcast together`, {
            location: this.#location,
          });
        }
        common = dim;
      }
      shape.push(common);
    }
    return shape;
  }
}

/** A region built by `body` over fresh parameters. */
export function buildRegion(
  parameterTypes: readonly TensorType[],
  body: (b: Builder, parameters: readonly Value[]) => readonly Value[],
): Region {
  const parameters = parameterTypes.map((type, index) => Builder.parameter(type, index));
  const b = new Builder();
  const results = body(b, parameters);
  return { parameters, operations: b.operations, results };
}
