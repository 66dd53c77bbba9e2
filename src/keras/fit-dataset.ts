/** Training and evaluation on batches as they come. */

import { type Callback, CallbackList, History, type Logs } from "../runtime/callbacks/index.ts";
import { type Dataset, EpochIterator, isDataset, type UnpackedBatch } from "./dataset.ts";
import { valueError } from "./errors.ts";
import type { Session } from "./session.ts";
import type { DatasetFitOptions } from "./trainer-options.ts";

/** What the loops need of a model. */
export interface BatchRunner {
  resetMetrics(): void;
  /** A session for the batch, and its arguments of a step. */
  prepare(
    batch: UnpackedBatch,
    classWeight?: Readonly<Record<number, number>>,
  ): Promise<{ readonly session: Session; readonly values: Parameters<Session["program"]["trainOnBatch"]> }>;
}

/** Batch hooks are called before the first and after the last of `group` steps. */
export async function fitBatches(runner: BatchRunner, dataset: Dataset, options: DatasetFitOptions, group = 1): Promise<History> {
  const { epochs = 1, initialEpoch = 0, validationData } = options;
  const batches = new EpochIterator(dataset, options.stepsPerEpoch);
  const callbacks = callbackList(options.callbacks);
  const epoch: number[] = [];
  const history: Record<string, number[]> = {};
  let logs: Logs = {};
  let begun = false;
  let program: Session["program"] | undefined;
  for (let at = initialEpoch; at < epochs; at++) {
    runner.resetMetrics();
    let step = 0;
    let stopped = false;
    for await (const batch of batches.epoch()) {
      const { session, values } = await runner.prepare(batch, options.classWeight);
      program = session.program;
      if (!begun) {
        begun = true;
        session.program.stopTraining = false;
        callbacks.begin(session.program, {
          epochs,
          steps: options.stepsPerEpoch ?? batches.count ?? 0,
          verbose: 0,
          metrics: session.program.metricNames,
        });
        await callbacks.call("onTrainBegin");
      }
      if (step === 0) await callbacks.call("onEpochBegin", at);
      if (step % group === 0) await callbacks.call("onTrainBatchBegin", step);
      logs = await session.program.trainOnBatch(...values);
      step++;
      if (step % group === 0) await callbacks.call("onTrainBatchEnd", step - 1, logs);
      stopped = session.program.stopTraining;
      if (stopped) break;
    }
    if (step % group !== 0) await callbacks.call("onTrainBatchEnd", step - 1, logs);
    if (step === 0) {
      if (at === initialEpoch) valueError("fitDataset is given a dataset without batches");
      break;
    }
    if (validationData && isDue(options.validationFreq ?? 1, at)) {
      const validation = isDataset(validationData) ? validationData : [validationData];
      const values = await evaluateBatches(runner, validation, options.validationSteps, callbacks);
      logs = { ...logs, ...Object.fromEntries(Object.entries(values).map(([name, value]) => [`val_${name}`, value])) };
    }
    epoch.push(at);
    for (const [name, value] of Object.entries(logs)) {
      history[name] ??= [];
      history[name].push(value);
    }
    if (options.verbose !== undefined && options.verbose !== 0)
      console.log(
        `Epoch ${at + 1}/${epochs} - ${Object.entries(logs)
          .map(([name, value]) => `${name}: ${value.toFixed(4)}`)
          .join(" - ")}`,
      );
    await callbacks.call("onEpochEnd", at, logs);
    if (stopped || program?.stopTraining) break;
  }
  await callbacks.call("onTrainEnd", logs);
  return Object.assign(new History(), { epoch, history });
}

export async function evaluateBatches(
  runner: BatchRunner,
  dataset: Dataset,
  steps: number | undefined,
  callbacks: CallbackList,
): Promise<Logs> {
  runner.resetMetrics();
  await callbacks.call("onTestBegin");
  let logs: Logs = {};
  let step = 0;
  for await (const batch of new EpochIterator(dataset, undefined).epoch()) {
    if (steps !== undefined && step >= steps) break;
    const { session, values } = await runner.prepare(batch);
    checkEvaluation(session);
    await callbacks.call("onTestBatchBegin", step);
    logs = await session.program.testOnBatch(...values);
    await callbacks.call("onTestBatchEnd", step, logs);
    step++;
  }
  if (step === 0) valueError("evaluate is given a dataset without batches");
  await callbacks.call("onTestEnd", logs);
  return logs;
}

export function callbackList(given: Callback | readonly Callback[] | undefined): CallbackList {
  return new CallbackList(given === undefined ? [] : Array.isArray(given) ? (given as readonly Callback[]) : [given as Callback]);
}

function isDue(frequency: number | readonly number[], epoch: number): boolean {
  if (typeof frequency === "number") return (epoch + 1) % frequency === 0;
  return Array.isArray(frequency)
    ? frequency.includes(epoch + 1)
    : valueError(`validationFreq is ${String(frequency)} of type ${typeof frequency}; it must be a number or a list of epochs`);
}

/** A model whose own `trainStep` needs no loss may have no step to evaluate with. */
export function checkEvaluation({ built }: Session): void {
  if (built.evaluationFault) throw built.evaluationFault;
}
