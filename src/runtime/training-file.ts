/**
 * State in files: that of a model, and that of training, which is all state as tensors and what else training goes on from as
 * JSON in the header.
 */

import type { Callback, CallbackState, Logs, TrainingPosition } from "./callbacks/callback.ts";
import type { Hooks } from "./callbacks/hooks.ts";
import { savedDtype } from "./dtypes.ts";
import type { Executor, StateSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { writeBytes } from "./file-system.ts";
import { readBytes } from "./files.ts";
import type { Trainee } from "./program-training.ts";
import { readSafetensors, type SafeTensor, writeSafetensors } from "./safetensors.ts";
import { takeValues } from "./state-file.ts";

function toTensors(specs: readonly StateSpec[], values: Readonly<Record<string, TypedArray>>): Record<string, SafeTensor> {
  const tensors: Record<string, SafeTensor> = Object.create(null);
  for (const { name, dtype, shape } of specs) {
    const data = values[name];
    if (data) tensors[name] = { dtype: savedDtype(dtype), shape: shape.map((size) => size ?? 1), data };
  }
  return tensors;
}

/** Part of the state as a file; also written to `path`. */
export async function saveState(
  executor: Executor,
  keep: (spec: StateSpec) => boolean,
  path?: string | URL,
): Promise<Uint8Array<ArrayBuffer>> {
  const specs = executor.state.filter(keep);
  const values = await executor.readState(specs.map(({ name }) => name));
  const bytes = writeSafetensors({ tensors: toTensors(specs, values), metadata: { format: "tscompile" } });
  if (path !== undefined) await writeBytes(path, bytes);
  return bytes;
}

/** What training goes on from, beside the program's state. */
interface TrainingRecord {
  readonly position: TrainingPosition;
  readonly logs: Logs;
  /** Seed of the order of rows. */
  readonly seed: number;
  readonly callbacks: readonly CallbackState[];
}

const trainingFormat = "tscompile-training";
/** Tensors that callbacks keep are stored under this name and their callback's number. */
const callbackTensors = "callback:";

/** All state as tensors, and the record as JSON in the header. */
function writeTraining(
  specs: readonly StateSpec[],
  state: Readonly<Record<string, TypedArray>>,
  record: TrainingRecord,
): Uint8Array<ArrayBuffer> {
  const tensors = toTensors(specs, state);
  for (const [i, kept] of record.callbacks.entries()) {
    for (const [name, data] of Object.entries(kept.tensors ?? {})) {
      const dtype = data instanceof Float32Array ? "f32" : data instanceof Uint32Array ? "u32" : "i32";
      tensors[`${callbackTensors}${i}/${name}`] = { dtype, shape: [data.length], data };
    }
  }
  const callbacks = record.callbacks.map(({ callback, values }) => ({ callback, values }));
  return writeSafetensors({
    tensors,
    metadata: { format: trainingFormat, training: JSON.stringify({ ...record, version: 1, callbacks }, encodeNumber) },
  });
}

/** JSON has no NaN and no infinities, and histories may hold them. */
function encodeNumber(_key: string, value: unknown): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? { number: String(value) } : value;
}

function decodeNumber(_key: string, value: unknown): unknown {
  const isEncoded = typeof value === "object" && value !== null && "number" in value && Object.keys(value).length === 1;
  return isEncoded ? Number(value.number) : value;
}

function readTraining(
  specs: readonly StateSpec[],
  bytes: Uint8Array,
  what: string,
): { readonly values: Record<string, TypedArray>; readonly record: TrainingRecord } {
  const file = readSafetensors(bytes, what);
  const { format, training } = file.metadata;
  if (format !== trainingFormat || training === undefined) return noTraining(what);
  const { version, ...record } = JSON.parse(training, decodeNumber) as TrainingRecord & { readonly version: unknown };
  if (version !== 1) fault("TSC4015", `${what} holds a training state of version ${String(version)}; 1 is read`);
  const callbacks = record.callbacks.map((state, i) => {
    const own = Object.entries(file.tensors).filter(([name]) => name.startsWith(`${callbackTensors}${i}/`));
    if (own.length === 0) return state;
    return { ...state, tensors: Object.fromEntries(own.map(([name, { data }]) => [name.slice(name.indexOf("/") + 1), data])) };
  });
  const stored = Object.entries(file.tensors).filter(([name]) => !name.startsWith(callbackTensors));
  const tensors = Object.fromEntries(underNamesOf(specs, stored));
  const missing = specs.filter(({ name }) => !tensors[name]).map(({ name }) => name);
  if (missing.length > 0)
    fault(
      "TSC4012",
      `${what} lacks ${listNames(missing)}; it holds ${listNames(Object.keys(tensors))}`,
      "go on with the same model, compiled the same way",
    );
  return { values: takeValues(specs, tensors), record: { ...record, callbacks } };
}

/** A model that is made a second time in a process has other automatic names: then the order tells what is what. */
function underNamesOf(
  specs: readonly StateSpec[],
  stored: readonly (readonly [string, SafeTensor])[],
): readonly (readonly [string, SafeTensor])[] {
  const names = new Set(stored.map(([name]) => name));
  if (specs.every(({ name }) => names.has(name)) || specs.length !== stored.length) return stored;
  const alike = specs.every(
    ({ shape, dtype }, i) => stored[i]?.[1].shape.join() === shape.join() && stored[i]?.[1].dtype === savedDtype(dtype),
  );
  return alike ? specs.map(({ name }, i) => [name, (stored[i] as readonly [string, SafeTensor])[1]]) : stored;
}

/** Constants are the program's own. */
function trainingState({ state }: Executor): readonly StateSpec[] {
  return state.filter(({ role }) => role !== "constant");
}

type Program = Pick<Trainee, "executor" | "position" | "currentLogs" | "callbacks" | "resumption" | "seed">;

export async function saveTraining(program: Program, path?: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const { executor, position, seed, currentLogs } = program;
  const specs = trainingState(executor);
  const values = await executor.readState(specs.map(({ name }) => name));
  const logs = position.step > 0 ? await currentLogs?.() : undefined;
  const callbacks = program.callbacks?.callbacks.flatMap((callback) => callback.getState?.() ?? []) ?? [];
  const bytes = writeTraining(specs, values, { position, logs: logs ?? {}, seed, callbacks });
  if (path !== undefined) await writeBytes(path, bytes);
  return bytes;
}

export async function loadTraining(program: Program, source: string | URL | ArrayBuffer | Uint8Array): Promise<void> {
  const { executor } = program;
  const what = typeof source === "string" ? source : "the training state";
  const { values, record } = readTraining(trainingState(executor), await readBytes(source), what);
  const { position, logs, seed } = record;
  executor.writeState(values);
  program.seed = seed;
  program.position = position;
  const apply = ({ callbacks }: Hooks): void => {
    executor.writeState(values);
    setStates(callbacks, record.callbacks);
  };
  program.resumption = { position, logs, apply };
}

/** The tensors of a training state by name, for a program that is not there yet. */
export function trainingTensors(bytes: Uint8Array, what: string): Readonly<Record<string, SafeTensor>> {
  const { tensors, metadata } = readSafetensors(bytes, what);
  if (metadata["format"] !== trainingFormat) noTraining(what);
  return tensors;
}

function noTraining(what: string): never {
  return fault("TSC4015", `${what} holds no training state`, "training states are written by saveTrainingState and BackupAndRestore");
}

/** Gives each state to the callback of its kind, in order; callbacks without one begin anew. */
function setStates(callbacks: readonly Callback[], states: readonly CallbackState[]): void {
  const left = [...states];
  for (const callback of callbacks) {
    const kind = callback.getState?.().callback;
    const at = left.findIndex((state) => state.callback === kind);
    if (at >= 0) for (const state of left.splice(at, 1)) callback.setState?.(state);
  }
}
