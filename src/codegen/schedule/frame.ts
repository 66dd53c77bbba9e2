/** What every template starts from: a fusion's region with its buffers named, and how it ends as a kernel. */

import { intOf } from "../../ir/attributes.ts";
import { has } from "../../ir/define-op.ts";
import { type Dim, dimAdd, dimMul, dimProduct, type Shape, symbol, symbolsOf } from "../../ir/dim.ts";
import { add, type Expression, storageBytes } from "../../ir/expression.ts";
import type { Operation, Region, Value } from "../../ir/graph.ts";
import { dimExpression, flattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import { isAssembled } from "../../passes/in-place.ts";
import type { BufferParameter, Kernel, LocalArray, ScalarParameter } from "../kernel/kernel.ts";
import { visitExpression } from "../kernel/walk.ts";
import type { Target } from "../target.ts";
import { Emitter, loopsOf } from "./emitter.ts";
import type { Schedule } from "./schedule.ts";
import { storageType } from "./storage.ts";

export interface FusionRequest {
  /** A `fusion` op. */
  readonly fusion: Operation;
  readonly name: string;
  /** For result `i`, the operand whose memory it takes over. */
  readonly inPlace: ReadonlyMap<number, number>;
  readonly target: Target;
  /** Invocations of a workgroup, where kernels beside this one in its launch need that many. Else the schedule chooses. */
  readonly invocations?: number;
}

export class Frame {
  readonly region: Region;
  readonly target: Target;
  readonly emitter: Emitter;
  readonly #request: FusionRequest;
  readonly #buffers: BufferParameter[] = [];
  readonly #outputs: string[] = [];
  readonly #shared: LocalArray[] = [];

  constructor(request: FusionRequest) {
    const [region] = request.fusion.regions;
    if (!region) throw new Error("internal: a fusion has no region");
    this.#request = request;
    this.region = region;
    this.target = request.target;
    const taken = new Set(request.inPlace.values());
    const names = new Map<Value, string>();
    region.parameters.forEach((parameter, index) => {
      const name = `in${index}`;
      names.set(parameter, name);
      this.#buffers.push({
        name,
        dtype: storageType(parameter.type.dtype, request.target),
        access: taken.has(index) ? "read_write" : "read",
        length: dimProduct(parameter.type.shape),
      });
    });
    region.results.forEach((value, index) => {
      const operand = request.inPlace.get(index);
      const name = operand === undefined ? `out${index}` : `in${operand}`;
      this.#outputs.push(name);
      if (operand === undefined) {
        this.#buffers.push({
          name,
          dtype: storageType(value.type.dtype, request.target),
          access: "write",
          length: dimProduct(value.type.shape),
        });
      }
    });
    // Sizes are scalars of the kernel under the names that the user gave them.
    this.emitter = new Emitter(region, names, symbolsOf(dimsOf(region)));
  }

  /** Buffer that result `index` is stored to. */
  output(index: number): string {
    const name = this.#outputs[index];
    if (name === undefined) throw new Error(`internal: fusion has no result ${index}`);
    return name;
  }

  /** Of operands and results. */
  get bufferNames(): ReadonlySet<string> {
    return new Set(this.#buffers.map(({ name }) => name));
  }

  /** Operands that results are written over. */
  get overwritten(): Iterable<number> {
    return this.#request.inPlace.values();
  }

  /** Whether result `index` is written over an operand. */
  isInPlace(index: number): boolean {
    return this.#request.inPlace.has(index);
  }

  /**
   * Stores the element at `index` of the results (of those in `positions`). All are computed before the first is written,
   * so that a result may take over the memory of an operand that another one reads.
   */
  storeResults(index: Index, positions: Iterable<number> = this.region.results.keys()): void {
    const elements = [...positions].flatMap((position) => {
      const value = this.region.results[position];
      if (!value) throw new Error(`internal: fusion has no result ${position}`);
      const { shape } = value.type;
      return this.#elementsOf(value, index).map((part) => ({ position, shape, ...part }));
    });
    // A result that overwrites an operand must not do so before the others have read it.
    const read = elements.map(({ element }) => buffersRead(element));
    const values = elements.map(({ element }, i) => {
      const isOverwritten = elements.slice(0, i).some(({ position }) => read[i]?.has(this.output(position)));
      return isOverwritten ? this.emitter.let("value", element) : element;
    });
    elements.forEach(({ position, shape, at, element }, i) => {
      this.emitter.store(this.output(position), flattenIndex(shape, at), values[i] ?? element);
    });
  }

  /** The values that a result is put together of, or the result itself. */
  partsOf(value: Value): readonly Value[] {
    const { producer } = value;
    return producer && isAssembled(this.#request.fusion, producer) ? producer.operands : [value];
  }

  /** What is stored of a result for `index` of the domain: one element, or one of each part that it is put together of. */
  #elementsOf(value: Value, index: Index): readonly { readonly at: Index; readonly element: Expression }[] {
    const parts = this.partsOf(value);
    if (!value.producer || parts.includes(value)) return [{ at: index, element: this.emitter.element(value, index) }];
    const axis = intOf(value.producer.attributes, "axis");
    let start: Dim = 0;
    return parts.map((part) => {
      const shift = dimExpression(start);
      start = dimAdd(start, part.type.shape[axis] ?? 0);
      return { at: index.map((i, a) => (a === axis ? add(i, shift) : i)), element: this.emitter.element(part, index) };
    });
  }

  /** Shape of the elements that result `index` is computed by. */
  domainOf(index: number): Shape {
    const value = this.region.results[index];
    if (!value) throw new Error(`internal: fusion has no result ${index}`);
    return this.partsOf(value)[0]?.type.shape ?? [];
  }

  /** Marks an output as read back by the kernel itself. */
  readsOutput(index: number): void {
    const at = this.#buffers.findIndex((buffer) => buffer.name === this.output(index));
    const buffer = this.#buffers[at];
    if (buffer) this.#buffers[at] = { ...buffer, access: "read_write" };
  }

  shared(name: string, dtype: LocalArray["dtype"], length: number, more: Pick<LocalArray, "vectors" | "holds"> = {}): string {
    const unique = this.emitter.fresh(name);
    this.#shared.push({ name: unique, dtype, length, ...more });
    return unique;
  }

  /** Memory that workgroups of the launch hand things over in. */
  scratch(name: string, kind: "zeros" | "anything", dtype: LocalArray["dtype"], length: number): string {
    const unique = this.emitter.fresh(name);
    this.#buffers.push({ name: unique, dtype, access: "read_write", length, scratch: kind });
    return unique;
  }

  finish(options: {
    readonly grid: readonly [Dim, Dim, Dim];
    readonly workgroup: readonly [number, number, number];
    readonly resident?: number;
    readonly schedule: Schedule;
  }): Kernel {
    const scalars = symbolsOf([...dimsOf(this.region), ...options.grid]).map(
      (name): ScalarParameter => ({ name, value: { kind: "dim", dim: symbol(name) } }),
    );
    const anchored = this.region.operations.filter((operation) => !has(operation, "free"));
    return {
      name: this.#request.name,
      buffers: this.#buffers,
      scalars,
      grid: options.grid,
      workgroup: options.workgroup,
      ...(options.resident === undefined ? {} : { resident: options.resident }),
      shared: this.#shared,
      body: this.emitter.takeStatements(),
      info: {
        operations: anchored.map((operation) => operation.name),
        locations: this.#request.fusion.locations,
        schedule: options.schedule,
        flops: anchored.reduce<Dim>((sum, operation) => dimAdd(sum, flopsOf(operation)), 0),
        bytes: this.#buffers.reduce<Dim>((sum, buffer) => dimAdd(sum, dimMul(storageBytes(buffer.dtype), buffer.length)), 0),
      },
    };
  }
}

function valuesOf(region: Region): readonly Value[] {
  return [...region.parameters, ...region.operations.flatMap((operation) => operation.results)];
}

function flopsOf(operation: Operation): Dim {
  const definition = loopsOf(operation);
  const elements = dimProduct(operation.result.type.shape);
  switch (definition.kind) {
    case "map":
      return elements;
    case "reduce":
      return dimMul(elements, dimProduct(definition.reduction));
    case "contract":
      return dimMul(2, dimMul(elements, dimProduct(definition.k)));
    case "scatter":
      return dimProduct([...definition.updates, ...definition.window]);
    default:
      return definition satisfies never;
  }
}

function buffersRead(expression: Expression): ReadonlySet<string> {
  const buffers = new Set<string>();
  visitExpression(expression, (x) => {
    if (x.kind === "load") buffers.add(x.buffer);
  });
  return buffers;
}

/** Every size that the region's types and attributes speak of. */
function dimsOf(region: Region): readonly Dim[] {
  const dims: Dim[] = valuesOf(region).flatMap((value) => value.type.shape);
  for (const operation of region.operations) {
    for (const attribute of Object.values(operation.attributes)) {
      for (const item of Array.isArray(attribute) ? attribute : [attribute]) {
        if (typeof item === "object" && "kind" in item && item.kind === "dim") dims.push(item.dim);
      }
    }
  }
  return dims;
}
