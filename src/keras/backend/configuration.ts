/** Settings and counters of the process. All are read while programs are traced and are constants of them. */

import * as config from "../config.ts";
import { notImplemented, valueError, warn } from "../errors.ts";
import { withNameScope } from "../graph/name-scope.ts";
import { nextUid } from "../naming.ts";

export { clearSession, epsilon, floatx, setEpsilon } from "../config.ts";
export { resetUids } from "../naming.ts";

/** The name of this back end. */
export function backend(): string {
  return "tscompile";
}

const floatTypes: readonly string[] = ["float16", "float32", "float64"];

/** Sets the default float dtype: float16, float32 or float64. */
export function setFloatx(dtype: string): void {
  if (!floatTypes.includes(dtype)) valueError(`floatx is one of ${floatTypes.join(", ")}; found ${JSON.stringify(dtype)}`);
  config.setFloatx(dtype);
}

/** `channels_last` or `channels_first`. */
export function imageDataFormat(): string {
  return config.imageDataFormat() === "channelsLast" ? "channels_last" : "channels_first";
}

/** Sets the layout of images for all calls that name none. */
export function setImageDataFormat(format: string): void {
  if (typeof format !== "string") valueError(`the data format is "channels_last" or "channels_first", found ${JSON.stringify(format)}`);
  config.setImageDataFormat(format);
}

/** How often the prefix has been asked for, this time included. */
export function getUid(prefix = ""): number {
  return nextUid(prefix);
}

/** Runs `body` with `name` in front of the names of ops made in it; without a name it is `defaultName`. */
export function nameScope<T>(name: string | null | undefined, body: () => T, options: { readonly defaultName?: string | null } = {}): T {
  const { defaultName } = options;
  if (defaultName !== undefined && defaultName !== null && typeof defaultName !== "string")
    throw new TypeError(`defaultName of nameScope is a string; found ${JSON.stringify(defaultName)}`);
  const scope = name ?? defaultName;
  if (typeof scope !== "string" || scope === "") return valueError("nameScope needs a name or a defaultName");
  return withNameScope(scope, body);
}

// The learning phase: the default of `training` where neither an argument nor a layer's call says what it is.

type Phase = 0 | 1;
let phase: Phase = 0;
config.onClearSession(() => {
  phase = 0;
});

function checkPhase(value: unknown): Phase {
  const number = typeof value === "boolean" ? Number(value) : value;
  return number === 0 || number === 1 ? number : valueError(`the learning phase is 0 or 1; found ${JSON.stringify(value)}`);
}

/** 0 for inference, the initial value, or 1 for training. */
export function learningPhase(): 0 | 1 {
  return phase;
}

/** Deprecated: give layers and models `training`. */
export function setLearningPhase(value: number | boolean): void {
  const next = checkPhase(value);
  warn("setLearningPhase is deprecated: give layers and models the option training");
  phase = next;
}

/** Deprecated: give layers and models `training`. Runs `body` in a phase and restores the one before. */
export function learningPhaseScope<T>(value: number | boolean, body: () => T): T {
  const next = checkPhase(value);
  warn("learningPhaseScope is deprecated: give layers and models the option training");
  const before = phase;
  phase = next;
  try {
    return body();
  } finally {
    phase = before;
  }
}

// What a compiler has no equivalent of.

/** There are no sessions. */
export function getSession(): never {
  return notImplemented("getSession: there are no sessions", {
    help: "K.function makes a callable of symbolic tensors; await tensor.data() reads a concrete one",
  });
}

/** There are no sessions. */
export function setSession(_session?: unknown): never {
  return notImplemented("setSession: there are no sessions", {
    help: "setTarget chooses where programs run; compile and load take the options of a program",
  });
}

/** Variables get their first values when a program starts: there is nothing to switch off. */
export function manualVariableInitialization(value: boolean): void {
  if (value)
    notImplemented("manualVariableInitialization(true): programs always give variables their first values", {
      help: "set values with K.setValue, or give variables an initializer",
    });
}
