/**
 * Jacobi's rotations of disjoint pairs, all of a step at once: in `rounds` steps every index has met every other one, as
 * in a tournament (R. P. Brent and F. T. Luk, "The solution of singular-value and symmetric eigenvalue problems on
 * multiprocessor arrays", 1985).
 */

import type { Builder } from "../builder.ts";
import type { Value } from "../graph.ts";
import { asColumn, asRow, iterate } from "./matrix-builder.ts";

/** Sweeps after which matrices of up to some hundred columns have converged in single precision: convergence is quadratic. */
const sweeps = 10;

/** For each round, the partner of every index; its own where it rests. */
function tournament(size: number): readonly (readonly number[])[] {
  const players = size + (size % 2);
  const rounds = Math.max(players - 1, 0);
  return Array.from({ length: rounds }, (_, round) => {
    // Player `rounds` stays, the others move on a circle; those across from each other meet.
    const partner = Array.from({ length: size }, (_, i) => i);
    for (let k = 0; k < players / 2; k++) {
      const a = k === 0 ? rounds : (round + k) % rounds;
      const c = (round - k + rounds) % rounds;
      if (a < size && c < size) {
        partner[a] = c;
        partner[c] = a;
      }
    }
    return partner;
  });
}

/**
 * One rotation per index of `[batch, n]`: index i becomes i + sine · (partner + tangent · i), where the tangent is that of
 * half the angle with the other sign. A small rotation so changes little of what it changes, where a rounded cosine would
 * scale all of it (H. Rutishauser, "The Jacobi method for real symmetric matrices", 1966).
 */
export interface Rotations {
  readonly sine: Value;
  readonly tangent: Value;
}

/** Rows, or columns, after the rotations: `own` and those of the partners. */
export function rotatedRows(b: Builder, own: Value, partners: Value, { sine, tangent }: Rotations): Value {
  return b.add(own, b.mul(asColumn(b, sine), b.add(partners, b.mul(asColumn(b, tangent), own))));
}
export function rotatedColumns(b: Builder, own: Value, partners: Value, { sine, tangent }: Rotations): Value {
  return b.add(own, b.mul(asRow(b, sine), b.add(partners, b.mul(asRow(b, tangent), own))));
}

/** The rotations that make `off`, what a pair has in common, zero; `own` and `other` are the sizes of an index and of its partner. */
export function rotationsOf(b: Builder, partner: Value, own: Value, other: Value, off: Value): Rotations {
  const index = b.iota("i32", own.type.shape, 1);
  const isFirst = b.lt(index, partner);
  const [first, second] = [b.select(isFirst, own, other), b.select(isFirst, other, own)];
  // Rotations by less than a rounding would only add roundings.
  const negligible = b.mul(b.sqrt(b.abs(b.mul(own, other))), own.type.dtype === "f64" ? 2 ** -53 : 2 ** -24);
  const idle = b.or(b.le(b.abs(off), negligible), b.eq(index, partner));
  const tau = b.div(b.sub(second, first), b.mul(b.select(idle, 1, off), 2));
  const tangent = b.div(b.select(b.lt(tau, 0), b.full(tau.type.dtype, [], -1), 1), b.add(b.abs(tau), b.sqrt(b.add(b.square(tau), 1))));
  const t = b.select(idle, 0, tangent);
  const cosine = b.rsqrt(b.add(b.square(t), 1));
  const sine = b.mul(t, cosine);
  const signed = b.select(isFirst, b.neg(sine), sine);
  return { sine: signed, tangent: b.neg(b.div(signed, b.add(cosine, 1))) };
}

/** The state after all sweeps over `size` indices; `body` is given the partners of a round. */
export function jacobiSweeps(
  b: Builder,
  size: number,
  initial: readonly Value[],
  body: (partner: Value, state: readonly Value[]) => readonly Value[],
): readonly Value[] {
  const rounds = tournament(size);
  if (size < 2) return initial;
  const table = b.constant("i32", [rounds.length, size], Int32Array.from(rounds.flat()));
  return iterate(b, sweeps * rounds.length, initial, (turn, state) => {
    const round = b.reshape(b.mod(turn, rounds.length), [1]);
    const row = b.dynamicSlice(table, b.concat([round, b.full("i32", [1], 0)], 0), [1, size]);
    return body(b.reshape(row, [size]), state);
  });
}
