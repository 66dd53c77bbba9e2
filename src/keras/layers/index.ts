/** All layers, as classes and as factories, registered under their class names. */

import { registerClass } from "../registry.ts";
import * as activation from "./activation.ts";
import * as attention from "./attention.ts";
import * as batchNormalization from "./batch-normalization.ts";
import * as categories from "./categories.ts";
import * as convolution from "./convolution.ts";
import * as dense from "./dense.ts";
import * as depthwiseConvolution from "./depthwise-convolution.ts";
import * as discretization from "./discretization.ts";
import * as einsumDense from "./einsum-dense.ts";
import * as embedding from "./embedding.ts";
import * as image from "./image/index.ts";
import * as lambda from "./lambda.ts";
import * as merging from "./merging.ts";
import * as multiHeadAttention from "./multi-head-attention.ts";
import * as normalization from "./normalization.ts";
import * as pipeline from "./pipeline.ts";
import * as pooling from "./pooling.ts";
import * as recurrent from "./recurrent/index.ts";
import * as regularization from "./regularization.ts";
import * as reshaping from "./reshaping.ts";
import * as reversibleEmbedding from "./reversible-embedding.ts";
import * as spectralNormalization from "./spectral-normalization.ts";
import * as spectrograms from "./spectrograms.ts";
import * as standardization from "./standardization.ts";
import * as text from "./text/index.ts";
import * as transposedConvolution from "./transposed-convolution.ts";
import * as wrapper from "./wrapper.ts";

export * from "./activation.ts";
export * from "./aliases.ts";
export * from "./attention.ts";
export * from "./batch-normalization.ts";
export * from "./categories.ts";
export * from "./convolution.ts";
export * from "./dense.ts";
export * from "./depthwise-convolution.ts";
export * from "./discretization.ts";
export * from "./einsum-dense.ts";
export * from "./embedding.ts";
export * from "./factories.ts";
export * from "./image/index.ts";
export * from "./lambda.ts";
export * from "./merging.ts";
export * from "./multi-head-attention.ts";
export * from "./normalization.ts";
export * from "./pipeline.ts";
export * from "./pooling.ts";
export * from "./recurrent/index.ts";
export * from "./regularization.ts";
export * from "./reshaping.ts";
export * from "./reversible-embedding.ts";
export * from "./spectral-normalization.ts";
export * from "./spectrograms.ts";
export * from "./standardization.ts";
export * from "./text/index.ts";
export * from "./transposed-convolution.ts";
export * from "./wrapper.ts";

for (const family of [
  activation,
  attention,
  batchNormalization,
  categories,
  convolution,
  dense,
  depthwiseConvolution,
  discretization,
  einsumDense,
  embedding,
  image,
  lambda,
  merging,
  multiHeadAttention,
  normalization,
  pipeline,
  pooling,
  recurrent,
  regularization,
  reshaping,
  reversibleEmbedding,
  spectralNormalization,
  spectrograms,
  standardization,
  text,
  transposedConvolution,
  wrapper,
]) {
  for (const value of Object.values(family)) {
    // Families export functions beside classes; only classes with a name of their own are layers.
    if (typeof value === "function" && "className" in value) registerClass("layers", value);
  }
}
