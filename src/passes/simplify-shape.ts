/** Rules on operations that move elements. All are exact. */

import { dimsOf, intsOf } from "../ir/attributes.ts";
import { type Dim, dimAdd, dimEquals, dimMul, dimSub, shapeEquals } from "../ir/dim.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { splatOf } from "./constants.ts";
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

const sliceOfSlice: RewriteRule = {
  name: "slice-of-slice",
  summary: "slice(slice(x)) → slice(x)",
  roots: { names: ["slice"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "slice");
    if (!inner) return undefined;
    const [innerStarts, innerStrides] = [dimsOf(inner.attributes, "starts"), intsOf(inner.attributes, "strides")];
    const [starts, limits, strides] = [
      dimsOf(root.attributes, "starts"),
      dimsOf(root.attributes, "limits"),
      intsOf(root.attributes, "strides"),
    ];
    const outward = (position: Dim, axis: number): Dim => dimAdd(innerStarts[axis] ?? 0, dimMul(position, innerStrides[axis] ?? 1));
    // An empty axis has a limit at its start; one past the last element would lie before it.
    const limitsOutward = limits.map((limit, axis) =>
      dimEquals(limit, starts[axis] ?? 0) ? outward(limit, axis) : dimAdd(outward(dimSub(limit, 1), axis), 1),
    );
    return b.slice(
      sourceOf(inner),
      starts.map(outward),
      limitsOutward,
      strides.map((stride, axis) => stride * (innerStrides[axis] ?? 1)),
    );
  },
  sample({ b, input, integer, pick }) {
    const inner = b.slice(input("f32", [12]), [integer(0, 2)], [integer(9, 12)], [pick([1, 2])]);
    const size = inner.type.shape[0] as number;
    return b.neg(b.slice(inner, [integer(0, 2)], [integer(2, size)], [pick([1, 2])]));
  },
};

const reverseOfReverse: RewriteRule = {
  name: "reverse-of-reverse",
  summary: "reverse(reverse(x)) → reverse over the axes in one of them",
  roots: { names: ["reverse"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "reverse");
    if (!inner) return undefined;
    const [outerAxes, innerAxes] = [intsOf(root.attributes, "axes"), intsOf(inner.attributes, "axes")];
    const axes = [...outerAxes.filter((axis) => !innerAxes.includes(axis)), ...innerAxes.filter((axis) => !outerAxes.includes(axis))];
    return b.reverse(
      sourceOf(inner),
      axes.sort((x, y) => x - y),
    );
  },
  sample({ b, input, shape, pick }) {
    const axes = (): readonly number[] => pick<readonly number[]>([[0], [1], [0, 1]]);
    return b.neg(b.reverse(b.reverse(input("f32", shape(2)), axes()), axes()));
  },
};

const concatOfConcat: RewriteRule = {
  name: "concat-of-concat",
  summary: "concat(concat(x, y), z) along one axis → concat(x, y, z)",
  roots: { names: ["concat"] },
  apply({ b, root }) {
    const { axis } = root.attributes;
    const isInner = (producer: typeof root | undefined): boolean => producer?.name === "concat" && producer.attributes["axis"] === axis;
    if (typeof axis !== "number" || !root.operands.some(({ producer }) => isInner(producer))) return undefined;
    return b.concat(
      root.operands.flatMap((operand) => (operand.producer && isInner(operand.producer) ? operand.producer.operands : [operand])),
      axis,
    );
  },
  sample({ b, input, shape }) {
    const x = input("f32", shape(2));
    return b.concat([b.concat([x, x], 0), input("f32", x.type.shape)], 0);
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

const padOfPad: RewriteRule = {
  name: "pad-of-pad",
  summary: "pad(pad(x)) with one value and no cropping or interior → pad(x)",
  roots: { names: ["pad"] },
  apply({ b, root }) {
    const inner = madeBy(sourceOf(root), "pad");
    const [, value] = root.operands;
    if (!inner || !value || inner.operands[1] !== value) return undefined;
    if (!allZero(root.attributes, "interior") || !allZero(inner.attributes, "interior")) return undefined;
    const sides = (["low", "high"] as const).map((key) => [intsOf(inner.attributes, key), intsOf(root.attributes, key)] as const);
    if (sides.some((pair) => pair.some((list) => list.some((amount) => amount < 0)))) return undefined;
    const [low = [], high = []] = sides.map(([first, second]) => first.map((amount, axis) => amount + (second[axis] ?? 0)));
    return b.pad(sourceOf(inner), low, high, value);
  },
  sample({ b, input, shape, integer }) {
    const zero = b.scalar("f32", 0);
    const amounts = (): number[] => [integer(0, 2), integer(0, 2)];
    return b.neg(b.pad(b.pad(input("f32", shape(2)), amounts(), [1, 1], zero), amounts(), [0, 1], zero));
  },
};

/** Operands of nested additions, where no sum but the last is read by anything else. */
function addends(sum: Operation, isReadOnce: (value: Value) => boolean): readonly Value[] {
  return pairOf(sum).flatMap((value) => {
    const inner = madeBy(value, "add");
    return inner && isReadOnce(value) ? addends(inner, isReadOnce) : [value];
  });
}

/** The axis on which `value` is a block between zeros, and where the block starts; undefined for anything else. */
function zeroPadded(value: Value): { readonly x: Value; readonly axis: number; readonly start: number } | undefined {
  const pad = madeBy(value, "pad");
  const fill = pad?.operands[1];
  if (!pad || !fill || splatOf(fill) !== 0 || !allZero(pad.attributes, "interior")) return undefined;
  const [low, high] = [intsOf(pad.attributes, "low"), intsOf(pad.attributes, "high")];
  const axes = low.flatMap((amount, axis) => (amount !== 0 || high[axis] !== 0 ? [axis] : []));
  const [axis = -1, ...others] = axes;
  const start = low[axis];
  if (start === undefined || others.length > 0 || start < 0 || (high[axis] ?? -1) < 0) return undefined;
  return { x: sourceOf(pad), axis, start };
}

/** The gradient of a tensor that was cut into blocks. A zero of the result may have the other sign. */
const sumOfBlocks: RewriteRule = {
  name: "sum-of-blocks",
  summary: "a sum of blocks padded with zeros that cover an axis side by side → concat",
  roots: { names: ["add"] },
  apply({ b, root, isReadOnce }) {
    const blocks = addends(root, isReadOnce).map(zeroPadded);
    const [first] = blocks;
    if (!first) return undefined;
    const sorted: { readonly x: Value; readonly start: number }[] = [];
    for (const block of blocks) {
      if (block?.axis !== first.axis) return undefined;
      sorted.push(block);
    }
    sorted.sort((one, other) => one.start - other.start);
    let end = 0;
    for (const { x, start } of sorted) {
      const size = x.type.shape[first.axis];
      if (start !== end || typeof size !== "number") return undefined;
      end += size;
    }
    return end === root.result.type.shape[first.axis]
      ? b.concat(
          sorted.map(({ x }) => x),
          first.axis,
        )
      : undefined;
  },
  sample({ b, input, integer }) {
    const [rows, left, middle, right] = [integer(1, 3), integer(1, 3), integer(1, 3), integer(1, 3)];
    const block = (width: number, low: number, high: number): Value => b.pad(input("f32", [rows, width]), [0, low], [0, high]);
    const outer = b.add(block(right, left + middle, 0), block(left, 0, middle + right));
    return b.neg(b.add(outer, block(middle, left, right)));
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
  sliceOfSlice,
  reverseOfReverse,
  concatOfConcat,
  padOfPad,
  sumOfBlocks,
  reduceOnes,
  reduceOfReduce,
];
