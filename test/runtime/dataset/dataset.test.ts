/** Datasets: transformations, files, and programs that read them. */

import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { Dataset, NDArray } from "../../../src/runtime/dataset/index.ts";
import { createProgram } from "../../../src/runtime/program.ts";
import { fakeExecutor } from "../fake-executor.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "tscompile-dataset-"));
});
afterAll(() => rm(folder, { recursive: true }));

const range = (count: number): Dataset<number> =>
  Dataset.fromGenerator(
    function* () {
      for (let i = 0; i < count; i++) yield i;
    },
    { size: count },
  );
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("sources", () => {
  test("fromTensors is one element, fromTensorSlices one per row", async () => {
    expect(await Dataset.fromTensors([1, 2]).toArray()).toEqual([[1, 2]]);
    const x = new NDArray(new Float32Array([1, 2, 3, 4]), [2, 2]);
    const slices = Dataset.fromTensorSlices<readonly [NDArray, number]>([x, [7, 8]]);
    expect(slices.size).toBe(2);
    expect((await slices.toArray()).map(([row, label]) => [[...row.data], row.shape, label])).toEqual([
      [[1, 2], [2], 7],
      [[3, 4], [2], 8],
    ]);
    expect(await Dataset.fromTensorSlices({ a: [1, 2], b: ["x", "y"] }).toArray()).toEqual([
      { a: 1, b: "x" },
      { a: 2, b: "y" },
    ]);
    expect(() => Dataset.fromTensorSlices([x, [7]])).toThrow(/part 0 of the data has 2 rows and part 1 has 1/);
  });

  test("a generator is called for each pass, and may be asynchronous", async () => {
    let calls = 0;
    const made = Dataset.fromGenerator(async function* () {
      calls++;
      yield calls;
    });
    expect([await made.toArray(), await made.toArray(), made.size]).toEqual([[1], [2], undefined]);
    expect(() => Dataset.fromGenerator([1] as never)).toThrow(/takes a function/);
  });
});

describe("transformations", () => {
  test("map, filter, take, skip, repeat, concatenate, zip and their sizes", async () => {
    expect(
      await range(3)
        .map(async (i) => i * 2)
        .toArray(),
    ).toEqual([0, 2, 4]);
    expect(
      await range(5)
        .filter((i) => i % 2 === 0)
        .toArray(),
    ).toEqual([0, 2, 4]);
    expect(await range(5).take(2).toArray()).toEqual([0, 1]);
    expect(await range(5).skip(3).toArray()).toEqual([3, 4]);
    expect(await range(2).repeat(3).toArray()).toEqual([0, 1, 0, 1, 0, 1]);
    expect(await range(2).repeat().take(5).toArray()).toEqual([0, 1, 0, 1, 0]);
    expect(await range(2).concatenate(range(1)).toArray()).toEqual([0, 1, 0]);
    expect(await Dataset.zip([range(3), range(2).map(String)]).toArray()).toEqual([
      [0, "0"],
      [1, "1"],
    ]);
    const sizes = [
      range(5).take(9),
      range(5).skip(2),
      range(5).repeat(2),
      range(5).repeat(),
      range(5).filter(() => true),
      range(5).batch(2),
    ];
    expect(sizes.map(({ size }) => size)).toEqual([5, 3, 10, Number.POSITIVE_INFINITY, undefined, 3]);
    await expect(range(2).repeat().toArray()).rejects.toThrow(/without end/);
    expect(() => range(2).batch(0)).toThrow(/batch is given 0/);
  });

  test("batch stacks leaf by leaf and keeps kinds; unbatch undoes it", async () => {
    const data = Dataset.fromGenerator(function* () {
      for (let i = 0; i < 3; i++) yield [[i, i + 1], { label: i, kind: Uint8Array.of(i), name: `n${i}` }] as const;
    });
    const [first, last] = await data.batch(2).toArray();
    const [x, rest] = first as unknown as readonly [NDArray, Readonly<Record<string, NDArray>>];
    expect([x.shape, [...x.data]]).toEqual([
      [2, 2],
      [0, 1, 1, 2],
    ]);
    expect([rest["label"]?.shape, rest["kind"]?.data, rest["name"]]).toEqual([[2], Uint8Array.of(0, 1), ["n0", "n1"]]);
    expect((last as unknown as readonly [NDArray])[0].shape).toEqual([1, 2]);
    expect(await data.batch(2, { dropRemainder: true }).toArray()).toHaveLength(1);
    expect(await range(5).batch(2).unbatch().toArray()).toEqual([0, 1, 2, 3, 4]);
    const ragged = Dataset.fromGenerator(() => [[new Float32Array(2)], [new Float32Array(3)]]);
    await expect(ragged.batch(2).toArray()).rejects.toThrow(
      /part 0 of an element has shape \[3\] in element 1 of a batch, and \[2\] in the first/,
    );
  });

  test("shuffle holds all elements, differs by pass and seed, and repeats", async () => {
    const passOf = async (data: Dataset<number>, pass: number): Promise<readonly number[]> => {
      const found: number[] = [];
      for await (const element of data.pass(pass)) found.push(element);
      return found;
    };
    for (const buffer of [4, 20, 100]) {
      const shuffled = range(20).shuffle(buffer, { seed: 3 });
      const [first, second] = [await passOf(shuffled, 0), await passOf(shuffled, 1)];
      expect([...first].sort((a, b) => a - b)).toEqual(await range(20).toArray());
      expect(first).not.toEqual(await range(20).toArray());
      expect(second).not.toEqual(first);
      expect(await passOf(shuffled, 0)).toEqual(first);
      expect(await passOf(range(20).shuffle(buffer, { seed: 4 }), 0)).not.toEqual(first);
    }
    const fixed = range(20).shuffle(20, { seed: 3, reshuffleEachIteration: false });
    expect(await fixed.toArray()).toEqual(await fixed.toArray());
    const changing = range(20).shuffle(20, { seed: 3 });
    expect(await changing.toArray()).not.toEqual(await changing.toArray());
    // An element cannot come earlier than the buffer reaches.
    for (const [i, element] of (await passOf(range(20).shuffle(4), 0)).entries()) expect(element).toBeLessThanOrEqual(i + 4);
  });

  test("prefetch starts ahead, keeps the order, and passes faults on", async () => {
    const started: number[] = [];
    const data = range(5).map((i) => {
      started.push(i);
      return i;
    });
    const iterator = data.prefetch(3).pass(0);
    expect((await iterator.next()).value).toBe(0);
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(started.length).toBeGreaterThanOrEqual(3);
    await iterator.return?.(undefined);
    expect(await range(5).prefetch(2).toArray()).toEqual([0, 1, 2, 3, 4]);
    const failing = range(3).map((i) => {
      if (i === 2) throw new Error("element 2 is broken");
      return i;
    });
    await expect(failing.prefetch(2).toArray()).rejects.toThrow("element 2 is broken");
  });
});

describe("CSV", () => {
  const text = 'a,b,kind\r\n1,2.5,"x, y"\r\n-3e2,NA,"say ""no"""\n\n4,5,plain';

  test("records by column name: numbers, texts, and null for what is missing", async () => {
    const expected = [
      { a: 1, b: 2.5, kind: "x, y" },
      { a: -300, b: null, kind: 'say "no"' },
      { a: 4, b: 5, kind: "plain" },
    ];
    expect(await Dataset.fromCsv(bytes(text)).toArray()).toEqual(expected);
    const path = join(folder, "data.csv.gz");
    await writeFile(path, gzipSync(text));
    const data = Dataset.fromCsv(path);
    expect([await data.toArray(), await data.toArray()]).toEqual([expected, expected]);
    const pieces = async function* (): AsyncIterable<Uint8Array> {
      for (const byte of bytes(text)) yield Uint8Array.of(byte);
    };
    expect(await Dataset.fromCsv(pieces).toArray()).toEqual(expected);
  });

  test("features and a label as numbers, categories by position, missing values as asked", async () => {
    const data = "x,y,species\n1,2,cat\n3,,dog\n5,6,cat\n";
    const options = { label: "species", categories: { species: ["dog", "cat"] } };
    const samples = async (onMissing: number | "skip"): Promise<unknown> =>
      (await Dataset.fromCsv<readonly [Float32Array, number]>(bytes(data), { ...options, onMissing }).toArray()).map(([x, y]) => [
        [...x],
        y,
      ]);
    expect(await samples("skip")).toEqual([
      [[1, 2], 1],
      [[5, 6], 1],
    ]);
    expect(await samples(0)).toEqual([
      [[1, 2], 1],
      [[3, 0], 0],
      [[5, 6], 1],
    ]);
    await expect(Dataset.fromCsv(bytes(data), options).toArray()).rejects.toThrow(/line 3 of the data, column y, has no value/);
    await expect(Dataset.fromCsv(bytes(data), { label: "kind" }).toArray()).rejects.toThrow(
      /no column kind; its columns are x, y, species/,
    );
    await expect(Dataset.fromCsv(bytes("a,b\n1,z\n"), { label: "a" }).toArray()).rejects.toThrow(/column b, is "z"; expected a number/);
    await expect(Dataset.fromCsv(bytes("a,b\n1\n")).toArray()).rejects.toThrow(/line 2 of the data has 1 fields; there are 2 columns/);
    await expect(Dataset.fromCsv(bytes('a\n"x')).toArray()).rejects.toThrow(/within a quoted field that begins in line 2/);
    await expect(Dataset.fromCsv(join(folder, "absent.csv")).toArray()).rejects.toThrow(/absent\.csv cannot be read/);
  });
});

describe("IDX", () => {
  const file = (type: number, shape: readonly number[], data: readonly number[]): Uint8Array =>
    Uint8Array.from([0, 0, type, shape.length, ...shape.flatMap((size) => [0, 0, 0, size]), ...data]);

  test("items along the first axis, plain or compressed", async () => {
    const images = file(8, [2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 255]);
    for (const source of [images, gzipSync(images)]) {
      const items = (await Dataset.fromIdx(source).toArray()) as readonly NDArray[];
      expect(items.map(({ shape, data }) => [shape, data])).toEqual([
        [[2, 2], Uint8Array.of(1, 2, 3, 4)],
        [[2, 2], Uint8Array.of(5, 6, 7, 255)],
      ]);
    }
    expect(await Dataset.fromIdx(file(8, [3], [9, 8, 7])).toArray()).toEqual([9, 8, 7]);
    // Big-endian: 1.5 is 3f c0 00 00.
    expect(await Dataset.fromIdx(file(13, [1], [0x3f, 0xc0, 0, 0])).toArray()).toEqual([1.5]);
  });

  test("damaged files say where they end, or what they are not", async () => {
    const images = file(8, [2, 2], [1, 2, 3]);
    await expect(Dataset.fromIdx(images).toArray()).rejects.toThrow(/ends after 15 bytes, within item 1 of 2/);
    await expect(Dataset.fromIdx(bytes("PNG.")).toArray()).rejects.toThrow(/no IDX file: it begins with 50 4e 47 2e/);
    const cut = gzipSync(
      file(
        8,
        [200],
        new Array(200).fill(1).map((_, i) => (i * 91) % 256),
      ),
    );
    await expect(Dataset.fromIdx(cut.subarray(0, cut.length - 20)).toArray()).rejects.toThrow(/cannot be decompressed|ends after/);
  });
});

describe("programs", () => {
  const rows = 8;
  const x = Float32Array.from({ length: 2 * rows }, (_, i) => i / rows);
  const y = Float32Array.from({ length: rows }, (_, i) => i / rows);
  const pairs = (): Dataset<unknown> => Dataset.fromTensorSlices([new NDArray(x, [rows, 2]), new NDArray(y, [rows, 1])]).batch(3);

  test("fit, evaluate and predict of batches equal those of arrays", async () => {
    const options = { verbose: 0, epochs: 2 } as const;
    const [arrays, batches] = [fakeExecutor(), fakeExecutor()];
    const [one, two] = [createProgram(arrays.executor), createProgram(batches.executor)];
    const first = await one.fit(x, y, { ...options, batchSize: 3, shuffle: false, validationData: [x, y] });
    const second = await two.fit(pairs(), undefined, { ...options, validationData: pairs() });
    expect(second.history).toEqual(first.history);
    expect(batches.state).toEqual(arrays.state);
    expect(await two.evaluate(pairs(), null, { verbose: 0 })).toBe(await one.evaluate(x, y, { verbose: 0, batchSize: 3 }));
    expect(await two.predict(pairs())).toEqual(await one.predict(x));
    const generated = async function* (): AsyncIterable<object> {
      for (let at = 0; at < rows; at += 4) yield [x.subarray(2 * at, 2 * at + 8), y.subarray(at, at + 4)];
    };
    const steps: number[] = [];
    await two.fit(generated, null, { ...options, callbacks: { onTrainBatchBegin: (step) => void steps.push(step) } });
    expect(steps).toEqual([0, 1, 0, 1]);
  });

  test("arrays that know their shape are taken, and a shape that does not fit is named", async () => {
    const program = createProgram(fakeExecutor().executor);
    expect(await program.predict(new NDArray(x, [rows, 2]))).toEqual(await program.predict(x));
    await expect(program.predict(new NDArray(x, [4, 4]))).rejects.toThrow(/x has shape \[4, 4\]; the model expects \[batch, 2\]/);
    await expect(program.fit(pairs().repeat(), null, { verbose: 0 })).rejects.toThrow(/no end, and stepsPerEpoch is not given/);
    await expect(program.fit(pairs(), y, { verbose: 0 })).rejects.toThrow(/dataset and y/);
    await expect(program.fit(() => [], null, { verbose: 0 })).rejects.toThrow(/without batches/);
    await expect(program.fit(() => [[new NDArray(x, [4, 4]), y.subarray(0, 4)]], null, { verbose: 0 })).rejects.toThrow(
      /x has shape \[4, 4\]/,
    );
  });
});
