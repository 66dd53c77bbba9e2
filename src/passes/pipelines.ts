/** All passes, and the pipelines that the compiler runs: read them from left to right. */

import type { Module } from "../ir/graph.ts";
import "../ir/index.ts";
import "./cse.ts";
import "./dce.ts";
import "./decompose.ts";
import "./derive-state.ts";
import "./fold.ts";
import "./fold-batch-norm.ts";
import "./fuse.ts";
import "./fuse-attention.ts";
import "./drop-barriers.ts";
import "./hoist-constants.ts";
import "./hoist-invariants.ts";
import "./join-outputs.ts";
import "./loop-products.ts";
import "./merge-carries.ts";
import "./merge-launches.ts";
import "./merge-scans.ts";
import "./pack-products.ts";
import "./place-results.ts";
import "./prune-loops.ts";
import "./repeat-in-loops.ts";
import { type ManagerOptions, type PipelineResult, runPipeline } from "./manager.ts";
import { type Pipeline, parsePipeline } from "./pipeline.ts";
import "./simplify.ts";
import "./specialize.ts";
import "./update-early.ts";

export const pipelines: Readonly<Record<string, string>> = {
  /** Machine-independent clean-up. */
  default: "merge-scans,cse,decompose,repeat-in-loops,cse,simplify,fold,simplify,cse,merge-carries,prune-loops,dce",
  /** What a compilation for a processor runs: afterwards each operation of a function is one kernel. */
  compile: "before-fusion,join-outputs,fuse{sideways=false},update-early",
  "before-fusion": "before-batching,batch-products,after-batching",
  "before-batching": "default,fold-batch-norm,simplify,cse,hoist-invariants",
  "after-batching": "sum-products,simplify,cse,merge-carries,prune-loops,dce,drop-barriers,hoist-constants,place-results",
  /** The same for targets on which every launch costs time: an operation may be several kernels that run side by side. */
  "compile-launches": "before-fusion,fuse{product-row=16,column-groups=4,blocks-apart=false},merge-launches",
  /** The same for targets that also stage tiles in shared memory, and so have a kernel for attention. */
  "compile-tiles": "before-fusion,fuse{product-row=16,column-groups=4,blocks-apart=false},fuse-attention,merge-launches",
};

/** Parses `text`; a step may name one of the pipelines above. */
export function pipelineOf(text: string, origin?: string): Pipeline {
  return parsePipeline(text, pipelines, origin);
}

export function optimize(module: Module, passes = "default", options: ManagerOptions = {}): PipelineResult {
  return runPipeline(module, pipelineOf(passes), options);
}
