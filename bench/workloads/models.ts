/** The workloads as models of layers. Weights are named as in `workloads.ts`. */

import { input, Layer, layers, model, ops, sequential, type Tensor } from "../../src/index.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import { chainTurns, encoder, layerNormEpsilon, normEpsilon, residualBlocks } from "./workloads.ts";

function perceptron(): Trainer {
  return sequential({
    name: "w1",
    layers: [
      input({ shape: [784], name: "x" }),
      layers.dense({ units: 512, activation: "relu", name: "hidden1" }),
      layers.dense({ units: 512, activation: "relu", name: "hidden2" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
}

function convolutional(): Trainer {
  return sequential({
    name: "w2",
    layers: [
      input({ shape: [28, 28, 1], name: "x" }),
      layers.conv2d({ filters: 32, kernelSize: 3, activation: "relu", name: "conv1" }),
      layers.conv2d({ filters: 64, kernelSize: 3, activation: "relu", name: "conv2" }),
      layers.maxPooling2d({ poolSize: 2, name: "pool" }),
      layers.flatten({ name: "flatten" }),
      layers.dense({ units: 128, activation: "relu", name: "hidden" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
}

function residual(): Trainer {
  const convNorm = (y: Tensor, filters: number, kernelSize: number, strides: number, name: string): Tensor =>
    layers
      .batchNormalization({ epsilon: normEpsilon, name: `${name}_norm` })
      .apply(layers.conv2d({ filters, kernelSize, strides, padding: "same", useBias: false, name }).apply(y));
  const x = input({ shape: [224, 224, 3], name: "x" });
  const stem = layers.reLU({ name: "stem_relu" }).apply(convNorm(x, 64, 7, 2, "stem"));
  let y = layers.maxPooling2d({ poolSize: 3, strides: 2, padding: "same", name: "stem_pool" }).apply(stem);
  residualBlocks.forEach(([filters, strides], i) => {
    const name = `block${i + 1}`;
    const first = layers.reLU({ name: `${name}_relu` }).apply(convNorm(y, filters, 3, strides, `${name}_first`));
    const inner = convNorm(first, filters, 3, 1, `${name}_second`);
    const short = strides === 1 ? y : convNorm(y, filters, 1, strides, `${name}_short`);
    y = layers.reLU({ name: `${name}_out` }).apply(layers.add({ name: `${name}_add` }).apply([inner, short]));
  });
  const pooled = layers.globalAveragePooling2d({ name: "pool" }).apply(y);
  return model({ inputs: x, outputs: layers.dense({ units: 1000, activation: "softmax", name: "class" }).apply(pooled), name: "w3" });
}

function transformer(): Trainer {
  const { width, heads, inner, length } = encoder;
  const x = input({ shape: [length, width], name: "x" });
  let y = x;
  for (let i = 1; i <= encoder.layers; i++) {
    const name = `layer${i}`;
    const norm = (part: string, a: Tensor, b: Tensor): Tensor =>
      layers
        .layerNormalization({ epsilon: layerNormEpsilon, name: `${name}_${part}` })
        .apply(layers.add({ name: `${name}_${part}_add` }).apply([a, b]));
    const attention = layers.multiHeadAttention({ numHeads: heads, keyDim: width / heads, name: `${name}_attention` });
    y = norm("norm1", y, attention.apply([y, y]));
    const hidden = layers.dense({ units: inner, activation: "relu", name: `${name}_inner` }).apply(y);
    y = norm("norm2", y, layers.dense({ units: width, name: `${name}_outer` }).apply(hidden));
  }
  const pooled = layers.globalAveragePooling1d({ name: "pool" }).apply(y);
  return model({ inputs: x, outputs: layers.dense({ units: 10, activation: "softmax", name: "class" }).apply(pooled), name: "w4" });
}

function recurrent(): Trainer {
  return sequential({
    name: "w5",
    layers: [
      input({ shape: [64, 32], name: "x" }),
      layers.lstm({ units: 128, name: "lstm" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
}

class Chain extends Layer {
  static readonly className = "Chain";
  override call(x: Tensor): Tensor {
    let y = x;
    for (let i = 0; i < chainTurns; i++) {
      y = ops.mul(y, 1.25 - i / 8);
      y = ops.add(y, 0.25 * (i - 2));
      y = ops.abs(y);
      y = ops.maximum(y, 0.125 * i);
    }
    return y;
  }
}

function chain(): Trainer {
  return sequential({ name: "w6", layers: [input({ shape: [4096], name: "x" }), new Chain({ name: "chain" })] });
}

function matmul(size: number): Trainer {
  const layer = layers.dense({ units: size, useBias: false, name: "product" });
  return sequential({ name: `w7_${size}`, layers: [input({ shape: [size], name: "x" }), layer] });
}

function tiny(): Trainer {
  return sequential({
    name: "w8",
    layers: [
      input({ shape: [8], name: "x" }),
      layers.dense({ units: 16, activation: "relu", name: "hidden" }),
      layers.dense({ units: 1, name: "value" }),
    ],
  });
}

export const models: Readonly<Record<string, () => Trainer>> = {
  W1: perceptron,
  W2: convolutional,
  W3: residual,
  W4: transformer,
  W5: recurrent,
  W6: chain,
  W7_1024: () => matmul(1024),
  W7_2048: () => matmul(2048),
  W8: tiny,
};
