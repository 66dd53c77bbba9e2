/** Programs of f16: one text, for devices with `shader-f16` and for those without. What runs here is on a driver that grants it. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { printWgsl } from "../../../src/codegen/wgsl/print.ts";
import { gradients } from "../../../src/ir/autodiff.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { hostTensor } from "../../../src/ir/ops/host.ts";
import { type HostTensor, tensorType } from "../../../src/ir/type.ts";
import { f16OfBits } from "../../../src/runtime/coded-elements.ts";
import { type Case, caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../../support/differential.ts";
import { Random } from "../../support/random.ts";
import { halfTargets } from "../../support/targets.ts";

/** Mesa compiles kernels with barriers by LLVM, in many seconds where other tests run beside. */
const timeout = 300_000;
const exact = { absolute: 0, relative: 0 };
const random = new Random(16);

/** All numbers of the format, the middles between neighbours, and the floats next to those. */
function decisiveNumbers(): Float32Array<ArrayBuffer> {
  const float = new Float32Array(1);
  const word = new Uint32Array(float.buffer);
  const numbers: number[] = [65519, 65520, 65521, 1e30, Number.POSITIVE_INFINITY, Number.NaN];
  for (let bits = 0; bits < 0x7bff; bits++) {
    const [value, next] = [f16OfBits(bits), f16OfBits(bits + 1)];
    float[0] = (value + next) / 2;
    const middle = word[0] ?? 0;
    numbers.push(value);
    for (const around of [middle - 1, middle, middle + 1]) {
      word[0] = around;
      numbers.push(float[0] ?? 0);
    }
  }
  return Float32Array.from(numbers.flatMap((x) => [x, -x]));
}

function roundingCase(): Case {
  const x = decisiveNumbers();
  const shape = [x.length];
  return caseOf("rounding", [tensorType("f32", shape)], [hostTensor("f32", shape, x)], {}, (b, [x]) => [b.cast(x as Value, "f16")]);
}

/** More than half a tile, and more than a block of the reduction. */
const [m, k, n] = [24, 40, 20];

/** Numbers of which f32 holds all products and sums exactly, so that only the rounding of results is left. */
function eighths(dtype: Dtype, shape: readonly [number, number]): HostTensor {
  return hostTensor(
    dtype,
    shape,
    Float32Array.from({ length: shape[0] * shape[1] }, () => random.integer(-24, 24) / 8),
  );
}

function casts(b: Builder, values: readonly Value[], dtype: Dtype): readonly [Value, Value] {
  return values.map((value) => b.cast(value, dtype)) as [Value, Value];
}

/** `special` numbers are in rows of the left operand, so that other rows show whether they stay there. */
function productCase(name: string, dtypes: readonly [Dtype, Dtype], special: readonly number[] = []): Case {
  const inputs = [eighths(dtypes[0], [m, k]), eighths(dtypes[1], [k, n])];
  for (const [row, value] of special.entries()) (inputs[0] as HostTensor).data[(row + 1) * k + 3 * row] = value;
  const types = inputs.map(({ dtype, shape }) => tensorType(dtype, shape));
  const axes = { lhsBatch: [], rhsBatch: [], lhsContract: [1], rhsContract: [0] };
  return caseOf(name, types, inputs, {}, (b, values) => [b.cast(b.dotGeneral(...casts(b, values, "f32"), axes), "f16")]);
}

/** A layer that computes in f16 with weights of f32, and its gradients: operands that lie either way. */
function layerCase(): Case {
  const inputs = [eighths("f32", [m, k]), eighths("f32", [k, n]), eighths("f16", [m, n])];
  const types = inputs.map(({ dtype, shape }) => tensorType(dtype, shape));
  const axes = { lhsBatch: [], rhsBatch: [], lhsContract: [1], rhsContract: [0] };
  return caseOf("layer", types, inputs, {}, (b, [x, w, dy]) => {
    const y = b.dotGeneral(...casts(b, [x as Value, w as Value], "f16"), axes);
    return [y, ...gradients(b, [y], [dy as Value], [x as Value, w as Value])];
  });
}

const infinities = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, Number.NaN, 65504];
const cases = [
  roundingCase(),
  productCase("product", ["f16", "f16"]),
  productCase("special_numbers", ["f16", "f16"], infinities),
  productCase("subnormal_numbers", ["f16", "f16"], [2 ** -24, 3 * 2 ** -24, -(2 ** -15)]),
  productCase("of_two_types", ["f16", "f32"]),
  layerCase(),
];

const withoutComments = (text: string): string => text.replaceAll(/\/\/.*|\/\*[\s\S]*?\*\//g, "");
const granted = (text: string): string => withoutComments(text.replaceAll("//shader-f16:", ""));

describe("the text", () => {
  const textOf = (chosen: readonly Case[]): string => printWgsl(compileModule(moduleOfCases(chosen), { target: "wgsl" }).kernels);

  it("is that of devices without f16, and that of those with f16 once its marks are taken away", () => {
    const text = textOf(cases);
    expect(withoutComments(text)).not.toMatch(/\bf16\b/);
    expect(granted(text)).toMatch(/^enable f16;/m);
  });

  it("of a program without f16 does not name the feature", () => {
    expect(textOf([productCase("product", ["f32", "f32"])])).not.toContain("shader-f16");
  });
});

it("tiles of f16 operands are arrays of f16, where both are", () => {
  const tilesOf = (name: string): string | undefined => {
    const text = granted(printWgsl(compileModule(moduleOfCases(cases.filter((one) => one.name === name)), { target: "wgsl" }).kernels));
    return /var<workgroup> \w+: array<(.*),/.exec(text)?.[1];
  };
  expect(tilesOf("product")).toBe("vec4<half>");
  expect(tilesOf("layer")).toBe("vec4<half>");
  expect(tilesOf("of_two_types")).toBe("vec4<f32>");
});

const targets = await halfTargets();

/** What is the same without f16 as with it is run with it alone. */
const runs = targets
  ? [
      { target: targets.granted, chosen: cases },
      { target: targets.otherwise, chosen: cases.filter(({ name }) => name !== "of_two_types" && name !== "layer") },
    ]
  : [];

describe.each(runs)("on $target.name", ({ target, chosen }) => {
  const own = moduleOfCases(chosen);
  const loading = createExecutor(own, target);
  it.each(chosen.map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      const actual = await runCase(await loading, one, []);
      runReference(own, one).forEach((expected, i) => {
        expect(difference(actual[i] ?? [], expected, exact)).toBeUndefined();
      });
    },
    timeout,
  );
});
