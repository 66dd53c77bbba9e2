/** Recorded numbers of the older `keras.backend` functions. */

import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { readOracle } from "../../../scripts/oracle/format.ts";
import { runCases } from "../../../scripts/oracle/run.ts";
import type { Target } from "../../../scripts/oracle/target.ts";
import { findTarget } from "../../../scripts/oracle/targets.ts";
import { setWarningHandler } from "../../../src/keras/errors.ts";

const path = fileURLToPath(new URL("../../oracle/backend-functions.json.gz", import.meta.url));
const cases = readOracle(path).flatMap((file) => file.cases);

async function failures(target: Target, part: typeof cases): Promise<readonly string[]> {
  const found: string[] = [];
  await runCases("backend", part, target, ({ name }, differences) =>
    found.push(...differences.map(({ message }) => `${name}: ${message}`)),
  );
  return found;
}

beforeAll(() => {
  const previous = setWarningHandler(() => undefined);
  return () => {
    setWarningHandler(previous);
  };
});

describe("recorded numbers of backend functions", () => {
  test("reference interpreter", async () => {
    expect(cases.length).toBeGreaterThan(300);
    expect(await failures(findTarget("reference"), cases)).toEqual([]);
  });

  test("compiled to WebAssembly", async () => {
    expect(await failures(findTarget("wasm"), cases)).toEqual([]);
  });

  test("a case that cannot be read fails", async () => {
    const [first] = cases;
    if (!first) throw new Error("there are no cases");
    const changed = (fields: object): typeof cases => [{ ...first, fields: { ...first.fields, ...fields } }];
    expect(await failures(findTarget("reference"), changed({ function: "nothing" }))).toHaveLength(1);
    expect(await failures(findTarget("reference"), changed({ kwargs: { nothing: 1 } }))).toHaveLength(1);
    expect(await failures(findTarget("reference"), changed({ output: "float32" }))).toHaveLength(1);
    expect(await failures(findTarget("wasm"), [...changed({ function: "nothing" }), ...cases.slice(0, 3)])).toHaveLength(1);
  });
});
