/** Classes that are made from their descriptions. */

import { beforeEach, describe, expect, it } from "vitest";
import { customClasses } from "../../../scripts/oracle/custom-objects.ts";
import {
  clearSession,
  input,
  Layer,
  layers,
  type Model,
  model,
  modelFromJson,
  ones,
  ops,
  sequential,
  setTarget,
  type Tensor,
  tensor,
} from "../../../src/index.ts";
import type { Config } from "../../../src/keras/interfaces.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

function make(text: string, config: Config = {}): Model {
  const Described = customClasses({ "oracle>Described": text })["oracle>Described"] as new (config: Config) => Model;
  return new Described(config);
}
const x = tensor([
  [1, -2, 3],
  [-4, 5, 6],
]);
const y = tensor([
  [2, 0, 1],
  [1, 1, -1],
]);

describe("expressions", () => {
  it.each<readonly [text: string, expected: () => Tensor]>([
    ["call(x): x * x + 2", () => ops.add(ops.square(x), 2)],
    ["call(x): -x ** 2 / 4 - 1", () => ops.sub(ops.div(ops.neg(ops.square(x)), 4), 1)],
    ["call(x): (1 - x) // 2 % 3", () => ops.mod(ops.floorDivide(ops.sub(1, x), 2), 3)],
    ["call(x): relu(x) @ transpose(x)", () => ops.matmul(ops.relu(x), ops.transpose(x))],
    ["call(x): mean(x, axis=-1, keepdims=True)", () => ops.mean(x, { axis: -1, keepDims: true })],
    ["call(x): ops.sum(x, 0)", () => ops.sum(x, { axis: 0 })],
    ["call(x): keras.ops.softmax(x)", () => ops.softmax(x)],
    ["call(x): gelu(x, approximate=False)", () => ops.mul(ops.mul(x, 0.5), ops.add(ops.erf(ops.mul(x, Math.SQRT1_2)), 1))],
    ["call(x): x[:, 1:] + x[..., :-1]", () => ops.add(ops.sliceAxis(x, 1, 1), ops.sliceAxis(x, 1, 0, -1))],
    ["call(x): x[:, -1]", () => ops.getItem(x, [{}, -1])],
    ["call(x): concatenate([x, 2 * x], axis=0)", () => ops.concatenate([x, ops.mul(x, 2)], { axis: 0 })],
    ["call(x): reshape(x, (3, -1))", () => ops.reshape(x, [3, -1])],
    ["call(x): where(x > 0, x, 0.5)", () => ops.where(ops.greater(x, 0), x, 0.5)],
    ["call(x): h = x + 1; g = h * h; returns g - x", () => ops.sub(ops.square(ops.add(x, 1)), x)],
    ["call(x): x if rate > 1 else -x", () => x],
    ["call(x): reshape(x, (x.shape[1], x.shape[0]))", () => ops.reshape(x, [3, 2])],
  ])("%s", (text, expected) => {
    const found = make(text, { rate: 2 }).apply(x);
    expect(found.shape).toEqual(expected().shape);
    expect([...found.dataSync()]).toEqual([...expected().dataSync()]);
  });

  it("faults show the text", () => {
    expect(() => make("call(x): x $ 2")).toThrow(/cannot read .*x \$ 2/);
    expect(() => make("call(x): nothing(x)").apply(x)).toThrow(/no function nothing/);
    expect(() => make("build(shape): x = 1")).toThrow(/without its call/);
    expect(() => make("It is a layer. call(x): x")).toThrow(/cannot read|out of place|expected|before build/);
  });
});

describe("descriptions", () => {
  it("layers are made from options of the config, in the order that is given", () => {
    const block = make(
      "call(x, training): act(norm(first(x), training)) + skip(x); first = Dense(units, activation='tanh'), norm = BatchNormalization(momentum=0.9), act = Activation(activation), skip = Dense(units, use_bias=False). Layers are created in the order skip, first, norm, act.",
      { name: "block", units: 4, activation: "relu" },
    );
    block.build([null, 3]);
    expect(block.layers.map(({ name }) => name)).toEqual(["skip", "first", "norm", "act"]);
    expect(block.weights.map(({ path, shape }) => [path, ...shape])).toEqual([
      ["block/skip/kernel", 3, 4],
      ["block/first/kernel", 3, 4],
      ["block/first/bias", 4],
      ["block/norm/gamma", 4],
      ["block/norm/beta", 4],
      ["block/norm/moving_mean", 4],
      ["block/norm/moving_variance", 4],
    ]);
    // The training flag reaches the normalization: its mean moves.
    block.apply(x, { training: false });
    expect([...(block.weights[5]?.hostValue() ?? [])]).toEqual([0, 0, 0, 0]);
    block.apply(x, { training: true });
    expect([...(block.weights[5]?.hostValue() ?? [])].some((value) => value !== 0)).toBe(true);
  });

  it("weights are made in build, from the shape of the input and options", () => {
    const scale = make(
      "build(shape): gain = ones weight of shape shape[1:], count = non-trainable constant weight of shape (units,), matrix = glorot_uniform weight of shape (shape[-1], units); call(x): (x * gain) @ matrix",
      {
        units: 2,
      },
    );
    scale.build([null, 3]);
    expect(scale.weights.map(({ name, shape, trainable }) => [name, trainable, ...shape])).toEqual([
      ["gain", true, 3],
      ["matrix", true, 3, 2],
      ["count", false, 2],
    ]);
    scale.setWeights([tensor([1, 2, 3]), ones([3, 2]), tensor([0, 0])]);
    expect(scale.apply(x).arraySync()).toEqual([
      [6, 6],
      [24, 24],
    ]);
  });

  it("several inputs, several results, losses", () => {
    const mix = make("call(a, b): add_loss(rate * mean(a * a)); returns (a + b, a - b)", { rate: 0.5 });
    const [sum, difference] = mix.apply<readonly [Tensor, Tensor]>([x, y]);
    expect([sum.arraySync(), difference.arraySync()]).toEqual([ops.add(x, y).arraySync(), ops.sub(x, y).arraySync()]);
    expect(mix.losses.map((loss) => loss.arraySync())).toEqual([Math.fround(0.5 * ((1 + 4 + 9 + 16 + 25 + 36) / 6))]);
  });

  it("models that refer to described classes are read, also inside others and by registered names", () => {
    const objects = customClasses({
      "oracle>Twice": "call(x): dense(dense(x)); dense = Dense(units)",
      "oracle>Plus": "call(x): x + amount",
    });
    const stored = {
      class_name: "Sequential",
      config: {
        name: "s",
        layers: [
          { class_name: "InputLayer", config: { batch_shape: [null, 3], name: "in" } },
          { class_name: "Twice", registered_name: "oracle>Twice", config: { name: "t", units: 3 } },
          { class_name: "Plus", registered_name: "oracle>Plus", config: { name: "p", amount: 10 } },
        ],
      },
    };
    const read = modelFromJson(stored, { customObjects: objects });
    expect(read.weights.map(({ shape }) => shape)).toEqual([[3, 3], [3]]);
    read.setWeights([
      tensor([
        [2, 0, 0],
        [0, 2, 0],
        [0, 0, 2],
      ]),
      tensor([1, 1, 1]),
    ]);
    expect(read.apply(ones([1, 3])).arraySync()).toEqual([[17, 17, 17]]);
    expect(() => modelFromJson(stored)).toThrow(/there is no layer named "Twice"/);
  });

  it("a described class can be the whole model", async () => {
    const objects = customClasses({ "oracle>Whole": "call(x): out(hidden(x)); hidden = Dense(4, 'relu'), out = Dense(1)" });
    const whole = modelFromJson(
      { class_name: "Whole", registered_name: "oracle>Whole", config: { name: "whole" }, build_config: { input_shape: [null, 3] } },
      { customObjects: objects },
    );
    expect(whole.countParams()).toBe(21);
    whole.compile({ loss: "mse", optimizer: "sgd" });
    const { history } = await whole.fit(x, ones([2, 1]), { epochs: 2, verbose: 0 });
    expect(history["loss"]).toHaveLength(2);
  });

  it("is a layer like others", () => {
    const a = input({ shape: [3] });
    const plus = make("call(x): x + 1", { name: "plus" });
    expect(plus).toBeInstanceOf(Layer);
    const graph = model({ inputs: a, outputs: layers.dense({ units: 2 }).apply(plus.apply(a)) });
    expect(graph.getLayer("plus")).toBe(plus);
    expect(
      sequential([input({ shape: [3] }), make("call(x): x + 1")])
        .apply(ones([1, 3]))
        .arraySync(),
    ).toEqual([[2, 2, 2]]);
  });
});
