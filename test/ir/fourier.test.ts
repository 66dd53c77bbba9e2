/** The Fourier transform against the sum that defines it, at lengths of every kind of decomposition. */

import { describe, expect, it } from "vitest";
import { Builder } from "../../src/ir/builder.ts";
import { opOf } from "../../src/ir/define-op.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { tensorType } from "../../src/ir/type.ts";
import { Random } from "../support/random.ts";

/** A few thousand products of double precision with numbers of size one. */
const tolerance = 1e-11;

/** The transform at frequency `k`. */
function definition(x: ArrayLike<number>, size: number, sign: number, k: number): readonly [number, number] {
  let [re, im] = [0, 0];
  for (let j = 0; j < size; j++) {
    const angle = (sign * 2 * Math.PI * ((j * k) % size)) / size;
    re += (x[2 * j] ?? 0) * Math.cos(angle) - (x[2 * j + 1] ?? 0) * Math.sin(angle);
    im += (x[2 * j] ?? 0) * Math.sin(angle) + (x[2 * j + 1] ?? 0) * Math.cos(angle);
  }
  return [re, im];
}

/** Enough to meet every part of the result: the lengths have no step of 37. */
const frequencies = (size: number): readonly number[] => Array.from({ length: Math.ceil(size / 37) + 20 }, (_, i) => (i * 37) % size);

describe.each([
  ["one product", 12],
  ["the longest product", 64],
  ["two factors", 65],
  ["two factors of the limit", 1024],
  ["a prime above the limit", 67],
  ["a factor two and a prime above the limit", 134],
  ["two primes above the limit", 67 * 71],
  ["three factors", 64 * 65],
])("%s: length %i", (_name, size) => {
  it.each([false, true])("inverse: %s", (inverse) => {
    const b = new Builder();
    const x = Builder.parameter(tensorType("f64", [1, size, 2]), 0);
    const result = b.fft(x, { inverse });
    const input = new Random(size).tensor("f64", [1, size, 2], [-1, 1]);
    const operation = result.producer ?? expect.fail("no operation");
    const parts = opOf(operation).decompose?.(b, operation) ?? expect.fail("no decomposition");
    const found = evaluateValues(b.operations, [result, ...parts], new Map([[x, input]]));
    expect(found.length).toBe(2);
    for (const { data } of found)
      for (const k of frequencies(size)) {
        const [re, im] = definition(input.data, size, inverse ? 1 : -1, k);
        expect(Math.hypot((data[2 * k] ?? Number.NaN) - re, (data[2 * k + 1] ?? Number.NaN) - im)).toBeLessThan(
          tolerance * Math.sqrt(size),
        );
      }
  });
});
