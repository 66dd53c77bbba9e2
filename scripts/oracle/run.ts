/** Runs cases and counts. */

import { CompileError } from "../../src/ir/diagnostic.ts";
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

export async function runFiles(files: readonly OracleFile[], target: Target, onResult: (result: CaseResult) => void): Promise<void> {
  for (const { kind, group, cases } of files) {
    for (const test of cases) onResult({ kind, group, name: test.name, differences: await runCase(kind, test, target) });
  }
}
