/** The package as it is built: files of JavaScript where the sources are TypeScript. */

import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { afterAll, expect, test } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { linearModule, linearTraining } from "../runtime/linear-module.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
/** Inside the project, whose packages it needs. */
await mkdir(join(root, "out"), { recursive: true });
const folder = await mkdtemp(join(root, "out/built-"));
afterAll(() => rm(folder, { recursive: true }));

test("scripts of an artifact hold the runtime, fit.js what trains, and training.js what is given to it", async () => {
  const tsc = join(dirname(createRequire(import.meta.url).resolve("typescript/package.json")), "bin/tsc");
  const built = join(folder, "dist");
  await promisify(execFile)(process.execPath, [tsc, "-p", "tsconfig.build.json", "--outDir", built], { cwd: root });
  const { startScripts } = (await import(
    pathToFileURL(join(built, "codegen/artifact-script.js")).href
  )) as typeof import("../../src/codegen/artifact-script.ts");
  const scripts = startScripts({ target: "wasm" });
  const files = await scripts
    .files(compileModule(linearModule(), { target: "wasm", training: linearTraining }))
    .finally(() => scripts.stop());
  for (const { name, content } of files) await writeFile(join(folder, name), content);
  const training: object = await import(pathToFileURL(join(folder, "training.js")).href);
  expect(Object.keys(training)).toEqual(expect.arrayContaining(["Dataset", "EarlyStopping"]));
  const fit: object = await import(pathToFileURL(join(folder, "fit.js")).href);
  expect(Object.keys(fit)).toEqual(expect.arrayContaining(["ProgramTraining", "openCallbacks"]));
  const state: object = await import(pathToFileURL(join(folder, "state.js")).href);
  expect(Object.keys(state)).toEqual(expect.arrayContaining(["saveState", "saveTraining"]));
  const model: object = await import(pathToFileURL(join(folder, "model.js")).href);
  expect(Object.keys(model)).toEqual(expect.arrayContaining(["load", "serve"]));
}, 120_000);
