/** Launches as plans of artifacts hold them, and the plan without kernels: their names are in their text. */

import type { Formula, Launch, PlanStep, Slice, StoredPlan, StoredStep } from "../../runtime/plan.ts";
import { placeState } from "../../runtime/plan-executor.ts";
import { unpackLaunches } from "../../runtime/webgpu/launches.ts";

/** A launch for which a few numbers do not stand remains as it is. */
export function packLaunches({ kernels: _, ...plan }: StoredPlan): StoredPlan {
  const state = placeState(plan);
  const places: Omit<Slice, "bytes">[] = [];
  const known = new Map(state.map(({ slice }, i) => [JSON.stringify(slice), i]));
  const placeOf = ({ bytes: _, ...place }: Slice): number => {
    const key = JSON.stringify(place);
    const number = known.get(key) ?? state.length + places.length;
    if (number === state.length + places.length) places.push(place);
    known.set(key, number);
    return number;
  };
  const packLaunch = (launch: Launch): StoredStep => {
    const total = workgroupsOf(launch);
    if (total === undefined) return launch;
    const symbols = launch.scalars.filter((scalar) => typeof scalar === "string");
    const stored = [launch.kernel, total, ...symbols, ...launch.buffers.map(placeOf)] as const;
    const functions = [{ name: "", inputs: [], outputs: [], steps: [stored] }];
    const [unpacked] = unpackLaunches({ state, places, functions });
    const whole = { ...launch, buffers: launch.buffers.map((slice) => ({ ...slice, bytes: 0 })) };
    return canonical(unpacked?.steps) === canonical([whole]) ? stored : launch;
  };
  const pack = (step: StoredStep): StoredStep => {
    if (!("kind" in step)) return step;
    switch (step.kind) {
      case "launch":
        return packLaunch(step);
      case "loop":
        return { ...step, body: step.body.map(pack) };
      case "while":
        return { ...step, condition: step.condition.map(pack), body: step.body.map(pack) };
      case "copy":
        return step;
      default:
        return step satisfies never;
    }
  };
  const functions = plan.functions.map(({ steps = [], ...entry }) => ({ ...entry, steps: steps.map(pack) }));
  return { ...plan, places, functions };
}

/** What the grid is wound of, where it is, or the number of workgroups. */
function workgroupsOf({ grid: [x] }: Launch): Formula | undefined {
  if (typeof x === "number") return x;
  const sum = Array.isArray(x) ? (x[1] as Formula) : undefined;
  return Array.isArray(sum) ? (sum[1] as Formula) : undefined;
}

/** Steps as text, whatever the order of their fields. */
function canonical(steps: readonly PlanStep[] | undefined): string {
  return JSON.stringify(steps, (_, value: unknown) =>
    typeof value === "object" && value !== null && !Array.isArray(value) ? Object.fromEntries(Object.entries(value).sort()) : value,
  );
}
