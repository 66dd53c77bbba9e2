/** Time on a WebGPU device by its own clock: https://www.w3.org/TR/webgpu/#timestamp-query */

import type { EncodedFunction } from "../runtime/executor.ts";

/** The feature that the device must have been requested with. */
export const timestamps = "timestamp-query";
const nanosecondsPerMillisecond = 1e6;
/** Bytes of a timestamp. */
const timestampBytes = 8;

/** Milliseconds of one run. Empty passes before and after its commands write when the queue comes to them. */
export async function timeByQueries(device: GPUDevice, encoded: EncodedFunction): Promise<number> {
  const querySet = device.createQuerySet({ type: "timestamp", count: 2 });
  const [resolved, readable] = [
    GPUBufferUsage.QUERY_RESOLVE | GPUBufferUsage.COPY_SRC,
    GPUBufferUsage.COPY_DST | GPUBufferUsage.MAP_READ,
  ].map((usage) => device.createBuffer({ size: 2 * timestampBytes, usage })) as [GPUBuffer, GPUBuffer];
  const mark = (index: number, after: (encoder: GPUCommandEncoder) => void = () => {}): void => {
    const encoder = device.createCommandEncoder();
    encoder.beginComputePass({ timestampWrites: { querySet, beginningOfPassWriteIndex: index } }).end();
    after(encoder);
    device.queue.submit([encoder.finish()]);
  };
  try {
    mark(0);
    // Its commands are submitted when this function lets go of the thread.
    await encoded.run();
    await Promise.resolve();
    mark(1, (encoder) => {
      encoder.resolveQuerySet(querySet, 0, 2, resolved, 0);
      encoder.copyBufferToBuffer(resolved, 0, readable, 0, 2 * timestampBytes);
    });
    await readable.mapAsync(GPUMapMode.READ);
    const [start = 0n, end = 0n] = new BigUint64Array(readable.getMappedRange().slice(0));
    return Number(end - start) / nanosecondsPerMillisecond;
  } finally {
    querySet.destroy();
    resolved.destroy();
    readable.destroy();
  }
}
