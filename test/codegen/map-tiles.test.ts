/** Maps that read operands across: squares that go through shared memory. */

import { describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { proveBounds } from "../../src/codegen/kernel/bounds.ts";
import { verifyKernel } from "../../src/codegen/kernel/verify.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import { forAdapter, targets } from "../../src/codegen/target.ts";
import { type Shape, symbol } from "../../src/ir/dim.ts";
import type { Dtype } from "../../src/ir/dtype.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { hasCompiler } from "../support/cuda.ts";
import {
  type Case,
  caseOf,
  createExecutor,
  difference,
  interpretTarget,
  moduleOfCases,
  runCase,
  runReference,
} from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { emulatedCudaTarget, wgslHardwareTarget } from "../support/targets.ts";

/** A software adapter compiles a kernel with barriers in up to a second. */
const timeout = 120_000;
/** Elements are moved; tanh differs in its last bits. */
const tolerance = { absolute: 1e-6, relative: 1e-6 };

const random = new Random(12);
const n = symbol("n");

type Build = Parameters<typeof caseOf>[4];

function moved(name: string, shapes: readonly Shape[], build: Build, dtype: Dtype = "f32", size = 37): Case {
  const data = shapes.map((shape) =>
    random.tensor(
      dtype,
      shape.map((dim) => (typeof dim === "number" ? dim : size)),
    ),
  );
  return caseOf(
    name,
    shapes.map((shape) => tensorType(dtype, shape)),
    data,
    { n: size },
    build,
  );
}

const turned: readonly Case[] = [
  moved("whole", [[64, 96]], (b, [x]) => [b.transpose(x as Value, [1, 0])]),
  moved("uneven", [[70, 45]], (b, [x]) => [b.tanh(b.transpose(x as Value, [1, 0]))]),
  moved("of_any_size", [[n, 40]], (b, [x]) => [b.transpose(x as Value, [1, 0])]),
  moved("to_any_size", [[40, n]], (b, [x]) => [b.transpose(x as Value, [1, 0])]),
  moved("integers", [[33, 34]], (b, [x]) => [b.transpose(x as Value, [1, 0])], "i32"),
  moved("halves", [[33, 34]], (b, [x]) => [b.neg(b.transpose(x as Value, [1, 0]))], "f16"),
  moved("batches", [[3, 40, 35]], (b, [x]) => [b.transpose(x as Value, [0, 2, 1])]),
  moved("reversed_axes", [[18, 5, 20]], (b, [x]) => [b.transpose(x as Value, [2, 1, 0])]),
  moved(
    "and_as_it_lies",
    [
      [40, 50],
      [50, 40],
    ],
    (b, [x, y]) => [b.add(b.transpose(x as Value, [1, 0]), y as Value)],
  ),
  moved(
    "two",
    [
      [40, 50],
      [40, 50],
    ],
    (b, [x, y]) => [b.mul(b.transpose(x as Value, [1, 0]), b.exp(b.transpose(y as Value, [1, 0])))],
  ),
  moved("a_row_for_all", [[40, 50], [40]], (b, [x, y]) => [b.add(b.transpose(x as Value, [1, 0]), b.broadcast(y as Value, [50, 40], [1]))]),
];

const others: readonly Case[] = [
  // Its own transpose reads it at another index.
  moved("and_itself", [[40, 40]], (b, [x]) => {
    const y = b.tanh(b.transpose(x as Value, [1, 0]));
    return [b.add(y, b.transpose(y, [1, 0]))];
  }),
  // Neighbours stay neighbours.
  moved("heads", [[6, 20, 4, 32]], (b, [x]) => [b.transpose(x as Value, [0, 2, 1, 3])]),
  moved("short", [[64, 4]], (b, [x]) => [b.transpose(x as Value, [1, 0])]),
];

const module = moduleOfCases([...turned, ...others]);

describe.each([targets.wgsl, targets.cuda])("for $name", (target) => {
  const { kernels } = compileModule(module, { target: target.name, lowerKernels: false });

  it.each(turned.map(({ name }) => name))("%s goes through squares", (name) => {
    const [kernel] = kernels.filter((one) => one.name.startsWith(name));
    if (!kernel) throw new Error(`there is no kernel of ${name}`);
    expect(formatSchedule(kernel.info.schedule)).toContain("tile row 32");
    expect(verifyKernel(kernel, { target })).toEqual([]);
    expect(proveBounds(kernel, { minimum: { n: 1 } }).unproven).toEqual([]);
  });

  it.each(others.map(({ name }) => name))("%s is copied as it lies", (name) => {
    for (const kernel of kernels.filter((one) => one.name.startsWith(name)))
      expect(formatSchedule(kernel.info.schedule)).not.toContain("tile row");
  });
});

it("software has no use for them", () => {
  expect(forAdapter(targets.wgsl, "software").stagesTiles).toBe(false);
  const { kernels } = compileModule(module, { target: "wgsl", adapter: "software", lowerKernels: false });
  for (const kernel of kernels) expect(formatSchedule(kernel.info.schedule)).not.toContain("tile row");
});

const device = await wgslHardwareTarget();

describe.each([
  interpretTarget("wgsl"),
  interpretTarget("cuda"),
  ...(hasCompiler ? [emulatedCudaTarget] : []),
  ...(device ? [device] : []),
])("on $name", (target) => {
  const loading = createExecutor(module, target);
  it.each([...turned, ...others].map((one) => [one.name, one] as const))(
    "%s",
    async (_name, one) => {
      const actual = await runCase(await loading, one, ["n"]);
      runReference(module, one).forEach((tensor, i) => {
        expect(difference(actual[i] ?? [], tensor, tolerance)).toBeUndefined();
      });
    },
    timeout,
  );
});
