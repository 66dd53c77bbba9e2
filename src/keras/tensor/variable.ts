/**
 * A variable: state that lives from call to call. Its path names it in programs and files.
 *
 * Read while a trace is current, it gives the value it has at that point of the traced function; `assign` there changes
 * what later reads see and becomes a state result of the function. Outside a trace both act on the host value.
 */

import type { NumericArray } from "../../ir/dtype.ts";
import type { StateRole } from "../../ir/graph.ts";
import type { Location } from "../../ir/location.ts";
import { type DataType, hostArray, irDtype, isFloatType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { Constraint, InitialValue, Regularizer } from "../interfaces.ts";
import { autocastScope } from "../layer/autocast.ts";
import { userLocation } from "../location.ts";
import { asTensor, formatDims, Tensor, type TensorLike, type TensorSource } from "./tensor.ts";
import { currentTrace } from "./trace.ts";

export interface VariableOptions {
  readonly name: string;
  /** Scope the name lives in: `dense` gives the path `dense/kernel`. */
  readonly scope?: string;
  readonly shape: readonly number[];
  readonly dtype?: DataType;
  readonly role: StateRole;
  readonly trainable?: boolean;
  /** Computes the first value, when it is needed. */
  readonly initial: InitialValue;
  readonly regularizer?: Regularizer | null;
  readonly constraint?: Constraint | null;
  readonly location?: Location;
}

/** Holds a newer value of a variable than the host does, such as a running program. */
export interface VariableHolder {
  /** The current value, or undefined when reading needs waiting or the host's is newer. */
  readNow(variable: Variable): NumericArray | undefined;
}

let serial = 0;

export class Variable implements TensorSource {
  readonly name: string;
  readonly path: string;
  readonly shape: readonly number[];
  readonly dtype: DataType;
  readonly role: StateRole;
  readonly initial: InitialValue;
  readonly location: Location;
  /** Process-wide number: distinguishes variables with one path, and keys random initial values. */
  readonly serial: number;
  regularizer: Regularizer | null;
  constraint: Constraint | null;
  trainable: boolean;
  #value: NumericArray | undefined;
  #version = 0;
  #holder: VariableHolder | undefined;

  constructor(options: VariableOptions) {
    for (const dim of options.shape) {
      if (!Number.isInteger(dim) || dim < 0)
        valueError(`the variable ${options.name} needs a fully known shape, found ${formatDims(options.shape)}`);
    }
    this.name = options.name;
    this.path = options.scope ? `${options.scope}/${options.name}` : options.name;
    this.shape = options.shape;
    this.dtype = options.dtype ?? "float32";
    this.role = options.role;
    this.trainable = options.trainable ?? options.role === "weight";
    this.initial = options.initial;
    this.regularizer = options.regularizer ?? null;
    this.constraint = options.constraint ?? null;
    this.location = options.location ?? userLocation();
    this.serial = serial++;
  }

  get rank(): number {
    return this.shape.length;
  }

  get size(): number {
    return this.shape.reduce((product, dim) => product * dim, 1);
  }

  /** The current value. In a layer of mixed precision a float variable reads in the layer's compute dtype. */
  toTensor(): Tensor {
    const trace = currentTrace();
    if (!trace) return this.toHostTensor();
    const value = trace.read(this);
    const compute = autocastScope();
    const cast = compute && isFloatType(this.dtype) ? trace.builder.cast(value, irDtype(compute)) : value;
    return Tensor.traced(trace, cast);
  }

  /** The value outside traces, or `elements`, as a tensor. */
  toHostTensor(elements: NumericArray = this.hostValue()): Tensor {
    return Tensor.host(this.dtype, this.shape, elements);
  }

  /** As `toTensor`; the Keras name. */
  get value(): Tensor {
    return this.toTensor();
  }

  read(): Tensor {
    return this.toTensor();
  }

  assign(x: TensorLike): void {
    const value = asTensor(x, this.dtype);
    if (value.dims.length !== this.shape.length || value.dims.some((dim, axis) => dim !== this.shape[axis])) {
      valueError(`the variable ${this.path} has shape ${formatDims(this.shape)}; a value of shape ${formatDims(value.dims)} is assigned`);
    }
    const trace = currentTrace();
    if (trace) trace.assign(this, trace.builder.cast(trace.valueOf(value), irDtype(this.dtype)));
    else this.setHostValue(hostArray(this.dtype, value.dataSync()));
  }

  /** The value outside traces; computed by the initializer when it was never set. */
  hostValue(): NumericArray {
    const held = this.#holder?.readNow(this);
    if (held) this.#value = held;
    this.#value ??= this.initial.compute(this.shape, this.dtype);
    return this.#value;
  }

  get isInitialized(): boolean {
    return this.#value !== undefined || this.#holder !== undefined;
  }

  setHostValue(value: NumericArray): void {
    this.#value = value;
    this.#version++;
  }

  /** Grows with every change: programs that hold copies of the value see whether theirs is old. */
  get version(): number {
    return this.#version;
  }

  /** Forgets the value: the initializer computes it again. */
  reset(): void {
    this.setHostValue(this.initial.compute(this.shape, this.dtype));
  }

  holdBy(holder: VariableHolder | undefined): void {
    this.#holder = holder;
  }

  get holder(): VariableHolder | undefined {
    return this.#holder;
  }

  toString(): string {
    return `<Variable path=${this.path} shape=${formatDims(this.shape)} dtype=${this.dtype}>`;
  }
}
