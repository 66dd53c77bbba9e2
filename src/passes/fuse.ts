/**
 * Fusion: wraps every operation of a function in `fusion` ops, one per kernel.
 *
 * Groups grow around heroes (reductions, contractions, scatters). In order:
 *  1. forward: an elementwise op joins the group that makes one of its operands when both range over the same domain
 *     (epilogues, elementwise chains, softmax-like rows);
 *  2. backward: an elementwise group read by one group only, or cheap enough to repeat, is inlined into its readers;
 *  3. sideways: elementwise groups that nothing else waits for (optimizer updates, metric counters) share one launch.
 * Free ops (broadcasts, reshapes, transposes, splats, ...) belong to no group: every reader repeats them. Operations that
 * the module leaves unfused are groups of their own from the start.
 */

import { has, opOf } from "../ir/define-op.ts";
import { dimEquals, dimProduct, type Shape, shapeEquals } from "../ir/dim.ts";
import type { GraphFunction, Module, Operation, Value } from "../ir/graph.ts";
import type { LoopDefinition } from "../ir/loop.ts";
import { transformBodies } from "./bodies.ts";
import { columnGroups } from "./column-groups.ts";
import { buildFusions } from "./fusion-build.ts";
import { FusionGraph, type FusionKind, type Group, isRowLevel, loopKind } from "./fusion-graph.ts";
import { initFunction } from "./hoist-constants.ts";
import { definePass } from "./pass.ts";

export const fuse = definePass({
  name: "fuse",
  summary: "Wraps operations in fusions, one per kernel",
  options: {
    "max-ops": { kind: "int", default: 512, summary: "operations of one fusion, free ones not counted" },
    "product-row": { kind: "int", default: 0, summary: "columns of a product up to which reductions of its rows join it" },
    "column-groups": { kind: "int", default: 1, summary: "groups of columns of a product up to which what combines them joins it" },
    "group-unit": { kind: "int", default: 1, summary: "columns that those of a group are a multiple of" },
    "blocks-apart": {
      kind: "bool",
      default: true,
      summary: "whether what adds to a product is left to who reads blocks of it, where that does not join the product",
    },
    sideways: {
      kind: "bool",
      default: true,
      summary: "whether elementwise groups that nothing waits for share one launch, also where they read nothing in common",
    },
  },
  statistics: { fusions: "fusions made", operations: "operations put into them" },
  run(module, options, { count }): Module {
    const functions = module.functions.map((fn) => {
      if (fn.name === initFunction) return fn;
      return transformBodies(fn, (body) => {
        const fused = new Fuser(body, options, new Set(module.unfused)).run();
        count("fusions", fused.operations.length);
        count("operations", body.operations.length);
        return fused;
      });
    });
    return { ...module, functions };
  },
});

/** Arithmetic so light that repeating it in several kernels beats a round trip through memory. */
const cheapOperations = 4;

interface FusionLimits {
  readonly "max-ops": number;
  readonly "product-row": number;
  readonly "column-groups": number;
  readonly "group-unit": number;
  readonly "blocks-apart": boolean;
  readonly sideways: boolean;
}

class Fuser {
  readonly #graph: FusionGraph;
  readonly #limits: FusionLimits;
  /** Labels of operations that stay by themselves. */
  readonly #unfused: ReadonlySet<string>;
  /** Elementwise ops on tensors that only serve new state: optimizer updates, moving averages. */
  readonly #updates = new Set<Operation>();

  constructor(fn: GraphFunction, limits: FusionLimits, unfused: ReadonlySet<string>) {
    this.#graph = new FusionGraph(fn);
    this.#limits = limits;
    this.#unfused = unfused;
  }

  run(): GraphFunction {
    const { fn, free } = this.#graph;
    this.#markUpdates();
    for (const operation of fn.operations) {
      if (!free.has(operation) && !this.#graph.standsAlone(operation)) this.#place(operation);
    }
    this.#recomputeCheapResults();
    this.#mergeParallelReductions();
    this.#combineColumns();
    this.#inlineProducers();
    this.#mergeSideways();
    return buildFusions(this.#graph);
  }

  #markUpdates(): void {
    const outputs = new Set(this.#graph.fn.results.flatMap(({ target, value }) => (target.kind === "output" ? [value] : [])));
    const states = new Set(this.#graph.fn.results.flatMap(({ target, value }) => (target.kind === "state" ? [value] : [])));
    for (const operation of [...this.#graph.fn.operations].reverse()) {
      if (!has(operation, "elementwise")) continue;
      const [value] = operation.results;
      if (!value || value.type.shape.length === 0 || outputs.has(value)) continue;
      const users = this.#graph.users.get(value) ?? [];
      if ((states.has(value) || users.length > 0) && users.every((user) => this.#updates.has(user))) this.#updates.add(operation);
    }
  }

  // 1. Forward

  #place(operation: Operation): void {
    const definition = opOf(operation).loops?.(operation);
    if (!definition) throw new Error(`internal: ${operation.name} reached fusion undecomposed`);
    const sources = this.#sourceGroups(operation);
    const own = this.#startGroup(operation, definition);
    if (own.sealed) return;
    let home = own;
    for (const source of sources) {
      if (source === home || !this.#graph.groups.includes(source)) continue;
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
    const placed: Group = this.#unfused.has(operation.label) ? { ...group, sealed: true } : group;
    this.#graph.addGroup(placed);
    return placed;
  }

  /** Groups that make an operand of `operation`, directly or through free ops, heroes first. */
  #sourceGroups(operation: Operation): readonly Group[] {
    const found = new Set<Group>();
    for (const producer of this.#graph.anchoredProducers(operation)) {
      const group = this.#graph.groupOf.get(producer);
      if (group) found.add(group);
    }
    return [...found].sort((a, b) => Number(a.kind === "map") - Number(b.kind === "map"));
  }

  /** Merges `source` (which makes operands) with `reader` into one group where domains and dependences allow. */
  #tryMerge(source: Group, reader: Group): Group | undefined {
    // An update waits for the others: one launch writes all state, and the kernels of the gradients stay small.
    if (source.kind !== "map" && reader.operations.some((operation) => this.#updates.has(operation))) return undefined;
    const merged = source.sealed || reader.sealed ? undefined : this.#mergedForm(source, reader);
    if (!merged || source.operations.length + reader.operations.length > this.#limits["max-ops"]) return undefined;
    if (!this.#readsInPlace(source, reader, merged)) return undefined;
    if (this.#graph.reachesThroughOthers(source, reader)) return undefined;
    this.#graph.replaceGroups([source, reader], merged);
    return merged;
  }

  #mergedForm(source: Group, reader: Group): Group | undefined {
    const operations = [...source.operations, ...reader.operations];
    const form = (kind: FusionKind, domain: Shape, rows: number): Group => ({ kind, operations, domain, rows, others: [] });
    if (source.others.length > 0 || reader.others.length > 0) return undefined;
    if (source.kind === "map" && reader.kind === "map") {
      const assembled = [...(source.assembled ?? []), ...(reader.assembled ?? [])];
      const merged = { ...form("map", source.domain, 0), ...(assembled.length > 0 ? { assembled } : {}) };
      if (shapeEquals(source.domain, reader.domain)) return merged;
      const parts = source.assembled ? undefined : this.#partsOf(reader, source.domain);
      return parts && { ...merged, assembled: parts };
    }
    if (source.kind === "map" && reader.kind === "row") {
      return this.#fitsRow(source.domain, reader) ? form("row", reader.domain, reader.rows) : undefined;
    }
    if (source.kind === "row" && reader.kind === "map") {
      return this.#fitsRow(reader.domain, source) ? form("row", source.domain, source.rows) : undefined;
    }
    if (source.kind === "row" && reader.kind === "row") {
      // A kernel sums the row of one product.
      if (holdsProduct(source) && holdsProduct(reader)) return undefined;
      return source.rows === reader.rows && shapeEquals(source.domain, reader.domain) ? form("row", source.domain, source.rows) : undefined;
    }
    if (source.kind === "contract" && reader.kind === "row") {
      return this.#isProductOfRows(source, reader) ? form("row", reader.domain, reader.rows) : undefined;
    }
    if ((source.kind === "reduce" || source.kind === "contract") && reader.kind === "map") {
      if (source.kind === "contract" && this.#isReadInBlocks(reader)) return undefined;
      return shapeEquals(source.domain, reader.domain) ? form(source.kind, source.domain, 0) : undefined;
    }
    return undefined;
  }

  /**
   * Whether blocks alone are read of what adds another tensor to a product: the gates of a recurrent cell. Where they do not join the
   * product, who reads the blocks adds them: it walks both in order, while an epilogue would wait for memory at every tile.
   */
  #isReadInBlocks({ operations, domain }: Group): boolean {
    if (!this.#limits["blocks-apart"]) return false;
    const whole = operations.flatMap((operation) => this.#graph.inputsOf(operation)).filter(({ type }) => shapeEquals(type.shape, domain));
    const isCut = (user: Operation): boolean => has(user, "movement") && !shapeEquals(user.result.type.shape, domain);
    return (
      whole.length > 1 &&
      operations.every(({ result }) => {
        const readers = this.#graph.readersOfValue(result);
        const isRead = readers.length > 0 && !this.#graph.escaping.has(result);
        return isRead && readers.every((reader) => operations.includes(reader) || isCut(reader));
      })
    );
  }

  /** The concatenation that a group is, where its parts have the shape `domain`: its result is written part by part. */
  #partsOf(group: Group, domain: Shape): readonly Operation[] | undefined {
    const [operation, ...others] = group.operations;
    const [value] = operation?.results ?? [];
    if (operation?.name !== "concat" || others.length > 0 || !value) return undefined;
    return operation.operands.every(({ type }) => shapeEquals(type.shape, domain)) ? [operation] : undefined;
  }

  /** Whether each row of a row group is one of a product, and short enough for one invocation to sum it. */
  #isProductOfRows(product: Group, row: Group): boolean {
    const hero = product.operations.find((operation) => loopKind(operation) === "contract");
    const definition = hero && opOf(hero).loops?.(hero);
    const width = dimProduct(row.domain.slice(row.rows));
    if (definition?.kind !== "contract" || typeof width !== "number" || width > this.#limits["product-row"]) return false;
    if (!shapeEquals(product.domain, row.domain) || holdsProduct(row)) return false;
    return definition.resultAxes.every(({ space, outer }, axis) => (space === "n") === axis >= row.rows && outer === undefined);
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
      if (!this.#graph.dependsOn(operation, dependent)) continue;
      const readsItsIndex = has(operation, "elementwise") || loopKind(operation) === "reduce";
      if (!readsItsIndex || !operation.operands.every((operand) => this.#pathInPlace(operand, dependent, merged))) return false;
      dependent.add(operation);
    }
    return true;
  }

  /** Whether the free ops between `value` and the dependent ops behind it keep every element where it is. */
  #pathInPlace(value: Value, dependent: ReadonlySet<Operation>, merged: Group): boolean {
    const producer = value.producer;
    if (!producer || !this.#graph.free.has(producer) || !this.#graph.dependsOn(producer, dependent)) return true;
    const [operand] = producer.operands;
    if (!operand) return true;
    const inPlace =
      has(producer, "elementwise") ||
      ((has(producer, "positional") || has(producer, "broadcasting")) &&
        merged.kind === "row" &&
        this.#staysInRow(operand.type.shape, value.type.shape, producer, merged));
    return inPlace && producer.operands.every((next) => this.#pathInPlace(next, dependent, merged));
  }

  /** A row-level value reshaped to row level, or broadcast along its row. */
  #staysInRow(from: Shape, to: Shape, operation: Operation, row: Group): boolean {
    if (!isRowLevel(from, row)) return false;
    if (isRowLevel(to, row)) return true;
    if (!shapeEquals(to, row.domain)) return false;
    const axes = operation.attributes["axes"];
    return Array.isArray(axes) && axes.every((axis, i) => axis === i);
  }

  /**
   * A value that readers elsewhere want, a few light ops away from what is in memory anyway (the mask of a relu, from its result;
   * the gain of a normalized row, from the row's and the layer's), is computed again by each of them: no store, and no load.
   */
  #recomputeCheapResults(): void {
    for (const group of this.#graph.groups) {
      if (group.operations.length < 2) continue;
      for (const operation of group.operations) {
        for (const repeated of this.#recomputation(operation, group) ?? []) this.#graph.release(repeated);
      }
    }
  }

  /** The ops of its group that readers of `operation` elsewhere would repeat, where that beats memory. */
  #recomputation(operation: Operation, group: Group): readonly Operation[] | undefined {
    const graph = this.#graph;
    const [value] = operation.results;
    if (!value || graph.escaping.has(value)) return undefined;
    const elsewhere = graph.readersOfValue(value).filter((reader) => graph.groupOf.get(reader) !== group);
    const readers = new Set(elsewhere.map((reader) => graph.groupOf.get(reader)));
    if (readers.size === 0) return undefined;
    const repeated = new Set<Operation>();
    const loaded = new Set<Value>();
    const visit = (repeating: Operation): void => {
      repeated.add(repeating);
      for (const operand of repeating.operands) {
        const { producer } = operand;
        const isRepeated =
          producer !== undefined && (graph.free.has(producer) || (graph.groupOf.get(producer) === group && !this.#isStored(operand)));
        if (!isRepeated) loaded.add(operand);
        else if (!repeated.has(producer)) visit(producer);
      }
    };
    visit(operation);
    const costly = [...repeated].filter((one) => !has(one, "free"));
    const isLight = (one: Operation): boolean => has(one, "elementwise") && !has(one, "transcendental");
    // Products ask for an element of an operand more than once.
    const most = elsewhere.some((reader) => loopKind(reader) === "contract") ? 1 : cheapOperations;
    if (costly.length > most || !costly.every(isLight)) return undefined;
    // As many elements as the value has, in turn for storing it once and loading it once each.
    const long = [...loaded].filter(({ type }) => dimEquals(dimProduct(type.shape), dimProduct(value.type.shape)));
    const loads = [...readers].map((reader) => {
      const known = new Set(reader?.operations.flatMap((one) => graph.inputsOf(one)));
      return long.filter((one) => !known.has(one)).length;
    });
    if (loads.reduce((sum, count) => sum + count, 0) > 1 + readers.size) return undefined;
    return [...repeated].filter((one) => graph.groupOf.get(one) === group);
  }

  /** Whether a value is in memory: a result of the function, or of a group that others read. */
  #isStored(value: Value): boolean {
    const { producer } = value;
    if (!producer || this.#graph.escaping.has(value)) return true;
    const group = this.#graph.groupOf.get(producer);
    return this.#graph.readersOfValue(value).some((reader) => this.#graph.groupOf.get(reader) !== group);
  }

  /**
   * What combines groups of columns of a product is an epilogue of it: the gates of a recurrent cell. Where several products are added
   * up, it is one of the last.
   */
  #combineColumns(): void {
    for (const product of this.#graph.groups.toReversed()) {
      const [first, ...others] = product.kind === "contract" && !product.sealed ? this.#graph.readersOf(product) : [];
      if (!first || others.length > 0 || first.kind !== "map" || first.sealed || first.assembled) continue;
      const adder = shapeEquals(first.domain, product.domain) && this.#isReadInBlocks(first) ? first : undefined;
      if (adder && (adder.others.length > 0 || !this.#readsInPlace(product, adder, product))) continue;
      const [reader, ...more] = adder ? this.#graph.readersOf(adder) : [first];
      if (!reader || more.length > 0 || reader.kind !== "map" || reader.sealed || reader.assembled) continue;
      const source = adder ? { ...product, operations: [...product.operations, ...adder.operations] } : product;
      const groups = columnGroups(this.#graph, source, reader, {
        most: this.#limits["column-groups"],
        unit: this.#limits["group-unit"],
      });
      if (groups === undefined || this.#graph.reachesThroughOthers(adder ?? product, reader)) continue;
      // What is only stored, such as the old state for the gradient, is stored by the same kernel.
      const beside = this.#graph.groups.filter(
        (group) =>
          group !== reader &&
          !group.sealed &&
          group.others.length === 0 &&
          !group.assembled &&
          shapeEquals(group.domain, reader.domain) &&
          this.#graph.isTerminal(group) &&
          !this.#graph.connected(group, product) &&
          !this.#graph.connected(group, reader),
      );
      const all = [product, ...(adder ? [adder] : []), reader, ...beside];
      const operations = all.flatMap((group) => group.operations);
      this.#graph.replaceGroups(all, { kind: "contract", operations, domain: reader.domain, rows: 0, others: [], groups });
    }
  }

  /** Reductions of one space into one shape (the two sums of a batch norm's gradient) run in one pass over it. */
  #mergeParallelReductions(): void {
    for (let i = 0; i < this.#graph.groups.length; i++) {
      for (let j = i + 1; j < this.#graph.groups.length; j++) {
        const a = this.#graph.groups[i];
        const b = this.#graph.groups[j];
        if (!a || !b || a.sealed || b.sealed || a.kind !== b.kind || (a.kind !== "reduce" && a.kind !== "row")) continue;
        if (!shapeEquals(a.domain, b.domain) || a.rows !== b.rows) continue;
        if (a.kind === "reduce" && !this.#sameReduction(a, b)) continue;
        if (holdsProduct(a) || holdsProduct(b)) continue;
        const small = a.kind === "row" && a.rows === 0;
        if ((!small && !this.#sharesInput(a, b)) || this.#graph.connected(a, b)) continue;
        this.#graph.replaceGroups([a, b], { ...a, operations: [...a.operations, ...b.operations] });
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
    const read = new Set(a.operations.flatMap((operation) => this.#graph.inputsOf(operation)));
    return b.operations.some((operation) => this.#graph.inputsOf(operation).some((value) => read.has(value)));
  }

  // 2. Backward

  #inlineProducers(): void {
    // Last first: a reader has taken what it can before its own producers look for readers.
    const byOrder = [...this.#graph.groups].sort((a, b) => this.#graph.lastOrder(b) - this.#graph.lastOrder(a));
    for (const group of byOrder) {
      if (group.kind !== "map" || group.sealed || group.assembled || !this.#graph.groups.includes(group)) continue;
      if (group.operations.some((operation) => operation.results.some((value) => this.#graph.escaping.has(value)))) continue;
      const readers = this.#graph.readersOf(group);
      if (readers.length === 0 || readers.some(({ sealed }) => sealed)) continue;
      if (readers.length > 1 && !this.#isCheap(group)) continue;
      if (!readers.every((reader) => this.#takesPrologue(reader, group))) continue;
      const [only] = readers;
      if (readers.length === 1 && only) {
        if (this.#graph.reachesThroughOthers(group, only)) continue;
        this.#graph.replaceGroups([group, only], { ...only, operations: [...group.operations, ...only.operations] });
        byOrder.push(...this.#graph.groups.filter((candidate) => candidate.kind === "map" && !byOrder.includes(candidate)));
      } else {
        for (const operation of group.operations) this.#graph.release(operation);
      }
    }
  }

  /** Light, counting what was released before it: chains of light groups must not pile up in their readers. */
  #isCheap(group: Group): boolean {
    const repeated = new Set<Operation>();
    const visit = (operation: Operation): void => {
      if (repeated.has(operation)) return;
      repeated.add(operation);
      for (const { producer } of operation.operands) if (producer && this.#graph.free.has(producer)) visit(producer);
    };
    group.operations.forEach(visit);
    const costly = [...repeated].filter((operation) => !has(operation, "free"));
    const isLight = (operation: Operation): boolean =>
      (has(operation, "elementwise") || has(operation, "movement")) && !has(operation, "transcendental");
    return costly.length <= cheapOperations && costly.every(isLight);
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
    // What `pack-products` lays out is made once, for all blocks of a product.
    if (reader.kind === "contract" && producer.operations.some(({ name }) => name === "copy")) return false;
    return this.#isCheap(producer);
  }

  // 3. Sideways

  #mergeSideways(): void {
    const terminal = this.#graph.groups.filter((group) => !group.sealed && !group.assembled && this.#graph.isTerminal(group));
    terminal.sort((a, b) => this.#graph.lastOrder(a) - this.#graph.lastOrder(b));
    for (const together of this.#limits.sideways ? [terminal] : this.#sharing(terminal)) this.#putTogether(together);
  }

  /** Groups over one domain that read the same values of it: one walk loads them once. */
  #sharing(groups: readonly Group[]): readonly (readonly Group[])[] {
    const reads = (group: Group): readonly Value[] =>
      group.operations
        .flatMap((operation) => this.#graph.inputsOf(operation))
        .filter((value) => shapeEquals(value.type.shape, group.domain) && !dimEquals(dimProduct(value.type.shape), 1));
    const clusters: { readonly groups: Group[]; readonly values: Set<Value> }[] = [];
    for (const group of groups) {
      const values = reads(group);
      const cluster = clusters.find(
        (known) => known.groups.every(({ domain }) => shapeEquals(domain, group.domain)) && values.some((value) => known.values.has(value)),
      );
      if (!cluster) clusters.push({ groups: [group], values: new Set(values) });
      else {
        cluster.groups.push(group);
        for (const value of values) cluster.values.add(value);
      }
    }
    return clusters.map((cluster) => cluster.groups);
  }

  #putTogether(groups: readonly Group[]): void {
    if (groups.length < 2) return;
    const domains: Shape[] = [];
    for (const group of groups) {
      if (!domains.some((domain) => shapeEquals(domain, group.domain))) domains.push(group.domain);
    }
    const [domain = [], ...others] = domains;
    const operations = groups.flatMap((group) => group.operations);
    this.#graph.replaceGroups(groups, { kind: "map", operations, domain, rows: 0, others });
  }
}

/** Whether a group holds a product or convolution. */
function holdsProduct({ operations }: Group): boolean {
  return operations.some((operation) => loopKind(operation) === "contract");
}
