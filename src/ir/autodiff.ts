/**
 * Reverse-mode differentiation of the operations in a builder, by each op's `vjp`. The gradient is more operations of
 * the same builder, so it can be differentiated again.
 */

import type { Builder } from "./builder.ts";
import { opOf } from "./define-op.ts";
import { fail } from "./diagnostic.ts";
import { isFloat } from "./dtype.ts";
import type { Operation, Value } from "./graph.ts";
import { formatType, typeEquals } from "./type.ts";

/** Operations of the builder that lie on a path from `wrt` to somewhere, in order. */
function dependentOperations(
  operations: readonly Operation[],
  wrt: readonly Value[],
): { readonly path: readonly Operation[]; readonly reached: ReadonlySet<Value> } {
  const reached = new Set<Value>(wrt);
  const path: Operation[] = [];
  for (const operation of operations) {
    if (!operation.operands.some((operand) => reached.has(operand))) continue;
    if (opOf(operation).nondifferentiable !== undefined) continue;
    path.push(operation);
    for (const result of operation.results) {
      if (isFloat(result.type.dtype)) reached.add(result);
    }
  }
  return { path, reached };
}

/**
 * Cotangents of `wrt` for the given cotangents of `outputs`; undefined where no differentiable path leads to an output.
 * `wrt` may be intermediate values; each gets its total derivative.
 *
 * Throws TSC1201 when a cotangent's type is not the type of its output.
 */
export function connectedGradients(
  b: Builder,
  outputs: readonly Value[],
  cotangents: readonly (Value | undefined)[],
  wrt: readonly Value[],
): readonly (Value | undefined)[] {
  const known = new Map<Value, Value>();
  const accumulate = (value: Value, cotangent: Value): void => {
    const sum = known.get(value);
    known.set(value, sum ? b.add(sum, cotangent) : cotangent);
  };
  // A snapshot: the gradient's own operations are appended to the builder while it is walked.
  const { path, reached } = dependentOperations([...b.operations], wrt);
  outputs.forEach((output, i) => {
    const cotangent = cotangents[i];
    if (!cotangent) return;
    if (!typeEquals(output.type, cotangent.type)) {
      fail("TSC1201", `the cotangent of output ${i} is ${formatType(cotangent.type)}; it must be ${formatType(output.type)}`, {
        location: b.location,
      });
    }
    if (reached.has(output)) accumulate(output, cotangent);
  });
  for (const operation of path.toReversed()) {
    const given = operation.results.map((result) => known.get(result));
    if (given.every((cotangent) => cotangent === undefined)) continue;
    const location = operation.locations[0];
    const mark = b.operations.length;
    const all = b.at(location ?? b.location, operation.label, () => operandCotangents(b, operation, given));
    const results = operation.operands.map((operand, i) => (reached.has(operand) ? all[i] : undefined));
    dropUnused(b, mark, results);
    operation.operands.forEach((operand, i) => {
      const cotangent = results[i];
      if (!cotangent) return;
      if (!typeEquals(cotangent.type, operand.type)) {
        throw new Error(
          `internal: ${operation.name} gives a cotangent of ${formatType(cotangent.type)} for operand ${i} of ${formatType(operand.type)}`,
        );
      }
      b.at(location ?? b.location, operation.label, () => accumulate(operand, cotangent));
    });
  }
  return wrt.map((value) => known.get(value));
}

/** Removes operations from position `mark` on that no kept value needs: cotangents of operands nobody asked for. */
function dropUnused(b: Builder, mark: number, kept: readonly (Value | undefined)[]): void {
  const live = new Set(kept);
  const added = b.operations.splice(mark);
  const needed: Operation[] = [];
  for (const operation of added.toReversed()) {
    if (!operation.results.some((result) => live.has(result))) continue;
    needed.push(operation);
    for (const operand of operation.operands) live.add(operand);
  }
  b.operations.push(...needed.reverse());
}

function operandCotangents(b: Builder, operation: Operation, cotangents: readonly (Value | undefined)[]): readonly (Value | undefined)[] {
  const definition = opOf(operation);
  if (!definition.vjp) throw new Error(`internal: ${operation.name} has no vjp`);
  return definition.vjp({ b, operation, operands: operation.operands, results: operation.results, cotangents });
}

/** As `connectedGradients`, with zeros where nothing is connected. */
export function gradients(
  b: Builder,
  outputs: readonly Value[],
  cotangents: readonly (Value | undefined)[],
  wrt: readonly Value[],
): readonly Value[] {
  return connectedGradients(b, outputs, cotangents, wrt).map((gradient, i) => gradient ?? b.zerosLike(wrt[i] as Value));
}
