import { input, layers, model } from "tscompile";

const x = input({ shape: [8] });
const a = layers.dense({ units: 16 }).apply(x);
const b = layers.dense({ units: 12 }).apply(x);
export default model({ inputs: x, outputs: layers.add().apply([a, b]) });

/* expected
error TSC2001: shapes [batch, 16] and [batch, 12] cannot be broadcast together
test/errors/add-shapes.ts:6:51
*/
