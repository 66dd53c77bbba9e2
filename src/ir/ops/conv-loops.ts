/**
 * A convolution as a contraction of index spaces: m is the result without its features in the result's order, n the
 * features of a group, k the filter without its output features in the filter's order, batch the groups. So with a
 * filter `01io` the right-hand matrix is the filter as it lies in memory, and with a result `b01f` so is the result.
 */

import { type Dim, dimExactDiv } from "../dim.ts";
import { add, compare, constant, div, type Expression, int, logicalAnd, mod, mul, scalarTypeOf, yes } from "../expression.ts";
import type { Operation } from "../graph.ts";
import type { ContractDefinition, Index, LoopContext } from "../loop.ts";
import { atLetter, type ConvGeometry, convGeometry, spatialLetters } from "./conv-geometry.ts";
import { accumulatorType } from "./dot.ts";
import { nth } from "./host.ts";
import { dilated } from "./rules.ts";

/** Index of each axis, by its letter. */
type Letters = ReadonlyMap<string, Expression>;

function lettersOf(names: string, index: Index): Letters {
  return new Map([...names].map((letter, i) => [letter, nth(index, i)]));
}

function need(letters: Letters, letter: string): Expression {
  const value = letters.get(letter);
  if (!value) throw new Error(`internal: no index for the convolution axis ${letter}`);
  return value;
}

interface Sizes {
  readonly lhs: readonly Dim[];
  readonly rhs: readonly Dim[];
  readonly out: readonly Dim[];
}

/** Position on a spatial axis of lhs for a result position and a filter tap, and whether an element is there. */
function lhsPosition(
  context: LoopContext,
  geometry: ConvGeometry,
  sizes: Sizes,
  axis: number,
  position: Expression,
  tap: Expression,
): readonly [Expression, Expression] {
  const letter = String(axis);
  const [stride, dilation, rhsDilation] = [nth(geometry.strides, axis), nth(geometry.lhsDilation, axis), nth(geometry.rhsDilation, axis)];
  const [low, high] = nth(geometry.padding, axis);
  const size = atLetter(sizes.lhs, geometry.lhsSpec, letter);
  const at = add(add(mul(position, int(stride)), mul(tap, int(rhsDilation))), int(-low));
  let inside: Expression = yes;
  if (low > 0) inside = logicalAnd(inside, compare("ge", at, int(0)));
  if (high > 0) inside = logicalAnd(inside, compare("lt", at, context.dim(dilated(size, dilation))));
  if (dilation === 1) return [at, inside];
  return [div(at, int(dilation)), logicalAnd(inside, compare("eq", mod(at, int(dilation)), int(0)))];
}

export function convLoops(operation: Operation): ContractDefinition {
  const geometry = convGeometry(operation.attributes);
  const { lhsSpec, rhsSpec, outSpec, groups, batchGroups } = geometry;
  const [lhs, rhs] = [nth(operation.operands, 0).type, nth(operation.operands, 1).type];
  const sizes: Sizes = { lhs: lhs.shape, rhs: rhs.shape, out: operation.result.type.shape };
  const groupCount = groups * batchGroups;
  const mLetters = [...outSpec].filter((letter) => letter !== "f").join("");
  const kLetters = [...rhsSpec].filter((letter) => letter !== "o").join("");
  const outputs = dimExactDiv(atLetter(sizes.rhs, rhsSpec, "o"), groupCount) ?? 0;
  const inputs = atLetter(sizes.rhs, rhsSpec, "i");
  const outBatch = atLetter(sizes.out, outSpec, "b");
  const grouped = groupCount > 1;
  const group = (batch: Index): Expression => (grouped ? nth(batch, 0) : int(0));
  const zero = constant(scalarTypeOf(lhs.dtype), 0);
  return {
    kind: "contract",
    batch: grouped ? [groupCount] : [],
    m: [...mLetters].map((letter) => atLetter(sizes.out, outSpec, letter)),
    n: [outputs],
    k: [...kLetters].map((letter) => atLetter(sizes.rhs, rhsSpec, letter)),
    lhs(context, batch, m, k) {
      const [results, filter] = [lettersOf(mLetters, m), lettersOf(kLetters, k)];
      let inside: Expression = yes;
      const index = [...lhsSpec].map((letter): Expression => {
        if (letter === "b") {
          const row = need(results, "b");
          return batchGroups > 1 ? add(mul(group(batch), context.dim(outBatch)), row) : row;
        }
        if (letter === "f") {
          const feature = need(filter, "i");
          return groups > 1 ? add(mul(group(batch), context.dim(inputs)), feature) : feature;
        }
        const [position, exists] = lhsPosition(context, geometry, sizes, Number(letter), need(results, letter), need(filter, letter));
        inside = logicalAnd(inside, exists);
        return position;
      });
      return context.when(
        inside,
        () => context.operand(0, index),
        () => zero,
      );
    },
    rhs(context, batch, k, n) {
      const filter = lettersOf(kLetters, k);
      const feature = nth(n, 0);
      const output = grouped ? add(mul(group(batch), context.dim(outputs)), feature) : feature;
      return context.operand(
        1,
        [...rhsSpec].map((letter) => (letter === "o" ? output : need(filter, letter))),
      );
    },
    resultIndex(batch, m, n) {
      const results = lettersOf(mLetters, m);
      const feature = nth(n, 0);
      if (!grouped) return [...outSpec].map((letter) => (letter === "f" ? feature : need(results, letter)));
      if (typeof outputs !== "number") throw new Error("internal: groups of a symbolic number of features");
      const combined = add(mul(group(batch), int(outputs)), feature);
      return [...outSpec].map((letter) => (letter === "f" ? combined : need(results, letter)));
    },
    resultAxes: [...outSpec].map((letter) =>
      letter === "f"
        ? { space: "n" as const, axis: 0, ...(grouped ? { outer: { space: "batch" as const, axis: 0 } } : {}) }
        : { space: "m" as const, axis: mLetters.indexOf(letter) },
    ),
    accumulator: accumulatorType(lhs.dtype),
    windows: spatialLetters(geometry)
      .filter((_, axis) => nth(geometry.strides, axis) === 1 && nth(geometry.rhsDilation, axis) === 1)
      .map((letter) => ({ m: mLetters.indexOf(letter), k: kLetters.indexOf(letter) })),
  };
}
