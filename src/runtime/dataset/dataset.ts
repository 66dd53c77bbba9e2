/**
 * Data that is made as it is needed: chains of sources and transformations, after https://www.tensorflow.org/api_docs/python/tf/data/Dataset.
 *
 * A dataset is read in passes. What a pass gives is a function of its number alone, random orders included, so that
 * training can go on in the middle of one as if it had not stopped.
 */

import { counterDraws } from "../draws.ts";
import { fault } from "../fault.ts";
import type { DataSource } from "./bytes.ts";
import { type CsvOptions, type CsvRow, readCsv } from "./csv.ts";
import { type Batched, sliceElements, stackElements } from "./element.ts";
import { readIdx } from "./idx.ts";
import type { NDArray } from "./nd-array.ts";

type Elements<T> = Iterable<T> | AsyncIterable<T>;

export interface ShuffleOptions {
  /** Equal seeds give equal orders. Default 0. */
  readonly seed?: number;
  /** Default true: every pass has an order of its own. */
  readonly reshuffleEachIteration?: boolean;
}

export interface BatchingOptions {
  /** Leaves out a last batch that is not full. Default false. */
  readonly dropRemainder?: boolean;
}

/** Passes of a dataset that is repeated, per pass of the repetition; more are of no use to anyone. */
const passesPerPass = 2 ** 20;

export class Dataset<T = unknown> implements AsyncIterable<T> {
  /** Number of elements: infinite without an end, undefined where it is not known. */
  readonly size: number | undefined;
  readonly #elements: (pass: number) => Elements<T>;
  #passes = 0;

  private constructor(size: number | undefined, elements: (pass: number) => Elements<T>) {
    this.size = size;
    this.#elements = elements;
  }

  /** One element: the data as a whole. */
  static fromTensors<T>(data: T): Dataset<T> {
    return new Dataset(1, () => [data]);
  }

  /** An element for each row of the data. An array is a tuple: `[x, y]` gives elements `[row of x, row of y]`. */
  static fromTensorSlices<T = unknown>(data: unknown): Dataset<T> {
    const { rows, row } = sliceElements(data);
    return new Dataset(rows, function* () {
      for (let i = 0; i < rows; i++) yield row(i) as T;
    });
  }

  /** What a function makes that is called for each pass; the number of elements may be told. */
  static fromGenerator<T>(generator: () => Elements<T>, options: { readonly size?: number } = {}): Dataset<T> {
    if (typeof generator !== "function")
      fault(
        "TSC3132",
        `fromGenerator takes a function that is called for each pass; ${typeof generator} is given`,
        "for example () => rows()",
      );
    return new Dataset(options.size, () => generator());
  }

  /** Rows of a text of comma-separated values, read as they are needed; gzip is seen through. */
  static fromCsv<T = CsvRow>(source: DataSource, options: CsvOptions = {}): Dataset<T> {
    return new Dataset(undefined, () => readCsv(source, options) as AsyncIterable<T>);
  }

  /** Items of an IDX file, the format of MNIST, read as they are needed; gzip is seen through. Scalars come as numbers. */
  static fromIdx(source: DataSource): Dataset<NDArray | number> {
    return new Dataset(undefined, () => readIdx(source));
  }

  /** Tuples of the elements of several datasets, as many as the shortest has. */
  static zip<T extends readonly unknown[]>(datasets: { readonly [Key in keyof T]: Dataset<T[Key]> }): Dataset<T> {
    if (datasets.length === 0) fault("TSC3132", "zip is given no datasets");
    const sizes = datasets.map(({ size }) => size);
    const size = sizes.every((known) => known !== undefined) ? Math.min(...(sizes as number[])) : undefined;
    return new Dataset(size, async function* (pass) {
      const iterators = datasets.map((dataset) => dataset.pass(pass));
      try {
        for (;;) {
          const next: unknown[] = [];
          for (const iterator of iterators) {
            const result = await iterator.next();
            if (result.done) return;
            next.push(result.value);
          }
          yield next as unknown as T;
        }
      } finally {
        for (const iterator of iterators) await iterator.return?.();
      }
    });
  }

  map<U>(transform: (element: T) => U | Promise<U>): Dataset<U> {
    return this.#derive(this.size, async function* (elements) {
      for await (const element of elements) yield await transform(element);
    });
  }

  filter(keep: (element: T) => boolean | Promise<boolean>): Dataset<T> {
    return this.#derive(undefined, async function* (elements) {
      for await (const element of elements) if (await keep(element)) yield element;
    });
  }

  /** Stacks so many elements, one after another, into one with an axis more. */
  batch(batchSize: number, { dropRemainder = false }: BatchingOptions = {}): Dataset<Batched<T>> {
    checkCount("batch", batchSize, 1);
    const size = this.size && (dropRemainder ? Math.floor : Math.ceil)(this.size / batchSize);
    return this.#derive(size, async function* (elements) {
      let pending: T[] = [];
      for await (const element of elements) {
        pending.push(element);
        if (pending.length < batchSize) continue;
        yield stackElements(pending);
        pending = [];
      }
      if (pending.length > 0 && !dropRemainder) yield stackElements(pending);
    });
  }

  /** The rows of every element as elements: what `batch` undoes. */
  unbatch<U = unknown>(): Dataset<U> {
    return this.#derive(undefined, async function* (elements) {
      for await (const element of elements) {
        const { rows, row } = sliceElements(element);
        for (let i = 0; i < rows; i++) yield row(i) as U;
      }
    });
  }

  /**
   * Gives elements in random order, from a buffer of so many that is filled as it is emptied. The order is uniform where the
   * buffer holds all.
   */
  shuffle(bufferSize: number, { seed = 0, reshuffleEachIteration = true }: ShuffleOptions = {}): Dataset<T> {
    checkCount("shuffle", bufferSize, 1);
    return this.#derive(this.size, async function* (elements, pass) {
      const draw = counterDraws(seed, reshuffleEachIteration ? pass : 0);
      const buffer: T[] = [];
      for await (const element of elements) {
        if (buffer.length < bufferSize) {
          buffer.push(element);
          continue;
        }
        const at = draw(bufferSize);
        const given = buffer[at] as T;
        buffer[at] = element;
        yield given;
      }
      while (buffer.length > 0) {
        const at = draw(buffer.length);
        const given = buffer[at] as T;
        buffer[at] = buffer[buffer.length - 1] as T;
        buffer.pop();
        yield given;
      }
    });
  }

  /** Starts on so many elements before they are asked for. */
  prefetch(count: number): Dataset<T> {
    checkCount("prefetch", count, 1);
    return this.#derive(this.size, async function* (elements) {
      const queue: Promise<IteratorResult<T>>[] = [];
      try {
        for (;;) {
          while (queue.length < count) {
            const next = elements.next();
            // Reported by whoever takes it from the queue.
            next.catch(() => {});
            queue.push(next);
          }
          const next = await (queue.shift() as Promise<IteratorResult<T>>);
          if (next.done) return;
          yield next.value;
        }
      } finally {
        await elements.return?.();
      }
    });
  }

  /** The first elements, `count` of them; all when it is negative. */
  take(count: number): Dataset<T> {
    checkCount("take", count, -1);
    if (count < 0) return this;
    return this.#derive(this.size === undefined ? undefined : Math.min(this.size, count), async function* (elements) {
      if (count === 0) return;
      let taken = 0;
      for await (const element of elements) {
        yield element;
        taken++;
        if (taken === count) return;
      }
    });
  }

  /** All elements but the first `count`; none when it is negative. */
  skip(count: number): Dataset<T> {
    checkCount("skip", count, -1);
    const size = this.size === undefined ? undefined : count < 0 ? 0 : Math.max(0, this.size - count);
    return this.#derive(size, async function* (elements) {
      if (count < 0) return;
      let left = count;
      for await (const element of elements) {
        if (left > 0) left--;
        else yield element;
      }
    });
  }

  /** So many passes one after another; without end when the number is left out or negative. */
  repeat(count = -1): Dataset<T> {
    checkCount("repeat", count, -1);
    const size = count < 0 ? Number.POSITIVE_INFINITY : this.size === undefined ? undefined : this.size * count;
    const inner = this.#elements;
    return new Dataset(size, async function* (pass) {
      const perPass = count < 0 ? passesPerPass : count;
      for (let i = 0; count < 0 || i < count; i++) {
        let empty = true;
        for await (const element of inner(pass * perPass + i)) {
          empty = false;
          yield element;
        }
        if (empty) return;
      }
    });
  }

  /** The elements of this, then those of another. */
  concatenate(other: Dataset<T>): Dataset<T> {
    const size = this.size === undefined || other.size === undefined ? undefined : this.size + other.size;
    const [first, second] = [this.#elements, other.#elements];
    return new Dataset(size, async function* (pass) {
      yield* first(pass);
      yield* second(pass);
    });
  }

  async toArray(): Promise<T[]> {
    if (this.size === Number.POSITIVE_INFINITY) fault("TSC3132", "toArray is called on a dataset without end", "take some of it first");
    const all: T[] = [];
    for await (const element of this) all.push(element);
    return all;
  }

  async forEach(body: (element: T) => void | Promise<void>): Promise<void> {
    for await (const element of this) await body(element);
  }

  /** The elements of pass number `pass`. */
  pass(pass: number): AsyncIterator<T> & AsyncIterable<T> {
    const elements = this.#elements;
    return (async function* () {
      yield* elements(pass);
    })();
  }

  /** The elements of the next pass. */
  [Symbol.asyncIterator](): AsyncIterator<T> {
    return this.pass(this.#passes++);
  }

  #derive<U>(
    size: number | undefined,
    elements: (source: AsyncIterator<T> & AsyncIterable<T>, pass: number) => AsyncIterable<U>,
  ): Dataset<U> {
    return new Dataset(size, (pass) => elements(this.pass(pass), pass));
  }
}

function checkCount(what: string, count: number, least: number): void {
  if (!Number.isInteger(count) || count < least)
    fault("TSC3132", `${what} is given ${count}; expected a whole number of at least ${least}`);
}
