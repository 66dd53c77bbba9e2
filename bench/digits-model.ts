/** The network of `examples/digits` without its dropout, so that two programs trained alike can be compared. */

import { input, layers, sequential } from "../src/index.ts";

const model = sequential({
  name: "digits",
  layers: [
    input({ shape: [28, 28, 1], name: "image" }),
    layers.conv2d({ filters: 32, kernelSize: 5, activation: "relu", name: "conv1" }),
    layers.maxPooling2d({ poolSize: 2, name: "pool1" }),
    layers.conv2d({ filters: 64, kernelSize: 5, activation: "relu", name: "conv2" }),
    layers.maxPooling2d({ poolSize: 2, name: "pool2" }),
    layers.flatten({ name: "flatten" }),
    layers.dense({ units: 128, activation: "relu", name: "hidden" }),
    layers.dense({ units: 10, activation: "softmax", name: "class" }),
  ],
});

model.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export default model;
