/**
 * Random well-typed functions for differential tests: any op of the registry, in uses that its samples and its type rule
 * allow (odd shapes, axes of size 0 and 1, symbolic sizes), on inputs and on results of other ops, and sometimes the
 * gradient of it all. An op added to the registry takes part without a line here.
 *
 * Every operation is evaluated as it is added, so that operands are known to lie where the op is defined, and operations
 * whose results targets could not agree on are taken back; see `perturbed.ts`.
 */

import { gradients } from "../../../src/ir/autodiff.ts";
import { Builder } from "../../../src/ir/builder.ts";
import { allOps, type OpDefinition } from "../../../src/ir/define-op.ts";
import { CompileError } from "../../../src/ir/diagnostic.ts";
import { type Bindings, type Dim, dimEquals, evaluateDim, isStaticShape, type Shape, shapeEquals, symbol } from "../../../src/ir/dim.ts";
import { type Dtype, isFloat } from "../../../src/ir/dtype.ts";
import type { GraphFunction, Operation, Region, Value } from "../../../src/ir/graph.ts";
import "../../../src/ir/index.ts";
import { type HostTensor, type TensorType, tensorType, typeEquals } from "../../../src/ir/type.ts";
import type { Case } from "../differential.ts";
import { Random } from "../random.ts";
import { PerturbedValues } from "./perturbed.ts";
import { decidesLength, type OpUse, randomUse, type VariationLimits } from "./vary-use.ts";

/** What every target computes with. */
export const computedDtypes: ReadonlySet<Dtype> = new Set<Dtype>(["f32", "i32", "u32", "bool"]);

/** Ops that programs are made of: all but those that only passes make. */
export const programOps: readonly OpDefinition[] = allOps().filter(
  ({ traits, samples }) => !traits.includes("fused") && samples.some(({ operands }) => operands.every((text) => hasComputedDtype(text))),
);

function hasComputedDtype(text: string): boolean {
  return [...computedDtypes].some((dtype) => text.startsWith(`${dtype}[`));
}

/** Symbols of shapes; samples name no others. */
const symbolNames = ["batch", "time"];

const maximumElements = 120;
/** Of a result. Larger numbers lose digits that later operations would have to agree on. */
const largestMagnitude = 1000;
/** Where an op is defined everywhere, its operands still stay small. */
const usualMagnitude = 8;
const maximumInputs = 6;
/** What operands are drawn from where a sample names no domain. */
const sampleDomain = [-2, 2] as const;
/** Of programs: those on numbers that are not finite, or hardly. */
const wildShare = 0.08;
const wildNumbers = [
  Number.NaN,
  Number.POSITIVE_INFINITY,
  Number.NEGATIVE_INFINITY,
  0,
  -0,
  1,
  -1,
  0.5,
  -2.5,
  3e38,
  -3e38,
  1e-30,
  2 ** 31,
  -(2 ** 31),
  2 ** 32,
  2 ** 24 + 2,
];

export interface ProgramOptions {
  /** The op that the program must contain. */
  readonly subject?: OpDefinition;
  /** Operations around the subject. */
  readonly steps?: number;
  /** Probability that the gradient of the results is among the results. */
  readonly gradientShare?: number;
}

export function randomProgram(seed: number, { subject, steps = 6, gradientShare = 0.25 }: ProgramOptions = {}): Case {
  const program = new RandomProgram(seed);
  const { random } = program;
  const before = random.integer(0, Math.floor(steps / 2));
  for (let i = 0; i < before; i++) program.step();
  if (subject) for (let tries = 0; tries < 12 && !program.step(subject); tries++);
  for (let i = random.integer(0, steps - before); i > 0; i--) program.step();
  const results = program.chooseResults();
  return program.finish(`random_${seed}`, random.next() < gradientShare ? [...results, ...program.gradient(results)] : results);
}

/** A function that grows. */
export class RandomProgram {
  readonly random: Random;
  readonly b = new Builder();
  readonly sizes: Bindings;
  readonly #limits: Omit<VariationLimits, "types">;
  readonly #isWild: boolean;
  readonly #values: Value[] = [];
  readonly #inputs: { readonly value: Value; readonly tensor: HostTensor }[] = [];
  readonly #evaluated: PerturbedValues;
  #evaluatedOperations = 0;

  constructor(seed: number) {
    this.random = new Random(seed);
    this.#isWild = this.random.next() < wildShare;
    this.sizes = Object.fromEntries(symbolNames.map((name) => [name, this.random.pick([1, 2, 3, 3, 4, 5, 0])]));
    const small = [0, 1, 1, 2, 3, 4, 5, 7, 8, 9, 16];
    // Few sizes in one program, so that shapes meet again.
    const sizes: Dim[] = [...Array.from({ length: 3 }, () => this.random.pick(small)), 1, symbol(this.random.pick(symbolNames))];
    this.#limits = { dtypes: computedDtypes, symbols: this.sizes, sizes, maximumElements };
    this.#evaluated = new PerturbedValues(this.sizes, seed + 1);
  }

  get values(): readonly Value[] {
    return this.#values;
  }

  /** Adds one op, `definition` or any. False where what came out was taken back. */
  step(definition?: OpDefinition): boolean {
    const op = definition ?? this.random.pick(programOps);
    return this.attempt(() => {
      const use = randomUse(this.random, op, { ...this.#limits, types: this.#values.map(({ type }) => type) });
      if (!use) return [];
      // Bodies of loops may rely on the numbers their sample has.
      const domain = use.domain ?? (use.regions.length > 0 ? sampleDomain : undefined);
      const operands = use.arrange ? this.#arranged(use) : use.operands.map((type) => this.operand(type, domainFor(type.dtype, domain)));
      return this.b.emitAll(op.name, operands, use.attributes, varyRegions(this.random, use.regions));
    });
  }

  /** Keeps what `make` adds where its results are finite numbers that targets can agree on. */
  attempt(make: () => readonly Value[]): boolean {
    const [operations, inputs, values] = [this.b.operations.length, this.#inputs.length, this.#values.length];
    if (this.#isAdded(make)) return true;
    for (const operation of this.b.operations.splice(operations)) this.#evaluated.forget(operation);
    this.#evaluatedOperations = Math.min(this.#evaluatedOperations, operations);
    this.#inputs.length = inputs;
    this.#values.length = values;
    return false;
  }

  #isAdded(make: () => readonly Value[]): boolean {
    try {
      const made = make();
      this.#evaluateNew();
      if (made.length === 0 || !made.every((value) => this.#isUsable(value))) return false;
      this.#values.push(...made);
      return true;
    } catch (error) {
      // Ops refuse some numbers when they are evaluated, and some attributes when they are differentiated.
      if (error instanceof CompileError) return false;
      throw error;
    }
  }

  #evaluateNew(): void {
    for (const operation of this.b.operations.slice(this.#evaluatedOperations)) this.#evaluated.evaluate(operation);
    this.#evaluatedOperations = this.b.operations.length;
  }

  #isUsable(value: Value): boolean {
    const { dtype, data } = this.#evaluated.reference(value);
    const isSmall = this.#isWild || !isFloat(dtype) || data.every((x: number) => Math.abs(x) <= largestMagnitude);
    return isSmall && this.#evaluated.isStable(value);
  }

  /** A value of exactly this type, within the domain: an earlier one made to fit, an input or a constant. */
  operand(type: TensorType, domain?: readonly [number, number]): Value {
    const choice = this.random.next();
    const candidates = this.#values.filter((value) => value.type.dtype === type.dtype);
    const exact = candidates.filter((value) => shapeEquals(value.type.shape, type.shape));
    if (exact.length > 0 && choice < 0.5) return this.#within(this.#recent(exact), domain);
    if (candidates.length > 0 && choice < 0.65) return this.#within(this.#reshaped(this.#recent(candidates), type.shape), domain);
    if (this.#values.length > 0 && choice < 0.7) {
      const cast = this.b.cast(this.#recent(this.#values), type.dtype);
      return this.#within(this.#reshaped(cast, type.shape), domain);
    }
    if (choice < 0.9 && this.#inputs.length < maximumInputs) return this.input(type, domain);
    return this.#constant(type, domain);
  }

  /** Later values are picked more often: chains, not fans. */
  #recent(values: readonly Value[]): Value {
    const at = Math.max(this.random.integer(0, values.length - 1), this.random.integer(0, values.length - 1));
    return values[at] ?? this.random.pick(values);
  }

  input(type: TensorType, domain?: readonly [number, number]): Value {
    return this.#addInput(type, this.#numbers(type, domain));
  }

  #addInput(type: TensorType, tensor: HostTensor): Value {
    const value = Builder.parameter(type, this.#inputs.length);
    this.#inputs.push({ value, tensor });
    this.#values.push(value);
    this.#evaluated.define(value, tensor);
    return value;
  }

  /** Operands of an op that is defined on what its sample makes of random numbers. */
  #arranged({ operands, domain, arrange }: OpUse): readonly Value[] {
    const numbers = operands.map((type) => this.#numbers(type, domainFor(type.dtype, domain ?? sampleDomain)));
    return (arrange?.(numbers) ?? numbers).map((tensor, i) => this.#addInput(operands[i] ?? tensor, tensor));
  }

  #numbers({ dtype, shape }: TensorType, domain: readonly [number, number] | undefined): HostTensor {
    const sizes = shape.map((dim) => evaluateDim(dim, this.sizes));
    const tensor = this.random.tensor(dtype, sizes, domain);
    if (isFloat(dtype) && !domain && this.#isWild)
      for (let i = 0; i < tensor.data.length; i++) if (this.random.next() < 0.4) tensor.data[i] = this.random.pick(wildNumbers);
    // Whole and equal numbers meet the ties and edges that fractions never do.
    if (isFloat(dtype) && !domain && this.random.next() < 0.25)
      for (let i = 0; i < tensor.data.length; i++) tensor.data[i] = Math.round(tensor.data[i] ?? 0);
    return tensor;
  }

  #constant(type: TensorType, domain: readonly [number, number] | undefined): Value {
    if (isStaticShape(type.shape) && this.random.next() < 0.5)
      return this.b.constant(type.dtype, type.shape, this.#numbers(type, domain).data);
    const [number = 0] = this.#numbers(tensorType(type.dtype, [1]), domain).data;
    return this.b.full(type.dtype, type.shape, number);
  }

  /** Axes that both shapes have stay; others are reduced away or repeated. */
  #reshaped(value: Value, shape: Shape): Value {
    const from = value.type.shape;
    if (shapeEquals(from, shape)) return value;
    const { b, random } = this;
    const count = (dims: Shape): number => dims.reduce<number>((product, dim) => product * evaluateDim(dim, this.sizes), 1);
    if (isStaticShape(from) && isStaticShape(shape) && count(from) === count(shape) && random.next() < 0.5) return b.reshape(value, shape);
    const source = new Map<number, number>();
    for (const [to, dim] of shape.entries()) {
      const axis = from.findIndex((other, i) => dimEquals(other, dim) && ![...source.values()].includes(i));
      if (axis >= 0) source.set(to, axis);
    }
    const kept = [...source.values()].sort((x, y) => x - y);
    const reduced = from.flatMap((_, axis) => (kept.includes(axis) ? [] : [axis]));
    const sum = value.type.dtype === "bool" ? b.reduceAny : b.reduceSum;
    const isEmpty = reduced.some((axis) => evaluateDim(from[axis] ?? 0, this.sizes) === 0);
    const reduce = isEmpty || value.type.dtype === "bool" ? sum : random.pick([sum, b.reduceMax, b.reduceMin]);
    const order = [...source.values()].map((axis) => kept.indexOf(axis));
    return b.broadcast(b.transpose(reduce(value, reduced), order), shape, [...source.keys()]);
  }

  /** `value`, brought into the domain where it is not there. */
  #within(value: Value, domain: readonly [number, number] | undefined): Value {
    const { dtype } = value.type;
    if (dtype === "bool" || (!domain && (this.#isWild || !isFloat(dtype)))) return value;
    this.#evaluateNew();
    const [low, high] = domain ?? [-usualMagnitude, usualMagnitude];
    const { data } = this.#evaluated.reference(value);
    if (data.every((x: number) => x >= low && x <= high)) return value;
    const { b } = this;
    if (!isFloat(dtype) || this.random.next() < 0.3) return b.min(b.max(value, low), high);
    const squashed = b.mul(b.tanh(value), (high - low) / 2);
    return high + low === 0 ? squashed : b.add(squashed, (high + low) / 2);
  }

  /** What nothing reads, and now and then something that is read as well. */
  chooseResults(): readonly Value[] {
    const read = new Set(this.b.operations.flatMap(({ operands }) => operands));
    const made = this.#values.filter(({ producer }) => producer !== undefined);
    const results = made.filter((value) => !read.has(value) || this.random.next() < 0.1);
    if (results.length > 0) return results;
    const x = this.#values[0] ?? this.input(tensorType("f32", [3]));
    this.attempt(() => [this.b.neg(x)]);
    return this.#values.slice(-1);
  }

  /** Of half the sum of `results`, for the inputs; nothing where it is not smooth enough to compare. */
  gradient(results: readonly Value[]): readonly Value[] {
    const outputs = results.filter(({ type }) => type.dtype === "f32");
    const wrt = this.#inputs.map(({ value }) => value).filter(({ type }) => type.dtype === "f32");
    if (outputs.length === 0 || wrt.length === 0 || this.b.operations.some((operation) => this.#isEmptyBySymbols(operation))) return [];
    let made: readonly Value[] = [];
    this.attempt(() => {
      const cotangents = outputs.map(({ type }) => this.b.full(type.dtype, type.shape, 0.5));
      made = gradients(this.b, outputs, cotangents, wrt);
      return made;
    });
    return this.#values.filter((value) => made.includes(value));
  }

  /** Sizes of gradients are written for axes that have elements: a slice from a symbolic start on may have none. */
  #isEmptyBySymbols({ results }: Operation): boolean {
    return results.some(({ type }) => type.shape.some((dim) => dim !== 0 && evaluateDim(dim, this.sizes) === 0));
  }

  finish(name: string, results: readonly Value[]): Case {
    const outputs = [...new Set(results)];
    const fn: GraphFunction = {
      name,
      parameters: this.#inputs.map(({ value }, i) => ({ source: { kind: "input", name: `x${i}` }, value })),
      operations: neededBy(this.b.operations, outputs),
      results: outputs.map((value, i) => ({ target: { kind: "output", name: `y${i}` }, value })),
    };
    return { name, fn, inputs: this.#inputs.map(({ tensor }) => tensor), sizes: this.sizes };
  }
}

function neededBy(operations: readonly Operation[], results: readonly Value[]): readonly Operation[] {
  const needed = new Set(results);
  return operations
    .toReversed()
    .filter((operation) => {
      const isNeeded = operation.results.some((value) => needed.has(value));
      if (isNeeded) for (const operand of operation.operands) needed.add(operand);
      return isNeeded;
    })
    .reverse();
}

/** The domain as whole numbers where the element type has no others. */
function domainFor(dtype: Dtype, domain: readonly [number, number] | undefined): readonly [number, number] | undefined {
  if (!domain || isFloat(dtype)) return domain;
  const [low, high] = domain;
  return [Math.ceil(dtype === "u32" ? Math.max(0, low) : low), Math.floor(high)];
}

/** Bodies whose numbers take another way. */
function varyRegions(random: Random, regions: readonly Region[]): readonly Region[] {
  return regions.some(decidesLength) ? regions : regions.map((region) => varyRegion(random, region));
}

function varyRegion(random: Random, { parameters, operations, results }: Region): Region {
  const b = new Builder();
  const varied = results.map((value) => {
    if (value.type.dtype !== "f32" || random.next() < 0.5) return value;
    const other = parameters.find(({ type }) => typeEquals(type, value.type)) ?? value;
    return random.pick([b.tanh, b.sin, (x: Value) => b.mul(x, 0.5), (x: Value) => b.sub(x, other)])(value);
  });
  return { parameters, operations: [...operations, ...b.operations], results: varied };
}
