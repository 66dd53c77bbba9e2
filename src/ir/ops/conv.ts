/** Convolution over one to three spatial axes, general enough that its own gradients are convolutions too. */

import { defineOp, type InferContext } from "../define-op.ts";
import { type Dim, dimEquals, dimExactDiv, dimMul, formatShape, type Shape } from "../dim.ts";
import { formatType } from "../type.ts";
import { convolve } from "./conv-evaluate.ts";
import { atLetter, type ConvGeometry, convGeometry, spatialLetters } from "./conv-geometry.ts";
import { convCotangents } from "./conv-gradient.ts";
import { convLoops } from "./conv-loops.ts";
import { nth } from "./host.ts";
import { operandType, requireClass, requireLength, requireSameDtype, windowedSize } from "./rules.ts";

const maximumSpatial = 3;

function requireSpec(context: InferContext, name: string, spec: string, letters: string): void {
  if ([...spec].sort().join("") !== [...letters].sort().join(""))
    context.fail("C3", `${name} is "${spec}"; it must use each of the letters ${[...letters].join(", ")} once`);
}

function requirePositive(context: InferContext, name: string, values: readonly number[]): void {
  const wrong = values.find((value) => value < 1);
  if (wrong !== undefined) context.fail("C4", `${name} holds ${wrong}; it must be at least 1`);
}

function inferShape(context: InferContext, geometry: ConvGeometry, lhs: Shape, rhs: Shape): Shape {
  const { groups, batchGroups, lhsSpec, rhsSpec, outSpec } = geometry;
  const features = atLetter(lhs, lhsSpec, "f");
  const inputs = atLetter(rhs, rhsSpec, "i");
  const outputs = atLetter(rhs, rhsSpec, "o");
  const batch = atLetter(lhs, lhsSpec, "b");
  if (groups > 1 && batchGroups > 1) context.fail("C6", `groups is ${groups} and batch_groups is ${batchGroups}; one of them must be 1`);
  if (!dimEquals(features, dimMul(inputs, groups))) {
    context.fail(
      "C5",
      `lhs ${formatShape(lhs)} has ${features} features and the filter ${formatShape(rhs)} takes ${inputs} in ${groups} groups; they must agree`,
    );
  }
  if (dimExactDiv(outputs, groups * batchGroups) === undefined)
    context.fail("C6", `${outputs} output features cannot be split into ${groups * batchGroups} groups`);
  const outBatch =
    batchGroups === 1
      ? batch
      : (dimExactDiv(batch, batchGroups) ?? context.fail("C6", `a batch of ${batch} cannot be split into ${batchGroups} groups`));
  const sizes = new Map<string, Dim>([
    ["b", outBatch],
    ["f", outputs],
  ]);
  spatialLetters(geometry).forEach((letter, axis) => {
    const [low, high] = nth(geometry.padding, axis);
    const [size, window] = [atLetter(lhs, lhsSpec, letter), atLetter(rhs, rhsSpec, letter)];
    sizes.set(
      letter,
      windowedSize(size, window, nth(geometry.strides, axis), low, high, nth(geometry.lhsDilation, axis), nth(geometry.rhsDilation, axis)),
    );
  });
  return [...outSpec].map((letter) => sizes.get(letter) ?? 0);
}

const twoDimensional = {
  strides: [1, 1],
  padding: [
    [0, 0],
    [0, 0],
  ],
  lhs_dilation: [1, 1],
  rhs_dilation: [1, 1],
  groups: 1,
  batch_groups: 1,
  lhs_spec: "b01f",
  rhs_spec: "01io",
  out_spec: "b01f",
} as const;
const oneDimensional = {
  strides: [1],
  padding: [[0, 0]],
  lhs_dilation: [1],
  rhs_dilation: [1],
  groups: 1,
  batch_groups: 1,
  lhs_spec: "b0f",
  rhs_spec: "0io",
  out_spec: "b0f",
} as const;

export const conv = defineOp({
  name: "conv",
  family: "contract",
  summary: "Convolution (cross-correlation) over one to three spatial axes",
  semantics:
    "out[b, p…, o] = Σ lhs[b, (p·stride + w·rhs_dilation - low) / lhs_dilation…, i] · rhs[w…, i, o] over window positions w and input features i; positions between, before and after elements read 0. With groups, output feature group g reads input feature group g; with batch_groups, it reads batch group g.",
  traits: ["contraction"],
  operands: ["lhs", "rhs"],
  attributes: {
    strides: { kind: "ints", summary: "step of the window on each spatial axis" },
    padding: { kind: "int_pairs", summary: "low and high padding on each spatial axis; negative crops" },
    lhs_dilation: { kind: "ints", summary: "distance of neighbouring elements of lhs; above 1 in transposed convolutions" },
    rhs_dilation: { kind: "ints", summary: "distance of neighbouring elements of the filter" },
    groups: { kind: "int", summary: "number of groups of features" },
    batch_groups: { kind: "int", summary: "number of groups of the batch; above 1 in gradients of grouped convolutions" },
    lhs_spec: { kind: "string", summary: "axes of lhs: b batch, f feature, 0 1 2 spatial" },
    rhs_spec: { kind: "string", summary: "axes of rhs: i input feature, o output feature, 0 1 2 spatial" },
    out_spec: { kind: "string", summary: "axes of the result, as lhs_spec" },
  },
  constraints: {
    C1: "equal floating-point element types",
    C2: "one to three spatial axes, one entry of each list per spatial axis, and two more axes per operand",
    C3: "each spec names each axis once",
    C4: "strides, dilations and group counts are at least 1",
    C5: "features of lhs = groups times input features of the filter",
    C6: "groups divide what they split, and not both kinds are used",
  },
  infer(context) {
    requireSameDtype(context, "C1");
    requireClass(context, "C1", 0, "float");
    const [lhs, rhs] = [operandType(context, 0), operandType(context, 1)];
    const geometry = convGeometry(context.attributes);
    const { spatial } = geometry;
    if (spatial < 1 || spatial > maximumSpatial) context.fail("C2", `there are ${spatial} spatial axes; there must be one to three`);
    for (const [name, list] of [
      ["padding", geometry.padding],
      ["lhs_dilation", geometry.lhsDilation],
      ["rhs_dilation", geometry.rhsDilation],
    ] as const) {
      requireLength(context, "C2", name, list, spatial);
    }
    for (const type of [lhs, rhs]) {
      if (type.shape.length !== spatial + 2)
        context.fail("C2", `an operand is ${formatType(type)}; with ${spatial} spatial axes it needs ${spatial + 2} axes`);
    }
    const digits = spatialLetters(geometry).join("");
    requireSpec(context, "lhs_spec", geometry.lhsSpec, `bf${digits}`);
    requireSpec(context, "rhs_spec", geometry.rhsSpec, `io${digits}`);
    requireSpec(context, "out_spec", geometry.outSpec, `bf${digits}`);
    requirePositive(context, "strides", geometry.strides);
    requirePositive(context, "lhs_dilation", geometry.lhsDilation);
    requirePositive(context, "rhs_dilation", geometry.rhsDilation);
    requirePositive(context, "groups", [geometry.groups, geometry.batchGroups]);
    return [{ dtype: lhs.dtype, shape: inferShape(context, geometry, lhs.shape, rhs.shape) }];
  },
  evaluate: ({ operation, inputs, resultShape }) => [
    convolve(convGeometry(operation.attributes), nth(inputs, 0), nth(inputs, 1), resultShape()),
  ],
  vjp({ b, operation, operands, cotangents }) {
    const [dy] = cotangents;
    return dy ? convCotangents(b, convGeometry(operation.attributes), nth(operands, 0), nth(operands, 1), dy) : [undefined, undefined];
  },
  loops: convLoops,
  samples: [
    { operands: ["f32[batch, 5, 4, 2]", "f32[3, 2, 2, 3]"], attributes: twoDimensional },
    {
      operands: ["f32[2, 5, 5, 2]", "f32[3, 3, 2, 2]"],
      attributes: {
        ...twoDimensional,
        strides: [2, 2],
        padding: [
          [1, 1],
          [0, 1],
        ],
      },
    },
    {
      operands: ["f32[1, 4, 3, 1]", "f32[2, 2, 1, 3]"],
      attributes: {
        ...twoDimensional,
        lhs_dilation: [2, 1],
        rhs_dilation: [1, 2],
        padding: [
          [1, 0],
          [2, 1],
        ],
      },
    },
    { operands: ["f32[2, 6, 2]", "f32[3, 2, 2]"], attributes: { ...oneDimensional, padding: [[-1, 2]], strides: [2] } },
    { operands: ["f32[2, 5, 4]", "f32[2, 2, 6]"], attributes: { ...oneDimensional, groups: 2 } },
    { operands: ["f32[1, 5, 3]", "f32[2, 1, 6]"], attributes: { ...oneDimensional, groups: 3, padding: [[1, 1]], strides: [2] } },
    { operands: ["f32[4, 5, 3]", "f32[2, 3, 4]"], attributes: { ...oneDimensional, batch_groups: 2 } },
    {
      operands: ["f32[2, 3, 5, 4]", "f32[2, 3, 2, 2]"],
      attributes: { ...twoDimensional, lhs_spec: "bf01", rhs_spec: "oi01", out_spec: "bf01", rhs_dilation: [2, 1] },
    },
    {
      operands: ["f32[1, 2, 3, 3, 1]", "f32[2, 2, 1, 1, 2]"],
      attributes: {
        ...twoDimensional,
        strides: [1, 1, 1],
        padding: [
          [0, 0],
          [0, 0],
          [0, 1],
        ],
        lhs_dilation: [1, 1, 1],
        rhs_dilation: [1, 1, 1],
        lhs_spec: "b012f",
        rhs_spec: "012io",
        out_spec: "b012f",
      },
    },
    { operands: ["f32[0, 3, 1]", "f32[2, 1, 2]"], attributes: oneDimensional },
    { operands: ["f32[1, 1, 1]", "f32[2, 1, 1]"], attributes: oneDimensional },
    { operands: ["f32[2, 3, 1]", "f32[1, 1, 1]"], attributes: { ...oneDimensional, strides: [2] } },
  ],
});
