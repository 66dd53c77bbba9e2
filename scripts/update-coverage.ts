/** Runs every layer on every target and writes `docs/coverage.md`. Takes minutes; exit status 1 where something fails. */

import { writeFileSync } from "node:fs";
import { findingsOf, type Outcome, runOnReference, runOnTarget } from "../test/coverage/run.ts";
import { coveragePath, coverageText } from "../test/coverage/table.ts";
import { emulatedCudaTarget, nativeTarget, wasmTarget, wgslTarget } from "../test/support/targets.ts";

const wgsl = await wgslTarget();
if (!wgsl) throw new Error("there is no WebGPU adapter on this machine, so the table cannot be written");
if (!nativeTarget) throw new Error("there is no LLVM on this machine, so the table cannot be written");
const all: Readonly<Record<string, readonly Outcome[]>> = {
  reference: await runOnReference(),
  wasm: await runOnTarget(wasmTarget),
  native: await runOnTarget(nativeTarget),
  WGSL: await runOnTarget(wgsl),
  "emulated CUDA": await runOnTarget(emulatedCudaTarget),
};
for (const [target, outcomes] of Object.entries(all))
  for (const { layer, what, phase, fault } of outcomes)
    if (fault !== undefined) {
      console.error(`${target}: ${layer} ${what} ${phase}: ${fault}`);
      process.exitCode = 1;
    }
const found = (target: string): ReadonlyMap<string, boolean> => findingsOf(all[target] ?? []);
const text = coverageText({
  reference: found("reference"),
  wasm: found("wasm"),
  native: found("native"),
  WGSL: found("WGSL"),
  "emulated CUDA": found("emulated CUDA"),
});
writeFileSync(coveragePath, text);
console.log(`${coveragePath}: ${Object.values(all).reduce((count, outcomes) => count + outcomes.length, 0)} functions run`);
process.exit();
