/** Whether programs are compiled to fused kernels: https://keras.io/api/models/model_training_apis/, `jit_compile`. */

import { getTarget, type TargetName } from "./program.ts";

/** Pipeline for programs that are not fused: every operation that costs something is a kernel of its own. */
export const unfusedPasses = "default,fold-batch-norm,simplify,cse,dce,hoist-constants,fuse{max-ops=1}";

/** What `jitCompile: "auto"` stands for: fusion, where model and target have it. */
export function resolveAutoJit(model: { readonly unfusedLayers: readonly string[] }, target: TargetName = getTarget()): boolean {
  return target !== "reference" && model.unfusedLayers.length === 0;
}
