/**
 * What both contract templates share: the hero, how its operands lie in memory, and the order in which the reduction
 * space is walked.
 */

import type { Shape } from "../../ir/dim.ts";
import type { Dtype } from "../../ir/dtype.ts";
import { type Expression, type LoadExpression, variable } from "../../ir/expression.ts";
import type { Operation } from "../../ir/graph.ts";
import type { ContractDefinition, Index } from "../../ir/loop.ts";
import { coefficientOf, loadsIn } from "./affine.ts";
import { Emitter, loopsOf } from "./emitter.ts";
import type { FusionRequest } from "./frame.ts";

export interface ContractHero {
  readonly operation: Operation;
  readonly definition: ContractDefinition;
}

export function contractHero(request: FusionRequest): ContractHero {
  for (const operation of request.fusion.regions[0]?.operations ?? []) {
    const definition = loopsOf(operation);
    if (definition.kind === "contract") return { operation, definition };
  }
  throw new Error("internal: a contract fusion without a contraction");
}

/** Groups that the columns of a contraction are cut into, whose epilogue ranges over the columns of one. */
export function columnGroups(fusion: Operation): number {
  const groups = fusion.attributes["groups"];
  return typeof groups === "number" ? groups : 1;
}

/** The group, of so many columns, that an epilogue for the column called `position` of the first one reads `column` of. */
export function groupOfColumn(position: Expression, column: Expression | undefined, width: number): number {
  const distance = distanceFrom(position, column);
  if (distance % width !== 0) throw new Error("internal: an epilogue reads a column of another group");
  return distance / width;
}

/** How far a column is from the one called `position`, as a slice of the product gives it. */
function distanceFrom(position: Expression, column: Expression | undefined): number {
  if (column === position) return 0;
  // Of groups of one column.
  if (column?.kind === "constant" && position.kind === "constant") return column.value - position.value;
  if (column?.kind !== "binary" || column.op !== "add") return Number.NaN;
  const [distance, rest] = column.lhs.kind === "constant" ? [column.lhs, column.rhs] : [column.rhs, column.lhs];
  return distance.kind === "constant" && rest === position ? distance.value : Number.NaN;
}

export type Side = "lhs" | "rhs";

/** The load that an element is, or the first one that it is computed from. */
export function loadOf(element: Expression): LoadExpression | undefined {
  return loadsIn(element)[0];
}

export interface OperandAccess {
  /** One plain load, affine in every index: it can be read where it lies. */
  readonly direct: boolean;
  /** Of what is loaded, in the graph; undefined where nothing is. */
  readonly dtype: Dtype | undefined;
  /** Elements between neighbours along each axis of the space; undefined where it is not constant. */
  readonly strides: { readonly free: readonly (number | undefined)[]; readonly k: readonly (number | undefined)[] };
  /** Along each axis of the space: whether neighbours are one load, under one mask, of elements that lie side by side. */
  readonly contiguous: { readonly free: readonly boolean[]; readonly k: readonly boolean[] };
}

/** Looks at the expression of an operand's element without keeping it. */
export function probeOperand(request: FusionRequest, hero: ContractHero, side: Side): OperandAccess {
  const [region] = request.fusion.regions;
  if (!region) throw new Error("internal: a fusion has no region");
  const names = new Map(region.parameters.map((parameter, index) => [parameter, `in${index}`]));
  const emitter = new Emitter(region, names);
  const { batch, m, n, k } = hero.definition;
  const name = (prefix: string, shape: Shape): Index => shape.map((_, axis) => variable(`${prefix}${axis}`));
  const context = emitter.contextOf(hero.operation);
  const free = name("free", side === "lhs" ? m : n);
  const kIndex = name("k", k);
  const element =
    side === "lhs"
      ? hero.definition.lhs(context, name("batch", batch), free, kIndex)
      : hero.definition.rhs(context, name("batch", batch), kIndex, free);
  const named = emitter.takeStatements().flatMap((statement) => (statement.kind === "let" ? [statement.value] : []));
  const [main] = [element, ...named].flatMap(loadsIn);
  const dtype = main && region.parameters.find((parameter) => names.get(parameter) === main.buffer)?.type.dtype;
  const strideOf = (index: Expression): number | undefined =>
    main && index.kind === "variable" ? coefficientOf(main.index, index.name) : undefined;
  const strides = { free: free.map(strideOf), k: kIndex.map(strideOf) };
  const contiguousAlong = (index: Expression): boolean => {
    if (element.kind !== "load" || index.kind !== "variable") return false;
    const others = [...(element.mask ? [element.mask] : []), ...named];
    return coefficientOf(element.index, index.name) === 1 && others.every((other) => coefficientOf(other, index.name) === 0);
  };
  const contiguous = { free: free.map(contiguousAlong), k: kIndex.map(contiguousAlong) };
  const direct =
    element.kind === "load" &&
    element.mask === undefined &&
    named.length === 0 &&
    [...strides.free, ...strides.k].every((stride) => stride !== undefined);
  return { direct, dtype, strides, contiguous };
}

/** Axes of k so that the right operand is walked in memory order: large strides outside. */
export function orderOfK(definition: ContractDefinition, rhs: OperandAccess): readonly number[] {
  const axes = definition.k.map((_, axis) => axis);
  const size = (axis: number): number => Math.abs(rhs.strides.k[axis] ?? 0);
  return rhs.strides.k.some((stride) => stride === undefined) ? axes : axes.sort((a, b) => size(b) - size(a) || a - b);
}

export function permute<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  return order.map((axis) => {
    const item = items[axis];
    if (item === undefined) throw new Error("internal: permutation out of range");
    return item;
  });
}

/** Undoes `permute`. */
export function unpermute<T>(items: readonly T[], order: readonly number[]): readonly T[] {
  const result: T[] = [...items];
  order.forEach((axis, position) => {
    const item = items[position];
    if (item !== undefined) result[axis] = item;
  });
  return result;
}
