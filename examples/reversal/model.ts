/** A small transformer, encoder and decoder, that writes a sequence backwards. Vaswani et al., arXiv:1706.03762. */

import { input, Layer, layers, model, ops, type Tensor } from "tscompile";

export const digits = 10;
/** Starts the decoder's input. */
export const start = 10;
export const length = 8;
const width = 32;

/** Adds a learned vector to each position. */
class Positions extends Layer {
  static readonly className = "Positions";
  readonly table = this.addWeight({ name: "table", shape: [length, width], initializer: "randomNormal" });
  override call(x: Tensor): Tensor {
    return ops.add(x, this.table);
  }
}

function feedForward(x: Tensor, name: string): Tensor {
  const inner = layers.dense({ units: 2 * width, activation: "gelu", name: `${name}_inner` }).apply(x);
  const outer = layers.dense({ units: width, name: `${name}_outer` }).apply(inner);
  return layers.layerNormalization({ name: `${name}_norm` }).apply(layers.add().apply([x, outer]));
}

function attend(x: Tensor, to: Tensor, name: string, useCausalMask = false): Tensor {
  const attention = layers.multiHeadAttention({ numHeads: 2, keyDim: width / 2, name });
  const read = attention.apply([x, to], { useCausalMask });
  return layers.layerNormalization({ name: `${name}_norm` }).apply(layers.add().apply([x, read]));
}

const embed = (x: Tensor, name: string): Tensor =>
  new Positions({ name: `${name}_positions` }).apply(layers.embedding({ inputDim: digits + 1, outputDim: width, name }).apply(x));

const source = input({ shape: [length], name: "source" });
const soFar = input({ shape: [length], name: "so_far" });
const encoded = feedForward(attend(embed(source, "encoder"), embed(source, "encoder_memory"), "encoder_attention"), "encoder_forward");
const written = attend(embed(soFar, "decoder"), embed(soFar, "decoder_memory"), "decoder_attention", true);
const decoded = feedForward(attend(written, encoded, "cross_attention"), "decoder_forward");
const next = layers.dense({ units: digits, activation: "softmax", name: "next" }).apply(decoded);

const reversal = model({ inputs: [source, soFar], outputs: next, name: "reversal" });
reversal.compile({ optimizer: "adam", loss: "sparseCategoricalCrossentropy", metrics: ["accuracy"] });

export default reversal;
