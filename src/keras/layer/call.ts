/**
 * What happens around a layer's `call`: inputs are cast and checked, weights made, the training flag resolved and masks
 * filled in; then penalties on the outputs are added and masks passed on.
 */

import { type DataType, isFloatType } from "../dtypes.ts";
import { warn } from "../errors.ts";
import { runCall } from "../graph/traceback.ts";
import { withLocation } from "../location.ts";
import { cast, divide } from "../ops/elementwise.ts";
import { size } from "../ops/reduce.ts";
import { evaluate } from "../tensor/evaluate.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { currentTrace } from "../tensor/trace.ts";
import { flattenTensors, mapTensors, type TensorTree } from "../tree.ts";
import { autocastScope, withAutocast } from "./autocast.ts";
import { argumentShapes, resolveOptions, resolveTraining } from "./call-arguments.ts";
import { currentScope, withCallScope } from "./call-scope.ts";
import { checkInputSpec } from "./input-spec.ts";
import type { Layer } from "./layer.ts";
import { setOutputMasks } from "./masks.ts";
import type { CallOptions, ShapeTree } from "./types.ts";

/** The whole protocol, on traced tensors. Its name marks it on the call stack: see `location.ts`. */
export function invokeLayerCall(layer: Layer, given: TensorTree, givenOptions: CallOptions): TensorTree {
  const outer = currentScope();
  if (outer) outer.layer.noteCalled(layer);
  else layer.clearLosses();
  layer.assertStateUnchanged();
  const training = resolveTraining(layer, givenOptions.training, outer?.training);
  return withLocation(layer.location, layer.name, () =>
    withCallScope({ layer, training }, () => {
      const inputs = castFloats(layer, given);
      const options = castFloats(layer, givenOptions as TensorTree) as CallOptions;
      const leaves = flattenTensors(inputs);
      checkInputSpec(layer.inputSpec, leaves, layer);
      const shape = argumentShapes(layer, inputs, options);
      if (!layer.built && layer.definesBuild) {
        layer.build(shape);
        checkInputSpec(layer.inputSpec, leaves, layer);
      }
      const resolved = resolveOptions(layer, inputs, options, training);
      const outputs = withAutocast(variableDtypeInside(layer), () => callOrShape(layer, inputs, resolved.options, shape));
      layer.markBuilt(shape);
      regularizeActivity(layer, outputs);
      setOutputMasks(layer, inputs, resolved.mask, outputs);
      return outputs;
    }),
  );
}

function castFloats(layer: Layer, tree: TensorTree): TensorTree {
  if (!layer.autocast || !layer.convertInputArgs) return tree;
  const dtype = layer.inputDtype;
  return mapTensors(tree, (x) => {
    if (!isFloatType(x.dtype) || x.dtype === dtype) return x;
    const made = cast(x, dtype);
    made.mask = x.mask;
    return made;
  });
}

/** In which dtype float variables read inside `call`; undefined for their own. */
function variableDtypeInside(layer: Layer): DataType | undefined {
  if (!layer.autocast || !isFloatType(layer.computeDtype)) return undefined;
  return autocastScope() !== undefined || layer.computeDtype !== layer.variableDtype ? layer.computeDtype : undefined;
}

/** While only shapes are asked for, a layer of the user's that tells its output shape is not run. */
function callOrShape(layer: Layer, inputs: TensorTree, options: CallOptions, shape: ShapeTree): TensorTree {
  const trace = currentTrace();
  const abstract = trace?.mode === "abstract";
  const unbuilt = !layer.built && layer.ownLayers().some(({ built }) => !built);
  if (abstract && !unbuilt && layer.definesOutputShape) return layer.tracedOutputs(trace, shape);
  try {
    return runCall(layer, [inputs, options], () => layer.call(inputs, options));
  } catch (error) {
    if (abstract && unbuilt) {
      warnNotBuilt(layer, error);
      layer.markBuilt(shape);
    }
    throw error;
  }
}

/** Errors that a layer has been warned about: layers around it pass them on. */
const reported = new WeakSet<object>();

function warnNotBuilt(layer: Layer, error: unknown): void {
  if (error instanceof Error) {
    if (reported.has(error)) return;
    reported.add(error);
  }
  warn(
    `layer ${layer.name} (${layer.getClassName()}) holds layers that are not built, and its call could not be run on shapes to build them: ${error instanceof Error ? error.message : String(error)}\n  Either call has a mistake, or it needs elements, which shapes do not have; then define build(inputShape) and build the layers inside there`,
  );
}

function regularizeActivity(layer: Layer, outputs: TensorTree): void {
  const { activityRegularizer } = layer;
  if (!activityRegularizer) return;
  for (const output of flattenTensors(outputs)) {
    if (!isFloatType(output.dtype)) continue;
    // Keras 3 takes the mean over the batch here, unlike for weights.
    const penalty = activityRegularizer.apply(output);
    layer.addLoss(output.rank > 0 ? divide(penalty, size(output, 0, output.dtype)) : penalty);
  }
}

/** Calls the layer on concrete tensors. Masks and added losses have elements afterwards, as the outputs do. */
export function callOnData(layer: Layer, inputs: TensorTree, options: CallOptions): TensorTree {
  let masks: readonly (Tensor | undefined)[] = [];
  let losses: readonly (readonly [Layer, readonly Tensor[]])[] = [];
  const isTraced = (x: Tensor | undefined): x is Tensor => x?.payload.kind === "traced";
  const computed = evaluate(() => {
    const outputs = invokeLayerCall(layer, inputs, options);
    masks = flattenTensors(outputs).map(({ mask }) => mask);
    losses = layer.flattenLayers().map((inner) => [inner, inner.addedLosses]);
    return [outputs, masks.filter(isTraced), losses.map(([, added]) => added)];
  }) as readonly [TensorTree, readonly Tensor[], readonly (readonly Tensor[])[]];
  const [outputs, maskValues, lossValues] = computed;
  let next = 0;
  for (const [i, output] of flattenTensors(outputs).entries()) output.mask = isTraced(masks[i]) ? maskValues[next++] : masks[i];
  for (const [i, [inner]] of losses.entries()) inner.addedLosses = lossValues[i] ?? [];
  return outputs;
}
