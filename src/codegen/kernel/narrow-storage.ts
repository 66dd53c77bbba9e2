/** Narrow floats in memory as their bits, for targets that load and store integers of 16 bits but have no such floats. */

import type { Expression, StorageType } from "../../ir/expression.ts";
import { expandNodes, type Formula, naming } from "./expand-nodes.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { bf16OfBits, bitsOfBf16, bitsOfF16, f16OfBits } from "./math/narrow-floats.ts";
import { namesOf } from "./names.ts";
import { mapBlocks, withBody } from "./walk.ts";

type NarrowFloat = "f16" | "bf16";

function isNarrowFloat(dtype: StorageType | undefined): dtype is NarrowFloat {
  return dtype === "f16" || dtype === "bf16";
}

/** Makes the conversions explicit and the buffers u16. A masked load still yields zero. */
export function storeFloatsAsBits(kernel: Kernel): Kernel {
  const narrow = new Map(kernel.buffers.flatMap(({ name, dtype }) => (isNarrowFloat(dtype) ? [[name, dtype] as const] : [])));
  if (narrow.size === 0) return kernel;
  const names = namesOf(kernel);
  const loaded = (node: Expression): Formula | undefined => {
    const dtype = node.kind === "load" && node.dtype === "f32" ? narrow.get(node.buffer) : undefined;
    if (!dtype || node.kind !== "load") return undefined;
    const word: Expression = { ...node, dtype: "u32" };
    return (share) => (dtype === "f16" ? f16OfBits(word, share) : bf16OfBits(word));
  };
  const stored = (block: readonly Statement[]): readonly Statement[] =>
    block.flatMap((statement): readonly Statement[] => {
      const dtype = statement.kind === "store" ? narrow.get(statement.buffer) : undefined;
      if (!dtype || statement.kind !== "store") return [mapBlocks(statement, stored)];
      const before: Statement[] = [];
      const value = dtype === "f16" ? bitsOfF16(statement.value, naming(before, names)) : bitsOfBf16(statement.value);
      return [...before, { ...statement, value }];
    });
  const buffers = kernel.buffers.map((buffer) => (narrow.has(buffer.name) ? { ...buffer, dtype: "u16" as const } : buffer));
  return withBody({ ...kernel, buffers }, stored(expandNodes(kernel.body, names, loaded)));
}
