/** Steps that are ready to run, and where they come from. */

import type { Logs } from "./callbacks/callback.ts";
import type { TypedArray } from "./executor.ts";

/** One step: its rows are chosen and checked. */
export interface Step<T = Logs> {
  /** Steps that it stands for; 1 where it does not say. */
  readonly steps?: number;
  /** Uploads the rows and starts the step. A promise is to be waited for before `read`: a loop asks the device as it goes. */
  start(): void | Promise<void>;
  /** What it gives: the logs after it. To be called before anything else of the program is started. */
  read(): Promise<T>;
}

/** One step of prediction. It gives outputs by name, row-major. */
export interface PredictStep extends Step<Readonly<Record<string, TypedArray>>> {
  readonly rows: number;
}

/** `next` may be told how many steps at most what it gives may stand for; one where it is not. */
export type StepIterator<S> = Iterator<S, unknown, number | undefined> | AsyncIterator<S, unknown, number | undefined>;

/** Steps, pass after pass over the data. */
export interface StepSource<S> {
  /** Steps of a pass; undefined where that is not known, infinite where there is no end. */
  readonly count: number | undefined;
  /** The steps of pass number `pass` without the first `skip`. */
  steps(pass: number, skip: number): StepIterator<S>;
  /** After each epoch. */
  endEpoch?(): Promise<void>;
}
