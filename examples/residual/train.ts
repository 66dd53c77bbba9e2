/**
 * Trains the network in this process and shows what it takes some digits for.
 *
 *   node examples/residual/train.ts [--data DIR] [--epochs 3] [--limit 3000]
 */

import { parseArgs } from "node:util";
import { tensor } from "tscompile";
import { loadDigits } from "../digits/data.ts";
import { picture, sideBySide } from "../support/picture.ts";
import model from "./model.ts";

const { values } = parseArgs({
  options: { data: { type: "string" }, epochs: { type: "string", default: "3" }, limit: { type: "string", default: "3000" } },
});

const { train, test } = loadDigits(values.data);
const rows = Math.min(Number(values.limit), train.labels.length);
await model.fit(tensor(train.images.slice(0, rows * 784), [rows, 28, 28, 1]), tensor(train.labels.slice(0, rows)), {
  epochs: Number(values.epochs),
  batchSize: 32,
});

const tried = Math.min(500, test.labels.length);
const images = tensor(test.images.slice(0, tried * 784), [tried, 28, 28, 1]);
const [, accuracy] = (await model.evaluate(images, tensor(test.labels.slice(0, tried)), { verbose: 0 })) as readonly number[];
const scores = await (await model.predict(images)).data();
const taken = Array.from({ length: 4 }, (_, i) => {
  const row = Array.from(scores.slice(10 * i, 10 * i + 10), Number);
  return row.indexOf(Math.max(...row));
});
console.log(sideBySide(taken.map((_, i) => picture(test.images.slice(784 * i, 784 * (i + 1)), 28))));
console.log(`taken for ${taken.join(", ")}; they are ${[...test.labels.slice(0, 4)].join(", ")}`);
console.log(`test accuracy: ${Number(accuracy).toFixed(2)}`);
