/** Gradients of functions of several ops: sums over paths, what is not connected, kinks, derivatives of derivatives. */

import { describe, expect, it } from "vitest";
import { connectedGradients, gradients } from "../../src/ir/autodiff.ts";
import { Builder } from "../../src/ir/builder.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { Value } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { evaluateValues } from "../../src/ir/interpreter.ts";
import { type HostTensor, tensorType } from "../../src/ir/type.ts";

/** Rounding of a few operations in double precision. */
const tolerance = 1e-12;

const vector = (...values: number[]): HostTensor => ({ dtype: "f64", shape: [values.length], data: Float64Array.from(values) });

function parameterFor(tensor: HostTensor, index = 0): Value {
  return Builder.parameter(tensorType(tensor.dtype, tensor.shape), index);
}

function evaluated(b: Builder, value: Value, parameter: Value, tensor: HostTensor): number[] {
  const [result] = evaluateValues(b.operations, [value], new Map([[parameter, tensor]]));
  return Array.from(result?.data ?? []);
}

/** The `order`-th derivative of an elementwise function, by differentiating that many times. */
function derivatives(order: number, x: readonly number[], f: (b: Builder, x: Value) => Value): number[] {
  const b = new Builder();
  const tensor = vector(...x);
  const parameter = parameterFor(tensor);
  let y = f(b, parameter);
  for (let i = 0; i < order; i++) y = gradients(b, [y], [b.full("f64", y.type.shape, 1)], [parameter])[0] ?? expect.fail("no gradient");
  return evaluated(b, y, parameter, tensor);
}

function expectClose(actual: readonly number[], expected: readonly number[]): void {
  expect(actual.length).toBe(expected.length);
  expected.forEach((value, i) => {
    expect(Math.abs((actual[i] ?? Number.NaN) - value)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(value)));
  });
}

describe("gradients", () => {
  it("add up over all paths", () => {
    expectClose(
      derivatives(1, [3], (b, x) => b.add(b.mul(x, x), b.sin(x))),
      [6 + Math.cos(3)],
    );
  });

  it("of higher order are gradients of gradients", () => {
    const points = [-1.5, 0.3, 2];
    expectClose(
      derivatives(3, points, (b, x) => b.mul(b.mul(x, x), b.mul(x, x))),
      points.map((x) => 24 * x),
    );
    expectClose(
      derivatives(4, points, (b, x) => b.sin(x)),
      points.map(Math.sin),
    );
    expectClose(
      derivatives(2, points, (b, x) => b.tanh(x)),
      points.map((x) => -2 * Math.tanh(x) * (1 - Math.tanh(x) ** 2)),
    );
    expectClose(
      derivatives(3, points, (b, x) => b.exp(b.mul(x, 2))),
      points.map((x) => 8 * Math.exp(2 * x)),
    );
  });

  it("at kinks follow the documented side", () => {
    expectClose(
      derivatives(1, [-1, 0, 1], (b, x) => b.max(x, 0)),
      [0, 0, 1],
    );
    expectClose(
      derivatives(1, [-1, 0, 1], (b, x) => b.max(0, x)),
      [0, 1, 1],
    );
    expectClose(
      derivatives(1, [-1, 0, 1], (b, x) => b.min(x, 0)),
      [1, 0, 0],
    );
    expectClose(
      derivatives(1, [-1, 0, 1], (b, x) => b.abs(x)),
      [-1, 0, 1],
    );
    expectClose(
      derivatives(1, [2, 5, 5], (b, x) => b.broadcastTo(b.reduceMax(x, [0]), [3])),
      [0, 1.5, 1.5],
    );
  });

  it("of products are right where factors are zero", () => {
    expectClose(
      derivatives(1, [2, 0, 5], (b, x) => b.reduceProd(x, [0])),
      [0, 10, 0],
    );
    expectClose(
      derivatives(1, [0, 0, 5], (b, x) => b.reduceProd(x, [0])),
      [0, 0, 0],
    );
  });

  it("of powers are finite at a zero exponent and a zero base", () => {
    expectClose(
      derivatives(1, [0, 2], (b, x) => b.pow(x, 0)),
      [0, 0],
    );
    expectClose(
      derivatives(1, [0, 3], (b, x) => b.pow(x, 2)),
      [0, 6],
    );
    expectClose(
      derivatives(1, [0, 3], (b, x) => b.pow(2, x)),
      [Math.log(2), 8 * Math.log(2)],
    );
  });

  it("stop where they are told to", () => {
    expectClose(
      derivatives(1, [3], (b, x) => b.mul(x, b.stopGradient(x))),
      [3],
    );
  });

  it("go through fused softmax and cross entropy as theory says", () => {
    const logits = [0.5, -1, 2];
    const powers = logits.map(Math.exp);
    const total = powers.reduce((sum, x) => sum + x);
    const target = [0, 1, 0];
    const loss = (b: Builder, x: Value): Value =>
      b.neg(b.reduceSum(b.mul(b.logSoftmax(x, 0), b.constant("f64", [3], Float64Array.from(target))), [0]));
    expectClose(
      derivatives(1, logits, loss),
      powers.map((x, i) => x / total - (target[i] ?? 0)),
    );
  });
});

describe("connectedGradients", () => {
  it("tells what is not connected, and gradients gives zeros there", () => {
    const b = new Builder();
    const [x, y] = [parameterFor(vector(1, 2)), parameterFor(vector(3, 4), 1)];
    const output = b.mul(x, b.cast(b.cast(y, "i32"), "f64"));
    const seed = b.full("f64", [2], 1);
    const [dx, dy] = connectedGradients(b, [output], [seed], [x, y]);
    expect(dx).toBeDefined();
    expect(dy).toBeUndefined();
    const [, zeros] = gradients(b, [output], [seed], [x, y]);
    expect(zeros && evaluated(b, zeros, x, vector(1, 2))).toEqual([0, 0]);
  });

  it("skips outputs without a cotangent", () => {
    const b = new Builder();
    const x = parameterFor(vector(2));
    expect(connectedGradients(b, [b.sin(x)], [undefined], [x])).toEqual([undefined]);
  });

  it("gives intermediate values their total derivative", () => {
    const b = new Builder();
    const x = parameterFor(vector(3));
    const square = b.mul(x, x);
    const output = b.add(b.sin(square), square);
    const [dx, dsquare] = gradients(b, [output], [b.full("f64", [1], 1)], [x, square]);
    if (!dx || !dsquare) return expect.fail("no gradients");
    expectClose(evaluated(b, dsquare, x, vector(3)), [Math.cos(9) + 1]);
    expectClose(evaluated(b, dx, x, vector(3)), [6 * (Math.cos(9) + 1)]);
  });

  it("emits nothing for operands nobody asked for", () => {
    const b = new Builder();
    const image = Builder.parameter(tensorType("f32", [symbol("batch"), 8, 8, 3]), 0);
    const filter = Builder.parameter(tensorType("f32", [3, 3, 3, 4]), 1);
    const output = b.conv(image, filter, {
      strides: [1, 1],
      padding: [
        [0, 0],
        [0, 0],
      ],
    });
    const before = b.operations.length;
    const seed = b.full("f32", output.type.shape, 1);
    gradients(b, [output], [seed], [filter]);
    expect(b.operations.slice(before).map((operation) => operation.name)).toEqual(["constant", "conv"]);
  });

  it("refuses a cotangent of another type", () => {
    const b = new Builder();
    const x = parameterFor(vector(1, 2));
    expect(() => gradients(b, [b.sin(x)], [b.scalar("f64", 1)], [x])).toThrow(
      "TSC1201: the cotangent of output 0 is f64[]; it must be f64[2]",
    );
  });

  it("places gradient ops where the op stands", () => {
    const b = new Builder();
    const x = parameterFor(vector(1));
    const location = { file: "model.ts", line: 4, column: 2 };
    const y = b.at(location, "dense", () => b.tanh(x));
    const before = b.operations.length;
    gradients(b, [y], [b.full("f64", [1], 1)], [x]);
    const added = b.operations.slice(before + 1);
    expect(added.length).toBeGreaterThan(0);
    expect(added.every((operation) => operation.label === "dense" && operation.locations[0] === location)).toBe(true);
  });
});
