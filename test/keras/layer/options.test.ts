/** Options of layers and what follows from them: dtypes, input specs, configs. */

import { describe, expect, it } from "vitest";
import {
  type CallOptions,
  DTypePolicy,
  InputSpec,
  input,
  Layer,
  layers,
  NotImplementedError,
  ones,
  ops,
  RuntimeError,
  sequential,
  setDtypePolicy,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { freshSession, warningsOf } from "./support.ts";

freshSession();

describe("D options", () => {
  it("D-001: options go by name, with defaults", () => {
    const layer = new Layer();
    expect([layer.activityRegularizer, layer.trainable, layer.dtype, layer.autocast, layer.name]).toEqual([
      null,
      true,
      "float32",
      true,
      "layer",
    ]);
    // @ts-expect-error options are an object
    expect(() => new Layer("relu")).toThrow(/takes an object of options, not "relu"/);
  });

  it("D-002: inputShape and inputDim are accepted with one warning, and not together", () => {
    const shapes: unknown[] = [];
    const seen = warningsOf(() => {
      shapes.push(layers.dense({ units: 4, inputShape: [3] }).batchInputShape);
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/dense.*input\(/);
    warningsOf(() => {
      shapes.push(layers.dense({ units: 4, inputDim: 5 }).batchInputShape);
      expect(() => layers.dense({ units: 4, inputDim: 5, inputShape: [5] })).toThrow(/no option inputShape/);
      expect(sequential([layers.dense({ units: 4, inputDim: 5 })]).weights.map(({ shape }) => shape)).toEqual([[5, 4], [4]]);
    });
    expect(shapes).toEqual([
      [null, 3],
      [null, 5],
    ]);
  });

  it("D-003: unknown options are refused with the class and their names", () => {
    const options: { readonly units: number } = JSON.parse('{"units": 2, "foo": 1, "bar": 2}');
    expect(() => layers.dense(options)).toThrow(ValueError);
    expect(() => layers.dense(options)).toThrow(/Dense has no option foo, bar/);
  });

  it("D-005: the policy is that of dtype: null the global one, a name, or a policy as it is", () => {
    const policy = new DTypePolicy("mixed_bfloat16");
    expect(new Layer({ dtype: policy }).dtypePolicy).toBe(policy);
    expect(new Layer({ dtype: "float16" }).dtypePolicy.name).toBe("float16");
    expect(new Layer({ dtype: null }).dtypePolicy.name).toBe("float32");
    setDtypePolicy("mixed_float16");
    expect([new Layer().dtypePolicy.name, new Layer({ dtype: "float32" }).dtypePolicy.name]).toEqual(["mixed_float16", "float32"]);
    setDtypePolicy(policy);
    expect(new Layer().dtypePolicy).toBe(policy);
    expect(() => setDtypePolicy("mixed_float15")).toThrow(/"mixed_float15"/);
    expect(() => new Layer({ dtype: "floaty" })).toThrow(/"floaty"/);
  });

  it("D-006: dtype and variableDtype are the dtype of weights", () => {
    const layer = new Layer({ dtype: "mixed_float16" });
    expect([layer.dtype, layer.variableDtype, layer.addWeight({}).dtype]).toEqual(["float32", "float32", "float32"]);
  });

  it("D-007: computeDtype is the dtype of computation and outputs", () => {
    const layer = layers.dense({ units: 1, dtype: "mixed_float16" });
    expect([layer.computeDtype, layer.apply(ones([1, 2])).dtype]).toEqual(["float16", "float16"]);
  });

  it("D-008: inputDtype is what inputs are converted to", () => {
    const seen: string[] = [];
    class Sees extends Layer {
      override call(x: Tensor): Tensor {
        seen.push(x.dtype);
        return x;
      }
    }
    const layer = new Sees({ dtype: "mixed_bfloat16" });
    layer.apply(ones([1]));
    expect([layer.inputDtype, ...seen]).toEqual(["bfloat16", "bfloat16"]);
  });

  it.each([
    ["float16", "float16", "float16"],
    ["bfloat16", "bfloat16", "bfloat16"],
    ["float32", "float32", "float32"],
    ["float64", "float64", "float64"],
    ["mixed_float16", "float16", "float32"],
    ["mixed_bfloat16", "bfloat16", "float32"],
  ])("D-009: policy %s computes in %s and keeps weights in %s", (name, compute, variable) => {
    const policy = new DTypePolicy(name);
    expect([policy.computeDtype, policy.variableDtype]).toEqual([compute, variable]);
    expect(DTypePolicy.fromConfig(policy.getConfig())).toEqual(policy);
  });

  it("values from outside are rounded to what 16 bits hold", () => {
    const layer = new Layer({ dtype: "float16" });
    const w = layer.addWeight({ shape: [3], initializer: "zeros" });
    layer.setWeights([[0.1, 1e-8, 70_000]]);
    expect([...w.hostValue()]).toEqual([0.0999755859375, 0, Number.POSITIVE_INFINITY]);
    expect(tensor([257], [1], "bfloat16").arraySync()).toEqual([256]);
  });

  it("D-010: without autocast floating inputs and variables keep their dtypes", () => {
    const seen: string[] = [];
    class Sees extends Layer {
      readonly w = this.addWeight({ name: "w" });
      override call(x: Tensor): Tensor {
        seen.push(x.dtype, this.w.toTensor().dtype);
        return x;
      }
    }
    const x = tensor([1], [1], "float64");
    new Sees({ dtype: "mixed_float16", autocast: false }).apply(x);
    new Sees({ dtype: "mixed_float16" }).apply(x);
    expect(seen).toEqual(["float64", "float32", "float16", "float16"]);
  });

  it("D-012: a layer whose base constructor did not run says so", () => {
    class Sub extends Layer {}
    // What a JavaScript constructor gives that makes its object by itself.
    const bypassed = Object.create(Sub.prototype) as Sub;
    for (const use of [() => bypassed.build([null, 2]), () => bypassed.apply(ones([1, 2])), () => bypassed.addWeight({})]) {
      expect(use).toThrow(RuntimeError);
      expect(use).toThrow(/constructor of Sub did not call super/);
    }
  });

  it("D-013: what call declares decides what it receives", () => {
    const seen: (readonly string[])[] = [];
    class Declares extends Layer {
      static readonly callArguments = ["inputs", "mask"];
      override call(x: Tensor, options: CallOptions): Tensor {
        seen.push(Object.keys(options));
        return x;
      }
    }
    class DeclaresTraining extends Declares {
      static override readonly callArguments = ["inputs", "training"];
    }
    const x = ones([1, 2]);
    x.mask = tensor([[true, true]]);
    warningsOf(() => {
      new Declares().apply(x, { training: true });
      new DeclaresTraining().apply(x, { training: true });
    });
    expect(seen).toEqual([["mask"], ["training"]]);
    expect(() => new Declares().apply(x, { temperature: 2 })).toThrow(/call of declares_1.*no argument temperature.*inputs, mask/s);
  });
});

describe("D input specs", () => {
  it("D-055: the first argument is checked before and after build", () => {
    const layer = layers.dense({ units: 2 });
    expect(() => layer.apply(ones([3]))).toThrow(ValueError);
    expect(layer.built).toBe(false);
    class Late extends Layer {
      override build(): void {
        this.inputSpec = new InputSpec({ ndim: 3 });
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    expect(() => new Late().apply(ones([1, 2]))).toThrow(/rank 3/);
  });

  it("D-092: inputSpec is null, one spec or a list, and can be set", () => {
    expect(new Layer().inputSpec).toBeNull();
    expect(layers.dense({ units: 2 }).inputSpec).toMatchObject({ minNDim: 2 });
    const add = layers.add();
    add.inputSpec = [new InputSpec({ ndim: 2 }), new InputSpec({ ndim: 1 })];
    expect(() => add.apply([ones([2, 2]), ones([2, 2])])).toThrow(/input 1 .*rank 1/);
    expect(() => add.apply([ones([2, 2])])).toThrow(/expects 2 inputs; it received 1/);
  });

  it.each([
    [{ dtype: "int32" }, /dtype float32; expected dtype int32/],
    [{ shape: [2, 5] }, /expected shape \[2, 5\]/],
    [{ ndim: 3 }, /expected rank 3/],
    [{ maxNDim: 1 }, /expected rank 1 or less/],
    [{ minNDim: 3 }, /expected rank 3 or more/],
    [{ axes: { [-1]: 3 } }, /shape \[2, 4\].*expected size 3 on axis -1/],
  ])("D-093: %j names the layer, what was expected and what was found", (spec, message) => {
    class Named extends Layer {
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const layer = new Named({ name: "checked" });
    layer.inputSpec = new InputSpec(spec);
    const call = (): unknown => layer.apply(ones([2, 4]));
    expect(call).toThrow(ValueError);
    expect(call).toThrow(/checked \(Named\)/);
    expect(call).toThrow(message);
    layer.inputSpec = new InputSpec({ shape: [null, 4], axes: { 0: 2 } });
    expect(call).not.toThrow();
  });
});

describe("D configs and texts", () => {
  it("D-090: the text has class, name and built flag", () => {
    const layer = layers.dense({ units: 1 });
    expect(`${layer}`).toBe("<Dense name=dense, built=false>");
    layer.build([null, 2]);
    expect(`${layer}`).toBe("<Dense name=dense, built=true>");
  });

  it("D-094: the config has name, trainable, the policy and the options of the constructor", () => {
    expect(layers.dense({ units: 3, trainable: false, dtype: "mixed_float16" }).getConfig()).toMatchObject({
      name: "dense",
      trainable: false,
      dtype: "mixed_float16",
      units: 3,
    });
    class Scales extends Layer {
      readonly factor: number;
      constructor({ factor, ...options }: { readonly factor: number; readonly name?: string }) {
        super(options);
        this.factor = factor;
      }
      override call(x: Tensor): Tensor {
        return ops.mul(x, this.factor);
      }
    }
    const scales = new Scales({ factor: 3, name: "thrice" });
    expect(scales.getConfig()).toEqual({ name: "thrice", trainable: true, dtype: "float32", factor: 3 });
    expect(Scales.fromConfig(scales.getConfig())).toMatchObject({ name: "thrice", factor: 3 });
  });

  it("D-070: outputs have no layout", () => {
    const layer = new Layer({ name: "placed" });
    expect(layer.outputLayout).toBeNull();
    const place = (): void => {
      layer.outputLayout = ["batch", null];
    };
    expect(place).toThrow(NotImplementedError);
    expect(place).toThrow(/placed.*one device/);
  });

  it("D-088: addMetric is gone", () => {
    expect(() => new Layer().addMetric()).toThrow(NotImplementedError);
  });

  it("D-096: quantize is there and says that it is not implemented", () => {
    for (const layer of [new Layer(), layers.dense({ units: 1 })]) {
      expect(() => layer.quantize("int8")).toThrow(NotImplementedError);
      expect(() => layer.quantize("int8")).toThrow(layer.getClassName());
    }
  });

  it("D-077: computeOutputSpec uses computeOutputShape where it is defined, else call", () => {
    let calls = 0;
    class Tells extends Layer {
      override computeOutputShape(): readonly (number | null)[] {
        return [null, 7];
      }
      override call(x: Tensor): Tensor {
        calls++;
        return x;
      }
    }
    const x = input({ shape: [3] });
    const told = new Tells({ dtype: "mixed_float16" }).apply(x);
    expect([told.shape, told.dtype, calls]).toEqual([[null, 7], "float16", 0]);
    const traced = layers.dense({ units: 7, dtype: "mixed_float16" }).apply(x);
    expect([traced.shape, traced.dtype]).toEqual([[null, 7], "float16"]);
  });

  it("D-078: shapes in lists and records are nested outputs; anything else is an error", () => {
    class Gives extends Layer {
      result: unknown;
      override computeOutputShape(): readonly (number | null)[] {
        return this.result as readonly (number | null)[];
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const give = (result: unknown): unknown => {
      const layer = new Gives();
      layer.result = result;
      const shapes = (tree: unknown): unknown =>
        tree !== null && typeof tree === "object" && "dims" in tree && "shape" in tree
          ? tree.shape
          : Array.isArray(tree)
            ? tree.map(shapes)
            : Object.fromEntries(Object.entries(tree ?? {}).map(([key, item]) => [key, shapes(item)]));
      return shapes(layer.apply(input({ shape: [3] })));
    };
    expect(give([2, 3])).toEqual([2, 3]);
    expect(give([[null, 1], { a: [2], b: [[3]] }])).toEqual([[null, 1], { a: [2], b: [[3]] }]);
    expect(() => give("x")).toThrow(ValueError);
    expect(() => give("x")).toThrow(/Gives.*"x"/);
  });

  it("D-079: computeOutputShape is not implemented by default", () => {
    expect(() => new Layer().computeOutputShape([1])).toThrow(NotImplementedError);
    expect(() => new Layer().computeOutputShape([1])).toThrow(/Layer does not implement computeOutputShape/);
    expect(layers.dense({ units: 7 }).computeOutputShape([null, 3])).toEqual([null, 7]);
  });
});
