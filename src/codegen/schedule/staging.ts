/**
 * How the operands of a contraction get into shared memory: along which axis neighbours lie in memory, how many of them one
 * copy takes, and where the tile of a block keeps them.
 */

import { type Dim, dimEquals, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import {
  add,
  builtin,
  compare,
  constant,
  div,
  type Expression,
  int,
  type LoadExpression,
  logicalAnd,
  min,
  mod,
  mul,
  type StorageType,
  storageBytes,
  sub,
  variable,
  yes,
} from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { MatrixFormat, Statement } from "../kernel/kernel.ts";
import { substitute } from "../kernel/substitute.ts";
import { someExpression } from "../kernel/walk.ts";
import { coefficientOf } from "./affine.ts";
import { type ContractHero, loadOf, type Side } from "./contract.ts";
import { type Emitter, probeEmitter } from "./emitter.ts";
import type { FusionRequest } from "./frame.ts";
import { storageType } from "./storage.ts";

/** Bytes of the widest copy. */
const copyBytes = 16;
/** Bytes of the smallest asynchronous copy. */
const smallestCopy = 4;

export interface Staging {
  /** Neighbours in memory are neighbours along the reduction, or along rows (of lhs) and columns (of rhs). */
  readonly along: "free" | "k";
  /** Elements that are staged at a time, neighbours in memory; 1 where they are computed one by one. */
  readonly lanes: number;
  /** Memory is copied as it lies, beside computation. */
  readonly copied: boolean;
}

/** `order` is that in which the axes of k are walked, `capacity` the elements of a block along them, and `stored` the type in shared memory. */
export function stagingOf(
  request: FusionRequest,
  hero: ContractHero,
  side: Side,
  options: { readonly order: readonly number[]; readonly capacity: number; readonly stored: StorageType },
): Staging {
  const element = probe(request, hero, side);
  const { m, n, k } = hero.definition;
  const free = side === "lhs" ? m : n;
  const freeAxis = lastAxis(free, [...free.keys()]);
  const kAxis = lastAxis(k, options.order);
  const source = loadOf(element);
  const strideOf = (name: string): number | undefined => (source ? coefficientOf(source.index, name) : undefined);
  const strides = { free: freeAxis && strideOf(`free${freeAxis.axis}`), k: kAxis && strideOf(`k${kAxis.axis}`) };
  const along = strides.k === 1 && strides.free !== 1 ? "k" : "free";
  const copy = request.target.copiesAsynchronously ? copySource(element) : undefined;
  if (!copy || storedAs(request, copy) !== options.stored) return { along, lanes: 1, copied: false };
  const axis = along === "k" ? kAxis : freeAxis;
  const lanes = copyBytes / storageBytes(options.stored);
  const divides = (size: Dim): boolean => isStatic(size) && size % lanes === 0;
  const isWhole =
    axis !== undefined &&
    strides[along] === 1 &&
    divides(axis.size) &&
    (along === "free" || divides(options.capacity)) &&
    !(copy.mask && mentions(copy.mask, `${along}${axis.axis}`));
  if (isWhole) return { along, lanes, copied: true };
  // One element may be less than can be copied.
  return { along, lanes: 1, copied: storageBytes(options.stored) >= smallestCopy };
}

/** The operand's element at `free0…` and `k0…`, with nothing named. */
export function probe(request: FusionRequest, { definition, operation }: ContractHero, side: Side): Expression {
  const [region] = request.fusion.regions;
  if (!region) throw new Error("internal: a fusion has no region");
  const emitter = probeEmitter(region);
  const { batch, m, n, k } = definition;
  const names = (prefix: string, shape: Shape): Index => shape.map((_, axis) => variable(`${prefix}${axis}`));
  const context = emitter.contextOf(operation);
  const element =
    side === "lhs"
      ? definition.lhs(context, names("batch", batch), names("free", m), names("k", k))
      : definition.rhs(context, names("batch", batch), names("k", k), names("free", n));
  return inlined(element, emitter.takeStatements());
}

/** `expression` without the names that `statements` give to parts of it. */
export function inlined(expression: Expression, statements: readonly Statement[]): Expression {
  const values = new Map<string, Expression>();
  for (const statement of statements) {
    if (statement.kind === "let") values.set(statement.name, substitute(statement.value, values));
  }
  return substitute(expression, values);
}

/** The load that an element is, named or not, with the condition under which it is not zero as its mask; undefined where it is computed. */
export function copySource(element: Expression, statements: readonly Statement[] = []): LoadExpression | undefined {
  const whole = inlined(element, statements);
  if (whole.kind === "load") return whole;
  if (whole.kind !== "select" || whole.ifFalse.kind !== "constant" || !Object.is(whole.ifFalse.value, 0)) return undefined;
  const source = copySource(whole.ifTrue);
  return source && { ...source, mask: source.mask ? logicalAnd(whole.condition, source.mask) : whole.condition };
}

interface Axis {
  readonly axis: number;
  readonly size: Dim;
}

/** Axes of one element have no neighbours. */
function lastAxis(shape: Shape, order: readonly number[]): Axis | undefined {
  const axis = order.findLast((a) => !dimEquals(shape[a] ?? 1, 1));
  return axis === undefined ? undefined : { axis, size: shape[axis] ?? 1 };
}

function mentions(expression: Expression, name: string): boolean {
  return someExpression(expression, (node) => node.kind === "variable" && node.name === name);
}

function storedAs({ fusion, target }: FusionRequest, { buffer }: LoadExpression): StorageType | undefined {
  const parameter = fusion.regions[0]?.parameters[Number(buffer.replace(/^in/, ""))];
  return parameter && storageType(parameter.type.dtype, target);
}

/** A block of an operand in shared memory: `width` rows or columns of `depth` elements. */
export interface TileLayout {
  readonly along: "free" | "k";
  readonly width: number;
  readonly depth: number;
  /** Elements from one row of memory to the next. */
  readonly pitch: number;
  /** Elements of the tile. */
  readonly size: number;
}

/** `padding`: elements after each row, so that neighbours of a column lie in different banks. */
export function tileLayout(along: "free" | "k", width: number, depth: number, padding: number): TileLayout {
  const pitch = (along === "k" ? depth : width) + padding;
  return { along, width, depth, pitch, size: pitch * (along === "k" ? width : depth) };
}

/**
 * Elements after each row, so that what a warp reads at a time lies in different banks: eight neighbouring rows, sixteen
 * bytes of each, where a row is an odd number of sixteen bytes; or, word by word, four rows of eight words.
 */
export function paddingOf(along: "free" | "k", depth: number, stored: StorageType, format: MatrixFormat | undefined): number {
  const perAccess = 16 / storageBytes(stored);
  if (along === "k") return (depth / perAccess) % 2 === 0 ? perAccess : 0;
  return format === undefined ? 0 : 8;
}

export function tileIndex({ along, pitch }: TileLayout, start: Expression, free: Expression, k: Expression): Expression {
  const [row, column] = along === "k" ? [free, k] : [k, free];
  return add(start, add(mul(row, int(pitch)), column));
}

/** What one invocation stages of a tile at a time: neighbours in memory, at row or column `lane` and step `k` of the reduction. */
export interface TilePlace {
  readonly lane: Expression;
  readonly k: Expression;
  /** Whether there is such a place: the last ones of a tile may not be for all invocations. */
  readonly exists: Expression;
}

/** Places of one invocation of `threads`; neighbouring invocations have neighbours in memory. */
export function tilePlaces({ along, width, depth }: TileLayout, lanes: number, threads: number): readonly TilePlace[] {
  const perRow = (along === "k" ? depth : width) / lanes;
  const total = (width * depth) / lanes;
  return Array.from({ length: Math.ceil(total / threads) }, (_, i): TilePlace => {
    const number = add(builtin("local_x"), int(i * threads));
    const row = div(number, int(perRow));
    const column = mul(mod(number, int(perRow)), int(lanes));
    const exists = (i + 1) * threads <= total ? yes : compare("lt", number, int(total));
    return along === "k" ? { lane: row, k: column, exists } : { lane: column, k: row, exists };
  });
}

/** Stores what `element` gives to a place of a tile: a copy beside computation where that is what the staging says. */
export function stage(emitter: Emitter, shared: string, index: Expression, { copied, lanes }: Staging, element: () => Expression): void {
  if (!copied) {
    emitter.store(shared, index, element());
    return;
  }
  let value: Expression | undefined;
  const named = emitter.block(() => {
    value = element();
  });
  const source = value && copySource(value, named);
  if (!source) throw new Error("internal: an operand that is copied is no load");
  emitter.push({ kind: "store", buffer: shared, index, value: { ...source, lanes }, asynchronous: true });
}

/** Where in its operand a whole tile is: its first row or column, and its first step of the reduction. */
interface TileStart {
  readonly batch: Index;
  readonly free: Expression;
  readonly k: Expression;
}

interface StagedTile {
  readonly tile: TileLayout;
  readonly staging: Staging;
  readonly shared: string;
  readonly threads: number;
}

/** Stages a tile. What lies past the last row or column repeats it; past the last step there are zeros. */
export function stageTile(
  emitter: Emitter,
  { definition, operation }: ContractHero,
  side: Side,
  { tile, staging, shared, threads }: StagedTile,
  { batch, free, k }: TileStart,
): void {
  const [shape, steps] = [side === "lhs" ? definition.m : definition.n, dimExpression(dimProduct(definition.k))];
  const last = sub(dimExpression(dimProduct(shape)), int(staging.along === "free" ? staging.lanes : 1));
  for (const place of tilePlaces(tile, staging.lanes, threads)) {
    emitter.if(place.exists, () => {
      const step = emitter.let("step", add(k, place.k));
      const at = emitter.let("at", min(add(free, place.lane), last));
      stage(emitter, shared, tileIndex(tile, int(0), place.lane, place.k), staging, () =>
        emitter.when(
          compare("lt", step, steps),
          () => {
            const context = emitter.contextOf(operation);
            const [freeIndex, kIndex] = [unflattenIndex(shape, at), unflattenIndex(definition.k, step)];
            return side === "lhs" ? definition.lhs(context, batch, freeIndex, kIndex) : definition.rhs(context, batch, kIndex, freeIndex);
          },
          () => constant("f32", 0),
        ),
      );
    });
  }
}
