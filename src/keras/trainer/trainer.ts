/**
 * Training, evaluation and inference of models: data becomes steps of the programs that are traced from the model, and the
 * loops of the runtime run them.
 */

import { unpackXYSampleWeight } from "../../runtime/batch-passes.ts";
import { type Batch, type BatchSource, isBatchSource } from "../../runtime/batch-source.ts";
import type { Logs } from "../../runtime/callbacks/callback.ts";
import type { History } from "../../runtime/callbacks/history.ts";
import { checkSteps } from "../../runtime/count.ts";
import type { RowSet } from "../../runtime/data.ts";
import { readBytes } from "../../runtime/files.ts";
import { evaluateLoop, fitLoop, openCallbacks } from "../../runtime/loops.ts";
import { type Outputs, predictLoop } from "../../runtime/predict-loop.ts";
import { type RowOptions, type StepFunction, splitRows } from "../../runtime/program-training.ts";
import { predictBatch } from "../../runtime/single-steps.ts";
import type { PredictStep, Step, StepSource } from "../../runtime/step.ts";
import { openStream, type StreamSteps } from "../../runtime/stream-steps.ts";
import { trainingTensors } from "../../runtime/training-file.ts";
import { globalSeed } from "../config.ts";
import { hostArray } from "../dtypes.ts";
import { placeFault, runtimeError, valueError } from "../errors.ts";
import { userLocation } from "../location.ts";
import { buildModule, type DataSpec, type ModuleSpec } from "../model/module-builder.ts";
import { ModelPrograms } from "../model/programs.ts";
import type { Session } from "../model/session.ts";
import { batchStep, checkEvaluation, rowSteps } from "../model/session-steps.ts";
import { SteppedModel } from "../model/steps.ts";
import { Tensor } from "../tensor/tensor.ts";
import { mapTensors, type TensorTree } from "../tree.ts";
import { type Data, type DataSet, orderData, readData } from "./data.ts";
import { TrainingHost } from "./host.ts";
import { flattenMetricsInOrder } from "./logs.ts";
import {
  type BatchOptions,
  batchKeys,
  checkFitOptions,
  checkLoopOptions,
  type DatasetFitOptions,
  datasetKeys,
  type EvaluateOptions,
  type Evaluation,
  evaluateKeys,
  type FitOptions,
  type PredictOptions,
  predictKeys,
  reject,
  type ValidationData,
} from "./options.ts";
import { dataInputSpecs, fits, graphInputSpecs, type NamedRows, nameRows, readTargets, readWeights, weightShapes } from "./program-data.ts";
import { splitXsYs } from "./xs-ys.ts";

export type {
  BatchOptions,
  CompileOptions,
  DatasetFitOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  PredictOptions,
} from "./options.ts";

/** From a batch, `[x, y, sampleWeight]`, to what a step gives. */
export type BatchFunction<T> = (batch: Batch) => Promise<T>;

/** Data as a program takes it. */
interface Prepared {
  readonly spec: TrainingSpec;
  readonly session: Session;
  readonly x: NamedRows;
  readonly y: NamedRows;
  readonly sampleWeight: NamedRows | undefined;
}

type TrainingSpec = ModuleSpec & { readonly targets: readonly (DataSpec | undefined)[] };
type PassedOptions = Pick<RowOptions, "classWeight" | "allowNonFinite" | "prefix">;

export abstract class Trainer extends SteppedModel {
  /** Of the last `fit`. */
  history: History | null = null;
  readonly #programs = new ModelPrograms(this);
  readonly #host = new TrainingHost(this, this.#programs);
  /** What the last program was made for: other data of the same shapes is taken the same way. */
  #spec: TrainingSpec | undefined;
  /** Whether programs take weights of samples. Once they were needed they stay, and are ones where none are given. */
  #weighted = false;
  /** A training state for the next `fit`. */
  #loadedState: Uint8Array | undefined;
  readonly #functions = new Map<StepFunction | "predict", BatchFunction<unknown>>();

  abstract save(path: string): Promise<void>;
  abstract saveWeights(path: string): Promise<void>;
  abstract loadWeights(path: string): Promise<void>;

  protected override discardPrograms(): void {
    this.#programs.discard();
    this.#functions.clear();
    this.#spec = undefined;
    this.#weighted = false;
  }

  /** Log keys in the order in which `evaluate` gives their values. */
  get metricsNames(): readonly string[] {
    const { logs } = this.#programs.current?.built ?? {};
    if (!logs) return this.compiled ? ["loss"] : [];
    return [flattenMetricsInOrder(Object.fromEntries(logs.map((name) => [name, name])), this.#firstNames)].flat();
  }

  /** The loss, and metrics of layers: their values come before those of `compile`. */
  get #firstNames(): readonly string[] {
    return ["loss", ...this.flattenLayers().flatMap((layer) => layer.ownMetrics().map(({ name }) => name))];
  }

  #evaluation(logs: Logs, asRecord = false): Evaluation {
    return asRecord ? logs : flattenMetricsInOrder(logs, this.#firstNames);
  }

  // Data and programs

  #start(spec: ModuleSpec): Promise<Session> {
    const { target, jitCompile: fused, compilation } = this;
    return this.#programs.start(spec, { target, fused, compilation: compilation?.number ?? 0 });
  }

  #inputSpecs(x: DataSet): readonly DataSpec[] {
    const { inputs, inputNames } = this;
    if (inputs) return graphInputSpecs(inputs, inputNames, x);
    const known = this.#spec?.inputs;
    const suits = known?.length === x.arrays.length && known.every((spec, i) => !x.arrays[i] || fits(x.arrays[i], spec));
    if (known && suits && String(this.inputForm) === String(x.form)) return known;
    this.inputForm = x.form;
    return dataInputSpecs(x, this.name);
  }

  /** Inputs, targets and weights of a program for this data. Targets stay what they were where the data suits them. */
  #specFor(xs: DataSet, y: Data | null | undefined, sampleWeight: Data | undefined) {
    const inputs = this.#inputSpecs(xs);
    const outputs = this.specsFor(inputs);
    const ys = y === null || y === undefined ? outputs.map(() => undefined) : readTargets(y, this.outputNames);
    const targets = this.targetSpecs(inputs, ys).map((spec, i) => {
      const [known, array] = [this.#spec?.targets[i], ys[i]];
      if (!spec || !known || !array || known.name !== spec.name || !fits(array, known)) return spec;
      return known.dtype === spec.dtype || known.dtype === "float32" ? known : spec;
    });
    const weights = sampleWeight === undefined ? undefined : readWeights(sampleWeight, this.outputNames);
    this.#weighted ||= weights !== undefined;
    const shapes = weightShapes(targets, weights ?? []);
    const spec: TrainingSpec = { inputs, targets, ...(this.#weighted ? { sampleWeights: shapes } : {}) };
    const weightSpecs = targets.map((target, i) => target && { name: target.name, dtype: "float32" as const, shape: shapes[i] ?? [null] });
    return { spec, ys, weights: weights && nameRows(weightSpecs, weights, "sampleWeight") };
  }

  /** The program for data of training or evaluation, and the data as it takes it. */
  async #prepare(x: Data, y: Data | null | undefined, sampleWeight?: Data | undefined): Promise<Prepared> {
    const xs = readData(x, "x", this.inputs?.length);
    const { spec, ys, weights } = this.#specFor(xs, y, sampleWeight);
    this.#spec = spec;
    const session = await this.#start(spec);
    return { spec, session, x: nameInputs(xs, spec.inputs), y: nameRows(spec.targets, ys, "y"), sampleWeight: weights };
  }

  /** Builds the model, its metrics and its optimizer for the shapes of a batch, without computing anything. */
  symbolicBuild(batch: Batch): void {
    const compilation = this.assertCompiled("symbolicBuild");
    const [x, y, sampleWeight] = unpackXYSampleWeight<Data>(batch);
    buildModule(this, this.#specFor(readData(x, "x", this.inputs?.length), y, sampleWeight).spec);
    if (!compilation.optimizer?.built) compilation.optimizer?.build(this.trainableWeights);
  }

  /** Steps over arrays; `split` sets rows at the end aside. */
  async #arraySteps(
    name: StepFunction,
    { x, y, sampleWeight }: { readonly x: Data; readonly y: Data | null | undefined; readonly sampleWeight?: Data | undefined },
    options: PassedOptions & { readonly batchSize?: number | undefined; readonly shuffle?: boolean; readonly split?: number | undefined },
  ): Promise<{ readonly steps: StepSource<Step>; readonly held: RowSet | undefined; readonly spec: TrainingSpec }> {
    const data = await this.#prepare(x, y, sampleWeight);
    if (name === "eval_step") checkEvaluation(data.session);
    const training = await data.session.program.training();
    const all = await training.readRows(name, data.x, data.y, { ...options, sampleWeight: data.sampleWeight });
    const [rows, held] = options.split ? await splitRows(all, options.split) : [all];
    return { steps: await this.#rowSteps(name, data.spec, rows, options.batchSize, options.shuffle), held, spec: data.spec };
  }

  #rowSteps(
    name: StepFunction,
    spec: TrainingSpec,
    rows: RowSet,
    batchSize: number | undefined,
    shuffle = false,
  ): Promise<StepSource<Step>> {
    return rowSteps({ name, rows, batchSize, shuffle, seed: () => this.#host.seed, start: () => this.#start(spec) });
  }

  async #batchStep(name: StepFunction, [x, y, sampleWeight]: readonly unknown[], options: PassedOptions): Promise<Step> {
    const data = await this.#prepare(x as Data, y as Data, sampleWeight as Data);
    return batchStep(data.session, name, data.x, data.y, { ...options, sampleWeight: data.sampleWeight });
  }

  /** Steps over a source of batches. */
  #streamSteps(
    name: StepFunction,
    source: BatchSource,
    use: Pick<Parameters<typeof openStream>[1], "method" | "options" | "limit">,
    options: PassedOptions,
    shuffle = false,
  ): StreamSteps<Step> {
    const toStep = (batch: readonly unknown[]): Promise<Step> => this.#batchStep(name, batch, options);
    return openStream(source, { ...use, toStep, ...(shuffle ? { seed: () => this.#host.seed } : {}) });
  }

  // Training

  /** Trains on arrays or on batches of a source. */
  async fit(x: Data | BatchSource, y?: Data | null, options: FitOptions = {}): Promise<History> {
    this.assertCompiled("fit");
    checkFitOptions(options);
    const place = userLocation();
    return this.#programs
      .withTrainable(() => this.#fit(x, y, options))
      .catch((error: unknown) => placeFault(error, place))
      .finally(() => this.#programs.current?.executor.releaseRows?.());
  }

  async #fit(x: Data | BatchSource, y: Data | null | undefined, options: FitOptions): Promise<History> {
    const { classWeight, batchSize, shuffle = true, allowNonFinite, initialEpoch = 0 } = options;
    const { validationData, validationSplit, validationBatchSize = batchSize, sampleWeight, ...loop } = options;
    this.#host.seed = globalSeed();
    this.#weighted ||= classWeight !== undefined || (Array.isArray(validationData) && validationData.length > 2);
    let train: StepSource<Step>;
    let validation: StepSource<Step> | undefined;
    if (isBatchSource(x)) {
      const use = { method: "fit", options: { ...options, y }, limit: "stepsPerEpoch" } as const;
      const stream = this.#streamSteps("train_step", x, use, { classWeight, allowNonFinite }, shuffle);
      const first = await stream.peek(initialEpoch);
      if (first) await this.#prepare(...unpackXYSampleWeight<Data>(first));
      train = stream;
    } else {
      const split = validationData ? undefined : validationSplit;
      const data = await this.#arraySteps("train_step", { x, y, sampleWeight }, { classWeight, allowNonFinite, batchSize, shuffle, split });
      train = data.steps;
      validation = data.held && (await this.#rowSteps("eval_step", data.spec, data.held, validationBatchSize));
    }
    if (validationData) validation = await this.#validation(validationData, options);
    if (this.#loadedState) await this.#host.loadTrainingState(this.#loadedState);
    this.#loadedState = undefined;
    const history = await fitLoop(this.#host, train, validation, {
      ...loop,
      stepsPerExecution: this.stepsPerExecution,
    });
    await this.#programs.current?.pull();
    this.history = history;
    return history;
  }

  async #validation(data: ValidationData, options: FitOptions): Promise<StepSource<Step>> {
    const { allowNonFinite, batchSize, validationBatchSize = batchSize } = options;
    const passed = { allowNonFinite, prefix: "validation " };
    if (isBatchSource(data)) return this.#streamSteps("eval_step", data, { method: "fit", options, limit: "validationSteps" }, passed);
    const [x, y, sampleWeight] = data;
    return (await this.#arraySteps("eval_step", { x, y, sampleWeight }, { ...passed, batchSize: validationBatchSize })).steps;
  }

  /** Trains on batches as they come; they may be `{xs, ys}`, as in TensorFlow.js. */
  async fitDataset(dataset: BatchSource | readonly Batch[], options: DatasetFitOptions = {}): Promise<History> {
    this.assertCompiled("fitDataset");
    reject(options, datasetKeys, "fitDataset");
    const { batchesPerEpoch, validationBatches, validationData, ...rest } = options;
    return this.fit(splitXsYs(dataset), null, {
      ...rest,
      ...(batchesPerEpoch === undefined ? {} : { stepsPerEpoch: batchesPerEpoch }),
      ...(validationBatches === undefined ? {} : { validationSteps: validationBatches }),
      ...(validationData === undefined
        ? {}
        : { validationData: isBatchSource(validationData) ? splitXsYs(validationData) : validationData }),
    });
  }

  /** Loss and metrics of arrays or of batches of a source. */
  async evaluate(x: Data | BatchSource, y?: Data | null, options: EvaluateOptions = {}): Promise<Evaluation> {
    this.assertCompiled("evaluate");
    reject(options, evaluateKeys, "evaluate");
    checkLoopOptions(options);
    const place = userLocation();
    const logs = await this.#evaluate(x, y, options).catch((error: unknown) => placeFault(error, place));
    return this.#evaluation(logs, options.returnDict);
  }

  async #evaluate(x: Data | BatchSource, y: Data | null | undefined, options: EvaluateOptions): Promise<Logs> {
    const { sampleWeight, batchSize, allowNonFinite, returnDict: _, ...loop } = options;
    const use = { method: "evaluate", options: { ...options, y }, limit: "steps" } as const;
    let source: StepSource<Step>;
    if (isBatchSource(x)) {
      const stream = this.#streamSteps("eval_step", x, use, { allowNonFinite });
      const first = await stream.peek(0);
      if (first) await this.#prepare(...unpackXYSampleWeight<Data>(first));
      source = stream;
    } else source = (await this.#arraySteps("eval_step", { x, y, sampleWeight }, { allowNonFinite, batchSize })).steps;
    const logs = await evaluateLoop(this.#host, source, { ...loop, stepsPerExecution: this.stepsPerExecution }).finally(() =>
      this.#programs.current?.executor.releaseRows?.(),
    );
    await this.#programs.current?.pull(["eval_step"]);
    return logs;
  }

  async evaluateDataset(
    dataset: BatchSource | readonly Batch[],
    options: EvaluateOptions & { readonly batches?: number } = {},
  ): Promise<Evaluation> {
    const { batches, ...rest } = options;
    return this.evaluate(splitXsYs(dataset), null, { ...rest, ...(batches === undefined ? {} : { steps: batches }) });
  }

  /** One update on one batch. */
  async trainOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Evaluation> {
    reject(options, [...batchKeys, "classWeight"], "trainOnBatch");
    if (options.sampleWeight !== undefined && options.classWeight !== undefined)
      valueError("trainOnBatch takes sampleWeight or classWeight, not both");
    this.#weighted ||= options.classWeight !== undefined;
    return this.#onBatch("trainOnBatch", [x, y, options.sampleWeight], options);
  }

  /** The metrics of one batch, without an update. */
  async testOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Evaluation> {
    reject(options, batchKeys, "testOnBatch");
    return this.#onBatch("testOnBatch", [x, y, options.sampleWeight], options);
  }

  async #onBatch(method: "trainOnBatch" | "testOnBatch", batch: readonly unknown[], options: BatchOptions): Promise<Evaluation> {
    this.assertCompiled(method);
    const place = userLocation();
    const name = method === "trainOnBatch" ? "train_step" : "eval_step";
    const { classWeight, allowNonFinite } = options;
    const logs = await this.#runStep(name, batch, { classWeight, allowNonFinite }).catch((error: unknown) => placeFault(error, place));
    return this.#evaluation(logs, options.returnDict);
  }

  async #runStep(name: StepFunction, batch: readonly unknown[], options: PassedOptions): Promise<Logs> {
    const step = await this.#batchStep(name, batch, options);
    await step.start();
    const logs = await step.read();
    await this.#programs.current?.pull([name]);
    return logs;
  }

  // Inference

  /** The outputs for all rows, in the model's output structure. */
  async predict<T extends TensorTree = Tensor>(x: Data | BatchSource, options: PredictOptions = {}): Promise<T> {
    reject(options, predictKeys, "predict");
    checkLoopOptions(options);
    const place = userLocation();
    return this.#predict(x, options).catch((error: unknown) => placeFault(error, place)) as Promise<T>;
  }

  async #predict(x: Data | BatchSource, options: PredictOptions): Promise<TensorTree> {
    const { batchSize, allowNonFinite, callbacks, verbose = 0 } = options;
    const group = this.stepsPerExecution;
    const limit = await checkSteps("steps", options.steps);
    const { steps, count } = isBatchSource(x)
      ? await this.#predictStream(x, options)
      : await this.#inputRows(x).then(({ session, rows }) => session.program.predictSteps(rows, batchSize, allowNonFinite));
    const opened =
      callbacks || verbose
        ? (await openCallbacks(this.#host, { ...options, verbose, stepsPerExecution: group }, 1, limit ?? count, [])).callbacks
        : undefined;
    const present = (outputs: Outputs): TensorTree => this.#present(outputs);
    const outputs = await predictLoop({ host: this.#host, steps, limit, group, callbacks: opened, present });
    await this.#programs.current?.pull(["predict"]);
    return this.#present(outputs);
  }

  async #predictStream(source: BatchSource, options: PredictOptions) {
    const toStep = async ([x]: readonly unknown[]): Promise<PredictStep> => {
      const { session, rows } = await this.#inputRows(x as Data);
      return predictBatch(session.program, rows, options.allowNonFinite);
    };
    const stream = openStream(source, { method: "predict", options, limit: "steps", toStep });
    return { count: stream.count, steps: stream.steps(0, 0) };
  }

  /** The program for inputs alone, and the inputs as it takes them. */
  async #inputRows(x: Data): Promise<{ readonly session: Session; readonly rows: NamedRows }> {
    const data = readData(x, "x", this.inputs?.length);
    const inputs = this.#inputSpecs(data);
    return { session: await this.#start({ inputs }), rows: nameInputs(data, inputs) };
  }

  /** Rows of outputs as tensors in the model's output structure. */
  #present({ rows, values }: Outputs): TensorTree {
    const { built } = this.#programs.current ?? runtimeError(`the program of ${this.name} is gone`);
    let index = 0;
    return mapTensors(built.outputTree, (output) => {
      const data = values[built.outputNames[index++] ?? ""] ?? new Float32Array();
      const sizes = output.shape.slice(1);
      // At most one size besides the rows is open: what is left of the numbers.
      const known = sizes.reduce<number>((product, size) => product * (size ?? 1), 1);
      const shape = [rows, ...sizes.map((size) => size ?? data.length / rows / known)];
      return Tensor.host(output.dtype, output.rank === 0 ? [] : shape, hostArray(output.dtype, data));
    });
  }

  /** Predictions for one batch as it is. */
  async predictOnBatch<T extends TensorTree = Tensor>(x: Data): Promise<T> {
    return (await this.predict(() => [[x]])) as T;
  }

  // Steps as functions

  /** The step of training as a function of a batch; made once, and again after `compile` or with `force`. */
  makeTrainFunction(options: { readonly force?: boolean } = {}): BatchFunction<Logs> {
    return this.#function("train_step", options, (batch) => this.#runStep("train_step", batch, {})) as BatchFunction<Logs>;
  }

  makeTestFunction(options: { readonly force?: boolean } = {}): BatchFunction<Logs> {
    return this.#function("eval_step", options, (batch) => this.#runStep("eval_step", batch, {})) as BatchFunction<Logs>;
  }

  makePredictFunction(options: { readonly force?: boolean } = {}): BatchFunction<TensorTree> {
    return this.#function("predict", options, ([x]) => this.predictOnBatch<TensorTree>(x as Data)) as BatchFunction<TensorTree>;
  }

  #function(
    name: StepFunction | "predict",
    { force = false }: { readonly force?: boolean },
    run: (batch: readonly unknown[]) => Promise<unknown>,
  ): BatchFunction<unknown> {
    if (name !== "predict") this.assertCompiled(name === "train_step" ? "makeTrainFunction" : "makeTestFunction");
    const known = this.#functions.get(name);
    if (known && !force) return known;
    // What overrides and settings are by now goes into new programs.
    if (force) this.#programs.discard();
    const made = async (batch: Batch): Promise<unknown> => run(unpackXYSampleWeight(batch));
    this.#functions.set(name, made);
    return made;
  }

  // Training states

  /** All state, with metrics, and how far training is, as bytes; also written to `path`. */
  saveTrainingState(path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
    return this.#host.saveTrainingState(path);
  }

  /** The next `fit` goes on where the state was saved, as if it had not stopped; `epochs` is the epoch at which it ends. */
  async loadTrainingState(source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
    const bytes = await readBytes(source);
    const tensors = trainingTensors(bytes, typeof source === "string" ? source : "the training state");
    for (const variable of [...this.variables, ...(this.optimizer?.variables ?? [])]) {
      const value = tensors[variable.path];
      if (value && value.data.length === variable.size) variable.setHostValue(hostArray(variable.dtype, value.data));
    }
    this.#loadedState = bytes;
  }

  /** Frees what running programs hold; weights stay. */
  async dispose(): Promise<void> {
    await this.#programs.stop();
  }
}

function nameInputs(x: DataSet, inputs: readonly DataSpec[]): NamedRows {
  const names = inputs.map(({ name }) => name);
  return nameRows(inputs, orderData(x, names, "x"), "x");
}
