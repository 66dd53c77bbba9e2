/** A variational autoencoder of 28×28 digits. Kingma and Welling, arXiv:1312.6114. */

import { input, Layer, layers, model, ops, SeedGenerator, type Tensor } from "tscompile";

export const latent = 4;

/** Draws from the normal distribution that the encoder gives, and adds its distance from the standard one to the loss. */
class Sampling extends Layer {
  static readonly className = "Sampling";
  readonly seeds = new SeedGenerator({ seed: 1 });
  override call(inputs: readonly Tensor[], { training }: { readonly training?: boolean | null }): Tensor {
    const [mean, logVariance] = inputs as readonly [Tensor, Tensor];
    const distance = ops.subtract(ops.add(ops.square(mean), ops.exp(logVariance)), ops.add(logVariance, 1));
    // The reconstruction is a mean over pixels, so the distance is divided by their number.
    this.addLoss(ops.div(ops.mean(ops.sum(distance, { axis: -1 })), 2 * 784));
    if (!training) return mean;
    return ops.add(mean, ops.mul(ops.exp(ops.div(logVariance, 2)), ops.randomNormal(this.seeds.next(), mean.dims)));
  }
}

const image = input({ shape: [784], name: "image" });
const hidden = layers.dense({ units: 128, activation: "relu", name: "encoder" }).apply(image);
const mean = layers.dense({ units: latent, name: "mean" }).apply(hidden);
const logVariance = layers.dense({ units: latent, name: "log_variance" }).apply(hidden);
const drawn = new Sampling({ name: "sampling" }).apply([mean, logVariance]);

const code = input({ shape: [latent], name: "code" });
const decoded = layers.dense({ units: 128, activation: "relu", name: "decoder" }).apply(code);
/** From codes to images. */
export const decoder = model({
  inputs: code,
  outputs: layers.dense({ units: 784, activation: "sigmoid", name: "pixels" }).apply(decoded),
  name: "decoder",
});

const vae = model({ inputs: image, outputs: decoder.apply(drawn), name: "vae" });
vae.compile({ optimizer: "adam", loss: "binaryCrossentropy" });

export default vae;
