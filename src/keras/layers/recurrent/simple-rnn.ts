/** The simple recurrent network: the output is the state. Elman, "Finding structure in time", 1990. */

import type { Config } from "../../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { TensorTree } from "../../tree.ts";
import { knownSize, oneInput, oneShape, positiveInteger } from "../shared.ts";
import { type CellCallOptions, RecurrentCell, type RecurrentWeightOptions, recurrentOptionNames, statesOf } from "./cell.ts";
import { cellOptions, RecurrentLayer, type RecurrentLayerOptions, recurrentLayerOptionNames } from "./rnn.ts";

export interface SimpleRNNCellOptions extends RecurrentWeightOptions {
  readonly units: number;
}

/** `activation(x . kernel + h . recurrentKernel + bias)`: from `[batch, n]` and the state `[batch, units]`. */
export class SimpleRNNCell extends RecurrentCell {
  static readonly className: string = "SimpleRNNCell";
  static readonly optionNames: KnownOptions = { units: true, ...recurrentOptionNames } satisfies OptionNames<
    SimpleRNNCellOptions,
    LayerOptions
  >;
  readonly units: number;
  readonly stateSize: number;
  readonly outputSize: number;

  constructor(options: SimpleRNNCellOptions) {
    super(options);
    this.units = positiveInteger(options.units, "units", "SimpleRNNCell");
    this.stateSize = this.units;
    this.outputSize = this.units;
  }

  override build(inputShape: ShapeTree): void {
    this.addWeights([knownSize(oneShape(inputShape, this), -1, this), this.units], [this.units, this.units], [this.units]);
  }

  override call(inputs: TensorTree, options: CellCallOptions): TensorTree {
    const [x, h] = this.dropped(oneInput(inputs, this), statesOf(options, this), options.training ?? false);
    const projected = ops.matmul(x, this.kernel);
    const output = this.activation(ops.add(this.bias ? ops.add(projected, this.bias) : projected, ops.matmul(h, this.recurrentKernel)));
    return [output, [output]];
  }

  override recurrentConfig(): Config {
    return { ...super.recurrentConfig(), units: this.units };
  }
}

export interface SimpleRNNOptions extends SimpleRNNCellOptions, RecurrentLayerOptions {}

/** `SimpleRNNCell` over time: `[batch, time, n]` to `[batch, units]`, or `[batch, time, units]` with `returnSequences`. */
export class SimpleRNN extends RecurrentLayer {
  static readonly className: string = "SimpleRNN";
  static readonly optionNames: KnownOptions = { units: true, ...recurrentOptionNames, ...recurrentLayerOptionNames } satisfies OptionNames<
    SimpleRNNOptions,
    LayerOptions
  >;
  constructor(options: SimpleRNNOptions) {
    super(options, (policy) => new SimpleRNNCell(cellOptions(options, policy, "simple_rnn_cell")));
  }
}
