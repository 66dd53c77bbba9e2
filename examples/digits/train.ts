/**
 * Trains a compiled artifact of `model.ts`.
 *
 *   node examples/digits/train.ts [--artifact out/digits] [--data DIR] [--epochs 3] [--batch 32] [--limit N]
 */

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { type Digits, loadDigits } from "./data.ts";

const { values } = parseArgs({
  options: {
    artifact: { type: "string", default: "out/digits" },
    data: { type: "string" },
    epochs: { type: "string", default: "3" },
    batch: { type: "string", default: "32" },
    /** Rows of each set to use: for slow devices. */
    limit: { type: "string" },
  },
});

const { train, test } = loadDigits(values.data);
const limit = values.limit === undefined ? Number.POSITIVE_INFINITY : Number(values.limit);
const first = ({ images, labels }: Digits): Digits => ({
  images: images.slice(0, 784 * Math.min(limit, labels.length)),
  labels: labels.slice(0, limit),
});
const [trainSet, testSet] = [first(train), first(test)];

const { load } = await import(pathToFileURL(resolve(values.artifact, "model.js")).href);
const program = await load();
const batchSize = Number(values.batch);
await program.fit(trainSet.images, trainSet.labels, { batchSize, epochs: Number(values.epochs) });
const { accuracy } = await program.evaluate(testSet.images, testSet.labels, { batchSize, returnDict: true, verbose: 0 });
console.log(`test accuracy: ${accuracy.toFixed(2)}`);
program.dispose();
