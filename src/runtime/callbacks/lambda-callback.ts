/** A callback from functions: https://keras.io/api/callbacks/lambda_callback/ */

import { fault, listNames } from "../fault.ts";
import type { Callback } from "./callback.ts";

const hook = /^(set(Program|Model|Params)|on(Train|Epoch|Test|Predict|Batch|TrainBatch|TestBatch|PredictBatch)(Begin|End))$/;

/** Whether something has a hook; others are mistakes. */
export function hasHooks(callback: unknown): callback is Callback {
  if (typeof callback !== "object" || callback === null) return false;
  const names = [...Object.keys(callback), ...Object.getOwnPropertyNames(Object.getPrototypeOf(callback) ?? {})];
  return names.some((name) => hook.test(name));
}

export class LambdaCallback implements Callback {
  constructor(hooks: Callback) {
    const stray = Object.entries(hooks).filter(([name, value]) => !hook.test(name) || typeof value !== "function");
    if (stray.length > 0)
      fault(
        "TSC3121",
        `LambdaCallback is given ${listNames(stray.map(([name]) => name))}; expected functions named after hooks`,
        "for example onEpochEnd",
      );
    Object.assign(this, hooks);
  }
}
