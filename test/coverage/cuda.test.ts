/** A share of the layers as CUDA C++ under the emulation, against the interpreter; `npm run coverage` runs all of them. */

import { test } from "vitest";
import { hasCompiler } from "../support/cuda.ts";
import { quickCudaTarget } from "../support/targets.ts";
import { checkOutcomes } from "./check.ts";
import { runOnTarget } from "./run.ts";

/** The C++ compiler takes seconds of processor time for a layer and its step of training. */
const timeout = 600_000;
/** One program out of so many. */
const share = 5;

test.runIf(hasCompiler)(
  "layers on emulated CUDA",
  async () => checkOutcomes("emulated CUDA", await runOnTarget(quickCudaTarget, share)),
  timeout,
);
