/** Which contractions Winograd's products pay for, and how they are cut: from sizes, strides and the target. */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import type { Target } from "../target.ts";
import { type ContractHero, contractHero, probeOperand } from "./contract.ts";
import { evenParts, type RegisterSizes, registerBlock } from "./contract-blocks.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { tileElements, tileResults, windowSize } from "./winograd-transforms.ts";

const float = 4;
const cacheLine = 64;
/** Along which tiles are transformed: with each there are four times as many matrices. */
const mostWindows = 2;
const largestRowTile = 192;
const largestColumns = 256;
/**
 * What it takes to transform an element of an operand or a result for one point of its tile, and to add a sum to what other
 * blocks of k gave, in multiply-adds of the microkernel: loads, stores and additions, of which fewer are in flight.
 */
const transformCost = 4;
const accumulateCost = 3;
const blocksOfK = [32, 64, 128, 256, 512];

/** A contraction as products of tiles. */
export interface WinogradForm {
  /** Axes of m and k along which windows of three move by one. */
  readonly windows: readonly { readonly m: number; readonly k: number }[];
  /** The axis of k that is summed by products, and its size. */
  readonly channel: number;
  readonly k: number;
  readonly n: number;
  /** Tiles along each axis of m, and all of them. */
  readonly rowShape: Shape;
  readonly rows: Dim;
}

/** Undefined where k has several axes besides windows of three, or an operand is not contiguous along the one. */
export function winogradForm(request: FusionRequest, hero: ContractHero): WinogradForm | undefined {
  const { definition } = hero;
  const [n, ...others] = definition.n;
  const windows = (definition.windows ?? []).filter(({ k }) => definition.k[k] === windowSize);
  if (windows.length === 0 || windows.length > mostWindows || definition.accumulator !== "f32") return undefined;
  const channels = [...definition.k.keys()].filter(
    (axis) => !windows.some(({ k }) => k === axis) && !dimEquals(definition.k[axis] ?? 1, 1),
  );
  const [channel] = channels;
  const k = definition.k[channel ?? -1];
  if (channel === undefined || channels.length > 1 || others.length > 0) return undefined;
  if (n === undefined || k === undefined || !isStatic(n) || !isStatic(k) || n * k === 0) return undefined;
  const [lhs, rhs] = [probeOperand(request, hero, "lhs"), probeOperand(request, hero, "rhs")];
  if (lhs.strides.k[channel] !== 1 || (rhs.strides.free[0] !== 1 && rhs.strides.k[channel] !== 1)) return undefined;
  const rowShape = definition.m.map((size, axis) => (windows.some(({ m }) => m === axis) ? dimCeilDiv(size, tileResults) : size));
  return { windows, channel, k, n, rowShape, rows: dimProduct(rowShape) };
}

/** Undefined where products of the elements themselves are less work. */
export function chooseContractWinogradSchedule(request: FusionRequest): Schedule | undefined {
  const { target } = request;
  const form = winogradForm(request, contractHero(request));
  if (!form) return undefined;
  const registers = registerBlock(target, "f32", form.rows);
  const { rows, columns, lanes } = registers;
  if (form.n % columns !== 0) return undefined;
  const { tileM, tileN, blockOfK, cost } = blocksFor(form, target, registers);
  if (cost * tileElements ** form.windows.length >= directCost(contractHero(request), form)) return undefined;
  return {
    template: "contract",
    steps: [
      { opt: "winograd", axes: form.windows.length },
      { opt: "tile", axis: "m", by: tileM },
      { opt: "tile", axis: "n", by: tileN },
      { opt: "tile", axis: "k", by: blockOfK },
      { opt: "register", axis: "m", by: rows },
      { opt: "register", axis: "n", by: columns },
      { opt: "vector", axis: "n", by: lanes },
      { opt: "stage", operand: "rhs" },
      { opt: "stage", operand: "lhs" },
    ],
  };
}

interface Blocks {
  readonly tileM: number;
  readonly tileN: number;
  readonly blockOfK: number;
  /** Multiply-adds for an element of k, n and a point of a tile. */
  readonly cost: number;
}

/** Tiles of the left operand take half of the second-level cache; of what is left, filters a half, and sums that are not whole. */
function blocksFor({ k, n, rows }: WinogradForm, target: Target, registers: RegisterSizes): Blocks {
  const floats = target.caches.second / float / tileElements ** mostWindows;
  const blocks = blocksOfK.map((size): Blocks => {
    const blockOfK = evenParts(k, Math.min(size, floats / 4 / registers.columns), registers.lanes);
    const most = Math.min(largestRowTile, floats / 2 / strideOf(blockOfK));
    const tileM = isStatic(rows) ? evenParts(rows, most, registers.rows) : Math.max(1, Math.floor(most / registers.rows)) * registers.rows;
    const isSingle = blockOfK >= k;
    const mostColumns = isSingle ? largestColumns : Math.min(largestColumns, floats / 2 / tileM);
    const tileN = largestDivisor(n, Math.max(registers.columns, mostColumns), registers.columns);
    const rowsOfTile = isStatic(rows) && rows > 0 ? rows / Math.ceil(rows / tileM) : tileM;
    const transforms = transformCost * (1 / rowsOfTile + 1 / tileN + 1 / k);
    return { tileM, tileN, blockOfK, cost: 1 + transforms + (isSingle ? 0 : accumulateCost / blockOfK) };
  });
  return blocks.reduce((best, other) => (other.cost < best.cost ? other : best));
}

function largestDivisor(size: number, most: number, unit: number): number {
  let divisor = Math.floor(most / unit) * unit;
  while (size % divisor !== 0) divisor -= unit;
  return divisor;
}

/** Multiply-adds for an element of k, n and a tile, with windows as they are. Tiles past the end of axes of odd size have fewer results. */
function directCost({ definition }: ContractHero, { windows, rowShape }: WinogradForm): number {
  return windows.reduce((product, { m }) => {
    const [size, tiles] = [definition.m[m] ?? 1, rowShape[m] ?? 1];
    return product * windowSize * (isStatic(size) && isStatic(tiles) && tiles > 0 ? size / tiles : tileResults);
  }, 1);
}

/** Sizes of a task's blocks, and the elements from one to the next in its arrays. */
export interface WinogradBlocks {
  readonly tileM: number;
  readonly tileN: number;
  readonly blockOfK: number;
  readonly registerRows: number;
  readonly columns: number;
  readonly lanes: number;
  /** Elements of a tile. */
  readonly points: number;
  /** All of k is one block: sums of a panel of columns are whole. */
  readonly isSingle: boolean;
  /** Columns of which sums are kept. */
  readonly width: number;
  readonly rowStride: number;
  readonly lhsStride: number;
  readonly rhsStride: number;
  readonly productStride: number;
}

export function winogradBlocks(schedule: Schedule, { windows, k }: WinogradForm): WinogradBlocks {
  const size = (opt: "tile" | "register" | "vector", axis: string): number => stepSize(schedule, opt, axis);
  const [tileM, tileN, blockOfK] = [size("tile", "m"), size("tile", "n"), size("tile", "k")];
  const [registerRows, columns, lanes] = [size("register", "m"), size("register", "n"), size("vector", "n")];
  const isSingle = blockOfK >= k;
  const width = isSingle ? columns : tileN;
  const rowStride = strideOf(blockOfK);
  return {
    tileM,
    tileN,
    blockOfK,
    registerRows,
    columns,
    lanes,
    points: tileElements ** windows.length,
    isSingle,
    width,
    rowStride,
    lhsStride: oddLines(tileM * rowStride),
    rhsStride: oddLines(blockOfK * columns),
    productStride: oddLines(tileM * width),
  };
}

/** From row to row along k, so that rows of a power of two do not meet in one set of a cache. */
function strideOf(blockOfK: number): number {
  return blockOfK % cacheLine === 0 ? blockOfK + cacheLine / float : blockOfK;
}

/** Points of a tile are written at once: an odd number of cache lines apart, they are in different sets. */
function oddLines(floats: number): number {
  const lines = Math.ceil((floats * float) / cacheLine);
  return ((lines % 2 === 0 ? lines + 1 : lines) * cacheLine) / float;
}
