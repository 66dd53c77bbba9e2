/**
 * Trains both networks in this process and shows where the generator puts its points.
 *
 *   node examples/gan/train.ts [--epochs 30]
 */

import { parseArgs } from "node:util";
import { tensor } from "tscompile";
import { createRandom } from "../support/random.ts";
import gan, { generator, noise } from "./model.ts";

const { values } = parseArgs({ options: { epochs: { type: "string", default: "30" } } });

const random = createRandom(2);
const rows = 2048;
const ring = Float32Array.from({ length: rows }, () => random.between(0, 2 * Math.PI));
const points = new Float32Array(2 * rows);
for (const [i, angle] of ring.entries())
  points.set([Math.cos(angle) + random.normal(0, 0.05), Math.sin(angle) + random.normal(0, 0.05)], 2 * i);
await gan.fit(tensor(points, [rows, 2]), undefined, { epochs: Number(values.epochs), batchSize: 64 });

const made = 400;
const codes = Float32Array.from({ length: made * noise }, () => random.normal(0, 1));
const drawn = await (await generator.predict(tensor(codes, [made, noise]))).data();
const [width, height] = [48, 20];
const field = Array.from({ length: height }, () => new Array<string>(width).fill(" "));
let near = 0;
for (let i = 0; i < made; i++) {
  const [x, y] = [Number(drawn[2 * i]), Number(drawn[2 * i + 1])];
  if (Math.abs(Math.hypot(x, y) - 1) < 0.25) near++;
  const [column, row] = [Math.round(((x + 1.5) / 3) * (width - 1)), Math.round(((y + 1.5) / 3) * (height - 1))];
  const line = field[row];
  if (line && column >= 0 && column < width) line[column] = "*";
}
console.log(`made points:\n${field.map((line) => line.join("")).join("\n")}`);
console.log(`${Math.round((100 * near) / made)} of 100 lie on the ring`);
