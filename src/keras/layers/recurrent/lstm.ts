/** Long short-term memory. Hochreiter and Schmidhuber, 1997, with forget gates: Gers et al., 2000. */

import * as activations from "../../activations.ts";
import type { DataType } from "../../dtypes.ts";
import type { Config, Initializer } from "../../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import type { TensorTree } from "../../tree.ts";
import { knownSize, oneInput, oneShape, positiveInteger, type WeightSettings } from "../shared.ts";
import { type CellCallOptions, RecurrentCell, type RecurrentWeightOptions, recurrentOptionNames, statesOf } from "./cell.ts";
import { cellOptions, RecurrentLayer, type RecurrentLayerOptions, recurrentLayerOptionNames } from "./rnn.ts";

export interface LSTMCellOptions extends RecurrentWeightOptions {
  readonly units: number;
  readonly recurrentActivation?: activations.ActivationLike;
  /** Starts the bias of the forget gate at one. Jozefowicz et al., 2015. */
  readonly unitForgetBias?: boolean;
}

/** The bias of the four gates `i f c o`, with ones for `f`. */
export function withForgetBias(settings: WeightSettings, units: number): WeightSettings {
  const base = settings.initializer;
  const initializer: Initializer = {
    ...(base.seed === undefined ? {} : { seed: base.seed }),
    getClassName: () => base.getClassName(),
    getConfig: () => base.getConfig(),
    initialize: (_shape: readonly number[], dtype: DataType, key: Tensor) =>
      ops.concatenate([base.initialize([units], dtype, key), ops.ones([units], { dtype }), base.initialize([2 * units], dtype, key)]),
  };
  return { ...settings, initializer };
}

/** The next cell state and output from the four gates before activation. */
export function lstmStep(
  gates: Tensor,
  c: Tensor,
  axis: number,
  activation: activations.ActivationFunction,
  recurrentActivation: activations.ActivationFunction,
): readonly [h: Tensor, c: Tensor] {
  const [i, f, g, o] = ops.split(gates, 4, { axis }) as readonly [Tensor, Tensor, Tensor, Tensor];
  const next = ops.add(ops.mul(recurrentActivation(f), c), ops.mul(recurrentActivation(i), activation(g)));
  return [ops.mul(recurrentActivation(o), activation(next)), next];
}

/** Gates `i f c o` from `x . kernel + h . recurrentKernel + bias`; states `h` and `c`, `[batch, units]` each. */
export class LSTMCell extends RecurrentCell {
  static readonly className: string = "LSTMCell";
  static readonly optionNames: KnownOptions = {
    units: true,
    recurrentActivation: true,
    unitForgetBias: true,
    ...recurrentOptionNames,
  } satisfies OptionNames<LSTMCellOptions, LayerOptions>;
  readonly units: number;
  readonly stateSize: readonly number[];
  readonly outputSize: number;
  readonly recurrentActivation: activations.ActivationFunction;
  readonly unitForgetBias: boolean;

  constructor(options: LSTMCellOptions) {
    super(options);
    this.units = positiveInteger(options.units, "units", "LSTMCell");
    this.stateSize = [this.units, this.units];
    this.outputSize = this.units;
    this.recurrentActivation = activations.get(options.recurrentActivation === undefined ? "sigmoid" : options.recurrentActivation);
    this.unitForgetBias = options.unitForgetBias ?? true;
  }

  override build(inputShape: ShapeTree): void {
    const { units } = this;
    const bias = this.unitForgetBias ? withForgetBias(this.biasSettings, units) : this.biasSettings;
    this.addWeights([knownSize(oneShape(inputShape, this), -1, this), 4 * units], [units, 4 * units], [4 * units], bias);
  }

  override call(inputs: TensorTree, options: CellCallOptions): TensorTree {
    const states = statesOf(options, this);
    const [x, h] = this.dropped(oneInput(inputs, this), states, options.training ?? false);
    const projected = ops.matmul(x, this.kernel);
    const gates = ops.add(this.bias ? ops.add(projected, this.bias) : projected, ops.matmul(h, this.recurrentKernel));
    const next = lstmStep(gates, states[1] as Tensor, -1, this.activation, this.recurrentActivation);
    return [next[0], next];
  }

  override recurrentConfig(): Config {
    return {
      ...super.recurrentConfig(),
      units: this.units,
      recurrentActivation: activations.serialize(this.recurrentActivation),
      unitForgetBias: this.unitForgetBias,
    };
  }
}

export interface LSTMOptions extends LSTMCellOptions, RecurrentLayerOptions {}

/** `LSTMCell` over time: `[batch, time, n]` to `[batch, units]`, or `[batch, time, units]` with `returnSequences`. */
export class LSTM extends RecurrentLayer {
  static readonly className: string = "LSTM";
  static readonly optionNames: KnownOptions = { ...LSTMCell.optionNames, ...recurrentLayerOptionNames };
  constructor(options: LSTMOptions) {
    super(options, (policy) => new LSTMCell(cellOptions(options, policy, "lstm_cell")));
  }
}
