/** A stream of keys for random functions: state `uint32[2]`, a seed and a counter that each draw advances. */

import { nextKey } from "../config.ts";
import type { Config } from "../interfaces.ts";
import { initialElements } from "../layer/initial-value.ts";
import { autoName } from "../naming.ts";
import { add } from "../ops/elementwise.ts";
import { camelConfig } from "../registry.ts";
import { type Tensor, tensor } from "./tensor.ts";
import { Variable } from "./variable.ts";

/** Keeps the streams of user seeds apart from initializers with the same seed. */
const streamWord = 0x5eed0000;

export class SeedGenerator {
  readonly name: string;
  readonly seed: number | null;
  readonly state: Variable;

  constructor(options: { readonly seed?: number | null | undefined; readonly name?: string; readonly scope?: string } = {}) {
    this.seed = options.seed ?? null;
    this.name = options.name ?? autoName("SeedGenerator");
    // The counter is the second word: two streams of one program differ in the first, 2^32 draws do not meet.
    const [seed, stream] = nextKey();
    const first = this.seed === null ? (Math.imul(seed, 0x9e3779b1) ^ Math.imul(stream, 0x85ebca6b)) >>> 0 : (this.seed ^ streamWord) >>> 0;
    this.state = new Variable({
      name: `${this.name}_state`,
      ...(options.scope ? { scope: options.scope } : {}),
      shape: [2],
      dtype: "uint32",
      role: "random",
      initial: initialElements(Uint32Array.of(first, 0)),
    });
  }

  /** A key not given before. */
  next(): Tensor {
    const key = this.state.read();
    this.state.assign(add(key, tensor(Uint32Array.of(0, 1))));
    return key;
  }

  /** As `next`, drawn while models are made: two words, and nothing becomes part of a program. */
  drawKey(): readonly [number, number] {
    const [first = 0, counter = 0] = this.state.hostValue();
    this.state.setHostValue(Uint32Array.of(first, counter + 1));
    return [first, counter];
  }

  getClassName(): string {
    return "SeedGenerator";
  }

  getConfig(): Config {
    return { name: this.name, seed: this.seed };
  }

  static fromConfig(config: Config): SeedGenerator {
    return new SeedGenerator(camelConfig(config));
  }
}
