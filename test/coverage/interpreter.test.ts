/** Every layer predicts and trains in the interpreter; the page about coverage has every layer and no empty cell. */

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { checkOutcomes, storedRows } from "./check.ts";
import { layerNames } from "./programs.ts";
import { findingsOf, runOnReference } from "./run.ts";
import { coveragePath, coverageText } from "./table.ts";

/** Seconds of tracing on a busy machine. */
const timeout = 300_000;

test(
  "layers in the interpreter",
  async () => {
    const outcomes = await runOnReference();
    checkOutcomes("reference", outcomes);
    // Other targets are held by tests of their own: here, that the page is what these findings make on all of them.
    const findings = findingsOf(outcomes);
    const everywhere = { reference: findings, wasm: findings, native: findings, WGSL: findings, "emulated CUDA": findings };
    expect(readFileSync(coveragePath, "utf8"), "run `npm run coverage`").toBe(coverageText(everywhere));
  },
  timeout,
);

test("the page has a row for every layer, and no cell without a word", () => {
  const rows = storedRows();
  expect([...rows.keys()]).toEqual([...layerNames]);
  for (const cells of rows.values()) expect(cells.every((cell) => /^(yes( \(\d+\))?|\(\d+\))$/.test(cell))).toBe(true);
});
