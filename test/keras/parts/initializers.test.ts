/** Initializers by row of the surface checklist; distributions are compared with recorded ones elsewhere. */

import { describe, expect, test } from "vitest";
import { initializers } from "../../../src/index.ts";

describe("initializers", () => {
  test("F-001 the base class does not initialize", () => {
    expect(() => new initializers.Initializer().apply([1])).toThrow(/does not define initialize/);
  });
  test("F-007 a constant is cast to the dtype", () => {
    expect(initializers.constant({ value: 1.7 }).apply([2], { dtype: "int32" }).arraySync()).toEqual([1, 1]);
  });
  test("F-008 a constant is one number", () => {
    expect(() => initializers.get({ className: "Constant", config: { value: [1, 2] } })).toThrow(/one number/);
  });
  test("F-010 zeros of booleans are false", () => {
    expect(initializers.zeros().apply([2], { dtype: "bool" }).arraySync()).toEqual([false, false]);
  });
  test("F-016 a rectangular identity", () => {
    expect(initializers.identity({ gain: 2 }).apply([2, 3]).arraySync()).toEqual([
      [2, 0, 0],
      [0, 2, 0],
    ]);
  });
  test("F-017 identity needs rank 2", () => {
    expect(() => initializers.identity().apply([2, 2, 2])).toThrow(/\[2, 2, 2\] has rank 3/);
  });
  test("F-023 a fan of 0 divides by 1", () => {
    expect(initializers.varianceScaling().apply([0, 4]).size).toBe(0);
  });
  test("F-028 and F-030 distributions are normalized", () => {
    expect(initializers.varianceScaling({ distribution: "NORMAL" }).getConfig()).toMatchObject({
      distribution: "truncated_normal",
      seed: null,
    });
  });
  test.each([{ scale: 0 }, { mode: "fan" }, { distribution: "cauchy" }])("F-029 %j is rejected", (config) => {
    expect(() => initializers.varianceScaling(config)).toThrow();
  });
  test("F-035 fans of a convolution kernel", () => {
    expect(initializers.computeFans([3, 3, 4, 8])).toEqual({ fanIn: 36, fanOut: 72 });
  });
  test("F-036 one instance repeats itself, seeded or not; two unseeded ones differ", () => {
    const seeded = initializers.glorotUniform({ seed: 5 });
    expect(seeded.apply([3, 3]).arraySync()).toEqual(seeded.apply([3, 3]).arraySync());
    const [a, b] = [initializers.glorotUniform(), initializers.glorotUniform()];
    expect(a.apply([3, 3]).arraySync()).toEqual(a.apply([3, 3]).arraySync());
    expect(a.apply([3, 3]).arraySync()).not.toEqual(b.apply([3, 3]).arraySync());
  });
  test("F-038 a seed of 0 is a seed", () => {
    expect(initializers.heNormal({ seed: 0 }).apply([4]).arraySync()).toEqual(initializers.heNormal({ seed: 0 }).apply([4]).arraySync());
  });
});
