/** Event files of TensorBoard, read back by a decoder that shares no code with the writer. */

import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { TensorBoard } from "../../../src/runtime/callbacks/index.ts";
import { createProgram, type FitOptions } from "../../../src/runtime/program.ts";
import { crc32c, maskedCrc32c } from "../../../src/runtime/tensorboard/crc32c.ts";
import { fakeExecutor } from "../fake-executor.ts";

const x = Float32Array.from({ length: 16 }, (_, i) => Math.sin(i));
const y = Float32Array.from({ length: 8 }, (_, i) => Math.cos(i));

/** Bit by bit, from the definition: polynomial 0x1EDC6F41, input and output reflected. */
function slowCrc32c(bytes: Uint8Array): number {
  const reflect = (value: bigint, bits: number): bigint =>
    BigInt(`0b${value.toString(2).padStart(bits, "0").split("").reverse().join("")}`);
  let crc = 0xffffffffn;
  for (const byte of bytes) {
    crc ^= reflect(BigInt(byte), 8) << 24n;
    for (let bit = 0; bit < 8; bit++) crc = crc & 0x80000000n ? ((crc << 1n) ^ 0x1edc6f41n) & 0xffffffffn : (crc << 1n) & 0xffffffffn;
  }
  return Number(reflect(crc ^ 0xffffffffn, 32));
}

function slowMask(crc: number): number {
  const value = BigInt(crc);
  return Number((((value >> 15n) | (value << 17n)) + 0xa282ead8n) & 0xffffffffn);
}

type Field = { readonly field: number; readonly value: bigint | Uint8Array };

/** Fields of a protocol buffer: varints as bigint, everything else as bytes. */
function decode(bytes: Uint8Array): readonly Field[] {
  const fields: Field[] = [];
  let at = 0;
  const varint = (): bigint => {
    let [value, shift] = [0n, 0n];
    for (;;) {
      const byte = bytes[at++];
      if (byte === undefined) throw new Error("the message is cut off");
      value |= BigInt(byte & 0x7f) << shift;
      if (byte < 0x80) return value;
      shift += 7n;
    }
  };
  while (at < bytes.length) {
    const key = varint();
    const type = Number(key & 7n);
    if (type === 0) fields.push({ field: Number(key >> 3n), value: varint() });
    else {
      const length = type === 1 ? 8 : type === 5 ? 4 : Number(varint());
      fields.push({ field: Number(key >> 3n), value: bytes.subarray(at, at + length) });
      at += length;
    }
  }
  expect(at).toBe(bytes.length);
  return fields;
}

const all = (fields: readonly Field[], field: number): readonly Uint8Array[] =>
  fields.filter((entry) => entry.field === field).map(({ value }) => value as Uint8Array);
const bytesOf = (fields: readonly Field[], field: number): Uint8Array => all(fields, field)[0] ?? new Uint8Array();
const textOf = (fields: readonly Field[], field: number): string => new TextDecoder().decode(bytesOf(fields, field));
const numberOf = (fields: readonly Field[], field: number): number => Number(fields.find((entry) => entry.field === field)?.value ?? 0n);

interface Scalar {
  readonly step: number;
  readonly tag: string;
  readonly plugin: string;
  readonly dataClass: number;
  readonly dtype: number;
  readonly shape: readonly number[];
  readonly content: Uint8Array;
}

/** Every value of a file, after its framing was checked. */
async function readEvents(folder: string): Promise<readonly Scalar[]> {
  const [name = ""] = await readdir(folder);
  expect(name).toMatch(/^events\.out\.tfevents\.\d{10}\..+\.v2$/);
  const file = await readFile(join(folder, name));
  const values: Scalar[] = [];
  let at = 0;
  let records = 0;
  while (at < file.length) {
    const length = Number(file.readBigUInt64LE(at));
    expect(file.readUInt32LE(at + 8)).toBe(slowMask(slowCrc32c(file.subarray(at, at + 8))));
    const data = file.subarray(at + 12, at + 12 + length);
    expect(file.readUInt32LE(at + 12 + length)).toBe(slowMask(slowCrc32c(data)));
    at += 16 + length;
    const event = decode(data);
    const time = bytesOf(event, 1);
    expect(Math.abs(new DataView(time.buffer, time.byteOffset).getFloat64(0, true) - Date.now() / 1000)).toBeLessThan(600);
    if (records++ === 0) {
      expect(textOf(event, 3)).toBe("brain.Event:2");
      continue;
    }
    for (const value of all(decode(bytesOf(event, 5)), 1)) {
      const fields = decode(value);
      const metadata = decode(bytesOf(fields, 9));
      const tensor = decode(bytesOf(fields, 8));
      values.push({
        step: numberOf(event, 2),
        tag: textOf(fields, 1),
        plugin: textOf(decode(bytesOf(metadata, 1)), 1),
        dataClass: numberOf(metadata, 4),
        dtype: numberOf(tensor, 1),
        shape: all(decode(bytesOf(tensor, 2)), 2).map((dim) => numberOf(decode(dim), 1)),
        content: bytesOf(tensor, 4),
      });
    }
  }
  expect(at).toBe(file.length);
  return values;
}

const float = ({ content }: Scalar): number => new DataView(content.buffer, content.byteOffset).getFloat32(0, true);

async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), "tscompile-tensorboard-"));
  try {
    await body(folder);
  } finally {
    await rm(folder, { recursive: true });
  }
}

test("checksums are CRC-32C", () => {
  // The check value of the algorithm's definition.
  expect(crc32c(new TextEncoder().encode("123456789"))).toBe(0xe3069283);
  const bytes = Uint8Array.from({ length: 100 }, (_, i) => (i * 37) & 255);
  expect(crc32c(bytes)).toBe(slowCrc32c(bytes));
  expect(maskedCrc32c(bytes)).toBe(slowMask(slowCrc32c(bytes)));
});

const options: FitOptions = { verbose: 0, epochs: 2, batchSize: 2, validationData: [x, y] };

test("scalars of epochs in two runs, with the numbers of the history", async () => {
  await inFolder(async (logDir) => {
    const { history } = await createProgram(fakeExecutor().executor).fit(x, y, { ...options, callbacks: new TensorBoard({ logDir }) });
    const train = await readEvents(join(logDir, "train"));
    const losses = train.filter(({ tag }) => tag === "epoch_loss");
    expect(losses.map(({ step, plugin, dataClass, dtype, shape }) => [step, plugin, dataClass, dtype, shape])).toEqual([
      [0, "scalars", 1, 1, []],
      [1, "scalars", 1, 1, []],
    ]);
    expect(losses.map(float)).toEqual(history["loss"]);
    expect(train.filter(({ tag }) => tag === "epoch_learning_rate").map(float)).toEqual([Math.fround(0.1), Math.fround(0.1)]);
    const validation = await readEvents(join(logDir, "validation"));
    expect(validation.filter(({ tag }) => tag === "epoch_loss").map(float)).toEqual(history["val_loss"]);
    expect(validation.filter(({ tag }) => tag === "evaluation_loss_vs_iterations").map(({ step }) => step)).toEqual([4, 8]);
  });
});

test("scalars of batches, counted over epochs, and histograms of weights", async () => {
  await inFolder(async (logDir) => {
    const callbacks = new TensorBoard({ logDir, updateFreq: 2, histogramFreq: 1, writeStepsPerSecond: true });
    await createProgram(fakeExecutor().executor).fit(x, y, { ...options, callbacks });
    const train = await readEvents(join(logDir, "train"));
    expect(train.filter(({ tag }) => tag === "batch_loss").map(({ step }) => step)).toEqual([1, 3, 5, 7]);
    expect(train.filter(({ tag }) => tag === "epoch_steps_per_second")).toHaveLength(2);
    const [histogram] = train.filter(({ tag }) => tag === "w/histogram");
    expect([histogram?.plugin, histogram?.dataClass, histogram?.dtype, histogram?.shape]).toEqual(["histograms", 2, 2, [30, 3]]);
    const content = histogram?.content ?? new Uint8Array();
    const rows = new Float64Array(Uint8Array.from(content).buffer);
    // Two weights: all buckets together hold two.
    expect(rows.filter((_, i) => i % 3 === 2).reduce((a, b) => a + b, 0)).toBe(2);
    for (let i = 0; i < 29; i++) expect(rows[3 * i + 1]).toBeCloseTo(rows[3 * i + 3] ?? Number.NaN, 12);
  });
});
