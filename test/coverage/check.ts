/** What the tests of coverage share: outcomes without faults, and cells of the page that say so. */

import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Phase } from "./programs.ts";
import type { Outcome } from "./run.ts";
import { type CoveredTarget, coveragePath, targetNames } from "./table.ts";

const phases: readonly Phase[] = ["predict", "fit"];

/** The cells of each layer's row, without its name. */
export function storedRows(): ReadonlyMap<string, readonly string[]> {
  const rows = [...readFileSync(coveragePath, "utf8").matchAll(/^\| `(\w+)` \| (.*) \|$/gm)];
  return new Map(rows.map(([, layer = "", cells = ""]) => [layer, cells.split(" | ")]));
}

/** Fails where a layer differs from the interpreter, and where the page says otherwise. */
export function checkOutcomes(target: CoveredTarget, outcomes: readonly Outcome[]): void {
  expect(outcomes.length).toBeGreaterThan(0);
  const faults = outcomes.filter(({ fault }) => fault !== undefined);
  expect(faults.map(({ layer, what, phase, fault }) => `${layer} ${what} ${phase}: ${fault}`)).toEqual([]);
  const rows = storedRows();
  const stale = outcomes.filter(({ layer, phase }) => {
    const cell = rows.get(layer)?.[targetNames.indexOf(target) * phases.length + phases.indexOf(phase)];
    return !cell?.startsWith("yes");
  });
  expect(
    stale.map(({ layer, phase }) => `${layer} ${phase}`),
    "run `npm run coverage`",
  ).toEqual([]);
}
