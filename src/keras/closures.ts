/**
 * Functions on tensors that take functions on tensors: a closure is traced, for symbolic arguments when the graph is
 * replayed, for concrete ones when someone reads the result.
 */

import { deferred } from "./deferred.ts";
import { notImplemented } from "./errors.ts";
import type { Config } from "./interfaces.ts";
import { currentLabel } from "./location.ts";
import { Operation } from "./operation.ts";
import type { Tensor } from "./tensor.ts";
import { currentTrace, type Trace } from "./trace.ts";
import { flattenTensors, mapTensors, type TensorTree } from "./tree.ts";

export type TracedFunction = (trace: Trace, args: TensorTree) => TensorTree;

/** A node of a graph that holds a function of the user's. */
class ClosureOperation extends Operation {
  readonly #function: string;
  readonly #body: TracedFunction;
  constructor(name: string, body: TracedFunction) {
    super({ prefix: name });
    this.#function = name;
    this.#body = body;
  }
  override replay([args]: readonly unknown[]): TensorTree {
    return applyClosure(this.#function, args as TensorTree, this.#body);
  }
  override getConfig(): Config {
    return notImplemented(`${this.name} cannot be serialized: it holds a function`, {
      location: this.location,
      help: `write a layer whose call uses ops.${this.#function}`,
    });
  }
}

/** `body` on the tensors of `args`, wherever they live. */
export function applyClosure(name: string, args: TensorTree, body: TracedFunction): TensorTree {
  const tensors = flattenTensors(args);
  if (tensors.some((tensor) => tensor.isSymbolic)) return new ClosureOperation(name, body).symbolicCall(args);
  const trace = currentTrace();
  if (trace) return body(trace, args);
  let structure: TensorTree = [];
  const results = deferred(
    tensors,
    (inner, traced) => {
      const bound = new Map(tensors.map((tensor, i) => [tensor, traced[i] ?? tensor]));
      structure = body(
        inner,
        mapTensors(args, (tensor) => bound.get(tensor) ?? tensor),
      );
      return flattenTensors(structure);
    },
    currentLabel(),
  );
  return withLeaves(structure, results);
}

/** `tree` with its tensors replaced, in order. */
export function withLeaves(tree: TensorTree, leaves: readonly Tensor[]): TensorTree {
  let next = 0;
  return mapTensors(tree, (tensor) => leaves[next++] ?? tensor);
}
