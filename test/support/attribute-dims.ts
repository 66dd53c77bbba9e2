import type { Dim } from "../../src/ir/dim.ts";
import type { Attributes } from "../../src/ir/graph.ts";

/** Dimensions written in attributes. */
export function attributeDims(attributes: Attributes): readonly Dim[] {
  return Object.values(attributes).flatMap((value) =>
    (Array.isArray(value) ? value : [value]).flatMap((item) =>
      typeof item === "object" && "kind" in item && item.kind === "dim" ? [item.dim] : [],
    ),
  );
}
