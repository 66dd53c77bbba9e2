/** Seeded numbers for tests. Mulberry32 by Tommy Ettinger (public domain), with a state of 32 bits. */

import { allocateHostArray, type Dtype, isFloat } from "../../src/ir/dtype.ts";
import { hostTensor } from "../../src/ir/ops/host.ts";
import type { HostTensor } from "../../src/ir/type.ts";

export class Random {
  #state: number;
  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** In [0, 1). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let bits = this.#state;
    bits = Math.imul(bits ^ (bits >>> 15), bits | 1);
    bits ^= bits + Math.imul(bits ^ (bits >>> 7), bits | 61);
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  }

  /** In [low, high). */
  uniform(low: number, high: number): number {
    return low + (high - low) * this.next();
  }

  /** An integer in [low, high]. */
  integer(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  pick<T>(items: readonly T[]): T {
    const item = items[this.integer(0, items.length - 1)];
    if (item === undefined) throw new Error("nothing to pick from");
    return item;
  }

  /** Elements in [low, high], integers where the dtype is not a float. Unsigned dtypes start at 0, bool has both values. */
  tensor(dtype: Dtype, shape: readonly number[], domain: readonly [number, number] = [-2, 2]): HostTensor {
    const data = allocateHostArray(
      dtype,
      shape.reduce((product, size) => product * size, 1),
    );
    const [low, high] = domain;
    for (let i = 0; i < data.length; i++) {
      if (dtype === "bool") data[i] = this.integer(0, 1);
      else if (isFloat(dtype)) data[i] = this.uniform(low, high);
      else data[i] = this.integer(dtype === "u32" || dtype === "u8" ? Math.max(0, low) : low, high);
    }
    return hostTensor(dtype, shape, data);
  }
}
