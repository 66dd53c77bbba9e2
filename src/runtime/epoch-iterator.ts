/**
 * Steps of epochs: a fresh pass over the data for each or, where epochs have a given number of steps, one pass continued
 * from epoch to epoch. It follows Keras's class of this name.
 */

import { dataModule } from "./data.ts";
import type { Step, StepIterator, StepSource } from "./step.ts";

/** How many a step stands for. */
export function stepsOf(step: unknown): number {
  return (step as Partial<Step>).steps ?? 1;
}

export class EpochIterator<S> {
  readonly #source: StepSource<S>;
  readonly #stepsPerEpoch: number | undefined;
  #current: StepIterator<S> | undefined;
  #pass: number;
  /** Batches taken of the pass. */
  #batch = 0;
  /** Steps taken of the epoch. */
  #step = 0;
  /** The data ended within the epoch. */
  #ended = false;
  /** Batches of a pass, once that is known. */
  numBatches: number | undefined;
  /** Steps of one execution, where nobody looks at them one by one: set by the loop that takes them. */
  pace = 1;

  constructor(source: StepSource<S>, stepsPerEpoch?: number, firstPass = 0) {
    this.#source = source;
    this.#stepsPerEpoch = stepsPerEpoch;
    this.#pass = firstPass;
    this.numBatches = source.count;
  }

  /** Steps of an epoch, where that is known. */
  get steps(): number | undefined {
    return this.#stepsPerEpoch ?? this.numBatches;
  }

  get position(): { readonly pass: number; readonly batch: number } {
    return { pass: this.#pass, batch: this.#batch };
  }

  set position({ pass, batch }) {
    this.#close();
    this.#pass = pass;
    this.#batch = batch;
  }

  /** Begins an epoch of which `done` steps are done already. */
  begin(done: number): void {
    this.#step = done;
    this.#ended = false;
  }

  /** The next step, or as many as it says; undefined at the end of the epoch. */
  async next(most = 1): Promise<S | undefined> {
    while (this.#step !== this.#stepsPerEpoch && !this.#ended) {
      this.#current ??= this.#source.steps(this.#pass, this.#batch);
      const { done, value } = await this.#current.next(Math.min(most, (this.#stepsPerEpoch ?? Number.POSITIVE_INFINITY) - this.#step));
      if (!done) {
        const steps = stepsOf(value);
        this.#batch += steps;
        this.#step += steps;
        return value;
      }
      const taken = this.#batch;
      this.numBatches ??= taken;
      this.position = { pass: this.#pass + 1, batch: 0 };
      // An epoch may begin where the one before took the last batch.
      this.#ended = this.#stepsPerEpoch === undefined || this.#step > 0 || taken === 0;
      if (this.#ended && this.#stepsPerEpoch !== undefined) (await dataModule()).warnOfFewSteps(this.#step, this.#stepsPerEpoch);
    }
    return undefined;
  }

  /** Ends the epoch. */
  async end(): Promise<void> {
    // What is left of a pass that was ended early is no part of the next epoch.
    if (this.#stepsPerEpoch === undefined && this.#batch > 0) this.position = { pass: this.#pass + 1, batch: 0 };
    await this.#source.endEpoch?.();
  }

  #close(): void {
    this.#current?.return?.();
    this.#current = undefined;
  }
}
