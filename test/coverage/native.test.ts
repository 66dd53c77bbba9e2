/** A share of the layers as machine code, against the interpreter; `npm run coverage` runs all of them. */

import { test } from "vitest";
import { nativeTarget } from "../support/targets.ts";
import { checkOutcomes } from "./check.ts";
import { runOnTarget } from "./run.ts";

/** LLVM takes a second of processor time for a layer and its step of training. */
const timeout = 600_000;
/** One program out of so many. */
const share = 5;

test.runIf(nativeTarget)(
  "layers on native",
  async () => nativeTarget && checkOutcomes("native", await runOnTarget(nativeTarget, share)),
  timeout,
);
