/**
 * Boxes, barriers with phases and products of warpgroups, as the kernel interpreter has them: everything happens as late as it may. A box is
 * copied when somebody waits for the phase it belongs to, and what was there before is lost when the copy is asked for; products read and
 * add when they are awaited. So what is read too early, or overwritten too early, shows.
 */

import { type Bindings, evaluateDim } from "../../ir/dim.ts";
import { storageBytes } from "../../ir/expression.ts";
import { roundToTf32, truncateToTf32 } from "./interpret-matrices.ts";
import { type MemoryArray, type Position, reader, writer } from "./interpret-memory.ts";
import type { Kernel, MatrixFormat } from "./kernel.ts";
import {
  type BoxedTile,
  elementsOfBox,
  type MultiplyTiles,
  placeInBox,
  placeInTile,
  placeOfSum,
  productRows,
  rowBytes,
  storedFormat,
  type TensorMap,
  warpgroup,
} from "./warpgroup.ts";

interface Barrier {
  readonly arrivals: number;
  phase: number;
  left: number;
  /** Bytes that are to come less those that have. */
  bytes: number;
  copies: (() => number)[];
}

/** Registers of sums of each invocation of a warpgroup. */
export interface SumRegisters {
  add(invocation: number, register: number, value: number): void;
}

interface Product {
  readonly statement: MultiplyTiles;
  readonly left: number;
  readonly right: number;
  readonly sums: SumRegisters;
}

export class Warpgroups {
  readonly #kernel: Kernel;
  readonly #position: Position;
  readonly #arrays: ReadonlyMap<string, MemoryArray>;
  readonly #sizes: Bindings;
  readonly #barriers = new Map<string, Barrier>();
  readonly #products = new Map<number, Product[]>();
  /** Counts what may let somebody go on. */
  progress = 0;

  constructor(kernel: Kernel, position: Position, arrays: ReadonlyMap<string, MemoryArray>, sizes: Bindings) {
    this.#kernel = kernel;
    this.#position = position;
    this.#arrays = arrays;
    this.#sizes = sizes;
  }

  /** A workgroup begins. */
  start(): void {
    this.#products.clear();
    for (const { name, length, arrivals } of this.#kernel.phaseBarriers ?? [])
      for (let i = 0; i < length; i++) this.#barriers.set(`${name}[${i}]`, { arrivals, phase: 0, left: arrivals, bytes: 0, copies: [] });
  }

  /** A workgroup has ended. */
  finish(): void {
    for (const [name, { copies }] of this.#barriers)
      if (copies.length > 0) this.#position.report("unfinished", name, 0, `boxes are under way to ${name} when the workgroup ends`);
    for (const products of this.#products.values())
      if (products.length > 0)
        this.#position.report("unfinished", products[0]?.statement.sums ?? "", 0, "products are under way at the end");
  }

  #barrier(name: string, at: number): Barrier {
    const barrier = this.#barriers.get(`${name}[${at}]`);
    if (barrier) return barrier;
    this.#position.report("out_of_bounds", name, at, `there is no barrier ${name}[${at}]`);
    return { arrivals: 1, phase: 0, left: 1, bytes: 0, copies: [] };
  }

  arrive(name: string, at: number, bytes: number): void {
    const barrier = this.#barrier(name, at);
    barrier.bytes += bytes;
    barrier.left--;
    this.progress++;
    this.#end(barrier);
  }

  hasEnded(name: string, at: number, parity: number): boolean {
    const barrier = this.#barrier(name, at);
    if (barrier.phase % 2 !== parity) return true;
    const copies = barrier.copies;
    barrier.copies = [];
    for (const copy of copies) barrier.bytes -= copy();
    if (copies.length > 0) this.progress++;
    this.#end(barrier);
    return barrier.phase % 2 !== parity;
  }

  #end(barrier: Barrier): void {
    if (barrier.left > 0 || barrier.bytes !== 0) return;
    barrier.phase++;
    barrier.left = barrier.arrivals;
  }

  copyBox(tensor: TensorMap, at: readonly number[], array: string, index: number, barriers: string, barrierAt: number): void {
    const [from, to] = [this.#array(tensor.buffer), this.#array(array)];
    const [read, write] = [reader(from, this.#position), writer(to, this.#position)];
    const sizes = tensor.sizes.map((size) => evaluateDim(size, this.#sizes));
    const bytes = storageBytes(storedFormat(tensor.format));
    if ((index * bytes) % 1024 !== 0) this.#position.report("out_of_bounds", array, index, `a box starts at ${array}[${index}]`);
    const count = elementsOfBox(tensor);
    const [inner = 1] = tensor.box;
    to.written?.fill(0, index, index + count);
    this.#barrier(barriers, barrierAt).copies.push(() => {
      for (let i = 0; i < count; i++) {
        let [rest, place, isInside] = [i, 0, true];
        tensor.box.forEach((size, axis) => {
          const position = (at[axis] ?? 0) + (rest % size);
          rest = Math.floor(rest / size);
          isInside &&= position >= 0 && position < (sizes[axis] ?? 0);
          place += position * (axis === 0 ? 1 : (tensor.strides[axis - 1] ?? 0));
        });
        const value = isInside ? read(place) : 0;
        const target = index + placeInBox(Math.floor(i / inner), i % inner, bytes);
        write(target, tensor.format === "tf32" ? roundToTf32(value) : value);
      }
      return count * bytes;
    });
    this.progress++;
  }

  #array(name: string): MemoryArray {
    const array = this.#arrays.get(name);
    if (!array) throw new Error(`internal: ${this.#kernel.name} has no array ${name}`);
    return array;
  }

  multiply(first: number, product: Product): void {
    const known = this.#products.get(first) ?? [];
    known.push(product);
    this.#products.set(first, known);
  }

  awaitProducts(first: number, pending: number): void {
    const products = this.#products.get(first) ?? [];
    while (products.length > pending) this.#add(first, products.shift() as Product);
  }

  #add(first: number, { statement, left, right, sums }: Product): void {
    const { format, columns } = statement;
    const rowsOf = this.#tile(statement.left, left, productRows, format);
    const columnsOf = this.#tile(statement.right, right, columns, format);
    const depth = rowBytes / storageBytes(storedFormat(format));
    for (let lane = 0; lane < warpgroup; lane++) {
      for (let i = 0; i < columns / 2; i++) {
        const { row, column } = placeOfSum(lane, i);
        let sum = 0;
        for (let k = 0; k < depth; k++) sum += (rowsOf[row * depth + k] ?? 0) * (columnsOf[column * depth + k] ?? 0);
        sums.add(first + lane, i, sum);
      }
    }
  }

  /** Elements by row or column, then along the reduction. */
  #tile({ array, along }: BoxedTile, start: number, side: number, format: MatrixFormat): Float64Array {
    const read = reader(this.#array(array), this.#position);
    const bytes = storageBytes(storedFormat(format));
    const depth = rowBytes / bytes;
    const elements = new Float64Array(side * depth);
    for (let free = 0; free < side; free++) {
      for (let k = 0; k < depth; k++) {
        const value = read(start + placeInTile(along, free, k, bytes));
        elements[free * depth + k] = format === "tf32" ? truncateToTf32(value) : value;
      }
    }
    return elements;
  }
}
