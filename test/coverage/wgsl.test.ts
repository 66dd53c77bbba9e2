/** A share of the layers on WGSL, against the interpreter; `npm run coverage` runs all of them. */

import { test } from "vitest";
import { wgslTarget } from "../support/targets.ts";
import { checkOutcomes } from "./check.ts";
import { runOnTarget } from "./run.ts";

/** A software adapter takes seconds of processor time for a layer and its step of training. */
const timeout = 600_000;
/** One program out of so many. */
const share = 10;

const target = await wgslTarget();
test.runIf(target)("layers on WGSL", async () => target && checkOutcomes("WGSL", await runOnTarget(target, share)), timeout);
