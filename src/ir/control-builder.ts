/** Control flow over closures: what a body reads from around it is captured. */

import { type Builder, buildRegion } from "./builder.ts";
import { fail } from "./diagnostic.ts";
import { type Dim, dimEquals } from "./dim.ts";
import { isFloat } from "./dtype.ts";
import type { Value } from "./graph.ts";
import { closeRegions, inlineRegion, openRegion } from "./region.ts";
import { formatType, tensorType, typeEquals } from "./type.ts";

export interface ScanBody {
  readonly carries: readonly Value[];
  /** One slice of each stacked result. */
  readonly outputs: readonly Value[];
}

export interface ScanOptions {
  /** Turns; needed where there are no inputs. */
  readonly length?: Dim;
  /** From the last slice to the first. */
  readonly reverse?: boolean;
}

function requireCarries(b: Builder, what: string, found: readonly Value[], wanted: readonly Value[]): void {
  const fits =
    found.length === wanted.length && found.every((value, i) => wanted[i] !== undefined && typeEquals(value.type, wanted[i].type));
  if (fits) return;
  const list = (values: readonly Value[]): string => values.map(({ type }) => formatType(type)).join(", ") || "nothing";
  fail("TSC1211", `${what} carries ${list(wanted)} and its body returns ${list(found)}; they must be the same`, { location: b.location });
}

/** Runs `body` over the slices of `inputs` along their first axis, in order. */
export function scan(
  b: Builder,
  initial: readonly Value[],
  inputs: readonly Value[],
  body: (carries: readonly Value[], slices: readonly Value[]) => ScanBody,
  options: ScanOptions = {},
): ScanBody {
  const length =
    options.length ?? inputs[0]?.type.shape[0] ?? fail("TSC1212", "a scan without inputs needs a length", { location: b.location });
  for (const { type } of inputs) {
    const [first] = type.shape;
    if (first === undefined || !dimEquals(first, length))
      fail("TSC1212", `a scan of length ${String(length)} has an input of type ${formatType(type)}; its first axis must be the length`, {
        location: b.location,
      });
  }
  const slices = inputs.map(({ type }) => tensorType(type.dtype, type.shape.slice(1)));
  const turn = openRegion(b, [...initial.map(({ type }) => type), ...slices], (parameters) => {
    const { carries, outputs } = body(parameters.slice(0, initial.length), parameters.slice(initial.length));
    requireCarries(b, "a scan", carries, initial);
    return [...carries, ...outputs];
  });
  const { regions, captures } = closeRegions([turn]);
  const results = b.emitAll(
    "scan",
    [...initial, ...inputs, ...captures],
    { carries: initial.length, inputs: inputs.length, length: { kind: "dim", dim: length }, reverse: options.reverse ?? false },
    regions,
  );
  return { carries: results.slice(0, initial.length), outputs: results.slice(initial.length) };
}

/** Runs `body` as long as `condition` holds. */
export function whileLoop(
  b: Builder,
  initial: readonly Value[],
  condition: (carries: readonly Value[]) => Value,
  body: (carries: readonly Value[]) => readonly Value[],
): readonly Value[] {
  const types = initial.map(({ type }) => type);
  const asked = openRegion(b, types, (carries) => [condition(carries)]);
  const turned = openRegion(b, types, (carries) => {
    const next = body(carries);
    requireCarries(b, "a while loop", next, initial);
    return next;
  });
  const { regions, captures } = closeRegions([asked, turned]);
  return b.emitAll("while", [...initial, ...captures], { carries: initial.length }, regions);
}

/** `ifTrue` where the predicate, a bool scalar, holds; else `ifFalse`. */
export function cond(b: Builder, predicate: Value, ifTrue: () => readonly Value[], ifFalse: () => readonly Value[]): readonly Value[] {
  const chosen = openRegion(b, [], ifTrue, "branch");
  const other = openRegion(b, [], ifFalse, "branch");
  const types = (values: readonly Value[]): string => values.map(({ type }) => formatType(type)).join(", ") || "nothing";
  if (types(chosen.results) !== types(other.results)) {
    fail("TSC1213", `one branch returns ${types(chosen.results)}, the other ${types(other.results)}; they must be the same`, {
      location: b.location,
    });
  }
  const { regions, captures } = closeRegions([chosen, other]);
  return b.emitAll("cond", [predicate, ...captures], {}, regions);
}

/** `body` with a gradient of its own: from the operands, the results and their cotangents to the cotangents of the floating-point operands. */
export function customGradient(
  b: Builder,
  operands: readonly Value[],
  body: (operands: readonly Value[]) => readonly Value[],
  gradient: (operands: readonly Value[], results: readonly Value[], cotangents: readonly Value[]) => readonly Value[],
): readonly Value[] {
  const types = operands.map(({ type }) => type);
  const forward = openRegion(b, types, body);
  const results = forward.results.map(({ type }) => type);
  const backward = openRegion(b, [...types, ...results, ...results], (parameters) =>
    gradient(
      parameters.slice(0, types.length),
      parameters.slice(types.length, types.length + results.length),
      parameters.slice(types.length + results.length),
    ),
  );
  const { regions, captures } = closeRegions([forward, backward]);
  // What both capture becomes an operand, which the gradient reads in its place among the operands and does not differentiate.
  const [first, second] = regions;
  if (!first || !second) throw new Error("internal: a custom gradient without its bodies");
  const given = second.parameters.slice(0, types.length);
  const rest = second.parameters.slice(types.length, second.parameters.length - captures.length);
  const captured = second.parameters.slice(second.parameters.length - captures.length);
  const zeros = captures.flatMap((value) => (isFloat(value.type.dtype) ? [value] : []));
  const reordered = buildRegion(
    [...given, ...captured, ...rest].map(({ type }) => type),
    (inner, parameters) => {
      const [own, read, others] = [
        parameters.slice(0, types.length),
        parameters.slice(types.length, types.length + captures.length),
        parameters.slice(types.length + captures.length),
      ];
      return [...inlineRegion(inner, second, [...own, ...others, ...read]), ...zeros.map((value) => inner.zerosLike(value))];
    },
  );
  return b.emitAll("custom_gradient", [...operands, ...captures], {}, [first, reordered]);
}

/** `body`, computed again where its gradient is taken, so that its intermediate values need not be kept. */
export function checkpoint(b: Builder, body: () => readonly Value[]): readonly Value[] {
  const { regions, captures } = closeRegions([openRegion(b, [], body, "branch")]);
  return b.emitAll("checkpoint", captures, {}, regions);
}
