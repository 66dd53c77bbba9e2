/**
 * Integer polynomials over opaque expressions ("atoms"), the canonical form of i32 index arithmetic.
 *
 * Coefficients are exact integers and wrap only when an expression is made again, so a polynomial and the expression it
 * came from are equal modulo 2^32 whatever the atoms are.
 */

import { add, type Expression, int, mul, sub } from "../../ir/expression.ts";
import type { ExpressionKeys } from "./expression-key.ts";

export interface Term {
  readonly coefficient: number;
  /** Sorted by key; empty for the constant term. */
  readonly factors: readonly Expression[];
}

export class Polynomial {
  /** By the keys of the factors; no zero coefficients. */
  readonly terms: ReadonlyMap<string, Term>;
  readonly keys: ExpressionKeys;

  private constructor(terms: ReadonlyMap<string, Term>, keys: ExpressionKeys) {
    this.terms = terms;
    this.keys = keys;
  }

  static of(terms: Iterable<Term>, keys: ExpressionKeys): Polynomial {
    const sum = new Map<string, Term>();
    for (const term of terms) {
      const factors = term.factors.length < 2 ? term.factors : [...term.factors].sort((a, b) => keys.of(a) - keys.of(b));
      const [only] = factors;
      const key =
        factors.length === 0
          ? ""
          : factors.length === 1 && only
            ? String(keys.of(only))
            : factors.map((factor) => keys.of(factor)).join("*");
      const coefficient = (sum.get(key)?.coefficient ?? 0) + term.coefficient;
      if (coefficient === 0) sum.delete(key);
      else sum.set(key, { coefficient, factors });
    }
    return new Polynomial(sum, keys);
  }

  static constant(value: number, keys: ExpressionKeys): Polynomial {
    return Polynomial.of([{ coefficient: value, factors: [] }], keys);
  }

  static atom(expression: Expression, keys: ExpressionKeys): Polynomial {
    return Polynomial.of([{ coefficient: 1, factors: [expression] }], keys);
  }

  get constantTerm(): number {
    return this.terms.get("")?.coefficient ?? 0;
  }

  /** The largest magnitude among the coefficients. */
  get size(): number {
    let size = 0;
    for (const { coefficient } of this.terms.values()) size = Math.max(size, Math.abs(coefficient));
    return size;
  }

  get isConstant(): boolean {
    return this.terms.size === 0 || (this.terms.size === 1 && this.terms.has(""));
  }

  get isZero(): boolean {
    return this.terms.size === 0;
  }

  plus(other: Polynomial): Polynomial {
    if (other.terms.size === 0) return this;
    if (this.terms.size === 0) return other;
    const sum = new Map(this.terms);
    for (const [key, term] of other.terms) {
      const coefficient = (sum.get(key)?.coefficient ?? 0) + term.coefficient;
      if (coefficient === 0) sum.delete(key);
      else sum.set(key, { coefficient, factors: term.factors });
    }
    return new Polynomial(sum, this.keys);
  }

  minus(other: Polynomial): Polynomial {
    return this.plus(other.scale(-1));
  }

  scale(by: number): Polynomial {
    if (by === 1) return this;
    const scaled = new Map<string, Term>();
    if (by !== 0) for (const [key, { coefficient, factors }] of this.terms) scaled.set(key, { coefficient: coefficient * by, factors });
    return new Polynomial(scaled, this.keys);
  }

  shift(by: number): Polynomial {
    return by === 0 ? this : this.plus(new Polynomial(new Map([["", { coefficient: by, factors: [] }]]), this.keys));
  }

  times(other: Polynomial): Polynomial {
    if (other.isConstant) return this.scale(other.constantTerm);
    if (this.isConstant) return other.scale(this.constantTerm);
    const products: Term[] = [];
    for (const a of this.terms.values()) {
      for (const b of other.terms.values()) {
        products.push({ coefficient: a.coefficient * b.coefficient, factors: [...a.factors, ...b.factors] });
      }
    }
    return Polynomial.of(products, this.keys);
  }

  equals(other: Polynomial): boolean {
    return this.minus(other).isZero;
  }

  /** Distinct atoms. */
  atoms(): readonly Expression[] {
    const atoms = new Map<number, Expression>();
    for (const term of this.terms.values()) for (const factor of term.factors) atoms.set(this.keys.of(factor), factor);
    return [...atoms.values()];
  }

  /** `this = coefficient * atom + rest` with neither part containing `atom`; undefined when it is not linear in it. */
  linearIn(atom: Expression): { readonly coefficient: Polynomial; readonly rest: Polynomial } | undefined {
    const key = this.keys.of(atom);
    const linear: Term[] = [];
    const rest: Term[] = [];
    for (const term of this.terms.values()) {
      const others = term.factors.filter((factor) => this.keys.of(factor) !== key);
      if (others.length === term.factors.length) rest.push(term);
      else if (others.length === term.factors.length - 1) linear.push({ coefficient: term.coefficient, factors: others });
      else return undefined;
    }
    return { coefficient: Polynomial.of(linear, this.keys), rest: Polynomial.of(rest, this.keys) };
  }

  /** Splits into the terms that `divisor` divides, divided by it, and the rest; the constant leaves its floored remainder. */
  divideBy(divisor: Term): { readonly quotient: Polynomial; readonly rest: Polynomial } {
    const quotient: Term[] = [];
    const rest: Term[] = [];
    for (const term of this.terms.values()) {
      const factors = [...term.factors];
      const divides = divisor.factors.every((factor) => {
        const at = factors.findIndex((other) => this.keys.equal(other, factor));
        if (at >= 0) factors.splice(at, 1);
        return at >= 0;
      });
      if (!divides) {
        rest.push(term);
        continue;
      }
      const whole = Math.floor(term.coefficient / divisor.coefficient);
      const left = term.coefficient - whole * divisor.coefficient;
      if (left !== 0 && term.factors.length > 0) {
        rest.push(term);
        continue;
      }
      quotient.push({ coefficient: whole, factors });
      if (left !== 0) rest.push({ coefficient: left, factors: [] });
    }
    return { quotient: Polynomial.of(quotient, this.keys), rest: Polynomial.of(rest, this.keys) };
  }

  /**
   * As an expression: terms in the order `rank` gives their atoms (outer definitions first, so that a prefix of the sum
   * is invariant in inner loops), the constant last.
   */
  toExpression(rank: (atom: Expression) => number): Expression {
    const weight = (term: Term): number => term.factors.reduce((most, factor) => Math.max(most, rank(factor)), -1);
    const wrapped = [...this.terms.values()].map((term) => ({ coefficient: term.coefficient | 0, factors: term.factors }));
    const terms = wrapped.filter((term) => term.factors.length > 0 && term.coefficient !== 0);
    const ordered = terms.map((term, at) => ({ term, at, weight: weight(term) })).sort((a, b) => a.weight - b.weight || a.at - b.at);
    let sum: Expression | undefined;
    // A sum starts with a term that is added, when there is one.
    const firstPositive = ordered.findIndex(({ term }) => term.coefficient > 0);
    if (firstPositive > 0) ordered.unshift(...ordered.splice(firstPositive, 1));
    let constant = this.constantTerm | 0;
    for (const { term } of ordered) {
      const factors = [...term.factors].sort((a, b) => rank(a) - rank(b));
      const product = factors.reduce((left, right) => mul(left, right));
      const magnitude = mul(product, int(Math.abs(term.coefficient) | 0));
      if (sum === undefined && term.coefficient < 0) {
        sum = sub(int(constant), magnitude);
        constant = 0;
      } else if (sum === undefined) sum = magnitude;
      else sum = term.coefficient < 0 ? sub(sum, magnitude) : add(sum, magnitude);
    }
    if (sum === undefined) return int(constant);
    return constant < 0 && constant !== -(2 ** 31) ? sub(sum, int(-constant)) : add(sum, int(constant));
  }
}
