/** From what a caller passes to typed, checked rows; and from rows to batches. */

import { isNumberArray, isShaped, type NestedNumbers, type NumberArray, type ShapedData } from "./dataset/nd-array.ts";
import { asElements } from "./elements.ts";
import type { TensorSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import type { PlanDtype } from "./plan.ts";

export type { NestedNumbers, NumberArray, ShapedData } from "./dataset/nd-array.ts";

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
  /** Other names a record may use, by position: outputs' names for targets. */
  readonly aliases?: readonly string[];
  /** A hint for data whose rows have another size. */
  readonly help?: (spec: TensorSpec, position: number) => string | undefined;
  /** Number of classes of an integer target, by position. */
  readonly classes?: readonly (number | undefined)[];
}

export function prepareRows(data: Data, specs: readonly TensorSpec[], options: DataOptions): Rows[] {
  const tensors = splitByInput(data, specs, options);
  return specs.map((spec, position) => {
    const name = specs.length === 1 ? options.what : `${options.what} (${spec.name})`;
    const rowSize = rowElements(spec);
    const values = convert(flatten(tensors[position] ?? [], rowSize, name, spec), spec, name, rowSize);
    if (values.length === 0) fault("TSC3103", `${name} is empty`, "pass at least one row");
    if (values.length % rowSize !== 0) {
      fault(
        "TSC3102",
        `${name} has ${values.length} numbers, which is no multiple of ${rowSize}, the size of a row of shape ${rowShape(spec)}`,
        options.help?.(spec, position),
      );
    }
    checkValues(values, spec, name, rowSize, options.allowNonFinite ?? false, options.classes?.[position]);
    return { name: spec.name, values, rowSize };
  });
}

/** The number of rows, the same in all. */
export function countRows(groups: Readonly<Record<string, readonly Rows[]>>): number {
  let rows: number | undefined;
  let first = "";
  for (const [what, tensors] of Object.entries(groups)) {
    for (const tensor of tensors) {
      const name = tensors.length === 1 ? what : `${what} (${tensor.name})`;
      const count = tensor.values.length / tensor.rowSize;
      if (rows === undefined) {
        rows = count;
        first = name;
      } else if (count !== rows)
        fault("TSC3104", `${first} has ${rows} rows and ${name} has ${count}`, "every input, target and weight needs one row per sample");
    }
  }
  return rows ?? 0;
}

/** Rows of one step by input name. With `order`, rows are gathered into `buffers`, which are reused. */
export function takeBatch(
  tensors: readonly Rows[],
  start: number,
  count: number,
  order: Uint32Array | undefined,
  buffers: Map<string, TypedArray>,
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

export function sliceRows(tensors: readonly Rows[], start: number, end: number): Rows[] {
  return tensors.map((tensor) => ({ ...tensor, values: tensor.values.subarray(start * tensor.rowSize, end * tensor.rowSize) }));
}

export function allocate(like: TypedArray, length: number): TypedArray {
  return new (like.constructor as new (length: number) => TypedArray)(length);
}

/** Elements of one row: every axis but the first. */
export function rowElements(spec: TensorSpec): number {
  return spec.shape.slice(1).reduce<number>((product, size) => {
    return (
      product *
      (size ??
        fault(
          "TSC3105",
          `${spec.name} has shape ${shapeText(spec)}; only the first axis may be open`,
          "compile the model for a fixed size of the other axes",
        ))
    );
  }, 1);
}

function splitByInput(data: Data, specs: readonly TensorSpec[], { what, aliases }: DataOptions): readonly TensorData[] {
  const expected = listNames(specs.map((spec) => `${spec.name} ${shapeText(spec)}`));
  if (data === undefined || data === null) fault("TSC3101", `${what} is missing; expected ${expected}`);
  if (isNumberArray(data) || isShaped(data) || (Array.isArray(data) && specs.length === 1)) {
    if (specs.length !== 1)
      fault("TSC3101", `${what} is one array; expected ${specs.length}: ${expected}`, "pass an array of arrays, or a record by name");
    return [data as TensorData];
  }
  if (Array.isArray(data)) {
    if (data.length !== specs.length) fault("TSC3101", `${what} holds ${data.length} arrays; expected ${specs.length}: ${expected}`);
    return data as readonly TensorData[];
  }
  if (typeof data !== "object") fault("TSC3101", `${what} is a ${typeof data}; expected numbers for ${expected}`);
  const record = data as Readonly<Record<string, TensorData>>;
  const known = new Set([...specs.map((spec) => spec.name), ...(aliases ?? [])]);
  const stray = Object.keys(record).filter((name) => !known.has(name));
  if (stray.length > 0) fault("TSC3101", `${what} has ${listNames(stray)}, which the model does not take; expected ${expected}`);
  return specs.map(
    (spec, i) =>
      record[spec.name] ?? record[aliases?.[i] ?? spec.name] ?? fault("TSC3101", `${what} lacks ${spec.name}; expected ${expected}`),
  );
}

/** One flat array; checks that rows given one by one have the right size. */
function flatten(data: TensorData, rowSize: number, name: string, spec: TensorSpec): NumberArray | number[] {
  if (isNumberArray(data)) return data;
  if (isShaped(data)) return readShaped(data, name, spec);
  if (!Array.isArray(data)) fault("TSC3101", `${name} is a ${typeof data}; expected numbers of shape ${shapeText(spec)}`);
  const [only] = data;
  if (data.length === 1 && isNumberArray(only)) return only;
  if (data.length === 1 && isShaped(only)) return readShaped(only, name, spec);
  const flat: number[] = [];
  const visit = (value: NestedNumbers[number], row: number): void => {
    if (typeof value === "number") flat.push(value);
    else if (typeof value === "boolean") flat.push(value ? 1 : 0);
    else if (isNumberArray(value)) for (const element of value) flat.push(element);
    else if (Array.isArray(value)) for (const element of value as NestedNumbers) visit(element, row);
    else
      fault(
        "TSC3101",
        `row ${row} of ${name} holds ${value === null ? "null" : typeof value}; expected numbers`,
        "replace missing values by numbers first",
      );
  };
  for (const [row, value] of (data as NestedNumbers).entries()) {
    const before = flat.length;
    visit(value, row);
    if (typeof value === "object" && flat.length - before !== rowSize) {
      fault(
        "TSC3102",
        `row ${row} of ${name} has ${flat.length - before} numbers; expected ${rowSize}, for a row of shape ${rowShape(spec)}`,
      );
    }
  }
  return flat;
}

function isFloat(dtype: PlanDtype): boolean {
  return dtype.includes("f");
}

/** Rows may be flat, or have axes of size 1 more or less at the end; they must not have other sizes. */
function readShaped(data: ShapedData, name: string, spec: TensorSpec): NumberArray | number[] {
  const [, ...row] = data.shape;
  const [given, expected] = [row, spec.shape.slice(1)].map((sizes) => sizes.filter((size) => size !== 1).join());
  const flat = row.length <= 1 && (row[0] ?? 1) === rowElements(spec);
  if (data.shape.length === 0 || (given !== expected && !flat))
    fault("TSC3102", `${name} has shape [${data.shape.join(", ")}]; the model expects ${shapeText(spec)}`);
  const values = data.dataSync();
  return isNumberArray(values) ? values : Array.from(values);
}

function convert(data: NumberArray | number[], spec: TensorSpec, name: string, rowSize: number): TypedArray {
  const { dtype } = spec;
  const values = dtype === "bool" ? Int32Array.from(data, (value) => (value === 0 ? 0 : 1)) : asElements(dtype, data);
  if (isFloat(dtype) || (values as unknown) === data) return values;
  // Fractions, and numbers beyond the range of the type, become others.
  const at = Array.prototype.findIndex.call(data, (value, i) => !Number.isInteger(value) || (value !== values[i] && dtype !== "bool"));
  if (at >= 0) fault("TSC3106", `${name} holds ${data[at]} ${place(at, rowSize)}; ${spec.name} takes whole numbers (${dtype})`);
  return values;
}

function checkValues(
  values: TypedArray,
  spec: TensorSpec,
  name: string,
  rowSize: number,
  allowNonFinite: boolean,
  classes: number | undefined,
): void {
  if (isFloat(spec.dtype) && !allowNonFinite) {
    for (let i = 0; i < values.length; i++) {
      // Finite exactly when the difference with itself is zero.
      const value = values[i] as number;
      if (value - value !== 0)
        fault("TSC3107", `${name} holds ${value} ${place(i, rowSize)}`, "remove or fill such values, or pass allowNonFinite: true");
    }
  }
  const limit = classes ?? spec.limit;
  if (limit !== undefined) {
    const [one, many] = classes === undefined ? ["position", "rows to look up"] : ["class", "classes"];
    for (let i = 0; i < values.length; i++) {
      const value = values[i] as number;
      if (value < 0 || value >= limit)
        fault("TSC3108", `${name} holds the ${one} ${value} ${place(i, rowSize)}; the model has ${limit} ${many}, 0 to ${limit - 1}`);
    }
  }
}

function place(index: number, rowSize: number): string {
  return rowSize === 1 ? `in row ${index}` : `in row ${Math.floor(index / rowSize)}, column ${index % rowSize}`;
}

export function shapeText(spec: TensorSpec): string {
  return `[${spec.shape.map((size) => size ?? "batch").join(", ")}]`;
}

function rowShape(spec: TensorSpec): string {
  return `[${spec.shape.slice(1).join(", ")}]`;
}
