/**
 * Trains a compiled artifact of `model.ts`.
 *
 *   node examples/penguins/train.ts [--artifact out/penguins] [--data penguins.csv] [--epochs 40]
 */

import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { loadPenguins, splitPenguins } from "./data.ts";

const { values } = parseArgs({
  options: {
    artifact: { type: "string", default: "out/penguins" },
    data: { type: "string" },
    epochs: { type: "string", default: "40" },
  },
});

const { train, test } = splitPenguins(loadPenguins(values.data));
const { load } = await import(pathToFileURL(resolve(values.artifact, "model.js")).href);
const program = await load();
await program.fit(train.features, train.species, { batchSize: 16, epochs: Number(values.epochs) });
const { accuracy } = await program.evaluate(test.features, test.species, { returnDict: true, verbose: 0 });
console.log(`test accuracy: ${accuracy.toFixed(2)}`);
program.dispose();
