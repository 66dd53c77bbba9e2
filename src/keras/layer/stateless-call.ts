/** A layer's `call` with its variables' values given from outside: the pure function that a layer is. */

import { notImplemented, valueError } from "../errors.ts";
import { withLocation } from "../location.ts";
import { evaluate } from "../tensor/evaluate.ts";
import { asTensor, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";
import { mapTensorLikes, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { withCallScope } from "./call-scope.ts";
import type { Layer } from "./layer.ts";
import type { CallOptions } from "./types.ts";

export type StatelessOptions = CallOptions & { readonly returnLosses?: boolean };
export type StatelessResult = readonly [outputs: TensorTree, nonTrainable: readonly Tensor[], losses?: readonly Tensor[]];

export function callStateless(
  layer: Layer,
  trainable: readonly TensorLike[],
  nonTrainable: readonly TensorLike[],
  inputs: TensorLikeTree,
  options: StatelessOptions,
): StatelessResult {
  const who = `statelessCall of ${layer.name} (${layer.getClassName()})`;
  if (!layer.built) valueError(`${who}: the layer is not built`, { help: "call it once, or call build(inputShape)" });
  const [own, fixed] = [layer.trainableVariables, layer.nonTrainableVariables];
  if (trainable.length !== own.length) valueError(`${who} is given ${trainable.length} trainable values; the layer has ${own.length}`);
  if (nonTrainable.length !== fixed.length)
    valueError(`${who} is given ${nonTrainable.length} non-trainable values; the layer has ${fixed.length}`);
  const { returnLosses = false, ...callOptions } = options;
  const run = (): TensorTree => {
    const trace = currentTrace() ?? notImplemented("statelessCall needs a trace");
    const variables = [...own, ...fixed];
    const before = variables.map((variable) => trace.read(variable));
    for (const [i, value] of [...trainable, ...nonTrainable].entries()) variables[i]?.assign(value);
    try {
      const converted = mapTensorLikes(inputs, (x) => asTensor(x));
      const scope = { layer, training: callOptions.training ?? undefined };
      const [outputs, losses] = layer.collectLosses(() =>
        withLocation(layer.location, layer.name, () => withCallScope(scope, () => layer.call(converted, callOptions))),
      );
      const after = fixed.map((variable) => Tensor.traced(trace, trace.read(variable)));
      return [outputs, after, ...(returnLosses ? [losses] : [])];
    } finally {
      for (const [i, variable] of variables.entries()) {
        const value = before[i];
        if (value) trace.assign(variable, value);
      }
    }
  };
  return (currentTrace() ? run() : evaluate(run)) as readonly [TensorTree, readonly Tensor[], (readonly Tensor[])?];
}
