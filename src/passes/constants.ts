/** Reading constants of the program, also through operations that only move elements. */

import { denseOf } from "../ir/attributes.ts";
import type { Builder } from "../ir/builder.ts";
import { findOp } from "../ir/define-op.ts";
import { isStaticShape } from "../ir/dim.ts";
import type { DenseAttribute, Value } from "../ir/graph.ts";
import { allocateResults, hostTensor, sizeOf } from "../ir/ops/host.ts";
import type { HostTensor, TensorType } from "../ir/type.ts";

/** The elements of a `constant` operation's result. */
export function constantOf(value: Value): DenseAttribute | undefined {
  return value.producer?.name === "constant" ? denseOf(value.producer.attributes, "value") : undefined;
}

/** The one number that every element of `value` equals, if the program text says so. */
export function splatOf(value: Value): number | undefined {
  const constant = constantOf(value);
  if (constant) {
    if ("splat" in constant.data) return roundTo(constant, constant.data.splat);
    return constant.data.length === 1 ? constant.data[0] : undefined;
  }
  const { producer } = value;
  if (!producer || !movesElements(producer.name)) return undefined;
  const [first, ...others] = producer.operands.map(splatOf);
  return others.every((other) => Object.is(other, first)) ? first : undefined;
}

/** A program may write 0.1 for an f32; its value is the nearest f32. */
function roundTo({ dtype }: DenseAttribute, number: number): number | undefined {
  return hostTensor(dtype, [], allocateResults(dtype, 1).fill(number)).data[0];
}

/** Each result element is some element of an operand. Indexing ops are not meant: they read zeros outside. */
function movesElements(name: string): boolean {
  const definition = findOp(name);
  return definition?.family === "shape" && definition.traits.includes("movement");
}

/** A constant as a host tensor, if its shape has no symbols. */
export function tensorOf(value: Value): HostTensor | undefined {
  const constant = constantOf(value);
  const { dtype, shape } = value.type;
  if (!constant || !isStaticShape(shape)) return undefined;
  if (!("splat" in constant.data)) return hostTensor(dtype, shape, constant.data);
  return hostTensor(dtype, shape, allocateResults(dtype, sizeOf(shape)).fill(constant.data.splat));
}

/** The shortest constant for a tensor: one number where all elements are the same bits. */
export function emitConstant(b: Builder, type: TensorType, tensor: HostTensor): Value {
  const [first] = tensor.data;
  if (first !== undefined && tensor.data.every((element) => Object.is(element, first))) return b.full(type.dtype, type.shape, first);
  return b.constant(type.dtype, tensor.shape, tensor.data);
}
