/** Convolutions by Winograd's products on CUDA: tiles of every kind, and which convolutions they are chosen for. */

import { describe, expect, it } from "vitest";
import { lowerModule } from "../../../src/codegen/lower.ts";
import { formatSchedule } from "../../../src/codegen/schedule/schedule.ts";
import { type Target, targets, withPrecision } from "../../../src/codegen/target.ts";
import { optimize } from "../../../src/passes/pipelines.ts";
import { moduleOfCases } from "../../support/differential.ts";
import { type Convolution, convolutionCase, convolutions, winogradSchedules, winogradTolerance } from "../../support/winograd.ts";
import { describeSuites } from "./suites.ts";

const fillingWorkgroups = 2;
const gradients: Convolution = { image: [1, 6, 6, 64], filter: [3, 3, 64, 64], padding: [1, 1], withGradients: true, isSymbolic: true };

describeSuites("convolutions by Winograd's products", [
  {
    name: "tiles",
    cases: Object.entries(convolutions).map(([name, convolution]) => convolutionCase(name, convolution)),
    tolerance: winogradTolerance,
    precision: "f32",
    fillingWorkgroups,
    tuned: winogradSchedules(256),
    step: "winograd 2",
  },
  {
    name: "gradients",
    cases: [convolutionCase("gradients", gradients)],
    tolerance: winogradTolerance,
    precision: "f32",
    fillingWorkgroups,
    step: "winograd 2",
  },
]);

/** Kernels by Winograd's products that a convolution has. */
function taken(convolution: Convolution, target: Target = { ...targets.cuda, fillingWorkgroups }, isForced = false): number {
  const { module } = optimize(moduleOfCases([convolutionCase("convolution", convolution)]), "compile-tiles");
  const { kernels } = lowerModule(module, target, undefined, isForced ? winogradSchedules(256)(module, target) : new Map());
  return kernels.filter(({ info }) => formatSchedule(info.schedule).includes("winograd")).length;
}

describe("Winograd's products", () => {
  it.each(Object.entries(convolutions))("compute %s", (_name, convolution) => {
    expect(taken(convolution, targets.cuda, true)).toBe(1);
  });
  it("are for convolutions, and gradients of what is convolved, of many channels and tiles", () => {
    const large: Convolution = { image: [1, 16, 16, 64], filter: [3, 3, 64, 64], isSymbolic: true };
    expect(taken(large)).toBe(1);
    expect(taken(gradients)).toBe(2);
    expect(taken({ ...large, image: [1, 16, 16, 32], filter: [3, 3, 32, 64] })).toBe(0);
    expect(taken({ ...large, filter: [3, 3, 64, 20] })).toBe(0);
    expect(taken({ ...large, attributes: { strides: [2, 2] } })).toBe(0);
    expect(taken({ ...large, filter: [5, 5, 64, 64] })).toBe(0);
    expect(taken({ image: [1, 16, 16, 64], filter: [3, 3, 64, 64] }, targets.cuda)).toBe(0);
    expect(taken(large, withPrecision({ ...targets.cuda, fillingWorkgroups }, "tf32"))).toBe(0);
  });
});
