/** Writes out the functions a target lacks. */

import { expandNodes } from "./expand-nodes.ts";
import type { Kernel } from "./kernel.ts";
import { formulaOf } from "./math-functions.ts";
import { namesOf } from "./names.ts";
import { withBody } from "./walk.ts";

/** `native`: names of the functions of floats that the target computes itself. Integer `abs` and `sign` are written out. */
export function expandMath(kernel: Kernel, native: ReadonlySet<string>): Kernel {
  const body = expandNodes(kernel.body, namesOf(kernel), (node) =>
    node.kind === "unary" || node.kind === "binary" ? formulaOf(node, native) : undefined,
  );
  return withBody(kernel, body);
}
