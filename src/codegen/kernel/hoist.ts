/**
 * Names what is computed more than once, and moves what does not change in a loop in front of it.
 *
 * Arithmetic cannot trap and may be computed early. Loads stay in their block: a guard around it may be what keeps them in
 * bounds. Loads of buffers that the kernel does not write are computed once where a block repeats them. Nothing that reads a
 * mutable variable moves.
 */

import { children, type Expression, mapChildren, variable } from "../../ir/expression.ts";
import { ExpressionKeys } from "./expression-key.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { type Names, namesOf } from "./names.ts";
import { mapStatementExpressions, storedNames, visitStatements, withBody } from "./walk.ts";

export function hoistExpressions(kernel: Kernel): Kernel {
  const counts = new Pass(kernel, undefined);
  counts.run(kernel.body);
  return withBody(kernel, new Pass(kernel, counts.counts).run(kernel.body));
}

interface Frame {
  readonly number: number;
  readonly isLoop: boolean;
  /** Definitions to be put in front of the statement at hand. */
  readonly pending: Statement[];
  /** Names of what is already computed here, by key. */
  readonly available: Map<number, string>;
}

/** What an expression depends on. */
interface Dependence {
  /** Index of the innermost frame that defines something in it. */
  readonly home: number;
  readonly hasLoad: boolean;
  readonly isFixed: boolean;
}

/** Walks the kernel twice in the same way: once to count, once, given the counts, to rewrite. */
class Pass {
  readonly counts = new Map<string, number>();
  readonly #known: ReadonlyMap<string, number> | undefined;
  readonly #keys = new ExpressionKeys();
  readonly #names: Names;
  readonly #mutable = new Set<string>();
  readonly #written: ReadonlySet<string>;
  readonly #homes = new Map<string, number>();
  readonly #frames: Frame[] = [];
  #frameCount = 0;
  readonly #dependences = new Map<number, Dependence>();

  constructor(kernel: Kernel, known: ReadonlyMap<string, number> | undefined) {
    this.#known = known;
    this.#names = namesOf(kernel);
    visitStatements(kernel.body, (statement) => {
      if (statement.kind === "declare") this.#mutable.add(statement.name);
    });
    const memory = new Set(storedNames(kernel.body));
    for (const array of kernel.shared) memory.add(array.name);
    this.#written = memory;
  }

  run(block: readonly Statement[]): readonly Statement[] {
    return this.#block(block, false, []);
  }

  #block(block: readonly Statement[], isLoop: boolean, defines: readonly string[]): readonly Statement[] {
    const frame: Frame = { number: this.#frameCount, isLoop, pending: [], available: new Map() };
    this.#frameCount += 1;
    this.#frames.push(frame);
    const depth = this.#frames.length - 1;
    for (const name of defines) this.#homes.set(name, depth);
    const result: Statement[] = [];
    for (const statement of block) {
      const rewritten = this.#statement(statement);
      result.push(...frame.pending.splice(0), rewritten);
      if (statement.kind === "let") {
        this.#homes.set(statement.name, depth);
        if (rewritten.kind === "let") this.#remember(frame, statement.value, statement.name);
      } else if (statement.kind === "declare" || statement.kind === "registers") this.#homes.set(statement.name, depth);
    }
    this.#frames.pop();
    return result;
  }

  /** A value the kernel names itself is found again under that name. */
  #remember(frame: Frame, value: Expression, name: string): void {
    if (isLeaf(value) || !this.#dependence(value).isFixed) return;
    frame.available.set(this.#keys.of(value), name);
  }

  #statement(statement: Statement): Statement {
    if (statement.kind === "store") {
      const index = this.#index(statement.index);
      return { ...statement, index, value: this.#expression(statement.value) };
    }
    const mapped = mapStatementExpressions(statement, (expression) => this.#expression(expression));
    if (mapped.kind === "for") return { ...mapped, body: this.#block(mapped.body, true, [mapped.variable]) };
    if (mapped.kind === "if") {
      return { ...mapped, then: this.#block(mapped.then, false, []), otherwise: this.#block(mapped.otherwise, false, []) };
    }
    return mapped;
  }

  /** A constant at the end of an index costs nothing on targets with offsets in their loads, so it is not named. */
  #index(index: Expression): Expression {
    if (index.kind === "binary" && index.op === "add" && index.rhs.kind === "constant") {
      const lhs = this.#expression(index.lhs);
      return lhs === index.lhs ? index : { ...index, lhs };
    }
    return this.#expression(index);
  }

  #dependence(expression: Expression): Dependence {
    const key = this.#keys.of(expression);
    const known = this.#dependences.get(key);
    if (known) return known;
    let home = 0;
    let hasLoad = false;
    let isFixed = true;
    if (expression.kind === "variable") {
      home = this.#homes.get(expression.name) ?? 0;
      isFixed = !this.#mutable.has(expression.name);
    } else if (expression.kind === "load") {
      hasLoad = true;
      isFixed = !this.#written.has(expression.buffer);
    } else if (expression.kind === "subgroup") isFixed = false;
    for (const child of children(expression)) {
      const inner = this.#dependence(child);
      home = Math.max(home, inner.home);
      hasLoad ||= inner.hasLoad;
      isFixed &&= inner.isFixed;
    }
    const result: Dependence = { home, hasLoad, isFixed };
    this.#dependences.set(key, result);
    return result;
  }

  #expression(expression: Expression): Expression {
    return this.#at(expression, this.#frames.length - 1);
  }

  /** Rewrites `expression` for use in frame `depth`. */
  #at(expression: Expression, depth: number): Expression {
    if (isLeaf(expression)) return expression;
    const key = this.#keys.of(expression);
    const dependence = this.#dependence(expression);
    if (!dependence.isFixed) return this.#inside(expression, depth);
    for (let at = depth; at >= 0; at--) {
      const name = this.#frames[at]?.available.get(key);
      if (name !== undefined) return variable(name, expression.dtype, expression.lanes);
    }
    const place = this.#place(dependence, depth);
    const frame = this.#frames[place];
    if (!frame) throw new Error("internal: no frame to hoist to");
    const slot = `${frame.number}:${key}`;
    if (!this.#known) {
      const count = (this.counts.get(slot) ?? 0) + 1;
      this.counts.set(slot, count);
      return count > 1 ? expression : this.#inside(expression, place);
    }
    if (place === depth && (this.#known.get(slot) ?? 0) < 2) return this.#inside(expression, depth);
    const value = this.#inside(expression, place);
    const name = this.#names.fresh(nameFor(expression));
    this.#homes.set(name, place);
    frame.available.set(key, name);
    frame.pending.push({ kind: "let", name, value });
    return variable(name, expression.dtype, expression.lanes);
  }

  #inside(expression: Expression, depth: number): Expression {
    if (expression.kind === "binary" && expression.lanes > 1 && (expression.op === "shl" || expression.op === "shr")) {
      // Vectors shift by one scalar on targets that have them, so the amount must stay visible as one.
      const { lhs, rhs } = expression;
      return { ...expression, lhs: this.#at(lhs, depth), rhs: rhs.kind === "splat" ? { ...rhs, x: this.#at(rhs.x, depth) } : rhs };
    }
    if (expression.kind !== "load") return mapChildren(expression, (child) => this.#at(child, depth));
    const { mask, index } = expression;
    // The index of a masked load is as safe to compute as any arithmetic.
    const rewritten = depth === this.#frames.length - 1 ? this.#index(index) : this.#at(index, depth);
    return mask ? { ...expression, mask: this.#at(mask, depth), index: rewritten } : { ...expression, index: rewritten };
  }

  /** In front of the outermost loop that changes nothing in the expression. */
  #place(dependence: Dependence, depth: number): number {
    if (dependence.hasLoad) return depth;
    for (let at = dependence.home + 1; at <= depth; at++) if (this.#frames[at]?.isLoop) return at - 1;
    return depth;
  }
}

/**
 * What is not worth a name. Vector constants are: V8 builds them anew wherever they stand, which made tanh take 1.6 times
 * as long (Node 26, AMD EPYC).
 */
function isLeaf(expression: Expression): boolean {
  switch (expression.kind) {
    case "constant":
      return expression.lanes === 1;
    case "variable":
    case "builtin":
      return true;
    default:
      return false;
  }
}

function nameFor(expression: Expression): string {
  if (expression.lanes > 1) return "lanes_1";
  return expression.dtype === "bool" ? "mask_1" : expression.dtype === "f32" ? "value_1" : "index_1";
}
