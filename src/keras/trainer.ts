/**
 * Training, evaluation and inference of models: `compile` keeps the options, the steps are traced into programs, and
 * `fit`, `evaluate` and `predict` run them.
 */

import { type Location, noLocation } from "../ir/location.ts";
import type { History } from "../runtime/callbacks/index.ts";
import { CompiledLoss, type LossArgument, serializeLoss } from "./compiled-loss.ts";
import { CompiledMetrics, LossTracker, serializeMetrics } from "./compiled-metrics.ts";
import { type Data, type DataArray, type DataForm, type DataSet, orderData, readData } from "./data.ts";
import { type Dataset, isDataset, type UnpackedBatch } from "./dataset.ts";
import { hostArray } from "./dtypes.ts";
import { placeFault, runtimeError, valueError, warn } from "./errors.ts";
import { type BatchRunner, callbackList, checkEvaluation, evaluateBatches, fitBatches } from "./fit-dataset.ts";
import { gradients } from "./gradients.ts";
import type { Config, MetricFunction, OptimizerFunction } from "./interfaces.ts";
import { isShapeLeaf, Layer } from "./layer.ts";
import { invokeLayerCallAt, userLocation } from "./location.ts";
import { type BuiltModule, buildModule, type DataSpec, type ModuleSpec } from "./module-builder.ts";
import "./losses.ts";
import "./metrics.ts";
import { add, cast } from "./ops/elementwise.ts";
import "./optimizers.ts";
import { size } from "./ops/reduce.ts";
import { checkTarget, getTarget, type TargetName } from "./program.ts";
import { resolve, serializeObject } from "./registry.ts";
import { Session } from "./session.ts";
import { resolveDims, Tensor } from "./tensor.ts";
import type { InputShape, StepData, StepLogs, TracedModel } from "./traced-model.ts";
import { checkRows, evaluation, namesFor, orderTargets, type TypedRows, targetDtype, weights } from "./trainer-data.ts";
import {
  type BatchOptions,
  type CompileOptions,
  checkFitOptions,
  checkVerbose,
  compileKeys,
  type DatasetFitOptions,
  datasetKeys,
  type EvaluateOptions,
  type Evaluation,
  evaluateKeys,
  type FitOptions,
  isOptimizer,
  type PredictOptions,
  predictKeys,
  reject,
} from "./trainer-options.ts";
import { flattenTensors, mapTensors, type TensorTree } from "./tree.ts";

export type {
  BatchOptions,
  CompileOptions,
  DatasetFitOptions,
  EvaluateOptions,
  Evaluation,
  FitOptions,
  PredictOptions,
} from "./trainer-options.ts";

export abstract class Trainer extends Layer implements TracedModel {
  /** What `compile` was given for the loss. */
  loss: LossArgument = null;
  runEagerly = false;
  stepsPerExecution = 1;
  history: History | null = null;
  #compileOptions: CompileOptions | undefined;
  #optimizer: OptimizerFunction | null = null;
  #lossTracker: LossTracker | undefined;
  #compiledLoss: CompiledLoss | undefined;
  #compiledMetrics: CompiledMetrics | undefined;
  #compilations = 0;
  #compileLocation: Location = noLocation;
  #session: Session | undefined;
  #sessionKey = "";
  #inputForm: DataForm = "single";
  #outputSpecs: { readonly key: string; readonly outputs: readonly Tensor[] } | undefined;

  /** The model's inputs where they are known from its graph. */
  abstract get inputs(): readonly Tensor[] | undefined;
  abstract get inputNames(): readonly string[];
  abstract get graphOutputNames(): readonly string[] | undefined;

  // Compiling

  compile(options: CompileOptions = {}): void {
    reject(options, compileKeys, "compile");
    this.#compileOptions = options;
    const optimizer = options.optimizer === undefined ? "rmsprop" : options.optimizer;
    this.#optimizer = resolve<OptimizerFunction>("optimizers", optimizer, isOptimizer);
    this.loss = options.loss ?? null;
    this.runEagerly = options.runEagerly ?? false;
    this.stepsPerExecution = options.stepsPerExecution ?? 1;
    if (!Number.isInteger(this.stepsPerExecution) || this.stepsPerExecution < 1)
      valueError(`stepsPerExecution is ${this.stepsPerExecution}; expected a positive whole number`);
    if (options.runEagerly && options.jitCompile === true) warn("runEagerly and jitCompile are both true; jitCompile is disabled");
    if (options.target) checkTarget(options.target);
    this.#lossTracker = new LossTracker();
    this.#compiledLoss = undefined;
    this.#compiledMetrics = undefined;
    this.#compilations++;
    this.#compileLocation = userLocation();
    // Unknown names are reported here, where the user wrote them.
    if (this.graphOutputNames) this.#losses(this.graphOutputNames);
  }

  get compiled(): boolean {
    return this.#compileOptions !== undefined;
  }

  get optimizer(): OptimizerFunction | null {
    return this.#optimizer;
  }

  get compileOptions(): CompileOptions | undefined {
    return this.#compileOptions;
  }

  getCompileConfig(): Config | undefined {
    const options = this.#compileOptions;
    if (!options) return undefined;
    return {
      optimizer: this.#optimizer ? serializeObject(this.#optimizer) : null,
      loss: serializeLoss(options.loss ?? null),
      lossWeights: options.lossWeights ?? null,
      metrics: serializeMetrics(options.metrics ?? null),
      weightedMetrics: serializeMetrics(options.weightedMetrics ?? null),
      runEagerly: this.runEagerly,
      stepsPerExecution: this.stepsPerExecution,
      autoScaleLoss: options.autoScaleLoss ?? true,
    };
  }

  compileFromConfig(config: Config): void {
    this.compile(config as CompileOptions);
    if (this.built) this.#optimizer?.build(this.trainableWeights);
  }

  #losses(outputNames: readonly string[]): CompiledLoss {
    this.#compiledLoss ??= new CompiledLoss(this.#compileOptions?.loss, this.#compileOptions?.lossWeights, outputNames);
    return this.#compiledLoss;
  }

  #metrics(outputNames: readonly string[]): CompiledMetrics {
    this.#compiledMetrics ??= new CompiledMetrics(this.#compileOptions?.metrics, this.#compileOptions?.weightedMetrics, outputNames);
    return this.#compiledMetrics;
  }

  /** The loss tracker, metrics of the layers, and the metrics of `compile`. */
  get metrics(): readonly MetricFunction[] {
    const ofOutputs = this.#compiledLoss?.trackers.filter((tracker) => tracker !== undefined) ?? [];
    return [
      ...(this.#lossTracker ? [this.#lossTracker] : []),
      ...ofOutputs,
      ...this.flattenLayers().flatMap((layer) => layer.ownMetrics()),
      ...(this.#compiledMetrics?.metrics ?? []),
    ];
  }

  get metricsNames(): readonly string[] {
    return this.#session?.built.logs ?? (this.#lossTracker ? ["loss"] : []);
  }

  resetMetrics(): void {
    for (const metric of this.metrics) metric.resetState();
  }

  // Steps, traced into programs

  get outputNames(): readonly string[] {
    return this.graphOutputNames ?? namesFor(this.#outputSpecs?.outputs.length ?? 1);
  }

  packInputs(inputs: readonly Tensor[]): TensorTree {
    const [only] = inputs;
    if (this.#inputForm === "single" && only && inputs.length === 1) return only;
    if (typeof this.#inputForm === "object") return Object.fromEntries(this.#inputForm.map((key, i) => [key, inputs[i] as Tensor]));
    return inputs;
  }

  buildFor(inputs: readonly InputShape[]): void {
    if (!this.built || !this.#outputSpecs) this.#specsFor(inputs.map(({ shape, dtype }, i) => ({ name: `input_${i}`, shape, dtype })));
  }

  /** Shapes and dtypes of the outputs; weights get made on the way. */
  #specsFor(inputs: readonly DataSpec[]): readonly Tensor[] {
    const key = JSON.stringify(inputs);
    if (this.#outputSpecs?.key === key) return this.#outputSpecs.outputs;
    const symbolic = inputs.map(({ name, dtype, shape }) => Tensor.symbolic(dtype, resolveDims(shape), name));
    const outputs = flattenTensors(this.computeOutputSpec(this.packInputs(symbolic), { training: false }));
    this.#outputSpecs = { key, outputs };
    return outputs;
  }

  /** The loss that is minimized: the compiled losses and everything in `losses`. */
  computeLoss(data: StepData & { readonly yPred: readonly Tensor[]; readonly allowEmpty?: boolean }): Tensor {
    const compiled = this.#placed("loss", () => this.#losses(this.outputNames).call(data.y ?? [], data.yPred, data.sampleWeight ?? []));
    const parts = [
      ...(compiled ? [compiled] : []),
      ...this.#placed("regularization", () => this.losses.map((loss) => cast(loss, "float32"))),
    ];
    if (parts.length > 0) return this.#placed("loss", () => parts.reduce((sum, part) => add(sum, part)));
    if (data.allowEmpty) return Tensor.host("float32", [], new Float32Array(1));
    return valueError(`the model ${this.name} has no loss to compute`, {
      location: this.location,
      help: "give compile a loss, or call addLoss in a layer",
    });
  }

  /** Updates the metrics of `compile` and gives all results by name. */
  computeMetrics(data: StepData & { readonly yPred: readonly Tensor[] }): StepLogs {
    this.#placed("metrics", () => this.#metrics(this.outputNames).update(data.y ?? [], data.yPred, data.sampleWeight ?? []));
    return this.getMetricsResult();
  }

  getMetricsResult(): StepLogs {
    return this.#placed("metrics", () => this.#results());
  }

  #results(): StepLogs {
    const own = this.flattenLayers().flatMap((layer) => layer.ownMetrics().map((metric) => [metric.name, metric.result()] as const));
    const ofOutputs = (this.#compiledLoss?.trackers ?? []).flatMap((tracker) =>
      tracker ? [[tracker.name, tracker.result()] as const] : [],
    );
    return {
      ...(this.#lossTracker ? { loss: this.#lossTracker.result() } : {}),
      ...Object.fromEntries(ofOutputs),
      ...Object.fromEntries(own),
      ...this.#compiledMetrics?.results(),
    };
  }

  /** Places what the model itself adds to a step at the line of `compile`. */
  #placed<T>(label: string, body: () => T): T {
    return invokeLayerCallAt(this.#compileLocation, label, body);
  }

  #track(loss: Tensor, data: StepData): void {
    const [first] = flattenTensors(data.x);
    if (!first) return;
    this.#placed("loss", () => {
      const samples = size(first, 0, "float32");
      this.#lossTracker?.add(loss, samples);
      this.#compiledLoss?.track(samples);
    });
  }

  /** One step of training. Override it for another algorithm; it is traced once. */
  trainStep(data: StepData): StepLogs {
    const yPred = flattenTensors(this.apply<TensorTree>(data.x, { training: true }));
    const loss = this.computeLoss({ ...data, yPred });
    this.#track(loss, data);
    const variables = this.trainableWeights;
    if (variables.length === 0) warn(`the model ${this.name} has no trainable weights; training changes nothing`);
    else {
      const optimizer = this.#optimizer ?? runtimeError(`the model ${this.name} has no optimizer`, { help: "give compile an optimizer" });
      this.#placed(optimizer.name, () => {
        optimizer.build(variables);
        optimizer.apply(gradients(loss, variables), variables);
      });
    }
    return this.computeMetrics({ ...data, yPred });
  }

  testStep(data: StepData): StepLogs {
    const yPred = flattenTensors(this.apply<TensorTree>(data.x, { training: false }));
    this.#track(this.computeLoss({ ...data, yPred }), data);
    return this.computeMetrics({ ...data, yPred });
  }

  predictStep(data: StepData): TensorTree {
    return this.apply<TensorTree>(data.x, { training: false });
  }

  // Programs

  #assertCompiled(method: string): void {
    if (!this.compiled)
      valueError(`${method} is called before compile`, { help: `call model.compile({optimizer, loss}) before model.${method}` });
  }

  /**
   * What the program takes: the model's own inputs where it has a graph. Sizes other than the batch that the graph leaves
   * open become those of the data, so another length is another program.
   */
  #inputSpecs(x: DataSet | undefined): readonly DataSpec[] {
    const { inputs, inputNames } = this;
    if (inputs) {
      const arrays = x && orderData(x, inputNames, "x");
      return inputs.map(({ dtype, dims }, i) => {
        const given = arrays?.[i]?.shape;
        const fits = given?.length === dims.length;
        return {
          name: inputNames[i] ?? "",
          dtype,
          shape: dims.map((dim, axis) => (axis > 0 && typeof dim !== "number" && fits ? (given[axis] ?? dim) : dim)),
        };
      });
    }
    if (!x) return this.#builtInputSpecs();
    this.#inputForm = x.form;
    const names = typeof x.form === "object" ? x.form : x.arrays.length === 1 ? ["input"] : x.arrays.map((_, i) => `input_${i}`);
    return x.arrays.map(({ shape, dtype }, i) => ({
      name: names[i] ?? "",
      dtype,
      shape: [
        null,
        ...(
          shape ??
          valueError(`the shape of the inputs of ${this.name} is not known from a flat array`, {
            help: "pass a tensor with a shape, or give the model an input",
          })
        ).slice(1),
      ],
    }));
  }

  /** Specs of the targets: from the data where its shape is known, else as the losses expect them. */
  targetSpecs(inputs: readonly DataSpec[], y: readonly (DataArray | undefined)[] | undefined): readonly (DataSpec | undefined)[] {
    const outputs = this.#specsFor(inputs);
    const { outputNames } = this;
    const losses = this.#losses(outputNames);
    const taken = new Set(inputs.map(({ name }) => name));
    return outputs.map((output, i) => {
      const [loss, given] = [losses.losses[i], y?.[i]];
      if (y ? !given : !loss) return undefined;
      const sparse = loss?.getClassName().startsWith("Sparse") ?? false;
      const name = outputNames[i] ?? "";
      const batch = output.dims[0] ?? null;
      const expected = sparse ? output.dims.slice(0, -1) : output.dims;
      const shape = given?.shape ? [batch, ...given.shape.slice(1)] : expected;
      return {
        name: taken.has(name) ? `${name}_target` : name,
        dtype: sparse ? "int32" : targetDtype(given?.dtype ?? output.dtype),
        shape,
      };
    });
  }

  #target(): TargetName {
    return this.runEagerly ? "reference" : (this.#compileOptions?.target ?? getTarget());
  }

  /** What a program depends on; the key for inputs alone is the beginning of the key with targets. */
  #keyOf({ inputs, targets, sampleWeights }: ModuleSpec, target: TargetName): string {
    const show = (specs: readonly (DataSpec | undefined)[]): unknown =>
      specs.map((spec) => spec && [spec.name, spec.dtype, spec.shape.map(String)]);
    const key = JSON.stringify([target, show(inputs)]);
    return targets
      ? `${key}${JSON.stringify([show(targets), sampleWeights ?? false, this.trainableWeights.map(({ serial }) => serial), this.#compilations])}`
      : key;
  }

  async #start(spec: ModuleSpec): Promise<Session> {
    const target = this.#target();
    const key = (): string => this.#keyOf(spec, target);
    if (this.#session && (this.#sessionKey === key() || (!spec.targets && this.#sessionKey.startsWith(key())))) {
      this.#session.push();
      return this.#session;
    }
    const old = this.#session;
    this.#session = undefined;
    await old?.stop();
    const session = await Session.start(buildModule(this, spec), target);
    this.#session = session;
    // Only now are all weights there.
    this.#sessionKey = key();
    return session;
  }

  /** The module of this model for given inputs and targets, as programs are made from. */
  traceModule(
    spec: { readonly inputs?: readonly DataSpec[]; readonly training?: boolean; readonly sampleWeights?: boolean } = {},
  ): BuiltModule {
    const inputs = spec.inputs ?? this.#inputSpecs(undefined);
    const training = spec.training ?? this.compiled;
    return buildModule(this, {
      inputs,
      targets: training ? this.targetSpecs(inputs, undefined) : undefined,
      sampleWeights: spec.sampleWeights,
    });
  }

  #builtInputSpecs(): readonly DataSpec[] {
    const shape = this.getBuildConfig()?.["inputShape"];
    if (!isShapeLeaf(shape))
      return valueError(`the shape of the inputs of ${this.name} is not known`, {
        location: this.location,
        help: "call model.build([null, ...]) or give the model an input",
      });
    return [{ name: "input", dtype: this.inputDtype, shape: [null, ...shape.slice(1)] }];
  }

  async #trainingSession(
    x: Data,
    y: Data | null | undefined,
    weighted: boolean,
  ): Promise<{
    readonly session: Session;
    readonly x: readonly TypedRows[];
    readonly y: Readonly<Record<string, TypedRows>>;
    readonly read: (x: Data, y: Data) => readonly [Record<string, TypedRows>, Record<string, TypedRows>];
  }> {
    const inputData = readData(x, "x", this.inputs?.length);
    const inputs = this.#inputSpecs(inputData);
    const outputs = this.#specsFor(inputs);
    const targetData =
      y === null || y === undefined
        ? outputs.map(() => undefined)
        : orderTargets(readData(y, "y", this.outputNames.length), this.outputNames);
    const targets = this.targetSpecs(inputs, targetData);
    const session = await this.#start({ inputs, targets, sampleWeights: weighted });
    const named = (
      specs: readonly (DataSpec | undefined)[],
      arrays: readonly (DataArray | undefined)[],
      what: string,
    ): Record<string, TypedRows> =>
      Object.fromEntries(specs.flatMap((spec, i) => (spec && arrays[i] ? [[spec.name, checkRows(arrays[i], spec, what)]] : [])));
    const read = (xs: Data, ys: Data): readonly [Record<string, TypedRows>, Record<string, TypedRows>] => [
      named(
        inputs,
        orderData(
          readData(xs, "x", inputs.length),
          inputs.map(({ name }) => name),
          "x",
        ),
        "x",
      ),
      named(
        targets,
        ys === null || ys === undefined ? [] : orderTargets(readData(ys, "y", this.outputNames.length), this.outputNames),
        "y",
      ),
    ];
    const [xs, ys] = read(x, y as Data);
    return { session, x: Object.values(xs), y: ys, read };
  }

  /** Trains on arrays or, with batches from an iterable, as `fitDataset`. */
  async fit(x: Data | Dataset, y?: Data | null, options: FitOptions = {}): Promise<History> {
    this.#assertCompiled("fit");
    if (isDataset(x)) {
      if (y !== undefined && y !== null) valueError("fit is given a dataset and y; a dataset holds the targets itself");
      return this.fitDataset(x, options as DatasetFitOptions);
    }
    checkFitOptions(options);
    const place = userLocation();
    const { validationData, sampleWeight, ...rest } = options;
    const weighted = sampleWeight !== undefined || options.classWeight !== undefined || validationData?.[2] !== undefined;
    const { session, read } = await this.#trainingSession(x, y, weighted);
    const [xs, ys] = read(x, y as Data);
    if (validationData || options.validationSplit) checkEvaluation(session);
    const validation = validationData && read(validationData[0], validationData[1]);
    const history = await session.program
      .fit(xs, ys, {
        ...rest,
        stepsPerExecution: this.stepsPerExecution,
        ...(sampleWeight === undefined ? {} : { sampleWeight: weights(sampleWeight) }),
        ...(validation
          ? { validationData: validationData[2] === undefined ? validation : [...validation, weights(validationData[2])] }
          : {}),
      })
      .catch((error: unknown) => placeFault(error, place));
    await session.pull();
    if (history.epoch.length > 0) this.#optimizer?.finalizeVariableValues?.(this.trainableWeights);
    this.history = history;
    return history;
  }

  /** Trains on batches as they come. */
  async fitDataset(dataset: Dataset, options: DatasetFitOptions = {}): Promise<History> {
    this.#assertCompiled("fitDataset");
    reject(options, datasetKeys, "fitDataset");
    const history = await fitBatches(this.#batchRunner, dataset, options, this.stepsPerExecution);
    await this.#session?.pull();
    if (history.epoch.length > 0) this.#optimizer?.finalizeVariableValues?.(this.trainableWeights);
    this.history = history;
    return history;
  }

  get #batchRunner(): BatchRunner {
    return { resetMetrics: () => this.resetMetrics(), prepare: (batch, classWeight) => this.#batchOf(batch, classWeight) };
  }

  /** A session for the batch, and its arguments of a step. */
  async #batchOf(
    { x, y, sampleWeight }: UnpackedBatch,
    classWeight?: Readonly<Record<number, number>>,
  ): Promise<{ readonly session: Session; readonly values: Parameters<Session["program"]["trainOnBatch"]> }> {
    const { session, read } = await this.#trainingSession(x, y, sampleWeight !== undefined || classWeight !== undefined);
    const options = {
      ...(sampleWeight === undefined ? {} : { sampleWeight: weights(sampleWeight) }),
      ...(classWeight === undefined ? {} : { classWeight }),
    };
    return { session, values: [...read(x, y as Data), options] };
  }

  async evaluate(x: Data | Dataset, y?: Data | null, options: EvaluateOptions = {}): Promise<Evaluation> {
    this.#assertCompiled("evaluate");
    reject(options, evaluateKeys, "evaluate");
    checkVerbose(options.verbose ?? 0);
    const place = userLocation();
    if (isDataset(x)) {
      if (y !== undefined && y !== null) valueError("evaluate is given a dataset and y; a dataset holds the targets itself");
      const logs = await evaluateBatches(this.#batchRunner, x, options.steps, callbackList(options.callbacks));
      await this.#session?.pull(["eval_step"]);
      return evaluation(logs, options.returnDict ?? false);
    }
    const { session, read } = await this.#trainingSession(x, y, options.sampleWeight !== undefined);
    const [xs, ys] = read(x, y as Data);
    checkEvaluation(session);
    const { sampleWeight, returnDict, ...rest } = options;
    const logs = await session.program
      .evaluate(xs, ys, {
        ...rest,
        stepsPerExecution: this.stepsPerExecution,
        ...(sampleWeight === undefined ? {} : { sampleWeight: weights(sampleWeight) }),
        returnDict: true,
      })
      .catch((error: unknown) => placeFault(error, place));
    await session.pull(["eval_step"]);
    return evaluation(logs, returnDict ?? false);
  }

  async #onBatch(method: "trainOnBatch" | "testOnBatch", x: Data, y: Data | null | undefined, options: BatchOptions): Promise<Evaluation> {
    this.#assertCompiled(method);
    const place = userLocation();
    if (options.sampleWeight !== undefined && options.classWeight !== undefined)
      valueError(`${method} takes sampleWeight or classWeight, not both`);
    const { session, read } = await this.#trainingSession(x, y, options.sampleWeight !== undefined || options.classWeight !== undefined);
    if (method === "testOnBatch") checkEvaluation(session);
    const [xs, ys] = read(x, y as Data);
    const logs = await session.program[method](xs, ys, {
      ...(options.sampleWeight === undefined ? {} : { sampleWeight: weights(options.sampleWeight) }),
      ...(options.classWeight === undefined ? {} : { classWeight: options.classWeight }),
    }).catch((error: unknown) => placeFault(error, place));
    await session.pull([method === "trainOnBatch" ? "train_step" : "eval_step"]);
    return evaluation(logs, options.returnDict ?? false);
  }

  /** One update on one batch. */
  trainOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Evaluation> {
    return this.#onBatch("trainOnBatch", x, y, options);
  }

  /** The metrics of one batch, without an update. */
  testOnBatch(x: Data, y?: Data | null, options: BatchOptions = {}): Promise<Evaluation> {
    return this.#onBatch("testOnBatch", x, y, options);
  }

  /** The outputs for all rows, in the model's output structure. */
  async predict<T extends TensorTree = Tensor>(x: Data, options: PredictOptions = {}): Promise<T> {
    reject(options, predictKeys, "predict");
    const place = userLocation();
    const data = readData(x, "x", this.inputs?.length);
    const inputs = this.#inputSpecs(data);
    const session = await this.#start({ inputs });
    const arrays = orderData(
      data,
      inputs.map(({ name }) => name),
      "x",
    );
    const xs = Object.fromEntries(inputs.flatMap((spec, i) => (arrays[i] ? [[spec.name, checkRows(arrays[i], spec, "x")]] : [])));
    const { batchSize, allowNonFinite = false } = options;
    const results = await session.program
      .predictAll(xs, { allowNonFinite, ...(batchSize === undefined ? {} : { batchSize }) })
      .catch((error: unknown) => placeFault(error, place));
    await session.pull(["predict"]);
    let index = 0;
    return mapTensors(session.built.outputTree, (output) => {
      const name = session.built.outputNames[index++] ?? "";
      const values = results[name] ?? new Float32Array();
      const rest = output.shape.slice(1).map((dim) => dim ?? 1);
      const row = rest.reduce((product, dim) => product * dim, 1);
      return Tensor.host(output.dtype, [values.length / Math.max(row, 1), ...rest], hostArray(output.dtype, values));
    }) as T;
  }

  predictOnBatch<T extends TensorTree = Tensor>(x: Data): Promise<T> {
    const [first] = readData(x, "x").arrays;
    const rows = first?.shape?.[0];
    return this.predict<T>(x, rows === undefined ? {} : { batchSize: rows });
  }

  /** Frees what a running program holds; weights stay. */
  async dispose(): Promise<void> {
    const session = this.#session;
    this.#session = undefined;
    await session?.stop();
  }
}
