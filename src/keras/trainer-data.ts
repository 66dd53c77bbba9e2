/** From the data and logs of callers to those of programs, and back. */

import { type DataArray, type DataSet, orderData, readData } from "./data.ts";
import type { DataType } from "./dtypes.ts";
import { valueError } from "./errors.ts";
import type { DataSpec } from "./module-builder.ts";
import { resolveDims, type TensorLike } from "./tensor.ts";
import type { Evaluation } from "./trainer-options.ts";

export type TypedRows = DataArray["data"];

export function namesFor(count: number): readonly string[] {
  return count === 1 ? ["output"] : Array.from({ length: count }, (_, i) => `output_${i}`);
}

export function targetDtype(dtype: DataType): DataType {
  return dtype === "int32" || dtype === "uint32" || dtype === "bool" ? "int32" : "float32";
}

export function orderTargets(y: DataSet, outputNames: readonly string[]): readonly (DataArray | undefined)[] {
  return orderData(y, outputNames, "y");
}

export function checkRows({ data, shape }: DataArray, spec: DataSpec, what: string): TypedRows {
  const dims = resolveDims(spec.shape);
  if (shape && (shape.length !== dims.length || dims.some((dim, axis) => axis > 0 && typeof dim === "number" && dim !== shape[axis]))) {
    const flat = shape.slice(1).reduce((product, dim) => product * dim, 1);
    const wanted = dims.slice(1).reduce<number>((product, dim) => product * (typeof dim === "number" ? dim : Number.NaN), 1);
    if (flat !== wanted || shape.length > dims.length)
      valueError(
        `${what} (${spec.name}) has shape [${shape.join(", ")}]; the model expects [${spec.shape.map((dim) => (typeof dim === "number" ? dim : "null")).join(", ")}]`,
      );
  }
  return data;
}

export function weights(x: TensorLike): TypedRows {
  return readData(x, "sampleWeight").arrays[0]?.data ?? new Float32Array();
}

/** The loss first, then the metrics by name. */
export function evaluation(logs: Readonly<Record<string, number>>, asRecord: boolean): Evaluation {
  if (asRecord) return logs;
  const values = Object.values(logs);
  const [only] = values;
  return only !== undefined && values.length === 1 ? only : values;
}
