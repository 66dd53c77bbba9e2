/** The artifacts of `examples/digits` as plain modules of a page: no bundler, no package, only the folder. */

import { execFile } from "node:child_process";
import { copyFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { drawDigits } from "../../examples/digits/data.ts";
import { type FileServer, findChromium, launchChromium, openPage, serveFolder } from "./chromium.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const targets = ["wasm", "wgsl"] as const;

/** Small, for a software adapter on few cores; a step has all layers and their gradients whatever its rows. */
const rows = 8;
const steps = 4;

/** Both targets compute in f32; orders of summation differ. After four steps of Adam differences have grown by its normalization. */
const lossTolerance = 1e-3;

interface PageResult {
  readonly losses: readonly number[];
  /** Class probabilities of each row after training. */
  readonly predictions: readonly number[];
  readonly inputs: readonly { readonly name: string; readonly shape: readonly (number | null)[] }[];
}

/** The software adapter takes seconds to compile a network's kernels, and longer beside other tests. */
const timeout = 180_000;

const executable = findChromium();

/** One step on each of `steps` batches of the same digits, then a prediction; in the page. */
async function trainInPage(browser: Browser, origin: string, target: string): Promise<PageResult> {
  const { page, errors } = await openPage(browser, origin);
  const { images, labels } = drawDigits(rows, 3);
  // As text, because the test runner rewrites the imports of functions.
  const call = `import("/page.js").then(({ train }) => train(${JSON.stringify([`/${target}/model.js`, [...images], [...labels], steps]).slice(1, -1)}))`;
  const result: PageResult = await page.evaluate(call);
  expect(errors).toEqual([]);
  await page.close();
  return result;
}

describe.runIf(executable)("artifacts in a browser", () => {
  let folder = "";
  let browser: Browser;
  let server: FileServer;
  const results = new Map<string, PageResult>();

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "tscompile-browser-"));
    const compile = (target: string): Promise<unknown> =>
      promisify(execFile)(process.execPath, [
        "--conditions=tscompile-source",
        join(root, "src/cli/tscompile.ts"),
        join(root, "examples/digits/model.ts"),
        ...["--target", target, "--out", join(folder, target), "--quiet"],
      ]);
    await Promise.all([...targets.map(compile), copyFile(join(root, "test/browser/page.js"), join(folder, "page.js"))]);
    [browser, server] = await Promise.all([launchChromium(executable ?? ""), serveFolder(folder)]);
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await server?.close();
    if (folder) await rm(folder, { recursive: true });
  });

  test.each(targets)(
    "%s: trains a few steps and predicts",
    async (target) => {
      const result = await trainInPage(browser, server.origin, target);
      results.set(target, result);
      expect(result.inputs).toEqual([{ name: "image", shape: [null, 28, 28, 1] }]);
      const [first = 0, ...later] = result.losses;
      // A fresh network spreads its probability evenly over ten classes, give or take its random weights.
      expect(Math.abs(first - Math.log(10))).toBeLessThan(1);
      expect(later.at(-1)).toBeLessThan(first);
      expect(result.predictions.length).toBe(10 * rows);
      for (let row = 0; row < rows; row++) {
        const sum = result.predictions.slice(10 * row, 10 * row + 10).reduce((a, b) => a + b, 0);
        expect(sum).toBeCloseTo(1, 5);
      }
    },
    timeout,
  );

  test("both targets lose the same", () => {
    const [wasm, wgsl] = targets.map((target) => results.get(target)?.losses ?? []);
    expect(wasm).toHaveLength(steps);
    for (const [step, loss] of (wasm ?? []).entries())
      expect(Math.abs((wgsl?.[step] ?? Number.NaN) / loss - 1)).toBeLessThan(lossTolerance);
  });
});
