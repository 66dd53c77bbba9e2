/** Convolutions and pooling windows of random geometry: values against the sum that defines them, gradients as adjoints. */

import { describe, expect, it } from "vitest";
import { gradients } from "../../src/ir/autodiff.ts";
import { Builder } from "../../src/ir/builder.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";
import { type ConvCase, type PoolCase, randomConv, randomPool } from "../support/geometries.ts";
import { Random } from "../support/random.ts";

/** A few hundred products in double precision. */
const tolerance = 1e-11;
const count = 60;
const seeds = Array.from({ length: count }, (_, i) => [i + 1]);

const numbers = (x: HostTensor): readonly number[] => Array.from(x.data as ArrayLike<number>);

function dot(x: HostTensor, y: HostTensor): number {
  expect(x.shape).toEqual(y.shape);
  return numbers(x).reduce((sum, value, i) => sum + value * (y.data[i] ?? Number.NaN), 0);
}

/** All indices of a shape. */
function* indices(shape: readonly number[]): Generator<readonly number[]> {
  if (shape.length === 0) yield [];
  else for (const rest of indices(shape.slice(1))) for (let i = 0; i < (shape[0] ?? 0); i++) yield [i, ...rest];
}

function at(x: HostTensor, index: readonly number[]): number {
  return x.data[index.reduce((position, i, axis) => position * (x.shape[axis] ?? 1) + i, 0)] ?? Number.NaN;
}

/** The element at output `[b, …, o]` with channels last, from the definition. */
function convolved(x: HostTensor, w: HostTensor, { attributes }: ConvCase, index: readonly number[]): number {
  const [batch = 0, ...rest] = index;
  const feature = rest.at(-1) ?? 0;
  const { strides, padding, lhsDilation, rhsDilation, groups } = attributes;
  const [inputs = 1, outputs = 1] = w.shape.slice(-2);
  const group = Math.floor(feature / (outputs / groups));
  let sum = 0;
  for (const tap of indices(w.shape.slice(0, -2))) {
    const places = tap.map((t, i) => (rest[i] ?? 0) * (strides[i] ?? 1) + t * (rhsDilation[i] ?? 1) - (padding[i]?.[0] ?? 0));
    const isElement = places.every(
      (place, i) => place % (lhsDilation[i] ?? 1) === 0 && place >= 0 && place / (lhsDilation[i] ?? 1) < (x.shape[i + 1] ?? 0),
    );
    if (!isElement) continue;
    const source = places.map((place, i) => place / (lhsDilation[i] ?? 1));
    for (let c = 0; c < inputs; c++) sum += at(x, [batch, ...source, group * inputs + c]) * at(w, [...tap, c, feature]);
  }
  return sum;
}

interface Run {
  readonly y: HostTensor;
  readonly dy: HostTensor;
  readonly cotangents: readonly HostTensor[];
}

/** The result of `build`, a random cotangent of it, and what comes back for the operands. */
function run(inputs: readonly HostTensor[], seed: number, build: (b: Builder, x: readonly Value[]) => Value): Run {
  const b = new Builder();
  const parameters = inputs.map(({ dtype, shape }, i) => Builder.parameter(tensorType(dtype, shape), i));
  const result = build(b, parameters);
  const dyValue = Builder.parameter(result.type, inputs.length);
  const found = gradients(b, [result], [dyValue], parameters);
  const dy = new Random(seed + 1000).tensor("f64", result.type.shape.map(Number));
  const bound = new Map([...parameters.map((parameter, i) => [parameter, inputs[i] as HostTensor] as const), [dyValue, dy] as const]);
  const [y, ...cotangents] = evaluateValues(b.operations, [result, ...found], bound);
  return { y: y ?? expect.fail("no result"), dy, cotangents };
}

describe("convolution", () => {
  it.each(seeds)("geometry %i", (seed) => {
    const random = new Random(seed);
    const test = randomConv(random);
    const [x, w] = [random.tensor("f64", test.lhs), random.tensor("f64", test.rhs)];
    const { y, dy, cotangents } = run([x, w], seed, (b, [lhs, rhs]) => b.conv(lhs as Value, rhs as Value, test.attributes));
    for (const index of indices(y.shape)) expect(Math.abs(at(y, index) - convolved(x, w, test, index))).toBeLessThan(tolerance);
    // Linear in each operand: the cotangent is the adjoint.
    const expected = dot(y, dy);
    expect(Math.abs(dot(x, cotangents[0] as HostTensor) - expected)).toBeLessThan(tolerance * 100);
    expect(Math.abs(dot(w, cotangents[1] as HostTensor) - expected)).toBeLessThan(tolerance * 100);
  });
});

/** The elements under the window at `index`. */
function windowed(x: HostTensor, { attributes }: PoolCase, index: readonly number[]): readonly number[] {
  const { window, strides, padding, baseDilation, windowDilation } = attributes;
  return [...indices(window)].flatMap((tap) => {
    const places = tap.map((t, i) => (index[i] ?? 0) * (strides[i] ?? 1) + t * (windowDilation[i] ?? 1) - (padding[i]?.[0] ?? 0));
    const isElement = places.every(
      (place, i) => place % (baseDilation[i] ?? 1) === 0 && place >= 0 && place / (baseDilation[i] ?? 1) < (x.shape[i] ?? 0),
    );
    return isElement
      ? [
          at(
            x,
            places.map((place, i) => place / (baseDilation[i] ?? 1)),
          ),
        ]
      : [];
  });
}

describe("pooling", () => {
  it.each(seeds)("geometry %i", (seed) => {
    const random = new Random(seed + 500);
    const test = randomPool(random);
    const x = random.tensor("f64", test.shape);
    const sums = run([x], seed, (b, [value]) => b.windowSum(value as Value, test.attributes));
    const maxima = run([x], seed, (b, [value]) => b.windowMax(value as Value, test.attributes));
    for (const index of indices(sums.y.shape)) {
      const elements = windowed(x, test, index);
      expect(Math.abs(at(sums.y, index) - elements.reduce((sum, value) => sum + value, 0))).toBeLessThan(tolerance);
      expect(at(maxima.y, index)).toBe(Math.max(...elements));
    }
    expect(Math.abs(dot(x, sums.cotangents[0] as HostTensor) - dot(sums.y, sums.dy))).toBeLessThan(tolerance * 100);
    // Of random numbers each maximum is one element: where windows hold one, its cotangent gets there.
    const reached = [...indices(maxima.y.shape)].filter((index) => Number.isFinite(at(maxima.y, index)));
    const given = reached.reduce((sum, index) => sum + at(maxima.dy, index), 0);
    const back = numbers(maxima.cotangents[0] as HostTensor).reduce((sum, value) => sum + value, 0);
    expect(Math.abs(back - given)).toBeLessThan(tolerance * 100);
  });
});
