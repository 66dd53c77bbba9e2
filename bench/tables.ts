/** The tables of docs/benchmarks.md. A run replaces the rows that it measured and leaves the others. */

import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const head = "| ms | ours, wasm | ours, native | tfjs wasm | jax-js wasm | ORT wasm | ORT native | PyTorch native |";
const steadyHead = `${head} wasm ratio | bar | native ratio | bar |`;
const [before, after] = ["<!-- cpu: written by bench/cpu.ts -->", "<!-- end of cpu -->"];

export interface Tables {
  /** Lines of Markdown, by what was measured, such as `W1 predict`. */
  readonly steady: ReadonlyMap<string, string>;
  readonly starts: ReadonlyMap<string, string>;
}

export function formatTables(machine: string, { steady, starts }: Tables): string {
  const rule = (columns: number): string => `|${" --- |".repeat(columns)}`;
  const sorted = (rows: ReadonlyMap<string, string>): readonly string[] =>
    [...rows].sort(([a], [b]) => order(a) - order(b) || a.localeCompare(b)).map(([, row]) => row);
  return [
    `${machine}. Medians of steady calls, milliseconds, one thread; in parentheses the processor's time of a call, which the`,
    "machine's other users change less. The wasm ratio is to the best wasm peer, or to PyTorch for W8's `fit`; the native one to ORT native,",
    "or to PyTorch where the step trains.",
    "",
    steadyHead,
    rule(12),
    ...sorted(steady),
    "",
    "Compile / load / first call, milliseconds:",
    "",
    head,
    rule(8),
    ...sorted(starts),
  ].join("\n");
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

export function writeTables(machine: string, measured: Tables): void {
  const file = fileURLToPath(new URL("../docs/benchmarks.md", import.meta.url));
  const text = readFileSync(file, "utf8");
  const [from, to] = [text.indexOf(before), text.indexOf(after)];
  if (from < 0 || to < from) throw new Error(`docs/benchmarks.md has no place for the tables: ${before}`);
  const old = text.slice(from, to);
  const tables = formatTables(machine, {
    steady: new Map([...rowsBelow(old, steadyHead), ...measured.steady]),
    starts: new Map([...rowsBelow(old, head), ...measured.starts]),
  });
  writeFileSync(file, `${text.slice(0, from + before.length)}\n\n${tables}\n\n${text.slice(to)}`);
}
