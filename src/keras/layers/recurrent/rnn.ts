/** Cells over time. */

import { shown, valueError } from "../../errors.ts";
import type { Config, DTypePolicyLike } from "../../interfaces.ts";
import { type CallOptions, isShapeLeaf, type KnownShape, Layer, type LayerOptions, type ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { deserializeObject, serializeObject } from "../../registry.ts";
import { recur } from "../../tensor/recurrence.ts";
import { asTensor, Tensor, type TensorLike } from "../../tensor/tensor.ts";
import type { Variable } from "../../tensor/variable.ts";
import { flattenTensors, mapTensors, type TensorTree } from "../../tree.ts";
import { oneInput, oneShape } from "../shared.ts";
import { type Cell, type CellCallOptions, RecurrentCell, type StateSize, zeroStates } from "./cell.ts";

export interface RecurrentLayerOptions extends LayerOptions {
  /** All outputs, not only the last one. */
  readonly returnSequences?: boolean;
  /** The last states too, after the output. */
  readonly returnState?: boolean;
  readonly goBackwards?: boolean;
  /** The last states of a batch are the first ones of the next; needs a fixed batch size. */
  readonly stateful?: boolean;
  /** Writes the loop out; the number of times must be known. */
  readonly unroll?: boolean;
  readonly zeroOutputForMask?: boolean;
}

export const recurrentLayerOptionNames = {
  returnSequences: true,
  returnState: true,
  goBackwards: true,
  stateful: true,
  unroll: true,
  zeroOutputForMask: true,
} satisfies OptionNames<RecurrentLayerOptions, LayerOptions>;

/** Options of a cell out of those of its layer. */
export function cellOptions<Options extends LayerOptions>(options: Options, dtype: DTypePolicyLike, name: string): Options {
  const layerOnly = new Set([
    ...Object.keys(recurrentLayerOptionNames),
    "activityRegularizer",
    "inputShape",
    "inputDim",
    "batchInputShape",
  ]);
  const own = Object.entries(options).filter(([key]) => !layerOnly.has(key));
  return { ...Object.fromEntries(own), dtype, name } as unknown as Options;
}

export interface RecurrentCallOptions extends CallOptions {
  /** The first states, in place of zeros or of those kept. */
  readonly initialState?: TensorTree | readonly TensorLike[] | null;
}

/** Runs a cell over the second axis of its input. */
export class RecurrentLayer extends Layer {
  readonly cell: Cell;
  returnSequences: boolean;
  returnState: boolean;
  readonly goBackwards: boolean;
  readonly stateful: boolean;
  readonly unroll: boolean;
  zeroOutputForMask: boolean;
  #states: readonly Variable[] | undefined;

  constructor(options: RecurrentLayerOptions, makeCell: (dtype: DTypePolicyLike) => Cell) {
    super(options);
    this.returnSequences = options.returnSequences ?? false;
    this.returnState = options.returnState ?? false;
    this.goBackwards = options.goBackwards ?? false;
    this.stateful = options.stateful ?? false;
    this.unroll = options.unroll ?? false;
    this.zeroOutputForMask = options.zeroOutputForMask ?? false;
    this.supportsMasking = true;
    this.cell = makeCell(this.dtypePolicy);
  }

  /** The states kept between batches; null unless the layer is stateful and built. */
  get states(): readonly Variable[] | null {
    return this.#states ?? null;
  }

  override build(inputShape: ShapeTree): void {
    const shape = firstShape(inputShape, this);
    if (shape.length < 3)
      valueError(`${this.name} needs inputs of the shape [batch, time, ...]; they have ${shown(shape)}`, { location: this.location });
    const step = [shape[0] ?? null, ...shape.slice(2)];
    if (!this.cell.built) this.cell.build(step);
    if (!this.stateful) return;
    const [batch] = shape;
    if (typeof batch !== "number")
      valueError(`${this.name} is stateful and needs a fixed batch size; the input has the shape ${shown(shape)}`, {
        help: "make the input with batchShape, or give the layer batchInputShape",
        location: this.location,
      });
    const states = flattenTensors(this.getInitialState(batch as number));
    this.#states = states.map((state) =>
      this.addWeight({ name: "rnn_state", shape: state.dims.map(Number), initializer: "zeros", trainable: false }),
    );
  }

  getInitialState(batch: Parameters<typeof zeroStates>[1]): TensorTree {
    const states = this.cell.getInitialState?.(batch) ?? zeroStates(this.cell.stateSize, batch, this.cell);
    return Array.isArray(states) ? states : [states];
  }

  override call(inputs: TensorTree, options: RecurrentCallOptions): TensorTree {
    const x = oneInput(inputs, this);
    const training = options.training ?? false;
    if (this.unroll && typeof x.dim(1) !== "number")
      valueError(`${this.name} cannot be unrolled: the number of times of its input is not known`, {
        help: "give the input a fixed number of times, or leave unroll off",
        location: this.location,
      });
    const start = this.#start(options, x);
    const mask = Array.isArray(options.mask) ? options.mask[0] : (options.mask as Tensor | null | undefined);
    const first = ops.take(x, 0, { axis: 1 });
    this.cell.beginSequence?.(first, start, training);
    const step = (slice: TensorTree, states: TensorTree): readonly [TensorTree, TensorTree] => {
      const [output, next] = this.cell.apply<readonly [Tensor, TensorTree]>(slice, { states, training } satisfies CellCallOptions);
      return [output, Array.isArray(next) ? next : [next]];
    };
    const { goBackwards, unroll, zeroOutputForMask } = this;
    const { lastOutput, outputs, states } = recur(step, x, start, { goBackwards, unroll, zeroOutputForMask, mask });
    this.cell.endSequence?.();
    const last = flattenTensors(states);
    this.#states?.forEach((variable, i) => {
      variable.assign(ops.cast(last[i] as Tensor, variable.dtype));
    });
    const output = this.returnSequences ? outputs : lastOutput;
    return this.returnState ? [output, ...last] : output;
  }

  #start(options: RecurrentCallOptions, x: Tensor): TensorTree {
    const given = options.initialState;
    const zeros = this.getInitialState(x.dim(0));
    const leaves = flattenTensors(zeros);
    if (given !== undefined && given !== null) {
      const states = (given instanceof Tensor ? [given] : flattenTensors(given)).map((state) => asTensor(state));
      if (states.length !== leaves.length)
        valueError(`${this.name} has ${leaves.length} state${leaves.length === 1 ? "" : "s"}; initialState has ${states.length}`, {
          location: this.location,
        });
      return replaceLeaves(
        zeros,
        states.map((state) => ops.cast(state, this.computeDtype)),
      );
    }
    return this.#states
      ? replaceLeaves(
          zeros,
          this.#states.map((state) => ops.cast(state, this.computeDtype)),
        )
      : zeros;
  }

  override computeMask(
    _inputs: TensorTree,
    mask: Tensor | readonly (Tensor | undefined)[] | undefined,
  ): Tensor | readonly (Tensor | undefined)[] | undefined {
    const first = mask instanceof Tensor ? mask : mask?.[0];
    const output = this.returnSequences ? first : undefined;
    if (!this.returnState) return output;
    return [output, ...flattenStates(this.cell.stateSize).map(() => undefined)];
  }

  /** Sets the kept states, to zero when none are given. */
  resetState(states?: readonly TensorLike[]): void {
    if (!this.stateful) valueError(`${this.name} is not stateful: it keeps no states`, { location: this.location });
    this.#states?.forEach((variable, i) => {
      variable.assign(states?.[i] ?? ops.zeros(variable.shape, { dtype: variable.dtype }));
    });
  }
  resetStates(states?: readonly TensorLike[]): void {
    this.resetState(states);
  }

  override getConfig(): Config {
    const { returnSequences, returnState, goBackwards, stateful, unroll, zeroOutputForMask } = this;
    const own = { returnSequences, returnState, goBackwards, stateful, unroll, zeroOutputForMask };
    return { ...super.getConfig(), ...own, ...(this.cell instanceof RecurrentCell ? this.cell.recurrentConfig() : {}) };
  }
}

function flattenStates(size: StateSize): readonly number[] {
  return typeof size === "number" ? [size] : size.flatMap(flattenStates);
}

function firstShape(shape: ShapeTree, layer: Layer): KnownShape {
  return isShapeLeaf(shape) ? shape : oneShape((shape as readonly ShapeTree[])[0] ?? [], layer);
}

function replaceLeaves(tree: TensorTree, leaves: readonly Tensor[]): TensorTree {
  let next = 0;
  return mapTensors(tree, (tensor) => leaves[next++] ?? tensor);
}

export interface RNNOptions extends RecurrentLayerOptions {
  /** A cell, its config, or several to be stacked. */
  readonly cell: Layer | Config | readonly (Layer | Config)[];
}

/** A cell of the user's, or several stacked, over time. */
export class RNN extends RecurrentLayer {
  static readonly className: string = "RNN";
  static readonly optionNames: KnownOptions = { cell: true, ...recurrentLayerOptionNames } satisfies OptionNames<RNNOptions, LayerOptions>;
  constructor(options: RNNOptions) {
    super(options, () => cellOf(options.cell));
  }
  override getConfig(): Config {
    const { returnSequences, returnState, goBackwards, stateful, unroll, zeroOutputForMask } = this;
    const { name, trainable, dtype } = super.getConfig();
    return {
      name,
      trainable,
      dtype,
      returnSequences,
      returnState,
      goBackwards,
      stateful,
      unroll,
      zeroOutputForMask,
      cell: serializeObject(this.cell),
    };
  }
}

function cellOf(given: RNNOptions["cell"]): Cell {
  if (Array.isArray(given)) return new StackedRNNCells({ cells: given as readonly (Layer | Config)[] });
  const made: unknown = given instanceof Layer ? given : deserializeObject("layers", given as Config);
  if (!(made instanceof Layer) || !("stateSize" in made))
    return valueError(`a cell is a layer with a stateSize and a call of the form call(inputs, {states}); found ${shown(made)}`);
  return made as Cell;
}

export interface StackedRNNCellsOptions extends LayerOptions {
  readonly cells: readonly (Layer | Config)[];
}

/** Cells one above the other: the output of one is the input of the next. */
export class StackedRNNCells extends Layer implements Cell {
  static readonly className: string = "StackedRNNCells";
  static readonly optionNames: KnownOptions = { cells: true } satisfies OptionNames<StackedRNNCellsOptions, LayerOptions>;
  readonly cells: readonly Cell[];

  constructor(options: StackedRNNCellsOptions) {
    super(options);
    this.cells = options.cells.map(cellOf);
  }

  get stateSize(): StateSize {
    return this.cells.map(({ stateSize }) => stateSize);
  }

  get outputSize(): StateSize {
    const last = this.cells.at(-1);
    const size = last?.outputSize ?? last?.stateSize ?? 0;
    return typeof size === "number" ? size : (size[0] ?? 0);
  }

  override build(inputShape: ShapeTree): void {
    let shape: ShapeTree = inputShape;
    for (const cell of this.cells) {
      if (!cell.built) cell.build(shape);
      const size = cell.outputSize ?? cell.stateSize;
      const [batch = null] = shape as KnownShape;
      shape = [batch, ...(typeof size === "number" ? [size] : [Number(flattenStates(size)[0] ?? 0)])];
    }
  }

  getInitialState(batch: Parameters<typeof zeroStates>[1]): TensorTree {
    return this.cells.map((cell) => cell.getInitialState?.(batch) ?? zeroStates(cell.stateSize, batch, cell));
  }

  beginSequence(inputs: Tensor, states: TensorTree, training: boolean): void {
    // Inputs of cells above the first are known in the loop only; their masks have the width of the cell below.
    let below = inputs;
    this.cells.forEach((cell, i) => {
      const own = (states as readonly TensorTree[])[i] as TensorTree;
      cell.beginSequence?.(below, own, training);
      below = flattenTensors(own)[0] ?? below;
    });
  }

  endSequence(): void {
    for (const cell of this.cells) cell.endSequence?.();
  }

  override call(inputs: TensorTree, options: CellCallOptions): TensorTree {
    const states = options.states as readonly TensorTree[];
    const next: TensorTree[] = [];
    let x: TensorTree = inputs;
    this.cells.forEach((cell, i) => {
      const given = states[i] as TensorTree;
      const [output, after] = cell.apply<readonly [Tensor, TensorTree]>(x, {
        states: Array.isArray(given) ? given : [given],
        training: options.training,
      } satisfies CellCallOptions);
      x = output;
      next.push(Array.isArray(given) || !Array.isArray(after) ? after : (after[0] as TensorTree));
    });
    return [x, next];
  }

  override getConfig(): Config {
    return { ...super.getConfig(), cells: this.cells.map((cell) => serializeObject(cell)) };
  }
}
