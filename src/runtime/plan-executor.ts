/**
 * Runs a plan on a device. A function is encoded once per sizes, and replayed.
 *
 * Offsets are those of the capacity (the largest sizes prepared for), everything else is as the sizes of the call say, so a
 * last, partial batch moves nothing. Growing the capacity moves the arena and drops what was encoded; state stays.
 */

import { dataModule, type RowSet } from "./data.ts";
import { elementBytes, elementCount, pack, storageOf, unpack } from "./elements.ts";
import type {
  BatchesOfRows,
  ByteRange,
  EncodedBatches,
  EncodedFunction,
  Executor,
  FunctionSpec,
  StateSpec,
  TensorSpec,
  TypedArray,
  WholeDevice,
} from "./executor.ts";
import { fault, listNames } from "./fault.ts";
import { evaluateFormula, type Plan, type PlanFunction, type PlanState, type PlanTensor, type Sizes, type StoredPlan } from "./plan.ts";

export function createPlanExecutor(plan: Plan, device: WholeDevice): Executor {
  return new PlanExecutor(plan, device);
}

interface Extent {
  /** Of elements. */
  readonly count: number;
  readonly byteLength: number;
}

type TensorRange = ByteRange & Extent;

/** What was evaluated for the sizes of a call: another call of the same sizes evaluates nothing. */
interface Resolved {
  readonly sizes: Sizes;
  readonly ranges: Map<PlanTensor, TensorRange>;
  readonly functions: Map<string, EncodedFunction>;
}

/** Data of more bytes is given to a program batch by batch. */
const mostRowBytes = 2 ** 28;

class PlanExecutor implements Executor {
  readonly functions: readonly FunctionSpec[];
  readonly state: readonly StateSpec[];
  readonly training: Plan["training"];
  readonly #plan: Plan;
  readonly #device: WholeDevice;
  readonly #functions: ReadonlyMap<string, PlanFunction>;
  readonly #state: ReadonlyMap<string, PlanState>;
  /** By the sizes of the symbols, in their order. */
  #resolved = new Map<string, Resolved>();
  /** Undefined until memory is allocated. */
  #capacity: Sizes | undefined;
  #pending: Promise<void> = Promise.resolve();
  readonly runBatches: Executor["runBatches"];
  /** The rows in the segment `rows`, what runs their batches unless they have no place there, and their order: null as they lie. */
  #held: { readonly set: RowSet; readonly run: EncodedBatches | undefined; order?: BatchesOfRows["order"] | null } | undefined;
  /** Whether derived state is what its sources give. */
  #isDerived = false;
  /** State written before there was memory for it. */
  #early: Record<string, TypedArray> = {};

  constructor(plan: Plan, device: WholeDevice) {
    this.#plan = plan;
    this.#device = device;
    this.training = plan.training;
    this.runBatches = device.encodeBatches && ((...call) => this.#next(() => this.#runBatches(...call)));
    const functions = plan.functions.filter(({ name }) => name !== plan.derivation?.function);
    const state = plan.state.filter(({ role }) => role !== "derived");
    this.#functions = byName(functions);
    this.#state = byName(state);
    this.functions = functions.map(({ name, inputs, outputs }) => ({ name, inputs: inputs.map(specOf), outputs: outputs.map(specOf) }));
    this.state = state.map((tensor) => ({ ...specOf(tensor), role: tensor.role }));
  }

  prepare(capacity: Sizes): Promise<void> {
    return this.#next(() => this.#grow(capacity));
  }

  /** One at a time: a second call sees the capacity that the first one reached. */
  #next<T>(action: () => Promise<T>): Promise<T> {
    const next = this.#pending.then(action);
    this.#pending = next.then(
      () => {},
      () => {},
    );
    return next;
  }

  async #grow(wanted: Sizes): Promise<void> {
    const current = this.#capacity;
    const capacity: Record<string, number> = {};
    for (const { name, minimum, maximum } of this.#plan.symbols) {
      capacity[name] = Math.max(minimum, wanted[name] ?? 0, current?.[name] ?? 0);
      if (maximum !== undefined && capacity[name] > maximum) (await dataModule()).refuseCapacity(name, capacity[name], maximum);
    }
    if (current && this.#keyOf(current) === this.#keyOf(capacity)) return;
    await this.#allocate(capacity);
    this.#capacity = capacity;
    const early = this.#early;
    this.#early = {};
    this.writeState(early);
  }

  /** All segments, with room for rows. What was encoded has other addresses. */
  async #allocate(capacity: Sizes, rows?: number): Promise<void> {
    const bytes = Object.fromEntries(this.#plan.segments.map((segment) => [segment.name, evaluateFormula(segment.bytes, capacity)]));
    this.#held = undefined;
    this.#resolved = new Map();
    await this.#device.allocate(rows === undefined ? bytes : { ...bytes, rows });
  }

  async #runBatches(functionName: string, { set, size, order }: BatchesOfRows, first: number, last: number): Promise<boolean> {
    const sizes = { batch: size };
    if (this.#held?.set !== set) this.#held = { set, run: await this.#hold(functionName, set, sizes) };
    const held = this.#held;
    if (!held.run) return false;
    if (held.order !== (order ?? null)) {
      this.#device.write("rows", 0, order ?? Uint32Array.from({ length: set.rows }, (_, row) => row));
      held.order = order ?? null;
    }
    this.#derive(functionName, sizes);
    held.run(first, last);
    return true;
  }

  /** Puts the rows behind the arena: first their order, then what each input takes of them. */
  async #hold(functionName: string, { tensors, rows }: RowSet, sizes: Sizes): Promise<EncodedBatches | undefined> {
    const capacity = this.#allocated();
    const { inputs } = this.#function(functionName);
    const contents = inputs.map((tensor) => pack(tensor, tensors.find(({ name }) => name === tensor.name)?.values as TypedArray));
    let at = 4 * rows;
    const bytes = contents.reduce((sum, { byteLength }) => sum + byteLength, at);
    if (bytes > mostRowBytes) return undefined;
    try {
      await this.#allocate(capacity, bytes);
    } catch {
      // There is no room for as much. What was allocated before is still there.
      return undefined;
    }
    for (const content of contents) {
      this.#device.write("rows", at, content);
      at += content.byteLength;
    }
    const places = inputs.map((tensor) => this.#rangeOf(tensor, this.#resolve(sizes)).byteOffset);
    return this.#device.encodeBatches?.(functionName, capacity, sizes, rows, places);
  }

  releaseRows(): void {
    this.#held = undefined;
    this.#device.releaseRows?.();
  }

  run(functionName: string, inputs: Readonly<Record<string, TypedArray>>, sizes: Sizes): void | Promise<void> {
    const resolved = this.#resolve(sizes);
    // First, as what inputs are written over may be where this has its temporaries.
    this.#derive(functionName, sizes);
    for (const tensor of this.#function(functionName).inputs) this.#write(tensor, inputs[tensor.name], resolved);
    return this.#encode(functionName, resolved).run();
  }

  /** Brings derived state up to date where the function reads it. Only processors have such state: their launches are done on return. */
  #derive(functionName: string, sizes: Sizes): void {
    const { derivation } = this.#plan;
    if (!derivation) return;
    if (derivation.writers.includes(functionName)) this.#isDerived = false;
    if (this.#isDerived || !derivation.readers.includes(functionName)) return;
    void this.#encode(derivation.function, this.#resolve(sizes)).run();
    this.#isDerived = true;
  }

  #encode(functionName: string, { sizes, functions }: Resolved): EncodedFunction {
    return remembered(functions, functionName, () => this.#device.encodeFunction(functionName, this.#allocated(), sizes));
  }

  #resolve(sizes: Sizes): Resolved {
    return remembered(this.#resolved, this.#keyOf(sizes), () => {
      this.#allocated(sizes);
      return { sizes, ranges: new Map(), functions: new Map() };
    });
  }

  #keyOf(sizes: Sizes): string {
    return String(this.#plan.symbols.map(({ name }) => sizes[name]));
  }

  read(functionName: string, outputs: readonly string[], sizes: Sizes): Promise<Record<string, TypedArray>> {
    const tensors = byName(this.#function(functionName).outputs);
    const wanted = outputs.map((name) => named(tensors, name, `output of ${functionName}`));
    return this.#read(wanted, this.#resolve(sizes));
  }

  async readState(names: readonly string[]): Promise<Record<string, TypedArray>> {
    if (!this.#capacity) await this.prepare({});
    return this.#read(
      names.map((name) => this.#stateTensor(name)),
      this.#resolve(this.#allocated()),
    );
  }

  readStateNow(name: string): TypedArray | undefined {
    const tensor = this.#stateTensor(name);
    const buffer = this.#capacity && this.#device.readNow?.(this.#rangeOf(tensor, this.#resolve(this.#capacity)));
    return buffer && unpack(tensor, buffer);
  }

  writeState(values: Readonly<Record<string, TypedArray>>): void {
    for (const [name, data] of Object.entries(values)) {
      const tensor = this.#stateTensor(name);
      if (this.#plan.derivation?.sources.includes(name)) this.#isDerived = false;
      if (this.#capacity) this.#write(tensor, data, this.#resolve(this.#capacity));
      else this.#early[name] = data;
    }
  }

  dispose(): void {
    this.#resolved.clear();
    this.#device.dispose();
  }

  #function(name: string): PlanFunction {
    return named(this.#functions, name, "function");
  }

  #stateTensor(name: string): PlanTensor {
    return named(this.#state, name, "state");
  }

  /** The capacity, which has room for these sizes. */
  #allocated(sizes: Sizes = {}): Sizes {
    const capacity = this.#capacity;
    if (!capacity || Object.keys(capacity).some((name) => (sizes[name] ?? 0) > (capacity[name] ?? 0)))
      throw new Error("internal: not prepared");
    return capacity;
  }

  #write(tensor: PlanTensor, data: TypedArray | undefined, resolved: Resolved): void {
    const { segment, byteOffset, count } = this.#rangeOf(tensor, resolved);
    if (data?.length !== count) fault("TSC3102", `${tensor.name} is given ${data?.length ?? "no"} elements; it has ${count}`);
    if (count > 0) this.#device.write(segment, byteOffset, pack(tensor, data));
  }

  /** The device starts the copies before it returns, so that a later run may overwrite the arena. */
  #read(tensors: readonly PlanTensor[], resolved: Resolved): Promise<Record<string, TypedArray>> {
    return this.#device
      .read(tensors.map((tensor) => this.#rangeOf(tensor, resolved)))
      .then((buffers) => Object.fromEntries(tensors.map((tensor, i) => [tensor.name, unpack(tensor, buffers[i] as ArrayBuffer)])));
  }

  #rangeOf(tensor: PlanTensor, { sizes, ranges }: Resolved): TensorRange {
    return remembered(ranges, tensor, () => {
      const { segment, offset } = tensor.slice;
      return { segment, byteOffset: evaluateFormula(offset, this.#allocated()), ...extentOf(tensor, sizes) };
    });
  }
}

/** What is known of the key, or what is made and known from then on. */
function remembered<Key, Value>(known: Map<Key, Value>, key: Key, make: () => Value): Value {
  const value = known.get(key) ?? make();
  known.set(key, value);
  return value;
}

function byName<T extends { readonly name: string }>(all: readonly T[]): ReadonlyMap<string, T> {
  return new Map(all.map((one) => [one.name, one]));
}

function named<T>(all: ReadonlyMap<string, T>, name: string, what: string): T {
  return all.get(name) ?? fault("TSC4005", `the program has no ${what} ${name}; it has ${listNames([...all.keys()])}`);
}

function specOf({ name, dtype, shape, limit }: PlanTensor): TensorSpec {
  return { name, dtype, limit, shape: shape.map((size) => (typeof size === "number" ? size : null)) };
}

function extentOf(tensor: Pick<PlanTensor, "shape" | "dtype" | "stored">, sizes: Sizes): Extent {
  const count = elementCount(tensor.shape.map((size) => evaluateFormula(size, sizes)));
  return { count, byteLength: count * elementBytes(storageOf(tensor)) };
}

/** The state of a stored plan with the places that it leaves out. */
export function placeState({ state, alignment }: StoredPlan): readonly PlanState[] {
  let offset = 0;
  return state.map((tensor) => {
    const slice = tensor.slice ?? { segment: "state", offset };
    offset = Math.ceil((evaluateFormula(slice.offset, {}) + extentOf(tensor, {}).byteLength) / alignment) * alignment;
    return { ...tensor, slice };
  });
}
