/**
 * Random well-typed functions for differential tests: a handful of inputs, a dozen ops of every family over odd shapes,
 * sizes 0 and 1 and a symbolic batch, and sometimes the gradient of it all.
 *
 * Values stay within a few units, so that one tolerance serves; ops that jump (comparisons, arg-max, rounding) are only
 * applied to inputs and integers, where targets agree on every bit.
 */

import { gradients } from "../../src/ir/autodiff.ts";
import type { Builder } from "../../src/ir/builder.ts";
import { type Dim, isStatic, type Shape, symbol } from "../../src/ir/dim.ts";
import type { Value } from "../../src/ir/graph.ts";
import { type TensorType, tensorType } from "../../src/ir/type.ts";
import { type Case, caseOf } from "./differential.ts";
import { Random } from "./random.ts";
import { randomInputs } from "./samples.ts";

const batch = symbol("batch");

export function randomCase(seed: number): Case {
  const random = new Random(seed);
  const sizes = { batch: random.pick([1, 2, 3, 5]) };
  const types = Array.from({ length: random.integer(1, 3) }, () => tensorType("f32", randomShape(random)));
  const withGradient = random.next() < 0.3;
  const inputs = randomInputs(types, sizes, [-1.5, 1.5], seed);
  return caseOf(`random_${seed}`, types, inputs, sizes, (b, values) => {
    const program = new RandomProgram(random, b, values);
    const results = program.grow(random.integer(3, 12));
    if (!withGradient) return results;
    const total = results
      .filter(({ type }) => type.dtype === "f32")
      .map((value) =>
        b.reduceSum(
          b.mul(value, 0.5),
          value.type.shape.map((_, axis) => axis),
        ),
      );
    const [first, ...rest] = total;
    if (!first) return results;
    const loss = rest.reduce((sum, value) => b.add(sum, value), first);
    return [...results, ...gradients(b, [loss], [b.scalar("f32", 1)], values)];
  });
}

function randomShape(random: Random): Shape {
  const rank = random.pick([0, 1, 2, 2, 3, 4]);
  return Array.from(
    { length: rank },
    (_, axis): Dim => (axis === 0 && random.next() < 0.4 ? batch : random.pick([1, 2, 3, 4, 5, 7, 8, 0, 6])),
  );
}

class RandomProgram {
  readonly #random: Random;
  readonly #b: Builder;
  readonly #inputs: readonly Value[];
  readonly #values: Value[];

  constructor(random: Random, b: Builder, inputs: readonly Value[]) {
    this.#random = random;
    this.#b = b;
    this.#inputs = inputs;
    this.#values = [...inputs];
  }

  /** The last value and up to two others. */
  grow(steps: number): readonly Value[] {
    for (let step = 0; step < steps; step++) {
      const made = this.#step();
      if (made) this.#values.push(made);
    }
    const last = this.#values.at(-1);
    const results = new Set<Value>(last ? [last] : []);
    for (let i = this.#random.integer(0, 2); i > 0; i--) results.add(this.#random.pick(this.#values));
    return [...results].filter((value) => value.producer !== undefined).length > 0
      ? [...results].filter((value) => value.producer !== undefined)
      : [this.#b.neg(this.#random.pick(this.#inputs))];
  }

  #step(): Value | undefined {
    const { pick } = { pick: <T>(items: readonly T[]): T => this.#random.pick(items) };
    const x = pick(this.#values);
    const b = this.#b;
    const rank = x.type.shape.length;
    const axis = rank > 0 ? this.#random.integer(0, rank - 1) : 0;
    const bounded = (value: Value): Value => b.mul(b.tanh(value), 1.5);
    switch (this.#random.integer(0, 17)) {
      case 0:
        return pick([b.neg, b.abs, b.tanh, b.sigmoid, b.sin, b.cos, b.erf, b.square])(x);
      case 1:
        return pick([
          (v: Value) => b.exp(b.min(v, 1)),
          (v: Value) => b.log1p(b.abs(v)),
          (v: Value) => b.sqrt(b.add(b.abs(v), 0.5)),
          (v: Value) => b.rsqrt(b.add(b.abs(v), 1)),
          b.expm1,
        ])(bounded(x));
      case 2: {
        const y = this.#partner(x);
        return y ? pick([b.add, b.sub, b.mul, b.max, b.min])(x, y) : b.add(x, 0.25);
      }
      case 3: {
        const y = this.#partner(x);
        return y ? b.div(bounded(x), b.add(b.abs(y), 1)) : undefined;
      }
      case 4: {
        const source = pick(this.#inputs);
        return b.select(pick([b.gt, b.le, b.ne])(source, 0), pick([b.floor, b.ceil, b.round])(source), b.mul(source, 0.5));
      }
      case 5: {
        if (rank === 0) return undefined;
        const axes = x.type.shape.map((_, i) => i).filter(() => this.#random.next() < 0.5);
        const reduce = pick([b.reduceSum, b.reduceMax, b.reduceMin, (v: Value, a: readonly number[]) => b.mean(v, a)]);
        const empty = axes.some((a) => x.type.shape[a] === 0);
        return empty || axes.length === 0 ? b.reduceSum(x, axes.length === 0 ? [axis] : axes) : bounded(reduce(x, axes));
      }
      case 6:
        return rank < 2 ? undefined : b.transpose(x, this.#shuffled(rank));
      case 7:
        return this.#reshape(x);
      case 8: {
        if (!x.type.shape.every(isStatic) || rank === 0) return undefined;
        const starts = x.type.shape.map((size) => this.#random.integer(0, Math.floor(Number(size) / 2)));
        const strides = x.type.shape.map(() => pick([1, 1, 2]));
        return b.slice(
          x,
          starts,
          x.type.shape.map((size, i) => Math.max(starts[i] ?? 0, Number(size) - this.#random.integer(0, 1))),
          strides,
        );
      }
      case 9:
        return rank === 0 || !x.type.shape.every(isStatic)
          ? undefined
          : b.pad(
              x,
              x.type.shape.map(() => pick([0, 1, 2])),
              x.type.shape.map(() => pick([0, 1])),
              0.5,
              x.type.shape.map((size) => (size === 0 ? 0 : pick([0, 0, 1]))),
            );
      case 10:
        return rank === 0
          ? undefined
          : b.concat(
              [x, pick([b.neg, b.tanh])(x), x].slice(0, this.#random.integer(2, 3)),
              isStatic(x.type.shape[axis] ?? 0) ? axis : (axis + 1) % rank,
            );
      case 11:
        return rank === 0 ? undefined : b.reverse(x, [axis]);
      case 12:
        return this.#dot(bounded(x));
      case 13:
        return this.#convolve(bounded(x));
      case 14:
        return this.#window(x);
      case 15: {
        if (rank === 0 || x.type.shape[0] === 0) return undefined;
        const indices = b.constant("i32", [3], Int32Array.from([0, this.#random.integer(-1, 3), 1]));
        return b.gather(x, indices);
      }
      case 16:
        return rank === 0 || x.type.shape[axis] === 0 ? undefined : pick([b.softmax, b.logSoftmax])(bounded(x), axis);
      default: {
        const bits = b.randomUniform(b.constant("u32", [2], Uint32Array.from([this.#random.integer(0, 1000), 7])), x.type.shape);
        return b.mul(x, b.add(bits, 0.5));
      }
    }
  }

  /** A value that broadcasts with `x`. */
  #partner(x: Value): Value | undefined {
    const fits = (y: Value): boolean => {
      const [long, short] = x.type.shape.length >= y.type.shape.length ? [x.type.shape, y.type.shape] : [y.type.shape, x.type.shape];
      return short.every(
        (size, i) =>
          size === 1 || long[i + long.length - short.length] === 1 || String(size) === String(long[i + long.length - short.length]),
      );
    };
    const found = this.#values.filter(fits);
    return found.length > 0 ? this.#random.pick(found) : undefined;
  }

  #shuffled(rank: number): readonly number[] {
    const axes = Array.from({ length: rank }, (_, i) => i);
    for (let i = rank - 1; i > 0; i--) {
      const j = this.#random.integer(0, i);
      [axes[i], axes[j]] = [axes[j] ?? 0, axes[i] ?? 0];
    }
    return axes;
  }

  /** Joins or splits neighbouring axes. */
  #reshape(x: Value): Value | undefined {
    const { shape } = x.type;
    for (const [axis, size] of shape.entries()) {
      if (isStatic(size) && size > 1 && size % 2 === 0)
        return this.#b.reshape(x, [...shape.slice(0, axis), 2, size / 2, ...shape.slice(axis + 1)]);
      const next = shape[axis + 1];
      if (isStatic(size) && next !== undefined && isStatic(next))
        return this.#b.reshape(x, [...shape.slice(0, axis), size * next, ...shape.slice(axis + 2)]);
    }
    return undefined;
  }

  #weights(shape: readonly number[]): Value {
    const count = shape.reduce((product, size) => product * size, 1);
    return this.#b.constant(
      "f32",
      shape,
      Float32Array.from({ length: count }, () => this.#random.uniform(-0.7, 0.7)),
    );
  }

  #dot(x: Value): Value | undefined {
    const size = x.type.shape.at(-1);
    if (size === undefined || !isStatic(size) || size === 0) return undefined;
    return this.#b.matmul(x, this.#weights([size, this.#random.pick([1, 3, 9, 17])]));
  }

  #convolve(x: Value): Value | undefined {
    const [, height, width, features] = x.type.shape;
    if (features === undefined || !isStatic(features) || features === 0 || !isStatic(height ?? 0) || !isStatic(width ?? 0))
      return undefined;
    const kernel = this.#random.pick([1, 2, 3]);
    const stride = this.#random.pick([1, 1, 2]);
    const pads = this.#random.pick([0, 1]);
    if (Number(height) + 2 * pads < kernel || Number(width) + pads < kernel) return undefined;
    const w = this.#weights([kernel, kernel, features, this.#random.pick([2, 5, 8])]);
    return this.#b.mul(
      this.#b.conv(x, w, {
        strides: [stride, 1],
        padding: [
          [pads, pads],
          [pads, 0],
        ],
      }),
      0.3,
    );
  }

  #window(x: Value): Value | undefined {
    const { shape } = x.type;
    if (shape.length === 0 || shape.some((size) => size === 0)) return undefined;
    const pooled = shape.map((size) => isStatic(size) && size > 1 && this.#random.next() < 0.6);
    const window = pooled.map((yes) => (yes ? 2 : 1));
    const strides = pooled.map((yes) => (yes ? this.#random.pick([1, 2]) : 1));
    const padding = pooled.map((yes): readonly [number, number] =>
      yes ? [this.#random.integer(0, 1), this.#random.integer(0, 1)] : [0, 0],
    );
    return this.#random.pick([this.#b.windowSum, this.#b.windowMax])(x, { window, strides, padding });
  }
}

/** Types of the inputs, for messages. */
export function describeCase({ fn }: Case): string {
  return fn.parameters.map(({ value }) => describe(value.type)).join(", ");
}

function describe({ dtype, shape }: TensorType): string {
  return `${dtype}[${shape.join(", ")}]`;
}
