/**
 * Runs plans with machine code: a shared library that `koffi` loads, whose functions run whole functions of the plan. Memory
 * belongs to JavaScript, so inputs and outputs are copied as in any array.
 */

import type { EncodedFunction, WholeDevice } from "../executor.ts";
import { fault } from "../fault.ts";
import { defaultThreads } from "../host.ts";
import { type Koffi, type Library, loadKoffi } from "../koffi.ts";
import type { Plan, Sizes } from "../plan.ts";
import { batchesSymbol, segmentPadding, stepSymbol, symbolPrefix, threadsSymbol } from "./symbols.ts";

type LibraryFunction = (...values: readonly (bigint | number)[]) => void;

/** Of segments in memory: a cache line, and the widest vector. */
const alignment = 64;

/** Addresses of the state, the arena, the scratch memory, the capacity and the sizes. */
const parameters = ["uintptr_t", "uintptr_t", "uintptr_t", "uintptr_t", "uintptr_t"] as const;

/** Ends the threads of programs that nobody has any more, and that nobody disposed. */
const forgotten = new FinalizationRegistry<() => void>((end) => end());

export interface NativeDeviceOptions {
  /** Path of the shared library. */
  readonly library: string;
  readonly plan: Pick<Plan, "name" | "symbols" | "functions">;
  /** The most that a call may use. */
  readonly threads?: number | undefined;
}

/** Throws where a function of the plan is not in the library. */
export async function createNativeDevice({ library: path, plan, threads = defaultThreads() }: NativeDeviceOptions): Promise<WholeDevice> {
  const koffi = await loadKoffi();
  const library = open(koffi, path);
  const functions = new Map(plan.functions.map(({ name }) => [name, functionOf(library, path, stepSymbol(plan, name), parameters)]));
  /** Of functions that train and evaluate. */
  const batches = (name: string): LibraryFunction | undefined => {
    try {
      return functionOf(library, path, batchesSymbol(plan, name), [...parameters, "uintptr_t"]);
    } catch {
      return undefined;
    }
  };
  const setThreads = functionOf(library, path, threadsSymbol(plan), ["uintptr_t", "int32_t"]);
  const scratch = new Block(koffi, Number(koffi.decode(library.symbol(`${symbolPrefix(plan)}_scratch_bytes`), "int64_t")));
  setThreads(scratch.address, threads);
  let blocks: Readonly<Record<string, Block>> = {};
  let isDisposed = false;

  const blockOf = (segment: string): Block => {
    const block = blocks[segment];
    if (block === undefined) throw new Error(`the segment ${segment} is not allocated`);
    return block;
  };
  /** Sizes in the order of the plan's symbols. */
  const sizesOf = (sizes: Sizes): Block => {
    const block = new Block(koffi, plan.symbols.length * 8);
    plan.symbols.forEach(({ name }, i) => {
      new BigInt64Array(block.memory, block.start, plan.symbols.length)[i] = BigInt(sizes[name] ?? 0);
    });
    return block;
  };

  const endThreads = threadsEnd(setThreads, scratch);
  const device: WholeDevice = {
    async allocate(segments) {
      const { state } = blocks;
      const blockFor = ([name, bytes]: [string, number]): [string, Block] => [
        name,
        name === "state" && state?.size === bytes ? state : new Block(koffi, bytes),
      ];
      blocks = Object.fromEntries(Object.entries(segments).map(blockFor));
      if (state && blocks.state !== state) blockOf("state").bytes(0, state.size).set(state.bytes(0, state.size));
    },

    write(segment, byteOffset, data) {
      blockOf(segment)
        .bytes(byteOffset, data.byteLength)
        .set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength));
    },

    read: async (ranges) => ranges.map(({ segment, byteOffset, byteLength }) => blockOf(segment).copy(byteOffset, byteLength)),
    readNow: ({ segment, byteOffset, byteLength }) => blockOf(segment).copy(byteOffset, byteLength),

    encodeFunction(name, capacity, sizes): EncodedFunction {
      const run = functions.get(name);
      if (!run) throw new Error(`the plan has no function ${name}`);
      // They are in use as long as the closure is, and so is their memory.
      const used = [blockOf("state"), blockOf("arena"), scratch, sizesOf(capacity), sizesOf(sizes)];
      const [state = 0n, arena = 0n, own = 0n, largest = 0n, actual = 0n] = used.map(({ address }) => address);
      return {
        run() {
          // The code is gone with the library. Naming `used` keeps what the addresses are of.
          if (isDisposed || used.length === 0) throw new Error("the program is disposed");
          run(state, arena, own, largest, actual);
        },
      };
    },

    encodeBatches(name, capacity, sizes, rows, places) {
      const run = batches(name);
      if (!run) return undefined;
      const work = new Block(koffi, (4 + places.length) * 8);
      const words = new BigInt64Array(work.memory, work.start, 4 + places.length);
      words.set([blockOf("rows").address, BigInt(rows), 0n, 0n, ...places.map(BigInt)]);
      const used = [blockOf("state"), blockOf("arena"), scratch, sizesOf(capacity), sizesOf(sizes), work, blockOf("rows")];
      const addresses = used.slice(0, 6).map(({ address }) => address);
      return (first, last) => {
        if (isDisposed || used.length === 0) throw new Error("the program is disposed");
        words.set([BigInt(first), BigInt(last)], 2);
        run(...addresses);
      };
    },

    releaseRows() {
      const { rows: _, ...rest } = blocks;
      blocks = rest;
    },

    dispose() {
      isDisposed = true;
      // Ends the others, whose code goes with the library.
      endThreads();
      forgotten.unregister(device);
      blocks = {};
      functions.clear();
      library.unload();
    },
  };
  forgotten.register(device, endThreads, device);
  return device;
}

/** Made here, so that it holds what it needs and not the device, whose end it is called at. The scratch memory is what threads know. */
function threadsEnd(setThreads: LibraryFunction, scratch: Block): () => void {
  return () => setThreads(scratch.address, 1);
}

function open(koffi: Koffi, path: string): Library {
  try {
    return koffi.load(path);
  } catch (error) {
    return fault(
      "TSC4111",
      `the library ${path} cannot be loaded: ${error instanceof Error ? error.message : String(error)}`,
      "compile the model on this kind of machine, or for it with --cpu",
    );
  }
}

function functionOf(library: Library, path: string, symbol: string, parameters: readonly string[]): LibraryFunction {
  try {
    return library.func<void, readonly (bigint | number)[]>(symbol, "void", parameters);
  } catch {
    throw new Error(`${path} has no function ${symbol}; it belongs to another plan`);
  }
}

/** Aligned memory that does not move, zero at first. */
class Block {
  readonly memory: ArrayBuffer;
  readonly start: number;
  readonly size: number;
  readonly address: bigint;

  constructor(koffi: Koffi, size: number) {
    this.size = size;
    this.memory = new ArrayBuffer(size + alignment + segmentPadding);
    const base = koffi.address(this.memory);
    this.start = Number((BigInt(alignment) - (base % BigInt(alignment))) % BigInt(alignment));
    this.address = base + BigInt(this.start);
  }

  bytes(offset: number, length: number): Uint8Array<ArrayBuffer> {
    return new Uint8Array(this.memory, this.start + offset, length);
  }

  copy(offset: number, length: number): ArrayBuffer {
    return this.memory.slice(this.start + offset, this.start + offset + length);
  }
}
