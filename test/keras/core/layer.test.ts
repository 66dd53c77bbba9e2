/** Layers: rows D. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  type CallOptions,
  clearSession,
  InputSpec,
  input,
  Layer,
  layers,
  Model,
  metrics,
  model,
  ones,
  ops,
  regularizers,
  SeedGenerator,
  type ShapeTree,
  setSeed,
  setTarget,
  setWarningHandler,
  type Tensor,
  tensor,
  zeros,
} from "../../../src/index.ts";
import type { Variable } from "../../../src/keras/variable.ts";

beforeEach(() => {
  clearSession();
  setSeed(0);
  setTarget("reference");
});

function warningsOf(body: () => void): readonly string[] {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  try {
    body();
  } finally {
    setWarningHandler(previous);
  }
  return seen;
}

const dense = (units = 4): InstanceType<typeof layers.Dense> => layers.dense({ units });

describe("D building", () => {
  it("D-004 D-018 D-090 is built by build, whatever the override does", () => {
    class Own extends Layer {
      override build(_shape: ShapeTree): void {
        this.addWeight({ name: "w", shape: [2] });
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    const layer = new Own();
    expect([layer.built, String(layer)]).toEqual([false, "<Own name=own, built=false>"]);
    layer.build([null, 2]);
    expect(layer.built).toBe(true);
    expect(layer.weights[0]?.path).toBe("own/w");
  });

  it("D-021 D-022 build configs", () => {
    const layer = dense();
    expect(layer.getBuildConfig()).toBeUndefined();
    layer.build([2, 3]);
    expect(layer.getBuildConfig()).toEqual({ inputShape: [2, 3] });
    const other = dense();
    other.buildFromConfig({ inputShape: [2, 3] });
    expect(other.weights.map(({ shape }) => shape)).toEqual([[3, 4], [4]]);
  });

  it("D-023 to D-029 addWeight", () => {
    const layer = new Layer({ name: "l" });
    const scalar = layer.addWeight({});
    expect([scalar.shape, scalar.dtype]).toEqual([[], "float32"]);
    expect(() => layer.addWeight({ name: "w", shape: [null, 3] })).toThrow(/\[null, 3\]/);
    expect([...layer.addWeight({ shape: [2], dtype: "int32" }).hostValue()]).toEqual([0, 0]);
    const named = layer.addWeight({ name: "n", shape: [3], initializer: "ones" });
    expect([named.path, ...named.hostValue()]).toEqual(["l/n", 1, 1, 1]);
    expect([...layer.addWeight({ shape: [1], initializer: { class_name: "Constant", config: { value: 5 } } }).hostValue()]).toEqual([5]);
    expect(() => layer.addWeight({ initializer: "zeroes" })).toThrow(/did you mean "zeros"/i);
  });

  it("D-056 D-057 builds on the first call, sublayers by tracing", () => {
    const shapes: ShapeTree[] = [];
    class Outer extends Layer {
      readonly inner = dense(2);
      readonly blocks = [dense(3), { deep: dense(1) }];
      override call(x: Tensor): Tensor {
        return this.inner.apply(x);
      }
    }
    class Seen extends Layer {
      override build(shape: ShapeTree): void {
        shapes.push(shape);
      }
      override call(x: Tensor): Tensor {
        return x;
      }
    }
    new Seen().apply(ones([2, 2]));
    expect(shapes).toEqual([[2, 2]]);
    const outer = new Outer();
    outer.apply(ones([2, 3]));
    expect(outer.weights).toHaveLength(2);
    expect(outer.ownLayers()).toHaveLength(3);
  });
});

describe("D tracking", () => {
  it("D-014 D-015 D-035 D-036 D-037 D-038 orders weights by assignment", () => {
    class Many extends Layer {
      readonly list: Layer[] = [];
      readonly first = dense(1);
      readonly generator = new SeedGenerator({ seed: 1 });
      readonly mean = new metrics.Mean();
      readonly norm = new layers.BatchNormalization();
    }
    const many = new Many();
    many.list.push(many.first, dense(2));
    many.list[1]?.build([null, 1]);
    many.first.build([null, 2]);
    many.norm.build([null, 3]);
    expect(many.weights.map(({ name, shape }) => [name, ...shape])).toEqual([
      ["kernel", 2, 1],
      ["bias", 1],
      ["kernel", 1, 2],
      ["bias", 2],
      ["gamma", 3],
      ["beta", 3],
      ["moving_mean", 3],
      ["moving_variance", 3],
    ]);
    expect(many.variables).toHaveLength(9);
    expect(many.nonTrainableWeights).toHaveLength(2);
    expect(many.metricsVariables).toHaveLength(2);
  });

  it("finds layers in private fields once they are called", () => {
    class Hidden extends Model {
      readonly #dense = dense(2);
      override call(x: Tensor): Tensor {
        return this.#dense.apply(x);
      }
    }
    const hidden = new Hidden();
    hidden.apply(ones([1, 3]));
    expect(hidden.countParams()).toBe(8);
  });

  it("D-032 D-033 D-040 D-041 trainable reaches sublayers, and spares non-trainable weights", () => {
    class Outer extends Layer {
      readonly a = dense();
      readonly norm = new layers.BatchNormalization();
    }
    const outer = new Outer();
    outer.a.build([null, 2]);
    outer.norm.build([null, 2]);
    outer.a.trainable = false;
    outer.trainable = false;
    expect([outer.trainableWeights.length, outer.nonTrainableWeights.length]).toEqual([0, 6]);
    outer.trainable = true;
    expect([outer.trainableWeights.length, outer.nonTrainableWeights.length]).toEqual([4, 2]);
  });

  it("D-095 a seed is a variable and no weight", () => {
    const dropout = layers.dropout({ rate: 0.5 });
    expect([dropout.weights.length, dropout.variables.length]).toEqual([0, 1]);
  });
});

describe("D values", () => {
  it("D-044 D-045 D-046 D-047 D-089 weights as values", () => {
    const layer = layers.dense({ units: 4 });
    expect(() => layer.countParams()).toThrow(/build/);
    layer.build([null, 3]);
    expect(layer.countParams()).toBe(16);
    const before = layer.getWeights();
    expect(before.map(({ shape }) => shape)).toEqual([[3, 4], [4]]);
    expect(() => layer.setWeights([ones([3, 4])])).toThrow(/dense.*1 values.*2 weights/);
    expect(() => layer.setWeights([ones([3, 4]), ones([5])])).toThrow(/\[4\].*\[5\]/);
    expect(layer.getWeights()[0]?.arraySync()).toEqual(before[0]?.arraySync());
    layer.setWeights([ones([3, 4]), zeros([4])]);
    expect(layer.apply(ones([1, 3])).arraySync()).toEqual([[3, 3, 3, 3]]);
  });

  it("D-072 a weight can be assigned during the call, in order with reads", async () => {
    class RunningSum extends Layer {
      readonly total: Variable = this.addWeight({ name: "total", initializer: "zeros", trainable: false });
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
    expect([layer.weights.length, layer.nonTrainableWeights.length]).toEqual([1, 1]);
    const x = input({ shape: [2] });
    const wrapped = model({ inputs: x, outputs: layer.apply(x) });
    await wrapped.predict(ones([2, 2]));
    expect([...layer.total.hostValue()]).toEqual([12]);
  });

  it("D-073 D-074 D-075 D-076 statelessCall leaves the layer as it is", () => {
    const norm = new layers.BatchNormalization();
    expect(() => norm.statelessCall([], [], ones([2, 2]))).toThrow(/not built/);
    norm.build([null, 2]);
    expect(() => norm.statelessCall([], [], ones([2, 2]))).toThrow(/0 trainable.*has 2/);
    const values = norm.getWeights();
    const [, updated] = norm.statelessCall(
      values.slice(0, 2),
      values.slice(2),
      tensor([
        [1, 2],
        [3, 4],
      ]),
      { training: true },
    );
    expect(updated[0]?.dataSync()[0]).toBeCloseTo(0.02, 6);
    expect(norm.getWeights().map((x) => x.arraySync())).toEqual(values.map((x) => x.arraySync()));
    const regularized = layers.dense({ units: 1, useBias: false, kernelRegularizer: new regularizers.L2({ l2: 0.1 }) });
    regularized.build([null, 1]);
    const [, , losses] = regularized.statelessCall([[[2]]], [], [[1]], { returnLosses: true });
    expect(losses?.[0]?.dataSync()[0]).toBeCloseTo(0.4, 6);
  });
});

describe("D calls", () => {
  it("D-055 D-092 D-093 checks input specs", () => {
    const layer = layers.dense({ units: 2 });
    expect(() => layer.apply(ones([3]))).toThrow(/rank 2 or more/);
    layer.inputSpec = new InputSpec({ axes: { [-1]: 4 } });
    expect(() => layer.apply(ones([2, 3]))).toThrow(/size 4 on axis -1/);
  });

  it("D-051 D-052 casts floats and leaves integers", () => {
    const seen: string[] = [];
    class Dtypes extends Layer {
      override call(x: Tensor): Tensor {
        seen.push(x.dtype);
        return x;
      }
    }
    const layer = new Dtypes();
    layer.apply(ones([1], "int32"));
    layer.apply([1, 2]);
    layer.apply(tensor([1], [1], "float64"));
    expect(seen).toEqual(["int32", "float32", "float32"]);
  });

  it("D-059 D-060 training comes from the enclosing call", () => {
    const seen: (boolean | undefined)[] = [];
    class Inner extends Layer {
      override call(x: Tensor, { training }: CallOptions): Tensor {
        seen.push(training ?? undefined);
        return x;
      }
    }
    class Outer extends Layer {
      readonly inner = new Inner();
      override call(x: Tensor): Tensor {
        return this.inner.apply(this.inner.apply(x, { training: null }), { training: false });
      }
    }
    new Outer().apply(ones([1]), { training: true });
    new Outer().apply(ones([1]));
    expect(seen).toEqual([true, false, undefined, false]);
  });

  it("D-069 D-080 D-081 D-082 D-083 D-084 losses", () => {
    const active = layers.activation({ activation: "linear", activityRegularizer: new regularizers.L2({ l2: 1 }) });
    active.apply([[1], [2]]);
    active.apply([[1], [2]]);
    // The mean over the batch of 1 + 4, as the recorded Keras cases have it.
    expect(active.losses.map((loss) => loss.dataSync()[0])).toEqual([2.5]);
    active.clearLosses();
    expect(active.losses).toHaveLength(0);
    class Adds extends Layer {
      readonly dense = layers.dense({
        units: 1,
        useBias: false,
        kernelInitializer: "ones",
        kernelRegularizer: new regularizers.L2({ l2: 0.5 }),
      });
      override call(x: Tensor): Tensor {
        this.addLoss([ops.sum(x), ops.mean(x)]);
        return this.dense.apply(x);
      }
    }
    const adds = new Adds();
    adds.apply([[1, 3]]);
    expect(adds.losses.map((loss) => loss.dataSync()[0])).toEqual([4, 2, 1]);
    adds.trainable = false;
    expect(adds.losses).toHaveLength(2);
    expect(() => adds.addLoss(input({ shape: [1] }))).toThrow(/addLoss/);
  });

  it("D-048 D-062 D-066 D-067 masks", () => {
    const masking = layers.masking({ maskValue: 0 });
    const x = tensor([
      [[0], [1]],
      [[2], [0]],
    ]);
    const masks: unknown[] = [];
    class Reads extends Layer {
      override call(x: Tensor, { mask }: CallOptions): Tensor {
        masks.push(mask);
        return x;
      }
    }
    class Chain extends Layer {
      readonly mask = masking;
      readonly forward = layers.dense({ units: 1 });
      readonly reads = new Reads();
      override call(x: Tensor): Tensor {
        return this.reads.apply(this.forward.apply(this.mask.apply(x)));
      }
    }
    const seen = warningsOf(() => new Chain().apply(x));
    expect((masks[0] as Tensor).shape).toEqual([2, 2]);
    expect(seen).toHaveLength(1);
    expect(seen[0]).toContain("reads");
  });

  it("D-068 a failing call leaves nothing behind", () => {
    const seen: unknown[] = [];
    class Fails extends Layer {
      override call(x: Tensor, { training }: CallOptions): Tensor {
        seen.push(training);
        if (training) throw new TypeError("no");
        return x;
      }
    }
    const layer = new Fails();
    expect(() => layer.apply(ones([1]), { training: true })).toThrow("no");
    layer.apply(ones([1]));
    expect(seen).toEqual([true, undefined]);
  });

  it("D-077 D-079 shapes by tracing", () => {
    expect(layers.dense({ units: 7 }).computeOutputShape([null, 3])).toEqual([null, 7]);
  });
});
