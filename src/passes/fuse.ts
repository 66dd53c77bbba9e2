/**
 * Fusion: wraps every operation of a function in `fusion` ops, one per kernel.
 *
 * Groups grow around heroes (reductions, contractions, scatters). In order:
 *  1. forward: an elementwise op joins the group that makes one of its operands when both range over the same domain
 *     (epilogues, elementwise chains, softmax-like rows);
 *  2. backward: an elementwise group read by one group only, or cheap enough to repeat, is inlined into its readers;
 *  3. sideways: elementwise groups that nothing else waits for (optimizer updates, metric counters) share one launch.
 * Free ops (broadcasts, reshapes, transposes, splats, ...) belong to no group: every reader repeats them.
 */

import { has, opOf } from "../ir/define-op.ts";
import { dimEquals, type Shape, shapeEquals } from "../ir/dim.ts";
import { type GraphFunction, type Module, Operation, type Region, Value } from "../ir/graph.ts";
import type { LoopDefinition } from "../ir/loop.ts";
import { initFunction, isDenseConstant } from "./hoist-constants.ts";
import { definePass } from "./pass.ts";

export type FusionKind = "map" | "row" | "reduce" | "contract" | "scatter";

interface Group {
  kind: FusionKind;
  /** Anchored ops in program order. */
  operations: Operation[];
  /** Shape of the elements it ranges over: of the results for map, reduce, contract, scatter; of the operand for row. */
  domain: Shape;
  /** For row: how many leading axes of the domain are rows. */
  rows: number;
  /** Other shapes ranged over side by side; only for map. */
  readonly others: Shape[];
}

export const fuse = definePass({
  name: "fuse",
  summary: "Wraps operations in fusions, one per kernel",
  options: { "max-ops": { kind: "int", default: 512, summary: "operations of one fusion, free ones not counted" } },
  statistics: { fusions: "fusions made", operations: "operations put into them" },
  run(module, options, { count }): Module {
    const functions = module.functions.map((fn) => {
      if (fn.name === initFunction) return fn;
      const fused = new Fuser(fn, options["max-ops"]).run();
      count("fusions", fused.operations.length);
      count("operations", fn.operations.length);
      return fused;
    });
    return { ...module, functions };
  },
});

/** Arithmetic so light that repeating it in several kernels beats a round trip through memory. */
const cheapOperations = 4;

class Fuser {
  readonly #fn: GraphFunction;
  readonly #maximumOperations: number;
  readonly #groupOf = new Map<Operation, Group>();
  readonly #users = new Map<Value, Operation[]>();
  readonly #order = new Map<Operation, number>();
  readonly #escaping = new Set<Value>();
  readonly #free = new Set<Operation>();
  /** Elementwise ops on tensors that only serve new state: optimizer updates, moving averages. */
  readonly #updates = new Set<Operation>();
  #groups: Group[] = [];

  constructor(fn: GraphFunction, maximumOperations: number) {
    this.#fn = fn;
    this.#maximumOperations = maximumOperations;
    for (const result of fn.results) this.#escaping.add(result.value);
    fn.operations.forEach((operation, index) => {
      this.#order.set(operation, index);
      for (const operand of operation.operands) {
        const users = this.#users.get(operand);
        if (users) users.push(operation);
        else this.#users.set(operand, [operation]);
      }
    });
    this.#markUpdates();
    for (const operation of fn.operations) {
      const isFree = has(operation, "free") && !isDenseConstant(operation);
      if (isFree && !operation.results.some((value) => this.#escaping.has(value))) this.#free.add(operation);
    }
  }

  run(): GraphFunction {
    for (const operation of this.#fn.operations) {
      if (!this.#free.has(operation) && !isDenseConstant(operation) && !has(operation, "fused")) this.#place(operation);
    }
    this.#recomputeCheapResults();
    this.#mergeParallelReductions();
    this.#inlineProducers();
    this.#mergeSideways();
    return this.#rebuild();
  }

  #markUpdates(): void {
    const outputs = new Set(this.#fn.results.flatMap(({ target, value }) => (target.kind === "output" ? [value] : [])));
    const states = new Set(this.#fn.results.flatMap(({ target, value }) => (target.kind === "state" ? [value] : [])));
    for (const operation of [...this.#fn.operations].reverse()) {
      if (!has(operation, "elementwise")) continue;
      const [value] = operation.results;
      if (!value || value.type.shape.length === 0 || outputs.has(value)) continue;
      const users = this.#users.get(value) ?? [];
      if ((states.has(value) || users.length > 0) && users.every((user) => this.#updates.has(user))) this.#updates.add(operation);
    }
  }

  // 1. Forward

  #place(operation: Operation): void {
    const definition = opOf(operation).loops?.(operation);
    if (!definition) throw new Error(`internal: ${operation.name} reached fusion undecomposed`);
    const sources = this.#sourceGroups(operation);
    const own = this.#startGroup(operation, definition);
    let home = own;
    for (const source of sources) {
      if (source === home || !this.#groups.includes(source)) continue;
      const merged = this.#tryMerge(source, home);
      if (merged) home = merged;
    }
  }

  #startGroup(operation: Operation, definition: LoopDefinition): Group {
    const shape = operation.result.type.shape;
    let group: Group;
    switch (definition.kind) {
      case "map":
        group = { kind: "map", operations: [operation], domain: shape, rows: 0, others: [] };
        break;
      case "reduce": {
        const operand = operation.operands[0]?.type.shape ?? [];
        const rows = operand.length - (definition.axes?.length ?? 0);
        const trailing =
          definition.axes !== undefined && definition.axes.length > 0 && definition.axes.every((axis, i) => axis === rows + i);
        group = trailing
          ? { kind: "row", operations: [operation], domain: operand, rows, others: [] }
          : { kind: "reduce", operations: [operation], domain: shape, rows: 0, others: [] };
        break;
      }
      case "contract":
      case "scatter":
        group = { kind: definition.kind, operations: [operation], domain: shape, rows: 0, others: [] };
        break;
      default:
        return definition satisfies never;
    }
    this.#groups.push(group);
    this.#groupOf.set(operation, group);
    return group;
  }

  /** Groups that make an operand of `operation`, directly or through free ops, heroes first. */
  #sourceGroups(operation: Operation): readonly Group[] {
    const found = new Set<Group>();
    for (const producer of this.#anchoredProducers(operation)) {
      const group = this.#groupOf.get(producer);
      if (group) found.add(group);
    }
    return [...found].sort((a, b) => Number(a.kind === "map") - Number(b.kind === "map"));
  }

  #anchoredProducers(operation: Operation): readonly Operation[] {
    const found = new Set<Operation>();
    const visit = (value: Value): void => {
      const producer = value.producer;
      if (!producer) return;
      if (this.#free.has(producer)) producer.operands.forEach(visit);
      else found.add(producer);
    };
    operation.operands.forEach(visit);
    return [...found];
  }

  /** Merges `source` (which makes operands) with `reader` into one group where domains and dependences allow. */
  #tryMerge(source: Group, reader: Group): Group | undefined {
    // An update waits for the others: one launch writes all state, and the kernels of the gradients stay small.
    if (source.kind !== "map" && reader.operations.some((operation) => this.#updates.has(operation))) return undefined;
    const merged = this.#mergedForm(source, reader);
    if (!merged || source.operations.length + reader.operations.length > this.#maximumOperations) return undefined;
    if (!this.#readsInPlace(source, reader, merged)) return undefined;
    if (this.#reachesThroughOthers(source, reader)) return undefined;
    this.#replaceGroups(source, reader, merged);
    return merged;
  }

  #mergedForm(source: Group, reader: Group): Group | undefined {
    const operations = [...source.operations, ...reader.operations];
    const form = (kind: FusionKind, domain: Shape, rows: number): Group => ({ kind, operations, domain, rows, others: [] });
    if (source.others.length > 0 || reader.others.length > 0) return undefined;
    if (source.kind === "map" && reader.kind === "map") {
      return shapeEquals(source.domain, reader.domain) ? form("map", source.domain, 0) : undefined;
    }
    if (source.kind === "map" && reader.kind === "row") {
      return this.#fitsRow(source.domain, reader) ? form("row", reader.domain, reader.rows) : undefined;
    }
    if (source.kind === "row" && reader.kind === "map") {
      return this.#fitsRow(reader.domain, source) ? form("row", source.domain, source.rows) : undefined;
    }
    if (source.kind === "row" && reader.kind === "row") {
      return source.rows === reader.rows && shapeEquals(source.domain, reader.domain) ? form("row", source.domain, source.rows) : undefined;
    }
    if ((source.kind === "reduce" || source.kind === "contract") && reader.kind === "map") {
      return shapeEquals(source.domain, reader.domain) ? form(source.kind, source.domain, 0) : undefined;
    }
    return undefined;
  }

  /** Whether values of `shape` live at full or at row level of a row group. */
  #fitsRow(shape: Shape, row: Group): boolean {
    return shapeEquals(shape, row.domain) || isRowLevel(shape, row);
  }

  /**
   * Every value that depends on `source` must be read where it was computed: at the same index, or, in a row group, a row
   * value broadcast along its row. Values of a map group can be computed again anywhere.
   */
  #readsInPlace(source: Group, reader: Group, merged: Group): boolean {
    if (source.kind === "map") return true;
    const dependent = new Set(source.operations);
    for (const operation of reader.operations) {
      if (!this.#dependsOn(operation, dependent)) continue;
      const readsItsIndex = has(operation, "elementwise") || loopKind(operation) === "reduce";
      if (!readsItsIndex || !operation.operands.every((operand) => this.#pathInPlace(operand, dependent, merged))) return false;
      dependent.add(operation);
    }
    return true;
  }

  /** Whether the free ops between `value` and the dependent ops behind it keep every element where it is. */
  #pathInPlace(value: Value, dependent: ReadonlySet<Operation>, merged: Group): boolean {
    const producer = value.producer;
    if (!producer || !this.#free.has(producer) || !this.#dependsOn(producer, dependent)) return true;
    const [operand] = producer.operands;
    if (!operand) return true;
    const inPlace =
      has(producer, "elementwise") ||
      ((has(producer, "positional") || has(producer, "broadcasting")) && merged.kind === "row" && this.#staysInRow(operand.type.shape, value.type.shape, producer, merged));
    return inPlace && producer.operands.every((next) => this.#pathInPlace(next, dependent, merged));
  }

  #dependsOn(operation: Operation, members: ReadonlySet<Operation>): boolean {
    return operation.operands.some(
      ({ producer }) => producer && (members.has(producer) || (this.#free.has(producer) && this.#dependsOn(producer, members))),
    );
  }

  /** A row-level value reshaped to row level, or broadcast along its row. */
  #staysInRow(from: Shape, to: Shape, operation: Operation, row: Group): boolean {
    if (!isRowLevel(from, row)) return false;
    if (isRowLevel(to, row)) return true;
    if (!shapeEquals(to, row.domain)) return false;
    const axes = operation.attributes["axes"];
    return Array.isArray(axes) && axes.every((axis, i) => axis === i);
  }

  /** True when some path leads from `source` to `reader` through a third group: merging would make a cycle. */
  #reachesThroughOthers(source: Group, reader: Group): boolean {
    const seen = new Set<Operation>();
    const stack: Operation[] = [];
    const push = (operation: Operation): void => {
      for (const producer of this.#anchoredProducers(operation)) {
        const group = this.#groupOf.get(producer);
        if (group !== source && group !== reader) stack.push(producer);
      }
    };
    reader.operations.forEach(push);
    for (let operation = stack.pop(); operation; operation = stack.pop()) {
      if (seen.has(operation)) continue;
      seen.add(operation);
      const group = this.#groupOf.get(operation);
      if (group === source) return true;
      const members = group ? group.operations : [operation];
      for (const member of members) {
        seen.add(member);
        for (const producer of this.#anchoredProducers(member)) {
          if (this.#groupOf.get(producer) === source) return true;
          stack.push(producer);
        }
      }
    }
    return false;
  }

  #replaceGroups(a: Group, b: Group, merged: Group): void {
    merged.operations.sort((x, y) => (this.#order.get(x) ?? 0) - (this.#order.get(y) ?? 0));
    this.#groups = this.#groups.filter((group) => group !== a && group !== b);
    this.#groups.push(merged);
    for (const operation of merged.operations) this.#groupOf.set(operation, merged);
  }

  /**
   * A value that only readers elsewhere want, one light op away from what is in memory anyway (the mask of a relu, from its
   * result), is computed again by each of them: no store, no load, and the same kernel as without it.
   */
  #recomputeCheapResults(): void {
    for (const group of this.#groups) {
      for (const operation of [...group.operations].reverse()) {
        if (group.operations.length < 2 || !this.#isRecomputed(operation, group)) continue;
        group.operations = group.operations.filter((other) => other !== operation);
        this.#groupOf.delete(operation);
        this.#free.add(operation);
      }
    }
  }

  #isRecomputed(operation: Operation, group: Group): boolean {
    const [value] = operation.results;
    if (!value || this.#escaping.has(value) || !has(operation, "elementwise") || has(operation, "transcendental")) return false;
    const readers = this.#readersOfValue(value);
    if (readers.length === 0 || readers.some((reader) => this.#groupOf.get(reader) === group)) return false;
    return this.#inputsOf(operation).every(({ producer }) => {
      if (!producer || isDenseConstant(producer) || this.#groupOf.get(producer) === undefined) return true;
      const isStored = producer.results.some((result) => this.#escaping.has(result) || this.#readersOfValue(result).some((reader) => this.#groupOf.get(reader) !== this.#groupOf.get(producer)));
      return isStored && producer !== operation;
    });
  }

  /** Anchored ops that read a value, directly or through free ones. */
  #readersOfValue(value: Value): readonly Operation[] {
    return (this.#users.get(value) ?? []).flatMap((user) => (this.#free.has(user) ? user.results.flatMap((result) => this.#readersOfValue(result)) : [user]));
  }

  /** Reductions of one space into one shape (the two sums of a batch norm's gradient) run in one pass over it. */
  #mergeParallelReductions(): void {
    for (let i = 0; i < this.#groups.length; i++) {
      for (let j = i + 1; j < this.#groups.length; j++) {
        const a = this.#groups[i];
        const b = this.#groups[j];
        if (!a || !b || a.kind !== b.kind || (a.kind !== "reduce" && a.kind !== "row")) continue;
        if (!shapeEquals(a.domain, b.domain) || a.rows !== b.rows) continue;
        if (a.kind === "reduce" && !this.#sameReduction(a, b)) continue;
        const small = a.kind === "row" && a.rows === 0;
        if ((!small && !this.#sharesInput(a, b)) || this.#connected(a, b)) continue;
        this.#replaceGroups(a, b, { ...a, operations: [...a.operations, ...b.operations] });
        j = i;
        i = -1;
        break;
      }
    }
  }

  /** Whether all reductions of both walk the same space of the same operands in the same way. */
  #sameReduction(a: Group, b: Group): boolean {
    const spaceOf = (group: Group): readonly string[] =>
      group.operations.flatMap((operation) => {
        const definition = opOf(operation).loops?.(operation);
        if (definition?.kind !== "reduce") return [];
        return [`${definition.reduction.join()} ${operation.operands[0]?.type.shape.join()} ${JSON.stringify(operation.attributes)}`];
      });
    return new Set([...spaceOf(a), ...spaceOf(b)]).size === 1;
  }

  #sharesInput(a: Group, b: Group): boolean {
    const read = new Set(a.operations.flatMap((operation) => this.#inputsOf(operation)));
    return b.operations.some((operation) => this.#inputsOf(operation).some((value) => read.has(value)));
  }

  /** Values behind free ops. */
  #inputsOf(operation: Operation): readonly Value[] {
    return operation.operands.flatMap((value) =>
      value.producer && this.#free.has(value.producer) ? this.#inputsOf(value.producer) : [value],
    );
  }

  #connected(a: Group, b: Group): boolean {
    return this.#reachesGroup(a, b) || this.#reachesGroup(b, a);
  }

  /** Whether `to` depends on `from` along any path. */
  #reachesGroup(from: Group, to: Group): boolean {
    const seen = new Set<Group>();
    const stack: Group[] = [to];
    for (let group = stack.pop(); group; group = stack.pop()) {
      if (seen.has(group)) continue;
      seen.add(group);
      for (const operation of group.operations) {
        for (const producer of this.#anchoredProducers(operation)) {
          const next = this.#groupOf.get(producer);
          if (next === from) return true;
          if (next) stack.push(next);
        }
      }
    }
    return false;
  }

  // 2. Backward

  #inlineProducers(): void {
    // Last first: a reader has taken what it can before its own producers look for readers.
    const byOrder = [...this.#groups].sort((a, b) => this.#lastOrder(b) - this.#lastOrder(a));
    for (const group of byOrder) {
      if (group.kind !== "map" || !this.#groups.includes(group)) continue;
      if (group.operations.some((operation) => operation.results.some((value) => this.#escaping.has(value)))) continue;
      const readers = this.#readersOf(group);
      if (readers.length === 0) continue;
      if (readers.length > 1 && !this.#isCheap(group)) continue;
      if (!readers.every((reader) => this.#takesPrologue(reader, group))) continue;
      const [only] = readers;
      if (readers.length === 1 && only) {
        if (this.#reachesThroughOthers(group, only)) continue;
        this.#replaceGroups(group, only, { ...only, operations: [...group.operations, ...only.operations] });
        byOrder.push(...this.#groups.filter((candidate) => candidate.kind === "map" && !byOrder.includes(candidate)));
      } else {
        this.#groups = this.#groups.filter((candidate) => candidate !== group);
        for (const operation of group.operations) {
          this.#groupOf.delete(operation);
          this.#free.add(operation);
        }
      }
    }
  }

  #lastOrder(group: Group): number {
    return Math.max(...group.operations.map((operation) => this.#order.get(operation) ?? 0));
  }

  #readersOf(group: Group): readonly Group[] {
    const readers = new Set<Group>();
    const visit = (value: Value): void => {
      for (const user of this.#users.get(value) ?? []) {
        if (this.#free.has(user)) user.results.forEach(visit);
        else {
          const reader = this.#groupOf.get(user);
          if (reader && reader !== group) readers.add(reader);
        }
      }
    };
    for (const operation of group.operations) operation.results.forEach(visit);
    return [...readers];
  }

  #isCheap(group: Group): boolean {
    const isLight = (operation: Operation): boolean => (has(operation, "elementwise") || has(operation, "movement")) && !has(operation, "transcendental");
    return group.operations.length <= cheapOperations && group.operations.every(isLight);
  }

  /**
   * Windows, contractions and transposed readers ask for an element more than once, so only light work goes into them.
   * A single scalar is worth a launch of its own when it is not light: every element would repeat it.
   */
  #takesPrologue(reader: Group, producer: Group): boolean {
    const isScalarChain = producer.domain.every((dim) => dimEquals(dim, 1));
    if (reader.kind === "map" && shapeEquals(reader.domain, producer.domain) && reader.others.length === 0) return true;
    if (reader.kind === "row" && this.#fitsRow(producer.domain, reader)) return true;
    if (isScalarChain) return this.#isCheap(producer) && producer.operations.length <= 1;
    return this.#isCheap(producer);
  }

  // 3. Sideways

  #mergeSideways(): void {
    const isTerminal = (group: Group): boolean => group.kind === "map" && this.#readersOf(group).length === 0;
    const terminal = this.#groups.filter(isTerminal);
    const [first, ...rest] = terminal.sort((a, b) => this.#lastOrder(a) - this.#lastOrder(b));
    if (!first || rest.length === 0) return;
    const domains: Shape[] = [];
    for (const group of terminal) {
      if (!domains.some((domain) => shapeEquals(domain, group.domain))) domains.push(group.domain);
    }
    const [domain = [], ...others] = domains;
    const operations = terminal.flatMap((group) => group.operations).sort((a, b) => (this.#order.get(a) ?? 0) - (this.#order.get(b) ?? 0));
    const merged: Group = { kind: "map", operations, domain, rows: 0, others };
    this.#groups = this.#groups.filter((group) => !terminal.includes(group));
    this.#groups.push(merged);
    for (const operation of operations) this.#groupOf.set(operation, merged);
  }

  // Rebuilding

  #rebuild(): GraphFunction {
    const replacement = new Map<Value, Value>();
    const operations: Operation[] = [];
    for (const unit of this.#scheduleUnits()) {
      if (unit instanceof Operation) {
        operations.push(rebase(unit, replacement));
        continue;
      }
      operations.push(this.#buildFusion(unit, replacement));
    }
    const results = this.#fn.results.map((result) => ({ ...result, value: replacement.get(result.value) ?? result.value }));
    return { ...this.#fn, operations, results };
  }

  /** Groups, and the ops that stand alone, in an order that respects dependences; what nothing waits for comes last. */
  #scheduleUnits(): readonly (Group | Operation)[] {
    const done = new Set<Group | Operation>();
    const order: (Group | Operation)[] = [];
    const visit = (unit: Group | Operation): void => {
      if (done.has(unit)) return;
      done.add(unit);
      const members = unit instanceof Operation ? [unit] : unit.operations;
      for (const member of members) {
        for (const producer of this.#anchoredProducers(member)) {
          const next = this.#groupOf.get(producer) ?? producer;
          if (next !== unit) visit(next);
        }
      }
      order.push(unit);
    };
    const isTerminal = (group: Group): boolean => group.kind === "map" && this.#readersOf(group).length === 0;
    const units: (Group | Operation)[] = [
      ...this.#fn.operations.filter((operation) => !this.#free.has(operation) && !this.#groupOf.has(operation)),
      ...[...this.#groups].sort((a, b) => this.#lastOrder(a) - this.#lastOrder(b)),
    ];
    for (const unit of units) if (unit instanceof Operation || !isTerminal(unit)) visit(unit);
    for (const unit of units) visit(unit);
    return order;
  }

  #buildFusion(group: Group, replacement: Map<Value, Value>): Operation {
    const inside = new Map<Value, Value>();
    const operands: Value[] = [];
    const parameters: Value[] = [];
    const body: Operation[] = [];
    const members = new Set(group.operations);
    const inner = (value: Value): Value => {
      const known = inside.get(value);
      if (known) return known;
      const producer = value.producer;
      if (producer && (members.has(producer) || this.#free.has(producer))) {
        clone(producer);
        const made = inside.get(value);
        if (made) return made;
      }
      const parameter = new Value(value.type, undefined, parameters.length);
      parameters.push(parameter);
      operands.push(replacement.get(value) ?? value);
      inside.set(value, parameter);
      return parameter;
    };
    const clone = (operation: Operation): void => {
      if (operation.results.every((value) => inside.has(value))) return;
      const copy = new Operation({ ...copyOf(operation), operands: operation.operands.map(inner) });
      body.push(copy);
      operation.results.forEach((value, index) => {
        const result = copy.results[index];
        if (result) inside.set(value, result);
      });
    };
    for (const operation of group.operations) clone(operation);
    const results = group.operations.flatMap((operation) => operation.results.filter((value) => this.#leaves(value, members)));
    const region: Region = { parameters, operations: body, results: results.map(inner) };
    const anchors = group.operations.filter((operation) => !this.#free.has(operation));
    const fusion = new Operation({
      name: "fusion",
      operands,
      attributes: group.kind === "row" ? { kind: group.kind, rows: group.rows } : { kind: group.kind },
      regions: [region],
      resultTypes: results.map((value) => value.type),
      locations: uniqueLocations(anchors),
      label: fusionLabel(group),
    });
    results.forEach((value, index) => {
      const result = fusion.results[index];
      if (result) replacement.set(value, result);
    });
    return fusion;
  }

  /** Whether anything outside the group reads the value. */
  #leaves(value: Value, members: ReadonlySet<Operation>): boolean {
    if (this.#escaping.has(value)) return true;
    return (this.#users.get(value) ?? []).some((user) =>
      this.#free.has(user) ? user.results.some((result) => this.#leavesThrough(result, members)) : !members.has(user),
    );
  }

  #leavesThrough(value: Value, members: ReadonlySet<Operation>): boolean {
    return (this.#users.get(value) ?? []).some((user) =>
      this.#free.has(user) ? user.results.some((result) => this.#leavesThrough(result, members)) : !members.has(user),
    );
  }
}

function isRowLevel(shape: Shape, row: Group): boolean {
  const leading = shape.slice(0, row.rows);
  return (
    shapeEquals(leading, row.domain.slice(0, row.rows)) &&
    shape.slice(row.rows).every((dim) => dimEquals(dim, 1)) &&
    shape.length >= row.rows
  );
}

function copyOf(operation: Operation): ConstructorParameters<typeof Operation>[0] {
  return {
    name: operation.name,
    operands: operation.operands,
    attributes: operation.attributes,
    regions: operation.regions,
    resultTypes: operation.results.map((value) => value.type),
    locations: operation.locations,
    label: operation.label,
  };
}

function rebase(operation: Operation, replacement: Map<Value, Value>): Operation {
  const copy = new Operation({ ...copyOf(operation), operands: operation.operands.map((value) => replacement.get(value) ?? value) });
  operation.results.forEach((value, index) => {
    const result = copy.results[index];
    if (result) replacement.set(value, result);
  });
  return copy;
}

function uniqueLocations(operations: readonly Operation[]): Operation["locations"] {
  const seen = new Set<string>();
  const locations = operations
    .flatMap((operation) => operation.locations)
    .filter(({ file, line, column }) => {
      const key = `${file}:${line}:${column}`;
      if (file === "" || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
  const [first] = operations;
  return locations.length > 0 ? locations : (first?.locations.slice(0, 1) ?? []);
}

/** The hero's layer, else the first op's that has one. */
function fusionLabel(group: Group): string {
  const hero = group.operations.find((operation) => loopKind(operation) !== "map");
  return hero?.label || group.operations.find((operation) => operation.label)?.label || "";
}

function loopKind(operation: Operation): LoopDefinition["kind"] | undefined {
  return opOf(operation).loops?.(operation)?.kind;
}
