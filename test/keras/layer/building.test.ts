/** Building: weights that depend on shapes, and what is fixed afterwards. */

import { describe, expect, it } from "vitest";
import {
  input,
  Layer,
  layers,
  model,
  ones,
  ops,
  optimizers,
  type ShapeTree,
  sequential,
  setTarget,
  type Tensor,
  ValueError,
} from "../../../src/index.ts";
import { dense, freshSession, namesOf, numbersOf, warningsOf } from "./support.ts";

freshSession();

/** An interpreted and a compiled one. */
const targets = ["reference", "wasm"] as const;

/** Records what `build` receives. */
class Seen extends Layer {
  readonly shapes: ShapeTree[] = [];
  override build(shape: ShapeTree): void {
    this.shapes.push(shape);
  }
  override call(x: Tensor): Tensor {
    return x;
  }
}

/** Layers inside, and no `build`. */
class Container extends Layer {
  readonly inner = dense(2);
  override call(x: Tensor): Tensor {
    return this.inner.apply(x);
  }
}

describe("D building", () => {
  it("D-004: built after build or after a first successful call", () => {
    const [built, called] = [dense(), dense()];
    expect([built.built, called.built]).toEqual([false, false]);
    expect(() => called.apply(ones([3]))).toThrow();
    expect(called.built).toBe(false);
    built.build([null, 3]);
    called.apply(ones([1, 3]));
    const container = new Container();
    container.apply(ones([1, 3]));
    expect([built.built, called.built, container.built]).toEqual([true, true, true]);
  });

  it("D-017: build is a hook for weights that depend on the shape; without one it marks as built", () => {
    const seen = new Seen();
    seen.build([null, 2]);
    expect(seen.shapes).toEqual([[null, 2]]);
    const plain = new Layer();
    plain.build([null, 2]);
    expect([plain.built, plain.weights.length]).toEqual([true, 0]);
  });

  it("D-018: whatever build does, it runs in the layer's name scope, and the layer is built and locked after it", () => {
    const order: string[] = [];
    class Own extends Layer {
      override build(_shape: ShapeTree): void {
        order.push(`build ${this.built}`);
        this.addWeight({ name: "w", shape: [2] });
      }
      override postBuild(): void {
        order.push(`postBuild ${this.built}`);
      }
    }
    const layer = new Own();
    layer.build([null, 2]);
    expect([layer.built, layer.weights[0]?.path, layer.getBuildConfig()]).toEqual([true, "own/w", { inputShape: [null, 2] }]);
    expect(order).toEqual(["build false", "postBuild true"]);
    expect(() => layer.addWeight({ name: "late" })).toThrow(ValueError);
  });

  it("D-019: the default build of a layer with unbuilt layers inside warns", () => {
    const container = new Container({ name: "box" });
    const seen = warningsOf(() => container.build([null, 3]));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/box.*marked as built.*Define build/s);
    expect([container.built, container.inner.built]).toEqual([true, false]);
    expect(warningsOf(() => new Container().inner.build([null, 3]))).toEqual([]);
  });

  it("D-020: after build neither weights nor layers can be added", () => {
    class Adds extends Layer {
      override call(x: Tensor): Tensor {
        return ops.add(x, this.addWeight({ name: "bias", initializer: "zeros" }));
      }
    }
    const adds = new Adds();
    adds.apply(ones([1]));
    expect(() => adds.apply(ones([1]))).toThrow(ValueError);
    expect(() => adds.apply(ones([1]))).toThrow(/the weight bias is added to adds, which is built.*constructor or in build/);
    class Grows extends Container {
      readonly more: Layer[] = [];
    }
    const grows = new Grows();
    grows.apply(ones([1, 3]));
    grows.apply(ones([1, 3]));
    grows.more.push(dense());
    expect(() => grows.apply(ones([1, 3]))).toThrow(/the layer dense_1 is added to grows, which is built/);
  });

  it("D-021: the build config has the shape or shapes of build", () => {
    class Two extends Seen {
      static readonly callArguments = ["query", "value"];
    }
    const [one, two] = [dense(), new Two()];
    expect(one.getBuildConfig()).toBeUndefined();
    one.build([2, 3]);
    two.apply(ones([1, 2]), { value: ones([1, 3]) });
    expect(one.getBuildConfig()).toEqual({ inputShape: [2, 3] });
    expect(two.getBuildConfig()).toEqual({ shapesDict: { queryShape: [1, 2], valueShape: [1, 3] } });
    const add = layers.add();
    add.apply([ones([1, 2]), ones([1, 2])]);
    expect(add.getBuildConfig()).toEqual({
      inputShape: [
        [1, 2],
        [1, 2],
      ],
    });
  });

  it("D-022: buildFromConfig builds from what getBuildConfig gave", () => {
    const [source, copy] = [dense(), dense()];
    source.build([2, 3]);
    copy.buildFromConfig({});
    expect(copy.built).toBe(false);
    copy.buildFromConfig(source.getBuildConfig() ?? {});
    expect([copy.built, copy.weights.map(({ shape }) => shape)]).toEqual([true, [[3, 4], [4]]]);
    const seen = new Seen();
    seen.buildFromConfig({ shapes_dict: { queryShape: [1, 2], valueShape: [1, 3] } });
    expect([seen.built, seen.shapes]).toEqual([true, [{ queryShape: [1, 2], valueShape: [1, 3] }]]);
    const container = new Container();
    container.buildFromConfig({ inputShape: [null, 3] });
    expect([container.built, container.weights.length]).toEqual([true, 2]);
  });

  it("D-056: the first call builds with the shapes of the tensor arguments", () => {
    class Several extends Seen {
      static readonly callArguments = ["query", "value", "mask", "training"];
    }
    const [one, several, only] = [new Seen(), new Several(), new Several()];
    one.apply(ones([2, 2]));
    several.apply(ones([2, 3]), { value: [ones([2, 4]), ones([1])], training: true });
    only.apply(ones([2, 3]));
    expect([one.shapes, several.shapes, only.shapes]).toEqual([[[2, 2]], [{ queryShape: [2, 3], valueShape: [[2, 4], [1]] }], [[2, 3]]]);
  });

  it("D-057: without build, layers inside are built by tracing call", () => {
    class Deep extends Layer {
      readonly container = new Container();
      override call(x: Tensor): Tensor {
        return this.container.apply(x);
      }
    }
    const [eager, symbolic] = [new Deep(), new Deep()];
    eager.apply(ones([2, 3]));
    symbolic.apply(input({ shape: [3] }));
    for (const { weights } of [eager, symbolic]) expect(weights.map(({ shape }) => shape)).toEqual([[3, 2], [2]]);
  });

  it("D-058: a call that cannot be traced warns on symbolic inputs only, once", () => {
    class Broken extends Layer {
      readonly inner = new Container();
      override call(x: Tensor): Tensor {
        if (x.dataSync().length > 0) return this.inner.apply(x);
        return x;
      }
    }
    class Outer extends Layer {
      readonly broken = new Broken({ name: "needs_elements" });
      override call(x: Tensor): Tensor {
        return this.broken.apply(x);
      }
    }
    const outer = new Outer();
    const seen = warningsOf(() => expect(() => outer.apply(input({ shape: [3] }))).toThrow(/elements/));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/needs_elements \(Broken\).*not known while a model is traced.*build\(inputShape\)/s);
    expect(outer.broken.built).toBe(true);
    class Fails extends Layer {
      readonly inner = new Container();
      override call(x: Tensor): Tensor {
        if (x.dims.length === 2) throw new RangeError("no");
        return this.inner.apply(x);
      }
    }
    const fails = new Fails();
    expect(warningsOf(() => expect(() => fails.apply(ones([1, 2]))).toThrow(/no/))).toEqual([]);
    expect(fails.built).toBe(false);
  });
});

describe("D weights", () => {
  it("D-023: addWeight makes, tracks and returns a variable", () => {
    const layer = new Layer({ name: "l" });
    const w = layer.addWeight({ shape: [2, 3], initializer: "ones", dtype: "float32", trainable: false, name: "w" });
    expect(layer.weights).toEqual([w]);
    expect([w.name, w.shape, w.dtype, w.trainable, [...w.hostValue()]]).toEqual(["w", [2, 3], "float32", false, [1, 1, 1, 1, 1, 1]]);
  });

  it("D-024: the shape is by default that of a scalar; sizes must be known", () => {
    const layer = new Layer();
    expect(layer.addWeight({}).shape).toEqual([]);
    expect(() => layer.addWeight({ name: "w", shape: [null, 3] })).toThrow(ValueError);
    expect(() => layer.addWeight({ name: "w", shape: [null, 3] })).toThrow(/weight w of layer.*\[null, 3\]/);
  });

  it("D-025: the dtype is by default the layer's variable dtype", () => {
    const layer = new Layer({ dtype: "mixed_float16" });
    expect([layer.addWeight({}).dtype, layer.addWeight({ dtype: "int32" }).dtype]).toEqual(["float32", "int32"]);
    expect(new Layer({ dtype: "bfloat16" }).addWeight({}).dtype).toBe("bfloat16");
  });

  it("D-026: the initializer is by default Glorot uniform for floats and zeros otherwise", () => {
    const layer = new Layer();
    // The limit of Glorot uniform for fans (2, 4) is 1.
    for (const dtype of ["float16", "bfloat16", "float32", "float64"] as const) {
      const values = [...layer.addWeight({ shape: [2, 4], dtype }).hostValue()];
      expect(values.every((value) => value !== 0 && Math.abs(value) <= 1)).toBe(true);
    }
    for (const dtype of ["int32", "uint32", "int8", "bool"] as const)
      expect([...layer.addWeight({ shape: [2], dtype }).hostValue()]).toEqual([0, 0]);
  });

  it("D-027: initializers as names, configs, instances and functions", () => {
    const layer = new Layer();
    const first = (initializer: string | object): number => layer.addWeight({ shape: [1], initializer }).hostValue()[0] ?? Number.NaN;
    expect(Math.abs(first("random_normal"))).toBeLessThan(0.5);
    expect([first({ class_name: "Constant", config: { value: 5 } }), first(() => [3])]).toEqual([5, 3]);
    expect(() => layer.addWeight({ initializer: "zeroes" })).toThrow(/did you mean "zeros"/i);
  });

  it.each(targets)("D-028: the regularizer adds a loss, and the constraint holds after every update, on %s", async (target) => {
    setTarget(target);
    class Weighs extends Layer {
      readonly w = this.addWeight({ shape: [1], initializer: () => [2], regularizer: { className: "L2", config: { l2: 0.1 } } });
      readonly positive = this.addWeight({ shape: [2], initializer: () => [0.5, 3], constraint: "nonNeg" });
      override call(x: Tensor): Tensor {
        return ops.sum(ops.mul(ops.mul(x, this.w), this.positive), { axis: -1, keepDims: true });
      }
    }
    const layer = new Weighs();
    expect(numbersOf(layer.losses)[0]?.[0]).toBeCloseTo(0.4, 6);
    expect(layer.w.regularizer?.getClassName()).toBe("L2");
    const net = sequential([layers.inputLayer({ shape: [2] }), layer]);
    net.compile({ optimizer: optimizers.sgd({ learningRate: 1 }), loss: "meanSquaredError" });
    await net.fit(ones([2, 2]), [[0], [0]], { epochs: 1, verbose: 0 });
    const [first = Number.NaN, second = Number.NaN] = layer.positive.hostValue();
    expect([first, second]).toEqual([0, 0]);
    expect(layer.w.hostValue()[0]).not.toBe(2);
  });

  it("D-029: paths are those of the scopes and the name", () => {
    class Inner extends Layer {
      override build(_shape: ShapeTree): void {
        this.addWeight({ name: "w" });
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    class Outer extends Layer {
      readonly inner = new Inner();
      override build(shape: ShapeTree): void {
        this.inner.build(shape);
      }
      override call(x: Tensor): Tensor {
        return this.inner.apply(x);
      }
    }
    const outer = new Outer({ name: "outer" });
    outer.build([null, 2]);
    expect(outer.weights[0]?.path).toBe("outer/inner/w");
    expect(dense(1, 2).weights.map(({ path }) => path)).toEqual(["dense/kernel", "dense/bias"]);
  });

  it("D-030: addVariable is addWeight with shape and initializer", () => {
    const layer = new Layer();
    const made = layer.addVariable({ shape: [2], initializer: "ones", name: "v" });
    expect([layer.weights, made.name, [...made.hostValue()]]).toEqual([[made], "v", [1, 1]]);
    // @ts-expect-error the shape is left out
    expect(() => layer.addVariable({ initializer: "ones" })).toThrow(/needs shape/);
    // @ts-expect-error both are left out
    expect(() => layer.addVariable({})).toThrow(/needs shape and initializer/);
  });
});

describe("D values", () => {
  it("D-044: getWeights gives the values in order", () => {
    expect(
      dense(4, 3)
        .getWeights()
        .map(({ shape }) => shape),
    ).toEqual([[3, 4], [4]]);
    const layer = dense(1, 1);
    layer.setWeights([[[2]], [3]]);
    expect(numbersOf(layer.getWeights())).toEqual([[2], [3]]);
  });

  it("D-045: setWeights assigns them", () => {
    const [from, to] = [dense(4, 3), dense(4, 3)];
    to.setWeights(from.getWeights());
    expect(numbersOf(to.getWeights())).toEqual(numbersOf(from.getWeights()));
    to.setWeights([Float32Array.from({ length: 12 }, (_, i) => i), new Float32Array(4)]);
    expect(numbersOf(to.getWeights())[0]?.[11]).toBe(11);
  });

  it("D-046: a wrong number of values is reported with both counts", () => {
    const layer = dense(4, 3);
    expect(() => layer.setWeights([ones([3, 4])])).toThrow(ValueError);
    expect(() => layer.setWeights([ones([3, 4])])).toThrow(/setWeights of dense is given 1 values; the layer has 2 weights/);
  });

  it("D-047: a wrong shape is reported with both, and nothing is assigned", () => {
    const layer = dense(4, 3);
    const before = numbersOf(layer.getWeights());
    expect(() => layer.setWeights([ones([3, 4]), ones([5])])).toThrow(ValueError);
    expect(() => layer.setWeights([ones([4, 3]), ones([4])])).toThrow(/of dense: dense\/kernel has shape \[3, 4\].*\[4, 3\]/);
    expect(() => layer.setWeights([ones([3, 4]), new Float32Array(5)])).toThrow(/dense\/bias.*\[4\].*5 are given/);
    expect(numbersOf(layer.getWeights())).toEqual(before);
  });

  it("D-085: own variables are saved under their indices, trainable ones first", () => {
    class Holder extends Layer {
      readonly frozen = this.addWeight({ initializer: () => 7, trainable: false });
      readonly weight = this.addWeight({ initializer: () => 8 });
      readonly inner = dense(1, 1);
    }
    const store: Record<string, Tensor> = {};
    new Holder().saveOwnVariables(store);
    expect(Object.entries(store).map(([key, value]) => [key, value.arraySync()])).toEqual([
      ["0", 8],
      ["1", 7],
    ]);
    const ofDense: Record<string, Tensor> = {};
    dense(2, 3).saveOwnVariables(ofDense);
    expect(Object.entries(ofDense).map(([key, { shape }]) => [key, shape])).toEqual([
      ["0", [3, 2]],
      ["1", [2]],
    ]);
  });

  it("D-086: and loaded from there", () => {
    const [from, to] = [dense(2, 3), dense(2, 3)];
    const store: Record<string, Tensor> = {};
    from.saveOwnVariables(store);
    to.loadOwnVariables(store);
    expect(numbersOf(to.getWeights())).toEqual(numbersOf(from.getWeights()));
  });

  it("D-087: a wrong number of stored variables names the layer, the counts and the variables", () => {
    const layer = dense(2, 3);
    expect(() => layer.loadOwnVariables({ "0": ones([3, 2]) })).toThrow(ValueError);
    expect(() => layer.loadOwnVariables({ "0": ones([3, 2]) })).toThrow(
      /dense expects 2 variables \(dense\/kernel, dense\/bias\); 1 are stored/,
    );
    expect(() => dense().loadOwnVariables({ "0": ones([3, 2]) })).toThrow(
      /expects 0 variables; 1 are stored.*never built.*buildFromConfig/s,
    );
  });

  it("D-089: countParams counts all weights of a built layer", () => {
    expect(dense(4, 3).countParams()).toBe(16);
    const norm = layers.batchNormalization();
    norm.build([null, 5]);
    expect(norm.countParams()).toBe(20);
    expect(() => dense().countParams()).toThrow(ValueError);
    expect(() => dense().countParams()).toThrow(/build\(inputShape\)/);
  });

  it.each(targets)("D-072: a weight assigned in call is state, in order with reads, on %s", async (target) => {
    setTarget(target);
    class RunningSum extends Layer {
      readonly total = this.addWeight({ name: "total", initializer: "zeros", trainable: false });
      override call(x: Tensor): Tensor {
        this.total.assign(ops.add(this.total, ops.sum(x)));
        return ops.add(x, this.total);
      }
    }
    const layer = new RunningSum();
    expect(layer.apply(ones([2, 2])).arraySync()).toEqual([
      [5, 5],
      [5, 5],
    ]);
    layer.apply(ones([2, 2]));
    expect([...layer.total.hostValue()]).toEqual([8]);
    expect([layer.weights.length, namesOf(layer.nonTrainableWeights)]).toEqual([1, ["total"]]);
    const x = input({ shape: [2] });
    const wrapped = model({ inputs: x, outputs: layer.apply(x) });
    expect((await wrapped.predict(ones([2, 2]))).arraySync()).toEqual([
      [13, 13],
      [13, 13],
    ]);
    expect([...layer.total.hostValue()]).toEqual([12]);
  });

  it.each(targets)("D-034: freezing in the middle of fit counts once the train function is made again, on %s", async (target) => {
    setTarget(target);
    const layer = dense(2);
    const net = sequential([layers.inputLayer({ shape: [1] }), layer, dense(1)]);
    net.compile({ optimizer: optimizers.sgd({ learningRate: 0.01 }), loss: "meanSquaredError" });
    const train = async (freeze: () => void): Promise<readonly number[]> => {
      const seen: number[] = [];
      layer.trainable = true;
      await net.fit([[1], [2]], [[5], [7]], {
        epochs: 4,
        verbose: 0,
        callbacks: [
          {
            onEpochBegin: (epoch: number) => {
              if (epoch === 2) freeze();
            },
            onEpochEnd: () => {
              seen.push(layer.weights[0]?.hostValue()[0] ?? Number.NaN);
            },
          },
        ],
      });
      seen.push(layer.weights[0]?.hostValue()[0] ?? Number.NaN);
      return seen;
    };
    const kept = await train(() => {
      layer.trainable = false;
    });
    expect(new Set(kept).size).toBe(4);
    const [, before, ...after] = await train(() => {
      layer.trainable = false;
      net.makeTrainFunction({ force: true });
    });
    expect(after).toEqual([before, before, before]);
  });
});
