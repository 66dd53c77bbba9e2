/**
 * Finds what a layer holds: variables, layers, metrics and seed generators in its properties, in the order in which they
 * were assigned, also inside arrays, plain objects, maps and sets. Read when asked for, so later additions are found.
 */

import { isRecord } from "../tree.ts";

/** Says what a property counts as. */
interface Owner {
  setAttrHook(name: string, value: unknown): readonly [name: string, value: unknown];
}

/** Every object in the properties of `owner` for which `is` holds; containers are searched, found objects are not. */
export function heldObjects<T extends object>(owner: Owner, is: (x: unknown) => x is T, stop: (x: unknown) => boolean): readonly T[] {
  const found = new Set<T>();
  const seen = new Set<unknown>();
  const visit = (x: unknown): void => {
    if (typeof x !== "object" || x === null || seen.has(x)) return;
    seen.add(x);
    if (is(x)) found.add(x);
    else if (stop(x)) return;
    else if (Array.isArray(x) || x instanceof Set) for (const item of x) visit(item);
    else if (x instanceof Map) for (const item of x.values()) visit(item);
    else if (isRecord(x)) for (const item of Object.values(x)) visit(item);
  };
  for (const [name, value] of Object.entries(owner)) visit(owner.setAttrHook(name, value)[1]);
  return [...found];
}
