/** Seeded choices and modules for tests: the same in every run, the seed printed by the test that fails. */

import { Builder } from "../../src/ir/builder.ts";
import type { Dim } from "../../src/ir/dim.ts";
import { allocateHostArray, type Dtype, isFloat } from "../../src/ir/dtype.ts";
import type { FunctionParameter, GraphFunction, Module, Value } from "../../src/ir/graph.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import type { SampleContext } from "../../src/passes/rewrite.ts";
import { Random } from "./random.ts";

/** Values of a small range, so that equal elements, zeros and ties occur. */
export function randomTensor(random: Random, dtype: Dtype, shape: readonly number[]): HostTensor {
  const data = allocateHostArray(
    dtype,
    shape.reduce((product, size) => product * size, 1),
  );
  for (let i = 0; i < data.length; i++) {
    data[i] =
      dtype === "bool"
        ? random.integer(0, 1)
        : isFloat(dtype)
          ? random.integer(-8, 8) / 4
          : random.integer(dtype === "u32" || dtype === "u8" ? 0 : -4, 4);
  }
  return { dtype, shape, data };
}

export interface SampleGraph {
  readonly module: Module;
  readonly graphFunction: GraphFunction;
}

/** A module whose only function is what `build` makes of the seed. */
export function sampleGraph(seed: number, build: (context: SampleContext) => Value): SampleGraph {
  const random = new Random(seed);
  const b = new Builder();
  const parameters: FunctionParameter[] = [];
  const value = build({
    b,
    input(dtype: Dtype, shape: readonly Dim[]) {
      const parameter = Builder.parameter({ dtype, shape }, parameters.length);
      parameters.push({ source: { kind: "input", name: `x${parameters.length}` }, value: parameter });
      return parameter;
    },
    integer: (low, high) => random.integer(low, high),
    pick: (items) => random.pick(items),
    shape: (rank) => Array.from({ length: rank }, () => random.integer(1, 4)),
  });
  const graphFunction: GraphFunction = {
    name: "f",
    parameters,
    operations: b.operations,
    results: [{ target: { kind: "output", name: "y" }, value }],
  };
  return { graphFunction, module: { name: "sample", symbols: [], state: [], functions: [graphFunction] } };
}
