/** Steps of whatever program a model has for its data, with what the host changed between them. */

import type { Data as RowData, RowSet } from "../../runtime/data.ts";
import type { RowOptions, StepFunction } from "../../runtime/program-training.ts";
import { batchStep as batchStepOf } from "../../runtime/single-steps.ts";
import type { Step, StepIterator, StepSource } from "../../runtime/step.ts";
import type { Session } from "./session.ts";

/** A model without a loss, for its own `trainStep` needs none, may have no step to evaluate with. */
export function checkEvaluation({ built }: Session): void {
  if (built.evaluationFault) throw built.evaluationFault;
}

function pushed(session: Session, step: Step): Step {
  return {
    ...step,
    start() {
      session.push();
      return step.start();
    },
  };
}

export interface RowSteps {
  readonly name: StepFunction;
  readonly rows: RowSet;
  readonly batchSize: number | undefined;
  readonly shuffle?: boolean;
  readonly seed: () => number;
  /** The program for the rows: the one that runs now, or one that takes its place. */
  start(): Promise<Session>;
}

/** Steps over rows. Every pass makes sure of the program: another may have run since the last. */
export async function rowSteps({ name, rows, batchSize, shuffle = false, seed, start }: RowSteps): Promise<StepSource<Step>> {
  const open = async (): Promise<{ readonly session: Session; readonly source: StepSource<Step> }> => {
    const session = await start();
    if (name === "eval_step") checkEvaluation(session);
    session.program.seed = seed();
    return { session, source: await (await session.program.training()).steps(name, rows, batchSize, shuffle) };
  };
  const { source } = await open();
  return {
    count: source.count,
    steps(pass, skip) {
      let opened: Promise<{ readonly session: Session; readonly steps: StepIterator<Step> }> | undefined;
      return {
        async next(most) {
          opened ??= open().then(({ session, source: own }) => ({ session, steps: own.steps(pass, skip) }));
          const { session, steps } = await opened;
          const { done, value } = await steps.next(most);
          return done ? { done, value: undefined } : { done: false, value: pushed(session, value) };
        },
      };
    },
  };
}

/** A step on one batch. */
export async function batchStep(session: Session, name: StepFunction, x: RowData, y: RowData, options: RowOptions): Promise<Step> {
  if (name === "eval_step") checkEvaluation(session);
  return pushed(session, await batchStepOf(await session.program.training(), name, x, y, options));
}
