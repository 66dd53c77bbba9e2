/** One runner per kind of case. Each gives the differences it finds; none means that the case passes. */

import { computeFans } from "../../src/keras/initializers/index.ts";
import type { Constraint, Initializer, Regularizer } from "../../src/keras/interfaces.ts";
import { initialElements } from "../../src/keras/layer/initial-value.ts";
import { Layer, shapesOf } from "../../src/keras/layer/layer.ts";
import "../../src/keras/layers/index.ts";
import { valueError } from "../../src/keras/errors.ts";
import { Loss, lossFunctions } from "../../src/keras/losses/index.ts";
import { Metric, metricFunctions } from "../../src/keras/metrics/index.ts";
import { camelCase } from "../../src/keras/naming.ts";
import * as ops from "../../src/keras/ops.ts";
import { Optimizer } from "../../src/keras/optimizers/index.ts";
import { LearningRateSchedule } from "../../src/keras/optimizers/schedules.ts";
import { deserializeObject, lookup, type RegistryKind } from "../../src/keras/registry.ts";
import { type Tensor, tensor } from "../../src/keras/tensor/tensor.ts";
import { Variable } from "../../src/keras/tensor/variable.ts";
import { flattenTensors as leavesOf, type TensorTree } from "../../src/keras/tree.ts";
import { runBackend } from "./backend.ts";
import { compareTensors, type Difference, type Tolerance, tolerances } from "./compare.ts";
import {
  flattenTensors,
  isList,
  isObject,
  isTensor,
  type Json,
  type JsonObject,
  type Kind,
  listOf,
  type OracleCase,
  type OracleTensor,
  objectOf,
  tensorOf,
  textOf,
} from "./format.ts";
import { runModel } from "./models.ts";
import { checkStatistics } from "./statistics.ts";
import { compute, derivatives, type HostOutputs, type Target } from "./target.ts";
import { isFloating, optionalTensor, toOptions, toTensor, toValue } from "./values.ts";

type Runner = (test: OracleCase, target: Target) => Promise<readonly Difference[]>;

class Report {
  readonly differences: Difference[] = [];
  readonly #outputs: HostOutputs;
  constructor(outputs: HostOutputs) {
    this.#outputs = outputs;
  }
  /** Compares the computed result `key` with a recorded tensor; a recorded null asks for nothing or zeros. */
  check(key: string, expected: Json | undefined, tolerance: Tolerance): void {
    const ours = this.#outputs[key];
    if (isTensor(expected)) {
      const difference = compareTensors(key, ours, expected, tolerance);
      if (difference) this.differences.push(difference);
    } else if (expected === null && ours?.data.some((x) => x !== 0)) {
      this.differences.push({ what: key, message: `${key}: a value where none is expected` });
    }
  }
}

function make<T extends object>(kind: RegistryKind, fields: JsonObject, is: (x: unknown) => x is T): T {
  const made = deserializeObject(kind, { className: textOf(fields, "class_name"), config: objectOf(fields, "config") });
  return is(made) ? made : valueError(`${textOf(fields, "class_name")} is not one of the ${kind}`);
}
const hasApply = (x: unknown): x is Regularizer & Constraint => typeof x === "object" && x !== null && "apply" in x;
const hasInitialize = (x: unknown): x is Initializer => typeof x === "object" && x !== null && "initialize" in x;

const layers: Runner = async ({ fields, tolerance }, target) => {
  const layer = make("layers", fields, (x) => x instanceof Layer);
  const args = listOf(fields, "args");
  // Several positional arguments are one list here.
  const inputs = toValue(args.length === 1 ? (args[0] ?? null) : args) as TensorTree;
  const weights = listOf(fields, "weights").filter(isObject);
  if (weights.length > 0) {
    layer.buildFromConfig({ inputShape: shapesOf(inputs) });
    layer.setWeights(weights.map((weight) => toTensor(tensorOf(weight, "value"))));
  }
  const before = layer.weights.map((variable) => variable.hostValue().slice());
  const cotangents = fields["cotangents"];
  const expectedInputs = fields["input_gradients"];
  const expectedWeights = fields["weight_gradients"];
  const limit = tolerance ?? tolerances.layers;
  const outputs = await compute(target, (trace) => {
    const result = leavesOf(layer.apply<TensorTree>(inputs, toOptions(fields["kwargs"])));
    const named: Record<string, Tensor | undefined> = {};
    for (const [i, output] of result.entries()) {
      named[`output ${i}`] = output;
      named[`mask ${i}`] = output.mask;
    }
    for (const [i, loss] of layer.losses.entries()) named[`loss ${i}`] = loss;
    for (const [i, variable] of layer.weights.entries()) named[`weight ${i} after`] = variable.toTensor();
    if (isList(cotangents)) {
      const floating = result.filter(isFloating);
      const wrt = leavesOf(inputs).filter(isFloating);
      const trainable = layer.weights.filter((_, i) => weights[i]?.["trainable"] === true);
      const found = derivatives(
        trace,
        floating,
        cotangents.map((item) => (isTensor(item) ? toTensor(item) : undefined)),
        wrt,
        trainable,
      );
      for (const [i, gradient] of found.inputs.entries()) named[`input gradient ${i}`] = gradient;
      for (const [i, gradient] of found.variables.entries()) named[`weight gradient ${i}`] = gradient;
    }
    return named;
  });
  const report = new Report(outputs);
  for (const [i, expected] of flattenTensors(fields["output"]).entries())
    report.check(`output ${i}`, expected as Json & OracleTensor, limit);
  for (const [i, mask] of (isList(fields["output_mask"]) ? fields["output_mask"] : []).entries()) report.check(`mask ${i}`, mask, limit);
  for (const [i, loss] of (isList(fields["losses"]) ? fields["losses"] : []).entries()) report.check(`loss ${i}`, loss, limit);
  for (const [i, gradient] of (isList(expectedInputs) ? expectedInputs : []).entries())
    report.check(`input gradient ${i}`, gradient, tolerance ?? tolerances.gradients);
  for (const [i, gradient] of (isList(expectedWeights) ? expectedWeights : []).entries())
    report.check(`weight gradient ${i}`, gradient, tolerance ?? tolerances.gradients);
  const changed = new Map(
    (isList(fields["weights_after"]) ? fields["weights_after"] : []).filter(isObject).map((item) => [Number(item["index"]), item["value"]]),
  );
  for (const [i, variable] of layer.weights.entries()) {
    const expected: Json = changed.get(i) ?? { shape: variable.shape, dtype: "float32", data: [...(before[i] ?? [])] };
    report.check(`weight ${i} after`, expected, limit);
  }
  return report.differences;
};

const activations: Runner = async ({ fields, tolerance }, target) => {
  const f = lookup("activations", textOf(fields, "function")).value as (x: Tensor, options: object) => Tensor;
  const [x] = listOf(fields, "args").filter(isTensor).map(toTensor);
  if (!x) return [{ what: "args", message: "the activation has no argument" }];
  const outputs = await compute(target, (trace) => {
    const output = f(x, toOptions(fields["kwargs"]));
    const found = derivatives(trace, [output], [optionalTensor(fields, "cotangent")], [x], []);
    return { output, gradient: found.inputs[0] };
  });
  const report = new Report(outputs);
  report.check("output", fields["output"], tolerance ?? tolerances.activations);
  report.check("gradient", fields["gradient"], tolerance ?? tolerances.gradients);
  return report.differences;
};

/** A function of targets and predictions, or of a single argument. */
async function runFunction(
  table: Readonly<Record<string, unknown>>,
  { fields, tolerance }: OracleCase,
  target: Target,
  limit: Tolerance,
): Promise<readonly Difference[]> {
  const name = textOf(fields, "function");
  const f = table[camelCase(name)];
  if (typeof f !== "function") return [{ what: "function", message: `there is no function ${name}` }];
  const args = listOf(fields, "args").filter(isTensor).map(toTensor);
  const outputs = await compute(target, () => ({ output: (f as (...given: unknown[]) => Tensor)(...args, toOptions(fields["kwargs"])) }));
  const report = new Report(outputs);
  report.check("output", fields["output"], tolerance ?? limit);
  return report.differences;
}

const losses: Runner = async (test, target) => {
  const { fields, tolerance = tolerances.losses } = test;
  if ("function" in fields) return runFunction(lossFunctions, test, target, tolerances.losses);
  const loss = make("losses", fields, (x) => x instanceof Loss);
  const [yTrue, yPred] = [toTensor(tensorOf(fields, "y_true")), toTensor(tensorOf(fields, "y_pred"))];
  yPred.mask = optionalTensor(fields, "mask");
  const outputs = await compute(target, (trace) => {
    const result = loss.apply(yTrue, yPred, optionalTensor(fields, "sample_weight"));
    const found = derivatives(trace, [result], [ops.onesLike(result)], [yPred], []);
    return { result, gradient: found.inputs[0] };
  });
  const report = new Report(outputs);
  report.check("result", fields["result"], tolerance);
  report.check("gradient", fields["gradient"], tolerance);
  return report.differences;
};

const metrics: Runner = async (test, target) => {
  const { fields, tolerance = tolerances.metrics } = test;
  if ("function" in fields) return runFunction(metricFunctions, test, target, tolerances.metrics);
  const metric = make("metrics", fields, (x) => x instanceof Metric);
  const differences: Difference[] = [];
  for (const [i, update] of listOf(fields, "updates").filter(isObject).entries()) {
    const weight = optionalTensor(update, "sample_weight");
    await compute(target, () => {
      if (isTensor(update["values"]))
        (metric as unknown as { updateState(values: Tensor, weight?: Tensor): void }).updateState(toTensor(update["values"]), weight);
      else metric.updateState(toTensor(tensorOf(update, "y_true")), toTensor(tensorOf(update, "y_pred")), weight);
      return {};
    });
    const report = new Report(await compute(target, () => ({ [`result ${i}`]: metric.result() as Tensor })));
    report.check(`result ${i}`, update["result"], tolerance);
    differences.push(...report.differences);
  }
  const state = Object.fromEntries(metric.variables.map((variable, i) => [`variable ${i}`, variable.toTensor().toHost()]));
  const report = new Report(state);
  for (const [i, variable] of (isList(fields["variables"]) ? fields["variables"] : []).filter(isObject).entries())
    if (isTensor(variable["value"])) report.check(`variable ${i}`, variable["value"], tolerance);
  return [...differences, ...report.differences];
};

const optimizers: Runner = async ({ fields, tolerance = tolerances.optimizers }, target) => {
  const optimizer = make("optimizers", fields, (x) => x instanceof Optimizer);
  const constraints = isList(fields["constraints"]) ? fields["constraints"] : [];
  const variables = listOf(fields, "variables")
    .filter(isTensor)
    .map((value, i) => {
      const constraint = constraints[i];
      const made = isObject(constraint) ? make("constraints", constraint, hasApply) : null;
      return new Variable({
        name: `v${i}`,
        shape: value.shape,
        role: "weight",
        initial: initialElements(toTensor(value)),
        constraint: made,
      });
    });
  optimizer.build(variables);
  const differences: Difference[] = [];
  const checkVariables = (what: string, list: readonly Variable[], expected: readonly Json[]): void => {
    const report = new Report(Object.fromEntries(list.map((variable, i) => [`${what} ${i}`, variable.toTensor().toHost()])));
    for (const [i, value] of expected.entries())
      report.check(`${what} ${i}`, isObject(value) && !isTensor(value) ? value["value"] : value, tolerance);
    differences.push(...report.differences);
  };
  checkVariables("slot before", optimizer.variables, listOf(fields, "slots_before"));
  for (const [i, step] of listOf(fields, "steps").filter(isObject).entries()) {
    const gradients = listOf(step, "gradients").filter(isTensor).map(toTensor);
    const report = new Report(
      await compute(target, () => {
        const rate = optimizer.learningRate;
        optimizer.apply(gradients, variables);
        return { [`learning rate ${i}`]: rate };
      }),
    );
    report.check(`learning rate ${i}`, step["learning_rate"], tolerance);
    differences.push(...report.differences);
    checkVariables(`step ${i} variable`, variables, listOf(step, "variables"));
  }
  checkVariables("slot after", optimizer.variables, listOf(fields, "slots_after"));
  if (isList(fields["variables_finalized"])) {
    await compute(target, () => {
      optimizer.finalizeVariableValues(variables);
      return {};
    });
    checkVariables("finalized variable", variables, fields["variables_finalized"]);
  }
  return differences;
};

const schedules: Runner = async ({ fields, tolerance = tolerances.schedules }, target) => {
  const schedule = make("schedules", fields, (x) => x instanceof LearningRateSchedule);
  const steps = listOf(fields, "steps").map(Number);
  const outputs = await compute(target, () => ({ values: ops.stack(steps.map((step) => schedule.call(tensor(step, [], "float32")))) }));
  const report = new Report(outputs);
  report.check("values", fields["values"], tolerance);
  return report.differences;
};

const regularizers: Runner = async ({ fields, tolerance = tolerances.regularizers }, target) => {
  const regularizer = make("regularizers", fields, hasApply);
  const x = toTensor(tensorOf(fields, "x"));
  const outputs = await compute(target, (trace) => {
    const result = regularizer.apply(x);
    return { result, gradient: derivatives(trace, [result], [ops.onesLike(result)], [x], []).inputs[0] };
  });
  const report = new Report(outputs);
  report.check("result", fields["result"], tolerance);
  report.check("gradient", fields["gradient"], tolerance);
  return report.differences;
};

const constraints: Runner = async ({ fields, tolerance = tolerances.constraints }, target) => {
  const constraint = make("constraints", fields, hasApply);
  const report = new Report(await compute(target, () => ({ result: constraint.apply(toTensor(tensorOf(fields, "x"))) })));
  report.check("result", fields["result"], tolerance);
  return report.differences;
};

/** Products of a few hundred float32 elements of an orthogonal matrix. */
const orthogonalTolerance = 1e-4;

function checkOrthogonal(data: ArrayLike<number>, shape: readonly number[], expected: JsonObject): readonly Difference[] {
  const [rows = 1, columns = 1] = shape;
  const transposed = textOf(expected, "gram").startsWith("transpose");
  const [count, length] = transposed ? [columns, rows] : [rows, columns];
  const at = (vector: number, i: number): number => data[transposed ? i * columns + vector : vector * columns + i] ?? 0;
  let worst = 0;
  for (let a = 0; a < count; a++) {
    for (let b = 0; b <= a; b++) {
      let product = 0;
      for (let i = 0; i < length; i++) product += at(a, i) * at(b, i);
      worst = Math.max(worst, Math.abs(product - (a === b ? Number(expected["gram_diagonal"]) : 0)));
    }
  }
  return worst <= orthogonalTolerance ? [] : [{ what: "gram", size: worst, message: `the Gram matrix differs by ${worst}` }];
}

const initializers: Runner = async ({ fields, tolerance = tolerances.initializers }, target) => {
  const shape = listOf(fields, "shape").map(Number);
  if (!("class_name" in fields)) {
    const { fanIn, fanOut } = computeFans(shape);
    return fanIn === fields["fan_in"] && fanOut === fields["fan_out"] ? [] : [{ what: "fans", message: `fans ${fanIn}, ${fanOut}` }];
  }
  const initializer = make("initializers", fields, hasInitialize);
  const key = tensor(Uint32Array.of(7, 11));
  const outputs = await compute(target, () => ({ value: initializer.initialize(shape, "float32", key) }));
  if (isTensor(fields["value"])) {
    const report = new Report(outputs);
    report.check("value", fields["value"], tolerance);
    return report.differences;
  }
  const data = outputs["value"]?.data ?? [];
  const expected = objectOf(fields, "expected");
  return expected["distribution"] === "orthogonal"
    ? checkOrthogonal(data, listOf(fields, "flattened_shape").map(Number), expected)
    : checkStatistics(data, expected);
};

export const runners: Readonly<Record<Kind, Runner>> = {
  layers,
  activations,
  losses,
  metrics,
  optimizers,
  schedules,
  regularizers,
  constraints,
  initializers,
  models: runModel,
  backend: runBackend,
};
