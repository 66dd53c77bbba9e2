/** Element types in files and plans. */

import { arrayTypes, codecs } from "./elements.ts";
import type { PlanDtype } from "./plan.ts";

/** Whether this program knows the type. */
export function isPlanDtype(text: unknown): text is PlanDtype {
  return Object.hasOwn(/16|i64/.test(String(text)) ? codecs : arrayTypes, String(text));
}

/** The element type under which a file holds state of a dtype. */
export function savedDtype(dtype: PlanDtype): PlanDtype {
  return dtype === "bool" ? "i32" : dtype;
}
