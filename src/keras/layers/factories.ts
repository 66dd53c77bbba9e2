/** A factory for every layer: `dense({units: 8})` is `new Dense({units: 8})`. */

import { Activation, ActivityRegularization, ELU, Identity, LeakyReLU, PReLU, ReLU, Softmax } from "./activation.ts";
import { BatchNormalization } from "./batch-normalization.ts";
import { Conv1D, Conv2D, Conv3D } from "./convolution.ts";
import { Dense } from "./dense.ts";
import { DepthwiseConv1D, DepthwiseConv2D, SeparableConv1D, SeparableConv2D } from "./depthwise-convolution.ts";
import { Embedding, Masking, Rescaling } from "./embedding.ts";
import { Add, Average, Concatenate, Dot, Maximum, Minimum, Multiply, Subtract } from "./merging.ts";
import { GroupNormalization, LayerNormalization, RMSNormalization, UnitNormalization } from "./normalization.ts";
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
import { Conv1DTranspose, Conv2DTranspose, Conv3DTranspose } from "./transposed-convolution.ts";

export const activation = (...config: ConstructorParameters<typeof Activation>): Activation => new Activation(...config);
export const reLU = (...config: ConstructorParameters<typeof ReLU>): ReLU => new ReLU(...config);
export const leakyReLU = (...config: ConstructorParameters<typeof LeakyReLU>): LeakyReLU => new LeakyReLU(...config);
export const elu = (...config: ConstructorParameters<typeof ELU>): ELU => new ELU(...config);
export const softmax = (...config: ConstructorParameters<typeof Softmax>): Softmax => new Softmax(...config);
export const prelu = (...config: ConstructorParameters<typeof PReLU>): PReLU => new PReLU(...config);
export const identity = (...config: ConstructorParameters<typeof Identity>): Identity => new Identity(...config);
export const activityRegularization = (...config: ConstructorParameters<typeof ActivityRegularization>): ActivityRegularization =>
  new ActivityRegularization(...config);
export const conv1d = (...config: ConstructorParameters<typeof Conv1D>): Conv1D => new Conv1D(...config);
export const conv2d = (...config: ConstructorParameters<typeof Conv2D>): Conv2D => new Conv2D(...config);
export const conv3d = (...config: ConstructorParameters<typeof Conv3D>): Conv3D => new Conv3D(...config);
export const depthwiseConv1d = (...config: ConstructorParameters<typeof DepthwiseConv1D>): DepthwiseConv1D =>
  new DepthwiseConv1D(...config);
export const depthwiseConv2d = (...config: ConstructorParameters<typeof DepthwiseConv2D>): DepthwiseConv2D =>
  new DepthwiseConv2D(...config);
export const separableConv1d = (...config: ConstructorParameters<typeof SeparableConv1D>): SeparableConv1D =>
  new SeparableConv1D(...config);
export const separableConv2d = (...config: ConstructorParameters<typeof SeparableConv2D>): SeparableConv2D =>
  new SeparableConv2D(...config);
export const conv1dTranspose = (...config: ConstructorParameters<typeof Conv1DTranspose>): Conv1DTranspose =>
  new Conv1DTranspose(...config);
export const conv2dTranspose = (...config: ConstructorParameters<typeof Conv2DTranspose>): Conv2DTranspose =>
  new Conv2DTranspose(...config);
export const conv3dTranspose = (...config: ConstructorParameters<typeof Conv3DTranspose>): Conv3DTranspose =>
  new Conv3DTranspose(...config);
export const dense = (...config: ConstructorParameters<typeof Dense>): Dense => new Dense(...config);
export const embedding = (...config: ConstructorParameters<typeof Embedding>): Embedding => new Embedding(...config);
export const masking = (...config: ConstructorParameters<typeof Masking>): Masking => new Masking(...config);
export const rescaling = (...config: ConstructorParameters<typeof Rescaling>): Rescaling => new Rescaling(...config);
export const add = (...config: ConstructorParameters<typeof Add>): Add => new Add(...config);
export const subtract = (...config: ConstructorParameters<typeof Subtract>): Subtract => new Subtract(...config);
export const multiply = (...config: ConstructorParameters<typeof Multiply>): Multiply => new Multiply(...config);
export const average = (...config: ConstructorParameters<typeof Average>): Average => new Average(...config);
export const maximum = (...config: ConstructorParameters<typeof Maximum>): Maximum => new Maximum(...config);
export const minimum = (...config: ConstructorParameters<typeof Minimum>): Minimum => new Minimum(...config);
export const concatenate = (...config: ConstructorParameters<typeof Concatenate>): Concatenate => new Concatenate(...config);
export const dot = (...config: ConstructorParameters<typeof Dot>): Dot => new Dot(...config);
export const batchNormalization = (...config: ConstructorParameters<typeof BatchNormalization>): BatchNormalization =>
  new BatchNormalization(...config);
export const layerNormalization = (...config: ConstructorParameters<typeof LayerNormalization>): LayerNormalization =>
  new LayerNormalization(...config);
export const groupNormalization = (...config: ConstructorParameters<typeof GroupNormalization>): GroupNormalization =>
  new GroupNormalization(...config);
export const unitNormalization = (...config: ConstructorParameters<typeof UnitNormalization>): UnitNormalization =>
  new UnitNormalization(...config);
export const rmsNormalization = (...config: ConstructorParameters<typeof RMSNormalization>): RMSNormalization =>
  new RMSNormalization(...config);
export const maxPooling1d = (...config: ConstructorParameters<typeof MaxPooling1D>): MaxPooling1D => new MaxPooling1D(...config);
export const maxPooling2d = (...config: ConstructorParameters<typeof MaxPooling2D>): MaxPooling2D => new MaxPooling2D(...config);
export const maxPooling3d = (...config: ConstructorParameters<typeof MaxPooling3D>): MaxPooling3D => new MaxPooling3D(...config);
export const averagePooling1d = (...config: ConstructorParameters<typeof AveragePooling1D>): AveragePooling1D =>
  new AveragePooling1D(...config);
export const averagePooling2d = (...config: ConstructorParameters<typeof AveragePooling2D>): AveragePooling2D =>
  new AveragePooling2D(...config);
export const averagePooling3d = (...config: ConstructorParameters<typeof AveragePooling3D>): AveragePooling3D =>
  new AveragePooling3D(...config);
export const globalMaxPooling1d = (...config: ConstructorParameters<typeof GlobalMaxPooling1D>): GlobalMaxPooling1D =>
  new GlobalMaxPooling1D(...config);
export const globalMaxPooling2d = (...config: ConstructorParameters<typeof GlobalMaxPooling2D>): GlobalMaxPooling2D =>
  new GlobalMaxPooling2D(...config);
export const globalMaxPooling3d = (...config: ConstructorParameters<typeof GlobalMaxPooling3D>): GlobalMaxPooling3D =>
  new GlobalMaxPooling3D(...config);
export const globalAveragePooling1d = (...config: ConstructorParameters<typeof GlobalAveragePooling1D>): GlobalAveragePooling1D =>
  new GlobalAveragePooling1D(...config);
export const globalAveragePooling2d = (...config: ConstructorParameters<typeof GlobalAveragePooling2D>): GlobalAveragePooling2D =>
  new GlobalAveragePooling2D(...config);
export const globalAveragePooling3d = (...config: ConstructorParameters<typeof GlobalAveragePooling3D>): GlobalAveragePooling3D =>
  new GlobalAveragePooling3D(...config);
export const adaptiveMaxPooling1d = (...config: ConstructorParameters<typeof AdaptiveMaxPooling1D>): AdaptiveMaxPooling1D =>
  new AdaptiveMaxPooling1D(...config);
export const adaptiveMaxPooling2d = (...config: ConstructorParameters<typeof AdaptiveMaxPooling2D>): AdaptiveMaxPooling2D =>
  new AdaptiveMaxPooling2D(...config);
export const adaptiveMaxPooling3d = (...config: ConstructorParameters<typeof AdaptiveMaxPooling3D>): AdaptiveMaxPooling3D =>
  new AdaptiveMaxPooling3D(...config);
export const adaptiveAveragePooling1d = (...config: ConstructorParameters<typeof AdaptiveAveragePooling1D>): AdaptiveAveragePooling1D =>
  new AdaptiveAveragePooling1D(...config);
export const adaptiveAveragePooling2d = (...config: ConstructorParameters<typeof AdaptiveAveragePooling2D>): AdaptiveAveragePooling2D =>
  new AdaptiveAveragePooling2D(...config);
export const adaptiveAveragePooling3d = (...config: ConstructorParameters<typeof AdaptiveAveragePooling3D>): AdaptiveAveragePooling3D =>
  new AdaptiveAveragePooling3D(...config);
export const dropout = (...config: ConstructorParameters<typeof Dropout>): Dropout => new Dropout(...config);
export const spatialDropout1d = (...config: ConstructorParameters<typeof SpatialDropout1D>): SpatialDropout1D =>
  new SpatialDropout1D(...config);
export const spatialDropout2d = (...config: ConstructorParameters<typeof SpatialDropout2D>): SpatialDropout2D =>
  new SpatialDropout2D(...config);
export const spatialDropout3d = (...config: ConstructorParameters<typeof SpatialDropout3D>): SpatialDropout3D =>
  new SpatialDropout3D(...config);
export const gaussianNoise = (...config: ConstructorParameters<typeof GaussianNoise>): GaussianNoise => new GaussianNoise(...config);
export const gaussianDropout = (...config: ConstructorParameters<typeof GaussianDropout>): GaussianDropout =>
  new GaussianDropout(...config);
export const alphaDropout = (...config: ConstructorParameters<typeof AlphaDropout>): AlphaDropout => new AlphaDropout(...config);
export const flatten = (...config: ConstructorParameters<typeof Flatten>): Flatten => new Flatten(...config);
export const reshape = (...config: ConstructorParameters<typeof Reshape>): Reshape => new Reshape(...config);
export const permute = (...config: ConstructorParameters<typeof Permute>): Permute => new Permute(...config);
export const repeatVector = (...config: ConstructorParameters<typeof RepeatVector>): RepeatVector => new RepeatVector(...config);
export const zeroPadding1d = (...config: ConstructorParameters<typeof ZeroPadding1D>): ZeroPadding1D => new ZeroPadding1D(...config);
export const zeroPadding2d = (...config: ConstructorParameters<typeof ZeroPadding2D>): ZeroPadding2D => new ZeroPadding2D(...config);
export const zeroPadding3d = (...config: ConstructorParameters<typeof ZeroPadding3D>): ZeroPadding3D => new ZeroPadding3D(...config);
export const cropping1d = (...config: ConstructorParameters<typeof Cropping1D>): Cropping1D => new Cropping1D(...config);
export const cropping2d = (...config: ConstructorParameters<typeof Cropping2D>): Cropping2D => new Cropping2D(...config);
export const cropping3d = (...config: ConstructorParameters<typeof Cropping3D>): Cropping3D => new Cropping3D(...config);
export const upSampling1d = (...config: ConstructorParameters<typeof UpSampling1D>): UpSampling1D => new UpSampling1D(...config);
export const upSampling2d = (...config: ConstructorParameters<typeof UpSampling2D>): UpSampling2D => new UpSampling2D(...config);
export const upSampling3d = (...config: ConstructorParameters<typeof UpSampling3D>): UpSampling3D => new UpSampling3D(...config);

// Short names of the same layers.
export const maxPool1d = maxPooling1d;
export const maxPool2d = maxPooling2d;
export const maxPool3d = maxPooling3d;
export const avgPool1d = averagePooling1d;
export const avgPool2d = averagePooling2d;
export const avgPool3d = averagePooling3d;
