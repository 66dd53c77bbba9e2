/** The front end in a bundle for browsers: no module of Node, and everything registered that names stand for. */

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { build } from "esbuild";
import { expect, test } from "vitest";

const program = `
import { input, layers, sequential } from "tscompile";
const model = sequential({ layers: [input({ shape: [4] }), layers.dense({ units: 3, kernelInitializer: "heUniform", kernelRegularizer: "l2", kernelConstraint: "maxNorm", activation: "relu" })] });
model.compile({ optimizer: "adam", loss: "mse", metrics: ["accuracy"], target: "reference" });
const { history } = await model.fit([[1, 2, 3, 4], [4, 3, 2, 1]], [[1, 0, 0], [0, 1, 0]], { epochs: 2, verbose: 0 });
console.log(JSON.stringify([model.countParams(), Object.keys(history), history.loss.every(Number.isFinite)]));
`;

test("sequential and layers alone, bundled with esbuild for a browser, train", async () => {
  const folder = await mkdtemp(join(tmpdir(), "tscompile-bundle-"));
  try {
    const { outputFiles, warnings } = await build({
      stdin: { contents: program, resolveDir: resolve(import.meta.dirname), loader: "ts" },
      bundle: true,
      write: false,
      outdir: folder,
      platform: "browser",
      format: "esm",
      target: "es2022",
      splitting: true,
      conditions: ["tscompile-source"],
      // The assembler of WebAssembly text, loaded when a model is compiled to it, asks for this in Node only.
      external: ["fs"],
      logLevel: "silent",
    });
    expect(warnings.map(({ text }) => text)).toEqual([]);
    await writeFile(join(folder, "package.json"), '{"type":"module"}');
    for (const { path, text } of outputFiles) {
      expect(text).not.toMatch(/(from|import\() ?"node:/);
      await writeFile(path, text);
    }
    const { stdout } = await promisify(execFile)(process.execPath, [join(folder, "stdin.js")]);
    expect(JSON.parse(stdout)).toEqual([15, ["loss", "accuracy"], true]);
  } finally {
    await rm(folder, { recursive: true });
  }
});
