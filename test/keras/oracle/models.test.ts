/** Whole recorded models trained here: every one whose parts exist. */

import { fileURLToPath } from "node:url";
import { beforeAll, expect, test } from "vitest";
import type { Json } from "../../../scripts/oracle/format.ts";
import { isList, isObject, readOracle } from "../../../scripts/oracle/format.ts";
import { runCase } from "../../../scripts/oracle/run.ts";
import { findTarget } from "../../../scripts/oracle/targets.ts";
import "../../../src/index.ts";
import { setWarningHandler } from "../../../src/keras/errors.ts";
import { isKerasOperation, isOperationModule } from "../../../src/keras/graph/keras-operations.ts";
import { knownNames, type RegistryKind } from "../../../src/keras/registry.ts";
import { hasCompiler } from "../../support/cuda.ts";
import { requestTestDevice } from "../../support/webgpu.ts";

const folder = fileURLToPath(new URL("../../oracle", import.meta.url));
const kindOfModule: Readonly<Record<string, RegistryKind>> = {
  "keras.layers": "layers",
  "keras.metrics": "metrics",
  "keras.losses": "losses",
  "keras.optimizers": "optimizers",
};

/** Callbacks that the record may ask for. */
const callbacks = new Set(["EarlyStopping", "ReduceLROnPlateau"]);

/** Whether every class that the record names exists here. */
function exists(value: Json): boolean {
  if (isList(value)) return value.every(exists);
  if (!isObject(value)) return true;
  const { class_name: name, module } = value;
  const kind = typeof module === "string" ? kindOfModule[module] : undefined;
  if (typeof name === "string" && kind && !knownNames(kind).includes(name)) return false;
  if (typeof name === "string" && isOperationModule(module) && !isKerasOperation(name)) return false;
  return Object.values(value).every(exists);
}

function isRunnable(fields: Json): boolean {
  if (!isObject(fields)) return false;
  const fit = fields["fit"];
  const asked = isObject(fit) && isList(fit["callbacks"]) ? fit["callbacks"] : [];
  return (
    exists([fields["model"] ?? null, fields["compile"] ?? null]) &&
    asked.every((item) => isObject(item) && callbacks.has(String(item["class_name"])))
  );
}

const cases = readOracle(folder)
  .filter(({ kind }) => kind === "models")
  .flatMap(({ group, cases: all }) =>
    all.filter(({ fields }) => isRunnable(fields)).map((item) => ({ name: `${group}/${item.name}`, item })),
  );

beforeAll(() => {
  const previous = setWarningHandler(() => undefined);
  return () => {
    setWarningHandler(previous);
  };
});

test.each(cases)("$name on the reference interpreter", async ({ item }) => {
  expect(await runCase("models", item, findTarget("reference"))).toEqual([]);
});

/** Every so many models: compiling takes longer than interpreting these small ones. */
const sampleStride = 5;

test.each(cases.filter((_, i) => i % sampleStride === 0))("$name compiled to WebAssembly", async ({ item }) => {
  expect(await runCase("models", item, findTarget("wasm"))).toEqual([]);
});

/** Of targets that take seconds to compile a model. */
const sparseStride = 17;
const slowTimeout = 240_000;
const slowTargets = [...((await requestTestDevice()) ? ["wgsl"] : []), ...(hasCompiler ? ["cuda-emulated"] : [])];

test.each(slowTargets.flatMap((target) => cases.filter((_, i) => i % sparseStride === 0).map((one) => ({ ...one, target }))))(
  "$name on $target",
  async ({ item, target }) => {
    expect(await runCase("models", item, findTarget(target))).toEqual([]);
  },
  slowTimeout,
);
