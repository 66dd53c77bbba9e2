/** A factory for every layer: `dense({units: 8})` is `new Dense({units: 8})`. */

import { Activation, ActivityRegularization, ELU, Identity, LeakyReLU, PReLU, ReLU, Softmax } from "./activation.ts";
import { AdditiveAttention, Attention } from "./attention.ts";
import { BatchNormalization } from "./batch-normalization.ts";
import { CategoryEncoding } from "./categories.ts";
import { Conv1D, Conv2D, Conv3D } from "./convolution.ts";
import { Dense } from "./dense.ts";
import { DepthwiseConv1D, DepthwiseConv2D, SeparableConv1D, SeparableConv2D } from "./depthwise-convolution.ts";
import { Discretization } from "./discretization.ts";
import { EinsumDense } from "./einsum-dense.ts";
import { Embedding, Masking, Rescaling } from "./embedding.ts";
import {
  AugMix,
  AutoContrast,
  CenterCrop,
  CutMix,
  Equalization,
  MixUp,
  RandAugment,
  RandomBrightness,
  RandomColorDegeneration,
  RandomColorJitter,
  RandomContrast,
  RandomCrop,
  RandomElasticTransform,
  RandomErasing,
  RandomFlip,
  RandomGaussianBlur,
  RandomGrayscale,
  RandomHue,
  RandomInvert,
  RandomPerspective,
  RandomPosterization,
  RandomRotation,
  RandomSaturation,
  RandomSharpness,
  RandomShear,
  RandomTranslation,
  RandomZoom,
  Resizing,
  Solarization,
} from "./image/index.ts";
import { Lambda } from "./lambda.ts";
import { Add, Average, Concatenate, Dot, Maximum, Minimum, Multiply, Subtract } from "./merging.ts";
import { GroupedQueryAttention, MultiHeadAttention } from "./multi-head-attention.ts";
import { GroupNormalization, LayerNormalization, RMSNormalization, UnitNormalization } from "./normalization.ts";
import { Pipeline } from "./pipeline.ts";
import {
  AdaptiveAveragePooling1D,
  AdaptiveAveragePooling2D,
  AdaptiveAveragePooling3D,
  AdaptiveMaxPooling1D,
  AdaptiveMaxPooling2D,
  AdaptiveMaxPooling3D,
  AveragePooling1D,
  AveragePooling2D,
  AveragePooling3D,
  GlobalAveragePooling1D,
  GlobalAveragePooling2D,
  GlobalAveragePooling3D,
  GlobalMaxPooling1D,
  GlobalMaxPooling2D,
  GlobalMaxPooling3D,
  MaxPooling1D,
  MaxPooling2D,
  MaxPooling3D,
} from "./pooling.ts";
import {
  AlphaDropout,
  Dropout,
  GaussianDropout,
  GaussianNoise,
  SpatialDropout1D,
  SpatialDropout2D,
  SpatialDropout3D,
} from "./regularization.ts";
import {
  Cropping1D,
  Cropping2D,
  Cropping3D,
  Flatten,
  Permute,
  RepeatVector,
  Reshape,
  UpSampling1D,
  UpSampling2D,
  UpSampling3D,
  ZeroPadding1D,
  ZeroPadding2D,
  ZeroPadding3D,
} from "./reshaping.ts";
import { ReversibleEmbedding } from "./reversible-embedding.ts";
import { SpectralNormalization } from "./spectral-normalization.ts";
import { MelSpectrogram, STFTSpectrogram } from "./spectrograms.ts";
import { Normalization } from "./standardization.ts";
import { HashedCrossing, Hashing, IntegerLookup, StringLookup, TextVectorization } from "./text/index.ts";
import { Conv1DTranspose, Conv2DTranspose, Conv3DTranspose } from "./transposed-convolution.ts";
import { Wrapper } from "./wrapper.ts";

function factory<Options extends readonly unknown[], T>(layer: new (...options: Options) => T): (...options: Options) => T {
  return (...options) => new layer(...options);
}

export const activation = factory(Activation);
export const activityRegularization = factory(ActivityRegularization);
export const elu = factory(ELU);
export const identity = factory(Identity);
export const leakyReLU = factory(LeakyReLU);
export const prelu = factory(PReLU);
export const reLU = factory(ReLU);
export const softmax = factory(Softmax);

export const additiveAttention = factory(AdditiveAttention);
export const attention = factory(Attention);

export const batchNormalization = factory(BatchNormalization);

export const categoryEncoding = factory(CategoryEncoding);

export const conv1d = factory(Conv1D);
export const conv2d = factory(Conv2D);
export const conv3d = factory(Conv3D);

export const dense = factory(Dense);

export const depthwiseConv1d = factory(DepthwiseConv1D);
export const depthwiseConv2d = factory(DepthwiseConv2D);
export const separableConv1d = factory(SeparableConv1D);
export const separableConv2d = factory(SeparableConv2D);

export const discretization = factory(Discretization);

export const einsumDense = factory(EinsumDense);

export const embedding = factory(Embedding);
export const masking = factory(Masking);
export const rescaling = factory(Rescaling);

export const augMix = factory(AugMix);
export const autoContrast = factory(AutoContrast);
export const centerCrop = factory(CenterCrop);
export const cutMix = factory(CutMix);
export const equalization = factory(Equalization);
export const mixUp = factory(MixUp);
export const randAugment = factory(RandAugment);
export const randomBrightness = factory(RandomBrightness);
export const randomColorDegeneration = factory(RandomColorDegeneration);
export const randomColorJitter = factory(RandomColorJitter);
export const randomContrast = factory(RandomContrast);
export const randomCrop = factory(RandomCrop);
export const randomElasticTransform = factory(RandomElasticTransform);
export const randomErasing = factory(RandomErasing);
export const randomFlip = factory(RandomFlip);
export const randomGaussianBlur = factory(RandomGaussianBlur);
export const randomGrayscale = factory(RandomGrayscale);
export const randomHue = factory(RandomHue);
export const randomInvert = factory(RandomInvert);
export const randomPerspective = factory(RandomPerspective);
export const randomPosterization = factory(RandomPosterization);
export const randomRotation = factory(RandomRotation);
export const randomSaturation = factory(RandomSaturation);
export const randomSharpness = factory(RandomSharpness);
export const randomShear = factory(RandomShear);
export const randomTranslation = factory(RandomTranslation);
export const randomZoom = factory(RandomZoom);
export const resizing = factory(Resizing);
export const solarization = factory(Solarization);

export const lambda = factory(Lambda);

export const add = factory(Add);
export const average = factory(Average);
export const concatenate = factory(Concatenate);
export const dot = factory(Dot);
export const maximum = factory(Maximum);
export const minimum = factory(Minimum);
export const multiply = factory(Multiply);
export const subtract = factory(Subtract);

export const groupedQueryAttention = factory(GroupedQueryAttention);
export const multiHeadAttention = factory(MultiHeadAttention);

export const groupNormalization = factory(GroupNormalization);
export const layerNormalization = factory(LayerNormalization);
export const rmsNormalization = factory(RMSNormalization);
export const unitNormalization = factory(UnitNormalization);

export const pipeline = factory(Pipeline);

export const adaptiveAveragePooling1d = factory(AdaptiveAveragePooling1D);
export const adaptiveAveragePooling2d = factory(AdaptiveAveragePooling2D);
export const adaptiveAveragePooling3d = factory(AdaptiveAveragePooling3D);
export const adaptiveMaxPooling1d = factory(AdaptiveMaxPooling1D);
export const adaptiveMaxPooling2d = factory(AdaptiveMaxPooling2D);
export const adaptiveMaxPooling3d = factory(AdaptiveMaxPooling3D);
export const averagePooling1d = factory(AveragePooling1D);
export const averagePooling2d = factory(AveragePooling2D);
export const averagePooling3d = factory(AveragePooling3D);
export const globalAveragePooling1d = factory(GlobalAveragePooling1D);
export const globalAveragePooling2d = factory(GlobalAveragePooling2D);
export const globalAveragePooling3d = factory(GlobalAveragePooling3D);
export const globalMaxPooling1d = factory(GlobalMaxPooling1D);
export const globalMaxPooling2d = factory(GlobalMaxPooling2D);
export const globalMaxPooling3d = factory(GlobalMaxPooling3D);
export const maxPooling1d = factory(MaxPooling1D);
export const maxPooling2d = factory(MaxPooling2D);
export const maxPooling3d = factory(MaxPooling3D);

export const alphaDropout = factory(AlphaDropout);
export const dropout = factory(Dropout);
export const gaussianDropout = factory(GaussianDropout);
export const gaussianNoise = factory(GaussianNoise);
export const spatialDropout1d = factory(SpatialDropout1D);
export const spatialDropout2d = factory(SpatialDropout2D);
export const spatialDropout3d = factory(SpatialDropout3D);

export const cropping1d = factory(Cropping1D);
export const cropping2d = factory(Cropping2D);
export const cropping3d = factory(Cropping3D);
export const flatten = factory(Flatten);
export const permute = factory(Permute);
export const repeatVector = factory(RepeatVector);
export const reshape = factory(Reshape);
export const upSampling1d = factory(UpSampling1D);
export const upSampling2d = factory(UpSampling2D);
export const upSampling3d = factory(UpSampling3D);
export const zeroPadding1d = factory(ZeroPadding1D);
export const zeroPadding2d = factory(ZeroPadding2D);
export const zeroPadding3d = factory(ZeroPadding3D);

export const reversibleEmbedding = factory(ReversibleEmbedding);

export const spectralNormalization = factory(SpectralNormalization);

export const melSpectrogram = factory(MelSpectrogram);
export const stftSpectrogram = factory(STFTSpectrogram);

export const normalization = factory(Normalization);

export const hashedCrossing = factory(HashedCrossing);
export const hashing = factory(Hashing);
export const integerLookup = factory(IntegerLookup);
export const stringLookup = factory(StringLookup);
export const textVectorization = factory(TextVectorization);

export const conv1dTranspose = factory(Conv1DTranspose);
export const conv2dTranspose = factory(Conv2DTranspose);
export const conv3dTranspose = factory(Conv3DTranspose);

export const wrapper = factory(Wrapper);

// Short names of the same layers.
export const maxPool1d = maxPooling1d;
export const maxPool2d = maxPooling2d;
export const maxPool3d = maxPooling3d;
export const avgPool1d = averagePooling1d;
export const avgPool2d = averagePooling2d;
export const avgPool3d = averagePooling3d;
export const groupQueryAttention = groupedQueryAttention;
