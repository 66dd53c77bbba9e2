/**
 * A function of the graph IR under construction. While a trace is current, ops on its tensors emit operations, reading a
 * variable gives its value at that point, and assigning one replaces it; the last value assigned is a state result.
 */

import { Builder } from "../../ir/builder.ts";
import type { Shape } from "../../ir/dim.ts";
import type { NumericArray } from "../../ir/dtype.ts";
import type { FunctionParameter, FunctionResult, GraphFunction, Operation, Value } from "../../ir/graph.ts";
import { type HostTensor, tensorType } from "../../ir/type.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { notImplemented, valueError } from "../errors.ts";
import { formatDims, Tensor } from "./tensor.ts";
import type { Variable } from "./variable.ts";

/**
 * `abstract` finds shapes only; `evaluate` computes at once, with host tensors as inputs; `module` makes a function of a
 * program, with host tensors as constants.
 */
export type TraceMode = "abstract" | "evaluate" | "module";

interface StateEntry {
  /** Made when the variable is read before it is assigned. */
  parameter: Value | undefined;
  current: Value | undefined;
}

/** A value that is shown whenever the function has run. */
export interface Shown {
  /** The output that holds it. */
  readonly name: string;
  readonly value: Value;
  readonly show: (value: HostTensor) => void;
}

export class Trace {
  readonly mode: TraceMode;
  readonly builder = new Builder();
  readonly #parameters: FunctionParameter[] = [];
  readonly #state = new Map<Variable, StateEntry>();
  readonly #host = new Map<Tensor, Value>();
  readonly #inputData = new Map<string, HostTensor>();
  readonly #shown: Shown[] = [];
  readonly #ahead: Operation[] = [];
  readonly #nameOf: (variable: Variable) => string;

  /** `nameOf` gives each variable its unique name in the program. */
  constructor(mode: TraceMode, nameOf: (variable: Variable) => string = uniquePath) {
    this.mode = mode;
    this.#nameOf = nameOf;
  }

  stateName(variable: Variable): string {
    return this.#nameOf(variable);
  }

  input(name: string, dtype: DataType, dims: Shape): Tensor {
    const value = Builder.parameter(tensorType(irDtype(dtype), dims), this.#parameters.length);
    this.#parameters.push({ source: { kind: "input", name }, value });
    return Tensor.traced(this, value);
  }

  /** The value that `tensor` has in this trace. */
  valueOf(tensor: Tensor): Value {
    const { payload } = tensor;
    switch (payload.kind) {
      case "traced":
        if (payload.trace === this) return payload.value;
        return valueError(`${tensor.toString()} belongs to another trace`, {
          help: "a tensor made inside one call cannot be kept and used in another; keep state in a weight",
        });
      case "deferred":
        // In a program concrete tensors are constants; they do not become part of what it computes on every call.
        if (this.mode !== "module" && !payload.elements.isComputed) return payload.elements.valueIn(this);
        return this.#hostValue(tensor, payload.elements.now());
      case "host":
        return this.#hostValue(tensor, payload.data);
      case "symbolic":
        return valueError(`the symbolic tensor ${tensor.name} of shape ${formatDims(tensor.dims)} is used while a layer's call is traced`, {
          help: "use the tensors that call receives",
        });
      default:
        return payload satisfies never;
    }
  }

  #hostValue(tensor: Tensor, data: NumericArray): Value {
    const known = this.#host.get(tensor);
    if (known) return known;
    const value = this.#lift(tensor, { dtype: irDtype(tensor.dtype), shape: tensor.dims.map(Number), data });
    this.#host.set(tensor, value);
    return value;
  }

  #lift(tensor: Tensor, host: HostTensor): Value {
    if (this.mode !== "evaluate") return this.builder.constant(host.dtype, host.shape, host.data);
    const name = `host_${this.#inputData.size}`;
    const lifted = this.input(name, tensor.dtype, tensor.dims);
    this.#inputData.set(name, host);
    return this.valueOf(lifted);
  }

  #entry(variable: Variable): StateEntry {
    const known = this.#state.get(variable);
    if (known) return known;
    const entry: StateEntry = { parameter: undefined, current: undefined };
    this.#state.set(variable, entry);
    return entry;
  }

  read(variable: Variable): Value {
    return this.#entry(variable).current ?? this.parameterOf(variable);
  }

  assign(variable: Variable, value: Value): void {
    this.#entry(variable).current = value;
  }

  /** Runs `body` and takes back what it assigned: the variables keep the values they had. */
  assignedBy<T>(body: () => T): { readonly result: T; readonly assigned: ReadonlyMap<Variable, Value> } {
    const before = new Map([...this.#state].map(([variable, { current }]) => [variable, current]));
    const result = body();
    const assigned = new Map<Variable, Value>();
    for (const [variable, entry] of this.#state) {
      const earlier = before.get(variable);
      if (entry.current !== undefined && entry.current !== earlier) assigned.set(variable, entry.current);
      entry.current = earlier;
    }
    return { result, assigned };
  }

  /** The value a variable has when the function starts: what gradients are taken with respect to. */
  parameterOf(variable: Variable): Value {
    const entry = this.#entry(variable);
    if (entry.parameter) return entry.parameter;
    const parameter = Builder.parameter(tensorType(irDtype(variable.dtype), variable.shape), this.#parameters.length);
    entry.parameter = parameter;
    this.#parameters.push({ source: { kind: "state", name: this.#nameOf(variable) }, value: parameter });
    return parameter;
  }

  /** Variables read or assigned, in order of first use. */
  get variables(): readonly Variable[] {
    return [...this.#state.keys()];
  }

  get assigned(): readonly Variable[] {
    return this.variables.filter((variable) => {
      const { current, parameter } = this.#entry(variable);
      return current !== undefined && current !== parameter;
    });
  }

  /**
   * Emits ahead of everything else, also while the body of a loop or a branch is traced: for what depends on nothing in it and
   * may be used outside as well.
   */
  ahead<T>(body: () => T): T {
    const mark = this.builder.operations.length;
    const result = body();
    this.#ahead.push(...this.builder.operations.splice(mark));
    return result;
  }

  /** Has `value` read back and shown whenever the function has run. */
  show(value: Value, show: Shown["show"]): void {
    this.#shown.push({ name: `shown:${this.#shown.length}`, value, show });
  }

  get shown(): readonly Shown[] {
    return this.#shown;
  }

  get inputData(): ReadonlyMap<string, HostTensor> {
    return this.#inputData;
  }

  /**
   * The finished function: given outputs first, then what is shown where someone reads it back, and the new values of assigned
   * variables.
   */
  finish(
    name: string,
    outputs: Readonly<Record<string, Tensor>>,
    { readBack = false }: { readonly readBack?: boolean } = {},
  ): GraphFunction {
    const results: FunctionResult[] = Object.entries(outputs).map(([key, tensor]) => ({
      target: { kind: "output", name: key },
      value: this.valueOf(tensor),
    }));
    const operations = inOrder([...this.#ahead, ...this.builder.operations]);
    if (readBack) {
      const known = new Set([...this.#parameters.map(({ value }) => value), ...operations.flatMap((operation) => operation.results)]);
      for (const { name: key, value } of this.#shown) {
        if (!known.has(value))
          notImplemented("printTensor: a value inside a loop or branch cannot be read back", { help: "print what the loop gives" });
        results.push({ target: { kind: "output", name: key }, value });
      }
    }
    for (const variable of this.assigned) {
      results.push({ target: { kind: "state", name: this.#nameOf(variable) }, value: this.read(variable) });
    }
    return { name, parameters: this.#parameters, operations, results };
  }
}

/**
 * The operations, each after those it reads. What is emitted ahead from within something that is itself emitted ahead comes
 * before what was emitted for the outer one, and may read it.
 */
function inOrder(operations: readonly Operation[]): readonly Operation[] {
  const waiting = new Set(operations);
  const ordered: Operation[] = [];
  const place = (operation: Operation): void => {
    if (!waiting.delete(operation)) return;
    for (const { producer } of operation.operands) if (producer) place(producer);
    ordered.push(operation);
  };
  operations.forEach(place);
  return ordered;
}

function uniquePath(variable: Variable): string {
  return `${variable.path}#${variable.serial}`;
}

const active: Trace[] = [];

export function currentTrace(): Trace | undefined {
  return active.at(-1);
}

export function withTrace<T>(trace: Trace, body: () => T): T {
  active.push(trace);
  try {
    return body();
  } finally {
    active.pop();
  }
}
