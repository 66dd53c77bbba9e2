/** Threads beside the caller's: workers of Node or of a page. */

import { node } from "../host.ts";
import type { HelperStart } from "./worker.ts";

/** Starts a helper on the script and gives what ends it. One that cannot start is not missed: the caller does its work. */
export function startHelper(script: URL, start: HelperStart): () => void {
  const threads = node?.getBuiltinModule("node:worker_threads");
  try {
    if (threads) {
      // Options of this process, such as what `--input-type` says of its own script, are not the worker's.
      const worker = new threads.Worker(script, { workerData: start, execArgv: [] });
      worker.unref();
      worker.on("error", () => {});
      return () => void worker.terminate();
    }
    const worker = new Worker(script, { type: "module" });
    worker.onerror = (event) => event.preventDefault();
    worker.postMessage(start);
    return () => worker.terminate();
  } catch {
    return () => {};
  }
}

const memoryImport = [...new TextEncoder().encode("\x03env\x06memory"), 2];

/**
 * The same binary for a memory that threads share; undefined where launches are never shared, or the engine shares no memory: in
 * a page, one that is not isolated from other origins.
 */
export function withSharedMemory(binary: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> | undefined {
  if (typeof SharedArrayBuffer === "undefined") return undefined;
  const limits = memoryImport.length + binary.findIndex((_, at) => memoryImport.every((byte, i) => binary[at + i] === byte));
  // https://webassembly.github.io/spec/core/binary/types.html#limits: 1 is a memory with a limit, 3 the same, shared.
  if (binary[limits] !== 1) return undefined;
  const shared = binary.slice();
  shared[limits] = 3;
  return shared;
}
