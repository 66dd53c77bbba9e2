/** Settings of the whole process, read while models are made and traced: constants of the program. */

import { type DataType, standardizeDtype } from "./dtypes.ts";
import { valueError } from "./errors.ts";
import { resetUids } from "./naming.ts";

export type ImageDataFormat = "channelsLast" | "channelsFirst";

const settings = {
  floatx: "float32" as DataType,
  epsilon: 1e-7,
  imageDataFormat: "channelsLast" as ImageDataFormat,
  seed: 0,
  draws: 0,
  instances: 0,
};

/** The default float dtype. */
export function floatx(): DataType {
  return settings.floatx;
}
export function setFloatx(dtype: string): void {
  const known = standardizeDtype(dtype);
  if (!["float16", "bfloat16", "float32", "float64"].includes(known)) valueError(`floatx must be a float dtype, found ${dtype}`);
  settings.floatx = known;
}

/** A small number that keeps divisions and logarithms finite. */
export function epsilon(): number {
  return settings.epsilon;
}
export function setEpsilon(value: number): void {
  settings.epsilon = value;
}

export function imageDataFormat(): ImageDataFormat {
  return settings.imageDataFormat;
}
export function setImageDataFormat(format: string): void {
  settings.imageDataFormat = standardizeDataFormat(format);
}
/** Both spellings of the names; null means the global setting. */
export function standardizeDataFormat(format: string | null | undefined): ImageDataFormat {
  if (format === null || format === undefined) return settings.imageDataFormat;
  if (format === "channelsLast" || format === "channels_last") return "channelsLast";
  if (format === "channelsFirst" || format === "channels_first") return "channelsFirst";
  return valueError(`dataFormat must be channelsLast or channelsFirst, found ${JSON.stringify(format)}`);
}

/** Makes all randomness from here on a function of `seed`. */
export function setSeed(seed: number): void {
  if (!Number.isInteger(seed)) valueError(`a seed is an integer, found ${seed}`);
  settings.seed = seed;
  restartKeys();
}
function restartKeys(): void {
  settings.draws = 0;
  settings.instances = 0;
}
export function globalSeed(): number {
  return settings.seed;
}

/** Two words that differ from those of every other draw under this seed. */
export function nextKey(): readonly [number, number] {
  settings.draws++;
  return [settings.seed >>> 0, settings.draws >>> 0];
}

/** Keeps the keys of instances apart from those of variables. */
const instanceWord = 0x1a57a9ce;
/** As `nextKey`, for an initializer that is called by itself. */
export function nextInstanceKey(): readonly [number, number] {
  settings.instances++;
  return [(settings.seed ^ instanceWord) >>> 0, settings.instances >>> 0];
}

const sessionListeners: (() => void)[] = [];

/** Calls `listener` whenever the session is cleared: for what else lives as long as a session. */
export function onClearSession(listener: () => void): void {
  sessionListeners.push(listener);
}

/** Restarts automatic names and the sequence of keys, and drops compiled functions. */
export function clearSession(): void {
  resetUids();
  restartKeys();
  for (const listener of sessionListeners) listener();
}
