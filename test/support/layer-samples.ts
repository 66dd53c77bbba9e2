/**
 * Small configurations of every layer, in one place: what the tests of all layers make and run. A layer that is registered
 * must have one.
 */

import { Layer } from "../../src/index.ts";
import type { DataType } from "../../src/keras/dtypes.ts";
import { lookup } from "../../src/keras/registry.ts";

export interface SampleInput {
  /** Without the batch. */
  readonly shape: readonly number[];
  readonly dtype?: DataType;
  /** Elements lie in [low, high]: integers where the dtype says so. Default [-2, 2]. */
  readonly domain?: readonly [number, number];
}

export interface LayerSample {
  /** Tells the samples of a layer apart. */
  readonly what?: string;
  readonly config: object;
  readonly inputs: readonly SampleInput[];
  /** Arguments of the call beside the inputs. */
  readonly call?: Readonly<Record<string, unknown>>;
  /** Why the layer is no part of a program. */
  readonly host?: string;
  /** Why it is not trained through. */
  readonly untrained?: string;
}

const vector: SampleInput = { shape: [6] };
const steps: SampleInput = { shape: [5, 4] };
const image: SampleInput = { shape: [6, 5, 3] };
const volume: SampleInput = { shape: [4, 4, 3, 2] };
const spatial: readonly SampleInput[] = [steps, image, volume];
const pixels: SampleInput = { shape: [6, 5, 3], domain: [0, 255] };
const integers: SampleInput = { shape: [4], dtype: "int32", domain: [0, 4] };

const whole = "its result is whole numbers, which have no gradient";
const indices = "its input is whole numbers, and it has no weights";

function one(config: object, input: SampleInput, more: Partial<LayerSample> = {}): LayerSample {
  return { config, inputs: [input], ...more };
}

/** The same for one, two and three spatial axes: `Name1D`, `Name2D`, `Name3D`. */
function ranks(
  name: string,
  make: (input: SampleInput, rank: number) => readonly LayerSample[],
  count = 3,
): Record<string, readonly LayerSample[]> {
  return Object.fromEntries(
    spatial
      .slice(0, count)
      .map((input, i) => [name.includes("#") ? name.replace("#", `${i + 1}D`) : `${name}${i + 1}D`, make(input, i + 1)]),
  );
}

const samples: Readonly<Record<string, readonly LayerSample[]>> = {
  // Core
  Dense: [
    one({ units: 3, activation: "tanh", kernelRegularizer: "l2" }, vector),
    one({ units: 3, useBias: false }, steps, { what: "of steps" }),
    one({ units: 3, loraRank: 2 }, vector, { what: "with LoRA" }),
  ],
  EinsumDense: [one({ equation: "abc,cd->abd", outputShape: [null, 3], biasAxes: "d" }, steps)],
  Embedding: [one({ inputDim: 5, outputDim: 3, maskZero: true }, integers)],
  ReversibleEmbedding: [
    one({ inputDim: 5, outputDim: 3 }, integers),
    one({ inputDim: 5, outputDim: 4, logitSoftCap: 2 }, steps, { what: "reversed", call: { reverse: true } }),
  ],
  Identity: [one({}, vector)],
  Masking: [one({ maskValue: 0 }, steps)],
  // Activations
  Activation: [one({ activation: "softplus" }, vector)],
  ELU: [one({ alpha: 0.7 }, vector)],
  LeakyReLU: [one({}, vector)],
  PReLU: [one({ alphaInitializer: "ones", sharedAxes: [1] }, steps)],
  ReLU: [one({ maxValue: 1.5, negativeSlope: 0.1, threshold: 0.2 }, vector)],
  Softmax: [one({}, steps), one({ axis: [1, 2] }, steps, { what: "over two axes" })],
  ActivityRegularization: [one({ l1: 0.1, l2: 0.2 }, vector)],
  // Attention
  Attention: [{ config: { useScale: true }, inputs: [steps, { shape: [3, 4] }] }],
  AdditiveAttention: [{ config: {}, inputs: [steps, { shape: [3, 4] }] }],
  MultiHeadAttention: [
    { config: { numHeads: 2, keyDim: 3, valueDim: 2, useGate: true }, inputs: [steps, { shape: [3, 4] }] },
    {
      what: "causal, in a window",
      config: { numHeads: 2, keyDim: 3, slidingWindow: 2 },
      inputs: [steps, steps],
      call: { useCausalMask: true },
    },
  ],
  GroupedQueryAttention: [{ config: { headDim: 2, numQueryHeads: 4, numKeyValueHeads: 2 }, inputs: [steps, { shape: [3, 4] }] }],
  // Convolution and pooling
  ...ranks("Conv", (input, rank) => [
    one({ filters: 4, kernelSize: 2, padding: "same", strides: 2 }, input),
    one({ filters: 2, kernelSize: 2, dilationRate: 2, ...(rank === 1 ? { padding: "causal" } : {}) }, input, { what: "dilated" }),
  ]),
  ...ranks("Conv#Transpose", (input) => [one({ filters: 2, kernelSize: 3, strides: 2, padding: "same" }, input)]),
  ...ranks("DepthwiseConv", (input) => [one({ kernelSize: 2, depthMultiplier: 2 }, input)], 2),
  ...ranks("SeparableConv", (input) => [one({ filters: 3, kernelSize: 2 }, input)], 2),
  ...ranks("MaxPooling", (input) => [one({ poolSize: 2, padding: "same" }, input)]),
  ...ranks("AveragePooling", (input) => [one({ poolSize: 2, padding: "same" }, input)]),
  ...ranks("GlobalMaxPooling", (input) => [one({}, input)]),
  ...ranks("GlobalAveragePooling", (input) => [one({ keepdims: true }, input)]),
  ...ranks("AdaptiveMaxPooling", (input) => [one({ outputSize: 2 }, input)]),
  ...ranks("AdaptiveAveragePooling", (input) => [one({ outputSize: 2 }, input)]),
  // Merging
  ...Object.fromEntries(
    ["Add", "Subtract", "Multiply", "Average", "Maximum", "Minimum"].map((name) => [name, [{ config: {}, inputs: [steps, steps] }]]),
  ),
  Concatenate: [{ config: { axis: 1 }, inputs: [steps, { shape: [2, 4] }] }],
  Dot: [{ config: { axes: 2, normalize: true }, inputs: [steps, { shape: [3, 4] }] }],
  // Normalization
  BatchNormalization: [one({}, image)],
  LayerNormalization: [one({}, steps), one({ axis: [1, 2] }, steps, { what: "over two axes" })],
  GroupNormalization: [one({ groups: 2 }, { shape: [5, 4] })],
  RMSNormalization: [one({}, steps)],
  UnitNormalization: [one({}, steps)],
  SpectralNormalization: [one({ layer: { className: "Dense", config: { name: "inner", units: 3 } } }, vector)],
  // Random while training
  Dropout: [one({ rate: 0.4, seed: 3 }, vector), one({ rate: 0.4, seed: 3, noiseShape: [null, 1, 4] }, steps, { what: "of whole steps" })],
  AlphaDropout: [one({ rate: 0.4, seed: 3 }, vector)],
  GaussianDropout: [one({ rate: 0.4, seed: 3 }, vector)],
  GaussianNoise: [one({ stddev: 0.4, seed: 3 }, vector)],
  ...ranks("SpatialDropout", (input) => [one({ rate: 0.4, seed: 3 }, input)]),
  // Shapes
  Flatten: [one({}, image)],
  Reshape: [one({ targetShape: [3, -1] }, vector)],
  Permute: [one({ dims: [2, 1] }, steps)],
  RepeatVector: [one({ n: 3 }, vector)],
  ...ranks("ZeroPadding", (input) => [one({ padding: 1 }, input)]),
  ...ranks("Cropping", (input) => [one({ cropping: 1 }, input)]),
  ...ranks("UpSampling", (input) => [one({ size: 2 }, input)]),
  UpSampling2D: [one({ size: 2 }, image), one({ size: 2, interpolation: "bicubic" }, image, { what: "bicubic" })],
  // Preprocessing of numbers
  Rescaling: [one({ scale: 0.5, offset: 1 }, vector)],
  Normalization: [one({ mean: [0, 1, 2, 3, 4, 5], variance: [1, 2, 3, 4, 5, 6] }, vector), one({}, vector, { what: "to be adapted" })],
  CategoryEncoding: [one({ numTokens: 5, outputMode: "count" }, integers, { untrained: indices })],
  Discretization: [
    one({ binBoundaries: [-0.5, 0.5, 1] }, vector, { untrained: whole }),
    one({ binBoundaries: [-0.5, 0.5, 1], outputMode: "oneHot" }, vector, { what: "as vectors", untrained: whole }),
  ],
  // Images
  Resizing: [
    one({ height: 4, width: 7, antialias: true }, image),
    one({ height: 4, width: 7, interpolation: "nearest" }, image, { what: "nearest" }),
  ],
  CenterCrop: [one({ height: 3, width: 4 }, image)],
  RandomCrop: [one({ height: 3, width: 4, seed: 3 }, image)],
  RandomFlip: [one({ seed: 3 }, image)],
  RandomRotation: [one({ factor: 0.2, seed: 3 }, image)],
  RandomTranslation: [one({ heightFactor: 0.3, widthFactor: 0.3, fillMode: "constant", fillValue: 0.5, seed: 3 }, image)],
  RandomZoom: [one({ heightFactor: 0.3, fillMode: "wrap", seed: 3 }, image)],
  RandomShear: [one({ xFactor: 0.3, yFactor: 0.2, fillMode: "nearest", seed: 3 }, image)],
  RandomPerspective: [one({ scale: 0.5, seed: 3 }, image)],
  RandomElasticTransform: [one({ seed: 3, valueRange: [-2, 2], fillMode: "mirror" }, image)],
  RandomBrightness: [one({ factor: 0.2, seed: 3 }, pixels)],
  RandomContrast: [one({ factor: 0.2, seed: 3 }, pixels)],
  RandomColorDegeneration: [one({ factor: 0.5, seed: 3 }, pixels)],
  RandomSaturation: [one({ factor: [0.4, 0.6], valueRange: [0, 1], seed: 3 }, { ...image, domain: [0.1, 1] })],
  RandomHue: [one({ factor: 0.3, seed: 3 }, pixels)],
  RandomGrayscale: [one({ seed: 3 }, pixels)],
  RandomInvert: [one({ factor: 0.5, seed: 3 }, pixels)],
  RandomPosterization: [one({ factor: 4, seed: 3 }, pixels, { untrained: "its result is a step function of its input" })],
  RandomColorJitter: [
    one({ brightnessFactor: 0.1, contrastFactor: 0.2, saturationFactor: 0.6, hueFactor: 0.1, seed: 3 }, { ...image, domain: [60, 200] }),
  ],
  Solarization: [one({ thresholdFactor: 0.5, seed: 3 }, pixels)],
  AutoContrast: [one({}, pixels)],
  Equalization: [one({ bins: 8 }, pixels, { untrained: "its result is a step function of its input" })],
  ContrastLimitedAdaptiveHistogramEqualization: [
    one({ tileGridSize: [2, 2] }, { ...pixels, shape: [6, 5, 1] }, { untrained: "its result is a step function of its input" }),
  ],
  RandomSharpness: [one({ factor: 0.4, seed: 3 }, pixels)],
  RandomGaussianBlur: [one({ seed: 3 }, pixels)],
  RandomErasing: [one({ factor: 0.6, scale: [0.2, 0.5], seed: 3 }, pixels)],
  MixUp: [one({ seed: 3 }, image)],
  CutMix: [one({ seed: 3 }, image)],
  RandAugment: [one({ seed: 3 }, pixels, { untrained: "some of its changes are step functions of their input" })],
  AugMix: [one({ seed: 3 }, pixels, { untrained: "some of its changes are step functions of their input" })],
};

/** Classes that are made of other layers or stand for data; models are tested as such. */
export const containers: ReadonlySet<string> = new Set(["InputLayer", "Sequential", "Model", "Functional"]);

export function samplesOf(name: string): readonly LayerSample[] {
  return samples[name] ?? [];
}

export function makeLayer(name: string, config: object): Layer {
  const made = new (lookup("layers", name).value as unknown as new (options: object) => object)(config);
  if (!(made instanceof Layer)) throw new Error(`${name} is no layer`);
  return made;
}
