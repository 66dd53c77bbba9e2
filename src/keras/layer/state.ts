/**
 * What a layer holds: trainable variables, other variables, layers, metrics and random streams, each in the order in which
 * they were made or assigned. Properties are read when asked for, so what is added to an array later is found too.
 */

import type { NumericArray } from "../../ir/dtype.ts";
import { type DataType, isFloatType } from "../dtypes.ts";
import { notImplemented, runtimeError, valueError } from "../errors.ts";
import { Operation } from "../graph/operation.ts";
import { lookupConstraint, lookupInitializer, lookupRegularizer } from "../lookup.ts";
import { isMetric, type Metric } from "../metrics/metric.ts";
import { SeedGenerator } from "../tensor/seed-generator.ts";
import { formatDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";
import { scopePath } from "./call-scope.ts";
import { initialFrom } from "./initial-value.ts";
import type { Layer } from "./layer.ts";
import { heldObjects } from "./tracking.ts";
import type { RequiredWeightOptions, WeightOptions } from "./types.ts";
import { loadVariables, setValues, type VariableStore } from "./values.ts";

function isHeldLayer(x: unknown): x is Layer {
  return x instanceof LayerState;
}
function isVariable(x: unknown): x is Variable {
  return x instanceof Variable;
}
function isSeedGenerator(x: unknown): x is SeedGenerator {
  return x instanceof SeedGenerator;
}
function isTracked(x: unknown): boolean {
  return x instanceof LayerState || isVariable(x) || isMetric(x) || isSeedGenerator(x);
}

function distinct<T>(items: Iterable<T>): readonly T[] {
  return [...new Set(items)];
}

export abstract class LayerState extends Operation {
  readonly #variables: Variable[] = [];
  /** Layers called inside `call` that no property holds, such as those in private fields. */
  readonly #calledLayers = new Set<Layer>();
  #trainable: boolean;
  /** What properties held when the state was locked; undefined while weights and layers may be added. */
  #locked: ReadonlySet<object> | undefined;

  constructor(options: { readonly name?: string | undefined; readonly trainable?: boolean | undefined }) {
    super({ name: options.name });
    this.#trainable = options.trainable ?? true;
  }

  /** The dtype of weights that do not name theirs. */
  abstract get variableDtype(): DataType;
  abstract get built(): boolean;

  /** Fails for an object whose class did not run this constructor, as plain JavaScript can make one. */
  protected assertConstructed(): void {
    const name = this.getClassName();
    if (!(#variables in this))
      runtimeError(`the constructor of ${name} did not call super(): it is no complete layer`, {
        help: `make it with new ${name}(...), and call super(options) first in its constructor`,
      });
  }

  // Making

  /** Makes a variable that the layer holds from now on; for use in the constructor and in `build`. */
  addWeight(options: WeightOptions): Variable {
    this.assertConstructed();
    if (this.#locked) this.#refuse(`the weight ${options.name ?? "without a name"}`);
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

  /** As `addWeight`, of which nothing may be left out. */
  addVariable(options: RequiredWeightOptions): Variable {
    const missing = (["shape", "initializer"] as const).filter((key) => (options[key] ?? null) === null);
    if (missing.length > 0) valueError(`addVariable of ${this.name} needs ${missing.join(" and ")}`, { location: this.location });
    return this.addWeight(options);
  }

  /** From here on no weights and layers may be added. */
  protected lockState(): void {
    this.#locked = new Set(this.#heldState());
  }

  /** Runs `body`, which may add weights to a layer that is built. */
  protected withUnlockedState<T>(body: () => T): T {
    const wasLocked = this.#locked !== undefined;
    this.#locked = undefined;
    try {
      return body();
    } finally {
      if (wasLocked) this.lockState();
    }
  }

  /** Fails when a layer or variable was assigned to a property after the state was locked. */
  assertStateUnchanged(): void {
    const locked = this.#locked;
    const added = locked && this.#heldState().find((held) => !locked.has(held));
    if (added) this.#refuse(added instanceof Variable ? `the variable ${added.path}` : `the layer ${added.name}`);
  }

  #heldState(): readonly (Layer | Variable)[] {
    return [...heldObjects(this, isHeldLayer, isTracked), ...heldObjects(this, isVariable, isTracked)];
  }

  #refuse(what: string): never {
    return valueError(`${what} is added to ${this.name}, which is built; a layer makes its state in its constructor or in build`, {
      location: this.location,
    });
  }

  // What it holds

  /** Variables of this layer itself, trainable ones first: made by `addWeight`, then held in properties. */
  ownVariables(): readonly Variable[] {
    const held = heldObjects(this, isVariable, isTracked).filter(({ role }) => role === "weight" || role === "non_trainable_weight");
    return distinct([...this.#variables, ...held]).toSorted((a, b) => Number(a.role !== "weight") - Number(b.role !== "weight"));
  }

  /** Layers directly inside this one. */
  ownLayers(): readonly Layer[] {
    return distinct([...heldObjects(this, isHeldLayer, isTracked), ...this.#calledLayers]).filter(
      (layer) => layer !== (this as LayerState),
    );
  }

  /** `layer` is called inside the `call` of this one. */
  noteCalled(layer: Layer): void {
    if (layer !== (this as LayerState) && !this.ownLayers().includes(layer)) this.#calledLayers.add(layer);
  }

  get seedGenerators(): readonly SeedGenerator[] {
    return heldObjects(this, isSeedGenerator, isTracked);
  }

  ownMetrics(): readonly Metric[] {
    return heldObjects(this, isMetric, isTracked);
  }

  /** All distinct layers inside, each before those it holds. */
  flattenLayers(options: { readonly includeSelf?: boolean; readonly recursive?: boolean } = {}): readonly Layer[] {
    const found = new Set<LayerState>();
    const visit = (layer: LayerState): void => {
      if (found.has(layer)) return;
      found.add(layer);
      for (const child of layer.ownLayers()) visit(child);
    };
    if (options.recursive ?? true) visit(this);
    else for (const layer of [this, ...this.ownLayers()]) found.add(layer);
    if (!(options.includeSelf ?? true)) found.delete(this);
    return [...found] as LayerState[] as Layer[];
  }

  // Weights

  /** Own variables, then those of the layers inside, in order. */
  get weights(): readonly Variable[] {
    return distinct([...this.ownVariables(), ...this.ownLayers().flatMap((layer) => layer.weights)]);
  }
  get trainableWeights(): readonly Variable[] {
    if (!this.#trainable) return [];
    const own = this.ownVariables().filter((variable) => variable.trainable);
    return distinct([...own, ...this.ownLayers().flatMap((layer) => layer.trainableWeights)]);
  }
  get nonTrainableWeights(): readonly Variable[] {
    const trainable = new Set(this.trainableWeights);
    return this.weights.filter((variable) => !trainable.has(variable));
  }
  /** Weights and the state of random streams. */
  get variables(): readonly Variable[] {
    const seeds = this.seedGenerators.map((generator) => generator.state);
    return distinct([...this.ownVariables(), ...seeds, ...this.ownLayers().flatMap((layer) => layer.variables)]);
  }
  get trainableVariables(): readonly Variable[] {
    return this.trainableWeights;
  }
  get nonTrainableVariables(): readonly Variable[] {
    const trainable = new Set(this.trainableWeights);
    return this.variables.filter((variable) => !trainable.has(variable));
  }
  get metricsVariables(): readonly Variable[] {
    return distinct(this.flattenLayers().flatMap((layer) => layer.ownMetrics().flatMap((metric) => metric.variables)));
  }

  get trainable(): boolean {
    return this.#trainable;
  }
  /** Sets the flag of the layer, of its trainable variables, and of all layers inside. */
  set trainable(value: boolean) {
    this.#trainable = Boolean(value);
    for (const variable of this.ownVariables()) if (variable.role === "weight") variable.trainable = this.#trainable;
    for (const layer of this.ownLayers()) layer.trainable = this.#trainable;
  }

  // Values

  getWeights(): Tensor[] {
    return this.weights.map((variable) => variable.toHostTensor(variable.hostValue().slice() as NumericArray));
  }

  /** Values in the order of `weights`; none is assigned unless all fit. */
  setWeights(values: readonly TensorLike[]): void {
    setValues(this.name, this.weights, values);
  }

  countParams(): number {
    const { weights } = this;
    if (!this.built && weights.length === 0)
      valueError(`${this.name} is not built, so its parameters cannot be counted`, { help: "call build(inputShape) first" });
    return weights.reduce((sum, variable) => sum + variable.size, 0);
  }

  /** Writes own variables, not those of layers inside, under the keys "0", "1", ...; for files. */
  saveOwnVariables(store: VariableStore): void {
    for (const [i, variable] of this.ownVariables().entries()) store[String(i)] = variable.toHostTensor();
  }

  loadOwnVariables(store: Readonly<VariableStore>): void {
    loadVariables(this, this.ownVariables(), store);
  }

  /** Does not exist any more in Keras 3 either. */
  addMetric(): never {
    return notImplemented("addMetric does not exist; make a metric and call its updateState", { location: this.location });
  }
}
