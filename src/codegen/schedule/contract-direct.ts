/**
 * The `contract` template on GPUs without staging: every invocation reads its rows and columns where they lie and sums a
 * block of registers. Neighbouring invocations read the same rows and neighbouring columns, so that caches do what shared
 * memory would; without barriers the kernel is small, compiles in a tenth of the time, and is as fast or faster wherever
 * shared memory is not much nearer than the cache.
 *
 * Columns may be grouped: of N = groups × width columns, an invocation sums column `u` of every group. What needs several
 * columns of one product, such as the gates of a recurrent cell, is then an epilogue over width columns.
 */

import { type Dim, dimCeilDiv, dimEquals, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, compare, div, type Expression, int, load, min, mod, mul, sub, yes } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { columnGroups, contractHero, groupOfColumn } from "./contract.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { chooseVectors, productVectors, quad, sumProducts } from "./sum-products.ts";

/** Of a workgroup: eight along each side of a tile. */
export const directInvocations = 64;
const side = 8;

export function chooseContractDirectSchedule(request: FusionRequest): Schedule {
  const hero = contractHero(request);
  const { definition } = hero;
  const groups = columnGroups(request.fusion);
  const m = registersFor(dimProduct(definition.m), groups > 1 ? 4 : 8);
  const n = groups > 1 ? groups : registersFor(dimProduct(definition.n), 8);
  const deals = request.target.sharesInQuads && m % quad === 0;
  // Rows that are dealt cost a quarter: the block of an invocation has more of them, in the same tile.
  const stretch = deals && groups === 1 && n === 8 ? 2 : 1;
  const register = { m: m * stretch, n: n / stretch };
  return {
    template: "contract",
    steps: [
      { opt: "tile", axis: "m", by: side * m },
      { opt: "tile", axis: "n", by: side * n },
      { opt: "register", axis: "m", by: register.m },
      { opt: "register", axis: "n", by: register.n },
      ...(deals ? [{ opt: "deal", axis: "m", by: quad } as const] : []),
      ...(groups > 1 ? [] : chooseVectors(request, hero, register.m, register.n, deals)),
    ],
  };
}

/** As many elements for each of the invocations along a side as the size can use. */
function registersFor(size: Dim, most: number): number {
  if (!isStatic(size)) return most;
  let registers = 1;
  while (registers < most && size > side * registers) registers *= 2;
  return registers;
}

export function buildContractDirect(request: FusionRequest, schedule: Schedule): Kernel {
  const hero = contractHero(request);
  const { definition, operation } = hero;
  const frame = new Frame(request);
  const { emitter } = frame;
  const groups = columnGroups(request.fusion);
  const [m, n] = [dimProduct(definition.m), dimProduct(definition.n)];
  const width = groups === 1 ? n : groupWidth(n, groups);
  const tile = { m: stepSize(schedule, "tile", "m"), n: stepSize(schedule, "tile", "n") };
  const register = { m: stepSize(schedule, "register", "m"), n: stepSize(schedule, "register", "n") };
  const vectors = productVectors(request, hero, schedule);
  const lanes = vectors.columns;
  /** Columns of a group, or vectors of columns, that an invocation sums. */
  const perGroup = register.n / groups / lanes;
  const tileWidth = tile.n / groups;
  const batch = unflattenIndex(definition.batch, builtin("group_z")).map((axis) => emitter.let("batch", axis));
  const across = tile.n / register.n;
  const mFirst = emitter.let(
    "m_first",
    add(mul(builtin("group_x"), int(tile.m)), mul(div(builtin("local_x"), int(across)), int(register.m))),
  );
  const nFirst = emitter.let(
    "n_first",
    add(mul(builtin("group_y"), int(tileWidth)), mul(mod(builtin("local_x"), int(across)), int(lanes))),
  );
  // Rows and columns past the end repeat the last ones and are never stored.
  const within = (position: Expression, size: Dim, count: number): Expression =>
    dimEquals(size, 1) ? int(0) : min(position, sub(dimExpression(size), int(count)));
  /** Rows that are loaded at once, or dealt to a quad, of which this invocation loads one. */
  const together = vectors.deals ? quad : vectors.lhs === "free" ? lanes : 1;
  const own = vectors.deals ? mod(builtin("local_x"), int(quad)) : int(0);
  const rowAt = (i: number): Expression => within(add(add(mFirst, int(i * together)), own), m, vectors.deals ? 1 : together);
  const rows = Array.from({ length: register.m / together }, (_, i) => emitter.let("row", rowAt(i)))
    .flatMap((row) => Array.from({ length: vectors.deals ? 1 : together }, (_, i) => add(row, int(i))))
    .map((row) => unflattenIndex(definition.m, row).map((axis) => emitter.let("ri", axis)));
  const columns = Array.from({ length: register.n / lanes }, (_, j) => {
    const [position, group] = [Math.floor(j / groups), j % groups];
    const column = within(add(nFirst, int(position * across * lanes)), width, lanes);
    const absolute = group === 0 ? column : add(column, dimExpression(dimProduct([width, group])));
    return unflattenIndex(definition.n, emitter.let("column", absolute)).map((axis) => emitter.let("ci", axis));
  });
  const acc = sumProducts(frame, request, hero, batch, rows, columns, vectors);
  // A copy that may be indexed by loops: the epilogue is written once, and the sums stay in registers until here.
  const count = register.m * columns.length;
  const dtype = definition.accumulator;
  const totals = emitter.fresh("totals");
  emitter.push({ kind: "registers", name: totals, dtype, lanes: 1, length: count * lanes });
  for (let slot = 0; slot < count; slot++) emitter.store(totals, int(slot * lanes), load(acc, int(slot), dtype, undefined, lanes));
  const total = (i: Expression, position: Expression, inner: Expression): Expression =>
    load(totals, add(mul(add(mul(i, int(perGroup)), position), int(groups * lanes)), inner), dtype);
  emitter.for("i", int(0), int(register.m), "serial", (i) => {
    const mAt = emitter.let("m", add(mFirst, i));
    emitter.if(compare("lt", mAt, dimExpression(m)), () => {
      const mIndex = unflattenIndex(definition.m, mAt).map((axis) => emitter.let("mi", axis));
      emitter.for("j", int(0), int(perGroup), "serial", (j) => {
        const nAt = emitter.let("n", add(nFirst, mul(j, int(across * lanes))));
        const inside = isStatic(width) && width % tileWidth === 0 ? yes : compare("lt", nAt, dimExpression(width));
        emitter.if(inside, () => {
          if (groups === 1) {
            const store = (sum: Expression, column: Expression): void => {
              const named = emitter.let("total", emitter.rounded(operation.result, sum));
              const index = definition.resultIndex(batch, mIndex, unflattenIndex(definition.n, column));
              emitter.withBound(new Map([[operation.result, () => named]]), () => frame.storeResults(index));
            };
            if (lanes === 1) store(total(i, j, int(0)), nAt);
            else emitter.for("lane", int(0), int(lanes), "vector", (lane) => store(total(i, j, lane), add(nAt, lane)));
            return;
          }
          const named = Array.from({ length: groups }, (_, group) =>
            emitter.let("total", emitter.rounded(operation.result, total(i, j, int(group)))),
          );
          const element = (index: Index): Expression => {
            const found = named[groupOfColumn(nAt, index.at(-1), Number(width))];
            if (!found) throw new Error("internal: an epilogue reads a group that there is not");
            return found;
          };
          emitter.withBound(new Map([[operation.result, element]]), () => frame.storeResults([...batch, ...mIndex, nAt]));
        });
      });
    });
  });
  return frame.finish({
    grid: [dimCeilDiv(m, tile.m), dimCeilDiv(width, tileWidth), dimProduct(definition.batch)],
    workgroup: [(tile.m / register.m) * across, 1, 1],
    schedule,
  });
}

function groupWidth(n: Dim, groups: number): number {
  if (typeof n !== "number" || n % groups !== 0) throw new Error("internal: columns that cannot be grouped");
  return n / groups;
}
