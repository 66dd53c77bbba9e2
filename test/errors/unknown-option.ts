import { input, layers, sequential } from "tscompile";

export default sequential({
  layers: [input({ shape: [4] }), layers.dense(Object.assign({ units: 3 }, { activaton: "relu" }))],
});

/* expected
error TSC2100: Dense has no option activaton
test/errors/unknown-option.ts:4:42
help: did you mean activation?
*/
