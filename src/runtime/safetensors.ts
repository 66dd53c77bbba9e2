/**
 * Reads and writes safetensors files: https://huggingface.co/docs/safetensors (format section).
 * Eight bytes of little-endian header length, a JSON header, then the tensors' bytes without gaps.
 * Only 4-byte dtypes are read: F32, I32, U32; BOOL (one byte) becomes i32.
 */

import type { TypedArray } from "./executor.ts";
import { fault } from "./fault.ts";

export interface SafeTensor {
  readonly dtype: "f32" | "i32" | "u32" | "bool";
  readonly shape: readonly number[];
  readonly data: TypedArray;
}

export interface SafeTensorsFile {
  readonly tensors: Readonly<Record<string, SafeTensor>>;
  readonly metadata: Readonly<Record<string, string>>;
}

const names = { f32: "F32", i32: "I32", u32: "U32", bool: "I32" } as const;
/** The format's own limit of the header. */
const maximumHeader = 100_000_000;

export function writeSafetensors({ tensors, metadata }: SafeTensorsFile): Uint8Array<ArrayBuffer> {
  // A record without prototype, so that no tensor's name is special.
  const header: Record<string, unknown> = Object.create(null);
  if (Object.keys(metadata).length > 0) header.__metadata__ = metadata;
  let end = 0;
  for (const [name, { dtype, shape, data }] of Object.entries(tensors)) {
    header[name] = { dtype: names[dtype], shape, data_offsets: [end, end + data.byteLength] };
    end += data.byteLength;
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
  for (const { data } of Object.values(tensors)) {
    bytes.set(new Uint8Array(data.buffer, data.byteOffset, data.byteLength), offset);
    offset += data.byteLength;
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
    const { dtype, shape, data_offsets: offsets } = entry;
    if (dtype !== "F32" && dtype !== "I32" && dtype !== "U32" && dtype !== "BOOL")
      return broken(`${name} has dtype ${JSON.stringify(dtype)}; F32, I32, U32 and BOOL are read`);
    if (!isCounts(shape)) return broken(`${name} has shape ${JSON.stringify(shape)}`);
    if (!isCounts(offsets) || offsets.length !== 2) return broken(`${name} has offsets ${JSON.stringify(offsets)}`);
    const [start = 0, end = 0] = offsets;
    if (start > end || end > data.length) broken(`${name} lies at bytes ${start} to ${end} of ${data.length}`);
    const count = shape.reduce((product, size) => product * size, 1);
    const elementBytes = dtype === "BOOL" ? 1 : 4;
    if (end - start !== count * elementBytes)
      broken(`${name} has ${end - start} bytes; its shape [${shape.join(", ")}] needs ${count * elementBytes}`);
    ranges.push([start, end, name]);
    // A copy: the data may lie unaligned in the file. `slice` of a Node Buffer would be a view.
    const content = new Uint8Array(data.subarray(start, end));
    if (dtype === "F32") tensors[name] = { dtype: "f32", shape, data: new Float32Array(content.buffer) };
    else if (dtype === "U32") tensors[name] = { dtype: "u32", shape, data: new Uint32Array(content.buffer) };
    else
      tensors[name] = {
        dtype: dtype === "BOOL" ? "bool" : "i32",
        shape,
        data: dtype === "BOOL" ? Int32Array.from(content) : new Int32Array(content.buffer),
      };
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
