/**
 * Traces a model into a module of the graph IR: `init`, `predict`, and for a compiled model `train_step` and `eval_step`.
 */

import { CompileError } from "../../ir/diagnostic.ts";
import { symbolsOf } from "../../ir/dim.ts";
import type { GraphFunction, Module, StateVariable } from "../../ir/graph.ts";
import { tensorType } from "../../ir/type.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { valueError, warn } from "../errors.ts";
import { distinct } from "../graph/graph-function.ts";
import { invokeLayerCallAt } from "../location.ts";
import { type DimLike, resolveDims, type Tensor } from "../tensor/tensor.ts";
import { type Shown, Trace, withTrace } from "../tensor/trace.ts";
import type { Variable } from "../tensor/variable.ts";
import { spreadLogs } from "../trainer/logs.ts";
import type { ShownValues } from "../trainer/showing-executor.ts";
import { flattenTensors, isTensor, type TensorTree } from "../tree.ts";
import type { StepData, TracedModel } from "./traced-model.ts";

export interface DataSpec {
  readonly name: string;
  readonly dtype: DataType;
  /** With the batch; null where a size is not known. */
  readonly shape: readonly DimLike[];
}

export interface ModuleSpec {
  readonly inputs: readonly DataSpec[];
  /** One per output that has a target; undefined makes a module that only predicts. */
  readonly targets?: readonly (DataSpec | undefined)[] | undefined;
  /**
   * Adds the input `sample_weight` (one per output with a target when there are several) to the steps: one number per row,
   * or of these shapes.
   */
  readonly sampleWeights?: boolean | readonly (readonly DimLike[] | undefined)[] | undefined;
  /** Someone reads back what the functions show; without it they show nothing. */
  readonly readBack?: boolean | undefined;
}

export interface BuiltModule {
  readonly module: Module;
  /** By state name. */
  readonly variables: ReadonlyMap<string, Variable>;
  readonly outputNames: readonly string[];
  /** The outputs in the model's form, with tensors whose names are those of the outputs. */
  readonly outputTree: TensorTree;
  /** By function, what is shown whenever it has run. */
  readonly shown: ShownValues;
  /** Names of the logs of a step, `loss` first. */
  readonly logs: readonly string[] | undefined;
  readonly learningRate: string | undefined;
  /** Why there is no `eval_step`, where only `trainStep` could be traced. */
  readonly evaluationFault: CompileError | undefined;
}

/** Gives every variable of the module a name of its own, in order of first use. */
class StateNames {
  readonly variables = new Map<string, Variable>();
  readonly #names = new Map<Variable, string>();
  readonly nameOf = (variable: Variable): string => {
    const known = this.#names.get(variable);
    if (known !== undefined) return known;
    let name = variable.path;
    for (let i = 1; this.variables.has(name); i++) name = `${variable.path}_${i}`;
    this.#names.set(variable, name);
    this.variables.set(name, variable);
    return name;
  };
}

export function buildModule(model: TracedModel, spec: ModuleSpec): BuiltModule {
  return invokeLayerCallAt(model.location, model.name, () => traceFunctions(model, spec));
}

function traceFunctions(model: TracedModel, spec: ModuleSpec): BuiltModule {
  const names = new StateNames();
  model.buildFor(
    spec.inputs.map(({ shape, dtype }) => ({ shape: resolveDims(shape).map((dim) => (typeof dim === "number" ? dim : null)), dtype })),
  );
  // Weights come first in the state, in the model's order, whatever function uses them first.
  for (const variable of model.variables) names.nameOf(variable);

  const functions: GraphFunction[] = [];
  const shown = new Map<string, readonly Shown[]>();
  const predict = tracePredict(model, spec, names);
  functions.push(predict.fn);
  shown.set("predict", predict.shown);
  let logs: readonly string[] | undefined;
  let evaluationFault: CompileError | undefined;
  if (spec.targets) {
    const train = traceStep(model, spec, names, "train_step");
    functions.push(train.fn);
    shown.set("train_step", train.shown);
    try {
      const evaluation = traceStep(model, spec, names, "eval_step");
      functions.push(evaluation.fn);
      shown.set("eval_step", evaluation.shown);
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
      evaluationFault = error;
    }
    logs = train.logs;
  }
  // A step of one's own may leave the optimizer out, and then its rate is no state of the program.
  const learningRate = [...names.variables].find(([, variable]) => variable === model.optimizer?.learningRateVariable)?.[0];
  functions.unshift(traceInit(names));
  const state = [...names.variables].map(
    ([name, { shape, dtype, role, location }]): StateVariable => ({ name, type: tensorType(irDtype(dtype), shape), role, location }),
  );
  const unfused = model.unfusedLayers;
  const symbols = symbolsOf(functions.flatMap((fn) => fn.parameters.flatMap(({ value }) => value.type.shape)));
  return {
    module: {
      name: model.name,
      symbols: symbols.map((name) => ({ name, minimum: 1 })),
      state,
      functions,
      ...(unfused.length > 0 ? { unfused } : {}),
    },
    variables: names.variables,
    outputNames: predict.outputNames,
    outputTree: predict.outputTree,
    shown,
    logs,
    evaluationFault,
    learningRate,
  };
}

function traceInit(names: StateNames): GraphFunction {
  const trace = new Trace("module", names.nameOf);
  withTrace(trace, () => {
    for (const variable of [...names.variables.values()]) {
      invokeLayerCallAt(variable.location, variable.path, () =>
        trace.assign(variable, trace.valueOf(variable.initial.trace(variable.shape, variable.dtype))),
      );
    }
  });
  return trace.finish("init", {});
}

function traceInputs(trace: Trace, specs: readonly DataSpec[]): readonly Tensor[] {
  return specs.map(({ name, dtype, shape }) => trace.input(name, dtype, resolveDims(shape)));
}

interface Finished {
  readonly fn: GraphFunction;
  readonly shown: readonly Shown[];
}

function finished(trace: Trace, name: string, outputs: Readonly<Record<string, Tensor>>, { readBack = false }: ModuleSpec): Finished {
  if (!readBack && trace.shown.length > 0)
    warn(`printTensor shows nothing here: ${name} is compiled for a program that reads nothing back`);
  return { fn: trace.finish(name, outputs, { readBack }), shown: readBack ? trace.shown : [] };
}

function tracePredict(
  model: TracedModel,
  spec: ModuleSpec,
  names: StateNames,
): Finished & { readonly outputNames: readonly string[]; readonly outputTree: TensorTree } {
  const trace = new Trace("module", names.nameOf);
  const inputs = traceInputs(trace, spec.inputs);
  const outputTree = withTrace(trace, () => model.predictStep({ x: model.packInputs(inputs) }));
  const outputs = flattenTensors(outputTree);
  const given =
    model.outputNames.length === outputs.length ? model.outputNames : outputs.map((_, i) => (i === 0 ? "output" : `output_${i}`));
  // A name must not be that of an input: data comes in and goes out by name.
  const taken = spec.inputs.map(({ name }) => name);
  const outputNames = distinct([...taken, ...given.map((name) => (taken.includes(name) ? `${name}_output` : name))]).slice(taken.length);
  const named = Object.fromEntries(outputs.map((tensor, i) => [outputNames[i] ?? "", tensor]));
  return { ...finished(trace, "predict", named, spec), outputNames, outputTree };
}

function traceStep(
  model: TracedModel,
  spec: ModuleSpec,
  names: StateNames,
  name: "train_step" | "eval_step",
): Finished & { readonly logs: readonly string[] } {
  const trace = new Trace("module", names.nameOf);
  const inputs = traceInputs(trace, spec.inputs);
  const y = (spec.targets ?? []).map((target) => target && trace.input(target.name, target.dtype, resolveDims(target.shape)));
  const weighted = y.filter((target) => target !== undefined).length;
  const sampleWeight = y.map((target, i) => {
    if (!target || !spec.sampleWeights) return undefined;
    const shape = spec.sampleWeights === true ? undefined : spec.sampleWeights[i];
    return trace.input(
      weighted === 1 ? "sample_weight" : `sample_weight_${spec.targets?.[i]?.name ?? i}`,
      "float32",
      shape ? resolveDims(shape) : target.dims.slice(0, 1),
    );
  });
  const data: StepData = { x: model.packInputs(inputs), y, sampleWeight };
  const results = spreadLogs(
    withTrace(trace, () => (name === "train_step" ? model.trainStep(data) : model.testStep(data))),
    isTensor,
  );
  for (const [key, value] of Object.entries(results)) {
    if (value.rank !== 0)
      valueError(`the log ${key} of ${name} has shape [${value.shape.join(", ")}]; logs are scalars`, { location: model.location });
  }
  const logs = Object.keys(results).toSorted((a, b) => Number(b === "loss") - Number(a === "loss") || (a < b ? -1 : 1));
  return { ...finished(trace, name, Object.fromEntries(logs.map((key) => [key, results[key] as Tensor])), spec), logs };
}
