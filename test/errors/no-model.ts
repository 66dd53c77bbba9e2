import { layers, sequential } from "tscompile";

const network = sequential({ layers: [layers.dense({ units: 3, inputShape: [4] })] });
export const units = network.layers.length;

/* expected
error TSC5002: test/errors/no-model.ts exports no model; it exports units (number)
note: network is made here and not exported  test/errors/no-model.ts:3:7
help: export the model: export default network;
*/
