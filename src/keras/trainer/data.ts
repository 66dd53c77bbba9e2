/** Data given to `fit`, `evaluate` and `predict`: tensors, typed arrays and nested arrays, one or several. */

import type { NumericArray } from "../../ir/dtype.ts";
import type { TypedArray } from "../../runtime/executor.ts";
import type { ShapedData } from "../../runtime/number-array.ts";
import { isShaped } from "../../runtime/shaped-data.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import { toTyped } from "../program.ts";
import { asTensor, type HostData, isTensorLike, type TensorLike, tensor } from "../tensor/tensor.ts";
import { isRecord } from "../tree.ts";

/** What stands for the rows of one input or output. */
export type DataLike = TensorLike | ShapedData;

/** One tensor's worth, one per input or output in order, or by name. */
export type Data = DataLike | readonly (DataLike | null)[] | Readonly<Record<string, DataLike>>;

export interface DataArray {
  readonly data: TypedArray;
  /** Unknown for a flat typed array, whose rows the model's shapes tell. */
  readonly shape: readonly number[] | undefined;
  readonly dtype: DataType;
}

export type DataForm = "single" | "list" | readonly string[];

export interface DataSet {
  readonly form: DataForm;
  /** Undefined where a list leaves something out. */
  readonly arrays: readonly (DataArray | undefined)[];
}

function isDataLike(x: unknown): x is DataLike {
  return isTensorLike(x) || isShaped(x);
}

function toArray(x: DataLike, what: string): DataArray {
  const flat = ArrayBuffer.isView(x);
  const value = isTensorLike(x) ? asTensor(x) : tensor(x.dataSync() as HostData, x.shape.map(Number));
  if (value.rank === 0) valueError(`${what} is one number; expected rows of samples`);
  if (value.dims.some((dim) => dim === 0)) valueError(`${what} is empty; at least one row of at least one number is needed`);
  const data: NumericArray = value.dataSync();
  return { data: toTyped({ dtype: irDtype(value.dtype), data }), shape: flat ? undefined : value.dims.map(Number), dtype: value.dtype };
}

/** Says where, in nested arrays, there is something that is no number. */
function noData(x: unknown, what: string): never {
  if (Array.isArray(x)) {
    const at = x.findIndex((item) => !isDataLike(item));
    return noData(x[at], `${what}[${at}]`);
  }
  return valueError(`${what} is ${typeof x === "object" && x !== null ? "an object" : shown(x)}; expected numbers`, {
    help: "replace missing values and texts by numbers first",
  });
}

/** With several inputs (or targets) expected, a plain array of that many items is a list of them, not one nested array. */
export function readData(data: unknown, what: string, expected = 1): DataSet {
  const list = expected > 1 && Array.isArray(data) && data.length === expected;
  if (!list && isDataLike(data)) return { form: "single", arrays: [toArray(data, what)] };
  if (Array.isArray(data)) {
    return {
      form: "list",
      arrays: data.map((item: unknown, i) => {
        if (item === null) return undefined;
        return isDataLike(item) ? toArray(item, `${what}[${i}]`) : noData(item, `${what}[${i}]`);
      }),
    };
  }
  if (isRecord(data)) {
    const keys = Object.keys(data);
    return {
      form: keys,
      arrays: keys.map((key) => (isDataLike(data[key]) ? toArray(data[key], `${what}.${key}`) : noData(data[key], `${what}.${key}`))),
    };
  }
  return valueError(`${what} must be a tensor, an array, or several of them; it is ${data === null ? "null" : typeof data}`);
}

/** Arrays in the order of `names`; undefined where a record lacks one. */
export function orderData({ form, arrays }: DataSet, names: readonly string[], what: string): readonly (DataArray | undefined)[] {
  if (typeof form === "object") {
    const unknown = form.filter((key) => !names.includes(key));
    if (unknown.length > 0)
      valueError(`${what} has the key${unknown.length > 1 ? "s" : ""} ${unknown.join(", ")}; expected are ${names.join(", ")}`);
    return names.map((name) => arrays[form.indexOf(name)]);
  }
  if (arrays.length !== names.length)
    valueError(`${what} has ${arrays.length} array${arrays.length === 1 ? "" : "s"}; the model has ${names.length} (${names.join(", ")})`);
  return arrays;
}
