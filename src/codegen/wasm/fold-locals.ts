/**
 * A value that the next statement is the first to read is computed there: `local.set` and `local.get` become a `local.tee`, or
 * nothing where it is read once. What is evaluated before it in that statement neither sets a local nor reads one that the value sets,
 * and expressions do not change memory, so that the order makes no difference.
 */

import type { WasmFunction } from "./function.ts";
import { isBlock, mentionedBy, mentionsIn } from "./mentions.ts";
import { type Wat, type WatNode, wat } from "./wat.ts";

export function foldLocals(given: WasmFunction): WasmFunction {
  const mentions = mentionsIn(given.body);
  const block = (statements: readonly Wat[]): readonly Wat[] => {
    const result: Wat[] = [];
    for (const statement of statements) {
      let folded = inside(statement);
      for (let last = result.at(-1); last !== undefined; last = result.at(-1)) {
        const moved = moveInto(folded, last);
        if (moved === undefined) break;
        result.pop();
        folded = moved;
      }
      result.push(folded);
    }
    return result;
  };
  const inside = (node: Wat): Wat => {
    if (typeof node === "string") return node;
    return isBlock(node.head) ? { ...node, operands: block(node.operands) } : { ...node, operands: node.operands.map(inside) };
  };
  /** `statement` with the value that `setting` sets in it; undefined where it cannot be. */
  const moveInto = (statement: Wat, setting: Wat): Wat | undefined => {
    if (typeof setting === "string") return undefined;
    const set = mentionedBy(setting.head);
    const [value] = setting.operands;
    if (set?.kind !== "set" || value === undefined || !given.locals.has(set.name)) return undefined;
    const isOnly = mentions.get(set.name) === 2;
    const written = teesIn(value);
    let isFound = false;
    let isOpen = true;
    const visit = (node: Wat): Wat => {
      if (!isOpen || typeof node === "string") return node;
      if (isBlock(node.head)) {
        isOpen = false;
        return node;
      }
      const operands = node.operands.map(visit);
      const mentioned = mentionedBy(node.head);
      if (isOpen && mentioned) {
        isFound = mentioned.kind === "get" && mentioned.name === set.name;
        isOpen = mentioned.kind === "get" && !isFound && !written.has(mentioned.name);
        if (isFound) return isOnly ? value : wat(`local.tee $${set.name}`, value);
      }
      return { ...node, operands };
    };
    const moved = visit(statement);
    return isFound ? moved : undefined;
  };
  return { ...given, body: block(given.body) };
}

function teesIn(node: Wat, names = new Set<string>()): ReadonlySet<string> {
  if (typeof node === "string") return names;
  const mentioned = mentionedBy(node.head);
  if (mentioned?.kind === "tee") names.add(mentioned.name);
  for (const operand of (node satisfies WatNode).operands) teesIn(operand, names);
  return names;
}
