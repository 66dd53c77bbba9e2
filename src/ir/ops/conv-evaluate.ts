/** Reference convolution: patches of lhs as matrix rows, a chunk at a time, times the filter. */

import { allocateHostArray } from "../dtype.ts";
import type { HostTensor } from "../type.ts";
import { atLetter, axisOf, type ConvGeometry, spatialLetters } from "./conv-geometry.ts";
import { spaceOffsets } from "./dot.ts";
import { allocatePanels, multiplyPanels, packPanels } from "./gemm.ts";
import { hostTensor, nth, rowMajorStrides, sizeOf } from "./host.ts";

/** Patches gathered before they are multiplied: enough to amortize, small enough for the cache. */
const chunkRows = 256;

/** For each spatial axis and (result position, window position): element offset in lhs, or -1 where nothing is. */
function tapOffsets(geometry: ConvGeometry, lhs: HostTensor, rhs: HostTensor, outShape: readonly number[]): readonly Int32Array[] {
  const strides = rowMajorStrides(lhs.shape);
  return spatialLetters(geometry).map((letter, axis) => {
    const window = atLetter(rhs.shape, geometry.rhsSpec, letter);
    const positions = atLetter(outShape, geometry.outSpec, letter);
    const size = atLetter(lhs.shape, geometry.lhsSpec, letter);
    const stride = atLetter(strides, geometry.lhsSpec, letter);
    const [low] = nth(geometry.padding, axis);
    const dilation = nth(geometry.lhsDilation, axis);
    const offsets = new Int32Array(positions * window).fill(-1);
    for (let position = 0; position < positions; position++) {
      for (let tap = 0; tap < window; tap++) {
        const at = position * nth(geometry.strides, axis) + tap * nth(geometry.rhsDilation, axis) - low;
        if (at >= 0 && at % dilation === 0 && at / dilation < size) offsets[position * window + tap] = (at / dilation) * stride;
      }
    }
    return offsets;
  });
}

export function convolve(geometry: ConvGeometry, lhs: HostTensor, rhs: HostTensor, outShape: readonly number[]): HostTensor {
  const { lhsSpec, rhsSpec, outSpec, groups, batchGroups, spatial } = geometry;
  const letters = spatialLetters(geometry);
  const out = allocateHostArray(lhs.dtype, sizeOf(outShape));
  if (out.length === 0) return { dtype: lhs.dtype, shape: outShape, data: out };
  const [lhsStrides, rhsStrides, outStrides] = [rowMajorStrides(lhs.shape), rowMajorStrides(rhs.shape), rowMajorStrides(outShape)];
  const groupCount = groups * batchGroups;
  const inputs = atLetter(rhs.shape, rhsSpec, "i");
  const outputs = atLetter(rhs.shape, rhsSpec, "o") / groupCount;
  const batch = atLetter(outShape, outSpec, "b");
  const window = letters.map((letter) => atLetter(rhs.shape, rhsSpec, letter));
  const positions = letters.map((letter) => atLetter(outShape, outSpec, letter));
  const taps = sizeOf(window);
  const depth = taps * inputs;
  const rows = batch * sizeOf(positions);
  const offsets = tapOffsets(geometry, lhs, rhs, outShape);

  const featureStride = atLetter(lhsStrides, lhsSpec, "f");
  const batchStride = atLetter(lhsStrides, lhsSpec, "b");
  const filterAxes = [...letters, "i"].map((letter) => axisOf(rhsSpec, letter));
  const filterDepth = spaceOffsets(filterAxes.map((axis) => nth(rhs.shape, axis)), filterAxes.map((axis) => nth(rhsStrides, axis)));
  const outputStride = atLetter(rhsStrides, rhsSpec, "o");
  const filterColumns = Int32Array.from({ length: outputs }, (_, column) => column * outputStride);
  const outAxes = ["b", ...letters].map((letter) => axisOf(outSpec, letter));
  const outRows = spaceOffsets(outAxes.map((axis) => nth(outShape, axis)), outAxes.map((axis) => nth(outStrides, axis)));
  const outFeature = atLetter(outStrides, outSpec, "f");

  const patches = allocatePanels(Math.min(chunkRows, rows), depth);
  const filter = allocatePanels(outputs, depth);
  const product = new Float64Array(Math.min(chunkRows, rows) * outputs);
  const position = new Int32Array(spatial);
  const tap = new Int32Array(spatial);
  const source = lhs.data;

  const packPatch = (row: number, panelRow: number, base: number): void => {
    let rest = row % sizeOf(positions);
    for (let axis = spatial - 1; axis >= 0; axis--) {
      position[axis] = rest % nth(positions, axis);
      rest = Math.floor(rest / nth(positions, axis));
    }
    let to = (panelRow >> 2) * 4 * depth + (panelRow & 3);
    tap.fill(0);
    for (let t = 0; t < taps; t++) {
      let from = base;
      let present = true;
      for (let axis = 0; axis < spatial; axis++) {
        const offset = nth(offsets, axis)[(position[axis] as number) * nth(window, axis) + (tap[axis] as number)] as number;
        if (offset < 0) present = false;
        from += offset;
      }
      if (present) {
        for (let i = 0; i < inputs; i++, to += 4, from += featureStride) patches[to] = source[from] as number;
      } else {
        for (let i = 0; i < inputs; i++, to += 4) patches[to] = 0;
      }
      for (let axis = spatial - 1; axis >= 0; axis--) {
        tap[axis] = (tap[axis] as number) + 1;
        if ((tap[axis] as number) < nth(window, axis)) break;
        tap[axis] = 0;
      }
    }
  };

  for (let group = 0; group < groupCount; group++) {
    packPanels(filter, rhs.data, outputs, depth, filterColumns, filterDepth, group * outputs * outputStride);
    const groupBase = groups > 1 ? group * inputs * featureStride : group * batch * batchStride;
    const outBase = group * outputs * outFeature;
    for (let start = 0; start < rows; start += chunkRows) {
      const count = Math.min(chunkRows, rows - start);
      for (let r = 0; r < count; r++) packPatch(start + r, r, groupBase + Math.floor((start + r) / sizeOf(positions)) * batchStride);
      multiplyPanels(patches, filter, count, outputs, depth, product);
      for (let r = 0; r < count; r++) {
        const to = outBase + (outRows[start + r] as number);
        for (let column = 0; column < outputs; column++) out[to + column * outFeature] = product[r * outputs + column] as number;
      }
    }
  }
  return hostTensor(lhs.dtype, outShape, out);
}
