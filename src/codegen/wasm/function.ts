/** A function of the module: parameters, locals and a body of folded instructions. */

import { formatWat, type Wat } from "./wat.ts";

/** Types of WebAssembly values. */
export type WasmType = "i32" | "i64" | "f32" | "f64" | "v128";

export interface WasmFunction {
  /** Lines of comments in front of it. */
  readonly comment: readonly string[];
  /** Its name, or the one under which it is exported. */
  readonly head: string;
  /** Names of parameters, all i32, and of locals; none twice. */
  readonly parameters: readonly string[];
  readonly locals: ReadonlyMap<string, WasmType>;
  readonly body: readonly Wat[];
}

const localsOfLine = 6;

export function formatFunction({ comment, head, parameters, locals, body }: WasmFunction): readonly string[] {
  const lines = [...comment.map((line) => `  ;; ${line}`), `  (func ${head}`];
  if (parameters.length > 0) lines.push(`    ${parameters.map((parameter) => `(param $${parameter} i32)`).join(" ")}`);
  const declared = [...locals].map(([local, type]) => `(local $${local} ${type})`);
  for (let at = 0; at < declared.length; at += localsOfLine) lines.push(`    ${declared.slice(at, at + localsOfLine).join(" ")}`);
  for (const node of body) formatWat(node, 2, lines);
  lines[lines.length - 1] += ")";
  return lines;
}
