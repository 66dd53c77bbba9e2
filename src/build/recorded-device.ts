/** A device that remembers what it was given to make ready: of an executor that is asked for a function, the steps of that function. */

import type { Device, ResolvedStep } from "../runtime/executor.ts";

export interface RecordedDevice {
  /** Does what the other does. */
  readonly device: Device;
  /** What was made ready last. */
  lastSteps(): readonly ResolvedStep[];
}

export function recordSteps(device: Device): RecordedDevice {
  let last: readonly ResolvedStep[] = [];
  return {
    device: {
      allocate: (segments) => device.allocate(segments),
      write: (segment, byteOffset, data) => device.write(segment, byteOffset, data),
      read: (ranges) => device.read(ranges),
      dispose: () => device.dispose(),
      encode(steps) {
        last = steps;
        return device.encode(steps);
      },
    },
    lastSteps: () => last,
  };
}
