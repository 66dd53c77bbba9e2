/** Where functions of folded instructions mention their locals. */

import type { Wat } from "./wat.ts";

export interface Mention {
  readonly kind: "get" | "set" | "tee";
  readonly name: string;
}

export function mentionedBy(head: string): Mention | undefined {
  const [, kind, name] = /^local\.(get|set|tee) \$(\S+)$/.exec(head) ?? [];
  return name === undefined ? undefined : { kind: kind as Mention["kind"], name };
}

/** Its operands are statements. */
export function isBlock(head: string): boolean {
  return /^(then|else|loop)\b/.test(head);
}

/** How often each local is mentioned. */
export function mentionsIn(nodes: readonly Wat[], counts = new Map<string, number>()): ReadonlyMap<string, number> {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    const name = mentionedBy(node.head)?.name;
    if (name !== undefined) counts.set(name, (counts.get(name) ?? 0) + 1);
    mentionsIn(node.operands, counts);
  }
  return counts;
}
