import { input, layers, sequential } from "tscompile";

export default sequential({
  layers: [input({ shape: [6, 6, 1] }), layers.maxPooling2d({ poolSize: 3 }), layers.conv2d({ filters: 4, kernelSize: 3, name: "late" })],
});

/* expected
error TSC2100: the window [3, 3] of late (Conv2D) covers 3 positions of axis 1; its input [null, 2, 2, 1] has 2 there
test/errors/window.ts:4:86
help: use a smaller window
*/
