/** A convolutional network for 28×28 grey digits in 0..1 with integer labels. */

import { input, layers, sequential } from "tscompile";

const model = sequential({
  name: "digits",
  layers: [
    input({ shape: [28, 28, 1], name: "image" }),
    layers.conv2d({ filters: 32, kernelSize: 5, activation: "relu", name: "conv1" }),
    layers.maxPooling2d({ poolSize: 2, name: "pool1" }),
    layers.conv2d({ filters: 64, kernelSize: 5, activation: "relu", name: "conv2" }),
    layers.maxPooling2d({ poolSize: 2, name: "pool2" }),
    layers.flatten({ name: "flatten" }),
    layers.dropout({ rate: 0.25, name: "dropout" }),
    layers.dense({ units: 128, activation: "relu", name: "hidden" }),
    layers.dense({ units: 10, activation: "softmax", name: "class" }),
  ],
});

model.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export default model;
