/**
 * Which contractions Winograd's products pay for on GPUs, and how they are cut.
 *
 * Of a tile of two by two results, a column and a channel, the elements themselves take 36 multiply-adds, and the tile's points 16. To these
 * come the transforms of operands, which all columns of a workgroup share, or all of its tiles, and that of the sums, which all channels
 * share. Tiles, columns and channels are counted in whole blocks. A grid that leaves half of the device idle is not for these: products
 * of the elements have smaller tiles, and share out their reduction.
 */

import { dimProduct } from "../../ir/dim.ts";
import { columnGroups, contractHero } from "./contract.ts";
import { estimate, formatOf } from "./contract-gpu-schedule.ts";
import { directCost, type WinogradForm, winogradForm } from "./contract-winograd-blocks.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { tileElements } from "./winograd-transforms.ts";

const float = 4;
/** Rows and columns of one point that an invocation sums: as many sums as a device has registers for. */
export const registerSide = 8;
/** Between rows of shared memory, so that neighbours along k are written to different banks; whole vectors stay aligned. */
const rowPadding = 4;
/** Of a workgroup, where nothing beside it in its launch asks for another number. */
const workgroups = [256, 64];
/**
 * What it takes to load, transform and store an element of an operand for one point of its tile, and to hand over and transform a sum, in
 * multiply-adds.
 */
const transformCost = 5;
const resultCost = 4;
/** Of the workgroups that fill the device. */
const leastFilled = 1 / 2;

export interface WinogradTile {
  /** Of a tile of the results of filters' windows. */
  readonly points: number;
  /** Tiles of a workgroup, and columns. */
  readonly side: number;
  readonly blockOfK: number;
  readonly invocations: number;
  /** Elements of shared memory from one k to the next, and from one point to the next. */
  readonly rowStride: number;
  readonly pointStride: number;
  /** Where the right operand's tiles begin, and where they end. */
  readonly rhsStart: number;
  readonly staged: number;
}

/** An invocation transforms one tile of the left operand and one window of the right one for every block. */
function tileFor(points: number, invocations: number): WinogradTile | undefined {
  const perSide = Math.sqrt(invocations / points);
  if (!Number.isInteger(perSide)) return undefined;
  const side = perSide * registerSide;
  const blockOfK = invocations / side;
  const rowStride = side + rowPadding;
  const pointStride = blockOfK * rowStride;
  const rhsStart = points * pointStride;
  return { points, side, blockOfK, invocations, rowStride, pointStride, rhsStart, staged: 2 * rhsStart };
}

export function winogradTile(schedule: Schedule, { windows }: WinogradForm): WinogradTile {
  const tile = tileFor(tileElements ** windows.length, stepSize(schedule, "workgroup", "m"));
  if (!tile) throw new Error("internal: workgroups that are not for Winograd's products");
  return tile;
}

/** Undefined where products of the elements themselves are less work. */
export function chooseContractWinogradGpuSchedule(request: FusionRequest): Schedule | undefined {
  const { target, fusion } = request;
  const hero = contractHero(request);
  if (columnGroups(fusion) > 1 || formatOf(request, hero)) return undefined;
  const form = winogradForm(request, hero);
  if (!form || form.tiled === "k") return undefined;
  const invocations = request.invocations === undefined ? workgroups : [request.invocations];
  const tile = invocations
    .map((count) => tileFor(tileElements ** form.windows.length, count))
    .find((found) => found !== undefined && found.staged * float <= target.sharedBytes);
  if (!tile) return undefined;
  const { side, blockOfK, points } = tile;
  const [tiles, k] = [estimate(form.rows), estimate(form.k)];
  const blocks = (size: number, by: number): number => Math.ceil(size / by);
  const grid = blocks(tiles, side) * blocks(form.n, side) * estimate(dimProduct(hero.definition.batch));
  if (grid < target.fillingWorkgroups * leastFilled) return undefined;
  const wasted = (size: number, by: number): number => (blocks(size, by) * by) / Math.max(1, size);
  const cost = points * (wasted(k, blockOfK) * (1 + (2 * transformCost) / side) + resultCost / Math.max(1, k));
  if (cost * wasted(tiles, side) * wasted(form.n, side) >= directCost(hero, form)) return undefined;
  return {
    template: "contract",
    steps: [
      { opt: "winograd", axes: form.windows.length },
      { opt: "tile", axis: "m", by: side },
      { opt: "tile", axis: "n", by: side },
      { opt: "tile", axis: "k", by: blockOfK },
      { opt: "workgroup", axis: "m", by: tile.invocations },
      { opt: "register", axis: "m", by: registerSide },
      { opt: "register", axis: "n", by: registerSide },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}
