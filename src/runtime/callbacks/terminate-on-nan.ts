/** Ends training when the loss is no number: https://keras.io/api/callbacks/terminate_on_nan/. It reads the loss of every batch. */

import { warn } from "../warning.ts";
import { BaseCallback, type Logs } from "./callback.ts";

export class TerminateOnNaN extends BaseCallback {
  onTrainBatchEnd(batch: number, logs: Logs): void {
    const { loss } = logs;
    if (loss === undefined || Number.isFinite(loss)) return;
    warn(`the loss is ${loss} at batch ${batch}; training ends`);
    this.program.stopTraining = true;
  }
}
