/**
 * Monte Carlo arithmetic (D. S. Parker, "Monte Carlo arithmetic", 1997): an operation is evaluated as it is and again with
 * its operands and intermediate results moved by a few units in the last place. Where the results agree, every target
 * must agree with the reference; where they do not (a tie, a jump, a cancellation), no tolerance would be right, and the
 * operation is not used. So one small tolerance serves for all programs.
 */

import { Builder } from "../../../src/ir/builder.ts";
import { has, opOf } from "../../../src/ir/define-op.ts";
import { type Bindings, evaluateDim } from "../../../src/ir/dim.ts";
import { allocateHostArray, isFloat } from "../../../src/ir/dtype.ts";
import type { Operation, Region, Value } from "../../../src/ir/graph.ts";
import { evaluateOperation } from "../../../src/ir/interpreter.ts";
import { narrowing } from "../../../src/ir/ops/numerics.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import type { Case, Tolerance } from "../differential.ts";
import { Random } from "../random.ts";

/** What targets are compared with. Sums of some dozens of terms and functions of four units, one after the other. */
export const programTolerance: Tolerance = { absolute: 1e-4, relative: 1e-4 };

/** Perturbed results within this share of the tolerance leave targets the rest. */
const shareOfTolerance = 0.25;

/** Relative size of a perturbation: 16 units in the last place of f32. Targets err by four, device functions of WGSL by more. */
const noise = 2 ** -20;

/** Functions are not exact beyond (see docs/numerics.md), nor is a remainder of so many divisors. */
const largestArgument = 2 ** 23;

/** Below, an f32 is subnormal, and devices may take it for zero. */
const smallestNormal = 2 ** -126;

const copies = 3;

/** Values of a program as they are, and perturbed. */
export class PerturbedValues {
  readonly #sizes: Bindings;
  readonly #random: Random;
  readonly #reference = new Map<Value, HostTensor>();
  readonly #perturbed: readonly Map<Value, HostTensor>[] = Array.from({ length: copies }, () => new Map<Value, HostTensor>());

  constructor(sizes: Bindings, seed: number) {
    this.#sizes = sizes;
    this.#random = new Random(seed);
  }

  /** An input: the same bits on every target. */
  define(value: Value, tensor: HostTensor): void {
    for (const values of [this.#reference, ...this.#perturbed]) values.set(value, tensor);
  }

  evaluate(operation: Operation): void {
    const inputs = (values: ReadonlyMap<Value, HostTensor>): readonly HostTensor[] =>
      operation.operands.map((operand) => values.get(operand) ?? missing(operand));
    keep(this.#reference, operation, evaluateOperation(operation, inputs(this.#reference), this.#sizes));
    this.#perturbed.forEach((values, copy) => {
      const perturbation = new Perturbation(this.#random, copy === 0, this.#sizes);
      keep(values, operation, perturbation.evaluate(operation, inputs(values)));
    });
  }

  forget(operation: Operation): void {
    for (const values of [this.#reference, ...this.#perturbed]) for (const result of operation.results) values.delete(result);
  }

  reference(value: Value): HostTensor {
    return this.#reference.get(value) ?? missing(value);
  }

  /** Whether the perturbed values agree with the reference. */
  isStable(value: Value): boolean {
    const expected = this.reference(value);
    return this.#perturbed.every((values) => agrees(values.get(value) ?? missing(value), expected));
  }
}

/** Whether targets must agree with the reference on this case. */
export function isStableCase({ fn, inputs, sizes }: Case): boolean {
  const values = new PerturbedValues(sizes, 1);
  fn.parameters.forEach(({ value }, i) => {
    values.define(value, inputs[i] ?? missing(value));
  });
  for (const operation of fn.operations) values.evaluate(operation);
  return fn.results.every(({ value }) => values.isStable(value));
}

function missing(value: Value): never {
  throw new Error(`a value of ${value.producer?.name ?? "a parameter"} was not evaluated`);
}

function keep(values: Map<Value, HostTensor>, operation: Operation, results: readonly HostTensor[]): void {
  operation.results.forEach((result, i) => {
    values.set(result, results[i] ?? missing(result));
  });
}

function agrees(perturbed: HostTensor, expected: HostTensor): boolean {
  return expected.data.every((value: number, i: number) => {
    const other = perturbed.data[i] ?? Number.NaN;
    if (value === other || (Number.isNaN(value) && Number.isNaN(other))) return true;
    const allowed = programTolerance.absolute + programTolerance.relative * Math.abs(value);
    return isFloat(expected.dtype) && Math.abs(value - other) <= shareOfTolerance * allowed;
  });
}

/** One perturbed run of one operation, down to the primitives of composites and the bodies of loops. */
class Perturbation {
  readonly #random: Random;
  /** Numbers of fewer digits, so that almost equal ones are equal, and zeros of the other sign for zeros and subnormal numbers. */
  readonly #coarse: boolean;
  readonly #sizes: Bindings;

  constructor(random: Random, coarse: boolean, sizes: Bindings) {
    this.#random = random;
    this.#coarse = coarse;
    this.#sizes = sizes;
  }

  evaluate(operation: Operation, inputs: readonly HostTensor[]): readonly HostTensor[] {
    const definition = opOf(operation);
    if (!definition.evaluate) {
      const b = new Builder();
      const results = definition.decompose?.(b, operation) ?? [];
      return this.#body(b.operations, results, operation.operands, inputs);
    }
    const isExtreme = definition.vjp !== undefined && inputs.some((input) => !staysBelow(input, largestArgument));
    const results = definition.evaluate({
      operation,
      inputs: isExtreme ? inputs.map((input) => this.#move(input, 0)) : inputs,
      size: (dim) => evaluateDim(dim, this.#sizes),
      resultShape: (index = 0) => (operation.results[index]?.type.shape ?? []).map((dim) => evaluateDim(dim, this.#sizes)),
      region: (index, regionInputs) => this.#region(operation.regions[index], regionInputs),
    });
    if (has(operation, "movement")) return results;
    // What cancels in a sum is as large as the terms.
    const terms = has(operation, "elementwise") ? 0 : Math.max(0, ...inputs.map(largest));
    return results.map((result) => this.#move(result, terms));
  }

  #region(region: Region | undefined, inputs: readonly HostTensor[]): readonly HostTensor[] {
    if (!region) throw new Error("an operation lacks a region that its evaluation asks for");
    return this.#body(region.operations, region.results, region.parameters, inputs);
  }

  #body(
    operations: readonly Operation[],
    results: readonly Value[],
    parameters: readonly Value[],
    inputs: readonly HostTensor[],
  ): readonly HostTensor[] {
    const values = new Map(parameters.map((parameter, i) => [parameter, inputs[i] ?? missing(parameter)]));
    for (const operation of operations) {
      const operands = operation.operands.map((operand) => values.get(operand) ?? missing(operand));
      keep(values, operation, this.evaluate(operation, operands));
    }
    return results.map((result) => values.get(result) ?? missing(result));
  }

  #move(tensor: HostTensor, terms: number): HostTensor {
    if (!isFloat(tensor.dtype)) return tensor;
    const narrow = narrowing(tensor.dtype) ?? (tensor.dtype === "f64" ? Number : Math.fround);
    const data = allocateHostArray(tensor.dtype, tensor.data.length);
    for (let i = 0; i < data.length; i++) {
      const value = tensor.data[i] ?? 0;
      if (!this.#coarse) data[i] = narrow(value + noise * this.#random.uniform(-1, 1) * Math.max(Math.abs(value), terms));
      else if (Math.abs(value) < Math.max(smallestNormal, noise * terms)) data[i] = Object.is(value, -0) ? 0 : -0;
      else data[i] = narrow(coarsely(value));
    }
    return { ...tensor, data };
  }
}

/** The nearest number of 20 binary digits. */
function coarsely(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const unit = 2 ** Math.floor(Math.log2(Math.abs(value))) * noise;
  return Math.round(value / unit) * unit;
}

function staysBelow({ dtype, data }: HostTensor, limit: number): boolean {
  return !isFloat(dtype) || data.every((x: number) => Math.abs(x) <= limit);
}

function largest({ dtype, data }: HostTensor): number {
  let maximum = 0;
  if (isFloat(dtype))
    for (let i = 0; i < data.length; i++) if (Number.isFinite(data[i])) maximum = Math.max(maximum, Math.abs(data[i] ?? 0));
  return maximum;
}
