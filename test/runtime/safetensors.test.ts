import { describe, expect, test } from "vitest";
import { RuntimeFault } from "../../src/runtime/fault.ts";
import { readSafetensors, type SafeTensor, writeSafetensors } from "../../src/runtime/safetensors.ts";

const tensors: Record<string, SafeTensor> = {
  "dense/kernel": { dtype: "f32", shape: [2, 3], data: new Float32Array([1, -2, 3.5, 0, 1e-40, -0]) },
  "dense/bias": { dtype: "f32", shape: [3], data: new Float32Array([Number.NaN, Number.POSITIVE_INFINITY, 0]) },
  iterations: { dtype: "i32", shape: [], data: new Int32Array([-7]) },
  seed: { dtype: "u32", shape: [2], data: new Uint32Array([4_000_000_000, 1]) },
  nothing: { dtype: "f32", shape: [0, 4], data: new Float32Array(0) },
};
const metadata = { format: "tscompile" };

/** A file around a header and data of the caller's. */
function file(header: unknown, data: Uint8Array = new Uint8Array(0)): Uint8Array {
  const text = new TextEncoder().encode(typeof header === "string" ? header : JSON.stringify(header));
  const bytes = new Uint8Array(8 + text.length + data.length);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(text.length), true);
  bytes.set(text, 8);
  bytes.set(data, 8 + text.length);
  return bytes;
}

function reason(bytes: Uint8Array): string {
  try {
    readSafetensors(bytes);
  } catch (error) {
    if (error instanceof RuntimeFault && error.code === "TSC4010")
      return error.reason.replace(/^the weights file is no valid safetensors file: /, "");
    throw error;
  }
  return "read";
}

test("what is written is read, bit for bit, and again", () => {
  const bytes = writeSafetensors({ tensors, metadata });
  const read = readSafetensors(bytes);
  expect({ ...read.tensors }).toEqual(tensors);
  expect(read.metadata).toEqual(metadata);
  expect(writeSafetensors(read)).toEqual(bytes);
  // The data begins at a multiple of eight, as other readers expect.
  expect(Number(new DataView(bytes.buffer).getBigUint64(0, true)) % 8).toBe(0);
});

test("names that are special in objects, unaligned data, booleans of one byte", () => {
  const header = '{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[1,5]},"flag":{"dtype":"BOOL","shape":[1],"data_offsets":[0,1]}}';
  const read = readSafetensors(file(header, new Uint8Array([1, 0, 0, 0x80, 0x3f])));
  expect(Object.keys(read.tensors)).toEqual(["__proto__", "flag"]);
  expect(Object.entries(read.tensors).map(([, { data }]) => data)).toEqual([new Float32Array([1]), new Int32Array([1])]);
});

describe("damage", () => {
  const one = (overrides: object): object => ({ w: { dtype: "F32", shape: [2], data_offsets: [0, 8], ...overrides } });
  const data = new Uint8Array(8);
  test.each([
    ["an empty file", new Uint8Array(0), "it has 0 bytes"],
    ["a header longer than the file", file(one({}), data).subarray(0, 20), "its header is said to have"],
    ["a header length beyond all reason", new Uint8Array(16).fill(255), "its header is said to have"],
    ["a header that is no JSON", file("{", data), "its header is no JSON"],
    ["a header that is no UTF-8", Uint8Array.from([2, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xfe]), "its header is no JSON"],
    ["a header that is a list", file([]), "its header is no JSON object"],
    ["an unknown dtype", file(one({ dtype: "F8_E4M3" }), data), 'w has dtype "F8_E4M3"'],
    ["a negative size", file(one({ shape: [-2] }), data), "w has shape [-2]"],
    ["a size that is no whole number", file(one({ shape: [2.5] }), data), "w has shape [2.5]"],
    ["offsets beyond the data", file(one({ data_offsets: [0, 12] }), data), "w lies at bytes 0 to 12 of 8"],
    ["offsets the wrong way round", file(one({ data_offsets: [8, 0] }), data), "w lies at bytes 8 to 0"],
    ["too few bytes for the shape", file(one({ shape: [3] }), data), "w has 8 bytes; its shape [3] needs 12"],
    ["bytes after the last tensor", file(one({ shape: [1], data_offsets: [0, 4] }), data), "it has 4 bytes that belong to no tensor"],
    [
      "tensors that overlap",
      file({ ...one({}), v: { dtype: "F32", shape: [1], data_offsets: [4, 8] } }, data),
      "v begins at byte 4, where 8 is expected",
    ],
    ["metadata that is no text", file({ __metadata__: { a: 1 }, ...one({}) }, data), "__metadata__ is no record of texts"],
  ])("%s", (_name, bytes, text) => {
    expect(reason(bytes)).toContain(text);
  });

  test("a file cut off anywhere is refused", () => {
    const bytes = writeSafetensors({ tensors, metadata });
    for (let length = 0; length < bytes.length; length++) expect(reason(bytes.subarray(0, length)), `${length} bytes`).not.toBe("read");
  });

  test("any byte of the header changed is refused or read, and never another kind of error", () => {
    const bytes = writeSafetensors({ tensors, metadata });
    const headerEnd = 8 + Number(new DataView(bytes.buffer).getBigUint64(0, true));
    let refused = 0;
    for (let at = 0; at < headerEnd; at++) {
      for (const mask of [1, 4, 32, 128]) {
        const changed = bytes.slice();
        changed[at] = (changed[at] ?? 0) ^ mask;
        if (reason(changed) !== "read") refused += 1;
      }
    }
    // Most changes break JSON, a dtype or an offset; letters of names may change unnoticed.
    expect(refused).toBeGreaterThan(headerEnd);
  });
});

test("a Node Buffer, whose slice shares memory, lying anywhere in its pool", () => {
  const bytes = writeSafetensors({ tensors, metadata });
  const pool = Buffer.alloc(bytes.length + 3, 0xff);
  pool.set(bytes, 3);
  const read = readSafetensors(pool.subarray(3));
  expect(read.tensors).toEqual(tensors);
  // What was read is its own: the pool may be used again.
  pool.fill(0);
  expect(read.tensors).toEqual(tensors);
});
