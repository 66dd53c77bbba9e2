/** Folded s-expressions of the WebAssembly text format, and their layout. */

export type Wat = string | WatNode;

export interface WatNode {
  /** The opcode with its immediates: `local.get $x`. */
  readonly head: string;
  readonly operands: readonly Wat[];
}

export function wat(head: string, ...operands: readonly Wat[]): WatNode {
  return { head, operands };
}

const maximumWidth = 120;

/** Text on one line, or undefined when it is longer than `limit`. */
function inline(node: Wat, limit: number): string | undefined {
  if (typeof node === "string") return node.length <= limit ? node : undefined;
  let text = `(${node.head}`;
  for (const operand of node.operands) {
    const part = inline(operand, limit - text.length - 2);
    if (part === undefined) return undefined;
    text += ` ${part}`;
  }
  return text.length + 1 <= limit ? `${text})` : undefined;
}

/** Lines of `node`, operands on lines of their own where it does not fit into one. */
export function formatWat(node: Wat, indentation: number, lines: string[]): void {
  const pad = "  ".repeat(indentation);
  const short = inline(node, maximumWidth - pad.length);
  if (short !== undefined || typeof node === "string" || node.operands.length === 0) {
    lines.push(pad + (short ?? (typeof node === "string" ? node : `(${node.head})`)));
    return;
  }
  lines.push(`${pad}(${node.head}`);
  for (const operand of node.operands) formatWat(operand, indentation + 1, lines);
  lines[lines.length - 1] += ")";
}

/** The shortest decimal that reads back as the same f32. */
export function formatF32(value: number): string {
  if (Number.isNaN(value)) return "nan";
  const rounded = Math.fround(value);
  if (!Number.isFinite(rounded)) return rounded < 0 ? "-inf" : "inf";
  if (Object.is(rounded, -0)) return "-0";
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(rounded.toPrecision(digits));
    if (Math.fround(short) === rounded) return String(short);
  }
  return String(Number(rounded.toPrecision(9)));
}

export function formatF64(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (!Number.isFinite(value)) return value < 0 ? "-inf" : "inf";
  return Object.is(value, -0) ? "-0" : String(value);
}
