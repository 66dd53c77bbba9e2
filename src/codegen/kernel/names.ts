/** Fresh names: every name in a kernel is unique, and copies of code must keep it so. */

import type { Kernel, Statement } from "./kernel.ts";
import { visitStatements } from "./walk.ts";

export class Names {
  readonly #used: Set<string>;
  readonly #next = new Map<string, number>();

  constructor(used: Iterable<string>) {
    this.#used = new Set(used);
  }

  /** `base` when it is free, otherwise `base_1`, `base_2`, …; a numeric suffix of `base` is replaced, not extended. */
  fresh(base: string): string {
    if (!this.#used.has(base)) {
      this.#used.add(base);
      return base;
    }
    const stem = base.replace(/_\d+$/, "");
    for (let number = this.#next.get(stem) ?? 1; ; number++) {
      const name = `${stem}_${number}`;
      if (this.#used.has(name)) continue;
      this.#used.add(name);
      this.#next.set(stem, number + 1);
      return name;
    }
  }
}

export function definedNames(block: readonly Statement[]): readonly string[] {
  const names: string[] = [];
  visitStatements(block, (statement) => {
    switch (statement.kind) {
      case "let":
      case "declare":
      case "registers":
      case "cooperative_matrix":
        names.push(statement.name);
        break;
      case "for":
        names.push(statement.variable);
        break;
      default:
    }
  });
  return names;
}

export function namesOf(kernel: Kernel): Names {
  return new Names([
    ...kernel.buffers.map((buffer) => buffer.name),
    ...kernel.scalars.map((scalar) => scalar.name),
    ...kernel.shared.map((array) => array.name),
    ...(kernel.tensors ?? []).map((tensor) => tensor.name),
    ...(kernel.phaseBarriers ?? []).map((barriers) => barriers.name),
    ...definedNames(kernel.body),
  ]);
}
