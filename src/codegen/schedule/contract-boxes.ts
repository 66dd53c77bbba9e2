/**
 * Operands of contractions that are tensors in buffers, of which boxes can be copied: an element is a load whose place grows with its indices
 * alone, the axes of a space lie in each other, and neighbours lie side by side along the reduction or along rows or columns.
 */

import { type Dim, dimEquals, dimMul, isStatic, type Shape } from "../../ir/dim.ts";
import { type Expression, type StorageType, storageBytes } from "../../ir/expression.ts";
import type { MatrixFormat } from "../kernel/kernel.ts";
import { type BoxedTile, rowBytes, storedFormat } from "../kernel/warpgroup.ts";
import { coefficientOf } from "./affine.ts";
import type { ContractHero, Side } from "./contract.ts";
import type { FusionRequest } from "./frame.ts";
import { copySource, probe } from "./staging.ts";
import { storageType } from "./storage.ts";

/** Strides of a tensor are multiples of it. */
const strideBytes = 16;
const mostAxes = 5;

/** An axis of a tensor in a buffer: as it is, or several that lie in each other. */
interface TensorAxis {
  readonly size: Dim;
  readonly stride: number;
}

export interface BoxedOperand {
  readonly buffer: string;
  readonly along: BoxedTile["along"];
  readonly free: TensorAxis;
  readonly k: TensorAxis;
  /** By the axes of the batch that it has. */
  readonly batch: readonly (TensorAxis & { readonly axis: number })[];
}

export function boxedOperand(request: FusionRequest, hero: ContractHero, side: Side, format: MatrixFormat): BoxedOperand | undefined {
  const { batch, m, n, k } = hero.definition;
  const source = copySource(probe(request, hero, side));
  if (!source || source.mask || constantPart(source.index) !== 0) return undefined;
  const position = Number(source.buffer.replace(/^in/, ""));
  const parameter = request.fusion.regions[0]?.parameters[position];
  const stored: StorageType = storedFormat(format);
  // Another workgroup may have written a result over an operand before its boxes are copied.
  const isOverwritten = [...request.inPlace.values()].includes(position);
  if (!parameter || isOverwritten || storageType(parameter.type.dtype, request.target) !== stored) return undefined;
  const axisOf = (prefix: string, shape: Shape): TensorAxis | undefined =>
    joined(shape.map((size, axis) => ({ size, stride: coefficientOf(source.index, `${prefix}${axis}`) })));
  const [free, steps] = [axisOf("free", side === "lhs" ? m : n), axisOf("k", k)];
  if (!free || !steps) return undefined;
  const own = batch.map((size, axis) => ({ axis, size, stride: coefficientOf(source.index, `batch${axis}`) }));
  const batches = own.flatMap(({ axis, size, stride }) => (stride === undefined ? [] : [{ axis, size, stride }]));
  if (batches.length < own.length) return undefined;
  const moving = batches.filter(({ size, stride }) => stride !== 0 && !dimEquals(size, 1));
  const along = steps.stride === 1 ? "k" : free.stride === 1 ? "free" : undefined;
  // Matrix units take words of 32 bits along the reduction only.
  if (along === undefined || (along === "free" && format === "tf32")) return undefined;
  const outer = [along === "k" ? free : steps, ...moving].map(({ stride }) => stride * storageBytes(stored));
  if (outer.length + 1 > mostAxes || outer.some((bytes) => bytes <= 0 || bytes % strideBytes !== 0)) return undefined;
  return { buffer: source.buffer, along, free, k: steps, batch: moving };
}

/** One axis of several, the last of which is the innermost; undefined where one does not lie in the next. */
function joined(axes: readonly { readonly size: Dim; readonly stride: number | undefined }[]): TensorAxis | undefined {
  let result: TensorAxis | undefined;
  for (const { size, stride } of axes.toReversed()) {
    if (dimEquals(size, 1)) continue;
    if (stride === undefined) return undefined;
    if (!result) result = { size, stride };
    else if (!isStatic(result.size) || stride !== result.stride * result.size) return undefined;
    else result = { size: dimMul(size, result.size), stride: result.stride };
  }
  return result;
}

/** Where the element at index 0 of every axis lies; undefined where that is not clear. */
function constantPart(index: Expression): number | undefined {
  switch (index.kind) {
    case "constant":
      return index.value;
    case "variable":
      return 0;
    case "binary": {
      const [lhs, rhs] = [constantPart(index.lhs), constantPart(index.rhs)];
      if (lhs === undefined || rhs === undefined) return undefined;
      return index.op === "add" ? lhs + rhs : index.op === "sub" ? lhs - rhs : index.op === "mul" ? lhs * rhs : undefined;
    }
    default:
      return undefined;
  }
}

/** Elements of a row of a box. */
export function elementsOfRow(format: MatrixFormat): number {
  return rowBytes / storageBytes(storedFormat(format));
}
