/** Several callbacks as one: hooks are called in order, each awaited. */

import type { Awaitable, Callback, FitParameters, TrainingControl } from "./callback.ts";
import { History } from "./history.ts";
import type { BatchEndHook, HookName, Hooks } from "./hooks.ts";

export type { BatchEndHook, HookName } from "./hooks.ts";

/** What callers may pass as `callbacks`. A list is used as it is; it has been told its program already. */
export type CallbackArgument = Callback | readonly Callback[] | CallbackList;

export interface CallbackListOptions {
  /** Adds a `History` unless there is one. */
  readonly addHistory?: boolean;
  /** Adds a `ProgbarLogger` unless there is one. */
  readonly addProgbar?: boolean;
  /** Where that one writes. */
  readonly write?: ((text: string) => void) | undefined;
}

/** What shows progress; `progbar-logger.ts` fills it in, so that lists without are had without it. */
export const progress: { create?: (options: CallbackListOptions) => Callback } = {};

export class CallbackList implements Hooks {
  readonly callbacks: readonly Callback[];
  readonly history: History;

  constructor(callbacks: Callback | readonly Callback[] = [], options: CallbackListOptions = {}) {
    const given = Array.isArray(callbacks) ? (callbacks as readonly Callback[]) : [callbacks as Callback];
    // The class of another bundle is another class.
    const history = (given.find((callback) => callback.standsFor === "history") ?? new History()) as History;
    const progbar = options.addProgbar && !given.some((callback) => callback.standsFor === "progress");
    this.history = history;
    this.callbacks = [
      ...given.filter(({ runsLast }) => !runsLast),
      ...(progbar && progress.create ? [progress.create(options)] : []),
      ...(options.addHistory && !given.includes(history) ? [history] : []),
      ...given.filter(({ runsLast }) => runsLast),
    ];
  }

  begin(program: TrainingControl, parameters: FitParameters, model?: unknown): void {
    for (const callback of this.callbacks) {
      callback.setProgram?.(program);
      callback.setModel?.(model);
      callback.setParams?.(parameters);
    }
  }

  wantsLogs(hook: BatchEndHook): boolean {
    return this.callbacks.some((callback) => callback.wantsLogs?.() ?? namesOf(hook).some((name) => (callback[name]?.length ?? 0) > 1));
  }

  sees(kind: "Train" | "Test"): boolean {
    const hooks = [`on${kind}BatchBegin`, `on${kind}BatchEnd`] as const;
    return this.callbacks.some(
      (callback) => callback.standsFor !== "progress" && hooks.some((hook) => namesOf(hook).some((name) => callback[name])),
    );
  }

  mayInterfere(hook: BatchEndHook): boolean {
    return this.callbacks.some((callback) => !callback.wantsLogs && namesOf(hook).some((name) => callback[name]));
  }

  async call(hook: HookName, ...parameters: readonly unknown[]): Promise<void> {
    for (const callback of this.callbacks)
      for (const name of namesOf(hook)) await (callback[name] as ((...parameters: unknown[]) => Awaitable) | undefined)?.(...parameters);
  }
}

/** Hooks of training batches have an older name, too. */
function namesOf(hook: HookName): readonly HookName[] {
  return hook.startsWith("onTrainBatch") ? [hook, hook.replace("Train", "") as HookName] : [hook];
}
