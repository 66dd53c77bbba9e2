import { input, layers, optimizers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1 })] });
model.compile({ optimizer: optimizers.adam({ learningRate: -0.1 }), loss: "mse" });
export default model;

/* expected
error TSC2100: learningRate of Adam must be a finite number of at least 0, not -0.1
test/errors/rate.ts:4:39
*/
