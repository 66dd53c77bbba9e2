/** Functions of elements, with the names and semantics of NumPy, against its numbers. */

import { describe, it } from "vitest";
import { ops, tensor } from "../../../src/index.ts";
import { a, expectValues, i, ints, j, m, type Row, s, v, w } from "../../support/numpy.ts";

describe("bits", () => {
  it.each<Row>([
    ["bitwiseAnd(i, j)", () => ops.bitwiseAnd(i, j), [3, 2, 8, 0]],
    ["bitwiseOr(i, j)", () => ops.bitwiseOr(i, j), [7, -5, -4, 6]],
    ["bitwiseXor(i, 5)", () => ops.bitwiseXor(i, 5), [2, -2, 9, 5]],
    ["bitwiseNot(i)", () => ops.bitwiseNot(i), [-8, 4, -13, -1]],
    ["leftShift(i, 2)", () => ops.leftShift(i, 2), [28, -20, 48, 0]],
    ["rightShift(i, 1)", () => ops.rightShift(i, 1), [3, -3, 6, 0]],
    [
      "bitwiseAnd(tensor([true, true]), tensor([true, false]))",
      () => ops.bitwiseAnd(tensor([true, true]), tensor([true, false])),
      [true, false],
    ],
    ["bitwiseInvert(tensor([true, false]))", () => ops.bitwiseInvert(tensor([true, false])), [false, true]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("arithmetic", () => {
  it.each<Row>([
    ["cbrt(w)", () => ops.cbrt(w), [-1.259921, 0, 1, 1.587401]],
    ["deg2rad(w)", () => ops.deg2rad(w), [-0.03490658, 0, 0.01745329, 0.06981317]],
    ["rad2deg(w)", () => ops.rad2deg(w), [-114.5916, 0, 57.29578, 229.1831]],
    ["hypot(v, w)", () => ops.hypot(v, w), [3.605551, 1, 2.236068, 4.031129]],
    ["hypot(tensor([3e30, 0]), tensor([4e30, 0]))", () => ops.hypot(tensor([3e30, 0]), tensor([4e30, 0])), [4.9999999241216036e30, 0]],
    ["heaviside(w, 0.5)", () => ops.heaviside(w, 0.5), [0, 0.5, 1, 1]],
    ["ldexp(v, j)", () => ops.ldexp(v, j), [24, -4, 0.0078125, 32]],
    ["logaddexp2(v, w)", () => ops.logaddexp2(v, w), [3.044394, 0.5849625, 2.584962, 4.122193]],
    ["sinc(v)", () => ops.sinc(v), [-2.530538e-9, -2.782753e-8, 2.782753e-8, 0.6366197]],
    ["sinc(0)", () => ops.sinc(0), 1],
    [
      "trunc(a)",
      () => ops.trunc(a),
      [
        [1, -2, 0],
        [3, 0, 2],
      ],
    ],
    ["trunc(i)", () => ops.trunc(i), [7, -5, 12, 0]],
    ["fmax(s, 0)", () => ops.fmax(s, 0), [0, 1, Infinity, 0, 0]],
    ["fmin(s, tensor([2, Number.NaN, 0, 0, 1]))", () => ops.fmin(s, tensor([2, Number.NaN, 0, 0, 1])), [2, 1, 0, -Infinity, 0]],
    ["nanToNum(s, { nan: 7, posinf: 8 })", () => ops.nanToNum(s, { nan: 7, posinf: 8 }), [7, 1, 8, -3.4028234663852886e38, 0]],
    ["gcd(i, j)", () => ops.gcd(i, j), [1, 1, 4, 6]],
    ["gcd(ints([48, 0, 0, 1071]), ints([18, 5, 0, 462]))", () => ops.gcd(ints([48, 0, 0, 1071]), ints([18, 5, 0, 462])), [6, 5, 0, 21]],
    ["lcm(i, j)", () => ops.lcm(i, j), [21, 10, 24, 0]],
    ["lcm(ints([4, 0]), 6)", () => ops.lcm(ints([4, 0]), 6), [12, 0]],
    [
      "nextafter(tensor([1, -1, 0, 2]), tensor([2, -2, -1, 2]))",
      () => ops.nextafter(tensor([1, -1, 0, 2]), tensor([2, -2, -1, 2])),
      [1.0, -1.0, -1.401298e-45, 2],
    ],
    ["angle(w)", () => ops.angle(w), [Math.PI, 0, 0, 0]],
    ["imag(w)", () => ops.imag(w), [0, 0, 0, 0]],
    ["conj(w)", () => ops.conj(w), [-2, 0, 1, 4]],
    ["floorDivide(i, j)", () => ops.floorDivide(i, j), [2, -3, -2, 0]],
    [
      "floorDivide(ints([2147483647, -2147483647]), 2)",
      () => ops.floorDivide(ints([2147483647, -2147483647]), 2),
      [1073741823, -1073741824],
    ],
    ["floorDivide(v, 0.75)", () => ops.floorDivide(v, 0.75), [4, -2, 2, 0]],
    ["trueDivide(i, 2)", () => ops.trueDivide(i, 2), [3.5, -2.5, 6, 0]],
    ["absolute(i)", () => ops.absolute(i), [7, 5, 12, 0]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("comparison", () => {
  it.each<Row>([
    ["isinf(s)", () => ops.isinf(s), [false, false, true, true, false]],
    ["isposinf(s)", () => ops.isposinf(s), [false, false, true, false, false]],
    ["isneginf(s)", () => ops.isneginf(s), [false, false, false, true, false]],
    ["isnan(s)", () => ops.isnan(s), [true, false, false, false, false]],
    ["isfinite(s)", () => ops.isfinite(s), [false, true, false, false, true]],
    ["isinf(i)", () => ops.isinf(i), [false, false, false, false]],
    ["signbit(s)", () => ops.signbit(s), [false, false, false, true, true]],
    ["signbit(i)", () => ops.signbit(i), [false, true, false, false]],
    ["isreal(w)", () => ops.isreal(w), [true, true, true, true]],
    [
      "isclose(tensor([1, 1, Number.NaN, Infinity, Infinity]), tensor([1.000001, 1.1, Number.NaN, Infinity, 1]))",
      () => ops.isclose(tensor([1, 1, Number.NaN, Infinity, Infinity]), tensor([1.000001, 1.1, Number.NaN, Infinity, 1])),
      [true, false, false, true, false],
    ],
    [
      "isclose(tensor([1, Number.NaN]), tensor([1.5, Number.NaN]), { atol: 0.6, equalNan: true })",
      () => ops.isclose(tensor([1, Number.NaN]), tensor([1.5, Number.NaN]), { atol: 0.6, equalNan: true }),
      [true, true],
    ],
    ["allclose(v, v)", () => ops.allclose(v, v), true],
    [
      "isin(m, ints([2, 5, 9]))",
      () => ops.isin(m, ints([2, 5, 9])),
      [
        [false, true, false],
        [false, true, false],
      ],
    ],
    [
      "isin(m, ints([2, 5, 9]), { invert: true })",
      () => ops.isin(m, ints([2, 5, 9]), { invert: true }),
      [
        [true, false, true],
        [true, false, true],
      ],
    ],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});

describe("core", () => {
  it.each<Row>([
    [
      "select([tensor([true, false, false]), tensor([true, true, false])], [1, tensor([5, 6, 7])], -1)",
      () => ops.select([tensor([true, false, false]), tensor([true, true, false])], [1, tensor([5, 6, 7])], -1),
      [1, 6, -1],
    ],
    ['saturateCast(tensor([300, -5, 1.5]), "uint8")', () => ops.saturateCast(tensor([300, -5, 1.5]), "uint8"), [255, 0, 1]],
    ['saturateCast(ints([300, -5]), "int8")', () => ops.saturateCast(ints([300, -5]), "int8"), [127, -5]],
    ['saturateCast(ints([-1]), "uint32")', () => ops.saturateCast(ints([-1]), "uint32"), [0]],
    ['saturateCast(tensor([1e9]), "float16")', () => ops.saturateCast(tensor([1e9]), "float16"), [65504]],
    ['convertToTensor([1, 2], { dtype: "int32" })', () => ops.convertToTensor([1, 2], { dtype: "int32" }), [1, 2]],
    ["emptyLike(ints([1]))", () => ops.emptyLike(ints([1])), [0]],
  ])("%s", (_name, make, expected) => {
    expectValues(make(), expected);
  });
});
