/** Small models whose generated texts can be read whole: one layer each, and what training adds to two of them. */

import { input, layers, type Sequential, sequential } from "../../src/index.ts";

function dense(): Sequential {
  return sequential({
    name: "dense",
    layers: [input({ shape: [12], name: "x" }), layers.dense({ units: 8, activation: "relu", name: "dense" })],
  });
}

function convolution(): Sequential {
  return sequential({
    name: "convolution",
    layers: [
      input({ shape: [8, 8, 3], name: "image" }),
      layers.conv2d({ filters: 4, kernelSize: 3, name: "convolution" }),
      layers.maxPooling2d({ poolSize: 2, name: "pooling" }),
    ],
  });
}

function softmax(): Sequential {
  return sequential({ name: "softmax", layers: [input({ shape: [10], name: "x" }), layers.softmax({ name: "softmax" })] });
}

function layerNormalization(): Sequential {
  return sequential({
    name: "layer_normalization",
    layers: [input({ shape: [16], name: "x" }), layers.layerNormalization({ name: "normalization" })],
  });
}

/** Gradients of rows that are used several times. */
function embedding(): Sequential {
  const model = sequential({
    name: "embedding",
    layers: [input({ shape: [6], dtype: "int32", name: "words" }), layers.embedding({ inputDim: 20, outputDim: 4, name: "embedding" })],
  });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  return model;
}

/** Statistics of the batch in training, those of the past elsewhere. */
function batchNormalization(): Sequential {
  const model = sequential({
    name: "batch_normalization",
    layers: [input({ shape: [8], name: "x" }), layers.batchNormalization({ name: "normalization" })],
  });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  return model;
}

/** A loop over time, and one back for its gradient. */
function recurrent(): Sequential {
  const model = sequential({
    name: "recurrent",
    layers: [input({ shape: [5, 3], name: "x" }), layers.lstm({ units: 4, name: "lstm" })],
  });
  model.compile({ optimizer: "sgd", loss: "meanSquaredError" });
  return model;
}

export const smallModels: readonly (() => Sequential)[] = [
  dense,
  convolution,
  softmax,
  layerNormalization,
  embedding,
  batchNormalization,
  recurrent,
];

/** A product of rows of 256 positions, large enough for the matrix units of a device to share. */
export function products(): Sequential {
  return sequential({
    name: "warpgroups",
    layers: [
      input({ shape: [256, 512], dtype: "bfloat16", name: "x" }),
      layers.dense({ units: 512, activation: "relu", dtype: "bfloat16", name: "dense" }),
    ],
  });
}

/** A product of numbers of half precision, for adapters that multiply these by subgroup matrices. */
export function halves(): Sequential {
  return sequential({
    name: "subgroup_matrices",
    layers: [
      input({ shape: [64], dtype: "float16", name: "x" }),
      layers.dense({ units: 48, activation: "relu", dtype: "float16", name: "dense" }),
    ],
  });
}
