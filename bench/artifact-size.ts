/**
 * What a page downloads for W2, a convolutional network with training, weights aside: each file after gzip -9.
 *
 *   node --conditions=tscompile-source bench/artifact-size.ts [W2]
 */

import { artifactFiles } from "../src/codegen/artifact.ts";
import { compile } from "../src/compiler.ts";
import { downloadOf, totalOf } from "./download.ts";
import { machine } from "./support.ts";
import { models } from "./workloads/models.ts";
import { workload } from "./workloads/workloads.ts";

/** The project's aim. */
const limit = 20 * 1024;

const work = workload(process.argv[2] ?? "W2");
console.log(`download of ${work.id} to load, predict, fit and evaluate on arrays, without weights, bytes after gzip -9; ${machine()}`);
for (const target of ["wasm", "wgsl"] as const) {
  const model = models[work.id]?.();
  if (!model) throw new Error(`no model for ${work.id}`);
  if (work.training) model.compile({ optimizer: "adam", loss: work.training.loss });
  const { program } = await compile(model, { target });
  const files = await artifactFiles(program, {});
  const download = downloadOf(target, files);
  const total = totalOf(download);
  const shown = totalOf(downloadOf(target, files, (name) => name === "progress.js"));
  console.log(`${target.padEnd(5)} ${download.map(({ name, bytes }) => `${name} ${bytes}`).join(" + ")} = ${total}`);
  console.log(`      ${shown} where fit shows its progress${total <= limit ? "" : `; the aim is ${limit}`}`);
}
