/** From the values of a case to tensors and options of the front end. */

import { type DataType, hostArray, isFloatType } from "../../src/keras/dtypes.ts";
import { camelCase } from "../../src/keras/naming.ts";
import { Tensor } from "../../src/keras/tensor/tensor.ts";
import { isList, isObject, isTensor, type Json, type JsonObject, type OracleTensor } from "./format.ts";

/** 64-bit integers are labels and indices: they fit 32 bits. */
function dtypeOf(name: string): DataType {
  switch (name) {
    case "int64":
    case "int32":
    case "uint8":
    case "int8":
      return "int32";
    case "bool":
      return "bool";
    default:
      return "float32";
  }
}

export function toTensor(value: OracleTensor): Tensor {
  const dtype = dtypeOf(value.dtype);
  return Tensor.host(dtype, value.shape, hostArray(dtype, value.data));
}

/** A structure with tensors in place of their descriptions; keys stay. */
export function toValue(value: Json): unknown {
  if (isTensor(value)) return toTensor(value);
  if (isList(value)) return value.map(toValue);
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, toValue(item)]));
  return value;
}

/** Keyword arguments as options: camelCase keys. */
export function toOptions(kwargs: Json | undefined): Readonly<Record<string, unknown>> {
  if (!isObject(kwargs)) return {};
  return Object.fromEntries(Object.entries(kwargs).map(([key, item]) => [camelCase(key), toValue(item)]));
}

export function isFloating(tensor: Tensor): boolean {
  return isFloatType(tensor.dtype);
}

export function optionalTensor(fields: JsonObject, key: string): Tensor | undefined {
  const value = fields[key];
  return isTensor(value) ? toTensor(value) : undefined;
}
