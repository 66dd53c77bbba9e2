/**
 * The `map` template on GPUs whose shared memory is near, for results that read an operand across: neighbours of the result lie far
 * apart there, as in a transpose. A workgroup owns a square of the result. What reads across is computed in the order in which its
 * operand lies, left in shared memory, and taken from there in the order of the result, so that both sides of memory are read and
 * written side by side.
 */

import { has } from "../../ir/define-op.ts";
import { type Dim, dimCeilDiv, dimEquals, dimProduct, type Shape, shapeEquals } from "../../ir/dim.ts";
import {
  add,
  builtin,
  compare,
  div,
  type Expression,
  int,
  load,
  logicalAnd,
  min,
  mod,
  mul,
  scalarTypeOf,
  sub,
  variable,
} from "../../ir/expression.ts";
import type { Region, Value } from "../../ir/graph.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { substitute } from "../kernel/substitute.ts";
import { someExpression } from "../kernel/walk.ts";
import { coefficientOf, loadsIn } from "./affine.ts";
import { type Emitter, probeEmitter } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

/** Rows and columns of a square: the elements of f32 that a warp reads at once. */
const side = 32;
/** Elements of a row of the square in shared memory: one more, so that neighbours of a column lie in different banks. */
const pitch = side + 1;
const workgroupSize = 256;
/** Axes that are shorter leave most of a square empty. */
const shortestAxis = 16;
/** Squares that a workgroup keeps. */
const mostTiles = 2;

const keepsOrder = ["elementwise", "positional", "broadcasting"] as const;

/** What the results read across. */
interface Crossing {
  readonly domain: Shape;
  /** Along which operands lie side by side. */
  readonly rows: number;
  /** Along which results do. */
  readonly columns: number;
  readonly values: readonly Value[];
}

/** Undefined where nothing is read across, or where shared memory is no nearer than a cache. */
export function chooseMapTilesSchedule(request: FusionRequest): Schedule | undefined {
  const { target, invocations = workgroupSize } = request;
  if (target.kind !== "gpu" || !target.stagesTiles || invocations % side !== 0 || !crossingOf(new Frame(request))) return undefined;
  return {
    template: "map",
    steps: [
      { opt: "tile", axis: "row", by: side },
      { opt: "tile", axis: "column", by: side },
      { opt: "workgroup", axis: "element", by: invocations },
    ],
  };
}

export function hasTiles(schedule: Schedule): boolean {
  return schedule.steps.some((step) => step.opt === "tile" && step.axis === "row");
}

export function buildMapTiles(request: FusionRequest, schedule: Schedule): Kernel {
  const frame = new Frame(request);
  const crossing = crossingOf(frame);
  if (!crossing) throw new Error("internal: squares of a map that reads nothing across");
  const { emitter } = frame;
  const { domain, rows, columns, values } = crossing;
  const invocations = stepSize(schedule, "workgroup", "element");
  const squares = domain.map((size, axis): Dim => (axis === rows || axis === columns ? dimCeilDiv(size, side) : size));
  const square = unflattenIndex(squares, builtin("group_x")).map((i) => emitter.let("square", i));
  const walk = (fast: number, body: (place: Place) => void): void =>
    emitter.for("turn", int(0), int((side * side) / invocations), "unroll", (turn) =>
      body(placeOf(emitter, crossing, square, fast, add(mul(turn, int(invocations / side)), div(builtin("local_x"), int(side))))),
    );
  const tiles = values.map((value) => frame.shared("tile", scalarTypeOf(value.type.dtype), side * pitch));
  walk(rows, ({ index, slot }) => {
    const elements = values.map((value) => emitter.element(value, index));
    for (const [i, element] of elements.entries()) emitter.store(tiles[i] ?? "", slot, element);
  });
  emitter.push({ kind: "barrier" });
  walk(columns, ({ index, slot, isInside }) => {
    const left = values.map((value, i): readonly [Value, () => Expression] => [
      value,
      () => load(tiles[i] ?? "", slot, scalarTypeOf(value.type.dtype)),
    ]);
    emitter.if(isInside, () => emitter.withBound(new Map(left), () => frame.storeResults(index)));
  });
  return frame.finish({ grid: [dimProduct(squares), 1, 1], workgroup: [invocations, 1, 1], schedule });
}

interface Place {
  /** Of the domain. Places past the end of an axis have its last index: all that is read is there. */
  readonly index: Index;
  /** In the square in shared memory. */
  readonly slot: Expression;
  /** Whether it is not past the end of an axis. */
  readonly isInside: Expression;
}

/** The place that an invocation has in a square: neighbouring invocations are neighbours along `fast`, and `turn` is the place along the other axis. */
function placeOf(emitter: Emitter, { domain, rows, columns }: Crossing, square: Index, fast: number, turn: Expression): Place {
  const along = (axis: number): Expression => (axis === fast ? mod(builtin("local_x"), int(side)) : turn);
  const ends: Expression[] = [];
  const index = square.map((i, axis) => {
    if (axis !== rows && axis !== columns) return i;
    const size = dimExpression(domain[axis] ?? 1);
    const position = emitter.let("position", add(mul(i, int(side)), along(axis)));
    ends.push(compare("lt", position, size));
    return emitter.let("i", min(sub(size, int(1)), position));
  });
  const slot = add(mul(along(columns), int(pitch)), along(rows));
  return { index, slot, isInside: ends.reduce((all, end) => logicalAnd(all, end)) };
}

/**
 * The outermost values that read operands across, and nothing else of the domain's size along its columns, where all results range over one
 * domain and read these values at their own index alone.
 */
function crossingOf(frame: Frame): Crossing | undefined {
  const { region } = frame;
  const domain = frame.domainOf(0);
  // Ops that keep elements in order cross nothing.
  if (region.operations.every((operation) => keepsOrder.some((trait) => has(operation, trait)))) return undefined;
  const columns = domain.findLastIndex((size) => !dimEquals(size, 1));
  if (columns < 0 || isShort(domain[columns] ?? 1)) return undefined;
  if (region.results.some((value) => !shapeEquals(value.type.shape, domain) || !frame.partsOf(value).includes(value))) return undefined;
  const elsewhere = readElsewhere(region, domain);
  let rows: number | undefined;
  const values: Value[] = [];
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    if (seen.has(value) || !value.producer) return;
    seen.add(value);
    const axis = rowsOf(region, value, domain, columns);
    if (axis !== undefined && (rows ?? axis) === axis && value.type.dtype !== "bool" && !elsewhere.has(value)) {
      rows = axis;
      values.push(value);
    } else if (isPointwise(value, domain)) value.producer.operands.forEach(visit);
  };
  region.results.forEach(visit);
  return rows === undefined || values.length > mostTiles ? undefined : { domain, rows, columns, values };
}

/** The axis along which all that `value` reads anew for each column lies side by side; undefined where some lies so along the columns. */
function rowsOf(region: Region, value: Value, domain: Shape, columns: number): number | undefined {
  if (!shapeEquals(value.type.shape, domain)) return undefined;
  const nameOf = (axis: number): string => `axis${axis}`;
  const indices = indicesRead(
    region,
    value,
    domain.map((_, axis) => variable(nameOf(axis))),
  );
  const moving = indices.filter((index) => coefficientOf(index, nameOf(columns)) !== 0);
  if (moving.length === 0 || moving.some((index) => coefficientOf(index, nameOf(columns)) === 1)) return undefined;
  const isRow = (axis: number): boolean => moving.every((index) => coefficientOf(index, nameOf(axis)) === 1);
  const found = domain.findIndex((size, axis) => axis !== columns && !isShort(size) && isRow(axis));
  return found < 0 ? undefined : found;
}

/** Where buffers are read for the element of `value` at `at`, in terms of that index. Only indices are written out: values may share much. */
function indicesRead(region: Region, value: Value, at: Index): readonly Expression[] {
  const emitter = probeEmitter(region);
  const element = emitter.element(value, at);
  const named = emitter.takeStatements().flatMap((statement) => (statement.kind === "let" ? [statement] : []));
  const meanings = new Map<string, Expression>();
  const inTermsOfAt = (index: Expression): Expression => {
    for (const { name, value: meaning } of named) {
      if (!meanings.has(name) && someExpression(index, (node) => node.kind === "variable" && node.name === name))
        meanings.set(name, inTermsOfAt(meaning));
    }
    return substitute(index, meanings);
  };
  return [...named.map((one) => one.value), element].flatMap(loadsIn).map(({ index }) => inTermsOfAt(index));
}

function isShort(size: Dim): boolean {
  return typeof size === "number" && size < shortestAxis;
}

/** Whether an element of `value` is made of its operands' elements at the same index. */
function isPointwise({ producer }: Value, domain: Shape): boolean {
  return !!producer && has(producer, "elementwise") && producer.operands.every(({ type }) => shapeEquals(type.shape, domain));
}

/** What is read at another index than that of the result that is computed. */
function readElsewhere({ operations }: Region, domain: Shape): ReadonlySet<Value> {
  const found = new Set<Value>();
  for (const { result, operands } of operations.toReversed()) {
    if (found.has(result) || !isPointwise(result, domain)) for (const operand of operands) found.add(operand);
  }
  return found;
}
