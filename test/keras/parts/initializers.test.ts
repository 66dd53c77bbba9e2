/** Initializers by row of the surface checklist; distributions are compared with recorded ones elsewhere. */

import { beforeEach, describe, expect, it } from "vitest";
import { artifactFiles } from "../../../src/codegen/artifact.ts";
import { compileModule } from "../../../src/codegen/compile.ts";
import {
  clearSession,
  initializers,
  layers,
  NotImplementedError,
  SeedGenerator,
  sequential,
  setFloatx,
  setSeed,
  type Tensor,
  ValueError,
} from "../../../src/index.ts";

beforeEach(() => {
  clearSession();
  setSeed(0);
  setFloatx("float32");
  return () => setFloatx("float32");
});

const values = (x: Tensor): readonly number[] => [...x.dataSync()];

function moments(x: readonly number[]): { readonly mean: number; readonly deviation: number } {
  const mean = x.reduce((sum, value) => sum + value, 0) / x.length;
  const variance = x.reduce((sum, value) => sum + (value - mean) ** 2, 0) / x.length;
  return { mean, deviation: Math.sqrt(variance) };
}

/** Draws of a test of a distribution. */
const draws = 20_000;
/** Means and deviations of `draws` values lie within this many standard errors. */
const errors = 5;

function expectMoments(x: readonly number[], mean: number, deviation: number): void {
  const found = moments(x);
  expect(Math.abs(found.mean - mean)).toBeLessThan((errors * deviation) / Math.sqrt(x.length));
  expect(Math.abs(found.deviation / deviation - 1)).toBeLessThan(errors / Math.sqrt(x.length));
}

describe("F the base class", () => {
  it("F-001: does not initialize", () => {
    expect(() => new initializers.Initializer().apply([1])).toThrow(NotImplementedError);
  });

  it("F-002: apply gives a tensor of the shape and dtype, by default floatx", () => {
    const half = initializers.constant({ value: 0.5 });
    expect([half.apply([2, 3]).shape, half.apply([2, 3]).dtype]).toEqual([[2, 3], "float32"]);
    setFloatx("float64");
    expect([half.apply([2]).dtype, half.apply([2], { dtype: "float32" }).dtype]).toEqual(["float64", "float32"]);
  });

  it("F-003: config is {} by default, and fromConfig hands it to the constructor", () => {
    class Ramp extends initializers.Initializer {
      static readonly optionNames = { slope: true } as const;
      readonly slope: number;
      constructor(config: { readonly slope?: number } = {}) {
        super(config);
        this.slope = config.slope ?? 1;
      }
      override getConfig(): { readonly slope: number } {
        return { slope: this.slope };
      }
    }
    expect(new initializers.Initializer().getConfig()).toEqual({});
    const copy = Ramp.fromConfig(new Ramp({ slope: 3 }).getConfig());
    expect(copy).toBeInstanceOf(Ramp);
    expect((copy as Ramp).slope).toBe(3);
  });

  it("F-004: a subclass with apply, one with initialize, and a function make weights", () => {
    class Fives extends initializers.Initializer {
      override apply([length = 1]: readonly number[]): Tensor {
        return initializers.constant({ value: 5 }).apply([length]);
      }
    }
    class Sevens extends initializers.Initializer {
      override initialize(shape: readonly number[]): Tensor {
        return initializers.constant({ value: 7 }).apply(shape);
      }
    }
    const layer = new layers.Layer();
    const weight = (initializer: object): readonly number[] => [...layer.addWeight({ shape: [2], initializer }).hostValue()];
    expect([
      weight(new Fives()),
      weight(new Sevens()),
      weight(([length = 0]: readonly number[]) => new Array<number>(length).fill(1)),
    ]).toEqual([
      [5, 5],
      [7, 7],
      [1, 1],
    ]);
  });

  it("F-005: get resolves names, classes, configs, instances and functions", () => {
    const { get } = initializers;
    for (const name of ["zeros", "Zeros"]) expect(get(name)).toBeInstanceOf(initializers.Zeros);
    for (const name of ["heNormal", "HeNormal", "he_normal"]) expect(get(name)).toBeInstanceOf(initializers.HeNormal);
    expect(get(initializers.Ones)).toBeInstanceOf(initializers.Ones);
    expect(get({ class_name: "Constant", config: { value: 2 } })).toMatchObject({ value: 2 });
    const instance = initializers.ones();
    expect(get(instance)).toBe(instance);
    expect(get((shape: readonly number[]) => shape.map(() => 4))?.getClassName()).toBeDefined();
    expect(get(null)).toBeNull();
    expect(() => get("glorotUniforn")).toThrow(/"glorotUniforn"/);
  });

  it("F-006: what serialize gives deserializes to an equal one", () => {
    const original = initializers.varianceScaling({ scale: 3, mode: "fanOut", distribution: "uniform", seed: 4 });
    const serialized = initializers.serialize(original);
    expect(serialized).toEqual({ className: "VarianceScaling", config: original.getConfig() });
    const copy = initializers.deserialize(JSON.parse(JSON.stringify(serialized)));
    expect(copy).toBeInstanceOf(initializers.VarianceScaling);
    expect(copy.getConfig()).toEqual(original.getConfig());
  });
});

describe("F constants", () => {
  it("F-007: a constant is cast to the dtype first", () => {
    expect(initializers.constant({ value: 1.7 }).apply([2], { dtype: "int32" }).arraySync()).toEqual([1, 1]);
    expect(initializers.constant().apply([1]).arraySync()).toEqual([0]);
  });

  it("F-008: a constant is one number, which its config keeps", () => {
    expect(() => initializers.get({ className: "Constant", config: { value: [1, 2] } })).toThrow(/one number, not \[1,2\]/);
    expect(initializers.Constant.fromConfig(initializers.constant({ value: 10 }).getConfig())).toMatchObject({ value: 10 });
  });

  it("F-009: constant in both cases", () => {
    for (const name of ["constant", "Constant"]) expect(initializers.get(name)).toBeInstanceOf(initializers.Constant);
  });

  it("F-010: zeros of every dtype, with an empty config", () => {
    expect(initializers.zeros().apply([2], { dtype: "bool" }).arraySync()).toEqual([false, false]);
    for (const dtype of ["int32", "uint32", "int8", "float16"]) {
      const made = initializers.zeros().apply([2], { dtype });
      expect([made.dtype, ...values(made)]).toEqual([dtype, 0, 0]);
    }
    expect(initializers.zeros().getConfig()).toEqual({});
  });

  it("F-011: a dtype that is neither numeric nor boolean is rejected", () => {
    expect(() => initializers.zeros().apply([1], { dtype: "string" })).toThrow(ValueError);
    expect(() => initializers.zeros().apply([1], { dtype: "string" })).toThrow(/"string"/);
  });

  it("F-012: aliases of zeros are one class", () => {
    for (const name of ["zeros", "Zeros", "zeros_initializer"]) {
      const found = initializers.get(name);
      expect(found).toBeInstanceOf(initializers.Zeros);
      expect(found instanceof initializers.Zeros && found.apply([3]).arraySync()).toEqual([0, 0, 0]);
    }
  });

  it("F-013: a dtype for the constructor, and no partitionInfo", () => {
    const zeros = initializers.zeros({ dtype: "int32" });
    expect([zeros.apply([3]).dtype, zeros.apply([3]).arraySync()]).toEqual(["int32", [0, 0, 0]]);
    expect(zeros.apply([3], { dtype: "float32" }).dtype).toBe("float32");
    const given: object = { partitionInfo: [1] };
    expect(() => zeros.apply([3], given)).toThrow(/no option partitionInfo/);
  });

  it("F-014: the dtype of zeros is by default floatx", () => {
    expect(initializers.zeros().apply([1]).dtype).toBe("float32");
    setFloatx("float64");
    expect(initializers.zeros().apply([1]).dtype).toBe("float64");
  });

  it("F-015: ones, with the dtype rules of zeros", () => {
    const made = initializers.ones().apply([2], { dtype: "int32" });
    expect([made.dtype, ...values(made)]).toEqual(["int32", 1, 1]);
    expect(initializers.ones().apply([1], { dtype: "bool" }).arraySync()).toEqual([true]);
    expect(initializers.ones({ dtype: "int32" }).apply([1]).dtype).toBe("int32");
    expect(() => initializers.ones().apply([1], { dtype: "string" })).toThrow(ValueError);
    expect(initializers.get("ones")).toBeInstanceOf(initializers.Ones);
  });

  it("F-016: a rectangular identity", () => {
    expect(initializers.identity({ gain: 2 }).apply([2, 3]).arraySync()).toEqual([
      [2, 0, 0],
      [0, 2, 0],
    ]);
  });

  it("F-017: identity needs rank 2", () => {
    expect(() => initializers.identity().apply([2, 2, 2])).toThrow(/\[2, 2, 2\] has rank 3/);
  });

  it("F-018: identity keeps its gain", () => {
    expect(initializers.Identity.fromConfig(initializers.identity({ gain: 3 }).getConfig())).toMatchObject({ gain: 3 });
  });

  it("F-019: names of identity", () => {
    for (const name of ["IdentityInitializer", "Identity", "identity"])
      expect(initializers.get(name)).toBeInstanceOf(initializers.Identity);
  });
});

describe("F distributions", () => {
  it("F-020: normal numbers", () => {
    expectMoments(values(initializers.randomNormal({ seed: 1 }).apply([draws])), 0, 0.05);
    expectMoments(values(initializers.randomNormal({ mean: 2, stddev: 3, seed: 2 }).apply([draws])), 2, 3);
    expect(initializers.randomNormal().getConfig()).toEqual({ mean: 0, stddev: 0.05, seed: null });
  });

  it("F-021: truncated normal numbers lie within two deviations", () => {
    const x = values(initializers.truncatedNormal({ mean: 1, stddev: 0.5, seed: 1 }).apply([draws]));
    expect(Math.max(...x.map((value) => Math.abs(value - 1)))).toBeLessThanOrEqual(1);
    expectMoments(x, 1, 0.8796 * 0.5);
  });

  it("F-022: uniform numbers lie in their interval", () => {
    const uniform = initializers.randomUniform({ minval: -1, maxval: 1, seed: 1 });
    const x = values(uniform.apply([draws]));
    expect(Math.min(...x)).toBeGreaterThanOrEqual(-1);
    expect(Math.max(...x)).toBeLessThan(1);
    expectMoments(x, 0, 2 / Math.sqrt(12));
    expect(initializers.RandomUniform.fromConfig(uniform.getConfig())).toMatchObject({ minval: -1, maxval: 1, seed: 1 });
    expect(initializers.randomUniform().getConfig()).toEqual({ minval: -0.05, maxval: 0.05, seed: null });
  });

  it("F-023: variance scaling divides by the fan, at least 1", () => {
    const scaling = initializers.varianceScaling({ scale: 4, distribution: "untruncated_normal" });
    expect(scaling.spreadOf([16, 3])).toBe(0.5);
    expect(scaling.spreadOf([0, 3])).toBe(2);
    expect(initializers.varianceScaling().getConfig()).toEqual({
      scale: 1,
      mode: "fan_in",
      distribution: "truncated_normal",
      seed: null,
    });
  });

  it.each([
    ["fanIn", 2],
    ["fanOut", 4],
    ["fanAvg", 3],
    ["fan_in", 2],
    ["fan_out", 4],
    ["fan_avg", 3],
  ])("F-024: mode %s of a (2, 4) weight divides by %d", (mode, fan) => {
    const scaling = initializers.varianceScaling({ mode, distribution: "untruncated_normal" });
    expect(scaling.spreadOf([2, 4])).toBeCloseTo(Math.sqrt(1 / fan), 12);
  });

  it("F-025: truncated normal has its deviation after truncation", () => {
    const scaling = initializers.varianceScaling({ mode: "fanIn", distribution: "truncatedNormal", seed: 1 });
    expect(scaling.spreadOf([50, 10])).toBeCloseTo(0.160774, 6);
    expectMoments(values(scaling.apply([50, 400])), 0, Math.sqrt(1 / 50));
  });

  it("F-026: untruncated normal has tails", () => {
    const scaling = initializers.varianceScaling({ distribution: "untruncatedNormal", seed: 1 });
    const x = values(scaling.apply([50, 400]));
    const deviation = Math.sqrt(1 / 50);
    expect(scaling.spreadOf([50, 400])).toBeCloseTo(deviation, 12);
    expectMoments(x, 0, deviation);
    // 4.6 percent of a normal distribution.
    expect(x.filter((value) => Math.abs(value) > 2 * deviation).length / x.length).toBeCloseTo(0.0455, 2);
  });

  it("F-027: uniform within its limit", () => {
    const scaling = initializers.varianceScaling({ mode: "fan_avg", distribution: "uniform", seed: 1 });
    expect(scaling.spreadOf([2, 4])).toBe(1);
    const x = values(initializers.varianceScaling({ mode: "fan_in", distribution: "uniform", seed: 1 }).apply([3, 5000]));
    expect(Math.max(...x.map(Math.abs))).toBeLessThanOrEqual(1);
    expect(Math.max(...x.map(Math.abs))).toBeGreaterThan(0.99);
  });

  it("F-028: distributions in any case, and normal", () => {
    for (const distribution of ["NORMAL", "normal", "Truncated_Normal"])
      expect(initializers.varianceScaling({ distribution }).distribution).toBe("truncated_normal");
  });

  it.each([
    [{ scale: 0 }, /positive, not 0/],
    [{ mode: "fan" }, /fan_in, fan_out, fan_avg.*"fan"/],
    [{ distribution: "cauchy" }, /truncated_normal.*uniform.*"cauchy"/],
  ])("F-029: %j is rejected when made", (config, message) => {
    expect(() => initializers.varianceScaling(config)).toThrow(ValueError);
    expect(() => initializers.varianceScaling(config)).toThrow(message);
  });

  it("F-030: the config has the normalized distribution", () => {
    expect(initializers.varianceScaling({ scale: 2, mode: "fanOut", distribution: "normal", seed: 7 }).getConfig()).toEqual({
      scale: 2,
      mode: "fan_out",
      distribution: "truncated_normal",
      seed: 7,
    });
  });
});

describe("F presets", () => {
  it("F-031: He normal", () => {
    expect(initializers.heNormal().spreadOf([100, 7])).toBeCloseTo(0.160774, 6);
    expect(initializers.heNormal().distribution).toBe("truncated_normal");
    expect(initializers.heNormal({ seed: 3 }).getConfig()).toEqual({ seed: 3 });
  });

  it("F-032: He uniform", () => {
    expect(initializers.heUniform().spreadOf([100, 7])).toBeCloseTo(0.244949, 6);
    expect(initializers.heUniform().distribution).toBe("uniform");
    expect(initializers.heUniform({ seed: 3 }).getConfig()).toEqual({ seed: 3 });
  });

  it("F-033: Glorot uniform is the default of kernels", () => {
    expect(initializers.glorotUniform().spreadOf([50, 32])).toBeCloseTo(0.270501, 6);
    expect(initializers.glorotUniform().distribution).toBe("uniform");
    expect(layers.dense({ units: 2 }).getConfig()["kernelInitializer"]).toMatchObject({ className: "GlorotUniform" });
  });

  it("F-034: the other named ones", () => {
    expect(initializers.get("lecun_normal")).toBeInstanceOf(initializers.LecunNormal);
    expect(initializers.lecunNormal().spreadOf([25, 2])).toBeCloseTo(0.2 / 0.8796256610342398, 12);
    expect(initializers.lecunUniform().spreadOf([3, 2])).toBe(1);
    expect(initializers.glorotNormal().spreadOf([2, 6])).toBeCloseTo(0.5 / 0.8796256610342398, 12);
    const orthogonal = initializers.orthogonal({ seed: 1, gain: 2 }).apply([3, 2]).arraySync() as number[][];
    for (const [i, j] of [
      [0, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const product = orthogonal.reduce((sum, row) => sum + (row[i] ?? 0) * (row[j] ?? 0), 0);
      expect(product).toBeCloseTo(i === j ? 4 : 0, 4);
    }
    expect(() => initializers.orthogonal().apply([3])).toThrow(/rank 2 or more.*\[3\]/);
  });

  it("F-035: fans of shapes of every rank", () => {
    const fans = (...shape: number[]): readonly number[] => Object.values(initializers.computeFans(shape));
    expect([fans(), fans(5), fans(2, 3), fans(3, 3, 4, 8)]).toEqual([
      [1, 1],
      [5, 5],
      [2, 3],
      [36, 72],
    ]);
  });
});

describe("F seeds", () => {
  it("F-036: one instance repeats itself, seeded or not; two unseeded ones differ", () => {
    const seeded = initializers.glorotUniform({ seed: 5 });
    expect(values(seeded.apply([3, 3]))).toEqual(values(seeded.apply([3, 3])));
    const [a, b] = [initializers.glorotUniform(), initializers.glorotUniform()];
    const second = values(b.apply([3, 3]));
    expect(values(a.apply([3, 3]))).toEqual(values(a.apply([3, 3])));
    expect(values(a.apply([3, 3]))).not.toEqual(second);
    // The key is drawn when the instance is made: the order of the calls does not matter.
    setSeed(0);
    const [, again] = [initializers.glorotUniform(), initializers.glorotUniform()];
    setSeed(0);
    const [, other] = [initializers.glorotUniform(), initializers.glorotUniform()];
    expect(values(again.apply([3, 3]))).toEqual(values(other.apply([3, 3])));
  });

  it("F-037: a generator gives new values on every call, and weights of their own", () => {
    const drawn = (): readonly (readonly number[])[] => {
      const uniform = initializers.randomUniform({ seed: new SeedGenerator({ seed: 3 }) });
      const layer = new layers.Layer();
      const weights = [1, 2].map(() => [...layer.addWeight({ shape: [4], initializer: uniform }).hostValue()]);
      return [values(uniform.apply([4])), values(uniform.apply([4])), ...weights];
    };
    const first = drawn();
    expect(new Set(first.map(String)).size).toBe(4);
    expect(drawn()).toEqual(first);
  });

  it("F-038: a seed of 0 is a seed", () => {
    const draw = (seed: number): readonly number[] => values(initializers.heNormal({ seed }).apply([4, 4]));
    expect(draw(0)).toEqual(draw(0));
    expect(draw(0)).not.toEqual(draw(1));
  });

  it("F-039: the config has the seed as it was given", () => {
    expect(initializers.glorotUniform().getConfig()).toEqual({ seed: null });
    expect(initializers.glorotUniform({ seed: 9 }).getConfig()).toEqual({ seed: 9 });
    const generator = initializers.randomNormal({ seed: new SeedGenerator({ seed: 3, name: "stream" }) });
    expect(generator.getConfig()["seed"]).toEqual({ className: "SeedGenerator", config: { name: "stream", seed: 3 } });
    const copy = initializers.deserialize(JSON.parse(JSON.stringify(initializers.serialize(generator))));
    expect(copy.getConfig()).toEqual(generator.getConfig());
    expect(() => initializers.get({ className: "HeNormal", config: { seed: 1.5 } })).toThrow(/seed of HeNormal.*1\.5/);
  });

  it("F-040: first weights have the same bits in the program of every target and on the host", async () => {
    const model = sequential([
      layers.inputLayer({ shape: [3] }),
      layers.dense({ units: 4, kernelInitializer: "truncatedNormal", biasInitializer: initializers.randomNormal({ seed: 2 }) }),
      layers.dense({ units: 2, kernelInitializer: "orthogonal" }),
    ]);
    const { module } = model.traceModule();
    const dumps = await Promise.all(
      (["cuda", "wgsl", "wasm"] as const).map(async (target) => {
        const files = await artifactFiles(compileModule(module, { target }), {});
        const weights = files.find(({ name }) => name === "weights.safetensors")?.content;
        return weights === undefined ? undefined : Buffer.from(weights).toString("hex");
      }),
    );
    expect(dumps[0]).toBeDefined();
    expect(new Set(dumps).size).toBe(1);
    for (const variable of model.weights) {
      const bytes = Buffer.from(Float32Array.from(variable.hostValue()).buffer).toString("hex");
      expect(dumps[0]).toContain(bytes);
    }
  });
});
