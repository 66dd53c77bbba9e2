/** Convolutions, pooling, normalization, crossentropies and attention in the terms of Keras, against sums done elsewhere. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";
import { a, type Expected, expectValues, ints, v } from "../../support/numpy.ts";

const line = (values: readonly number[]): Tensor => ops.reshape(tensor([...values]), [1, -1, 1]);
const flatValues = (x: Tensor): Tensor => ops.ravel(x);

describe("convolutions", () => {
  const signal = line([1, 2, 3, 4, 5]);
  const kernel = ops.reshape(tensor([1, 10, 100]), [3, 1, 1]);
  it.each<readonly [string, ops.ConvOptions, readonly number[]]>([
    ["valid", {}, [321, 432, 543]],
    ["same", { padding: "same" }, [210, 321, 432, 543, 54]],
    ["causal", { padding: "causal" }, [100, 210, 321, 432, 543]],
    ["strides", { strides: 2, padding: "same" }, [210, 432, 54]],
    ["dilation", { dilationRate: 2 }, [531]],
  ])("conv, %s", (_name, options, expected) => {
    expectValues(flatValues(ops.conv(signal, kernel, options)), expected);
  });
  it("conv with channels first equals channels last, turned", () => {
    const x = ops.reshape(ops.cast(ops.arange(32), "float32"), [1, 4, 4, 2]);
    const w = ops.reshape(ops.cast(ops.arange(24), "float32"), [2, 2, 2, 3]);
    const last = ops.conv(x, w, { strides: [2, 1], padding: "same" });
    const first = ops.conv(ops.transpose(x, [0, 3, 1, 2]), w, { strides: [2, 1], padding: "same", dataFormat: "channelsFirst" });
    expect(last.shape).toEqual([1, 2, 4, 3]);
    expect(ops.transpose(first, [0, 2, 3, 1]).arraySync()).toEqual(last.arraySync());
  });
  it("conv takes groups from the kernel", () => {
    const x = tensor([[[1, 2]], [[3, 4]]]);
    const w = tensor([[[10, 100, 1000, 10_000]]]);
    expectValues(ops.conv(x, w), [[[10, 100, 2000, 20_000]], [[30, 300, 4000, 40_000]]]);
    expect(() => ops.conv(x, tensor([[[1], [1], [1]]]))).toThrow(/2 channels/);
  });
  it("depthwiseConv and separableConv", () => {
    const x = tensor([
      [
        [1, 2],
        [3, 4],
        [5, 6],
      ],
    ]);
    const depthwise = tensor([
      [
        [1, 10],
        [100, 1000],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
    const spread = [
      [
        [4, 13, 204, 2004],
        [8, 35, 406, 4006],
      ],
    ];
    expectValues(ops.depthwiseConv(x, depthwise), spread);
    expectValues(ops.separableConv(x, depthwise, tensor([[[1], [0], [1], [0]]])), [[[208], [414]]]);
  });
  it.each<readonly [string, ops.ConvTransposeOptions, readonly number[]]>([
    ["valid", { strides: 2 }, [1, 10, 102, 20, 203, 30, 300]],
    ["same", { strides: 2, padding: "same" }, [1, 10, 102, 20, 203, 30]],
    ["with outputPadding", { strides: 2, outputPadding: 1 }, [1, 10, 102, 20, 203, 30, 300, 0]],
  ])("convTranspose, %s", (_name, options, expected) => {
    expectValues(flatValues(ops.convTranspose(line([1, 2, 3]), ops.reshape(tensor([1, 10, 100]), [3, 1, 1]), options)), expected);
  });
});

describe("pooling", () => {
  const x = line([1, 5, 2, 4, 3]);
  it.each<readonly [string, () => Tensor, Expected]>([
    ["maxPool", () => ops.maxPool(x, 2), [5, 4]],
    ["maxPool, same", () => ops.maxPool(x, 2, { padding: "same" }), [5, 4, 3]],
    ["maxPool with strides", () => ops.maxPool(x, 3, { strides: 1 }), [5, 5, 4]],
    ["averagePool", () => ops.averagePool(x, 2, { strides: 1 }), [3, 3.5, 3, 3.5]],
    ["averagePool, same, does not count padding", () => ops.averagePool(x, 2, { padding: "same" }), [3, 3, 3]],
    ["adaptiveAveragePool", () => ops.adaptiveAveragePool(x, 3), [3, 11 / 3, 3.5]],
    ["adaptiveMaxPool", () => ops.adaptiveMaxPool(x, 2), [5, 4]],
  ])("%s", (_name, make, expected) => {
    expectValues(flatValues(make()), expected);
  });
  it("keeps channels apart, first or last", () => {
    const image = ops.reshape(ops.cast(ops.arange(16), "float32"), [1, 2, 4, 2]);
    const first = ops.maxPool(ops.transpose(image, [0, 3, 1, 2]), [2, 2], { dataFormat: "channelsFirst" });
    expectValues(ops.maxPool(image, 2), [
      [
        [
          [10, 11],
          [14, 15],
        ],
      ],
    ]);
    expectValues(first, [[[[10, 14]], [[11, 15]]]]);
  });
});

describe("normalization", () => {
  it("moments", () => {
    const [mean, variance] = ops.moments(
      tensor([
        [1, 3],
        [5, 9],
      ]),
      [0],
    );
    expectValues(mean, [3, 6]);
    expectValues(variance, [4, 9]);
    expect(ops.moments(a, [0, 1], { keepDims: true })[0].shape).toEqual([1, 1]);
  });
  it("layerNormalization", () => {
    expectValues(ops.layerNormalization(a, { gamma: tensor([1, 2, 0.5]), beta: tensor([0, 1, -1]) }), [
      [1.0930666, -1.6463717, -0.8849404],
      [1.0188142, -1.716838, -0.8301976],
    ]);
  });
  it("rmsNormalization", () => {
    expectValues(ops.rmsNormalization(a, { scale: 3, epsilon: 1e-6 }), [
      [3.1022182, -4.1362909, 0.5170364],
      [4.2824781, -0.7137463, 2.8549854],
    ]);
  });
  it("batchNormalization", () => {
    const statistics = [tensor([1, -1, 0.5]), tensor([0.5, 2, 1])] as const;
    expectValues(ops.batchNormalization(a, ...statistics, -1, { scale: tensor([1, 2, 3]), offset: tensor([0, 1, 0]) }), [
      [0.7064007, -0.4138601, -0.7496253],
      [2.8256029, 1.7069301, 4.4977517],
    ]);
  });
  it("normalize", () => {
    expectValues(ops.normalize(a, { order: 1 }), [
      [0.4, -0.5333333, 0.0666667],
      [0.5454545, -0.0909091, 0.3636364],
    ]);
    expectValues(ops.normalize(a, { axis: 0 }), [
      [0.4472136, -0.9701425, 0.124034735],
      [0.8944272, -0.2425356, 0.9922779],
    ]);
    expectValues(ops.normalize(tensor([0, 0])), [0, 0]);
  });
});

describe("crossentropies", () => {
  const output = tensor([
    [0.2, 0.5, 0.3],
    [0.7, 0.1, 0.4],
  ]);
  const target = tensor([
    [0, 1, 0],
    [1, 0, 0],
  ]);
  it("categorical and sparse", () => {
    expectValues(ops.categoricalCrossentropy(target, output), [Math.LN2, 0.5389965]);
    expectValues(ops.categoricalCrossentropy(target, output, { fromLogits: true }), [0.9398311, 0.8283902]);
    expectValues(ops.sparseCategoricalCrossentropy(ints([1, 0]), output), [Math.LN2, 0.5389965]);
    expectValues(ops.sparseCategoricalCrossentropy(ints([1, 0], [2, 1]), ops.transpose(output), { axis: 0 }), [Math.LN2, 0.5389965]);
  });
  it("binary", () => {
    const [probabilities, logits] = [ops.binaryCrossentropy(target, output), ops.binaryCrossentropy(target, output, { fromLogits: true })];
    expectValues(probabilities, [
      [0.2231436, Math.LN2, 0.3566749],
      [0.3566749, 0.1053605, 0.5108256],
    ]);
    expectValues(logits, [
      [0.7981389, 0.474077, 0.8543552],
      [0.403186, 0.7443967, 0.9130153],
    ]);
  });
  it("ctcLoss of two steps, of which three ways spell the label", () => {
    // Probabilities 1/2 each: [label, none], [none, label], [label, label].
    expectValues(ops.ctcLoss(ints([1], [1, 1]), ops.zeros([1, 2, 2]), ints([1]), ints([2])), [-Math.log(3 / 4)]);
    // With class 1 for none, label 0; and of three steps only the first two count.
    expectValues(ops.ctcLoss(ints([0], [1, 1]), ops.zeros([1, 3, 2]), ints([1]), ints([2]), { maskIndex: 1 }), [-Math.log(3 / 4)]);
  });
  it("ctcLoss in a model", async () => {
    const [scores, labels] = [input({ shape: [2, 2] }), input({ shape: [1], dtype: "int32" })];
    const length = (count: number): Tensor => ops.add(ops.multiply(ops.squeeze(labels, 1), 0), count);
    const m = model({ inputs: [scores, labels], outputs: ops.expandDims(ops.ctcLoss(labels, scores, length(1), length(2)), 1) });
    expectValues((await m.predict([ops.zeros([1, 2, 2]), ints([1], [1, 1])])) as Tensor, [[-Math.log(3 / 4)]]);
  });
  it("multiHot, psnr and polar", () => {
    expectValues(ops.multiHot(ints([0, 2, 2]), 4), [1, 0, 1, 0]);
    expectValues(ops.multiHot(ints([0, 1, 3, 3], [2, 2]), 4, { dtype: "int32" }), [
      [1, 1, 0, 0],
      [0, 0, 0, 1],
    ]);
    expectValues(ops.psnr(a, ops.onesLike(a), 2), 1.4816858);
    const [re, im] = ops.polar(tensor([2, 1]), tensor([0, Math.PI / 2]));
    expectValues(re, [2, 0]);
    expectValues(im, [0, 1]);
  });
});

describe("dotProductAttention", () => {
  const query = tensor([
    [
      [
        [1.8, 0.4],
        [1.0, 2.2],
      ],
      [
        [1.9, -1.0],
        [1.0, -0.2],
      ],
    ],
  ]);
  const key = tensor([[[[-0.1, 0.4]], [[0.1, 1.5]], [[0.8, 0.1]]]]);
  const value = tensor([[[[0.4, 0.3]], [[1.5, -0.2]], [[0.3, -0.9]]]]);
  it.each<readonly [string, ops.DotProductAttentionOptions, readonly number[]]>([
    ["of two heads that share a key", {}, [0.6917175, -0.469395, 1.2054302, -0.2384828, 0.4429854, -0.6178152, 0.6242312, -0.4223843]],
    ["causal", { isCausal: true }, [0.4, 0.3, 0.4, 0.3, 0.8129406, 0.1122997, 0.946111, 0.0517677]],
    [
      "with mask, bias and scale",
      {
        scale: 2,
        bias: tensor([0.5, 0, -1]),
        mask: tensor([
          [true, false, true],
          [false, true, true],
        ]),
      },
      [0.3182426, -0.6810894, 0.3734973, -0.0180329, 0.3137162, -0.8919989, 0.6322538, -0.7061853],
    ],
  ])("%s", (_name, options, expected) => {
    expectValues(flatValues(ops.dotProductAttention(query, key, value, options)), expected);
  });
  it("refuses heads that do not fall into groups", () => {
    expect(() => ops.dotProductAttention(query, ops.repeat(key, 3, 2), ops.repeat(value, 3, 2))).toThrow(/2 heads/);
  });
});

it("activations are ops", () => {
  expectValues(ops.hardSigmoid(v), [1, 1 / 3, 5 / 6, 0.5 / 6 + 0.5]);
  expectValues(ops.swish(tensor([1])), [0.7310586]);
  expectValues(ops.leakyRelu([-1, 2], { negativeSlope: 0.5 }), [-0.5, 2]);
  expectValues(ops.glu(tensor([2, 0])), [1]);
  expectValues(ops.sparsemax(tensor([[0, 0]])), [[0.5, 0.5]]);
});

it("tensordot over a number of axes", () => {
  expectValues(ops.tensordot(a, a), 19.5625);
  expectValues(ops.tensordot(tensor([1, 2]), tensor([3, 4]), 0), [
    [3, 4],
    [6, 8],
  ]);
  expectValues(ops.tensordot(a, a, [[-1], [-1]]), [
    [6.3125, 6],
    [6, 13.25],
  ]);
});
