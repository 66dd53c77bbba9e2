/** An embedding that also goes from vectors to scores of the integers. */

import type { Config } from "../interfaces.ts";
import type { CallOptions, LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { Embedding, type EmbeddingOptions } from "./embedding.ts";
import { oneInput } from "./shared.ts";

export interface ReversibleEmbeddingOptions extends EmbeddingOptions {
  /** Uses the embeddings in both directions; otherwise the way back has a weight of its own. */
  readonly tieWeights?: boolean;
  /** The dtype of the way back; default that of the layer. */
  readonly reverseDtype?: "float32" | "float16" | "bfloat16" | null;
  /** Limits scores to `(-logitSoftCap, logitSoftCap)` by way of the hyperbolic tangent. */
  readonly logitSoftCap?: number | null;
}

/**
 * As `Embedding`; with the option `reverse` of a call it takes vectors `[..., outputDim]` to scores `[..., inputDim]`, the
 * products with all embeddings. Press and Wolf, arXiv:1608.05859.
 */
export class ReversibleEmbedding extends Embedding {
  static override readonly className: string = "ReversibleEmbedding";
  static override readonly optionNames: KnownOptions = {
    ...Embedding.optionNames,
    tieWeights: true,
    reverseDtype: true,
    logitSoftCap: true,
  } satisfies OptionNames<ReversibleEmbeddingOptions, Omit<LayerOptions, "inputDim">> | KnownOptions;
  readonly tieWeights: boolean;
  readonly reverseDtype: "float32" | "float16" | "bfloat16" | null;
  readonly logitSoftCap: number | null;
  #reverse: Variable | undefined;

  constructor(options: ReversibleEmbeddingOptions) {
    super(options);
    this.tieWeights = options.tieWeights ?? true;
    this.reverseDtype = options.reverseDtype ?? null;
    this.logitSoftCap = options.logitSoftCap ?? null;
  }

  override build(): void {
    super.build();
    if (!this.tieWeights)
      this.#reverse = this.addWeight({ name: "reverse_embeddings", shape: [this.outputSize, this.inputSize], initializer: "uniform" });
  }

  override call(inputs: TensorTree, options: CallOptions = {}): TensorTree {
    if (options["reverse"] !== true) return super.call(inputs);
    const dtype = this.reverseDtype ?? this.computeDtype;
    const kernel = this.#reverse ?? ops.transpose(this.embeddings);
    const scores = ops.matmul(ops.cast(oneInput(inputs, this), dtype), ops.cast(kernel, dtype));
    const cap = this.logitSoftCap;
    return cap === null ? scores : ops.mul(ops.tanh(ops.div(scores, cap)), cap);
  }

  override computeMask(inputs: TensorTree): Tensor | undefined {
    const x = oneInput(inputs, this);
    return x.dtype === "int32" ? super.computeMask(x) : undefined;
  }

  override getConfig(): Config {
    return { ...super.getConfig(), tieWeights: this.tieWeights, reverseDtype: this.reverseDtype, logitSoftCap: this.logitSoftCap };
  }
}
