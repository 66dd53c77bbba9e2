/** What differs between Node and a browser: files, the terminal, the clock. */

import { fault } from "./fault.ts";

/** Node's process, and through it its modules: without an import, so that browsers and their bundlers can load this file. */
const node = (globalThis as { readonly process?: typeof globalThis.process }).process?.versions?.node ? globalThis.process : undefined;

export const isNode = node !== undefined;

export async function readBytes(source: string | URL): Promise<Uint8Array<ArrayBuffer>> {
  const url = source instanceof URL ? source : undefined;
  if (node && (url?.protocol === "file:" || !/^https?:/.test(String(source)))) {
    const { readFile } = node.getBuiltinModule("node:fs/promises");
    return new Uint8Array(await readFile(source).catch((error: unknown) => unreachable(source, "read", error)));
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${String(source)}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** By way of a sibling that is renamed, so that a reader never sees half a file. False where there is no file system. */
export async function writeBytes(path: string | URL, bytes: Uint8Array): Promise<boolean> {
  if (!node) return false;
  const { rename, writeFile } = node.getBuiltinModule("node:fs/promises");
  const temporary = path instanceof URL ? new URL(`${path.href}.partial`) : `${path}.partial`;
  await writeFile(temporary, bytes)
    .then(() => rename(temporary, path))
    .catch((error: unknown) => unreachable(path, "written", error));
  return true;
}

function unreachable(path: string | URL, what: "read" | "written", error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  return fault("TSC4014", `${String(path)} cannot be ${what}: ${text.replace(/^E[A-Z]+: ([^,]*),.*$/, "$1")}`);
}

export const terminal = {
  /** A terminal whose last line can be written again. */
  get interactive(): boolean {
    return node?.stdout?.isTTY === true;
  },
  get color(): boolean {
    return this.interactive && !node?.env.NO_COLOR;
  },
  write(text: string): void {
    if (node?.stdout?.write) node.stdout.write(text);
    else console.log(text.replace(/\n$/, ""));
  },
};

/** Lets timers, input and rendering have a turn. */
export function yieldToHost(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}
