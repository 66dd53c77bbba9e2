/**
 * The `contract` template on CPUs for windows of three that move by one: Winograd's minimal filtering, in the blocks of
 * `contract-cpu.ts`. A task owns a block of rows and of columns of the products. For a block of k it transforms the tiles of the left
 * operand into one matrix for each point of a tile, then panel by panel of columns the right operand, and multiplies matrix by
 * matrix. What the sums are transformed to goes through the epilogue. All of it stays in caches: nothing but operands and
 * results is in memory.
 */

import { dimCeilDiv, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, div, type Expression, int, load, min, mul, sub } from "../../ir/expression.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { contractHero } from "./contract.ts";
import { sumInRegisters } from "./contract-microkernel.ts";
import { winogradBlocks, winogradForm } from "./contract-winograd-blocks.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import type { Schedule } from "./schedule.ts";
import { filterGradient } from "./winograd-gradient.ts";
import { clear, type WinogradContext, type WinogradSides } from "./winograd-sides.ts";
import { windowSums } from "./winograd-windows.ts";

export function buildContractWinograd(request: FusionRequest, schedule: Schedule): Kernel {
  const hero = contractHero(request);
  const form = winogradForm(request, hero);
  if (!form) throw new Error("internal: Winograd's products of something that has no windows");
  const frame = new Frame(request);
  const blocks = winogradBlocks(schedule, form);
  const dtype = hero.definition.accumulator;
  const context: WinogradContext = {
    frame,
    hero,
    form,
    blocks,
    batch: unflattenIndex(hero.definition.batch, builtin("group_z")),
    lhsTiles: frame.shared("lhs_tiles", dtype, blocks.points * blocks.lhsStride),
    rhsTiles: frame.shared("rhs_tiles", dtype, blocks.points * blocks.rhsStride),
    products: frame.shared("products", dtype, blocks.points * blocks.productStride),
  };
  emitTask(context, form.tiled === "m" ? windowSums(context) : filterGradient(context));
  return frame.finish({
    grid: [dimCeilDiv(form.rows, blocks.tileM), form.n / blocks.tileN, dimProduct(hero.definition.batch)],
    workgroup: [1, 1, 1],
    schedule,
  });
}

function emitTask(context: WinogradContext, sides: WinogradSides): void {
  const { frame, form, blocks, products } = context;
  const { emitter } = frame;
  const { tileM, tileN, columns, points, productStride, blockOfK, isSingle } = blocks;
  const { rows, k } = form;
  const first = emitter.let("row_start", mul(builtin("group_x"), int(tileM)));
  const isWhole = isStatic(rows) && rows % tileM === 0;
  const rowCount = emitter.let("rows", isWhole ? int(tileM) : min(int(tileM), sub(dimExpression(rows), first)));
  const column = emitter.let("n_start", mul(builtin("group_y"), int(tileN)));
  if (!isSingle) clear(context, products, points * productStride);
  sides.begin?.();
  emitter.for("kt", int(0), dimExpression(dimCeilDiv(k, blockOfK)), "serial", (at) => {
    const start = emitter.let("k_start", mul(at, int(blockOfK)));
    const fits = isStatic(k) && k % blockOfK === 0;
    const count = fits ? int(blockOfK) : emitter.let("k_count", min(int(blockOfK), sub(dimExpression(k), start)));
    sides.transformLhs({ start, count }, first, rowCount);
    emitter.for("panel", int(0), int(tileN / columns), "serial", (number) => {
      const panel = emitter.let("column", mul(number, int(columns)));
      sides.transformRhs({ start, count }, emitter.let("n_panel", add(column, panel)));
      multiply(context, sides, count, rowCount, panel);
      if (isSingle) sides.storeResults(first, rowCount, add(column, panel), columns);
    });
  });
  if (!isSingle) sides.storeResults(first, rowCount, column, tileN);
}

/** Adds the products of a panel, point by point. */
function multiply(
  { frame, hero, blocks, lhsTiles, rhsTiles, products }: WinogradContext,
  { lhsAt }: WinogradSides,
  count: Expression,
  rowCount: Expression,
  column: Expression,
): void {
  const { emitter } = frame;
  const { registerRows, columns, lanes, lhsStride, rhsStride, productStride, points, isSingle, width } = blocks;
  const dtype = hero.definition.accumulator;
  const vectorAt = (buffer: string, index: Expression): Expression => load(buffer, index, dtype, undefined, lanes);
  const rowPanels = div(add(rowCount, int(registerRows - 1)), int(registerRows));
  emitter.for("point", int(0), int(points), "serial", (point) => {
    const lhsStart = emitter.let("lhs_start", mul(point, int(lhsStride)));
    const rhsStart = emitter.let("rhs_start", mul(point, int(rhsStride)));
    const start = emitter.let("product_start", add(mul(point, int(productStride)), isSingle ? int(0) : column));
    emitter.for("rows_panel", int(0), rowPanels, "serial", (rowPanel) => {
      const row = emitter.let("row", mul(rowPanel, int(registerRows)));
      sumInRegisters(
        emitter,
        { rows: registerRows, vectors: columns / lanes, lanes, dtype },
        (addProducts) =>
          emitter.for("kk", int(0), count, "serial", (kk) =>
            addProducts(
              (i) => load(lhsTiles, add(lhsStart, lhsAt(add(row, int(i)), kk)), dtype),
              (v) => vectorAt(rhsTiles, add(add(rhsStart, mul(kk, int(columns))), int(v * lanes))),
            ),
          ),
        (i, v, sum) => {
          const at = add(add(start, mul(add(row, int(i)), int(width))), int(v * lanes));
          emitter.store(products, at, isSingle ? sum : add(vectorAt(products, at), sum));
        },
      );
    });
  });
}
