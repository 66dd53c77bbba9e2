/** Op samples in other element types: the same ops and attributes, wherever the type rule accepts it. */

import { allOps, inferTypes, type OpDefinition, type OpSample } from "../../src/ir/define-op.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { evaluateDim } from "../../src/ir/dim.ts";
import { allocateHostArray, type Dtype, isFloat } from "../../src/ir/dtype.ts";
import type { Attribute, Attributes } from "../../src/ir/graph.ts";
import type { TensorType } from "../../src/ir/type.ts";
import { sampleType } from "./types.ts";

export interface DtypeSample {
  readonly op: OpDefinition;
  readonly sample: OpSample;
  readonly types: readonly TensorType[];
  readonly attributes: Attributes;
}

/** What an attribute says of an element type, said of another. */
function attributesIn(attributes: Attributes, from: Dtype, to: Dtype): Attributes {
  const convert = (value: Attribute): Attribute => {
    if (typeof value !== "object" || !("kind" in value)) return value;
    if (value.kind === "dtype") return value.dtype === from ? { ...value, dtype: to } : value;
    if (value.kind !== "dense" || value.dtype !== from) return value;
    const number = isFloat(to) ? (x: number) => x : Math.trunc;
    if ("splat" in value.data) return { ...value, dtype: to, data: { splat: number(value.data.splat) } };
    const data = allocateHostArray(to, value.data.length);
    data.set(Array.from(value.data, number));
    return { ...value, dtype: to, data };
  };
  return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, convert(value)]));
}

/** The element type that a sample is about: of its first operand, or of an attribute. */
function subjectOf(sample: OpSample): Dtype | undefined {
  const [first] = sample.operands;
  if (first !== undefined) return sampleType(first).dtype;
  for (const value of Object.values(sample.attributes ?? {}))
    if (typeof value === "object" && "kind" in value && (value.kind === "dtype" || value.kind === "dense")) return value.dtype;
  return undefined;
}

function inDtype(op: OpDefinition, sample: OpSample, dtype: Dtype): DtypeSample | undefined {
  const subject = subjectOf(sample);
  if (subject === undefined || sample.regions) return undefined;
  const original = sample.operands.map(sampleType);
  const attributes = attributesIn(sample.attributes ?? {}, subject, dtype);
  const everywhere = original.map((type) => (type.dtype === subject ? { ...type, dtype } : type));
  // Indices keep their type where the first operand alone may change.
  const firstOnly = original.map((type, i) => (i === 0 ? { ...type, dtype } : type));
  for (const types of [everywhere, firstOnly]) {
    try {
      inferTypes(op.name, types, attributes, [], undefined);
      return { op, sample, types, attributes };
    } catch (error) {
      if (!(error instanceof CompileError)) throw error;
    }
  }
  return undefined;
}

const isEmpty = (sample: OpSample): boolean =>
  sample.operands.some((text) => sampleType(text).shape.some((dim) => evaluateDim(dim, { batch: 3, time: 4 }) === 0));

/** Up to `count` samples of every op that takes `dtype`; those with elements first. */
export function samplesIn(dtype: Dtype, count: number): readonly DtypeSample[] {
  return allOps()
    .filter((op) => !op.traits.includes("fused"))
    .flatMap((op) => {
      // Domains are for the element types of the samples: those of a kind with `dtype` come first.
      const isOther = (sample: OpSample): number => Number(isFloat(subjectOf(sample) ?? "i32") !== isFloat(dtype));
      const ordered = [...op.samples].sort((a, b) => Number(isEmpty(a)) - Number(isEmpty(b)) || isOther(a) - isOther(b));
      return ordered.flatMap((sample) => inDtype(op, sample, dtype) ?? []).slice(0, count);
    });
}
