/** Operations: section C of the checklist. */

import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  type CallOptions,
  clearSession,
  input,
  Layer,
  layers,
  NotImplementedError,
  Operation,
  ones,
  ops,
  RuntimeError,
  type ShapeTree,
  setTarget,
  setTracebackFiltering,
  type Tensor,
  ValueError,
} from "../../../src/index.ts";
import { autoName, resetUids } from "../../../src/keras/naming.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

class Double extends Operation {
  override call(x: Tensor): Tensor {
    return ops.mul(x, 2);
  }
}

/** Two results, and an option of the call. */
class Both extends Operation {
  override call(x: Tensor, y: Tensor, { swap = false }: { readonly swap?: boolean } = {}): readonly Tensor[] {
    return swap ? [y, x].map((z) => ops.neg(z)) : [ops.neg(x), ops.neg(y)];
  }
}

interface ScaleOptions {
  readonly units: number;
  readonly label?: string;
  readonly name?: string;
}

/** Keeps its options in properties of their names. */
class Scale extends Operation {
  readonly units: number;
  readonly label: string;
  constructor({ units, label = "none", ...rest }: ScaleOptions) {
    super(rest);
    this.units = units;
    this.label = label;
  }
  override call(x: Tensor): Tensor {
    return ops.mul(x, this.units);
  }
}

describe("names", () => {
  it("C-001: a new operation has a name and no calls", () => {
    const operation = new Operation({ name: "op" });
    expect([operation.name, operation.inboundNodes, operation.outboundNodes]).toEqual(["op", [], []]);
  });

  it("C-002: automatic names count up from the class name in snake case", () => {
    expect([1, 2, 3].map(() => layers.dense({ units: 1 }).name)).toEqual(["dense", "dense_1", "dense_2"]);
    expect(["LayerNormalization", "Conv2D", "LSTM", "MyBlock"].map(autoName)).toEqual([
      "layer_normalization",
      "conv2d",
      "lstm",
      "my_block",
    ]);
  });

  it("C-003: clearing the session starts the counters again", () => {
    layers.dense({ units: 1 });
    clearSession();
    expect(layers.dense({ units: 1 }).name).toBe("dense");
    resetUids();
    expect(layers.dense({ units: 1 }).name).toBe("dense");
  });

  it("C-004: a name is a text without slash; others are shown with their type", () => {
    expect(() => new Operation({ name: 3 as unknown as string })).toThrow(ValueError);
    expect(() => new Operation({ name: 3 as unknown as string })).toThrow(/found 3 of type number/);
    expect(() => new Operation({ name: "a/b" })).toThrow(/"a\/b" of type string/);
  });
});

describe("calls", () => {
  it("C-005: concrete in, concrete out; one symbolic argument makes the call symbolic", () => {
    const both = new Both();
    const [a, b] = both.apply(ones([2]), ones([2])) as readonly [Tensor, Tensor];
    expect([a.arraySync(), b.arraySync()]).toEqual([
      [-1, -1],
      [-1, -1],
    ]);
    expect(both.inboundNodes).toHaveLength(0);
    const [x, y] = both.apply(ones([2]), input({ shape: [2] })) as readonly [Tensor, Tensor];
    expect([x.isSymbolic, y.isSymbolic]).toEqual([true, true]);
  });

  it("C-006: a fault inside call says which class was called with what, unless filtering is off", () => {
    class Broken extends Layer {
      override call(x: Tensor): Tensor {
        throw new RangeError(`no idea what to do with rank ${x.rank}`);
      }
    }
    const seen = (body: () => unknown): Error => {
      try {
        body();
      } catch (error) {
        return error as Error;
      }
      throw new Error("nothing was thrown");
    };
    const error = seen(() => new Broken({ name: "b" }).apply(ones([2, 3])));
    expect(error).toBeInstanceOf(RangeError);
    expect(error.message).toMatch(/no idea what to do with rank 2[\s\S]*raised in Broken\.call\(\) of b, called with \[2, 3\] float32/);
    // Of nested calls the innermost is described, once.
    class Outer extends Layer {
      readonly inner = layers.dense({ units: 2, name: "inner" });
      override call(x: Tensor): Tensor {
        return this.inner.apply(x);
      }
    }
    const outer = new Outer();
    outer.apply(ones([1, 3]));
    outer.inner.call = () => ops.add(ones([2]), ones([3]));
    const { message } = seen(() => outer.apply(ones([1, 3])));
    expect(message).toMatch(/Dense\.call\(\) of inner, called with \[1, 3\] float32/);
    expect(message).not.toContain("Outer.call()");
    setTracebackFiltering(false);
    onTestFinished(() => setTracebackFiltering(true));
    expect(seen(() => new Broken().apply(ones([2, 3]))).message).toBe("no idea what to do with rank 2");
  });

  it("C-007: a symbolic call infers the outputs and records the arguments", () => {
    const both = new Both();
    const [x, y] = [input({ shape: [2] }), input({ shape: [3] })];
    const outputs = both.symbolicCall(x, y, { swap: true }) as readonly Tensor[];
    expect(outputs.map(({ shape }) => shape)).toEqual([
      [null, 3],
      [null, 2],
    ]);
    expect(both.inboundNodes).toHaveLength(1);
    expect(both.inboundNodes[0]?.arguments.args.map((arg, i) => arg === [x, y][i])).toEqual([true, true]);
    expect(both.inboundNodes[0]?.arguments.kwargs).toEqual({ swap: true });
    expect(both.inboundNodes[0]?.outputs.map((output, i) => output === outputs[i])).toEqual([true, true]);
  });

  it("C-008: call is for subclasses to define", () => {
    class Nothing extends Layer {}
    expect(() => new Operation().call()).toThrow(NotImplementedError);
    expect(() => new Nothing().apply(ones([1]))).toThrow(/Nothing does not define call/);
    expect(() => new Nothing().apply(input({ shape: [1] }))).toThrow(NotImplementedError);
  });

  it("C-009: outputs are inferred by running call on shapes", () => {
    const runs: unknown[] = [];
    class Watched extends Double {
      override call(x: Tensor): Tensor {
        runs.push(x.payload.kind);
        return ops.cast(ops.sum(super.call(x), { axis: -1 }), "int32");
      }
    }
    const spec = new Watched().computeOutputSpec(input({ shape: [4, 5] })) as Tensor;
    expect([spec.shape, spec.dtype]).toEqual([[null, 4], "int32"]);
    expect(runs).toEqual(["traced"]);
  });

  it("C-010: a type error inside call stays what it is", () => {
    class Two extends Operation {
      override call(x: Tensor, y: Tensor): Tensor {
        return y.add(x);
      }
    }
    expect(() => new Two().apply(input({ shape: [1] }))).toThrow(TypeError);
    const own = new TypeError("mine");
    class Throws extends Operation {
      override call(): Tensor {
        throw own;
      }
    }
    let caught: unknown;
    try {
      new Throws().apply(input({ shape: [1] }));
    } catch (error) {
      caught = error;
    }
    expect(caught).toBe(own);
  });

  it("C-011: other faults while outputs are inferred become runtime errors with name, class, advice and the first message", () => {
    class Broken extends Operation {
      override call(x: Tensor): Tensor {
        if (x.rank === 3) throw new Error("rank three");
        return ops.add(x, ones([7]));
      }
    }
    const broken = new Broken({ name: "bad" });
    for (const [shape, inner] of [
      [[2, 2], "rank three"],
      [[3], "[7]"],
    ] as const) {
      const call = (): unknown => broken.apply(input({ shape }));
      expect(call).toThrow(RuntimeError);
      expect(call).toThrow(inner);
      expect(call).toThrow(/bad \(Broken\) could not be inferred: either its call is wrong, or it must override computeOutputSpec/);
    }
    // On data the fault passes.
    expect(() => broken.apply(ones([1, 2, 2]))).toThrow(/^rank three/);
  });

  it("C-022: input is that of the first call", () => {
    const double = new Double();
    const [x, z] = [input({ shape: [1] }), input({ shape: [1] })];
    double.apply(x);
    double.apply(z);
    expect(double.input).toBe(x);
    const both = new Both();
    both.apply(x, z);
    expect((both.input as readonly Tensor[]).map((tensor, i) => tensor === [x, z][i])).toEqual([true, true]);
  });

  it("C-023: output is that of the first call", () => {
    const double = new Double();
    const first = double.apply(input({ shape: [1] }));
    double.apply(input({ shape: [1] }));
    expect(double.output).toBe(first);
    const both = new Both();
    const outputs = both.apply(input({ shape: [1] }), input({ shape: [1] })) as readonly Tensor[];
    expect((both.output as readonly Tensor[]).map((tensor, i) => tensor === outputs[i])).toEqual([true, true]);
  });

  it("C-024: before any call there is neither", () => {
    const layer = layers.dense({ units: 1 });
    expect(() => layer.output).toThrow(ValueError);
    expect(() => layer.output).toThrow(/never called, so it has no defined output/);
    expect(() => layer.input).toThrow(/never called, so it has no defined input/);
  });

  it("C-025: a call that was not made is a fault with its number and how many there were", () => {
    const double = new Double({ name: "twice" });
    double.apply(input({ shape: [1] }));
    expect(() => double.getInputAt(1)).toThrow(ValueError);
    expect(() => double.getInputAt(1)).toThrow(/input 1 of twice is asked for; it was called 1 time$/m);
    expect(() => double.getOutputAt(7)).toThrow(/output 7 of twice is asked for; it was called 1 time$/m);
  });
});

describe("hooks", () => {
  it("C-026: postBuild runs once, after the weights are made", () => {
    const counts: number[] = [];
    class Built extends Layer {
      override build(_shape: ShapeTree): void {
        this.addWeight({ name: "w", shape: [1] });
      }
      override postBuild(): void {
        counts.push(this.weights.length);
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const layer = new Built();
    layer.apply(ones([1, 1]));
    layer.apply(ones([1, 1]));
    expect(counts).toEqual([1]);
    expect(new Operation().postBuild()).toBeUndefined();
  });

  it("C-027: setAttrHook says what a property counts as; by default what it holds", () => {
    expect(new Operation().setAttrHook("units", 3)).toEqual(["units", 3]);
    class Hiding extends Layer {
      readonly kept = layers.dense({ units: 1 });
      readonly borrowed = layers.dense({ units: 1 });
      override setAttrHook(name: string, value: unknown): readonly [string, unknown] {
        return [name, name === "borrowed" ? null : value];
      }
    }
    const hiding = new Hiding();
    expect(hiding.ownLayers()).toEqual([hiding.kept]);
  });
});

describe("configs", () => {
  it("C-012: options of the constructor are captured, whichever way it takes them", () => {
    expect(new Scale({ units: 3 }).autoConfig).toEqual({ units: 3, label: "none" });
    class FromObject extends Layer {
      readonly units: number;
      readonly shape: readonly number[];
      constructor(options: { readonly units: number; readonly shape?: readonly number[]; readonly name?: string }) {
        const { shape = [1, 2], ...rest } = options;
        super({ name: rest.name });
        this.units = options.units;
        this.shape = shape;
      }
    }
    expect(new FromObject({ units: 4 }).autoConfig).toEqual({ units: 4, shape: [1, 2] });
    class ByPosition extends Operation {
      readonly low: number;
      readonly high: number;
      constructor(low: number, high = 1) {
        super();
        this.low = low;
        this.high = high;
      }
    }
    const made = new ByPosition(0.25);
    expect(made.getConfig()).toEqual({ low: 0.25, high: 1 });
    expect(ByPosition.fromConfig(made.getConfig())).toMatchObject({ low: 0.25, high: 1 });
    class Child extends Scale {
      readonly extra: boolean;
      constructor({ extra, ...rest }: ScaleOptions & { readonly extra: boolean }) {
        super(rest);
        this.extra = extra;
      }
    }
    expect(new Child({ units: 1, extra: true }).autoConfig).toEqual({ extra: true, units: 1, label: "none" });
  });

  it("C-013: only plain values are captured", () => {
    class Wrapping extends Layer {
      readonly layer: Layer;
      readonly units: number;
      constructor({ layer, units }: { readonly layer: Layer; readonly units: number }) {
        super();
        this.layer = layer;
        this.units = units;
      }
    }
    expect(new Wrapping({ layer: layers.dense({ units: 1 }), units: 1 }).autoConfig).toBeNull();
    class Nested extends Operation {
      readonly options: object;
      constructor({ options }: { readonly options: object }) {
        super();
        this.options = options;
      }
    }
    expect(new Nested({ options: { a: [1, "b", null, { c: true }] } }).autoConfig).toEqual({ options: { a: [1, "b", null, { c: true }] } });
    expect(new Nested({ options: { a: [() => 1] } }).autoConfig).toBeNull();
  });

  it("C-014: arguments that cannot be taken apart do not stop the construction", () => {
    class Odd extends Operation {
      readonly value: unknown;
      constructor({ value }: { readonly value: unknown }) {
        super();
        this.value = value;
      }
    }
    const endless: { self?: unknown } = {};
    for (const value of [Symbol("s"), new Map([[1, 2]]), Object.create(null, { x: { get: () => 1, enumerable: false } }), 10n, endless]) {
      const odd = new Odd({ value });
      expect(odd.name).toMatch(/^odd/);
      if (value !== endless) expect([null, { value }]).toContainEqual(odd.autoConfig);
    }
    endless.self = endless;
    expect(new Odd({ value: endless }).autoConfig).toBeNull();
  });

  it("C-015: the default config has the name and the captured options, and is JSON", () => {
    const config = new Scale({ units: 3, name: "s" }).getConfig();
    expect(config).toEqual({ name: "s", units: 3, label: "none" });
    expect(JSON.parse(JSON.stringify(config))).toEqual(config);
  });

  it("C-016: in an override the base contributes only what the base classes keep", () => {
    class Own extends Scale {
      override getConfig(): Readonly<Record<string, unknown>> {
        return { ...super.getConfig(), units: this.units };
      }
    }
    expect(new Own({ units: 2, name: "o" }).getConfig()).toEqual({ name: "o", units: 2 });
    class OwnLayer extends Layer {
      readonly units = 5;
      override getConfig(): Readonly<Record<string, unknown>> {
        return { ...super.getConfig(), units: this.units };
      }
    }
    expect(new OwnLayer({ name: "l" }).getConfig()).toEqual({ name: "l", trainable: true, dtype: "float32", units: 5 });
  });

  it("C-017: base keys that the constructor does not take are left out", () => {
    class Closed extends Layer {
      readonly units: number;
      constructor({ units }: { readonly units: number }) {
        super();
        this.units = units;
      }
    }
    class Named extends Operation {
      readonly units: number;
      constructor({ units, name }: { readonly units: number; readonly name?: string }) {
        super({ name });
        this.units = units;
      }
    }
    expect(new Closed({ units: 1 }).getConfig()).toEqual({ units: 1 });
    expect(new Named({ units: 1, name: "n" }).getConfig()).toEqual({ name: "n", units: 1 });
    // One that hands on what it does not name takes them all.
    expect(Object.keys(new Scale({ units: 1 }).getConfig())).toContain("name");
  });

  it("C-018: without a config of its own such a class cannot be serialized, and is told how to", () => {
    class Opaque extends Layer {
      readonly #units: number;
      constructor({ units }: { readonly units: number }) {
        super();
        this.#units = units;
      }
      override call(x: Tensor, _options: CallOptions): Tensor {
        return ops.mul(x, this.#units);
      }
    }
    const read = (): unknown => new Opaque({ units: 2 }).getConfig();
    expect(read).toThrow(NotImplementedError);
    expect(read).toThrow(
      /Opaque cannot be serialized: its constructor takes units, which no property of that name keeps[\s\S]*getConfig\(\) \{ return/,
    );
  });

  it("C-019: fromConfig makes one with the same options, without its calls", () => {
    const scale = new Scale({ units: 3, label: "l", name: "s" });
    scale.apply(input({ shape: [1] }));
    const copy = Scale.fromConfig(scale.getConfig()) as Scale;
    expect([copy.units, copy.label, copy.name, copy.inboundNodes.length]).toEqual([3, "l", "s", 0]);
    const dense = layers.dense({ units: 3, activation: "relu", useBias: false });
    dense.build([null, 2]);
    const other = layers.Dense.fromConfig(dense.getConfig());
    expect([other.getConfig(), other.built]).toEqual([dense.getConfig(), false]);
  });

  it("C-020: whatever the constructor throws is a type error with class, config and reason", () => {
    expect(() => layers.Dense.fromConfig({ units: 3, colour: "red" })).toThrow(TypeError);
    expect(() => layers.Dense.fromConfig({ units: 3, colour: "red" })).toThrow(
      /Dense .*\{"units":3,"colour":"red"\}: Dense has no option colour/,
    );
    class Picky extends Operation {
      constructor() {
        super();
        throw new RangeError("never");
      }
    }
    expect(() => Picky.fromConfig({})).toThrow(TypeError);
    expect(() => Picky.fromConfig({})).toThrow(/Picky .*\{\}: never/);
  });

  it("C-021: as text an operation shows its name", () => {
    expect(String(new Operation({ name: "add" }))).toBe("<Operation name=add>");
    expect(String(layers.dense({ units: 1, name: "d" }))).toBe("<Dense name=d, built=false>");
  });
});
