/** Reference convolution: patches of lhs as matrix rows, a chunk at a time, times the filter. */

import type { HostTensor } from "../type.ts";
import { atLetter, axisOf, type ConvGeometry, spatialLetters } from "./conv-geometry.ts";
import { spaceOffsets } from "./dot.ts";
import { allocatePanels, multiplyPanels, packPanels } from "./gemm.ts";
import { allocateResults, hostTensor, nth, rowMajorStrides, sizeOf } from "./host.ts";

/** Patches gathered before they are multiplied: enough to amortize, small enough for the cache. */
const chunkRows = 256;

/** Along one spatial axis, for each (result position, window position): element offset in lhs, or -1 where nothing is. */
function axisTaps(geometry: ConvGeometry, lhs: HostTensor, rhs: HostTensor, outShape: readonly number[], axis: number): Int32Array {
  const letter = String(axis);
  const window = atLetter(rhs.shape, geometry.rhsSpec, letter);
  const positions = atLetter(outShape, geometry.outSpec, letter);
  const size = atLetter(lhs.shape, geometry.lhsSpec, letter);
  const stride = atLetter(rowMajorStrides(lhs.shape), geometry.lhsSpec, letter);
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
}

/** The same for all spatial axes together: positions and window positions are each counted row-major. */
function allTaps(geometry: ConvGeometry, lhs: HostTensor, rhs: HostTensor, outShape: readonly number[]): Int32Array {
  let table = new Int32Array([0]);
  let [positions, taps] = [1, 1];
  for (const letter of spatialLetters(geometry)) {
    const inner = axisTaps(geometry, lhs, rhs, outShape, Number(letter));
    const innerPositions = atLetter(outShape, geometry.outSpec, letter);
    const innerTaps = atLetter(rhs.shape, geometry.rhsSpec, letter);
    const next = new Int32Array(positions * innerPositions * taps * innerTaps);
    let to = 0;
    for (let position = 0; position < positions; position++) {
      for (let innerPosition = 0; innerPosition < innerPositions; innerPosition++) {
        for (let tap = 0; tap < taps; tap++) {
          const outer = table[position * taps + tap] as number;
          for (let innerTap = 0; innerTap < innerTaps; innerTap++) {
            const offset = inner[innerPosition * innerTaps + innerTap] as number;
            next[to++] = outer < 0 || offset < 0 ? -1 : outer + offset;
          }
        }
      }
    }
    table = next;
    positions *= innerPositions;
    taps *= innerTaps;
  }
  return table;
}

export function convolve(geometry: ConvGeometry, lhs: HostTensor, rhs: HostTensor, outShape: readonly number[]): HostTensor {
  const { lhsSpec, rhsSpec, outSpec, groups, batchGroups } = geometry;
  const letters = spatialLetters(geometry);
  const out = allocateResults(lhs.dtype, sizeOf(outShape));
  if (out.length === 0) return hostTensor(lhs.dtype, outShape, out);
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
  const offsets = allTaps(geometry, lhs, rhs, outShape);

  const featureStride = atLetter(lhsStrides, lhsSpec, "f");
  const batchStride = atLetter(lhsStrides, lhsSpec, "b");
  const filterAxes = [...letters, "i"].map((letter) => axisOf(rhsSpec, letter));
  const filterDepth = spaceOffsets(
    filterAxes.map((axis) => nth(rhs.shape, axis)),
    filterAxes.map((axis) => nth(rhsStrides, axis)),
  );
  const outputStride = atLetter(rhsStrides, rhsSpec, "o");
  const filterColumns = Int32Array.from({ length: outputs }, (_, column) => column * outputStride);
  const outAxes = ["b", ...letters].map((letter) => axisOf(outSpec, letter));
  const outRows = spaceOffsets(
    outAxes.map((axis) => nth(outShape, axis)),
    outAxes.map((axis) => nth(outStrides, axis)),
  );
  const outFeature = atLetter(outStrides, outSpec, "f");

  const patches = allocatePanels(Math.min(chunkRows, rows), depth);
  const filter = allocatePanels(outputs, depth);
  const product = new Float64Array(Math.min(chunkRows, rows) * outputs);
  const source = lhs.data;
  const positionCount = sizeOf(positions);

  const packPatch = (row: number, panelRow: number, groupBase: number): void => {
    const image = Math.floor(row / positionCount);
    const base = groupBase + image * batchStride;
    let entry = (row - image * positionCount) * taps;
    let to = (panelRow >> 2) * 4 * depth + (panelRow & 3);
    for (let tap = 0; tap < taps; tap++) {
      const offset = offsets[entry++] as number;
      if (offset < 0) {
        for (let i = 0; i < inputs; i++, to += 4) patches[to] = 0;
      } else {
        let from = base + offset;
        for (let i = 0; i < inputs; i++, to += 4, from += featureStride) patches[to] = source[from] as number;
      }
    }
  };

  for (let group = 0; group < groupCount; group++) {
    packPanels(filter, rhs.data, outputs, depth, filterColumns, filterDepth, group * outputs * outputStride);
    const groupBase = groups > 1 ? group * inputs * featureStride : group * batch * batchStride;
    const outBase = group * outputs * outFeature;
    for (let start = 0; start < rows; start += chunkRows) {
      const count = Math.min(chunkRows, rows - start);
      for (let r = 0; r < count; r++) packPatch(start + r, r, groupBase);
      multiplyPanels(patches, filter, count, outputs, depth, product);
      for (let r = 0; r < count; r++) {
        const to = outBase + (outRows[start + r] as number);
        for (let column = 0; column < outputs; column++) out[to + column * outFeature] = product[r * outputs + column] as number;
      }
    }
  }
  return hostTensor(lhs.dtype, outShape, out);
}
