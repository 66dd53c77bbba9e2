/** The memory of a program, for one thread or for several. */

/** What the module says of the memory it imports: all that there may be. */
const mostPages = 65_536;
const memoryImport = [...new TextEncoder().encode("\x03env\x06memory"), 2];

/** In a page, where it is isolated from other origins. */
export function canShareMemory(): boolean {
  return typeof SharedArrayBuffer !== "undefined";
}

export interface ProgramMemory {
  /** For this memory. */
  readonly binary: Uint8Array<ArrayBuffer>;
  readonly memory: WebAssembly.Memory;
  readonly isShared: boolean;
}

/**
 * A memory for the module, shared between threads where it is wanted, launches are ever shared, and the engine can.
 */
export function createMemory(binary: Uint8Array<ArrayBuffer>, isWanted: boolean): ProgramMemory {
  const create = (shared: boolean): WebAssembly.Memory => new WebAssembly.Memory({ initial: 1, maximum: mostPages, shared });
  const limits = memoryImport.length + binary.findIndex((_, at) => memoryImport.every((byte, i) => binary[at + i] === byte));
  // https://webassembly.github.io/spec/core/binary/types.html#limits: 1 is a memory with a limit, 3 the same, shared.
  if (isWanted && binary[limits] === 1 && canShareMemory()) {
    try {
      const memory = create(true);
      const shared = binary.slice();
      shared[limits] = 3;
      return { binary: shared, memory, isShared: true };
    } catch {
      // Some engines have no room for what a shared memory may grow to.
    }
  }
  return { binary, memory: create(false), isShared: false };
}
