/** From a fusion, or a scan as a whole, with the places of its values, to the launch of its kernel. */

import { intOf } from "../ir/attributes.ts";
import { dimMul, dimProduct } from "../ir/dim.ts";
import { storageBytes } from "../ir/expression.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { nth } from "../ir/ops/host.ts";
import type { TensorType } from "../ir/type.ts";
import type { Formula, PlanStep, SegmentName, Slice } from "../runtime/plan.ts";
import { dimFormula } from "./formula.ts";
import type { BufferParameter, Kernel } from "./kernel/kernel.ts";
import { buildKernel } from "./schedule/index.ts";
import { buildScan } from "./schedule/scan.ts";
import { storageType } from "./schedule/storage.ts";
import { type TunedSchedules, tunedSchedule } from "./schedule/tuned.ts";
import { type Target, withoutBoxes } from "./target.ts";

/** Bytes; kernels may access buffers by vectors of this size. */
export const bufferAlignment = 16;

export function bytesOf({ dtype, shape }: TensorType, target: Target): Formula {
  return dimFormula(dimMul(storageBytes(storageType(dtype, target)), dimProduct(shape)));
}

export interface LoweringContext {
  /** Of the function; kernels are named after it. */
  readonly name: string;
  readonly target: Target;
  /** Sizes, and the turns of the loops around a body. */
  readonly symbols: readonly string[];
  /**
   * Whether values are computed over others that nothing reads any more. It saves memory where many values are kept, as in a step of
   * training; elsewhere kernels are better the same as those of other functions.
   */
  readonly overwritesValues: boolean;
  /** Schedules to take in place of the target's. */
  readonly tuned: TunedSchedules;
  readonly addKernel: (kernel: Kernel, segments: readonly SegmentName[]) => number;
  /** Places of what the workgroups of one launch hand over. Launches come one after the other, so all have the same memory. */
  readonly placeScratch: (buffers: readonly BufferParameter[]) => readonly Slice[];
}

type PlaceOf = (value: Value) => Slice;

/** The launch that a scan is as a whole, where the target has a kernel for it. */
export function lowerScan(context: LoweringContext, scan: Operation, place: PlaceOf): PlanStep | undefined {
  const { name, target } = context;
  // One of two places of a carry is where its first value lies, and may be where its last one goes.
  const inPlace = new Map(inPlaceOf(scan, place));
  scan.results.slice(0, intOf(scan.attributes, "carries")).forEach((value, i) => {
    if (isSamePlace(place(nth(scan.operands, i)), place(value))) inPlace.set(i, i);
  });
  const kernel = scan.name === "scan" ? buildScan({ scan, name: `${name}_${scan.label || scan.name}`, inPlace, target }) : undefined;
  return kernel && launchOf(context, kernel, buffersOf(scan, place, inPlace));
}

/** The launch of a fusion. */
export function lowerLaunch(context: LoweringContext, operation: Operation, place: PlaceOf): PlanStep {
  if (operation.name !== "fusion") throw new Error(`internal: ${operation.name} was not fused`);
  const inPlace = inPlaceOf(operation, place);
  const label = operation.label || stringAttribute(operation);
  const { name, target, tuned } = context;
  const request = { fusion: operation, name: `${name}_${label}`, inPlace, target };
  const places = buffersOf(operation, place, inPlace);
  const isAlignedAt = (position: number): boolean => isAligned(places[position]?.index ?? 0);
  const chosen = buildKernel(request, tuned.size === 0 ? undefined : tunedSchedule(tuned, request));
  // Boxes are copied of tensors that begin where boxes may.
  const canCopy = chosen.buffers.every(({ name }, i) => isAlignedAt(i) || !chosen.tensors?.some(({ buffer }) => buffer === name));
  const built = canCopy ? chosen : buildKernel({ ...request, target: withoutBoxes(target) });
  return launchOf(context, built, places);
}

/** Operands whose memory results take over, by result. */
function inPlaceOf({ operands, results }: Operation, place: PlaceOf): ReadonlyMap<number, number> {
  const inPlace = new Map<number, number>();
  results.forEach((value, result) => {
    const operand = operands.findIndex((candidate) => place(candidate) === place(value));
    if (operand >= 0) inPlace.set(result, operand);
  });
  return inPlace;
}

/** In the order of the kernel's buffers. */
function buffersOf({ operands, results }: Operation, place: PlaceOf, inPlace: ReadonlyMap<number, number>): readonly Slice[] {
  return [...operands.map((operand) => place(operand)), ...results.flatMap((value, result) => (inPlace.has(result) ? [] : [place(value)]))];
}

function launchOf(context: LoweringContext, built: Kernel, places: readonly Slice[]): PlanStep {
  const slices = [...places, ...context.placeScratch(built.buffers.filter(({ scratch }) => scratch))];
  const buffers = built.buffers.map((buffer, i) => (isAligned(slices[i]?.index ?? 0) ? buffer : { ...buffer, unaligned: true as const }));
  const kernel: Kernel = { ...built, buffers };
  return {
    kind: "launch",
    kernel: context.addKernel(
      kernel,
      slices.map(({ segment }) => segment),
    ),
    buffers: slices,
    scalars: kernel.scalars.map(({ value }) => {
      if (value.kind === "dim") return dimFormula(value.dim);
      throw new Error(`internal: ${kernel.name} takes an offset before its buffers are merged`);
    }),
    grid: [dimFormula(kernel.grid[0]), dimFormula(kernel.grid[1]), dimFormula(kernel.grid[2])],
  };
}

function isSamePlace(a: Slice, b: Slice): boolean {
  return a === b || (a.segment === b.segment && JSON.stringify([a.offset, a.index ?? 0]) === JSON.stringify([b.offset, b.index ?? 0]));
}

/** Whether a formula is a multiple of what buffers are aligned to, by its constant factors. */
function isAligned(formula: Formula): boolean {
  return divisorOf(formula) % bufferAlignment === 0;
}

function divisorOf(formula: Formula): number {
  if (typeof formula === "number") return formula === 0 ? bufferAlignment : greatestPowerOfTwo(formula);
  if (typeof formula === "string") return 1;
  const [operator, ...operands] = formula;
  const divisors = operands.map(divisorOf);
  if (operator === "align") return divisors[1] ?? 1;
  if (operator === "*") return divisors.reduce((product, divisor) => Math.min(bufferAlignment, product * divisor), 1);
  return operator === "+" || operator === "max" ? Math.min(...divisors) : 1;
}

function greatestPowerOfTwo(value: number): number {
  let divisor = 1;
  while (divisor < bufferAlignment && value % (2 * divisor) === 0) divisor *= 2;
  return divisor;
}

function stringAttribute(operation: Operation): string {
  const kind = operation.attributes["kind"];
  return typeof kind === "string" ? kind : operation.name;
}
