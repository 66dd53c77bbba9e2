/**
 * Values that are not needed at the same time get one local. Engines put functions into a form of their own, so it makes none
 * faster; but the number of a local is one byte, and what is written out several times comes out alike, which compresses well.
 *
 * A local that is set in a block before it is read there, and that nothing outside of the block mentions, lives from that statement
 * to the last one of the block that mentions it, loops in it included: nothing goes back to what is before without setting it
 * again. Any other has a place to itself.
 */

import type { WasmFunction, WasmType } from "./function.ts";
import { isBlock, mentionedBy, mentionsIn } from "./mentions.ts";
import { type Wat, wat } from "./wat.ts";

/**
 * In the order of their locals. Places have the same numbers in all functions of vectors, so that loops of several kernels come out
 * alike: parameters and vectors are filled up to so many.
 */
const types: readonly WasmType[] = ["v128", "i32", "i64", "f32", "f64"];
const usualParameters = 12;
const usualVectors = 20;

export function shareLocals(given: WasmFunction): WasmFunction {
  return new Sharing(given).result();
}

/** A block whose statements are being rewritten. */
interface Block {
  /** Of what nothing outside of it mentions: the last statement that does. */
  readonly ends: ReadonlyMap<string, number>;
  /** Its locals that have a place. */
  readonly living: Set<string>;
}

class Sharing {
  readonly #given: WasmFunction;
  readonly #mentions: ReadonlyMap<string, number>;
  /** Places of locals, and those of each type that are free, out of so many. */
  readonly #places = new Map<string, number>();
  readonly #free = new Map<WasmType, Set<number>>();
  readonly #counts = new Map<WasmType, number>();

  constructor(given: WasmFunction) {
    this.#given = given;
    this.#mentions = mentionsIn(given.body);
  }

  result(): WasmFunction {
    const body = this.#block(this.#given.body);
    const locals = new Map<string, WasmType>();
    const vectors = this.#counts.get("v128") ?? 0;
    if (this.#given.locals.size > 0) {
      this.#counts.set("v128", Math.max(vectors, usualVectors));
      for (let at = this.#given.parameters.length; at < usualParameters; at++) locals.set(`unused.${at}`, "v128");
    }
    for (const type of types) for (let place = 0; place < (this.#counts.get(type) ?? 0); place++) locals.set(nameOf(type, place), type);
    return { ...this.#given, locals, body };
  }

  #block(statements: readonly Wat[]): readonly Wat[] {
    const inside = mentionsIn(statements);
    const ends = new Map<string, number>();
    for (const [at, statement] of statements.entries())
      for (const name of mentionsIn([statement]).keys()) if (inside.get(name) === this.#mentions.get(name)) ends.set(name, at);
    const block: Block = { ends, living: new Set() };
    return statements.map((statement, at) => {
      const end = (): void => this.#end(block, at);
      const rewritten = this.#rewrite(statement, block, end);
      end();
      return rewritten;
    });
  }

  /** `beforeSet` is called where all that a statement reads is read, and it sets a local. */
  #rewrite(node: Wat, block: Block, beforeSet?: () => void): Wat {
    if (typeof node === "string") return node;
    const { head, operands } = node;
    if (isBlock(head)) return wat(head, ...this.#block(operands));
    const rewritten = operands.map((operand) => this.#rewrite(operand, block));
    const mentioned = mentionedBy(head);
    if (!mentioned || !this.#given.locals.has(mentioned.name)) return wat(head, ...rewritten);
    beforeSet?.();
    return wat(`local.${mentioned.kind} $${this.#nameOf(mentioned.name, mentioned.kind !== "get", block)}`, ...rewritten);
  }

  #nameOf(name: string, isSet: boolean, block: Block): string {
    const type = this.#given.locals.get(name) ?? "i32";
    let place = this.#places.get(name);
    if (place === undefined) {
      const isOwn = isSet && block.ends.has(name);
      const free = isOwn ? Math.min(...(this.#free.get(type) ?? [])) : Number.POSITIVE_INFINITY;
      const count = this.#counts.get(type) ?? 0;
      place = Math.min(free, count);
      if (place === count) this.#counts.set(type, count + 1);
      this.#free.get(type)?.delete(place);
      this.#places.set(name, place);
      if (isOwn) block.living.add(name);
    }
    return nameOf(type, place);
  }

  /** Frees the places of the block's locals that no statement after `at` mentions. */
  #end({ ends, living }: Block, at: number): void {
    for (const name of living) {
      const type = this.#given.locals.get(name) ?? "i32";
      if ((ends.get(name) ?? at) > at) continue;
      living.delete(name);
      const free = this.#free.get(type) ?? new Set();
      this.#free.set(type, free.add(this.#places.get(name) ?? 0));
    }
  }
}

function nameOf(type: WasmType, place: number): string {
  return `${type}.${place}`;
}
