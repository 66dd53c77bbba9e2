/**
 * Trains the transformer in this process and lets it write sequences backwards, digit by digit.
 *
 *   node examples/reversal/train.ts [--epochs 6] [--rows 4000]
 */

import { parseArgs } from "node:util";
import { optimizers, tensor } from "tscompile";
import { createRandom } from "../support/random.ts";
import model, { digits, length, start } from "./model.ts";

const { values } = parseArgs({ options: { epochs: { type: "string", default: "6" }, rows: { type: "string", default: "4000" } } });

const random = createRandom(3);
const draw = (rows: number): number[][] =>
  Array.from({ length: rows }, () => Array.from({ length }, () => Math.floor(random.next() * digits)));
const shifted = (row: readonly number[]): number[] => [start, ...row.slice(0, -1)];

const sources = draw(Number(values.rows));
const targets = sources.map((row) => row.toReversed());
model.compile({ optimizer: optimizers.adam({ learningRate: 0.003 }), loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });
await model.fit([tensor(sources), tensor(targets.map(shifted))], tensor(targets, undefined, "int32"), {
  epochs: Number(values.epochs),
  batchSize: 64,
});

const tried = draw(4);
let written = tried.map(() => [start, ...new Array<number>(length - 1).fill(0)]);
const answers = tried.map(() => new Array<number>(length).fill(0));
for (let time = 0; time < length; time++) {
  const next = await (await model.predict([tensor(tried), tensor(written)])).data();
  answers.forEach((answer, row) => {
    const scores = Array.from(next.slice((row * length + time) * digits, (row * length + time + 1) * digits), Number);
    answer[time] = scores.indexOf(Math.max(...scores));
  });
  written = answers.map(shifted);
}
tried.forEach((row, i) => {
  console.log(`${row.join(" ")}  backwards  ${answers[i]?.join(" ")}`);
});
