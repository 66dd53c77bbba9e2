/** A small residual network for 28×28 digits, with augmentation. He et al., arXiv:1512.03385. */

import { input, layers, model, type Tensor } from "tscompile";

function block(x: Tensor, filters: number, strides: number, name: string): Tensor {
  const convolve = (y: Tensor, step: number, part: string): Tensor =>
    layers
      .batchNormalization({ momentum: 0.9, name: `${name}_${part}_norm` })
      .apply(layers.conv2d({ filters, kernelSize: 3, strides: step, padding: "same", useBias: false, name: `${name}_${part}` }).apply(y));
  const first = layers.reLU({ name: `${name}_relu` }).apply(convolve(x, strides, "first"));
  const changed = convolve(first, 1, "second");
  const kept = strides === 1 ? x : layers.conv2d({ filters, kernelSize: 1, strides, useBias: false, name: `${name}_shortcut` }).apply(x);
  return layers.reLU({ name: `${name}_out` }).apply(layers.add({ name: `${name}_add` }).apply([changed, kept]));
}

const image = input({ shape: [28, 28, 1], name: "image" });
const moved = layers.randomTranslation({ heightFactor: 0.08, widthFactor: 0.08, fillMode: "constant", name: "translation" }).apply(image);
const turned = layers.randomRotation({ factor: 0.03, fillMode: "constant", name: "rotation" }).apply(moved);
const stem = layers.conv2d({ filters: 8, kernelSize: 3, strides: 2, padding: "same", activation: "relu", name: "stem" }).apply(turned);
const features = block(block(block(stem, 8, 1, "block1"), 16, 2, "block2"), 32, 2, "block3");
const pooled = layers.globalAveragePooling2d({ name: "pool" }).apply(features);
const label = layers.dense({ units: 10, activation: "softmax", name: "class" }).apply(pooled);

const residual = model({ inputs: image, outputs: label, name: "residual" });
residual.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export default residual;
