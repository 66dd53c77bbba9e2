/** Which results of a fusion may be written over the memory of an operand. */

import { dimsOf, intOf, intsOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { dimEquals, shapeEquals } from "../ir/dim.ts";
import type { Operation, Value } from "../ir/graph.ts";

/** Whether `operation` puts together a result of `fusion` that is stored part by part. */
export function isAssembled(fusion: Operation, operation: Operation): boolean {
  const positions = fusion.attributes["assembled"];
  const results = fusion.regions[0]?.results ?? [];
  return Array.isArray(positions) && positions.some((position) => results[Number(position)]?.producer === operation);
}

/**
 * True when every use of region parameter `index` reads it at the very element that is being written: only elementwise
 * ops stand between it and the results. Then each element is read before it is overwritten, by the same invocation.
 */
export function readsElementwise(fusion: Operation, index: number): boolean {
  const [region] = fusion.regions;
  const parameter = region?.parameters[index];
  if (!region || !parameter) return false;
  const reached = new Set<Value>([parameter]);
  for (const operation of region.operations) {
    if (!operation.operands.some((operand) => reached.has(operand))) continue;
    // Parts that are stored in their places are computed like any other element.
    if (isAssembled(fusion, operation)) continue;
    if (!has(operation, "elementwise")) return false;
    for (const result of operation.results) reached.add(result);
  }
  return true;
}

/**
 * True when result `result` is put together of equal parts, and every use of region parameter `index` reads the blocks of it that lie
 * where those parts do, at the element that is computed: an invocation stores over what it alone has read, once it has read all.
 */
export function readsBlocksOf(fusion: Operation, index: number, result: number): boolean {
  const [region] = fusion.regions;
  const parameter = region?.parameters[index];
  const joined = region?.results[result]?.producer;
  const part = joined?.operands[0]?.type.shape;
  if (!region || !parameter || !joined || !part || !isAssembled(fusion, joined)) return false;
  const whole = joined.result.type.shape;
  const axis = intOf(joined.attributes, "axis");
  const width = part[axis];
  if (!shapeEquals(parameter.type.shape, whole) || typeof width !== "number") return false;
  const isBlock = ({ attributes, result: block }: Operation): boolean => {
    const starts = dimsOf(attributes, "starts");
    return (
      shapeEquals(block.type.shape, part) &&
      intsOf(attributes, "strides").every((stride) => stride === 1) &&
      starts.every((start, i) => (i === axis ? typeof start === "number" && start % width === 0 : dimEquals(start, 0)))
    );
  };
  const [wholes, blocks] = [new Set<Value>([parameter]), new Set<Value>()];
  for (const operation of region.operations) {
    const [readsWhole, readsBlock] = [wholes, blocks].map((values) => operation.operands.some((operand) => values.has(operand)));
    if ((!readsWhole && !readsBlock) || isAssembled(fusion, operation)) continue;
    const isCut = operation.name === "slice" && isBlock(operation);
    if (!has(operation, "elementwise") && !(readsWhole && isCut)) return false;
    for (const value of operation.results) (readsBlock || isCut ? blocks : wholes).add(value);
  }
  // All results are stored by the invocation of the part's element.
  return region.results.every((value) => {
    const isPart = shapeEquals(value.type.shape, part) || (value.producer !== undefined && isAssembled(fusion, value.producer));
    return isPart && !wholes.has(value);
  });
}
