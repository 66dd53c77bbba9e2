/** Callables of symbolic tensors, and derivatives. */

import { connectedGradients } from "../../ir/autodiff.ts";
import { isStatic } from "../../ir/dim.ts";
import type { HostTensor } from "../../ir/type.ts";
import { notImplemented, valueError } from "../errors.ts";
import { GraphFunction } from "../graph/graph-function.ts";
import { nodeOf } from "../graph/node.ts";
import { invokeLayerCallAt, userLocation } from "../location.ts";
import { autoName, checkName } from "../naming.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { FunctionProgram } from "../tensor/program.ts";
import { asTensor, formatDims, isTensorSource, Tensor, type TensorLike } from "../tensor/tensor.ts";
import { currentTrace, Trace, withTrace } from "../tensor/trace.ts";
import { Variable } from "../tensor/variable.ts";
import { collectLeaves, flattenTensors, mapTree, type TensorLikeTree, type TensorTree } from "../tree.ts";

export interface FunctionOptions {
  readonly name?: string | null;
  /** Not available: assign variables in a layer's call. */
  readonly updates?: readonly unknown[] | null;
}

/** Maps values of the inputs, in their form, to values of the outputs in theirs. */
export type BackendFunction = (inputs: TensorLikeTree) => Promise<TensorTree>;

type Leaf = Tensor | Variable;
function isLeaf(x: unknown): x is Leaf {
  return x instanceof Tensor || x instanceof Variable;
}

/**
 * A callable that computes `outputs` from values of `inputs`: a program for the current target, compiled when it is first
 * called. Variables have the value of the moment.
 */
function makeFunction(inputs: TensorTree, outputs: unknown, options: FunctionOptions = {}): BackendFunction {
  const { name, updates, ...others } = options;
  if (Array.isArray(updates) ? updates.length > 0 : updates)
    valueError("function: updates are not available", { help: "assign variables in a layer's call, or with K.update after the call" });
  const [extra] = Object.keys(others);
  if (extra !== undefined) valueError(`function: there is no option ${extra}`, { help: "a program is configured by setTarget" });
  const wanted = collectLeaves(outputs, isLeaf);
  if (wanted.length === 0) valueError("function: there are no outputs");
  const placeholders = flattenTensors(inputs);
  for (const x of placeholders)
    if (!x.isSymbolic)
      valueError(`function: the input ${x.toString()} is not symbolic`, { help: "make inputs with K.placeholder or input" });
  const symbolic = [...new Set(wanted.filter((x) => x instanceof Tensor && x.isSymbolic) as Tensor[])];
  const location = userLocation();
  const label = name === null || name === undefined ? autoName("Function") : checkName(name);
  const graph = symbolic.length > 0 ? new GraphFunction({ inputs: placeholders, outputs: symbolic, name: label }) : undefined;

  const programs = new Map<string, FunctionProgram>();
  /** For inputs of the sizes of the placeholders, or of those of `given` where symbols stand for different sizes in it. */
  const programFor = (given: readonly HostTensor[] | undefined): FunctionProgram => {
    const key = JSON.stringify(given?.map(({ shape }) => shape) ?? null);
    const known = programs.get(key);
    if (known) return known;
    const trace = new Trace("module");
    const fed = placeholders.map((x, i) => trace.input(`input_${i}`, x.dtype, given?.[i]?.shape ?? x.dims));
    const results = invokeLayerCallAt(location, label, () =>
      withTrace(trace, () => {
        const computed = graph ? flattenTensors(graph.run(fed, graph)) : [];
        const found = new Map(symbolic.map((x, i) => [x as Leaf, computed[i]]));
        return wanted.map((x) => found.get(x) ?? asTensor(x));
      }),
    );
    // The name of an IR function; what the user calls it labels its ops.
    const fn = trace.finish(
      "function",
      Object.fromEntries(results.map((x, i) => [`output_${i}`, Tensor.traced(trace, trace.valueOf(x))])),
      { readBack: true },
    );
    const program = new FunctionProgram(trace, fn);
    programs.set(key, program);
    return program;
  };

  return async (values) => {
    const leaves = leavesOf(values, placeholders.length);
    if (leaves.length !== placeholders.length)
      valueError(`the function ${label} has ${placeholders.length} inputs; it is called with ${leaves.length}`);
    const given = placeholders.map((x, i) => hostValue(x, leaves[i] ?? 0, i, label));
    const named = Object.fromEntries(given.map((value, i) => [`input_${i}`, value]));
    const general = programFor(undefined);
    const results = await (general.bind(named) ? general : programFor(given)).run(named);
    let next = 0;
    return mapTree(outputs, isLeaf, () => {
      const value = results[`output_${next++}`];
      return value ? Tensor.fromHost(value) : valueError(`the function ${label} gave no output ${next - 1}`);
    }) as TensorTree;
  };
}

/** A list of inputs holds one value each; anything else is taken apart. */
function leavesOf(values: TensorLikeTree, count: number): readonly TensorLike[] {
  if (Array.isArray(values) && values.length === count) return values as readonly TensorLike[];
  return collectLeaves(
    values,
    (x): x is TensorLike => x instanceof Tensor || isTensorSource(x) || ArrayBuffer.isView(x) || typeof x === "number",
  );
}

function hostValue(placeholder: Tensor, value: TensorLike, index: number, label: string): HostTensor {
  const given = ops.cast(asTensor(value, placeholder.dtype), placeholder.dtype);
  const fits = given.rank === placeholder.rank && placeholder.dims.every((dim, axis) => !isStatic(dim) || dim === given.dims[axis]);
  if (!fits)
    valueError(
      `input ${index} of the function ${label} has shape ${formatDims(placeholder.dims)}; it is given shape ${formatDims(given.dims)}`,
    );
  return given.toHost();
}

/** Inputs of the graph that symbolic tensors come from. */
function graphInputs(tensors: readonly Tensor[]): readonly Tensor[] {
  const found = new Set<Tensor>();
  const seen = new Set<Tensor>();
  const stack = [...tensors];
  for (let x = stack.pop(); x; x = stack.pop()) {
    if (seen.has(x)) continue;
    seen.add(x);
    const node = nodeOf(x);
    if (!node || node.isInput) found.add(x);
    else stack.push(...node.inputTensors);
  }
  return [...found];
}

function derive(trace: Trace, loss: Tensor, wrt: readonly TensorLike[]): readonly (Tensor | undefined)[] {
  const value = trace.valueOf(loss);
  const ones = trace.builder.full(value.type.dtype, value.type.shape, 1);
  const values = wrt.map((x) => trace.valueOf(asTensor(x)));
  return connectedGradients(trace.builder, [value], [ones], values).map((gradient) => gradient && Tensor.traced(trace, gradient));
}

/** The derivatives of the sum of `loss`, null for what it does not depend on. Of symbolic tensors, or while a program is traced. */
export function gradients(loss: TensorLike, variables: TensorLike | readonly TensorLike[]): (Tensor | null)[] {
  const total = asTensor(loss);
  const wrt = Array.isArray(variables) ? (variables as readonly TensorLike[]) : [variables as TensorLike];
  const trace = currentTrace();
  if (trace) return derive(trace, total, wrt).map((gradient) => gradient ?? null);
  if (!total.isSymbolic)
    return notImplemented("gradients: the loss is a concrete tensor, of which only the elements are known", {
      help: "build the loss from K.placeholder or input, or take gradients in a layer's call",
    });
  for (const x of wrt)
    if (!(x instanceof Variable) && !(x instanceof Tensor && x.isSymbolic))
      valueError("gradients: derivatives are taken for variables and symbolic tensors", { help: "wrap the value in K.variable" });
  const symbolic = wrt.filter((x) => x instanceof Tensor);
  const graph = new GraphFunction({ inputs: [...graphInputs([total, ...symbolic])], outputs: [total, ...symbolic] });
  const probe = new Trace("abstract");
  const connected = withTrace(probe, () => {
    const fed = graph.inputs.map((x) => probe.input(x.name, x.dtype, x.dims));
    const [output, ...others] = flattenTensors(graph.run(fed, graph));
    let next = 0;
    return output
      ? derive(
          probe,
          output,
          wrt.map((x) => (x instanceof Tensor ? (others[next++] ?? x) : x)),
        )
      : [];
  });
  const used = wrt.filter((_, i) => connected[i]) as readonly Tensor[];
  if (used.length === 0) return wrt.map(() => null);
  const found = flattenTensors(
    tracedCall("gradients", [total, used] as const, (output, inputs) => {
      const inner = currentTrace() ?? notImplemented("gradients need a trace");
      // Where only shapes are asked for the loss is not connected.
      return derive(inner, output, inputs).map((gradient, i) => gradient ?? ops.zerosLike(inputs[i] ?? output));
    }),
  );
  let next = 0;
  return wrt.map((_, i) => (connected[i] ? (found[next++] ?? null) : null));
}

export { makeFunction as function };
