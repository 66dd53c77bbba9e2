/** General matrix product. */

import { intsOf } from "../attributes.ts";
import type { Builder } from "../builder.ts";
import { defineOp } from "../define-op.ts";
import { dimEquals, formatShape } from "../dim.ts";
import type { Dtype } from "../dtype.ts";
import type { Expression, ScalarType } from "../expression.ts";
import type { Attributes, Value } from "../graph.ts";
import type { ContractDefinition, Index } from "../loop.ts";
import { allocatePanels, multiplyPanels, packPanels } from "./gemm.ts";
import { allocateResults, hostTensor, nth, rowMajorStrides, sizeOf } from "./host.ts";
import { operandType, requireClass, requireDistinctAxes, requireLength, requireSameDtype } from "./rules.ts";
import { inversePermutation } from "./shape.ts";

interface DotAxes {
  readonly lhsBatch: readonly number[];
  readonly rhsBatch: readonly number[];
  readonly lhsContract: readonly number[];
  readonly rhsContract: readonly number[];
  readonly lhsFree: readonly number[];
  readonly rhsFree: readonly number[];
}

function freeAxes(rank: number, taken: readonly number[]): number[] {
  return Array.from({ length: rank }, (_, axis) => axis).filter((axis) => !taken.includes(axis));
}

function axesOf(attributes: Attributes, lhsRank: number, rhsRank: number): DotAxes {
  const [lhsBatch, rhsBatch] = [intsOf(attributes, "lhs_batch"), intsOf(attributes, "rhs_batch")];
  const [lhsContract, rhsContract] = [intsOf(attributes, "lhs_contract"), intsOf(attributes, "rhs_contract")];
  return {
    lhsBatch,
    rhsBatch,
    lhsContract,
    rhsContract,
    lhsFree: freeAxes(lhsRank, [...lhsBatch, ...lhsContract]),
    rhsFree: freeAxes(rhsRank, [...rhsBatch, ...rhsContract]),
  };
}

/** Offset of every point of the space of `axes`, row-major. */
export function spaceOffsets(sizes: readonly number[], strides: readonly number[]): Int32Array {
  let offsets = new Int32Array([0]);
  sizes.forEach((size, axis) => {
    const stride = nth(strides, axis);
    const next = new Int32Array(offsets.length * size);
    offsets.forEach((base, i) => {
      for (let j = 0; j < size; j++) next[i * size + j] = base + j * stride;
    });
    offsets = next;
  });
  return offsets;
}

/** Cotangent of one operand: the cotangent of the result with the other operand, axes put in place. */
function dotCotangent(b: Builder, dy: Value, other: Value, rank: number, own: OperandAxes, others: OperandAxes, ownFirst: boolean): Value {
  const batchCount = own.batch.length;
  const [ownCount, otherCount] = [own.free.length, others.free.length];
  const otherInResult = Array.from({ length: otherCount }, (_, i) => batchCount + (ownFirst ? ownCount : 0) + i);
  const product = b.dotGeneral(dy, other, {
    lhsBatch: Array.from({ length: batchCount }, (_, i) => i),
    rhsBatch: others.batch,
    lhsContract: otherInResult,
    rhsContract: others.free,
  });
  // Axes now: batch, own free axes, and the contracted axes in the order in which `other` has them.
  const contracted = others.contract.map((axis, i) => [axis, nth(own.contract, i)] as const).sort(([p], [q]) => p - q);
  const produced = [...own.batch, ...own.free, ...contracted.map(([, axis]) => axis)];
  if (produced.length !== rank) throw new Error("internal: dot_general cotangent has another rank than its operand");
  return b.transpose(product, inversePermutation(produced));
}

interface OperandAxes {
  readonly batch: readonly number[];
  readonly contract: readonly number[];
  readonly free: readonly number[];
}

/** Narrow floats are summed in f32. */
export function accumulatorType(dtype: Dtype): ScalarType {
  return dtype === "f64" ? "f64" : "f32";
}

function scatterIndex(rank: number, parts: readonly (readonly [readonly number[], Index])[]): Index {
  const index = new Array<Expression>(rank);
  for (const [axes, values] of parts) {
    axes.forEach((axis, i) => {
      index[axis] = nth(values, i);
    });
  }
  return index;
}

export const dotGeneral = defineOp({
  name: "dot_general",
  family: "contract",
  summary: "Sum of products over chosen axes of two tensors",
  semantics: "Result axes are the batch axes, the free axes of lhs and the free axes of rhs, each in the operand's order.",
  traits: ["contraction"],
  operands: ["lhs", "rhs"],
  attributes: {
    lhs_batch: { kind: "ints", summary: "axes of lhs that go together with rhs_batch and stay" },
    rhs_batch: { kind: "ints", summary: "axes of rhs that go together with lhs_batch" },
    lhs_contract: { kind: "ints", summary: "axes of lhs that are summed" },
    rhs_contract: { kind: "ints", summary: "axes of rhs that are summed, in the order of lhs_contract" },
  },
  constraints: {
    C1: "equal floating-point element types",
    C2: "as many batch axes, and as many contracted axes, on both sides",
    C3: "axes are in range and distinct",
    C4: "paired axes have equal sizes",
  },
  infer(context) {
    requireSameDtype(context, "C1");
    requireClass(context, "C1", 0, "float");
    const [lhs, rhs] = [operandType(context, 0), operandType(context, 1)];
    const axes = axesOf(context.attributes, lhs.shape.length, rhs.shape.length);
    requireLength(context, "C2", "rhs_batch", axes.rhsBatch, axes.lhsBatch.length);
    requireLength(context, "C2", "rhs_contract", axes.rhsContract, axes.lhsContract.length);
    requireDistinctAxes(context, "C3", [...axes.lhsBatch, ...axes.lhsContract], lhs.shape.length);
    requireDistinctAxes(context, "C3", [...axes.rhsBatch, ...axes.rhsContract], rhs.shape.length);
    const pairs = [
      ...axes.lhsBatch.map((axis, i) => [axis, nth(axes.rhsBatch, i)] as const),
      ...axes.lhsContract.map((axis, i) => [axis, nth(axes.rhsContract, i)] as const),
    ];
    for (const [left, right] of pairs) {
      if (!dimEquals(nth(lhs.shape, left), nth(rhs.shape, right))) {
        context.fail(
          "C4",
          `axis ${left} of lhs ${formatShape(lhs.shape)} and axis ${right} of rhs ${formatShape(rhs.shape)} have sizes ${lhs.shape[left]} and ${rhs.shape[right]}; they must be equal`,
        );
      }
    }
    return [
      {
        dtype: lhs.dtype,
        shape: [
          ...axes.lhsBatch.map((axis) => nth(lhs.shape, axis)),
          ...axes.lhsFree.map((axis) => nth(lhs.shape, axis)),
          ...axes.rhsFree.map((axis) => nth(rhs.shape, axis)),
        ],
      },
    ];
  },
  evaluate({ operation, inputs, resultShape }) {
    const [lhs, rhs] = [nth(inputs, 0), nth(inputs, 1)];
    const axes = axesOf(operation.attributes, lhs.shape.length, rhs.shape.length);
    const offsets = (shape: readonly number[], chosen: readonly number[]): Int32Array => {
      const strides = rowMajorStrides(shape);
      return spaceOffsets(
        chosen.map((axis) => nth(shape, axis)),
        chosen.map((axis) => nth(strides, axis)),
      );
    };
    const [lhsBatch, lhsRows, lhsDepth] = [
      offsets(lhs.shape, axes.lhsBatch),
      offsets(lhs.shape, axes.lhsFree),
      offsets(lhs.shape, axes.lhsContract),
    ];
    const [rhsBatch, rhsRows, rhsDepth] = [
      offsets(rhs.shape, axes.rhsBatch),
      offsets(rhs.shape, axes.rhsFree),
      offsets(rhs.shape, axes.rhsContract),
    ];
    const [rows, columns, depth] = [lhsRows.length, rhsRows.length, lhsDepth.length];
    const shape = resultShape();
    const out = allocateResults(lhs.dtype, sizeOf(shape));
    const [a, b, c] = [allocatePanels(rows, depth), allocatePanels(columns, depth), new Float64Array(rows * columns)];
    lhsBatch.forEach((lhsOffset, batch) => {
      packPanels(a, lhs.data, rows, depth, lhsRows, lhsDepth, lhsOffset);
      packPanels(b, rhs.data, columns, depth, rhsRows, rhsDepth, rhsBatch[batch] as number);
      multiplyPanels(a, b, rows, columns, depth, c);
      out.set(c, batch * c.length);
    });
    return [hostTensor(lhs.dtype, shape, out)];
  },
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    if (!dy) return [undefined, undefined];
    const [lhs, rhs] = [nth(operands, 0), nth(operands, 1)];
    const axes = axesOf(operation.attributes, lhs.type.shape.length, rhs.type.shape.length);
    const left: OperandAxes = { batch: axes.lhsBatch, contract: axes.lhsContract, free: axes.lhsFree };
    const right: OperandAxes = { batch: axes.rhsBatch, contract: axes.rhsContract, free: axes.rhsFree };
    return [
      dotCotangent(b, dy, rhs, lhs.type.shape.length, left, right, true),
      dotCotangent(b, dy, lhs, rhs.type.shape.length, right, left, false),
    ];
  },
  loops(operation): ContractDefinition {
    const [lhs, rhs] = [nth(operation.operands, 0).type, nth(operation.operands, 1).type];
    const axes = axesOf(operation.attributes, lhs.shape.length, rhs.shape.length);
    const space = (name: "batch" | "m" | "n", count: number): { space: "batch" | "m" | "n"; axis: number }[] =>
      Array.from({ length: count }, (_, axis) => ({ space: name, axis }));
    return {
      kind: "contract",
      batch: axes.lhsBatch.map((axis) => nth(lhs.shape, axis)),
      m: axes.lhsFree.map((axis) => nth(lhs.shape, axis)),
      n: axes.rhsFree.map((axis) => nth(rhs.shape, axis)),
      k: axes.lhsContract.map((axis) => nth(lhs.shape, axis)),
      lhs: (context, batch, m, k) =>
        context.operand(
          0,
          scatterIndex(lhs.shape.length, [
            [axes.lhsBatch, batch],
            [axes.lhsFree, m],
            [axes.lhsContract, k],
          ]),
        ),
      rhs: (context, batch, k, n) =>
        context.operand(
          1,
          scatterIndex(rhs.shape.length, [
            [axes.rhsBatch, batch],
            [axes.rhsContract, k],
            [axes.rhsFree, n],
          ]),
        ),
      resultIndex: (batch, m, n) => [...batch, ...m, ...n],
      resultAxes: [...space("batch", axes.lhsBatch.length), ...space("m", axes.lhsFree.length), ...space("n", axes.rhsFree.length)],
      accumulator: accumulatorType(lhs.dtype),
    };
  },
  samples: [
    { operands: ["f32[batch, 3]", "f32[3, 5]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [1], rhs_contract: [0] } },
    { operands: ["f32[2, 3, 4]", "f32[4, 2, 5]"], attributes: { lhs_batch: [0], rhs_batch: [1], lhs_contract: [2], rhs_contract: [0] } },
    {
      operands: ["f32[3, 2, 4]", "f32[4, 3, 2]"],
      attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [0, 2], rhs_contract: [1, 0] },
    },
    { operands: ["f32[4]", "f32[4]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [0], rhs_contract: [0] } },
    { operands: ["f32[2]", "f32[3]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [], rhs_contract: [] } },
    { operands: ["f32[2, 0]", "f32[0, 3]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [1], rhs_contract: [0] } },
    { operands: ["f32[batch, 3]", "f32[batch, 2]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [0], rhs_contract: [0] } },
    { operands: ["f32[1, 5]", "f32[6, 5]"], attributes: { lhs_batch: [], rhs_batch: [], lhs_contract: [1], rhs_contract: [1] } },
  ],
});
