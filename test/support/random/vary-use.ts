/**
 * Uses of an op that its samples do not list: a sample whose sizes, element types and attributes are changed at random,
 * step by step, each step kept where the op's type rule accepts it. What an op is defined for, its samples and its
 * constraints say; nothing here knows an op by name.
 */

import { Builder } from "../../../src/ir/builder.ts";
import { type AttributeKind, inferTypes, type OpDefinition, type OpSample } from "../../../src/ir/define-op.ts";
import { CompileError } from "../../../src/ir/diagnostic.ts";
import { type Bindings, type Dim, dimEquals, evaluateDim, isStatic, substituteDim, symbolsOf } from "../../../src/ir/dim.ts";
import { allocateHostArray, type Dtype, isFloat } from "../../../src/ir/dtype.ts";
import type { Attribute, Attributes, DenseAttribute, Region, Value } from "../../../src/ir/graph.ts";
import { type TensorType, typeEquals } from "../../../src/ir/type.ts";
import { attributeDims, dimsWithin, isList, mapAttributeDims } from "../attribute-dims.ts";
import type { Random } from "../random.ts";
import { sampleType } from "../types.ts";

/** How an op is used: all that `emitAll` wants, and what its operands may hold. */
export interface OpUse {
  readonly operands: readonly TensorType[];
  readonly attributes: Attributes;
  readonly regions: readonly Region[];
  readonly domain: readonly [number, number] | undefined;
  /** Makes numbers into ones the op is defined on. */
  readonly arrange: OpSample["arrange"];
  readonly gradient: boolean;
}

export interface VariationLimits {
  /** Types that operands are changed to: those of values at hand. */
  readonly types: readonly TensorType[];
  /** Element types of operands and results. */
  readonly dtypes: ReadonlySet<Dtype>;
  /** Sizes of every symbol that may occur. */
  readonly symbols: Bindings;
  /** Sizes that axes are changed to. */
  readonly sizes: readonly Dim[];
  /** Of each operand and result. */
  readonly maximumElements: number;
}

const attempts = 8;

/** Undefined where the op has no sample of the element types. */
export function randomUse(random: Random, op: OpDefinition, limits: VariationLimits): OpUse | undefined {
  const samples = op.samples.filter((sample) => isAllowed(op, useOf(sample), limits));
  if (samples.length === 0) return undefined;
  // A sample without numbers may have grown some: then they must be arranged as those of the others.
  const arrange = op.samples.find((sample) => sample.arrange)?.arrange;
  let use = { ...useOf(random.pick(samples)), arrange };
  if (use.regions.some(decidesLength)) return use;
  const keep = (change: () => OpUse | undefined): void => {
    const changed = unlessRefused(change);
    if (changed && isAllowed(op, changed, limits)) use = { ...changed, arrange };
  };
  for (let i = random.integer(0, attempts); i > 0; i--) keep(() => changeOnce(random, op, use, limits));
  if (use.regions.length === 0) for (let i = random.integer(0, 2); i > 0; i--) keep(() => adoptType(random, use, limits));
  return use;
}

export function useOf(sample: OpSample): OpUse {
  return {
    operands: sample.operands.map(sampleType),
    attributes: sample.attributes ?? {},
    regions: sample.regions?.() ?? [],
    domain: sample.domain,
    arrange: sample.arrange,
    gradient: sample.gradient !== false,
  };
}

function isAllowed(op: OpDefinition, use: OpUse, { dtypes, symbols, maximumElements }: VariationLimits): boolean {
  const results = resultTypes(op, use);
  if (!results) return false;
  const types = [...use.operands, ...results];
  if (!types.every(({ dtype, shape }) => dtypes.has(dtype) && symbolsOf(shape).every((name) => symbols[name] !== undefined))) return false;
  const isSmall = types.every(({ shape }) => {
    const sizes = shape.map((dim) => evaluateDim(dim, symbols));
    return sizes.every((size) => size >= 0) && sizes.reduce((product, size) => product * size, 1) <= maximumElements;
  });
  // What a type rule cannot say of symbols, it says of their sizes.
  return (
    isSmall &&
    unlessRefused(() =>
      resultTypes(
        op,
        resize(use, (dim) => evaluateDim(dim, symbols)),
      ),
    ) !== undefined
  );
}

function resultTypes(op: OpDefinition, { operands, attributes, regions }: OpUse): readonly TensorType[] | undefined {
  return unlessRefused(() => inferTypes(op.name, operands, attributes, regions, undefined));
}

/** Undefined where a type rule says no. */
function unlessRefused<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof CompileError) return undefined;
    throw error;
  }
}

function changeOnce(random: Random, op: OpDefinition, use: OpUse, limits: VariationLimits): OpUse | undefined {
  // Bodies follow new sizes, and nothing else.
  switch (use.regions.length > 0 ? 0 : random.integer(0, 5)) {
    case 0:
    case 1:
      return resizeEverywhere(random, use, limits);
    case 2:
      return resizeOneAxis(random, use, limits);
    case 3:
      return changeRank(random, use, limits);
    case 4:
      return changeDtype(random, use, limits);
    default:
      return changeAttribute(random, op, use, limits);
  }
}

/** One size becomes another wherever it stands: operands stay compatible. */
function resizeEverywhere(random: Random, use: OpUse, { sizes }: VariationLimits): OpUse | undefined {
  const present = [...use.operands.flatMap(({ shape }) => shape), ...attributeDims(use.attributes)];
  if (present.length === 0) return undefined;
  const [from, to] = [random.pick(present), random.pick(sizes)];
  const name = isStatic(from) ? undefined : symbolsOf([from])[0];
  const replace = (dim: Dim): Dim => {
    if (dimEquals(dim, from)) return to;
    return name === undefined ? dim : substituteDim(dim, (other) => (other === name ? to : undefined));
  };
  const resized = resize(use, replace);
  return { ...resized, attributes: withFittingData(random, resized.attributes) };
}

function resize(use: OpUse, replace: (dim: Dim) => Dim): OpUse {
  return {
    ...use,
    operands: use.operands.map(({ dtype, shape }) => ({ dtype, shape: shape.map(replace) })),
    attributes: mapAttributeDims(use.attributes, replace),
    regions: use.regions.map((region) => resizeRegion(region, replace)),
  };
}

/** Whether a body, or one in it, says when a loop ends: with other numbers it might not. */
export function decidesLength({ results, operations }: Region): boolean {
  const [only, ...others] = results;
  return (only?.type.dtype === "bool" && others.length === 0) || operations.some(({ regions }) => regions.some(decidesLength));
}

/** The same operations on other sizes. Throws a diagnostic where they do not fit. */
function resizeRegion({ parameters, operations, results }: Region, replace: (dim: Dim) => Dim): Region {
  const values = new Map(
    parameters.map((value, i) => [value, Builder.parameter({ ...value.type, shape: value.type.shape.map(replace) }, i)]),
  );
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const b = new Builder();
  for (const operation of operations) {
    const regions = operation.regions.map((region) => resizeRegion(region, replace));
    const made = b.emitAll(operation.name, operation.operands.map(lookUp), mapAttributeDims(operation.attributes, replace), regions);
    operation.results.forEach((value, i) => {
      values.set(value, made[i] ?? value);
    });
  }
  return { parameters: parameters.map(lookUp), operations: b.operations, results: results.map(lookUp) };
}

/** Operands of one type get the type of a value at hand. */
function adoptType(random: Random, use: OpUse, { types }: VariationLimits): OpUse | undefined {
  if (types.length === 0 || use.operands.length === 0) return undefined;
  const [from, to] = [random.pick(use.operands), random.pick(types)];
  return { ...use, operands: use.operands.map((type) => (typeEquals(type, from) ? to : type)) };
}

function resizeOneAxis(random: Random, use: OpUse, { sizes }: VariationLimits): OpUse | undefined {
  const axes = use.operands.flatMap(({ shape }, operand) => shape.map((_, axis) => ({ operand, axis })));
  if (axes.length === 0) return undefined;
  const [chosen, size] = [random.pick(axes), random.pick(sizes)];
  return {
    ...use,
    operands: use.operands.map((type, operand) =>
      operand === chosen.operand ? { ...type, shape: type.shape.map((dim, axis) => (axis === chosen.axis ? size : dim)) } : type,
    ),
  };
}

/** An axis more or less in every operand of the rank of the first. */
function changeRank(random: Random, use: OpUse, { sizes }: VariationLimits): OpUse | undefined {
  const rank = use.operands[0]?.shape.length;
  if (rank === undefined) return undefined;
  const axis = random.integer(0, rank);
  const inserted = random.next() < 0.6 ? [random.pick(sizes)] : [];
  return {
    ...use,
    operands: use.operands.map(({ dtype, shape }) =>
      shape.length === rank ? { dtype, shape: shape.toSpliced(axis, inserted.length === 0 ? 1 : 0, ...inserted) } : { dtype, shape },
    ),
  };
}

function changeDtype(random: Random, use: OpUse, { dtypes }: VariationLimits): OpUse | undefined {
  if (use.operands.length === 0) return undefined;
  const [from, to] = [random.pick(use.operands).dtype, random.pick([...dtypes])];
  return { ...use, operands: use.operands.map(({ dtype, shape }) => ({ dtype: dtype === from ? to : dtype, shape })) };
}

function changeAttribute(random: Random, op: OpDefinition, use: OpUse, limits: VariationLimits): OpUse | undefined {
  const keys = Object.keys(op.attributes);
  if (keys.length === 0) return undefined;
  const key = random.pick(keys);
  const spec = op.attributes[key];
  const value = use.attributes[key];
  if (!spec || value === undefined) return undefined;
  const others = op.samples.flatMap(({ attributes }) => attributes?.[key] ?? []);
  const changed =
    others.length > 0 && random.next() < 0.3 ? random.pick(others) : changeValue(random, spec.kind, value, limits, use.attributes);
  return { ...use, attributes: withFittingData(random, { ...use.attributes, [key]: changed }) };
}

function changeValue(random: Random, kind: AttributeKind, value: Attribute, limits: VariationLimits, all: Attributes): Attribute {
  if (typeof value === "boolean") return !value;
  if (typeof value === "number") {
    return kind === "float" ? random.pick([value / 2, value + 0.25, -value]) : random.pick([value + 1, value - 1, 0, 1, 2]);
  }
  if (typeof value === "string") return exchangeLetters(random, value);
  if (isList(value)) return changeList(random, value, limits, all);
  switch (value.kind) {
    case "dim":
      return { kind: "dim", dim: random.pick(limits.sizes) };
    case "dtype":
      return { kind: "dtype", dtype: random.pick([...limits.dtypes]) };
    case "dense":
      return randomData(random, value.dtype, staticElements(all));
    default:
      return value satisfies never;
  }
}

function changeList(random: Random, list: readonly Attribute[], limits: VariationLimits, all: Attributes): Attribute {
  const at = random.integer(0, Math.max(0, list.length - 1));
  const item = list[at];
  if (item === undefined || random.next() < 0.1) return [...list, 0];
  const choice = random.next();
  if (choice < 0.15) return list.toSpliced(at, 1);
  if (choice < 0.35) {
    const other = random.integer(0, list.length - 1);
    return list.with(at, list[other] ?? item).with(other, item);
  }
  return list.with(at, changeValue(random, "any", item, limits, all));
}

function exchangeLetters(random: Random, text: string): string {
  const letters = [...text];
  const [i, j] = [random.integer(0, letters.length - 1), random.integer(0, letters.length - 1)];
  return letters
    .with(i, letters[j] ?? "")
    .with(j, letters[i] ?? "")
    .join("");
}

/** Elements of the only static list of dimensions: the shape that data written beside it has. */
function staticElements(attributes: Attributes): number | undefined {
  const [dims] = Object.values(attributes).flatMap((value) => (isList(value) ? [dimsWithin(value)] : []));
  return dims?.every(isStatic) ? dims.reduce((product, size) => product * size, 1) : undefined;
}

/** Data of attributes follows the shape beside it. */
function withFittingData(random: Random, attributes: Attributes): Attributes {
  const elements = staticElements(attributes);
  const fitted = (value: Attribute): Attribute => {
    if (typeof value !== "object" || isList(value) || value.kind !== "dense" || "splat" in value.data) return value;
    return value.data.length === elements ? value : randomData(random, value.dtype, elements);
  };
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, fitted(value)]));
}

function randomData(random: Random, dtype: Dtype, elements: number | undefined): DenseAttribute {
  const element = (): number => {
    if (dtype === "bool") return random.integer(0, 1);
    if (isFloat(dtype)) return Math.fround(random.uniform(-2, 2));
    return random.integer(dtype === "u32" || dtype === "u8" ? 0 : -3, 3);
  };
  if (elements === undefined || random.next() < 0.3) return { kind: "dense", dtype, data: { splat: element() } };
  const data = allocateHostArray(dtype, elements);
  for (let i = 0; i < elements; i++) data[i] = element();
  return { kind: "dense", dtype, data };
}
