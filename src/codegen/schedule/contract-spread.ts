/** Workgroups that share a tile of a product (split-K): the stretch of the reduction that each sums, and their meeting. */

import { type Dim, dimCeilDiv, dimEquals, dimMul, dimProduct, isStatic } from "../../ir/dim.ts";
import { add, builtin, div, type Expression, int, load, min, mod, mul, type ScalarType, sub } from "../../ir/expression.ts";
import { dimExpression } from "../../ir/index-arithmetic.ts";
import type { Reduction } from "./contract-reduction.ts";
import type { Emitter } from "./emitter.ts";
import type { Frame } from "./frame.ts";

/** The blocks that this workgroup walks. The last stretches may have fewer than the others, or none. */
export function stretchOfBlocks(
  emitter: Emitter,
  { blocks: shape }: Pick<Reduction, "blocks">,
  spread: number,
): { readonly first: Expression; readonly count: Expression } {
  const blocks = dimProduct(shape);
  if (spread === 1) return { first: int(0), count: emitter.let("blocks", dimExpression(blocks)) };
  const most = dimCeilDiv(blocks, spread);
  const first = emitter.let("first_block", mul(mod(builtin("group_z"), int(spread)), dimExpression(most)));
  const isEven = dimEquals(dimMul(most, spread), blocks);
  const left = isEven ? dimExpression(most) : min(dimExpression(most), sub(dimExpression(blocks), first));
  return {
    first,
    count: emitter.let("blocks", left),
  };
}

/** Of every invocation, in registers. */
interface Sums {
  readonly name: string;
  readonly count: number;
  readonly invocations: number;
  readonly dtype: ScalarType;
  /** How loops over them are written: `serial` where they may index registers. */
  readonly mode: "unroll" | "serial";
}

interface Shares {
  readonly spread: number;
  /** Along rows, columns and batches. */
  readonly tiles: readonly Dim[];
}

/**
 * Sums of all workgroups of a tile meet in memory, where neighbouring invocations have neighbours. The last workgroup adds them in the
 * order of their stretches, whichever it is, and does `body` with the totals in place of its own sums.
 */
export function addWorkgroups(frame: Frame, sums: Sums, { spread, tiles }: Shares, body: () => void): void {
  const { emitter } = frame;
  const [x = 1, y = 1, z = 1] = tiles.map((size) => {
    if (!isStatic(size)) throw new Error("internal: a reduction of a symbolic number of tiles is spread");
    return size;
  });
  const { name, count, invocations, dtype, mode } = sums;
  const ofWorkgroup = count * invocations;
  const counters = frame.scratch("arrived", "zeros", "i32", x * y * z);
  const partials = frame.scratch("partials", "anything", dtype, x * y * z * spread * ofWorkgroup);
  const part = mod(builtin("group_z"), int(spread));
  const tile = emitter.let(
    "tile",
    add(mul(add(mul(div(builtin("group_z"), int(spread)), int(y)), builtin("group_y")), int(x)), builtin("group_x")),
  );
  const first = emitter.let("first_partial", add(mul(tile, int(spread * ofWorkgroup)), builtin("local_x")));
  const partial = (of: Expression, slot: Expression): Expression => add(first, add(mul(of, int(ofWorkgroup)), mul(slot, int(invocations))));
  const each = (body: (e: Expression) => void): void => emitter.for("e", int(0), int(count), mode, body);
  each((e) => emitter.store(partials, partial(part, e), load(name, e, dtype)));
  const added = emitter.block(() => {
    each((e) => emitter.store(name, e, load(partials, partial(int(0), e), dtype)));
    emitter.for("p", int(1), int(spread), "serial", (p) =>
      each((e) => emitter.store(name, e, add(load(name, e, dtype), load(partials, partial(p, e), dtype)))),
    );
    body();
  });
  emitter.push({ kind: "last_workgroup", counters, index: tile, count: spread, body: added });
}
