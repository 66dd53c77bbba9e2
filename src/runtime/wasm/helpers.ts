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
