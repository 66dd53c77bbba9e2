/** A stack of layers, each with one input and one output. It builds when the shape of its input is known. */

import { floatx } from "../config.ts";
import type { CustomObjects } from "../custom-objects.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, isLayer, isShapeLeaf, type KnownShape, type Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import { InputLayer } from "../layers/input-layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { camelConfig, deserializeObject, registerClass, serializeObject } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { isTensor, type TensorTree } from "../tree.ts";
import { Model } from "./model.ts";

export interface SequentialOptions extends LayerOptions {
  readonly layers?: readonly (Layer | Tensor)[] | undefined;
}

export class Sequential extends Model {
  static readonly className: string = "Sequential";
  static override readonly optionNames: KnownOptions = { layers: true } satisfies OptionNames<SequentialOptions, LayerOptions>;
  readonly #stack: Layer[] = [];
  #input: InputLayer | undefined;

  constructor(options: SequentialOptions | readonly (Layer | Tensor)[] = {}) {
    const { layers = [], ...rest } = Array.isArray(options)
      ? { layers: options as readonly (Layer | Tensor)[] }
      : (options as SequentialOptions);
    super(rest);
    if (!Array.isArray(layers)) valueError(`layers of a Sequential must be a list; found ${shown(layers)}`, { location: this.location });
    for (const layer of layers) this.#push(layer);
    this.#rebuild();
  }

  #push(given: Layer | Tensor): void {
    if (isTensor(given)) {
      const { operation } = given.history;
      if (!(operation instanceof InputLayer)) valueError(`a Sequential takes layers and inputs; found ${given.toString()}`);
      this.#setInput(operation);
      return;
    }
    if (!isLayer(given))
      valueError(`a Sequential takes layers; found ${given === null ? "null" : typeof given}`, {
        ...(typeof given === "function" ? { help: "call the factory: layers.dense({units: 8})" } : {}),
      });
    if (given instanceof InputLayer) {
      this.#setInput(given);
      return;
    }
    if (this.#stack.some(({ name }) => name === given.name)) {
      valueError(`the Sequential ${this.name} already has a layer named ${given.name}; names must be unique`, { location: given.location });
    }
    if (this.#stack.length === 0 && !this.#input) {
      const first = given instanceof Model && given.inputs?.length === 1 ? given.inputs[0] : undefined;
      const batchShape = first?.shape ?? given.batchInputShape;
      if (batchShape) this.#input = new InputLayer({ batchShape, dtype: first?.dtype ?? inputDtype(given) });
    }
    this.#stack.push(given);
  }

  #setInput(layer: InputLayer): void {
    if (this.#stack.length > 0 || this.#input)
      valueError(`the input ${layer.name} must come first in the Sequential ${this.name}`, { location: layer.location });
    this.#input = layer;
  }

  /** The graph for the input that is known. */
  #rebuild(): void {
    this.clearGraph();
    if (!this.#input || this.#stack.length === 0) return;
    let x = this.#input.tensor;
    for (const layer of this.#stack) x = layer.apply(x);
    this.setGraph(this.#input.tensor, x);
  }

  add(layer: Layer | Tensor): void {
    this.#push(layer);
    this.#rebuild();
  }

  pop(): Layer {
    const last = this.#stack.pop() ?? valueError(`the Sequential ${this.name} has no layers`);
    this.#rebuild();
    return last;
  }

  override build(inputShape: ShapeTree): void {
    if (this.graph) return;
    if (!isShapeLeaf(inputShape)) valueError(`the Sequential ${this.name} takes one input`);
    const [first] = this.#stack;
    this.#input = new InputLayer({
      batchShape: [null, ...(inputShape as KnownShape).slice(1)],
      dtype: first ? inputDtype(first) : floatx(),
    });
    this.#rebuild();
  }

  override call(inputs: TensorTree, _options: CallOptions): TensorTree {
    let x = inputs;
    for (const layer of this.#stack) x = layer.apply<TensorTree>(x);
    return x;
  }

  override ownLayers(): readonly Layer[] {
    return [...new Set([...this.#stack, ...super.ownLayers()])].filter((layer) => !(layer instanceof InputLayer));
  }

  override getConfig(): Config {
    const { name, trainable, dtype } = super.getConfig();
    const layers = [...(this.#input ? [this.#input] : []), ...this.#stack];
    return {
      name,
      trainable,
      dtype,
      layers: layers.map((layer) => ({
        ...serializeObject(layer),
        ...(layer.getBuildConfig() ? { buildConfig: layer.getBuildConfig() } : {}),
      })),
      ...(this.#input ? { buildInputShape: this.#input.tensor.shape } : {}),
    };
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects: CustomObjects = {}): Layer {
    const { name, layers, trainable } = camelConfig(config);
    const made = (Array.isArray(layers) ? layers : []).map((stored) => deserializeObject("layers", stored, customObjects));
    const sequential = new this({ name, layers: made } as never);
    if (trainable === false) sequential.trainable = false;
    return sequential;
  }

  override get layers(): readonly Layer[] {
    return [...this.#stack];
  }
}

function inputDtype(layer: Layer): string {
  return layer.inputDtype;
}

registerClass("layers", Sequential);

export function sequential(options: SequentialOptions | readonly (Layer | Tensor)[] = {}): Sequential {
  return new Sequential(options);
}
