/** Rules on blocks of tensors: slices, reversed axes, concatenations and padding. */

import { dimsOf, intsOf } from "../ir/attributes.ts";
import { type Dim, dimAdd, dimEquals, dimMul, dimSub } from "../ir/dim.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { splatOf } from "./constants.ts";
import { allZero, madeBy, pairOf, sourceOf } from "./match.ts";
import type { RewriteRule } from "./rewrite.ts";

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

export const blockRules: readonly RewriteRule[] = [sliceOfSlice, reverseOfReverse, concatOfConcat, padOfPad, sumOfBlocks];
