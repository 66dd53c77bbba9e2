/** Artifacts on several threads, as Node runs them: helpers come with work for them, and do not keep the process. */

import { execFile } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, describe, expect, it } from "vitest";
import { compile } from "../../src/compiler.ts";
import { input, layers, sequential } from "../../src/index.ts";
import { testCpu } from "../support/native.ts";

const folder = mkdtempSync(join(tmpdir(), "tscompile-threads-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Predicts with 1 and 3 threads; says whether numbers are the same, and how many threads each time brought. Does not dispose. */
const script = (url: string): string => `
  import { readdirSync } from "node:fs";
  import { load } from ${JSON.stringify(url)};
  const x = new Float32Array(256 * 256).map((_, i) => Math.sin(i));
  // Node has threads of its own to read files with.
  (await load({ threads: 1 })).dispose();
  const results = [];
  for (const threads of [1, 3]) {
    const before = readdirSync("/proc/self/task").length;
    const program = await load({ threads });
    await program.predict(x, { batchSize: 256 });
    await new Promise((resolve) => setTimeout(resolve, 300));
    const y = await program.predict(x, { batchSize: 256 });
    results.push({ y: Buffer.from(y.buffer).toString("base64"), more: readdirSync("/proc/self/task").length - before });
  }
  console.log(JSON.stringify({ same: results[0].y === results[1].y, more: results.map(({ more }) => more) }));
`;

describe.runIf(process.platform === "linux")("a process with a program on threads", () => {
  it.each(["wasm", ...(testCpu ? (["native"] as const) : [])] as const)("ends by itself, on %s", async (target) => {
    const model = sequential({
      layers: [input({ shape: [256], name: "x" }), layers.dense({ units: 256, activation: "relu" }), layers.dense({ units: 256 })],
    });
    const outDir = join(folder, target);
    await compile(model, { target, outDir });
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ["--input-type=module", "-e", script(pathToFileURL(join(outDir, "model.js")).href)],
      { timeout: 60_000 },
    );
    const { same, more } = JSON.parse(stdout) as { readonly same: boolean; readonly more: readonly number[] };
    expect(same).toBe(true);
    expect(more[0]).toBe(0);
    expect(more[1]).toBeGreaterThanOrEqual(2);
  });
});
