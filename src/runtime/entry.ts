/** What every artifact's `load` does: read the plan, make its executor, fill in the state. */

import type { Executor } from "./executor.ts";
import { fault, isRuntimeFault } from "./fault.ts";
import { readBytes } from "./files.ts";
import { type Plan, planVersion, type StoredPlan } from "./plan.ts";
import { placeState } from "./plan-executor.ts";
import { createProgram } from "./program.ts";
import type { Program, ProgramOptions } from "./program-types.ts";
import { stateIn, stateModule } from "./weights.ts";

/** Where kernels are, and the plan that launches them. */
export interface CodeUrls {
  readonly plan: URL;
  readonly kernels: URL;
}

/** Where the files of an artifact are. */
export interface ArtifactUrls extends CodeUrls {
  readonly weights: URL;
}

export interface LoadOptions extends Omit<ProgramOptions, "initialMetrics"> {
  /** Weights to use instead of the artifact's own: a path or URL, or the bytes of a safetensors file. */
  readonly weights?: string | URL | ArrayBuffer | Uint8Array;
}

/** Of targets whose launches are spread over threads. */
export interface ThreadedLoadOptions extends LoadOptions {
  /** The most threads that a call may use. Default one per processor, at most 8. Results do not depend on it. */
  readonly threads?: number;
}

export async function loadArtifact(
  urls: ArtifactUrls,
  options: LoadOptions,
  createExecutor: (plan: Plan, kernels: Uint8Array<ArrayBuffer>) => Promise<Executor>,
  code: CodeUrls | Promise<CodeUrls> = urls,
): Promise<Program> {
  // Kernels are compiled while the weights arrive.
  const reading = readFile(urls.weights);
  reading.catch(() => {});
  const found = await code;
  const [planText, kernels] = await Promise.all([readFile(found.plan), readFile(found.kernels)]);
  let executor: Executor | undefined;
  try {
    const plan = JSON.parse(new TextDecoder().decode(planText)) as StoredPlan;
    if (plan.version !== planVersion) throw new Error("version");
    // What is left out of a plan for good is what the executor of its target does not read.
    executor = await createExecutor({ ...plan, state: placeState(plan) } as Plan, kernels);
    const initial = await stateIn(await reading, executor.state, "weights.safetensors");
    const program = createProgram(executor, { ...options, initialMetrics: initial });
    executor.writeState(initial);
    if (options.weights !== undefined) await program.loadWeights(options.weights);
    await executor.prepare({});
    return program;
  } catch (error) {
    executor?.dispose();
    // What else goes wrong may come of a plan that is damaged, or of another version: then that is said.
    if (!isRuntimeFault(error)) (await stateModule()).checkPlanText(planText);
    throw error;
  }
}

function readFile(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  return readBytes(url).catch((error: unknown) =>
    fault(
      "TSC4023",
      `${url.href} cannot be read: ${error instanceof Error ? error.message : String(error)}`,
      "keep the files of an artifact in one folder",
    ),
  );
}
