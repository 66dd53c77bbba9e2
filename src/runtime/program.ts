/**
 * Programs over an `Executor`, written once: an artifact, an in-process model and the reference interpreter share them. What
 * is about training is loaded when it is asked for. Behaviour follows https://keras.io/api/models/model_training_apis/.
 */

import { type BatchSource, isBatchSource } from "./batch-source.ts";
import type { Logs, TrainingPosition } from "./callbacks/callback.ts";
import type { History } from "./callbacks/history.ts";
import type { Hooks } from "./callbacks/hooks.ts";
import { checkSteps } from "./count.ts";
import { countRows, type Data, dataModule, prepareRows, type RowSet } from "./data.ts";
import { arrayTypes, elementCount } from "./elements.ts";
import type { Executor, FunctionSpec, StateSpec, TensorSpec, TypedArray } from "./executor.ts";
import { fault } from "./fault.ts";
import { readBytes } from "./files.ts";
import type { LoopHost, Resumption } from "./loops.ts";
import { type Outputs, predictLoop } from "./predict-loop.ts";
import { predictStep, prepareBatches, sampleWeightName } from "./program-batch.ts";
import type { ProgramTraining, Trainee } from "./program-training.ts";
import type {
  BatchOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  Prediction,
  PredictOptions,
  Program,
  ProgramOptions,
} from "./program-types.ts";
import type { PredictStep } from "./step.ts";
import { isWeight, stateIn, stateModule } from "./weights.ts";

export type { Batch, BatchSequence, BatchSource } from "./batch-source.ts";
export type * from "./callbacks/index.ts";
export type { Data, NestedNumbers, NumberArray, TensorData } from "./data.ts";
export type * from "./program-types.ts";

export function createProgram(executor: Executor, options: ProgramOptions = {}): Program {
  return new ExecutorProgram(executor, options);
}

/** In an artifact this is another file, which a page that only predicts does not load; so are the others that are imported so. */
function fitModule(): Promise<typeof import("./fit.ts")> {
  return import("./fit.ts");
}

function isSaved({ role }: StateSpec): boolean {
  return role !== "metric";
}

export interface PredictSource {
  /** Undefined where it is not known. */
  readonly count: number | undefined;
  readonly steps: Iterator<PredictStep> | AsyncIterator<PredictStep>;
}

export class ExecutorProgram implements Program, LoopHost, Trainee {
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
  readonly targets: readonly TensorSpec[];
  readonly metricNames: readonly string[];
  readonly executor: Executor;
  readonly write: ProgramOptions["write"];
  seed: number;
  stopTraining = false;
  stopEvaluating = false;
  stopPredicting = false;
  position: TrainingPosition = { epoch: 0, step: 0, pass: 0, batch: 0 };
  stepsDone = 0;
  currentLogs: (() => Promise<Logs>) | undefined;
  resumption: Resumption | undefined;
  callbacks: Hooks | undefined;
  readonly #zeroMetrics: Record<string, TypedArray> = {};
  #training: ProgramTraining | undefined;
  #disposed = false;

  constructor(executor: Executor, options: ProgramOptions) {
    this.executor = executor;
    this.write = options.write;
    this.seed = options.seed ?? 0;
    const find = (wanted: string): Partial<FunctionSpec> => executor.functions.find(({ name }) => name === wanted) ?? {};
    const { inputs = [], outputs = [] } = find("predict");
    this.inputs = inputs;
    this.outputs = outputs;
    this.targets = (find("train_step").inputs ?? []).filter(
      ({ name }) => !name.startsWith(sampleWeightName) && !inputs.some((input) => input.name === name),
    );
    this.metricNames = executor.training?.metrics ?? [];
    for (const { name, role, dtype, shape } of executor.state)
      if (role === "metric") this.#zeroMetrics[name] = options.initialMetrics?.[name] ?? new arrayTypes[dtype](elementCount(shape));
  }

  // Prediction

  async predict(x: Data | BatchSource, options: PredictOptions = {}): Promise<Prediction> {
    const results = await this.predictAll(x, options);
    const [only] = this.outputs;
    const single = only && this.outputs.length === 1 ? results[only.name] : undefined;
    return single ?? results;
  }

  async predictAll(x: Data | BatchSource, options: PredictOptions = {}): Promise<Record<string, TypedArray>> {
    const { batchSize, allowNonFinite, callbacks, verbose = 0, stepsPerExecution } = options;
    const limit = await checkSteps("steps", options.steps);
    const { steps, count } = isBatchSource(x)
      ? (await dataModule()).predictStream(this, x, options)
      : await this.predictSteps(x, batchSize, allowNonFinite);
    const opened =
      callbacks || verbose ? await (await fitModule()).openCallbacks(this, { ...options, verbose }, 1, limit ?? count, []) : undefined;
    const present = ({ values }: Outputs): unknown => values;
    return { ...(await predictLoop({ host: this, steps, limit, group: stepsPerExecution, callbacks: opened?.callbacks, present })).values };
  }

  async predictSteps(x: Data, batchSize: number | undefined, allowNonFinite: boolean | undefined): Promise<PredictSource> {
    const entry = await this.functionNamed("predict");
    const set = await this.inputRows(x, allowNonFinite);
    const size = await prepareBatches(this.executor, entry, set.rows, batchSize, false);
    const make = (start: number, count: number): PredictStep => predictStep(this.executor, entry, set, start, count);
    return {
      count: Math.ceil(set.rows / size),
      steps: (function* () {
        for (let start = 0; start < set.rows; start += size) yield make(start, Math.min(size, set.rows - start));
      })(),
    };
  }

  async inputRows(x: Data, allowNonFinite: boolean | undefined): Promise<RowSet> {
    const tensors = await prepareRows(x, this.inputs, { what: "x", allowNonFinite });
    return { tensors, rows: await countRows({ x: tensors }) };
  }

  // Training and evaluation

  /** What trains this program. */
  async training(): Promise<ProgramTraining> {
    this.#check();
    this.#training ??= new (await fitModule()).ProgramTraining(this);
    return this.#training;
  }

  async fit(x: Data | BatchSource, y?: Data | null, options: FitOptions = {}): Promise<History> {
    return (await this.training()).fit(x, y, options);
  }

  evaluate(x: Data | BatchSource, y: Data | null | undefined, options: EvaluateOptions & { readonly returnDict: true }): Promise<Logs>;
  evaluate(x: Data | BatchSource, y?: Data | null, options?: EvaluateOptions & { readonly returnDict?: false }): Promise<Evaluation>;
  async evaluate(
    x: Data | BatchSource,
    y?: Data | null,
    options: EvaluateOptions & { readonly returnDict?: boolean } = {},
  ): Promise<Evaluation | Logs> {
    const logs = await (await this.training()).evaluate(x, y, options);
    if (options.returnDict) return logs;
    const values = Object.values(logs);
    return values.length === 1 ? (values[0] ?? Number.NaN) : values;
  }

  async trainOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Logs> {
    return (await dataModule()).runBatch(await this.training(), "train_step", x, y, options);
  }

  async testOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Logs> {
    return (await dataModule()).runBatch(await this.training(), "eval_step", x, y, options);
  }

  resetMetrics(): void {
    this.executor.writeState(this.#zeroMetrics);
  }

  // State

  getWeights(): Promise<Record<string, TypedArray>> {
    return this.executor.readState(this.executor.state.filter(isWeight).map(({ name }) => name));
  }

  setWeights(values: Readonly<Record<string, TypedArray>>): void {
    this.executor.writeState(values);
  }

  get hasLearningRate(): boolean {
    return this.executor.training?.learningRate !== undefined;
  }

  async getLearningRate(): Promise<number> {
    const name = this.#learningRate();
    return (await this.executor.readState([name]))[name]?.[0] ?? Number.NaN;
  }

  setLearningRate(value: number): void {
    this.executor.writeState({ [this.#learningRate()]: new Float32Array([value]) });
  }

  async save(path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#files()).saveState(this.executor, isSaved, path);
  }

  async saveModel(path: string): Promise<void> {
    await this.save(path);
  }

  async saveWeights(path: string): Promise<void> {
    await (await this.#files()).saveState(this.executor, isWeight, path);
  }

  async loadWeights(source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
    this.#check();
    const what = typeof source === "string" ? source : "the weights file";
    this.executor.writeState(await stateIn(await readBytes(source), this.executor.state.filter(isSaved), what));
  }

  async saveTrainingState(path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
    return (await this.#files()).saveTraining(this, path);
  }

  async loadTrainingState(source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
    await (await this.#files()).loadTraining(this, source);
  }

  /** What writes and reads files of state. */
  async #files(): ReturnType<typeof stateModule> {
    this.#check();
    return stateModule();
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.executor.dispose();
  }

  #check(): void {
    if (this.#disposed) fault("TSC3112", "the program is used after dispose");
  }

  async functionNamed(name: string): Promise<FunctionSpec> {
    this.#check();
    const { functions } = this.executor;
    return functions.find((entry) => entry.name === name) ?? (await dataModule()).refuseFunction(name, functions);
  }

  #learningRate(): string {
    return this.executor.training?.learningRate ?? fault("TSC3116", "the program has no learning rate that can be changed");
  }
}
