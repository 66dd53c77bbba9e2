import { input, layers, model } from "tscompile";

const x = input({ shape: [4] });
export default model({ inputs: input({ shape: [4] }), outputs: layers.dense({ units: 2 }).apply(x) });

/* expected
error TSC2100: the graph is disconnected
test/errors/disconnected.ts:
help: list every input of the model in inputs
*/
