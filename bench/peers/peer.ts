/** What the benchmark asks of a program that runs a workload. Each runs in a process of its own (`worker.ts`). */

import type { Workload, WorkloadData } from "../workloads/workload.ts";

export type Part = "predict" | "train" | "fit";

/** Something to time. */
export interface Runner {
  /** One call, with arrays of the host in and out; the outputs of a `predict`, the loss of a training step or of the last epoch. */
  run(): Promise<Float32Array | number>;
  /** A training step after which nothing is read back. */
  runSilently?(): Promise<void>;
}

export interface Prepared {
  /** From the model's description to something that can be loaded, milliseconds; 0 where there is no such step. */
  readonly compile: number;
  readonly load: number;
  readonly runner: Runner;
}

export interface Peer {
  readonly name: string;
  /** Throws where the peer cannot do this. */
  prepare(work: Workload, data: WorkloadData, part: Part): Promise<Prepared>;
}

/** Targets of ours for processors. */
export type OwnName = "wasm" | "native";

/** Programs that compute on a processor. */
export type CpuPeerName = OwnName | "tfjs" | "jax" | "ort-web" | "ort-node" | "torch";

/** Programs that compute through WebGPU; `wgsl` is ours. */
export type WebGpuPeerName = "wgsl" | "tfjs-webgpu" | "jax-webgpu" | "ort-webgpu";

export type PeerName = CpuPeerName | WebGpuPeerName;

/** Compared by the bars: one thread of WebAssembly. */
export const wasmPeers: readonly CpuPeerName[] = ["tfjs", "jax", "ort-web"];

export function onlyTraining(work: Workload): NonNullable<Workload["training"]> {
  if (!work.training) throw new Error(`${work.id} has no training`);
  return work.training;
}
