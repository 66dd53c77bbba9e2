/** Runs cases and counts. */

import { CompileError } from "../../src/ir/diagnostic.ts";
import { runBackendTogether } from "./backend.ts";
import type { Difference } from "./compare.ts";
import type { Kind, OracleCase, OracleFile } from "./format.ts";
import { runners } from "./kinds.ts";
import type { Target } from "./target.ts";

/** Cases whose record does not hold what their result depends on, with what is missing. */
const undetermined: Readonly<Record<string, string>> = {
  "initializers exact/Identity_gain_4x4": "the gain: Keras leaves it out of the config",
};

export function whyUndetermined(kind: Kind, group: string, name: string): string | undefined {
  return undetermined[`${kind} ${group}/${name}`];
}

export interface CaseResult {
  readonly kind: Kind;
  readonly group: string;
  readonly name: string;
  readonly differences: readonly Difference[];
}

export async function runCase(kind: Kind, test: OracleCase, target: Target): Promise<readonly Difference[]> {
  try {
    return await runners[kind](test, target);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const message = error instanceof CompileError ? error.diagnostic.message : `${error.name}: ${error.message}`;
    return [{ what: "error", message }];
  }
}

/** Cases of functions that share a program where compiling takes longer than running: as many as one kernel file holds well. */
const together = 40;

/** Runs cases of one kind in order and hands over the differences of each. */
export async function runCases(
  kind: Kind,
  tests: readonly OracleCase[],
  target: Target,
  onResult: (test: OracleCase, differences: readonly Difference[]) => void,
): Promise<void> {
  const share = kind === "backend" && target.name !== "reference" ? together : 1;
  for (let start = 0; start < tests.length; start += share) {
    const group = tests.slice(start, start + share);
    const shared = share > 1 ? await runBackendTogether(group, target) : undefined;
    for (const [i, test] of group.entries()) onResult(test, shared?.[i] ?? (await runCase(kind, test, target)));
  }
}

export async function runFiles(files: readonly OracleFile[], target: Target, onResult: (result: CaseResult) => void): Promise<void> {
  for (const { kind, group, cases } of files)
    await runCases(kind, cases, target, ({ name }, differences) => onResult({ kind, group, name, differences }));
}
