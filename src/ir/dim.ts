/**
 * Dimensions: a number, or an exact integer expression over named symbols (`batch`, `2*batch+1`, `floordiv(time-3,2)+1`).
 *
 * A symbolic dimension is a polynomial in canonical form: terms sorted by their factors, no zero coefficient, at least
 * one term with a factor. Two dimensions are equal exactly when their texts are. A factor is a symbol's name or the text
 * of a floor division, which is opaque to the polynomial arithmetic.
 */

import { fail } from "./diagnostic.ts";

export type Dim = number | SymbolicDim;
export type Shape = readonly Dim[];

interface Term {
  readonly coefficient: number;
  readonly factors: readonly Factor[];
}

export type Factor =
  | { readonly kind: "symbol"; readonly name: string }
  | { readonly kind: "floordiv"; readonly numerator: SymbolicDim; readonly divisor: number };

export class SymbolicDim {
  readonly terms: readonly Term[];
  readonly text: string;
  constructor(terms: readonly Term[]) {
    this.terms = terms;
    this.text = formatTerms(terms);
  }
  toString(): string {
    return this.text;
  }
}

function formatFactor(factor: Factor): string {
  return factor.kind === "symbol" ? factor.name : `floordiv(${factor.numerator.text}, ${factor.divisor})`;
}

function formatTerms(terms: readonly Term[]): string {
  let text = "";
  for (const { coefficient, factors } of terms) {
    const magnitude = Math.abs(coefficient);
    const product = factors.map(formatFactor).join("*");
    const body = factors.length === 0 ? String(magnitude) : magnitude === 1 ? product : `${magnitude}*${product}`;
    if (text === "") text = coefficient < 0 ? `-${body}` : body;
    else text += coefficient < 0 ? `-${body}` : `+${body}`;
  }
  return text;
}

function termKey(term: Term): string {
  return term.factors.map(formatFactor).join("*");
}

/** Canonicalizes; a sum without symbols becomes a plain number. The constant term sorts last. */
function fromTerms(terms: readonly Term[]): Dim {
  const byKey = new Map<string, Term>();
  for (const term of terms) {
    const key = termKey(term);
    const coefficient = (byKey.get(key)?.coefficient ?? 0) + term.coefficient;
    byKey.set(key, { coefficient, factors: term.factors });
  }
  const kept = [...byKey].filter(([, term]) => term.coefficient !== 0);
  if (kept.length === 0) return 0;
  if (kept.length === 1 && kept[0]?.[0] === "") return kept[0][1].coefficient;
  kept.sort(([a], [b]) => (a === "" ? 1 : b === "" ? -1 : a < b ? -1 : 1));
  return new SymbolicDim(kept.map(([, term]) => term));
}

function toTerms(dim: Dim): readonly Term[] {
  return typeof dim === "number" ? [{ coefficient: dim, factors: [] }] : dim.terms;
}

export function symbol(name: string): SymbolicDim {
  return new SymbolicDim([{ coefficient: 1, factors: [{ kind: "symbol", name }] }]);
}

export function isStatic(dim: Dim): dim is number {
  return typeof dim === "number";
}

export function isStaticShape(shape: Shape): shape is readonly number[] {
  return shape.every(isStatic);
}

export function dimEquals(a: Dim, b: Dim): boolean {
  return typeof a === "number" || typeof b === "number" ? a === b : a.text === b.text;
}

export function shapeEquals(a: Shape, b: Shape): boolean {
  return a.length === b.length && a.every((dim, axis) => dimEquals(dim, b[axis] ?? -1));
}

export function dimAdd(a: Dim, b: Dim): Dim {
  return typeof a === "number" && typeof b === "number" ? a + b : fromTerms([...toTerms(a), ...toTerms(b)]);
}

export function dimMul(a: Dim, b: Dim): Dim {
  if (typeof a === "number" && typeof b === "number") return a * b;
  const terms: Term[] = [];
  for (const x of toTerms(a)) {
    for (const y of toTerms(b)) {
      const factors = [...x.factors, ...y.factors].sort((p, q) => (formatFactor(p) < formatFactor(q) ? -1 : 1));
      terms.push({ coefficient: x.coefficient * y.coefficient, factors });
    }
  }
  return fromTerms(terms);
}

export function dimSub(a: Dim, b: Dim): Dim {
  return dimAdd(a, dimMul(b, -1));
}

/** Floor division by a positive integer; exact multiples simplify. */
export function dimFloorDiv(a: Dim, divisor: number): Dim {
  if (!Number.isInteger(divisor) || divisor < 1)
    fail("TSC1001", `a dimension is divided by ${divisor}; the divisor must be a positive integer`);
  if (divisor === 1) return a;
  if (typeof a === "number") return Math.floor(a / divisor);
  const exact = a.terms.filter((term) => term.coefficient % divisor === 0);
  const rest = a.terms.filter((term) => term.coefficient % divisor !== 0);
  const quotient = fromTerms(exact.map((term) => ({ coefficient: term.coefficient / divisor, factors: term.factors })));
  if (rest.length === 0) return quotient;
  const remainder = fromTerms(rest);
  const divided: Dim =
    typeof remainder === "number"
      ? Math.floor(remainder / divisor)
      : new SymbolicDim([{ coefficient: 1, factors: [{ kind: "floordiv", numerator: remainder, divisor }] }]);
  return dimAdd(quotient, divided);
}

export function dimCeilDiv(a: Dim, divisor: number): Dim {
  return dimFloorDiv(dimAdd(a, divisor - 1), divisor);
}

/** `a / b` where the quotient is known to be exact, as in a reshape; undefined when it cannot be shown. */
export function dimExactDiv(a: Dim, b: Dim): Dim | undefined {
  if (dimEquals(a, b)) return 1;
  if (typeof b === "number") {
    if (b === 0) return undefined;
    return toTerms(a).every((term) => term.coefficient % b === 0) ? dimMulFraction(a, b) : undefined;
  }
  const [only, ...others] = b.terms;
  if (!only || others.length > 0) return undefined;
  const terms: Term[] = [];
  for (const term of toTerms(a)) {
    const left = term.factors.map(formatFactor);
    for (const factor of only.factors) {
      const at = left.indexOf(formatFactor(factor));
      if (at < 0) return undefined;
      left.splice(at, 1);
    }
    if (term.coefficient % only.coefficient !== 0) return undefined;
    const kept = [...term.factors];
    for (const factor of only.factors) {
      kept.splice(
        kept.findIndex((other) => formatFactor(other) === formatFactor(factor)),
        1,
      );
    }
    terms.push({ coefficient: term.coefficient / only.coefficient, factors: kept });
  }
  return fromTerms(terms);
}

function dimMulFraction(a: Dim, divisor: number): Dim {
  return fromTerms(toTerms(a).map((term) => ({ coefficient: term.coefficient / divisor, factors: term.factors })));
}

export function dimProduct(shape: Shape): Dim {
  return shape.reduce<Dim>(dimMul, 1);
}

export type Bindings = Readonly<Record<string, number>>;

export function evaluateDim(dim: Dim, bindings: Bindings): number {
  if (typeof dim === "number") return dim;
  let sum = 0;
  for (const { coefficient, factors } of dim.terms) {
    let product = coefficient;
    for (const factor of factors) product *= evaluateFactor(factor, bindings);
    sum += product;
  }
  return sum;
}

function evaluateFactor(factor: Factor, bindings: Bindings): number {
  if (factor.kind === "floordiv") return Math.floor(evaluateDim(factor.numerator, bindings) / factor.divisor);
  const value = bindings[factor.name];
  return value ?? fail("TSC1003", `no size is given for the symbol ${factor.name}`);
}

/** A number that `dim` is never below, whatever the symbols; minus infinity where none is known. */
export function leastDim(dim: Dim): number {
  if (typeof dim === "number") return dim;
  return dim.terms.reduce((sum, { coefficient, factors }) => {
    if (factors.length === 0) return sum + coefficient;
    const least = factors.map((factor) => (factor.kind === "symbol" ? 0 : Math.floor(leastDim(factor.numerator) / factor.divisor)));
    if (coefficient < 0) return Number.NEGATIVE_INFINITY;
    if (least.every((value) => value >= 0)) return sum;
    return factors.length === 1 ? sum + coefficient * (least[0] ?? 0) : Number.NEGATIVE_INFINITY;
  }, 0);
}

/** At least `dim` at all smaller sizes of the symbols: a size may shrink as a symbol grows, as `5-batch` does. */
export function largestDim(dim: Dim): Dim {
  return typeof dim === "number" ? dim : dim.terms.map(largestTerm).reduce(dimAdd, 0);
}

function largestTerm({ coefficient, factors }: Term): Dim {
  if (factors.length === 0) return coefficient;
  const shrinks = coefficient < 0;
  if (shrinks && factors.every(({ kind }) => kind === "symbol")) return 0;
  const term = factors.reduce<Dim>((product, factor) => {
    if (factor.kind === "symbol") return dimMul(product, symbol(factor.name));
    const { numerator, divisor } = factor;
    // -floor(n / d) = floor((-n + d - 1) / d)
    return dimMul(product, dimFloorDiv(largestDim(shrinks ? dimAdd(dimMul(numerator, -1), divisor - 1) : numerator), divisor));
  }, Math.abs(coefficient));
  return toTerms(term).some((part) => part.coefficient < 0) ? 0 : term;
}

/** Replaces symbols; those without a replacement stay. */
export function substituteDim(dim: Dim, replace: (name: string) => Dim | undefined): Dim {
  if (typeof dim === "number") return dim;
  let sum: Dim = 0;
  for (const { coefficient, factors } of dim.terms) {
    let product: Dim = coefficient;
    for (const factor of factors) {
      const value: Dim =
        factor.kind === "symbol"
          ? (replace(factor.name) ?? symbol(factor.name))
          : dimFloorDiv(substituteDim(factor.numerator, replace), factor.divisor);
      product = dimMul(product, value);
    }
    sum = dimAdd(sum, product);
  }
  return sum;
}

/** Names of all symbols in order of first appearance. */
export function symbolsOf(dims: Iterable<Dim>): readonly string[] {
  const names = new Set<string>();
  const visit = (dim: Dim): void => {
    if (typeof dim === "number") return;
    for (const term of dim.terms) {
      for (const factor of term.factors) {
        if (factor.kind === "symbol") names.add(factor.name);
        else visit(factor.numerator);
      }
    }
  };
  for (const dim of dims) visit(dim);
  return [...names];
}

export function formatShape(shape: Shape): string {
  return `[${shape.map(String).join(", ")}]`;
}
