/** Bytes as they come: of a file, a URL, a text, an array or a stream. gzip is seen through. */

import { fault } from "../fault.ts";
import { iterateStream, readStream } from "../file-system.ts";

/** A path or URL, bytes, or a function that opens a stream anew for each pass. */
export type DataSource = string | URL | Uint8Array | ArrayBuffer | Blob | (() => AsyncIterable<Uint8Array>);

const gzipMagic = [0x1f, 0x8b] as const;

async function* open(source: DataSource): AsyncIterable<Uint8Array> {
  if (typeof source === "function") yield* source();
  else if (source instanceof Uint8Array) yield source;
  else if (source instanceof ArrayBuffer) yield new Uint8Array(source);
  else if (source instanceof Blob) yield* iterateStream(source.stream());
  else yield* readStream(source);
}

/** What a message calls the source. */
export function nameOf(source: DataSource): string {
  return typeof source === "string" || source instanceof URL ? String(source) : "the data";
}

export async function* readChunks(source: DataSource): AsyncIterable<Uint8Array> {
  const chunks = open(source)[Symbol.asyncIterator]();
  const first = await firstChunk(chunks);
  const all = (async function* () {
    yield first;
    yield* { [Symbol.asyncIterator]: () => chunks };
  })();
  if (first[0] !== gzipMagic[0] || first[1] !== gzipMagic[1]) yield* all;
  else yield* gunzip(all, nameOf(source));
}

/** At least two bytes, where there are any: enough to tell gzip. */
async function firstChunk(chunks: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let first = new Uint8Array();
  while (first.length < gzipMagic.length) {
    const next = await chunks.next();
    if (next.done) break;
    const joined = new Uint8Array(first.length + next.value.length);
    joined.set(first);
    joined.set(next.value, first.length);
    first = joined;
  }
  return first;
}

async function* gunzip(chunks: AsyncGenerator<Uint8Array>, name: string): AsyncIterable<Uint8Array> {
  const compressed = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await chunks.next();
      if (done) controller.close();
      else controller.enqueue(new Uint8Array(value));
    },
    async cancel() {
      await chunks.return(undefined);
    },
  });
  try {
    yield* iterateStream(compressed.pipeThrough(new DecompressionStream("gzip")));
  } catch (error) {
    fault(
      "TSC3133",
      `${name} cannot be decompressed: ${error instanceof Error ? error.message : String(error)}`,
      "the file may be cut off",
    );
  }
}
