/**
 * Time of `predict` and of a training step of the digits network, beside TensorFlow.js. Both start from the same weights and their
 * outputs are compared before a time counts; then they run in turn.
 *
 *   cd bench && npm ci && cd .. && node --conditions=tscompile-source bench/digits.ts [--batch 64] [--steps 30] [--peer-steps 3]
 */

import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { drawDigits } from "../examples/digits/data.ts";
import { compile } from "../src/compiler.ts";
import type { Program } from "../src/runtime/program-types.ts";
import model from "./digits-model.ts";
import type { DigitsPeer, PeerWeights } from "./peers/digits-peer.ts";
import { largestDifference, machine, median, milliseconds } from "./support.ts";

const { values } = parseArgs({
  options: {
    batch: { type: "string", default: "64" },
    steps: { type: "string", default: "30" },
    "peer-steps": { type: "string", default: "3" },
  },
});
const rows = Number(values.batch);
const peerSteps = Number(values["peer-steps"]);
const oursPerPeer = Math.ceil(Number(values.steps) / peerSteps);

/** Sums of a few thousand f32 products in another order. */
const predictTolerance = 1e-4;
/** Losses of later steps: Adam divides by roots of tiny gradients, and the peer adds its epsilon at another place. */
const lossTolerance = 2e-3;

const { images, labels } = drawDigits(rows, 7);
const outDir = fileURLToPath(new URL("./out/digits", import.meta.url));
await compile(model, { target: "wasm", outDir });
const { load } = (await import(new URL("./out/digits/model.js", import.meta.url).href)) as { load(): Promise<Program> };
const program = await load();

const state = await program.getWeights();
const weights: Record<string, readonly [Float32Array, Float32Array]> = {};
for (const name of ["conv1", "conv2", "hidden", "class"]) {
  weights[name] = [Float32Array.from(state[`${name}/kernel`] ?? []), Float32Array.from(state[`${name}/bias`] ?? [])];
}
// By a name the type checker does not follow: peers are not installed with the project.
const peerModule = "./peers/tfjs-digits.ts";
const { createPeer } = (await import(peerModule)) as { createPeer(weights: PeerWeights): Promise<DigitsPeer> };
const peer = await createPeer(weights);

console.log(`digits, batch ${rows}; ${machine()}`);
const ours = await program.predict(images, { batchSize: rows });
if (!(ours instanceof Float32Array)) throw new Error("one output was expected");
const difference = largestDifference(ours, await peer.predict(images, rows));
console.log(`outputs differ by at most ${difference.toExponential(1)}`);
if (!(difference <= predictTolerance)) throw new Error(`more than ${predictTolerance}: no times are given`);

const times = { predict: [[], []], train: [[], []] } as { readonly [part: string]: readonly [number[], number[]] };
async function measure(part: string, own: () => Promise<unknown>, other: () => Promise<unknown>): Promise<void> {
  const [mine, theirs] = times[part] ?? [[], []];
  await own();
  for (let i = 0; i < peerSteps; i++) {
    for (let j = 0; j < oursPerPeer; j++) mine.push(await milliseconds(own));
    theirs.push(await milliseconds(other));
  }
}

// Losses of the first steps, each from the same weights and rows; the running mean of the logs is of one batch.
for (let step = 0; step < 2; step++) {
  program.resetMetrics();
  const { loss = Number.NaN } = await program.trainOnBatch(images, labels);
  const expected = await peer.trainStep(images, labels, rows);
  console.log(`loss of step ${step + 1}: ${loss.toFixed(6)}, ${peer.name}: ${expected.toFixed(6)}`);
  if (!(Math.abs(loss - expected) <= lossTolerance * expected)) throw new Error("losses differ: no times are given");
}

await measure(
  "predict",
  () => program.predict(images, { batchSize: rows }),
  () => peer.predict(images, rows),
);
await measure(
  "train",
  () => program.trainOnBatch(images, labels),
  () => peer.trainStep(images, labels, rows),
);
for (const [part, [mine, theirs]] of Object.entries(times)) {
  const [own, other] = [median(mine), median(theirs)];
  const spread = `${Math.min(...mine).toFixed(2)} to ${Math.max(...mine).toFixed(2)}`;
  console.log(
    `${part.padEnd(7)}  tscompile wasm ${own.toFixed(2)} ms (${mine.length} runs, ${spread})  ${peer.name} ${other.toFixed(0)} ms (${theirs.length} runs)  ${(other / own).toFixed(0)} times faster`,
  );
}
program.dispose();
