/** A recurrent layer run in both directions. Schuster and Paliwal, "Bidirectional recurrent neural networks", 1997. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import { Layer, type LayerOptions, type ShapeTree } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { deserializeObject, serializeObject } from "../../registry.ts";
import { Tensor } from "../../tensor/tensor.ts";
import { flattenTensors, type TensorTree } from "../../tree.ts";
import { type RecurrentCallOptions, RecurrentLayer } from "./rnn.ts";

type MergeMode = "concat" | "sum" | "ave" | "mul" | null;
const mergeModes: readonly unknown[] = ["concat", "sum", "ave", "mul", null];

export interface BidirectionalOptions extends LayerOptions {
  readonly layer: Layer | Config;
  /** How the two outputs become one; null gives both. Default `concat`. */
  readonly mergeMode?: MergeMode;
  /** The one for the other direction; default a copy of `layer`. */
  readonly backwardLayer?: Layer | Config | null;
}

interface Serialized {
  readonly className: string;
  readonly config: Config;
}

function withoutPrefix(name: string, prefix: string): string {
  return name.startsWith(prefix) ? name.slice(prefix.length) : name;
}

/** Two copies of a recurrent layer, one from the first time to the last, one from the last to the first. */
export class Bidirectional extends Layer {
  static readonly className: string = "Bidirectional";
  static readonly optionNames: KnownOptions = { layer: true, mergeMode: true, backwardLayer: true } satisfies OptionNames<
    BidirectionalOptions,
    LayerOptions
  >;
  readonly forwardLayer: RecurrentLayer;
  readonly backwardLayer: RecurrentLayer;
  readonly mergeMode: MergeMode;

  constructor(options: BidirectionalOptions) {
    super(options);
    this.mergeMode = options.mergeMode === undefined ? "concat" : options.mergeMode;
    if (!mergeModes.includes(this.mergeMode))
      valueError(`mergeMode of Bidirectional is ${shown(this.mergeMode)}; it must be concat, sum, ave, mul or null`, {
        location: this.location,
      });
    const serialized = (options.layer instanceof Layer ? serializeObject(options.layer) : options.layer) as unknown as Serialized;
    const original = this.#made(serialized, {});
    const { name, goBackwards } = original;
    this.forwardLayer = this.#made(serialized, { name: `forward_${withoutPrefix(name, "forward_")}` });
    const backward = options.backwardLayer;
    this.backwardLayer = backward
      ? this.#recurrent(backward instanceof Layer ? backward : deserializeObject("layers", backward))
      : this.#made(serialized, {
          name: `backward_${withoutPrefix(withoutPrefix(name, "forward_"), "backward_")}`,
          goBackwards: !goBackwards,
        });
    this.#check();
    // What is masked must be zero in both, since the two outputs of a time are merged.
    for (const layer of [this.forwardLayer, this.backwardLayer]) layer.zeroOutputForMask = layer.returnSequences;
    this.supportsMasking = true;
  }

  #made(serialized: Serialized, changes: Config): RecurrentLayer {
    return this.#recurrent(deserializeObject("layers", { ...serialized, config: { ...serialized.config, ...changes } } as never));
  }

  #recurrent(made: unknown): RecurrentLayer {
    return made instanceof RecurrentLayer
      ? made
      : valueError(`Bidirectional takes a recurrent layer; found ${made instanceof Layer ? made.getClassName() : shown(made)}`, {
          location: this.location,
        });
  }

  #check(): void {
    const [forward, backward] = [this.forwardLayer, this.backwardLayer];
    if (forward.goBackwards === backward.goBackwards)
      valueError("the two layers of Bidirectional run in the same direction", {
        help: "give one of them goBackwards",
        location: this.location,
      });
    for (const key of ["stateful", "returnSequences", "returnState"] as const) {
      if (forward[key] !== backward[key])
        valueError(`the two layers of Bidirectional differ in ${key}: ${forward[key]} and ${backward[key]}`, { location: this.location });
    }
  }

  get returnSequences(): boolean {
    return this.forwardLayer.returnSequences;
  }
  get returnState(): boolean {
    return this.forwardLayer.returnState;
  }

  override build(inputShape: ShapeTree): void {
    for (const layer of [this.forwardLayer, this.backwardLayer]) if (!layer.built) layer.build(inputShape);
  }

  override call(inputs: TensorTree, options: RecurrentCallOptions): TensorTree {
    const { initialState, ...rest } = options;
    const states = initialState ? flattenTensors(initialState) : [];
    const half = states.length / 2;
    if (states.length % 2 !== 0)
      valueError(`initialState of ${this.name} must hold as many states for each direction; it has ${states.length}`);
    const run = (layer: RecurrentLayer, own: readonly Tensor[]): readonly Tensor[] =>
      flattenTensors(layer.apply<TensorTree>(inputs, own.length > 0 ? { ...rest, initialState: own } : rest));
    const [forward, ...forwardStates] = run(this.forwardLayer, states.slice(0, half));
    const [reversed, ...backwardStates] = run(this.backwardLayer, states.slice(half));
    const backward = this.returnSequences ? ops.flip(reversed as Tensor, 1) : (reversed as Tensor);
    const output = this.#merge(forward as Tensor, backward);
    if (!this.returnState) return output.length === 1 ? (output[0] as Tensor) : output;
    return [...output, ...forwardStates, ...backwardStates];
  }

  #merge(a: Tensor, b: Tensor): readonly Tensor[] {
    switch (this.mergeMode) {
      case "concat":
        return [ops.concatenate([a, b], { axis: -1 })];
      case "sum":
        return [ops.add(a, b)];
      case "ave":
        return [ops.div(ops.add(a, b), 2)];
      case "mul":
        return [ops.mul(a, b)];
      case null:
        return [a, b];
      default:
        return this.mergeMode satisfies never;
    }
  }

  override computeMask(
    _inputs: TensorTree,
    mask: Tensor | readonly (Tensor | undefined)[] | undefined,
  ): Tensor | readonly (Tensor | undefined)[] | undefined {
    const first = mask instanceof Tensor ? mask : mask?.[0];
    const own = this.returnSequences ? first : undefined;
    const outputs = this.mergeMode === null ? [own, own] : [own];
    if (!this.returnState) return this.mergeMode === null ? outputs : own;
    const states = flattenTensors(this.forwardLayer.getInitialState(1)).length * 2;
    return [...outputs, ...new Array<undefined>(states).fill(undefined)];
  }

  resetState(): void {
    this.forwardLayer.resetState();
    this.backwardLayer.resetState();
  }
  resetStates(): void {
    this.resetState();
  }

  override getConfig(): Config {
    return {
      ...super.getConfig(),
      mergeMode: this.mergeMode,
      layer: serializeObject(this.forwardLayer),
      backwardLayer: serializeObject(this.backwardLayer),
    };
  }
}
