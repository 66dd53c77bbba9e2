/**
 * Turns loop definitions into statements: the element of any value of a fused region at any index, with producers
 * inlined, shared subexpressions named once, and loads masked by the conditions they stand under.
 */

import { opOf } from "../../ir/define-op.ts";
import { fail } from "../../ir/diagnostic.ts";
import { dimEquals, type Shape } from "../../ir/dim.ts";
import { type Dtype, isFloat } from "../../ir/dtype.ts";
import {
  cast,
  compare,
  constant,
  type Expression,
  int,
  load,
  logicalAnd,
  logicalNot,
  scalarTypeOf,
  select,
  type UnaryFunction,
  variable,
} from "../../ir/expression.ts";
import type { Operation, Region, Value } from "../../ir/graph.ts";
import { dimExpression, flattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index, LoopContext, LoopDefinition } from "../../ir/loop.ts";
import { isNarrow, narrow, narrowConstant } from "../../ir/narrow.ts";
import { formatType } from "../../ir/type.ts";
import type { Statement } from "../kernel/kernel.ts";

/** The loop definition of an op inside a region. */
export function loopsOf(operation: Operation): LoopDefinition {
  return (
    opOf(operation).loops?.(operation) ?? fail("TSC2901", `${operation.name} has no loop definition`, { location: operation.locations[0] })
  );
}

interface Scope {
  readonly statements: Statement[];
  readonly named: Map<string, Expression>;
}

/** Of a float they give a float of the same type. */
const exactFunctions: ReadonlySet<UnaryFunction> = new Set(["neg", "abs", "sign", "floor", "ceil", "round"]);

export class Emitter {
  readonly #region: Region;
  readonly #buffers: ReadonlyMap<Value, string>;
  readonly #uses = new Map<Value, number>();
  readonly #ids = new Map<Value, number>();
  readonly #bound = new Map<Value, (index: Index) => Expression>();
  readonly #places = new Map<Value, { readonly buffer: string; readonly at: (index: Index) => Expression }>();
  readonly #keys = new WeakMap<Expression, string>();
  /** Expressions whose values are known to be of a narrow dtype. */
  readonly #rounded = new WeakMap<Expression, Dtype>();
  readonly #names = new Map<string, number>();
  #scopes: Scope[] = [{ statements: [], named: new Map() }];
  #masks: Expression[] = [];

  /** `buffers` names the buffer of each region parameter; names in `taken` are given to nothing else. */
  constructor(region: Region, buffers: ReadonlyMap<Value, string>, taken: readonly string[] = []) {
    for (const name of taken) this.#names.set(name, 1);
    this.#region = region;
    this.#buffers = buffers;
    for (const { operands } of region.operations) for (const value of operands) this.addUse(value);
    for (const value of region.results) this.addUse(value);
  }

  get region(): Region {
    return this.#region;
  }

  // Statements

  push(statement: Statement): void {
    this.#scope.statements.push(statement);
  }

  /** The statements that `body` pushes, in a scope of their own. */
  block(body: () => void): readonly Statement[] {
    this.#scopes.push({ statements: [], named: new Map() });
    try {
      body();
      return this.#scope.statements;
    } finally {
      this.#scopes.pop();
    }
  }

  for(
    name: string,
    start: Expression,
    end: Expression,
    mode: "serial" | "unroll" | "vector",
    body: (i: Expression) => void,
    step = 1,
  ): void {
    const i = this.fresh(name);
    this.push({ kind: "for", variable: i, start, end, step, mode, body: this.block(() => body(variable(i))) });
  }

  if(condition: Expression, then: () => void): void {
    if (condition.kind === "constant") {
      if (condition.value) then();
      return;
    }
    this.push({ kind: "if", condition, then: this.block(then), otherwise: [] });
  }

  /** Nested loops over `shape`; axes of size 1 make none. The last one has `mode`. */
  loops(name: string, shape: Shape, mode: "serial" | "unroll" | "vector", body: (index: Index) => void): void {
    const last = shape.findLastIndex((dim) => !dimEquals(dim, 1));
    const nest = (axis: number, index: readonly Expression[]): void => {
      const dim = shape[axis];
      if (dim === undefined) body(index);
      else if (dimEquals(dim, 1)) nest(axis + 1, [...index, int(0)]);
      else
        this.for(shape.length === 1 ? name : `${name}${axis}`, int(0), dimExpression(dim), axis === last ? mode : "serial", (i) =>
          nest(axis + 1, [...index, i]),
        );
    };
    nest(0, []);
  }

  let(name: string, value: Expression): Expression {
    if (value.kind === "variable" || value.kind === "constant") return value;
    const unique = this.fresh(name);
    this.push({ kind: "let", name: unique, value });
    return this.#mark(variable(unique, value.dtype, value.lanes), this.#rounded.get(value));
  }

  /** A mutable variable. */
  declare(name: string, value: Expression): Expression {
    const unique = this.fresh(name);
    this.push({ kind: "declare", name: unique, value });
    return variable(unique, value.dtype, value.lanes);
  }

  assign(target: Expression, value: Expression): void {
    if (target.kind !== "variable") throw new Error("internal: assignment to something that is not a variable");
    this.push({ kind: "assign", name: target.name, value });
  }

  store(buffer: string, index: Expression, value: Expression): void {
    this.push({ kind: "store", buffer, index, value: value.dtype === "bool" ? cast("i32", value) : value });
  }

  fresh(name: string): string {
    const base = name.replace(/[^A-Za-z0-9_]/g, "_");
    let count = this.#names.get(base) ?? 0;
    const spelled = (): string => (count === 0 ? base : `${base}_${count}`);
    while (count > 0 && this.#names.has(spelled())) count++;
    const unique = spelled();
    this.#names.set(base, count + 1);
    if (unique !== base) this.#names.set(unique, 1);
    return unique;
  }

  // Values

  /** Inside `body`, elements of `value` are `element(index)`: an accumulator, a tile. */
  withBound<T>(bindings: ReadonlyMap<Value, (index: Index) => Expression>, body: () => T): T {
    for (const [value, element] of bindings) this.#bound.set(value, element);
    try {
      return body();
    } finally {
      for (const value of bindings.keys()) this.#bound.delete(value);
    }
  }

  bind(value: Value, element: (index: Index) => Expression): void {
    this.#bound.set(value, element);
  }

  /** Elements of `value` are needed once more than the region says. */
  addUse(value: Value): void {
    this.#uses.set(value, (this.#uses.get(value) ?? 0) + 1);
  }

  /** From here on, elements of `value` are loaded: those at `index` lie in `buffer`, or a shared array, at `at(index)`. */
  place(value: Value, buffer: string, at: (index: Index) => Expression): void {
    this.#places.set(value, { buffer, at });
  }

  /** The element of `value` at `index`, named if it is needed more than once. */
  element(value: Value, index: Index): Expression {
    const bound = this.#bound.get(value);
    if (bound) return this.#mark(bound(index), value.type.dtype);
    const key = `${this.#id(value)}[${index.map((i) => this.#key(i)).join()}]${this.#masks.map((mask) => this.#key(mask)).join("&")}`;
    const known = this.#find(key);
    if (known) return known;
    const computed = this.#compute(value, index);
    const repeated = (this.#uses.get(value) ?? 0) > 1;
    const result = repeated ? this.let(nameOf(value), computed) : computed;
    this.#scope.named.set(key, result);
    return result;
  }

  #compute(value: Value, index: Index): Expression {
    const producer = value.producer;
    if (!producer || this.#places.has(value)) return this.#load(value, index);
    const definition = loopsOf(producer);
    if (definition.kind !== "map") throw new Error(`internal: ${producer.name} is read inside a kernel before it is computed`);
    return this.rounded(value, definition.element(this.contextOf(producer), index));
  }

  /** What was computed for `value` as one of its dtype's values: rounded once, where the dtype is narrow and it may not be one. */
  rounded(value: Value, computed: Expression): Expression {
    const { dtype } = value.type;
    if (!isNarrow(dtype)) return computed;
    if (computed.kind === "constant") return narrowConstant(dtype, computed);
    return this.#mark(this.#isRounded(computed, dtype) ? computed : narrow(dtype, computed), dtype);
  }

  #mark(x: Expression, dtype: Dtype | undefined): Expression {
    if (dtype !== undefined && isNarrow(dtype)) this.#rounded.set(x, dtype);
    return x;
  }

  /** Whether all values of `x` are known to be of the narrow `dtype`: moved, chosen, or computed without rounding. */
  #isRounded(x: Expression, dtype: Dtype): boolean {
    if (this.#rounded.get(x) === dtype) return true;
    switch (x.kind) {
      case "constant":
        return Object.is(narrowConstant(dtype, x).value, x.value);
      case "select":
        return this.#isRounded(x.ifTrue, dtype) && this.#isRounded(x.ifFalse, dtype);
      case "binary":
        return (x.op === "max" || x.op === "min") && this.#isRounded(x.lhs, dtype) && this.#isRounded(x.rhs, dtype);
      case "unary":
        return isFloat(dtype) && exactFunctions.has(x.op) && this.#isRounded(x.x, dtype);
      case "cast":
        return x.x.dtype === "bool";
      default:
        return false;
    }
  }

  #load(value: Value, index: Index): Expression {
    const place = this.#places.get(value);
    const buffer = place?.buffer ?? this.#buffers.get(value);
    if (buffer === undefined) throw new Error("internal: a region reads a value that is not its own");
    const at = place ? place.at(index) : flattenIndex(value.type.shape, index);
    // In buffers bool is an i32 of 0 or 1.
    const dtype = value.type.dtype === "bool" ? "i32" : scalarTypeOf(value.type.dtype);
    const raw = load(buffer, at, dtype, this.#mask());
    return value.type.dtype === "bool" ? compare("ne", raw, constant(dtype, 0)) : this.#mark(raw, value.type.dtype);
  }

  #mask(): Expression | undefined {
    const [first, ...rest] = this.#masks;
    return first ? rest.reduce((all, mask) => logicalAnd(all, mask), first) : undefined;
  }

  /** What a loop definition of `operation` sees. */
  contextOf(operation: Operation): LoopContext {
    return {
      operand: (position, index) => {
        const operand = operation.operands[position];
        if (!operand) throw new Error(`internal: ${operation.name} reads operand ${position}`);
        if (operand.type.shape.length !== index.length)
          throw new Error(`internal: ${operation.name} reads ${formatType(operand.type)} with ${index.length} indices`);
        return this.element(operand, index);
      },
      dim: (dim) => dimExpression(dim),
      when: (condition, then, otherwise) => this.when(condition, then, otherwise),
      share: (name, x) => this.let(name, x),
    };
  }

  when(condition: Expression, then: () => Expression, otherwise: () => Expression): Expression {
    if (condition.kind === "constant") return condition.value ? then() : otherwise();
    const ifTrue = this.masked(condition, then);
    const ifFalse = this.masked(logicalNot(condition), otherwise);
    // A load where its mask does not hold is zero already.
    const isZero = ifFalse.kind === "constant" && Object.is(ifFalse.value, 0);
    if (isZero && ifTrue.kind === "load" && ifTrue.mask && isPartOf(condition, ifTrue.mask)) return ifTrue;
    return select(condition, ifTrue, ifFalse);
  }

  /** Loads made by `body` happen only where `condition` holds. */
  masked<T>(condition: Expression, body: () => T): T {
    if (condition.kind === "constant") return body();
    this.#masks.push(condition);
    try {
      return body();
    } finally {
      this.#masks.pop();
    }
  }

  get #scope(): Scope {
    const scope = this.#scopes.at(-1);
    if (!scope) throw new Error("internal: no scope");
    return scope;
  }

  #find(key: string): Expression | undefined {
    for (let depth = this.#scopes.length - 1; depth >= 0; depth--) {
      const found = this.#scopes[depth]?.named.get(key);
      if (found) return found;
    }
    return undefined;
  }

  #id(value: Value): number {
    const known = this.#ids.get(value);
    if (known !== undefined) return known;
    this.#ids.set(value, this.#ids.size);
    return this.#ids.size - 1;
  }

  #key(expression: Expression): string {
    const known = this.#keys.get(expression);
    if (known !== undefined) return known;
    const key = JSON.stringify(expression);
    this.#keys.set(expression, key);
    return key;
  }

  takeStatements(): readonly Statement[] {
    return this.#scope.statements;
  }
}

/** For what is looked at and not emitted: the elements of a region whose parameters are the buffers `in0`, `in1` and so on, as in a `Frame`. */
export function probeEmitter(region: Region): Emitter {
  return new Emitter(region, new Map(region.parameters.map((parameter, index) => [parameter, `in${index}`])));
}

/** Whether `mask` holds only where `condition` does. */
function isPartOf(condition: Expression, mask: Expression): boolean {
  return (
    mask === condition || (mask.kind === "binary" && mask.op === "and" && (isPartOf(condition, mask.lhs) || isPartOf(condition, mask.rhs)))
  );
}

function nameOf(value: Value): string {
  const producer = value.producer;
  return producer ? (producer.name === "constant" ? "c" : producer.name) : "x";
}
