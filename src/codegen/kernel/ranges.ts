/**
 * What is known of the integers of a kernel: bounds of loop variables, builtins, scalars and definitions, and proofs of
 * inequalities from them.
 *
 * A bound is itself a polynomial over things defined earlier, so `i < n` is known in a loop that ends at `n`. Proofs
 * reason over mathematical integers. They carry over to i32 when nothing wraps: either numeric bounds show it, or the
 * arithmetic is on indices only (loop variables, builtins, scalars and what is computed from them), where it holds because
 * no buffer has 2^31 elements. Values loaded from memory are never taken for indices.
 */

import type { Builtin, Expression, GridBuiltin, SubgroupBuiltin } from "../../ir/expression.ts";
import { type Definition, Definitions, type RangeOptions } from "./definitions.ts";
import { ExpressionKeys } from "./expression-key.ts";
import { binaryInterval, type Interval, largest, multiplyIntervals, smallest, square, unbounded } from "./interval.ts";
import type { Kernel } from "./kernel.ts";
import { Polynomial } from "./polynomial.ts";

interface Bounds {
  readonly lower: readonly Polynomial[];
  readonly upper: readonly Polynomial[];
  /** Computed from indices alone. */
  readonly isIndex: boolean;
}

/** Elimination steps one proof may take; real index arithmetic needs a handful. */
const proofBudget = 300;

/** Larger coefficients are not multiplied out or reasoned about, so that doubles hold all of them exactly. */
const largestCoefficient = 2 ** 48;

export class IndexRanges {
  readonly keys = new ExpressionKeys();
  readonly #definitions: Definitions;
  readonly #bounds = new Map<number, Bounds>();
  readonly #intervals = new Map<number, Interval>();
  readonly #polynomials = new Map<number, Polynomial>();
  /** Polynomials known to be >= 0 here. */
  facts: readonly Polynomial[] = [];
  #budget = 0;

  constructor(kernel: Kernel, options: RangeOptions = {}) {
    this.#definitions = new Definitions(kernel, options);
  }

  define(name: string, definition: Definition): void {
    this.#definitions.define(name, definition);
  }

  /** Order of definition: larger for what is defined further in. */
  readonly rank = (expression: Expression): number => this.#definitions.rank(expression);

  constant(value: number): Polynomial {
    return Polynomial.constant(value, this.keys);
  }

  /** The value of a `let`, for looking through names. */
  definitionOf(name: string): Expression | undefined {
    const definition = this.#definitions.of(name);
    return definition?.kind === "let" ? definition.value : undefined;
  }

  polynomial(expression: Expression): Polynomial {
    const key = this.keys.of(expression);
    const known = this.#polynomials.get(key);
    if (known) return known;
    const result = this.#toPolynomial(expression);
    this.#polynomials.set(key, result);
    return result;
  }

  #toPolynomial(expression: Expression): Polynomial {
    const { keys } = this;
    if (expression.kind === "constant") return Polynomial.constant(expression.value, keys);
    if (expression.kind === "unary" && expression.op === "neg") return this.polynomial(expression.x).scale(-1);
    if (expression.kind === "binary") {
      const { op, lhs, rhs } = expression;
      switch (op) {
        case "add":
          return this.polynomial(lhs).plus(this.polynomial(rhs));
        case "sub":
          return this.polynomial(lhs).minus(this.polynomial(rhs));
        case "mul": {
          const [a, b] = [this.polynomial(lhs), this.polynomial(rhs)];
          // Large products are not multiplied out: the text would grow, and nothing is proved with them.
          if (a.terms.size * b.terms.size <= 16 && a.size * b.size < largestCoefficient) return a.times(b);
          break;
        }
        case "shl":
          if (
            rhs.kind === "constant" &&
            rhs.value >= 0 &&
            rhs.value < 31 &&
            this.polynomial(lhs).size * 2 ** rhs.value < largestCoefficient
          ) {
            return this.polynomial(lhs).scale(2 ** rhs.value);
          }
          break;
        default:
          break;
      }
    }
    return Polynomial.atom(expression, keys);
  }

  /** Names of index definitions replaced by what they stand for. */
  expand(polynomial: Polynomial): Polynomial {
    let result = polynomial;
    for (let changed = true; changed; ) {
      changed = false;
      for (const atom of result.atoms()) {
        if (atom.kind !== "variable") continue;
        const value = this.definitionOf(atom.name);
        if (value?.dtype !== "i32" || !this.#boundsOf(atom).isIndex) continue;
        const parts = result.linearIn(atom);
        if (!parts) continue;
        result = parts.coefficient.times(this.polynomial(value)).plus(parts.rest);
        changed = true;
        break;
      }
    }
    return result;
  }

  interval(polynomial: Polynomial): Interval {
    let low = 0;
    let high = 0;
    for (const { coefficient, factors } of polynomial.terms.values()) {
      let product: Interval = { low: coefficient, high: coefficient };
      for (let at = 0; at < factors.length; at++) {
        const factor = factors[at];
        if (!factor) continue;
        const next = factors[at + 1];
        const range = this.intervalOf(factor);
        if (next && this.keys.equal(next, factor)) {
          at += 1;
          product = multiplyIntervals(product, square(range));
        } else product = multiplyIntervals(product, range);
      }
      low += product.low;
      high += product.high;
    }
    return { low, high };
  }

  /** Numeric range of an i32 expression taken as an atom. Infinite where only a symbol bounds it. */
  intervalOf(atom: Expression): Interval {
    const key = this.keys.of(atom);
    const known = this.#intervals.get(key);
    if (known) return known;
    // Guards against definitions that refer to themselves through a loop.
    this.#intervals.set(key, unbounded);
    const range = this.#intervalOfAtom(atom);
    this.#intervals.set(key, range);
    return range;
  }

  #intervalOfAtom(atom: Expression): Interval {
    switch (atom.kind) {
      case "constant":
        return { low: atom.value, high: atom.value };
      case "variable": {
        const definition = this.#definitions.of(atom.name);
        if (atom.dtype !== "i32" || !definition) return unbounded;
        switch (definition.kind) {
          case "size":
            return { low: definition.minimum, high: Number.POSITIVE_INFINITY };
          case "let": {
            if (definition.value.dtype !== "i32") return unbounded;
            const polynomial = this.polynomial(definition.value);
            return this.#checked(polynomial, this.interval(polynomial));
          }
          case "loop": {
            const [start, end] = [this.polynomial(definition.start), this.polynomial(definition.end)];
            if (!this.isExact(start) || !this.isExact(end)) return unbounded;
            const first = this.interval(start);
            const last = this.interval(end);
            if (start.isConstant && end.isConstant && last.high > first.low) {
              return { low: first.low, high: first.low + Math.floor((last.high - 1 - first.low) / definition.step) * definition.step };
            }
            return { low: first.low, high: Math.max(first.low, last.high - 1) };
          }
          case "mutable":
            return unbounded;
          default:
            return definition satisfies never;
        }
      }
      case "builtin": {
        if (isOfSubgroup(atom.name)) return this.#ofSubgroup(atom.name);
        const { axis, isGroup } = builtinAxis(atom.name);
        const size = isGroup ? this.interval(this.polynomial(this.#definitions.grid[axis])).high : this.#definitions.workgroup[axis];
        return { low: 0, high: Math.max(0, size - 1) };
      }
      case "binary": {
        const [a, b] = [this.#exactInterval(atom.lhs), this.#exactInterval(atom.rhs)];
        return binaryInterval(atom.op, atom.dtype, a, b);
      }
      case "select": {
        const [a, b] = [this.#exactInterval(atom.ifTrue), this.#exactInterval(atom.ifFalse)];
        return { low: Math.min(a.low, b.low), high: Math.max(a.high, b.high) };
      }
      case "cast":
        return atom.x.dtype === "bool" ? { low: 0, high: 1 } : unbounded;
      default:
        return unbounded;
    }
  }

  #exactInterval(expression: Expression): Interval {
    const polynomial = this.polynomial(expression);
    return this.#checked(polynomial, this.interval(polynomial));
  }

  #checked(polynomial: Polynomial, range: Interval): Interval {
    return this.isExact(polynomial) ? range : unbounded;
  }

  /** Whether the i32 value equals the polynomial over mathematical integers. */
  isExact(polynomial: Polynomial): boolean {
    if (polynomial.size >= largestCoefficient) return false;
    const range = this.interval(polynomial);
    if (range.low >= smallest && range.high <= largest) return true;
    const finite = (Number.isFinite(range.low) || range.low >= smallest) && Number.isFinite(range.high);
    if (finite) return false;
    return this.isIndexPolynomial(polynomial);
  }

  isNonNegative(expression: Expression): boolean {
    const polynomial = this.polynomial(expression);
    return this.isExact(polynomial) && this.provesNonNegative(polynomial);
  }

  /** Proves `polynomial >= 0` over mathematical integers. False when it cannot. */
  provesNonNegative(polynomial: Polynomial): boolean {
    this.#budget = proofBudget;
    if (this.#prove(polynomial)) return true;
    return this.facts.some((fact) => {
      this.#budget = proofBudget;
      return this.#prove(polynomial.minus(fact));
    });
  }

  #prove(polynomial: Polynomial): boolean {
    if (polynomial.size >= largestCoefficient) return false;
    if (this.interval(polynomial).low >= 0) return true;
    if (polynomial.isConstant) return false;
    this.#budget -= 1;
    if (this.#budget < 0) return false;
    // Innermost definitions first: their bounds speak of outer ones only, so this ends.
    const atoms = [...polynomial.atoms()].sort((a, b) => this.rank(b) - this.rank(a));
    for (const atom of atoms) {
      const parts = polynomial.linearIn(atom);
      if (!parts) continue;
      const sign = this.interval(parts.coefficient);
      if (sign.low < 0 && sign.high > 0) continue;
      const positive = sign.low >= 0;
      for (const replaced of this.#replacements(atom, parts.coefficient, positive)) {
        if (this.#prove(replaced.plus(parts.rest))) return true;
      }
      return false;
    }
    return false;
  }

  /** Polynomials not larger than `coefficient * atom`. */
  #replacements(atom: Expression, coefficient: Polynomial, positive: boolean): readonly Polynomial[] {
    const { lower, upper } = this.#boundsOf(atom);
    const results = (positive ? lower : upper).map((bound) => coefficient.times(bound));
    if (atom.kind === "binary" && atom.op === "div" && atom.rhs.kind === "constant" && coefficient.isConstant) {
      const divisor = atom.rhs.value;
      const factor = coefficient.constantTerm;
      const numerator = this.polynomial(atom.lhs);
      if (divisor > 0 && factor % divisor === 0 && this.isExact(numerator) && this.interval(numerator).low >= 0) {
        // x - c + 1 <= c * (x / c) <= x for x >= 0.
        results.unshift((positive ? numerator.shift(1 - divisor) : numerator).scale(factor / divisor));
      }
    }
    return results;
  }

  #boundsOf(atom: Expression): Bounds {
    const key = this.keys.of(atom);
    const known = this.#bounds.get(key);
    if (known) return known;
    this.#bounds.set(key, { lower: [], upper: [], isIndex: false });
    const symbolic = this.#symbolicBounds(atom);
    const numeric = this.intervalOf(atom);
    const bounds: Bounds = {
      isIndex: symbolic.isIndex,
      lower: Number.isFinite(numeric.low) ? [...symbolic.lower, this.constant(numeric.low)] : symbolic.lower,
      upper: Number.isFinite(numeric.high) ? [...symbolic.upper, this.constant(numeric.high)] : symbolic.upper,
    };
    this.#bounds.set(key, bounds);
    return bounds;
  }

  #isIndex(expression: Expression): boolean {
    return this.isIndexPolynomial(this.polynomial(expression));
  }

  /** Whether it is made of indices alone, so that it means the same wherever its variables are in scope. */
  isIndexPolynomial(polynomial: Polynomial): boolean {
    return polynomial.atoms().every((atom) => this.#boundsOf(atom).isIndex);
  }

  #symbolicBounds(atom: Expression): Bounds {
    const none: Bounds = { lower: [], upper: [], isIndex: false };
    if (atom.dtype !== "i32" || atom.lanes !== 1) return none;
    switch (atom.kind) {
      case "constant":
        return { ...none, isIndex: true };
      case "variable": {
        const definition = this.#definitions.of(atom.name);
        if (!definition || definition.kind === "mutable") return none;
        if (definition.kind === "size") return { ...none, isIndex: true };
        if (definition.kind === "let") {
          const value = this.polynomial(definition.value);
          const isIndex = definition.value.dtype === "i32" && this.#isIndex(definition.value);
          // What was loaded or assigned may differ when it is read again, so such values bound nothing by name.
          return isIndex && this.isExact(value) ? { lower: [value], upper: [value], isIndex } : none;
        }
        const [start, end] = [this.polynomial(definition.start), this.polynomial(definition.end)];
        if (!this.isExact(start) || !this.isExact(end)) return none;
        const isIndex = this.#isIndex(definition.start) && this.#isIndex(definition.end);
        if (!isIndex) return none;
        return { lower: [start], upper: this.#alternatives(definition.end, "min").map((bound) => bound.shift(-1)), isIndex };
      }
      case "builtin": {
        if (isOfSubgroup(atom.name)) return { ...none, isIndex: true };
        const { axis, isGroup } = builtinAxis(atom.name);
        return { lower: [], upper: isGroup ? [this.polynomial(this.#definitions.grid[axis]).shift(-1)] : [], isIndex: true };
      }
      case "binary": {
        const isIndex = this.#isIndex(atom.lhs) && this.#isIndex(atom.rhs);
        const [lhs, rhs] = [this.polynomial(atom.lhs), this.polynomial(atom.rhs)];
        const exact = this.isExact(lhs) && this.isExact(rhs);
        const natural = exact && this.interval(lhs).low >= 0 && this.interval(rhs).low >= 1;
        if (atom.op === "min") return exact ? { lower: [], upper: this.#alternatives(atom, "min"), isIndex } : { ...none, isIndex };
        if (atom.op === "max") return exact ? { lower: this.#alternatives(atom, "max"), upper: [], isIndex } : { ...none, isIndex };
        if (atom.op === "mod") return { lower: [], upper: natural ? [rhs.shift(-1), lhs] : [], isIndex };
        if (atom.op === "div") return { lower: [], upper: natural ? [lhs] : [], isIndex };
        return none;
      }
      case "select":
        return { ...none, isIndex: this.#isIndex(atom.ifTrue) && this.#isIndex(atom.ifFalse) };
      default:
        return none;
    }
  }

  #ofSubgroup(name: SubgroupBuiltin): Interval {
    const invocations = this.#definitions.workgroup.reduce((product, size) => product * size, 1);
    return name === "subgroup_rank" ? { low: 0, high: invocations - 1 } : { low: 1, high: invocations };
  }

  /** The operands of a nest of `min` or `max`. */
  #alternatives(expression: Expression, op: "min" | "max"): readonly Polynomial[] {
    if (expression.kind === "binary" && expression.op === op) {
      return [...this.#alternatives(expression.lhs, op), ...this.#alternatives(expression.rhs, op)].filter((bound) => this.isExact(bound));
    }
    // `min(a, b) + 1` in the end of a loop has its constant outside.
    if (expression.kind === "binary" && expression.op === "add" && expression.rhs.kind === "constant") {
      const by = expression.rhs.value;
      return this.#alternatives(expression.lhs, op).map((bound) => bound.shift(by));
    }
    return [this.polynomial(expression)];
  }
}

function isOfSubgroup(name: Builtin): name is SubgroupBuiltin {
  return name.startsWith("subgroup");
}

function builtinAxis(name: GridBuiltin): { readonly axis: 0 | 1 | 2; readonly isGroup: boolean } {
  const axis = name.endsWith("x") ? 0 : name.endsWith("y") ? 1 : 2;
  return { axis, isGroup: name.startsWith("group") };
}
