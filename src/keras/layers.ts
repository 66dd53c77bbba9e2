/** The namespace `layers`: every layer as a class and as a factory, and layers from configs. */

import { Layer } from "./layer/layer.ts";
import "./layers/index.ts";
import { valueError } from "./errors.ts";
import { InputLayer, type InputOptions } from "./layers/input-layer.ts";
import { deserializeObject, registerClass, type SerializedObject, serializeObject } from "./registry.ts";

export { InputSpec } from "./layer/input-spec.ts";
export { Layer } from "./layer/layer.ts";
export * from "./layers/index.ts";
export { InputLayer, input } from "./layers/input-layer.ts";

registerClass("layers", InputLayer);

export function inputLayer(options: InputOptions): InputLayer {
  return new InputLayer(options);
}

/** A layer from `{className, config}`, in either spelling of the keys. */
export function deserialize(serialized: unknown, customObjects?: Readonly<Record<string, unknown>>): Layer {
  const made = deserializeObject("layers", serialized, customObjects);
  return made instanceof Layer ? made : valueError("the config makes no layer");
}

export function serialize(layer: Layer): SerializedObject {
  return serializeObject(layer);
}
