/**
 * The weight of a dense layer or an embedding: a variable, which a correction of low rank may be added to, and which is kept
 * as int8 with scales under a policy such as `int8_from_float32`.
 */

import { type DataType, isFloatType } from "../dtypes.ts";
import { notImplemented } from "../errors.ts";
import { withAutocast } from "../layer/autocast.ts";
import type { Layer } from "../layer/layer.ts";
import { loadVariables, type VariableStore } from "../layer/values.ts";
import { type EinsumLabels, einsumOf } from "../ops/einsum.ts";
import * as ops from "../ops.ts";
import { quantizeInt8 } from "../quantization.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { Variable } from "../tensor/variable.ts";
import { Lora, type LoraOptions } from "./lora.ts";
import type { WeightSettings } from "./shared.ts";

export interface AdaptedWeightOptions {
  readonly name: string;
  readonly shape: readonly number[];
  readonly settings: WeightSettings;
  /** Axes whose elements share a scale in int8: those that are summed over, or the row of a table. */
  readonly scaledAxes: readonly number[];
}

export class AdaptedWeight {
  /** Of the float weight, or of its int8 values. */
  readonly variable: Variable;
  readonly #layer: Layer;
  readonly #options: AdaptedWeightOptions;
  /** What int8 values are divided by: a number for every position on the axes that do not share one. */
  readonly #scale: Variable | undefined;
  #lora: Lora | undefined;

  constructor(layer: Layer, options: AdaptedWeightOptions) {
    const { name, shape, settings, scaledAxes } = options;
    this.#layer = layer;
    this.#options = options;
    if (layer.dtypePolicy.quantizationMode !== "int8") {
      this.variable = layer.addWeight({ name, shape, ...settings });
      return;
    }
    this.variable = layer.addWeight({ name, shape, dtype: "int8", initializer: "zeros", trainable: false });
    const scaled = shape.filter((_, axis) => !scaledAxes.includes(axis));
    this.#scale = layer.addWeight({ name: `${name}_scale`, shape: scaled, initializer: "ones", trainable: false });
  }

  get hasLora(): boolean {
    return this.#lora !== undefined;
  }

  /** Whether files hold something else than the layer's variables in order. */
  get isAdapted(): boolean {
    return this.#lora !== undefined || this.#scale !== undefined;
  }

  /** Freezes the weight and adds a trainable correction to it. */
  addLora(rank: number, options: LoraOptions): void {
    const { name, settings } = this.#options;
    this.#lora = new Lora(this.#layer, this.variable, name, rank, { ...options, regularizer: settings.regularizer });
  }

  /** The float weight in effect: the variable itself where there is nothing to add or to scale. */
  get value(): Variable | Tensor {
    const base = this.#scale ? this.#dequantized(this.#scale) : this.variable;
    return this.#lora ? ops.add(base, this.#lora.correction) : base;
  }

  #dequantized(scale: Variable): Tensor {
    return ops.div(ops.cast(this.variable, "float32"), expanded(fullValue(scale), this.#options.scaledAxes));
  }

  /** `einsum(labels, x, weight)`. With an int8 weight, `x` is rounded to int8 too, and integers are summed. */
  product(x: Tensor, labels: EinsumLabels): Tensor {
    if (!this.#scale) return einsumOf(x, this.value, labels);
    const product = this.#integerProduct(x, labels, this.#scale);
    return this.#lora ? ops.add(product, einsumOf(x, this.#lora.correction, labels)) : product;
  }

  #integerProduct(x: Tensor, labels: EinsumLabels, scale: Variable): Tensor {
    const { lhs, rhs, result } = labels;
    const lonely = [...lhs].find((label) => !rhs.includes(label) && !result.includes(label));
    if (lonely !== undefined)
      notImplemented(`${this.#layer.name} sums its input over the axis ${lonely} by itself, which int8 does not support`, {
        location: this.#layer.location,
      });
    const summed = [...lhs].flatMap((label, axis) => (result.includes(label) ? [] : [axis]));
    const kept = [...lhs].filter((label) => result.includes(label)).join("");
    const keptOfWeight = [...rhs].filter((_, axis) => !this.#options.scaledAxes.includes(axis)).join("");
    const weight = this.variable.toTensor();
    const weightScale = fullValue(scale);
    const floatWeight = this.#dequantized(scale);
    const rounded = ops.customGradient((input) => {
      // Products of int8 are exact in float32, and so are their sums up to 2^24.
      const quantized = quantizeInt8(input, summed, "float32");
      const sums = einsumOf(quantized.values, ops.cast(weight, "float32"), labels);
      const scales = ops.mul(aligned(ops.squeeze(quantized.scale, summed), kept, result), aligned(weightScale, keptOfWeight, result));
      return {
        value: ops.cast(ops.div(sums, scales), input.dtype),
        // Rounding has no slope of its own: the gradient is that of the product with the float weight.
        gradient: (cotangent) =>
          ops.cast(einsumOf(ops.cast(cotangent, "float32"), floatWeight, { lhs: result, rhs, result: lhs }), input.dtype),
      };
    });
    return rounded(x) as Tensor;
  }

  /** The rows of the weight at `indices`. */
  rows(indices: Tensor, dtype: DataType): Tensor {
    const found = ops.cast(ops.take(this.variable, indices), dtype);
    const rows = this.#scale ? ops.cast(ops.div(found, ops.expandDims(ops.take(fullValue(this.#scale), indices), -1)), dtype) : found;
    return this.#lora ? ops.add(rows, ops.cast(this.#lora.rows(indices), dtype)) : rows;
  }

  /** The layer's own variables as files hold them: the weight with its correction, the bias, the scale. */
  save(store: VariableStore, bias: Variable | null): void {
    const merged = this.#scale && this.#lora ? quantizeInt8(this.value, this.#options.scaledAxes) : undefined;
    const weight = merged?.values ?? (this.#scale ? this.variable : this.value);
    const scale = merged ? ops.squeeze(merged.scale, this.#options.scaledAxes) : this.#scale;
    for (const [i, value] of [weight, bias, scale].filter((x) => x !== undefined && x !== null).entries())
      store[String(i)] = value instanceof Variable ? value.toHostTensor() : value;
  }

  /** What `save` has written. A float weight, as a layer without int8 saves it, is rounded. */
  load(store: Readonly<VariableStore>, bias: Variable | null): void {
    const { "0": first, ...others } = store;
    if (this.#scale && first && isFloatType(first.dtype)) {
      const { values, scale } = quantizeInt8(first, this.#options.scaledAxes);
      const last = String(bias ? 2 : 1);
      this.load({ ...others, "0": values, [last]: ops.squeeze(scale, this.#options.scaledAxes) }, bias);
      return;
    }
    loadVariables(
      this.#layer,
      [this.variable, bias, this.#scale].filter((variable) => variable !== undefined && variable !== null),
      store,
    );
    this.#lora?.restart();
  }
}

/** In its own dtype: the scales of small weights are too large for 16 bits. */
function fullValue(variable: Variable): Tensor {
  return withAutocast(undefined, () => variable.toTensor());
}

/** Brings axes `labels` into the order of `result`, with size 1 where `result` has further ones. */
function aligned(x: Tensor, labels: string, result: string): Tensor {
  const present = [...result].filter((label) => labels.includes(label));
  const ordered = ops.transpose(
    x,
    present.map((label) => labels.indexOf(label)),
  );
  const missing = [...result].flatMap((label, axis) => (labels.includes(label) ? [] : [axis]));
  return expanded(ordered, missing);
}

/** Inserts axes of size 1 at these positions of the result, which ascend. */
function expanded(x: Tensor, axes: readonly number[]): Tensor {
  return axes.reduce((widened, axis) => ops.expandDims(widened, axis), x);
}
