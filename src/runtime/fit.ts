/** What a program loads when it is trained, evaluated or saved. In an artifact it is a file of its own, `fit.js`. */

export { openCallbacks } from "./loops.ts";
export { ProgramTraining } from "./program-training.ts";
export { openStream } from "./stream-steps.ts";
export { loadTraining, saveState, saveTraining } from "./training-file.ts";
