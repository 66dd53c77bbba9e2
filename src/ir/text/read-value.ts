/** Types, dimensions and attribute values from their trees. */

import type { AttributeKind } from "../define-op.ts";
import { CompileError, fail } from "../diagnostic.ts";
import { type Dim, dimAdd, dimFloorDiv, dimMul, dimSub, symbol } from "../dim.ts";
import { allocateHostArray, type Dtype, dtypes, isDtype } from "../dtype.ts";
import type { Attribute } from "../graph.ts";
import type { TensorType } from "../type.ts";
import { nearestName } from "./nearest.ts";
import { decodeBase64 } from "./print-attribute.ts";
import type { Place, TextName, TextType, TextValue } from "./tree.ts";

/** Reading recurses over operators. */
const maximumDimDepth = 256;

function reject(file: string, place: Place, message: string, help?: string): never {
  return fail("TSC1504", message, { location: { file, line: place.line, column: place.column }, help });
}

export function readType(tree: TextType, file: string): TensorType {
  const dtype = readDtype({ text: tree.dtype, line: tree.line, column: tree.column }, file);
  return { dtype, shape: tree.dims.map((dim) => readDim(dim, file)) };
}

function readDtype(name: TextName, file: string): Dtype {
  if (isDtype(name.text)) return name.text;
  const near = nearestName(name.text, dtypes);
  return reject(
    file,
    name,
    `found ${name.text}, expected an element type`,
    near ? `did you mean ${near}?` : `the element types are ${dtypes.join(", ")}`,
  );
}

function readDim(tree: TextValue, file: string): Dim {
  try {
    const dim = readDimExpression(tree, file, 0);
    const coefficients = typeof dim === "number" ? [dim] : dim.terms.map(({ coefficient }) => coefficient);
    if (!coefficients.every(Number.isSafeInteger)) reject(file, tree, "the dimension has a number that is too large to be exact");
    return dim;
  } catch (error) {
    if (!(error instanceof CompileError) || error.diagnostic.location) throw error;
    return reject(file, tree, error.diagnostic.message);
  }
}

function readDimExpression(tree: TextValue, file: string, depth: number): Dim {
  if (depth > maximumDimDepth) reject(file, tree, `the dimension has more than ${maximumDimDepth} operators in a row`);
  const read = (inner: TextValue): Dim => readDimExpression(inner, file, depth + 1);
  switch (tree.kind) {
    case "number":
      if (!Number.isSafeInteger(tree.value)) reject(file, tree, `found ${tree.value}, expected an integer in a dimension`);
      return tree.value;
    case "name":
      return symbol(tree.text);
    case "negate":
      return dimMul(read(tree.x), -1);
    case "arithmetic": {
      const [lhs, rhs] = [read(tree.lhs), read(tree.rhs)];
      return tree.op === "*" ? dimMul(lhs, rhs) : tree.op === "+" ? dimAdd(lhs, rhs) : dimSub(lhs, rhs);
    }
    case "floordiv": {
      const divisor = read(tree.divisor);
      return typeof divisor === "number"
        ? dimFloorDiv(read(tree.numerator), divisor)
        : reject(file, tree, "a dimension is divided by a symbol");
    }
    case "dim":
      return read(tree.value);
    case "string":
    case "list":
    case "dense":
    case "base64":
      return reject(
        file,
        tree,
        `found a ${tree.kind === "list" || tree.kind === "string" ? tree.kind : "dense value"}, expected a dimension`,
      );
    default:
      return tree satisfies never;
  }
}

/** `kind` is what the op declares; bare expressions are dimensions only where it says so. */
export function readAttribute(tree: TextValue, kind: AttributeKind | undefined, file: string): Attribute {
  if (kind === "dim" && tree.kind !== "string" && tree.kind !== "list") return { kind: "dim", dim: readDim(tree, file) };
  switch (tree.kind) {
    case "string":
      return tree.text;
    case "list":
      return tree.items.map((item) => readAttribute(item, kind === "dims" ? "dim" : undefined, file));
    case "dim":
      return { kind: "dim", dim: readDim(tree.value, file) };
    case "dense":
      return readDense(tree.dtype, tree.data, file);
    case "name":
      if (isDtype(tree.text)) return { kind: "dtype", dtype: tree.text };
      if (tree.text === "true" || tree.text === "false") return tree.text === "true";
      return readNumber(tree, file);
    case "number":
    case "negate":
      return readNumber(tree, file);
    case "arithmetic":
    case "floordiv":
      return reject(file, tree, "found arithmetic where the op declares no dimension", "write dim<...> for a dimension");
    case "base64":
      throw new Error("internal: base64 outside of a dense value");
    default:
      return tree satisfies never;
  }
}

function readNumber(tree: TextValue, file: string): number {
  switch (tree.kind) {
    case "number":
      return tree.value;
    case "name":
      if (tree.text === "nan") return Number.NaN;
      if (tree.text === "inf") return Number.POSITIVE_INFINITY;
      return reject(
        file,
        tree,
        `found ${tree.text}, expected a value`,
        "values are numbers, nan, inf, true, false, strings, lists, element types, dense<...> and dim<...>",
      );
    case "negate":
      return -readNumber(tree.x, file);
    default:
      return reject(file, tree, "found an expression, expected a number");
  }
}

function readDense(name: TextName, tree: TextValue, file: string): Attribute {
  const dtype = readDtype(name, file);
  if (tree.kind === "list") {
    const data = allocateHostArray(dtype, tree.items.length);
    for (const [i, item] of tree.items.entries()) data[i] = readNumber(item, file);
    return { kind: "dense", dtype, data };
  }
  if (tree.kind !== "base64") {
    const number = readNumber(tree, file);
    return { kind: "dense", dtype, data: { splat: dtype === "f32" ? Math.fround(number) : number } };
  }
  const bytes = decodeBase64(tree.text) ?? reject(file, tree, "the text of a dense value is not base64");
  const width = allocateHostArray(dtype, 0).BYTES_PER_ELEMENT;
  if (bytes.length % width !== 0)
    reject(file, tree, `the dense value has ${bytes.length} bytes, not a multiple of the ${width} of ${dtype}`);
  const data = allocateHostArray(dtype, bytes.length / width);
  new Uint8Array(data.buffer, data.byteOffset, data.byteLength).set(bytes);
  return { kind: "dense", dtype, data };
}
