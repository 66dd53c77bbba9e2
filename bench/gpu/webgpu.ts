/**
 * Times a product of matrices in WGSL on the machine's GPU, through Vulkan, by the device's clock; `generate.ts` bundles this into one
 * file, which needs Node and the package `webgpu`.
 *
 *   node webgpu.mjs FOLDER PIECES     prints {"adapter", "milliseconds", "worst"}
 */

import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { recordSteps } from "../../src/build/recorded-device.ts";
import { timeByQueries, timestamps } from "../../src/build/timestamp-queries.ts";
import type { Plan } from "../../src/runtime/plan.ts";
import { createStepExecutor } from "../../src/runtime/step-executor.ts";
import { findAdapter, requestDevice } from "../../src/runtime/webgpu/adapter.ts";
import { createWebGpuDevice } from "../../src/runtime/webgpu/device.ts";
import { numbers } from "../workloads/numbers.ts";

/** Milliseconds of a piece: timestamps are exact to a tenth of one. */
const pieceMilliseconds = 20;
const mostRepeats = 256;
/** Elements of the result that are computed again, in double precision. */
const samples = 1000;

async function main(folder: string, pieces: number): Promise<void> {
  const [planText = "", source = ""] = await Promise.all(["plan.json", "kernels.wgsl"].map((name) => readFile(join(folder, name), "utf8")));
  const plan = JSON.parse(planText) as Plan;
  const adapter = await findAdapter();
  const gpuDevice = await requestDevice(adapter, source + timestamps);
  const device = await createWebGpuDevice({ plan, source, gpuDevice });
  const recorded = recordSteps(device);
  const executor = createStepExecutor(plan, recorded.device);
  const [entry, weight] = [plan.functions.find(({ name }) => name === "predict"), plan.state[0]];
  const [input, output] = [entry?.inputs[0], entry?.outputs[0]];
  const size = weight?.shape[0];
  if (!input || !output || !weight || typeof size !== "number") throw new Error(`${folder} holds no product`);
  const [x, w] = [1, 2].map((seed) => numbers(size * size, seed, -0.5, 0.5)) as [Float32Array<ArrayBuffer>, Float32Array<ArrayBuffer>];
  const places = numbers(2 * samples, 3, 0, size).map(Math.floor);
  executor.writeState({ [weight.name]: w });
  await executor.prepare({});
  await executor.run("predict", { [input.name]: x }, {});
  const result = (await executor.read("predict", [output.name], {}))[output.name] ?? new Float32Array();
  let worst = 0;
  for (let sample = 0; sample < samples; sample++) {
    const [row = 0, column = 0] = places.subarray(2 * sample, 2 * sample + 2);
    let sum = 0;
    for (let k = 0; k < size; k++) sum += (x[row * size + k] ?? 0) * (w[k * size + column] ?? 0);
    worst = Math.max(worst, Math.abs((result[row * size + column] ?? Number.NaN) - sum));
  }
  const steps = recorded.lastSteps();
  const timeOf = async (count: number): Promise<number> => {
    const encoded = device.encode(Array.from({ length: count }, () => steps).flat());
    await encoded.run();
    return (await timeByQueries(gpuDevice, encoded)) / count;
  };
  const probe = await timeOf(1);
  const count = Math.max(1, Math.min(mostRepeats, Math.ceil(pieceMilliseconds / Math.max(probe, 1e-3))));
  const milliseconds: number[] = [];
  for (let piece = 0; piece < pieces; piece++) milliseconds.push(await timeOf(count));
  executor.dispose();
  const { vendor, description } = adapter.info;
  console.log(JSON.stringify({ adapter: `${vendor} ${description}`.trim(), milliseconds, worst: worst / Math.sqrt(size) }));
}

const [folder, pieces] = process.argv.slice(2);
if (folder === undefined) throw new Error("node webgpu.mjs FOLDER PIECES");
await main(folder, Number(pieces ?? 15));
// Dawn keeps a process alive.
process.exit(0);
