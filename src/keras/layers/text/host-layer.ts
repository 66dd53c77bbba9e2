/** Layers that work on data before it goes into a model: texts never reach a program. */

import { notImplemented } from "../../errors.ts";
import { type CallOptions, Layer, type LayerOptions } from "../../layer/layer.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import { currentTrace } from "../../tensor/trace.ts";
import { flattenTensors, type TensorLikeTree, type TensorTree } from "../../tree.ts";
import type { Tokens } from "./values.ts";

export abstract class HostLayer extends Layer {
  constructor(options: LayerOptions) {
    super(options);
    this.allowNonTensorPositionalArgs = true;
    this.built = true;
  }

  /** The result for data on the host. */
  protected abstract transform(inputs: unknown): Tensor;

  override apply<T extends TensorTree = Tensor>(inputs: TensorLikeTree | Tokens, options: CallOptions = {}): T {
    const isData = !currentTrace() && flattenTensors(inputs).every((x) => !x.isSymbolic);
    return isData ? (this.transform(inputs) as TensorTree as T) : super.apply(inputs as TensorLikeTree, options);
  }

  /** What the layer is inside a model, where there is such a thing. */
  override call(_inputs: TensorTree, _options: CallOptions): TensorTree {
    return notImplemented(`${this.name} (${this.getClassName()}) works on data before it goes into a model, not inside one`, {
      location: this.location,
      help: "apply it to the data, and give the model an input for the result",
    });
  }
}
