/** What a layer accepts as input. */

import type { Location } from "../../ir/location.ts";
import { valueError } from "../errors.ts";
import { formatDims, type Tensor } from "../tensor/tensor.ts";

export interface InputSpecOptions {
  readonly dtype?: string;
  /** null where any size will do. */
  readonly shape?: readonly (number | null)[];
  readonly ndim?: number;
  readonly maxNDim?: number;
  readonly minNDim?: number;
  /** Sizes of single axes, which may count from the end. */
  readonly axes?: Readonly<Record<number, number>>;
  readonly name?: string;
  readonly optional?: boolean;
}

export class InputSpec {
  readonly dtype: string | undefined;
  readonly shape: readonly (number | null)[] | undefined;
  readonly ndim: number | undefined;
  readonly maxNDim: number | undefined;
  readonly minNDim: number | undefined;
  readonly axes: Readonly<Record<number, number>>;
  constructor(options: InputSpecOptions = {}) {
    this.dtype = options.dtype;
    this.shape = options.shape;
    this.ndim = options.shape ? options.shape.length : options.ndim;
    this.maxNDim = options.maxNDim;
    this.minNDim = options.minNDim;
    this.axes = options.axes ?? {};
  }
}

/** The first way in which an input does not fit, as what was expected. */
function misfit(spec: InputSpec, x: Tensor): string | undefined {
  if (spec.ndim !== undefined && x.rank !== spec.ndim) return `rank ${spec.ndim}`;
  if (spec.maxNDim !== undefined && x.rank > spec.maxNDim) return `rank ${spec.maxNDim} or less`;
  if (spec.minNDim !== undefined && x.rank < spec.minNDim) return `rank ${spec.minNDim} or more`;
  if (spec.dtype !== undefined && x.dtype !== spec.dtype) return `dtype ${spec.dtype}`;
  for (const [axis, size] of Object.entries(spec.axes)) {
    const found = x.dims.at(Number(axis));
    if (typeof found === "number" && found !== size) return `size ${size} on axis ${axis}`;
  }
  for (const [axis, size] of (spec.shape ?? []).entries()) {
    const found = x.dims[axis];
    if (size !== null && typeof found === "number" && found !== size) return `shape ${formatDims(spec.shape ?? [])}`;
  }
  return undefined;
}

export function checkInputSpec(
  spec: InputSpec | readonly InputSpec[] | null,
  inputs: readonly Tensor[],
  layer: { readonly name: string; readonly location: Location; getClassName(): string },
): void {
  if (spec === null) return;
  const specs: readonly InputSpec[] = spec instanceof InputSpec ? [spec] : spec;
  const who = `layer ${layer.name} (${layer.getClassName()})`;
  if (specs.length !== inputs.length) {
    valueError(`${who} expects ${specs.length} input${specs.length === 1 ? "" : "s"}; it received ${inputs.length}`, {
      location: layer.location,
    });
  }
  for (const [index, x] of inputs.entries()) {
    const expected = specs[index] && misfit(specs[index], x);
    if (expected) {
      valueError(`input ${index} of ${who} has shape ${formatDims(x.dims)} and dtype ${x.dtype}; expected ${expected}`, {
        location: layer.location,
      });
    }
  }
}
