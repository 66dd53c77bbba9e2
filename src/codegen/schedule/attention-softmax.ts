/** The softmax of attention, block by block. */

import {
  add,
  builtin,
  compare,
  constant,
  div,
  type Expression,
  int,
  load,
  max,
  mod,
  mul,
  select,
  sub,
  unary,
} from "../../ir/expression.ts";
import { narrow } from "../../ir/narrow.ts";
import { chunk } from "./contract-units.ts";
import type { Frame } from "./frame.ts";
import { type TileLayout, tileIndex, tileLayout } from "./staging.ts";

/** Queries of a block, and keys. */
export const rowsOfBlock = 64;

/**
 * The softmax over what is known of each row: invocations next to each other share a row, and each keeps its largest score
 * and the sum of exponentials, relative to that score.
 */
export class BlockSoftmax {
  readonly #frame: Frame;
  readonly #stored: "f32" | "f16" | "bf16";
  readonly #perRow: number;
  readonly #factors: string;
  readonly #scoreTile: TileLayout;
  /** Scores of the block, an array of f32. */
  readonly scores: string;
  /** Exponentials of the block, as the left operand of the product with the values. */
  readonly weights: TileLayout;
  readonly weightsArray: string;
  #largest: Expression = int(0);
  #total: Expression = int(0);

  constructor(frame: Frame, stored: "f32" | "f16" | "bf16", weights: TileLayout, threads: number) {
    this.#frame = frame;
    this.#stored = stored;
    this.#perRow = threads / rowsOfBlock;
    this.weights = weights;
    this.#scoreTile = stored === "f32" ? weights : tileLayout("k", rowsOfBlock, rowsOfBlock, chunk);
    this.scores = frame.shared("scores", "f32", this.#scoreTile.size);
    // Of the same type, they take the scores' places.
    this.weightsArray = stored === "f32" ? this.scores : frame.shared("weights", stored, weights.size);
    this.#factors = frame.shared("factors", "f32", rowsOfBlock);
  }

  scoreIndex(row: Expression, column: Expression): Expression {
    return tileIndex(this.#scoreTile, int(0), row, column);
  }

  factorOf(row: Expression): Expression {
    return load(this.#factors, row, "f32");
  }

  start(): void {
    const { emitter } = this.#frame;
    this.#largest = emitter.declare("largest", constant("f32", Number.NEGATIVE_INFINITY));
    this.#total = emitter.declare("sum", constant("f32", 0));
  }

  get #row(): Expression {
    return div(builtin("local_x"), int(this.#perRow));
  }

  /** Columns of the row that this invocation has. */
  #eachColumn(body: (column: Expression) => void): void {
    this.#frame.emitter.for("c", int(0), int(rowsOfBlock / this.#perRow), "unroll", (c) =>
      body(add(mul(c, int(this.#perRow)), mod(builtin("local_x"), int(this.#perRow)))),
    );
  }

  /** Over the invocations of a row. */
  #combined(x: Expression, combine: (a: Expression, b: Expression) => Expression): Expression {
    const { emitter } = this.#frame;
    let value = x;
    for (let distance = 1; distance < this.#perRow; distance *= 2) {
      const own = emitter.let("own", value);
      const argument = int(distance);
      value = combine(own, { kind: "subgroup", op: "shuffle_xor", x: own, argument, dtype: "f32", lanes: 1 });
    }
    return emitter.let("of_row", value);
  }

  /** Makes weights of the scores, and for each row the factor by which sums so far count. */
  update(): void {
    const { emitter } = this.#frame;
    const row = emitter.let("own_row", this.#row);
    const top = emitter.declare("top", this.#largest);
    this.#eachColumn((column) => emitter.assign(top, max(top, load(this.scores, this.scoreIndex(row, column), "f32"))));
    const largest = this.#combined(top, max);
    // Where all scores so far are -infinity, exponentials are relative to zero: they are zero too, and the sum with them.
    const infinite = compare("eq", largest, constant("f32", Number.NEGATIVE_INFINITY));
    const base = emitter.let("base", select(infinite, constant("f32", 0), largest));
    const factor = emitter.let("factor", unary("exp", sub(this.#largest, base)));
    const part = emitter.declare("part", constant("f32", 0));
    this.#eachColumn((column) => {
      const score = load(this.scores, this.scoreIndex(row, column), "f32");
      const weight = emitter.let("weight", unary("exp", sub(score, base)));
      emitter.assign(part, add(part, weight));
      emitter.store(this.weightsArray, tileIndex(this.weights, int(0), row, column), narrow(this.#stored, weight));
    });
    const total = this.#combined(part, add);
    emitter.assign(this.#total, add(mul(this.#total, factor), total));
    emitter.assign(this.#largest, largest);
    this.#storeFactor(row, factor);
  }

  /** Leaves in the factors what every row is divided by. */
  finish(): void {
    const { emitter } = this.#frame;
    this.#storeFactor(this.#row, this.#total);
    emitter.push({ kind: "barrier" });
  }

  /** Hands the largest score and the sum of exponentials of each row to its first invocation. */
  ofRows(body: (row: Expression, statistics: { readonly largest: Expression; readonly total: Expression }) => void): void {
    this.#frame.emitter.if(this.#isFirst, () => body(this.#row, { largest: this.#largest, total: this.#total }));
  }

  get #isFirst(): Expression {
    return compare("eq", mod(builtin("local_x"), int(this.#perRow)), int(0));
  }

  #storeFactor(row: Expression, factor: Expression): void {
    const { emitter } = this.#frame;
    emitter.if(this.#isFirst, () => emitter.store(this.#factors, row, factor));
  }
}
