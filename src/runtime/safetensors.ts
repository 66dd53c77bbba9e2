/**
 * Reads and writes safetensors files: https://huggingface.co/docs/safetensors (format section).
 * Eight bytes of little-endian header length, a JSON header, then the tensors' bytes without gaps.
 * Numbers come as programs exchange them: F16 and BF16 widened, I64 in doubles, BOOL (one byte) as i32. bool is written as I32.
 */

import { isPlanDtype } from "./dtypes.ts";
import { elementBytes, pack, storageOf, unpack } from "./elements.ts";
import type { TypedArray } from "./executor.ts";
import { fault } from "./fault.ts";
import type { PlanDtype, PlanStorage } from "./plan.ts";

export interface SafeTensor {
  readonly dtype: PlanDtype;
  readonly shape: readonly number[];
  readonly data: TypedArray;
}

export interface SafeTensorsFile {
  readonly tensors: Readonly<Record<string, SafeTensor>>;
  readonly metadata: Readonly<Record<string, string>>;
}

/** The format's names of element types are those of plans, in capitals. */
export function safetensorName(storage: PlanStorage): string {
  return storage.toUpperCase();
}

/** The format's own limit of the header. */
const maximumHeader = 100_000_000;

export function writeSafetensors({ tensors, metadata }: SafeTensorsFile): Uint8Array<ArrayBuffer> {
  // A record without prototype, so that no tensor's name is special.
  const header: Record<string, unknown> = Object.create(null);
  if (Object.keys(metadata).length > 0) header.__metadata__ = metadata;
  let end = 0;
  const contents: ArrayBufferView[] = [];
  for (const [name, { dtype, shape, data }] of Object.entries(tensors)) {
    const content = pack({ dtype }, data);
    contents.push(content);
    header[name] = { dtype: safetensorName(storageOf({ dtype })), shape, data_offsets: [end, end + content.byteLength] };
    end += content.byteLength;
  }
  let text = JSON.stringify(header);
  const encoder = new TextEncoder();
  // Padded with spaces so that the data is aligned to 8 bytes.
  text += " ".repeat((8 - (encoder.encode(text).length % 8)) % 8);
  const head = encoder.encode(text);
  const bytes = new Uint8Array(8 + head.length + end);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(head.length), true);
  bytes.set(head, 8);
  let offset = 8 + head.length;
  for (const { buffer, byteOffset, byteLength } of contents) {
    bytes.set(new Uint8Array(buffer, byteOffset, byteLength), offset);
    offset += byteLength;
  }
  return bytes;
}

export function readSafetensors(bytes: Uint8Array, what = "the weights file"): SafeTensorsFile {
  const broken = (reason: string): never =>
    fault(
      "TSC4010",
      `${what} is no valid safetensors file: ${reason}`,
      "write the weights again; the file may be cut off or of another kind",
    );
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8) broken(`it has ${bytes.length} bytes, and its header alone needs 8`);
  const headerLength = Number(view.getBigUint64(0, true));
  if (headerLength > maximumHeader || headerLength > bytes.length - 8)
    broken(`its header is said to have ${headerLength} bytes, the file has ${bytes.length}`);
  let header: unknown;
  try {
    header = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes.subarray(8, 8 + headerLength)));
  } catch {
    broken("its header is no JSON");
  }
  if (!isRecord(header)) return broken("its header is no JSON object");
  const data = bytes.subarray(8 + headerLength);
  const tensors: Record<string, SafeTensor> = Object.create(null);
  const ranges: [start: number, end: number, name: string][] = [];
  let metadata: Record<string, string> = {};
  for (const [name, entry] of Object.entries(header)) {
    if (name === "__metadata__") {
      if (!isRecord(entry) || !Object.values(entry).every((value) => typeof value === "string"))
        return broken("__metadata__ is no record of texts");
      metadata = entry as Record<string, string>;
      continue;
    }
    if (!isRecord(entry)) return broken(`${name} has no description`);
    const { dtype: stored, shape, data_offsets: offsets } = entry;
    const dtype = String(stored).toLowerCase();
    if (!isPlanDtype(dtype)) return broken(`${name} has dtype ${JSON.stringify(stored)}, which is not read`);
    if (!isCounts(shape)) return broken(`${name} has shape ${JSON.stringify(shape)}`);
    if (!isCounts(offsets) || offsets.length !== 2) return broken(`${name} has offsets ${JSON.stringify(offsets)}`);
    const [start = 0, end = 0] = offsets;
    if (start > end || end > data.length) broken(`${name} lies at bytes ${start} to ${end} of ${data.length}`);
    const count = shape.reduce((product, size) => product * size, 1);
    const width = dtype === "bool" ? 1 : elementBytes(dtype);
    if (end - start !== count * width) broken(`${name} has ${end - start} bytes; its shape [${shape.join(", ")}] needs ${count * width}`);
    ranges.push([start, end, name]);
    // A copy: the data may lie unaligned in the file. `slice` of a Node Buffer would be a view.
    const content = new Uint8Array(data.subarray(start, end));
    tensors[name] = { dtype, shape, data: dtype === "bool" ? Int32Array.from(content) : unpack({ dtype }, content.buffer) };
  }
  ranges.sort(([a, aEnd], [b, bEnd]) => a - b || aEnd - bEnd);
  let position = 0;
  for (const [start, end, name] of ranges) {
    if (start !== position) broken(`${name} begins at byte ${start}, where ${position} is expected: tensors overlap or leave a gap`);
    position = end;
  }
  if (position !== data.length) broken(`it has ${data.length - position} bytes that belong to no tensor`);
  return { tensors, metadata };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((size) => Number.isSafeInteger(size) && size >= 0);
}
