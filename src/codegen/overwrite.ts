/** Results that may lie where an operand lies that nobody reads any more: the kernel reads each element before it stores over it. */

import { intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { nth } from "../ir/ops/host.ts";
import { readsBlocksOf, readsElementwise } from "../passes/in-place.ts";

/** Whether the kernel, which makes `fresh`, may store it where `old` lies, which it reads. */
export function canOverwrite(fusion: Operation, old: Value, fresh: Value): boolean {
  if (fusion.name !== "fusion") return false;
  const position = fusion.operands.indexOf(old);
  const region = fusion.regions[0];
  const result = fusion.results.indexOf(fresh);
  const part = region?.results[result]?.producer;
  const parameter = region?.parameters[position];
  if (region && part && parameter && has(part, "fused")) {
    // Kernels side by side: no other one may read what this one overwrites.
    const readers = region.operations.filter(({ operands }) => operands.includes(parameter));
    return readers.every((reader) => reader === part) && canOverwrite(part, parameter, nth(region.results, result));
  }
  if (position < 0 || !region || fusion.operands.lastIndexOf(old) !== position) return false;
  // Two results of one value would both claim the operand.
  if (region.results.filter((value) => value === region.results[result]).length > 1) return false;
  return (readsElementwise(fusion, position) && onlyInPartOf(fusion, position, result)) || readsBlocksOf(fusion, position, result);
}

/** Whether what a scan puts out may lie where an input of it does: the kernel that makes it is the last one to read that slice. */
export function canPutOutOver(scan: Operation, old: Value, fresh: Value): boolean {
  const [region] = scan.regions;
  if (scan.name !== "scan" || !region) return false;
  const carries = intOf(scan.attributes, "carries");
  const [input, output] = [scan.operands.indexOf(old), scan.results.indexOf(fresh)];
  if (output < carries || input < carries || input >= carries + intOf(scan.attributes, "inputs")) return false;
  if (scan.operands.lastIndexOf(old) !== input) return false;
  const [parameter, value] = [nth(region.parameters, input), nth(region.results, output)];
  const { producer } = value;
  if (!producer || region.results.includes(parameter)) return false;
  const later = region.operations.slice(region.operations.indexOf(producer) + 1);
  return canOverwrite(producer, parameter, value) && !later.some(({ operands }) => operands.includes(parameter));
}

/** In a fusion of several domains, the operand must be read by results of the shape that overwrites it only. */
function onlyInPartOf(fusion: Operation, position: number, result: number): boolean {
  const shape = fusion.results[result]?.type.shape.join();
  return fusion.operands[position]?.type.shape.join() === shape;
}
