import { input, layers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1 })] });
model.compile({ optimizer: "sgd", loss: "mse" });
await model.fit([[1, 2], [3, Number.NaN]], [1, 3], { verbose: 0 });
export default model;

/* expected
error TSC3107: x holds NaN in row 1, column 1
test/errors/missing-value.ts:5:13
help: remove or fill such values, or pass allowNonFinite: true
*/
