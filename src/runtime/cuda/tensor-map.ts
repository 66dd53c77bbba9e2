/** What a launch tells the device of tensors that its kernel copies boxes of: `cuTensorMapEncodeTiled` of the driver. */

import { evaluateFormula, type PlanTensorMap } from "../plan.ts";
import type { CudaDriver } from "./driver.ts";

/** Of `CUtensorMap`. */
export const mapBytes = 128;
const mapAlignment = 64;
/** Of `CUtensorMapDataType`. Words of 32 bits are rounded to tf32 on the way. */
const dataTypes: Readonly<Record<PlanTensorMap["format"], number>> = { f16: 6, bf16: 9, tf32: 11 };
/** The last arguments: how boxes lie in shared memory, as kernels expect it; how much the cache reads ahead; zeros past the end of an axis. */
const layout = { interleave: 0, swizzle128Bytes: 3, promotion256Bytes: 3, fillZeros: 0 } as const;

/** The map of a tensor in the buffer at `address`, for a launch with these scalars. Of a tensor of nothing it is empty. */
export function encodeTensorMap(driver: CudaDriver, tensor: PlanTensorMap, address: bigint, scalars: readonly number[]): Uint8Array {
  const { format, strides, box } = tensor;
  const sizes = tensor.sizes.map((size) => evaluateFormula(size, Object.fromEntries(scalars.entries())));
  const room = driver.host(mapBytes + mapAlignment);
  const start = Number(-room.address & BigInt(mapAlignment - 1));
  const map = new Uint8Array(room.memory, start, mapBytes);
  if (sizes.includes(0)) return map;
  const rank = sizes.length;
  const longs = BigUint64Array.from([...sizes, ...strides], BigInt);
  // Boxes, and the steps between their elements.
  const words = Uint32Array.from([...box, ...box.map(() => 1)]);
  driver.pass(new Uint8Array(longs.buffer), (sizesAt) =>
    driver.pass(new Uint8Array(words.buffer), (boxAt) =>
      driver.call.cuTensorMapEncodeTiled(
        room.address + BigInt(start),
        dataTypes[format],
        rank,
        address,
        sizesAt,
        sizesAt + BigInt(rank * longs.BYTES_PER_ELEMENT),
        boxAt,
        boxAt + BigInt(rank * words.BYTES_PER_ELEMENT),
        layout.interleave,
        layout.swizzle128Bytes,
        layout.promotion256Bytes,
        layout.fillZeros,
      ),
    ),
  );
  return map;
}
