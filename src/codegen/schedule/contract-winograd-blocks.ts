/** Which contractions Winograd's products pay for, and how they are cut: from sizes, strides and the target. */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import type { Target } from "../target.ts";
import { type ContractHero, contractHero, orderOfK, probeOperand } from "./contract.ts";
import { evenParts, panelColumns, type RegisterSizes, registerBlock, rowsAtLeast } from "./contract-blocks.ts";
import { liesInPanels } from "./contract-panels.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { tileElements, tileResults, windowSize } from "./winograd-transforms.ts";

const float = 4;
const cacheLine = 64;
/** Along which tiles are transformed: with each there are four times as many matrices. */
const mostWindows = 2;
const largestRowTile = 192;
/** Where rows of a block lie side by side: so many of one point that a microkernel's are in the first-level cache. */
const largestRowTileAlongM = 48;
const largestColumns = 256;
/** Tasks that a contraction is cut into at least, where columns allow it. */
const fewestTasks = 4;
const leastColumns = 32;
/**
 * What it takes to transform an element of an operand or a result for one point of its tile, and to add a sum to what other
 * blocks of k gave, in multiply-adds of the microkernel: loads, stores and additions, of which fewer are in flight. Elements
 * that are not side by side are moved one by one, where all lanes of a vector take part in a multiply-add.
 */
const transformCost = 4;
const scatterCost = 2;
const accumulateCost = 3;
/** Of the most rows of a block: a batch of images has more blocks of fewer rows, and filters are transformed for each. */
const leastEven = 3 / 4;
const blocksOfK = [32, 48, 64, 128, 256, 512];

/** A contraction as products of tiles. */
export interface WinogradForm {
  /** Axes of m and k whose windows move by one: of size three along k where tiles are along m, and the other way round. */
  readonly windows: readonly { readonly m: number; readonly k: number }[];
  /** Tiles of results, of which the filter is an operand; or along k, for the gradient of a filter. */
  readonly tiled: "m" | "k";
  /** The axis of the other space that is no window. Operands are contiguous along it. */
  readonly channel: number;
  /** Sizes along each axis of the space that is tiled: of tiles, where they are. */
  readonly tileShape: Shape;
  /** Sizes of the products. */
  readonly rows: Dim;
  readonly k: Dim;
  readonly n: number;
  readonly isRhsAlongN: boolean;
}

/** Undefined where there are several axes besides windows of three, or operands are not contiguous along the one. */
export function winogradForm(request: FusionRequest, hero: ContractHero): WinogradForm | undefined {
  const { definition } = hero;
  const [n, ...others] = definition.n;
  if (definition.accumulator !== "f32" || n === undefined || !isStatic(n) || n === 0 || others.length > 0) return undefined;
  const forms = (["m", "k"] as const).map((tiled): WinogradForm | undefined => {
    const filter = tiled === "m" ? "k" : "m";
    const windows = (definition.windows ?? []).filter((window) => definition[filter][window[filter]] === windowSize);
    if (windows.length === 0 || windows.length > mostWindows) return undefined;
    const isWindow = (space: "m" | "k", axis: number): boolean => windows.some((window) => window[space] === axis);
    const channels = [...definition[filter].entries()].filter(([axis, size]) => !isWindow(filter, axis) && !dimEquals(size, 1));
    const [[channel, size] = [-1, 0], ...more] = channels;
    if (!isStatic(size) || size === 0 || more.length > 0) return undefined;
    const [lhs, rhs] = [probeOperand(request, hero, "lhs").strides, probeOperand(request, hero, "rhs").strides];
    const isRhsAlongN = rhs.free[0] === 1 || (tiled === "m" && isInPanels(request, hero));
    if ((tiled === "m" ? lhs.k : lhs.free)[channel] !== 1) return undefined;
    if (!isRhsAlongN && (tiled === "k" || rhs.k[channel] !== 1)) return undefined;
    const tileShape = definition[tiled].map((extent, axis) => (isWindow(tiled, axis) ? dimCeilDiv(extent, tileResults) : extent));
    const tiles = dimProduct(tileShape);
    const [rows, k] = tiled === "m" ? [tiles, size] : [size, tiles];
    return { windows, tiled, channel, tileShape, rows, k, n, isRhsAlongN };
  });
  return forms.find((form) => form !== undefined);
}

/** Whether the columns of a panel of the right operand lie side by side. */
function isInPanels(request: FusionRequest, hero: ContractHero): boolean {
  const kOrder = orderOfK(hero.definition, probeOperand(request, hero, "rhs"));
  return liesInPanels(request, hero, kOrder, panelColumns(request.target));
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
function blocksFor(form: WinogradForm, target: Target, registers: RegisterSizes): Blocks {
  const { k, n, rows, tiled, isRhsAlongN } = form;
  const floats = target.caches.second / float / tileElements ** mostWindows;
  const leastRows = rowsAtLeast(rows);
  const blocks = blocksOfK.map((size): Blocks => {
    const mostOfK = Math.min(size, floats / 4 / registers.columns);
    const blockOfK = isStatic(k) ? evenParts(k, mostOfK, registers.lanes) : mostOfK;
    const isSingle = isStatic(k) && blockOfK >= k;
    const most = Math.min(tiled === "m" ? largestRowTile : largestRowTileAlongM, floats / 2 / strideOf(blockOfK));
    const tileM = rowsOfBlock(rows, most, registers.rows);
    const rowTiles = isStatic(rows) ? Math.max(1, Math.ceil(rows / tileM)) : fewestTasks;
    const mostForTasks = Math.max(leastColumns, n / Math.ceil(fewestTasks / rowTiles));
    const mostColumns = Math.min(largestColumns, mostForTasks, isSingle ? largestColumns : floats / 2 / tileM);
    const tileN = largestDivisor(n, Math.max(registers.columns, mostColumns), registers.columns);
    const rowsOfTile = isStatic(rows) || leastRows > tileM / 2 ? Math.max(1, leastRows) / Math.max(1, Math.ceil(leastRows / tileM)) : tileM;
    const rhsCost = isRhsAlongN ? transformCost : scatterCost * registers.lanes;
    const transforms = rhsCost / rowsOfTile + transformCost * (1 / tileN + (isStatic(k) ? 1 / k : 0));
    const sums = isStatic(k) && k > 0 ? Math.ceil(k / blockOfK) / k : 1 / blockOfK;
    return { tileM, tileN, blockOfK, cost: 1 + transforms + (isSingle ? 0 : accumulateCost * sums) };
  });
  return blocks.reduce((best, other) => (other.cost < best.cost ? other : best));
}

/** As even as the tiles of one image allow, where those are a block or more and that costs no block many of its rows. */
function rowsOfBlock(rows: Dim, most: number, unit: number): number {
  const leastRows = rowsAtLeast(rows);
  const even = evenParts(leastRows, most, unit);
  const whole = Math.max(1, Math.floor(most / unit)) * unit;
  const isOneBlock = leastRows > most / 2 && leastRows <= whole;
  return isStatic(rows) || isOneBlock || even >= whole * leastEven ? even : whole;
}

function largestDivisor(size: number, most: number, unit: number): number {
  let divisor = Math.floor(most / unit) * unit;
  while (size % divisor !== 0) divisor -= unit;
  return divisor;
}

/**
 * Multiply-adds for what is one of a point: an element of the axes that are no windows and a tile, with windows as they are.
 * Tiles at the end of axes of odd size have fewer elements.
 */
export function directCost({ definition }: ContractHero, { windows, tiled, tileShape }: WinogradForm): number {
  return windows.reduce((product, window) => {
    const axis = window[tiled];
    const [size, tiles] = [definition[tiled][axis] ?? 1, tileShape[axis] ?? 1];
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
  /** From row to row of the left operand's tiles, where rows lie along k; else rows lie side by side. */
  readonly rowStride: number;
  readonly lhsStride: number;
  readonly rhsStride: number;
  readonly productStride: number;
}

export function winogradBlocks(schedule: Schedule, { windows, tiled, k }: WinogradForm): WinogradBlocks {
  const size = (opt: "tile" | "register" | "vector", axis: string): number => stepSize(schedule, opt, axis);
  const [tileM, tileN, blockOfK] = [size("tile", "m"), size("tile", "n"), size("tile", "k")];
  const [registerRows, columns, lanes] = [size("register", "m"), size("register", "n"), size("vector", "n")];
  const isSingle = isStatic(k) && blockOfK >= k;
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
    lhsStride: oddLines(tiled === "m" ? tileM * rowStride : blockOfK * tileM),
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
