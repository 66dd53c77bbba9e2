/** Computes at once what `body` builds, by the reference interpreter; variables it assigns get their new values. */

import { flattenTensors, mapTensors, type TensorTree } from "../tree.ts";
import { FunctionProgram } from "./program.ts";
import { Tensor } from "./tensor.ts";
import { Trace, withTrace } from "./trace.ts";

export function evaluate(body: (trace: Trace) => TensorTree): TensorTree {
  const trace = new Trace("evaluate");
  const tree = withTrace(trace, () => body(trace));
  const named = new Map<Tensor, string>();
  for (const tensor of flattenTensors(tree)) named.set(tensor, `output_${named.size}`);
  const fn = trace.finish("eager", Object.fromEntries([...named].map(([tensor, name]) => [name, tensor])), { readBack: true });
  const results = new FunctionProgram(trace, fn).runNow(Object.fromEntries(trace.inputData));
  const outputs = new Map(Object.entries(results).map(([name, value]) => [name, Tensor.fromHost(value)]));
  return mapTensors(tree, (tensor) => outputs.get(named.get(tensor) ?? "") ?? tensor);
}
