/** What writes state to files, and says what is wrong with files of it. In an artifact it is a file of its own, `state.js`. */

export { unreachable } from "./file-system.ts";
export { checkPlanText } from "./plan-check.ts";
export { readState } from "./state-file.ts";
export { loadTraining, saveState, saveTraining } from "./training-file.ts";
