/**
 * Functions on tensors that take functions on tensors: a closure is traced, for symbolic arguments when the graph is
 * replayed, for concrete ones when someone reads the result.
 */

import { notImplemented } from "../errors.ts";
import { scopedLabel, scopedName } from "../graph/name-scope.ts";
import { Operation } from "../graph/operation.ts";
import type { Config } from "../interfaces.ts";
import { currentLabel, withLocation } from "../location.ts";
import { flattenTensors, isTensor, mapTensors, mapTree, type TensorTree } from "../tree.ts";
import { deferred } from "./deferred.ts";
import { isTensorSource, sourceOf, type Tensor } from "./tensor.ts";
import { currentTrace, type Trace } from "./trace.ts";

export type TracedFunction = (trace: Trace, args: TensorTree) => TensorTree;

/** A node of a graph that holds a function of the user's. */
class ClosureOperation extends Operation {
  readonly #function: string;
  readonly #body: TracedFunction;
  /** Where it was called in a name scope. */
  readonly #label: string;
  constructor(name: string, body: TracedFunction) {
    super({ prefix: scopedName(name) });
    this.#function = name;
    this.#body = body;
    this.#label = scopedLabel(name);
  }
  override replay([args]: readonly unknown[]): TensorTree {
    const given = mapTree(args, isTensorSource, (source) => source.toTensor()) as TensorTree;
    return withLocation(this.location, this.#label || currentLabel(), () => applyClosure(this.#function, given, this.#body));
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
  if (tensors.some((tensor) => tensor.isSymbolic)) {
    // Variables keep their places in the graph: whatever values they have when it is replayed count.
    const live = mapTree(args, isTensor, (tensor) => sourceOf(tensor) ?? tensor);
    return new ClosureOperation(name, body).symbolicCall(live);
  }
  const trace = currentTrace();
  if (trace) return body(trace, args);
  for (const tensor of tensors) tensor.checkAlive();
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
    scopedLabel(name) || currentLabel(),
  );
  return withLeaves(structure, results);
}

/** As `applyClosure`, with an argument of `body` for each of `args`. */
export function tracedCall<Args extends readonly TensorTree[], Result extends TensorTree>(
  name: string,
  args: readonly [...Args],
  body: (...args: Args) => Result,
): Result {
  return applyClosure(name, args, (_, given) => body(...(given as unknown as Args))) as Result;
}

/** `tree` with its tensors replaced, in order. */
export function withLeaves(tree: TensorTree, leaves: readonly Tensor[]): TensorTree {
  let next = 0;
  return mapTensors(tree, (tensor) => leaves[next++] ?? tensor);
}
