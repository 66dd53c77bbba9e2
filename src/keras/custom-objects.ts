/** Classes and functions of the user's own, by the names under which models refer to them. */

export type CustomObjects = Readonly<Record<string, unknown>>;

const registered = new Map<string, unknown>();
const scopes: CustomObjects[] = [];

/** Makes a class or function known to `deserialize`, `loadModel` and `get` under its name. */
export function registerCustomObject(name: string, value: unknown): void {
  registered.set(name, value);
}

/** Runs `body` with further names known: also those that objects inside objects refer to. */
export function withCustomObjects<T>(objects: CustomObjects, body: () => T): T {
  scopes.push(objects);
  try {
    return body();
  } finally {
    scopes.pop();
  }
}

/** The innermost object under the first of `names` that has one. `Package>Name` is also found as `Name`. */
export function customObject(...names: readonly (string | undefined)[]): unknown {
  const candidates = names.filter((name) => name !== undefined).flatMap((name) => [name, name.replace(/^.*>/, "")]);
  for (const name of candidates) {
    const scope = scopes.findLast((objects) => Object.hasOwn(objects, name));
    if (scope) return scope[name];
    if (registered.has(name)) return registered.get(name);
  }
  return undefined;
}
