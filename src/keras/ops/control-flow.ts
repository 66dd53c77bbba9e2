/**
 * Loops and branches. Their bodies are traced into the program, which runs them on the device; what a body reads from
 * around it is captured, and variables it assigns are carried along.
 */

import type { Builder } from "../../ir/builder.ts";
import * as control from "../../ir/control-builder.ts";
import { type Dim, dimEquals } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { openRegion } from "../../ir/region.ts";
import { valueError } from "../errors.ts";
import { currentLabel, userLocation } from "../location.ts";
import { applyClosure, withLeaves } from "../tensor/closures.ts";
import { asTensor, formatDims, Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { Trace } from "../tensor/trace.ts";
import type { Variable } from "../tensor/variable.ts";
import { flattenTensors, mapTensorLikes, mapTensors, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { add, cast, greaterEqual, less } from "./elementwise.ts";
import { arange, concatenate, flip, reshape, sliceAxis, stack, take, transpose } from "./shape.ts";

/** An empty list is no tensors, not a tensor without elements. */
function tensorsOf(tree: TensorLikeTree): TensorTree {
  return Array.isArray(tree) && tree.length === 0 ? [] : mapTensorLikes(tree, (x) => asTensor(x));
}

function valuesOf(trace: Trace, tree: TensorTree): readonly Value[] {
  return flattenTensors(tree).map((tensor) => trace.valueOf(tensor));
}

/** `like` with traced values in place of its tensors. */
function treeOf(trace: Trace, like: TensorTree, values: readonly Value[]): TensorTree {
  return withLeaves(
    like,
    values.map((value) => Tensor.traced(trace, value)),
  );
}

/** What a body gives has the structure of what it is given, as far as tensors go. */
function requireSameStructure(what: string, given: TensorTree, found: TensorTree): void {
  const [wanted, returned] = [flattenTensors(given), flattenTensors(found)];
  if (wanted.length !== returned.length)
    valueError(
      `${what}: the body is given ${wanted.length} carried tensor${wanted.length === 1 ? "" : "s"} and returns ${returned.length}`,
    );
  wanted.forEach((tensor, i) => {
    const other = returned[i];
    if (!other || (other.dtype === tensor.dtype && formatDims(other.dims) === formatDims(tensor.dims))) return;
    valueError(
      `${what}: carried tensor ${i} is ${tensor.dtype}${formatDims(tensor.dims)} and the body returns ${other.dtype}${formatDims(other.dims)}`,
      { help: "a carried tensor keeps its shape and dtype from turn to turn" },
    );
  });
}

/** Variables that `body` assigns, found by tracing it once for nothing. What does not depend on the parameters stays, unread. */
function assignedIn(
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
function withVariables(
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

function assignAll(trace: Trace, variables: readonly Variable[], values: readonly Value[]): void {
  variables.forEach((variable, i) => {
    const value = values[i];
    if (value) trace.assign(variable, value);
  });
}

export interface ScanOptions {
  /** Turns; needed where there are no inputs. */
  readonly length?: Dim | null;
  /** From the last slice to the first; results stay at the positions of their slices. */
  readonly reverse?: boolean;
  /** Writes the loop out. Needs a known length. */
  readonly unroll?: boolean;
}

function firstAxis(what: string, inputs: TensorTree, length: Dim | null | undefined): Dim {
  let found = length ?? null;
  for (const { dims } of flattenTensors(inputs)) {
    const [first] = dims;
    if (first === undefined) return valueError(`${what} runs over the first axis of its inputs; one of them is a scalar`);
    found ??= first;
    if (!dimEquals(found, first))
      valueError(`${what} runs over the first axis of its inputs; they have the sizes ${String(found)} and ${String(first)}`);
  }
  return found ?? valueError(`${what} without inputs needs a length`);
}

/**
 * Loops over the first axis: `f(carry, slice)` gives the next carry and an output. Returns the last carry and all outputs,
 * stacked. Carry, inputs and outputs may be nested.
 */
export function scan(
  f: (carry: TensorTree, slice: TensorTree) => readonly [TensorTree, TensorTree],
  initial: TensorLikeTree,
  inputs: TensorLikeTree = [],
  options: ScanOptions = {},
): readonly [TensorTree, TensorTree] {
  const args: TensorTree = [tensorsOf(initial), tensorsOf(inputs)];
  const run = (trace: Trace, given: TensorTree): TensorTree => {
    const [carry, xs] = given as readonly [TensorTree, TensorTree];
    const length = firstAxis("scan", xs, options.length);
    if (options.unroll) return unrolled(f, carry, xs, length, options.reverse ?? false);
    return scanIn(trace, f, carry, xs, length, options.reverse ?? false);
  };
  return applyClosure("scan", args, run) as readonly [TensorTree, TensorTree];
}

function scanIn(trace: Trace, f: Parameters<typeof scan>[0], carry: TensorTree, xs: TensorTree, length: Dim, reverse: boolean): TensorTree {
  const b = trace.builder;
  return b.at(userLocation(), currentLabel(), () => {
    const [start, stacked] = [valuesOf(trace, carry), valuesOf(trace, xs)];
    let outputs: TensorTree = [];
    const step = (carries: readonly Value[], slices: readonly Value[]): readonly [TensorTree, TensorTree] =>
      f(treeOf(trace, carry, carries), treeOf(trace, xs, slices));
    const types = [...start.map(({ type }) => type), ...stacked.map(({ type }) => ({ dtype: type.dtype, shape: type.shape.slice(1) }))];
    const variables = assignedIn(trace, b, types, (values) => void step(values.slice(0, start.length), values.slice(start.length)));
    const before = variables.map((variable) => trace.read(variable));
    const result = control.scan(
      b,
      [...start, ...before],
      stacked,
      (carries, slices) => {
        let after: TensorTree = [];
        const { next } = withVariables(trace, variables, carries.slice(start.length), () => {
          [after, outputs] = step(carries.slice(0, start.length), slices);
          return [];
        });
        requireSameStructure("scan", carry, after);
        return { carries: [...valuesOf(trace, after), ...next], outputs: valuesOf(trace, outputs) };
      },
      { length, reverse },
    );
    assignAll(trace, variables, result.carries.slice(start.length));
    return [treeOf(trace, carry, result.carries.slice(0, start.length)), treeOf(trace, outputs, result.outputs)];
  });
}

function unrolled(f: Parameters<typeof scan>[0], initial: TensorTree, xs: TensorTree, length: Dim, reverse: boolean): TensorTree {
  if (typeof length !== "number") return valueError(`a loop can be written out only over a known length; this one is ${String(length)}`);
  if (length === 0) return valueError("a loop without turns cannot be written out");
  const outputs = new Array<TensorTree>(length);
  let carry = initial;
  for (let turn = 0; turn < length; turn++) {
    const position = reverse ? length - 1 - turn : turn;
    const slice = mapTensors(xs, (x) => take(x, position, { axis: 0 }));
    [carry, outputs[position]] = f(carry, slice);
  }
  const leaves = outputs.map(flattenTensors);
  const stacked = leaves[0]?.map((_, i) => stack(leaves.map((tensors) => tensors[i] as Tensor)));
  return [carry, withLeaves(outputs[0] ?? [], stacked ?? [])];
}

export interface WhileOptions {
  /** Turns after which the loop ends in any case. */
  readonly maximumIterations?: number | null;
}

/** Runs `body` as long as `condition` holds. A loop of unknown length has no gradient. */
export function whileLoop(
  condition: (loop: TensorTree) => TensorLike,
  body: (loop: TensorTree) => TensorTree,
  initial: TensorLikeTree,
  options: WhileOptions = {},
): TensorTree {
  const { maximumIterations = null } = options;
  const run = (trace: Trace, given: TensorTree): TensorTree => {
    if (maximumIterations === null) return whileIn(trace, condition, body, given);
    const counted: TensorTree = [asTensor(0, "int32"), given];
    const parts = (tree: TensorTree): readonly [Tensor, TensorTree] => tree as readonly [Tensor, TensorTree];
    const [, last] = parts(
      whileIn(
        trace,
        (tree) => {
          const [turn, loop] = parts(tree);
          return Tensor.traced(trace, trace.builder.and(predicateOf(trace, condition(loop)), trace.valueOf(less(turn, maximumIterations))));
        },
        (tree) => {
          const [turn, loop] = parts(tree);
          return [add(turn, 1), body(loop)];
        },
        counted,
      ),
    );
    return last;
  };
  return applyClosure("whileLoop", tensorsOf(initial), run);
}

/** One truth value, whatever its dtype; a shape of ones is fine. */
function predicateOf(trace: Trace, x: TensorLike): Value {
  const tensor = asTensor(x);
  if (tensor.size !== 1)
    return valueError(`a condition must be one value; it has the shape ${formatDims(tensor.dims)}`, { help: "use ops.any or ops.all" });
  return trace.builder.reshape(trace.valueOf(cast(tensor, "bool")), []);
}

function whileIn(
  trace: Trace,
  condition: (loop: TensorTree) => TensorLike,
  body: (loop: TensorTree) => TensorTree,
  initial: TensorTree,
): TensorTree {
  const b = trace.builder;
  return b.at(userLocation(), currentLabel(), () => {
    const start = valuesOf(trace, initial);
    const count = start.length;
    const loopOf = (carries: readonly Value[]): TensorTree => treeOf(trace, initial, carries.slice(0, count));
    const types = start.map(({ type }) => type);
    const variables = assignedIn(trace, b, types, (values) => {
      condition(loopOf(values));
      body(loopOf(values));
    });
    const before = variables.map((variable) => trace.read(variable));
    const results = control.whileLoop(
      b,
      [...start, ...before],
      (carries) =>
        withVariables(trace, variables, carries.slice(count), () => [predicateOf(trace, condition(loopOf(carries)))]).results[0] as Value,
      (carries) => {
        let after: TensorTree = [];
        const { next } = withVariables(trace, variables, carries.slice(count), () => {
          after = body(loopOf(carries));
          return [];
        });
        requireSameStructure("whileLoop", initial, after);
        return [...valuesOf(trace, after), ...next];
      },
    );
    assignAll(trace, variables, results.slice(count));
    return treeOf(trace, initial, results.slice(0, count));
  });
}

/** `body(i, value)` for `i` from `lower` up to, not including, `upper`. */
export function foriLoop(
  lower: TensorLike,
  upper: TensorLike,
  body: (index: Tensor, value: TensorTree) => TensorTree,
  initial: TensorLikeTree,
): TensorTree {
  const start = tensorsOf(initial);
  if (typeof lower === "number" && typeof upper === "number") {
    const count = Math.max(0, upper - lower);
    const [last] = scan((value, index) => [body(add(index as Tensor, lower), value), []], start, arange(count, { dtype: "int32" }));
    return last;
  }
  const parts = (tree: TensorTree): readonly [Tensor, Tensor, TensorTree] => tree as readonly [Tensor, Tensor, TensorTree];
  const looped = whileLoop(
    (tree) => less(parts(tree)[0], parts(tree)[1]),
    (tree) => {
      const [index, end, value] = parts(tree);
      return [add(index, 1), end, body(index, value)];
    },
    [cast(asTensor(lower, "int32"), "int32"), cast(asTensor(upper, "int32"), "int32"), start],
  );
  return parts(looped)[2];
}

/**
 * `ifTrue()` where the predicate holds, else `ifFalse()`. Both are traced; both give the same structure, shapes and
 * dtypes. The program computes both and selects, unless a branch holds a `whileLoop`.
 */
export function cond(predicate: TensorLike, ifTrue: () => TensorTree, ifFalse: () => TensorTree): TensorTree {
  return applyClosure("cond", asTensor(predicate), (trace, given) => condIn(trace, given as Tensor, ifTrue, ifFalse));
}

function condIn(trace: Trace, predicate: Tensor, ifTrue: () => TensorTree, ifFalse: () => TensorTree): TensorTree {
  const b = trace.builder;
  return b.at(userLocation(), currentLabel(), () => {
    const chosen = predicateOf(trace, predicate);
    const variables = [...new Set([ifTrue, ifFalse].flatMap((branch) => assignedIn(trace, b, [], () => void valuesOf(trace, branch()))))];
    const before = variables.map((variable) => trace.read(variable));
    const trees: TensorTree[] = [];
    const traced = (branch: () => TensorTree) => (): readonly Value[] => {
      const { results, next } = withVariables(trace, variables, before, () => {
        const tree = mapTensorLikes(branch(), (x) => asTensor(x));
        trees.push(tree);
        return valuesOf(trace, tree);
      });
      const [first, second] = trees;
      if (first && second) requireSameBranches(first, second);
      return [...results, ...next];
    };
    const results = control.cond(b, chosen, traced(ifTrue), traced(ifFalse));
    const [tree = []] = trees;
    const count = flattenTensors(tree).length;
    assignAll(trace, variables, results.slice(count));
    return treeOf(trace, tree, results.slice(0, count));
  });
}

function requireSameBranches(a: TensorTree, b: TensorTree): void {
  const list = (tree: TensorTree): string =>
    flattenTensors(tree)
      .map(({ dtype, dims }) => `${dtype}${formatDims(dims)}`)
      .join(", ") || "nothing";
  if (list(a) !== list(b))
    valueError(`cond: one branch gives ${list(a)}, the other ${list(b)}`, { help: "both branches give the same shapes and dtypes" });
}

/** Branch number `index` of `branches`, applied to the operands; an index outside takes the nearest branch. */
export function switchCase(
  index: TensorLike,
  branches: readonly ((...operands: Tensor[]) => TensorTree)[],
  ...operands: readonly TensorLike[]
): TensorTree {
  if (branches.length === 0) return valueError("switchCase needs at least one branch");
  const given = operands.map((x) => asTensor(x));
  const position = cast(asTensor(index, "int32"), "int32");
  const from = (first: number): TensorTree => {
    const branch = branches[first];
    if (!branch) return valueError(`there is no branch ${first}`);
    if (first === branches.length - 1) return branch(...given);
    return cond(
      greaterEqual(position, first + 1),
      () => from(first + 1),
      () => branch(...given),
    );
  };
  return applyClosure("switchCase", [position, ...given], () => from(0));
}

/** `f` on every slice along the first axis, results stacked. */
export function map(f: (slice: TensorTree) => TensorTree, xs: TensorLikeTree): TensorTree {
  return scan((_, slice) => [[], f(slice)], [], xs)[1];
}

export const vectorizedMap = map;

/**
 * All partial combinations along an axis by an associative `f` of stacked elements: element `i` is the combination of
 * elements 0 to `i`. Takes about twice the logarithm of the length in steps (Blelloch, "Prefix sums and their
 * applications", 1990); the length must be known.
 */
export function associativeScan(
  f: (a: TensorTree, b: TensorTree) => TensorTree,
  elements: TensorLikeTree,
  options: { readonly reverse?: boolean; readonly axis?: number } = {},
): TensorTree {
  const { reverse = false, axis = 0 } = options;
  const given = mapTensors(tensorsOf(elements), (x) => moveAxis(x, axis, 0));
  const length = firstAxis("associativeScan", given, null);
  if (typeof length !== "number") return valueError(`associativeScan needs a known length; this one is ${String(length)}`);
  const turned = (tree: TensorTree): TensorTree => (reverse ? mapTensors(tree, (x) => flip(x, 0)) : tree);
  const part = (tree: TensorTree, start: number, stop: number | null, stride = 1): TensorTree =>
    mapTensors(tree, (x) => sliceAxis(x, 0, start, stop, stride));
  const together = (a: TensorTree, b: TensorTree, join: (x: Tensor, y: Tensor) => Tensor): TensorTree => {
    const others = flattenTensors(b);
    return withLeaves(
      a,
      flattenTensors(a).map((x, i) => join(x, others[i] ?? x)),
    );
  };
  const combine = (tree: TensorTree, count: number): TensorTree => {
    if (count < 2) return tree;
    const pairs = f(part(tree, 0, count - 1, 2), part(tree, 1, count, 2));
    const half = Math.floor(count / 2);
    const odd = combine(pairs, half);
    if (count === 2) return together(part(tree, 0, 1), odd, (x, y) => concatenate([x, y], { axis: 0 }));
    const rest = f(count % 2 === 0 ? part(odd, 0, half - 1) : odd, part(tree, 2, count, 2));
    const even = together(part(tree, 0, 1), rest, (x, y) => concatenate([x, y], { axis: 0 }));
    const woven = together(part(even, 0, half), odd, (x, y) => reshape(stack([x, y], { axis: 1 }), [2 * half, ...x.dims.slice(1)]));
    return count % 2 === 0 ? woven : together(woven, part(even, half, half + 1), (x, y) => concatenate([x, y], { axis: 0 }));
  };
  return mapTensors(turned(combine(turned(given), length)), (x) => moveAxis(x, 0, axis));
}

function moveAxis(x: Tensor, from: number, to: number): Tensor {
  const [source, target] = [from < 0 ? from + x.rank : from, to < 0 ? to + x.rank : to];
  const order = x.dims.map((_, axis) => axis).filter((axis) => axis !== source);
  order.splice(target, 0, source);
  return order.every((axis, i) => axis === i) ? x : transpose(x, order);
}

/**
 * `f` with a gradient of its own: `f(...inputs)` gives its result and a function from the cotangents of the result to the
 * cotangents of the inputs that are floating point, in order. What `f` reads from around it is not differentiated.
 */
export function customGradient(
  f: (...inputs: Tensor[]) => { readonly value: TensorTree; readonly gradient: (...cotangents: Tensor[]) => Tensor | readonly Tensor[] },
): (...inputs: TensorLike[]) => TensorTree {
  return (...inputs) =>
    applyClosure(
      "customGradient",
      inputs.map((x) => asTensor(x)),
      (trace, given) => {
        const tensors = flattenTensors(given);
        const b = trace.builder;
        return b.at(userLocation(), currentLabel(), () => {
          let value: TensorTree = [];
          const traced = (values: readonly Value[]): Tensor[] => values.map((x) => Tensor.traced(trace, x));
          const results = control.customGradient(
            b,
            tensors.map((tensor) => trace.valueOf(tensor)),
            (operands) => {
              value = f(...traced(operands)).value;
              return valuesOf(trace, value);
            },
            (operands, _results, cotangents) => {
              const given = [f(...traced(operands)).gradient(...traced(cotangents))].flat();
              return given.map((x) => trace.valueOf(asTensor(x)));
            },
          );
          return treeOf(trace, value, results);
        });
      },
    );
}

/** `f` whose intermediate values are not kept for the gradient but computed again (rematerialization). */
export function remat(f: (...inputs: Tensor[]) => TensorTree): (...inputs: TensorLike[]) => TensorTree {
  return (...inputs) =>
    applyClosure(
      "remat",
      inputs.map((x) => asTensor(x)),
      (trace, given) => {
        const b = trace.builder;
        return b.at(userLocation(), currentLabel(), () => {
          let value: TensorTree = [];
          const variables = assignedIn(trace, b, [], () => void valuesOf(trace, f(...flattenTensors(given))));
          const before = variables.map((variable) => trace.read(variable));
          const results = control.checkpoint(b, () => {
            const { results, next } = withVariables(trace, variables, before, () => {
              value = f(...flattenTensors(given));
              return valuesOf(trace, value);
            });
            return [...results, ...next];
          });
          const count = flattenTensors(value).length;
          assignAll(trace, variables, results.slice(count));
          return treeOf(trace, value, results.slice(0, count));
        });
      },
    );
}

export { remat as checkpoint, switchCase as switch };
