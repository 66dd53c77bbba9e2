/**
 * Where many accesses through one pointer lie at equal distances, far from each other, the pointer moves from one to the next: the
 * same step every time compresses better than offsets that are all different.
 */

import type { WasmFunction } from "./function.ts";
import { isBlock, type Mention, mentionedBy, mentionsIn } from "./mentions.ts";
import { type Wat, type WatNode, wat } from "./wat.ts";

/** Fewer accesses, and offsets of fewer bytes, gain nothing. */
const fewest = 8;
const shortest = 1024;

export function stepPointers(given: WasmFunction): WasmFunction {
  const mentions = mentionsIn(given.body);
  const visit = (node: Wat): Wat => {
    if (typeof node === "string") return node;
    const operands = node.operands.map(visit);
    if (!isBlock(node.head)) return { ...node, operands };
    return { ...node, operands: stepped(operands, mentions) };
  };
  return { ...given, body: stepped(given.body.map(visit), mentions) };
}

/** In the order of their evaluation. */
interface Access {
  readonly node: WatNode;
  readonly mention: Mention;
  readonly offset: number;
}

function stepped(statements: readonly Wat[], mentions: ReadonlyMap<string, number>): readonly Wat[] {
  const steps = new Map<WatNode, number>();
  for (const [pointer, accesses] of Map.groupBy(accessesIn(statements), ({ mention }) => mention.name)) {
    // What sets the pointer is in front of the first access, or in it, and nothing else reads it.
    const [first, second] = accesses;
    const isSetBefore = statements.some((statement) => typeof statement !== "string" && isSetting(statement, pointer));
    const others = isSetBefore ? 1 : 0;
    if (!first || !second || accesses.length < fewest || accesses.length + others !== mentions.get(pointer)) continue;
    if (accesses.some(({ mention }) => (mention.kind === "tee") !== (mention === first.mention && !isSetBefore))) continue;
    const step = second.offset - first.offset;
    if (first.offset !== 0 || step < shortest || accesses.some(({ offset }, at) => offset !== at * step)) continue;
    for (const { node } of accesses.slice(1)) steps.set(node, step);
  }
  if (steps.size === 0) return statements;
  const rewrite = (node: Wat): Wat => {
    if (typeof node === "string") return node;
    const operands = node.operands.map(rewrite);
    const step = steps.get(node);
    const [pointer, ...rest] = operands;
    if (step === undefined || pointer === undefined || typeof pointer === "string") return { ...node, operands };
    const moved = wat(pointer.head.replace(".get", ".tee"), wat("i32.add", pointer, wat(`i32.const ${step}`)));
    return wat(node.head.replace(/ offset=\d+/, ""), moved, ...rest);
  };
  return statements.map(rewrite);
}

function isSetting({ head }: WatNode, name: string): boolean {
  const mentioned = mentionedBy(head);
  return mentioned?.kind === "set" && mentioned.name === name;
}

/** Those of the statements themselves, not of blocks in them. */
function accessesIn(statements: readonly Wat[]): readonly Access[] {
  const accesses: Access[] = [];
  const visit = (node: Wat): void => {
    if (typeof node === "string" || isBlock(node.head)) return;
    const access = /^\w+\.(?:load|store)(?: offset=(\d+))?$/.exec(node.head);
    const [pointer] = node.operands;
    const mention = access && typeof pointer === "object" ? mentionedBy(pointer.head) : undefined;
    if (mention) accesses.push({ node, mention, offset: Number(access?.[1] ?? 0) });
    node.operands.forEach(visit);
  };
  statements.forEach(visit);
  return accesses;
}
