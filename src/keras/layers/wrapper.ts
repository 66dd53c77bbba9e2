/** Layers that hold one other layer. */

import type { Config } from "../interfaces.ts";
import { isLayer, Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { deserializeObject, serializeObject } from "../registry.ts";
import { layerOf } from "./shared.ts";

export interface WrapperOptions extends LayerOptions {
  /** A layer, or its `{className, config}`. */
  readonly layer: Layer | Config;
}

/** Holds a layer, and builds it with itself. A subclass says in `call` what it does with it. */
export class Wrapper extends Layer {
  static readonly className: string = "Wrapper";
  static readonly optionNames: KnownOptions = { layer: true } satisfies OptionNames<WrapperOptions, LayerOptions>;
  readonly layer: Layer;

  constructor(options: WrapperOptions) {
    super(options);
    this.layer = layerOf(options.layer, this);
  }

  override build(inputShape: ShapeTree): void {
    if (!this.layer.built) this.layer.build(inputShape);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), layer: serializeObject(this.layer) };
  }

  static override fromConfig(this: new (config: never) => Layer, config: Config, customObjects?: Readonly<Record<string, unknown>>): Layer {
    const { layer } = config;
    const made = isLayer(layer) ? layer : deserializeObject("layers", layer, customObjects);
    // biome-ignore lint/complexity/noThisInStatic: the subclass that is asked
    return Layer.fromConfig.call(this, { ...config, layer: made });
  }
}
