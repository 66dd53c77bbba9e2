/** Layers for texts, categories and signals against results recorded from Keras 3.15 on TensorFlow. */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layers, type Tensor, tensor } from "../../../src/index.ts";
import type { DataType } from "../../../src/keras/dtypes.ts";
import { type Discretization, MelSpectrogram, type StringLookup } from "../../../src/keras/layers/index.ts";
import type { Tokens } from "../../../src/keras/layers/text/values.ts";

interface Recorded {
  readonly shape: readonly number[];
  readonly dtype: DataType;
  readonly data: readonly number[];
}

interface Case {
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly output: Recorded;
  readonly input?: Tokens;
  readonly signal?: Recorded;
  readonly adapt?: Tokens;
  readonly vocabulary?: readonly unknown[];
  readonly boundaries?: readonly number[];
}

const file = readFileSync(fileURLToPath(new URL("values.json.gz", import.meta.url)));
const { cases } = JSON.parse(gunzipSync(file).toString()) as { readonly cases: readonly Case[] };

/** Sums of a few dozen float32 products; Keras rounds its windows and bands to float32 as well. */
const tolerance = 1e-5;
/** Logarithms of power that is all but zero. */
const spectrumTolerance = 2e-4;
/** The angle of a number whose parts are sums of float32 numbers, one of them all but zero. */
const angleTolerance = 1e-4;

/** How far numbers are apart; angles, around the circle, since half a turn either way is the same. */
function distance(a: number, b: number, isAngle: boolean): number {
  const apart = Math.abs(a - b);
  return isAngle ? Math.min(apart, Math.abs(apart - 2 * Math.PI)) : apart;
}

function compare(actual: Tensor, { shape, dtype, data }: Recorded, allowed: number, isAngle: boolean): void {
  expect(actual.shape).toEqual(shape);
  expect(actual.dtype).toBe(dtype);
  const found = actual.dataSync();
  for (const [i, value] of data.entries())
    if (!(distance(found[i] ?? Number.NaN, value, isAngle) <= allowed * Math.max(1, Math.abs(value))))
      expect.fail(`element ${i} is ${found[i]}, expected ${value}`);
}

describe("as Keras computes them", () => {
  const named = cases.map((item, i) => [`${item.class_name} #${i}`, item] as const);
  test.each(named)("%s", (_name, item) => {
    const layer = layers.deserialize(item) as StringLookup;
    if (item.adapt) layer.adapt(item.adapt);
    if (item.vocabulary) expect(layer.getVocabulary()).toEqual(item.vocabulary);
    if (item.boundaries) {
      const found = (layer as unknown as Discretization).binBoundaries ?? [];
      expect(found.map((x) => x.toPrecision(6))).toEqual(item.boundaries.map((x) => x.toPrecision(6)));
    }
    const { signal } = item;
    const input = signal ? tensor([...signal.data], signal.shape) : (item.input ?? []);
    const isAngle = item.config["mode"] === "angle";
    const allowed = (layer as unknown) instanceof MelSpectrogram ? spectrumTolerance : isAngle ? angleTolerance : tolerance;
    compare(layer.apply(input), item.output, allowed, isAngle);
  });
});
