/**
 * Turns loops of mode `vector` into loops over `lanes` elements at a time and a scalar loop for what is left.
 *
 * Expressions that do not depend on the loop variable stay scalar and are splat where they meet vectors. Loads and stores
 * of consecutive elements become vector accesses; others go lane by lane. A variable that only accumulates
 * (`acc = combine(acc, x)`) gets a vector of partial results that are combined behind the loop, which reassociates floating
 * point; so do the iterations that `interleave.ts` puts side by side. Everything else equals the scalar loop exactly. A loop that cannot be vectorized becomes serial.
 */

import type { Dim } from "../../ir/dim.ts";
import {
  add,
  type BinaryFunction,
  binary,
  children,
  constant,
  div,
  type Expression,
  fma,
  int,
  mapChildren,
  mul,
  type ScalarType,
  select,
  splat,
  sub,
  variable,
} from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import { interleave, type VectorAccumulator } from "./interleave.ts";
import type { Kernel, Statement } from "./kernel.ts";
import { type Names, namesOf } from "./names.ts";
import { IndexRanges } from "./ranges.ts";
import { copyBlock, type Substitution, substitute } from "./substitute.ts";
import { assignedNames, hasLoad, mapBlocks, someExpression, statementExpressions, visitStatements, withBody } from "./walk.ts";

type For = Statement & { readonly kind: "for" };

/** Nodes of an integer definition that is written in the loop variable. Indices are smaller; random bits, whose rounds use each other twice, are not. */
const largestInlined = 256;

/** Thrown and caught here: the loop has no vector form. */
class NotVectorizable extends Error {}

export function vectorizeLoops(kernel: Kernel, lanes: number): Kernel {
  if (lanes === 1) return withBody(kernel, serialize(kernel.body));
  const names = namesOf(kernel);
  const ranges = new IndexRanges(kernel);
  const lengths = new Map(kernel.buffers.map(({ name, length }) => [name, length]));
  const visit = (block: readonly Statement[]): readonly Statement[] =>
    block.flatMap((original): readonly Statement[] => {
      const statement = mapBlocks(original, visit);
      return statement.kind === "for" && statement.mode === "vector"
        ? vectorizeLoop(statement, lanes, names, ranges, lengths)
        : [statement];
    });
  return withBody(kernel, visit(kernel.body));
}

function serialize(block: readonly Statement[]): readonly Statement[] {
  return block.map((statement) => {
    const mapped = mapBlocks(statement, serialize);
    return mapped.kind === "for" && mapped.mode === "vector" ? { ...mapped, mode: "serial" } : mapped;
  });
}

function vectorizeLoop(
  loop: For,
  lanes: number,
  names: Names,
  ranges: IndexRanges,
  lengths: ReadonlyMap<string, Dim>,
): readonly Statement[] {
  const serial: For = { ...loop, mode: "serial" };
  const trips = ranges.polynomial(loop.end).minus(ranges.polynomial(loop.start));
  if (loop.step !== 1 || (trips.isConstant && trips.constantTerm < lanes)) return [serial];
  try {
    const vectorizer = new LoopVectorizer(loop, lanes, names, ranges, lengths);
    const body = vectorizer.block(loop.body);
    // A multiple of the width whatever the symbols are: the sizes are exact, as `ranges.ts` says of indices.
    const isMultiple = [...trips.terms.values()].every((term) => term.coefficient % lanes === 0) && ranges.isIndexPolynomial(trips);
    if (isMultiple) {
      const whole: For = { ...serial, step: lanes, body };
      if (!trips.isConstant) return [...vectorizer.before, whole, ...vectorizer.after];
      const side = interleave(whole, vectorizer.accumulators, trips.constantTerm / lanes, names);
      return [...vectorizer.before, ...side.before, side.loop, ...side.after, ...vectorizer.after];
    }
    const whole = names.fresh(`${loop.variable}_whole`);
    const wholeEnd = add(loop.start, mul(div(sub(loop.end, loop.start), int(lanes)), int(lanes)));
    const rest = names.fresh(`${loop.variable}_rest`);
    const restBody = copyBlock(loop.body, new Map([[loop.variable, variable(rest)]]), names);
    return [
      { kind: "let", name: whole, value: wholeEnd },
      ...vectorizer.before,
      { ...serial, end: variable(whole), step: lanes, body },
      ...vectorizer.after,
      { ...serial, variable: rest, start: variable(whole), body: restBody },
    ];
  } catch (error) {
    if (error instanceof NotVectorizable) return [serial];
    throw error;
  }
}

type Reduction = "add" | "mul" | "max" | "min";

/** `x` combined with it is `x`; minus zero, because plus zero would change the sign of a sum of minus zeros. */
function identityOf(op: Reduction, dtype: ScalarType): number {
  const isFloat = dtype === "f32";
  switch (op) {
    case "add":
      return isFloat ? -0 : 0;
    case "mul":
      return 1;
    case "max":
      return isFloat ? Number.NEGATIVE_INFINITY : dtype === "u32" ? 0 : -(2 ** 31);
    case "min":
      return isFloat ? Number.POSITIVE_INFINITY : dtype === "u32" ? 2 ** 32 - 1 : 2 ** 31 - 1;
    default:
      return op satisfies never;
  }
}

interface Accumulator {
  readonly name: string;
  readonly vector: string;
  readonly op: Reduction;
  readonly dtype: ScalarType;
}

class LoopVectorizer {
  readonly before: Statement[] = [];
  readonly after: Statement[] = [];
  readonly #loop: For;
  readonly #lanes: number;
  readonly #names: Names;
  readonly #ranges: IndexRanges;
  readonly #lengths: ReadonlyMap<string, Dim>;
  readonly #varying = new Set<string>();
  /** Values of integer definitions that depend on the loop variable, written in it alone. */
  readonly #inlined = new Map<string, Expression>();
  readonly #local = new Set<string>();
  readonly #accumulators = new Map<string, Accumulator>();

  constructor(loop: For, lanes: number, names: Names, ranges: IndexRanges, lengths: ReadonlyMap<string, Dim>) {
    this.#lengths = lengths;
    this.#loop = loop;
    this.#lanes = lanes;
    this.#names = names;
    this.#ranges = ranges;
    this.#varying.add(loop.variable);
    visitStatements(loop.body, (statement) => {
      if (statement.kind === "declare") {
        this.#local.add(statement.name);
        this.#varying.add(statement.name);
      }
      for (const expression of statementExpressions(statement)) {
        if (someExpression(expression, (node) => node.lanes !== 1 || node.kind === "subgroup" || isWide(node.dtype)))
          throw new NotVectorizable();
      }
    });
    for (const name of assignedNames(loop.body)) if (!this.#local.has(name)) this.#accumulate(name);
  }

  get accumulators(): readonly VectorAccumulator[] {
    return [...this.#accumulators.values()].map(({ vector, op, dtype }) => {
      return { name: vector, op, identity: splat(constant(dtype, identityOf(op, dtype)), this.#lanes) };
    });
  }

  block(block: readonly Statement[]): readonly Statement[] {
    return block.flatMap((statement) => this.#statement(statement));
  }

  #statement(statement: Statement): readonly Statement[] {
    switch (statement.kind) {
      case "let": {
        if (!this.#isVarying(statement.value)) return [statement];
        this.#varying.add(statement.name);
        const { dtype } = statement.value;
        if (dtype !== "f32" && !hasLoad(statement.value) && !this.#usesMutable(statement.value)) {
          const value = this.#inline(statement.value);
          if (nodesOf(value) <= largestInlined) this.#inlined.set(statement.name, value);
        }
        return [{ ...statement, value: this.#vector(statement.value) }];
      }
      case "declare":
        return [{ ...statement, value: this.#vector(statement.value) }];
      case "assign":
        return [this.#assign(statement)];
      case "store":
        return this.#store(statement);
      case "for": {
        if (this.#isVarying(statement.start) || this.#isVarying(statement.end)) throw new NotVectorizable();
        return [{ ...statement, body: this.block(statement.body) }];
      }
      case "if":
        if (this.#isVarying(statement.condition)) throw new NotVectorizable();
        return [{ ...statement, then: this.block(statement.then), otherwise: this.block(statement.otherwise) }];
      case "comment":
        return [statement];
      case "registers":
      case "prefetch":
      case "commit_copies":
      case "await_copies":
      case "load_matrices":
      case "multiply_matrices":
      case "copy_box":
      case "arrive":
      case "await_phase":
      case "cooperative_matrix":
      case "multiply_cooperative":
      case "store_cooperative":
      case "multiply_tiles":
      case "await_products":
      case "set_registers":
      case "barrier":
      case "last_workgroup":
        throw new NotVectorizable();
      default:
        return statement satisfies never;
    }
  }

  /** Accepts `name` when all the loop does with it is to combine values into it, always by the same function. */
  #accumulate(name: string): void {
    const steps: { readonly op: Reduction; readonly dtype: ScalarType }[] = [];
    const reads = (expression: Expression): boolean => someExpression(expression, (node) => node.kind === "variable" && node.name === name);
    visitStatements(this.#loop.body, (statement) => {
      if (statement.kind === "assign" && statement.name === name) {
        const step = combination(statement.value, name);
        if (!step || reads(step.value)) throw new NotVectorizable();
        steps.push({ op: step.op, dtype: statement.value.dtype });
      } else if (statementExpressions(statement).some(reads)) throw new NotVectorizable();
    });
    const [first] = steps;
    if (!first || first.dtype === "bool" || steps.some((step) => step.op !== first.op)) throw new NotVectorizable();
    const { op, dtype } = first;
    const vector = this.#names.fresh(`${name}_lanes`);
    this.#accumulators.set(name, { name, vector, op, dtype });
    this.before.push({ kind: "declare", name: vector, value: splat(constant(dtype, identityOf(op, dtype)), this.#lanes) });
    let parts: Expression[] = Array.from({ length: this.#lanes }, (_, lane) => this.#extract(variable(vector, dtype, this.#lanes), lane));
    while (parts.length > 1) {
      const half = parts.length / 2;
      const [low, high] = [parts.slice(0, half), parts.slice(half)];
      parts = low.map((part, at) => binary(op, part, high[at] ?? part));
    }
    const [total] = parts;
    if (total) this.after.push({ kind: "assign", name, value: binary(op, variable(name, dtype), total) });
  }

  #assign(statement: Statement & { kind: "assign" }): Statement {
    const accumulator = this.#accumulators.get(statement.name);
    if (!accumulator) return { ...statement, value: this.#vector(statement.value) };
    const { vector, op, dtype, name } = accumulator;
    const current = variable(vector, dtype, this.#lanes);
    const step = combination(statement.value, name);
    if (!step) throw new NotVectorizable();
    const value = step.factors
      ? fma(this.#vector(step.factors[0]), this.#vector(step.factors[1]), current)
      : binary(op, current, this.#vector(step.value));
    return { kind: "assign", name: vector, value };
  }

  #store(statement: Statement & { kind: "store" }): readonly Statement[] {
    const { buffer, value } = statement;
    const index = this.#inline(statement.index);
    const stride = this.#stride(index);
    // All iterations write one place: their order matters.
    if (stride === 0) throw new NotVectorizable();
    if (stride === 1) return [{ kind: "store", buffer, index, value: this.#vector(value) }];
    const name = this.#names.fresh(`${buffer}_value`);
    const isVarying = this.#isVarying(value);
    const lanes = variable(name, value.dtype, isVarying ? this.#lanes : 1);
    const stores = Array.from({ length: this.#lanes }, (_, lane): Statement => {
      return { kind: "store", buffer, index: this.#scalar(index, lane), value: isVarying ? this.#extract(lanes, lane) : lanes };
    });
    return [{ kind: "let", name, value: isVarying ? this.#vector(value) : value }, ...stores];
  }

  #isVarying(expression: Expression): boolean {
    return someExpression(
      expression,
      (node) => node.kind === "variable" && (this.#varying.has(node.name) || this.#accumulators.has(node.name)),
    );
  }

  #usesMutable(expression: Expression): boolean {
    return someExpression(expression, (node) => node.kind === "variable" && this.#local.has(node.name));
  }

  #inline(expression: Expression): Expression {
    return substitute(expression, this.#inlined);
  }

  /** Elements from one iteration to the next; undefined when it is not the same everywhere. */
  #stride(index: Expression): number | undefined {
    if (!this.#isVarying(index)) return 0;
    const parts = this.#ranges.polynomial(index).linearIn(variable(this.#loop.variable));
    if (!parts?.coefficient.isConstant || parts.rest.atoms().some((atom) => this.#isVarying(atom))) return undefined;
    return parts.coefficient.constantTerm;
  }

  /** In bounds in every iteration, whatever the mask. */
  #isInside(buffer: string, index: Expression): boolean {
    const length = this.#lengths.get(buffer);
    if (length === undefined) return false;
    const at = this.#ranges.polynomial(index);
    const past = this.#ranges.polynomial(dimExpression(length)).minus(at).shift(-1);
    return this.#ranges.provesNonNegative(at) && this.#ranges.provesNonNegative(past);
  }

  #extract(x: Expression, lane: number): Expression {
    return { kind: "extract", x, lane, dtype: x.dtype, lanes: 1 };
  }

  /** The value in iteration `lane` of the group, as a scalar. */
  #scalar(expression: Expression, lane: number): Expression {
    const values = new Map<string, Expression>([[this.#loop.variable, add(variable(this.#loop.variable), int(lane))]]);
    return this.#substituteLane(this.#inline(expression), values, lane);
  }

  #substituteLane(expression: Expression, values: Substitution, lane: number): Expression {
    if (expression.kind === "variable") {
      const value = values.get(expression.name);
      if (value) return value;
      if (!this.#varying.has(expression.name)) return expression;
      return this.#extract(variable(expression.name, expression.dtype, this.#lanes), lane);
    }
    return mapChildren(expression, (child) => this.#substituteLane(child, values, lane));
  }

  #laneByLane(expression: Expression): Expression {
    const elements = Array.from({ length: this.#lanes }, (_, lane) => this.#scalar(expression, lane));
    return { kind: "vector", elements, dtype: expression.dtype, lanes: this.#lanes };
  }

  #vector(expression: Expression): Expression {
    if (!this.#isVarying(expression)) return splat(expression, this.#lanes);
    const lanes = this.#lanes;
    switch (expression.kind) {
      case "variable": {
        if (expression.name !== this.#loop.variable) return variable(expression.name, expression.dtype, lanes);
        const steps: Expression = { kind: "vector", elements: Array.from({ length: lanes }, (_, lane) => int(lane)), dtype: "i32", lanes };
        return { kind: "binary", op: "add", lhs: splat(expression, lanes), rhs: steps, dtype: "i32", lanes };
      }
      case "load": {
        const index = this.#inline(expression.index);
        const uniformMask = !expression.mask || !this.#isVarying(expression.mask);
        if (uniformMask && this.#stride(index) === 1) return { ...expression, index, lanes };
        const { mask, ...plain } = expression;
        if (mask && this.#stride(index) === 1 && this.#isInside(expression.buffer, index)) {
          // What no lane asked for may be read where it is in the buffer; it is dropped.
          const zero = splat(constant(expression.dtype, 0), lanes);
          return select(this.#vector(mask), { ...plain, index, lanes }, zero);
        }
        return this.#laneByLane(expression);
      }
      case "binary":
        return hasVectorForm(expression.op, expression.dtype, !this.#isVarying(expression.rhs))
          ? this.#widen(expression)
          : this.#laneByLane(expression);
      case "unary":
      case "compare":
      case "select":
      case "cast":
      case "bitcast":
      case "fma":
        return this.#widen(expression);
      default:
        return this.#laneByLane(expression);
    }
  }

  #widen(expression: Expression): Expression {
    return { ...mapChildren(expression, (child) => this.#vector(child)), lanes: this.#lanes } as Expression;
  }
}

/** A vector register has half as many lanes of these. */
function isWide(dtype: ScalarType): boolean {
  return dtype === "f64" || dtype === "i64";
}

/** Written out: what is used twice counts twice. */
function nodesOf(expression: Expression): number {
  const known = new Map<Expression, number>();
  const count = (node: Expression): number => {
    const nodes = known.get(node) ?? children(node).reduce((sum, child) => sum + count(child), 1);
    known.set(node, nodes);
    return nodes;
  };
  return count(expression);
}

/** Integer division has no vector instruction anywhere; shifts take one amount for all lanes. */
function hasVectorForm(op: BinaryFunction, dtype: ScalarType, uniformAmount: boolean): boolean {
  if (op === "div" || op === "mod") return dtype === "f32";
  if (op === "shl" || op === "shr") return uniformAmount;
  return true;
}

interface Combination {
  readonly op: Reduction;
  readonly value: Expression;
  /** Of a fused product. */
  readonly factors?: readonly [Expression, Expression];
}

/** Reads `value` as `name` combined with something. */
function combination(value: Expression, name: string): Combination | undefined {
  const isName = (expression: Expression): boolean => expression.kind === "variable" && expression.name === name;
  if (value.kind === "fma") return isName(value.c) ? { op: "add", value: mul(value.a, value.b), factors: [value.a, value.b] } : undefined;
  if (value.kind !== "binary") return undefined;
  const { op } = value;
  if (op !== "add" && op !== "mul" && op !== "max" && op !== "min") return undefined;
  if (isName(value.lhs)) return { op, value: value.rhs };
  return isName(value.rhs) ? { op, value: value.lhs } : undefined;
}
