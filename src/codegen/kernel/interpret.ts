/**
 * Runs a kernel on the host and watches it: out-of-bounds accesses, races between the invocations of a workgroup within a
 * barrier interval, races between workgroups, barriers that not all invocations reach, reads of shared memory that
 * nothing was written to. The result is what every target must compute, up to rounding that `expression.ts` leaves open.
 *
 * Statements without a barrier inside run for one invocation after the other; those with one run for all invocations in
 * step, each iteration or branch with the set of invocations that take it.
 */

import { type Bindings, evaluateDim } from "../../ir/dim.ts";
import { allocateHostArray, type NumericArray } from "../../ir/dtype.ts";
import { type Expression, int, type SubgroupExpression } from "../../ir/expression.ts";
import { CooperativeMatrices } from "./interpret-cooperative.ts";
import { builtinSlots, type Evaluate, type Frame } from "./interpret-expression.ts";
import { InvocationCompiler, type Step } from "./interpret-invocation.ts";
import { elementsOfMatrix, matrixSubgroup, productOf, wordOf } from "./interpret-matrices.ts";
import { type KernelFault, Position, Watch } from "./interpret-memory.ts";
import { atOnce, type Exchange, meetsOthers, type Phase, together } from "./interpret-phases.ts";
import { Warpgroups } from "./interpret-warpgroup.ts";
import type { Kernel, LoadMatrices, MultiplyMatrices, Statement } from "./kernel.ts";
import { statementExpressions, visitExpression, visitStatements } from "./walk.ts";
import { type AwaitPhase, type MultiplyTiles, warpgroup } from "./warpgroup.ts";

export type { FaultKind, KernelFault } from "./interpret-memory.ts";

export interface KernelArguments {
  /** By name of the buffer parameter; written in place. Buffers given the same array are the same memory. */
  readonly buffers: Readonly<Record<string, NumericArray>>;
  /** By name of the scalar parameter. */
  readonly scalars: Readonly<Record<string, number>>;
  /** Workgroups per axis. */
  readonly grid: readonly [number, number, number];
  /** Invocations of a subgroup; 1 where the device has none. */
  readonly subgroupSize?: number;
  /** Faults kept in the report; all are counted. */
  readonly maximumFaults?: number;
}

export interface KernelReport {
  /** At most one of each kind, array and wording. */
  readonly faults: readonly KernelFault[];
  readonly faultCount: number;
  readonly barriers: number;
}

/** Grid and scalars of a launch at these sizes. `offsets[n]` is the element offset of buffer `n` of the kernel before merging. */
export function launchAt(kernel: Kernel, sizes: Bindings, offsets: readonly number[] = []): Pick<KernelArguments, "scalars" | "grid"> {
  const scalars: Record<string, number> = {};
  for (const { name, value } of kernel.scalars) {
    // A grid that is not wound has one row.
    if (value.kind === "groups") scalars[name] = 0;
    else scalars[name] = value.kind === "dim" ? evaluateDim(value.dim, sizes) : (offsets[value.buffer] ?? 0);
  }
  const [x, y, z] = kernel.grid;
  return { scalars, grid: [evaluateDim(x, sizes), evaluateDim(y, sizes), evaluateDim(z, sizes)] };
}

export function interpretKernel(kernel: Kernel, given: KernelArguments): KernelReport {
  return new Run(kernel, given).run();
}

type LastWorkgroup = Extract<Statement, { readonly kind: "last_workgroup" }>;

interface Arrivals {
  readonly counters: string;
  readonly at: number;
  readonly count: number;
  readonly groups: Set<number>;
}

class Run {
  readonly #kernel: Kernel;
  readonly #given: KernelArguments;
  readonly #position: Position;
  readonly #frames: Frame[] = [];
  readonly #compiler: InvocationCompiler;
  #barriers = 0;
  /** Who has come to counters that not all have come to yet. */
  readonly #arrivals = new Map<string, Arrivals>();
  /** Of buffers. */
  #watches: readonly Watch[] = [];
  /** Subgroup results of the statement being compiled: computed across invocations before it runs. */
  #exchanges: Exchange[] = [];
  readonly #warpgroups: Warpgroups;
  readonly #cooperative: CooperativeMatrices;

  constructor(kernel: Kernel, given: KernelArguments) {
    this.#kernel = kernel;
    this.#given = given;
    this.#position = new Position(given.maximumFaults ?? 20);
    this.#compiler = new InvocationCompiler(kernel.name, this.#position);
    const [x, y, z] = kernel.workgroup;
    this.#cooperative = new CooperativeMatrices(this.#compiler, this.#position, x * y * z);
    this.#warpgroups = new Warpgroups(kernel, this.#position, this.#compiler.arrays, sizesOf(kernel, given.scalars));
  }

  run(): KernelReport {
    const { workgroup } = this.#kernel;
    const invocations = workgroup[0] * workgroup[1] * workgroup[2];
    this.#allocateArrays(invocations);
    for (const { name } of this.#kernel.scalars) this.#compiler.allocateSlots(name, 1);
    const body = this.#block(this.#kernel.body);
    for (let i = 0; i < invocations; i++) this.#frames.push(this.#newFrame(i));
    const everyone = this.#frames.map((_, i) => i);
    const [gridX, gridY, gridZ] = this.#given.grid;
    for (let z = 0; z < gridZ; z++) {
      for (let y = 0; y < gridY; y++) {
        for (let x = 0; x < gridX; x++) {
          this.#position.group++;
          this.#position.interval++;
          this.#position.groupId = [x, y, z];
          for (const frame of this.#frames) {
            frame[builtinSlots.group_x] = x;
            frame[builtinSlots.group_y] = y;
            frame[builtinSlots.group_z] = z;
          }
          this.#warpgroups.start();
          this.#finish(body(everyone));
          this.#warpgroups.finish();
        }
      }
    }
    for (const { counters, at, count, groups } of this.#arrivals.values())
      this.#position.report("missing_workgroup", counters, at, `${groups.size} of ${count} workgroups arrive at ${counters}[${at}]`);
    return { faults: this.#position.faults, faultCount: this.#position.faultCount, barriers: this.#barriers };
  }

  /** Runs to the end, or until nobody can go on. */
  #finish(run: Generator<void, void, void>): void {
    for (let before = -1; !run.next().done; before = this.#warpgroups.progress) {
      if (this.#warpgroups.progress !== before) continue;
      this.#position.report("unfinished", "", 0, "every invocation that is left waits for a phase that does not end");
      return;
    }
  }

  get #subgroupSize(): number {
    return this.#given.subgroupSize ?? 32;
  }

  #newFrame(invocation: number): Frame {
    const [x, y, z] = this.#kernel.workgroup;
    const frame = new Float64Array(this.#compiler.slotCount);
    frame[builtinSlots.local_x] = invocation % x;
    frame[builtinSlots.local_y] = Math.floor(invocation / x) % y;
    frame[builtinSlots.local_z] = Math.floor(invocation / (x * y));
    const first = invocation - (invocation % this.#subgroupSize);
    frame[builtinSlots.subgroups] = Number(this.#subgroupSize > 1);
    frame[builtinSlots.subgroup_count] = Math.min(this.#subgroupSize, x * y * z - first);
    frame[builtinSlots.subgroup_rank] = invocation - first;
    for (const { name } of this.#kernel.scalars) {
      const value = this.#given.scalars[name];
      if (value === undefined) throw new Error(`internal: no value for scalar ${name} of ${this.#kernel.name}`);
      frame[this.#compiler.slot(name)] = value;
    }
    return frame;
  }

  /** Memory that is only read needs no watching, nor does memory of a single invocation. */
  #allocateArrays(invocations: number): void {
    const { body, buffers, shared } = this.#kernel;
    const stored = new Set<string>();
    const boxed = new Set<string>();
    visitStatements(body, (statement) => {
      if (statement.kind === "copy_box") boxed.add(statement.array);
      if (statement.kind === "store") stored.add(statement.buffer);
    });
    const groups = this.#given.grid[0] * this.#given.grid[1] * this.#given.grid[2];
    const dataOf = (name: string): NumericArray => {
      const data = this.#given.buffers[name];
      if (!data) throw new Error(`internal: no memory for buffer ${name} of ${this.#kernel.name}`);
      return data;
    };
    const storedData = new Set(buffers.filter(({ name }) => stored.has(name)).map(({ name }) => dataOf(name)));
    const watches = new Map<NumericArray, Watch>();
    for (const { name, dtype } of buffers) {
      const data = dataOf(name);
      const watched = storedData.has(data) && invocations * groups > 1;
      const watch = watched ? (watches.get(data) ?? new Watch(this.#position, name, data.length, true)) : undefined;
      if (watch) watches.set(data, watch);
      this.#compiler.arrays.set(name, { name, dtype, data, watch, written: undefined });
    }
    this.#watches = [...watches.values()];
    for (const { name, dtype, length } of shared) {
      const data = allocateHostArray(dtype, length);
      // Boxes come and are read between barriers; what is wrong with that shows in another way.
      const watch = invocations > 1 && !boxed.has(name) ? new Watch(this.#position, name, length, false) : undefined;
      this.#compiler.arrays.set(name, { name, dtype, data, watch, written: new Int32Array(length) });
    }
  }

  // Statements across the workgroup

  /** Runs of statements for single invocations become one phase each. */
  #block(statements: readonly Statement[]): Phase {
    const phases: Phase[] = [];
    let run: Step[] = [];
    const flush = (): void => {
      if (run.length === 0) return;
      const steps = run;
      run = [];
      phases.push(
        atOnce((active) => {
          for (const invocation of active) {
            this.#position.invocation = invocation;
            const frame = this.#frames[invocation] as Frame;
            for (const step of steps) step(frame);
          }
        }),
      );
    };
    for (const statement of statements) {
      if (!meetsOthers(statement)) {
        run.push(this.#compiler.step(statement));
        continue;
      }
      flush();
      phases.push(this.#phase(statement));
    }
    flush();
    return function* (active) {
      for (const phase of phases) yield* phase(active);
    };
  }

  #phase(statement: Statement): Phase {
    switch (statement.kind) {
      case "barrier":
        return atOnce((active) => this.#meet(active));
      case "last_workgroup":
        return this.#lastWorkgroup(statement);
      case "load_matrices":
        return atOnce(this.#loadMatrices(statement));
      case "multiply_matrices":
        return atOnce(this.#multiplyMatrices(statement));
      case "copy_box": {
        const tensor = (this.#kernel.tensors ?? []).find(({ name }) => name === statement.tensor);
        if (!tensor) throw new Error(`internal: ${this.#kernel.name} has no tensor ${statement.tensor}`);
        const at = statement.at.map((index) => this.#compiler.evaluate(index));
        const [index, barrierAt] = [this.#compiler.evaluate(statement.index), this.#compiler.evaluate(statement.barrierAt)];
        return this.#each((frame) => {
          const from = at.map((evaluate) => evaluate(frame));
          this.#warpgroups.copyBox(tensor, from, statement.array, index(frame), statement.barriers, barrierAt(frame));
        });
      }
      case "arrive": {
        const at = this.#compiler.evaluate(statement.barrierAt);
        return this.#each((frame) => this.#warpgroups.arrive(statement.barriers, at(frame), statement.bytes));
      }
      case "await_phase":
        return this.#awaitPhase(statement);
      case "multiply_tiles":
        return atOnce(this.#multiplyTiles(statement));
      case "await_products":
        return atOnce((active) => {
          for (const first of this.#groups(active, warpgroup)) this.#warpgroups.awaitProducts(first, statement.pending);
        });
      case "cooperative_matrix":
        return atOnce(this.#cooperative.declare(statement));
      case "multiply_cooperative":
        return atOnce(this.#cooperative.multiply(statement, (i) => this.#enter(i)));
      case "store_cooperative":
        return atOnce(this.#cooperative.store(statement, (i) => this.#enter(i)));
      case "for": {
        const slot = this.#compiler.allocateSlots(statement.variable, 1);
        const [start, end, body] = [
          this.#compiler.evaluate(statement.start),
          this.#compiler.evaluate(statement.end),
          this.#block(statement.body),
        ];
        const left = (active: readonly number[]): readonly number[] =>
          active.filter((i) => (this.#enter(i)[slot] as number) < end(this.#enter(i)));
        const each = this.#each((frame) => {
          frame[slot] = start(frame);
        });
        const next = this.#each((frame) => {
          frame[slot] = (frame[slot] as number) + statement.step;
        });
        return function* (active) {
          yield* each(active);
          for (let turn = left(active); turn.length > 0; turn = left(turn)) {
            yield* body(turn);
            yield* next(turn);
          }
        };
      }
      case "if": {
        const [condition, then, otherwise] = [
          this.#compiler.evaluate(statement.condition),
          this.#block(statement.then),
          this.#block(statement.otherwise),
        ];
        const isTaken = (i: number): boolean => condition(this.#enter(i)) !== 0;
        return function* (active) {
          const taken = new Set(active.filter(isTaken));
          const left = active.filter((i) => !taken.has(i));
          yield* together([...(taken.size > 0 ? [then([...taken])] : []), ...(left.length > 0 ? [otherwise(left)] : [])]);
        };
      }
      default: {
        // A statement with subgroup operations: these first, for everyone, then the rest of it.
        this.#exchanges = [];
        for (const expression of statementExpressions(statement)) this.#prepareExchanges(expression);
        const exchanges = this.#exchanges;
        const step = this.#compiler.step(statement);
        return atOnce((active) => {
          for (const exchange of exchanges) exchange(active);
          for (const i of active) step(this.#enter(i));
        });
      }
    }
  }

  /** For one invocation after the other. */
  #each(step: Step): Phase {
    return atOnce((active) => {
      for (const i of active) step(this.#enter(i));
    });
  }

  #awaitPhase({ barriers, barrierAt, parity }: AwaitPhase): Phase {
    const [at, wanted] = [this.#compiler.evaluate(barrierAt), this.#compiler.evaluate(parity)];
    const isWaiting = (i: number): boolean => {
      const frame = this.#enter(i);
      return !this.#warpgroups.hasEnded(barriers, at(frame), wanted(frame));
    };
    return function* (active) {
      for (let waiting = active.filter(isWaiting); waiting.length > 0; waiting = waiting.filter(isWaiting)) yield;
    };
  }

  #multiplyTiles(statement: MultiplyTiles): Exchange {
    const [left, right] = [this.#compiler.evaluate(statement.left.index), this.#compiler.evaluate(statement.right.index)];
    const slot = this.#compiler.registerSlot(statement.sums, int(0), statement.columns / 2);
    const add = (invocation: number, register: number, value: number): void => {
      const frame = this.#enter(invocation);
      const at = slot(frame) + register;
      frame[at] = Math.fround((frame[at] ?? 0) + value);
    };
    return (active) => {
      for (const first of this.#groups(active, warpgroup)) {
        const frame = this.#enter(first);
        this.#warpgroups.multiply(first, { statement, left: left(frame), right: right(frame), sums: { add } });
      }
    };
  }

  #meet(active: readonly number[]): void {
    this.#barriers++;
    this.#position.interval++;
    if (active.length === this.#frames.length) return;
    const absent = this.#frames.findIndex((_, i) => !active.includes(i));
    this.#position.invocation = absent;
    this.#position.report(
      "divergent_barrier",
      "",
      0,
      `a barrier is reached by ${active.length} of ${this.#frames.length} invocations, not by invocation ${absent}`,
    );
  }

  #lastWorkgroup({ counters, index, count, body }: LastWorkgroup): Phase {
    const [indexOf, run] = [this.#compiler.evaluate(index), this.#block(body)];
    const { read } = this.#compiler.arrayReader(counters);
    const arrive = (active: readonly number[]): boolean => {
      this.#meet(active);
      const at = indexOf(this.#enter(active[0] ?? 0));
      const key = `${counters}[${at}]`;
      const arrived = this.#arrivals.get(key) ?? { counters, at, count, groups: new Set<number>() };
      if (read(at) !== 0) this.#position.report("missing_workgroup", counters, at, `${key} is not zero before the launch`);
      this.#arrivals.set(key, arrived);
      arrived.groups.add(this.#position.group);
      if (arrived.groups.size < count) return false;
      for (const watch of this.#watches) watch.handOver(arrived.groups, this.#position.group);
      this.#arrivals.delete(key);
      return true;
    };
    return function* (active) {
      if (arrive(active)) yield* run(active);
    };
  }

  /** Whole groups of those active, each with its first invocation. */
  #groups(active: readonly number[], size: number): readonly number[] {
    const first = active.filter((i) => i % size === 0);
    if (active.length !== first.length * size)
      this.#position.report("divergent_barrier", "", 0, `matrix units are used by a part of ${size} invocations`);
    return first;
  }

  #loadMatrices({ registers, at, array, index, count, transposed }: LoadMatrices): Exchange {
    const slot = this.#compiler.registerSlot(registers, at, count);
    const start = this.#compiler.evaluate(index);
    const { read, dtype } = this.#compiler.arrayReader(array);
    return (active) => {
      for (const first of this.#groups(active, matrixSubgroup)) {
        const rows = Array.from({ length: matrixSubgroup }, (_, lane) => start(this.#enter(first + lane)));
        for (let lane = 0; lane < matrixSubgroup; lane++) {
          const base = slot(this.#enter(first + lane));
          for (let i = 0; i < count; i++) {
            const elements = elementsOfMatrix(lane, rows.slice(8 * i, 8 * i + 8), dtype, transposed).map(read);
            this.#set(first + lane, base + i, wordOf(elements, dtype));
          }
        }
      }
    };
  }

  #multiplyMatrices({ format, sums, sumsAt, left, leftAt, right, rightAt }: MultiplyMatrices): Exchange {
    const [sumSlot, leftSlot, rightSlot] = [
      this.#compiler.registerSlot(sums, sumsAt, 4),
      this.#compiler.registerSlot(left, leftAt, 4),
      this.#compiler.registerSlot(right, rightAt, 2),
    ];
    return (active) => {
      for (const first of this.#groups(active, matrixSubgroup)) {
        const word = (slot: (frame: Frame) => number) => (lane: number, i: number) => {
          const frame = this.#enter(first + lane);
          return frame[slot(frame) + i] ?? 0;
        };
        for (let lane = 0; lane < matrixSubgroup; lane++) {
          const added = productOf(lane, format, word(leftSlot), word(rightSlot));
          const frame = this.#enter(first + lane);
          const base = sumSlot(frame);
          added.forEach((sum, i) => {
            frame[base + i] = Math.fround((frame[base + i] ?? 0) + sum);
          });
        }
      }
    };
  }

  #enter(invocation: number): Frame {
    this.#position.invocation = invocation;
    return this.#frames[invocation] as Frame;
  }

  #set(invocation: number, slot: number, value: number): void {
    (this.#frames[invocation] as Frame)[slot] = value;
  }

  #prepareExchanges(expression: Expression): void {
    const found: SubgroupExpression[] = [];
    visitExpression(expression, (node) => {
      if (node.kind === "subgroup") found.push(node);
    });
    // Inner ones first: parents are visited before their children.
    for (const node of found.reverse()) {
      if (this.#compiler.subgroupSlots.has(node)) continue;
      const slot = this.#compiler.reserve(node.lanes);
      const argument = node.argument ? this.#compiler.evaluate(node.argument) : () => 0;
      for (let lane = 0; lane < node.lanes; lane++) {
        const value = this.#compiler.evaluate(node.x, lane);
        this.#exchanges.push((active) => this.#exchange(node, active, slot + lane, value, argument));
      }
      this.#compiler.subgroupSlots.set(node, slot);
    }
  }

  #exchange({ op, dtype }: SubgroupExpression, active: readonly number[], slot: number, value: Evaluate, argument: Evaluate): void {
    const size = this.#subgroupSize;
    const values = new Map(active.map((i) => [i, value(this.#enter(i))]));
    const round =
      dtype === "f32" ? Math.fround : dtype === "u32" ? (x: number) => x >>> 0 : dtype === "i32" ? (x: number) => x | 0 : (x: number) => x;
    for (const i of active) {
      const first = i - (i % size);
      const members = active.filter((j) => j >= first && j < first + size).map((j) => values.get(j) ?? 0);
      let result = members[0] ?? 0;
      if (op === "add") result = members.reduce((a, b) => round(a + b));
      else if (op === "max") result = members.reduce((a, b) => Math.max(a, b));
      else if (op === "min") result = members.reduce((a, b) => Math.min(a, b));
      else if (op === "shuffle_xor" || op === "broadcast_quad") {
        const given = argument(this.#enter(i));
        const partner = op === "shuffle_xor" ? first + ((i - first) ^ given) : i - (i % 4) + given;
        if (!values.has(partner))
          this.#position.report(
            "divergent_barrier",
            "",
            0,
            `invocation ${i} takes a value from invocation ${partner}, which does not take part`,
          );
        result = values.get(partner) ?? 0;
      }
      this.#set(i, slot, result);
    }
  }
}

/** Values of the symbols that the kernel was given. */
function sizesOf({ scalars }: Kernel, values: KernelArguments["scalars"]): Bindings {
  return Object.fromEntries(scalars.flatMap(({ name, value }) => (value.kind === "dim" ? [[String(value.dim), values[name] ?? 0]] : [])));
}
