/** What the benchmark and the process of a peer say to each other. */

import type { GpuKind } from "./gpu.ts";
import type { Part, PeerName } from "./peer.ts";

export type Request =
  | {
      readonly kind: "prepare";
      readonly peer: Exclude<PeerName, "torch">;
      readonly work: string;
      readonly part: Part;
      /** What `navigator.gpu` is: an adapter of this machine, or a device that does nothing, on which the time is the host's alone. */
      readonly gpu?: GpuKind;
    }
  /** `silent` of every ten training steps are not waited for. */
  | { readonly kind: "run"; readonly calls: number; readonly everyTenth: boolean };

export type Answer =
  | {
      readonly kind: "prepared";
      readonly name: string;
      readonly compile: number;
      readonly load: number;
      readonly first: number;
      /** Outputs of the first call of `predict`; the first losses else. */
      readonly values: Float32Array | readonly number[];
    }
  /** Milliseconds of each call, and of the processor per call: what a machine shared with others does not change as much. */
  | { readonly kind: "times"; readonly times: readonly number[]; readonly cpu: number }
  | { readonly kind: "failed"; readonly message: string };
