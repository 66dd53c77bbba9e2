/** The protocol around `call`: conversion, training flag, masks, losses, and the call without any of it. */

import { describe, expect, it } from "vitest";
import {
  type CallOptions,
  InputSpec,
  input,
  Layer,
  layers,
  model,
  NotImplementedError,
  ones,
  ops,
  type ShapeTree,
  type Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { dense, freshSession, warningsOf } from "./support.ts";

freshSession();

/** Records the dtypes, values and options that `call` receives. */
class Sees extends Layer {
  readonly seen: Tensor[] = [];
  readonly options: CallOptions[] = [];
  override call(x: Tensor, options: CallOptions): Tensor {
    this.seen.push(x);
    this.options.push(options);
    return x;
  }
  get trainings(): readonly unknown[] {
    return this.options.map((options) => ("training" in options ? options.training : "absent"));
  }
}

/** A mask of one sample of two steps. */
function masked(x: Tensor): Tensor {
  x.mask = tensor([[true, false]]);
  return x;
}

describe("D calls", () => {
  it("D-050: convert, validate, build, training and masks, run, losses, masks of outputs", () => {
    const order: string[] = [];
    class Spied extends Layer {
      override build(shape: ShapeTree): void {
        order.push(`build ${JSON.stringify(shape)}`);
      }
      override call(x: Tensor, { training, mask }: CallOptions): Tensor {
        order.push(`call ${x.dtype} ${training} ${mask !== undefined}`);
        return ops.mul(x, 2);
      }
      override computeMask(_: Tensor, mask: Tensor | undefined): Tensor | undefined {
        order.push("computeMask");
        return mask;
      }
    }
    const layer = new Spied({
      activityRegularizer: (x: Tensor) => {
        order.push("losses");
        return ops.sum(x);
      },
    });
    const spec = new InputSpec();
    Object.defineProperty(spec, "ndim", {
      get: () => {
        order.push("validate");
        return undefined;
      },
    });
    layer.inputSpec = spec;
    const output = layer.apply(masked(tensor([[1, 2]], [1, 2], "float64")), { training: true });
    expect(order).toEqual(["validate", "build [1,2]", "validate", "call float32 true true", "losses", "computeMask"]);
    expect([output.arraySync(), output.mask?.arraySync(), layer.losses.length]).toEqual([[[2, 4]], [[true, false]], 1]);
  });

  it("D-051: floating tensors are cast to the input dtype, integers and booleans never", () => {
    const layer = new Sees({ dtype: "mixed_float16" });
    for (const dtype of ["float64", "float16", "int32", "bool"] as const) layer.apply(tensor([1], [1], dtype), { extra: ones([1]) });
    expect(layer.seen.map(({ dtype }) => dtype)).toEqual(["float16", "float16", "int32", "bool"]);
    expect(layer.options[0]?.["extra"]).toMatchObject({ dtype: "float16" });
    const plain = new Sees();
    plain.apply(tensor([1], [1], "float64"));
    expect(plain.seen[0]?.dtype).toBe("float32");
  });

  it("D-052: host arrays become tensors of the input dtype, integers too", () => {
    const layer = new Sees();
    layer.apply(Int32Array.of(1, 2));
    layer.apply([1, 2]);
    expect(layer.seen.map(({ dtype, shape }) => [dtype, shape])).toEqual([
      ["float32", [2]],
      ["float32", [2]],
    ]);
  });

  it("D-053: without conversion host arrays and tensors keep their dtype", () => {
    const layer = new Sees();
    layer.convertInputArgs = false;
    layer.apply(Int32Array.of(1, 2));
    layer.apply(tensor([1], [1], "float64"));
    expect(layer.seen.map(({ dtype }) => dtype)).toEqual(["int32", "float64"]);
    expect(layers.embedding({ inputDim: 3, outputDim: 1 }).convertInputArgs).toBe(false);
  });

  it("D-054: positional arguments are tensors, unless the layer takes others", () => {
    const layer = new Sees({ name: "strict" });
    const three: object = JSON.parse("3");
    expect(() => layer.apply(ones([1]), three as CallOptions)).toThrow(ValueError);
    expect(() => layer.apply(ones([1]), three as CallOptions)).toThrow(/strict \(Sees\).*3 of type number.*by name/s);
    const text = "words" as unknown as Tensor;
    expect(() => layer.apply(text)).toThrow(/"words" of type string/);
    class Text extends Layer {
      override readonly allowNonTensorPositionalArgs = true;
      override call(x: Tensor): Tensor {
        return tensor([String(x).length]);
      }
    }
    expect(new Text().apply(text).arraySync()).toEqual([5]);
  });

  it("D-059: training is the argument, else that of the enclosing call, else the default of call, else unset", () => {
    class Declares extends Sees {
      static readonly callArguments = { inputs: undefined, training: true };
    }
    class Outer extends Layer {
      readonly inner = new Sees();
      readonly declares = new Declares();
      override call(x: Tensor): Tensor {
        return this.declares.apply(this.inner.apply(this.inner.apply(x), { training: false }));
      }
    }
    const [trained, plain] = [new Outer(), new Outer()];
    trained.apply(ones([1]), { training: true });
    plain.apply(ones([1]));
    expect(trained.inner.trainings).toEqual([true, false]);
    expect(plain.inner.trainings).toEqual(["absent", false]);
    expect([...trained.declares.trainings, ...plain.declares.trainings]).toEqual([true, true]);
    const inference = new Outer();
    inference.apply(ones([1]), { training: false });
    expect(inference.declares.trainings).toEqual([false]);
    const dropout = layers.dropout({ rate: 0.5, seed: 1 });
    class Drops extends Layer {
      override call(x: Tensor): Tensor {
        return dropout.apply(x);
      }
    }
    const dropped = new Drops().apply(ones([100]), { training: true }).dataSync();
    expect(dropped.includes(0)).toBe(true);
  });

  it("D-060: null and undefined count as not given", () => {
    class Outer extends Layer {
      readonly inner = new Sees();
      override call(x: Tensor): Tensor {
        return this.inner.apply(this.inner.apply(x, { training: null }), { training: undefined });
      }
    }
    const outer = new Outer();
    outer.apply(ones([1]), { training: true });
    expect(outer.inner.trainings).toEqual([true, true]);
  });

  it("D-061: the flag is handed to layers that declare it, and through those that do not", () => {
    class Silent extends Sees {
      static readonly callArguments = ["inputs"];
      readonly inner = new Sees();
      override call(x: Tensor, options: CallOptions): Tensor {
        return this.inner.apply(super.call(x, options));
      }
    }
    const silent = new Silent();
    silent.apply(ones([1]), { training: true });
    silent.apply(ones([1]));
    expect([silent.trainings, silent.inner.trainings]).toEqual([
      ["absent", "absent"],
      [true, "absent"],
    ]);
  });

  it("D-064: in mixed precision variables read in the compute dtype of the layer they are read in", () => {
    const half = layers.dense({ units: 1, dtype: "mixed_float16" });
    expect([half.apply(ones([1, 2])).dtype, half.weights[0]?.dtype]).toEqual(["float16", "float32"]);
    const seen: string[] = [];
    class Reads extends Layer {
      readonly w = this.addWeight({ name: "w" });
      override call(x: Tensor): Tensor {
        seen.push(`${this.name} ${this.w.toTensor().dtype}`);
        return x;
      }
    }
    class Outer extends Reads {
      readonly nested = [
        new Reads({ name: "full", dtype: "float32" }),
        new Reads({ name: "integer", dtype: "int32" }),
        new Reads({ name: "off", dtype: "mixed_bfloat16", autocast: false }),
      ];
      override call(x: Tensor): Tensor {
        for (const layer of this.nested) layer.apply(x);
        return super.call(x);
      }
    }
    new Outer({ name: "mixed", dtype: "mixed_float16" }).apply(ones([1]));
    expect(seen).toEqual(["full float32", "integer int32", "off float32", "mixed float16"]);
    class Wide extends Layer {
      readonly w = this.addWeight({ name: "w", dtype: "float64" });
      override call(x: Tensor): Tensor {
        seen.push(this.w.toTensor().dtype);
        return x;
      }
    }
    new Wide().apply(ones([1]));
    expect(seen.at(-1)).toBe("float64");
  });

  it("D-068: a failing call leaves nothing behind", () => {
    const seen: unknown[] = [];
    class Fails extends Layer {
      override call(x: Tensor, { training }: CallOptions): Tensor {
        seen.push(training);
        this.addLoss(ops.sum(x));
        if (training) throw new TypeError("no");
        return x;
      }
    }
    const layer = new Fails();
    expect(() => layer.apply(ones([1]), { training: true })).toThrow("no");
    layer.apply(ones([1]));
    expect(seen).toEqual([true, undefined]);
    expect(layer.losses).toHaveLength(1);
  });

  it("D-071: call must be overridden", () => {
    class Nothing extends Layer {}
    expect(() => new Nothing().apply(ones([1]))).toThrow(NotImplementedError);
    expect(() => new Nothing().apply(ones([1]))).toThrow(/Nothing does not define call/);
  });
});

describe("D masks", () => {
  it("D-048: masking is supported where computeMask is defined, unless set", () => {
    class Defines extends Layer {
      override computeMask(): undefined {
        return undefined;
      }
    }
    const plain = new Layer();
    expect([dense().supportsMasking, plain.supportsMasking, new Defines().supportsMasking]).toEqual([true, false, true]);
    plain.supportsMasking = true;
    expect(plain.supportsMasking).toBe(true);
  });

  it("D-049: computeMask gives the mask it receives", () => {
    const mask = tensor([[true]]);
    expect(new Layer().computeMask(ones([1, 1]), mask)).toBe(mask);
    expect(new Layer().computeMask(ones([1, 1]), undefined)).toBeUndefined();
  });

  it("D-062: one tensor argument fills mask, in the structure of the inputs", () => {
    const layer = new Sees();
    layer.supportsMasking = true;
    const x = masked(ones([1, 2]));
    layer.apply(x);
    const other = tensor([[false, false]]);
    layer.apply(x, { mask: other });
    layer.apply(ones([1, 2]));
    expect(layer.options.map(({ mask }) => mask)).toEqual([x.mask, other, undefined]);
    class SeesList extends Layer {
      override call(inputs: readonly Tensor[], { mask }: CallOptions): Tensor {
        expect(mask).toEqual([undefined, x.mask]);
        return inputs[0] as Tensor;
      }
    }
    const list = new SeesList();
    list.supportsMasking = true;
    list.apply([ones([1, 2]), x]);
    expect.assertions(2);
  });

  it("D-063: several tensor arguments fill a mask each", () => {
    class Attends extends Sees {
      static readonly callArguments = ["query", "value", "queryMask", "valueMask", "mask"];
    }
    const [query, value] = [masked(ones([1, 2])), masked(ones([1, 2]))];
    const given = tensor([[false, true]]);
    const layer = new Attends();
    layer.supportsMasking = true;
    layer.apply(query, { value });
    layer.apply(query, { value, valueMask: given });
    expect(layer.options.map(({ queryMask, valueMask, mask }) => [queryMask, valueMask, mask])).toEqual([
      [query.mask, value.mask, undefined],
      [query.mask, given, undefined],
    ]);
  });

  it("D-066: outputs without a mask get the one that computeMask gives", () => {
    class Own extends Layer {
      override call(x: Tensor): Tensor {
        return ops.mul(x, 1);
      }
      override computeMask(x: Tensor): Tensor {
        return ops.greater(x, 0);
      }
    }
    class Sets extends Own {
      override call(x: Tensor): Tensor {
        const output = ops.mul(x, 1);
        output.mask = ops.less(x, 0);
        return output;
      }
    }
    class Null extends Own {
      override computeMask(): Tensor {
        return null as unknown as Tensor;
      }
    }
    const x = tensor([[-1, 2]]);
    expect([new Own(), new Sets(), new Null()].map((layer) => layer.apply(x).mask?.arraySync())).toEqual([
      [[false, true]],
      [[true, false]],
      undefined,
    ]);
    class Downstream extends Layer {
      readonly own = new Own();
      readonly sees = new Sees();
      override call(x: Tensor): Tensor {
        return this.sees.apply(this.own.apply(x));
      }
    }
    const downstream = new Downstream();
    downstream.sees.supportsMasking = true;
    downstream.apply(x);
    expect(downstream.sees.options[0]?.mask).toMatchObject({ shape: [1, 2] });
  });

  it("D-067: a layer that drops a mask warns", () => {
    class Doubles extends Layer {
      override call(x: Tensor): Tensor {
        return ops.mul(x, 2);
      }
    }
    const seen = warningsOf(() => {
      const layer = new Doubles({ name: "drops" });
      expect(layer.apply(masked(ones([1, 2]))).mask).toBeUndefined();
      layer.apply(ones([1, 2]));
    });
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatch(/drops \(Doubles\) does not support masking/);
  });
});

describe("D stateless calls", () => {
  const x = tensor([
    [1, 2],
    [3, 4],
  ]);

  it("D-073: statelessCall runs with the values given and gives the new ones", () => {
    const norm = layers.batchNormalization();
    norm.build([null, 2]);
    const before = norm.getWeights();
    const values = norm.getWeights();
    const [output, updated] = norm.statelessCall(values.slice(0, 2), values.slice(2), x, { training: true });
    expect((output as Tensor).shape).toEqual([2, 2]);
    // 0.99 * 0 + 0.01 * mean
    expect(updated.map((value) => value.dataSync()[0] ?? 0)).toEqual([expect.closeTo(0.02, 6), expect.closeTo(1, 6)]);
    expect(norm.getWeights().map((value) => value.arraySync())).toEqual(before.map((value) => value.arraySync()));
    const layer = dense(1, 2);
    const kernel = tensor([[10], [1]]);
    expect((layer.statelessCall([kernel, [5]], [], x)[0] as Tensor).arraySync()).toEqual([[17], [39]]);
  });

  it("D-074: the layer must be built and the lists fit", () => {
    expect(() => dense().statelessCall([], [], x)).toThrow(ValueError);
    expect(() => dense().statelessCall([], [], x)).toThrow(/\(Dense\): the layer is not built.*call it once/s);
    expect(() => dense(1, 2).statelessCall([], [], x)).toThrow(/\(Dense\) is given 0 trainable values; the layer has 2/);
    expect(() => dense(1, 2).statelessCall([[[1], [1]], [0]], [1], x)).toThrow(/given 1 non-trainable values; the layer has 0/);
  });

  it("D-075: nothing happens around call: no conversion, training flag, masks or penalties", () => {
    class Plain extends Sees {
      readonly kept = this.addWeight({ initializer: "zeros", trainable: false });
    }
    const layer = new Plain({ dtype: "mixed_float16", activityRegularizer: "l2" });
    layer.build([null, 2]);
    class Outer extends Layer {
      override call(y: Tensor): Tensor {
        return layer.statelessCall([], [3], y, { returnLosses: true })[0] as Tensor;
      }
    }
    const input64 = masked(tensor([[1, 2]], [1, 2], "float64"));
    const [, kept, losses] = layer.statelessCall([], [3], input64, { returnLosses: true });
    expect([layer.seen[0]?.dtype, Object.keys(layer.options[0] ?? {}), losses, kept[0]?.arraySync()]).toEqual(["float64", [], [], 3]);
    new Outer().apply(ones([1, 2]), { training: true });
    expect(layer.trainings).toEqual(["absent", "absent"]);
  });

  it("D-076: losses of the call and of the weights given are returned on request only", () => {
    class Adds extends Layer {
      readonly w = this.addWeight({ initializer: "zeros", regularizer: { className: "L2", config: { l2: 0.1 } } });
      override call(y: Tensor): Tensor {
        this.addLoss(ops.sum(y));
        return y;
      }
    }
    const layer = new Adds();
    layer.apply(ones([1]));
    const [, , losses] = layer.statelessCall([2], [], x, { returnLosses: true });
    expect(losses?.map((loss) => loss.dataSync()[0])).toEqual([10, expect.closeTo(0.4, 6)]);
    expect(layer.statelessCall([2], [], x)).toHaveLength(2);
    expect(layer.losses.map((loss) => loss.dataSync()[0])).toEqual([1, 0]);
  });
});

describe("D losses", () => {
  it("D-065: the activity regularizer penalizes every output", () => {
    const layer = layers.activation({ activation: "linear", activityRegularizer: { className: "L2", config: { l2: 1 } } });
    layer.apply([[1], [2]]);
    // The recorded numbers of Keras divide the 5 by the size of the batch, which older versions of Keras did not.
    expect(layer.losses.map((loss) => loss.dataSync()[0])).toEqual([2.5]);
    class Two extends Layer {
      override call(x: Tensor): readonly Tensor[] {
        return [x, ops.mul(x, 2), ops.cast(x, "int32")];
      }
    }
    const two = new Two({ activityRegularizer: (x: Tensor) => ops.sum(x) });
    two.apply([[3]]);
    expect(two.losses.map((loss) => loss.dataSync()[0])).toEqual([3, 6]);
    two.apply(input({ shape: [1] }));
    expect(two.losses).toEqual([]);
  });

  it("D-069: losses are those of the last outermost call", () => {
    class Adds extends Layer {
      readonly inner = layers.dense({ units: 1, activityRegularizer: "l2" });
      override call(x: Tensor): Tensor {
        this.addLoss(ops.sum(x));
        return this.inner.apply(x);
      }
    }
    const layer = new Adds();
    layer.apply(ones([1, 1]));
    layer.apply(ones([1, 1]));
    expect(layer.losses).toHaveLength(2);
  });

  it("D-080: addLoss takes tensors of call, in any structure", () => {
    class Adds extends Layer {
      override call(x: Tensor): Tensor {
        this.addLoss({ a: ops.sum(x), b: [ops.mean(x)] });
        return x;
      }
    }
    const layer = new Adds();
    layer.apply([[1, 3]]);
    expect(layer.losses.map((loss) => loss.dataSync()[0])).toEqual([4, 2]);
    const three = 3 as unknown as Tensor;
    expect(() => layer.addLoss(three)).toThrow(ValueError);
    expect(() => layer.addLoss(three)).toThrow(/addLoss of adds is given 3; expected a tensor computed in call/);
    expect(() => layer.addLoss([ones([]), three])).toThrow(/given 3/);
    expect(() => layer.addLoss(input({ shape: [1] }))).toThrow(/addLoss/);
  });

  it("D-081: each loss counts once, also in a stateless call that collects", () => {
    class Adds extends Layer {
      override call(x: Tensor): Tensor {
        this.addLoss([ops.sum(x), ops.mean(x)]);
        return x;
      }
    }
    const layer = new Adds();
    layer.build([null, 2]);
    const [, , losses] = layer.statelessCall([], [], [[1, 3]], { returnLosses: true });
    expect(losses?.map((loss) => loss.dataSync()[0])).toEqual([4, 2]);
    layer.statelessCall([], [], [[1, 3]]);
    expect(layer.losses).toEqual([]);
  });

  it("D-082: own losses, those of layers inside, then penalties of weights", () => {
    const two = tensor(2);
    class Inner extends Layer {
      readonly w = this.addWeight({ initializer: () => 3, regularizer: (w: Tensor) => w });
      override call(x: Tensor): Tensor {
        this.addLoss(two);
        return x;
      }
    }
    class Outer extends Layer {
      readonly inner = new Inner();
      override call(x: Tensor): Tensor {
        const output = this.inner.apply(x);
        this.addLoss(ops.sum(x));
        return output;
      }
    }
    const outer = new Outer();
    outer.apply(ones([1]));
    expect(outer.losses.map((loss) => loss.dataSync()[0])).toEqual([1, 2, 3]);
  });

  it("D-083: weights that are not trained have no penalty", () => {
    const layer = layers.dense({ units: 1, kernelRegularizer: "l2", biasRegularizer: "l2" });
    layer.build([null, 1]);
    expect(layer.losses).toHaveLength(2);
    layer.trainable = false;
    expect(layer.losses).toHaveLength(0);
  });

  it("D-084: clearLosses leaves the penalties of weights", () => {
    class Holder extends Layer {
      readonly inner = layers.dense({ units: 1, activityRegularizer: "l1", kernelRegularizer: "l2" });
      override call(x: Tensor): Tensor {
        this.addLoss(ops.sum(x));
        return this.inner.apply(x);
      }
    }
    const holder = new Holder();
    holder.apply(ones([1, 1]));
    expect(holder.losses).toHaveLength(3);
    holder.clearLosses();
    expect(holder.losses).toHaveLength(1);
  });

  it("a model trains on added losses and on penalties of outputs and weights", async () => {
    class Adds extends Layer {
      override call(x: Tensor): Tensor {
        this.addLoss(ops.mul(ops.sum(x), 0.5));
        return x;
      }
    }
    const x = input({ shape: [1] });
    const hidden = layers
      .dense({ units: 1, kernelInitializer: "ones", kernelRegularizer: { className: "L2", config: { l2: 0.25 } } })
      .apply(x);
    const net = model({ inputs: x, outputs: new Adds().apply(hidden) });
    net.compile({ optimizer: "sgd", loss: "meanSquaredError" });
    // (2 - 0)^2 + 0.5 * 2 + 0.25 * 1
    expect(await net.evaluate([[2]], [[0]], { verbose: 0 })).toBeCloseTo(5.25, 5);
  });
});
