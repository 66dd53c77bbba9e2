/**
 * Gradients of control flow. A scan is differentiated by a scan in the other direction: the forward one runs again with
 * more outputs, the values that the gradient reads (`merge-scans` makes the two forward ones one), and the backward one
 * reads them slice by slice. A branch is differentiated by a branch.
 */

import { boolOf, dimOf, intOf } from "../attributes.ts";
import { connectedGradients } from "../autodiff.ts";
import { Builder, buildRegion } from "../builder.ts";
import { type GradientContext, has } from "../define-op.ts";
import { isFloat } from "../dtype.ts";
import type { Operation, Region, Value } from "../graph.ts";
import { copyOperations, copyRegion, inlineRegion } from "../region.ts";
import { type TensorType, tensorType } from "../type.ts";
import { nth } from "./host.ts";

const isDifferentiable = ({ type }: Value): boolean => isFloat(type.dtype);

/** The body of a scan followed by its gradient, before it is known which values cross from one to the other. */
interface Linearized {
  readonly forward: ReadonlyMap<Value, Value>;
  readonly parameters: readonly Value[];
  readonly cotangents: readonly Value[];
  readonly gradient: readonly Operation[];
  /** Of each parameter; undefined where none is connected. */
  readonly results: readonly (Value | undefined)[];
}

/** `wanted[i]`: whether a cotangent of result `i` of the region comes in. */
function linearize(region: Region, wanted: readonly boolean[]): Linearized {
  const b = new Builder();
  const parameters = region.parameters.map(({ type }, index) => Builder.parameter(type, index));
  const forward = new Map(region.parameters.map((parameter, i) => [parameter, nth(parameters, i)]));
  b.operations.push(...copyOperations(region.operations, forward));
  const mark = b.operations.length;
  const results = region.results.map((value) => forward.get(value) ?? value);
  const given = results.map((value, i) => (wanted[i] ? Builder.parameter(value.type, parameters.length + i) : undefined));
  const sources = parameters.filter(isDifferentiable);
  const derivatives = connectedGradients(b, results, given, sources);
  const bySource = new Map(sources.map((source, i) => [source, derivatives[i]]));
  return {
    forward,
    parameters,
    cotangents: given.filter((value) => value !== undefined),
    gradient: b.operations.slice(mark),
    results: parameters.map((parameter) => bySource.get(parameter)),
  };
}

export function scanGradient({ b, operation, operands, cotangents }: GradientContext): readonly (Value | undefined)[] {
  const region = nth(operation.regions, 0);
  const carries = intOf(operation.attributes, "carries");
  const inputs = intOf(operation.attributes, "inputs");
  const length = dimOf(operation.attributes, "length");
  const reverse = boolOf(operation.attributes, "reverse");
  const isCarried = region.results.map((value, i) => i < carries && isDifferentiable(value));
  const wanted = region.results.map((value, i) => isDifferentiable(value) && (i < carries || cotangents[i] !== undefined));
  const body = linearize(region, wanted);

  // What the gradient reads of the forward pass, by how it gets it.
  const saved: Value[] = [];
  const recomputed: Operation[] = [];
  const available = new Set<Value>([...body.parameters.slice(carries), ...body.cotangents]);
  for (const { results } of body.gradient) for (const result of results) available.add(result);
  const forwardResults = new Map([...body.forward].map(([original, copy]) => [copy, original]));
  const require = (value: Value): void => {
    if (available.has(value)) return;
    available.add(value);
    const { producer } = value;
    const isCheap = producer && (has(producer, "free") || producer.operands.length === 0) && producer.results.length === 1;
    if (!producer || !isCheap || producer.regions.length > 0) {
      saved.push(value);
      return;
    }
    producer.operands.forEach(require);
    recomputed.push(producer);
  };
  for (const { operands: read } of body.gradient) read.forEach(require);
  for (const result of body.results) if (result) require(result);

  const history =
    saved.length === 0
      ? []
      : runAgain(
          b,
          operation,
          saved.map((value) => forwardResults.get(value) ?? value),
        );

  // Backward: carried are the cotangents of the carries and the sums for what is captured.
  const summed = body.parameters.flatMap((parameter, i) => (i >= carries + inputs && body.results[i] ? [parameter] : []));
  const stackedCotangents = cotangents.slice(carries).filter((_, i) => wanted[carries + i]);
  const slices = body.parameters.slice(carries, carries + inputs);
  const captured = body.parameters.slice(carries + inputs);
  const carriedTypes = region.results.flatMap(({ type }, i) => (isCarried[i] ? [type] : []));
  const parameterTypes: TensorType[] = [
    ...carriedTypes,
    ...summed.map(({ type }) => type),
    ...stackedCotangents.map((value) => sliceType((value as Value).type)),
    ...saved.map(({ type }) => type),
    ...slices.map(({ type }) => type),
    ...captured.map(({ type }) => type),
  ];
  const backward = buildRegion(parameterTypes, (inner, parameters) => {
    let position = 0;
    const take = (count: number): readonly Value[] => {
      position += count;
      return parameters.slice(position - count, position);
    };
    const values = new Map<Value, Value>();
    const bind = (keys: readonly Value[], to: readonly Value[]): void => {
      keys.forEach((key, i) => {
        values.set(key, nth(to, i));
      });
    };
    const carriedCotangents = take(carriedTypes.length);
    const sums = take(summed.length);
    bind(body.cotangents, [...carriedCotangents, ...take(stackedCotangents.length)]);
    bind(saved, take(saved.length));
    bind(slices, take(slices.length));
    bind(captured, take(captured.length));
    inner.operations.push(...copyOperations([...recomputed, ...body.gradient], values));
    const of = (index: number): Value => {
      const result = body.results[index];
      return result ? (values.get(result) ?? result) : inner.zerosLike(nth(body.parameters, index));
    };
    const next = isCarried.flatMap((carried, i) => (carried ? [of(i)] : []));
    const totals = summed.map((parameter, i) => inner.add(nth(sums, i), of(body.parameters.indexOf(parameter))));
    const outputs = slices.flatMap((_, i) => (body.results[carries + i] ? [of(carries + i)] : []));
    return [...next, ...totals, ...outputs];
  });
  const initial = [
    ...isCarried.flatMap((carried, i) => (carried ? [cotangents[i] ?? b.zerosLike(nth(operands, i))] : [])),
    ...summed.map((parameter) => b.zerosLike(parameter)),
  ];
  const results = b.emitAll(
    "scan",
    [
      ...initial,
      ...stackedCotangents.filter((value) => value !== undefined),
      ...history,
      ...operands.slice(carries, carries + inputs),
      ...operands.slice(carries + inputs),
    ],
    {
      carries: initial.length,
      inputs: stackedCotangents.length + history.length + inputs,
      length: { kind: "dim", dim: length },
      reverse: !reverse,
    },
    [backward],
  );
  const carried = [...results.slice(0, carriedTypes.length)];
  const sums = [...results.slice(carriedTypes.length, initial.length)];
  const stacked = [...results.slice(initial.length)];
  return operands.map((_, i) => {
    if (i < carries) return isCarried[i] ? carried.shift() : undefined;
    if (!body.results[i]) return undefined;
    return i < carries + inputs ? stacked.shift() : sums.shift();
  });
}

function sliceType({ dtype, shape }: TensorType): TensorType {
  return tensorType(dtype, shape.slice(1));
}

/** The forward scan with values of its body as further outputs. */
function runAgain(b: Builder, operation: Operation, values: readonly Value[]): readonly Value[] {
  const region = nth(operation.regions, 0);
  const wider = copyRegion({ ...region, results: [...region.results, ...values] });
  return b.emitAll("scan", operation.operands, operation.attributes, [wider]).slice(region.results.length);
}

export function condGradient({ b, operation, operands, cotangents }: GradientContext): readonly (Value | undefined)[] {
  const [predicate, ...inputs] = operands;
  const given = cotangents.filter((value) => value !== undefined);
  const sources = inputs.filter(isDifferentiable);
  if (!predicate || sources.length === 0) return operands.map(() => undefined);
  const types = [...inputs, ...given].map(({ type }) => type);
  const regions = operation.regions.map((region) =>
    buildRegion(types, (inner, parameters) => {
      const read = parameters.slice(0, inputs.length);
      const incoming = parameters.slice(inputs.length);
      const results = inlineRegion(inner, region, read);
      let next = 0;
      const perResult = cotangents.map((cotangent) => (cotangent ? incoming[next++] : undefined));
      const wrt = read.filter(isDifferentiable);
      return connectedGradients(inner, results, perResult, wrt).map((value, i) => value ?? inner.zerosLike(nth(wrt, i)));
    }),
  );
  const results = [...b.emitAll("cond", [predicate, ...inputs, ...given], {}, regions)];
  return [undefined, ...inputs.map((input) => (isDifferentiable(input) ? results.shift() : undefined))];
}
