/** A layer applied to every time by itself. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { type CallOptions, isShapeLeaf, type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { deserializeObject, serializeObject } from "../../registry.ts";
import { formatDims, Tensor } from "../../tensor/tensor.ts";
import type { TensorTree } from "../../tree.ts";
import { oneInput, oneShape } from "../shared.ts";

export interface TimeDistributedOptions extends LayerOptions {
  readonly layer: Layer | Config;
}

/** Applies `layer` to each slice of the second axis: `[batch, time, ...]`. */
export class TimeDistributed extends Layer {
  static readonly className: string = "TimeDistributed";
  static readonly optionNames: KnownOptions = { layer: true } satisfies OptionNames<TimeDistributedOptions, LayerOptions>;
  readonly layer: Layer;

  constructor(options: TimeDistributedOptions) {
    super(options);
    const made: unknown = options.layer instanceof Layer ? options.layer : deserializeObject("layers", options.layer);
    this.layer =
      made instanceof Layer ? made : valueError(`layer of TimeDistributed is ${shown(made)}, not a layer`, { location: this.location });
    this.supportsMasking = true;
  }

  #childShape(inputShape: ShapeTree): KnownShape {
    const shape = isShapeLeaf(inputShape) ? inputShape : oneShape(inputShape, this);
    if (shape.length < 3)
      valueError(`${this.name} needs inputs of at least three axes, batch, time and more; they have the shape ${shown(shape)}`, {
        location: this.location,
      });
    return [shape[0] ?? null, ...shape.slice(2)];
  }

  override build(inputShape: ShapeTree): void {
    const child = this.#childShape(inputShape);
    if (!this.layer.built) this.layer.build(child);
  }

  override call(inputs: TensorTree, { training, mask }: CallOptions): TensorTree {
    const x = oneInput(inputs, this);
    const given = mask instanceof Tensor ? mask : undefined;
    if (given && (String(given.dim(0)) !== String(x.dim(0)) || String(given.dim(1)) !== String(x.dim(1))))
      valueError(
        `${this.name} has an input of shape ${formatDims(x.dims)} and a mask of shape ${formatDims(given.dims)}: the first two axes must agree`,
      );
    const byTime = (tensor: Tensor): Tensor => ops.transpose(tensor, [1, 0, ...tensor.dims.slice(2).map((_, i) => i + 2)]);
    const outputs = ops.map(
      (slice) => {
        const [step, on] = slice as readonly [Tensor, Tensor?];
        return this.layer.apply(step, { training, ...(on ? { mask: on } : {}) });
      },
      given ? [byTime(x), byTime(given)] : [byTime(x)],
    );
    return byTime(outputs as Tensor);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), layer: serializeObject(this.layer) };
  }
}
