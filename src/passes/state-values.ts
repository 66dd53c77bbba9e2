/** Which values of a function depend on state alone, and which of them are small enough to be kept from call to call. */

import { has } from "../ir/define-op.ts";
import { dimProduct, isStaticShape } from "../ir/dim.ts";
import { storageBytes } from "../ir/expression.ts";
import type { GraphFunction, Module, Value } from "../ir/graph.ts";
import type { TensorType } from "../ir/type.ts";
import { initFunction } from "./hoist-constants.ts";

/** Derived values have at least so many elements: what is smaller is made in a microsecond or two, by kernels that a program has anyway. */
const fewestElements = 4096;
/** Derived values take less than this times the memory of the state that they are made of: dequantized weights are made anew. */
const largestGrowth = 2;

function stateChangedBy({ results }: GraphFunction): readonly string[] {
  return results.flatMap(({ target }) => (target.kind === "state" ? [target.name] : []));
}

/** Functions that are called again and again with the same weights: all but `init` and those that train. */
function functionsOfFixedWeights({ state, functions }: Module): readonly GraphFunction[] {
  const weights = new Set(state.flatMap(({ name, role }) => (role === "weight" ? [name] : [])));
  return functions.filter((fn) => fn.name !== initFunction && !stateChangedBy(fn).some((name) => weights.has(name)));
}

/** For each function that is called again and again with the same weights, what depends on state that none of them changes. */
export function fixedValues(module: Module): ReadonlyMap<GraphFunction, StateValues> {
  const functions = functionsOfFixedWeights(module);
  const changed = new Set(functions.flatMap(stateChangedBy));
  return new Map(functions.map((fn) => [fn, new StateValues(fn, (state) => !changed.has(state))]));
}

export class StateValues {
  /** The parameters of the state that a value is made of; undefined where it depends on something else than state and constants. */
  readonly #sources = new Map<Value, ReadonlySet<Value> | undefined>();

  /** State of which `isFixed` is false counts as an input. */
  constructor({ parameters, operations }: GraphFunction, isFixed: (state: string) => boolean = () => true) {
    for (const { source, value } of parameters)
      if (source.kind === "state" && isFixed(source.name)) this.#sources.set(value, new Set([value]));
    // In program order, so that nothing recurses along a deep network.
    for (const { results } of operations) for (const value of results) this.#sourcesOf(value);
  }

  /** Also of a value that a rewrite made later. */
  #sourcesOf(value: Value): ReadonlySet<Value> | undefined {
    const { producer } = value;
    if (!producer || this.#sources.has(value)) return this.#sources.get(value);
    const operands = producer.operands.map((operand) => this.#sourcesOf(operand));
    const isFixed = !has(producer, "random") && !has(producer, "control") && !operands.includes(undefined);
    this.#sources.set(value, isFixed ? new Set(operands.flatMap((sources) => [...(sources ?? [])])) : undefined);
    return this.#sources.get(value);
  }

  /** No input, hence no symbol of the batch. */
  dependsOnStateAlone(value: Value): boolean {
    return this.#sourcesOf(value) !== undefined;
  }

  /** Whether a tensor of this type, made of `value`, is work enough, and takes little enough memory, to be kept as long as the state itself. */
  canKeep(value: Value, type: TensorType = value.type): boolean {
    const sources = [...(this.#sourcesOf(value) ?? [])];
    if (!isStaticShape(type.shape) || Number(dimProduct(type.shape)) < fewestElements) return false;
    return bytesOf(type) < largestGrowth * sources.reduce((sum, source) => sum + bytesOf(source.type), 0);
  }
}

function bytesOf({ dtype, shape }: TensorType): number {
  return storageBytes(dtype === "i4" ? "i8" : dtype) * Number(dimProduct(shape));
}
