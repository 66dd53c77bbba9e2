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

/**
 * What the user has given or registered under a name, `objects` first, then the innermost scope. `Package>Name` is also
 * found as `Name`; the name under which Keras registers a class comes before that of the class.
 */
export function customObject(name: string, objects: CustomObjects = {}, registeredName = name): unknown {
  for (const candidate of [registeredName, name].flatMap((text) => [text, text.replace(/^.*>/, "")])) {
    const scope = [...scopes, objects].findLast((known) => Object.hasOwn(known, candidate));
    if (scope) return scope[candidate];
    if (registered.has(candidate)) return registered.get(candidate);
  }
  return undefined;
}
