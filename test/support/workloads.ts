/** The models that budgets and benchmarks are stated for: see `docs/benchmarks.md`. */

import { input, layers, type Model, model, type Sequential, sequential, type Tensor } from "../../src/index.ts";

/** W1: a perceptron for 28×28 pictures. */
export function perceptron(): Sequential {
  const made = sequential({
    name: "perceptron",
    layers: [
      input({ shape: [784], name: "x" }),
      layers.dense({ units: 512, activation: "relu", name: "hidden1" }),
      layers.dense({ units: 512, activation: "relu", name: "hidden2" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
  made.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  return made;
}

/** W2: two convolutions, a pooling, two dense layers. */
export function convolutional(): Sequential {
  const made = sequential({
    name: "convolutional",
    layers: [
      input({ shape: [28, 28, 1], name: "image" }),
      layers.conv2d({ filters: 32, kernelSize: 3, activation: "relu", name: "conv1" }),
      layers.conv2d({ filters: 64, kernelSize: 3, activation: "relu", name: "conv2" }),
      layers.maxPooling2d({ poolSize: 2, name: "pool" }),
      layers.flatten({ name: "flatten" }),
      layers.dense({ units: 128, activation: "relu", name: "hidden" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
  made.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  return made;
}

/** W3: ResNet-18. */
export function residual(): Model {
  const norm = (name: string, x: Tensor): Tensor => layers.batchNormalization({ name: `${name}_norm` }).apply(x);
  const convolve = (name: string, x: Tensor, filters: number, kernelSize: number, strides: number): Tensor =>
    norm(name, layers.conv2d({ filters, kernelSize, strides, padding: "same", useBias: false, name }).apply(x));
  const block = (name: string, x: Tensor, filters: number, strides: number): Tensor => {
    const first = layers.reLU({ name: `${name}_relu` }).apply(convolve(`${name}_first`, x, filters, 3, strides));
    const second = convolve(`${name}_second`, first, filters, 3, 1);
    const kept = strides === 1 ? x : convolve(`${name}_shortcut`, x, filters, 1, strides);
    return layers.reLU({ name: `${name}_out` }).apply(layers.add({ name: `${name}_add` }).apply([second, kept]));
  };
  const image = input({ shape: [224, 224, 3], name: "image" });
  let x = layers.reLU({ name: "stem_relu" }).apply(convolve("stem", image, 64, 7, 2));
  x = layers.maxPooling2d({ poolSize: 3, strides: 2, padding: "same", name: "stem_pool" }).apply(x);
  for (const [stage, filters] of [64, 128, 256, 512].entries()) {
    x = block(`stage${stage + 1}a`, x, filters, stage === 0 ? 1 : 2);
    x = block(`stage${stage + 1}b`, x, filters, 1);
  }
  const pooled = layers.globalAveragePooling2d({ name: "pool" }).apply(x);
  return model({
    inputs: image,
    outputs: layers.dense({ units: 1000, activation: "softmax", name: "class" }).apply(pooled),
    name: "residual",
  });
}

/** W4: a transformer encoder of four layers over sequences of 128 vectors. */
export function transformer(): Model {
  const width = 256;
  const x = input({ shape: [128, width], name: "x" });
  let h: Tensor = x;
  for (let layer = 1; layer <= 4; layer++) {
    const attended = layers.multiHeadAttention({ numHeads: 4, keyDim: width / 4, name: `attention${layer}` }).apply([h, h]);
    h = layers.layerNormalization({ name: `norm${layer}a` }).apply(layers.add({ name: `add${layer}a` }).apply([h, attended]));
    const wide = layers.dense({ units: 1024, activation: "relu", name: `wide${layer}` }).apply(h);
    const narrow = layers.dense({ units: width, name: `narrow${layer}` }).apply(wide);
    h = layers.layerNormalization({ name: `norm${layer}b` }).apply(layers.add({ name: `add${layer}b` }).apply([h, narrow]));
  }
  const pooled = layers.globalAveragePooling1d({ name: "pool" }).apply(h);
  const made = model({
    inputs: x,
    outputs: layers.dense({ units: 10, activation: "softmax", name: "class" }).apply(pooled),
    name: "transformer",
  });
  made.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  return made;
}

/** W5: an LSTM over 64 steps. */
export function recurrent(): Sequential {
  const made = sequential({
    name: "recurrent",
    layers: [
      input({ shape: [64, 32], name: "x" }),
      layers.lstm({ units: 128, name: "lstm" }),
      layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
  made.compile({ optimizer: "adam", loss: "categoricalCrossentropy" });
  return made;
}

/** W6: twenty elementwise operations in a row. */
export function chain(): Model {
  const x = input({ shape: [1024], name: "x" });
  let y: Tensor = x;
  for (let i = 0; i < 5; i++) {
    const scaled = layers.rescaling({ scale: 0.9, offset: 0.1, name: `scale${i}` }).apply(y);
    y = layers
      .activation({ activation: "sigmoid", name: `sigmoid${i}` })
      .apply(layers.activation({ activation: "tanh", name: `tanh${i}` }).apply(scaled));
  }
  return model({ inputs: x, outputs: y, name: "chain" });
}

/** W7: one product of square matrices. */
export function product(size: number): Sequential {
  return sequential({
    name: `product${size}`,
    layers: [input({ shape: [size], name: "x" }), layers.dense({ units: size, useBias: false, name: "product" })],
  });
}

/** W8: a perceptron so small that only launches count. */
export function tiny(): Sequential {
  const made = sequential({
    name: "tiny",
    layers: [
      input({ shape: [8], name: "x" }),
      layers.dense({ units: 16, activation: "relu", name: "hidden" }),
      layers.dense({ units: 1, name: "out" }),
    ],
  });
  made.compile({ optimizer: "adam", loss: "meanSquaredError" });
  return made;
}
