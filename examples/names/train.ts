/**
 * Trains the model in this process and makes up names.
 *
 *   node examples/names/train.ts [--data names.txt] [--epochs 4] [--batch 32] [--limit N]
 */

import { parseArgs } from "node:util";
import { tensor } from "tscompile";
import { createRandom } from "../support/random.ts";
import { decodeName, encodeNames, end, length, loadNames, vocabulary } from "./data.ts";
import model from "./model.ts";

const { values } = parseArgs({
  options: {
    data: { type: "string" },
    epochs: { type: "string", default: "4" },
    batch: { type: "string", default: "32" },
    limit: { type: "string", default: "4000" },
  },
});

const all = loadNames(values.data);
const stride = Math.max(1, Math.floor(all.length / Number(values.limit)));
const { inputs, targets, count } = encodeNames(all.filter((_, i) => i % stride === 0).slice(0, Number(values.limit)));
await model.fit(tensor(inputs, [count, length]), tensor(targets, [count, length]), {
  epochs: Number(values.epochs),
  batchSize: Number(values.batch),
});

/** Ten names at once: each step predicts the letter after those drawn so far. */
const rows = 10;
const random = createRandom(5);
const letters = new Float32Array(rows * length);
for (let row = 0; row < rows; row++) letters[row * length] = end;
for (let time = 0; time + 1 < length; time++) {
  const next = await (await model.predict(tensor(letters, [rows, length]))).data();
  for (let row = 0; row < rows; row++) {
    const isOver = time > 0 && [0, end].includes(letters[row * length + time] ?? 0);
    const offset = (row * length + time) * vocabulary;
    letters[row * length + time + 1] = isOver ? 0 : draw(Array.from(next.slice(offset, offset + vocabulary), Number));
  }
}
const names = Array.from({ length: rows }, (_, row) => {
  const drawn = [...letters.slice(row * length + 1, (row + 1) * length)];
  return decodeName(drawn.filter((letter) => letter > 0 && letter < end));
});
console.log(`made up: ${names.join(", ")}`);

function draw(probabilities: readonly number[]): number {
  let rest = random.next() * probabilities.reduce((sum, p) => sum + p, 0);
  return Math.max(
    1,
    probabilities.findIndex((p) => {
      rest -= p;
      return rest < 0;
    }),
  );
}
