/** What must hold of the textual form of any module: printing, parsing and printing again gives the same text. */

import type { Module } from "../../src/ir/graph.ts";
import { parseModule } from "../../src/ir/parse.ts";
import { printModule } from "../../src/ir/print.ts";

let period = 1;
let seen = 0;

/** Checks one module in `every` of those that follow in this file: where thousands go through all passes, text takes most of the time. */
export function checkOneIn(every: number): void {
  period = every;
}

/** Whether the next module is to be checked. */
export function isDue(): boolean {
  return seen++ % period === 0;
}

/** Throws where the text of `module` is not read back as the same module. Returns the module read. */
export function checkRoundTrip(module: Module): Module {
  const text = printModule(module);
  const parsed = parseModule(text, `${module.name}.ir`);
  const again = printModule(parsed);
  if (again !== text) throw new Error(`the text of ${module.name} changes when it is read back:\n${firstDifference(text, again)}`);
  return parsed;
}

function firstDifference(expected: string, found: string): string {
  const [before, after] = [expected.split("\n"), found.split("\n")];
  const line = before.findIndex((text, i) => text !== after[i]);
  return `line ${line + 1}\n  printed ${before[line] ?? "nothing"}\n  read    ${after[line] ?? "nothing"}`;
}
