/** Seeded choices and modules for tests: the same in every run, the seed printed by the test that fails. */

import { Builder } from "../../src/ir/builder.ts";
import type { Dim } from "../../src/ir/dim.ts";
import { allocateHostArray, type Dtype, isFloat } from "../../src/ir/dtype.ts";
import type { FunctionParameter, GraphFunction, Module, Value } from "../../src/ir/graph.ts";
import type { HostTensor } from "../../src/ir/type.ts";
import type { SampleContext } from "../../src/passes/rewrite.ts";

/** Mulberry32: 32 bits of state, good enough to choose test cases. */
export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed | 0;
  }
  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  }
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }
  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }
}

/** Values of a small range, so that equal elements, zeros and ties occur. */
export function randomTensor(random: Random, dtype: Dtype, shape: readonly number[]): HostTensor {
  const data = allocateHostArray(dtype, shape.reduce((product, size) => product * size, 1));
  for (let i = 0; i < data.length; i++) {
    data[i] = dtype === "bool" ? random.integer(0, 1) : isFloat(dtype) ? random.integer(-8, 8) / 4 : random.integer(dtype === "u32" || dtype === "u8" ? 0 : -4, 4);
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
  const graphFunction: GraphFunction = { name: "f", parameters, operations: b.operations, results: [{ target: { kind: "output", name: "y" }, value }] };
  return { graphFunction, module: { name: "sample", symbols: [], state: [], functions: [graphFunction] } };
}
