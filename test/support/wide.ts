/** Bodies with every f32 replaced by f64, so that differences can be taken. */

import { Builder } from "../../src/ir/builder.ts";
import type { Operation, Region, Value } from "../../src/ir/graph.ts";
import { attributesInDoublePrecision, inDoublePrecision } from "./types.ts";

export function regionInDoublePrecision(region: Region): Region {
  const parameters = region.parameters.map(({ type }, index) => Builder.parameter(inDoublePrecision(type), index));
  const values = new Map<Value, Value>(region.parameters.map((parameter, i) => [parameter, parameters[i] as Value]));
  const lookUp = (value: Value): Value => values.get(value) ?? value;
  const b = new Builder();
  const emit = ({ name, operands, attributes, regions, results }: Operation): void => {
    const wide = b.emitAll(name, operands.map(lookUp), attributesInDoublePrecision(attributes), regions.map(regionInDoublePrecision));
    results.forEach((result, i) => {
      values.set(result, wide[i] as Value);
    });
  };
  region.operations.forEach(emit);
  return { parameters, operations: b.operations, results: region.results.map(lookUp) };
}
