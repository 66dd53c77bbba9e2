/**
 * The loops of `fit` and `evaluate`, written once for programs of artifacts and for models in process. The order
 * of hooks and resets follows https://keras.io/api/models/model_training_apis/.
 */

import type { EpochLogs, Logs, TrainingControl, TrainingPosition } from "./callbacks/callback.ts";
import type { History } from "./callbacks/history.ts";
import { type Hooks, historyAlone } from "./callbacks/hooks.ts";
import { checkCount, checkSteps } from "./count.ts";
import { dataModule } from "./data.ts";
import { EpochIterator, stepsOf } from "./epoch-iterator.ts";
import { turnGiver } from "./host.ts";
import type { CommonOptions, EvaluateOptions, FitOptions } from "./program-types.ts";
import type { Step, StepSource } from "./step.ts";

/** What training goes on from: see `training-file.ts`. */
export interface Resumption {
  readonly position: TrainingPosition;
  /** Of the last step, in the middle of an epoch. */
  readonly logs: Logs;
  /** Gives state to the program and its callbacks. */
  apply(callbacks: Hooks): void;
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
  callbacks: Hooks | undefined;
  resetMetrics(): void;
  /** Called once the logs of an epoch are known, before hooks look at the model. */
  endEpoch?(): Promise<void>;
  /** Called after the last epoch, if there was one. */
  endTraining?(): Promise<void>;
}

interface Loop {
  readonly host: LoopHost;
  readonly steps: EpochIterator<Step>;
  readonly callbacks: Hooks;
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
  await checkCount("epochs", epochs, 0);
  await checkCount("initialEpoch", initialEpoch, 0);
  const steps = new EpochIterator(train, await checkSteps("stepsPerEpoch", options.stepsPerEpoch), initialEpoch);
  const validationSteps = validation && new EpochIterator(validation, await checkSteps("validationSteps", options.validationSteps));
  if (!(Array.isArray(validationFreq) || (typeof validationFreq === "number" && validationFreq >= 1)))
    (await dataModule()).refuseFrequency(validationFreq);
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
      if (epoch === initialEpoch) (await dataModule()).refuseNoBatches("fit");
      (await dataModule()).warnOfNoBatches(epoch, epochs);
      break;
    }
    const epochLogs: EpochLogs = { ...logs };
    if (validationSteps && validatesAfter(epoch + 1, validationFreq)) {
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
  const steps = new EpochIterator(source, await checkSteps("steps", options.steps));
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
  if (host.stepsDone === 0) (await dataModule()).refuseNoBatches("evaluate");
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
  const isSeen = callbacks.sees(kind);
  const next = async (done: number): Promise<Step | undefined> =>
    host[stopFlags[kind]] ? undefined : steps.next(isSeen ? group - done : steps.pace);
  let step = await next(0);
  while (step) {
    const first = host.stepsDone;
    const started = performance.now();
    await callbacks.call(`on${kind}BatchBegin`, first);
    let last = step;
    while (step) {
      last = step;
      const running = last.start();
      if (running) await running;
      host.stepsDone += stepsOf(last);
      waiting += 1;
      if (!isSeen || host.stepsDone - first === group) break;
      if (waiting >= stepsInFlight) {
        await last.read();
        waiting = 0;
      }
      step = await next(host.stepsDone - first);
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
    step = await next(0);
  }
  return unread ? unread() : logs;
}

/** What calls hooks. It is loaded where there are some, or progress is shown. */
export async function openCallbacks(
  host: LoopHost,
  options: CommonOptions,
  epochs: number,
  steps: number | undefined,
  metrics: readonly string[],
): Promise<{ readonly host: LoopHost; readonly callbacks: Hooks; readonly group: number }> {
  const { callbacks, verbose, stepsPerExecution: group = 1 } = options;
  await checkCount("stepsPerExecution", group, 1);
  if (verbose === 0 && !callbacks) return { host, callbacks: historyAlone(), group };
  const { openList } = await import("./callbacks/open-list.ts");
  return { host, callbacks: openList(host, options, { epochs, steps, metrics }), group };
}

/** Every so many epochs, or after the epochs of a list; epochs count from 1. */
function validatesAfter(epoch: number, frequency: number | readonly number[]): boolean {
  return typeof frequency === "number" ? epoch % frequency === 0 : frequency.includes(epoch);
}
