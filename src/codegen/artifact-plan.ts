/** The plan as the runtime loads it. */

import type { Plan, PlanTensor, StoredPlan } from "../runtime/plan.ts";
import { placeState } from "../runtime/plan-executor.ts";
import type { ArtifactProgram } from "./artifact-file.ts";
import { targets } from "./target.ts";

/**
 * The plan without what follows from the rest, what nobody outside of the target's code reads, and what that code holds: the steps
 * of functions, and the kernels that they launch.
 */
function planToLoad({ plan, target }: Pick<ArtifactProgram, "plan" | "target">): StoredPlan {
  const { alignment, holdsSteps } = targets[target];
  const { kernels, ...others } = plan;
  const placed = <T extends PlanTensor>({ slice: { segment, offset }, ...tensor }: T): T =>
    ({ ...tensor, slice: { segment, offset } }) as T;
  const state = plan.state.filter(({ role }) => role !== "derived").map(placed);
  const following = placeState({ ...plan, state: state.map(({ slice: _, ...tensor }) => tensor), alignment });
  return {
    ...others,
    ...(holdsSteps ? {} : { kernels }),
    state: state.map((tensor, i) => {
      const { slice: _, ...rest } = tensor;
      return JSON.stringify(tensor.slice) === JSON.stringify(following[i]?.slice) ? rest : tensor;
    }),
    alignment,
    functions: plan.functions.map(({ inputs, outputs, steps, ...entry }) => ({
      ...entry,
      inputs: inputs.map(placed),
      outputs: outputs.map(placed),
      ...(holdsSteps ? {} : { steps }),
    })),
  };
}

/** The plan with the launches, the kernels, and the memory between workgroups, of one kind of adapter. */
export function withLaunches(plan: Plan, { kernels, functions, segments }: Plan): Plan {
  const lasting = (of: Plan["segments"]): string => JSON.stringify(of.filter(({ name }) => name !== "scratch"));
  if (lasting(segments) !== lasting(plan.segments)) throw new Error("internal: adapters differ in the memory of the program");
  return { ...plan, segments, kernels, functions: plan.functions.map((entry, i) => ({ ...entry, steps: functions[i]?.steps ?? [] })) };
}

/** As it is written to a file: where that is to be small, with what the target leaves out besides. */
export function planText(
  program: Pick<ArtifactProgram, "plan" | "target">,
  minify: boolean,
  pack = (plan: StoredPlan): StoredPlan => plan,
): string {
  const plan = planToLoad(program);
  return `${minify ? JSON.stringify(pack(plan)) : JSON.stringify(plan, undefined, 1)}\n`;
}
