/** Masks of a layer's outputs. */

import { warn } from "../errors.ts";
import { Tensor } from "../tensor/tensor.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import type { Layer } from "./layer.ts";
import type { CallOptions } from "./types.ts";

/** Layers that have said that they drop a mask. */
const warned = new WeakSet<Layer>();

/** Gives the outputs that have no mask the one that the layer computes for them. */
export function setOutputMasks(layer: Layer, inputs: TensorTree, mask: CallOptions["mask"], outputs: TensorTree): void {
  const given = mask ?? undefined;
  if (!layer.supportsMasking) {
    if (given === undefined || warned.has(layer)) return;
    warned.add(layer);
    warn(`layer ${layer.name} (${layer.getClassName()}) does not support masking; the mask of its input is lost downstream`);
    return;
  }
  const leaves = flattenTensors(outputs);
  if (leaves.every((output) => output.mask !== undefined)) return;
  const computed = layer.computeMask(inputs, given) ?? undefined;
  if (computed === undefined) return;
  const masks = computed instanceof Tensor ? [computed] : computed;
  for (const [i, output] of leaves.entries()) output.mask ??= masks[i];
}
