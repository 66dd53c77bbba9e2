/** Runs many small functions on a target and tells what is wrong with each. */

import type { CompiledProgram } from "../../../src/codegen/compile.ts";
import { formatType } from "../../../src/ir/type.ts";
import type { Executor } from "../../../src/runtime/executor.ts";
import { type Case, difference, loadProgram, moduleOfCases, runCase, runReference, type TestTarget } from "../differential.ts";
import { programTolerance } from "./perturbed.ts";

/** Nothing, or what is wrong: an exception of the compiler or of the run, or a result that differs. */
export type Outcome = string | undefined;

/** Compiles all cases as one module; where that fails, each by itself. Exceptions are outcomes. */
export async function runCases(target: TestTarget, cases: readonly Case[]): Promise<readonly Outcome[]> {
  // Candidates of one case have one name.
  return runNamed(target, new Set(cases.map(({ name }) => name)).size === cases.length ? cases : cases.map(numbered));
}

function numbered(one: Case, i: number): Case {
  const name = `${one.name}_${i}`;
  return { ...one, name, fn: { ...one.fn, name } };
}

async function runNamed(target: TestTarget, cases: readonly Case[]): Promise<readonly Outcome[]> {
  const [only] = cases;
  let program: CompiledProgram;
  let executor: Executor;
  try {
    program = target.compile(moduleOfCases(cases));
    executor = await loadProgram(program, target);
  } catch (error) {
    if (cases.length === 1) return [`does not compile: ${messageOf(error)}`];
    const outcomes: Outcome[] = [];
    for (const one of cases) outcomes.push(...(await runNamed(target, [one])));
    return outcomes;
  }
  try {
    const outcomes: Outcome[] = [];
    for (const one of cases) outcomes.push(await runOne(executor, one));
    // A device that one case has broken runs no other.
    const broken = outcomes.findIndex((outcome) => outcome?.startsWith("does not run"));
    if (broken < 0 || !only || cases.length === 1) return outcomes;
    return [
      ...outcomes.slice(0, broken),
      ...(await runNamed(target, cases.slice(broken, broken + 1))),
      ...(await runNamed(target, cases.slice(broken + 1))),
    ];
  } finally {
    executor.dispose();
  }
}

async function runOne(executor: Executor, one: Case): Promise<Outcome> {
  try {
    const actual = await runCase(executor, one, Object.keys(one.sizes));
    return mismatch(one, actual);
  } catch (error) {
    return `does not run: ${messageOf(error)}`;
  }
}

/** The first result that differs from the reference. */
export function mismatch(one: Case, actual: readonly ArrayLike<number>[]): Outcome {
  for (const [i, expected] of runReference(moduleOfCases([one]), one).entries()) {
    const found = difference(actual[i] ?? [], expected, programTolerance);
    if (found) return `y${i}, ${formatType(expected)} of ${one.fn.results[i]?.value.producer?.name ?? "an input"}: ${found}`;
  }
  return undefined;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** What outcomes of one fault have in common: no numbers and no names. */
export function kindOfOutcome(outcome: string): string {
  if (/^y\d+,/.test(outcome)) return "differs";
  const [first = ""] = outcome.split("\n");
  return first.replace(/\brandom_\d+\w*/g, "").replace(/-?\d[\w.+-]*/g, "");
}
