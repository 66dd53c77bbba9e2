/** What a kernel defines its integers to be: sizes, loop variables and names, and the order in which they are defined. */

import type { Dim } from "../../ir/dim.ts";
import { type Expression, type GridBuiltin, variable } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Kernel } from "./kernel.ts";
import { visitStatements } from "./walk.ts";

export type Definition =
  | { readonly kind: "let"; readonly value: Expression }
  | { readonly kind: "loop"; readonly start: Expression; readonly end: Expression; readonly step: number }
  | { readonly kind: "size"; readonly minimum: number }
  | { readonly kind: "mutable" };

export interface RangeOptions {
  /** Least value of each symbol; 0 for those not named. */
  readonly minimum?: Readonly<Record<string, number>>;
}

const builtins: readonly GridBuiltin[] = ["group_x", "group_y", "group_z", "local_x", "local_y", "local_z"];

export class Definitions {
  /** Workgroups per axis, in terms of the kernel's scalars. */
  readonly grid: readonly [Expression, Expression, Expression];
  readonly workgroup: readonly [number, number, number];
  readonly #known = new Map<string, Definition>();
  readonly #ranks = new Map<string, number>();

  constructor(kernel: Kernel, options: RangeOptions = {}) {
    const names = new Map<string, string>();
    for (const scalar of kernel.scalars) {
      if (scalar.value.kind === "dim" && typeof scalar.value.dim !== "number") names.set(scalar.value.dim.text, scalar.name);
    }
    const sizes = new Set<string>();
    // A symbol without a scalar of its own still takes part in proofs, under a name no kernel variable has.
    const sizeOf = (symbol: string): Expression => {
      const name = names.get(symbol) ?? `'${symbol}`;
      sizes.add(name);
      this.#known.set(name, { kind: "size", minimum: options.minimum?.[symbol] ?? 0 });
      return variable(name);
    };
    const expressionOf = (dim: Dim): Expression => dimExpression(dim, sizeOf);
    this.grid = [expressionOf(kernel.grid[0]), expressionOf(kernel.grid[1]), expressionOf(kernel.grid[2])];
    this.workgroup = kernel.workgroup;
    for (const scalar of kernel.scalars) {
      if (scalar.value.kind !== "dim") {
        this.#known.set(scalar.name, { kind: "size", minimum: 0 });
        continue;
      }
      const value = expressionOf(scalar.value.dim);
      if (!sizes.has(scalar.name)) this.#known.set(scalar.name, { kind: "let", value });
    }
    for (const name of sizes) this.#rank(name);
    for (const scalar of kernel.scalars) this.#rank(scalar.name);
    for (const name of builtins) this.#rank(`builtin ${name}`);
    visitStatements(kernel.body, (statement) => {
      if (statement.kind === "let") this.define(statement.name, { kind: "let", value: statement.value });
      else if (statement.kind === "declare") this.define(statement.name, { kind: "mutable" });
      else if (statement.kind === "for") {
        this.define(statement.variable, { kind: "loop", start: statement.start, end: statement.end, step: statement.step });
      }
    });
  }

  define(name: string, definition: Definition): void {
    this.#known.set(name, definition);
    this.#rank(name);
  }

  #rank(name: string): void {
    if (!this.#ranks.has(name)) this.#ranks.set(name, this.#ranks.size);
  }

  /** Order of definition: larger for what is defined further in. */
  rank(expression: Expression): number {
    switch (expression.kind) {
      case "variable":
        return this.#ranks.get(expression.name) ?? -1;
      case "builtin":
        return this.#ranks.get(`builtin ${expression.name}`) ?? -1;
      case "binary":
        return Math.max(this.rank(expression.lhs), this.rank(expression.rhs));
      case "load":
      case "unary":
      case "cast":
      case "bitcast":
      case "select":
      case "extract":
        // Not arithmetic on indices: last.
        return this.#ranks.size;
      default:
        return -1;
    }
  }

  of(name: string): Definition | undefined {
    return this.#known.get(name);
  }
}
