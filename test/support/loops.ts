/**
 * Runs loop definitions element by element: a scalar evaluator for their expressions, in which every load checks each
 * index against its axis, and a plain nest of loops per kind of definition.
 */

import { type Bindings, evaluateDim, type Shape } from "../../src/ir/dim.ts";
import { allocateHostArray } from "../../src/ir/dtype.ts";
import { children, type Expression, int, load, type ScalarType, scalarTypeOf, select } from "../../src/ir/expression.ts";
import type { Operation } from "../../src/ir/graph.ts";
import type { Index, LoopContext, LoopDefinition } from "../../src/ir/loop.ts";
import { hostTensor } from "../../src/ir/ops/host.ts";
import { binaryNumeric, castNumeric, compareNumeric, unaryNumeric, wrapInt64 } from "../../src/ir/ops/numerics.ts";
import type { HostTensor } from "../../src/ir/type.ts";

/** As memory of the type would hold it. */
function store(dtype: ScalarType, value: number): number {
  switch (dtype) {
    case "f32":
      return Math.fround(value);
    case "f64":
      return value;
    case "i64":
      return wrapInt64(value);
    case "i32":
      return value | 0;
    case "u32":
      return value >>> 0;
    case "bool":
      return value ? 1 : 0;
    default:
      return dtype satisfies never;
  }
}

const bits = new DataView(new ArrayBuffer(4));

function reinterpret(from: ScalarType, to: ScalarType, value: number): number {
  if (from === "f32") bits.setFloat32(0, value);
  else bits.setUint32(0, value >>> 0);
  if (to === "f32") return bits.getFloat32(0);
  return to === "i32" ? bits.getInt32(0) : bits.getUint32(0);
}

interface Place {
  readonly operand: number;
  readonly index: Index;
}

export class LoopRunner {
  readonly #operands: readonly HostTensor[];
  readonly #sizes: Bindings;
  readonly #places = new WeakMap<Expression, Place>();
  /** Selections made by `when`: only the chosen side is evaluated. */
  readonly #lazy = new WeakSet<Expression>();
  readonly context: LoopContext;

  constructor(operands: readonly HostTensor[], sizes: Bindings) {
    this.#operands = operands;
    this.#sizes = sizes;
    this.context = {
      operand: (operand, index) => {
        const tensor = operands[operand];
        if (!tensor) throw new Error(`the definition reads operand ${operand}`);
        if (index.length !== tensor.shape.length)
          throw new Error(`operand ${operand} of ${tensor.shape.length} axes is read with ${index.length}`);
        const expression = load(`operand${operand}`, int(0), scalarTypeOf(tensor.dtype));
        this.#places.set(expression, { operand, index });
        return expression;
      },
      dim: (dim) => int(evaluateDim(dim, sizes)),
      when: (condition, then, otherwise) => {
        if (condition.kind === "constant") return condition.value ? then() : otherwise();
        const expression = select(condition, then(), otherwise());
        this.#lazy.add(expression);
        return expression;
      },
      share: (_name, x) => x,
    };
  }

  shape(shape: Shape): readonly number[] {
    return shape.map((dim) => evaluateDim(dim, this.#sizes));
  }

  evaluate(expression: Expression, memo = new Map<Expression, number>()): number {
    const known = memo.get(expression);
    if (known !== undefined) return known;
    const value = store(expression.dtype, this.#compute(expression, memo));
    memo.set(expression, value);
    return value;
  }

  #compute(expression: Expression, memo: Map<Expression, number>): number {
    const child = (x: Expression): number => this.evaluate(x, memo);
    switch (expression.kind) {
      case "constant":
        return expression.value;
      case "unary":
        return unaryNumeric(expression.op, expression.x.dtype)(child(expression.x));
      case "binary": {
        if (expression.lhs.dtype !== expression.rhs.dtype)
          throw new Error(`${expression.op} of ${expression.lhs.dtype} and ${expression.rhs.dtype}`);
        return binaryNumeric(expression.op, expression.lhs.dtype)(child(expression.lhs), child(expression.rhs));
      }
      case "compare":
        if (expression.lhs.dtype !== expression.rhs.dtype)
          throw new Error(`${expression.op} of ${expression.lhs.dtype} and ${expression.rhs.dtype}`);
        return compareNumeric(expression.op)(child(expression.lhs), child(expression.rhs));
      case "select": {
        if (expression.ifTrue.dtype !== expression.ifFalse.dtype)
          throw new Error(`select of ${expression.ifTrue.dtype} and ${expression.ifFalse.dtype}`);
        if (this.#lazy.has(expression)) return child(child(expression.condition) ? expression.ifTrue : expression.ifFalse);
        const [condition, ifTrue, ifFalse] = children(expression).map(child);
        return (condition ? ifTrue : ifFalse) as number;
      }
      case "cast":
        return castNumeric(expression.x.dtype, expression.dtype)(child(expression.x));
      case "bitcast":
        return reinterpret(expression.x.dtype, expression.dtype, child(expression.x));
      case "load":
        return this.#load(expression, memo);
      default:
        throw new Error(`loop definitions have no ${expression.kind}`);
    }
  }

  #load(expression: Expression, memo: Map<Expression, number>): number {
    const place = this.#places.get(expression);
    const tensor = place && this.#operands[place.operand];
    if (!place || !tensor) throw new Error("a load that is not of an operand");
    let at = 0;
    place.index.forEach((part, axis) => {
      const position = this.evaluate(part, memo);
      const size = tensor.shape[axis] ?? 0;
      if (position < 0 || position >= size)
        throw new Error(`operand ${place.operand} is read at ${position} on axis ${axis} of size ${size}`);
      at = at * size + position;
    });
    return tensor.data[at] ?? 0;
  }
}

/** Every index of a shape, row-major. */
export function* indices(shape: readonly number[]): Generator<readonly number[]> {
  const count = shape.reduce((product, size) => product * size, 1);
  for (let i = 0; i < count; i++) {
    const index = new Array<number>(shape.length);
    let rest = i;
    for (let axis = shape.length - 1; axis >= 0; axis--) {
      const size = shape[axis] ?? 1;
      index[axis] = rest % size;
      rest = Math.floor(rest / size);
    }
    yield index;
  }
}

const asIndex = (index: readonly number[]): Index => index.map(int);

function flatten(shape: readonly number[], index: readonly number[]): number {
  return index.reduce((sum, i, axis) => sum * (shape[axis] ?? 1) + i, 0);
}

/** The result of `operation` by its loop definition, each expression node rounded to its type. */
export function runLoops(operation: Operation, definition: LoopDefinition, operands: readonly HostTensor[], sizes: Bindings): HostTensor {
  const runner = new LoopRunner(operands, sizes);
  const { context } = runner;
  const { dtype } = operation.result.type;
  const shape = runner.shape(operation.result.type.shape);
  const data = allocateHostArray(
    dtype,
    shape.reduce((product, size) => product * size, 1),
  );
  const constantOf = (dtypeOf: ScalarType, value: number): Expression => ({ kind: "constant", dtype: dtypeOf, lanes: 1, value });
  switch (definition.kind) {
    case "map":
      for (const index of indices(shape)) data[flatten(shape, index)] = runner.evaluate(definition.element(context, asIndex(index)));
      break;
    case "reduce": {
      const reduction = runner.shape(definition.reduction);
      for (const index of indices(shape)) {
        let values: readonly Expression[] = definition.accumulators.map((accumulator) =>
          constantOf(accumulator.dtype, accumulator.identity),
        );
        for (const inner of indices(reduction)) {
          const combined = definition.combine(values, definition.element(context, asIndex(index), asIndex(inner)));
          values = combined.map((x, i) => constantOf(definition.accumulators[i]?.dtype ?? x.dtype, runner.evaluate(x)));
        }
        data[flatten(shape, index)] = runner.evaluate(definition.finish(values));
      }
      break;
    }
    case "contract": {
      const [batch, m, n, k] = [definition.batch, definition.m, definition.n, definition.k].map((space) => runner.shape(space)) as [
        number[],
        number[],
        number[],
        number[],
      ];
      const written = new Set<number>();
      for (const b of indices(batch)) {
        for (const row of indices(m)) {
          for (const column of indices(n)) {
            let sum = 0;
            for (const inner of indices(k)) {
              const lhs = runner.evaluate(definition.lhs(context, asIndex(b), asIndex(row), asIndex(inner)));
              sum += lhs * runner.evaluate(definition.rhs(context, asIndex(b), asIndex(inner), asIndex(column)));
            }
            const index = definition.resultIndex(asIndex(b), asIndex(row), asIndex(column)).map((x) => runner.evaluate(x));
            const spaces = { batch: b, m: row, n: column };
            const sizesOf = { batch, m, n };
            definition.resultAxes.forEach(({ space, axis, outer }, i) => {
              const inner = spaces[space][axis] ?? 0;
              const expected = outer ? (spaces[outer.space][outer.axis] ?? 0) * (sizesOf[space][axis] ?? 1) + inner : inner;
              if (index[i] !== expected)
                throw new Error(`resultAxes gives ${expected} for axis ${i} of the result and resultIndex ${index[i]}`);
            });
            const at = flatten(shape, index);
            written.add(at);
            data[at] = sum;
          }
        }
      }
      if (written.size !== data.length) throw new Error(`the contraction writes ${written.size} of ${data.length} elements`);
      break;
    }
    case "scatter": {
      const [rows, window, updates] = [
        evaluateDim(definition.rows, sizes),
        runner.shape(definition.window),
        runner.shape(definition.updates),
      ];
      const scalar = scalarTypeOf(dtype);
      for (const index of indices(shape)) data[flatten(shape, index)] = runner.evaluate(context.operand(0, asIndex(index)));
      for (const update of indices(updates)) {
        const row = runner.evaluate(definition.target(context, asIndex(update)));
        if (row < 0 || row >= rows) continue;
        for (const inner of indices(window)) {
          const at = flatten(shape, [row, ...inner]);
          const value = definition.value(context, asIndex(update), asIndex(inner));
          data[at] = runner.evaluate(definition.combine(constantOf(scalar, data[at] ?? 0), value));
        }
      }
      break;
    }
    default:
      definition satisfies never;
  }
  // As code generation does: a result of a narrow dtype is rounded once.
  return hostTensor(dtype, shape, data);
}
