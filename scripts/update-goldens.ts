/** Rewrites `golden/` with what the compiler makes now, and removes what it no longer makes. */

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { generateGoldens, goldenFolder } from "../test/golden/generate.ts";
import { storedGoldens } from "../test/golden/stored.ts";

const goldens = generateGoldens();
const stored = storedGoldens();
let changed = 0;
for (const [name, text] of goldens) {
  if (stored.get(name) === text) continue;
  mkdirSync(dirname(join(goldenFolder, name)), { recursive: true });
  writeFileSync(join(goldenFolder, name), text);
  changed++;
}
const stale = [...stored.keys()].filter((name) => !goldens.has(name));
for (const name of stale) rmSync(join(goldenFolder, name));
removeEmptyFolders(goldenFolder);

const bytes = [...goldens.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
console.log(`golden: ${goldens.size} files, ${(bytes / 1e6).toFixed(2)} MB; ${changed} written, ${stale.length} removed`);

function removeEmptyFolders(folder: string): void {
  for (const entry of readdirSync(folder).map((name) => join(folder, name))) {
    if (!statSync(entry).isDirectory()) continue;
    removeEmptyFolders(entry);
    if (readdirSync(entry).length === 0) rmSync(entry, { recursive: true });
  }
}
