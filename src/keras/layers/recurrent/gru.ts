/** Gated recurrent unit. Cho et al., arXiv:1406.1078. */

import * as activations from "../../activations.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions, ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import type { Tensor } from "../../tensor/tensor.ts";
import type { TensorTree } from "../../tree.ts";
import { knownSize, oneInput, oneShape, positiveInteger } from "../shared.ts";
import { type CellCallOptions, RecurrentCell, type RecurrentWeightOptions, recurrentOptionNames, statesOf } from "./cell.ts";
import { cellOptions, RecurrentLayer, type RecurrentLayerOptions, recurrentLayerOptionNames } from "./rnn.ts";

export interface GRUCellOptions extends RecurrentWeightOptions {
  readonly units: number;
  readonly recurrentActivation?: activations.ActivationLike;
  /** Applies the reset gate after the matrix product (as cuDNN does), with a bias of its own; else before it. Default true. */
  readonly resetAfter?: boolean;
}

/** Gates `z r h` from the input and the state `[batch, units]`; the output is the state. */
export class GRUCell extends RecurrentCell {
  static readonly className: string = "GRUCell";
  static readonly optionNames: KnownOptions = {
    units: true,
    recurrentActivation: true,
    resetAfter: true,
    ...recurrentOptionNames,
  } satisfies OptionNames<GRUCellOptions, LayerOptions>;
  readonly units: number;
  readonly stateSize: number;
  readonly outputSize: number;
  readonly recurrentActivation: activations.ActivationFunction;
  readonly resetAfter: boolean;

  constructor(options: GRUCellOptions) {
    super(options);
    this.units = positiveInteger(options.units, "units", "GRUCell");
    this.stateSize = this.units;
    this.outputSize = this.units;
    this.recurrentActivation = activations.get(options.recurrentActivation === undefined ? "sigmoid" : options.recurrentActivation);
    this.resetAfter = options.resetAfter ?? true;
  }

  override build(inputShape: ShapeTree): void {
    const width = 3 * this.units;
    this.addWeights([knownSize(oneShape(inputShape, this), -1, this), width], [this.units, width], this.resetAfter ? [2, width] : [width]);
  }

  override call(inputs: TensorTree, options: CellCallOptions): TensorTree {
    const [previous] = statesOf(options, this) as readonly [Tensor];
    const [x, h] = this.dropped(oneInput(inputs, this), [previous], options.training ?? false);
    const projected = ops.matmul(x, this.kernel);
    const [xz, xr, xh] = thirds(this.bias ? ops.add(projected, this.#biasRow(0)) : projected);
    const [z, candidate] = this.resetAfter ? this.#resetAfter(h, xz, xr, xh) : this.#resetBefore(h, xz, xr, xh);
    const output = ops.add(ops.mul(z, previous), ops.mul(ops.subtract(1, z), candidate));
    return [output, [output]];
  }

  /** The bias of the input (0), or with `resetAfter` that of the state (1). */
  #biasRow(row: number): Tensor {
    const bias = this.bias as NonNullable<typeof this.bias>;
    return this.resetAfter ? ops.take(bias, row, { axis: 0 }) : bias.toTensor();
  }

  #resetAfter(h: Tensor, xz: Tensor, xr: Tensor, xh: Tensor): readonly [z: Tensor, candidate: Tensor] {
    const product = ops.matmul(h, this.recurrentKernel);
    const [hz, hr, hh] = thirds(this.bias ? ops.add(product, this.#biasRow(1)) : product);
    const z = this.recurrentActivation(ops.add(xz, hz));
    const r = this.recurrentActivation(ops.add(xr, hr));
    return [z, this.activation(ops.add(xh, ops.mul(r, hh)))];
  }

  #resetBefore(h: Tensor, xz: Tensor, xr: Tensor, xh: Tensor): readonly [z: Tensor, candidate: Tensor] {
    const { units } = this;
    const gates = ops.sliceAxis(this.recurrentKernel, 1, 0, 2 * units);
    const [hz, hr] = ops.split(ops.matmul(h, gates), 2, { axis: -1 }) as readonly [Tensor, Tensor];
    const z = this.recurrentActivation(ops.add(xz, hz));
    const r = this.recurrentActivation(ops.add(xr, hr));
    const hh = ops.matmul(ops.mul(r, h), ops.sliceAxis(this.recurrentKernel, 1, 2 * units));
    return [z, this.activation(ops.add(xh, hh))];
  }

  override recurrentConfig(): Config {
    return {
      ...super.recurrentConfig(),
      units: this.units,
      recurrentActivation: activations.serialize(this.recurrentActivation),
      resetAfter: this.resetAfter,
    };
  }
}

function thirds(x: Tensor): readonly [Tensor, Tensor, Tensor] {
  return ops.split(x, 3, { axis: -1 }) as readonly Tensor[] as readonly [Tensor, Tensor, Tensor];
}

export interface GRUOptions extends GRUCellOptions, RecurrentLayerOptions {}

/** `GRUCell` over time: `[batch, time, n]` to `[batch, units]`, or `[batch, time, units]` with `returnSequences`. */
export class GRU extends RecurrentLayer {
  static readonly className: string = "GRU";
  static readonly optionNames: KnownOptions = { ...GRUCell.optionNames, ...recurrentLayerOptionNames };
  constructor(options: GRUOptions) {
    super(options, (policy) => new GRUCell(cellOptions(options, policy, "gru_cell")));
  }
}
