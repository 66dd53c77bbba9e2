import { input, layers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2], dtype: "int32" }), layers.embedding({ inputDim: 10, outputDim: 2 })] });
await model.predict([[1, 2], [3, 10]]);
export default model;

/* expected
error TSC3108: x holds the position 10 in row 1, column 1; the model has 10 rows to look up, 0 to 9
test/errors/positions.ts:4:13
*/
