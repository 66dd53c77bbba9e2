/** Whole models: predictions, training histories, weights and optimizer state. */

import { callbacks, modelFromJson, withCustomObjects } from "../../src/index.ts";
import { notImplemented } from "../../src/keras/errors.ts";
import { camelCase } from "../../src/keras/naming.ts";
import { type Tensor, tensor } from "../../src/keras/tensor/tensor.ts";
import type { Data } from "../../src/keras/trainer/data.ts";
import type { CompileOptions, FitOptions } from "../../src/keras/trainer/trainer.ts";
import { flattenTensors as leavesOf } from "../../src/keras/tree.ts";
import type { Callback } from "../../src/runtime/callbacks/index.ts";
import { compareTensors, type Difference, type Tolerance, tolerances } from "./compare.ts";
import { customClasses } from "./custom-objects.ts";
import {
  flattenTensors,
  isList,
  isObject,
  isTensor,
  type Json,
  type JsonObject,
  listOf,
  type OracleCase,
  type OracleTensor,
  objectOf,
} from "./format.ts";
import type { Target } from "./target.ts";
import { toTensor, toValue } from "./values.ts";

/** Options with camelCase names; what they hold keeps its names, which may be those of outputs. */
function options(fields: JsonObject): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).flatMap(([key, value]) => (value === null ? [] : [[camelCase(key), toValue(value)]])));
}

/** Callbacks whose options are numbers and texts. */
const callbackClasses: Readonly<Record<string, new (options: Record<string, unknown>) => Callback>> = {
  EarlyStopping: callbacks.EarlyStopping,
  ReduceLROnPlateau: callbacks.ReduceLROnPlateau,
  TerminateOnNaN: callbacks.TerminateOnNaN,
};

function callbackFrom(value: Json): Callback {
  const { class_name: name, config } = isObject(value) ? value : {};
  const made = callbackClasses[String(name)] ?? notImplemented(`the callback ${String(name)} cannot be run`);
  return new made(isObject(config) ? options(config) : {});
}

function fitOptions(fields: JsonObject): FitOptions {
  const { callbacks: list, ...others } = fields;
  return { ...options(others), verbose: 0, ...(isList(list) ? { callbacks: list.map(callbackFrom) } : {}) };
}

interface Numbers {
  readonly [name: string]: number;
}

class Comparison {
  readonly differences: Difference[] = [];
  tensors(what: string, ours: readonly Tensor[], expected: Json | undefined, tolerance: Tolerance): void {
    const theirs = flattenTensors(expected);
    if (ours.length !== theirs.length)
      this.differences.push({ what, message: `${what}: ${ours.length} tensors, expected ${theirs.length}` });
    for (const [i, value] of theirs.entries()) this.#add(compareTensors(`${what} ${i}`, ours[i]?.toHost(), value, tolerance));
  }
  numbers(what: string, ours: readonly number[] | undefined, theirs: OracleTensor, tolerance: Tolerance): void {
    this.#add(
      compareTensors(what, ours && tensor(Float32Array.from(ours)).toHost(), { ...theirs, shape: [theirs.data.length] }, tolerance),
    );
  }
  #add(difference: Difference | undefined): void {
    if (difference) this.differences.push(difference);
  }
}

function numbersOf(value: Json | undefined): OracleTensor {
  if (isTensor(value)) return value;
  const list = isList(value) ? value : [value ?? Number.NaN];
  return {
    shape: [list.length],
    dtype: "float32",
    data: list.map((item) => (isTensor(item) ? (item.data[0] ?? Number.NaN) : Number(item))),
  };
}

export async function runModel({ fields, tolerance }: OracleCase, target: Target): Promise<readonly Difference[]> {
  const customObjects = customClasses(fields["custom_objects"]);
  const model = modelFromJson(objectOf(fields, "model"), { customObjects });
  const [x, y] = [toValue(fields["x"] ?? null) as Data, toValue(fields["y"] ?? null) as Data];
  model.setWeights(
    listOf(fields, "initial_weights").map((weight) =>
      toTensor((isObject(weight) && !isTensor(weight) ? weight["value"] : weight) as Json & OracleTensor),
    ),
  );
  const fit = objectOf(fields, "fit");
  const compile: CompileOptions = { ...options(objectOf(fields, "compile")), target: target.modelTarget };
  withCustomObjects(customObjects, () => model.compile(compile));
  const batchSize = typeof fit["batch_size"] === "number" ? fit["batch_size"] : 32;
  const report = new Comparison();
  const trained = tolerance ?? tolerances.training;
  report.tensors(
    "prediction before",
    leavesOf(await model.predict(x, { batchSize, verbose: 0 })),
    fields["predict_before"],
    tolerance ?? tolerances.models,
  );
  const history = await model.fit(x, y, fitOptions(fit));
  for (const [name, values] of Object.entries(objectOf(fields, "history")))
    report.numbers(`history ${name}`, history.history[name], numbersOf(values), trained);
  report.tensors("weight", model.getWeights(), valuesIn(fields["final_weights"]), trained);
  const state = (model.optimizer?.variables ?? []).map((variable) => variable.toTensor());
  report.tensors("optimizer variable", state, valuesIn(fields["optimizer_variables"]), tolerance ?? tolerances.optimizer_variables);
  report.tensors("prediction after", leavesOf(await model.predict(x, { batchSize, verbose: 0 })), fields["predict_after"], trained);
  const { sample_weight: sampleWeight = null } = fit;
  const weight = sampleWeight === null ? {} : { sampleWeight: toValue(sampleWeight) as Data };
  const evaluation = (await model.evaluate(x, y, { batchSize, verbose: 0, returnDict: true, ...weight })) as Numbers;
  for (const [name, value] of Object.entries(objectOf(fields, "evaluate"))) {
    const ours = evaluation[name];
    report.numbers(`evaluation ${name}`, ours === undefined ? undefined : [ours], numbersOf(value), trained);
  }
  await model.dispose();
  return report.differences;
}

/** The tensors of `{path, value}` records. */
function valuesIn(list: Json | undefined): readonly Json[] {
  return (isList(list) ? list : []).map((item) => (isObject(item) && !isTensor(item) ? (item["value"] ?? null) : item));
}
