/** Shapes and options in the interface of layers. */

import type { DataType } from "../dtypes.ts";
import type { DTypePolicyLike } from "../interfaces.ts";
import type { ConstraintLike, InitializerLike, RegularizerLike } from "../lookup.ts";
import type { OptionNames } from "../options.ts";
import { Tensor } from "../tensor/tensor.ts";
import { isRecord, type TensorTree } from "../tree.ts";

/** A shape with null for sizes that are not known while a model is made. */
export type KnownShape = readonly (number | null)[];
/** One shape, or shapes in the structure of the inputs. */
export type ShapeTree = KnownShape | readonly ShapeTree[] | { readonly [key: string]: ShapeTree };

export interface LayerOptions {
  readonly name?: string | null | undefined;
  readonly trainable?: boolean | undefined;
  /** A dtype or a policy such as `mixed_float16`. */
  readonly dtype?: string | DTypePolicyLike | null | undefined;
  readonly autocast?: boolean | undefined;
  readonly activityRegularizer?: RegularizerLike | null | undefined;
  /** The shape of one sample: lets a `Sequential` that starts with this layer build at once. */
  readonly inputShape?: KnownShape | undefined;
  readonly inputDim?: number | undefined;
  /** As `inputShape`, with the batch. */
  readonly batchInputShape?: KnownShape | undefined;
}

export const layerOptionNames = {
  name: true,
  trainable: true,
  dtype: true,
  autocast: true,
  activityRegularizer: true,
  inputShape: true,
  inputDim: true,
  batchInputShape: true,
} satisfies OptionNames<LayerOptions>;

export interface CallOptions {
  readonly training?: boolean | null | undefined;
  readonly mask?: Tensor | readonly (Tensor | undefined)[] | null | undefined;
  readonly [argument: string]: unknown;
}

export interface WeightOptions {
  readonly name?: string;
  readonly shape?: readonly (number | null)[];
  readonly initializer?: InitializerLike | null | undefined;
  readonly dtype?: DataType | undefined;
  readonly trainable?: boolean | undefined;
  readonly regularizer?: RegularizerLike | null | undefined;
  readonly constraint?: ConstraintLike | null | undefined;
}

export type RequiredWeightOptions = WeightOptions & { readonly shape: readonly number[]; readonly initializer: InitializerLike };

/** A leaf is an array of sizes, or an empty shape. */
export function isShapeLeaf(tree: unknown): tree is KnownShape {
  return Array.isArray(tree) && tree.every((dim) => dim === null || typeof dim === "number");
}

/** The shapes of the tensors in a structure; of anything else, that of a scalar. */
export function shapesOf(tree: TensorTree): ShapeTree {
  if (tree instanceof Tensor) return tree.shape;
  if (Array.isArray(tree)) return tree.map((item: TensorTree) => shapesOf(item));
  if (!isRecord(tree)) return [];
  return Object.fromEntries(Object.entries(tree).map(([key, item]) => [key, shapesOf(item as TensorTree)]));
}
