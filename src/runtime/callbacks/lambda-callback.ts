/** A callback from functions: https://keras.io/api/callbacks/lambda_callback/ */

import { fault, listNames } from "../fault.ts";
import type { Callback } from "./callback.ts";

const loops = ["Train", "Epoch", "TrainBatch", "Batch", "Test", "TestBatch", "Predict", "PredictBatch"];
const hookNames: readonly string[] = [
  ...["setProgram", "setModel", "setParams"],
  ...loops.flatMap((loop) => [`on${loop}Begin`, `on${loop}End`]),
];

/** Whether something has a hook; what has none is a mistake. */
export function hasHooks(callback: unknown): callback is Callback {
  if (typeof callback !== "object" || callback === null) return false;
  return hookNames.some((name) => typeof (callback as Readonly<Record<string, unknown>>)[name] === "function");
}

export class LambdaCallback implements Callback {
  constructor(hooks: Callback) {
    const stray = Object.entries(hooks).filter(([name, hook]) => !hookNames.includes(name) || typeof hook !== "function");
    if (stray.length > 0)
      fault(
        "TSC3121",
        `LambdaCallback is given ${listNames(stray.map(([name]) => name))}; expected functions named after hooks`,
        "for example onEpochEnd",
      );
    Object.assign(this, hooks);
  }
}
