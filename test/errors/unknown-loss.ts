import { layers, sequential } from "tscompile";

const model = sequential({ layers: [layers.dense({ units: 3, inputShape: [4] })] });
model.compile({ optimizer: "adam", loss: "meanSquaredEror" });
export default model;

/* expected
there is no loss named "meanSquaredEror"
test/errors/unknown-loss.ts:4:7
*/
