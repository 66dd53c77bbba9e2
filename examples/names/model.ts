/** Predicts the next letter of a name from the letters before it. */

import { input, layers, sequential } from "tscompile";
import { length, vocabulary } from "./data.ts";

const model = sequential({
  name: "names",
  layers: [
    input({ shape: [length], name: "letters" }),
    layers.embedding({ inputDim: vocabulary, outputDim: 16, maskZero: true, name: "embedding" }),
    layers.lstm({ units: 64, returnSequences: true, name: "lstm" }),
    layers.dense({ units: vocabulary, activation: "softmax", name: "next" }),
  ],
});

model.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy" });

export default model;
