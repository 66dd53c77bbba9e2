/** Convolutions by Winograd's products on wasm against the reference interpreter: every way in which tiles and blocks may not fit. */

import { beforeAll, describe, expect, it } from "vitest";
import { compileModule } from "../../src/codegen/compile.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import { input, layers, sequential } from "../../src/index.ts";
import { gradients } from "../../src/ir/autodiff.ts";
import type { ConvAttributes, Pair } from "../../src/ir/builder.ts";
import type { Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import type { Executor } from "../../src/runtime/executor.ts";
import { type Case, caseOf, createExecutor, difference, moduleOfCases, runCase, runReference } from "../support/differential.ts";
import { Random } from "../support/random.ts";
import { wasmTarget } from "../support/targets.ts";

/** Sums of up to 2,700 f32 products of numbers up to two. */
const tolerance = { absolute: 2e-3, relative: 1e-5 };

interface Convolution {
  readonly lhs: readonly number[];
  readonly rhs: readonly number[];
  readonly attributes?: Partial<ConvAttributes>;
  /** The filter lies in panels of so many columns, with all elements of a window side by side. */
  readonly panel?: number;
  /** Also both gradients, of half the sum of squares. */
  readonly withGradients?: true;
}

const padded = (axes: number): Partial<ConvAttributes> => ({ padding: Array.from({ length: axes }, (): Pair => [1, 1]) });

const convolutions: Readonly<Record<string, Convolution>> = {
  whole_tiles: { lhs: [2, 10, 10, 32], rhs: [3, 3, 32, 32] },
  odd_sizes: { lhs: [3, 9, 7, 32], rhs: [3, 3, 32, 48] },
  padded: { lhs: [1, 13, 14, 40], rhs: [3, 3, 40, 32], attributes: padded(2) },
  padded_on_one_side: {
    lhs: [1, 12, 12, 32],
    rhs: [3, 3, 32, 32],
    attributes: {
      padding: [
        [2, 0],
        [0, 2],
      ],
    },
  },
  blocks_of_k: { lhs: [1, 8, 8, 300], rhs: [3, 3, 300, 32], attributes: padded(2) },
  blocks_of_rows_and_columns: { lhs: [2, 29, 29, 64], rhs: [3, 3, 64, 272] },
  panels: { lhs: [1, 9, 8, 72], rhs: [3, 3, 72, 64], attributes: padded(2), panel: 8 },
  one_axis: { lhs: [2, 61, 64], rhs: [3, 64, 64], attributes: padded(1) },
  groups: { lhs: [1, 12, 12, 64], rhs: [3, 3, 32, 64], attributes: { ...padded(2), groups: 2 } },
  gradients: { lhs: [2, 11, 10, 32], rhs: [3, 3, 32, 40], withGradients: true },
  gradients_of_groups_of_rows: { lhs: [2, 8, 9, 72], rhs: [3, 3, 72, 64], attributes: padded(2), withGradients: true },
  gradients_along_one_axis: { lhs: [2, 41, 64], rhs: [3, 64, 64], withGradients: true },
  gradients_of_steps: { lhs: [2, 15, 15, 32], rhs: [3, 3, 32, 32], attributes: { strides: [2, 2] }, withGradients: true },
};

/** What is in front of the convolution and behind it is computed by its kernel. */
function convolutionCase(name: string, { lhs, rhs, attributes = {}, panel, withGradients }: Convolution, seed: number): Case {
  const random = new Random(seed);
  const [height = 1, width = 1, channels = 1, columns = 1] = rhs;
  const shapes = [lhs, panel === undefined ? rhs : [columns / panel, channels, height, width, panel], [rhs.at(-1) ?? 1]];
  const ones = lhs.slice(2).map(() => 1);
  return caseOf(
    name,
    shapes.map((shape) => tensorType("f32", shape)),
    shapes.map((shape) => random.tensor("f32", shape)),
    {},
    (b, [x, stored, bias]) => {
      const filter = panel === undefined ? stored : b.reshape(b.transpose(stored as Value, [2, 3, 1, 0, 4]), rhs);
      const y = b.add(
        b.conv(b.neg(x as Value), filter as Value, { strides: ones, padding: ones.map((): Pair => [0, 0]), ...attributes }),
        bias as Value,
      );
      return withGradients ? [y, ...gradients(b, [y], [y], [x as Value, filter as Value])] : [y];
    },
  );
}

const cases = Object.entries(convolutions).map(([name, convolution], seed) => convolutionCase(name, convolution, seed));
const module = moduleOfCases(cases);

function schedulesOf(convolution: Convolution): readonly string[] {
  const { kernels } = compileModule(moduleOfCases([convolutionCase("convolution", convolution, 1)]), { target: "wasm" });
  return kernels.map(({ info }) => formatSchedule(info.schedule));
}

describe("Winograd's products", () => {
  let executor: Executor;
  beforeAll(async () => {
    executor = await createExecutor(module, wasmTarget);
  });
  it.each(cases.map((test) => [test.name, test] as const))("%s", async (_case, test) => {
    const actual = await runCase(executor, test, []);
    const expected = runReference(module, test);
    for (const [i, tensor] of expected.entries()) expect(difference(actual[i] ?? [], tensor, tolerance)).toBeUndefined();
  });
  it.each(Object.entries(convolutions))("%s is computed by them", (_name, convolution) => {
    expect(schedulesOf(convolution).some((schedule) => schedule.includes("winograd"))).toBe(true);
  });
  it("give both gradients", () => {
    const taken = (name: string): number =>
      schedulesOf(convolutions[name] as Convolution).filter((text) => text.includes("winograd")).length;
    expect(taken("gradients")).toBe(3);
    expect(taken("gradients_of_groups_of_rows")).toBe(3);
    expect(taken("gradients_along_one_axis")).toBe(3);
  });
  it.each([
    [14, 256],
    [28, 128],
  ])("divide the tiles of one image of %i rows among equal tasks, whatever the batch", (size, channels) => {
    const layer = layers.conv2d({ filters: channels, kernelSize: 3, padding: "same" });
    const { module } = sequential({ layers: [input({ shape: [size, size, channels] }), layer] }).traceModule();
    const schedules = compileModule(module, { target: "wasm" }).kernels.map(({ info }) => formatSchedule(info.schedule));
    const block = Number(/winograd.*tile m (\d+)/.exec(schedules.join())?.[1]);
    const tiles = (size / 2) ** 2;
    expect(tiles - (Math.ceil(tiles / block) - 1) * block).toBeGreaterThan(block / 2);
  });
  it("are left where they are more work, or windows are others", () => {
    const isTaken = (convolution: Convolution): boolean => schedulesOf(convolution).some((schedule) => schedule.includes("winograd"));
    expect(isTaken({ lhs: [8, 28, 28, 1], rhs: [3, 3, 1, 32] })).toBe(false);
    expect(isTaken({ lhs: [1, 4, 4, 64], rhs: [3, 3, 64, 64] })).toBe(false);
    expect(isTaken({ lhs: [2, 16, 16, 32], rhs: [5, 5, 32, 32] })).toBe(false);
    expect(isTaken({ lhs: [2, 16, 16, 32], rhs: [2, 3, 32, 32] })).toBe(false);
    expect(isTaken({ lhs: [2, 16, 16, 32], rhs: [3, 3, 32, 32], attributes: { strides: [2, 2] } })).toBe(false);
  });
});
