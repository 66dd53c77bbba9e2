/** The entry of a model: stands for data given from outside. */

import { floatx } from "../config.ts";
import { type DataType, standardizeDtype } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { Node } from "../graph/node.ts";
import type { Config } from "../interfaces.ts";
import { Layer } from "../layer/layer.ts";
import { checkOptions, inertLayerOptions, type OptionNames } from "../options.ts";
import { type DimLike, formatDims, resolveDims, Tensor } from "../tensor/tensor.ts";
import type { TensorTree } from "../tree.ts";

export interface InputOptions {
  /** Without the batch; null or a symbol's name where the size is not known. */
  readonly shape?: readonly DimLike[] | undefined;
  readonly batchSize?: number | null | undefined;
  /** With the batch, in place of `shape` and `batchSize`. */
  readonly batchShape?: readonly DimLike[] | undefined;
  /** The older name of `batchShape`. */
  readonly batchInputShape?: readonly DimLike[] | undefined;
  readonly dtype?: string | null | undefined;
  readonly name?: string | null | undefined;
}

const inputOptionNames = {
  shape: true,
  batchSize: true,
  batchShape: true,
  batchInputShape: true,
  dtype: true,
  name: true,
} satisfies OptionNames<InputOptions>;

export class InputLayer extends Layer {
  static readonly className: string = "InputLayer";
  readonly tensor: Tensor;

  constructor(options: InputOptions) {
    super({ name: options.name });
    checkOptions(InputLayer, options, inputOptionNames, inertLayerOptions, { location: this.location });
    const batchShape =
      options.batchShape ??
      options.batchInputShape ??
      (options.shape
        ? [options.batchSize ?? null, ...options.shape]
        : valueError("an input needs a shape", { help: "input({shape: [784]})" }));
    if (!Array.isArray(batchShape))
      valueError(`the shape of an input is a list of sizes, not ${shown(batchShape)}`, { location: this.location });
    for (const size of batchShape) {
      if (typeof size === "number" ? !Number.isInteger(size) || size < 1 : size === undefined)
        valueError(`${shown(size)} is no size of an input; its shape is ${formatDims(batchShape)}, and sizes are positive whole numbers`, {
          location: this.location,
          help: "null stands for a size that is not known",
        });
    }
    const dtype: DataType = options.dtype ? standardizeDtype(options.dtype) : floatx();
    this.tensor = Tensor.symbolic(dtype, resolveDims(batchShape), this.name);
    new Node({ operation: this, callArgs: [], outputs: this.tensor });
    this.built = true;
  }

  override call(inputs: TensorTree): TensorTree {
    return inputs;
  }

  override get dtype(): DataType {
    return this.tensor.dtype;
  }

  override getConfig(): Config {
    return { name: this.name, dtype: this.tensor.dtype, batchShape: this.tensor.shape };
  }
}

/** A symbolic tensor to apply layers to. */
export function input(options: InputOptions): Tensor {
  return new InputLayer(options).tensor;
}
