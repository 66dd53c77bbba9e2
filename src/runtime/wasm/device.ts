/**
 * Runs plans with a WebAssembly module whose functions run whole functions of the plan, over one memory that holds scratch, state
 * and arena. Launches with enough work are shared with helpers, threads that are started when there first is some.
 */

import type { WholeDevice } from "../executor.ts";
import type { Plan, Sizes } from "../plan.ts";
import { hostFunctions } from "./host-functions.ts";
import { createMemory } from "./memory.ts";

/** `(module (func (param v128 v128 v128) (result v128) local.get 0 local.get 1 local.get 2 f32x4.relaxed_madd))` */
const relaxedProbe = new Uint8Array([
  0, 97, 115, 109, 1, 0, 0, 0, 1, 8, 1, 96, 3, 123, 123, 123, 1, 123, 3, 2, 1, 0, 10, 13, 1, 11, 0, 32, 0, 32, 1, 32, 2, 253, 133, 2, 11,
]);

/** The kernels to load here: those with fused multiply-add where the engine has relaxed SIMD. */
export function selectWasm<T>({ relaxed, plain }: { readonly relaxed: T; readonly plain: T }): T {
  return WebAssembly.validate(relaxedProbe) ? relaxed : plain;
}

const pageBytes = 65_536;
/** Of segments in memory: a cache line, and the widest vector. */
const alignment = 64;

const align = (bytes: number): number => Math.ceil(bytes / alignment) * alignment;

/** Ends the helpers of programs that nobody has any more, and that nobody disposed. */
const forgotten = new FinalizationRegistry<readonly (() => void)[]>((ends) => {
  for (const end of ends) end();
});

export interface WasmDeviceOptions {
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly plan: Pick<Plan, "symbols" | "functions">;
  /** Left out, the caller's is the only thread. */
  readonly threads?: {
    /** The most that a call may use, the caller's included. */
    readonly count: number;
    /** Of a helper: `worker.ts`. */
    readonly script: URL;
  };
}

/** Throws where a function of the plan is not in the binary. */
export async function createWasmDevice({ binary: given, plan, threads }: WasmDeviceOptions): Promise<WholeDevice> {
  const { binary, memory, isShared } = createMemory(given, threads !== undefined && threads.count > 1);
  const module = await WebAssembly.compile(binary);
  const { exports } = await WebAssembly.instantiate(module, { env: { memory }, math: hostFunctions });
  const global = (name: string): number => Number((exports[name] as WebAssembly.Global).value);
  for (const { name } of plan.functions) {
    if (typeof exports[name] !== "function") throw new Error(`the WebAssembly module has no function ${name}; it belongs to another plan`);
  }
  // Address 0 stays unused, so that a pointer is never null and small negative offsets stay in memory.
  const control = alignment;
  const firstScratch = control + global(".control");
  const scratchBytes = align(global(".scratch"));
  const count = isShared && threads ? threads.count : 1;
  const firstSegment = firstScratch + scratchBytes * count;
  const ends: (() => void)[] = [];
  let bases: Readonly<Record<string, number>> = {};
  /** Of state that there is. */
  let stateBytes = 0;

  const reserve = (end: number): void => {
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) memory.grow(Math.ceil(missing / pageBytes));
  };
  reserve(firstSegment);
  // The number of threads, whether a launch could have used more than one, and whether this thread may sleep, which that of a page
  // may not. The buffer of a shared memory stays when it grows.
  const isWanted = 1;
  const words = isShared ? new Int32Array(memory.buffer, control, 3) : undefined;
  words?.set([count, 0, Number(!("document" in globalThis))]);

  let isOver = false;
  let areStarted = false;
  const startHelpers = async (script: URL): Promise<void> => {
    areStarted = true;
    const { startHelper } = await import("./helpers.ts");
    for (let i = 1; i < count && !isOver; i++)
      ends.push(startHelper(script, { module, memory, control, scratch: firstScratch + scratchBytes * i }));
  };

  const addressOf = (segment: string, byteOffset: number): number => {
    const base = bases[segment];
    if (base === undefined) throw new Error(`the segment ${segment} is not allocated`);
    return base + byteOffset;
  };

  /** A copy outside of the memory. */
  const readNow: NonNullable<WholeDevice["readNow"]> = ({ segment, byteOffset, byteLength }) =>
    new Uint8Array(memory.buffer, addressOf(segment, byteOffset), byteLength).slice().buffer;

  const encode = (name: string, capacity: Sizes, actual: Sizes): ((...more: readonly number[]) => void) => {
    const valuesOf = (given: Sizes): readonly number[] => plan.symbols.map((symbol) => given[symbol.name] ?? 0);
    const parameters = [addressOf("state", 0), addressOf("arena", 0), control, ...valuesOf(capacity), ...valuesOf(actual)];
    const call = (exports[name] as (...parameters: readonly number[]) => void).bind(undefined, ...parameters);
    if (!words || !threads) return call;
    return (...more) => {
      call(...more);
      if (words[isWanted] && !areStarted) void startHelpers(threads.script);
    };
  };

  const device: WholeDevice = {
    async allocate(segments) {
      const next: Record<string, number> = {};
      let end = firstSegment;
      for (const [name, bytes] of Object.entries(segments)) {
        next[name] = end;
        end += align(bytes);
      }
      reserve(end);
      const bytes = new Uint8Array(memory.buffer);
      const { state = end } = next;
      bytes.copyWithin(state, bases.state ?? 0, (bases.state ?? 0) + stateBytes);
      bytes.fill(0, firstSegment, state).fill(0, state + stateBytes, end);
      bases = next;
      stateBytes = segments.state ?? 0;
    },

    write(segment, byteOffset, data) {
      new Uint8Array(memory.buffer, addressOf(segment, byteOffset), data.byteLength).set(
        new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
      );
    },

    read: async (ranges) => ranges.map(readNow),
    readNow,

    encodeFunction(name, capacity, actual) {
      return { run: encode(name, capacity, actual) };
    },

    encodeBatches(name, capacity, actual, rows, places) {
      const entry = `${name}.batches`;
      if (!exports[entry]) return undefined;
      const rowsAndCount = [addressOf("rows", 0), rows];
      const to = places.map((place) => addressOf("arena", place));
      const call = encode(entry, capacity, actual);
      return (first, last) => call(...rowsAndCount, first, last, ...to);
    },

    dispose() {
      isOver = true;
      for (const end of ends) end();
      bases = {};
    },
  };
  forgotten.register(device, ends);
  return device;
}
