import { layers, sequential } from "tscompile";

// A convolution over images needs height, width and channels.
export default sequential({
  layers: [layers.conv2d({ filters: 8, kernelSize: 3, inputShape: [28, 28] }), layers.flatten(), layers.dense({ units: 10 })],
});

/* expected
input 0 of layer conv2d (Conv2D) has shape [null, 28, 28] and dtype float32; expected rank 4
test/errors/input-shape.ts:5:19
╵                   ~~~~~~~~~~~~~
*/
