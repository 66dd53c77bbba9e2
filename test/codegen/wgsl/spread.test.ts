/** Few tiles and long reductions on hardware: workgroups share a tile, and the last one adds what all of them leave. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../../src/codegen/compile.ts";
import { proveBounds } from "../../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../../src/codegen/kernel/verify.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { targets } from "../../../src/codegen/target.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
} from "../../support/differential.ts";
import { Random } from "../../support/random.ts";
import { wgslHardwareTarget } from "../../support/targets.ts";

/** A software adapter compiles a kernel with barriers in up to a second. */
const timeout = 120_000;
/** Sums of thousands of products of numbers below one. */
const tolerance = { absolute: 1e-3, relative: 1e-5 };

const random = new Random(11);

/** `[k, m]` by `[k, n]`, as gradients of weights are. */
function product(name: string, m: number, k: number, n: number): Case {
  const shapes = [
    [k, m],
    [k, n],
  ];
  return caseOf(
    name,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [x, y]) => [b.dotGeneral(x as Value, y as Value, { lhsContract: [0], rhsContract: [0] })],
  );
}

/** The sum over 64 positions of each of so many images. */
function overImages(count: number): Case {
  const shapes = [
    [count, 64, 20],
    [count, 64, 12],
  ];
  return caseOf(
    `over_${count}_images`,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [x, y]) => [b.tanh(b.dotGeneral(x as Value, y as Value, { lhsContract: [0, 1], rhsContract: [0, 1] }))],
  );
}

const cases: readonly Case[] = [
  product("whole", 32, 4096, 64),
  product("uneven", 70, 4001, 33),
  // Tiles that are mostly empty, which is less than a reduction that is walked alone.
  product("few", 9, 3000, 5),
  overImages(9),
  overImages(64),
  caseOf(
    "batches",
    [tensorType("f32", [2, 2500, 17]), tensorType("f32", [2, 2500, 20]), tensorType("f32", [2, 17, 20])],
    [random.tensor("f32", [2, 2500, 17]), random.tensor("f32", [2, 2500, 20]), random.tensor("f32", [2, 17, 20])],
    {},
    (b, [x, y, z]) => {
      const products = b.dotGeneral(x as Value, y as Value, { lhsBatch: [0], rhsBatch: [0], lhsContract: [1], rhsContract: [1] });
      return [b.add(products, z as Value)];
    },
  ),
  // Two of them in one launch, each with counters of its own.
  caseOf(
    "side_by_side",
    [tensorType("f32", [3000, 20]), tensorType("f32", [3000, 40])],
    [random.tensor("f32", [3000, 20]), random.tensor("f32", [3000, 40])],
    {},
    (b, [x, y]) => [
      b.dotGeneral(x as Value, y as Value, { lhsContract: [0], rhsContract: [0] }),
      b.dotGeneral(y as Value, y as Value, { lhsContract: [0], rhsContract: [0] }),
    ],
  ),
  // Sums of zeros are left as well as others.
  caseOf(
    "zeros",
    [tensorType("f32", [2048, 20]), tensorType("f32", [2048, 20])],
    [0, 1].map(() => zeros([2048, 20])),
    {},
    (b, [x, y]) => [b.dotGeneral(x as Value, y as Value, { lhsContract: [0], rhsContract: [0] })],
  ),
];

function zeros(shape: readonly number[]): Case["inputs"][number] {
  return { dtype: "f32", shape, data: new Float32Array(shape.reduce((product, size) => product * size, 1)) };
}

const module = moduleOfCases(cases);

it("is what all of them are for", () => {
  const { kernels } = compileModule(module, { target: "wgsl", lowerKernels: false });
  for (const kernel of kernels) {
    expect(formatSchedule(kernel.info.schedule), kernel.name).toContain("spread k");
    expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([]);
    // Memory between workgroups has room for all of them; of two in a launch, the interpreter sees that it has.
    if (kernel.name.startsWith("side_by_side")) continue;
    expect(
      proveBounds(kernel).unproven.filter((name) => !/^(in|out)\d/.test(name)),
      kernel.name,
    ).toEqual([]);
  }
  for (const kernel of compileModule(module, { target: "wgsl" }).kernels)
    expect(verifyKernel(kernel, { target: targets.wgsl })).toEqual([]);
});

it("memory between workgroups is of programs that use it alone", () => {
  const segmentsOf = (adapter: "hardware" | "software"): readonly string[] =>
    compileModule(module, { target: "wgsl", adapter }).plan.segments.map(({ name }) => name);
  expect([segmentsOf("hardware"), segmentsOf("software")]).toEqual([
    ["state", "arena", "scratch"],
    ["state", "arena"],
  ]);
});

const device = await wgslHardwareTarget();

describe.each([interpretTarget("wgsl"), ...(device ? [device] : [])])("on $name", (target) => {
  const loading = createExecutor(module, target);
  it.each(cases.map((one) => [one.name, one] as const))(
    "%s, twice",
    async (_name, one) => {
      const expected = runReference(module, one);
      // What workgroups meet in is as before after every launch.
      for (const turn of [0, 1]) {
        const actual = await runCase(await loading, one, []);
        expected.forEach((tensor, i) => {
          expect(difference(actual[i] ?? [], tensor, tolerance), `turn ${turn}`).toBeUndefined();
        });
      }
    },
    timeout,
  );
});
