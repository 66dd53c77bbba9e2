/** LSTM whose products are convolutions. Shi et al., arXiv:1506.04214. */

import type { Dim } from "../../../ir/dim.ts";
import * as activations from "../../activations.ts";
import { type ImageDataFormat, standardizeDataFormat } from "../../config.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { DimLike, Tensor } from "../../tensor/tensor.ts";
import type { Variable } from "../../tensor/variable.ts";
import type { TensorTree } from "../../tree.ts";
import { channelAxis, type Padding, padAmounts, parsePadding, parseSizes, spatialAxes } from "../geometry.ts";
import { knownSize, oneInput, oneShape, positiveInteger } from "../shared.ts";
import { type CellCallOptions, RecurrentCell, type RecurrentWeightOptions, recurrentOptionNames, statesOf } from "./cell.ts";
import { lstmStep, withForgetBias } from "./lstm.ts";
import { cellOptions, RecurrentLayer, type RecurrentLayerOptions, recurrentLayerOptionNames } from "./rnn.ts";

export interface ConvLSTMCellOptions extends RecurrentWeightOptions {
  readonly filters: number;
  readonly kernelSize: number | readonly number[];
  readonly strides?: number | readonly number[];
  readonly padding?: string;
  readonly dataFormat?: string | null;
  readonly dilationRate?: number | readonly number[];
  readonly recurrentActivation?: activations.ActivationLike;
  readonly unitForgetBias?: boolean;
}

const convOptionNames = {
  filters: true,
  kernelSize: true,
  strides: true,
  padding: true,
  dataFormat: true,
  dilationRate: true,
  recurrentActivation: true,
  unitForgetBias: true,
  ...recurrentOptionNames,
} satisfies OptionNames<ConvLSTMCellOptions, LayerOptions>;

/** The input convolution has strides, padding and dilation; that of the state keeps its size. */
class ConvLSTMCell extends RecurrentCell {
  static readonly className: string = "ConvLSTMCell";
  static readonly optionNames: KnownOptions = convOptionNames;
  readonly spatialRank: number;
  readonly filters: number;
  readonly stateSize: readonly number[];
  readonly kernelSize: readonly number[];
  readonly strides: readonly number[];
  readonly padding: Padding;
  readonly dataFormat: ImageDataFormat;
  readonly dilationRate: readonly number[];
  readonly recurrentActivation: activations.ActivationFunction;
  readonly unitForgetBias: boolean;
  #spatial: readonly Dim[] = [];

  constructor(options: ConvLSTMCellOptions, spatialRank: number) {
    super(options);
    this.spatialRank = spatialRank;
    this.filters = positiveInteger(options.filters, "filters", "ConvLSTM");
    this.stateSize = [this.filters, this.filters];
    this.kernelSize = parseSizes(options.kernelSize, spatialRank, "kernelSize");
    this.strides = parseSizes(options.strides ?? 1, spatialRank, "strides");
    this.padding = parsePadding(options.padding ?? "valid", ["valid", "same"]);
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.dilationRate = parseSizes(options.dilationRate ?? 1, spatialRank, "dilationRate");
    this.recurrentActivation = activations.get(options.recurrentActivation === undefined ? "sigmoid" : options.recurrentActivation);
    this.unitForgetBias = options.unitForgetBias ?? true;
  }

  get #channelAxis(): number {
    return channelAxis(this.spatialRank, this.dataFormat);
  }

  override build(inputShape: ShapeTree): void {
    const { filters } = this;
    const shape = oneShape(inputShape, this);
    const channels = knownSize(shape, this.#channelAxis, this);
    const bias = this.unitForgetBias ? withForgetBias(this.biasSettings, filters) : this.biasSettings;
    this.addWeights([...this.kernelSize, channels, 4 * filters], [...this.kernelSize, filters, 4 * filters], [4 * filters], bias);
    const spatial = spatialAxes(this.spatialRank, this.dataFormat).map((axis) => knownSize(shape, axis, this));
    this.#spatial = this.#outputSizes(spatial);
  }

  #outputSizes(spatial: readonly number[]): readonly number[] {
    return spatial.map((size, i) => {
      const [kernel = 1, stride = 1, dilation = 1] = [this.kernelSize[i], this.strides[i], this.dilationRate[i]];
      return this.padding === "same" ? Math.ceil(size / stride) : Math.floor((size - (kernel - 1) * dilation - 1) / stride) + 1;
    });
  }

  override getInitialState(batch: DimLike): TensorTree {
    const shape = this.dataFormat === "channelsLast" ? [batch, ...this.#spatial, this.filters] : [batch, this.filters, ...this.#spatial];
    return [ops.zeros(shape, { dtype: this.computeDtype }), ops.zeros(shape, { dtype: this.computeDtype })];
  }

  #convolve(x: Tensor, kernel: Variable, strides: readonly number[], padding: Padding, dilation: readonly number[]): Tensor {
    const digits = strides.map((_, i) => String(i)).join("");
    const spec = this.dataFormat === "channelsLast" ? `b${digits}f` : `bf${digits}`;
    const spatial = spatialAxes(this.spatialRank, this.dataFormat).map((axis) => x.dim(axis));
    return ops.conv(x, kernel, {
      strides,
      padding: padAmounts(padding, spatial, { sizes: this.kernelSize, strides, dilation }),
      rhsDilation: dilation,
      lhsSpec: spec,
      outSpec: spec,
    });
  }

  override call(inputs: TensorTree, options: CellCallOptions): TensorTree {
    const states = statesOf(options, this);
    const [x, h] = this.dropped(oneInput(inputs, this), states, options.training ?? false);
    const ones = this.strides.map(() => 1);
    const projected = this.#convolve(x, this.kernel, this.strides, this.padding, this.dilationRate);
    const bias = this.bias && (this.dataFormat === "channelsLast" ? this.bias : ops.reshape(this.bias, [-1, ...ones]));
    const gates = ops.add(bias ? ops.add(projected, bias) : projected, this.#convolve(h, this.recurrentKernel, ones, "same", ones));
    const next = lstmStep(gates, states[1] as Tensor, this.#channelAxis, this.activation, this.recurrentActivation);
    return [next[0], next];
  }

  override recurrentConfig(): Config {
    return {
      filters: this.filters,
      kernelSize: this.kernelSize,
      strides: this.strides,
      padding: this.padding,
      dataFormat: this.dataFormat,
      dilationRate: this.dilationRate,
      ...super.recurrentConfig(),
      recurrentActivation: activations.serialize(this.recurrentActivation),
      unitForgetBias: this.unitForgetBias,
    };
  }
}

export interface ConvLSTMOptions extends ConvLSTMCellOptions, RecurrentLayerOptions {}
const layerOptionNames: KnownOptions = { ...convOptionNames, ...recurrentLayerOptionNames };

/** `[batch, time, length, channels]` to `[batch, newLength, filters]`, or all times with `returnSequences`. */
export class ConvLSTM1D extends RecurrentLayer {
  static readonly className: string = "ConvLSTM1D";
  static readonly optionNames: KnownOptions = layerOptionNames;
  constructor(options: ConvLSTMOptions) {
    super(options, (policy) => new ConvLSTMCell(cellOptions(options, policy, "conv_lstm_cell"), 1));
  }
}

/** `[batch, time, rows, columns, channels]` to `[batch, newRows, newColumns, filters]`, or all times with `returnSequences`. */
export class ConvLSTM2D extends RecurrentLayer {
  static readonly className: string = "ConvLSTM2D";
  static readonly optionNames: KnownOptions = layerOptionNames;
  constructor(options: ConvLSTMOptions) {
    super(options, (policy) => new ConvLSTMCell(cellOptions(options, policy, "conv_lstm_cell"), 2));
  }
}

/** The same over three spatial axes. */
export class ConvLSTM3D extends RecurrentLayer {
  static readonly className: string = "ConvLSTM3D";
  static readonly optionNames: KnownOptions = layerOptionNames;
  constructor(options: ConvLSTMOptions) {
    super(options, (policy) => new ConvLSTMCell(cellOptions(options, policy, "conv_lstm_cell"), 3));
  }
}
