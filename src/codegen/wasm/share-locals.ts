/**
 * Values that are not needed at the same time get one local. Engines put functions into a form of their own, so it makes none
 * faster; but the number of a local is one byte, and what is written out several times comes out alike, which compresses well.
 *
 * A local that is set in a block before it is read there, and that nothing outside of the block mentions, lives from that place
 * to the last one that mentions it, with all of a block in that one where it stands in one: nothing goes back to what is before
 * without setting it again. Any other lives everywhere.
 *
 * Numbers are given from the inside out: what lives in the innermost blocks takes the first ones, and what lives around it those that
 * are left over. So the same loop has the same locals however deep it stands, and in whatever function.
 */

import type { WasmFunction, WasmType } from "./function.ts";
import { isBlock, mentionedBy } from "./mentions.ts";
import { type Wat, wat } from "./wat.ts";

/**
 * In the order of their locals. Those of a type have the same numbers in all functions of vectors: parameters and vectors are filled
 * up to so many.
 */
const types: readonly WasmType[] = ["v128", "i32", "i64", "f32", "f64"];
const usualParameters = 12;
const usualVectors = 20;

export function shareLocals(given: WasmFunction): WasmFunction {
  const { parameters, body } = given;
  const typeOf = (name: string): WasmType => given.locals.get(name) ?? "i32";
  const places = placesOf(livesIn(given), typeOf);
  const counts = new Map<WasmType, number>();
  for (const [name, place] of places) counts.set(typeOf(name), Math.max(counts.get(typeOf(name)) ?? 0, place + 1));
  const locals = new Map<string, WasmType>();
  if (given.locals.size > 0) {
    counts.set("v128", Math.max(counts.get("v128") ?? 0, usualVectors));
    for (let at = parameters.length; at < usualParameters; at++) locals.set(`unused.${at}`, "v128");
  }
  for (const type of types) for (let place = 0; place < (counts.get(type) ?? 0); place++) locals.set(`${type}.${place}`, type);
  const rewrite = (node: Wat): Wat => {
    if (typeof node === "string") return node;
    const { kind, name = "" } = mentionedBy(node.head) ?? {};
    const place = places.get(name);
    return wat(place === undefined ? node.head : `local.${kind} $${typeOf(name)}.${place}`, ...node.operands.map(rewrite));
  };
  return { ...given, locals, body: body.map(rewrite) };
}

/** Mentions have numbers in the order of their evaluation. */
interface Life {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** From its first mention to its last, once that is known. */
interface Block {
  readonly start: number;
  end: number;
}

interface Mentions {
  /** The blocks around the first of them, the innermost last. */
  readonly blocks: readonly Block[];
  readonly isSetFirst: boolean;
  readonly first: number;
  /** Of those blocks, how many are around all of them. */
  common: number;
  last: number;
  /** What is around the last of them in the innermost block that is around all. */
  lastBlock: Block | undefined;
}

/** Lives of all locals, those in inner blocks first. */
function livesIn({ locals, body }: WasmFunction): readonly Life[] {
  const mentions = new Map<string, Mentions>();
  const whole: Block = { start: 0, end: 0 };
  let count = 0;
  const visit = (node: Wat, blocks: readonly Block[]): void => {
    if (typeof node === "string") return;
    const block = isBlock(node.head) ? { start: count, end: count } : undefined;
    for (const operand of node.operands) visit(operand, block ? [...blocks, block] : blocks);
    if (block) block.end = count;
    const mentioned = mentionedBy(node.head);
    if (!mentioned || !locals.has(mentioned.name)) return;
    const known = mentions.get(mentioned.name);
    if (known) {
      let common = 0;
      while (common < known.common && known.blocks[common] === blocks[common]) common += 1;
      Object.assign(known, { common, last: count, lastBlock: blocks[common] });
    } else {
      const first = {
        blocks,
        isSetFirst: mentioned.kind !== "get",
        first: count,
        common: blocks.length,
        last: count,
        lastBlock: undefined,
      };
      mentions.set(mentioned.name, first);
    }
    count += 1;
  };
  for (const statement of body) visit(statement, [whole]);
  whole.end = count;
  const lives = [...mentions].map(([name, { blocks, isSetFirst, first, common, last, lastBlock }]) => {
    const isOwn = isSetFirst && common === blocks.length;
    return isOwn
      ? { block: blocks[common - 1] ?? whole, name, start: first, end: lastBlock ? lastBlock.end - 1 : last }
      : { block: whole, name, start: 0, end: count };
  });
  return lives.sort((a, b) => a.block.end - b.block.end || b.block.start - a.block.start || a.start - b.start);
}

/** To each the first place of its type in which nothing else lives at the time. */
function placesOf(lives: readonly Life[], typeOf: (name: string) => WasmType): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const residents = new Map<WasmType, (readonly Life[])[]>();
  for (const life of lives) {
    const taken = residents.get(typeOf(life.name)) ?? [];
    residents.set(typeOf(life.name), taken);
    const isFree = (others: readonly Life[]): boolean => others.every((other) => other.end < life.start || life.end < other.start);
    const found = taken.findIndex(isFree);
    const place = found < 0 ? taken.length : found;
    taken[place] = [...(taken[place] ?? []), life];
    places.set(life.name, place);
  }
  return places;
}
