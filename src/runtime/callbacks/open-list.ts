/** Callbacks of `fit`, `evaluate` and `predict`, where some are given or progress is shown. */

import type { CommonOptions } from "../program-types.ts";
import type { FitParameters, TrainingControl } from "./callback.ts";
import { CallbackList } from "./callback-list.ts";
import type { Hooks } from "./hooks.ts";
import { verbosity } from "./progbar-logger.ts";

export interface ListedHost extends TrainingControl {
  readonly write: ((text: string) => void) | undefined;
  readonly model?: unknown;
}

/** Tells callbacks who runs. */
export function openList(host: ListedHost, { callbacks = [], verbose }: CommonOptions, parameters: Omit<FitParameters, "verbose">): Hooks {
  // A list has been told its program already.
  if (callbacks instanceof CallbackList) return callbacks;
  const shown = verbosity(verbose);
  const list = new CallbackList(callbacks, { addHistory: true, addProgbar: shown > 0, write: host.write });
  list.begin(host, { ...parameters, verbose: shown }, host.model);
  return list;
}
