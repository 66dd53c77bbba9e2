import { input, layers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1 })] });
model.compile({ optimizer: "sgd", loss: "mse" });
await model.fit([[1, 2]], [1], Object.assign({ verbose: 0 as const }, { epocs: 3 }));
export default model;

/* expected
error TSC2100: fit has no option epocs
test/errors/fit-option.ts:5:13
help: did you mean epochs?
*/
