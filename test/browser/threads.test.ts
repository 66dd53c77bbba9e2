/** A wasm artifact on threads in a page: workers where the page is isolated from other origins, and one thread elsewhere. */

import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../src/compiler.ts";
import { input, layers, sequential } from "../../src/index.ts";
import { findChromium, isolated, launchChromium, openPage, serveFolder } from "./chromium.ts";

const executable = findChromium();
/** A browser starts slowly beside other tests. */
const timeout = 120_000;

/** Predicts with 1 and 3 threads and says what differs, in the page. As text, because the test runner rewrites imports. */
const call = `import("/model.js").then(async ({ load }) => {
  const x = new Float32Array(256 * 256).map((_, i) => Math.sin(i));
  const results = [];
  for (const threads of [1, 3]) {
    const program = await load({ threads });
    await program.predict(x, { batchSize: 256 });
    await new Promise((resolve) => setTimeout(resolve, 500));
    results.push(await program.predict(x, { batchSize: 256 }));
  }
  return results[0].findIndex((value, i) => value !== results[1][i]);
})`;

describe.runIf(executable)("threads in a browser", () => {
  let folder = "";
  let browser: Browser;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tscompile-browser-threads-"));
    const model = sequential({ layers: [input({ shape: [256], name: "x" }), layers.dense({ units: 256 }), layers.dense({ units: 256 })] });
    await compile(model, { target: "wasm", outDir: folder });
    browser = await launchChromium(executable ?? "");
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test.each([
    { title: "isolated", headers: isolated, workers: 2 },
    { title: "not isolated", headers: {}, workers: 0 },
  ])(
    "a page that is $title",
    async ({ headers, workers }) => {
      const server = await serveFolder(folder, headers);
      const { page, errors } = await openPage(browser, server.origin);
      expect(await page.evaluate(call)).toBe(-1);
      await expect.poll(() => page.workers().length, { timeout: 30_000 }).toBe(workers);
      expect(errors).toEqual([]);
      await page.close();
      await server.close();
    },
    timeout,
  );
});
