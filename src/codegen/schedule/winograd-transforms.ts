/**
 * Winograd's minimal filtering, F(2, 3): two neighbouring sums of three products by four multiplications in place of six, along
 * each of some axes. After Lavin and Gray, "Fast algorithms for convolutional neural networks" (CVPR 2016), whose matrices these
 * are. With constants of 1 and 1/2 alone, a result depends on no other element of its tile than those of its own window, and
 * errors stay those of a few more additions.
 *
 * The sums are linear in the filter, so the transposed matrices give the gradient of a filter: three sums of two products.
 */

import { add, constant, type Expression, mul, sub, unary } from "../../ir/expression.ts";

/** Elements of a window. */
export const windowSize = 3;
/** Results of a tile, along one axis. */
export const tileResults = 2;
/** Elements of a tile, along one axis. */
export const tileElements = 4;

/** Names an expression that is used more than once. */
type Share = (x: Expression) => Expression;

const half = constant("f32", 0.5);

function inputAlongAxis([d0, d1, d2, d3]: Four, share: Share): Four {
  return [share(sub(d0, d2)), share(add(d1, d2)), share(sub(d2, d1)), share(sub(d1, d3))];
}

function filterAlongAxis([g0, g1, g2]: Three, share: Share): Four {
  const even = share(mul(add(g0, g2), half));
  const odd = share(mul(g1, half));
  return [g0, share(add(even, odd)), share(sub(even, odd)), g2];
}

function outputAlongAxis([p0, p1, p2, p3]: Four, share: Share): Two {
  return [share(add(add(p0, p1), p2)), share(sub(sub(p1, p2), p3))];
}

/** Of two cotangents of results. */
function cotangentAlongAxis([y0, y1]: Two, share: Share): Four {
  return [y0, share(add(y0, y1)), share(sub(y0, y1)), share(unary("neg", y1))];
}

/** Of a filter's cotangent. */
function tapsAlongAxis([p0, p1, p2, p3]: Four, share: Share): Three {
  const even = share(mul(add(p1, p2), half));
  return [share(add(p0, even)), share(mul(sub(p1, p2), half)), share(add(even, p3))];
}

type Two = readonly [Expression, Expression];
type Three = readonly [Expression, Expression, Expression];
type Four = readonly [Expression, Expression, Expression, Expression];

/** Arrays are row-major, with the same number of elements along each of `axes` axes. */
export function transformInput(elements: readonly Expression[], axes: number, share: Share): readonly Expression[] {
  return alongAxes(elements, axes, [tileElements, tileElements], (d) => inputAlongAxis(d as Four, share));
}

export function transformFilter(taps: readonly Expression[], axes: number, share: Share): readonly Expression[] {
  return alongAxes(taps, axes, [windowSize, tileElements], (g) => filterAlongAxis(g as Three, share));
}

export function transformOutput(products: readonly Expression[], axes: number, share: Share): readonly Expression[] {
  return alongAxes(products, axes, [tileElements, tileResults], (p) => outputAlongAxis(p as Four, share));
}

export function transformCotangent(results: readonly Expression[], axes: number, share: Share): readonly Expression[] {
  return alongAxes(results, axes, [tileResults, tileElements], (y) => cotangentAlongAxis(y as Two, share));
}

export function transformTaps(products: readonly Expression[], axes: number, share: Share): readonly Expression[] {
  return alongAxes(products, axes, [tileElements, windowSize], (p) => tapsAlongAxis(p as Four, share));
}

/** Row-major points of an array with `size` elements along each of `axes` axes. */
export function pointsOf(axes: number, size: number): readonly (readonly number[])[] {
  return Array.from({ length: size ** axes }, (_, position) =>
    Array.from({ length: axes }, (_axis, axis) => Math.floor(position / size ** (axes - 1 - axis)) % size),
  );
}

/** Applies `transform`, which makes `to` elements of `from`, along every axis in turn. */
function alongAxes(
  elements: readonly Expression[],
  axes: number,
  [from, to]: readonly [number, number],
  transform: (line: readonly Expression[]) => readonly Expression[],
): readonly Expression[] {
  let current = elements;
  for (let axis = 0; axis < axes; axis++) {
    const [outer, inner] = [to ** axis, from ** (axes - 1 - axis)];
    const next: Expression[] = [];
    for (let o = 0; o < outer; o++) {
      for (let i = 0; i < inner; i++) {
        const at = (base: number, size: number, x: number): number => (base * size + x) * inner + i;
        const line = current.filter((_, position) => Math.floor(position / (inner * from)) === o && position % inner === i);
        transform(line).forEach((x, position) => {
          next[at(o, to, position)] = x;
        });
      }
    }
    current = next;
  }
  return current;
}
