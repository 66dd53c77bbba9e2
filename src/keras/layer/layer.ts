/**
 * The base of layers. A subclass makes its weights in `build` and its result in `call`, with `ops`; `call` is traced into
 * programs and never runs per batch.
 */

import { constructWith } from "../auto-config.ts";
import type { DataType } from "../dtypes.ts";
import { notImplemented, shown, valueError, warn } from "../errors.ts";
import { anySymbolicTensors, construction } from "../graph/operation.ts";
import type { Config, DTypePolicyLike, Regularizer } from "../interfaces.ts";
import { addLibraryClass, inheritsFromLibrary } from "../library-classes.ts";
import { withLocation } from "../location.ts";
import { lookupRegularizer } from "../lookup.ts";
import { checkOptions, inertLayerOptions } from "../options.ts";
import { camelConfig, serializeObject } from "../registry.ts";
import { resolveDims, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace, Trace, withTrace } from "../tensor/trace.ts";
import { isRecord, type TensorLikeTree, type TensorTree, type Tree } from "../tree.ts";
import { callOnData, invokeLayerCall } from "./call.ts";
import { convertInputs, isArgumentShapes } from "./call-arguments.ts";
import { currentScope, withCallScope } from "./call-scope.ts";
import { resolvePolicy } from "./dtype-policy.ts";
import type { InputSpec } from "./input-spec.ts";
import { LayerState } from "./state.ts";
import { callStateless, type StatelessOptions, type StatelessResult } from "./stateless-call.ts";
import { type CallOptions, isShapeLeaf, type KnownShape, type LayerOptions, layerOptionNames, type ShapeTree, shapesOf } from "./types.ts";

export {
  type CallOptions,
  isShapeLeaf,
  type KnownShape,
  type LayerOptions,
  type ShapeTree,
  shapesOf,
  type WeightOptions,
} from "./types.ts";

export function isLayer(x: unknown): x is Layer {
  return x instanceof Layer;
}

/**
 * A subclass with options of its own hands only those of `Layer` to `super`, or names them:
 * `static readonly optionNames = { scale: true }`. What it declares in `static readonly callArguments`, see
 * `call-arguments.ts`.
 */
export class Layer extends LayerState {
  built = false;
  activityRegularizer: Regularizer | null;
  /** False leaves floating inputs and variables in their own dtypes. */
  readonly autocast: boolean;
  readonly dtypePolicy: DTypePolicyLike;
  /** Batch shape given to the constructor, for `Sequential`. */
  readonly batchInputShape: KnownShape | undefined;
  inputSpec: InputSpec | readonly InputSpec[] | null = null;
  /** False makes every operation of the layer, and of layers inside, a kernel of its own. */
  supportsJit = true;
  /** False gives tensors to `call` as they are, and host arrays as tensors of their own dtype. */
  convertInputArgs = true;
  /** True lets inputs be anything. */
  allowNonTensorPositionalArgs = false;
  /** What `addLoss` has added since the outermost call began. */
  addedLosses: readonly Tensor[] = [];
  #supportsMasking: boolean | undefined;
  #buildShape: ShapeTree | undefined;
  #building = false;

  constructor(options: LayerOptions = {}) {
    super({ name: options?.name ?? undefined, trainable: options?.trainable });
    checkOptions(new.target, options, layerOptionNames, inertLayerOptions, { location: this.location });
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

  // Building

  /** Makes the weights that depend on the shape of the input, and builds the layers inside. By default there are none to make. */
  build(_inputShape: ShapeTree): void {
    this.assertConstructed();
    if (!this.definesBuild && this.ownLayers().some(({ built }) => !built))
      warn(
        `layer ${this.name} (${this.getClassName()}) has no build, and holds layers that are not built; it is marked as built all the same. Define build(inputShape), and build the layers inside there`,
      );
  }

  /** Whether a subclass has a `build`. Without one a layer is built by being called. */
  get definesBuild(): boolean {
    for (let at: object | null = Object.getPrototypeOf(this); at !== null && at !== Layer.prototype; at = Object.getPrototypeOf(at))
      if (Object.hasOwn(at, "build")) return true;
    return false;
  }

  #runBuild(build: (shape: ShapeTree) => void, shape: ShapeTree): void {
    if (this.#building) return;
    this.#building = true;
    try {
      withLocation(this.location, this.name, () => withCallScope({ layer: this, training: currentScope()?.training }, () => build(shape)));
    } finally {
      this.#building = false;
    }
    this.#setBuilt(shape);
  }

  #setBuilt(shape: ShapeTree): void {
    this.#buildShape = shape;
    this.built = true;
    this.postBuild();
    this.lockState();
  }

  /** Notes that the layer has all its weights after a call with inputs of these shapes. */
  markBuilt(shape: ShapeTree): void {
    if (!this.built) this.#setBuilt(shape);
  }

  /** Runs `call` on shapes only: layers inside get built on the way. */
  buildByTracing(inputShape: ShapeTree): void {
    const trace = new Trace("abstract");
    withTrace(trace, () => invokeLayerCall(this, this.#inputsOf(trace, inputShape), {}));
  }

  /** Inputs of `trace` with these shapes. */
  #inputsOf(trace: Trace, shape: ShapeTree): TensorTree {
    let count = 0;
    return mapShapes(shape, (leaf) => trace.input(`input_${count++}`, this.computeDtype, resolveDims(leaf)));
  }

  /** The shapes that the layer was built with. */
  getBuildConfig(): Config | undefined {
    const shape = this.#buildShape;
    if (shape === undefined) return undefined;
    return isArgumentShapes(shape) ? { shapesDict: shape } : { inputShape: shape };
  }

  buildFromConfig(config: Config): void {
    const { inputShape, shapesDict } = camelConfig(config);
    const shape = (inputShape ?? shapesDict) as ShapeTree | null | undefined;
    if (shape === undefined || shape === null || this.built) return;
    if (this.definesBuild || this.ownLayers().every(({ built }) => built)) this.build(shape);
    else this.buildByTracing(shape);
  }

  // Calling

  /** The result for `inputs`. */
  override call(_inputs: TensorTree, _options: CallOptions): TensorTree {
    return notImplemented(`the layer ${this.getClassName()} does not define call`, { location: this.location });
  }

  /**
   * Applies the layer: to symbolic tensors it adds to a model, inside another layer's `call` it becomes part of the
   * program, and on data it computes at once.
   */
  override apply<T extends TensorTree = Tensor>(inputs: TensorLikeTree, options: CallOptions = {}): T {
    this.assertConstructed();
    const converted = convertInputs(this, inputs, options);
    if (anySymbolicTensors(converted, options)) return this.symbolicCall(converted, options) as T;
    return (currentTrace() ? invokeLayerCall(this, converted, options) : callOnData(this, converted, options)) as T;
  }

  override symbolicCall(...args: readonly unknown[]): TensorTree {
    // A layer that tells its outputs itself is not run to find them, and so is not built on the way.
    if (!this.built && !inheritsFromLibrary(this, "computeOutputSpec")) this.build(shapesOf(args[0] as TensorTree));
    return super.symbolicCall(...args);
  }

  override replay(args: readonly unknown[]): TensorTree {
    return invokeLayerCall(this, args[0] as TensorTree, (args[1] ?? {}) as CallOptions);
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

  /** Whether `computeMask` is defined, unless it was set. */
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

  // Shapes

  /** Output shapes for input shapes; found by running `call` on shapes, unless a subclass knows better. */
  computeOutputShape(inputShape: ShapeTree): ShapeTree {
    if (this.call === Layer.prototype.call)
      return notImplemented(`the layer ${this.getClassName()} does not implement computeOutputShape`, { location: this.location });
    const inputs = mapShapes(inputShape, (leaf) => Tensor.symbolic(this.inputDtype, resolveDims(leaf)));
    return shapesOf(this.computeOutputSpec(inputs, {}));
  }

  /** Whether a class of the user's has a `computeOutputShape`, which then stands for `call` where only shapes are asked for. */
  get definesOutputShape(): boolean {
    return !inheritsFromLibrary(this, "computeOutputShape");
  }

  /** Outputs in `trace` with the shapes that `computeOutputShape` gives. */
  tracedOutputs(trace: Trace, inputShape: ShapeTree): TensorTree {
    const shape: unknown = this.computeOutputShape(inputShape);
    return isShapeTree(shape)
      ? this.#inputsOf(trace, shape)
      : valueError(
          `computeOutputShape of ${this.name} (${this.getClassName()}) gives ${shown(shape)}; expected a shape, or shapes in lists or records`,
          {
            location: this.location,
          },
        );
  }

  /** Names of the layers whose operations are not fused with others: those that do not support it, and all inside them. */
  get unfusedLayers(): readonly string[] {
    const refusing = this.flattenLayers().filter(({ supportsJit }) => !supportsJit);
    return [...new Set(refusing.flatMap((layer) => layer.flattenLayers()).map(({ name }) => name))];
  }

  // Losses

  /** Adds scalars to what is minimized; for use inside `call`. */
  addLoss(loss: Tree<Tensor>): void {
    const leaves = leavesOf(loss);
    for (const leaf of leaves) {
      if (!(leaf instanceof Tensor) || leaf.isSymbolic)
        valueError(
          `addLoss of ${this.name} is given ${leaf instanceof Tensor ? leaf.toString() : shown(leaf)}; expected a tensor computed in call`,
          {
            help: "add the loss inside the call of a layer, computed with ops",
          },
        );
    }
    if (currentTrace()?.mode !== "abstract") this.addedLosses = [...this.addedLosses, ...(leaves as readonly Tensor[])];
  }

  /** Added losses of this layer and those inside, then the regularization of trainable weights. */
  get losses(): readonly Tensor[] {
    const added = this.flattenLayers().flatMap((layer) => layer.addedLosses);
    const regularization = this.trainableWeights.flatMap((variable) =>
      variable.regularizer ? [variable.regularizer.apply(variable.toTensor())] : [],
    );
    return [...added, ...regularization];
  }

  clearLosses(): void {
    for (const layer of this.flattenLayers()) layer.addedLosses = [];
  }

  /** Runs `body` and gives all losses after it; the layer keeps those it had before. */
  collectLosses<T>(body: () => T): readonly [result: T, losses: readonly Tensor[]] {
    const kept = new Map(this.flattenLayers().map((layer) => [layer, layer.addedLosses]));
    this.clearLosses();
    try {
      return [body(), this.losses];
    } finally {
      for (const layer of this.flattenLayers()) layer.addedLosses = kept.get(layer) ?? [];
    }
  }

  // Configuration

  override getConfig(): Config {
    return this.configWith({
      name: this.name,
      trainable: this.trainable,
      dtype: this.dtypePolicy.name,
      ...(this.batchInputShape ? { batchInputShape: this.batchInputShape } : {}),
      ...(this.activityRegularizer ? { activityRegularizer: serializeObject(this.activityRegularizer) } : {}),
    });
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config): Layer {
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return construction(this, config, () => constructWith(this, config));
  }

  quantize(_mode: string): void {
    notImplemented(`${this.getClassName()} cannot be quantized in place`, { location: this.location });
  }

  /** Programs run on one device: outputs have no layout. */
  get outputLayout(): null {
    return null;
  }
  set outputLayout(layout: unknown) {
    if (layout !== null && layout !== undefined)
      notImplemented(`an output layout is set for ${this.name}, but programs run on one device and distribute no tensors`, {
        location: this.location,
      });
  }

  override toString(): string {
    return `<${this.getClassName()} name=${this.name}, built=${this.built}>`;
  }
}

addLibraryClass(Layer);

/** Replaces the shapes of a structure. */
function mapShapes(tree: ShapeTree, replace: (shape: KnownShape) => Tensor): TensorTree {
  if (isShapeLeaf(tree)) return replace(tree);
  if (Array.isArray(tree)) return tree.map((item: ShapeTree) => mapShapes(item, replace));
  return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, mapShapes(item as ShapeTree, replace)]));
}

function isShapeTree(x: unknown): x is ShapeTree {
  if (isShapeLeaf(x)) return true;
  return Array.isArray(x) ? x.every(isShapeTree) : isRecord(x) && Object.values(x).every(isShapeTree);
}

function leavesOf(tree: unknown): readonly unknown[] {
  if (Array.isArray(tree)) return tree.flatMap(leavesOf);
  return isRecord(tree) ? Object.values(tree).flatMap(leavesOf) : [tree];
}
