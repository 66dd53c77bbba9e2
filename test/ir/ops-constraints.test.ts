/** For every constraint of every op, a use that breaks it and must be refused with its label. */

import { describe, expect, it } from "vitest";
import { dimAttribute, dimsAttribute, dtypeAttribute } from "../../src/ir/attributes.ts";
import { buildRegion } from "../../src/ir/builder.ts";
import { allOps, inferTypes } from "../../src/ir/define-op.ts";
import { CompileError } from "../../src/ir/diagnostic.ts";
import { symbol } from "../../src/ir/dim.ts";
import type { Attributes, Region } from "../../src/ir/graph.ts";
import "../../src/ir/index.ts";
import { sampleType } from "../support/types.ts";

interface Misuse {
  readonly operands: readonly string[];
  readonly attributes?: Attributes;
  readonly regions?: readonly Region[];
  /** What the message must say besides the label. */
  readonly says: string;
}

const location = { file: "model.ts", line: 3, column: 5 };

const windowOptions: Attributes = { window: [2], strides: [1], padding: [[0, 0]], base_dilation: [1], window_dilation: [1] };
const convOptions: Attributes = {
  strides: [1],
  padding: [[0, 0]],
  lhs_dilation: [1],
  rhs_dilation: [1],
  groups: 1,
  batch_groups: 1,
  lhs_spec: "b0f",
  rhs_spec: "0io",
  out_spec: "b0f",
};
const matmul: Attributes = { lhs_batch: [], rhs_batch: [], lhs_contract: [1], rhs_contract: [0] };
const scalar = (data: Float32Array<ArrayBuffer> | { readonly splat: number }): Attributes => ({
  value: { kind: "dense", dtype: "f32", data },
});
const identity = (...types: string[]): Region => buildRegion(types.map(sampleType), (_b, parameters) => parameters);
const first = (...types: string[]): Region => buildRegion(types.map(sampleType), (_b, parameters) => parameters.slice(0, 1));
const scanOf = (carries: number, inputs: number, length: number): Attributes => ({
  carries,
  inputs,
  length: dimAttribute(length),
  reverse: false,
});

const particular: Readonly<Record<string, Misuse>> = {
  "constant.C1": { operands: [], attributes: { ...scalar(new Float32Array(3)), shape: dimsAttribute([2]) }, says: "3 elements" },
  "constant.C2": {
    operands: [],
    attributes: { ...scalar(new Float32Array(3)), shape: dimsAttribute([symbol("batch")]) },
    says: "symbolic",
  },
  "dim_size.C1": { operands: [], attributes: { dim: dimAttribute(3), dtype: dtypeAttribute("bool") }, says: "bool" },
  "iota.C1": { operands: [], attributes: { dtype: dtypeAttribute("bool"), shape: dimsAttribute([2]), axis: 0 }, says: "bool" },
  "iota.C2": { operands: [], attributes: { dtype: dtypeAttribute("i32"), shape: dimsAttribute([2]), axis: 1 }, says: "axis 1" },
  "select.C1": { operands: ["f32[2]", "f32[2]", "f32[2]"], says: "f32" },
  "select.C2": { operands: ["bool[2]", "f32[2]", "i32[2]"], says: "f32 and i32" },
  "select.C3": { operands: ["bool[2]", "f32[3]", "f32[3]"], says: "[2], [3], [3]" },
  "bitcast.C1": { operands: ["f64[2]"], attributes: { dtype: dtypeAttribute("u32") }, says: "f64" },
  "broadcast.C1": { operands: ["f32[2]"], attributes: { shape: dimsAttribute([2]), axes: [] }, says: "axes has 0" },
  "broadcast.C2": { operands: ["f32[2]"], attributes: { shape: dimsAttribute([2]), axes: [1] }, says: "axis 1" },
  "broadcast.C3": { operands: ["f32[2]"], attributes: { shape: dimsAttribute([3]), axes: [0] }, says: "size 2" },
  "reshape.C1": { operands: ["f32[batch, 3]"], attributes: { shape: dimsAttribute([symbol("batch"), 4]) }, says: "3*batch" },
  "transpose.C1": { operands: ["f32[2, 3]"], attributes: { permutation: [0] }, says: "permutation has 1" },
  "transpose.C2": { operands: ["f32[2, 3]"], attributes: { permutation: [0, 0] }, says: "distinct" },
  "slice.C1": {
    operands: ["f32[4]"],
    attributes: { starts: dimsAttribute([]), limits: dimsAttribute([2]), strides: [1] },
    says: "starts has 0",
  },
  "slice.C2": {
    operands: ["f32[4]"],
    attributes: { starts: dimsAttribute([2]), limits: dimsAttribute([5]), strides: [1] },
    says: "[2, 5)",
  },
  "slice.C3": {
    operands: ["f32[4]"],
    attributes: { starts: dimsAttribute([0]), limits: dimsAttribute([4]), strides: [0] },
    says: "stride 0",
  },
  "pad.C1": { operands: ["f32[4]", "f32[1]"], attributes: { low: [0], high: [0], interior: [0] }, says: "f32[1]" },
  "pad.C2": { operands: ["f32[4]", "f32[]"], attributes: { low: [0, 0], high: [0], interior: [0] }, says: "low has 2" },
  "pad.C3": { operands: ["f32[4]", "f32[]"], attributes: { low: [0], high: [0], interior: [-1] }, says: "-1" },
  "pad.C4": { operands: ["f32[4]", "f32[]"], attributes: { low: [-3], high: [-2], interior: [0] }, says: "[-1]" },
  "concat.C1": { operands: [], attributes: { axis: 0 }, says: "no operand" },
  "concat.C2": { operands: ["f32[2]", "i32[2]"], attributes: { axis: 0 }, says: "f32 and i32" },
  "concat.C3": { operands: ["f32[2]"], attributes: { axis: 1 }, says: "axis 1" },
  "concat.C4": { operands: ["f32[2, 2]", "f32[3, 3]"], attributes: { axis: 0 }, says: "[2, 2] and [3, 3]" },
  "reverse.C1": { operands: ["f32[2]"], attributes: { axes: [2] }, says: "axis 2" },
  "dot_general.C1": { operands: ["i32[2, 3]", "i32[3, 4]"], attributes: matmul, says: "i32" },
  "dot_general.C2": { operands: ["f32[2, 3]", "f32[3, 4]"], attributes: { ...matmul, rhs_contract: [] }, says: "rhs_contract has 0" },
  "dot_general.C3": { operands: ["f32[2, 3]", "f32[3, 4]"], attributes: { ...matmul, lhs_contract: [2] }, says: "axis 2" },
  "dot_general.C4": { operands: ["f32[2, 3]", "f32[4, 4]"], attributes: matmul, says: "3 and 4" },
  "conv.C1": { operands: ["f32[1, 5, 2]", "f64[3, 2, 2]"], attributes: convOptions, says: "f32 and f64" },
  "conv.C2": { operands: ["f32[1, 5, 5, 2]", "f32[3, 2, 2]"], attributes: convOptions, says: "f32[1, 5, 5, 2]" },
  "conv.C3": { operands: ["f32[1, 5, 2]", "f32[3, 2, 2]"], attributes: { ...convOptions, rhs_spec: "0ii" }, says: '"0ii"' },
  "conv.C4": { operands: ["f32[1, 5, 2]", "f32[3, 2, 2]"], attributes: { ...convOptions, strides: [0] }, says: "strides holds 0" },
  "conv.C5": { operands: ["f32[1, 5, 3]", "f32[3, 2, 2]"], attributes: convOptions, says: "3 features" },
  "conv.C6": { operands: ["f32[1, 5, 4]", "f32[3, 2, 3]"], attributes: { ...convOptions, groups: 2 }, says: "3 output features" },
  "window_scatter.C4": { operands: ["f32[3]", "i32[2]"], attributes: { ...windowOptions, shape: dimsAttribute([4]) }, says: "i32[2]" },
  "window_scatter.C5": { operands: ["f32[3]", "i32[3]"], attributes: { ...windowOptions, shape: dimsAttribute([5]) }, says: "[4]" },
  "window_gather.C4": { operands: ["f32[4]", "i32[4]"], attributes: windowOptions, says: "i32[3]" },
  "gather.C1": { operands: ["f32[4]", "f32[2]"], says: "f32[2]" },
  "gather.C2": { operands: ["f32[]", "i32[2]"], says: "no rows" },
  ...Object.fromEntries(
    ["add", "set", "mul", "max", "min"].flatMap((combiner): (readonly [string, Misuse])[] => [
      [`scatter_${combiner}.C1`, { operands: ["f32[4]", "f32[2]", "f32[2]"], says: "f32[2]" }],
      [`scatter_${combiner}.C2`, { operands: ["f32[]", "i32[2]", "f32[2]"], says: "no rows" }],
      [`scatter_${combiner}.C3`, { operands: ["f32[4, 2]", "i32[3]", "f32[3]"], says: "f32[3, 2]" }],
      ...(combiner === "set" ? [] : [[`scatter_${combiner}.C4`, { operands: ["bool[4]", "i32[3]", "bool[3]"], says: "bool[4]" }] as const]),
    ]),
  ),
  "dynamic_slice.C1": { operands: ["f32[4]", "i32[2]"], attributes: { sizes: dimsAttribute([2]) }, says: "i32[1]" },
  "dynamic_slice.C2": { operands: ["f32[4]", "i32[1]"], attributes: { sizes: dimsAttribute([]) }, says: "sizes has 0" },
  "dynamic_slice.C3": { operands: ["f32[4]", "i32[1]"], attributes: { sizes: dimsAttribute([5]) }, says: "[5]" },
  "dynamic_update_slice.C1": { operands: ["f32[4]", "f32[2]", "u32[1]"], says: "u32[1]" },
  "dynamic_update_slice.C2": { operands: ["f32[4]", "i32[2]", "i32[1]"], says: "i32[2]" },
  "dynamic_update_slice.C3": { operands: ["f32[4]", "f32[5]", "i32[1]"], says: "[5]" },
  "take_along_axis.C1": { operands: ["f32[4]", "f32[2]"], attributes: { axis: 0 }, says: "f32[2]" },
  "take_along_axis.C2": { operands: ["f32[4]", "i32[2]"], attributes: { axis: 1 }, says: "axis 1" },
  "take_along_axis.C3": { operands: ["f32[4, 3]", "i32[2, 2]"], attributes: { axis: 0 }, says: "[2, 2]" },
  "reduce_any.C1": { operands: ["bool[2, 2]"], attributes: { axes: [1, 0] }, says: "ascending" },
  "reduce_any.C2": { operands: ["f32[2]"], attributes: { axes: [0] }, says: "f32[2]" },
  "reduce_all.C1": { operands: ["bool[2, 2]"], attributes: { axes: [1, 0] }, says: "ascending" },
  "reduce_all.C2": { operands: ["f32[2]"], attributes: { axes: [0] }, says: "f32[2]" },
  ...Object.fromEntries(
    Object.entries({
      cum_sum: { axis: 0, reverse: false, exclusive: false },
      cum_prod: { axis: 0, reverse: false, exclusive: false },
      cum_max: { axis: 0, reverse: false },
      cum_min: { axis: 0, reverse: false },
      sort: { axis: 0, descending: false },
      argsort: { axis: 0, descending: false },
    } satisfies Record<string, Attributes>).flatMap(([name, attributes]): (readonly [string, Misuse])[] => [
      [`${name}.C1`, { operands: ["bool[2]"], attributes, says: "bool[2]" }],
      [`${name}.C2`, { operands: ["f32[2]"], attributes: { ...attributes, axis: 1 }, says: "axis 1" }],
    ]),
  ),
  ...Object.fromEntries(
    ["cholesky", "lu", "eigh", "svd", "qr"].flatMap((name): (readonly [string, Misuse])[] => {
      const attributes = name === "qr" ? { complete: false } : {};
      const wrong = name === "svd" || name === "qr" ? "f32[3, batch]" : "f32[2, 3]";
      return [
        [`${name}.C1`, { operands: ["i32[2, 2]"], attributes, says: "i32[2, 2]" }],
        [`${name}.C2`, { operands: [wrong], attributes, says: wrong }],
      ];
    }),
  ),
  ...Object.fromEntries(
    ["solve", "triangular_solve"].flatMap((name): (readonly [string, Misuse])[] => {
      const attributes = name === "solve" ? {} : { lower: true, transpose: false, unit_diagonal: false };
      return [
        [`${name}.C1`, { operands: ["f32[2, 2]", "i32[2, 2]"], attributes, says: "i32[2, 2]" }],
        [`${name}.C2`, { operands: ["f32[2, 3]", "f32[2, 2]"], attributes, says: "f32[2, 3]" }],
        [`${name}.C3`, { operands: ["f32[2, 2]", "f32[3, 2]"], attributes, says: "f32[3, 2]" }],
      ];
    }),
  ),
  "fft.C1": { operands: ["i32[3, 2]"], attributes: { inverse: false }, says: "i32[3, 2]" },
  "fft.C2": { operands: ["f32[3, 3]"], attributes: { inverse: false }, says: "f32[3, 3]" },
  "fft.C3": { operands: ["f32[batch, 2]"], attributes: { inverse: false }, says: "batch" },
  "random_bits.C1": { operands: ["u32[3]"], attributes: { shape: dimsAttribute([2]) }, says: "u32[3]" },
  "scan.C1": { operands: ["f32[2]"], attributes: scanOf(1, 0, 3), says: "0 regions" },
  "scan.C2": { operands: ["f32[2]"], attributes: scanOf(1, 1, 3), regions: [identity("f32[2]")], says: "1 operands" },
  "scan.C3": { operands: ["f32[2]", "f32[2]"], attributes: scanOf(1, 1, 3), regions: [first("f32[2]", "f32[]")], says: "must be 3" },
  "scan.C4": { operands: ["f32[2]", "f32[3]"], attributes: scanOf(1, 1, 3), regions: [first("f32[2]", "f32[3]")], says: "f32[3]" },
  "scan.C5": { operands: ["f32[2]", "f32[3]"], attributes: scanOf(2, 0, 3), regions: [first("f32[2]", "f32[3]")], says: "1 results" },
  "while.C1": { operands: ["f32[2]"], attributes: { carries: 1 }, regions: [identity("f32[2]")], says: "1 regions" },
  "while.C2": { operands: ["f32[2]"], attributes: { carries: 2 }, regions: [identity("f32[2]"), identity("f32[2]")], says: "1 operands" },
  "while.C3": { operands: ["bool[]"], attributes: { carries: 1 }, regions: [identity("bool[]"), identity("bool[2]")], says: "bool[2]" },
  "while.C4": { operands: ["f32[]"], attributes: { carries: 1 }, regions: [identity("f32[]"), identity("f32[]")], says: "must be bool[]" },
  "while.C5": {
    operands: ["bool[]", "f32[]"],
    attributes: { carries: 2 },
    regions: [first("bool[]", "f32[]"), first("bool[]", "f32[]")],
    says: "there must be 2",
  },
  "cond.C1": { operands: ["bool[]", "f32[2]"], regions: [identity("f32[2]")], says: "1 regions" },
  "cond.C2": { operands: ["bool[2]", "f32[2]"], regions: [identity("f32[2]"), identity("f32[2]")], says: "bool[2]" },
  "cond.C3": { operands: ["bool[]", "f32[2]"], regions: [identity("f32[2]"), identity("f32[3]")], says: "f32[3]" },
  "cond.C4": {
    operands: ["bool[]", "f32[2]", "f32[3]"],
    regions: [first("f32[2]", "f32[3]"), identity("f32[2]", "f32[3]")],
    says: "there must be 1",
  },
  "custom_gradient.C1": { operands: ["f32[2]"], regions: [identity("f32[2]")], says: "1 regions" },
  "custom_gradient.C2": { operands: ["f32[2]"], regions: [identity("f32[3]"), identity("f32[3]")], says: "f32[3]" },
  "custom_gradient.C3": { operands: ["f32[2]"], regions: [identity("f32[2]"), identity("f32[2]")], says: "f32[2], f32[2], f32[2]" },
  "custom_gradient.C4": {
    operands: ["f32[2]"],
    regions: [identity("f32[2]"), identity("f32[2]", "f32[2]", "f32[2]")],
    says: "they must be f32[2]",
  },
  "checkpoint.C1": { operands: ["f32[2]"], says: "0 regions" },
  "checkpoint.C2": { operands: ["f32[2]"], regions: [identity("f32[3]")], says: "f32[3]" },
  "barrier.C1": { operands: ["f32[2]"], attributes: { values: 2 }, says: "2 values" },
  "fusion.C1": { operands: ["f32[2]"], attributes: { kind: "map" }, says: "0 regions" },
  "fusion.C2": { operands: ["f32[2]"], attributes: { kind: "map" }, regions: [identity("f32[3]")], says: "f32[3]" },
};

/** Operand types that no op of the class takes. */
const wrongClass = new Map([
  ["a floating-point or integer element type", "bool[2]"],
  ["a floating-point element type", "i32[2]"],
  ["a floating-point or signed integer element type", "u32[2]"],
  ["bool or an integer element type", "f32[2]"],
  ["an integer element type", "f32[2]"],
]);

/** Misuses that whole families have in common. */
function common(name: string, family: string, operands: number, label: string, text: string): Misuse | undefined {
  if (family === "elementwise" && operands === 2) {
    if (label === "C1") return { operands: ["f32[2]", "i32[2]"], says: "f32 and i32" };
    if (label === "C2") return { operands: ["i32[2]", "i32[3]"], says: "[2] and [3]" };
  }
  const type = wrongClass.get(text.replace(/^the operands? ha(s|ve) /, ""));
  if (family === "elementwise" && type) return { operands: new Array<string>(operands).fill(type), says: type };
  if (family === "composite") {
    return label === "C1"
      ? { operands: ["i32[2]"], attributes: { axis: 0 }, says: "i32[2]" }
      : { operands: ["f32[2]"], attributes: { axis: 1 }, says: "axis 1" };
  }
  if (name.startsWith("reduce_")) {
    return label === "C1"
      ? { operands: ["f32[2, 2]"], attributes: { axes: [1, 0] }, says: "ascending" }
      : { operands: ["bool[2]"], attributes: { axes: [0] }, says: "bool[2]" };
  }
  if (name.startsWith("arg_")) {
    if (label === "C1") return { operands: ["f32[2]"], attributes: { axis: -1 }, says: "axis -1" };
    return { operands: [label === "C2" ? "bool[2]" : "f32[0]"], attributes: { axis: 0 }, says: label === "C2" ? "bool[2]" : "no elements" };
  }
  if (family === "window") {
    const types = operands === 1 ? ["f32[4]"] : ["f32[4]", "i32[4]"];
    const extra: Attributes = name === "window_scatter" ? { shape: dimsAttribute([4]) } : {};
    if (label === "C1") return { operands: types, attributes: { ...windowOptions, ...extra, strides: [1, 1] }, says: "strides has 2" };
    if (label === "C2") return { operands: types, attributes: { ...windowOptions, ...extra, window: [0] }, says: "window holds 0" };
    if (label === "C3")
      return {
        operands: types.map((text, i) => (i === 0 ? "bool[4]" : text)),
        attributes: { ...windowOptions, ...extra },
        says: "bool[4]",
      };
  }
  return undefined;
}

const cases = allOps().flatMap((definition) =>
  Object.entries(definition.constraints).map(([label, text]) => {
    const key = `${definition.name}.${label}`;
    return [
      key,
      definition.name,
      particular[key] ?? common(definition.name, definition.family, definition.operands.length, label, text),
    ] as const;
  }),
);

function refusal(name: string, misuse: Misuse): CompileError {
  try {
    inferTypes(name, misuse.operands.map(sampleType), misuse.attributes ?? {}, misuse.regions ?? [], location);
  } catch (error) {
    if (error instanceof CompileError) return error;
    throw error;
  }
  return expect.fail(`${name} accepts ${misuse.operands.join(", ")}`);
}

describe("constraints", () => {
  it.each(cases)("%s", (key, name, misuse) => {
    if (!misuse) return expect.fail(`no use that breaks ${key}`);
    const { diagnostic } = refusal(name, misuse);
    expect(diagnostic.code).toBe("TSC1104");
    expect(diagnostic.message.startsWith(`${key}: `)).toBe(true);
    expect(diagnostic.message).toContain(misuse.says);
    expect(diagnostic.location).toEqual(location);
  });

  it("has no entry for a constraint that does not exist", () => {
    const known = new Set(cases.map(([key]) => key));
    expect(Object.keys(particular).filter((key) => !known.has(key))).toEqual([]);
  });
});

describe("uses that no op allows", () => {
  it.each([
    ["TSC1100", "no_such_op", { operands: [], says: "no_such_op" }],
    ["TSC1101", "add", { operands: ["f32[2]"], says: "2 operands, not 1" }],
    ["TSC1102", "neg", { operands: ["f32[2]"], attributes: { axis: 1 }, says: "no attribute axis" }],
    ["TSC1103", "reduce_sum", { operands: ["f32[2]"], says: "needs the attribute axes" }],
    ["TSC1103", "reduce_sum", { operands: ["f32[2]"], attributes: { axes: [0.5] }, says: "kind ints" }],
  ] satisfies [string, string, Misuse][])("%s for %s", (code, name, misuse) => {
    const { diagnostic } = refusal(name, misuse);
    expect(diagnostic.code).toBe(code);
    expect(diagnostic.message).toContain(misuse.says);
  });

  it("also refuses the other ways to break a constraint of a convolution", () => {
    const spatial = {
      ...convOptions,
      strides: [],
      padding: [],
      lhs_dilation: [],
      rhs_dilation: [],
      lhs_spec: "bf",
      rhs_spec: "io",
      out_spec: "bf",
    };
    expect(refusal("conv", { operands: ["f32[1, 2]", "f32[2, 2]"], attributes: spatial, says: "" }).message).toContain(
      "conv.C2: there are 0 spatial axes",
    );
    const both = { ...convOptions, groups: 2, batch_groups: 2 };
    expect(refusal("conv", { operands: ["f32[2, 5, 4]", "f32[3, 2, 4]"], attributes: both, says: "" }).message).toContain(
      "conv.C6: groups is 2",
    );
    const batch = { ...convOptions, batch_groups: 2 };
    expect(refusal("conv", { operands: ["f32[3, 5, 2]", "f32[3, 2, 4]"], attributes: batch, says: "" }).message).toContain(
      "conv.C6: a batch of 3",
    );
    const symbolic = { operands: ["f32[1, 5, 4]", "f32[3, 2, batch]"], attributes: { ...convOptions, groups: 2 }, says: "" };
    expect(refusal("conv", symbolic).message).toContain("conv.C6: batch output features cannot be split into 2 groups");
  });
});
