/**
 * Simplification of integer expressions: sums of products in canonical order, division and remainder by what divides
 * parts of the dividend, comparisons, minima and masks that ranges decide.
 *
 * Rules of division: for `P = c*Q + R` with `P >= 0` and `0 <= R < c`, `P / c = Q` and `P % c = R`; with only `R >= 0`,
 * `P / c = Q + R / c` and `P % c = R % c`. `(x / a) / b = x / (a*b)`, `(x % (a*b)) % b = x % b` for `x >= 0`.
 * Everything is exact for the 32-bit values, given what `ranges.ts` assumes of indices.
 */

import {
  type BinaryExpression,
  binary,
  type CompareExpression,
  div,
  type Expression,
  int,
  logicalAnd,
  logicalNot,
  mapChildren,
  mod,
  no,
  yes,
} from "../../ir/expression.ts";
import type { RangeOptions } from "./definitions.ts";
import type { Kernel, Statement } from "./kernel.ts";
import type { Polynomial } from "./polynomial.ts";
import { IndexRanges } from "./ranges.ts";
import { hasLoad, mapStatementExpressions, withBody } from "./walk.ts";

/** Simplifies every integer expression, and drops branches and loops that never run. */
export function simplifyKernel(kernel: Kernel, options: RangeOptions = {}): Kernel {
  return withBody(kernel, new Simplifier(new IndexRanges(kernel, options)).block(kernel.body));
}

function isIndexType(expression: Expression): boolean {
  return expression.dtype === "i32" && expression.lanes === 1;
}

export class Simplifier {
  readonly #ranges: IndexRanges;
  #memo = new Map<Expression, Expression>();

  constructor(ranges: IndexRanges) {
    this.#ranges = ranges;
  }

  block(block: readonly Statement[]): readonly Statement[] {
    return block.flatMap((statement) => this.#statement(statement));
  }

  #statement(original: Statement): readonly Statement[] {
    const statement = mapStatementExpressions(original, (expression) => this.simplify(expression));
    switch (statement.kind) {
      case "let":
        this.#ranges.define(statement.name, { kind: "let", value: statement.value });
        return [statement];
      case "if": {
        const { condition } = statement;
        if (condition.kind === "constant") return this.block(condition.value ? statement.then : statement.otherwise);
        const then = this.#assuming(condition, true, () => this.block(statement.then));
        const otherwise = this.#assuming(condition, false, () => this.block(statement.otherwise));
        return then.length === 0 && otherwise.length === 0 ? [] : [{ ...statement, then, otherwise }];
      }
      case "for": {
        const { start, end, step } = statement;
        const trips = this.#exactDifference(end, start);
        if (trips?.isConstant && trips.constantTerm <= 0) return [];
        const once = start.kind === "constant" && end.kind === "constant" && end.value <= start.value + step;
        if (once && statement.mode !== "vector") {
          // One iteration: the variable becomes a name for its value.
          const value = { kind: "let", name: statement.variable, value: start } as const;
          this.#ranges.define(value.name, { kind: "let", value: start });
          return [value, ...this.block(statement.body)];
        }
        this.#ranges.define(statement.variable, { kind: "loop", start, end, step });
        const body = this.block(statement.body);
        return body.length === 0 ? [] : [{ ...statement, body }];
      }
      case "last_workgroup":
        return [{ ...statement, body: this.block(statement.body) }];
      default:
        return [statement];
    }
  }

  #exactDifference(a: Expression, b: Expression): Polynomial | undefined {
    const [p, q] = [this.#ranges.polynomial(a), this.#ranges.polynomial(b)];
    return this.#ranges.isExact(p) && this.#ranges.isExact(q) ? p.minus(q) : undefined;
  }

  /** Runs `body` where `condition` is known to be `value`. */
  #assuming<T>(condition: Expression, value: boolean, body: () => T): T {
    const added = this.#factsOf(condition, value);
    if (added.length === 0) return body();
    const saved = this.#ranges.facts;
    const memo = this.#memo;
    this.#ranges.facts = [...saved, ...added];
    this.#memo = new Map();
    try {
      return body();
    } finally {
      this.#ranges.facts = saved;
      this.#memo = memo;
    }
  }

  /** Polynomials that are >= 0 when `condition` has `value`. Only over indices: other values may change. */
  #factsOf(condition: Expression, value: boolean): readonly Polynomial[] {
    if (condition.kind === "unary" && condition.op === "not") return this.#factsOf(condition.x, !value);
    if (condition.kind === "binary" && condition.op === (value ? "and" : "or")) {
      return [...this.#factsOf(condition.lhs, value), ...this.#factsOf(condition.rhs, value)];
    }
    if (condition.kind !== "compare" || !isIndexType(condition.lhs)) return [];
    const difference = this.#exactDifference(condition.rhs, condition.lhs);
    if (!difference || !this.#ranges.isIndexPolynomial(difference)) return [];
    switch (value ? condition.op : negated[condition.op]) {
      case "lt":
        return [difference.shift(-1)];
      case "le":
        return [difference];
      case "gt":
        return [difference.scale(-1).shift(-1)];
      case "ge":
        return [difference.scale(-1)];
      case "eq":
        return [difference, difference.scale(-1)];
      default:
        return [];
    }
  }

  #simplifyWhere(condition: Expression, value: boolean, expression: Expression): Expression {
    if (hasLoad(expression)) return this.simplify(expression);
    return this.#assuming(condition, value, () => this.simplify(expression));
  }

  simplify(expression: Expression): Expression {
    const known = this.#memo.get(expression);
    if (known) return known;
    const result = this.#simplify(expression);
    this.#memo.set(expression, result);
    return result;
  }

  #simplify(expression: Expression): Expression {
    // Arithmetic on what is used only where a condition holds may assume it. Loads may not: every operand is evaluated,
    // and a load that lost its mask would read out of bounds where the condition does not hold.
    if (expression.kind === "load" && expression.mask) {
      const mask = this.simplify(expression.mask);
      if (mask.kind === "constant") {
        if (!mask.value) return { kind: "constant", dtype: expression.dtype, lanes: expression.lanes, value: 0 };
        return {
          kind: "load",
          buffer: expression.buffer,
          dtype: expression.dtype,
          lanes: expression.lanes,
          index: this.simplify(expression.index),
        };
      }
      return { ...expression, mask, index: this.#simplifyWhere(mask, true, expression.index) };
    }
    if (expression.kind === "select") {
      const condition = this.simplify(expression.condition);
      if (condition.kind === "constant") return this.simplify(condition.value ? expression.ifTrue : expression.ifFalse);
      const ifTrue = this.#simplifyWhere(condition, true, expression.ifTrue);
      const ifFalse = this.#simplifyWhere(condition, false, expression.ifFalse);
      if (isIndexType(ifTrue) && this.#ranges.keys.equal(ifTrue, ifFalse)) return ifTrue;
      return { ...expression, condition, ifTrue, ifFalse };
    }
    const node = mapChildren(expression, (child) => this.simplify(child));
    if (node.lanes !== 1) return node;
    switch (node.kind) {
      case "compare":
        return isIndexType(node.lhs) ? this.#compare(node) : node;
      case "unary":
        if (node.op === "not" && node.dtype === "bool") return logicalNot(node.x);
        return node.op === "neg" && isIndexType(node) ? this.#canonical(node) : node;
      case "cast":
        return node.x.kind === "constant" && node.x.dtype === "bool" && node.dtype === "i32" ? int(node.x.value) : node;
      case "variable":
        return this.#variable(node);
      case "builtin": {
        if (node.dtype === "bool") return node;
        const { low, high } = this.#ranges.intervalOf(node);
        return low === high || this.#isAtMost(node, low) ? int(low) : node;
      }
      case "binary":
        if (node.dtype === "bool") return this.#logic(node);
        return isIndexType(node) ? this.#integer(node) : node;
      default:
        return node;
    }
  }

  /** Whether a fact that holds here says so: the first block of a kernel of several parts has `group_x < 1`. */
  #isAtMost(atom: Expression, limit: number): boolean {
    return this.#ranges.facts.some((fact) => {
      const parts = fact.linearIn(atom);
      return (
        parts?.coefficient.isConstant && parts.coefficient.constantTerm === -1 && parts.rest.isConstant && parts.rest.constantTerm <= limit
      );
    });
  }

  /** Definitions that turned out to be constants or other names are looked through. */
  #variable(node: Expression & { kind: "variable" }): Expression {
    if (isIndexType(node)) {
      const { low, high } = this.#ranges.intervalOf(node);
      if (low === high) return int(low);
    }
    const value = this.#ranges.definitionOf(node.name);
    const isSimple = value && value.lanes === 1 && (value.kind === "constant" || value.kind === "builtin");
    return isSimple && value.dtype === node.dtype ? value : node;
  }

  #logic(node: BinaryExpression): Expression {
    if (node.op === "and") {
      const known = this.#simplifyWhere(node.lhs, true, node.rhs);
      return known.kind === "constant" || node.lhs.kind === "constant" ? logicalAnd(node.lhs, known) : node;
    }
    if (node.op === "or") {
      if (node.lhs.kind === "constant") return node.lhs.value ? yes : node.rhs;
      if (node.rhs.kind === "constant") return node.rhs.value ? yes : node.lhs;
    }
    return node;
  }

  #canonical(expression: Expression): Expression {
    return this.#toExpression(this.#ranges.polynomial(expression));
  }

  #toExpression(polynomial: Polynomial): Expression {
    return polynomial.toExpression(this.#ranges.rank);
  }

  #integer(node: BinaryExpression): Expression {
    switch (node.op) {
      case "add":
      case "sub":
      case "mul":
        return this.#canonical(node);
      case "shl":
        return node.rhs.kind === "constant" ? this.#canonical(node) : node;
      case "div":
      case "mod":
        return this.#division(node.op, node.lhs, node.rhs);
      case "min":
      case "max": {
        const difference = this.#exactDifference(node.rhs, node.lhs);
        if (!difference) return binary(node.op, node.lhs, node.rhs);
        if (this.#ranges.provesNonNegative(difference)) return node.op === "min" ? node.lhs : node.rhs;
        if (this.#ranges.provesNonNegative(difference.scale(-1))) return node.op === "min" ? node.rhs : node.lhs;
        return binary(node.op, node.lhs, node.rhs);
      }
      default:
        return node;
    }
  }

  #compare(node: CompareExpression): Expression {
    const difference = this.#exactDifference(node.rhs, node.lhs);
    if (!difference) return node;
    const ranges = this.#ranges;
    const less = (): boolean => ranges.provesNonNegative(difference.shift(-1));
    const lessOrEqual = (): boolean => ranges.provesNonNegative(difference);
    const greater = (): boolean => ranges.provesNonNegative(difference.scale(-1).shift(-1));
    const greaterOrEqual = (): boolean => ranges.provesNonNegative(difference.scale(-1));
    switch (node.op) {
      case "lt":
        return less() ? yes : greaterOrEqual() ? no : node;
      case "le":
        return lessOrEqual() ? yes : greater() ? no : node;
      case "gt":
        return greater() ? yes : lessOrEqual() ? no : node;
      case "ge":
        return greaterOrEqual() ? yes : less() ? no : node;
      case "eq":
      case "ne": {
        const isEqual = node.op === "eq";
        if (difference.isZero) return isEqual ? yes : no;
        if (less() || greater()) return isEqual ? no : yes;
        return node;
      }
      default:
        return node.op satisfies never;
    }
  }

  #division(op: "div" | "mod", lhs: Expression, rhs: Expression): Expression {
    const plain = op === "div" ? div(lhs, rhs) : mod(lhs, rhs);
    if (plain.kind !== "binary" || plain.op !== op) return plain;
    const ranges = this.#ranges;
    const numerator = ranges.polynomial(lhs);
    const divisor = ranges.polynomial(rhs);
    const [only] = divisor.terms.values();
    if (!only || divisor.terms.size !== 1 || only.coefficient <= 0) return plain;
    if (!ranges.isExact(divisor) || !ranges.provesNonNegative(divisor.shift(-1))) return plain;
    for (const candidate of [numerator, ranges.expand(numerator)]) {
      if (!ranges.isExact(candidate)) continue;
      const { quotient, rest } = candidate.divideBy(only);
      if (rest.isZero) return op === "div" ? this.#toExpression(quotient) : int(0);
      if (!ranges.provesNonNegative(candidate) || !ranges.provesNonNegative(rest)) continue;
      if (ranges.provesNonNegative(divisor.minus(rest).shift(-1))) return this.#toExpression(op === "div" ? quotient : rest);
    }
    if (!divisor.isConstant || !ranges.isExact(numerator) || !ranges.provesNonNegative(numerator)) return plain;
    const { quotient, rest } = numerator.divideBy(only);
    return ranges.provesNonNegative(rest) ? this.#divideRest(op, quotient, rest, divisor.constantTerm) : plain;
  }

  /** `(c*quotient + rest) op c` where neither part is negative. */
  #divideRest(op: "div" | "mod", quotient: Polynomial, rest: Polynomial, divisor: number): Expression {
    const common = [...rest.terms.values()].reduce(
      (factor, term) => (term.factors.length > 0 ? gcd(factor, Math.abs(term.coefficient)) : factor),
      divisor,
    );
    const offset = ((rest.constantTerm % common) + common) % common;
    if (common > 1) {
      // (g*x + r) / (g*d) = x / d for 0 <= r < g, and the remainder is g * (x % d) + r.
      const reduced = rest.shift(-offset).divideBy({ coefficient: common, factors: [] }).quotient;
      const smaller = this.#toExpression(reduced);
      const by = int(divisor / common);
      if (op === "div") return this.#canonical(binary("add", this.#toExpression(quotient), this.#division("div", smaller, by)));
      return this.#canonical(binary("add", binary("mul", this.#division("mod", smaller, by), int(common)), int(offset)));
    }
    const [term] = rest.terms.values();
    const atom = rest.terms.size === 1 && term?.coefficient === 1 && term.factors.length === 1 ? term.factors[0] : undefined;
    const inner =
      atom?.kind === "binary" && atom.rhs.kind === "constant" && atom.rhs.value > 0 && this.#ranges.isNonNegative(atom.lhs)
        ? atom
        : undefined;
    if (inner && inner.rhs.kind === "constant") {
      const by = inner.rhs.value;
      if (inner.op === "div" && op === "div" && by * divisor < 2 ** 31) {
        return this.#canonical(binary("add", this.#toExpression(quotient), this.#division("div", inner.lhs, int(by * divisor))));
      }
      if (inner.op === "mod" && op === "mod" && by % divisor === 0) return this.#division("mod", inner.lhs, int(divisor));
    }
    const left = this.#toExpression(rest);
    return op === "mod" ? mod(left, int(divisor)) : this.#canonical(binary("add", this.#toExpression(quotient), div(left, int(divisor))));
  }
}

const negated = { lt: "ge", ge: "lt", gt: "le", le: "gt", eq: "ne", ne: "eq" } as const;

function gcd(a: number, b: number): number {
  return b === 0 ? a : gcd(b, a % b);
}
