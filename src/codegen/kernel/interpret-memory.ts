/** Arrays of an interpreted kernel, and what is watched at each access. */

import { isFloat, type NumericArray } from "../../ir/dtype.ts";
import { type StorageType, scalarTypeOf } from "../../ir/expression.ts";

export type FaultKind =
  | "missing_workgroup"
  | "out_of_bounds"
  | "race"
  | "workgroup_race"
  | "divergent_barrier"
  | "uninitialized_read"
  /** Everyone waits, or something is under way at the end. */
  | "unfinished";

export interface KernelFault {
  readonly kind: FaultKind;
  /** Name of the array; empty for barriers. */
  readonly array: string;
  readonly index: number;
  readonly group: readonly [number, number, number];
  /** Linear index in the workgroup. */
  readonly invocation: number;
  readonly message: string;
}

/** Where execution is; written by the interpreter, read by accesses. */
export class Position {
  /** Linear index of the workgroup, from 1. */
  group = 0;
  groupId: readonly [number, number, number] = [0, 0, 0];
  invocation = 0;
  /** Number of the barrier interval, from 1, never reused. */
  interval = 0;
  readonly faults: KernelFault[] = [];
  faultCount = 0;
  readonly #limit: number;
  readonly #seen = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Counts every fault; keeps one per kind and array up to the limit, since one mistake is usually met many times. */
  report(kind: FaultKind, array: string, index: number, message: string): void {
    this.faultCount++;
    const key = `${kind} ${array} ${message.replace(/-?\d+/g, "#")}`;
    if (this.faults.length >= this.#limit || this.#seen.has(key)) return;
    this.#seen.add(key);
    this.faults.push({ kind, array, index, group: this.groupId, invocation: this.invocation, message });
  }
}

const several = -1;

/** Who touched each element, in this barrier interval and in the whole run. */
export class Watch {
  readonly #position: Position;
  readonly #name: string;
  readonly #acrossGroups: boolean;
  readonly #writeInterval: Int32Array;
  readonly #writer: Int32Array;
  readonly #readInterval: Int32Array;
  readonly #reader: Int32Array;
  readonly #writingGroup: Int32Array;
  readonly #readingGroup: Int32Array;

  constructor(position: Position, name: string, length: number, acrossGroups: boolean) {
    this.#position = position;
    this.#name = name;
    this.#acrossGroups = acrossGroups;
    this.#writeInterval = new Int32Array(length);
    this.#writer = new Int32Array(length);
    this.#readInterval = new Int32Array(length);
    this.#reader = new Int32Array(length);
    this.#writingGroup = new Int32Array(acrossGroups ? length : 0);
    this.#readingGroup = new Int32Array(acrossGroups ? length : 0);
  }

  read(index: number): void {
    const { interval, invocation, group } = this.#position;
    if (this.#writeInterval[index] === interval && this.#writer[index] !== invocation)
      this.#race(index, "reads", "wrote", this.#writer[index]);
    if (this.#readInterval[index] !== interval) {
      this.#readInterval[index] = interval;
      this.#reader[index] = invocation;
    } else if (this.#reader[index] !== invocation) this.#reader[index] = several;
    if (!this.#acrossGroups) return;
    const writer = this.#writingGroup[index] ?? 0;
    if (writer !== 0 && writer !== group) this.#groupRace(index, "reads", "writes", writer);
    const reader = this.#readingGroup[index];
    if (reader === 0) this.#readingGroup[index] = group;
    else if (reader !== group) this.#readingGroup[index] = several;
  }

  write(index: number): void {
    const { interval, invocation, group } = this.#position;
    if (this.#writeInterval[index] === interval && this.#writer[index] !== invocation)
      this.#race(index, "writes", "wrote", this.#writer[index]);
    if (this.#readInterval[index] === interval && this.#reader[index] !== invocation)
      this.#race(index, "writes", "read", this.#reader[index]);
    this.#writeInterval[index] = interval;
    this.#writer[index] = invocation;
    if (!this.#acrossGroups) return;
    const writer = this.#writingGroup[index] ?? 0;
    if (writer !== 0 && writer !== group) this.#groupRace(index, "writes", "writes", writer);
    const reader = this.#readingGroup[index] ?? 0;
    if (reader !== 0 && reader !== group) this.#groupRace(index, "writes", "reads", reader);
    this.#writingGroup[index] = group;
  }

  /** What the workgroups `from` touched counts as touched by workgroup `to`, which comes after them. */
  handOver(from: ReadonlySet<number>, to: number): void {
    for (const groups of [this.#writingGroup, this.#readingGroup]) {
      groups.forEach((group, i) => {
        if (from.has(group)) groups[i] = to;
      });
    }
  }

  #race(index: number, does: string, did: string, other: number | undefined): void {
    const who = other === several ? "several other invocations" : `invocation ${other}`;
    const message = `invocation ${this.#position.invocation} ${does} ${this.#name}[${index}], which ${who} ${did} since the last barrier`;
    this.#position.report("race", this.#name, index, message);
  }

  #groupRace(index: number, does: string, did: string, other: number): void {
    const who = other === several ? "several other workgroups" : `workgroup ${other - 1}`;
    const message = `workgroup ${this.#position.group - 1} ${does} ${this.#name}[${index}], which ${who} ${did} too`;
    this.#position.report("workgroup_race", this.#name, index, message);
  }
}

/** A buffer or shared array. */
export interface MemoryArray {
  readonly name: string;
  readonly dtype: StorageType;
  readonly data: NumericArray;
  readonly watch: Watch | undefined;
  /** For shared arrays: the workgroup that last wrote each element. */
  readonly written: Int32Array | undefined;
}

function outOfBounds(position: Position, { name, data }: MemoryArray, index: number, does: string): void {
  position.report("out_of_bounds", name, index, `${does} ${name}[${index}], which has ${data.length} elements`);
}

/** Reads one element; 0 where it is out of bounds, NaN (0 for integers) where nothing was written. */
export function reader(array: MemoryArray, position: Position): (index: number) => number {
  const { name, data, watch, written } = array;
  const { length } = data;
  if (!watch && !written) {
    return (index) => {
      const value = data[index];
      if (value !== undefined) return value;
      outOfBounds(position, array, index, "reads");
      return 0;
    };
  }
  const garbage = isFloat(scalarTypeOf(array.dtype)) ? Number.NaN : 0;
  return (index) => {
    if (index < 0 || index >= length) {
      outOfBounds(position, array, index, "reads");
      return 0;
    }
    watch?.read(index);
    if (written && written[index] !== position.group) {
      position.report("uninitialized_read", name, index, `reads ${name}[${index}], which this workgroup has not written`);
      return garbage;
    }
    return data[index] ?? 0;
  };
}

export function writer(array: MemoryArray, position: Position): (index: number, value: number) => void {
  const { data, watch, written } = array;
  const { length } = data;
  return (index, value) => {
    if (index < 0 || index >= length) {
      outOfBounds(position, array, index, "writes");
      return;
    }
    watch?.write(index);
    if (written) written[index] = position.group;
    data[index] = value;
  };
}
