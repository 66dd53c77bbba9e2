/** Values that other definitions give: NumPy's and IEEE's special cases, published vectors, sums done by hand. */

import { describe, expect, it } from "vitest";
import { Builder } from "../../src/ir/builder.ts";
import { findOp } from "../../src/ir/define-op.ts";
import { symbol } from "../../src/ir/dim.ts";
import { allocateHostArray, type Dtype } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { castNumeric, erf, narrowing, roundEven, sigmoid } from "../../src/ir/ops/numerics.ts";
import { threefry } from "../../src/ir/ops/random.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";
import { runLoops } from "../support/loops.ts";

function tensor(dtype: Dtype, shape: readonly number[], values: readonly number[]): HostTensor {
  const data = allocateHostArray(dtype, values.length);
  data.set(values);
  return { dtype, shape, data };
}

function run(inputs: readonly HostTensor[], build: (b: Builder, x: readonly Value[]) => Value): HostTensor {
  const b = new Builder();
  const parameters = inputs.map(({ dtype, shape }, i) => Builder.parameter(tensorType(dtype, shape), i));
  const [result] = evaluateValues(
    b.operations,
    [build(b, parameters)],
    new Map(parameters.map((parameter, i) => [parameter, inputs[i] as HostTensor])),
  );
  return result ?? expect.fail("no result");
}

const only = (x: readonly Value[], index = 0): Value => x[index] ?? expect.fail("no operand");
const numbers = (x: HostTensor): number[] => Array.from(x.data);
const floats = (...values: number[]): HostTensor => tensor("f32", [values.length], values);
const ints = (...values: number[]): HostTensor => tensor("i32", [values.length], values);

/** Reference values have 15 digits. */
const doubleTolerance = 1e-14;

describe("scalar functions", () => {
  it.each([
    [0, 0],
    [0.5, 0.5204998778130465],
    [1, 0.8427007929497149],
    [2.4, 0.9993114861033549],
    [2.6, 0.9997639655834707],
    [3.5, 0.9999992569016276],
    [-1, -0.8427007929497149],
    [Number.POSITIVE_INFINITY, 1],
    [1e-10, 1.1283791670955126e-10],
  ])("erf(%d)", (x, expected) => {
    expect(Math.abs(erf(x) - expected)).toBeLessThanOrEqual(doubleTolerance * Math.max(Math.abs(expected), 1e-300));
  });

  it("rounds to even", () => {
    expect([0.5, 1.5, 2.5, -0.5, -1.5, -2.5, 2.4, 2.6, 1e20].map(roundEven).map((x) => x + 0)).toEqual([0, 2, 2, 0, -2, -2, 2, 3, 1e20]);
  });

  it("keeps sigmoid finite and exact at the ends", () => {
    expect([sigmoid(-1000), sigmoid(0), sigmoid(1000)]).toEqual([0, 0.5, 1]);
    expect(sigmoid(-40)).toBeCloseTo(4.248354255291589e-18, 30);
  });

  it("casts floats to integers by truncation and saturation", () => {
    expect([2.9, -2.9, 1e10, -1e10, Number.NaN].map(castNumeric("f32", "i32"))).toEqual([2, -2, 2147483647, -2147483648, 0]);
    expect([2.9, -2.9, 1e10].map(castNumeric("f32", "u32"))).toEqual([2, 0, 4294967295]);
  });

  it("rounds to bf16 and f16", () => {
    const [half, brain] = [narrowing("f16"), narrowing("bf16")];
    if (!half || !brain) return expect.fail("no narrowing");
    expect([1 + 2 ** -11, 1 + 3 * 2 ** -11, 65519, 65520, 2 ** -24, 2 ** -25, -0.1].map(half)).toEqual([
      1,
      1 + 2 ** -9,
      65504,
      Number.POSITIVE_INFINITY,
      2 ** -24,
      0,
      -0.0999755859375,
    ]);
    expect([1 + 2 ** -8, 1 + 3 * 2 ** -8, -0.1].map(brain)).toEqual([1, 1 + 2 ** -6, -0.10009765625]);
  });
});

describe("inverse functions", () => {
  const infinity = Number.POSITIVE_INFINITY;
  const atEdges = tensor("f64", [5], [-infinity, -1, 0, 1, infinity]);
  const edges = (f: (b: Builder, x: Value) => Value): number[] => numbers(run([atEdges], (b, x) => f(b, only(x)))).map((y) => y + 0);

  it("have IEEE 754's values at the ends of their domains", () => {
    const right = Math.PI / 2;
    expect(edges((b, x) => b.asin(x))).toEqual([Number.NaN, -right, 0, right, Number.NaN]);
    expect(edges((b, x) => b.acos(x))).toEqual([Number.NaN, Math.PI, right, 0, Number.NaN]);
    expect(edges((b, x) => b.atan(x))).toEqual([-right, -Math.PI / 4, 0, Math.PI / 4, right]);
    expect(edges((b, x) => b.atanh(x))).toEqual([Number.NaN, -infinity, 0, infinity, Number.NaN]);
    expect(edges((b, x) => b.erfinv(x))).toEqual([Number.NaN, -infinity, 0, infinity, Number.NaN]);
    expect(edges((b, x) => b.acosh(x))).toEqual([Number.NaN, Number.NaN, Number.NaN, 0, infinity]);
  });

  /** Each rounding to f32 costs 6e-8; exponentials of up to 88 multiply it by their argument. */
  const extremeTolerance = 1e-5;
  it.each<readonly [string, readonly number[]]>([
    ["asin", [-1, -0.999999, 1e-20, 0, 1, 1.5]],
    ["acos", [-1, 0.999999, 1, -1.5]],
    ["atan", [-infinity, -1e30, 1e-30, 1e30, Number.NaN]],
    ["sinh", [-89, -20.5, -1e-20, 0, 1e-5, 19.5, 88.9, 100, infinity, Number.NaN]],
    ["cosh", [-89, 0, 1e-5, 88.9, 100, -infinity, Number.NaN]],
    ["asinh", [-infinity, -3e38, -1e5, 1e-20, 0, 1e10, Number.NaN]],
    ["acosh", [1, 1.000001, 1e5, 1e20, 3e38, infinity, 0.5, -5, -1e5]],
    ["atanh", [-1, -0.9999999, 1e-20, 0, 1, 1.5]],
    ["erfinv", [-1, -0.9999999, -0.9999, 1e-20, 0, 0.99, 1, 1.5]],
  ])("the formula of %s keeps its digits at the ends", (name, given) => {
    const x = floats(...given);
    const b = new Builder();
    const { producer } = b.emit(name, [Builder.parameter(tensorType("f32", [given.length]), 0)]);
    const loops = producer && findOp(name)?.loops?.(producer);
    if (!producer || !loops) return expect.fail("no loop definition");
    const found = numbers(runLoops(producer, loops, [x], {}));
    const expected = numbers(run([x], (other, v) => other.emit(name, [only(v)])));
    found.forEach((value, i) => {
      const reference = expected[i] ?? 0;
      if (Object.is(value, reference) || value === reference) return;
      const error = Math.abs(value - reference) / Math.abs(reference);
      if (!(error <= extremeTolerance)) expect.fail(`at ${given[i]}: ${value}, the reference has ${reference}`);
    });
  });

  it("atan2 knows the quadrant", () => {
    const y = tensor("f64", [4], [1, 1, -1, -1]);
    const x = tensor("f64", [4], [1, -1, -1, 1]);
    expect(numbers(run([y, x], (b, v) => b.atan2(only(v), only(v, 1)))).map((angle) => Math.round((angle * 4) / Math.PI))).toEqual([
      1, 3, -3, -1,
    ]);
  });

  /** Known decimal values; at 1/2 the constant of OEIS A069286. */
  it.each([
    [0.1, 0.08885599049425769],
    [0.5, 0.4769362762044699],
    [-0.9, -1.1630871536766743],
    [0.999, 2.326753765513525],
  ])("erfinv(%d)", (x, expected) => {
    const [found] = numbers(run([tensor("f64", [1], [x])], (b, v) => b.erfinv(only(v))));
    expect(Math.abs((found ?? 0) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
  });
});

describe("order and running reductions", () => {
  it("cumulative reductions from either side", () => {
    const x = floats(3, 1, 4, 1, 5);
    const of = (build: (b: Builder, v: Value) => Value): number[] => numbers(run([x], (b, v) => build(b, only(v))));
    expect(of((b, v) => b.cumSum(v, 0))).toEqual([3, 4, 8, 9, 14]);
    expect(of((b, v) => b.cumSum(v, 0, { reverse: true }))).toEqual([14, 11, 10, 6, 5]);
    expect(of((b, v) => b.cumSum(v, 0, { exclusive: true }))).toEqual([0, 3, 4, 8, 9]);
    expect(of((b, v) => b.cumProd(v, 0, { reverse: true, exclusive: true }))).toEqual([20, 20, 5, 5, 1]);
    expect(of((b, v) => b.cumMax(v, 0))).toEqual([3, 3, 4, 4, 5]);
    expect(of((b, v) => b.cumMin(v, 0, { reverse: true }))).toEqual([1, 1, 1, 1, 5]);
  });

  it("sorting is stable and puts NaN last both ways", () => {
    const x = floats(2, Number.NaN, 1, 2, -1);
    const order = (descending: boolean): number[] => numbers(run([x], (b, v) => b.argsort(only(v), 0, descending)));
    expect([order(false), order(true)]).toEqual([
      [4, 2, 0, 3, 1],
      [0, 3, 2, 4, 1],
    ]);
    expect(numbers(run([x], (b, v) => b.sort(only(v), 0)))).toEqual([-1, 1, 2, 2, Number.NaN]);
    expect(numbers(run([x], (b, v) => b.topK(only(v), 2, 0).indices))).toEqual([0, 3]);
  });

  it("the decomposition of a sort treats NaN and infinities as its reference does", () => {
    const x = floats(Number.NaN, Number.NEGATIVE_INFINITY, 0, Number.POSITIVE_INFINITY, Number.NaN, 0);
    for (const descending of [false, true]) {
      const b = new Builder();
      const parameter = Builder.parameter(tensorType("f32", [6]), 0);
      const { producer } = b.argsort(parameter, 0, descending);
      if (!producer) return expect.fail("no operation");
      const results = findOp("argsort")?.decompose?.(b, producer) ?? [];
      const [decomposed] = evaluateValues(b.operations, results, new Map([[parameter, x]]));
      const expected = run([x], (other, v) => other.argsort(only(v), 0, descending));
      expect(decomposed && numbers(decomposed)).toEqual(numbers(expected));
    }
  });

  it("any and all of nothing", () => {
    const nothing = tensor("bool", [0], []);
    expect(numbers(run([nothing], (b, v) => b.reduceAny(only(v), [0])))).toEqual([0]);
    expect(numbers(run([nothing], (b, v) => b.reduceAll(only(v), [0])))).toEqual([1]);
  });
});

describe("computed positions", () => {
  const x = floats(1, 2, 3, 4);

  it("boxes are moved inside", () => {
    expect(numbers(run([x, ints(3)], (b, v) => b.dynamicSlice(only(v), only(v, 1), [2])))).toEqual([3, 4]);
    expect(numbers(run([x, ints(-7)], (b, v) => b.dynamicSlice(only(v), only(v, 1), [2])))).toEqual([1, 2]);
    const update = (start: number): number[] =>
      numbers(run([x, floats(8, 9), ints(start)], (b, v) => b.dynamicUpdateSlice(only(v), only(v, 1), only(v, 2))));
    expect([update(1), update(9)]).toEqual([
      [1, 8, 9, 4],
      [1, 2, 8, 9],
    ]);
  });

  it("a box of one element of nothing is zero", () => {
    const b = new Builder();
    const [empty, starts] = [Builder.parameter(tensorType("f32", [symbol("time")]), 0), Builder.parameter(tensorType("i32", [1]), 1)];
    const result = b.dynamicSlice(empty, starts, [1]);
    const inputs = new Map([
      [empty, tensor("f32", [0], [])],
      [starts, ints(0)],
    ]);
    expect(evaluateValues(b.operations, [result], inputs).map(numbers)).toEqual([[0]]);
  });

  it("elements along an axis, zero outside", () => {
    const matrix = tensor("f32", [2, 2], [1, 2, 3, 4]);
    const indices = tensor("i32", [2, 3], [1, 0, 2, 0, 0, -1]);
    expect(numbers(run([matrix, indices], (b, v) => b.takeAlongAxis(only(v), only(v, 1), 1)))).toEqual([2, 1, 0, 3, 3, 0]);
  });
});

describe("integers", () => {
  it("wrap at 32 bits", () => {
    const [big, two] = [ints(2147483647, -2147483648), ints(2, 1)];
    expect(numbers(run([big, two], (b, x) => b.add(only(x), only(x, 1))))).toEqual([-2147483647, -2147483647]);
    expect(numbers(run([ints(65537), ints(65537)], (b, x) => b.mul(only(x), only(x, 1))))).toEqual([131073]);
    const unsigned = (value: number): HostTensor => tensor("u32", [1], [value]);
    expect(numbers(run([unsigned(1), unsigned(2)], (b, x) => b.sub(only(x), only(x, 1))))).toEqual([4294967295]);
    expect(numbers(run([unsigned(4294967295), unsigned(4294967295)], (b, x) => b.mul(only(x), only(x, 1))))).toEqual([1]);
  });

  it("divide toward zero", () => {
    expect(numbers(run([ints(-7, 7), ints(2, 2)], (b, x) => b.div(only(x), only(x, 1))))).toEqual([-3, 3]);
    expect(numbers(run([ints(-7, 7), ints(2, 2)], (b, x) => b.mod(only(x), only(x, 1))))).toEqual([-1, 1]);
    expect(numbers(run([floats(-7, 7), floats(2, -2)], (b, x) => b.mod(only(x), only(x, 1))))).toEqual([1, -1]);
  });

  it("shift by their kind", () => {
    expect(numbers(run([ints(-8)], (b, x) => b.shiftRight(only(x), 1)))).toEqual([-4]);
    expect(numbers(run([tensor("u32", [1], [4294967288])], (b, x) => b.shiftRight(only(x), 1)))).toEqual([2147483644]);
  });
});

describe("NaN and infinities", () => {
  it("maximum and minimum are NaN when either side is", () => {
    expect(numbers(run([floats(Number.NaN, 1), floats(1, Number.NaN)], (b, x) => b.max(only(x), only(x, 1))))).toEqual([
      Number.NaN,
      Number.NaN,
    ]);
    expect(numbers(run([floats(1, Number.NaN, 3)], (b, x) => b.reduceMin(only(x), [0])))).toEqual([Number.NaN]);
  });

  it("positions of maxima take the first and pass NaN over", () => {
    expect(numbers(run([floats(1, 3, 3, 2)], (b, x) => b.argMax(only(x), 0)))).toEqual([1]);
    expect(numbers(run([floats(Number.NaN, 3, Number.NaN)], (b, x) => b.argMax(only(x), 0)))).toEqual([1]);
    expect(numbers(run([floats(Number.NaN, Number.NaN)], (b, x) => b.argMax(only(x), 0)))).toEqual([0]);
    expect(numbers(run([floats(2, 1, 1)], (b, x) => b.argMin(only(x), 0)))).toEqual([1]);
  });

  it("reductions of nothing give their identity", () => {
    const nothing = tensor("f32", [2, 0], []);
    expect(numbers(run([nothing], (b, x) => b.reduceMax(only(x), [1])))).toEqual([Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
    expect(numbers(run([nothing], (b, x) => b.reduceProd(only(x), [1])))).toEqual([1, 1]);
  });

  it("powers follow IEEE 754", () => {
    const values = run([floats(1, 0, -2, 0), floats(Number.NaN, 0, 3, -1)], (b, x) => b.pow(only(x), only(x, 1)));
    expect(numbers(values)).toEqual([1, 1, -8, Number.POSITIVE_INFINITY]);
  });
});

describe("random bits", () => {
  /** Known answers of Random123's kat_vectors for threefry2x32 with 20 rounds, first word. */
  it.each([
    [0, 0, 0, 0, 0x6b200159],
    [0xffffffff, 0xffffffff, 0xffffffff, 0xffffffff, 0x1cb996fc],
    [0x13198a2e, 0x03707344, 0x243f6a88, 0x85a308d3, 0xc4923a9c],
  ])("threefry(%d, %d, %d, %d)", (key0, key1, high, low, expected) => {
    expect(threefry(key0, key1, high, low)).toBe(expected);
  });

  it("number elements row-major from zero", () => {
    const key = tensor("u32", [2], [7, 9]);
    const flat = numbers(run([key], (b, x) => b.randomBits(only(x), [6])));
    expect(numbers(run([key], (b, x) => b.randomBits(only(x), [2, 3])))).toEqual(flat);
    expect(flat[4]).toBe(threefry(7, 9, 0, 4));
  });
});

describe("by hand", () => {
  it("a convolution with stride, padding and two features", () => {
    const x = tensor("f32", [1, 4, 1], [1, 2, 3, 4]);
    const w = tensor("f32", [3, 1, 2], [1, 10, 2, 20, 3, 30]);
    // Padded to 0 1 2 3 4 0, windows at 0 and 2.
    const y = run([x, w], (b, v) => b.conv(only(v), only(v, 1), { strides: [2], padding: [[1, 1]] }));
    expect(y.shape).toEqual([1, 2, 2]);
    expect(numbers(y)).toEqual([8, 80, 16 + 4, 200]);
  });

  it("windows never choose padding", () => {
    const x = tensor("f32", [3], [-5, -1, -3]);
    const options = { window: [2], strides: [2], padding: [[1, 0]] as const };
    expect(numbers(run([x], (b, v) => b.windowMax(only(v), options)))).toEqual([-5, -1]);
    expect(numbers(run([x], (b, v) => b.windowArgMax(only(v), options)))).toEqual([1, 0]);
    expect(numbers(run([x], (b, v) => b.windowSum(only(v), options)))).toEqual([-5, -4]);
  });

  it("rows outside are zeros when read and dropped when written", () => {
    const x = tensor("f32", [2, 2], [1, 2, 3, 4]);
    const rows = ints(1, -1, 2, 1);
    expect(numbers(run([x, rows], (b, v) => b.gather(only(v), only(v, 1))))).toEqual([3, 4, 0, 0, 0, 0, 3, 4]);
    const updates = tensor("f32", [4, 2], [10, 20, 1, 1, 1, 1, 100, 200]);
    expect(numbers(run([x, rows, updates], (b, v) => b.scatterAdd(only(v), only(v, 1), only(v, 2))))).toEqual([1, 2, 113, 224]);
  });

  it("sums are rounded once", () => {
    const x = floats(2 ** 24, 1, 1, -(2 ** 24));
    expect(numbers(run([x], (b, v) => b.reduceSum(only(v), [0])))).toEqual([2]);
    expect(numbers(run([x, floats(1, 1, 1, 1)], (b, v) => b.matmul(only(v), only(v, 1))))).toEqual([2]);
  });

  it("softmax survives large values", () => {
    expect(numbers(run([floats(1000, 1000)], (b, v) => b.softmax(only(v), 0)))).toEqual([0.5, 0.5]);
    expect(numbers(run([floats(1000, -1000)], (b, v) => b.logSoftmax(only(v), 0)))).toEqual([0, -2000]);
  });
});
