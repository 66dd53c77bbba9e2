/** A plan for people: the launches of each function, a line each. */

import type { CompiledProgram } from "../codegen/compile.ts";
import type { Slice } from "../runtime/plan.ts";

export function planText({ plan }: CompiledProgram): string {
  const lines: string[] = [];
  const shown = (formula: unknown): string => (Array.isArray(formula) ? `(${formula.map(shown).join(" ")})` : String(formula));
  const place = ({ segment, offset, index }: Slice): string =>
    `${segment}+${shown(offset)}${index === undefined || index === 0 ? "" : `+${shown(index)}`}`;
  const step = (entry: CompiledProgram["plan"]["functions"][number]["steps"][number], indent: string): void => {
    if (entry.kind === "launch")
      lines.push(
        `${indent}${plan.kernels[entry.kernel]?.name} [${entry.grid.map(shown).join(", ")}] ${entry.buffers.map(place).join(" ")}`,
      );
    else if (entry.kind === "copy") lines.push(`${indent}copy ${place(entry.from)} to ${place(entry.to)}`);
    else if (entry.kind === "while") {
      lines.push(`${indent}while ${place(entry.predicate)}, after`);
      for (const child of entry.condition) step(child, `${indent}  `);
      lines.push(`${indent}do`);
      for (const child of entry.body) step(child, `${indent}  `);
    } else {
      lines.push(`${indent}loop ${entry.symbol} < ${shown(entry.count)}`);
      for (const child of entry.body) step(child, `${indent}  `);
    }
  };
  for (const { name, bytes } of plan.segments) lines.push(`segment ${name}: ${shown(bytes)} bytes`);
  for (const fn of plan.functions) {
    lines.push("", `${fn.name}(${fn.inputs.map(({ name }) => name).join(", ")})`);
    for (const entry of fn.steps) step(entry, "  ");
  }
  return `${lines.join("\n")}\n`;
}
