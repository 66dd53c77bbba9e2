/**
 * What takes data in other forms than one array of a tensor's type, and says what is wrong with data. In an artifact it is a file of
 * its own, `data.js`.
 */

export { convertRows, refuseCounts } from "./data-conversion.ts";
export * from "./refusals.ts";
export { weightRows } from "./sample-weights.ts";
export { predictStream, runBatch, streamSteps } from "./single-steps.ts";
