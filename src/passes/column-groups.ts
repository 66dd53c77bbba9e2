/**
 * Groups of columns: a product of which only equal blocks of columns are read, all by one elementwise group that combines
 * them column by column. The gates of a recurrent cell are one product, and the cell's new state is its epilogue.
 */

import { dimsOf, intsOf } from "../ir/attributes.ts";
import { has, opOf } from "../ir/define-op.ts";
import { dimEquals, shapeEquals } from "../ir/dim.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { type FusionGraph, type Group, loopKind } from "./fusion-graph.ts";

export interface GroupLimits {
  readonly most: number;
  /** Columns of a group are a multiple of it. */
  readonly unit: number;
}

/** How many groups `reader` reads of the product of `source`; undefined where it reads anything else, or too many. */
export function columnGroups(graph: FusionGraph, source: Group, reader: Group, { most, unit }: GroupLimits): number | undefined {
  if (source.groups !== undefined) return undefined;
  const hero = source.operations.find((operation) => loopKind(operation) === "contract");
  const definition = hero && opOf(hero).loops?.(hero);
  if (definition?.kind !== "contract" || definition.n.length !== 1) return undefined;
  // Targets with units of columns may sum windows that overlap by products of transformed tiles, which know no groups.
  if (unit > 1 && definition.windows?.some(({ k }) => definition.k[k] !== 1)) return undefined;
  const rank = source.domain.length;
  const inOrder = definition.resultAxes.every(({ space, axis, outer }, i) => {
    const before = space === "batch" ? 0 : space === "m" ? definition.batch.length : rank - 1;
    return outer === undefined && i === before + axis;
  });
  const columns = source.domain.at(-1);
  const width = reader.domain.at(-1);
  if (!inOrder || typeof columns !== "number" || typeof width !== "number" || columns % width !== 0) return undefined;
  const groups = columns / width;
  if (groups < 2 || groups > most || width % unit !== 0 || reader.domain.length !== rank) return undefined;
  if (!shapeEquals(source.domain.slice(0, -1), reader.domain.slice(0, -1))) return undefined;
  const members = new Set(source.operations);
  const isBlock = (operation: Operation): boolean =>
    isColumnBlock(operation, width) && graph.groupOf.get(operation) === reader && shapeEquals(operation.result.type.shape, reader.domain);
  const onlyBlocks = (value: Value): boolean =>
    !graph.escaping.has(value) && (graph.users.get(value) ?? []).every((user) => members.has(user) || isBlock(user));
  if (!source.operations.every((operation) => operation.results.every(onlyBlocks))) return undefined;
  const dependent = new Set(source.operations);
  for (const operation of reader.operations) {
    if (!graph.dependsOn(operation, dependent)) continue;
    const readsItsIndex = has(operation, "elementwise") && operation.operands.every((operand) => !isMoved(graph, operand, dependent));
    if (!readsItsIndex && !isBlock(operation)) return undefined;
    dependent.add(operation);
  }
  return groups;
}

/** Whether `value` is made of what `dependent` ops make by free ops, which may move elements. */
function isMoved(graph: FusionGraph, { producer }: Value, dependent: ReadonlySet<Operation>): boolean {
  return producer !== undefined && graph.free.has(producer) && graph.dependsOn(producer, dependent);
}

/** A slice of all rows and one block of `width` columns that starts at a multiple of it. */
function isColumnBlock(operation: Operation, width: number): boolean {
  const operand = operation.operands[0];
  if (operation.name !== "slice" || !operand || intsOf(operation.attributes, "strides").some((stride) => stride !== 1)) return false;
  const [starts, limits] = [dimsOf(operation.attributes, "starts"), dimsOf(operation.attributes, "limits")];
  const last = operand.type.shape.length - 1;
  return operand.type.shape.every((size, axis) => {
    const [start, limit] = [starts[axis] ?? 0, limits[axis] ?? 0];
    if (axis < last) return start === 0 && dimEquals(limit, size);
    return typeof start === "number" && typeof limit === "number" && start % width === 0 && limit === start + width;
  });
}
