/** Scopes that prefix the names of ops made while they are open: `scope/add`. */

const open: string[] = [];

export function withNameScope<T>(name: string, body: () => T): T {
  open.push(name);
  try {
    return body();
  } finally {
    open.pop();
  }
}

/** Names of the open scopes, outermost first: `outer/inner`; empty outside. */
export function nameScopePath(): string {
  return open.join("/");
}

export function scopedName(name: string): string {
  return [...open, name].join("/");
}

/** What an op is labelled with because of the open scopes; empty outside. */
export function scopedLabel(name: string): string {
  return open.length === 0 ? "" : scopedName(name);
}
