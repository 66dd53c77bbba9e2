/** The other end of `startTypings`: loads ts-morph at once, prints when it is asked. */

import { parentPort } from "node:worker_threads";
import { printTypings } from "./typings.ts";
import type { TypingsRequest } from "./typings-thread.ts";

parentPort?.on("message", ({ plan, target }: TypingsRequest) => {
  parentPort?.postMessage(printTypings(plan, target));
});
