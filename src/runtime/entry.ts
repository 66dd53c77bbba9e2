/** What every artifact's `load` does: read and check the plan, make its executor, fill in the state. */

import type { Executor, TypedArray } from "./executor.ts";
import { fault } from "./fault.ts";
import { readBytes } from "./files.ts";
import type { Plan } from "./plan.ts";
import { checkPlan } from "./plan-check.ts";
import { createProgram } from "./program.ts";
import type { Program, ProgramOptions } from "./program-types.ts";
import { readSafetensors } from "./safetensors.ts";

/** Where the files of an artifact are. */
export interface ArtifactUrls {
  readonly plan: URL;
  readonly weights: URL;
  readonly kernels: URL;
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
  urls: Omit<ArtifactUrls, "kernels"> & { readonly kernels: URL | Promise<URL> },
  options: LoadOptions,
  createExecutor: (plan: Plan, kernels: Uint8Array<ArrayBuffer>) => Promise<Executor>,
): Promise<Program> {
  // Kernels are compiled while the weights arrive.
  const reading = readFile(urls.weights);
  reading.catch(() => {});
  const [planText, kernels] = await Promise.all([readFile(urls.plan), Promise.resolve(urls.kernels).then(readFile)]);
  const plan = checkPlan(parse(planText));
  const executor = await createExecutor(plan, kernels);
  try {
    const weights = await reading;
    const initialMetrics: Record<string, TypedArray> = {};
    const { tensors } = readSafetensors(weights, "weights.safetensors");
    for (const { name, role } of plan.state) {
      const tensor = tensors[name];
      if (role === "metric" && tensor) initialMetrics[name] = tensor.data;
    }
    const program = createProgram(executor, { ...options, initialMetrics });
    await program.loadWeights(weights);
    if (options.weights !== undefined) await program.loadWeights(options.weights);
    program.resetMetrics();
    await executor.prepare({});
    return program;
  } catch (error) {
    executor.dispose();
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

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    return fault("TSC4003", "the plan is damaged: plan.json is no JSON", "compile the model again");
  }
}
