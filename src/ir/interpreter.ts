/**
 * Evaluates functions on the host by each op's own `evaluate`: double accumulation, one rounding per result. It is the
 * oracle every target is compared with, and what constant folding calls.
 */

import { Builder } from "./builder.ts";
import { opOf } from "./define-op.ts";
import { fail } from "./diagnostic.ts";
import { type Bindings, type Dim, evaluateDim, formatShape, type Shape, symbolsOf } from "./dim.ts";
import { deriveFunction, findFunction, type GraphFunction, type Module, type Operation, type Region, type Value } from "./graph.ts";
import { formatType, type HostTensor, type TensorType } from "./type.ts";

export type HostTensors = Readonly<Record<string, HostTensor>>;

export interface EvaluationInput {
  readonly inputs: HostTensors;
  readonly state: HostTensors;
  /** Sizes of symbols that the shapes of inputs and state do not determine. */
  readonly sizes?: Bindings;
}

export interface EvaluationResult {
  readonly outputs: Record<string, HostTensor>;
  /** New values of the state the function changes, and only of that. */
  readonly state: Record<string, HostTensor>;
}

/** A concrete shape, given to a value of a symbolic type. */
interface Binding {
  readonly what: string;
  readonly type: TensorType;
  readonly tensor: HostTensor;
}

/** The symbol of `dim` when it is nothing but a symbol. */
function plainSymbol(dim: Dim): string | undefined {
  const [name, ...others] = symbolsOf([dim]);
  return name !== undefined && others.length === 0 && String(dim) === name ? name : undefined;
}

/**
 * Sizes of the symbols from concrete tensors: symbols that stand alone are read off, everything else is checked.
 * Throws TSC3001 (dtype), TSC3002 (shape), TSC3003 (length of the data).
 */
function bindSizes(bindings: readonly Binding[], given: Bindings): Bindings {
  const sizes: Record<string, number> = { ...given };
  for (const { what, type, tensor } of bindings) {
    if (tensor.dtype !== type.dtype) fail("TSC3001", `${what} has element type ${tensor.dtype}; it must be ${formatType(type)}`);
    if (tensor.shape.length !== type.shape.length)
      fail("TSC3002", `${what} has the shape ${formatShape(tensor.shape)}; it must be ${formatType(type)}`);
    type.shape.forEach((dim, axis) => {
      const name = plainSymbol(dim);
      if (name !== undefined) sizes[name] ??= tensor.shape[axis] ?? 0;
    });
    const count = tensor.shape.reduce((product, size) => product * size, 1);
    if (tensor.data.length !== count)
      fail("TSC3003", `${what} has ${tensor.data.length} elements; the shape ${formatShape(tensor.shape)} has ${count}`);
  }
  for (const { what, type, tensor } of bindings) {
    type.shape.forEach((dim, axis) => {
      const expected = evaluateDim(dim, sizes);
      if (tensor.shape[axis] !== expected) {
        const symbols = symbolsOf([dim]).map((name) => `${name} = ${sizes[name]}`);
        fail(
          "TSC3002",
          `${what} has the shape ${formatShape(tensor.shape)}; it must be ${formatType(type)}${symbols.length > 0 ? ` with ${symbols.join(", ")}` : ""}`,
        );
      }
    });
  }
  return sizes;
}

function concreteShape(shape: Shape, sizes: Bindings): readonly number[] {
  return shape.map((dim) => evaluateDim(dim, sizes));
}

/** Evaluates one op; composites through their decomposition. */
export function evaluateOperation(operation: Operation, inputs: readonly HostTensor[], sizes: Bindings): readonly HostTensor[] {
  const definition = opOf(operation);
  if (definition.evaluate) {
    return definition.evaluate({
      operation,
      inputs,
      size: (dim) => evaluateDim(dim, sizes),
      resultShape: (index = 0) => concreteShape(operation.results[index]?.type.shape ?? [], sizes),
      region: (index, regionInputs) => {
        const region = operation.regions[index];
        if (!region) throw new Error(`internal: ${operation.name} has no region ${index}`);
        return evaluateRegion(region, regionInputs, sizes);
      },
    });
  }
  if (!definition.decompose) throw new Error(`internal: ${operation.name} has neither an evaluation nor a decomposition`);
  const b = new Builder();
  const results = b.at(operation.locations[0] ?? b.location, operation.label, () => definition.decompose?.(b, operation) ?? []);
  return evaluateOperations(
    b.operations,
    results,
    new Map(operation.operands.map((operand, i) => [operand, inputs[i] as HostTensor])),
    sizes,
  );
}

export function evaluateRegion(region: Region, inputs: readonly HostTensor[], sizes: Bindings): readonly HostTensor[] {
  return evaluateOperations(
    region.operations,
    region.results,
    new Map(region.parameters.map((parameter, i) => [parameter, inputs[i] as HostTensor])),
    sizes,
  );
}

function lookUp(values: ReadonlyMap<Value, HostTensor>, value: Value): HostTensor {
  return (
    values.get(value) ??
    fail("TSC1202", `a value of ${value.producer ? `the op ${value.producer.name}` : "a parameter"} is used before it is defined`)
  );
}

/** Runs the operations that the results need; a value is dropped after its last use. `values` is taken over. */
function evaluateOperations(
  operations: readonly Operation[],
  results: readonly Value[],
  values: Map<Value, HostTensor>,
  sizes: Bindings,
): readonly HostTensor[] {
  const kept = new Set(results);
  const lastUse = new Map<Value, Operation>();
  const needed: Operation[] = [];
  for (const operation of operations.toReversed()) {
    if (!operation.results.some((result) => kept.has(result) || lastUse.has(result))) continue;
    needed.push(operation);
    for (const operand of operation.operands) {
      if (!kept.has(operand) && !lastUse.has(operand)) lastUse.set(operand, operation);
    }
  }
  for (const operation of needed.reverse()) {
    const inputs = operation.operands.map((operand) => lookUp(values, operand));
    const outputs = evaluateOperation(operation, inputs, sizes);
    operation.results.forEach((result, i) => {
      values.set(result, outputs[i] as HostTensor);
    });
    for (const operand of operation.operands) {
      if (lastUse.get(operand) === operation) values.delete(operand);
    }
  }
  return results.map((result) => lookUp(values, result));
}

/** Results of an op on known inputs, for folding: undefined when they depend on sizes that are not known yet. */
export function foldOperation(operation: Operation, inputs: readonly HostTensor[]): readonly HostTensor[] | undefined {
  const types = [...operation.operands, ...operation.results].map((value) => value.type);
  const dims = [...types.flatMap((type) => type.shape), ...attributeDims(operation)];
  if (symbolsOf(dims).length > 0) return undefined;
  return evaluateOperation(operation, inputs, {});
}

function attributeDims(operation: Operation): readonly Dim[] {
  const dims: Dim[] = [];
  for (const attribute of Object.values(operation.attributes)) {
    for (const item of Array.isArray(attribute) ? attribute : [attribute]) {
      if (typeof item === "object" && "kind" in item && item.kind === "dim") dims.push(item.dim);
    }
  }
  return dims;
}

/**
 * Runs a function of a module. Sizes of symbols come from the shapes of inputs and state.
 * Throws TSC3001 to TSC3004 when what is given does not fit the parameters.
 */
export function evaluateFunction(module: Module, graphFunction: GraphFunction, given: EvaluationInput): EvaluationResult {
  const state = withDerived(module, graphFunction, given.state);
  const bindings = graphFunction.parameters.map(({ source, value }): Binding => {
    const what = `the ${source.kind} ${source.name} of ${module.name}.${graphFunction.name}`;
    const tensor = (source.kind === "input" ? given.inputs : state)[source.name];
    if (!tensor) return fail("TSC3004", `${what} is missing; it must be ${formatType(value.type)}`);
    return { what, type: value.type, tensor };
  });
  const sizes = bindSizes(bindings, given.sizes ?? {});
  const values = new Map(graphFunction.parameters.map(({ value }, i) => [value, bindings[i]?.tensor as HostTensor]));
  const results = evaluateOperations(
    graphFunction.operations,
    graphFunction.results.map(({ value }) => value),
    values,
    sizes,
  );
  const evaluated: EvaluationResult = { outputs: {}, state: {} };
  graphFunction.results.forEach(({ target }, i) => {
    (target.kind === "output" ? evaluated.outputs : evaluated.state)[target.name] = results[i] as HostTensor;
  });
  return evaluated;
}

/** The state with what a function reads that is derived from it. */
function withDerived(module: Module, { parameters }: GraphFunction, state: HostTensors): HostTensors {
  const derive = findFunction(module, deriveFunction);
  const derived = new Set(module.state.flatMap((variable) => (variable.role === "derived" ? [variable.name] : [])));
  const readsDerived = parameters.some(({ source }) => source.kind === "state" && derived.has(source.name));
  if (!derive || !readsDerived) return state;
  return { ...state, ...evaluateFunction(module, derive, { inputs: {}, state }).state };
}

/** Runs the operations of a builder, for tests and folding of initializers. */
export function evaluateValues(
  operations: readonly Operation[],
  results: readonly Value[],
  parameters: ReadonlyMap<Value, HostTensor>,
  sizes: Bindings = {},
): readonly HostTensor[] {
  const bindings = [...parameters].map(([value, tensor], i): Binding => ({ what: `parameter ${i}`, type: value.type, tensor }));
  return evaluateOperations(operations, results, new Map(parameters), bindSizes(bindings, sizes));
}
