/** Text of attribute values. Bare dimensions only where the op declares them; elsewhere `dim<...>` tells them from numbers. */

import type { AttributeKind } from "../define-op.ts";
import type { Dtype, NumericArray } from "../dtype.ts";
import type { Attribute, DenseAttribute, DimAttribute } from "../graph.ts";

/** Longer data is written as base64 of its little-endian bytes. */
const maximumListedElements = 64;

export function formatAttribute(value: Attribute, kind: AttributeKind | undefined): string {
  if (typeof value === "number") return formatNumber(value);
  if (typeof value === "boolean") return String(value);
  if (typeof value === "string") return JSON.stringify(value);
  if (isList(value)) {
    const bare = kind === "dims" && value.every(isDim);
    return `[${value.map((item) => formatAttribute(item, bare ? "dim" : undefined)).join(", ")}]`;
  }
  switch (value.kind) {
    case "dim":
      return kind === "dim" ? String(value.dim) : `dim<${String(value.dim)}>`;
    case "dtype":
      return value.dtype;
    case "dense":
      return formatDense(value);
    default:
      return value satisfies never;
  }
}

function isList(value: Attribute): value is readonly Attribute[] {
  return Array.isArray(value);
}

function isDim(value: Attribute): value is DimAttribute {
  return typeof value === "object" && "kind" in value && value.kind === "dim";
}

export function formatNumber(value: number): string {
  if (Number.isNaN(value)) return "nan";
  if (value === Number.POSITIVE_INFINITY) return "inf";
  if (value === Number.NEGATIVE_INFINITY) return "-inf";
  return Object.is(value, -0) ? "-0" : String(value);
}

/** The shortest decimal that rounds to the same f32. Nine digits always do. */
export function formatSingle(value: number): string {
  if (!Number.isFinite(value) || Number.isInteger(value)) return formatNumber(value);
  for (let digits = 1; digits < 9; digits++) {
    const short = Number(value.toPrecision(digits));
    if (Math.fround(short) === value) return formatNumber(short);
  }
  return formatNumber(Number(value.toPrecision(9)));
}

function formatDense({ dtype, data }: DenseAttribute): string {
  // What a program writes for an f32 is the nearest f32: 0.1 and its rounding are the same constant, and print alike.
  if ("splat" in data) return `dense<${dtype}> ${dtype === "f32" ? formatSingle(Math.fround(data.splat)) : formatNumber(data.splat)}`;
  if (data.length > maximumListedElements || hasUnusualNan(data)) return `dense<${dtype}> base64 "${encodeBase64(data)}"`;
  const format = isSingle(dtype, data) ? formatSingle : formatNumber;
  return `dense<${dtype}> [${Array.from(data, format).join(", ")}]`;
}

function isSingle(dtype: Dtype, data: NumericArray): boolean {
  return data instanceof Float32Array && (dtype === "f32" || dtype === "f16" || dtype === "bf16");
}

/** NaNs other than the one `nan` reads back as keep their bits only as bytes. */
function hasUnusualNan(data: NumericArray): boolean {
  if (!(data instanceof Float32Array) || !data.some(Number.isNaN)) return false;
  const bits = new Uint32Array(data.buffer, data.byteOffset, data.length);
  return data.some((value, i) => Number.isNaN(value) && bits[i] !== 0x7fc00000);
}

const alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Host arrays are little-endian on every machine JavaScript runs on in practice; the text assumes it. */
function encodeBase64(data: NumericArray): string {
  const bytes = new Uint8Array(data.buffer, data.byteOffset, data.byteLength);
  const pieces: string[] = [];
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b, c] = [bytes[i], bytes[i + 1], bytes[i + 2]];
    const triple = (a << 16) | ((b ?? 0) << 8) | (c ?? 0);
    pieces.push(
      alphabet.charAt(triple >> 18),
      alphabet.charAt((triple >> 12) & 63),
      b === undefined ? "=" : alphabet.charAt((triple >> 6) & 63),
      c === undefined ? "=" : alphabet.charAt(triple & 63),
    );
  }
  return pieces.join("");
}

/** Undefined where the text is not base64. */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  const padding = text.endsWith("==") ? 2 : text.endsWith("=") ? 1 : 0;
  const bytes = new Uint8Array((text.length / 4) * 3 - padding);
  for (let i = 0, at = 0; i < text.length; i += 4) {
    let quad = 0;
    for (let j = 0; j < 4; j++) quad = (quad << 6) | Math.max(0, alphabet.indexOf(text.charAt(i + j)));
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (quad >> shift) & 255;
  }
  return bytes;
}
