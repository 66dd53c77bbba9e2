import { input, layers, sequential } from "tscompile";

const model = sequential({ layers: [input({ shape: [2] }), layers.dense({ units: 1 })] });
await model.save("/no-such-folder/model.keras");
export default model;

/* expected
error TSC4014: /no-such-folder/model.keras cannot be written: no such file or directory
test/errors/save-nowhere.ts:4:
help: save to a folder that exists
*/
