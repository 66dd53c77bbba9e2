/**
 * Batches of rows in one call, for a function that trains or evaluates, exported as `NAME.batches`:
 *
 *     (state, arena, scratch, the capacity…, the size of a whole batch…, rows, their number, first, last, the place of each input…)
 *
 * It runs the steps from `first` up to `last`, which is not one of them: each on the rows that the order in front of the rows has for
 * it. All are byte addresses but numbers of rows and steps.
 */

import type { Plan, PlanFunction } from "../../runtime/plan.ts";
import type { Batches } from "../batches.ts";
import { formatFunction } from "./function.ts";
import { type Wat, wat } from "./wat.ts";

const get = (name: string): Wat => wat(`local.get $.${name}`);
const set = (name: string, value: Wat): Wat => wat(`local.set $.${name}`, value);
const constant = (value: number): Wat => wat(`i32.const ${value}`);
const add = (a: Wat, b: Wat): Wat => wat("i32.add", a, b);
const times = (a: Wat, factor: Wat): Wat => wat("i32.mul", a, factor);
/** Counts up, and goes on while it is below the limit. */
const nextBelow = (label: string, name: string, limit: Wat): Wat =>
  wat(`br_if ${label}`, wat("i32.lt_u", wat(`local.tee $.${name}`, add(get(name), constant(1))), limit));

/** The function that it calls. */
export function callee(name: string): string {
  return `$.run.${name}`;
}

export function printBatches({ name }: PlanFunction, { fixed, inputs }: Batches, { symbols }: Plan): readonly string[] {
  const symbolParameters = [...symbols.map(() => ".capacity"), ...symbols.map(() => ".batch")];
  const batch = fixed === undefined ? get("batch") : constant(fixed);
  // The last batch may have fewer rows.
  const rest = wat("local.tee $.size", wat("i32.sub", get("count"), get("start")));
  const size = wat("select", rest, batch, wat("i32.lt_u", get("size"), batch));
  const copies = inputs.map(({ rowBytes, before }, i) => {
    const from = add(add(get("rows"), times(get("count"), constant(before))), times(get("from"), constant(rowBytes)));
    return wat("memory.copy", add(get(`to.${i}`), times(get("row"), constant(rowBytes))), from, constant(rowBytes));
  });
  const own = ["state", "arena", "scratch", ...(fixed === undefined ? ["capacity", "size"] : [])];
  return formatFunction({
    comment: [`${name} of one batch after another`],
    head: `(export "${name}.batches")`,
    parameters: [
      ...[".state", ".arena", ".scratch", ...symbolParameters, ".rows", ".count", ".first", ".last"],
      ...inputs.map((_, i) => `.to.${i}`),
    ],
    locals: new Map([".start", ".size", ".row", ".from"].map((local) => [local, "i32"])),
    body: [
      wat(
        "loop $.step",
        set("start", times(get("first"), batch)),
        set("size", fixed === undefined ? size : batch),
        set("row", constant(0)),
        wat(
          "loop $.row",
          set("from", wat("i32.load", add(get("rows"), wat("i32.shl", add(get("start"), get("row")), constant(2))))),
          ...copies,
          nextBelow("$.row", "row", get("size")),
        ),
        wat(`call ${callee(name)}`, ...own.map(get)),
        nextBelow("$.step", "first", get("last")),
      ),
    ],
  });
}
