/** What rows of the checklist refuse, with the values that their messages name; and what they do with lists. */

import * as K from "tscompile/backend";
import { expect, it } from "vitest";
import { NotImplementedError, ValueError } from "../../../src/keras/errors.ts";
import * as ops from "../../../src/keras/ops.ts";
import { type Tensor, tensor } from "../../../src/keras/tensor/tensor.ts";
import { counted, ints, ones } from "./harness.ts";

/** Each call is a ValueError whose message matches. */
function refuses(...calls: readonly (readonly [() => unknown, RegExp])[]): void {
  for (const [call, message] of calls) {
    expect(call).toThrow(ValueError);
    expect(call).toThrow(message);
  }
}

it("J-008: batchDot keeps the axes of x, then those of y", () => {
  expect(K.intShape(K.batchDot(ones(32, 20, 1), ones(32, 30, 20), { axes: [1, 2] }))).toEqual([32, 1, 30]);
});

it("J-010: batchDot needs ranks, batches, axes and sizes that fit", () => {
  refuses(
    [() => K.batchDot([1, 2], [[1, 2]]), /rank 2 or more.*\[2\].*\[1, 2\]/],
    [() => K.batchDot(ones(2, 3), ones(3, 3)), /2 and 3 differ.*\[2, 3\].*\[3, 3\]/],
    [() => K.batchDot(ones(2, 3), ones(2, 3), { axes: [[1], 1] as never }), /one number for each/],
    [() => K.batchDot(ones(2, 3), ones(2, 3), { axes: 0 }), /axes 0 name the batch axis/],
    [() => K.batchDot(ones(2, 3), ones(2, 4)), /different sizes.*\[2, 3\].*\[2, 4\]/],
    [() => K.batchDot(ones(2, 3), ones(2, 3), { axes: 5 }), /out of range/],
  );
});

it("J-016: biasAdd needs a known format, and a bias of rank 1 or one less than x", () => {
  refuses(
    [() => K.biasAdd(ones(1, 2, 2, 3), [1, 2, 3], { dataFormat: "last" }), /"last"/],
    [() => K.biasAdd(ones(1, 2, 2, 3), ones(2, 3)), /rank 2.*\[2, 3\].*\[1, 2, 2, 3\].*rank 1 or 3/],
  );
});

it("J-021: categoricalCrossentropy needs shapes and an axis that fit", () => {
  refuses(
    [() => K.categoricalCrossentropy([[1, 0]], [[1, 0, 0]]), /\[1, 2\].*\[1, 3\]/],
    [() => K.categoricalCrossentropy([[1, 0]], [[1, 0]], { axis: 3 }), /axis 3.*rank 2/],
  );
});

it("J-024: concatenate needs equal sizes on the other axes", () => {
  refuses([() => K.concatenate([ones(2, 3), ones(3, 3)]), /axis 1.*\[2, 3\].*\[3, 3\]/], [() => K.concatenate([]), /at least one/]);
  const sparse = K.placeholder({ shape: [2, 1], sparse: true });
  expect(K.concatenate([sparse, sparse]).shape).toEqual([2, 2]);
});

it("J-026: conv1d knows three paddings and two formats", () => {
  refuses(
    [() => K.conv1d(ones(1, 4, 1), ones(2, 1, 1), { padding: "full" }), /valid, same, causal.*"full"/],
    [() => K.conv1d(ones(1, 4, 1), ones(2, 1, 1), { dataFormat: "x" }), /"x"/],
    [() => K.conv1d(ones(1, 4, 2), ones(2, 1, 1)), /2 channels.*takes 1/],
  );
});

it("J-027: conv2d has no causal padding", () => {
  refuses(
    [() => K.conv2d(ones(1, 4, 4, 1), ones(2, 2, 1, 1), { padding: "causal" }), /valid, same.*"causal"/],
    [() => K.conv2d(ones(1, 4, 4), ones(2, 2, 1, 1)), /rank 4.*\[1, 4, 4\]/],
  );
});

it("J-028: conv2dTranspose needs a known format, equal dilations and an output that the input can come from", () => {
  const [x, kernel] = [ones(1, 2, 2, 1), ones(2, 2, 1, 1)];
  refuses(
    [() => K.conv2dTranspose(x, kernel, [1, 4, 4, 1], { strides: 2, dataFormat: "x" }), /"x"/],
    [() => K.conv2dTranspose(x, kernel, [1, 4, 3, 1], { dilationRate: [1, 2] }), /equal.*\[1, 2\]/],
    [() => K.conv2dTranspose(x, kernel, [1, 7, 4, 1], { strides: 2 }), /7 long.*3 positions.*has 2/],
    [() => K.conv2dTranspose(x, kernel, [1, 4, 4, 2], { strides: 2 }), /2 channels.*gives 1/],
  );
  const symbolic = K.placeholder({ shape: [null, 2, 2, 1] });
  expect(K.conv2dTranspose(symbolic, kernel, [null, 4, 4, 1], { strides: 2 }).shape).toEqual([null, 4, 4, 1]);
});

it("J-029: conv3d takes volumes", () => {
  refuses(
    [() => K.conv3d(ones(1, 3, 3, 1), ones(2, 2, 2, 1, 1)), /rank 5/],
    [() => K.conv3d(ones(1, 3, 3, 3, 1), ones(2, 2, 2, 1, 1), { padding: "causal" }), /"causal"/],
  );
});

it("J-030: the length rule of windows", () => {
  expect([
    K.outputLength(5, 3, 2, 1, "valid"),
    K.outputLength(5, 3, 2, 1, "same"),
    K.outputLength(7, 2, 1, 3, "valid"),
    K.outputLength(null, 3, 1, 1, "valid"),
    K.outputLength(7, 2, 2, 1, "causal"),
  ]).toEqual([2, 3, 4, null, 4]);
  refuses(
    [() => K.outputLength(5, 3, 2, 2, "valid"), /stride 2.*dilation 2/],
    [() => K.conv1d(ones(1, 8, 1), ones(2, 1, 1), { strides: 2, dilationRate: 2 }), /\[2\].*\[2\]/],
    [() => K.outputLength(5, 3, 1, 1, "full"), /"full"/],
  );
});

it("J-031: only two formats and two paddings, and the global format by default", () => {
  const [x, kernel] = [ones(1, 4, 4, 4), ones(2, 2, 4, 1)];
  refuses(
    [() => K.conv2d(x, kernel, { padding: "full" }), /"full"/],
    [() => K.pool2d(x, [2, 2], { dataFormat: "channels" }), /"channels"/],
  );
  const image = ones(1, 2, 3, 3);
  K.setImageDataFormat("channels_first");
  try {
    expect(K.intShape(K.conv2d(image, ones(2, 2, 2, 5)))).toEqual([1, 5, 2, 2]);
    expect(K.intShape(K.conv2d(ones(1, 3, 3, 2), ones(2, 2, 2, 5), { dataFormat: "channels_last" }))).toEqual([1, 2, 2, 5]);
  } finally {
    K.setImageDataFormat("channels_last");
  }
});

it("J-035: a search gives no more readings than it keeps", () => {
  refuses([() => K.ctcDecode(ones(1, 2, 2), ints([2]), { greedy: false, beamWidth: 2, topPaths: 3 }), /topPaths.*3 and 2/]);
  const [decoded, scores] = K.ctcDecode(ones(3, 4, 5), ints([4, 4, 4]), { greedy: false, beamWidth: 3, topPaths: 2 });
  expect([decoded.map(K.intShape), K.intShape(scores)]).toEqual([
    [
      [3, 4],
      [3, 4],
    ],
    [3, 2],
  ]);
});

it("J-039: depthwiseConv2d needs the channels of its kernel", () => {
  refuses(
    [() => K.depthwiseConv2d(ones(1, 4, 4, 3), ones(2, 2, 2, 1)), /3 channels.*takes 2/],
    [() => K.depthwiseConv2d(ones(1, 4, 4, 2), ones(2, 2, 2, 1), { padding: "full" }), /"full"/],
  );
});

it("J-040: dot takes no vectors", () => {
  refuses([() => K.dot([1, 2], [1, 2]), /rank 2 or more.*\[2\]/], [() => K.dot(ones(2, 3), ones(2, 3)), /\[2, 3\] and \[2, 3\]/]);
});

it("J-041: a level is at least 0 and below 1", () => {
  refuses(
    [() => K.dropout([1], 1), /below 1; found 1/],
    [() => K.dropout([1], -0.1), /-0.1/],
    [() => K.dropout(ones(2, 2), 0.5, { noiseShape: [2] }), /2 sizes/],
  );
  expect(K.dropout([1, 2], 0).arraySync()).toEqual([1, 2]);
});

it("J-048: a new axis lies within the rank and one", () => {
  refuses([() => K.expandDims([1], { axis: 3 }), /axis 3.*rank 2/]);
});

it("J-075: localConv1d knows two formats, and a kernel for every position", () => {
  refuses(
    [() => K.localConv1d(ones(1, 3, 1), ones(2, 2, 1), 2, 1, { dataFormat: "x" }), /"x"/],
    [() => K.localConv1d(ones(1, 3, 1), ones(2, 3, 1), 2, 1), /\[2, 3, 1\].*\[2, 2, filters\]/],
    [() => K.localConv1d(ones(1, 3, 1), ones(4, 2, 1), 2, 1), /4 positions need 5.*has 3/],
  );
});

it("J-076: localConv2d knows two formats", () => {
  refuses([() => K.localConv2d(ones(1, 2, 2, 1), ones(4, 1, 1), [1, 1], [1, 1], [2, 2], { dataFormat: "x" }), /"x"/]);
});

it("J-096: powers of integers have whole exponents", () => {
  refuses([() => K.pow(ints([2]), -1), /-1/], [() => K.pow(ints([2]), 0.5), /0.5/]);
});

it("J-092: a pattern names every axis once", () => {
  refuses([() => K.permuteDimensions(ones(2, 3), [0, 0]), /\[0, 0\].*2 axes/], [() => K.permuteDimensions(ones(2, 3), [0]), /\[0\]/]);
});

it("J-094: pool2d needs a mode, a format, and sizes and strides for two axes", () => {
  const x = ones(1, 4, 4, 1);
  refuses(
    [() => K.pool2d(x, [2, 2], { poolMode: "sum" }), /"max" or "avg".*"sum"/],
    [() => K.pool2d(x, [2, 2], { dataFormat: "x" }), /"x"/],
    [() => K.pool2d(x, [2]), /poolSize.*\[2\]/],
    [() => K.pool2d(x, [2, 2], { strides: [1] }), /strides.*\[1\]/],
  );
});

it("J-095: pool3d needs a mode, a format, and sizes and strides for three axes", () => {
  const x = ones(1, 4, 4, 4, 1);
  refuses(
    [() => K.pool3d(x, [2, 2, 2], { poolMode: "sum" }), /"sum"/],
    [() => K.pool3d(x, [2, 2, 2], { dataFormat: "x" }), /"x"/],
    [() => K.pool3d(x, [2, 2]), /poolSize.*\[2,2\]/],
    [() => K.pool3d(x, [2, 2, 2], { strides: [1, 1] }), /strides/],
  );
});

it("J-106: relu takes lists and typed arrays", () => {
  expect(Array.from(K.relu(Float32Array.of(-1, 2)).dataSync())).toEqual([0, 2]);
  expect(K.relu([[-1, 2]]).arraySync()).toEqual([[0, 2]]);
});

it("J-108: repeat takes a matrix", () => {
  refuses([() => K.repeat([1, 2], 2), /rank 2.*\[2\]/]);
});

it("J-109: repeats along an axis whose size is not known", () => {
  const x = K.placeholder({ shape: [null, 2] });
  expect(K.repeatElements(x, 3, 0).dims.map(String)).toEqual(["3*batch", "2"]);
});

it("J-111: reshape keeps the number of elements", () => {
  refuses([() => K.reshape(counted(4, 3), [5, 2]), /\[5, 2\].*12.*\[4, 3\]/], [() => K.reshape(counted(4, 3), [5, -1]), /\[5, -1\]/]);
});

it("J-112: resizeImages needs a format and a known interpolation", () => {
  const x = ones(1, 2, 2, 1);
  refuses(
    [() => K.resizeImages(x, 2, 2, "x"), /"x"/],
    [() => K.resizeImages(x, 2, 2, undefined as never), /dataFormat/],
    [() => K.resizeImages(x, 2, 2, "channels_last", { interpolation: "cubic" }), /"cubic"/],
  );
  const unknown = K.placeholder({ shape: [1, null, null, 2] });
  expect(K.resizeImages(unknown, 2, 3, "channels_last", { interpolation: "bilinear" }).shape).toEqual([1, null, null, 2]);
});

it("J-113: resizeVolumes needs a format", () => {
  refuses([() => K.resizeVolumes(ones(1, 1, 1, 1, 1), 2, 2, 2, "x"), /"x"/]);
  expect(K.intShape(K.resizeVolumes(ones(1, 1, 1, 1, 1), 2, 3, 4, "channels_last"))).toEqual([1, 2, 3, 4, 1]);
});

const hold = (x: Tensor, [s]: Tensor[]): [Tensor, Tensor[]] => [x, [s ?? x]];

it("J-115: rnn needs inputs of rank 3 or more", () => {
  refuses([() => K.rnn(hold, ones(2, 3), [ones(2, 1)]), /\[2, 3\]/]);
});

it("J-116: unrolling needs a known number of steps, and a mask states", () => {
  const x = K.placeholder({ shape: [2, null, 1] });
  refuses(
    [() => K.rnn(hold, x, [ones(2, 1)], { unroll: true }), /known length/],
    [() => K.rnn((item: Tensor) => [item, []], ones(2, 3, 1), [], { mask: ones(2, 3) }), /mask needs states/],
  );
});

it("J-117: a mask is a matrix", () => {
  refuses([() => K.rnn(hold, ones(2, 3, 1), [ones(2, 1)], { mask: ones(2) }), /\[2\]/]);
});

it("J-119: known sizes of time and batch stay known", () => {
  const x = K.placeholder({ shape: [4, 5, 1] });
  const [last, outputs] = K.rnn(hold, x, [ones(4, 1)]);
  expect([last.shape, outputs.shape]).toEqual([
    [4, 1],
    [4, 5, 1],
  ]);
});

it("J-121: separableConv2d needs a format and strides for two axes", () => {
  const call = (options: object) => (): unknown => K.separableConv2d(ones(1, 4, 4, 2), ones(2, 2, 2, 1), ones(1, 1, 2, 1), options);
  refuses([call({ dataFormat: "x" }), /"x"/], [call({ strides: [1, 1, 1] }), /strides.*\[1,1,1\]/]);
});

it("J-128: unknown sizes are those of the run", async () => {
  const x = K.placeholder({ shape: [null, 3] });
  const [sizes] = (await K.function([x], [K.shape(x)])([ones(5, 3)])) as Tensor[];
  expect(sizes?.arraySync()).toEqual([5, 3]);
});

it("J-135: sparseCategoricalCrossentropy needs an axis and as many targets as predictions", () => {
  refuses(
    [() => K.sparseCategoricalCrossentropy(ints([0]), [[1, 0]], { axis: 4 }), /axis 4.*rank 2/],
    [
      () =>
        K.sparseCategoricalCrossentropy(ints([0, 1, 0]), [
          [1, 0],
          [0, 1],
        ]),
      /\[3\].*\[2, 2\]/,
    ],
  );
});

it("J-137: spatial2dPadding needs two pairs and a format", () => {
  refuses(
    [() => K.spatial2dPadding(ones(1, 2, 2, 1), { padding: [[1, 1]] }), /2 pairs/],
    [
      () =>
        K.spatial2dPadding(ones(1, 2, 2, 1), {
          padding: [
            [1, 1, 1],
            [1, 1],
          ],
        }),
      /2 pairs/,
    ],
    [() => K.spatial2dPadding(ones(1, 2, 2, 1), { dataFormat: "x" }), /"x"/],
  );
});

it("J-138: spatial3dPadding needs three pairs and a format", () => {
  refuses(
    [
      () =>
        K.spatial3dPadding(ones(1, 1, 1, 1, 1), {
          padding: [
            [1, 1],
            [1, 1],
          ],
        }),
      /3 pairs/,
    ],
    [() => K.spatial3dPadding(ones(1, 1, 1, 1, 1), { dataFormat: "x" }), /"x"/],
  );
});

it("J-141: squeeze needs an axis of size one", () => {
  refuses([() => K.squeeze(ones(2, 3), 1), /axis 1.*\[2, 3\]/], [() => K.squeeze(ones(2, 3), 4), /axis 4/]);
});

it("J-142: stack needs equal shapes", () => {
  refuses([() => K.stack([ones(2), ones(3)]), /\[2\].*\[3\]/]);
});

it("J-143: std takes no integers, and axes in range", () => {
  refuses([() => K.std(ints([1, 2])), /int32/], [() => K.std([1, 2], { axis: 3 }), /axis 3/]);
});

it("J-156: var takes no integers, and axes in range", () => {
  refuses([() => K.var(ints([1, 2])), /int32/], [() => K.var([1, 2], { axis: -2 }), /axis -2/]);
});

it("J-144: a list for a list", () => {
  const result = K.stopGradient([tensor([1]), K.variable([2])]);
  expect(Array.isArray(result)).toBe(true);
  expect(result.map((x) => x.arraySync())).toEqual([[1], [2]]);
  expect(K.stopGradient([1, 2]).shape).toEqual([2]);
});

it("J-148: temporalPadding needs two numbers", () => {
  refuses([() => K.temporalPadding(ones(1, 2, 1), { padding: [1] }), /pair/], [() => K.temporalPadding(ones(1, 2)), /rank 3/]);
});

it("J-149: tile needs a number per axis", () => {
  refuses([() => K.tile(ones(2, 2), 2), /1 count.*2 axes/], [() => K.tile(ones(2), [1, 2]), /2 counts.*1 axes/]);
});

it("J-052: a fold of nothing needs an initializer", () => {
  refuses([() => K.foldl((a, x) => ops.add(a, x), ops.zeros([0])), /initializer/], [() => K.foldl((a) => a, tensor(1)), /first axis/]);
  expect(K.foldl((a, x) => ops.add(a, x), ops.zeros([0]), { initializer: 5 }).dataSync()[0]).toBe(5);
});

it("J-004: a step is not zero", () => {
  refuses([() => K.arange(3, { step: 0 }), /step.*0/]);
});

it("J-158: the shape of a tensor that a program computes is none", () => {
  const computed = ops.add(K.placeholder({ shape: [2], dtype: "int32" }), 1);
  refuses([() => K.zeros(computed), /computed by the program/]);
});

it("J-036: is not available for lengths that a program computes", () => {
  expect(() => K.ctcLabelDenseToSparse(ints([[1]]), K.placeholder({ ndim: 1, dtype: "int32" }))).toThrow(NotImplementedError);
});
