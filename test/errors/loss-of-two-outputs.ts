import { input, layers, model } from "tscompile";

const x = input({ shape: [8] });
const network = model({ inputs: x, outputs: [layers.dense({ units: 2, name: "left" }).apply(x), layers.dense({ units: 3, name: "right" }).apply(x)] });
network.compile({ optimizer: "adam", loss: ["mse", "mse", "mse"] });
export default network;

/* expected
loss has 3 entries for 2 outputs (left, right)
test/errors/loss-of-two-outputs.ts:5:9
*/
