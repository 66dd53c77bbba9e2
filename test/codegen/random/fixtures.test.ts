/** Programs that once failed on some target, made small: on every target, and through the passes. */

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { compileCases, interpretTarget } from "../../support/differential.ts";
import { fixtureFolder } from "../../support/random/campaign.ts";
import { readFixture } from "../../support/random/fixture.ts";
import { mismatch } from "../../support/random/run-programs.ts";
import { allTargets } from "../../support/targets.ts";

const cases = readdirSync(fixtureFolder)
  .filter((file) => file.endsWith(".ir"))
  .map((file) => readFixture(readFileSync(join(fixtureFolder, file), "utf8"), file.replace(/\.ir$/, "").replaceAll("-", "_")));

const targets = [interpretTarget("wasm"), interpretTarget("wgsl"), ...(await allTargets())];
/** A software WebGPU adapter compiles a kernel with barriers in up to a second. */
const compileTimeout = 600_000;

describe.each(targets.map((target) => [target.name, target] as const))("kept programs on %s", (_name, target) => {
  let run: Awaited<ReturnType<typeof compileCases>>;
  beforeAll(async () => {
    run = await compileCases(cases, target);
  }, compileTimeout);
  it.each(cases.map((one) => [one.name, one] as const))("%s", async (_case, one) => {
    expect(mismatch(one, await run(one))).toBeUndefined();
  });
});
