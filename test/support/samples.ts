/** Op samples as programs: parameters, the op, and random operands. */

import { Builder } from "../../src/ir/builder.ts";
import type { OpDefinition, OpSample } from "../../src/ir/define-op.ts";
import { type Bindings, evaluateDim } from "../../src/ir/dim.ts";
import type { Operation, Value } from "../../src/ir/graph.ts";
import type { HostTensor, TensorType } from "../../src/ir/type.ts";
import { Random } from "./random.ts";
import { attributesInDoublePrecision, inDoublePrecision, sampleType } from "./types.ts";
import { regionInDoublePrecision } from "./wide.ts";

export interface SampleProgram {
  readonly b: Builder;
  readonly parameters: readonly Value[];
  readonly operation: Operation;
  readonly inputs: readonly HostTensor[];
}

export function buildSample(
  definition: OpDefinition,
  sample: OpSample,
  sizes: Bindings,
  precision: "single" | "double",
  seed: number,
): SampleProgram {
  const wide = precision === "double";
  const types = sample.operands.map(sampleType).map((type) => (wide ? inDoublePrecision(type) : type));
  const parameters = types.map((type, i) => Builder.parameter(type, i));
  const b = new Builder();
  const attributes = sample.attributes ?? {};
  const [result] = b.emitAll(
    definition.name,
    parameters,
    wide ? attributesInDoublePrecision(attributes) : attributes,
    (sample.regions?.() ?? []).map((region) => (wide ? regionInDoublePrecision(region) : region)),
  );
  if (!result?.producer) throw new Error(`${definition.name} has no result`);
  return { b, parameters, operation: result.producer, inputs: sampleInputs(sample, types, sizes, seed) };
}

export function sampleInputs(sample: OpSample, types: readonly TensorType[], sizes: Bindings, seed: number): readonly HostTensor[] {
  const inputs = randomInputs(types, sizes, sample.domain, seed);
  return sample.arrange?.(inputs) ?? inputs;
}

export function randomInputs(
  types: readonly TensorType[],
  sizes: Bindings,
  domain: readonly [number, number] | undefined,
  seed: number,
): readonly HostTensor[] {
  const random = new Random(seed);
  return types.map((type) =>
    random.tensor(
      type.dtype,
      type.shape.map((dim) => evaluateDim(dim, sizes)),
      domain,
    ),
  );
}

export function describeSample(sample: OpSample): string {
  return sample.operands.join(", ") || "no operands";
}
