/**
 * Loops and branches. Their bodies are traced into the program, which runs them on the device; what a body reads from
 * around it is captured, and variables it assigns are carried along.
 */

import * as control from "../../ir/control-builder.ts";
import { type Dim, dimEquals } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { valueError } from "../errors.ts";
import { currentLabel, userLocation } from "../location.ts";
import { applyClosure, withLeaves } from "../tensor/closures.ts";
import { asTensor, formatDims, Tensor, type TensorLike } from "../tensor/tensor.ts";
import type { Trace } from "../tensor/trace.ts";
import { flattenTensors, mapTensorLikes, mapTensors, type TensorLikeTree, type TensorTree } from "../tree.ts";
import { assignAll, assignedIn, tensorsOf, treeOf, valuesOf, withVariables } from "./bodies.ts";
import { add, cast, greaterEqual, less } from "./elementwise.ts";
import { arange, stack, take } from "./shape.ts";

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

export interface ScanOptions {
  /** Turns; needed where there are no inputs. */
  readonly length?: Dim | null;
  /** From the last slice to the first; results stay at the positions of their slices. */
  readonly reverse?: boolean;
  /** Writes the loop out. Needs a known length. */
  readonly unroll?: boolean;
}

export function firstAxis(what: string, inputs: TensorTree, length: Dim | null | undefined): Dim {
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

export { switchCase as switch };
