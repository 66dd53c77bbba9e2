/** Data of callers against what a program takes: the shapes it is made for, and rows by name. */

import type { TypedArray } from "../../runtime/executor.ts";
import type { DataType } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { DataSpec } from "../model/module-builder.ts";
import { type DimLike, resolveDims, type Tensor } from "../tensor/tensor.ts";
import type { CompiledLoss } from "./compiled-loss.ts";
import { type Data, type DataArray, type DataSet, orderData, readData } from "./data.ts";

export type NamedRows = Readonly<Record<string, TypedArray>>;

export function namesFor(count: number): readonly string[] {
  return count === 1 ? ["output"] : Array.from({ length: count }, (_, i) => `output_${i}`);
}

function targetDtype(dtype: DataType): DataType {
  return dtype === "int32" || dtype === "uint32" || dtype === "bool" ? "int32" : "float32";
}

/** Inputs of a model with a graph; sizes other than the batch that the graph leaves open become those of the data. */
export function graphInputSpecs(inputs: readonly Tensor[], names: readonly string[], x: DataSet | undefined): readonly DataSpec[] {
  const arrays = x && orderData(x, names, "x");
  return inputs.map(({ dtype, dims }, i) => {
    const given = arrays?.[i]?.shape;
    const fits = given?.length === dims.length;
    return {
      name: names[i] ?? "",
      dtype,
      shape: dims.map((dim, axis) => (axis > 0 && typeof dim !== "number" && fits ? (given[axis] ?? dim) : dim)),
    };
  });
}

/** Inputs of a model without one: what is given. */
export function dataInputSpecs({ form, arrays }: DataSet, model: string): readonly DataSpec[] {
  const names = typeof form === "object" ? form : arrays.length === 1 ? ["input"] : arrays.map((_, i) => `input_${i}`);
  return arrays.map((array, i) => {
    const { shape, dtype } = array ?? valueError(`x leaves out input ${i} of ${model}`);
    const known =
      shape ??
      valueError(`the shape of the inputs of ${model} is not known from a flat array`, {
        help: "pass a tensor with a shape, or give the model an input",
      });
    return { name: names[i] ?? "", dtype, shape: [null, ...known.slice(1)] };
  });
}

/** Targets: of the shapes that are given where they are known, else as the losses expect them. */
export function targetSpecs(
  inputs: readonly DataSpec[],
  outputs: readonly Tensor[],
  outputNames: readonly string[],
  losses: CompiledLoss,
  y: readonly (DataArray | undefined)[] | undefined,
): readonly (DataSpec | undefined)[] {
  const taken = new Set(inputs.map(({ name }) => name));
  return outputs.map((output, i) => {
    const [loss, given] = [losses.losses[i], y?.[i]];
    if (y ? !given : !loss) return undefined;
    const sparse = loss?.getClassName().startsWith("Sparse") ?? false;
    const name = outputNames[i] ?? "";
    const batch = output.dims[0] ?? null;
    const expected = sparse ? output.dims.slice(0, -1) : output.dims;
    const shape = given?.shape ? [batch, ...given.shape.slice(1)] : expected;
    return {
      name: taken.has(name) ? `${name}_target` : name,
      dtype: sparse ? "int32" : targetDtype(given?.dtype ?? output.dtype),
      shape,
    };
  });
}

/** Shapes of weights: a number per row, or what is given for each output. One that is given serves all outputs. */
export function weightShapes(
  targets: readonly (DataSpec | undefined)[],
  weights: readonly (DataArray | undefined)[],
): readonly (readonly DimLike[] | undefined)[] {
  return targets.map((target, i) => {
    if (!target) return undefined;
    const [batch = null] = target.shape;
    return [batch, ...(weights[i]?.shape?.slice(1) ?? [])];
  });
}

/** One entry per output; a single array serves all of them. */
export function readWeights(sampleWeight: Data, outputNames: readonly string[]): readonly (DataArray | undefined)[] {
  const data = readData(sampleWeight, "sampleWeight", outputNames.length);
  return data.form === "single" ? outputNames.map(() => data.arrays[0]) : orderData(data, outputNames, "sampleWeight");
}

export function readTargets(y: Data, outputNames: readonly string[]): readonly (DataArray | undefined)[] {
  return orderData(readData(y, "y", outputNames.length), outputNames, "y");
}

/** Arrays by the names of their specs, after a look at their shapes. */
export function nameRows(specs: readonly (DataSpec | undefined)[], arrays: readonly (DataArray | undefined)[], what: string): NamedRows {
  return Object.fromEntries(
    specs.flatMap((spec, i) => {
      const array = arrays[i];
      if (!spec || !array) return [];
      if (!fits(array, spec)) mismatch(array, spec, what);
      return [[spec.name, array.data]];
    }),
  );
}

/** Whether rows have the shape of the spec, or the same numbers in fewer axes. */
export function fits({ shape }: DataArray, spec: DataSpec): boolean {
  if (!shape) return true;
  const dims = resolveDims(spec.shape);
  const [row, expected] = [shape.slice(1), dims.slice(1)];
  if (row.length === expected.length) return expected.every((dim, axis) => typeof dim !== "number" || dim === row[axis]);
  const size = row.reduce((product, dim) => product * dim, 1);
  return (
    row.length < expected.length &&
    size === expected.reduce<number>((product, dim) => product * (typeof dim === "number" ? dim : Number.NaN), 1)
  );
}

function mismatch({ shape = [] }: DataArray, spec: DataSpec, what: string): never {
  const expected = spec.shape.map((dim) => (typeof dim === "number" ? dim : "null")).join(", ");
  return valueError(`${what} (${spec.name}) has shape [${shape.join(", ")}]; the model expects [${expected}]`);
}
