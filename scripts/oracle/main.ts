/**
 * Compares this compiler with recorded Keras numbers.
 *
 *     npm run oracle -- <file or folder> [--target reference|wasm|native|wgsl|cuda-emulated] [--only TEXT] [--json]
 *
 * Prints each failure as kind, name and size of the difference, then the counts. Exit status 1 when a case fails, 2 for
 * wrong arguments.
 */

import { parseArgs } from "node:util";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { setWarningHandler } from "../../src/keras/errors.ts";
import { readOracle } from "./format.ts";
import { type CaseResult, runFiles, whyUndetermined } from "./run.ts";
import { findTarget } from "./targets.ts";

const usage = "usage: npm run oracle -- <file or folder> [--target reference|wasm|native|wgsl|cuda-emulated] [--only TEXT] [--json]";

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      target: { type: "string", default: "reference" },
      only: { type: "string", default: "" },
      json: { type: "boolean", default: false },
    },
  });
  if (positionals.length === 0) {
    console.error(usage);
    return 2;
  }
  setWarningHandler(() => undefined);
  const target = findTarget(values.target);
  const counts = { passed: 0, failed: 0, skipped: 0 };
  const failures: CaseResult[] = [];
  for (const file of positionals.flatMap((path) => readOracle(path))) {
    const cases = file.cases.filter(({ name }) => name.includes(values.only) && !whyUndetermined(file.kind, file.group, name));
    counts.skipped += file.cases.length - cases.length;
    await runFiles([{ ...file, cases }], target, (result) => {
      if (result.differences.length === 0) {
        counts.passed++;
        return;
      }
      counts.failed++;
      failures.push(result);
      const [first] = result.differences;
      if (!values.json) console.log(`${result.kind} ${result.group}/${result.name}: ${first?.message ?? ""}`);
    });
  }
  if (values.json) console.log(JSON.stringify({ target: target.name, ...counts, failures }, undefined, 2));
  else console.log(`${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`);
  return counts.failed > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof CompileError) && !(error instanceof TypeError)) throw error;
  console.error(`${error.message}\n${usage}`);
  process.exitCode = 2;
}
