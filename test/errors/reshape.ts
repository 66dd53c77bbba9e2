import { layers, sequential } from "tscompile";

export default sequential({
  layers: [layers.dense({ units: 12, inputShape: [4] }), layers.reshape({ targetShape: [5, 2] })],
});

/* expected
12*batch elements
[batch, 5, 2]
test/errors/reshape.ts:4:65
*/
