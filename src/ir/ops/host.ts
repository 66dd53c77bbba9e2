/** Row-major host tensors: making them, walking them. Shared by the reference evaluations of all families. */

import { allocateHostArray, type Dtype, type NumericArray } from "../dtype.ts";
import type { HostTensor } from "../type.ts";
import { narrowing } from "./numerics.ts";

/** Element `index` of a list that is known to have it. */
export function nth<T>(list: readonly T[], index: number): T {
  const item = list[index];
  if (item === undefined) throw new Error(`internal: item ${index} of a list of ${list.length}`);
  return item;
}

export function sizeOf(shape: readonly number[]): number {
  return shape.reduce((product, size) => product * size, 1);
}

export function rowMajorStrides(shape: readonly number[]): number[] {
  const strides = new Array<number>(shape.length).fill(1);
  for (let axis = shape.length - 2; axis >= 0; axis--) strides[axis] = nth(strides, axis + 1) * nth(shape, axis + 1);
  return strides;
}

/** Room for results before they are rounded to the dtype by `hostTensor`: in double precision where the host array would round too. */
export function allocateResults(dtype: Dtype, length: number): NumericArray {
  return dtype === "f16" || dtype === "bf16" ? new Float64Array(length) : allocateHostArray(dtype, length);
}

/** A tensor of results. Those of narrow dtypes are rounded here, once. */
export function hostTensor(dtype: Dtype, shape: readonly number[], results: NumericArray): HostTensor {
  const narrow = narrowing(dtype);
  if (!narrow) return { dtype, shape, data: results };
  const data = allocateHostArray(dtype, results.length);
  for (let i = 0; i < data.length; i++) data[i] = narrow(results[i] as number);
  return { dtype, shape, data };
}

export function mapTensor(x: HostTensor, dtype: Dtype, f: (x: number) => number): HostTensor {
  const { data } = x;
  const length = data.length;
  const out = allocateResults(dtype, length);
  for (let i = 0; i < length; i++) out[i] = f(data[i] as number);
  return hostTensor(dtype, x.shape, out);
}

export function zipTensors(x: HostTensor, y: HostTensor, dtype: Dtype, f: (x: number, y: number) => number): HostTensor {
  const [a, b] = [x.data, y.data];
  const length = a.length;
  const out = allocateResults(dtype, length);
  for (let i = 0; i < length; i++) out[i] = f(a[i] as number, b[i] as number);
  return hostTensor(dtype, x.shape, out);
}

/**
 * Calls `run(target, source)` for every index of all axes but the last, where `target` counts rows of the last axis in
 * row-major order and `source` is `offset` plus the index times `strides`.
 */
export function forEachRow(
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
  run: (row: number, source: number) => void,
): void {
  const outer = shape.slice(0, -1);
  const rows = sizeOf(outer);
  const index = new Array<number>(outer.length).fill(0);
  let source = offset;
  for (let row = 0; row < rows; row++) {
    run(row, source);
    for (let axis = outer.length - 1; axis >= 0; axis--) {
      const next = (index[axis] as number) + 1;
      source += strides[axis] as number;
      if (next < (outer[axis] as number)) {
        index[axis] = next;
        break;
      }
      source -= next * (strides[axis] as number);
      index[axis] = 0;
    }
  }
}

/** `out[i…] = source[offset + i…·strides]` for a result of `shape`. */
export function stridedCopy(
  source: NumericArray,
  dtype: Dtype,
  shape: readonly number[],
  strides: readonly number[],
  offset = 0,
): HostTensor {
  const out = allocateHostArray(dtype, sizeOf(shape));
  if (shape.length === 0) {
    out[0] = source[offset] as number;
  } else if (out.length > 0) {
    const inner = shape[shape.length - 1] as number;
    const step = strides[shape.length - 1] as number;
    forEachRow(shape, strides, offset, (row, start) => {
      let target = row * inner;
      for (let i = 0, from = start; i < inner; i++, from += step) out[target++] = source[from] as number;
    });
  }
  return { dtype, shape, data: out };
}

/** Writes the elements of `values` (of `shape`, row-major) to `target[offset + i…·strides]`. */
export function stridedStore(
  target: NumericArray,
  values: NumericArray,
  shape: readonly number[],
  strides: readonly number[],
  offset: number,
): void {
  if (values.length === 0) return;
  if (shape.length === 0) {
    target[offset] = values[0] as number;
    return;
  }
  const inner = shape[shape.length - 1] as number;
  const step = strides[shape.length - 1] as number;
  forEachRow(shape, strides, offset, (row, start) => {
    let from = row * inner;
    for (let i = 0, to = start; i < inner; i++, to += step) target[to] = values[from++] as number;
  });
}
