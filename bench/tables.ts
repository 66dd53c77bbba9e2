/** Tables of docs/benchmarks.md. A run replaces the rows that it measured and leaves the others. */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

export interface Table {
  /** Stands above the table. */
  readonly text: string;
  /** The first line of the table. */
  readonly head: string;
  /** Lines of Markdown, by what was measured, such as `W1 predict`. */
  readonly rows: ReadonlyMap<string, string>;
}

export function formatTables(tables: readonly Table[]): string {
  return tables
    .flatMap(({ text, head, rows }) => {
      const rule = `|${" --- |".repeat(head.split("|").length - 2)}`;
      const sorted = [...rows].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)).map(([, row]) => row);
      return ["", text, "", head, rule, ...sorted];
    })
    .slice(1)
    .join("\n");
}

function order(key: string): number {
  const parts = ["predict", "train", "train10", "fit"];
  const [work = "", part = ""] = key.split(" ");
  return Number(work.replace("_", ".").slice(1)) * 10 + parts.indexOf(part);
}

function rowsBelow(text: string, heading: string): Map<string, string> {
  const at = text.indexOf(`${heading}\n`);
  if (at < 0) return new Map();
  const lines = text.slice(at).split("\n").slice(2);
  const end = lines.findIndex((line) => !line.startsWith("|"));
  return new Map(lines.slice(0, end < 0 ? undefined : end).map((line) => [line.split("|")[1]?.trim() ?? "", line]));
}

/** Between the marks of the benchmark called `name`. */
export function writeTables(name: string, measured: readonly Table[]): void {
  const [before, after] = [`<!-- ${name}: written by bench/${name}.ts -->`, `<!-- end of ${name} -->`];
  const file = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(before), text.indexOf(after)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for the tables: ${before}`);
  const old = text.slice(from, to);
  const tables = measured.map((table) => ({ ...table, rows: new Map([...rowsBelow(old, table.head), ...table.rows]) }));
  writeFileSync(file, `${text.slice(0, from + before.length)}\n\n${formatTables(tables)}\n\n${text.slice(to)}`);
}
