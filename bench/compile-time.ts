/**
 * Time from the start of the process to the written artifact of `examples/digits`, for each target.
 *
 *   npm run build && node bench/compile-time.ts [--runs 5]
 */

import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { machine, median } from "./support.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "5" } } });
const root = fileURLToPath(new URL("../", import.meta.url));
/** The project's aim; a median above it is marked. */
const limitSeconds = 1.5;

console.log(`tscompile examples/digits/model.ts, from process start to exit; ${machine()}`);
for (const target of ["wasm", "native", "wgsl", "cuda"]) {
  const seconds: number[] = [];
  for (let run = 0; run < Number(values.runs); run++) {
    const start = performance.now();
    const { status, stderr } = spawnSync(
      process.execPath,
      ["dist/cli/tscompile.js", "examples/digits/model.ts", "--target", target, "--out", `bench/out/time-${target}`, "--quiet"],
      { cwd: root, encoding: "utf8" },
    );
    if (status !== 0) throw new Error(stderr);
    seconds.push((performance.now() - start) / 1000);
  }
  const middle = median(seconds);
  const runs = seconds.map((time) => time.toFixed(2)).join(" ");
  console.log(`${target.padEnd(5)} ${middle.toFixed(2)} s${middle < limitSeconds ? "" : `  above ${limitSeconds} s`}  (${runs})`);
}
