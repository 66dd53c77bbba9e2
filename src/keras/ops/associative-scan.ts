/** The scan of an associative function, which needs no loop. */

import { valueError } from "../errors.ts";
import { withLeaves } from "../tensor/closures.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { flattenTensors, mapTensors, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { tensorsOf } from "./bodies.ts";
import { firstAxis } from "./control-flow.ts";
import { concatenate, flip, reshape, sliceAxis, stack, transpose } from "./shape.ts";

/**
 * All partial combinations along an axis by an associative `f` of stacked elements: element `i` is the combination of
 * elements 0 to `i`. Takes about twice the logarithm of the length in steps (Blelloch, "Prefix sums and their
 * applications", 1990); the length must be known.
 */
export function associativeScan(
  f: (a: TensorTree, b: TensorTree) => TensorTree,
  elements: TensorLikeTree,
  options: { readonly reverse?: boolean; readonly axis?: number } = {},
): TensorTree {
  const { reverse = false, axis = 0 } = options;
  const given = mapTensors(tensorsOf(elements), (x) => moveAxis(x, axis, 0));
  const length = firstAxis("associativeScan", given, null);
  if (typeof length !== "number") return valueError(`associativeScan needs a known length; this one is ${String(length)}`);
  const turned = (tree: TensorTree): TensorTree => (reverse ? mapTensors(tree, (x) => flip(x, 0)) : tree);
  const part = (tree: TensorTree, start: number, stop: number | null, stride = 1): TensorTree =>
    mapTensors(tree, (x) => sliceAxis(x, 0, start, stop, stride));
  const together = (a: TensorTree, b: TensorTree, join: (x: Tensor, y: Tensor) => Tensor): TensorTree => {
    const others = flattenTensors(b);
    return withLeaves(
      a,
      flattenTensors(a).map((x, i) => join(x, others[i] ?? x)),
    );
  };
  const combine = (tree: TensorTree, count: number): TensorTree => {
    if (count < 2) return tree;
    const pairs = f(part(tree, 0, count - 1, 2), part(tree, 1, count, 2));
    const half = Math.floor(count / 2);
    const odd = combine(pairs, half);
    if (count === 2) return together(part(tree, 0, 1), odd, (x, y) => concatenate([x, y], { axis: 0 }));
    const rest = f(count % 2 === 0 ? part(odd, 0, half - 1) : odd, part(tree, 2, count, 2));
    const even = together(part(tree, 0, 1), rest, (x, y) => concatenate([x, y], { axis: 0 }));
    const woven = together(part(even, 0, half), odd, (x, y) => reshape(stack([x, y], { axis: 1 }), [2 * half, ...x.dims.slice(1)]));
    return count % 2 === 0 ? woven : together(woven, part(even, half, half + 1), (x, y) => concatenate([x, y], { axis: 0 }));
  };
  return mapTensors(turned(combine(turned(given), length)), (x) => moveAxis(x, 0, axis));
}

function moveAxis(x: Tensor, from: number, to: number): Tensor {
  const [source, target] = [from < 0 ? from + x.rank : from, to < 0 ? to + x.rank : to];
  const order = x.dims.map((_, axis) => axis).filter((axis) => axis !== source);
  order.splice(target, 0, source);
  return order.every((axis, i) => axis === i) ? x : transpose(x, order);
}
