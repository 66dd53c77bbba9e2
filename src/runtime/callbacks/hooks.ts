/** What loops ask of callbacks, and what they have where there are none. */

import type { Callback } from "./callback.ts";
import { History } from "./history.ts";

export type HookName = Extract<keyof Callback, `on${string}`>;

/** Hooks after which logs may be read. */
export type BatchEndHook = "onTrainBatchEnd" | "onTestBatchEnd" | "onPredictBatchEnd";

export interface Hooks {
  readonly callbacks: readonly Callback[];
  readonly history: History;
  /** Whether anyone has to be told of single executions. What shows progress sees those that there are. */
  sees(kind: "Train" | "Test"): boolean;
  /** Whether anyone looks at the logs of this batch. */
  wantsLogs(hook: BatchEndHook): boolean;
  /** Whether the hook runs code that may in turn run the program. */
  mayInterfere(hook: BatchEndHook): boolean;
  /** The parameters are those of the hook, which the compiler cannot match through a union of hooks. */
  call(hook: HookName, ...parameters: readonly unknown[]): Promise<void>;
}

/** A history, and nobody who looks. */
export function historyAlone(): Hooks {
  const history: History & Callback = new History();
  const no = (): boolean => false;
  return {
    callbacks: [history],
    history,
    sees: no,
    wantsLogs: no,
    mayInterfere: no,
    async call(hook, ...parameters) {
      await (history[hook] as ((...parameters: unknown[]) => void) | undefined)?.(...parameters);
    },
  };
}
