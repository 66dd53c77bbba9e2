/**
 * Batches of rows in one call, for a function that trains or evaluates:
 *
 *     void NAME(void* state, void* arena, void* scratch, const int64_t* capacity, int64_t* sizes, const int64_t* work)
 *
 * `sizes` are those of a whole batch; the last may have fewer rows. `work` is the address of the rows, their number, the first step, the
 * one behind the last, and the place of each input in the arena. Each step runs on the rows that the order in front of them has for it.
 */

import { batchesSymbol, stepSymbol } from "../../runtime/native/symbols.ts";
import type { Plan, PlanFunction } from "../../runtime/plan.ts";
import type { Batches } from "../batches.ts";
import type { Declarations } from "./declarations.ts";
import { FunctionText } from "./function-text.ts";

export function printBatches(
  { name }: PlanFunction,
  { fixed, inputs }: Batches,
  { plan, declarations }: { readonly plan: Plan; readonly declarations: Declarations },
): readonly string[] {
  const copy = "llvm.memcpy.p0i8.p0i8.i64";
  declarations.add(copy, "void", ["i8*", "i8*", "i64", "i1"]);
  const text = new FunctionText();
  const field = (i: number, named: string): string =>
    text.value(`load i64, i64* ${text.value(`getelementptr inbounds i64, i64* %.work, i64 ${i}`)}, align 8`, named);
  const at = (base: string, offset: string): string => text.value(`getelementptr inbounds i8, i8* ${base}, i64 ${offset}`);
  const times = (a: string, factor: number | string): string => text.value(`mul i64 ${a}, ${factor}`);
  const [address, count, first, last] = ["address", "count", "first", "last"].map((part, i) => field(i, `.${part}`)) as [
    string,
    string,
    string,
    string,
  ];
  const rows = text.value(`inttoptr i64 ${address} to i8*`, ".rows");
  const regions = inputs.map(({ before }) => at(rows, times(count, before)));
  const places = inputs.map((_, i) => at("%.arena", field(4 + i, `.to.${i}`)));
  const batch = fixed === undefined ? text.value("load i64, i64* %.sizes, align 8", ".batch") : String(fixed);
  text.loop("step", "i64", first, last, 1, () => {
    const start = times("%step", batch);
    const rest = text.value(`sub i64 ${count}, ${start}`);
    const size = text.value(`select i1 ${text.value(`icmp slt i64 ${rest}, ${batch}`)}, i64 ${rest}, i64 ${batch}`);
    if (fixed === undefined) text.do(`store i64 ${size}, i64* %.sizes, align 8`);
    text.loop("row", "i64", "0", size, 1, () => {
      const entry = at(rows, times(text.value(`add i64 ${start}, %row`), 4));
      const index = text.value(`load i32, i32* ${text.value(`bitcast i8* ${entry} to i32*`)}, align 4`);
      const from = text.value(`zext i32 ${index} to i64`);
      inputs.forEach(({ rowBytes }, i) => {
        const [target, source] = [at(places[i] ?? "", times("%row", rowBytes)), at(regions[i] ?? "", times(from, rowBytes))];
        text.do(`call void @${copy}(i8* ${target}, i8* ${source}, i64 ${rowBytes}, i1 false)`);
      });
    });
    text.do(`call void @${stepSymbol(plan, name)}(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes)`);
  });
  if (fixed === undefined) text.do(`store i64 ${batch}, i64* %.sizes, align 8`);
  return [
    `; ${name} of one batch after another`,
    `define void @${batchesSymbol(plan, name)}(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes, i64* %.work) #1 {`,
    ...text.lines(),
    "  ret void",
    "}",
  ];
}
