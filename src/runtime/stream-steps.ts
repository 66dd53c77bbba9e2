/** Steps made of the batches of a source as they come. */

import { countBatches, endEpoch, isOneShot, openPass, unpackXYSampleWeight } from "./batch-passes.ts";
import type { Batch, BatchSource } from "./batch-source.ts";
import { fault } from "./fault.ts";
import type { StepSource } from "./step.ts";

/** What a source is for. */
export interface StreamUse {
  readonly method: "fit" | "evaluate" | "predict";
  /** The options of the method, and y. Some are only for arrays. */
  readonly options: object;
  /** The option that limits the steps. */
  readonly limit: "stepsPerEpoch" | "validationSteps" | "steps";
}

export interface StreamOptions<S> extends StreamUse {
  /** From inputs, targets and weights. */
  readonly toStep: (batch: readonly [x: unknown, y: unknown, sampleWeight: unknown]) => Promise<S>;
  /** Shuffles the batches of sources that are asked for them by number. */
  readonly seed?: (() => number) | undefined;
}

/** Options that only arrays have, with what to do instead. */
const arrayOptions: Readonly<Record<string, string>> = {
  y: "its batches are [x, y]",
  batchSize: "batch the dataset itself",
  sampleWeight: "its batches may be [x, y, sampleWeight]",
  validationSplit: "give validationData",
};

/** Checks a source against the options given with it. */
export function openStream<S>(source: BatchSource, { toStep, seed, method, options, limit }: StreamOptions<S>): StreamSteps<S> {
  const given = options as Readonly<Record<string, unknown>>;
  for (const [name, help] of Object.entries(limit === "validationSteps" ? {} : arrayOptions))
    if (given[name])
      fault("TSC3127", `${method} is given a dataset and ${name}; a dataset holds targets and weights itself, in batches`, help);
  const steps = given[limit];
  if (countBatches(source) === Number.POSITIVE_INFINITY && (steps === undefined || steps === -1))
    fault("TSC3129", `the dataset has no end, and ${limit} is not given`, `give ${limit}, or repeat the dataset so many times`);
  return new StreamSteps(source, (batch) => toStep(unpackXYSampleWeight(batch)), seed);
}

export class StreamSteps<S> implements StepSource<S> {
  readonly count: number | undefined;
  readonly #source: BatchSource;
  readonly #toStep: (batch: Batch) => Promise<S>;
  readonly #seed: (() => number) | undefined;
  /** A pass of which the first batch was looked at. */
  #opened:
    | { readonly pass: number; readonly batches: Iterator<Batch> | AsyncIterator<Batch>; readonly first: IteratorResult<Batch> }
    | undefined;

  constructor(source: BatchSource, toStep: (batch: Batch) => Promise<S>, seed?: () => number) {
    this.count = countBatches(source);
    this.#source = source;
    this.#toStep = toStep;
    this.#seed = seed;
  }

  /** The first batch of a pass, which is not lost by looking at it. */
  async peek(pass: number): Promise<Batch | undefined> {
    const batches = openPass(this.#source, pass, this.#seed?.());
    this.#opened = { pass, batches, first: await batches.next() };
    return this.#opened.first.done ? undefined : this.#opened.first.value;
  }

  async *steps(pass: number, skip: number): AsyncGenerator<S, void> {
    const opened = this.#opened;
    this.#opened = undefined;
    const reuse = opened && (opened.pass === pass || isOneShot(this.#source));
    if (opened && !reuse) await opened.batches.return?.();
    const batches = reuse ? opened.batches : openPass(this.#source, pass, this.#seed?.());
    try {
      let next = reuse ? opened.first : await batches.next();
      for (let i = 0; !next.done; i++) {
        if (i >= skip) yield await this.#toStep(next.value);
        next = await batches.next();
      }
    } finally {
      await batches.return?.();
    }
  }

  endEpoch(): Promise<void> {
    return endEpoch(this.#source);
  }
}
