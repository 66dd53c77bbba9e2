/**
 * What fusion works on: the ops of a function, the groups they were put into so far, and questions about who reads whom.
 *
 * An op is in one group (anchored), or free: repeated by every reader, in no group. Ops that need memory of their own
 * (dense constants) are neither.
 */

import { has, opOf } from "../ir/define-op.ts";
import { dimEquals, type Shape, shapeEquals } from "../ir/dim.ts";
import { type GraphFunction, Operation, type Value } from "../ir/graph.ts";
import type { LoopDefinition } from "../ir/loop.ts";
import { isDenseConstant } from "./hoist-constants.ts";

export type FusionKind = "map" | "row" | "reduce" | "contract" | "scatter";

export interface Group {
  kind: FusionKind;
  /** Anchored ops in program order. */
  operations: Operation[];
  /** Shape of the elements it ranges over: of the results for map, reduce, contract, scatter; of the operand for row. */
  domain: Shape;
  /** For row: how many leading axes of the domain are rows. */
  rows: number;
  /** Other shapes ranged over side by side; only for map. */
  readonly others: Shape[];
  /** For contract: groups that the columns of the product are cut into; the domain is then that of one group. */
  readonly groups?: number;
  /** Concatenations of parts of the domain's shape: their results are stored part by part. Only for map. */
  readonly assembled?: readonly Operation[];
  /** One operation that joins no other group. */
  readonly sealed?: boolean;
}

export class FusionGraph {
  readonly fn: GraphFunction;
  readonly groupOf = new Map<Operation, Group>();
  readonly users = new Map<Value, Operation[]>();
  readonly order = new Map<Operation, number>();
  /** Values that must be in memory: results of the function, and operands of ops that stand alone. */
  readonly escaping = new Set<Value>();
  readonly free = new Set<Operation>();
  groups: Group[] = [];

  constructor(fn: GraphFunction) {
    this.fn = fn;
    for (const result of fn.results) this.escaping.add(result.value);
    fn.operations.forEach((operation, index) => {
      this.order.set(operation, index);
      for (const operand of operation.operands) {
        const users = this.users.get(operand);
        if (users) users.push(operation);
        else this.users.set(operand, [operation]);
        if (this.standsAlone(operation)) this.escaping.add(operand);
      }
    });
    for (const operation of fn.operations) {
      const isFree = has(operation, "free") && !isDenseConstant(operation);
      if (isFree && !operation.results.some((value) => this.escaping.has(value))) this.free.add(operation);
    }
  }

  /** Loops, which the plan runs; dense constants, which need memory of their own; what was fused before. */
  standsAlone(operation: Operation): boolean {
    return has(operation, "control") || has(operation, "fused") || isDenseConstant(operation);
  }

  addGroup(group: Group): void {
    this.groups.push(group);
    for (const operation of group.operations) this.groupOf.set(operation, group);
  }

  /** Takes an op out of its group: every reader repeats it. */
  release(operation: Operation): void {
    const group = this.groupOf.get(operation);
    if (group) group.operations = group.operations.filter((other) => other !== operation);
    this.groups = this.groups.filter((other) => other.operations.length > 0);
    this.groupOf.delete(operation);
    this.free.add(operation);
  }

  sortByOrder(operations: readonly Operation[]): Operation[] {
    return [...operations].sort((a, b) => (this.order.get(a) ?? 0) - (this.order.get(b) ?? 0));
  }

  anchoredProducers(operation: Operation): readonly Operation[] {
    const found = new Set<Operation>();
    const visit = (value: Value): void => {
      const producer = value.producer;
      if (!producer) return;
      if (this.free.has(producer)) producer.operands.forEach(visit);
      else found.add(producer);
    };
    operation.operands.forEach(visit);
    return [...found];
  }

  replaceGroups(replaced: readonly Group[], merged: Group): void {
    merged.operations = this.sortByOrder(merged.operations);
    this.groups = this.groups.filter((group) => !replaced.includes(group));
    this.addGroup(merged);
  }

  /** Anchored ops that read a value, directly or through free ones. */
  readersOfValue(value: Value): readonly Operation[] {
    return (this.users.get(value) ?? []).flatMap((user) =>
      this.free.has(user) ? user.results.flatMap((result) => this.readersOfValue(result)) : [user],
    );
  }

  /** Values behind free ops. */
  inputsOf(operation: Operation): readonly Value[] {
    return operation.operands.flatMap((value) =>
      value.producer && this.free.has(value.producer) ? this.inputsOf(value.producer) : [value],
    );
  }

  /** True when some path leads from `source` to `reader` through a third group: merging would make a cycle. */
  reachesThroughOthers(source: Group, reader: Group): boolean {
    const seen = new Set<Operation>();
    const stack: Operation[] = [];
    const push = (operation: Operation): void => {
      for (const producer of this.anchoredProducers(operation)) {
        const group = this.groupOf.get(producer);
        if (group !== source && group !== reader) stack.push(producer);
      }
    };
    reader.operations.forEach(push);
    for (let operation = stack.pop(); operation; operation = stack.pop()) {
      if (seen.has(operation)) continue;
      seen.add(operation);
      const group = this.groupOf.get(operation);
      if (group === source) return true;
      const members = group ? group.operations : [operation];
      for (const member of members) {
        seen.add(member);
        for (const producer of this.anchoredProducers(member)) {
          if (this.groupOf.get(producer) === source) return true;
          stack.push(producer);
        }
      }
    }
    return false;
  }

  /** Whether `to` depends on `from` along any path. */
  reachesGroup(from: Group, to: Group): boolean {
    const seen = new Set<Group | Operation>();
    const stack: (Group | Operation)[] = [to];
    for (let unit = stack.pop(); unit; unit = stack.pop()) {
      if (seen.has(unit)) continue;
      seen.add(unit);
      for (const operation of unit instanceof Operation ? [unit] : unit.operations) {
        for (const producer of this.anchoredProducers(operation)) {
          const next = this.groupOf.get(producer) ?? producer;
          if (next === from) return true;
          stack.push(next);
        }
      }
    }
    return false;
  }

  connected(a: Group, b: Group): boolean {
    return this.reachesGroup(a, b) || this.reachesGroup(b, a);
  }

  lastOrder(group: Group): number {
    return Math.max(...group.operations.map((operation) => this.order.get(operation) ?? 0));
  }

  readersOf(group: Group): readonly Group[] {
    const readers = new Set<Group>();
    const visit = (value: Value): void => {
      for (const user of this.users.get(value) ?? []) {
        if (this.free.has(user)) user.results.forEach(visit);
        else {
          const reader = this.groupOf.get(user);
          if (reader && reader !== group) readers.add(reader);
        }
      }
    };
    for (const operation of group.operations) operation.results.forEach(visit);
    return [...readers];
  }

  /** An elementwise group that nothing waits for. */
  isTerminal(group: Group): boolean {
    const waits = (user: Operation): boolean => this.standsAlone(user) || (this.free.has(user) && this.#readers(user).some(waits));
    return (
      group.kind === "map" &&
      this.readersOf(group).length === 0 &&
      !group.operations.some((operation) => this.#readers(operation).some(waits))
    );
  }

  #readers(operation: Operation): readonly Operation[] {
    return operation.results.flatMap((value) => this.users.get(value) ?? []);
  }

  /** Whether anything outside the group reads the value. */
  leaves(value: Value, members: ReadonlySet<Operation>): boolean {
    return this.escaping.has(value) || this.isReadOutside(value, members);
  }

  isReadOutside(value: Value, members: ReadonlySet<Operation>): boolean {
    return (this.users.get(value) ?? []).some((user) =>
      this.free.has(user) ? user.results.some((result) => this.isReadOutside(result, members)) : !members.has(user),
    );
  }

  dependsOn(operation: Operation, members: ReadonlySet<Operation>): boolean {
    return operation.operands.some(
      ({ producer }) => producer && (members.has(producer) || (this.free.has(producer) && this.dependsOn(producer, members))),
    );
  }
}

export function isRowLevel(shape: Shape, row: Group): boolean {
  const leading = shape.slice(0, row.rows);
  return (
    shapeEquals(leading, row.domain.slice(0, row.rows)) &&
    shape.slice(row.rows).every((dim) => dimEquals(dim, 1)) &&
    shape.length >= row.rows
  );
}

export function loopKind(operation: Operation): LoopDefinition["kind"] | undefined {
  return opOf(operation).loops?.(operation)?.kind;
}
