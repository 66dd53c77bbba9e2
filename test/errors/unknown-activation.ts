import { layers, sequential } from "tscompile";

export default sequential({
  layers: [
    layers.dense({ units: 8, activation: "rellu", inputShape: [4] }),
    layers.dense({ units: 3 }),
  ],
});

/* expected
there is no activation named "rellu"
test/errors/unknown-activation.ts:5:12
    5 │     layers.dense({ units: 8, activation: "rellu", inputShape: [4] }),
╵            ~~~~~~~~~~~~~~~~~
help: did you mean "relu"?
*/
