/**
 * The base of layers. A subclass makes its weights in `build` and its result in `call`, with `ops`; `call` is traced into
 * programs and never runs per batch.
 */

import type { NumericArray } from "../ir/dtype.ts";
import { constructWith } from "./auto-config.ts";
import { withAutocast } from "./autocast.ts";
import { currentScope, scopePath, withCallScope } from "./call-scope.ts";
import { type DtypePolicy, resolvePolicy } from "./dtype-policy.ts";
import { type DataType, hostArray, isFloatType } from "./dtypes.ts";
import { notImplemented, valueError, warn } from "./errors.ts";
import { evaluate } from "./evaluate.ts";
import { initialFrom } from "./initial-value.ts";
import { checkInputSpec, type InputSpec } from "./input-spec.ts";
import type { Config, Regularizer } from "./interfaces.ts";
import {
  type CallOptions,
  isShapeLeaf,
  type KnownShape,
  type LayerOptions,
  layerOptionNames,
  type ShapeTree,
  shapesOf,
  type WeightOptions,
} from "./layer-types.ts";
import { addLibraryClass } from "./library-classes.ts";
import { withLocation } from "./location.ts";
import { lookupConstraint, lookupInitializer, lookupRegularizer } from "./lookup.ts";
import { isMetric, type Metric } from "./metric.ts";
import { construction, Operation } from "./operation.ts";
import { cast, divide } from "./ops/elementwise.ts";
import { size } from "./ops/reduce.ts";
import { checkOptions, inertLayerOptions } from "./options.ts";
import { camelConfig, serializeObject } from "./registry.ts";
import { SeedGenerator } from "./seed-generator.ts";
import { callStateless, type StatelessOptions, type StatelessResult } from "./stateless-call.ts";
import { asTensor, formatDims, resolveDims, Tensor, type TensorLike } from "./tensor.ts";
import { currentTrace, Trace, withTrace } from "./trace.ts";
import { runCall } from "./traceback.ts";
import { heldObjects } from "./tracking.ts";
import { flattenTensors, mapTensorLikes, mapTensors, type TensorLikeTree, type TensorTree, type Tree } from "./tree.ts";
import { Variable } from "./variable.ts";

export {
  type CallOptions,
  isShapeLeaf,
  type KnownShape,
  type LayerOptions,
  type ShapeTree,
  shapesOf,
  type WeightOptions,
} from "./layer-types.ts";

export function isLayer(x: unknown): x is Layer {
  return x instanceof Layer;
}

function isTracked(x: unknown): boolean {
  return x instanceof Layer || x instanceof Variable || isMetric(x) || x instanceof SeedGenerator;
}

/**
 * A subclass with options of its own hands only those of `Layer` to `super`, or names them:
 * `static readonly optionNames = { scale: true }`.
 */
export class Layer extends Operation {
  built = false;
  activityRegularizer: Regularizer | null;
  readonly autocast: boolean;
  readonly dtypePolicy: DtypePolicy;
  /** Batch shape given to the constructor, for `Sequential`. */
  readonly batchInputShape: KnownShape | undefined;
  inputSpec: InputSpec | readonly InputSpec[] | null = null;
  supportsJit = true;
  readonly #variables: Variable[] = [];
  /** Layers called inside `call` that no property holds, such as those in private fields. */
  readonly #calledLayers = new Set<Layer>();
  #trainable: boolean;
  #supportsMasking: boolean | undefined;
  #losses: Tensor[] = [];
  #buildShape: ShapeTree | undefined;
  #maskWarned = false;
  #building = false;

  constructor(options: LayerOptions = {}) {
    super({ name: options.name ?? undefined });
    checkOptions(new.target, options, layerOptionNames, inertLayerOptions, { location: this.location });
    this.#trainable = options.trainable ?? true;
    this.autocast = options.autocast ?? true;
    this.dtypePolicy = resolvePolicy(options.dtype);
    this.activityRegularizer = lookupRegularizer(options.activityRegularizer);
    if (options.inputShape && options.inputDim !== undefined)
      valueError(`${this.getClassName()} has no option inputShape beside inputDim`, { location: this.location });
    if (options.inputShape || options.inputDim !== undefined)
      warn(`the option inputShape of layer ${this.name} is kept for older programs; start a Sequential with input({shape}) instead`);
    const sample = options.inputShape ?? (options.inputDim === undefined ? undefined : [options.inputDim]);
    this.batchInputShape = options.batchInputShape ?? (sample && [null, ...sample]);
    // Whatever `build` a subclass defines, building also records the shapes and marks the layer as built.
    const build = this.build.bind(this);
    Object.defineProperty(this, "build", {
      value: (shape: ShapeTree) => this.#runBuild(build, shape),
      enumerable: false,
      configurable: true,
      writable: true,
    });
  }

  // Building

  /** Makes the weights that depend on the shape of the input. */
  build(_inputShape: ShapeTree): void {
    const unbuilt = this.ownLayers().filter((layer) => !layer.built);
    if (unbuilt.length > 0) this.buildByTracing(_inputShape);
  }

  /** Runs `call` on shapes only: layers inside get built on the way. */
  buildByTracing(inputShape: ShapeTree): void {
    const trace = new Trace("abstract");
    let count = 0;
    const inputs = (tree: ShapeTree): TensorTree => {
      if (isShapeLeaf(tree)) return trace.input(`input_${count++}`, this.computeDtype, resolveDims(tree));
      if (Array.isArray(tree)) return tree.map((item: ShapeTree) => inputs(item));
      return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, inputs(item as ShapeTree)]));
    };
    withTrace(trace, () => this.invokeLayerCall(inputs(inputShape), {}));
  }

  #runBuild(build: (shape: ShapeTree) => void, shape: ShapeTree): void {
    if (this.#building) return;
    this.#building = true;
    try {
      withLocation(this.location, this.name, () => withCallScope({ layer: this, training: currentScope()?.training }, () => build(shape)));
    } finally {
      this.#building = false;
    }
    this.#buildShape = shape;
    this.built = true;
    this.postBuild();
  }

  getBuildConfig(): Config | undefined {
    if (this.#buildShape === undefined) return undefined;
    return isShapeLeaf(this.#buildShape) ? { inputShape: this.#buildShape } : { shapesDict: this.#buildShape };
  }

  buildFromConfig(config: Config): void {
    const { inputShape, shapesDict } = camelConfig(config);
    const shape = inputShape ?? shapesDict;
    if (shape !== undefined && shape !== null && !this.built) this.build(shape as ShapeTree);
  }

  addWeight(options: WeightOptions): Variable {
    const shape = (options.shape ?? []).map(
      (dim) =>
        dim ??
        valueError(`the weight ${options.name ?? ""} of ${this.name} needs a fully known shape, found ${formatDims(options.shape ?? [])}`, {
          location: this.location,
        }),
    );
    const dtype = options.dtype ?? this.variableDtype;
    const trainable = options.trainable ?? true;
    const path = scopePath();
    const scope = path === this.name || path.endsWith(`/${this.name}`) ? path : path === "" ? this.name : `${path}/${this.name}`;
    const variable = new Variable({
      name: options.name ?? `variable_${this.#variables.length}`,
      scope,
      shape,
      dtype,
      trainable,
      role: trainable ? "weight" : "non_trainable_weight",
      initial: initialFrom(lookupInitializer(options.initializer ?? (isFloatType(dtype) ? "glorotUniform" : "zeros"))),
      regularizer: lookupRegularizer(options.regularizer),
      constraint: lookupConstraint(options.constraint),
      location: this.location,
    });
    variable.trainable = trainable && this.#trainable;
    this.#variables.push(variable);
    return variable;
  }

  addVariable(options: WeightOptions): Variable {
    return this.addWeight(options);
  }

  // What the layer holds

  /** Variables of this layer itself: made by `addWeight`, then held in properties. */
  ownVariables(): readonly Variable[] {
    const held = heldObjects(this, (x) => x instanceof Variable, isTracked).filter(
      ({ role }) => role === "weight" || role === "non_trainable_weight",
    );
    const own = new Set([...this.#variables, ...held]);
    return [...own].toSorted((a, b) => Number(a.role !== "weight") - Number(b.role !== "weight"));
  }

  /** Layers directly inside this one. */
  ownLayers(): readonly Layer[] {
    return [...new Set([...heldObjects(this, isLayer, isTracked), ...this.#calledLayers])].filter((layer) => layer !== this);
  }

  get seedGenerators(): readonly SeedGenerator[] {
    return heldObjects(this, (x) => x instanceof SeedGenerator, isTracked);
  }

  ownMetrics(): readonly Metric[] {
    return heldObjects(this, isMetric, isTracked);
  }

  /** All distinct layers inside, each before those it holds. */
  flattenLayers(options: { readonly includeSelf?: boolean; readonly recursive?: boolean } = {}): readonly Layer[] {
    const found = new Set<Layer>();
    const visit = (layer: Layer): void => {
      if (found.has(layer)) return;
      found.add(layer);
      for (const child of layer.ownLayers()) visit(child);
    };
    if (options.recursive ?? true) visit(this);
    else for (const layer of [this, ...this.ownLayers()]) found.add(layer);
    if (!(options.includeSelf ?? true)) found.delete(this);
    return [...found];
  }

  get weights(): readonly Variable[] {
    return [...new Set([...this.ownVariables(), ...this.ownLayers().flatMap((layer) => layer.weights)])];
  }
  get trainableWeights(): readonly Variable[] {
    return this.#trainable
      ? [...new Set([...this.ownVariables().filter((v) => v.trainable), ...this.ownLayers().flatMap((layer) => layer.trainableWeights)])]
      : [];
  }
  get nonTrainableWeights(): readonly Variable[] {
    const trainable = new Set(this.trainableWeights);
    return this.weights.filter((variable) => !trainable.has(variable));
  }
  /** Weights and the state of random streams. */
  get variables(): readonly Variable[] {
    const seeds = this.seedGenerators.map((generator) => generator.state);
    return [...new Set([...this.ownVariables(), ...seeds, ...this.ownLayers().flatMap((layer) => layer.variables)])];
  }
  get trainableVariables(): readonly Variable[] {
    return this.trainableWeights;
  }
  get nonTrainableVariables(): readonly Variable[] {
    const trainable = new Set(this.trainableWeights);
    return this.variables.filter((variable) => !trainable.has(variable));
  }
  get metricsVariables(): readonly Variable[] {
    return [...new Set(this.flattenLayers().flatMap((layer) => layer.ownMetrics().flatMap((metric) => metric.variables)))];
  }

  get trainable(): boolean {
    return this.#trainable;
  }
  set trainable(value: boolean) {
    this.#trainable = Boolean(value);
    for (const variable of this.ownVariables()) if (variable.role === "weight") variable.trainable = this.#trainable;
    for (const layer of this.ownLayers()) layer.trainable = this.#trainable;
  }

  getWeights(): Tensor[] {
    return this.weights.map((variable) => Tensor.host(variable.dtype, variable.shape, variable.hostValue().slice() as NumericArray));
  }

  setWeights(values: readonly TensorLike[]): void {
    const { weights } = this;
    if (values.length !== weights.length) {
      valueError(`setWeights of ${this.name} is given ${values.length} values; the layer has ${weights.length} weights`);
    }
    const tensors = weights.map((variable, i) => {
      const given = values[i];
      const flat = ArrayBuffer.isView(given)
        ? Tensor.host(
            variable.dtype,
            variable.shape,
            hostArray(variable.dtype, checkLength(given as ArrayLike<number> & ArrayBufferView, variable)),
          )
        : asTensor(given ?? 0, variable.dtype);
      if (flat.dims.length !== variable.shape.length || flat.dims.some((dim, axis) => dim !== variable.shape[axis])) {
        valueError(
          `setWeights of ${this.name}: ${variable.path} has shape ${formatDims(variable.shape)}, the value given has ${formatDims(flat.dims)}`,
        );
      }
      return flat;
    });
    for (const [i, variable] of weights.entries()) variable.assign(tensors[i] ?? 0);
  }

  countParams(): number {
    if (!this.built && this.weights.length === 0)
      valueError(`${this.name} is not built, so its parameters cannot be counted`, { help: "call build(inputShape) first" });
    return this.weights.reduce((sum, variable) => sum + variable.size, 0);
  }

  // Dtypes

  get variableDtype(): DataType {
    return this.dtypePolicy.variableDtype;
  }
  get dtype(): DataType {
    return this.dtypePolicy.variableDtype;
  }
  get computeDtype(): DataType {
    return this.dtypePolicy.computeDtype;
  }
  get inputDtype(): DataType {
    return this.dtypePolicy.computeDtype;
  }

  // Calling

  /** The result for `inputs`. */
  override call(_inputs: TensorTree, _options: CallOptions): TensorTree {
    return notImplemented(`the layer ${this.getClassName()} does not define call`, { location: this.location });
  }

  get supportsMasking(): boolean {
    return this.#supportsMasking ?? this.computeMask !== Layer.prototype.computeMask;
  }
  set supportsMasking(value: boolean) {
    this.#supportsMasking = value;
  }

  /** The mask of the output; undefined for none. */
  computeMask(
    _inputs: TensorTree,
    mask: Tensor | readonly (Tensor | undefined)[] | undefined,
  ): Tensor | readonly (Tensor | undefined)[] | undefined {
    return mask;
  }

  /**
   * Applies the layer: to symbolic tensors it adds to a model, inside another layer's `call` it becomes part of the
   * program, and on data it computes at once.
   */
  override apply<T extends TensorTree = Tensor>(inputs: TensorLikeTree, options: CallOptions = {}): T {
    const converted = mapTensorLikes(inputs, (x) => (x instanceof Tensor ? x : asTensor(x, this.inputDtype)));
    const args = [converted, options] as const;
    const tensors = flattenTensors(args);
    if (tensors.some((x) => x.isSymbolic)) return this.symbolicCall(...args) as T;
    if (currentTrace()) return this.invokeLayerCall(converted, options) as T;
    return this.#eagerCall(converted, options) as T;
  }

  #eagerCall(inputs: TensorTree, options: CallOptions): TensorTree {
    const losses = new Map<Layer, readonly Tensor[]>();
    let masked: readonly number[] = [];
    const [outputs, masks, added] = evaluate(() => {
      const results = this.invokeLayerCall(inputs, options);
      for (const layer of this.flattenLayers()) losses.set(layer, layer.#losses);
      const found = flattenTensors(results).map(({ mask }) => mask);
      masked = found.flatMap((mask, i) => (mask ? [i] : []));
      return [results, found.filter((mask) => mask !== undefined), [...losses.values()]];
    }) as readonly [TensorTree, readonly Tensor[], readonly (readonly Tensor[])[]];
    for (const [i, layer] of [...losses.keys()].entries()) layer.#losses = [...(added[i] ?? [])];
    const leaves = flattenTensors(outputs);
    for (const [i, at] of masked.entries()) {
      const output = leaves[at];
      if (output) output.mask = masks[i];
    }
    return outputs;
  }

  override replay(args: readonly unknown[]): TensorTree {
    return this.invokeLayerCall(args[0] as TensorTree, (args[1] ?? {}) as CallOptions);
  }

  /** The whole protocol around `call`, on traced tensors. Its name marks it on the call stack: see `location.ts`. */
  invokeLayerCall(given: TensorTree, options: CallOptions): TensorTree {
    const outer = currentScope();
    if (!outer) this.clearLosses();
    else if (!outer.layer.ownLayers().includes(this) && outer.layer !== this) outer.layer.#calledLayers.add(this);
    const training = options.training ?? outer?.training;
    const compute = this.autocast ? this.inputDtype : undefined;
    return withLocation(this.location, this.name, () =>
      withCallScope({ layer: this, training }, () =>
        withAutocast(compute, () => {
          const inputs = compute ? mapTensors(given, (x) => withMaskOf(x, isFloatType(x.dtype) ? cast(x, compute) : x)) : given;
          const leaves = flattenTensors(inputs);
          checkInputSpec(this.inputSpec, leaves, this);
          if (!this.built && this.#definesBuild()) {
            this.build(shapesOf(inputs));
            checkInputSpec(this.inputSpec, leaves, this);
          }
          const masks = leaves.map((x) => x.mask);
          const masked = masks.some((mask) => mask !== undefined);
          const inputMask = masked ? (inputs instanceof Tensor ? masks[0] : masks) : undefined;
          const callOptions = { ...options, training, mask: options.mask ?? inputMask ?? undefined };
          const outputs = runCall(this, [inputs, callOptions], () => this.call(inputs, callOptions));
          this.#finishBuild(inputs);
          this.#regularizeActivity(outputs);
          const givenMask = options.mask ?? inputMask;
          this.#setMasks(inputs, givenMask, outputs, masked || givenMask !== undefined);
          return outputs;
        }),
      ),
    );
  }

  /**
   * `call` with given values in place of the layer's variables. Gives the outputs and the new values of the non-trainable
   * ones, and with `returnLosses` the losses; the layer itself does not change.
   */
  statelessCall(
    trainable: readonly TensorLike[],
    nonTrainable: readonly TensorLike[],
    inputs: TensorLikeTree,
    options: StatelessOptions = {},
  ): StatelessResult {
    return callStateless(this, trainable, nonTrainable, inputs, options);
  }

  /** Without a `build` of its own a layer is built by having been called. */
  #definesBuild(): boolean {
    for (
      let prototype: unknown = Object.getPrototypeOf(this);
      prototype !== null && prototype !== Layer.prototype;
      prototype = Object.getPrototypeOf(prototype)
    ) {
      if (Object.hasOwn(prototype as object, "build")) return true;
    }
    return false;
  }

  #finishBuild(inputs: TensorTree): void {
    if (this.built) return;
    this.#buildShape = shapesOf(inputs);
    this.built = true;
    this.postBuild();
  }

  #regularizeActivity(outputs: TensorTree): void {
    const { activityRegularizer } = this;
    if (!activityRegularizer) return;
    for (const output of flattenTensors(outputs)) {
      if (!isFloatType(output.dtype)) continue;
      // Keras 3 takes the mean over the batch here, unlike for weights.
      const penalty = activityRegularizer.apply(output);
      this.addLoss(output.rank > 0 ? divide(penalty, size(output, 0, output.dtype)) : penalty);
    }
  }

  #setMasks(
    inputs: TensorTree,
    inputMask: Tensor | readonly (Tensor | undefined)[] | undefined,
    outputs: TensorTree,
    masked: boolean,
  ): void {
    if (!this.supportsMasking) {
      if (masked && !this.#maskWarned) {
        this.#maskWarned = true;
        warn(`layer ${this.name} (${this.getClassName()}) does not support masking; the mask of its input is lost downstream`);
      }
      return;
    }
    const leaves = flattenTensors(outputs);
    if (leaves.every((output) => output.mask !== undefined)) return;
    const mask = this.computeMask(inputs, inputMask);
    if (mask === undefined || mask === null) return;
    const masks = mask instanceof Tensor ? [mask] : mask;
    for (const [i, output] of leaves.entries())
      output.mask ??= mask instanceof Tensor ? (i === 0 || leaves.length === 1 ? mask : undefined) : masks[i];
  }

  // Shapes

  /** Output shapes for input shapes, by tracing `call`. */
  computeOutputShape(inputShape: ShapeTree): ShapeTree {
    const symbolicInputs = (tree: ShapeTree): TensorTree => {
      if (isShapeLeaf(tree)) return Tensor.symbolic(this.inputDtype, resolveDims(tree));
      if (Array.isArray(tree)) return tree.map((item: ShapeTree) => symbolicInputs(item));
      return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, symbolicInputs(item as ShapeTree)]));
    };
    return shapesOf(this.computeOutputSpec(symbolicInputs(inputShape), {}));
  }

  // Losses

  /** Adds scalars to what is minimized; for use inside `call`. */
  addLoss(loss: Tree<Tensor>): void {
    const leaves = flattenTensors(loss);
    if (leaves.length === 0 || leaves.some((x) => x.isSymbolic)) {
      valueError(`addLoss of ${this.name} needs tensors computed in call`, { help: "add the loss inside the call of a layer" });
    }
    this.#losses.push(...leaves);
  }

  /** Added losses of this layer and those inside, then the regularization of trainable weights. */
  get losses(): readonly Tensor[] {
    const added = this.flattenLayers().flatMap((layer) => layer.#losses);
    const regularization = this.trainableWeights.flatMap((variable) =>
      variable.regularizer ? [variable.regularizer.apply(variable.toTensor())] : [],
    );
    return [...added, ...regularization];
  }

  clearLosses(): void {
    for (const layer of this.flattenLayers()) layer.#losses = [];
  }

  addMetric(): never {
    return notImplemented("addMetric does not exist; make a metric and call its updateState", { location: this.location });
  }

  quantize(_mode: string): void {
    notImplemented(`${this.getClassName()} cannot be quantized here`, { help: "ask for a quantized program when compiling" });
  }

  // Configuration

  override getConfig(): Config {
    return this.configWith({
      name: this.name,
      trainable: this.#trainable,
      dtype: this.dtypePolicy.name,
      ...(this.batchInputShape ? { batchInputShape: this.batchInputShape } : {}),
      ...(this.activityRegularizer ? { activityRegularizer: serializeObject(this.activityRegularizer) } : {}),
    });
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config): Layer {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return construction(this, config, () => constructWith(this, config));
  }

  /** Own variables by index, for files. */
  saveOwnVariables(store: Record<string, Tensor>): void {
    for (const [i, variable] of this.ownVariables().entries())
      store[String(i)] = Tensor.host(variable.dtype, variable.shape, variable.hostValue());
  }

  loadOwnVariables(store: Readonly<Record<string, Tensor>>): void {
    const own = this.ownVariables();
    const count = Object.keys(store).length;
    if (count !== own.length) {
      valueError(`layer ${this.name} expects ${own.length} variables (${own.map(({ path }) => path).join(", ")}); ${count} are stored`, {
        ...(own.length === 0 && !this.built
          ? { help: "the layer is not built; build the model, or give the layer's parent a buildFromConfig" }
          : {}),
      });
    }
    for (const [i, variable] of own.entries())
      variable.assign(store[String(i)] ?? valueError(`layer ${this.name} has no stored variable ${i}`));
  }

  override toString(): string {
    return `<${this.getClassName()} name=${this.name}, built=${this.built}>`;
  }
}

addLibraryClass(Layer);

function checkLength<T extends ArrayLike<number> & ArrayBufferView>(given: T, variable: Variable): T {
  return given.length === variable.size ? given : valueError(`${variable.path} has ${variable.size} elements; ${given.length} are given`);
}

function withMaskOf(from: Tensor, to: Tensor): Tensor {
  if (from !== to && from.mask) to.mask = from.mask;
  return to;
}
