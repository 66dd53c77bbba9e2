/**
 * The loops of `fit` and `evaluate`, written once for programs of artifacts and for models in process. The order
 * of hooks and resets follows https://keras.io/api/models/model_training_apis/.
 */

import type { EpochLogs, Logs, TrainingControl, TrainingPosition } from "./callbacks/callback.ts";
import { CallbackList } from "./callbacks/callback-list.ts";
import type { History } from "./callbacks/history.ts";
import { checkCount, checkSteps } from "./count.ts";
import { EpochIterator, stepsOf } from "./epoch-iterator.ts";
import { fault } from "./fault.ts";
import { turnGiver } from "./host.ts";
import type { CommonOptions, EvaluateOptions, FitOptions } from "./program-types.ts";
import type { Step, StepSource } from "./step.ts";
import { warn } from "./warning.ts";

/** What training goes on from: see `training-file.ts`. */
export interface Resumption {
  readonly position: TrainingPosition;
  /** Of the last step, in the middle of an epoch. */
  readonly logs: Logs;
  /** Gives state to the program and its callbacks. */
  apply(callbacks: CallbackList): void;
}

/** What the loops run for, and where they are. */
export interface LoopHost extends TrainingControl {
  readonly metricNames: readonly string[];
  /** Where progress goes. */
  readonly write: ((text: string) => void) | undefined;
  /** The model of a program in process. */
  readonly model?: unknown;
  position: TrainingPosition;
  stepsDone: number;
  /** Logs of the step that was run last, while a loop runs. */
  currentLogs: (() => Promise<Logs>) | undefined;
  /** Set by whoever loads a training state; taken by the loop of `fit`. */
  resumption: Resumption | undefined;
  /** Those of the last `fit`. */
  callbacks: CallbackList | undefined;
  resetMetrics(): void;
  /** Called once the logs of an epoch are known, before hooks look at the model. */
  endEpoch?(): Promise<void>;
  /** Called after the last epoch, if there was one. */
  endTraining?(): Promise<void>;
}

interface Loop {
  readonly host: LoopHost;
  readonly steps: EpochIterator<Step>;
  readonly callbacks: CallbackList;
  /** Steps per execution: hooks are called before the first and after the last of so many. */
  readonly group: number;
}

/** Milliseconds of an execution where nobody looks at single steps: it ends for progress to be shown, and for the page to go on. */
const pace = 30;

export async function fitLoop(
  host: LoopHost,
  train: StepSource<Step>,
  validation: StepSource<Step> | undefined,
  options: FitOptions,
): Promise<History> {
  const { epochs = 1, initialEpoch = 0, validationFreq = 1 } = options;
  checkCount("epochs", epochs, 0);
  checkCount("initialEpoch", initialEpoch, 0);
  const steps = new EpochIterator(train, checkSteps("stepsPerEpoch", options.stepsPerEpoch), initialEpoch);
  const validationSteps = validation && new EpochIterator(validation, checkSteps("validationSteps", options.validationSteps));
  const validates = validationTimes(validationFreq);
  const metrics = [...host.metricNames, ...(validation ? host.metricNames.map((name) => `val_${name}`) : [])];
  host.position = { epoch: initialEpoch, step: 0, ...steps.position };
  const loop = { ...(await openCallbacks(host, options, epochs, steps.steps, metrics)), steps };
  const { callbacks } = loop;
  host.callbacks = callbacks;
  host.stopTraining = false;
  await callbacks.call("onTrainBegin");
  const { resumption } = host;
  host.resumption = undefined;
  if (resumption) {
    host.position = resumption.position;
    steps.position = resumption.position;
  }
  let { epoch, step } = host.position;
  if (step === 0) resumption?.apply(callbacks);
  let logs: Logs = {};
  let trained = false;
  for (; epoch < epochs && !host.stopTraining; epoch++) {
    host.stepsDone = step;
    if (step === 0) host.resetMetrics();
    await callbacks.call("onEpochBegin", epoch);
    if (step > 0 && resumption) {
      // After the hooks, whose doings at the beginning of this epoch are in the state.
      resumption.apply(callbacks);
      logs = resumption.logs;
    }
    steps.begin(step);
    logs = await runSteps(loop, "Train", logs, () => {
      host.position = { epoch, step: host.stepsDone, ...steps.position };
    });
    await steps.end();
    step = 0;
    const { stepsDone } = host;
    if (stepsDone === 0) {
      if (epoch === initialEpoch) noBatches("fit");
      warn(`the data has no batches left for epoch ${epoch + 1} of ${epochs}; training ends`);
      break;
    }
    const epochLogs: EpochLogs = { ...logs };
    if (validationSteps && validates(epoch)) {
      const values = await runEvaluation({ ...loop, steps: validationSteps });
      for (const name of Object.keys(values)) epochLogs[`val_${name}`] = values[name] as number;
    }
    host.stepsDone = stepsDone;
    host.position = { epoch: epoch + 1, step, ...steps.position };
    trained = true;
    await host.endEpoch?.();
    await callbacks.call("onEpochEnd", epoch, epochLogs);
    logs = epochLogs;
  }
  if (trained) await host.endTraining?.();
  await callbacks.call("onTrainEnd", logs);
  return callbacks.history;
}

export async function evaluateLoop(host: LoopHost, source: StepSource<Step>, options: EvaluateOptions): Promise<Logs> {
  const steps = new EpochIterator(source, checkSteps("steps", options.steps));
  return runEvaluation({ ...(await openCallbacks(host, options, 1, steps.steps, host.metricNames)), steps });
}

async function runEvaluation(loop: Loop): Promise<Logs> {
  const { host, steps, callbacks } = loop;
  host.stopEvaluating = false;
  host.stepsDone = 0;
  await callbacks.call("onTestBegin");
  host.resetMetrics();
  // Every run sees the same batches.
  steps.position = { pass: 0, batch: 0 };
  steps.begin(0);
  const logs = await runSteps(loop, "Test", {}, () => {});
  if (host.stepsDone === 0) noBatches("evaluate");
  await callbacks.call("onTestEnd", logs);
  return logs;
}

const stopFlags = { Train: "stopTraining", Test: "stopEvaluating" } as const;
/** Steps started before one is waited for, so that a device's queue stays short. */
const stepsInFlight = 32;

/**
 * The steps of an epoch, execution by execution; the result is what the last one gives. Logs are read back when someone
 * looks at them: a hook that takes them, the progress bar, the end of the epoch. Every few steps it waits all the same.
 */
async function runSteps(
  { host, steps, callbacks, group }: Loop,
  kind: keyof typeof stopFlags,
  initial: Logs,
  advance: () => void,
): Promise<Logs> {
  const hook = `on${kind}BatchEnd` as const;
  let logs = initial;
  /** Logs of the last step where they were not read yet. */
  let unread: (() => Promise<Logs>) | undefined;
  let waiting = 0;
  const giveTurn = turnGiver();
  const next = async (most: number): Promise<Step | undefined> => (host[stopFlags[kind]] ? undefined : steps.next(most));
  const size = (): number => (callbacks.sees(kind) ? group : steps.pace);
  let step = await next(size());
  while (step) {
    const first = host.stepsDone;
    const end = first + size();
    const started = performance.now();
    await callbacks.call(`on${kind}BatchBegin`, first);
    let last = step;
    while (step) {
      last = step;
      const running = last.start();
      if (running) await running;
      host.stepsDone += stepsOf(last);
      waiting += 1;
      if (host.stepsDone >= end) break;
      if (waiting >= stepsInFlight) {
        await last.read();
        waiting = 0;
      }
      step = await next(end - host.stepsDone);
    }
    advance();
    steps.pace = Math.ceil(((host.stepsDone - first) * pace) / Math.max(performance.now() - started, 1));
    const wanted = callbacks.wantsLogs(hook) || waiting >= stepsInFlight;
    // Started before a hook can run something else that overwrites the outputs.
    const pending = wanted || callbacks.mayInterfere(hook) ? last.read() : undefined;
    // Handled here in case nothing below waits for it.
    pending?.catch(() => {});
    unread = () => pending ?? last.read();
    host.currentLogs = unread;
    if (wanted) {
      logs = await unread();
      unread = undefined;
      waiting = 0;
    }
    await callbacks.call(hook, first, logs);
    await giveTurn();
    step = await next(size());
  }
  return unread ? unread() : logs;
}

/** Tells callbacks who runs. What shows progress is loaded where some is shown. */
export async function openCallbacks(
  host: LoopHost,
  { callbacks = [], verbose, stepsPerExecution: group = 1 }: CommonOptions,
  epochs: number,
  steps: number | undefined,
  metrics: readonly string[],
): Promise<{ readonly host: LoopHost; readonly callbacks: CallbackList; readonly group: number }> {
  checkCount("stepsPerExecution", group, 1);
  // A list has been told its program already.
  if (callbacks instanceof CallbackList) return { host, callbacks, group };
  const shown = verbose === 0 ? 0 : (await import("./callbacks/progbar-logger.ts")).verbosity(verbose);
  const list = new CallbackList(callbacks, { addHistory: true, addProgbar: shown > 0, write: host.write });
  list.begin(host, { epochs, steps, verbose: shown, metrics }, host.model);
  return { host, callbacks: list, group };
}

/** Every so many epochs, or the epochs of a list; both count from 1. */
function validationTimes(frequency: number | readonly number[]): (epoch: number) => boolean {
  if (Array.isArray(frequency)) return (epoch) => frequency.includes(epoch + 1);
  if (typeof frequency !== "number" || !(frequency >= 1))
    fault(
      "TSC3111",
      `validationFreq is ${JSON.stringify(frequency)} of type ${typeof frequency}; expected a positive number or a list of epochs`,
    );
  return (epoch) => (epoch + 1) % frequency === 0;
}

function noBatches(method: string): never {
  return fault("TSC3126", `${method} is given data without batches`);
}
