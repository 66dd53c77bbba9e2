/**
 * Small configurations of every layer, in one place: what the tests of all layers make and run. A layer that is registered
 * must have one.
 */

import { Layer, ops, registerCustomObject, type Tensor } from "../../src/index.ts";
import type { DataType } from "../../src/keras/dtypes.ts";
import { lookup } from "../../src/keras/registry.ts";
import { flattenTensors, type TensorTree } from "../../src/keras/tree.ts";

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
  /** So many of the last inputs are given as the argument `states`. */
  readonly states?: number;
  /** Why the layer is no part of a program. */
  readonly host?: string;
  /** Why it is not trained through. */
  readonly untrained?: string;
}

/** For the layer that applies a function: configs name it. */
function scaledTanh(x: Tensor): Tensor {
  return ops.multiply(ops.tanh(x), 2);
}
registerCustomObject("scaledTanh", scaledTanh);

const vector: SampleInput = { shape: [6] };
const steps: SampleInput = { shape: [5, 4] };
const image: SampleInput = { shape: [6, 5, 3] };
const volume: SampleInput = { shape: [4, 4, 3, 2] };
const spatial: readonly SampleInput[] = [steps, image, volume];
const pixels: SampleInput = { shape: [6, 5, 3], domain: [0, 255] };
const integers: SampleInput = { shape: [4], dtype: "int32", domain: [0, 4] };

const whole = "its result is whole numbers, which have no gradient";
const indices = "its input is whole numbers, and it has no weights";
const texts = "it turns texts into numbers, before a model: texts never reach a program";
const hashes = "it hashes texts and numbers, before a model";
const bare = "a base class; what it computes is up to subclasses";

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
  // Recurrent
  SimpleRNN: [one({ units: 3 }, steps), one({ units: 3, goBackwards: true, returnSequences: true }, steps, { what: "backwards" })],
  LSTM: [one({ units: 3 }, steps), one({ units: 3, returnSequences: true, dropout: 0.3, seed: 3 }, steps, { what: "of sequences" })],
  GRU: [one({ units: 3 }, steps), one({ units: 3, returnSequences: true, unroll: true }, steps, { what: "unrolled" })],
  RNN: [one({ cell: { className: "SimpleRNNCell", config: { name: "cell", units: 3 } }, returnState: true }, steps)],
  SimpleRNNCell: [{ config: { units: 3 }, inputs: [{ shape: [4] }, { shape: [3] }], states: 1 }],
  LSTMCell: [{ config: { units: 3 }, inputs: [{ shape: [4] }, { shape: [3] }, { shape: [3] }], states: 2 }],
  GRUCell: [{ config: { units: 3 }, inputs: [{ shape: [4] }, { shape: [3] }], states: 1 }],
  StackedRNNCells: [
    {
      config: {
        cells: [
          { className: "SimpleRNNCell", config: { name: "first", units: 3 } },
          { className: "SimpleRNNCell", config: { name: "second", units: 2 } },
        ],
      },
      inputs: [{ shape: [4] }, { shape: [3] }, { shape: [2] }],
      states: 2,
    },
  ],
  ConvLSTM1D: [one({ filters: 2, kernelSize: 2 }, { shape: [3, 4, 2] })],
  ConvLSTM2D: [one({ filters: 2, kernelSize: 2, padding: "same", returnSequences: true }, { shape: [3, 3, 3, 1] })],
  ConvLSTM3D: [one({ filters: 1, kernelSize: 2 }, { shape: [2, 3, 3, 2, 1] })],
  Bidirectional: [one({ layer: { className: "GRU", config: { name: "inner", units: 2, returnSequences: true } } }, steps)],
  TimeDistributed: [one({ layer: { className: "Dense", config: { name: "inner", units: 3 } } }, steps)],
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
  // Texts, categories and signals
  StringLookup: [one({ vocabulary: ["a", "b"] }, vector, { host: texts })],
  TextVectorization: [one({ vocabulary: ["a", "b"] }, vector, { host: texts })],
  Hashing: [one({ numBins: 3 }, integers, { host: hashes })],
  HashedCrossing: [one({ numBins: 3 }, integers, { host: hashes })],
  IntegerLookup: [
    one({ vocabulary: [3, 1], numOovIndices: 2, maskToken: 0 }, integers, { untrained: indices }),
    one({ vocabulary: [3, 1], outputMode: "tfIdf", idfWeights: [0.5, 2] }, integers, { what: "as vectors", untrained: indices }),
    one({ vocabulary: [3, 1], invert: true }, integers, { what: "inverted", untrained: indices }),
  ],
  STFTSpectrogram: [
    one({ mode: "magnitude", frameLength: 4, padding: "same" }, { shape: [9, 2] }),
    one({ mode: "psd", frameLength: 4, expandDims: true, scaling: "spectrum" }, { shape: [9, 2] }, { what: "of power" }),
  ],
  MelSpectrogram: [one({ fftLength: 8, sequenceStride: 4, numMelBins: 3, samplingRate: 100, minFreq: 5 }, { shape: [17] })],
  // Functions and layers in layers
  Lambda: [one({ function: scaledTanh }, vector)],
  Wrapper: [one({ layer: { className: "Dense", config: { name: "inner", units: 3 } } }, vector, { host: bare })],
  Pipeline: [
    one(
      {
        layers: [
          { className: "Rescaling", config: { name: "first", scale: 2 } },
          { className: "ELU", config: { name: "second" } },
        ],
      },
      vector,
    ),
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

/** The layer applied to the inputs of a sample. */
export function applySample(layer: Layer, sample: LayerSample, inputs: readonly Tensor[], training?: boolean): readonly Tensor[] {
  const count = inputs.length - (sample.states ?? 0);
  const given = inputs.slice(0, count);
  const [only] = given;
  const options = {
    ...sample.call,
    ...(sample.states ? { states: inputs.slice(count) } : {}),
    ...(training === undefined ? {} : { training }),
  };
  return flattenTensors(layer.apply<TensorTree>(count === 1 && only ? only : given, options));
}
