/** What differs between generated and stored texts, in few lines. */

import type { Goldens } from "./generate.ts";

export const updateCommand = "npm run goldens";

/** Lines shown of each file that differs. */
const shownLines = 3;
const shownWidth = 160;

/** Undefined where both are the same. */
export function describeDifferences(generated: Goldens, stored: Goldens): string | undefined {
  const names = [...new Set([...generated.keys(), ...stored.keys()])].sort();
  const differences = names.flatMap((name) => describeFile(name, generated.get(name), stored.get(name)) ?? []);
  if (differences.length === 0) return undefined;
  return `${differences.join("\n")}\nIf this is meant: ${updateCommand}, and read the difference before committing it.`;
}

function describeFile(name: string, generated: string | undefined, stored: string | undefined): string | undefined {
  if (generated === stored) return undefined;
  if (stored === undefined) return `golden/${name} is not stored`;
  if (generated === undefined) return `golden/${name} is no longer generated`;
  const [is, was] = [generated.split("\n"), stored.split("\n")];
  const lines = Array.from({ length: Math.max(is.length, was.length) }, (_, line) => line).filter((line) => is[line] !== was[line]);
  const shown = lines.slice(0, shownLines).flatMap((line) => [`  ${line + 1} - ${cut(was[line])}`, `  ${line + 1} + ${cut(is[line])}`]);
  return [`golden/${name}: ${lines.length} of ${was.length} lines differ`, ...shown].join("\n");
}

function cut(line: string | undefined): string {
  if (line === undefined) return "(end of file)";
  return line.length > shownWidth ? `${line.slice(0, shownWidth)}…` : line;
}
