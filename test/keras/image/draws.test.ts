/** What image layers draw: how often and how strong, when, and with what they share it. */

import { describe, expect, test } from "vitest";
import { layers, ops, setSeed, type Tensor, tensor } from "../../../src/index.ts";
import type { ImageLayer } from "../../../src/keras/layers/image/base.ts";
import { makeLayer, samplesOf } from "../../support/layer-samples.ts";

const count = 400;
/** Five standard errors of a share of that many draws. */
const shareTolerance = 5 * Math.sqrt(0.25 / count);

const images = (batch: number): Tensor =>
  tensor(
    Float32Array.from({ length: batch * 3 * 3 * 3 }, (_, i) => ((i * 37) % 199) + 20),
    [batch, 3, 3, 3],
  );
const values = (x: Tensor): number[] => Array.from(x.dataSync(), Number);
/** The images of a batch as texts, to see which are equal. */
const each = (x: Tensor): string[] => {
  const all = values(x);
  const size = all.length / Number(x.dim(0));
  return Array.from({ length: Number(x.dim(0)) }, (_, i) => String(all.slice(i * size, (i + 1) * size)));
};

const random = [
  "RandomFlip",
  "RandomRotation",
  "RandomTranslation",
  "RandomZoom",
  "RandomShear",
  "RandomPerspective",
  "RandomElasticTransform",
  "RandomBrightness",
  "RandomContrast",
  "RandomColorDegeneration",
  "RandomSaturation",
  "RandomHue",
  "RandomGrayscale",
  "RandomInvert",
  "RandomPosterization",
  "RandomColorJitter",
  "Solarization",
  "RandomSharpness",
  "RandomGaussianBlur",
  "RandomErasing",
  "MixUp",
  "CutMix",
  "RandAugment",
  "AugMix",
];
const make = (name: string, options: object = {}): ImageLayer<unknown> =>
  makeLayer(name, { ...samplesOf(name)[0]?.config, ...options }) as ImageLayer<unknown>;

describe.each(random)("%s", (name) => {
  test("leaves images as they are where nothing is trained", () => {
    const x = images(2);
    expect(values(make(name).apply(x, { training: false }))).toEqual(values(x));
  });
  test("draws anew at every call, and the same again from the same seed", () => {
    setSeed(1);
    const range = name === "RandomElasticTransform" ? { valueRange: [0, 255] } : {};
    const [layer, twin] = [make(name, { seed: 5, ...range }), make(name, { seed: 5, ...range })];
    const draw = (from: ImageLayer<unknown>): string => String(values(from.apply(images(/Aug/.test(name) ? 2 : 8))));
    const first = draw(layer);
    expect(draw(layer)).not.toBe(first);
    expect(draw(twin)).toBe(first);
  });
  test("takes a single image, a record with labels and masks, and gives the same form", () => {
    const layer = make(name);
    expect(layer.apply(ops.squeeze(images(1), 0)).shape).toEqual([3, 3, 3]);
    const labels = tensor([
      [1, 0],
      [0, 1],
    ]);
    const record = layer.apply<Readonly<Record<string, Tensor>>>({ images: images(2), labels, segmentationMasks: images(2) });
    expect(Object.entries(record).map(([key, value]) => [key, value.shape])).toEqual([
      ["images", [2, 3, 3, 3]],
      ["labels", [2, 2]],
      ["segmentationMasks", [2, 3, 3, 3]],
    ]);
  });
});

describe("shares", () => {
  test("RandomFlip mirrors half of the images", () => {
    setSeed(2);
    const x = ops.broadcastTo(images(1), [count, 3, 3, 3]);
    const found = each(layers.randomFlip({ mode: "horizontal" }).apply(x));
    const [kept, flipped] = [each(images(1))[0], each(ops.flip(images(1), 2))[0]];
    expect(found.every((image) => image === kept || image === flipped)).toBe(true);
    expect(Math.abs(found.filter((image) => image === flipped).length / count - 0.5)).toBeLessThan(shareTolerance);
  });
  test.each([
    ["RandomGrayscale", { factor: 0.3 }, 0.3],
    ["RandomInvert", { factor: [0.3, 0.3] }, 0.3],
    ["RandomInvert", { factor: 1 }, 0.5],
    ["RandomErasing", { factor: [0.6, 0.6], scale: [0.5, 0.5], fillValue: 0 }, 0.6],
    ["RandomGaussianBlur", { factor: [0.25, 0.25] }, 0.25],
  ])("%s with %j changes its share of them", (name, options, share) => {
    setSeed(3);
    const x = ops.broadcastTo(images(1), [count, 3, 3, 3]);
    const changed = each(make(name, options).apply(x)).filter((image) => image !== each(images(1))[0]).length;
    expect(Math.abs(changed / count - share)).toBeLessThan(shareTolerance);
  });
  test("MixUp and CutMix mix labels by the weight of images", () => {
    setSeed(4);
    const batch = 6;
    const x = ops.broadcastTo(ops.reshape(ops.cast(ops.arange(batch), "float32"), [batch, 1, 1, 1]), [batch, 8, 8, 1]);
    const labels = ops.oneHot(ops.arange(batch), batch);
    for (const layer of [layers.mixUp(), layers.cutMix()]) {
      const mixed = layer.apply<Readonly<Record<string, Tensor>>>({ images: x, labels });
      const rows = mixed["labels"]?.arraySync() as number[][];
      const means = values(ops.mean(mixed["images"] ?? x, { axis: [1, 2, 3] }));
      for (const [i, row] of rows.entries()) {
        expect(row.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5);
        const expected = row.reduce((sum, share, label) => sum + share * label, 0);
        // A box of CutMix has whole elements: its area is off by less than one row and one column of 8.
        expect(Math.abs((means[i] ?? 0) - expected)).toBeLessThan(layer.getClassName() === "MixUp" ? 1e-4 : (batch * 17) / 64);
      }
    }
  });
  test("the beta distribution of MixUp: mean a half, variance 1 / (8 alpha + 4)", () => {
    setSeed(5);
    const x = tensor(new Float32Array(2000), [2000, 1, 1, 1]);
    for (const alpha of [0.2, 2]) {
      const { mixWeight } = layers.mixUp({ alpha }).getRandomTransformation(x);
      const weights = values(mixWeight);
      const mean = weights.reduce((sum, w) => sum + w, 0) / weights.length;
      const variance = weights.reduce((sum, w) => sum + (w - mean) ** 2, 0) / weights.length;
      expect(weights.every((w) => w >= 0 && w <= 1)).toBe(true);
      const expected = 1 / (8 * alpha + 4);
      expect(Math.abs(mean - 0.5)).toBeLessThan(5 * Math.sqrt(expected / 2000));
      expect(Math.abs(variance / expected - 1)).toBeLessThan(0.1);
    }
  });
});

describe("masks move with images", () => {
  test.each(["RandomFlip", "RandomRotation", "RandomZoom", "RandomPerspective", "RandomElasticTransform", "CutMix"])("%s", (name) => {
    const layer = make(name, { seed: 7, ...(name === "RandomFlip" || name === "CutMix" ? {} : { interpolation: "nearest" }) });
    const x = images(4);
    const record = layer.apply<Readonly<Record<string, Tensor>>>({ images: x, segmentation_masks: x });
    const limited =
      name === "RandomElasticTransform" ? ops.clip(record["segmentation_masks"] ?? x, -2, 2) : (record["segmentation_masks"] ?? x);
    expect(values(limited)).toEqual(values(record["images"] ?? x));
  });
  test("colours of masks stay", () => {
    const record = make("RandomBrightness").apply<Readonly<Record<string, Tensor>>>({ images: images(2), segmentationMasks: images(2) });
    expect(values(record["segmentationMasks"] ?? images(1))).toEqual(values(images(2)));
  });
});

describe("RandomCrop", () => {
  test("cuts the same part out of all images while training, and the middle otherwise", () => {
    const x = ops.reshape(ops.cast(ops.arange(36), "float32"), [1, 6, 6, 1]);
    const crop = layers.randomCrop({ height: 2, width: 2, seed: 1 });
    const part = values(crop.apply(x));
    expect([part[1], part[2], part[3]].map((value) => (value ?? 0) - (part[0] ?? 0))).toEqual([1, 6, 7]);
    const inference = layers.randomCrop({ height: 3, width: 3 }).apply(x, { training: false });
    expect(inference.shape).toEqual([1, 3, 3, 1]);
    expect(values(inference)[4]).toBeCloseTo(17.5, 5);
  });
});

test.each([
  [
    "a factor beyond its bounds",
    () => layers.randomContrast({ factor: 2 }),
    /factor of RandomContrast must be a number, or a list of two, in \[0, 1\]/,
  ],
  ["a factor of three numbers", () => layers.randomRotation({ factor: [1, 2, 3] }), /factor of RandomRotation/],
  ["a range of one number", () => layers.autoContrast({ valueRange: [1] }), /valueRange of AutoContrast must be a list of two/],
  [
    "an unknown fill",
    () => layers.randomZoom({ heightFactor: 0.1, fillMode: "mirror" }),
    /fillMode of RandomZoom must be one of reflect, wrap/,
  ],
  [
    "an unknown interpolation",
    () => layers.resizing({ height: 2, width: 2, interpolation: "cubic" }),
    /interpolation of Resizing must be one of nearest/,
  ],
  ["a zoom to nothing", () => layers.randomZoom({ heightFactor: -1 }), /heightFactor of RandomZoom/],
  ["an even window", () => layers.randomGaussianBlur({ kernelSize: 4 }), /must be an odd number/],
  ["a direction that is none", () => layers.randomFlip({ mode: "diagonal" }), /mode of RandomFlip must be one of horizontal/],
  ["a share above one", () => layers.solarization({ thresholdFactor: 2 }), /thresholdFactor of Solarization/],
  ["boxes", () => layers.randomFlip().apply({ images: images(1), boundingBoxes: images(1) }), /does not move bounding boxes/],
  ["a list", () => layers.randomFlip().apply([images(1), images(1)]), /takes images, or a record/],
  ["a row", () => layers.randomFlip().apply(tensor([1, 2, 3])), /images of rank 3 or 4; the input has shape \[3\]/],
  ["grey images with a hue", () => layers.randomHue({ factor: 0.1 }).apply(tensor(new Float32Array(4), [1, 2, 2, 1])), /3 channels/],
])("%s is an error", (_what, run, message) => {
  expect(run).toThrow(message);
});
