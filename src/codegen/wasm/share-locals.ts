/**
 * Values that are not needed at the same time get one local. Engines put functions into a form of their own, so it makes none
 * faster; but the number of a local is one byte, and what is written out several times comes out alike, which compresses well.
 *
 * A local that is set in a block before it is read there, and that nothing outside of the block mentions, lives from that statement
 * to the last one of the block that mentions it, loops in it included: nothing goes back to what is before without setting it
 * again. Any other has a place to itself.
 *
 * Places are given from the inside out: the innermost blocks take the first ones, and what is around them takes those that are left
 * over. So the same loop has the same locals however deep it stands, and in whatever function.
 */

import type { WasmFunction, WasmType } from "./function.ts";
import { isBlock, mentionedBy, mentionsIn } from "./mentions.ts";
import { type Wat, wat } from "./wat.ts";

/**
 * In the order of their locals. Places have the same numbers in all functions of vectors: parameters and vectors are filled up to
 * so many.
 */
const types: readonly WasmType[] = ["v128", "i32", "i64", "f32", "f64"];
const usualParameters = 12;
const usualVectors = 20;

export function shareLocals(given: WasmFunction): WasmFunction {
  return new Sharing(given).result();
}

/** Where a local lives in its block. A statement that sets one as the last thing it does is two points: before that and after. */
interface Life {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

class Sharing {
  readonly #given: WasmFunction;
  readonly #mentions: ReadonlyMap<string, number>;
  readonly #places = new Map<string, number>();

  constructor(given: WasmFunction) {
    this.#given = given;
    this.#mentions = mentionsIn(given.body);
  }

  result(): WasmFunction {
    const { parameters, body } = this.#given;
    this.#block(body);
    const everything = [...mentionsIn(body).keys()].filter((name) => this.#given.locals.has(name));
    for (const name of everything) if (!this.#places.has(name)) this.#place(name, everything);
    const counts = new Map<WasmType, number>();
    for (const [name, place] of this.#places) counts.set(this.#typeOf(name), Math.max(counts.get(this.#typeOf(name)) ?? 0, place + 1));
    const locals = new Map<string, WasmType>();
    if (this.#given.locals.size > 0) {
      counts.set("v128", Math.max(counts.get("v128") ?? 0, usualVectors));
      for (let at = parameters.length; at < usualParameters; at++) locals.set(`unused.${at}`, "v128");
    }
    for (const type of types) for (let place = 0; place < (counts.get(type) ?? 0); place++) locals.set(nameOf(type, place), type);
    return { ...this.#given, locals, body: body.map((node) => this.#rewrite(node)) };
  }

  #typeOf(name: string): WasmType {
    return this.#given.locals.get(name) ?? "i32";
  }

  /** Gives places to what lives in the block, and in the blocks in it first. */
  #block(statements: readonly Wat[]): void {
    for (const statement of statements) this.#inside(statement);
    const mentioned = statements.map((statement) => mentionsIn([statement]));
    const lives = this.#lives(statements, mentioned);
    for (const { name, start, end } of lives) {
      const others = lives.filter((other) => other.start <= end && other.end >= start).map((other) => other.name);
      for (let at = start >> 1; at <= end >> 1; at++) for (const other of mentioned[at]?.keys() ?? []) if (!lives.some((l)=>l.name===other)) others.push(other);
      this.#place(name, others);
    }
  }

  #inside(node: Wat): void {
    if (typeof node === "string") return;
    if (isBlock(node.head)) this.#block(node.operands);
    else for (const operand of node.operands) this.#inside(operand);
  }

  /** Of the locals that live in this block and in none of its blocks, in the order of their starts. */
  #lives(statements: readonly Wat[], mentioned: readonly ReadonlyMap<string, number>[]): readonly Life[] {
    const inBlock = mentionsIn(statements);
    const starts = new Map<string, number>();
    const met = new Set<string>();
    const visit = (node: Wat, at: number, isLast: boolean, isOwn: boolean): void => {
      if (typeof node === "string") return;
      for (const operand of node.operands) visit(operand, at, false, isOwn && !isBlock(node.head));
      const mention = mentionedBy(node.head);
      if (!mention || met.has(mention.name) || !this.#given.locals.has(mention.name)) return;
      met.add(mention.name);
      if (isOwn && mention.kind !== "get") starts.set(mention.name, isLast ? 2 * at + 1 : 2 * at);
    };
    for (const [at, statement] of statements.entries()) visit(statement, at, true, true);
    const lives: Life[] = [];
    for (const [name, start] of starts) {
      if (this.#places.has(name) || inBlock.get(name) !== this.#mentions.get(name)) continue;
      const last = mentioned.findLastIndex((names) => names.has(name));
      lives.push({ name, start, end: Math.max(start, 2 * last) });
    }
    return lives;
  }

  /** The first place of its type that none of the others has. */
  #place(name: string, others: Iterable<string>): void {
    const taken = new Set<number>();
    for (const other of others) {
      const place = this.#places.get(other);
      if (place !== undefined && this.#typeOf(other) === this.#typeOf(name)) taken.add(place);
    }
    let place = 0;
    while (taken.has(place)) place += 1;
    this.#places.set(name, place);
  }

  #rewrite(node: Wat): Wat {
    if (typeof node === "string") return node;
    const mentioned = mentionedBy(node.head);
    const place = mentioned && this.#places.get(mentioned.name);
    const head = place === undefined ? node.head : `local.${mentioned?.kind} $${nameOf(this.#typeOf(mentioned?.name ?? ""), place)}`;
    return wat(head, ...node.operands.map((operand) => this.#rewrite(operand)));
  }
}

function nameOf(type: WasmType, place: number): string {
  return `${type}.${place}`;
}
