/**
 * Recorded Keras numbers against ours, for every class and function that is registered: implementing one more makes its
 * cases run here. Whole models are compared by `models.test.ts`.
 */

import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import type { Kind, OracleCase, OracleFile } from "../../../scripts/oracle/format.ts";
import { readOracle } from "../../../scripts/oracle/format.ts";
import { runCase, whyUndetermined } from "../../../scripts/oracle/run.ts";
import { reference, type Target } from "../../../scripts/oracle/target.ts";
import { findTarget } from "../../../scripts/oracle/targets.ts";
import { setWarningHandler } from "../../../src/keras/errors.ts";
import { lossFunctions } from "../../../src/keras/losses/index.ts";
import { metricFunctions } from "../../../src/keras/metrics/index.ts";
import { camelCase } from "../../../src/keras/naming.ts";
import { knownNames, type RegistryKind } from "../../../src/keras/registry.ts";
import { testCpu } from "../../support/native.ts";

const folder = fileURLToPath(new URL("../../oracle", import.meta.url));

const registries: Partial<Record<Kind, RegistryKind>> = {
  layers: "layers",
  activations: "activations",
  losses: "losses",
  metrics: "metrics",
  optimizers: "optimizers",
  schedules: "schedules",
  regularizers: "regularizers",
  constraints: "constraints",
  initializers: "initializers",
};

function functionNames(kind: Kind): readonly string[] {
  if (kind === "losses") return Object.keys(lossFunctions);
  return kind === "metrics" ? Object.keys(metricFunctions) : knownNames("activations");
}

/** Whether what the case is about exists here. */
function isImplemented(kind: Kind, { fields }: OracleCase): boolean {
  const registry = registries[kind];
  if (!registry) return false;
  if (typeof fields["class_name"] === "string") return knownNames(registry).includes(fields["class_name"]);
  return typeof fields["function"] === "string" ? functionNames(kind).includes(camelCase(fields["function"])) : true;
}

const files = readOracle(folder).filter(({ kind }) => registries[kind] !== undefined);

async function failuresOf({ kind, group, cases }: OracleFile, target: Target): Promise<readonly string[]> {
  const failures: string[] = [];
  for (const item of cases) {
    const differences = await runCase(kind, item, target);
    for (const { message } of differences) failures.push(`${kind} ${group}/${item.name}: ${message}`);
  }
  return failures;
}

beforeAll(() => {
  const previous = setWarningHandler(() => undefined);
  return () => {
    setWarningHandler(previous);
  };
});

function implementedPart(file: OracleFile): OracleFile {
  return {
    ...file,
    cases: file.cases.filter((item) => isImplemented(file.kind, item) && !whyUndetermined(file.kind, file.group, item.name)),
  };
}

describe("recorded numbers, reference interpreter", () => {
  test.each(files.map((file, index) => ({ name: `${file.kind} ${file.group} ${index}`, part: implementedPart(file) })))(
    "$name",
    async ({ part }) => {
      expect(part.cases.length).toBeGreaterThan(0);
      expect(await failuresOf(part, reference)).toEqual([]);
    },
  );
});

/** Each case is compiled on its own. */
const compileTimeout = 300_000;

describe("recorded numbers, compiled to WebAssembly", () => {
  // Initial values are computed by the interpreter on every target.
  const compiled = files.filter(({ kind }) => kind !== "initializers");
  test.each(compiled.map((file, index) => ({ name: `${file.kind} ${file.group} ${index}`, part: implementedPart(file) })))(
    "$name",
    async ({ part }) => {
      expect(await failuresOf(part, findTarget("wasm"))).toEqual([]);
    },
    compileTimeout,
  );
});

/** LLVM takes a third of a second for a case. */
const nativeStride = 45;

describe.runIf(testCpu)("recorded numbers, compiled to machine code", () => {
  const sampled = files
    .filter(({ kind }) => kind !== "initializers")
    .map((file, index) => {
      const part = implementedPart(file);
      return { name: `${file.kind} ${file.group} ${index}`, part: { ...part, cases: part.cases.filter((_, i) => i % nativeStride === 0) } };
    });
  test.each(sampled)("$name", async ({ part }) => {
    expect(await failuresOf(part, findTarget("native"))).toEqual([]);
  });
});
