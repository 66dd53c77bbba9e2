/**
 * What image layers make of images, given what they drew, against numbers recorded from Keras 3.15 on JAX. The draws
 * themselves come from other generators; `draws.test.ts` looks at those.
 */

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { layers, type Tensor, tensor } from "../../../src/index.ts";
import type { DataType } from "../../../src/keras/dtypes.ts";
import type { ImageLayer } from "../../../src/keras/layers/image/base.ts";

interface Recorded {
  readonly shape: readonly number[];
  readonly dtype: DataType;
  readonly data: readonly number[];
}

interface Case {
  readonly class_name: string;
  readonly config: Readonly<Record<string, unknown>>;
  readonly images: string;
  /** A tensor, several by name, or null where nothing is drawn. */
  readonly transformation: Recorded | Readonly<Record<string, Recorded>> | null;
  readonly output: Recorded;
}

const file = readFileSync(fileURLToPath(new URL("values.json.gz", import.meta.url)));
const { cases, images } = JSON.parse(gunzipSync(file).toString()) as {
  readonly cases: readonly Case[];
  readonly images: Readonly<Record<string, Recorded>>;
};

/** Values of up to 255 with 24 bits, after a dozen operations. */
const tolerance = 1e-3;
/** Values of up to 1. */
const unitTolerance = 1e-5;

function toTensor({ shape, dtype, data }: Recorded): Tensor {
  return tensor([...data], shape, dtype);
}

function transformationOf(given: Case["transformation"]): unknown {
  if (given === null) return null;
  if (Array.isArray(given["data"])) return toTensor(given as Recorded);
  return Object.fromEntries(Object.entries(given).map(([name, value]) => [name, toTensor(value as Recorded)]));
}

function compare(actual: Tensor, { shape, data }: Recorded): void {
  expect(actual.shape).toEqual(shape);
  const allowed = data.every((value) => Math.abs(value) <= 1) ? unitTolerance : tolerance;
  const found = actual.dataSync();
  for (const [i, value] of data.entries())
    if (!(Math.abs((found[i] ?? Number.NaN) - value) <= allowed)) expect.fail(`element ${i} is ${found[i]}, expected ${value}`);
}

describe("images as Keras changes them", () => {
  const named = cases.map((item, i) => [`${item.class_name} #${i}`, item] as const);
  test.each(named)("%s", (_name, item) => {
    const layer = layers.deserialize(item);
    const x = toTensor(images[item.images] ?? { shape: [], dtype: "float32", data: [] });
    if (item.transformation === null) compare(layer.apply(x, { training: true }), item.output);
    else compare((layer as ImageLayer<unknown>).transformImages(x, transformationOf(item.transformation)), item.output);
  });
});
