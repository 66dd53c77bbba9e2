/** Sets the learning rate of each epoch: https://keras.io/api/callbacks/learning_rate_scheduler/ */

import { fault } from "../fault.ts";
import { BaseCallback, type EpochLogs } from "./callback.ts";
import { checkOptions, say } from "./common.ts";

export interface LearningRateSchedulerOptions {
  /** From the epoch (from 0) and the rate so far to the rate of the epoch. */
  readonly schedule: (epoch: number, learningRate: number) => number;
  /** 1 says what the rate is at each epoch. Default 0. */
  readonly verbose?: number;
}

export class LearningRateScheduler extends BaseCallback {
  readonly options: LearningRateSchedulerOptions;

  constructor(options: LearningRateSchedulerOptions) {
    super();
    checkOptions("LearningRateScheduler", options, ["schedule", "verbose"]);
    if (typeof options.schedule !== "function")
      fault("TSC3122", `LearningRateScheduler needs a schedule, a function of the epoch and the rate; ${typeof options.schedule} is given`);
    this.options = options;
  }

  async onEpochBegin(epoch: number): Promise<void> {
    const { schedule, verbose = 0 } = this.options;
    const rate: unknown = schedule(epoch, await this.program.getLearningRate());
    if (typeof rate !== "number" || !Number.isFinite(rate))
      return fault("TSC3122", `the schedule of LearningRateScheduler gives ${String(rate)} for epoch ${epoch}; expected a number`);
    this.program.setLearningRate(rate);
    if (verbose > 0) say(`Epoch ${epoch + 1}: LearningRateScheduler sets the learning rate to ${rate}`);
  }

  async onEpochEnd(_epoch: number, logs: EpochLogs): Promise<void> {
    logs["learning_rate"] = await this.program.getLearningRate();
  }
}
