/**
 * Trains the autoencoder in this process and shows digits, their reconstructions, and new ones.
 *
 *   node examples/vae/train.ts [--data DIR] [--epochs 6] [--limit 3000]
 */

import { parseArgs } from "node:util";
import { tensor } from "tscompile";
import { loadDigits } from "../digits/data.ts";
import { picture, sideBySide } from "../support/picture.ts";
import { createRandom } from "../support/random.ts";
import vae, { decoder, latent } from "./model.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, epochs: { type: "string", default: "6" }, limit: { type: "string", default: "3000" } },
});

const { train, test } = loadDigits(values.data);
const rows = Math.min(Number(values.limit), train.labels.length);
const images = tensor(train.images.slice(0, rows * 784), [rows, 784]);
await vae.fit(images, images, { epochs: Number(values.epochs), batchSize: 32 });

const show = (data: ArrayLike<number>, count: number): string =>
  sideBySide(Array.from({ length: count }, (_, i) => picture(Array.prototype.slice.call(data, i * 784, (i + 1) * 784) as number[], 28)));
const few = test.images.slice(0, 3 * 784);
console.log(`digits:\n${show(few, 3)}`);
const again = await (await vae.predict(tensor(few, [3, 784]))).data();
console.log(`their reconstructions:\n${show(again, 3)}`);
const random = createRandom(9);
const codes = Float32Array.from({ length: 3 * latent }, () => random.normal(0, 1));
const fresh = await (await decoder.predict(tensor(codes, [3, latent]))).data();
console.log(`new ones:\n${show(fresh, 3)}`);
