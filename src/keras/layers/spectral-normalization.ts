/** Spectral normalization of the kernel of another layer. */

import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { CallOptions, LayerOptions, ShapeTree } from "../layer/layer.ts";
import { l2Normalize } from "../losses/functions.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { oneInput, positiveInteger } from "./shared.ts";
import { Wrapper, type WrapperOptions } from "./wrapper.ts";

export interface SpectralNormalizationOptions extends WrapperOptions {
  readonly powerIterations?: number;
}

/**
 * Calls another layer, whose kernel it divides by its largest singular value at every call while training. The singular
 * value comes from power iterations on `vector_u [1, out]`, which is kept from call to call. Miyato et al., arXiv:1802.05957.
 */
export class SpectralNormalization extends Wrapper {
  static override readonly className: string = "SpectralNormalization";
  static override readonly optionNames: KnownOptions = { layer: true, powerIterations: true } satisfies OptionNames<
    SpectralNormalizationOptions,
    LayerOptions
  >;
  readonly powerIterations: number;
  kernel: Variable | null = null;
  #vectorU: Variable | undefined;

  constructor(options: SpectralNormalizationOptions) {
    super(options);
    this.powerIterations = positiveInteger(options.powerIterations ?? 1, "powerIterations", "SpectralNormalization");
  }

  override build(inputShape: ShapeTree): void {
    super.build(inputShape);
    const { layer } = this;
    const held: unknown = "kernel" in layer ? layer.kernel : "embeddings" in layer ? layer.embeddings : undefined;
    this.kernel =
      held instanceof Variable
        ? held
        : valueError(`${this.name} needs a layer with a kernel or embeddings; ${layer.name} (${layer.getClassName()}) has neither`, {
            location: this.location,
          });
    this.#vectorU = this.addWeight({
      name: "vector_u",
      shape: [1, this.kernel.shape.at(-1) ?? 1],
      initializer: { className: "TruncatedNormal", config: { stddev: 0.02 } },
      trainable: false,
    });
  }

  override call(inputs: TensorTree, { training }: CallOptions): TensorTree {
    if (training) this.#normalizeKernel();
    return this.layer.apply(oneInput(inputs, this), { training });
  }

  /** A kernel of zeros stays as it is. */
  #normalizeKernel(): void {
    const [kernel, vectorU] = [this.kernel, this.#vectorU];
    if (!kernel || !vectorU) throw new Error("internal: spectral normalization is called before it is built");
    const matrix = ops.reshape(kernel, [-1, kernel.shape.at(-1) ?? 1]);
    let u: Tensor = vectorU.toTensor();
    let v: Tensor = u;
    for (let i = 0; i < this.powerIterations; i++) {
      v = l2Normalize(ops.matmul(u, ops.transpose(matrix)), 1);
      u = l2Normalize(ops.matmul(v, matrix), 1);
    }
    const sigma = ops.matmul(ops.matmul(v, matrix), ops.transpose(u));
    const isZero = ops.all(ops.equal(kernel, 0));
    const scaled = ops.reshape(ops.div(matrix, ops.where(isZero, ops.onesLike(sigma), sigma)), kernel.shape);
    vectorU.assign(ops.where(isZero, vectorU, u));
    kernel.assign(scaled);
  }

  override getConfig(): Config {
    return { ...super.getConfig(), powerIterations: this.powerIterations };
  }
}
