/** First values of variables: an initializer with its key, or given elements. */

import type { NumericArray } from "../../ir/dtype.ts";
import { nextKey } from "../config.ts";
import { type DataType, hostArray } from "../dtypes.ts";
import { valueError } from "../errors.ts";
import type { Initializer, InitialValue } from "../interfaces.ts";
import { full } from "../ops/shape.ts";
import { evaluate } from "../tensor/evaluate.ts";
import { asTensor, formatDims, Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";

/** A key of its own kind: seeds given by the user do not meet the keys of the global sequence. */
const userSeedWord = 0x5eed;

/**
 * The key is drawn now, so that a variable's value does not depend on when it is first read. `unseeded` is the key of an
 * initializer without a seed; default a new one.
 */
export function initialFrom(initializer: Initializer, unseeded?: readonly [number, number]): InitialValue {
  const { seed } = initializer;
  const words =
    typeof seed === "number" ? [seed >>> 0, userSeedWord] : seed === null || seed === undefined ? (unseeded ?? nextKey()) : seed.drawKey();
  const trace = (shape: readonly number[], dtype: DataType): Tensor => {
    const value = initializer.initialize(shape, dtype, tensor(Uint32Array.from(words)));
    if (value.dims.length !== shape.length || value.dims.some((dim, axis) => dim !== shape[axis])) {
      valueError(`the initializer ${initializer.getClassName()} gave shape ${formatDims(value.dims)} for ${formatDims(shape)}`);
    }
    return value;
  };
  return { trace, compute: (shape, dtype) => computed(() => trace(shape, dtype), dtype) };
}

function computed(make: () => Tensor, dtype: DataType): NumericArray {
  const value = evaluate(make) as Tensor;
  return hostArray(dtype, value.dataSync());
}

/** One number everywhere. */
export function initialFull(value: number): InitialValue {
  return {
    trace: (shape, dtype) => full(shape, value, { dtype }),
    compute: (shape, dtype) => hostArray(dtype, new Array<number>(shape.reduce((product, dim) => product * dim, 1)).fill(value)),
  };
}

/** Given elements. */
export function initialElements(values: TensorLike): InitialValue {
  const given = (dtype: DataType): Tensor => asTensor(values, dtype);
  return {
    trace: (_, dtype) => Tensor.host(dtype, given(dtype).dims.map(Number), hostArray(dtype, given(dtype).dataSync())),
    compute: (_, dtype) => hostArray(dtype, given(dtype).dataSync()),
  };
}
