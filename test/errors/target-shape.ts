import { layers, sequential } from "tscompile";

const model = sequential({ layers: [layers.dense({ units: 10, activation: "softmax", inputShape: [4] })] });
model.compile({ optimizer: "sgd", loss: "categoricalCrossentropy" });
// Labels as numbers, where the loss takes one-hot rows of ten.
await model.fit([[1, 2, 3, 4], [5, 6, 7, 8]], [3, 7], { verbose: 0 });
export default model;

/* expected
categoricalCrossentropy needs one-hot targets of the shape of the predictions, [null, 10]; got [null]
test/errors/target-shape.ts:
help: use sparseCategoricalCrossentropy for integer labels
*/
