/** Rows of what a caller passes, and batches of rows. */

import { arrayTypes } from "./elements.ts";
import type { TensorSpec, TypedArray } from "./executor.ts";
import type { NestedNumbers, NumberArray, ShapedData } from "./number-array.ts";

export type { NestedNumbers, NumberArray, ShapedData } from "./number-array.ts";

/** One tensor from the caller. Without a shape of its own, its batch size comes from its length. */
export type TensorData = NumberArray | NestedNumbers | ShapedData;

/** One tensor; or one per input, in order or by name. */
export type Data = TensorData | readonly TensorData[] | Readonly<Record<string, TensorData>>;

/** All rows of one tensor. */
export interface Rows {
  readonly name: string;
  readonly values: TypedArray;
  readonly rowSize: number;
}

/** Rows of inputs, targets and weights, checked and of equal number. */
export interface RowSet {
  readonly tensors: readonly Rows[];
  readonly rows: number;
}

export interface DataOptions {
  /** What a message calls the data: `x` or `y`. */
  readonly what: string;
  readonly allowNonFinite?: boolean | undefined;
  /** Outputs that the data is targets of, by position: a record may use their names. */
  readonly outputs?: readonly TensorSpec[];
}

let other: typeof import("./other-data.ts") | undefined;

/** What takes data in other forms, and says what is wrong. Engines take microseconds to find a module again that is loaded. */
export async function dataModule(): Promise<typeof import("./other-data.ts")> {
  other ??= await import("./other-data.ts");
  return other;
}

/**
 * Rows that are checked. One array of the tensor's type is taken as it is; what is given in another form is converted, or found to
 * be wrong, by a part of the runtime that is loaded then.
 */
export async function prepareRows(data: Data, specs: readonly TensorSpec[], options: DataOptions): Promise<readonly Rows[]> {
  return plainRows(data, specs, options) ?? (await dataModule()).convertRows(data, specs, options);
}

function plainRows(data: unknown, [spec, ...others]: readonly TensorSpec[], options: DataOptions): readonly Rows[] | undefined {
  if (!spec || others.length > 0 || spec.dtype === "bool" || !(data instanceof arrayTypes[spec.dtype])) return undefined;
  const values = data as TypedArray;
  const rowSize = rowElements(spec);
  if (values.length === 0 || values.length % rowSize !== 0) return undefined;
  const limit = classCount(spec, options.outputs?.[0]) ?? spec.limit;
  const areFinite = options.allowNonFinite || !isFloat(spec) || sumOfZeros(values) === 0;
  return areFinite && (limit === undefined || areBelow(values, limit)) ? [{ name: spec.name, values, rowSize }] : undefined;
}

/** Zero if all values are finite, since each is multiplied by zero; else NaN. Four sums do not wait for each other. */
function sumOfZeros(values: TypedArray): number {
  const whole = values.length & ~3;
  let [a, b, c, d] = [0, 0, 0, 0];
  for (let i = 0; i < whole; i += 4) {
    a += (values[i] as number) * 0;
    b += (values[i + 1] as number) * 0;
    c += (values[i + 2] as number) * 0;
    d += (values[i + 3] as number) * 0;
  }
  for (let i = whole; i < values.length; i++) a += (values[i] as number) * 0;
  return a + b + c + d;
}

function areBelow(values: TypedArray, limit: number): boolean {
  return values.every((value) => value >= 0 && value < limit);
}

export function isFloat({ dtype }: TensorSpec): boolean {
  return dtype.includes("f");
}

/** An integer target with one number per row of the output's last axis holds classes of that axis. */
export function classCount(target: TensorSpec, output: TensorSpec | undefined): number | undefined {
  const count = output?.shape.at(-1);
  if (!output || !count || count < 2 || (target.dtype !== "i32" && target.dtype !== "u32")) return undefined;
  return rowElements(target) * count === rowElements(output) ? count : undefined;
}

/** The number of rows, the same in all. */
export async function countRows(groups: Readonly<Record<string, readonly Rows[]>>): Promise<number> {
  const [rows = 0, ...others] = Object.values(groups).flatMap((tensors) => tensors.map(({ values, rowSize }) => values.length / rowSize));
  if (others.some((count) => count !== rows)) (await dataModule()).refuseCounts(groups);
  return rows;
}

/** Rows of one step by input name. With `order`, rows are gathered into `buffers`, which are reused. */
export function takeBatch(
  tensors: readonly Rows[],
  start: number,
  count: number,
  order?: Uint32Array,
  buffers = new Map<string, TypedArray>(),
): Record<string, TypedArray> {
  const batch: Record<string, TypedArray> = {};
  for (const { name, values, rowSize } of tensors) {
    if (!order) {
      batch[name] = values.subarray(start * rowSize, (start + count) * rowSize);
      continue;
    }
    let buffer = buffers.get(name);
    if (!buffer || buffer.length < count * rowSize) {
      buffer = allocate(values, count * rowSize);
      buffers.set(name, buffer);
    }
    for (let i = 0; i < count; i++) {
      const row = order[start + i] ?? 0;
      buffer.set(values.subarray(row * rowSize, (row + 1) * rowSize), i * rowSize);
    }
    batch[name] = buffer.subarray(0, count * rowSize);
  }
  return batch;
}

export function allocate(like: TypedArray, length: number): TypedArray {
  return new (like.constructor as new (length: number) => TypedArray)(length);
}

/** Elements of one row: every axis but the first. Not a number where another one is open. */
export function rowElements({ shape }: TensorSpec): number {
  return shape.slice(1).reduce<number>((product, size) => product * (size ?? Number.NaN), 1);
}
