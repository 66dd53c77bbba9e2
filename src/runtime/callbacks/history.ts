/** What `fit` resolves to: the logs of every epoch. */

import type { Callback, CallbackState, EpochLogs } from "./callback.ts";

export class History implements Callback {
  readonly standsFor = "history";
  epoch: number[] = [];
  history: Record<string, number[]> = {};

  onTrainBegin(): void {
    this.epoch = [];
    this.history = {};
  }

  onEpochEnd(epoch: number, logs: EpochLogs): void {
    this.epoch.push(epoch);
    for (const [name, value] of Object.entries(logs)) {
      this.history[name] ??= [];
      this.history[name].push(value);
    }
  }

  getState(): CallbackState {
    return { callback: "History", values: { epoch: this.epoch, history: this.history } };
  }

  setState({ values }: CallbackState): void {
    this.epoch = [...(values.epoch as readonly number[])];
    this.history = structuredClone(values.history) as Record<string, number[]>;
  }
}
