/** Layers that combine several inputs. */

import { dimEquals } from "../../ir/dim.ts";
import { valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import { Layer, type LayerOptions } from "../layer/layer.ts";
import { l2Normalize } from "../losses/functions.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import type { Tensor } from "../tensor/tensor.ts";
import { flattenTensors, type TensorTree } from "../tree.ts";
import { positiveAxis } from "./shared.ts";

type Masks = Tensor | readonly (Tensor | undefined)[] | undefined;

/** Combines tensors element by element; they broadcast, shorter ones from the axis after the batch. */
abstract class Merge extends Layer {
  constructor(options: LayerOptions = {}) {
    super(options);
    this.supportsMasking = true;
  }

  protected abstract merge(inputs: readonly Tensor[]): Tensor;

  override call(inputs: TensorTree): TensorTree {
    const tensors = flattenTensors(inputs);
    if (tensors.length < 1) valueError(`${this.name} needs a list of inputs`);
    const rank = Math.max(...tensors.map((x) => x.rank));
    return this.merge(
      tensors.map((x) => {
        let aligned = x;
        while (aligned.rank < rank) aligned = ops.expandDims(aligned, 1);
        return aligned;
      }),
    );
  }

  /** A step counts where it counts in every input that has a mask. */
  override computeMask(_inputs: TensorTree, mask: Masks): Tensor | undefined {
    const masks = Array.isArray(mask) ? mask.filter((x) => x !== undefined) : [];
    return masks.length === 0 ? undefined : masks.reduce((all: Tensor, x: Tensor) => ops.logicalAnd(all, x));
  }
}

function reduceWith(inputs: readonly Tensor[], combine: (a: Tensor, b: Tensor) => Tensor): Tensor {
  return inputs.reduce((merged, x) => combine(merged, x));
}

/** The sum. */
export class Add extends Merge {
  static readonly className: string = "Add";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return reduceWith(inputs, ops.add);
  }
}

/** The first input minus the second. */
export class Subtract extends Merge {
  static readonly className: string = "Subtract";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    const [a, b] = inputs;
    return a && b && inputs.length === 2
      ? ops.sub(a, b)
      : valueError(`${this.name} subtracts one input from another: it takes 2, not ${inputs.length}`);
  }
}

/** The product. */
export class Multiply extends Merge {
  static readonly className: string = "Multiply";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return reduceWith(inputs, ops.mul);
  }
}

/** The mean. */
export class Average extends Merge {
  static readonly className: string = "Average";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return ops.div(reduceWith(inputs, ops.add), inputs.length);
  }
}

/** The largest. */
export class Maximum extends Merge {
  static readonly className: string = "Maximum";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return reduceWith(inputs, ops.maximum);
  }
}

/** The smallest. */
export class Minimum extends Merge {
  static readonly className: string = "Minimum";
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return reduceWith(inputs, ops.minimum);
  }
}

export interface ConcatenateOptions extends LayerOptions {
  readonly axis?: number;
}

/** Joins the inputs along an axis; the other sizes must be equal. */
export class Concatenate extends Merge {
  static readonly className: string = "Concatenate";
  static readonly optionNames: KnownOptions = { axis: true } satisfies OptionNames<ConcatenateOptions, LayerOptions>;
  readonly axis: number;
  constructor(options: ConcatenateOptions = {}) {
    super(options);
    this.axis = options.axis ?? -1;
  }
  override call(inputs: TensorTree): TensorTree {
    const tensors = flattenTensors(inputs);
    const [first] = tensors;
    if (!first) return valueError(`${this.name} needs a list of inputs`);
    const axis = positiveAxis(this.axis, first.rank);
    for (const x of tensors) {
      if (x.rank !== first.rank || x.dims.some((dim, i) => i !== axis && !dimEquals(dim, first.dim(i)))) {
        valueError(
          `${this.name} joins its inputs along axis ${this.axis}; all other sizes must be equal, found ${tensors.map((t) => `[${t.dims.join(", ")}]`).join(" and ")}`,
          {
            location: this.location,
          },
        );
      }
    }
    return this.merge(tensors);
  }
  protected override merge(inputs: readonly Tensor[]): Tensor {
    return ops.concatenate(inputs, { axis: this.axis });
  }
  override computeMask(inputs: TensorTree, mask: Masks): Tensor | undefined {
    if (!Array.isArray(mask) || mask.every((x) => x === undefined)) return undefined;
    const parts = flattenTensors(inputs).map((x, i): Tensor => {
      const own: Tensor = mask[i] ?? ops.equal(ops.zerosLike(x), 0);
      return own.rank < x.rank ? ops.broadcastTo(ops.expandDims(own, -1), x.dims) : own;
    });
    return ops.all(ops.concatenate(parts, { axis: this.axis }), { axis: -1 });
  }
  override getConfig(): Config {
    return { ...super.getConfig(), axis: this.axis };
  }
}

export interface DotOptions extends LayerOptions {
  /** The axis of each input that is summed over, or one for both. */
  readonly axes: number | readonly number[];
  /** Takes the cosine of the angle. */
  readonly normalize?: boolean;
}

/** Sample by sample, the product of two inputs summed over one axis of each. */
export class Dot extends Merge {
  static readonly className: string = "Dot";
  static readonly optionNames: KnownOptions = { axes: true, normalize: true } satisfies OptionNames<DotOptions, LayerOptions>;
  readonly axes: number | readonly number[];
  readonly doNormalize: boolean;
  constructor(options: DotOptions) {
    super(options);
    this.axes = options.axes;
    this.doNormalize = options.normalize ?? false;
  }
  override call(inputs: TensorTree): TensorTree {
    return this.merge(flattenTensors(inputs));
  }
  protected override merge(inputs: readonly Tensor[]): Tensor {
    const [a, b] = inputs;
    if (!a || !b || inputs.length !== 2) return valueError(`${this.name} takes 2 inputs, not ${inputs.length}`);
    const [first, second = first] = typeof this.axes === "number" ? [this.axes] : this.axes;
    const [i, j] = [positiveAxis(first ?? -1, a.rank), positiveAxis(second ?? -1, b.rank)];
    if (!dimEquals(a.dim(i), b.dim(j))) {
      valueError(
        `${this.name} sums over axis ${i} of [${a.dims.join(", ")}] and axis ${j} of [${b.dims.join(", ")}], which differ in size`,
        { location: this.location },
      );
    }
    const [x, y] = this.doNormalize ? [l2Normalize(a, i), l2Normalize(b, j)] : [a, b];
    const product = ops.dotGeneral(x, y, { lhsBatch: [0], rhsBatch: [0], lhsContract: [i], rhsContract: [j] });
    return product.rank === 1 ? ops.expandDims(product, 1) : product;
  }
  override computeMask(): undefined {
    return undefined;
  }
  override getConfig(): Config {
    return { ...super.getConfig(), axes: this.axes, normalize: this.doNormalize };
  }
}
