/**
 * Models. Three forms, one class: a graph between symbolic tensors (`model({inputs, outputs})`), a subclass with layers in
 * its properties and a `call`, and `Sequential`.
 */

import { acceptsOptions, constructWith } from "../auto-config.ts";
import type { CustomObjects } from "../custom-objects.ts";
import { attributeError, shown, valueError, warn } from "../errors.ts";
import { GraphFunction } from "../graph/graph-function.ts";
import { construction } from "../graph/operation.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { camelConfig, nearest, registerClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Trainer } from "../trainer/trainer.ts";
import { mapTensors, type TensorTree } from "../tree.ts";
import { graphConfig, graphFromConfig, toSnakeCase } from "./config.ts";
import type { ExportOptions } from "./export.ts";
import type { LoadWeightsOptions, SaveOptions } from "./saving.ts";
import { type SummaryOptions, summarize } from "./summary.ts";

export interface ModelOptions extends LayerOptions {
  readonly inputs?: TensorTree | undefined;
  readonly outputs?: TensorTree | undefined;
}

export class Model extends Trainer {
  static readonly optionNames: KnownOptions = { inputs: true, outputs: true } satisfies OptionNames<ModelOptions, LayerOptions>;
  #graph: GraphFunction | undefined;

  constructor(options: ModelOptions = {}) {
    const { inputs, outputs, ...rest } = options;
    super(rest);
    if (inputs !== undefined && outputs !== undefined) this.setGraph(inputs, outputs);
    else if (inputs !== undefined || outputs !== undefined)
      valueError("a model needs both inputs and outputs", { location: this.location });
  }

  override getClassName(): string {
    return this.constructor === Model ? "Functional" : super.getClassName();
  }

  /** Makes this the model of the graph between two sets of symbolic tensors. */
  protected setGraph(inputs: TensorTree, outputs: TensorTree): void {
    this.#graph = new GraphFunction({ inputs, outputs, name: `${this.name}_graph` });
    // The graph's inputs say in which dtypes they are.
    this.convertInputArgs = false;
    this.built = true;
  }

  protected clearGraph(): void {
    this.#graph = undefined;
    this.built = false;
  }

  get graph(): GraphFunction | undefined {
    return this.#graph;
  }

  get inputs(): readonly Tensor[] | undefined {
    return this.#graph?.inputs;
  }
  get outputs(): readonly Tensor[] | undefined {
    return this.#graph?.outputs;
  }
  get inputNames(): readonly string[] {
    return this.#graph?.inputNames ?? [];
  }
  get graphOutputNames(): readonly string[] | undefined {
    return this.#graph?.outputNames;
  }

  override call(inputs: TensorTree, options: CallOptions): TensorTree {
    if (!this.#graph) return super.call(inputs, options);
    return this.#graph.run(inputs, this);
  }

  override packInputs(inputs: readonly Tensor[]): TensorTree {
    if (!this.#graph) return super.packInputs(inputs);
    let next = 0;
    return mapTensors(this.#graph.inputTree, (declared) => inputs[next++] ?? declared);
  }

  /** Layers inside set the masks of their outputs; the model adds none. */
  override computeMask(): undefined {
    return undefined;
  }

  override build(inputShape: ShapeTree): void {
    if (!this.#graph) this.buildByTracing(inputShape);
  }

  /** Builds from stored shapes. Where that fails, a warning says what to override: weights may still be made otherwise. */
  override buildFromConfig(config: Config): void {
    if (this.built || Object.keys(config).length === 0) return;
    const { inputShape, shapesDict } = camelConfig(config);
    let reason = "the config has neither inputShape nor shapesDict";
    try {
      super.buildFromConfig(config);
      if (inputShape || shapesDict) return;
    } catch (error) {
      reason = error instanceof Error ? error.message : String(error);
    }
    warn(
      `the model ${this.name} could not be built from its config; override build or buildFromConfig of ${this.getClassName()}, or call it before its weights are loaded (${reason})`,
    );
  }

  override ownLayers(): readonly Layer[] {
    if (Object.hasOwn(this, "layers")) reservedLayers(this.name);
    const graph = this.#graph?.map.operations.filter((operation): operation is Layer => operation instanceof Layer) ?? [];
    return [...new Set([...graph, ...super.ownLayers()])];
  }

  /** Direct sublayers; those of a graph in its order, inputs included. */
  get layers(): readonly Layer[] {
    return this.ownLayers();
  }
  set layers(_: readonly Layer[]) {
    reservedLayers(this.name);
  }

  getLayer(query: string | { readonly name?: string; readonly index?: number }): Layer {
    const { name, index } = typeof query === "string" ? { name: query, index: undefined } : query;
    const { layers } = this;
    if (name !== undefined && index !== undefined)
      valueError(`getLayer takes a name or an index, not both; given are ${shown(name)} and ${index}`);
    if (index !== undefined)
      return layers.at(index) ?? valueError(`layer ${index} is asked for; the model ${this.name} has ${layers.length} layers`);
    if (name === undefined) return valueError("getLayer needs a name or an index");
    const names = layers.map((layer) => layer.name);
    const near = nearest(name, names);
    return (
      layers.find((layer) => layer.name === name) ??
      valueError(
        `the model ${this.name} has no layer ${name}; its layers are ${names.join(", ")}`,
        near ? { help: `did you mean ${near}?` } : {},
      )
    );
  }

  summary(options: SummaryOptions = {}): void {
    if (!this.built)
      valueError(`the model ${this.name} is not built, so it has no summary`, { help: "call model.build(inputShape), or fit it first" });
    const print = options.printFn ?? ((line: string) => console.log(line));
    for (const line of summarize(this, options)) print(line);
  }

  /** The graph is part of the config unless a constructor of the user's makes it anew. */
  override getConfig(): Config {
    const base = super.getConfig();
    return this.#graph && acceptsOptions(this, ["inputs", "outputs"]) ? { ...base, ...graphConfig(this.#graph) } : base;
  }

  /** A config with layers, inputs and outputs becomes a model of that graph; any other goes to the constructor. */
  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects: CustomObjects = {}): Layer {
    const camel = camelConfig(config);
    const { layers, inputLayers, outputLayers, ...rest } = camel;
    const isGraph = layers !== undefined && inputLayers !== undefined && outputLayers !== undefined;
    const options = isGraph ? { ...rest, ...graphFromConfig(camel, customObjects) } : camel;
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    const made = construction(this, isGraph ? rest : config, () => constructWith(this, options));
    if (isGraph && rest["trainable"] === false) made.trainable = false;
    return made;
  }

  /** The architecture as text. */
  toJson(options: { readonly space?: number | string } = {}): string {
    const buildConfig = this.#graph ? undefined : this.getBuildConfig();
    const stored = { className: this.getClassName(), config: this.getConfig(), ...(buildConfig ? { buildConfig } : {}) };
    return JSON.stringify(toSnakeCase(stored), undefined, options.space);
  }

  /** As `toJson`: the name of TensorFlow.js. */
  toJSON(_unused?: unknown, returnString = true): string | object {
    const text = this.toJson();
    return returnString ? text : (JSON.parse(text) as object);
  }

  /** Writes architecture, weights, compile options and optimizer state as one `.keras` archive. */
  async save(path: string, options: SaveOptions = {}): Promise<void> {
    const { saveModel } = await import("./saving.ts");
    await saveModel(this, path, options);
  }

  /** Writes all weights to a `.weights.safetensors` file. */
  async saveWeights(path: string, options: SaveOptions = {}): Promise<void> {
    const { saveWeights } = await import("./saving.ts");
    await saveWeights(this, path, options);
  }

  /**
   * Writes a folder that predicts by itself: kernels, weights and a small runtime, with `load` and `serve` as its entries.
   * Weights are those of now.
   */
  async export(path: string, options: ExportOptions = {}): Promise<void> {
    const { exportModel } = await import("./export.ts");
    await exportModel(this, path, options);
  }

  async loadWeights(path: string, options: LoadWeightsOptions = {}): Promise<void> {
    const { loadWeights } = await import("./saving.ts");
    await loadWeights(this, path, options);
  }
}

function reservedLayers(name: string): never {
  return attributeError(`layers of the model ${name} cannot be assigned: the name is reserved for the list of its layers`, {
    help: "keep them in a property of another name",
  });
}

registerClass("layers", Model, ["Functional"]);

export function model(options: ModelOptions & { readonly inputs: TensorTree; readonly outputs: TensorTree }): Model {
  return new Model(options);
}
