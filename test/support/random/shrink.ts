/**
 * Makes a failing case smaller for as long as it fails in the same way: fewer results, operations cut off by inputs that hold
 * their values or passed over, numbers for symbols, smaller sizes, plainer attributes and inputs. What a candidate would be is
 * built with type inference, so that one that makes no sense is dropped before it runs.
 */

import { Builder } from "../../../src/ir/builder.ts";
import { opOf } from "../../../src/ir/define-op.ts";
import { CompileError } from "../../../src/ir/diagnostic.ts";
import { type Dim, dimEquals, evaluateDim, isStatic, substituteDim, symbolsOf } from "../../../src/ir/dim.ts";
import { allocateHostArray, isFloat } from "../../../src/ir/dtype.ts";
import type { Attribute, Attributes, Operation, Region, Value } from "../../../src/ir/graph.ts";
import { evaluateValues } from "../../../src/ir/interpreter.ts";
import { type HostTensor, type TensorType, typeEquals } from "../../../src/ir/type.ts";
import { attributeDims, isList, mapAttributeDims } from "../attribute-dims.ts";
import type { Case } from "../differential.ts";
import { sampleType } from "../types.ts";
import { isStableCase } from "./perturbed.ts";

/** For each case whether it fails in the way that is looked for. Several at a time: some targets take long to start. */
export type Fails = (cases: readonly Case[]) => Promise<readonly boolean[]>;

export interface ShrinkOptions {
  /** Candidates that are run together. */
  readonly together?: number;
  /** Candidates that are run at all. */
  readonly maximum?: number;
}

export async function shrink(failing: Case, fails: Fails, { together = 8, maximum = 600 }: ShrinkOptions = {}): Promise<Case> {
  let current = failing;
  let left = maximum;
  const step = async (reduce: Reduction): Promise<boolean> => {
    const smaller = candidates(current, reduce);
    for (let tried = take(smaller, together); tried.length > 0 && left > 0; tried = take(smaller, together)) {
      left -= tried.length;
      const next = tried[(await fails(tried)).indexOf(true)];
      if (!next) continue;
      current = next;
      return true;
    }
    return false;
  };
  for (let progress = true; progress; ) {
    progress = false;
    for (const reduce of reductions) while (await step(reduce)) progress = true;
  }
  return current;
}

function take<T>(items: Iterator<T>, count: number): readonly T[] {
  const taken: T[] = [];
  while (taken.length < count) {
    const { done, value } = items.next();
    if (done) break;
    taken.push(value);
  }
  return taken;
}

type Reduction = (one: Case) => readonly Change[];

/** Those that can be built, that targets must agree on, and whose operands lie where their ops are defined. */
function* candidates(one: Case, reduce: Reduction): Generator<Case> {
  const size = sizeOf(one);
  for (const change of reduce(one)) {
    const made = apply(one, change);
    if (made && isLess(sizeOf(made), size) && isSound(made)) yield made;
  }
}

/** What becomes smaller with every step, so that there is an end; the first number that differs decides. */
function sizeOf({ fn, inputs, sizes }: Case): readonly number[] {
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, x) => total + x, 0);
  const attributes = fn.operations.flatMap((operation) => Object.values(operation.attributes).flatMap(numbersWithin));
  return [
    countOperations(fn.operations),
    fn.results.length,
    fn.parameters.length,
    sum(Object.values(sizes).map((size) => size + 1)),
    sum(inputs.map(({ data }) => data.length)),
    sum(staticSizes(fn.operations)),
    sum(attributes.map((x) => Math.abs(x))),
    sum(inputs.map(complexityOf)),
  ];
}

function isLess(a: readonly number[], b: readonly number[]): boolean {
  const at = a.findIndex((x, i) => x !== b[i]);
  return at >= 0 && (a[at] ?? 0) < (b[at] ?? 0);
}

function countOperations(operations: readonly Operation[]): number {
  return operations.reduce(
    (sum, { regions }) => sum + 1 + regions.reduce((inner, region) => inner + countOperations(region.operations), 0),
    0,
  );
}

function shapesOf(operations: readonly Operation[]): readonly Dim[] {
  return operations.flatMap(({ operands, results }) => [...operands, ...results].flatMap(({ type }) => type.shape));
}

/** Nothing for zeros, little for ones, more for other whole numbers, most for fractions. */
function complexityOf({ data }: HostTensor): number {
  let sum = 0;
  for (let i = 0; i < data.length; i++) {
    const x = data[i] ?? 0;
    sum += x === 0 ? 0 : x === 1 ? 1 : Number.isInteger(x) ? 2 : 3;
  }
  return sum;
}

function isSound(one: Case): boolean {
  try {
    return isStableCase(one) && one.fn.operations.every((operation) => staysInDomain(one, operation));
  } catch {
    return false;
  }
}

/** Integer ops may be undefined outside the domain of their samples: division by zero, shifts by more than 31. */
function staysInDomain({ fn, inputs, sizes }: Case, operation: Operation): boolean {
  const dtypes = operation.operands.map(({ type }) => type.dtype).join();
  const domains = opOf(operation).samples.flatMap(({ operands, domain }) =>
    domain && operands.map((text) => sampleType(text).dtype).join() === dtypes ? [domain] : [],
  );
  const integers = operation.operands.filter(({ type }) => !isFloat(type.dtype) && type.dtype !== "bool");
  if (domains.length === 0 || integers.length === 0) return true;
  const parameters = new Map(fn.parameters.map(({ value }, i) => [value, inputs[i] as HostTensor]));
  return evaluateValues(fn.operations, integers, parameters, sizes).every(({ data }) =>
    data.every((x: number) => domains.some(([low, high]) => x >= low && x <= high)),
  );
}

/** One step. Everything that is not mentioned stays. */
interface Change {
  readonly results?: readonly number[];
  /** The only result, from the middle. */
  readonly expose?: Value;
  /** Operations whose results become inputs. */
  readonly cut?: Operation;
  /** Results that are replaced by an operand of the same type, at any depth. */
  readonly pass?: ReadonlyMap<Value, Value>;
  readonly attributes?: { readonly of: Operation; readonly are: Attributes };
  readonly dims?: (dim: Dim) => Dim;
  /** The type of one parameter. */
  readonly parameter?: { readonly at: number; readonly type: TensorType };
  readonly sizes?: Readonly<Record<string, number>>;
  readonly inputs?: ReadonlyMap<number, (tensor: HostTensor) => HostTensor>;
}

const reductions: readonly Reduction[] = [
  // Results
  ({ fn }) => [
    ...fn.results.map((_, i) => ({ results: [i] })),
    ...fn.results.map((_, i) => ({ results: fn.results.flatMap((_result, j) => (i === j ? [] : [j])) })),
  ],
  ({ fn }) => fn.operations.flatMap(({ results }) => results.map((expose) => ({ expose }))),
  // Operations, the last first: what it was made from goes with it
  ({ fn }) => fn.operations.toReversed().map((cut) => ({ cut })),
  ({ fn }) => allOperations(fn.operations).flatMap(passesOver),
  // Sizes
  ({ sizes }) =>
    Object.entries(sizes).map(([name, size]) => ({
      dims: (dim: Dim) => substituteDim(dim, (other) => (other === name ? size : undefined)),
    })),
  ({ sizes }) => Object.entries(sizes).flatMap(([name, size]) => smaller(size).map((to) => ({ sizes: { ...sizes, [name]: to } }))),
  ({ fn }) =>
    staticSizes(fn.operations).flatMap((from) => smaller(from).map((to) => ({ dims: (dim: Dim) => (dimEquals(dim, from) ? to : dim) }))),
  ({ fn }) =>
    fn.parameters.flatMap(({ value: { type } }, at) => smallerTypes(type).map((smallerType) => ({ parameter: { at, type: smallerType } }))),
  // Attributes
  ({ fn }) => fn.operations.flatMap((of) => plainer(of.attributes).map((are) => ({ attributes: { of, are } }))),
  // Numbers
  ({ inputs }) => inputs.flatMap((_, i) => simplifications.map((simplify) => ({ inputs: new Map([[i, simplify]]) }))),
  ({ inputs }) =>
    inputs.flatMap((tensor, i) =>
      Array.from({ length: Math.min(24, tensor.data.length) }, (_, at) => ({ inputs: new Map([[i, clearAt(at)]]) })),
    ),
];

function allOperations(operations: readonly Operation[]): readonly Operation[] {
  return operations.flatMap((operation) => [operation, ...operation.regions.flatMap((region) => allOperations(region.operations))]);
}

/** Ways around an operation: each of its results by each operand of the type. */
function passesOver(operation: Operation): readonly Change[] {
  return operation.results.flatMap((result) =>
    operation.operands
      .filter((operand) => typeEquals(operand.type, result.type))
      .map((operand) => ({ pass: new Map([[result, operand]]) })),
  );
}

function smaller(size: number): readonly number[] {
  return [...new Set([0, 1, 2, Math.floor(size / 2), size - 1])].filter((to) => to >= 0 && to < size);
}

function staticSizes(operations: readonly Operation[]): readonly number[] {
  return [...new Set(shapesOf(operations).filter(isStatic))].sort((a, b) => b - a);
}

function smallerTypes({ dtype, shape }: TensorType): readonly TensorType[] {
  return shape.flatMap((dim, axis) => (isStatic(dim) ? smaller(dim).map((to) => ({ dtype, shape: shape.with(axis, to) })) : []));
}

function numbersWithin(value: Attribute): readonly number[] {
  if (typeof value === "number") return [value];
  if (typeof value === "boolean") return [Number(value)];
  return isList(value) ? value.flatMap(numbersWithin) : [];
}

/** Each number by 0, by 1 and one closer to 0; true by false. */
function plainer(attributes: Attributes): readonly Attributes[] {
  const within = (value: Attribute): readonly Attribute[] => {
    if (value === true) return [false];
    if (typeof value === "number") return [0, 1, value - Math.sign(value)].filter((to) => Math.abs(to) < Math.abs(value));
    return isList(value) ? value.flatMap((item, at) => within(item).map((plain) => value.with(at, plain))) : [];
  };
  return Object.entries(attributes).flatMap(([key, value]) => within(value).map((plain) => ({ ...attributes, [key]: plain })));
}

function mapData(tensor: HostTensor, f: (x: number, i: number) => number): HostTensor {
  const data = allocateHostArray(tensor.dtype, tensor.data.length);
  for (let i = 0; i < data.length; i++) data[i] = f(tensor.data[i] ?? 0, i);
  return { ...tensor, data };
}

const simplifications: readonly ((tensor: HostTensor) => HostTensor)[] = [
  (tensor) => mapData(tensor, () => 0),
  (tensor) => mapData(tensor, () => 1),
  (tensor) => mapData(tensor, () => tensor.data[0] ?? 0),
  (tensor) => mapData(tensor, (x) => Math.round(x)),
];

function clearAt(at: number): (tensor: HostTensor) => HostTensor {
  return (tensor) => mapData(tensor, (x, i) => (i === at ? 0 : x));
}

/** Undefined where a type rule refuses the result. */
function apply(one: Case, change: Change): Case | undefined {
  try {
    return new Rebuilder(one, change).build();
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

class Rebuilder {
  readonly #one: Case;
  readonly #change: Change;
  readonly #sizes: Readonly<Record<string, number>>;
  readonly #dims: (dim: Dim) => Dim;
  readonly #values = new Map<Value, Value>();
  readonly #inputs: { readonly value: Value; readonly tensor: HostTensor }[] = [];

  constructor(one: Case, change: Change) {
    this.#one = one;
    this.#change = change;
    this.#sizes = change.sizes ?? one.sizes;
    this.#dims = change.dims ?? ((dim) => dim);
  }

  build(): Case {
    const { fn, inputs, name } = this.#one;
    const { cut, expose, parameter, results = fn.results.map((_, i) => i) } = this.#change;
    fn.parameters.forEach(({ value }, i) => {
      const type = parameter?.at === i ? parameter.type : this.#type(value.type);
      const tensor = inputs[i];
      if (tensor) this.#input(value, type, this.#change.inputs?.get(i)?.(tensor) ?? tensor);
    });
    const b = new Builder();
    for (const operation of fn.operations) {
      if (operation === cut) this.#cut(operation);
      else this.#emit(b, operation);
    }
    const wanted = expose ? [expose] : results.flatMap((i) => fn.results[i]?.value ?? []);
    const outputs = [...new Set(wanted.map((value) => this.#lookUp(value)))].filter(({ producer }) => producer !== undefined);
    const needed = new Set<Value>(outputs);
    const operations = b.operations
      .toReversed()
      .filter((operation) => {
        const isNeeded = operation.results.some((value) => needed.has(value));
        if (isNeeded) for (const operand of operation.operands) needed.add(operand);
        return isNeeded;
      })
      .reverse();
    if (this.#change.inputs || this.#change.dims || this.#change.parameter || this.#change.sizes) this.#arrange(operations);
    const kept = this.#inputs.filter(({ value }) => needed.has(value));
    const types = [...kept.map(({ value }) => value), ...operations.flatMap((operation) => [...operation.operands, ...operation.results])];
    const symbols = new Set(
      symbolsOf([
        ...types.flatMap(({ type }) => type.shape),
        ...allOperations(operations).flatMap(({ attributes }) => attributeDims(attributes)),
      ]),
    );
    return {
      name,
      fn: {
        name,
        parameters: kept.map(({ value }, i) => ({ source: { kind: "input", name: `x${i}` }, value })),
        operations,
        results: outputs.map((value, i) => ({ target: { kind: "output", name: `y${i}` }, value })),
      },
      inputs: kept.map(({ tensor }) => tensor),
      sizes: Object.fromEntries(Object.entries(this.#sizes).filter(([symbolName]) => symbols.has(symbolName))),
    };
  }

  #lookUp(value: Value): Value {
    const passed = this.#change.pass?.get(value);
    return passed ? this.#lookUp(passed) : (this.#values.get(value) ?? value);
  }

  #type({ dtype, shape }: TensorType): TensorType {
    return { dtype, shape: shape.map(this.#dims) };
  }

  /** Numbers are taken from `tensor` as far as it has any. */
  #input(old: Value, type: TensorType, tensor: HostTensor): void {
    const value = Builder.parameter(type, this.#inputs.length);
    const shape = type.shape.map((dim) => evaluateDim(dim, this.#sizes));
    const data = allocateHostArray(
      type.dtype,
      shape.reduce((product, size) => product * size, 1),
    );
    for (let i = 0; i < data.length; i++) data[i] = tensor.data[i % Math.max(1, tensor.data.length)] ?? 0;
    this.#values.set(old, value);
    this.#inputs.push({ value, tensor: { dtype: type.dtype, shape, data } });
  }

  /** New numbers go again where ops are defined that take inputs of a certain form. */
  #arrange(operations: readonly Operation[]): void {
    for (const operation of operations) {
      const { arrange } = opOf(operation).samples.find((sample) => sample.arrange) ?? {};
      const places = operation.operands.map((operand) => this.#inputs.findIndex(({ value }) => value === operand));
      if (!arrange || places.includes(-1)) continue;
      arrange(places.map((at) => this.#inputs[at]?.tensor as HostTensor)).forEach((tensor, i) => {
        const at = places[i] ?? 0;
        const value = this.#inputs[at]?.value;
        if (value) this.#inputs[at] = { value, tensor };
      });
    }
  }

  #cut(operation: Operation): void {
    const { fn, inputs, sizes } = this.#one;
    const parameters = new Map(fn.parameters.map(({ value }, i) => [value, inputs[i] as HostTensor]));
    const tensors = evaluateValues(fn.operations, operation.results, parameters, sizes);
    operation.results.forEach((result, i) => {
      const tensor = tensors[i];
      if (tensor) this.#input(result, result.type, tensor);
    });
  }

  #emit(b: Builder, operation: Operation): void {
    const { attributes } = this.#change;
    const are = attributes?.of === operation ? attributes.are : mapAttributeDims(operation.attributes, this.#dims);
    const regions = operation.regions.map((region) => this.#region(region));
    const operands = operation.operands.map((operand) => this.#lookUp(operand));
    const made = b.emitAll(operation.name, operands, are, regions);
    operation.results.forEach((result, i) => {
      const value = made[i];
      if (value) this.#values.set(result, value);
    });
  }

  #region({ parameters, operations, results }: Region): Region {
    const fresh = parameters.map((value, i) => Builder.parameter(this.#type(value.type), i));
    parameters.forEach((value, i) => {
      this.#values.set(value, fresh[i] ?? value);
    });
    const b = new Builder();
    for (const operation of operations) this.#emit(b, operation);
    return { parameters: fresh, operations: b.operations, results: results.map((value) => this.#lookUp(value)) };
  }
}
