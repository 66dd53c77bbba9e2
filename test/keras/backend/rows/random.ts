/** Random functions: the same bits on every target, and the distribution that their names say. */

import * as K from "tscompile/backend";
import { checkSample, ones, type Row, rows } from "../harness.ts";

/** Elements of a sample. */
const shape = [50, 40];
const seed = { seed: 7 };

export const randomRows: readonly Row[] = [
  rows(
    "J-041: dropout scales what it keeps",
    () => [K.dropout(ones(...shape), 0.5, seed), K.dropout(ones(...shape), 0.5, { ...seed, noiseShape: [50, 1] })],
    [
      checkSample({ mean: 1, std: 1, values: [0, 2] }),
      ({ data }) => {
        for (let line = 0; line < 50; line++)
          if (new Set(data.slice(line * 40, (line + 1) * 40)).size !== 1) throw new Error(`row ${line} has several values`);
        checkSample({ mean: 1, std: 1, values: [0, 2] })({ dtype: "f32", shape: [50], data: data.filter((_, i) => i % 40 === 0) });
      },
    ],
  ),
  rows(
    "J-099: ones with a probability",
    () => [
      K.randomBernoulli(shape, { p: 0.3, ...seed }),
      K.randomBernoulli(shape, { p: 1, ...seed }),
      K.randomBernoulli(shape, { p: 0, ...seed }),
    ],
    [
      checkSample({ mean: 0.3, std: Math.sqrt(0.21), values: [0, 1] }),
      checkSample({ mean: 1, std: 0, values: [1] }),
      checkSample({ mean: 0, std: 0, values: [0] }),
    ],
  ),
  rows("J-101: normal numbers", () => [K.randomNormal(shape, seed), K.randomNormal(shape, { mean: 0.5, stddev: 2, ...seed })], [
    checkSample({ mean: 0, std: 1 }),
    checkSample({ mean: 0.5, std: 2 }),
  ]),
  rows("J-103: uniform numbers within bounds", () => [K.randomUniform(shape, { minval: -1, maxval: 3, ...seed })], [
    checkSample({ mean: 1, std: 4 / Math.sqrt(12), low: -1, high: 3 }),
  ]),
  rows("J-152: normal numbers within two deviations", () => [K.truncatedNormal(shape, seed)], [
    checkSample({ mean: 0, std: 0.8796257, low: -2, high: 2 }),
  ]),
];
