/**
 * Prints typings in a thread of its own. Loading ts-morph takes a few tenths of a second, as long as the compilation of a
 * small model; the two run side by side when the thread is started first.
 */

import { Worker } from "node:worker_threads";
import type { Plan } from "../runtime/plan.ts";
import type { TargetName } from "./target.ts";
import type { Typings } from "./typings.ts";

export interface TypingsRequest {
  readonly plan: Pick<Plan, "name" | "functions" | "training">;
  readonly target: TargetName;
}

export interface TypingsThread {
  print(request: TypingsRequest): Promise<Typings>;
  stop(): Promise<unknown>;
}

export function startTypings(): TypingsThread {
  // The same file kind as this one: sources run as TypeScript, the package as JavaScript.
  const extension = import.meta.url.endsWith(".ts") ? "ts" : "js";
  const worker = new Worker(new URL(`./typings-worker.${extension}`, import.meta.url));
  // Keeps nothing alive unless someone waits.
  worker.unref();
  return {
    print: ({ plan: { name, functions, training }, target }) =>
      new Promise((resolve, reject) => {
        worker.ref();
        worker.once("message", resolve);
        worker.once("error", reject);
        // Steps are of no interest there and would be copied.
        const plan = { name, functions: functions.map((entry) => ({ ...entry, steps: [] })), ...(training ? { training } : {}) };
        worker.postMessage({ plan, target } satisfies TypingsRequest);
      }),
    stop: () => worker.terminate(),
  };
}
