/** Data with a shape of its own. */

import type { ShapedData } from "./number-array.ts";

export function isShaped(data: unknown): data is ShapedData {
  return typeof data === "object" && data !== null && "shape" in data && "dataSync" in data && typeof data.dataSync === "function";
}
