/** Computes at once what `body` builds, by the reference interpreter; variables it assigns get their new values. */

import { evaluateFunction } from "../ir/interpreter.ts";
import type { HostTensor } from "../ir/type.ts";
import { runtimeError } from "./errors.ts";
import { Tensor } from "./tensor.ts";
import { Trace, withTrace } from "./trace.ts";
import { flattenTensors, mapTensors, type TensorTree } from "./tree.ts";

export function evaluate(body: (trace: Trace) => TensorTree): TensorTree {
  const trace = new Trace("evaluate");
  const tree = withTrace(trace, () => body(trace));
  const named = new Map<Tensor, string>();
  for (const tensor of flattenTensors(tree)) named.set(tensor, `output_${named.size}`);
  const fn = trace.finish("eager", Object.fromEntries([...named].map(([tensor, name]) => [name, tensor])));
  const state = new Map(trace.variables.map((variable) => [trace.stateName(variable), variable]));
  const inputs = fn.parameters.map(({ source }): HostTensor => {
    const variable = state.get(source.name);
    if (source.kind === "state" && variable) return variable.toTensor().toHost();
    return trace.inputData.get(source.name) ?? runtimeError(`no value is given for ${source.name}`);
  });
  const results = evaluateFunction(fn, inputs, {});
  const outputs = new Map<string, Tensor>();
  for (const [index, { target }] of fn.results.entries()) {
    const value = results[index];
    if (!value) throw new Error("internal: the interpreter gave fewer results than the function has");
    if (target.kind === "output") outputs.set(target.name, Tensor.fromHost(value));
    else state.get(target.name)?.setHostValue(value.data);
  }
  return mapTensors(tree, (tensor) => outputs.get(named.get(tensor) ?? "") ?? tensor);
}
