/** Copies of models whose dense layers and embeddings keep int8 weights. */

import type { CustomObjects } from "../custom-objects.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { dtypePolicy, withDtypePolicy } from "../layer/dtype-policy.ts";
import type { Layer } from "../layer/layer.ts";
import { construct, type RegisteredClass } from "../registry.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { isRecord } from "../tree.ts";
import type { Model } from "./model.ts";

const prefix = "int8_from_";

/** Configs of layers have all of these; those of inputs, initializers and metrics do not. */
function isLayerConfig(x: Readonly<Record<string, unknown>>): boolean {
  return typeof x["dtype"] === "string" && "name" in x && "trainable" in x;
}

function withInt8Policies(x: unknown): unknown {
  if (Array.isArray(x)) return x.map(withInt8Policies);
  if (!isRecord(x)) return x;
  const inside = Object.fromEntries(Object.entries(x).map(([key, item]) => [key, withInt8Policies(item)]));
  return isLayerConfig(x) && !String(x["dtype"]).startsWith(prefix) ? { ...inside, dtype: `${prefix}${String(x["dtype"])}` } : inside;
}

/**
 * A model with the weights of `model`, rounded to int8 in Dense, EinsumDense and Embedding layers, also inside other layers.
 * It predicts, and what is not rounded can be trained on, as can LoRA corrections. `model` stays as it is.
 */
export function quantizeModel<T extends Model>(model: T, mode = "int8", options: { readonly customObjects?: CustomObjects } = {}): T {
  if (mode !== "int8") valueError(`${shown(mode)} is no way to quantize a model; expected "int8"`);
  if (!model.built)
    valueError(`${model.name} is not built, so it has no weights to quantize`, { help: "call it once, or load its weights" });
  const { name } = dtypePolicy();
  const copy = withDtypePolicy(name.startsWith(prefix) ? name : `${prefix}${name}`, () =>
    construct(model.constructor as unknown as RegisteredClass, withInt8Policies(model.getConfig()) as Config, options.customObjects),
  ) as T;
  if (!copy.built) copy.buildFromConfig(model.getBuildConfig() ?? {});
  copyWeights(model, copy);
  return copy;
}

function copyWeights(from: Layer, to: Layer): void {
  const [sources, copies] = [from.flattenLayers(), to.flattenLayers()];
  for (const [i, source] of sources.entries()) {
    const copy = copies[i];
    if (copy?.getClassName() !== source.getClassName())
      valueError(`the config of ${from.name} does not make the layers that it has: ${source.name} has no counterpart`, {
        location: from.location,
        help: "its getConfig must hold all that its constructor makes layers from",
      });
    const store: Record<string, Tensor> = {};
    source.saveOwnVariables(store);
    if (Object.keys(store).length > 0) copy?.loadOwnVariables(store);
  }
}
