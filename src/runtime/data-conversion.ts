/** From what a caller passes to typed, checked rows, or to what is wrong with it. */

import { classCount, type Data, type DataOptions, isFloat, type Rows, rowElements, type TensorData } from "./data.ts";
import { asElements } from "./elements.ts";
import type { TensorSpec, TypedArray } from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { isNumberArray, type NestedNumbers, type NumberArray, type ShapedData } from "./number-array.ts";
import { isShaped } from "./shaped-data.ts";

export function convertRows(data: Data, specs: readonly TensorSpec[], options: DataOptions): Rows[] {
  const tensors = splitByInput(data, specs, options);
  return specs.map((spec, position) => {
    const name = specs.length === 1 ? options.what : `${options.what} (${spec.name})`;
    const rowSize = rowElements(spec);
    if (Number.isNaN(rowSize))
      fault(
        "TSC3105",
        `${spec.name} has shape ${shapeText(spec)}; only the first axis may be open`,
        "compile the model for a fixed size of the other axes",
      );
    const values = convert(flatten(tensors[position] ?? [], rowSize, name, spec), spec, name, rowSize);
    if (values.length === 0) fault("TSC3103", `${name} is empty`, "pass at least one row");
    if (values.length % rowSize !== 0) {
      fault(
        "TSC3102",
        `${name} has ${values.length} numbers, which is no multiple of ${rowSize}, the size of a row of shape ${rowShape(spec)}`,
        hintFor(spec, options.outputs?.[position]),
      );
    }
    checkValues(values, spec, name, rowSize, options.allowNonFinite ?? false, classCount(spec, options.outputs?.[position]));
    return { name: spec.name, values, rowSize };
  });
}

function hintFor({ shape }: TensorSpec, output: TensorSpec | undefined): string | undefined {
  return shape.length > 2 && output
    ? `the model gives ${shapeText(output)}; a Flatten or global pooling before the last layer would give one row per sample`
    : undefined;
}

/** Says which tensors differ in their number of rows. */
export function refuseCounts(groups: Readonly<Record<string, readonly Rows[]>>): void {
  const counts = Object.entries(groups).flatMap(([what, tensors]) =>
    tensors.map(({ name, values, rowSize }): [string, number] => [
      tensors.length === 1 ? what : `${what} (${name})`,
      values.length / rowSize,
    ]),
  );
  const [[first, rows] = ["", 0]] = counts;
  const [other, count] = counts.find(([, rowsOfOther]) => rowsOfOther !== rows) ?? [first, rows];
  fault("TSC3104", `${first} has ${rows} rows and ${other} has ${count}`, "every input, target and weight needs one row per sample");
}

function splitByInput(data: Data, specs: readonly TensorSpec[], { what, outputs }: DataOptions): readonly TensorData[] {
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
  const known = new Set([...specs.map((spec) => spec.name), ...(outputs ?? []).map(({ name }) => name)]);
  const stray = Object.keys(record).filter((name) => !known.has(name));
  if (stray.length > 0) fault("TSC3101", `${what} has ${listNames(stray)}, which the model does not take; expected ${expected}`);
  return specs.map(
    (spec, i) =>
      record[spec.name] ?? record[outputs?.[i]?.name ?? spec.name] ?? fault("TSC3101", `${what} lacks ${spec.name}; expected ${expected}`),
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
  if (isFloat(spec) || (values as unknown) === data) return values;
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
  if (isFloat(spec) && !allowNonFinite) {
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
