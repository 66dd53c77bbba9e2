/** The script of a helper: a thread with an instance of the program's module over the program's memory, which never returns. */

import { node } from "../host.ts";
import { hostFunctions } from "./host-functions.ts";

/** What a helper is told when it starts. */
export interface HelperStart {
  readonly module: WebAssembly.Module;
  readonly memory: WebAssembly.Memory;
  /** Addresses: of the control block that launches are shared through, and of the helper's own scratch memory. */
  readonly control: number;
  readonly scratch: number;
}

async function help({ module, memory, control, scratch }: HelperStart): Promise<void> {
  const { exports } = await WebAssembly.instantiate(module, { env: { memory }, math: hostFunctions });
  (exports[".help"] as (control: number, scratch: number) => void)(control, scratch);
}

const threads = node?.getBuiltinModule("node:worker_threads");
if (threads) void help(threads.workerData as HelperStart);
else globalThis.onmessage = ({ data }: MessageEvent<HelperStart>) => void help(data);
