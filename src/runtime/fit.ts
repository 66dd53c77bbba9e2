/** What a program loads when it is trained or evaluated. In an artifact it is a file of its own, `fit.js`. */

export { openCallbacks } from "./loops.ts";
export { ProgramTraining } from "./program-training.ts";
