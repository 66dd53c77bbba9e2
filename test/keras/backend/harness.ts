/**
 * Rows of the checklist that compute: expressions with what they must give. All of them are traced into one function, which is
 * compiled once per target, so that checking a row everywhere costs little.
 */

import { expect } from "vitest";
import { compute, type HostOutputs, type Target } from "../../../scripts/oracle/target.ts";
import { allocateHostArray, type Dtype } from "../../../src/ir/dtype.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import { asTensor, type NestedArray, type Tensor, type TensorLike, tensor } from "../../../src/keras/tensor/tensor.ts";

/** The value, whose nesting is the shape, or a check. */
export type Expected = NestedArray | ((value: HostTensor) => void);

export interface Row {
  /** Starts with the row's id. */
  readonly name: string;
  /** In the current trace. */
  readonly build: () => readonly TensorLike[];
  readonly expected: readonly Expected[];
  readonly dtype: Dtype;
  readonly tolerance: number;
  /** Only exists while a program is traced. */
  readonly traced: boolean;
}

/** Float32 with functions accurate to a few units in the last place, over short sums. */
const tolerance = 1e-5;

export interface RowOptions {
  /** Of the results; bools are recognized. Default float32. */
  readonly dtype?: Dtype;
  readonly tolerance?: number;
  readonly traced?: boolean;
}

/** One result. */
export function row(name: string, build: () => TensorLike, expected: Expected, options: RowOptions = {}): Row {
  return rows(name, () => [build()], [expected], options);
}

/** Several results. */
export function rows(name: string, build: () => readonly TensorLike[], expected: readonly Expected[], options: RowOptions = {}): Row {
  const { dtype = "f32", tolerance: limit = tolerance, traced = false } = options;
  return { name, build, expected, dtype, tolerance: limit, traced };
}

export function ints(values: NestedArray): Tensor {
  return tensor(values, undefined, "int32");
}

/** Elements 0, 1, 2, ... in a shape. */
export function counted(...shape: readonly number[]): Tensor {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return tensor(
    Array.from({ length: size }, (_, i) => i),
    shape,
  );
}

/** Elements of a shape that are neither round nor equal, in (-1, 1). */
export function mixed(...shape: readonly number[]): Tensor {
  const size = shape.reduce((product, dim) => product * dim, 1);
  return tensor(
    Array.from({ length: size }, (_, i) => Math.fround(Math.sin(1 + 1.7 * i))),
    shape,
  );
}

export function ones(...shape: readonly number[]): Tensor {
  return tensor(new Array<number>(shape.reduce((product, dim) => product * dim, 1)).fill(1), shape);
}

/** What all rows give on a target. */
export function runRows(table: readonly Row[], target: Target): Promise<HostOutputs> {
  return compute(target, () =>
    Object.fromEntries(
      table.flatMap(({ build }, i) => build().map((result, part): [string, Tensor] => [`${i} ${part}`, asTensor(result)])),
    ),
  );
}

/** The elements of a row computed by itself, without a trace: by the interpreter, from concrete tensors. */
export function runConcretely({ build }: Row): readonly HostTensor[] {
  return build().map((result) => asTensor(result).toHost());
}

export function resultsOf(outputs: HostOutputs, index: number, count: number): readonly HostTensor[] {
  return Array.from({ length: count }, (_, part) => outputs[`${index} ${part}`] ?? missing());
}

function missing(): HostTensor {
  return { dtype: "f32", shape: [-1], data: allocateHostArray("f32", 0) };
}

/** `value` is a tensor of the shape and elements of `expected`. */
export function checkValue(value: HostTensor, expected: Expected, dtype: Dtype, limit: number): void {
  if (typeof expected === "function") {
    expected(value);
    return;
  }
  const wanted = tensor(expected);
  const type = wanted.dtype === "bool" ? "bool" : dtype;
  expect({ shape: value.shape, dtype: value.dtype }).toEqual({ shape: wanted.shape, dtype: type });
  const [ours, theirs] = [Array.from(value.data, Number), Array.from(wanted.dataSync(), Number)];
  const isClose = (x: number, y: number): boolean =>
    Object.is(x, y) || x === y || (Number.isFinite(y) && Math.abs(x - y) <= (type === "f32" ? limit * (1 + Math.abs(y)) : 0));
  for (const [i, x] of ours.entries()) if (!isClose(x, theirs[i] ?? Number.NaN)) expect(ours).toEqual(theirs);
}

export function checkRow(entry: Row, results: readonly HostTensor[]): void {
  expect(results.length).toBe(entry.expected.length);
  for (const [i, value] of results.entries()) checkValue(value, entry.expected[i] ?? [], entry.dtype, entry.tolerance);
}

/** For random samples of n elements: means and deviations within six standard errors. */
export function checkSample(expectation: {
  readonly mean: number;
  readonly std: number;
  readonly low?: number;
  readonly high?: number;
  readonly values?: readonly number[];
}): (value: HostTensor) => void {
  return ({ data }) => {
    const { mean, std, low, high, values } = expectation;
    const numbers = Array.from(data, Number);
    const [n, sigmas] = [numbers.length, 6];
    const average = numbers.reduce((sum, x) => sum + x, 0) / n;
    const spread = Math.sqrt(numbers.reduce((sum, x) => sum + (x - average) ** 2, 0) / n);
    expect(Math.abs(average - mean)).toBeLessThanOrEqual((sigmas * std) / Math.sqrt(n) + 1e-6);
    expect(Math.abs(spread - std)).toBeLessThanOrEqual((sigmas * std) / Math.sqrt(n) + 1e-6);
    if (low !== undefined) expect(Math.min(...numbers)).toBeGreaterThanOrEqual(low);
    if (high !== undefined) expect(Math.max(...numbers)).toBeLessThanOrEqual(high);
    if (values) for (const x of numbers) expect(values.some((value) => Math.abs(value - x) < 1e-5)).toBe(true);
  };
}
