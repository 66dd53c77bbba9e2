/** Training and evaluation of a program: what `program.ts` asks for when it is needed. */

import { type BatchSource, isBatchSource } from "./batch-source.ts";
import type { Logs } from "./callbacks/callback.ts";
import type { History } from "./callbacks/history.ts";
import { countRows, type Data, dataModule, prepareRows, type RowSet, type Rows, takeBatch } from "./data.ts";
import type { BatchesOfRows, Executor, FunctionSpec, TypedArray } from "./executor.ts";
import { evaluateLoop, fitLoop, type LoopHost } from "./loops.ts";
import { prepareBatches, sampleWeightName } from "./program-batch.ts";
import type { EvaluateOptions, FitOptions, Program } from "./program-types.ts";
import type { ClassWeight, WeightData } from "./sample-weights.ts";
import { shuffledOrder } from "./shuffle.ts";
import type { Step, StepSource } from "./step.ts";
import type { StreamUse } from "./stream-steps.ts";

/** What has functions to train with. */
export interface Trainee extends LoopHost, Pick<Program, "inputs" | "outputs" | "targets"> {
  readonly executor: Executor;
  /** Of the order of rows. */
  seed: number;
  functionNamed(name: string): Promise<FunctionSpec>;
}

export interface RowOptions {
  readonly sampleWeight?: WeightData | undefined;
  readonly classWeight?: ClassWeight | undefined;
  readonly allowNonFinite?: boolean | undefined;
  /** Before the names of data in messages: `validation `. */
  readonly prefix?: string;
}

export type StepFunction = "train_step" | "eval_step";

/** Data and what it is for. */
interface DataUse extends StreamUse {
  readonly x: Data | BatchSource;
  readonly y: Data | null | undefined;
  readonly rows: RowOptions;
  readonly batchSize: number | undefined;
  readonly shuffle?: boolean;
}

export class ProgramTraining {
  readonly program: Trainee;
  readonly #buffers = new Map<string, TypedArray>();
  #busy = false;

  constructor(program: Trainee) {
    this.program = program;
  }

  async fit(x: Data | BatchSource, y: Data | null | undefined, options: FitOptions): Promise<History> {
    if (this.#busy) (await dataModule()).refuseSecondFit();
    this.#busy = true;
    try {
      return await this.#fit(x, y, options);
    } finally {
      this.program.executor.releaseRows?.();
      this.#busy = false;
    }
  }

  async #fit(x: Data | BatchSource, y: Data | null | undefined, options: FitOptions): Promise<History> {
    const { batchSize, shuffle = true, allowNonFinite, validationData, validationSplit, validationBatchSize = batchSize } = options;
    if (validationSplit && !validationData && !isBatchSource(x)) {
      const [kept, held] = await splitRows(await this.readRows("train_step", x, y, options), validationSplit);
      const train = await this.steps("train_step", kept, batchSize, shuffle);
      return fitLoop(this.program, train, await this.steps("eval_step", held, validationBatchSize), options);
    }
    const use = { method: "fit", options: { ...options, y }, limit: "stepsPerEpoch" } as const;
    const train = await this.#open("train_step", { ...use, x, y, rows: options, batchSize, shuffle });
    if (!validationData) return fitLoop(this.program, train, undefined, options);
    const [valueX, valueY, sampleWeight] = isBatchSource(validationData) ? [validationData, null, undefined] : validationData;
    const validation = await this.#open("eval_step", {
      method: "fit",
      options,
      limit: "validationSteps",
      x: valueX,
      y: valueY,
      rows: { sampleWeight, allowNonFinite, prefix: "validation " },
      batchSize: validationBatchSize,
    });
    return fitLoop(this.program, train, validation, options);
  }

  async evaluate(x: Data | BatchSource, y: Data | null | undefined, options: EvaluateOptions): Promise<Logs> {
    const use = { method: "evaluate", options: { ...options, y }, limit: "steps" } as const;
    const steps = await this.#open("eval_step", { ...use, x, y, rows: options, batchSize: options.batchSize });
    return evaluateLoop(this.program, steps, options).finally(() => this.program.executor.releaseRows?.());
  }

  /** Steps over arrays, or over a source of batches. */
  async #open(name: StepFunction, use: DataUse): Promise<StepSource<Step>> {
    const { x, y, rows, batchSize, shuffle } = use;
    if (!isBatchSource(x)) return this.steps(name, await this.readRows(name, x, y, rows), batchSize, shuffle);
    return (await dataModule()).streamSteps(this, name, x, use);
  }

  /** Rows of everything that a step takes. */
  async readRows(name: StepFunction, x: Data, y: Data | null | undefined, options: RowOptions): Promise<RowSet> {
    const { inputs, outputs, targets } = this.program;
    const entry = await this.program.functionNamed(name);
    const { allowNonFinite, prefix = "" } = options;
    const inputRows = await prepareRows(x, inputs, { what: `${prefix}x`, allowNonFinite });
    const targetRows = await prepareRows(y as Data, targets, { what: `${prefix}y`, allowNonFinite, outputs });
    const groups: Record<string, readonly Rows[]> = { [`${prefix}x`]: inputRows, [`${prefix}y`]: targetRows };
    const rows = await countRows(groups);
    const specs = entry.inputs.filter(({ name: input }) => input.startsWith(sampleWeightName));
    if (specs.length > 0 || options.sampleWeight || options.classWeight) {
      const what = `${prefix}sampleWeight`;
      const { weightRows } = await dataModule();
      groups[what] = await weightRows(specs, targetRows, { ...options, targets, rows, what });
      await countRows(groups);
    }
    return { tensors: Object.values(groups).flat(), rows };
  }

  /** Steps over rows, in their order or in a new one for every pass. */
  async steps(name: StepFunction, set: RowSet, batchSize: number | undefined, shuffle = false): Promise<StepSource<Step>> {
    const program = this.program;
    const entry = await program.functionNamed(name);
    const { executor } = program;
    const size = await prepareBatches(executor, entry, set.rows, batchSize, true);
    const count = Math.ceil(set.rows / size);
    // What lies in the program's memory is not given to it batch by batch.
    const areHeld = count > 1 && executor.runBatches !== undefined;
    return {
      count,
      steps: (pass, first) => {
        const order = shuffle ? shuffledOrder(set.rows, program.seed, pass) : undefined;
        return {
          next: (most = 1) => {
            if (first >= count) return { done: true, value: undefined };
            const start = first;
            first = areHeld ? Math.min(first + most, count) : first + 1;
            return { done: false, value: this.step(entry, { set, size, order }, start, first, areHeld) };
          },
        };
      },
    };
  }

  /** The steps from `first` up to `last`, on rows that the program may hold. */
  step(entry: FunctionSpec, batches: BatchesOfRows, first: number, last: number, areHeld = false): Step {
    const { executor, metricNames } = this.program;
    const { set, size, order } = batches;
    const run = (step: number): void | Promise<void> => {
      const count = Math.min(size, set.rows - step * size);
      return executor.run(entry.name, takeBatch(set.tensors, step * size, count, order, this.#buffers), { batch: count });
    };
    return {
      steps: last - first,
      start: () => (areHeld ? runHeld() : run(first)),
      read: async () => {
        const values = await executor.read(entry.name, metricNames, { batch: 1 });
        return Object.fromEntries(metricNames.map((name) => [name, values[name]?.[0] ?? Number.NaN]));
      },
    };

    async function runHeld(): Promise<void> {
      if (await executor.runBatches?.(entry.name, batches, first, last)) return;
      for (let step = first; step < last; step++) await run(step);
    }
  }
}

/** The rows to train on and, from the end, those to validate on. */
export async function splitRows({ tensors, rows }: RowSet, validationSplit: number): Promise<readonly [train: RowSet, validation: RowSet]> {
  const kept = Math.floor(rows * (1 - validationSplit));
  if (!(kept > 0 && kept < rows)) (await dataModule()).refuseSplit(validationSplit, rows, kept);
  const slice = (start: number, end: number): RowSet => ({
    tensors: tensors.map((tensor) => ({ ...tensor, values: tensor.values.subarray(start * tensor.rowSize, end * tensor.rowSize) })),
    rows: end - start,
  });
  return [slice(0, kept), slice(kept, rows)];
}
