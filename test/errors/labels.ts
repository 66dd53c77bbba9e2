import { input, layers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 3, activation: "softmax" })] });
model.compile({ optimizer: "sgd", loss: "sparseCategoricalCrossentropy" });
await model.fit([[1, 2], [3, 4]], [1, 3], { verbose: 0 });
export default model;

/* expected
error TSC3108: y holds the class 3 in row 1; the model has 3 classes, 0 to 2
test/errors/labels.ts:5:13
    5 │ await model.fit(
*/
