/** What our times are held against: the best of some peers, in one run, and how much of its time ours may take. */

import { type OwnName, type PeerName, wasmPeers } from "./peers/peer.ts";
import { median } from "./support.ts";

export interface Timing {
  readonly peer: PeerName;
  /** Milliseconds of calls. */
  readonly times: readonly number[];
  /** Milliseconds of the processor per call, by round. */
  readonly cpu: readonly number[];
}

interface Bar {
  readonly against: readonly PeerName[];
  /** Absent where the ratio is only shown. */
  readonly atMost?: number;
}

const each = (keys: readonly string[], bar: Bar): Readonly<Record<string, Bar>> => Object.fromEntries(keys.map((key) => [key, bar]));

const ort: readonly PeerName[] = ["ort-node"];
const torch: readonly PeerName[] = ["torch"];

/** By workload and part. */
const bars: Readonly<Record<OwnName, Readonly<Record<string, Bar>>>> = {
  wasm: {
    ...each(
      ["W1", "W2", "W3", "W4", "W5", "W6", "W7_1024", "W7_2048"].map((id) => `${id} predict`),
      { against: wasmPeers, atMost: 0.75 },
    ),
    "W1 train": { against: wasmPeers, atMost: 0.6 },
    "W2 train": { against: wasmPeers, atMost: 0.02 },
    "W4 train": { against: wasmPeers, atMost: 0.65 },
    "W5 train": { against: wasmPeers, atMost: 0.2 },
    "W8 fit": { against: torch, atMost: 0.1 },
  },
  native: {
    ...each(["W1 predict", "W2 predict", "W3 predict"], { against: ort, atMost: 1.1 }),
    ...each(["W4 predict", "W5 predict"], { against: ort, atMost: 1 }),
    ...each(["W1 train", "W2 train", "W4 train"], { against: torch, atMost: 0.7 }),
    "W5 train": { against: torch, atMost: 0.5 },
    "W8 fit": { against: torch, atMost: 0.05 },
  },
};

export interface Ratios {
  readonly own: OwnName;
  /** Of medians of the clock, of the processor's time, and of the shortest calls; not finite where nobody compares. */
  readonly clock: number;
  readonly processor: number;
  readonly least: number;
  readonly atMost: number | undefined;
}

/** `key` is a workload and a part, such as `W1 predict`. */
export function ratiosOf(timings: readonly Timing[], own: OwnName, key: string): Ratios {
  const { against, atMost } = bars[own][key] ?? { against: own === "wasm" ? wasmPeers : [...ort, ...torch] };
  const ratio = (measure: (timing: Timing) => number): number => {
    const ours = timings.filter(({ peer }) => peer === own).map(measure);
    return Math.min(...ours) / Math.min(...timings.filter(({ peer }) => against.includes(peer)).map(measure));
  };
  return {
    own,
    clock: ratio(({ times }) => median(times)),
    processor: ratio(({ cpu }) => median(cpu)),
    least: ratio(({ times }) => Math.min(...times)),
    atMost,
  };
}
