/** Layers one after another, as one layer. */

import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { type CallOptions, isLayer, Layer, type LayerOptions } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { camelConfig, deserializeObject, serializeObject } from "../registry.ts";
import type { TensorTree } from "../tree.ts";
import { layerOf } from "./shared.ts";

export interface PipelineOptions extends LayerOptions {
  /** Layers, or their `{className, config}`. */
  readonly layers: readonly (Layer | Config)[];
}

/** Applies layers in order. For preprocessing: called outside a model it augments. */
export class Pipeline extends Layer {
  static readonly className: string = "Pipeline";
  static readonly optionNames: KnownOptions = { layers: true } satisfies OptionNames<PipelineOptions, LayerOptions>;
  readonly layers: readonly Layer[];

  constructor(options: PipelineOptions) {
    super(options);
    const { layers } = options;
    if (!Array.isArray(layers))
      valueError(`layers of Pipeline must be a list of layers; got ${shown(layers)}`, { location: this.location });
    this.layers = layers.map((layer) => layerOf(layer, this));
    this.supportsMasking = true;
  }

  override call(inputs: TensorTree, { training }: CallOptions): TensorTree {
    return this.layers.reduce<TensorTree>((x, layer) => layer.apply<TensorTree>(x, { training: training ?? true }), inputs);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), layers: this.layers.map((layer) => serializeObject(layer)) };
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects?: Readonly<Record<string, unknown>>): Layer {
    const camel = camelConfig(config);
    const { layers } = camel;
    const made = Array.isArray(layers)
      ? layers.map((layer: unknown) => (isLayer(layer) ? layer : deserializeObject("layers", layer, customObjects)))
      : layers;
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return Layer.fromConfig.call(this, { ...camel, layers: made });
  }
}
