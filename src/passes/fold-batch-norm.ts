/**
 * Batch-norm folding: in `predict`, a scale per channel after a contraction with a weight is multiplied into the weight.
 *
 *   (conv(x, K) + c - mean) * (gamma * rsqrt(var + eps)) + beta
 *   → conv(x, K * scale) + (c - mean) * scale + beta
 *
 * The kernel is scaled from state inside the function, since weights change: one small map over the kernel in place of
 * arithmetic on every activation. The scale is recognized by what it depends on, not by how the layer wrote it. Equal in
 * exact arithmetic; in floats the products round in another order, a few units in the last place of the largest term.
 */

import { intOf, intsOf, stringOf } from "../ir/attributes.ts";
import type { Builder } from "../ir/builder.ts";
import { has } from "../ir/define-op.ts";
import { isFloat } from "../ir/dtype.ts";
import type { GraphFunction, Operation, Value } from "../ir/graph.ts";
import { madeBy, pairOf, sourceOf } from "./match.ts";
import { definePass } from "./pass.ts";
import { type RewriteRule, rewriteFunction } from "./rewrite.ts";
import { StateValues } from "./state-values.ts";

/** A vector along one axis of a tensor. */
interface ChannelVector {
  readonly vector: Value;
  readonly axis: number;
}

/** The vector whose broadcast `value` is, if it varies along one axis only. */
function channelVector(value: Value): ChannelVector | undefined {
  const broadcast = madeBy(value, "broadcast");
  if (!broadcast) return undefined;
  const source = sourceOf(broadcast);
  const axes = intsOf(broadcast.attributes, "axes");
  const varying = source.type.shape.flatMap((dim, i) => (dim === 1 ? [] : [axes[i] ?? 0]));
  const [axis] = varying;
  return varying.length === 1 && axis !== undefined ? { vector: source, axis } : undefined;
}

/** The axis of the right operand that becomes result axis `axis`; undefined where the axis comes from elsewhere. */
function weightAxis(contraction: Operation, axis: number): number | undefined {
  const { attributes } = contraction;
  const [lhs, rhs] = pairOf(contraction);
  if (contraction.name === "dot_general") {
    const fixed = [...intsOf(attributes, "rhs_batch"), ...intsOf(attributes, "rhs_contract")];
    const free = rhs.type.shape.flatMap((_, i) => (fixed.includes(i) ? [] : [i]));
    return free[axis - (lhs.type.shape.length - intsOf(attributes, "lhs_contract").length)];
  }
  if (contraction.name !== "conv" || intOf(attributes, "batch_groups") !== 1 || stringOf(attributes, "out_spec")[axis] !== "f")
    return undefined;
  return stringOf(attributes, "rhs_spec").indexOf("o");
}

export function foldBatchNormRules(graphFunction: GraphFunction): readonly RewriteRule[] {
  const state = new StateValues(graphFunction);

  const isWeightOnly = (value: Value): boolean => isFloat(value.type.dtype) && state.dependsOnStateAlone(value);

  /** A contraction with a weight below additions of vectors, all along `axis`, each read by nothing else. */
  const leadsToContraction = (value: Value, axis: number, isReadOnce: (value: Value) => boolean): boolean => {
    const { producer } = value;
    if (!producer || !isReadOnce(value)) return false;
    if (has(producer, "contraction")) return weightAxis(producer, axis) !== undefined && isWeightOnly(pairOf(producer)[1]);
    const split = splitSum(producer, axis);
    return split !== undefined && leadsToContraction(split.rest, axis, isReadOnce);
  };

  /** `rest ± shift` where the shift is a vector along `axis` made from state. */
  const splitSum = (
    sum: Operation,
    axis: number,
  ): { readonly rest: Value; readonly shift: Value; readonly shiftFirst: boolean } | undefined => {
    if (sum.name !== "add" && sum.name !== "sub") return undefined;
    const [x, y] = pairOf(sum);
    for (const [rest, shift] of [
      [x, y],
      [y, x],
    ] as const) {
      const channel = channelVector(shift);
      if (channel?.axis === axis && isWeightOnly(channel.vector)) return { rest, shift, shiftFirst: rest === y };
    }
    return undefined;
  };

  /** The product as (other, scale) where the scale is a vector made from state. */
  const splitProduct = (
    product: Operation,
  ): { readonly other: Value; readonly scale: Value; readonly channel: ChannelVector } | undefined => {
    const [x, y] = pairOf(product);
    for (const [other, scale] of [
      [x, y],
      [y, x],
    ] as const) {
      const channel = channelVector(scale);
      if (channel && isWeightOnly(channel.vector)) return { other, scale, channel };
    }
    return undefined;
  };

  const asVector = (b: Builder, { vector }: ChannelVector): Value =>
    b.reshape(
      vector,
      vector.type.shape.filter((dim) => dim !== 1),
    );

  return [
    {
      name: "scale-of-sum",
      summary: "(y + t) * s → y * s + t * s, where y leads to a contraction",
      roots: { names: ["mul"] },
      fast: true,
      apply({ b, root, isReadOnce }) {
        const product = splitProduct(root);
        const sum = product?.other.producer;
        const split = product && sum ? splitSum(sum, product.channel.axis) : undefined;
        if (!product || !sum || !split || !leadsToContraction(product.other, product.channel.axis, isReadOnce)) return undefined;
        const shift = channelVector(split.shift);
        if (!shift) return undefined;
        const scaled = b.mul(split.rest, product.scale);
        const vector = b.mul(asVector(b, shift), asVector(b, product.channel));
        const shifted = b.broadcast(vector, scaled.type.shape, [shift.axis]);
        return b.emitAgain(sum, split.shiftFirst ? [shifted, scaled] : [scaled, shifted]);
      },
      sample: sampleOf,
    },
    {
      name: "scale-of-contraction",
      summary: "contraction(x, K) * s → contraction(x, K * s)",
      roots: { names: ["mul"] },
      fast: true,
      apply({ b, root, isReadOnce }) {
        const product = splitProduct(root);
        const contraction = product?.other.producer;
        if (
          !product ||
          !contraction ||
          !has(contraction, "contraction") ||
          !leadsToContraction(product.other, product.channel.axis, isReadOnce)
        )
          return undefined;
        const axis = weightAxis(contraction, product.channel.axis);
        const [x, weight] = pairOf(contraction);
        if (axis === undefined) return undefined;
        const scale = b.broadcast(asVector(b, product.channel), weight.type.shape, [axis]);
        return b.emitAgain(contraction, [x, b.mul(weight, scale)]);
      },
      sample: sampleOf,
    },
  ];
}

const sampleOf: RewriteRule["sample"] = ({ b, input, integer }) => {
  const [rows, inner, columns] = [integer(1, 4), integer(1, 4), integer(2, 4)];
  const y = b.matmul(input("f32", [rows, inner]), b.iota("f32", [inner, columns], 0));
  return b.mul(b.add(y, b.iota("f32", [columns], 0)), b.iota("f32", [columns], 0));
};

export const foldBatchNorm = definePass({
  name: "fold-batch-norm",
  summary: "Multiplies scales per channel into the weights of the contraction before them",
  options: { functions: { kind: "names", default: ["predict"], summary: "functions to rewrite" } },
  statistics: {
    "scale-of-sum": "(y + t) * s → y * s + t * s, where y leads to a contraction",
    "scale-of-contraction": "contraction(x, K) * s → contraction(x, K * s)",
  },
  run(module, options, { count }) {
    const functions = module.functions.map((graphFunction) =>
      options.functions.includes(graphFunction.name)
        ? rewriteFunction(graphFunction, foldBatchNormRules(graphFunction), count)
        : graphFunction,
    );
    return functions.every((graphFunction, i) => graphFunction === module.functions[i]) ? module : { ...module, functions };
  },
});
