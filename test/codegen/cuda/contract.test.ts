/**
 * Products and convolutions of the sizes at which schedules differ: whole and partial tiles, neighbours along every axis,
 * blocks shared by groups of invocations, matrix units of each format. In the kernel interpreter, which sees races, early
 * reads and accesses out of bounds, and as CUDA C++ under the emulation.
 */

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CompiledProgram } from "../../../src/codegen/compile.ts";
import { printCuda } from "../../../src/codegen/cuda/print.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { type LoweredProgram, lowerModule } from "../../../src/codegen/lower.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { targets, withPrecision } from "../../../src/codegen/target.ts";
import { lowerForTarget } from "../../../src/codegen/target-kernels.ts";
import { gradients } from "../../../src/ir/autodiff.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Module, Value } from "../../../src/ir/graph.ts";
import { narrowing } from "../../../src/ir/ops/numerics.ts";
import type { HostTensor } from "../../../src/ir/type.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { optimize } from "../../../src/passes/pipelines.ts";
import type { Executor } from "../../../src/runtime/executor.ts";
import { compileWithNvcc, createEmulatedCudaDevice, hasCompiler, hasNvcc } from "../../support/cuda.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  moduleOfCases,
  runCase,
  runReference,
  type TestTarget,
  type Tolerance,
} from "../../support/differential.ts";
import { createInterpretDevice } from "../../support/interpret-device.ts";
import { Random } from "../../support/random.ts";

/** Sums of at most 200 products of numbers below one: as many roundings of 6e-8 of sums of that size at worst. */
const tolerance: Tolerance = { absolute: 2e-5, relative: 1e-5 };
/** Each factor is off by up to 2^-11 of itself, and the errors of 200 products add up like their roots. */
const tf32Tolerance: Tolerance = { absolute: 2e-2, relative: 2e-3 };
/** The result is rounded to the type: the last of eight bits, where sums in another order fall on either side of a half. */
const narrowTolerance: Tolerance = { absolute: 2e-2, relative: 2 ** -7 };

interface Product {
  readonly m: number;
  readonly k: number;
  readonly n: number;
  readonly dtype?: Dtype;
  /** Whether the operand is stored with rows and columns exchanged. */
  readonly lhsTransposed?: boolean;
  readonly rhsTransposed?: boolean;
  /** A function of the left operand's elements, so that it is computed and not copied. */
  readonly computed?: boolean;
}

function random(dtype: Dtype, shape: readonly number[], seed: number): HostTensor {
  const source = new Random(seed);
  const round = narrowing(dtype) ?? Math.fround;
  const data = Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => round(source.uniform(-1, 1)));
  return { dtype, shape, data };
}

function productCase(name: string, { m, k, n, dtype = "f32", lhsTransposed, rhsTransposed, computed }: Product): Case {
  const shapes = [lhsTransposed ? [k, m] : [m, k], rhsTransposed ? [n, k] : [k, n]];
  const types = shapes.map((shape) => tensorType(dtype, shape));
  const inputs = shapes.map((shape, i) => random(dtype, shape, i + 1));
  return caseOf(name, types, inputs, {}, (b: Builder, [x, w]) => {
    const lhs = computed ? b.tanh(x as Value) : (x as Value);
    return [b.dotGeneral(lhs, w as Value, { lhsContract: [lhsTransposed ? 0 : 1], rhsContract: [rhsTransposed ? 1 : 0] })];
  });
}

/** With both gradients: contractions over positions and over features. */
function convolutionCase(name: string, image: readonly number[], filter: readonly number[], dtype: Dtype = "f32"): Case {
  const types = [image, filter].map((shape) => tensorType(dtype, shape));
  const inputs = [image, filter].map((shape, i) => random(dtype, shape, i + 1));
  return caseOf(name, types, inputs, {}, (b, [x, w]) => {
    const results = [
      b.conv(x as Value, w as Value, {
        strides: [1, 1],
        padding: [
          [1, 1],
          [1, 1],
        ],
      }),
    ];
    return [...results, ...gradients(b, results, results, [x as Value, w as Value])];
  });
}

const products: readonly Product[] = [
  { m: 136, k: 72, n: 160 },
  { m: 136, k: 70, n: 150 },
  { m: 72, k: 40, n: 136, lhsTransposed: true },
  { m: 136, k: 40, n: 72, rhsTransposed: true },
  { m: 40, k: 136, n: 40, lhsTransposed: true, rhsTransposed: true },
  { m: 30, k: 9, n: 5, lhsTransposed: true },
  { m: 1, k: 130, n: 33 },
  { m: 132, k: 24, n: 20, computed: true },
];

const single: readonly Case[] = [
  ...products.map((product, i) => productCase(`product_${i}`, product)),
  convolutionCase("convolution_3", [2, 7, 6, 3], [3, 3, 3, 5]),
  convolutionCase("convolution_8", [1, 9, 8, 8], [3, 3, 8, 16]),
];

/** Each product as it is stored in either way, with sizes that end inside of fragments and that do not. */
const narrow = (dtype: Dtype): readonly Case[] => [
  ...[false, true].flatMap((lhsTransposed) =>
    [false, true].map((rhsTransposed) =>
      productCase(`product_${dtype}_${lhsTransposed}_${rhsTransposed}`, { m: 80, k: 48, n: 72, dtype, lhsTransposed, rhsTransposed }),
    ),
  ),
  productCase(`product_${dtype}_odd`, { m: 33, k: 19, n: 9, dtype }),
  productCase(`product_${dtype}_computed`, { m: 48, k: 24, n: 40, dtype, computed: true }),
  convolutionCase(`convolution_${dtype}`, [1, 6, 5, 8], [3, 3, 8, 16], dtype),
];

interface Suite {
  readonly name: string;
  readonly cases: readonly Case[];
  readonly tolerance: Tolerance;
  readonly precision: "f32" | "tf32";
  /** How many workgroups are enough decides which tiles are chosen: few make them large. */
  readonly fillingWorkgroups: number;
  /** A step that some schedule must have, so that a suite tests what it says. */
  readonly step: string;
}

const suites: readonly Suite[] = [
  { name: "large tiles", cases: single, tolerance, precision: "f32", fillingWorkgroups: 1, step: "tile m 128, tile n 128" },
  { name: "middle tiles", cases: single.slice(0, 3), tolerance, precision: "f32", fillingWorkgroups: 6, step: "tile m 64" },
  { name: "small tiles", cases: single, tolerance, precision: "f32", fillingWorkgroups: 128, step: "split k 16" },
  {
    name: "tf32",
    cases: narrow("f32"),
    tolerance: tf32Tolerance,
    precision: "tf32",
    fillingWorkgroups: 1,
    step: "matrix tf32",
  },
  {
    name: "tf32 in small tiles",
    cases: narrow("f32"),
    tolerance: tf32Tolerance,
    precision: "tf32",
    fillingWorkgroups: 128,
    step: "matrix tf32",
  },
  { name: "bf16", cases: narrow("bf16"), tolerance: narrowTolerance, precision: "f32", fillingWorkgroups: 1, step: "matrix bf16" },
  { name: "f16", cases: narrow("f16"), tolerance: narrowTolerance, precision: "f32", fillingWorkgroups: 128, step: "matrix f16" },
];

function lowered({ precision, fillingWorkgroups }: Suite, module: Module): LoweredProgram {
  const target = withPrecision({ ...targets.cuda, fillingWorkgroups }, precision);
  return lowerModule(optimize(module, "compile-launches").module, target);
}

function targetsOf(suite: Suite): readonly TestTarget[] {
  const compiled = (module: Module, { plan, kernels }: LoweredProgram): CompiledProgram => {
    return { name: module.name, target: "cuda", module, plan, kernels, state: {}, steps: [] };
  };
  const interpreted: TestTarget = {
    name: "the kernel interpreter",
    target: "cuda",
    compile: (module) => compiled(module, lowered(suite, module)),
    load: async ({ kernels }) => createInterpretDevice(kernels),
  };
  const emulated: TestTarget = {
    name: "emulated CUDA",
    target: "cuda",
    compile: (module) => compiled(module, lowerForTarget(lowered(suite, module), "cuda")),
    load: ({ plan, kernels }) => createEmulatedCudaDevice(plan, kernels),
  };
  return hasCompiler ? [interpreted, emulated] : [interpreted];
}

describe.each(suites)("contractions: $name", (suite) => {
  const module = moduleOfCases(suite.cases);

  describe.each(targetsOf(suite))("on $name", (target) => {
    let executor: Executor;
    beforeAll(async () => {
      executor = await createExecutor(module, target);
    }, 120_000);
    afterAll(() => executor?.dispose());

    it.each(suite.cases)(
      "$name",
      async (testCase) => {
        const actual = await runCase(executor, testCase, []);
        runReference(module, testCase).forEach((expected, i) => {
          expect(difference(actual[i] ?? [], expected, suite.tolerance), `result ${i}`).toBeUndefined();
        });
      },
      60_000,
    );
  });

  it("are kernels that keep the target's rules and have the schedule", () => {
    const { kernels } = lowered(suite, module);
    const target = withPrecision(targets.cuda, suite.precision);
    expect(kernels.flatMap((kernel) => verifyKernel(kernel, { target }))).toEqual([]);
    expect(kernels.some(({ info }) => formatSchedule(info.schedule).includes(suite.step))).toBe(true);
    // What is left to the interpreter: rows of operands that are clamped to the last one, and units of a tile that not all invocations have.
    const left = kernels.flatMap((kernel) => proveBounds(kernel).unproven.map((array) => `${kernel.name}: ${array}`));
    expect(left.filter((text) => !/: (in|out|shared|tiles)\d*$/.test(text))).toEqual([]);
  });

  it.runIf(hasNvcc())(
    "are compiled by nvcc without spills",
    async () => {
      const { kernels } = lowerForTarget(lowered(suite, module), "cuda");
      const report = await compileWithNvcc(printCuda(kernels));
      expect(report.length).toBe(kernels.length);
      expect(report.filter(({ spillBytes, stackBytes }) => spillBytes + stackBytes > 0)).toEqual([]);
    },
    300_000,
  );
});
