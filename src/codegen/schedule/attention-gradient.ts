/**
 * The `attention_gradient` template: sums over keys or over queries of weights, or of their gradients, that are computed from two products of
 * queries' rows with keys' rows (see `fuse-attention-gradient.ts`). A workgroup has a block of rows of one side in shared memory and walks
 * blocks of the other. Of each pair of blocks it makes both products in registers, and from them, element by element, the weights of
 * one sum after the other: a tile in shared memory, of which either side may be the rows. A block is copied beside what does not read it any more.
 */

import { dimCeilDiv, dimProduct } from "../../ir/dim.ts";
import { add, builtin, compare, constant, type Expression, int, load, logicalAnd, min, mul, sub } from "../../ir/expression.ts";
import type { Value } from "../../ir/graph.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { ContractDefinition, Index } from "../../ir/loop.ts";
import { narrow } from "../../ir/narrow.ts";
import { type AttentionGradient, matchAttentionGradient } from "../../passes/attention-gradient.ts";
import type { Kernel, MatrixFormat } from "../kernel/kernel.ts";
import { forEachSum, heroOf, type Operand, sizeOf, stepsOver } from "./attention.ts";
import { rowsOfBlock } from "./attention-softmax.ts";
import type { ContractHero, Side } from "./contract.ts";
import { type ContractUnit, chunk, matrixDepth, squareUnit } from "./contract-units.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { matrixFormat, type Schedule, stepSize } from "./schedule.ts";
import { paddingOf, type Staging, stageTile, stagingOf, type TileLayout, tileIndex, tileLayout } from "./staging.ts";

/** Its tiles leave no room for another. */
const residentWorkgroups = 1;

export function chooseAttentionGradientSchedule(request: FusionRequest): Schedule {
  const { products, sums } = gradientOf(request);
  const all = [...products, ...sums.map(({ operation }) => operation)];
  return { template: "attention_gradient", steps: stepsOver(request, all.map(heroOf)) };
}

export function buildAttentionGradient(request: FusionRequest, schedule: Schedule): Kernel {
  return new GradientBuilder(request, schedule).build();
}

function gradientOf({ fusion }: FusionRequest): AttentionGradient {
  const gradient = fusion.regions[0] && matchAttentionGradient(fusion.regions[0]);
  if (!gradient) throw new Error("internal: an attention gradient of something else");
  return gradient;
}

interface Sum {
  readonly hero: ContractHero;
  readonly weights: Value;
  readonly side: Side;
  /** Number of the product whose operand it is over. */
  readonly product: number;
  readonly unit: ContractUnit;
}

class GradientBuilder {
  readonly #request: FusionRequest;
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #gradient: AttentionGradient;
  readonly #products: readonly ContractHero[];
  readonly #format: MatrixFormat | undefined;
  readonly #stored: "f32" | "f16" | "bf16";
  readonly #threads: number;
  /** Weights of a pair of blocks, a row for each query. */
  readonly #weightTile: TileLayout;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#request = request;
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#gradient = gradientOf(request);
    this.#products = this.#gradient.products.map(heroOf);
    this.#format = matrixFormat(schedule);
    this.#stored = this.#format === "f16" || this.#format === "bf16" ? this.#format : "f32";
    this.#threads = stepSize(schedule, "workgroup", "query");
    this.#weightTile = this.#layout("k", rowsOfBlock, rowsOfBlock);
  }

  /** The side whose rows stay, and the one that is walked. */
  get #sides(): { readonly kept: Side; readonly walked: Side } {
    return this.#gradient.rows === "queries" ? { kept: "lhs", walked: "rhs" } : { kept: "rhs", walked: "lhs" };
  }

  get #definition(): ContractDefinition {
    const [first] = this.#products;
    if (!first) throw new Error("internal: a gradient of attention without products");
    return first.definition;
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { m, n, batch: batches } = this.#definition;
    const batch = unflattenIndex(batches, builtin("group_z")).map((axis) => emitter.let("batch", axis));
    const first = emitter.let("first", mul(builtin("group_x"), int(rowsOfBlock)));
    this.#walk(batch, first);
    const rows = dimProduct(this.#sides.kept === "lhs" ? m : n);
    return this.#frame.finish({
      grid: [dimCeilDiv(rows, rowsOfBlock), 1, dimProduct(batches)],
      workgroup: [this.#threads, 1, 1],
      resident: residentWorkgroups,
      schedule: this.#schedule,
    });
  }

  #layout(along: "free" | "k", width: number, depth: number): TileLayout {
    return tileLayout(along, width, depth, paddingOf(along, depth, this.#stored, this.#format));
  }

  /** Operands of both products: tiles of one side lie alike, so that an invocation has the same elements of either product. */
  #operands(side: Side): readonly Operand[] {
    const [first] = this.#products.map((hero) => this.#stagingOf(hero, side));
    return this.#products.map((hero, product): Operand => {
      const own = this.#stagingOf(hero, side);
      const along = first?.along ?? own.along;
      const staging = own.along === along ? own : { along, lanes: 1, copied: false };
      const tile = this.#layout(along, rowsOfBlock, this.#depthOf(hero));
      return { hero, side, tile, staging, shared: this.#frame.shared(`${side}_${product}`, this.#stored, tile.size) };
    });
  }

  #stagingOf(hero: ContractHero, side: Side): Staging {
    const order = [...hero.definition.k.keys()];
    return stagingOf(this.#request, hero, side, { order, capacity: this.#depthOf(hero), stored: this.#stored });
  }

  /** Elements of a row, with zeros up to what the units can share where it is a result's row. */
  #depthOf({ definition }: ContractHero): number {
    return Math.ceil(sizeOf(definition.k) / rowsOfBlock) * rowsOfBlock;
  }

  #stage({ hero, side, tile, staging, shared }: Operand, batch: Index, free: Expression): void {
    stageTile(this.#frame.emitter, hero, side, { tile, staging, shared, threads: this.#threads }, { batch, free, k: int(0) });
  }

  #multiply(unit: ContractUnit, [lhs, rhs]: readonly [Operand, Operand]): void {
    const step = this.#format ? matrixDepth(this.#format) : chunk;
    const depth = Math.ceil(sizeOf(lhs.hero.definition.k) / step) * step;
    const at = ({ tile, shared }: Operand) => ({ tile: { ...tile, depth }, shared, start: int(0) });
    unit.multiply(at(lhs), at(rhs));
  }

  #newUnit(tile: { readonly m: number; readonly n: number }, lhs: TileLayout, rhs: TileLayout): ContractUnit {
    return squareUnit(this.#frame, this.#format, tile, this.#threads, { lhs, rhs });
  }

  #sums(walked: readonly Operand[]): readonly Sum[] {
    return this.#gradient.sums.map(({ operation, weights, side, product }): Sum => {
      const operand = walked[product];
      if (!operand) throw new Error("internal: a sum over no operand");
      const [own, other] = [this.#weightsAsOperand, turned(operand.tile)];
      const width = operand.tile.depth;
      const tile = side === "lhs" ? { m: rowsOfBlock, n: width } : { m: width, n: rowsOfBlock };
      const unit = side === "lhs" ? this.#newUnit(tile, own, other) : this.#newUnit(tile, other, own);
      return { hero: heroOf(operation), weights, side, product, unit };
    });
  }

  /** The rows that are kept are those of the result. */
  get #weightsAsOperand(): TileLayout {
    return this.#sides.kept === "lhs" ? this.#weightTile : turned(this.#weightTile);
  }

  #walk(batch: Index, first: Expression): void {
    const { emitter } = this.#frame;
    const { kept, walked } = this.#sides;
    const operands = { lhs: this.#operands("lhs"), rhs: this.#operands("rhs") };
    const weightsArray = this.#frame.shared("weights", this.#stored, this.#weightTile.size);
    const pair = (product: number): readonly [Operand, Operand] => {
      const [lhs, rhs] = [operands.lhs[product], operands.rhs[product]];
      if (!lhs || !rhs) throw new Error("internal: a product without operands");
      return [lhs, rhs];
    };
    for (const operand of operands[kept]) this.#stage(operand, batch, first);
    for (const operand of operands[walked]) this.#stage(operand, batch, int(0));
    emitter.push({ kind: "commit_copies" });
    const sums = this.#sums(operands[walked]);
    const { m, n } = this.#definition;
    const rows = dimProduct(walked === "lhs" ? m : n);
    emitter.for("block", int(0), dimExpression(dimCeilDiv(rows, rowsOfBlock)), "serial", (block) => {
      const start = emitter.let("start", mul(block, int(rowsOfBlock)));
      const next = emitter.let("next_start", add(start, int(rowsOfBlock)));
      const stageNext = (isDone: (product: number) => boolean): void =>
        emitter.if(compare("lt", next, dimExpression(rows)), () => {
          for (const [product, operand] of operands[walked].entries()) if (isDone(product)) this.#stage(operand, batch, next);
        });
      const lastUse = (product: number): number => sums.findLastIndex((sum) => sum.product === product);
      emitter.push({ kind: "await_copies", pending: 0 });
      emitter.push({ kind: "barrier" });
      const products = this.#products.map((_, product) => {
        const [lhs, rhs] = pair(product);
        const unit = this.#newUnit({ m: rowsOfBlock, n: rowsOfBlock }, lhs.tile, rhs.tile);
        this.#multiply(unit, [lhs, rhs]);
        return unit;
      });
      const starts = kept === "lhs" ? { lhs: first, rhs: start } : { lhs: start, rhs: first };
      sums.forEach((sum, number) => {
        this.#storeWeights(sum.weights, products, weightsArray, batch, starts);
        emitter.push({ kind: "barrier" });
        if (number === 0) stageNext((product) => lastUse(product) < 0);
        const operand = operands[walked][sum.product];
        if (!operand) throw new Error("internal: a sum over no operand");
        const weights = { tile: this.#weightsAsOperand, shared: weightsArray, start: int(0) };
        const other = { tile: turned(operand.tile), shared: operand.shared, start: int(0) };
        if (sum.side === "lhs") sum.unit.multiply(weights, other);
        else sum.unit.multiply(other, weights);
        emitter.push({ kind: "barrier" });
        stageNext((product) => lastUse(product) === number);
      });
      emitter.push({ kind: "commit_copies" });
    });
    for (const sum of sums) this.#storeSums(sum, batch, first);
  }

  /** What the graph makes of both products, element by element; zero past the last query or key. */
  #storeWeights(
    weights: Value,
    products: readonly ContractUnit[],
    array: string,
    batch: Index,
    starts: Readonly<Record<Side, Expression>>,
  ): void {
    const { emitter } = this.#frame;
    const { m, n, resultIndex } = this.#definition;
    const [queries, keys] = [dimExpression(dimProduct(m)), dimExpression(dimProduct(n))];
    const [unit] = products;
    if (!unit) throw new Error("internal: weights of no product");
    forEachSum(this.#frame, unit, (i, j) => {
      const row = emitter.let("row", unit.rows.at(i));
      const column = emitter.let("column", unit.columns.at(j));
      const [query, key] = [emitter.let("query", add(starts.lhs, row)), emitter.let("key", add(starts.rhs, column))];
      const inside = logicalAnd(compare("lt", query, queries), compare("lt", key, keys));
      const index = resultIndex(
        batch,
        unflattenIndex(m, emitter.let("query_at", min(query, sub(queries, int(1))))),
        unflattenIndex(n, emitter.let("key_at", min(key, sub(keys, int(1))))),
      );
      const bound = this.#products.map(({ operation }, product) => {
        const { sums, slot } = products[product] ?? unit;
        const value = emitter.let("product", emitter.rounded(operation.result, load(sums, slot(i, j), "f32")));
        return [operation.result, () => value] as const;
      });
      emitter.withBound(new Map(bound), () => {
        const weight = emitter.when(
          inside,
          () => emitter.element(weights, index),
          () => constant("f32", 0),
        );
        emitter.store(array, tileIndex(this.#weightTile, int(0), row, column), narrow(this.#stored, weight));
      });
    });
  }

  #storeSums({ hero, side, unit }: Sum, batch: Index, first: Expression): void {
    const { emitter, region } = this.#frame;
    const { definition, operation } = hero;
    const [rows, columns] = [dimExpression(dimProduct(definition.m)), dimExpression(dimProduct(definition.n))];
    const positions = [...region.results.keys()].filter((position) => isMadeOf(region.results[position], operation.result));
    forEachSum(this.#frame, unit, (i, j) => {
      const [row, column] = [unit.rows.at(i), unit.columns.at(j)];
      const m = emitter.let("m", side === "lhs" ? add(first, row) : row);
      const n = emitter.let("n", side === "lhs" ? column : add(first, column));
      emitter.if(logicalAnd(compare("lt", m, rows), compare("lt", n, columns)), () => {
        const total = emitter.let("total", emitter.rounded(operation.result, load(unit.sums, unit.slot(i, j), "f32")));
        const index = definition.resultIndex(batch, unflattenIndex(definition.m, m), unflattenIndex(definition.n, n));
        emitter.withBound(new Map([[operation.result, () => total]]), () => this.#frame.storeResults(index, positions));
      });
    });
  }
}

/** The same memory with its rows as the reduction and the other way round. */
function turned({ along, width, depth, pitch, size }: TileLayout): TileLayout {
  return { along: along === "k" ? "free" : "k", width: depth, depth: width, pitch, size };
}

function isMadeOf(value: Value | undefined, source: Value): boolean {
  return value !== undefined && (value === source || (value.producer?.operands.some((operand) => isMadeOf(operand, source)) ?? false));
}
