/**
 * Which contractions Winograd's products pay for on GPUs, and how they are cut.
 *
 * Of a tile of two by two results, a column and a channel, the elements themselves take 36 multiply-adds, and the tile's points 16. To these
 * come the transforms of operands, which all columns of a workgroup share, or all of its tiles, and that of the sums, which all channels
 * share. Tiles, columns and channels are counted in whole blocks, and one more block of channels is staged than there are. A grid that
 * leaves half of the device idle is not for these: products of the elements have smaller tiles, and share out their reduction.
 *
 * So they are taken from 64 channels on where blocks have eight, and from 128 on where shared memory is for four: with 32 tiles and columns the
 * work is then a third less. With 16 of both, which is what workgroups of 64 invocations are for, it never is.
 */

import { dimProduct } from "../../ir/dim.ts";
import { type ContractHero, columnGroups, contractHero } from "./contract.ts";
import { estimate, formatOf } from "./contract-gpu-schedule.ts";
import { directCost, type WinogradForm, winogradForm } from "./contract-winograd-blocks.ts";
import type { FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { tileElements } from "./winograd-transforms.ts";

const float = 4;
/** Rows and columns of one point that an invocation sums: as many sums as a device has registers for. */
export const registerSide = 8;
/**
 * Workgroups in the order of what they gain, the first of which fits: invocations, how many of them transform one tile of the left operand,
 * or one window of the right one, and what lies between rows of shared memory, so that neighbours along k are in different banks. It is
 * whole vectors.
 */
const workgroups: readonly Workgroup[] = [
  { invocations: 256, perOperand: 256, padding: 4 },
  { invocations: 256, perOperand: 128, padding: 0 },
  { invocations: 64, perOperand: 64, padding: 4 },
];
/**
 * What it takes to load, transform and store an element of an operand for one point of its tile, and to hand over and transform a sum, in
 * multiply-adds.
 */
const transformCost = 5;
const resultCost = 4;
/** Of the two barriers of a block: half of what an invocation multiplies for a channel. */
const barrierCost = 1 / 2;
/** Of the workgroups that fill the device. */
const leastFilled = 1 / 2;
/** What it takes that elements are loaded one by one is not counted: so many times less work is enough for it. */
const leastGain = 3 / 2;

interface Workgroup {
  readonly invocations: number;
  readonly perOperand: number;
  readonly padding: number;
}

export interface WinogradTile extends Workgroup {
  /** Of a tile of elements. */
  readonly points: number;
  /** Tiles of a workgroup, and columns. */
  readonly side: number;
  readonly blockOfK: number;
  /** Elements of shared memory from one k to the next, and from one point to the next. */
  readonly rowStride: number;
  readonly pointStride: number;
  /** Where the right operand's tiles begin, and where they end. */
  readonly rhsStart: number;
  readonly staged: number;
}

/** Every invocation sums a block of registers of one point. Undefined where those make no square. */
function tileFor(points: number, workgroup: Workgroup): WinogradTile | undefined {
  const { invocations, perOperand, padding } = workgroup;
  const perSide = Math.sqrt(invocations / points);
  if (!Number.isInteger(perSide)) return undefined;
  const side = perSide * registerSide;
  const blockOfK = perOperand / side;
  const rowStride = side + padding;
  const pointStride = blockOfK * rowStride;
  const rhsStart = points * pointStride;
  return { ...workgroup, points, side, blockOfK, rowStride, pointStride, rhsStart, staged: 2 * rhsStart };
}

function tilesOf({ windows }: WinogradForm): readonly WinogradTile[] {
  return workgroups.flatMap((workgroup) => tileFor(tileElements ** windows.length, workgroup) ?? []);
}

export function winogradTile(schedule: Schedule, form: WinogradForm): WinogradTile {
  const [invocations, by] = [stepSize(schedule, "workgroup", "m"), stepSize(schedule, "tile", "k")];
  const tile = tilesOf(form).find((candidate) => candidate.invocations === invocations && candidate.blockOfK === by);
  if (!tile) throw new Error("internal: workgroups that are not for Winograd's products");
  return tile;
}

interface Choice {
  readonly hero: ContractHero;
  readonly form: WinogradForm;
  /** What fits, in the order of what it gains. */
  readonly tiles: readonly WinogradTile[];
}

function choiceOf(request: FusionRequest): Choice | undefined {
  const { target, fusion } = request;
  const hero = contractHero(request);
  if (columnGroups(fusion) > 1 || formatOf(request, hero)) return undefined;
  const form = winogradForm(request, hero);
  if (!form || form.tiled === "k") return undefined;
  const fits = ({ invocations, staged }: WinogradTile): boolean =>
    (request.invocations ?? invocations) === invocations && staged * float <= target.sharedBytes;
  return { hero, form, tiles: tilesOf(form).filter(fits) };
}

/** All that there are, whether they pay or not. */
export function contractWinogradGpuSchedules(request: FusionRequest): readonly Schedule[] {
  const choice = choiceOf(request);
  return choice ? choice.tiles.map((tile) => scheduleOf(choice.form, tile)) : [];
}

/** Undefined where products of the elements themselves are less work. */
export function chooseContractWinogradGpuSchedule(request: FusionRequest): Schedule | undefined {
  const { target } = request;
  const choice = choiceOf(request);
  const [tile] = choice?.tiles ?? [];
  if (!choice || !tile) return undefined;
  const { hero, form } = choice;
  const { side, blockOfK, points } = tile;
  const [tiles, k] = [estimate(form.rows), estimate(form.k)];
  const blocks = (size: number, by: number): number => Math.ceil(size / by);
  const grid = blocks(tiles, side) * blocks(form.n, side) * estimate(dimProduct(hero.definition.batch));
  if (grid < target.fillingWorkgroups * leastFilled) return undefined;
  const whole = (size: number, by: number): number => blocks(size, by) * by;
  const staged = whole(k, blockOfK) + blockOfK;
  const perResult = whole(k, blockOfK) + staged * ((2 * transformCost) / side + barrierCost / blockOfK) + resultCost;
  const wasted = (whole(tiles, side) / tiles) * (whole(form.n, side) / form.n);
  return points * (perResult / k) * wasted * leastGain > directCost(hero, form) ? undefined : scheduleOf(form, tile);
}

function scheduleOf({ windows }: WinogradForm, { side, blockOfK, invocations }: WinogradTile): Schedule {
  return {
    template: "contract",
    steps: [
      { opt: "winograd", axes: windows.length },
      { opt: "tile", axis: "m", by: side },
      { opt: "tile", axis: "n", by: side },
      { opt: "tile", axis: "k", by: blockOfK },
      { opt: "workgroup", axis: "m", by: invocations },
      { opt: "register", axis: "m", by: registerSide },
      { opt: "register", axis: "n", by: registerSide },
      { opt: "stage", operand: "lhs" },
      { opt: "stage", operand: "rhs" },
    ],
  };
}
