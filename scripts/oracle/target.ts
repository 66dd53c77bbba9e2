/**
 * Runs what a body builds with ops on one target. Host tensors that the body uses become inputs of one traced function,
 * variables its state; so every case exercises a whole program of the target, gradients included.
 */

import { connectedGradients } from "../../src/ir/autodiff.ts";
import type { GraphFunction, Module } from "../../src/ir/graph.ts";
import { evaluateFunction } from "../../src/ir/interpreter.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";
import { irDtype } from "../../src/keras/dtypes.ts";
import type { TargetName } from "../../src/keras/program.ts";
import { Tensor } from "../../src/keras/tensor/tensor.ts";
import { Trace, withTrace } from "../../src/keras/tensor/trace.ts";
import type { Variable } from "../../src/keras/tensor/variable.ts";

type Named = Readonly<Record<string, HostTensor>>;

export interface Target {
  readonly name: string;
  /** What `compile` of a model calls it. */
  readonly modelTarget: TargetName;
  /** Outputs and new state of the only function of `module`, all by name. */
  run(module: Module, fn: GraphFunction, inputs: Named, state: Named): Promise<{ readonly outputs: Named; readonly state: Named }>;
}

export const reference: Target = {
  name: "reference",
  modelTarget: "reference",
  async run(module, fn, inputs, state) {
    return evaluateFunction(module, fn, { inputs, state });
  },
};

/** Named results; undefined stays undefined. */
export type Outputs = Readonly<Record<string, Tensor | undefined>>;
export type HostOutputs = Readonly<Record<string, HostTensor | undefined>>;

/** Computes what `body` returns; variables it assigns get their new values. */
export async function compute(target: Target, body: (trace: Trace) => Outputs): Promise<HostOutputs> {
  const trace = new Trace("evaluate");
  const outputs = withTrace(trace, () => body(trace));
  const present = Object.entries(outputs).filter((entry): entry is [string, Tensor] => entry[1] !== undefined);
  // A tensor that is returned twice, or is an input, still needs a result of its own.
  const traced = withTrace(trace, () =>
    Object.fromEntries(present.map(([name, tensor]) => [name, Tensor.traced(trace, trace.valueOf(tensor))])),
  );
  const fn = trace.finish("case", traced);
  const state = new Map(trace.variables.map((variable) => [trace.stateName(variable), variable]));
  const module: Module = {
    name: "case",
    symbols: [],
    state: [...state].map(([name, { dtype, shape, role, location }]) => ({
      name,
      type: tensorType(irDtype(dtype), shape),
      role,
      location,
    })),
    functions: [fn],
  };
  const values = Object.fromEntries([...state].map(([name, variable]) => [name, variable.toTensor().toHost()]));
  const result = await target.run(module, fn, Object.fromEntries(trace.inputData), values);
  for (const [name, { data }] of Object.entries(result.state)) state.get(name)?.setHostValue(data);
  return result.outputs;
}

/** Gradients of the sum of `outputs` times `cotangents`, for tensors of the body and for variables; undefined where not connected. */
export function derivatives(
  trace: Trace,
  outputs: readonly Tensor[],
  cotangents: readonly (Tensor | undefined)[],
  inputs: readonly Tensor[],
  variables: readonly Variable[],
): { readonly inputs: readonly (Tensor | undefined)[]; readonly variables: readonly (Tensor | undefined)[] } {
  const wrt = [...inputs.map((x) => trace.valueOf(x)), ...variables.map((variable) => trace.parameterOf(variable))];
  const given = cotangents.map((cotangent) => cotangent && trace.valueOf(cotangent));
  const values = outputs.map((output) => trace.valueOf(output));
  const found = connectedGradients(trace.builder, values, given, wrt).map((value) => value && Tensor.traced(trace, value));
  return { inputs: found.slice(0, inputs.length), variables: found.slice(inputs.length) };
}
