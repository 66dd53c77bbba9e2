/** What the functions that trace bodies (loops, branches, functions with gradients of their own) share. */

import type { Builder } from "../../ir/builder.ts";
import type { Value } from "../../ir/graph.ts";
import { openRegion } from "../../ir/region.ts";
import { withLeaves } from "../tensor/closures.ts";
import { asTensor, Tensor } from "../tensor/tensor.ts";
import type { Trace } from "../tensor/trace.ts";
import type { Variable } from "../tensor/variable.ts";
import { flattenTensors, mapTensorLikes, type TensorLikeTree, type TensorTree } from "../tree.ts";

/** An empty list is no tensors, not a tensor without elements. */
export function tensorsOf(tree: TensorLikeTree): TensorTree {
  return Array.isArray(tree) && tree.length === 0 ? [] : mapTensorLikes(tree, (x) => asTensor(x));
}

export function valuesOf(trace: Trace, tree: TensorTree): readonly Value[] {
  return flattenTensors(tree).map((tensor) => trace.valueOf(tensor));
}

/** `like` with traced values in place of its tensors. */
export function treeOf(trace: Trace, like: TensorTree, values: readonly Value[]): TensorTree {
  return withLeaves(
    like,
    values.map((value) => Tensor.traced(trace, value)),
  );
}

/** Variables that `body` assigns, found by tracing it once for nothing. What does not depend on the parameters stays, unread. */
export function assignedIn(
  trace: Trace,
  b: Builder,
  types: Parameters<typeof openRegion>[1],
  body: (values: readonly Value[]) => void,
): readonly Variable[] {
  const found = new Set<Variable>();
  openRegion(b, types, (parameters) => {
    for (const variable of trace.assignedBy(() => body(parameters)).assigned.keys()) found.add(variable);
    return [];
  });
  return [...found];
}

/** Runs `body` with variables at given values; the values they have after it. */
export function withVariables(
  trace: Trace,
  variables: readonly Variable[],
  values: readonly Value[],
  body: () => readonly Value[],
): { readonly results: readonly Value[]; readonly next: readonly Value[] } {
  let next: readonly Value[] = [];
  const { result } = trace.assignedBy(() => {
    variables.forEach((variable, i) => {
      const value = values[i];
      if (value) trace.assign(variable, value);
    });
    const results = body();
    next = variables.map((variable) => trace.read(variable));
    return results;
  });
  return { results: result, next };
}

export function assignAll(trace: Trace, variables: readonly Variable[], values: readonly Value[]): void {
  variables.forEach((variable, i) => {
    const value = values[i];
    if (value) trace.assign(variable, value);
  });
}
