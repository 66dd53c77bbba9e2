/** Every layer on wasm, against the interpreter. */

import { test } from "vitest";
import { wasmTarget } from "../support/targets.ts";
import { checkOutcomes } from "./check.ts";
import { runOnTarget } from "./run.ts";

/** Half a minute on an idle machine. */
const timeout = 600_000;

test("layers on wasm", async () => checkOutcomes("wasm", await runOnTarget(wasmTarget)), timeout);
