/** Computes at once what `body` builds, by the reference interpreter; variables it assigns get their new values. */

import { evaluateFunction } from "../ir/interpreter.ts";
import type { HostTensor } from "../ir/type.ts";
import { irDtype } from "./dtypes.ts";
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
  const values: Record<string, HostTensor> = {};
  for (const { source } of fn.parameters) {
    const variable = source.kind === "state" ? state.get(source.name) : undefined;
    if (variable) values[source.name] = { dtype: irDtype(variable.dtype), shape: variable.shape, data: variable.hostValue() };
  }
  const result = evaluateFunction({ name: "eager", symbols: [], state: [], functions: [fn] }, fn, {
    inputs: Object.fromEntries(trace.inputData),
    state: values,
  });
  for (const [name, { data }] of Object.entries(result.state)) state.get(name)?.setHostValue(data);
  const outputs = new Map(Object.entries(result.outputs).map(([name, value]) => [name, Tensor.fromHost(value)]));
  return mapTensors(tree, (tensor) => outputs.get(named.get(tensor) ?? "") ?? tensor);
}
