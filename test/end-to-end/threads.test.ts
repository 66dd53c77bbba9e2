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

/**
 * Predicts with 1 and 3 threads; says whether numbers are the same, how many threads each program brought, and how many are left
 * when the programs are forgotten. Disposes none of them.
 */
const script = (url: string): string => `
  import { readdirSync } from "node:fs";
  import { load } from ${JSON.stringify(url)};
  const x = new Float32Array(256 * 256).map((_, i) => Math.sin(i));
  const count = () => readdirSync("/proc/self/task").length;
  const later = () => new Promise((resolve) => setTimeout(resolve, 300));
  async function run(threads) {
    const before = count();
    const program = await load({ threads });
    await program.predict(x, { batchSize: 256 });
    // Other processes may take the time in which threads start.
    for (let i = 0; i < 60 && count() - before < threads - 1; i++) await later();
    const y = await program.predict(x, { batchSize: 256 });
    return { y: Buffer.from(y.buffer).toString("base64"), more: count() - before };
  }
  // Node has threads of its own to read files with.
  (await load({ threads: 1 })).dispose();
  const before = count();
  const results = [await run(1), await run(3)];
  for (let i = 0; i < 20 && count() > before; i++) {
    gc();
    await later();
  }
  const left = count() - before;
  // One that is still there when the process ends.
  globalThis.program = await load({ threads: 3 });
  await globalThis.program.predict(x, { batchSize: 256 });
  console.log(JSON.stringify({ same: results[0].y === results[1].y, more: results.map(({ more }) => more), left }));
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
      ["--expose-gc", "--input-type=module", "-e", script(pathToFileURL(join(outDir, "model.js")).href)],
      { timeout: 60_000 },
    );
    const { same, more, left } = JSON.parse(stdout) as { readonly same: boolean; readonly more: readonly number[]; readonly left: number };
    expect(same).toBe(true);
    expect(more[0]).toBe(0);
    expect(more[1]).toBe(2);
    expect(left).toBe(0);
  });
});
