/** From a place (file, line, column) to the source text there: the expression that begins at it. */

import { readFileSync } from "node:fs";
import { Node, Project, SyntaxKind } from "ts-morph";
import type { Location } from "../ir/location.ts";

export interface SourceSpan {
  /** The whole line. */
  readonly line: string;
  /** From 0, in the line. */
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

/** Undefined when the file cannot be read or has no such place. */
export function findSpan(location: Location): SourceSpan | undefined {
  let text: string;
  try {
    text = readFileSync(location.file, "utf8");
  } catch {
    return undefined;
  }
  const line = text.split(/\r?\n/)[location.line - 1];
  if (line === undefined || location.column < 1 || location.column > line.length + 1) return undefined;
  const start = location.column - 1;
  return { line, start, end: Math.min(line.length, Math.max(start + 1, endOfNode(location.file, text, location, line.length))) };
}

/** Where, in the line, the expression that begins at the place ends; the line's end when it goes on. */
function endOfNode(file: string, text: string, location: Location, lineLength: number): number {
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, compilerOptions: { noLib: true, allowJs: true } });
  const source = project.createSourceFile(file.endsWith(".js") || file.endsWith(".mjs") ? "/entry.js" : "/entry.ts", text);
  const position = source.compilerNode.getPositionOfLineAndCharacter(location.line - 1, location.column - 1);
  const node = source.getDescendantAtPos(position);
  if (!node) return location.column;
  const end = wholeExpression(node, position).getEnd() - position + location.column - 1;
  return Math.min(end, lineLength);
}

/**
 * A stack frame points to the name of what is called. Takes in its arguments: of `layers.dense({units: 1}).apply(x)` at
 * `dense`, that is `dense({units: 1})`.
 */
function wholeExpression(node: Node, position: number): Node {
  let whole = node;
  for (let parent = node.getParent(); parent; parent = parent.getParent()) {
    const named = Node.isPropertyAccessExpression(parent) && parent.getNameNode() === whole;
    const called = (Node.isCallExpression(parent) || Node.isNewExpression(parent)) && parent.getExpression() === whole;
    const started =
      parent.getStart() === position &&
      Node.isExpression(parent) &&
      !Node.isBinaryExpression(parent) &&
      !parent.isKind(SyntaxKind.PropertyAccessExpression);
    if (!named && !called && !started) break;
    whole = parent;
    if (called) break;
  }
  return whole;
}
