/** Which of three penguin species, from measurements with missing values and two categorical columns. */

import { model as functionalModel, input, layers } from "tscompile";
import { featureCount } from "./data.ts";

const features = input({ shape: [featureCount], name: "features" });
const first = layers.dense({ units: 32, activation: "relu", name: "first" }).apply(features);
const second = layers.dense({ units: 16, activation: "relu", name: "second" }).apply(first);
const species = layers.dense({ units: 3, activation: "softmax", name: "species" }).apply(second);

const model = functionalModel({ name: "penguins", inputs: features, outputs: species });

model.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export default model;
