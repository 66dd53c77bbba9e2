/** Reading files: in Node by its file system, in a browser by URL. */

import { node } from "./host.ts";

/** From a path or URL; bytes are what they are. */
export async function readBytes(source: string | URL | ArrayBuffer | Uint8Array): Promise<Uint8Array<ArrayBuffer>> {
  if (source instanceof Uint8Array) return source as Uint8Array<ArrayBuffer>;
  if (source instanceof ArrayBuffer) return new Uint8Array(source);
  if (node && isPath(source)) {
    const { readFile } = node.getBuiltinModule("node:fs/promises");
    return new Uint8Array(
      await readFile(source).catch(async (error: unknown) => (await import("./state.ts")).unreachable(source, "read", error)),
    );
  }
  const response = await fetch(source);
  if (!response.ok) throw new Error(`${String(source)}: ${response.status} ${response.statusText}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** Whether the file system of Node has it. */
export function isPath(source: string | URL): boolean {
  return !/^https?:/.test(String(source));
}
