/** Rules on operations that change shapes, and on the reductions that are no more than that. All are exact. */

import { dimsOf, intsOf } from "../ir/attributes.ts";
import { type Dim, dimEquals, shapeEquals } from "../ir/dim.ts";
import { allZero, isIdentityPermutation, madeBy, pairOf, sourceOf } from "./match.ts";
import type { RewriteRule } from "./rewrite.ts";

const identityMovement: RewriteRule = {
  name: "identity-movement",
  summary: "a reshape, transpose, broadcast, slice, pad, reverse or concat that changes nothing → x",
  roots: { names: ["reshape", "transpose", "broadcast", "slice", "pad", "reverse", "concat"] },
  apply({ root }) {
    const x = sourceOf(root);
    if (!shapeEquals(x.type.shape, root.result.type.shape)) return undefined;
    const { attributes } = root;
    const { shape } = x.type;
    switch (root.name) {
      case "reshape":
        return x;
      case "transpose":
        return isIdentityPermutation(intsOf(attributes, "permutation")) ? x : undefined;
      case "broadcast":
        return isIdentityPermutation(intsOf(attributes, "axes")) ? x : undefined;
      case "slice":
        // Equal shapes leave no other start and stride than 0 and 1, except on axes of at most one element.
        return dimsOf(attributes, "starts").every((start) => start === 0) ? x : undefined;
      case "pad":
        return allZero(attributes, "low", "high", "interior") ? x : undefined;
      case "reverse":
        return intsOf(attributes, "axes").every((axis) => shape[axis] === 1) ? x : undefined;
      default:
        return root.operands.length === 1 ? x : undefined;
    }
  },
  sample({ b, input, shape, pick }) {
    const x = input("f32", shape(2));
    const dims = x.type.shape.map((dim): { kind: "dim"; dim: Dim } => ({ kind: "dim", dim }));
    const same = pick([
      () => b.emit("reshape", [x], { shape: dims }),
      () => b.emit("transpose", [x], { permutation: [0, 1] }),
      () => b.emit("broadcast", [x], { shape: dims, axes: [0, 1] }),
      () => b.slice(x, [0, 0], x.type.shape),
      () => b.pad(x, [0, 0], [0, 0]),
      () => b.emit("concat", [x], { axis: 1 }),
    ]);
    return b.neg(same());
  },
};

const reshapeOfReshape: RewriteRule = {
  name: "reshape-of-reshape",
  summary: "reshape(reshape(x)) → reshape(x)",
  roots: { names: ["reshape"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "reshape");
    return inner && b.reshape(sourceOf(inner), root.result.type.shape);
  },
  sample({ b, input, pick }) {
    const x = input(pick(["f32", "i32"]), [2, 6]);
    return b.neg(b.reshape(b.reshape(x, [3, 4]), pick<readonly [number, ...number[]]>([[12], [2, 6], [4, 1, 3]])));
  },
};

const transposeOfTranspose: RewriteRule = {
  name: "transpose-of-transpose",
  summary: "transpose(transpose(x)) → transpose(x)",
  roots: { names: ["transpose"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "transpose");
    if (!inner) return undefined;
    const first = intsOf(inner.attributes, "permutation");
    return b.transpose(
      sourceOf(inner),
      intsOf(root.attributes, "permutation").map((axis) => first[axis] ?? axis),
    );
  },
  sample({ b, input, shape, pick }) {
    const permutation = (): readonly number[] =>
      pick<readonly number[]>([
        [1, 2, 0],
        [2, 0, 1],
        [0, 2, 1],
        [1, 0, 2],
      ]);
    return b.neg(b.transpose(b.transpose(input("f32", shape(3)), permutation()), permutation()));
  },
};

/** The gradient of a weight comes out as the weight lies in memory. */
const transposeOfProduct: RewriteRule = {
  name: "transpose-of-product",
  summary: "transpose(dot_general(x, y)) that puts the free axes of y before those of x → dot_general(y, x)",
  roots: { names: ["transpose"] },
  apply({ b, root, isReadOnce }) {
    const product = madeBy(sourceOf(root), "dot_general");
    if (!product || !isReadOnce(product.result)) return undefined;
    const [lhs, rhs] = pairOf(product);
    const axesOf = (key: string): readonly number[] => intsOf(product.attributes, key);
    const [batch, left, right] = [
      axesOf("lhs_batch").length,
      lhs.type.shape.length - axesOf("lhs_batch").length - axesOf("lhs_contract").length,
      rhs.type.shape.length - axesOf("rhs_batch").length - axesOf("rhs_contract").length,
    ];
    const range = (start: number, count: number): readonly number[] => Array.from({ length: count }, (_, i) => start + i);
    const swapped = [...range(0, batch), ...range(batch + left, right), ...range(batch, left)];
    if (!intsOf(root.attributes, "permutation").every((axis, i) => axis === swapped[i])) return undefined;
    return b.emit("dot_general", [rhs, lhs], {
      lhs_batch: axesOf("rhs_batch"),
      rhs_batch: axesOf("lhs_batch"),
      lhs_contract: axesOf("rhs_contract"),
      rhs_contract: axesOf("lhs_contract"),
    });
  },
  sample({ b, input, integer, pick }) {
    const [batch, m, n, k] = [integer(1, 3), integer(1, 4), integer(1, 4), integer(1, 4)];
    const made = pick([
      () => {
        const axes = { lhs_batch: [0], rhs_batch: [0], lhs_contract: [1], rhs_contract: [2] };
        const product = b.emit("dot_general", [input("f32", [batch, k, m]), input("f32", [batch, n, k])], axes);
        return b.transpose(product, [0, 2, 1]);
      },
      () => {
        const axes = { lhs_batch: [], rhs_batch: [], lhs_contract: [0], rhs_contract: [0] };
        return b.transpose(b.emit("dot_general", [input("f32", [k, m, batch]), input("f32", [k, n])], axes), [2, 0, 1]);
      },
    ]);
    return b.neg(made());
  },
};

const broadcastOfBroadcast: RewriteRule = {
  name: "broadcast-of-broadcast",
  summary: "broadcast(broadcast(x)) → broadcast(x)",
  roots: { names: ["broadcast"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "broadcast");
    if (!inner) return undefined;
    const outerAxes = intsOf(root.attributes, "axes");
    return b.broadcast(
      sourceOf(inner),
      root.result.type.shape,
      intsOf(inner.attributes, "axes").map((axis) => outerAxes[axis] ?? axis),
    );
  },
  sample({ b, input, integer }) {
    const x = input("f32", [integer(1, 3)]);
    const size = x.type.shape[0] ?? 1;
    return b.neg(b.broadcast(b.broadcast(x, [1, size], [1]), [integer(1, 3), 2, size], [0, 2]));
  },
};

/** A transpose that moves only axes of size 1 keeps the row-major order: a reshape, which composes with other reshapes. */
const transposeOfOnes: RewriteRule = {
  name: "transpose-of-ones",
  summary: "a transpose that only moves axes of size 1 → reshape",
  roots: { names: ["transpose"] },
  apply({ b, root }) {
    const x = sourceOf(root);
    const moved = intsOf(root.attributes, "permutation").filter((axis) => x.type.shape[axis] !== 1);
    return moved.every((axis, i) => i === 0 || axis > (moved[i - 1] ?? 0)) ? b.reshape(x, root.result.type.shape) : undefined;
  },
  sample({ b, input, integer, pick }) {
    return b.neg(
      b.transpose(
        input("f32", [1, integer(1, 4), integer(1, 4)]),
        pick<readonly number[]>([
          [1, 0, 2],
          [1, 2, 0],
        ]),
      ),
    );
  },
};

/** A broadcast that only adds axes of size 1 is a reshape. */
const broadcastOfOnes: RewriteRule = {
  name: "broadcast-of-ones",
  summary: "a broadcast that repeats nothing → reshape",
  roots: { names: ["broadcast"] },
  apply({ b, root }) {
    const { shape } = sourceOf(root).type;
    const result = root.result.type.shape;
    const axes = intsOf(root.attributes, "axes");
    const repeats = result.some((dim, axis) => dim !== 1 && !axes.some((to, from) => to === axis && dimEquals(shape[from] ?? 1, dim)));
    return repeats ? undefined : b.reshape(sourceOf(root), result);
  },
  sample({ b, input, shape }) {
    const x = input("f32", shape(2));
    const [rows = 1, columns = 1] = x.type.shape;
    return b.neg(b.broadcast(x, [1, rows, 1, columns], [1, 3]));
  },
};

/** Keras keeps reduced axes with size 1 before it broadcasts; a broadcast can insert them itself. */
const broadcastOfExpanded: RewriteRule = {
  name: "broadcast-of-expanded",
  summary: "broadcast(reshape(x)) → broadcast(x) where the reshape only inserts axes of size 1",
  roots: { names: ["broadcast"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "reshape");
    if (!inner) return undefined;
    const x = sourceOf(inner);
    const kept = inner.result.type.shape.flatMap((dim, axis) => (dim === 1 ? [] : [axis]));
    const onlyInserts =
      kept.length === x.type.shape.length && x.type.shape.every((dim, i) => dimEquals(dim, inner.result.type.shape[kept[i] ?? 0] ?? 1));
    if (!onlyInserts) return undefined;
    const outerAxes = intsOf(root.attributes, "axes");
    return b.broadcast(
      x,
      root.result.type.shape,
      kept.map((axis) => outerAxes[axis] ?? axis),
    );
  },
  sample({ b, input, integer }) {
    const [rows, columns] = [integer(2, 4), integer(2, 4)];
    const x = b.reshape(input("f32", [rows, columns]), [1, rows, 1, columns]);
    return b.neg(b.broadcast(x, [3, 2, rows, 2, columns], [1, 2, 3, 4]));
  },
};

/** Reductions for which one element is its own result. */
const plainReductions = ["reduce_sum", "reduce_max", "reduce_min", "reduce_prod"];

const reduceOnes: RewriteRule = {
  name: "reduce-ones",
  summary: "a reduction over axes of size 1 → reshape",
  roots: { names: plainReductions },
  apply({ b, root }) {
    const x = sourceOf(root);
    const axes = intsOf(root.attributes, "axes");
    if (!axes.some((axis) => x.type.shape[axis] === 1)) return undefined;
    const kept = x.type.shape.flatMap((dim, axis) => (axes.includes(axis) && dim === 1 ? [] : [{ dim, reduced: axes.includes(axis) }]));
    const squeezed = b.reshape(
      x,
      kept.map(({ dim }) => dim),
    );
    const remaining = kept.flatMap(({ reduced }, axis) => (reduced ? [axis] : []));
    return remaining.length === 0 ? squeezed : b.emit(root.name, [squeezed], { axes: remaining });
  },
  sample({ b, input, integer, pick }) {
    const x = input("f32", [integer(1, 3), 1, integer(1, 3)]);
    return b.neg(
      b.emit(pick(["reduce_sum", "reduce_max", "reduce_min", "reduce_prod"]), [x], {
        axes: pick<readonly number[]>([[1], [1, 2], [0, 1]]),
      }),
    );
  },
};

const reduceOfReduce: RewriteRule = {
  name: "reduce-of-reduce",
  summary: "max(max(x)), min(min(x)) → one reduction over the axes of both",
  roots: { names: ["reduce_max", "reduce_min"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), root.name);
    if (!inner) return undefined;
    const innerAxes = intsOf(inner.attributes, "axes");
    const left = sourceOf(inner).type.shape.flatMap((_, axis) => (innerAxes.includes(axis) ? [] : [axis]));
    const outerAxes = intsOf(root.attributes, "axes").map((axis) => left[axis] ?? 0);
    return b.emit(root.name, [sourceOf(inner)], { axes: [...innerAxes, ...outerAxes].sort((x, y) => x - y) });
  },
  sample({ b, input, shape, pick }) {
    const name = pick(["reduce_max", "reduce_min"]);
    const inner = b.emit(name, [input("f32", shape(3))], { axes: [pick([0, 1, 2])] });
    return b.emit(name, [inner], { axes: [pick([0, 1])] });
  },
};

export const shapeRules: readonly RewriteRule[] = [
  identityMovement,
  reshapeOfReshape,
  transposeOfTranspose,
  transposeOfProduct,
  transposeOfOnes,
  broadcastOfBroadcast,
  broadcastOfOnes,
  broadcastOfExpanded,
  reduceOnes,
  reduceOfReduce,
];
