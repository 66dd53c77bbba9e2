/**
 * `fit`, `evaluate` and `predict` over an `Executor`, written once: an artifact, an in-process model and the reference
 * interpreter share them. Behaviour follows https://keras.io/api/models/model_training_apis/.
 */

import { type Callback, CallbackList, type FitParameters, type History, type Logs } from "./callbacks.ts";
import { allocate, countRows, type Data, prepareRows, type Rows, rowElements, shapeText, sliceRows, takeBatch } from "./data.ts";
import { arrayTypes } from "./elements.ts";
import type { Executor, FunctionSpec, TensorSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { readBytes, writeBytes, yieldToHost } from "./host.ts";
import type { PlanDtype } from "./plan.ts";
import type {
  BatchOptions,
  CommonOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  Prediction,
  PredictOptions,
  Program,
  ProgramOptions,
} from "./program-types.ts";
import { Progress, verbosity } from "./progress.ts";
import { readSafetensors, type SafeTensor, writeSafetensors } from "./safetensors.ts";
import { shuffledOrder } from "./shuffle.ts";

export type * from "./callbacks.ts";
export type { Data, NestedNumbers, NumberArray, TensorData } from "./data.ts";
export type * from "./program-types.ts";

export function createProgram(executor: Executor, options: ProgramOptions = {}): Program {
  return new ExecutorProgram(executor, options);
}

const defaultBatchSize = 32;
/** Steps started before one is waited for, so that a device's queue stays short. */
const stepsInFlight = 32;
/** Milliseconds of work before the host's event loop gets a turn. */
const turn = 50;

/** Rows of inputs, targets and weights by input name, checked and of equal number. */
interface Dataset {
  readonly tensors: readonly Rows[];
  readonly rows: number;
}

interface Validation {
  readonly dataset: Dataset;
  readonly batchSize: number;
  readonly steps: number | undefined;
  readonly group: number;
}

/** One step of an epoch of training or evaluation. */
interface Step {
  readonly entry: FunctionSpec;
  readonly dataset: Dataset;
  /** First row and number of rows, of the order when there is one. */
  readonly start: number;
  readonly count: number;
  readonly order: Uint32Array | undefined;
  readonly step: number;
  readonly steps: number;
  readonly progress: Progress | undefined;
  readonly callbacks: CallbackList;
  /** Hooks are called before the first and after the last of so many steps. */
  readonly group: number;
}

class ExecutorProgram implements Program {
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
  readonly targets: readonly TensorSpec[];
  readonly metricNames: readonly string[];
  stopTraining = false;
  readonly #executor: Executor;
  readonly #options: ProgramOptions;
  readonly #zeroMetrics: Record<string, TypedArray> = {};
  readonly #batchBuffers = new Map<string, TypedArray>();
  #lastTurn = 0;
  #busy = false;
  #disposed = false;

  constructor(executor: Executor, options: ProgramOptions) {
    this.#executor = executor;
    this.#options = options;
    const predict = executor.functions.find(({ name }) => name === "predict");
    const train = executor.functions.find(({ name }) => name === "train_step");
    this.inputs = predict?.inputs ?? [];
    this.outputs = predict?.outputs ?? [];
    const inputNames = new Set(this.inputs.map(({ name }) => name));
    this.targets = (train?.inputs ?? []).filter(({ name }) => !inputNames.has(name) && !isSampleWeight(name));
    this.metricNames = executor.training?.metrics ?? [];
    for (const { name, role, dtype, shape } of executor.state) {
      if (role !== "metric") continue;
      const length = shape.reduce<number>((product, size) => product * (size ?? 1), 1);
      this.#zeroMetrics[name] = options.initialMetrics?.[name] ?? new arrayTypes[dtype](length);
    }
  }

  async predict(x: Data, options: PredictOptions = {}): Promise<Prediction> {
    const results = await this.predictAll(x, options);
    const [only] = this.outputs;
    const single = only && this.outputs.length === 1 ? results[only.name] : undefined;
    return single ?? results;
  }

  async predictAll(x: Data, { batchSize, allowNonFinite }: PredictOptions = {}): Promise<Record<string, TypedArray>> {
    const predict = this.#function("predict");
    const tensors = prepareRows(x, this.inputs, { what: "x", allowNonFinite });
    const rows = countRows({ x: tensors });
    const size = await this.#prepare(predict, batchSize, rows);
    const names = predict.outputs.map(({ name }) => name);
    const results: Record<string, TypedArray> = {};
    for (const spec of predict.outputs) results[spec.name] = allocateFor(spec, rows * rowElements(spec));
    const collect = async (pending: Promise<Record<string, TypedArray>>, start: number, count: number): Promise<void> => {
      const values = await pending;
      for (const spec of predict.outputs) {
        const rowSize = rowElements(spec);
        results[spec.name]?.set(values[spec.name]?.subarray(0, count * rowSize) ?? [], start * rowSize);
      }
    };
    let previous: Promise<void> | undefined;
    for (let start = 0; start < rows; start += size) {
      const count = Math.min(size, rows - start);
      const fixed = fixedBatch(predict);
      const batch = takeBatch(tensors, start, count, undefined, this.#batchBuffers);
      const sizes = { batch: fixed ?? count };
      const running = this.#executor.run("predict", fixed === undefined || count === fixed ? batch : padBatch(batch, count, fixed), sizes);
      if (running) await running;
      const pending = collect(this.#executor.read("predict", names, sizes), start, count);
      // One step ahead: the device works on this one while the previous one is read.
      await previous;
      previous = pending;
      await this.#giveTurn();
    }
    await previous;
    return results;
  }

  async fit(x: Data, y: Data, options: FitOptions = {}): Promise<History> {
    if (this.#busy) fault("TSC3110", "fit is called while an earlier fit of the same program is running", "await the first call");
    this.#busy = true;
    try {
      return await this.#fit(x, y, options);
    } finally {
      this.#busy = false;
    }
  }

  async #fit(x: Data, y: Data, options: FitOptions): Promise<History> {
    const { epochs = 1, initialEpoch = 0, shuffle = true, validationFreq = 1 } = options;
    checkCount("epochs", epochs, 0);
    checkCount("initialEpoch", initialEpoch, 0);
    const group = groupOf(options);
    const train = this.#function("train_step");
    let dataset = this.#dataset(train, x, y, options, "");
    let validation: Validation | undefined;
    const { validationSplit, validationData, validationBatchSize = options.batchSize, validationSteps } = options;
    if (validationData) {
      const [valueX, valueY, sampleWeight] = validationData;
      const given = this.#dataset(
        this.#function("eval_step"),
        valueX,
        valueY,
        { allowNonFinite: options.allowNonFinite ?? false, ...(sampleWeight ? { sampleWeight } : {}) },
        "validation ",
      );
      validation = { dataset: given, batchSize: 0, steps: validationSteps, group };
    } else if (validationSplit) {
      if (!(validationSplit > 0 && validationSplit < 1))
        fault("TSC3111", `validationSplit is ${validationSplit}; expected a fraction between 0 and 1`);
      const kept = Math.floor(dataset.rows * (1 - validationSplit));
      if (kept === 0 || kept === dataset.rows)
        fault(
          "TSC3111",
          `validationSplit ${validationSplit} of ${dataset.rows} rows leaves ${kept} to train and ${dataset.rows - kept} to validate`,
        );
      validation = {
        dataset: { tensors: sliceRows(dataset.tensors, kept, dataset.rows), rows: dataset.rows - kept },
        batchSize: 0,
        steps: validationSteps,
        group,
      };
      dataset = { tensors: sliceRows(dataset.tensors, 0, kept), rows: kept };
    }
    const batchSize = await this.#prepare(train, options.batchSize, dataset.rows, true);
    if (validation)
      validation = {
        ...validation,
        batchSize: await this.#prepare(this.#function("eval_step"), validationBatchSize, validation.dataset.rows, true),
      };

    const batches = Math.ceil(dataset.rows / batchSize);
    const steps = options.stepsPerEpoch ?? batches;
    checkCount("stepsPerEpoch", steps, 1);
    const verbose = verbosity(options.verbose);
    const validationNames = validation ? this.metricNames.map((name) => `val_${name}`) : [];
    const callbacks = this.#callbacks(options, { epochs, steps, verbose, metrics: [...this.metricNames, ...validationNames] });
    const progress = new Progress(verbose, this.#options.write);
    const history: Record<string, number[]> = {};
    const epochNumbers: number[] = [];
    let logs: Logs = {};
    /** Batches taken from the current pass over the data, which may last several epochs, and the number of the pass. */
    let taken = 0;
    let pass = initialEpoch;
    let order = shuffle ? shuffledOrder(dataset.rows, this.#options.seed ?? 0, pass) : undefined;

    this.stopTraining = false;
    await callbacks.call("onTrainBegin");
    for (let epoch = initialEpoch; epoch < epochs && !this.stopTraining; epoch++) {
      this.resetMetrics();
      await callbacks.call("onEpochBegin", epoch);
      progress.begin(`Epoch ${epoch + 1}/${epochs}`, steps);
      let step = 0;
      while (step < steps && !this.stopTraining) {
        if (taken === batches) {
          taken = 0;
          pass += 1;
          order = shuffle ? shuffledOrder(dataset.rows, this.#options.seed ?? 0, pass) : undefined;
        }
        const start = taken * batchSize;
        const count = Math.min(batchSize, dataset.rows - start);
        logs = await this.#step({ entry: train, dataset, start, count, order, step, steps, progress, callbacks, group }, logs);
        taken += 1;
        step += 1;
      }
      taken = options.stepsPerEpoch === undefined ? batches : taken;
      let epochLogs = logs;
      if (validation && isDue(validationFreq, epoch)) {
        const validationLogs = await this.#evaluate(validation, callbacks, undefined);
        epochLogs = { ...logs, ...Object.fromEntries(Object.entries(validationLogs).map(([name, value]) => [`val_${name}`, value])) };
      }
      progress.end(step, epochLogs);
      epochNumbers.push(epoch);
      for (const [name, value] of Object.entries(epochLogs)) {
        history[name] ??= [];
        history[name].push(value);
      }
      await callbacks.call("onEpochEnd", epoch, epochLogs);
      logs = epochLogs;
    }
    await callbacks.call("onTrainEnd", logs);
    return { epoch: epochNumbers, history };
  }

  evaluate(x: Data, y: Data, options: EvaluateOptions & { readonly returnDict: true }): Promise<Logs>;
  evaluate(x: Data, y: Data, options?: EvaluateOptions & { readonly returnDict?: false }): Promise<Evaluation>;
  async evaluate(x: Data, y: Data, options: EvaluateOptions & { readonly returnDict?: boolean } = {}): Promise<Evaluation | Logs> {
    const entry = this.#function("eval_step");
    const dataset = this.#dataset(entry, x, y, options, "");
    const batchSize = await this.#prepare(entry, options.batchSize, dataset.rows, true);
    const verbose = verbosity(options.verbose);
    const steps = options.steps ?? Math.ceil(dataset.rows / batchSize);
    const callbacks = this.#callbacks(options, { epochs: 1, steps, verbose, metrics: this.metricNames });
    const logs = await this.#evaluate(
      { dataset, batchSize, steps: options.steps, group: groupOf(options) },
      callbacks,
      new Progress(verbose, this.#options.write),
    );
    if (options.returnDict) return logs;
    const values = Object.values(logs);
    return values.length === 1 ? (values[0] ?? Number.NaN) : values;
  }

  async #evaluate(
    { dataset, batchSize, steps, group }: Validation,
    callbacks: CallbackList,
    progress: Progress | undefined,
  ): Promise<Logs> {
    const entry = this.#function("eval_step");
    const batches = Math.ceil(dataset.rows / batchSize);
    const last = Math.min(steps ?? batches, batches);
    checkCount("steps", last, 1);
    this.resetMetrics();
    await callbacks.call("onTestBegin");
    progress?.begin("", last);
    let logs: Logs = {};
    for (let step = 0; step < last; step++) {
      const start = step * batchSize;
      const count = Math.min(batchSize, dataset.rows - start);
      logs = await this.#step({ entry, dataset, start, count, order: undefined, step, steps: last, progress, callbacks, group }, logs);
    }
    progress?.end(last, logs);
    await callbacks.call("onTestEnd", logs);
    return logs;
  }

  /**
   * Runs a step. Reads logs back when someone looks at them: a hook that takes them, the progress bar, the end of the
   * epoch. Every few steps it waits all the same. The read is started before anything else can run and overwrite the arena.
   */
  async #step({ entry, dataset, start, count, order, step, steps, progress, callbacks, group }: Step, previous: Logs): Promise<Logs> {
    const [begin, end] =
      entry.name === "train_step" ? (["onTrainBatchBegin", "onTrainBatchEnd"] as const) : (["onTestBatchBegin", "onTestBatchEnd"] as const);
    if (step % group === 0) await callbacks.call(begin, step);
    const running = this.#executor.run(
      entry.name,
      takeBatch(dataset.tensors, start, count, order, this.#batchBuffers),
      sizesOf(entry, count),
    );
    if (running) await running;
    const done = step + 1;
    const due = progress?.due() ?? false;
    const hooked = done % group === 0 || done === steps;
    const { has, reads } = hooked ? callbacks.listens(end) : { has: false, reads: false };
    const wanted = reads || due || done === steps || done % stepsInFlight === 0;
    const pending = wanted || has ? this.#readLogs(entry, count) : undefined;
    // Handled here in case nothing below waits for it.
    pending?.catch(() => {});
    let logs = pending && wanted ? await pending : previous;
    if (due) progress?.step(done, logs);
    if (hooked) await callbacks.call(end, step, logs);
    // A hook that ended training early makes this the last step of the epoch.
    if (pending && this.stopTraining) logs = await pending;
    await this.#giveTurn();
    return logs;
  }

  async trainOnBatch(x: Data, y: Data, options: BatchOptions = {}): Promise<Logs> {
    return this.#onBatch(this.#function("train_step"), x, y, options);
  }

  async testOnBatch(x: Data, y: Data, options: BatchOptions = {}): Promise<Logs> {
    return this.#onBatch(this.#function("eval_step"), x, y, options);
  }

  async #onBatch(entry: FunctionSpec, x: Data, y: Data, options: BatchOptions): Promise<Logs> {
    const { tensors, rows } = this.#dataset(entry, x, y, options, "");
    await this.#prepare(entry, rows, rows, true);
    const running = this.#executor.run(entry.name, takeBatch(tensors, 0, rows, undefined, this.#batchBuffers), sizesOf(entry, rows));
    if (running) await running;
    return this.#readLogs(entry, rows);
  }

  resetMetrics(): void {
    this.#executor.writeState(this.#zeroMetrics);
  }

  getWeights(): Promise<Record<string, TypedArray>> {
    return this.#executor.readState(this.#stateNames((role) => role === "weight" || role === "non_trainable_weight"));
  }

  setWeights(values: Readonly<Record<string, TypedArray>>): void {
    this.#executor.writeState(values);
  }

  async getLearningRate(): Promise<number> {
    const name = this.#learningRate();
    return (await this.#executor.readState([name]))[name]?.[0] ?? Number.NaN;
  }

  setLearningRate(value: number): void {
    this.#executor.writeState({ [this.#learningRate()]: new Float32Array([value]) });
  }

  async save(path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
    this.#check();
    const values = await this.#executor.readState(this.#stateNames((role) => role !== "metric"));
    const tensors: Record<string, SafeTensor> = Object.create(null);
    for (const { name, dtype, shape } of this.#executor.state) {
      const data = values[name];
      if (data) tensors[name] = { dtype: savedDtype(dtype), shape: shape.map((size) => size ?? 1), data };
    }
    const bytes = writeSafetensors({ tensors, metadata: { format: "tscompile" } });
    if (path !== undefined && !(await writeBytes(path, bytes)))
      fault(
        "TSC4013",
        "save is given a path, and there is no file system here",
        "call save() without a path and keep the bytes it returns",
      );
    return bytes;
  }

  async loadWeights(source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
    this.#check();
    const bytes = source instanceof Uint8Array ? source : source instanceof ArrayBuffer ? new Uint8Array(source) : await readBytes(source);
    const { tensors } = readSafetensors(bytes, typeof source === "string" ? source : "the weights file");
    const values: Record<string, TypedArray> = {};
    const missing: string[] = [];
    for (const { name, role, shape, dtype } of this.#executor.state) {
      const tensor = tensors[name];
      // Optimizer and random state go on from where they are when a file holds weights alone.
      if (!tensor && (role === "weight" || role === "non_trainable_weight")) missing.push(name);
      if (!tensor || role === "metric") continue;
      if (savedDtype(dtype) !== tensor.dtype && !(dtype === "bool" && tensor.dtype === "i32"))
        fault("TSC4011", `${name} is ${tensor.dtype} in the weights file; the model has ${dtype}`);
      if (tensor.shape.join() !== shape.join())
        fault(
          "TSC4011",
          `${name} has shape [${tensor.shape.join(", ")}] in the weights file; the model has [${shape.join(", ")}]`,
          "load weights of the same model",
        );
      values[name] = tensor.data;
    }
    if (missing.length > 0)
      fault(
        "TSC4012",
        `the weights file lacks ${listNames(missing)}; it holds ${listNames(Object.keys(tensors))}`,
        "load weights of the same model",
      );
    this.#executor.writeState(values);
  }

  dispose(): void {
    if (this.#disposed) return;
    this.#disposed = true;
    this.#executor.dispose();
  }

  #check(): void {
    if (this.#disposed) fault("TSC3112", "the program is used after dispose");
  }

  #function(name: string): FunctionSpec {
    this.#check();
    const found = this.#executor.functions.find((entry) => entry.name === name);
    if (found) return found;
    const help = name === "predict" ? undefined : "call model.compile({optimizer, loss}) before compiling, and leave out --only predict";
    return fault(
      "TSC3113",
      `the program has no function ${name}; it was compiled with ${listNames(this.#executor.functions.map((entry) => entry.name))}`,
      help,
    );
  }

  /** Makes room for a step and returns its rows. */
  async #prepare(entry: FunctionSpec, batchSize: number | undefined, rows: number, exact = false): Promise<number> {
    const fixed = fixedBatch(entry);
    if (fixed !== undefined) {
      if (batchSize !== undefined && batchSize !== fixed && exact)
        fault("TSC3114", `the batch is ${batchSize}; the program was compiled for batches of ${fixed}`, "compile with --batch dynamic");
      if (exact && rows % fixed !== 0)
        fault(
          "TSC3114",
          `${rows} rows are no multiple of ${fixed}, the batch the program was compiled for`,
          "leave rows out, or compile with --batch dynamic",
        );
    }
    const size = fixed ?? Math.min(batchSize ?? defaultBatchSize, rows);
    checkCount("batchSize", batchSize ?? size, 1);
    await this.#executor.prepare({ batch: size });
    this.#lastTurn = performance.now();
    return size;
  }

  #dataset(entry: FunctionSpec, x: Data, y: Data, options: BatchOptions, prefix: string): Dataset {
    const { allowNonFinite, sampleWeight, classWeight } = options;
    const inputs = prepareRows(x, this.inputs, { what: `${prefix}x`, allowNonFinite });
    const aliases = this.outputs.map(({ name }) => name);
    const classes = this.targets.map((target, i) => classCount(target, this.outputs[i]));
    const help = ({ shape }: TensorSpec, i: number): string | undefined => {
      const output = this.outputs[i];
      return shape.length > 2 && output
        ? `the model gives ${shapeText(output)}; a Flatten or global pooling before the last layer would give one row per sample`
        : undefined;
    };
    const targets = prepareRows(y, this.targets, { what: `${prefix}y`, allowNonFinite, aliases, classes, help });
    const groups: Record<string, readonly Rows[]> = { [`${prefix}x`]: inputs, [`${prefix}y`]: targets };
    const weightSpecs = entry.inputs.filter(({ name }) => isSampleWeight(name));
    if ((sampleWeight || classWeight) && weightSpecs.length === 0) {
      fault(
        "TSC3115",
        `${sampleWeight ? "sampleWeight" : "classWeight"} is given; the model was compiled without weights of samples`,
        "compile it with --sample-weights, or { sampleWeights: true }",
      );
    }
    const what = `${prefix}sampleWeight`;
    const rows = countRows(groups);
    const weights = weightSpecs.flatMap((spec) =>
      prepareRows(sampleWeight ?? new Float32Array(rows).fill(1), [spec], { what, allowNonFinite }),
    );
    groups[what] = weights;
    countRows(groups);
    const [target] = targets;
    if (classWeight && target)
      for (const [i, weight] of weights.entries()) weights[i] = { ...weight, values: weighted(weight.values, target, classWeight) };
    return { tensors: [...inputs, ...targets, ...weights], rows };
  }

  #callbacks(options: CommonOptions, parameters: FitParameters): CallbackList {
    const given = options.callbacks ?? [];
    const list = new CallbackList(Array.isArray(given) ? (given as readonly Callback[]) : [given as Callback]);
    list.begin(this, parameters);
    return list;
  }

  async #readLogs(entry: FunctionSpec, count: number): Promise<Logs> {
    const values = await this.#executor.read(entry.name, this.metricNames, sizesOf(entry, count));
    return Object.fromEntries(this.metricNames.map((name) => [name, values[name]?.[0] ?? Number.NaN]));
  }

  async #giveTurn(): Promise<void> {
    if (performance.now() - this.#lastTurn < turn) return;
    await yieldToHost();
    this.#lastTurn = performance.now();
  }

  #stateNames(keep: (role: string) => boolean): string[] {
    return this.#executor.state.filter(({ role }) => keep(role)).map(({ name }) => name);
  }

  #learningRate(): string {
    return this.#executor.training?.learningRate ?? fault("TSC3116", "the program has no learning rate that can be changed");
  }
}

function isSampleWeight(name: string): boolean {
  return name.startsWith("sample_weight");
}

/** The batch a function was compiled for; undefined when it takes any. */
function fixedBatch(entry: FunctionSpec): number | undefined {
  return entry.inputs[0]?.shape[0] ?? undefined;
}

function sizesOf(entry: FunctionSpec, count: number): Readonly<Record<string, number>> {
  return fixedBatch(entry) === undefined ? { batch: count } : {};
}

function allocateFor(spec: TensorSpec, length: number): TypedArray {
  return new arrayTypes[spec.dtype](length);
}

/** The last rows of a program with a fixed batch, filled up with zeros. */
function padBatch(batch: Readonly<Record<string, TypedArray>>, count: number, size: number): Record<string, TypedArray> {
  const padded: Record<string, TypedArray> = {};
  for (const [name, values] of Object.entries(batch)) {
    const full = allocate(values, (values.length / count) * size);
    full.set(values);
    padded[name] = full;
  }
  return padded;
}

function groupOf({ stepsPerExecution = 1 }: { readonly stepsPerExecution?: number }): number {
  checkCount("stepsPerExecution", stepsPerExecution, 1);
  return stepsPerExecution;
}

function checkCount(name: string, value: number, minimum: number): void {
  if (!Number.isInteger(value) || value < minimum) fault("TSC3111", `${name} is ${value}; expected a whole number of at least ${minimum}`);
}

/** Epochs count from 0; a list names them from 1, as Keras does. */
function isDue(frequency: number | readonly number[], epoch: number): boolean {
  return typeof frequency === "number" ? (epoch + 1) % frequency === 0 : frequency.includes(epoch + 1);
}

/** An integer target with one number per row of the output's last axis holds classes of that axis. */
function classCount(target: TensorSpec, output: TensorSpec | undefined): number | undefined {
  const count = output?.shape.at(-1);
  if (!output || !count || count < 2 || (target.dtype !== "i32" && target.dtype !== "u32")) return undefined;
  return rowElements(target) * count === rowElements(output) ? count : undefined;
}

/** Weights of rows times the weight of the row's class: the number itself, or the position of the largest of several. */
function weighted(weights: TypedArray, { values, rowSize }: Rows, classWeight: Readonly<Record<number, number>>): TypedArray {
  return Float32Array.from(weights, (weight, row) => {
    let label = values[row * rowSize] as number;
    if (rowSize > 1) {
      const target = values.subarray(row * rowSize, (row + 1) * rowSize);
      label = target.indexOf(Math.max(...target));
    }
    return weight * (classWeight[label] ?? 1);
  });
}

function savedDtype(dtype: PlanDtype): PlanDtype {
  return dtype === "bool" ? "i32" : dtype;
}
