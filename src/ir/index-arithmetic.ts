/** Sizes and row-major positions as expressions: what every loop definition and every schedule computes indices with. */

import { type Dim, dimAdd, dimEquals, dimMul, leastDim, type Shape } from "./dim.ts";
import { add, div, type Expression, int, mod, mul, sub, variable } from "./expression.ts";
import type { Index } from "./loop.ts";

/** The size of an axis: an expression of the symbols, or a number where they are known. */
type SizeExpression = (dim: Dim) => Expression;

/** A size as an i32 expression; `named` gives the expression of a symbol. */
export function dimExpression(dim: Dim, named: (symbol: string) => Expression = (name) => variable(name)): Expression {
  if (typeof dim === "number") return int(dim);
  let sum: Expression = int(0);
  for (const term of dim.terms) {
    let product: Expression = int(term.coefficient);
    for (const factor of term.factors) {
      product = mul(product, factor.kind === "symbol" ? named(factor.name) : floorDivision(factor.numerator, factor.divisor, named));
    }
    sum = add(sum, product);
  }
  return sum;
}

/**
 * `div` truncates below zero, where a size such as `floordiv(time-3, 2)+1` goes for an empty axis. A numerator that is
 * bounded below is lifted above zero by a multiple of the divisor, one that is bounded above is negated first, as
 * floor(n / d) = -floor((-n + d - 1) / d); any other is taken down to the multiple below it.
 */
function floorDivision(numerator: Dim, divisor: number, named: (symbol: string) => Expression): Expression {
  const d = int(divisor);
  const lifted = (n: Dim): Expression => {
    const lifts = Math.ceil(Math.max(0, -leastDim(n)) / divisor);
    return sub(div(dimExpression(dimAdd(n, lifts * divisor), named), d), int(lifts));
  };
  if (Number.isFinite(leastDim(numerator))) return lifted(numerator);
  const negated = dimAdd(dimMul(numerator, -1), divisor - 1);
  if (Number.isFinite(leastDim(negated))) return sub(int(0), lifted(negated));
  const n = dimExpression(numerator, named);
  return div(sub(n, mod(add(mod(n, d), d), d)), d);
}

/** Row-major position of `index` in `shape`; puts together again what `unflattenIndex` took apart. The index of an axis of size 1 is 0 and left out. */
export function flattenIndex(shape: Shape, index: Index, size: SizeExpression = (dim) => dimExpression(dim)): Expression {
  let position: Expression = int(0);
  shape.forEach((dim, axis) => {
    if (!dimEquals(dim, 1)) position = appendAxis(position, size(dim), index[axis] ?? int(0));
  });
  return position;
}

/** `position * size + i`, where `(x / d) * d + x % d` is `x`. */
function appendAxis(position: Expression, size: Expression, i: Expression): Expression {
  if (i.kind === "binary" && i.op === "mod" && sameExpression(i.rhs, size)) {
    const quotient = (e: Expression): boolean =>
      e.kind === "binary" && e.op === "div" && sameExpression(e.rhs, size) && sameExpression(e.lhs, i.lhs);
    if (quotient(position)) return i.lhs;
    if (position.kind === "binary" && position.op === "add" && quotient(position.rhs)) return add(mul(position.lhs, size), i.lhs);
  }
  return add(mul(position, size), i);
}

function sameExpression(a: Expression, b: Expression): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** The index whose row-major position is `position`; the first axis is not reduced: positions are in range. */
export function unflattenIndex(shape: Shape, position: Expression, size: SizeExpression = (dim) => dimExpression(dim)): Index {
  const index: Expression[] = [];
  let rest = position;
  const outermost = shape.findIndex((dim) => !dimEquals(dim, 1));
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    const dim = shape[axis] ?? 1;
    // Nothing runs over an axis of size 0; the text must still be free of divisions by it.
    if (dimEquals(dim, 1) || dimEquals(dim, 0)) index.unshift(int(0));
    else if (axis === outermost) index.unshift(rest);
    else {
      index.unshift(mod(rest, size(dim)));
      rest = div(rest, size(dim));
    }
  }
  return index;
}
