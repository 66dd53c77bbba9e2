/** The statements of one invocation, as closures over its frame. */

import type { Expression, LoadExpression, StorageType } from "../../ir/expression.ts";
import { compileExpression, type Evaluate, type Frame, firstFreeSlot, type Names } from "./interpret-expression.ts";
import { type MemoryArray, type Position, reader, writer } from "./interpret-memory.ts";
import type { Statement } from "./kernel.ts";

/** Statements of one invocation between barriers. */
export type Step = (frame: Frame) => void;

interface Registers {
  readonly base: number;
  readonly lanes: number;
  readonly length: number;
}

/** Asynchronous stores of one invocation that are under way: groups, the latest last and still open. */
interface Copies {
  readonly workgroup: number;
  readonly groups: (() => void)[][];
}

/** Gives every name of a kernel its slots in the frame as it meets them: definitions come before uses. */
export class InvocationCompiler {
  readonly arrays = new Map<string, MemoryArray>();
  /** First slot of the result of each subgroup operation prepared so far. */
  readonly subgroupSlots = new Map<Expression, number>();
  readonly #kernelName: string;
  readonly #position: Position;
  readonly #slots = new Map<string, number>();
  readonly #registers = new Map<string, Registers>();
  readonly #copies = new Map<number, Copies>();
  #slotCount = firstFreeSlot;

  constructor(kernelName: string, position: Position) {
    this.#kernelName = kernelName;
    this.#position = position;
  }

  /** Slots of a frame, once everything is compiled. */
  get slotCount(): number {
    return this.#slotCount;
  }

  /** Slots without a name. */
  reserve(count: number): number {
    const slot = this.#slotCount;
    this.#slotCount += count;
    return slot;
  }

  allocateSlots(name: string, count: number): number {
    const known = this.#slots.get(name);
    if (known !== undefined) return known;
    const slot = this.reserve(count);
    this.#slots.set(name, slot);
    return slot;
  }

  slot(name: string): number {
    const slot = this.#slots.get(name);
    if (slot === undefined) throw new Error(`internal: ${this.#kernelName} uses ${name} before it is defined`);
    return slot;
  }

  readonly #names: Names = {
    slot: (name) => this.slot(name),
    read: (name, lane, lanes) => {
      const registers = this.#registers.get(name);
      if (registers) return this.#registerReader(name, registers, lane, lanes);
      const read = reader(this.#array(name), this.#position);
      return lanes === 1 || lane === 0 ? read : (index) => read(index + lane);
    },
    subgroup: (expression, lane) => {
      const slot = this.subgroupSlots.get(expression);
      if (slot === undefined) throw new Error("internal: a subgroup operation is not the statement's own");
      return slot + lane;
    },
  };

  /** Slot of the first of a register array's registers, at the index. */
  registerSlot(name: string, at: Expression, count: number): (frame: Frame) => number {
    const registers = this.#registers.get(name);
    if (registers?.lanes !== 1) throw new Error(`internal: ${this.#kernelName} has no scalar registers ${name}`);
    const index = this.evaluate(at);
    return (frame) => {
      const first = index(frame);
      if (first >= 0 && first + count <= registers.length) return registers.base + first;
      this.#position.report("out_of_bounds", name, first, `uses ${name}[${first}] to ${count} on, of ${registers.length} registers`);
      return registers.base;
    };
  }

  arrayReader(name: string): { readonly read: (index: number) => number; readonly dtype: StorageType } {
    const array = this.#array(name);
    return { read: reader(array, this.#position), dtype: array.dtype };
  }

  arrayWriter(name: string): (index: number, value: number) => void {
    return writer(this.#array(name), this.#position);
  }

  #array(name: string): MemoryArray {
    const array = this.arrays.get(name);
    if (!array) throw new Error(`internal: ${this.#kernelName} has no array ${name}`);
    return array;
  }

  #registerReader(name: string, { base, lanes, length }: Registers, lane: number, wanted: number): (index: number, frame: Frame) => number {
    // Of registers that are no vectors, several in a row make one.
    const last = wanted > lanes ? length - wanted : length - 1;
    return (index, frame) => {
      if (index >= 0 && index <= last) return frame[base + index * lanes + lane] as number;
      this.#position.report("out_of_bounds", name, index, `reads ${name}[${index}], which has ${length} registers`);
      return 0;
    };
  }

  evaluate(expression: Expression, lane = 0): Evaluate {
    return compileExpression(expression, this.#names, lane);
  }

  #steps(statements: readonly Statement[]): Step {
    const steps = statements.map((statement) => this.step(statement));
    const [only] = steps;
    if (steps.length === 1 && only) return only;
    return (frame) => {
      for (const step of steps) step(frame);
    };
  }

  step(statement: Statement): Step {
    switch (statement.kind) {
      case "let":
      case "declare":
      case "assign": {
        const { name, value } = statement;
        // The value is compiled first: it cannot use the name that is being defined.
        const lanes = Array.from({ length: value.lanes }, (_, lane) => this.evaluate(value, lane));
        const slot = statement.kind === "assign" ? this.slot(name) : this.allocateSlots(name, value.lanes);
        return assignLanes(slot, lanes);
      }
      case "registers": {
        const { name, lanes, length } = statement;
        const base = this.allocateSlots(name, lanes * length);
        this.#registers.set(name, { base, lanes, length });
        return (frame) => {
          frame.fill(0, base, base + lanes * length);
        };
      }
      case "store": {
        const { buffer, index, value, asynchronous } = statement;
        if (asynchronous && value.kind === "load") return this.#startCopy(buffer, this.evaluate(index), value);
        return this.#store(buffer, this.evaluate(index), value);
      }
      case "prefetch":
        return () => {};
      case "commit_copies":
        return () => void this.#copiesUnderWay().groups.push([]);
      case "await_copies":
        return () => {
          const { groups } = this.#copiesUnderWay();
          // The last one is open.
          while (groups.length - 1 > statement.pending) for (const copy of groups.shift() ?? []) copy();
        };
      case "for": {
        const { step } = statement;
        const start = this.evaluate(statement.start);
        const slot = this.allocateSlots(statement.variable, 1);
        const [end, body] = [this.evaluate(statement.end), this.#steps(statement.body)];
        return (frame) => {
          for (let i = start(frame); i < end(frame); i += step) {
            frame[slot] = i;
            body(frame);
          }
        };
      }
      case "if": {
        const [condition, then, otherwise] = [
          this.evaluate(statement.condition),
          this.#steps(statement.then),
          this.#steps(statement.otherwise),
        ];
        return (frame) => (condition(frame) !== 0 ? then(frame) : otherwise(frame));
      }
      case "set_registers":
      case "comment":
        return () => {};
      case "load_matrices":
      case "multiply_matrices":
      case "copy_box":
      case "arrive":
      case "await_phase":
      case "cooperative_matrix":
      case "multiply_cooperative":
      case "store_cooperative":
      case "multiply_tiles":
      case "await_products":
      case "barrier":
      case "last_workgroup":
        throw new Error(`internal: ${statement.kind} is run for a single invocation`);
      default:
        return statement satisfies never;
    }
  }

  /** It happens as late as it may, at the places that are meant now. */
  #startCopy(name: string, index: Evaluate, source: LoadExpression): Step {
    const [from, mask] = [this.evaluate(source.index), source.mask ? this.evaluate(source.mask) : () => 1];
    const [read, write] = [reader(this.#array(source.buffer), this.#position), writer(this.#array(name), this.#position)];
    return (frame) => {
      const [target, first, inside] = [index(frame), from(frame), mask(frame) !== 0];
      this.#copiesUnderWay()
        .groups.at(-1)
        ?.push(() => {
          for (let lane = 0; lane < source.lanes; lane++) write(target + lane, inside ? read(first + lane) : 0);
        });
    };
  }

  #copiesUnderWay(): Copies {
    const { invocation, group } = this.#position;
    const known = this.#copies.get(invocation);
    if (known?.workgroup === group) return known;
    const fresh: Copies = { workgroup: group, groups: [[]] };
    this.#copies.set(invocation, fresh);
    return fresh;
  }

  #store(name: string, index: Evaluate, stored: Expression): Step {
    const lanes = Array.from({ length: stored.lanes }, (_, lane) => this.evaluate(stored, lane));
    const [only] = lanes;
    const registers = this.#registers.get(name);
    if (registers) return this.#storeRegisters(name, registers, index, lanes);
    const write = writer(this.#array(name), this.#position);
    if (lanes.length === 1 && only) return (frame) => write(index(frame), only(frame));
    const values = new Float64Array(lanes.length);
    return (frame) => {
      const at = index(frame);
      for (let lane = 0; lane < lanes.length; lane++) values[lane] = (lanes[lane] as Evaluate)(frame);
      for (let lane = 0; lane < lanes.length; lane++) write(at + lane, values[lane] as number);
    };
  }

  #storeRegisters(name: string, { base, length, lanes: stride }: Registers, index: Evaluate, lanes: readonly Evaluate[]): Step {
    const [only] = lanes;
    const values = new Float64Array(lanes.length);
    const last = lanes.length > stride ? length - lanes.length : length - 1;
    return (frame) => {
      const at = index(frame);
      if (at < 0 || at > last) {
        this.#position.report("out_of_bounds", name, at, `writes ${name}[${at}], which has ${length} registers`);
      } else if (lanes.length === 1 && only) {
        frame[base + at] = only(frame);
      } else {
        for (let lane = 0; lane < lanes.length; lane++) values[lane] = (lanes[lane] as Evaluate)(frame);
        frame.set(values, base + at * stride);
      }
    };
  }
}

/** All lanes are evaluated before any is stored: a lane may read another of the same variable. */
function assignLanes(slot: number, lanes: readonly Evaluate[]): Step {
  const [only] = lanes;
  if (lanes.length === 1 && only) {
    return (frame) => {
      frame[slot] = only(frame);
    };
  }
  const values = new Float64Array(lanes.length);
  return (frame) => {
    for (let lane = 0; lane < lanes.length; lane++) values[lane] = (lanes[lane] as Evaluate)(frame);
    frame.set(values, slot);
  };
}
