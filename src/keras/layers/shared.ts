/** What the layers of this folder share: options of weights, and configs of them. */

import type * as activations from "../activations.ts";
import { shown, valueError } from "../errors.ts";
import type { Config, Constraint, Initializer, Regularizer } from "../interfaces.ts";
import { isLayer, isShapeLeaf, type KnownShape, type Layer, type LayerOptions, type ShapeTree } from "../layer/layer.ts";
import {
  type ConstraintLike,
  type InitializerLike,
  lookupConstraint,
  lookupInitializer,
  lookupRegularizer,
  type RegularizerLike,
} from "../lookup.ts";
import type { OptionNames } from "../options.ts";
import { asSerialized, deserializeObject, serializeObject } from "../registry.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";
import { single, type TensorTree } from "../tree.ts";

/** Options of layers with a kernel and a bias. */
export interface KernelOptions extends LayerOptions {
  /** Applied to the result; null is linear. */
  readonly activation?: activations.ActivationLike;
  readonly useBias?: boolean;
  readonly kernelInitializer?: InitializerLike;
  readonly biasInitializer?: InitializerLike;
  readonly kernelRegularizer?: RegularizerLike | null;
  readonly biasRegularizer?: RegularizerLike | null;
  readonly kernelConstraint?: ConstraintLike | null;
  readonly biasConstraint?: ConstraintLike | null;
}

export const kernelOptionNames = {
  activation: true,
  useBias: true,
  kernelInitializer: true,
  biasInitializer: true,
  kernelRegularizer: true,
  biasRegularizer: true,
  kernelConstraint: true,
  biasConstraint: true,
} satisfies OptionNames<KernelOptions, LayerOptions>;

export interface WeightSettings {
  readonly initializer: Initializer;
  readonly regularizer: Regularizer | null;
  readonly constraint: Constraint | null;
}

/** Resolves the three options of one weight. */
export function weightSettings(
  initializer: InitializerLike | null | undefined,
  fallback: string,
  regularizer?: RegularizerLike | null,
  constraint?: ConstraintLike | null,
): WeightSettings {
  return {
    initializer: lookupInitializer(initializer ?? fallback),
    regularizer: lookupRegularizer(regularizer),
    constraint: lookupConstraint(constraint),
  };
}

/** The config entries `<prefix>Initializer`, `<prefix>Regularizer` and `<prefix>Constraint`. */
export function weightConfig(prefix: string, settings: WeightSettings): Config {
  const serialized = (x: Initializer | Regularizer | Constraint | null): unknown => x && serializeObject(x);
  return {
    [`${prefix}Initializer`]: serialized(settings.initializer),
    [`${prefix}Regularizer`]: serialized(settings.regularizer),
    [`${prefix}Constraint`]: serialized(settings.constraint),
  };
}

/** The only input of a layer. */
export function oneInput(inputs: TensorTree, layer: { readonly name: string }): Tensor {
  return single(inputs, `the input of ${layer.name}`);
}

/** The shape of the only input. */
export function oneShape(shape: ShapeTree, layer: { readonly name: string }): KnownShape {
  if (isShapeLeaf(shape)) return shape;
  if (Array.isArray(shape) && shape.length === 1 && isShapeLeaf(shape[0])) return shape[0];
  return valueError(`${layer.name} takes one input`);
}

/** A positive integer, as asked for by name. */
export function positiveInteger(value: unknown, name: string, layer: string): number {
  return typeof value === "number" && Number.isInteger(value) && value > 0
    ? value
    : valueError(`${name} of ${layer} must be a positive integer, not ${shown(value)}`);
}

/** The size of an axis that a weight depends on. */
export function knownSize(shape: KnownShape, axis: number, layer: { readonly name: string }): number {
  const size = shape.at(axis);
  return typeof size === "number"
    ? size
    : valueError(`${layer.name} needs a known size on axis ${axis} of its input; the shape is ${formatDims(shape)}`, {
        help: "give the input its size there, or flatten what comes before",
      });
}

/** Axis counted from the start. */
export function positiveAxis(axis: number, rank: number): number {
  const at = axis < 0 ? axis + rank : axis;
  return at >= 0 && at < rank ? at : valueError(`axis ${axis} is out of range for rank ${rank}`);
}

/** The layer given to another one, or made from its config. */
export function layerOf(given: unknown, holder: Layer): Layer {
  const made = isLayer(given) || !asSerialized(given) ? given : deserializeObject("layers", given);
  return isLayer(made)
    ? made
    : valueError(`${holder.getClassName()} is given ${shown(given)}; expected a layer or its config`, { location: holder.location });
}
