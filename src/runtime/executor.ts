/**
 * What `fit`, `evaluate` and `predict` are written against: functions over named inputs, and state that stays on the
 * device. `PlanExecutor` runs a plan on a device; the compiler's reference executor interprets the graph IR.
 */

import type { RowSet } from "./data.ts";
import type { PlanDtype, PlanState, PlanTraining, Sizes } from "./plan.ts";

/** Host side of a tensor: f16 and bf16 travel as Float32Array, i64 as Float64Array, bool as Int32Array of 0 and 1. */
export type TypedArray =
  | Float32Array<ArrayBuffer>
  | Float64Array<ArrayBuffer>
  | Int32Array<ArrayBuffer>
  | Uint32Array<ArrayBuffer>
  | Int8Array<ArrayBuffer>
  | Uint8Array<ArrayBuffer>;

export interface TensorSpec {
  readonly name: string;
  readonly dtype: PlanDtype;
  /** null where the size is symbolic. The first axis of inputs and outputs is the batch when it is null. */
  readonly shape: readonly (number | null)[];
  /** Values are positions, 0 to one less. */
  readonly limit?: number | undefined;
}

export interface FunctionSpec {
  readonly name: string;
  readonly inputs: readonly TensorSpec[];
  readonly outputs: readonly TensorSpec[];
}

export interface StateSpec extends TensorSpec {
  readonly role: PlanState["role"];
}

export interface BatchesOfRows {
  readonly set: RowSet;
  readonly size: number;
  /** Numbers of rows; as they lie where there is none. */
  readonly order: Uint32Array<ArrayBuffer> | undefined;
}

export interface Executor {
  readonly functions: readonly FunctionSpec[];
  readonly state: readonly StateSpec[];
  readonly training: PlanTraining | undefined;
  /** Makes room for calls up to these sizes; keeps state. Called before the first run and when a larger batch comes. */
  prepare(capacity: Sizes): Promise<void>;
  /**
   * Uploads inputs and starts the function. Returns at once where the target is asynchronous, unless the function holds a loop
   * that asks before every turn: then the promise is done when all of it is on the device.
   */
  run(functionName: string, inputs: Readonly<Record<string, TypedArray>>, sizes: Sizes): void | Promise<void>;
  /**
   * The function on batches of rows, one after another: the steps from `first` up to `last` on `size` rows each, in the order that is
   * given, the last of all on what is left. False where the target's code has no such function, or the rows no place in its memory.
   */
  readonly runBatches?: ((functionName: string, batches: BatchesOfRows, first: number, last: number) => Promise<boolean>) | undefined;
  /** Gives up what `runBatches` keeps of the rows. */
  releaseRows?(): void;
  /** Outputs of the last `run` of that function, by name. Waits for it. */
  read(functionName: string, outputs: readonly string[], sizes: Sizes): Promise<Record<string, TypedArray>>;
  readState(names: readonly string[]): Promise<Record<string, TypedArray>>;
  /** A copy of a value, where the target need not be waited for. */
  readStateNow?(name: string): TypedArray | undefined;
  writeState(values: Readonly<Record<string, TypedArray>>): void;
  dispose(): void;
}

/** Memory of a target: segments that the plan names. */
export interface DeviceMemory {
  /** Allocates the segments (zeroed); contents of `state` are kept when called again. */
  allocate(segments: Readonly<Record<string, number>>): Promise<void>;
  write(segment: string, byteOffset: number, data: ArrayBufferView<ArrayBuffer>): void;
  read(ranges: readonly ByteRange[]): Promise<readonly ArrayBuffer[]>;
  /** As `read`, where the device need not be waited for. */
  readNow?(range: { readonly segment: string; readonly byteOffset: number; readonly byteLength: number }): ArrayBuffer;
  dispose(): void;
}

/** A target that is given launches; `createStepExecutor` gives them. */
export interface Device extends DeviceMemory {
  /** Makes a resolved function ready to run many times: bind groups, argument lists. */
  encode(launches: readonly ResolvedStep[]): EncodedFunction;
}

/** What a target provides: memory and functions of the plan. Their steps may be in its code, with loops and formulas. */
export interface WholeDevice extends DeviceMemory {
  encodeFunction(name: string, capacity: Sizes, sizes: Sizes): EncodedFunction;
  /**
   * A function of one batch after another, where there is one: of `sizes` each, out of so many rows in the segment `rows`, into the
   * inputs' places in the arena.
   */
  encodeBatches?(name: string, capacity: Sizes, sizes: Sizes, rows: number, places: readonly number[]): EncodedBatches | undefined;
  /** Frees the segment `rows`, where memory can become less. */
  releaseRows?(): void;
}

/** Runs the steps from `first` up to `last`. */
export type EncodedBatches = (first: number, last: number) => void;

export interface EncodedFunction {
  /** Returns at once where the target is asynchronous; a promise where kernels are still compiled, or a loop asks before every turn. */
  run(): void | Promise<void>;
}

export interface ByteRange {
  readonly segment: string;
  readonly byteOffset: number;
  readonly byteLength: number;
}

/** A launch with every formula evaluated. */
export interface ResolvedLaunch {
  readonly kind: "launch";
  readonly kernel: number;
  /** Byte offset of each buffer parameter in its segment. */
  readonly buffers: readonly ByteRange[];
  readonly scalars: readonly number[];
  readonly grid: readonly [number, number, number];
}

export interface ResolvedCopy {
  readonly kind: "copy";
  readonly from: { readonly segment: string; readonly byteOffset: number };
  readonly to: { readonly segment: string; readonly byteOffset: number };
  readonly byteLength: number;
}

export type ResolvedStep = ResolvedLaunch | ResolvedCopy;
