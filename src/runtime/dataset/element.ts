/**
 * Elements of datasets: trees of tuples and records with numbers, texts and arrays as leaves. An element that is an array is
 * a tuple, `[x, y]`; inside it an array of numbers, nested or not, is a leaf.
 */

import { fault } from "../fault.ts";
import { isNumberArray, type NestedNumbers, type NumberArray, type ShapedData } from "../number-array.ts";
import { isShaped } from "../shaped-data.ts";
import { NDArray } from "./nd-array.ts";

export type Leaf = number | boolean | string | NumberArray | ShapedData | NestedNumbers;

/** What stacking the elements of a batch makes of the type of one. */
export type Batched<T> = T extends number | boolean | NumberArray | ShapedData
  ? NDArray
  : T extends string
    ? readonly string[]
    : T extends readonly (infer Item)[]
      ? number extends T["length"]
        ? Item extends number | boolean
          ? NDArray
          : readonly Batched<Item>[]
        : { readonly [Key in keyof T]: Batched<T[Key]> }
      : T extends object
        ? { readonly [Key in keyof T]: Batched<T[Key]> }
        : NDArray;

type LeafArray = { readonly shape: readonly number[]; readonly values: ArrayLike<number>; readonly like: NumberArray | undefined };

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !isNumberArray(value) && !isShaped(value);
}

/** The shape of nested arrays that are rectangular; undefined for others. */
function nestedShape(value: unknown): readonly number[] | undefined {
  if (typeof value === "number" || typeof value === "boolean") return [];
  if (isNumberArray(value)) return [value.length];
  if (!Array.isArray(value)) return undefined;
  const [first, ...rest] = value.map(nestedShape);
  return first && rest.every((shape) => shape?.join() === first.join()) ? [value.length, ...first] : undefined;
}

function flatten(value: unknown, into: number[]): void {
  if (Array.isArray(value) || isNumberArray(value)) for (const item of value) flatten(item, into);
  else into.push(Number(value));
}

function toLeafArray(value: unknown, place: string): LeafArray {
  if (isShaped(value)) {
    const values = value.dataSync();
    return { shape: value.shape.map(Number), values, like: isNumberArray(values) ? values : undefined };
  }
  if (isNumberArray(value)) return { shape: [value.length], values: value, like: value };
  const shape =
    nestedShape(value) ??
    fault("TSC3130", `${place} is ${describe(value)}; expected a number, an array of numbers of one shape, or a text`);
  const values: number[] = [];
  flatten(value, values);
  return { shape, values, like: typeof value === "boolean" ? new Uint8Array() : undefined };
}

function describe(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "an array of arrays of different lengths" : typeof value;
}

/** One array, or list of texts, from the same leaf of every element. */
function stackLeaves(leaves: readonly unknown[], place: string): NDArray | readonly string[] {
  if (leaves.every((leaf) => typeof leaf === "string")) return leaves;
  const arrays = leaves.map((leaf) => toLeafArray(leaf, place));
  const [first] = arrays;
  if (!first) throw new Error("internal: a batch has elements");
  for (const [i, { shape }] of arrays.entries()) {
    if (shape.join() !== first.shape.join())
      fault(
        "TSC3131",
        `${place} has shape [${shape.join(", ")}] in element ${i} of a batch, and [${first.shape.join(", ")}] in the first`,
        "bring elements to one shape with map before they are batched",
      );
  }
  const kind = first.like?.constructor;
  const size = first.values.length;
  const data = allocate(
    kind !== undefined && arrays.every(({ like }) => like?.constructor === kind) ? first.like : undefined,
    size * arrays.length,
  );
  for (const [i, { values }] of arrays.entries()) data.set(values, i * size);
  return new NDArray(data, [arrays.length, ...first.shape]);
}

/** Of the kind of an array; float32 for plain numbers and mixtures. */
function allocate(like: NumberArray | undefined, length: number): NumberArray {
  return like ? new (like.constructor as new (length: number) => NumberArray)(length) : new Float32Array(length);
}

/** The elements of a batch as one, with an axis more in front of every leaf. */
export function stackElements<T>(elements: readonly T[]): Batched<T> {
  return stackTrees(elements, "an element", true) as Batched<T>;
}

function stackTrees(trees: readonly unknown[], place: string, outermost: boolean): unknown {
  const [first] = trees;
  const parts = (keys: readonly string[], name: (key: string) => string): unknown[] => {
    for (const [i, tree] of trees.entries()) {
      const found = typeof tree === "object" && tree !== null ? Object.keys(tree).join() : typeof tree;
      if (found !== keys.join()) fault("TSC3131", `${place} has the parts ${keys.join(", ")}, and element ${i} of the batch has ${found}`);
    }
    return keys.map((key) =>
      stackTrees(
        trees.map((tree) => (tree as Readonly<Record<string, unknown>>)[key]),
        name(key),
        false,
      ),
    );
  };
  if (Array.isArray(first) && (outermost || nestedShape(first) === undefined))
    return parts(Object.keys(first), (key) => `part ${key} of ${place}`);
  if (isRecord(first)) {
    const keys = Object.keys(first);
    return Object.fromEntries(parts(keys, (key) => `${key} of ${place}`).map((part, i) => [keys[i], part]));
  }
  return stackLeaves(trees, place);
}

/** The number of rows of data, and a function that takes one row of it: samples of arrays. */
export function sliceElements(data: unknown, place = "the data"): { readonly rows: number; row(index: number): unknown } {
  return slices(data, place, true);
}

function slices(data: unknown, place: string, outermost: boolean): { readonly rows: number; row(index: number): unknown } {
  const together = (
    entries: readonly (readonly [key: string, value: unknown])[],
    build: (values: readonly unknown[]) => unknown,
  ): ReturnType<typeof sliceElements> => {
    const parts = entries.map(([key, value]) => ({ key, ...slices(value, `${key} of ${place}`, false) }));
    const [first] = parts;
    if (!first) return fault("TSC3130", `${place} has no parts`);
    for (const { key, rows } of parts)
      if (rows !== first.rows)
        fault("TSC3104", `${first.key} of ${place} has ${first.rows} rows and ${key} has ${rows}`, "every part needs one row per sample");
    return { rows: first.rows, row: (index) => build(parts.map(({ row }) => row(index))) };
  };
  if (isRecord(data))
    return together(Object.entries(data), (values) => Object.fromEntries(Object.keys(data).map((key, i) => [key, values[i]])));
  if (Array.isArray(data) && data.every((item) => typeof item === "string")) return { rows: data.length, row: (index) => data[index] };
  if (Array.isArray(data) && (nestedShape(data) === undefined || (outermost && !data.every((item) => typeof item === "number"))))
    return together(
      data.map((item, i) => [`part ${i}`, item]),
      (values) => values,
    );
  const { shape, values, like } = toLeafArray(data, place);
  const array = new NDArray(like && isNumberArray(values) ? values : Float32Array.from(values), shape);
  if (shape.length === 0) fault("TSC3130", `${place} is one number; expected rows`);
  return { rows: shape[0] ?? 0, row: shape.length === 1 ? (index) => array.data[index] : (index) => array.item(index) };
}
