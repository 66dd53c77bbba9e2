/** The examples on every target this machine has, against the reference interpreter, from the same first weights. */

import { beforeAll, describe, expect, test } from "vitest";
import { ReferenceExecutor } from "../../src/keras/program.ts";
import { createExecutor } from "../support/differential.ts";
import { allTargets, emulatedCudaTarget } from "../support/targets.ts";
import { exampleRuns, partialRows, type RunRecord, record, traceExample } from "./runs.ts";

/**
 * Rounding alone shows as 3e-7 after tens of steps. Where two values under a maximum are all but equal, a target may pick
 * the other one, and the gradient of one filter moves: one such choice has been seen to change a later loss by 2e-5.
 */
const lossTolerance = 1e-4;

/** Of probabilities, for the same reason: 3e-5 has been seen. */
const probabilityTolerance = 1e-4;

/** A row may change its class only where two probabilities are all but equal; the rows here have none such. */
const accuracyTolerance = 1e-6;

/** The software adapter takes tens of seconds to compile a network's kernels, and longer beside other tests. */
const timeout = 300_000;

const targets = await allTargets(emulatedCudaTarget);

function expectClose(actual: number | undefined, expected: number | undefined, relative: number, what: string): void {
  const [a, e] = [actual ?? Number.NaN, expected ?? Number.NaN];
  expect(Math.abs(a / e - 1), `${what}: ${a}, expected ${e}`).toBeLessThan(relative);
}

function expectCloseLogs(actual: Readonly<Record<string, number>>, expected: Readonly<Record<string, number>>): void {
  expect(Object.keys(actual)).toEqual(Object.keys(expected));
  expect(Object.keys(expected)).toEqual(["loss", "accuracy"]);
  expectClose(actual["loss"], expected["loss"], lossTolerance, "loss");
  expect(Math.abs((actual["accuracy"] ?? Number.NaN) - (expected["accuracy"] ?? Number.NaN))).toBeLessThan(accuracyTolerance);
}

describe.each(exampleRuns)("$name", (run) => {
  const traced = traceExample(run);
  let expected: RunRecord;
  beforeAll(async () => {
    expected = await record(run, new ReferenceExecutor(traced.module, traced.training));
  }, timeout);

  test("the reference interpreter learns", () => {
    const half = Math.floor(run.steps / 2);
    const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(mean(expected.losses.slice(half))).toBeLessThan(mean(expected.losses.slice(0, half)));
    expect(expected.losses).toHaveLength(run.steps);
    expect(expected.partialFit["loss"]).toHaveLength(2);
    expect(expected.predictions).toHaveLength(partialRows(run).y.length * run.classes);
  });

  describe.each(targets)("on $name", (target) => {
    let found: RunRecord;
    beforeAll(async () => {
      found = await record(run, await createExecutor(traced.module, target, traced.training));
    }, timeout);

    test("loses the same at every step", () => {
      expect(found.losses).toHaveLength(expected.losses.length);
      for (const [step, loss] of found.losses.entries()) expectClose(loss, expected.losses[step], lossTolerance, `step ${step}`);
    });

    test("goes on with partial batches, in the same program", () => {
      for (const epoch of [0, 1]) {
        const logs = ({ partialFit }: RunRecord): Record<string, number> =>
          Object.fromEntries(Object.entries(partialFit).map(([name, values]) => [name, values[epoch] ?? Number.NaN]));
        expectCloseLogs(logs(found), logs(expected));
      }
    });

    test("evaluates the same after training", () => {
      expectCloseLogs(found.evaluation, expected.evaluation);
    });

    test("predicts the same after training", () => {
      expect(found.predictions).toHaveLength(expected.predictions.length);
      const differences = found.predictions.map((value, i) => Math.abs(value - (expected.predictions[i] ?? Number.NaN)));
      expect(Math.max(...differences)).toBeLessThan(probabilityTolerance);
    });
  });
});
