/**
 * The `attention` template: a workgroup computes the results of a block of queries, walking keys and values in blocks. Scores of
 * a block are a tile in shared memory; the softmax over them is that of the keys so far, and what was summed before is
 * rescaled where a larger score appears (Milakov and Gimelshein, "Online normalizer calculation for softmax", 2018; Dao,
 * Fu, Ermon, Rudra and Ré, "FlashAttention", 2022). The next keys are copied beside the softmax, the next values beside the
 * next scores.
 *
 * Products are those of `contract-units.ts`, so the same template runs on ordinary arithmetic and on matrix units.
 */

import { type Dim, dimCeilDiv, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, builtin, compare, constant, type Expression, int, load, min, mul, sub, yes } from "../../ir/expression.ts";
import type { Operation } from "../../ir/graph.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { type Attention, matchAttention } from "../../passes/attention.ts";
import type { Kernel, MatrixFormat } from "../kernel/kernel.ts";
import { BlockSoftmax, rowsOfBlock } from "./attention-softmax.ts";
import type { ContractHero, Side } from "./contract.ts";
import { formatOf } from "./contract-gpu-schedule.ts";
import { type ContractUnit, chunk, matrixDepth, squareUnit } from "./contract-units.ts";
import { loopsOf } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { matrixFormat, type Schedule, type ScheduleStep, stepSize } from "./schedule.ts";
import { paddingOf, type Staging, stageTile, stagingOf, type TileLayout, tileLayout } from "./staging.ts";

/** Of a workgroup, where nothing beside it in its launch asks for another number. */
export const attentionInvocations = 256;
/** While one waits for memory, the other computes. */
const residentWorkgroups = 2;

export function chooseAttentionSchedule(request: FusionRequest): Schedule {
  const { scores, output } = heroesOf(request);
  return { template: "attention", steps: stepsOver(request, [scores, output]) };
}

/** Blocks of queries and keys, on matrix units where all products may be multiplied by the same ones. */
export function stepsOver(request: FusionRequest, products: readonly ContractHero[]): readonly ScheduleStep[] {
  const formats = new Set(products.map((product) => formatOf(request, product)));
  const [format] = formats.size === 1 ? formats : [];
  return [
    { opt: "tile", axis: "query", by: rowsOfBlock },
    { opt: "tile", axis: "key", by: rowsOfBlock },
    { opt: "workgroup", axis: "query", by: request.invocations ?? attentionInvocations },
    ...(format ? [{ opt: "matrix", format } as const] : []),
  ];
}

export function buildAttention(request: FusionRequest, schedule: Schedule): Kernel {
  return new AttentionBuilder(request, schedule).build();
}

function attentionOf({ fusion }: FusionRequest): Attention {
  const attention = fusion.regions[0] && matchAttention(fusion.regions[0]);
  if (!attention) throw new Error("internal: an attention fusion of something else");
  return attention;
}

function heroesOf(request: FusionRequest): { readonly scores: ContractHero; readonly output: ContractHero } {
  const { scores, output } = attentionOf(request);
  return { scores: heroOf(scores), output: heroOf(output) };
}

export function heroOf(operation: Operation): ContractHero {
  const definition = loopsOf(operation);
  if (definition.kind !== "contract") throw new Error("internal: attention over something that is no product");
  return { operation, definition };
}

/** A tile of an operand in shared memory. */
export interface Operand {
  readonly hero: ContractHero;
  readonly side: Side;
  readonly tile: TileLayout;
  readonly staging: Staging;
  readonly shared: string;
}

class AttentionBuilder {
  readonly #request: FusionRequest;
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #heroes: { readonly scores: ContractHero; readonly output: ContractHero };
  readonly #format: MatrixFormat | undefined;
  readonly #stored: "f32" | "f16" | "bf16";
  readonly #threads: number;
  readonly #unit: number;
  /** Rows of a tile of values are padded to what the units of the workgroup can share. */
  readonly #valueWidth: number;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#request = request;
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#heroes = heroesOf(request);
    this.#format = matrixFormat(schedule);
    this.#stored = this.#format === "f16" || this.#format === "bf16" ? this.#format : "f32";
    this.#threads = stepSize(schedule, "workgroup", "query");
    this.#unit = this.#format ? matrixDepth(this.#format) : chunk;
    this.#valueWidth = Math.ceil(sizeOf(this.#heroes.output.definition.n) / rowsOfBlock) * rowsOfBlock;
  }

  build(): Kernel {
    const { emitter } = this.#frame;
    const { definition } = this.#heroes.scores;
    const batch = unflattenIndex(definition.batch, builtin("group_z")).map((axis) => emitter.let("batch", axis));
    const first = emitter.let("query_start", mul(builtin("group_x"), int(rowsOfBlock)));
    const queries = dimProduct(definition.m);
    this.#walk(batch, first);
    return this.#frame.finish({
      grid: [dimCeilDiv(queries, rowsOfBlock), 1, dimProduct(definition.batch)],
      workgroup: [this.#threads, 1, 1],
      resident: residentWorkgroups,
      schedule: this.#schedule,
    });
  }

  get #keys(): Dim {
    return dimProduct(this.#heroes.scores.definition.n);
  }

  #operand(name: string, hero: ContractHero, side: Side, width: number, depth: number): Operand {
    const order = [...hero.definition.k.keys()];
    const staging = stagingOf(this.#request, hero, side, { order, capacity: depth, stored: this.#stored });
    const tile = this.#layout(staging.along, width, depth);
    return { hero, side, tile, staging, shared: this.#frame.shared(name, this.#stored, tile.size) };
  }

  #layout(along: "free" | "k", width: number, depth: number): TileLayout {
    return tileLayout(along, width, depth, paddingOf(along, depth, this.#stored, this.#format));
  }

  #newUnit(width: number, lhs: TileLayout, rhs: TileLayout): ContractUnit {
    return squareUnit(this.#frame, this.#format, { m: rowsOfBlock, n: width }, this.#threads, { lhs, rhs });
  }

  /** Stages `tile` with its first row or column at `free` and its first step of the reduction at `k`. */
  #stage({ hero, side, tile, staging, shared }: Operand, batch: Index, free: Expression, k: Expression): void {
    stageTile(this.#frame.emitter, hero, side, { tile, staging, shared, threads: this.#threads }, { batch, free, k });
  }

  #commit(): void {
    this.#frame.emitter.push({ kind: "commit_copies" });
  }

  #walk(batch: Index, first: Expression): void {
    const { emitter } = this.#frame;
    const { scores, output } = this.#heroes;
    const depth = Math.ceil(sizeOf(scores.definition.k) / this.#unit) * this.#unit;
    const query = this.#operand("queries", scores, "lhs", rowsOfBlock, depth);
    const key = this.#operand("keys", scores, "rhs", rowsOfBlock, depth);
    const value = this.#operand("values", output, "rhs", this.#valueWidth, rowsOfBlock);
    const softmax = new BlockSoftmax(this.#frame, this.#stored, this.#layout("k", rowsOfBlock, rowsOfBlock), this.#threads);
    this.#stage(query, batch, first, int(0));
    this.#stage(key, batch, int(0), int(0));
    this.#commit();
    this.#stage(value, batch, int(0), int(0));
    this.#commit();
    softmax.start();
    const sums = this.#newUnit(this.#valueWidth, softmax.weights, value.tile);
    const blocks = dimExpression(dimCeilDiv(this.#keys, rowsOfBlock));
    emitter.for("block", int(0), blocks, "serial", (block) => {
      const start = emitter.let("key_start", mul(block, int(rowsOfBlock)));
      const next = emitter.let("next_start", add(start, int(rowsOfBlock)));
      const isLeft = compare("lt", next, dimExpression(this.#keys));
      // The values of this block, the latest group, may still be under way.
      emitter.push({ kind: "await_copies", pending: 1 });
      emitter.push({ kind: "barrier" });
      const products = this.#newUnit(rowsOfBlock, query.tile, key.tile);
      products.multiply({ tile: query.tile, start: int(0), shared: query.shared }, { tile: key.tile, start: int(0), shared: key.shared });
      this.#storeLogits(products, softmax, batch, first, start);
      emitter.push({ kind: "barrier" });
      emitter.if(isLeft, () => this.#stage(key, batch, next, int(0)));
      this.#commit();
      softmax.update();
      // The next keys may.
      emitter.push({ kind: "await_copies", pending: 1 });
      emitter.push({ kind: "barrier" });
      forEachSum(this.#frame, sums, (i, j) => {
        const at = sums.slot(i, j);
        emitter.store(sums.sums, at, mul(load(sums.sums, at, "f32"), softmax.factorOf(sums.rows.at(i))));
      });
      sums.multiply(
        { tile: softmax.weights, start: int(0), shared: softmax.weightsArray },
        { tile: value.tile, start: int(0), shared: value.shared },
      );
      emitter.push({ kind: "barrier" });
      emitter.if(isLeft, () => this.#stage(value, batch, int(0), next));
      this.#commit();
    });
    softmax.finish();
    this.#storeResults(sums, softmax, batch, first);
    this.#storeStatistics(softmax, batch, first);
  }

  /** Scores as the softmax takes them: scaled and masked as the graph says, and nothing for keys past the last. */
  #storeLogits(unit: ContractUnit, softmax: BlockSoftmax, batch: Index, first: Expression, start: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#heroes.scores;
    const { logits } = attentionOf(this.#request);
    const [queries, keys] = [dimExpression(dimProduct(definition.m)), dimExpression(this.#keys)];
    forEachSum(this.#frame, unit, (i, j) => {
      const row = emitter.let("row", unit.rows.at(i));
      const column = emitter.let("column", unit.columns.at(j));
      const key = emitter.let("key", add(start, column));
      const m = unflattenIndex(definition.m, emitter.let("query", min(add(first, row), sub(queries, int(1)))));
      const score = emitter.let("score", emitter.rounded(operation.result, load(unit.sums, unit.slot(i, j), "f32")));
      const index = definition.resultIndex(batch, m, unflattenIndex(definition.n, key));
      emitter.withBound(new Map([[operation.result, () => score]]), () => {
        const logit = emitter.when(
          compare("lt", key, keys),
          () => emitter.element(logits, index),
          () => constant("f32", Number.NEGATIVE_INFINITY),
        );
        emitter.store(softmax.scores, softmax.scoreIndex(row, column), logit);
      });
    });
  }

  #storeResults(unit: ContractUnit, softmax: BlockSoftmax, batch: Index, first: Expression): void {
    const { emitter } = this.#frame;
    const { definition, operation } = this.#heroes.output;
    const [rows, columns] = [dimProduct(definition.m), dimProduct(definition.n)];
    forEachSum(this.#frame, unit, (i, j) => {
      const row = emitter.let("row", unit.rows.at(i));
      const m = emitter.let("m", add(first, row));
      const n = emitter.let("n", unit.columns.at(j));
      emitter.if(isStatic(rows) && rows % rowsOfBlock === 0 ? yes : compare("lt", m, dimExpression(rows)), () =>
        emitter.if(columns === this.#valueWidth ? yes : compare("lt", n, dimExpression(columns)), () => {
          const sum = load(unit.sums, unit.slot(i, j), "f32");
          const total: Expression = { kind: "binary", op: "div", lhs: sum, rhs: softmax.factorOf(row), dtype: "f32", lanes: 1 };
          const named = emitter.let("total", emitter.rounded(operation.result, total));
          const index = definition.resultIndex(batch, unflattenIndex(definition.m, m), unflattenIndex(definition.n, n));
          const { statistics } = attentionOf(this.#request);
          const own = [...this.#frame.region.results.keys()].filter(
            (position) => !statistics.some(({ value }) => value === this.#frame.region.results[position]),
          );
          emitter.withBound(new Map([[operation.result, () => named]]), () => this.#frame.storeResults(index, own));
        }),
      );
    });
  }

  #storeStatistics(softmax: BlockSoftmax, batch: Index, first: Expression): void {
    const { emitter, region } = this.#frame;
    const { m, resultIndex } = this.#heroes.scores.definition;
    const { statistics } = attentionOf(this.#request);
    if (statistics.length === 0) return;
    softmax.ofRows((row, values) => {
      const query = emitter.let("m", add(first, row));
      emitter.if(compare("lt", query, dimExpression(dimProduct(m))), () => {
        for (const { value, of } of statistics) {
          const index = resultIndex(batch, unflattenIndex(m, query), [int(0)]).slice(0, -1);
          emitter.store(this.#frame.output(region.results.indexOf(value)), flattenIndex(value.type.shape, index), values[of]);
        }
      });
    });
  }
}

export function forEachSum(frame: Frame, unit: ContractUnit, body: (i: Expression, j: Expression) => void): void {
  const { emitter } = frame;
  emitter.for("i", int(0), int(unit.rows.count), "unroll", (i) =>
    emitter.for("j", int(0), int(unit.columns.count), "unroll", (j) => body(i, j)),
  );
}

/** Elements of a static shape. */
export function sizeOf(shape: Shape): number {
  const size = dimProduct(shape);
  if (!isStatic(size)) throw new Error("internal: attention over rows of a symbolic size");
  return size;
}
