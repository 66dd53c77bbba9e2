import { layers, sequential } from "tscompile";

// Without a Flatten the Dense gives [batch, 26, 26, 10], which one label per image cannot match.
const model = sequential({
  layers: [layers.conv2d({ filters: 4, kernelSize: 3, inputShape: [28, 28, 1] }), layers.dense({ units: 10, activation: "softmax" })],
});
model.compile({ optimizer: "sgd", loss: "sparseCategoricalCrossentropy" });
await model.fit(new Float32Array(2 * 28 * 28), new Int32Array([3, 7]), { verbose: 0 });
export default model;

/* expected
error TSC3102: y has 2 numbers, which is no multiple of 676, the size of a row of shape [26, 26]
test/errors/dense-after-images.ts:8:1
    8 │ await model.fit(
help: the model gives [batch, 26, 26, 10]; a Flatten or global pooling before the last layer would give one row per sample
*/
