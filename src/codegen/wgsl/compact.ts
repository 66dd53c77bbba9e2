/**
 * WGSL as artifacts hold it. Kernels are unrolled, and `expandKernels` of the runtime does again what is undone here: it makes of the
 * text the kernels that were printed, with other names for locals. The marks are described there.
 */

import { rollUp } from "./roll.ts";
import { type LocalPiece, type Piece, piecesOf } from "./tokens.ts";

/** Locals that are as near are told by how far back they were declared, which is the same in many places. */
const near = 10;

export function compactKernels(source: string): string {
  return `"${piecesOf(source)
    .map((pieces) => printPieces(rollUp(pieces)))
    .join("")}`;
}

export function printPieces(pieces: readonly Piece[]): string {
  const printed: string[] = [];
  for (const piece of pieces) {
    const text = printPiece(piece);
    // A local is a word once it is expanded.
    if ((piece.kind === "local" || /^\w/.test(text)) && /\w$/.test(printed.at(-1) ?? "")) printed.push(" ");
    printed.push(text);
  }
  return printed.join("");
}

function printPiece(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "number":
      return `${piece.value}${printSteps(piece.steps)}${piece.suffix}`;
    case "local":
      return printLocal(piece);
    case "declaration":
      return piece.keyword === "let" ? "`" : "\\";
    case "repeat":
      return `#${piece.turns} ${printPieces(piece.body)}"`;
    default:
      return piece satisfies never;
  }
}

function printLocal({ index, declared, steps, declaredSteps }: LocalPiece): string {
  const distance = declared - 1 - index;
  const distanceSteps = steps.map((step, i) => (declaredSteps[i] ?? 0) - step);
  const isFixed = (of: readonly number[]): boolean => of.every((step) => step === 0);
  const byDistance = isFixed(steps) === isFixed(distanceSteps) ? distance < near : isFixed(distanceSteps);
  return byDistance ? `$${distance}${printSteps(distanceSteps)}` : `?${index}${printSteps(steps)}`;
}

function printSteps(steps: readonly number[]): string {
  const last = steps.findLastIndex((step) => step !== 0);
  return steps
    .slice(0, last + 1)
    .map((step) => `'${step || ""}`)
    .join("");
}
