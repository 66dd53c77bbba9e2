/** What must hold of boxes of tensors, barriers with phases and products of warpgroups. */

import { storageBytes } from "../../ir/expression.ts";
import type { Kernel, LocalArray } from "./kernel.ts";
import { rowBytes, storedFormat, type WarpgroupStatement } from "./warpgroup.ts";

const copyBytes = 16;
const longestBox = 256;
const mostAxes = 5;
const mostColumns = 256;
const columnsTogether = 8;
/** What registers are counted in, and the most of one invocation. */
const registerUnit = 8;
const mostRegisters = 256;

/** Tensors that cannot be described to the hardware that copies their boxes. */
export function tensorIssues({ buffers, tensors = [], phaseBarriers = [] }: Kernel): readonly string[] {
  const issues: string[] = [];
  for (const { name, buffer, format, sizes, strides, box } of tensors) {
    const issue = (text: string): number => issues.push(`tensor ${name}: ${text}`);
    const source = buffers.find((candidate) => candidate.name === buffer);
    const bytes = storageBytes(storedFormat(format));
    if (source?.dtype !== storedFormat(format)) issue(`${buffer} is no buffer of ${storedFormat(format)}`);
    if (source?.unaligned) issue(`${buffer} may start anywhere`);
    if (sizes.length < 2 || sizes.length > mostAxes || strides.length !== sizes.length - 1 || box.length !== sizes.length)
      issue(`${sizes.length} sizes, ${strides.length} strides, a box of ${box.length}`);
    if (strides.some((stride) => stride <= 0 || (stride * bytes) % copyBytes !== 0)) issue("a stride is no multiple of sixteen bytes");
    if ((box[0] ?? 0) * bytes !== rowBytes) issue(`a row of a box is not ${rowBytes} bytes`);
    if (box.some((size) => !Number.isInteger(size) || size < 1 || size > longestBox)) issue(`a box of ${box.join(" × ")}`);
  }
  for (const { name, length, arrivals } of phaseBarriers)
    if (length < 1 || arrivals < 1) issues.push(`${length} barriers ${name} of ${arrivals} arrivals`);
  return issues;
}

export function warpgroupIssues(kernel: Kernel, statement: WarpgroupStatement): readonly string[] {
  const issues: string[] = [];
  const arrayOf = (name: string): LocalArray | undefined => kernel.shared.find((array) => array.name === name);
  const isBarrier = (name: string): boolean => (kernel.phaseBarriers ?? []).some((barriers) => barriers.name === name);
  if ("barriers" in statement && !isBarrier(statement.barriers))
    issues.push(`${statement.kind}: there are no barriers ${statement.barriers}`);
  switch (statement.kind) {
    case "copy_box": {
      const tensor = (kernel.tensors ?? []).find(({ name }) => name === statement.tensor);
      if (!tensor) issues.push(`there is no tensor ${statement.tensor}`);
      else if (statement.at.length !== tensor.sizes.length) issues.push(`a box of ${tensor.name} at ${statement.at.length} indices`);
      const array = arrayOf(statement.array);
      if (!array || !tensor || array.dtype !== storedFormat(tensor.format))
        issues.push(`a box of ${statement.tensor} into ${statement.array}`);
      break;
    }
    case "multiply_tiles": {
      const { format, columns, left, right } = statement;
      if (columns % columnsTogether !== 0 || columns < columnsTogether || columns > mostColumns)
        issues.push(`a product of ${columns} columns`);
      for (const { array, along } of [left, right]) {
        if (arrayOf(array)?.dtype !== storedFormat(format)) issues.push(`a product of ${format} in ${array}`);
        if (format === "tf32" && along === "free") issues.push(`words of 32 bits of ${array} do not lie along the reduction`);
      }
      break;
    }
    case "set_registers":
      if (statement.count % registerUnit !== 0 || statement.count > mostRegisters) issues.push(`${statement.count} registers`);
      break;
    case "arrive":
    case "await_phase":
    case "await_products":
      break;
    default:
      statement satisfies never;
  }
  return issues;
}
