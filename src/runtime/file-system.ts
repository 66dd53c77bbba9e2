/** Reading files in pieces, and writing them where there is a file system. */

import { fault } from "./fault.ts";
import { isPath } from "./files.ts";
import { node } from "./host.ts";

/** The same in pieces, for files larger than memory. */
export async function* readStream(source: string | URL): AsyncIterable<Uint8Array> {
  if (node && isPath(source)) {
    const { createReadStream } = node.getBuiltinModule("node:fs");
    try {
      yield* createReadStream(source) as AsyncIterable<Uint8Array>;
    } catch (error) {
      unreachable(source, "read", error);
    }
    return;
  }
  const response = await fetch(source);
  if (!response.ok || !response.body) fault("TSC4014", `${String(source)} cannot be read: ${response.status} ${response.statusText}`);
  yield* iterateStream(response.body);
}

/** Streams are iterable in Node; not in every browser. */
export async function* iterateStream(stream: ReadableStream<Uint8Array>): AsyncIterable<Uint8Array> {
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    // Ends what writes into it, too, when a reader has enough.
    await reader.cancel();
  }
}

/** By way of a sibling that is renamed, so that a reader never sees half a file. */
export async function writeBytes(path: string | URL, bytes: Uint8Array): Promise<void> {
  const { rename, writeFile } = fileSystem(path);
  const temporary = path instanceof URL ? new URL(`${path.href}.partial`) : `${path}.partial`;
  await writeFile(temporary, bytes)
    .then(() => rename(temporary, path))
    .catch((error: unknown) => unreachable(path, "written", error));
}

function fileSystem(path: string | URL): typeof import("node:fs/promises") {
  return node
    ? node.getBuiltinModule("node:fs/promises")
    : fault("TSC4013", `${String(path)} cannot be written: there is no file system here`, "keep bytes: save without a path gives them");
}

export async function appendToFile(path: string, data: string | Uint8Array): Promise<void> {
  await fileSystem(path)
    .appendFile(path, data)
    .catch((error: unknown) => unreachable(path, "written", error));
}

export async function makeFolder(path: string): Promise<void> {
  await fileSystem(path)
    .mkdir(path, { recursive: true })
    .catch((error: unknown) => unreachable(path, "written", error));
}

export async function fileExists(path: string): Promise<boolean> {
  return fileSystem(path)
    .access(path)
    .then(
      () => true,
      () => false,
    );
}

export async function renameFile(from: string, to: string): Promise<void> {
  await fileSystem(from)
    .rename(from, to)
    .catch((error: unknown) => unreachable(to, "written", error));
}

export async function removeFile(path: string): Promise<void> {
  await fileSystem(path)
    .rm(path, { force: true })
    .catch((error: unknown) => unreachable(path, "written", error));
}

export function unreachable(path: string | URL, what: "read" | "written", error: unknown): never {
  const text = error instanceof Error ? error.message : String(error);
  return fault("TSC4014", `${String(path)} cannot be ${what}: ${text.replace(/^E[A-Z]+: ([^,]*),.*$/, "$1")}`);
}
