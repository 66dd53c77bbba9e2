/** Launches in a few numbers, as plans of artifacts hold them. */

import { expect, test } from "vitest";
import { packLaunches } from "../../../src/codegen/wgsl/pack-launches.ts";
import type { Launch, PlanStep, Slice, StoredPlan } from "../../../src/runtime/plan.ts";
import { checkPlan } from "../../../src/runtime/plan-check.ts";
import { placeState } from "../../../src/runtime/plan-executor.ts";
import { unpackLaunches, windGrid } from "../../../src/runtime/webgpu/launches.ts";

const arena: Slice = { segment: "arena", offset: ["*", 64, "batch"], bytes: 4 };
const turn: Slice = { segment: "arena", offset: 0, bytes: 16, index: ["*", 16, "t"] };
const weight: Slice = { segment: "state", offset: 256, bytes: 8 };
const offsets = (count: number): Launch["scalars"] => Array.from({ length: count }, (_, offset) => ({ offset, elementBytes: 4 }));

const wound: Launch = {
  kind: "launch",
  kernel: 0,
  buffers: [arena, weight],
  scalars: ["batch", ...offsets(2), windGrid(["+", "batch", 3])[0]],
  grid: windGrid(["+", "batch", 3]),
};
const fixed: Launch = { kind: "launch", kernel: 1, buffers: [weight, arena, turn], scalars: offsets(3), grid: [371, 1, 1] };
/** A size that is not a symbol's alone has no place in the list. */
const other: Launch = { ...fixed, scalars: [["+", "batch", 1], ...offsets(3)] };

const planOf = (steps: readonly PlanStep[]): StoredPlan => ({
  format: "tscompile-plan",
  version: 1,
  name: "packed",
  target: "wgsl",
  symbols: [{ name: "batch", minimum: 1 }],
  segments: [
    { name: "state", bytes: 512 },
    { name: "arena", bytes: arena.offset },
  ],
  state: ["a", "b"].map((name) => ({ name, dtype: "f32", shape: [2], role: "weight" })),
  alignment: 256,
  kernels: ["f", "g"].map((name) => ({ name, workgroup: [64, 1, 1], sharedBytes: 0 })),
  functions: [{ name: "predict", inputs: [], outputs: [], steps }],
});
const loop: PlanStep = { kind: "loop", count: 5, symbol: "t", body: [fixed] };
const copy: PlanStep = { kind: "copy", from: arena, to: { ...weight, bytes: 4 } };

test("what is unpacked is what was packed, but for the lengths of buffers", () => {
  const steps: readonly PlanStep[] = [wound, fixed, other, loop, copy];
  const plan = packLaunches(planOf(steps));
  expect(plan.kernels).toBeUndefined();
  expect(plan.places).toHaveLength(2);
  const short = [1, 371, 1, 2, 3];
  expect(plan.functions[0]?.steps).toEqual([[0, ["+", "batch", 3], "batch", 2, 1], short, other, { ...loop, body: [short] }, copy]);
  const withoutBytes = (launch: Launch): Launch => ({ ...launch, buffers: launch.buffers.map((slice) => ({ ...slice, bytes: 0 })) });
  const [predict] = unpackLaunches({ ...plan, state: placeState(plan) });
  expect(predict?.steps).toEqual([withoutBytes(wound), withoutBytes(fixed), other, { ...loop, body: [withoutBytes(fixed)] }, copy]);
});

test("a plan that is damaged is told by the place", () => {
  const plan = packLaunches(planOf([wound, loop]));
  const message = (steps: unknown): string => {
    try {
      checkPlan({ ...plan, functions: [{ name: "predict", inputs: [], outputs: [], steps }] });
    } catch (error) {
      return String(error);
    }
    return "";
  };
  expect(message(plan.functions[0]?.steps)).toBe("");
  expect(message([[0, "batch", "batch", 3]])).toBe("");
  expect(message([[0, "batch", "batch", 4]])).toContain("plan.functions[0].steps[0][3] is 4; expected a symbol or a place");
  expect(message([[0, "batch", "rows"]])).toContain('plan.functions[0].steps[0][2] is "rows"');
  expect(message([["batch", 1]])).toContain('plan.functions[0].steps[0][0] is "batch"');
  expect(message([[0, "rows"]])).toContain("plan.functions[0].steps[0][1]");
});
