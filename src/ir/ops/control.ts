/** Control flow: loops of a known length, loops that ask before every turn, and branches. Their bodies are closed regions. */

import { boolOf, dimOf, intOf } from "../attributes.ts";
import { type Builder, buildRegion } from "../builder.ts";
import { defineOp, type EvaluateContext, type InferContext } from "../define-op.ts";
import { fail } from "../diagnostic.ts";
import { allocateHostArray } from "../dtype.ts";
import type { Operation, Region, Value } from "../graph.ts";
import { closeRegions, inlineRegion, openRegion } from "../region.ts";
import { formatType, type HostTensor, type TensorType, tensorType, typeEquals } from "../type.ts";
import { condGradient, scanGradient } from "./control-gradient.ts";
import { nth, sizeOf } from "./host.ts";

/** `expected` are the types of the first parameters; the rest are checked by the caller. */
function requireTypes(context: InferContext, label: string, what: string, found: readonly Value[], expected: readonly TensorType[]): void {
  if (found.length !== expected.length)
    context.fail(label, `${what} are ${found.length}; there must be ${expected.length}: ${expected.map(formatType).join(", ") || "none"}`);
  found.forEach(({ type }, i) => {
    const wanted = nth(expected, i);
    if (!typeEquals(type, wanted)) context.fail(label, `${what}: number ${i} is ${formatType(type)}; it must be ${formatType(wanted)}`);
  });
}

function requireRegions(context: InferContext, label: string, count: number): readonly Region[] {
  if (context.regions.length !== count) context.fail(label, `there are ${context.regions.length} regions; there must be ${count}`);
  return context.regions;
}

/** How the operands and results of a scan are divided. */
export interface ScanParts {
  readonly carries: number;
  readonly inputs: number;
  readonly outputs: number;
}

export function scanParts(operation: Operation): ScanParts {
  const carries = intOf(operation.attributes, "carries");
  return { carries, inputs: intOf(operation.attributes, "inputs"), outputs: operation.results.length - carries };
}

function sliceOf(x: HostTensor, index: number): HostTensor {
  const shape = x.shape.slice(1);
  const size = sizeOf(shape);
  return { dtype: x.dtype, shape, data: x.data.slice(index * size, (index + 1) * size) };
}

const three = (): Region =>
  buildRegion([tensorType("f32", [2]), tensorType("f32", [2]), tensorType("f32", [2])], (b, [carry, x, w]) => {
    if (!carry || !x || !w) throw new Error("internal: a region without its parameters");
    const next = b.tanh(b.add(b.mul(carry, w), x));
    return [next, b.mul(next, x)];
  });

export const scan = defineOp({
  name: "scan",
  family: "control",
  summary: "A loop over the first axis of its inputs",
  semantics:
    "The body maps (carries, slices, captured) to (carries, outputs). It runs `length` times, on slice 0, 1, … of the inputs, " +
    "or from the last to the first with `reverse`. Results: the last carries, then the outputs of all turns, each at the " +
    "position of its slice.",
  traits: ["control"],
  operands: ["operands..."],
  attributes: {
    carries: { kind: "int", summary: "how many operands are carried from turn to turn; the first ones" },
    inputs: { kind: "int", summary: "how many operands are sliced along their first axis; the next ones. The rest is captured" },
    length: { kind: "dim", summary: "turns" },
    reverse: { kind: "bool", summary: "from the last slice to the first" },
  },
  constraints: {
    C1: "exactly one region",
    C2: "there are as many operands as carries and inputs, or more",
    C3: "the first axis of every input is the length",
    C4: "parameters of the region: the carries, slices of the inputs, the captured operands",
    C5: "the first results of the region have the types of the carries",
  },
  infer(context) {
    const [body] = requireRegions(context, "C1", 1);
    const { operands, attributes } = context;
    const carries = intOf(attributes, "carries");
    const inputs = intOf(attributes, "inputs");
    const length = dimOf(attributes, "length");
    if (!body || carries < 0 || inputs < 0 || operands.length < carries + inputs)
      return context.fail("C2", `there are ${operands.length} operands; ${carries} carries and ${inputs} inputs are asked for`);
    const slices = operands.slice(carries, carries + inputs).map((type, i) => {
      const [first, ...rest] = type.shape;
      if (first === undefined || String(first) !== String(length))
        context.fail("C3", `input ${i} is ${formatType(type)}; its first axis must be ${String(length)}`);
      return tensorType(type.dtype, rest);
    });
    requireTypes(context, "C4", "the parameters", body.parameters, [
      ...operands.slice(0, carries),
      ...slices,
      ...operands.slice(carries + inputs),
    ]);
    if (body.results.length < carries) context.fail("C5", `the region has ${body.results.length} results; ${carries} are carried`);
    requireTypes(context, "C5", "the carried results", body.results.slice(0, carries), operands.slice(0, carries));
    return body.results.map(({ type }, i) => (i < carries ? type : tensorType(type.dtype, [length, ...type.shape])));
  },
  evaluate(context: EvaluateContext) {
    const { operation, inputs } = context;
    const parts = scanParts(operation);
    const length = context.size(dimOf(operation.attributes, "length"));
    const sliced = inputs.slice(parts.carries, parts.carries + parts.inputs);
    const captured = inputs.slice(parts.carries + parts.inputs);
    let carries = inputs.slice(0, parts.carries);
    const outputs = Array.from({ length: parts.outputs }, (_, i): HostTensor => {
      const { dtype } = nth(operation.results, parts.carries + i).type;
      const shape = context.resultShape(parts.carries + i);
      return { dtype, shape, data: allocateHostArray(dtype, sizeOf(shape)) };
    });
    for (let turn = 0; turn < length; turn++) {
      const position = boolOf(operation.attributes, "reverse") ? length - 1 - turn : turn;
      const results = context.region(0, [...carries, ...sliced.map((x) => sliceOf(x, position)), ...captured]);
      carries = results.slice(0, parts.carries);
      outputs.forEach(({ data }, i) => {
        const part = nth(results, parts.carries + i).data;
        for (let j = 0; j < part.length; j++) data[position * part.length + j] = part[j] as number;
      });
    }
    return [...carries, ...outputs];
  },
  vjp: scanGradient,
  samples: [
    {
      operands: ["f32[2]", "f32[3, 2]", "f32[2]"],
      attributes: { carries: 1, inputs: 1, length: { kind: "dim", dim: 3 }, reverse: false },
      regions: () => [three()],
    },
    {
      operands: ["f32[2]", "f32[4, 2]", "f32[2]"],
      attributes: { carries: 1, inputs: 1, length: { kind: "dim", dim: 4 }, reverse: true },
      regions: () => [three()],
    },
    {
      operands: ["f32[2]", "f32[0, 2]", "f32[2]"],
      attributes: { carries: 1, inputs: 1, length: { kind: "dim", dim: 0 }, reverse: false },
      regions: () => [three()],
    },
    {
      // Values change places: neither may be overwritten before it was read.
      operands: ["f32[3]", "f32[3]"],
      attributes: { carries: 2, inputs: 0, length: { kind: "dim", dim: 3 }, reverse: false },
      regions: () => [buildRegion([tensorType("f32", [3]), tensorType("f32", [3])], (_, [x, y]) => (x && y ? [y, x, x] : []))],
    },
  ],
});

export const whileLoop = defineOp({
  name: "while",
  family: "control",
  summary: "A loop that asks before every turn",
  semantics:
    "The first region maps (carries, captured) to a bool scalar; while it is true, the second maps (carries, captured) to new carries. " +
    "Results: the last carries.",
  traits: ["control"],
  operands: ["operands..."],
  attributes: { carries: { kind: "int", summary: "how many operands are carried from turn to turn; the rest is captured" } },
  constraints: {
    C1: "exactly two regions",
    C2: "there are as many operands as carries, or more",
    C3: "parameters of both regions have the types of the operands",
    C4: "the result of the first region is one bool scalar",
    C5: "the results of the second region have the types of the carries",
  },
  infer(context) {
    const [condition, body] = requireRegions(context, "C1", 2);
    const { operands } = context;
    const carries = intOf(context.attributes, "carries");
    if (!condition || !body || carries < 0 || operands.length < carries)
      return context.fail("C2", `there are ${operands.length} operands; ${carries} carries are asked for`);
    requireTypes(context, "C3", "the parameters of the condition", condition.parameters, operands);
    requireTypes(context, "C3", "the parameters of the body", body.parameters, operands);
    requireTypes(context, "C4", "the results of the condition", condition.results, [tensorType("bool", [])]);
    requireTypes(context, "C5", "the results of the body", body.results, operands.slice(0, carries));
    return operands.slice(0, carries);
  },
  evaluate(context) {
    const count = intOf(context.operation.attributes, "carries");
    const captured = context.inputs.slice(count);
    let carries = context.inputs.slice(0, count);
    const again = (): boolean => Number(nth(context.region(0, [...carries, ...captured]), 0).data[0]) !== 0;
    while (again()) carries = [...context.region(1, [...carries, ...captured])];
    return carries;
  },
  vjp({ operation }) {
    return fail("TSC1210", "a while loop has no gradient: how often it turns is not known before it runs", {
      location: operation.locations[0],
      help: "use a scan of a fixed length, or stop the gradient before the loop",
    });
  },
  samples: [
    {
      // How often a number can be halved until it is below one.
      operands: ["f32[]", "i32[]", "f32[]"],
      attributes: { carries: 2 },
      domain: [0, 100],
      gradient: false,
      regions: () => [
        buildRegion([tensorType("f32", []), tensorType("i32", []), tensorType("f32", [])], (b, [x]) => (x ? [b.ge(x, 1)] : [])),
        buildRegion([tensorType("f32", []), tensorType("i32", []), tensorType("f32", [])], (b, [x, n]) =>
          x && n ? [b.mul(x, 0.5), b.add(n, 1)] : [],
        ),
      ],
    },
    {
      operands: ["f32[3]"],
      attributes: { carries: 1 },
      gradient: false,
      regions: () => [
        buildRegion([tensorType("f32", [3])], (b, [x]) => (x ? [b.lt(b.reduceSum(x, [0]), 20)] : [])),
        buildRegion([tensorType("f32", [3])], (b, [x]) => (x ? [b.add(b.mul(x, x), 1)] : [])),
      ],
    },
  ],
});

/** Whether something in the region runs for as long as a condition holds: it must not run where it was not chosen. */
function mayNotEnd(region: Region): boolean {
  return region.operations.some((operation) => operation.name === "while" || operation.regions.some(mayNotEnd));
}

/** Runs a region once if `wanted`, as a loop of at most one turn; zeros otherwise. */
function runIf(b: Builder, wanted: Value, region: Region, operands: readonly Value[]): readonly Value[] {
  const carries = [wanted, ...region.results.map(({ type }) => b.full(type.dtype, type.shape, 0))];
  const types = [...carries, ...operands].map(({ type }) => type);
  const condition = buildRegion(types, (_, [again]) => (again ? [again] : []));
  const body = buildRegion(types, (inner, parameters) => [
    inner.scalar("bool", 0),
    ...inlineRegion(inner, region, parameters.slice(carries.length)),
  ]);
  return b.emitAll("while", [...carries, ...operands], { carries: carries.length }, [condition, body]).slice(1);
}

const branch = (f: (b: Builder, x: Value) => Value): Region => buildRegion([tensorType("f32", [3])], (b, [x]) => (x ? [f(b, x)] : []));

export const cond = defineOp({
  name: "cond",
  family: "control",
  summary: "One of two branches",
  semantics:
    "The first region, applied to the operands after the first, if the first operand is true; else the second. Compiled as both " +
    "branches and a selection, unless a branch holds a loop that may not end: that one runs only when it is chosen.",
  traits: ["composite"],
  operands: ["predicate", "operands..."],
  attributes: {},
  constraints: {
    C1: "exactly two regions",
    C2: "the predicate is a bool scalar",
    C3: "parameters of both regions have the types of the other operands",
    C4: "both regions have the same types of results",
  },
  infer(context) {
    const [ifTrue, ifFalse] = requireRegions(context, "C1", 2);
    const [predicate, ...operands] = context.operands;
    if (!ifTrue || !ifFalse || !predicate || !typeEquals(predicate, tensorType("bool", [])))
      return context.fail("C2", `the predicate is ${predicate ? formatType(predicate) : "missing"}; it must be bool[]`);
    requireTypes(context, "C3", "the parameters of the first branch", ifTrue.parameters, operands);
    requireTypes(context, "C3", "the parameters of the second branch", ifFalse.parameters, operands);
    const types = ifTrue.results.map(({ type }) => type);
    requireTypes(context, "C4", "the results of the second branch", ifFalse.results, types);
    return types;
  },
  evaluate({ inputs, region }) {
    const [predicate, ...operands] = inputs;
    return region(predicate?.data[0] ? 0 : 1, operands);
  },
  vjp: condGradient,
  decompose(b, operation) {
    const [predicate, ...operands] = operation.operands;
    const [ifTrue, ifFalse] = operation.regions;
    if (!predicate || !ifTrue || !ifFalse) throw new Error("internal: a cond without its parts");
    const run = (region: Region, wanted: () => Value): readonly Value[] =>
      mayNotEnd(region) ? runIf(b, wanted(), region, operands) : inlineRegion(b, region, operands);
    const [a, c] = [run(ifTrue, () => predicate), run(ifFalse, () => b.not(predicate))];
    return a.map((value, i) => b.select(b.broadcastTo(predicate, value.type.shape), value, nth(c, i)));
  },
  samples: [
    {
      operands: ["bool[]", "f32[3]"],
      domain: [0, 1],
      regions: () => [branch((b, x) => b.exp(x)), branch((b, x) => b.mul(x, 3))],
    },
    {
      operands: ["bool[]", "f32[3]"],
      domain: [0.5, 2],
      gradient: false,
      regions: () => [
        buildRegion([tensorType("f32", [3])], (b, [x]) => {
          if (!x) return [];
          const asked = openRegion(b, [x.type], ([y]) => (y ? [b.lt(b.reduceMax(y, [0]), 8)] : []));
          const turned = openRegion(b, [x.type], ([y]) => (y ? [b.mul(y, 2)] : []));
          const { regions, captures } = closeRegions([asked, turned]);
          return b.emitAll("while", [x, ...captures], { carries: 1 }, regions);
        }),
        branch((b, x) => b.neg(x)),
      ],
    },
  ],
});
