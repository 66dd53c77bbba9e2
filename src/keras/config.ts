/** Global settings. They are read while a program is traced and are constants of it. */

import type { DataType } from "./dtypes.ts";
import { valueError } from "./errors.ts";

export type ImageDataFormat = "channels_last" | "channels_first";

let fuzz = 1e-7;
let floatType: DataType = "float32";
let imageFormat: ImageDataFormat = "channels_last";

/** The small number that keeps divisions and logarithms finite. */
export function epsilon(): number {
  return fuzz;
}

export function setEpsilon(value: number): void {
  fuzz = value;
}

/** The default float dtype. */
export function floatx(): DataType {
  return floatType;
}

export function setFloatx(dtype: string): void {
  if (dtype !== "float16" && dtype !== "float32" && dtype !== "float64") valueError(`floatx must be float16, float32 or float64, not ${JSON.stringify(dtype)}`);
  floatType = dtype;
}

/** Where convolutions and pooling find the channels when a layer does not say. */
export function imageDataFormat(): ImageDataFormat {
  return imageFormat;
}

export function setImageDataFormat(format: string): void {
  if (format !== "channels_last" && format !== "channels_first") valueError(`the image data format must be channels_last or channels_first, not ${JSON.stringify(format)}`);
  imageFormat = format;
}
