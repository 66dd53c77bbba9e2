/** Squares of elements in registers become their columns, and memory is asked for ahead of its use. */

import { describe, expect, it } from "vitest";
import { Emitter } from "../../src/codegen/schedule/emitter.ts";
import { prefetched } from "../../src/codegen/schedule/prefetch.ts";
import { transposed } from "../../src/codegen/schedule/transpose.ts";
import { add, type Expression, int, load, variable } from "../../src/ir/expression.ts";

const emitterOf = (): Emitter => new Emitter({ parameters: [], operations: [], results: [] }, new Map());

describe("transposed", () => {
  it.each([4, 8, 16])("%d rows", (lanes) => {
    const emitter = emitterOf();
    const rows = Array.from({ length: lanes }, (_, row) => variable(`row${row}`, "f32", lanes));
    const columns = transposed(emitter, rows);
    const known = new Map<string, readonly string[]>(
      rows.map((row, at) => [row.kind === "variable" ? row.name : "", Array.from({ length: lanes }, (_, lane) => `${at},${lane}`)]),
    );
    const elementsOf = (x: Expression): readonly string[] => {
      if (x.kind === "variable") return known.get(x.name) ?? [];
      if (x.kind === "vector") return x.elements.flatMap(elementsOf);
      if (x.kind === "extract") return [elementsOf(x.x)[x.lane] ?? ""];
      throw new Error(x.kind);
    };
    for (const statement of emitter.takeStatements()) if (statement.kind === "let") known.set(statement.name, elementsOf(statement.value));
    expect(columns.map(elementsOf)).toEqual(
      Array.from({ length: lanes }, (_, column) => Array.from({ length: lanes }, (__, row) => `${row},${column}`)),
    );
  });
});

describe("prefetched", () => {
  it("asks for what is loaded and stored at known places, once, and for nothing that a load chooses", () => {
    const emitter = emitterOf();
    const row = emitter.let("row", add(variable("i"), int(1)));
    const chosen = emitter.let("chosen", load("indices", row, "i32"));
    emitter.store("out", row, add(load("out", row, "f32"), load("table", chosen, "f32")));
    emitter.store("totals", row, load("bias", int(0), "f32"));
    const asked = prefetched(emitter.takeStatements(), new Set(["indices", "out", "table", "bias"]));
    expect(asked.flatMap((s) => (s.kind === "prefetch" ? [`${s.buffer} ${s.forStore}`] : [s.kind]))).toEqual([
      "let",
      "indices false",
      "out true",
      "bias false",
    ]);
  });
});
