/** Writes ONNX models: as much of the format (https://github.com/onnx/onnx/blob/main/onnx/onnx.proto) as the workloads need. */

type Bytes = readonly (number | Uint8Array)[];

function varint(value: number | bigint): number[] {
  let rest = BigInt.asUintN(64, BigInt(value));
  const bytes: number[] = [];
  do {
    const low = Number(rest & 127n);
    rest >>= 7n;
    bytes.push(rest > 0n ? low | 128 : low);
  } while (rest > 0n);
  return bytes;
}

/** Length of nested pieces, which are copied once, at the end. */
function sizeOf(bytes: Bytes): number {
  return bytes.reduce<number>((sum, piece) => sum + (typeof piece === "number" ? 1 : piece.length), 0);
}

function join(bytes: Bytes): Uint8Array {
  const result = new Uint8Array(sizeOf(bytes));
  let at = 0;
  for (const piece of bytes) {
    if (typeof piece === "number") result[at++] = piece;
    else {
      result.set(piece, at);
      at += piece.length;
    }
  }
  return result;
}

const integer = (field: number, value: number): Bytes => [...varint(field << 3), ...varint(value)];
const block = (field: number, bytes: Bytes): Bytes => [...varint((field << 3) | 2), ...varint(sizeOf(bytes)), ...bytes];
const text = (field: number, value: string): Bytes => block(field, [new TextEncoder().encode(value)]);
const float = (field: number, value: number): Bytes => [...varint((field << 3) | 5), new Uint8Array(new Float32Array([value]).buffer)];

export type Attribute = number | string | readonly number[] | { readonly float: number };

function attribute(name: string, value: Attribute): Bytes {
  const head = text(1, name);
  if (typeof value === "number") return [...head, ...integer(3, value), ...integer(20, 2)];
  if (typeof value === "string") return [...head, ...text(4, value), ...integer(20, 3)];
  if ("float" in value) return [...head, ...float(2, value.float), ...integer(20, 1)];
  return [...head, ...value.flatMap((item) => [...integer(8, item)]), ...integer(20, 7)];
}

function valueInfo(name: string, shape: readonly number[]): Bytes {
  const dims = shape.flatMap((size) => [...block(1, integer(1, size))]);
  const type = block(1, [...integer(1, 1), ...block(2, dims)]);
  return [...text(1, name), ...block(2, type)];
}

export class OnnxGraph {
  readonly #nodes: Bytes[] = [];
  readonly #initializers = new Map<string, Bytes>();
  #count = 0;

  node(op: string, inputs: readonly string[], attributes: Readonly<Record<string, Attribute>> = {}, outputs = 1, used = 0): string {
    const names = Array.from({ length: outputs }, (_, i) => (i < used ? "" : `t${this.#count}_${i}`));
    this.#count += 1;
    const name = names[used] ?? "";
    this.#nodes.push([
      ...inputs.flatMap((input) => [...text(1, input)]),
      ...names.flatMap((output) => [...text(2, output)]),
      ...text(3, `${op}_${name}`),
      ...text(4, op),
      ...Object.entries(attributes).flatMap(([key, value]) => [...block(5, attribute(key, value))]),
    ]);
    return name;
  }

  floats(name: string, shape: readonly number[], values: Float32Array): string {
    const bytes = new Uint8Array(values.buffer, values.byteOffset, values.byteLength);
    return this.#initializer(name, 1, shape, bytes);
  }

  integers(values: readonly number[]): string {
    const name = `i64_${values.join("_")}`;
    return this.#initializer(name, 7, [values.length], new Uint8Array(new BigInt64Array(values.map(BigInt)).buffer));
  }

  #initializer(name: string, type: number, shape: readonly number[], bytes: Uint8Array): string {
    const tensor = [...shape.flatMap((size) => [...integer(1, size)]), ...integer(2, type), ...text(8, name), ...block(9, [bytes])];
    this.#initializers.set(name, tensor);
    return name;
  }

  /** A model of one input and one output. */
  model(input: { name: string; shape: readonly number[] }, output: { name: string; shape: readonly number[] }): Uint8Array {
    const graph = [
      ...this.#nodes.flatMap((node) => [...block(1, node)]),
      ...text(2, "workload"),
      ...[...this.#initializers.values()].flatMap((tensor) => [...block(5, tensor)]),
      ...block(11, valueInfo(input.name, input.shape)),
      ...block(12, valueInfo(output.name, output.shape)),
    ];
    return join([...integer(1, 8), ...text(2, "tscompile-bench"), ...block(7, graph), ...block(8, integer(2, 17))]);
  }
}
