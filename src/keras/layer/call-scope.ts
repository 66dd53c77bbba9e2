/** The layers whose `call` or `build` is running: what nested calls inherit, and the path that names their variables. */

import type { Layer } from "./layer.ts";

export interface CallScope {
  readonly layer: Layer;
  /** The resolved training flag; undefined counts as inference. */
  readonly training: boolean | undefined;
}

const scopes: CallScope[] = [];

export function currentScope(): CallScope | undefined {
  return scopes.at(-1);
}

export function withCallScope<T>(scope: CallScope, body: () => T): T {
  scopes.push(scope);
  try {
    return body();
  } finally {
    scopes.pop();
  }
}

/** Names of the running layers, outermost first. */
export function scopePath(): string {
  const names: string[] = [];
  for (const { layer } of scopes) if (names.at(-1) !== layer.name) names.push(layer.name);
  return names.join("/");
}
