/** A recurrent model over short sequences, with data for it: which of three rhythms a row of beats follows. */

import { input, layers, sequential } from "../../src/index.ts";
import { Random } from "../support/random.ts";

const time = 6;
const features = 2;
export const rhythmSize: number = time * features;

export const rhythm = sequential({
  name: "rhythm",
  layers: [
    input({ shape: [time, features], name: "beats" }),
    layers.bidirectional({ layer: layers.lstm({ units: 5, returnSequences: true, name: "lstm" }), name: "both_ways" }),
    layers.gru({ units: 4, name: "gru" }),
    layers.dense({ units: 3, activation: "softmax", name: "class" }),
  ],
});
rhythm.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export function drawRhythms(rows: number): { readonly x: Float32Array<ArrayBuffer>; readonly y: Int32Array<ArrayBuffer> } {
  const random = new Random(11);
  const noise = random.tensor("f32", [rows, time, features], [-0.2, 0.2]).data;
  const y = Int32Array.from({ length: rows }, (_, row) => (row * 7) % 3);
  const x = Float32Array.from({ length: rows * rhythmSize }, (_, i) => {
    const [row, step, feature] = [Math.floor(i / rhythmSize), Math.floor(i / features) % time, i % features];
    return Number(noise[i]) + (step % ((y[row] ?? 0) + 2) === feature ? 1 : 0);
  });
  return { x, y };
}
