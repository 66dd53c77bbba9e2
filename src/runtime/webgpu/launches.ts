/** Launches as plans of WebGPU artifacts hold them: nearly all are told by a few numbers. */

import type { Formula, Launch, Plan, PlanStep, Slice, StoredPlan, StoredStep } from "../plan.ts";

/** Workgroups along an axis that every WebGPU device allows. */
const maximumAxis = 65_535;

/** So many workgroups in a line that is wound over x and y, as evenly as it goes. */
export function windGrid(total: Formula): Launch["grid"] {
  const rows: Formula = ["max", 1, ["floordiv", ["+", total, maximumAxis - 1], maximumAxis]];
  return [["floordiv", ["+", total, rows, -1], rows], rows, 1];
}

interface PlacedPlan extends Pick<StoredPlan, "places" | "functions"> {
  readonly state: Plan["state"];
}

/** The functions of a stored plan whose state has its places. */
export function unpackLaunches({ state, places = [], functions }: PlacedPlan): Plan["functions"] {
  // Segments are bound as a whole: how long a buffer is nobody asks.
  const known = [...state.map(({ slice }) => slice), ...places].map((place): Slice => ({ ...place, bytes: 0 }));
  const unpack = (step: StoredStep): PlanStep => {
    if (!("kind" in step)) {
      const [kernel, total, ...values] = step;
      const grid: Launch["grid"] = typeof total === "number" ? [total, 1, 1] : windGrid(total);
      const buffers = values.flatMap((place) => (typeof place === "number" ? [known[place] as Slice] : []));
      return {
        kind: "launch",
        kernel,
        buffers,
        scalars: [
          ...values.filter((value) => typeof value === "string"),
          ...buffers.map((_, offset) => ({ offset, elementBytes: 4 })),
          ...(typeof total === "number" ? [] : [grid[0]]),
        ],
        grid,
      };
    }
    if (step.kind === "loop") return { ...step, body: step.body.map(unpack) };
    if (step.kind === "while") return { ...step, condition: step.condition.map(unpack), body: step.body.map(unpack) };
    return step;
  };
  return functions.map((entry) => ({ ...entry, steps: (entry.steps ?? []).map(unpack) }));
}
