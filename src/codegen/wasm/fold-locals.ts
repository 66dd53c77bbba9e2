/**
 * A value is computed where it is read first: `local.set` and `local.get` become a `local.tee`, or nothing where it is read once.
 * What is evaluated before that and after the value's own place neither sets a local that it reads nor reads one that it sets. Values
 * that read memory or set locals go no further than into the next statement.
 */

import type { WasmFunction } from "./function.ts";
import { isBlock, mentionedBy, mentionsIn } from "./mentions.ts";
import { type Wat, wat } from "./wat.ts";

export function foldLocals(given: WasmFunction): WasmFunction {
  return new Folding(given).result();
}

/** A value on its way to where it is read. */
interface Moving {
  readonly name: string;
  readonly value: Wat;
  /** It depends on locals alone and sets none, so that it may pass what does not set these. */
  readonly isFree: boolean;
  readonly reads: ReadonlySet<string>;
  readonly sets: ReadonlySet<string>;
}

class Folding {
  readonly #given: WasmFunction;
  readonly #mentions: ReadonlyMap<string, number>;

  constructor(given: WasmFunction) {
    this.#given = given;
    this.#mentions = mentionsIn(given.body);
  }

  result(): WasmFunction {
    return { ...this.#given, body: this.#block(this.#given.body) };
  }

  #block(statements: readonly Wat[]): readonly Wat[] {
    /** What follows the statement at hand, the nearest last. */
    const rest: Wat[] = [];
    for (const statement of statements.toReversed()) {
      const folded = this.#inside(statement);
      if (!this.#moveInto(rest, folded)) rest.push(folded);
    }
    return rest.reverse();
  }

  #inside(node: Wat): Wat {
    if (typeof node === "string") return node;
    return isBlock(node.head)
      ? { ...node, operands: this.#block(node.operands) }
      : { ...node, operands: node.operands.map((operand) => this.#inside(operand)) };
  }

  /** Moves the value that `setting` sets into the statement that reads it first; false where it cannot be. */
  #moveInto(rest: Wat[], setting: Wat): boolean {
    const moving = this.#movingOf(setting);
    if (!moving) return false;
    for (let at = rest.length - 1; at >= 0; at--) {
      const statement = rest[at] ?? "";
      const { moved, isOpen } = this.#place(statement, moving);
      if (moved !== undefined) {
        rest[at] = moved;
        return true;
      }
      if (!isOpen || !moving.isFree || this.#given.locals.get(moving.name) === "v128") return false;
    }
    return false;
  }

  #movingOf(setting: Wat): Moving | undefined {
    if (typeof setting === "string") return undefined;
    const mentioned = mentionedBy(setting.head);
    const [value] = setting.operands;
    if (mentioned?.kind !== "set" || value === undefined || !this.#given.locals.has(mentioned.name)) return undefined;
    const { gets: reads, sets } = mentionsOf(value);
    return { name: mentioned.name, value, isFree: !readsMemory(value) && sets.size === 0, reads, sets };
  }

  /** The statement with the value in it, or whether the value may pass the statement. */
  #place(statement: Wat, { name, value, isFree, reads, sets }: Moving): { readonly moved?: Wat; readonly isOpen: boolean } {
    const isOnly = this.#mentions.get(name) === 2;
    let isFound = false;
    let isOpen = true;
    /** `isCertain` where everything that the statement reads is read after this. */
    const visit = (node: Wat, isCertain: boolean): Wat => {
      if (!isOpen || typeof node === "string") return node;
      const isInner = isBlock(node.head);
      if (isInner) {
        isOpen = false;
        return node;
      }
      const isLoop = node.head.startsWith("loop");
      if (isLoop) {
        const inside = mentionsOf(node);
        isOpen = !inside.gets.has(name) && inside.sets.isDisjointFrom(reads);
        return node;
      }
      const operands = node.operands.map((operand) => visit(operand, isCertain && !isInner));
      const mentioned = mentionedBy(node.head);
      if (!isOpen || !mentioned) return { ...node, operands };
      if (mentioned.kind === "get" && mentioned.name === name) {
        isOpen = false;
        isFound = isCertain || isOnly;
        if (!isFound) return node;
        return isOnly ? value : wat(`local.tee $${name}`, value);
      }
      const conflicts =
        mentioned.kind === "get" ? sets.has(mentioned.name) : mentioned.name === name || !isFree || reads.has(mentioned.name);
      if (conflicts) isOpen = false;
      return { ...node, operands };
    };
    const moved = visit(statement, true);
    return isFound ? { moved, isOpen } : { isOpen };
  }
}

function mentionsOf(node: Wat): { readonly gets: ReadonlySet<string>; readonly sets: ReadonlySet<string> } {
  const gets = new Set<string>();
  const sets = new Set<string>();
  const visit = (inner: Wat): void => {
    if (typeof inner === "string") return;
    const mentioned = mentionedBy(inner.head);
    if (mentioned) (mentioned.kind === "get" ? gets : sets).add(mentioned.name);
    inner.operands.forEach(visit);
  };
  visit(node);
  return { gets, sets };
}

function readsMemory(node: Wat): boolean {
  return typeof node !== "string" && (/^(call|if)\b|load/.test(node.head) || node.operands.some(readsMemory));
}
