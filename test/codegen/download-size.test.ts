/** What a page downloads for a convolutional network that is trained; the aim is 20 kB (see docs/benchmarks.md). */

import { expect, test } from "vitest";
import { downloadOf, totalOf } from "../../bench/download.ts";
import { models } from "../../bench/workloads/models.ts";
import { artifactFiles } from "../../src/codegen/artifact.ts";
import { compile } from "../../src/compiler.ts";

const most = 20_480;

test.each(["wasm", "wgsl"] as const)("W2 for %s", { timeout: 240_000 }, async (target) => {
  const model = models["W2"]?.();
  model?.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  if (!model) throw new Error("no workload W2");
  const { program } = await compile(model, { target });
  const files = await artifactFiles(program, {});
  const download = downloadOf(target, files);
  expect(download).toHaveLength(5);
  expect(totalOf(download)).toBeLessThanOrEqual(most);
});
