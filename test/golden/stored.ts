/** The goldens on disk. */

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { type Goldens, goldenFolder } from "./generate.ts";

/** Files of the examples' folders, by path below `golden/`; files of the folder itself are no goldens. */
export function storedGoldens(): Goldens {
  if (!existsSync(goldenFolder)) return new Map();
  const names = readdirSync(goldenFolder, { recursive: true, encoding: "utf8", withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(goldenFolder.length))
    .filter((name) => name.includes(sep));
  return new Map(names.sort().map((name) => [name.split(sep).join("/"), readFileSync(join(goldenFolder, name), "utf8")]));
}
