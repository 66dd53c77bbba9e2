/**
 * The `row` template: reductions over trailing axes, with everything before, between and after them that ranges over the
 * same rows (softmax, normalization, losses, plain sums). A row is reduced in phases: every reduction whose inputs are
 * known runs in one sweep over the row; the last sweep stores what ranges over whole rows.
 *
 * On a CPU a task takes a block of rows. On a GPU a row belongs to one invocation, or to a workgroup with a tree over shared
 * memory: to the latter when it is long, or longer than a few elements where barriers are cheap.
 */

import { intOf } from "../../ir/attributes.ts";
import { has } from "../../ir/define-op.ts";
import { type Dim, dimCeilDiv, dimEquals, dimProduct, type Shape, shapeEquals } from "../../ir/dim.ts";
import { add, builtin, compare, constant, type Expression, int, load, min, mul, scalarTypeOf } from "../../ir/expression.ts";
import type { Operation, Value } from "../../ir/graph.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index, ReduceDefinition } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { combineWorkgroup } from "./combine.ts";
import { loopsOf } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { walksAlone } from "./sharing.ts";
import { sumProducts } from "./sum-products.ts";

/** Rows up to this many elements are reduced by one invocation on every target. */
const shortRow = 32;
const workgroupSize = 256;
/** Elements of a row that may be kept between phases: 8 KiB of shared memory. */
const largestCachedRow = 2048;
/** Rows shorter than this are not worth a vector loop and its remainder. */
const shortestVectorRow = 16;
const serialWorkgroupSize = 64;

export function chooseRowSchedule(request: FusionRequest): Schedule {
  const { domain, rows } = rowShape(request.fusion);
  const inner = dimProduct(domain.slice(rows));
  if (request.target.kind === "cpu") {
    return {
      template: "row",
      steps: [
        { opt: "tile", axis: "row", by: 8 },
        { opt: "vector", axis: "inner", by: request.target.vectorLanes },
      ],
    };
  }
  if (walksAlone(request.target, inner, dimProduct(domain.slice(0, rows)), shortRow))
    return { template: "row", steps: [{ opt: "workgroup", axis: "row", by: request.invocations ?? serialWorkgroupSize }] };
  return { template: "row", steps: [{ opt: "workgroup", axis: "inner", by: request.invocations ?? workgroupSize }] };
}

/** Full shape and number of row axes of a row fusion. */
function rowShape(fusion: Operation): { readonly domain: Shape; readonly rows: number } {
  const rows = intOf(fusion.attributes, "rows");
  for (const operation of fusion.regions[0]?.operations ?? []) {
    const definition = loopsOf(operation);
    if (definition.kind === "reduce") return { domain: operation.operands[0]?.type.shape ?? [], rows };
  }
  throw new Error("internal: a row fusion without a reduction");
}

interface Phase {
  readonly reductions: readonly Operation[];
}

/** Reductions grouped by how many others they wait for. */
function phasesOf(operations: readonly Operation[]): readonly Phase[] {
  const level = new Map<Operation, number>();
  const phases: Operation[][] = [];
  for (const operation of operations) {
    const before = Math.max(0, ...operation.operands.map(({ producer }) => (producer ? (level.get(producer) ?? 0) : 0)));
    const isReduction = loopsOf(operation).kind === "reduce";
    level.set(operation, isReduction ? before + 1 : before);
    if (isReduction) {
      const phase = phases[before] ?? [];
      phase.push(operation);
      phases[before] = phase;
    }
  }
  return phases.filter((phase) => phase !== undefined).map((reductions) => ({ reductions }));
}

export function buildRow(request: FusionRequest, schedule: Schedule): Kernel {
  return new RowBuilder(request, schedule).build();
}

class RowBuilder {
  readonly #request: FusionRequest;
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #rowShape: Shape;
  readonly #innerShape: Shape;
  readonly #domain: Shape;

  constructor(request: FusionRequest, schedule: Schedule) {
    const { domain, rows } = rowShape(request.fusion);
    this.#request = request;
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#domain = domain;
    this.#rowShape = domain.slice(0, rows);
    this.#innerShape = domain.slice(rows);
  }

  /** Functions that several phases need are computed in the first and kept for the others, one value per element. */
  readonly #cached = new Set<Value>();

  build(): Kernel {
    const { emitter, target } = this.#frame;
    const rowCount = dimProduct(this.#rowShape);
    if (target.kind === "cpu") {
      const perTask = dimEquals(rowCount, 1) ? 1 : stepSize(this.#schedule, "tile", "row");
      const start = emitter.let("first", mul(builtin("group_x"), int(perTask)));
      const end = min(add(start, int(perTask)), dimExpression(rowCount));
      if (dimEquals(rowCount, 1)) this.#row(int(0), "sweep");
      else emitter.for("row", start, end, "serial", (row) => this.#row(row, "sweep"));
      return this.#frame.finish({ grid: [dimCeilDiv(rowCount, perTask), 1, 1], workgroup: [1, 1, 1], schedule: this.#schedule });
    }
    const perRow = stepSize(this.#schedule, "workgroup", "inner");
    if (perRow > 1) {
      this.#row(builtin("group_x"), "workgroup");
      return this.#frame.finish({ grid: [rowCount, 1, 1], workgroup: [perRow, 1, 1], schedule: this.#schedule });
    }
    const rowsPerGroup = stepSize(this.#schedule, "workgroup", "row");
    const row = emitter.let("row", add(mul(builtin("group_x"), int(rowsPerGroup)), builtin("local_x")));
    emitter.if(compare("lt", row, dimExpression(rowCount)), () => this.#row(row, "sweep"));
    return this.#frame.finish({
      grid: [dimCeilDiv(rowCount, rowsPerGroup), 1, 1],
      workgroup: [rowsPerGroup, 1, 1],
      schedule: this.#schedule,
    });
  }

  /** One row; `sweep`: by one invocation, `workgroup`: by all of them together. */
  #row(position: Expression, mode: "sweep" | "workgroup"): void {
    const row = unflattenIndex(this.#rowShape, position).map((i) => this.#frame.emitter.let("r", i));
    this.#multiply(row);
    const phases = phasesOf(this.#frame.region.operations);
    phases.forEach(({ reductions }, phase) => {
      this.#prepareRowValues(row);
      const later = [
        ...phases.slice(phase + 1).flatMap((next) => next.reductions.map((operation) => operation.operands)),
        this.#fullResults(),
      ];
      this.#reduce(row, reductions, mode, this.#valuesToKeep(reductions, later, mode));
    });
    this.#prepareRowValues(row);
    this.#storeRowValues(row, mode);
    this.#storeFullValues(row, mode);
  }

  /** The row of a product that the rest of the kernel is an epilogue of, in registers. */
  #multiply(row: Index): void {
    const { emitter } = this.#frame;
    const operation = this.#product;
    const definition = operation && loopsOf(operation);
    if (!operation || definition?.kind !== "contract") return;
    const axesIn = (space: "batch" | "m"): Index =>
      definition.resultAxes
        .flatMap((axis, i) => (axis.space === space ? [{ axis: axis.axis, index: row[i] ?? int(0) }] : []))
        .sort((a, b) => a.axis - b.axis)
        .map(({ index }) => index);
    const columns = positionsOf(this.#innerShape).map((index) => index.map(int));
    const sums = sumProducts(this.#frame, this.#request, { operation, definition }, axesIn("batch"), [axesIn("m")], columns);
    const element = (index: Index): Expression =>
      emitter.rounded(operation.result, load(sums, flattenIndex(this.#innerShape, index.slice(row.length)), definition.accumulator));
    emitter.bind(operation.result, element);
    this.#done.add(operation.result);
  }

  get #product(): Operation | undefined {
    return this.#frame.region.operations.find((operation) => loopsOf(operation).kind === "contract");
  }

  /** Row-level values that are known by now are computed once, outside the sweep. */
  #prepareRowValues(row: Index): void {
    for (const operation of this.#frame.region.operations) {
      const value = operation.result;
      if (loopsOf(operation).kind !== "map" || !this.#isRowLevel(value) || !this.#isKnown(value)) continue;
      if (operation.operands.length > 0) this.#frame.emitter.element(value, this.#rowIndex(value, row));
    }
  }

  /** Reductions not yet bound make a value unknown. */
  readonly #done = new Set<Value>();

  #isKnown(value: Value): boolean {
    const producer = value.producer;
    if (!producer || this.#done.has(value)) return true;
    if (loopsOf(producer).kind !== "map") return false;
    return producer.operands.every((operand) => this.#isKnown(operand));
  }

  #isRowLevel(value: Value): boolean {
    const { shape } = value.type;
    const rows = this.#rowShape.length;
    return (
      shape.length >= rows &&
      shapeEquals(shape.slice(0, rows), this.#rowShape) &&
      shape.slice(rows).every((dim) => dimEquals(dim, 1)) &&
      !(shapeEquals(shape, this.#domain) && shape.length > rows)
    );
  }

  #rowIndex(value: Value, row: Index): Index {
    return [...row, ...value.type.shape.slice(row.length).map(() => int(0))];
  }

  #fullResults(): readonly Value[] {
    return this.#frame.region.results.filter((value) => !this.#isRowLevel(value));
  }

  /** Costly values that `reductions` compute and something later needs again. */
  #valuesToKeep(reductions: readonly Operation[], later: readonly (readonly Value[])[], mode: "sweep" | "workgroup"): readonly Value[] {
    const size = dimProduct(this.#innerShape);
    const isGpu = this.#frame.target.kind === "gpu";
    if (typeof size !== "number" || size > largestCachedRow || (isGpu && mode === "sweep")) return [];
    const behind = (values: readonly Value[]): ReadonlySet<Operation> => {
      const found = new Set<Operation>();
      const visit = ({ producer }: Value): void => {
        if (!producer || found.has(producer) || this.#cached.has(producer.result) || loopsOf(producer).kind !== "map") return;
        found.add(producer);
        producer.operands.forEach(visit);
      };
      values.forEach(visit);
      return found;
    };
    const needed = behind(later.flat());
    const displaced = behind(this.#displacedValues());
    return [...behind(reductions.flatMap((operation) => operation.operands))]
      .filter((operation) => has(operation, "transcendental") && needed.has(operation) && !displaced.has(operation))
      .map((operation) => operation.result)
      .filter(({ type }) => shapeEquals(type.shape, this.#domain));
  }

  /** Values that are read at other elements than the one being computed, as `gather` does: what is kept may not be there yet. */
  #displacedValues(): readonly Value[] {
    const isInPlace = (operation: Operation): boolean => loopsOf(operation).kind === "reduce" || has(operation, "elementwise");
    return this.#frame.region.operations.flatMap((operation) => (isInPlace(operation) ? [] : operation.operands));
  }

  #reduce(row: Index, reductions: readonly Operation[], mode: "sweep" | "workgroup", kept: readonly Value[]): void {
    const { emitter } = this.#frame;
    const size = dimProduct(this.#innerShape);
    const caches = kept.map((value) => ({
      value,
      array: this.#frame.shared("kept", scalarTypeOf(value.type.dtype), typeof size === "number" ? size : 0),
    }));
    const sweeps = reductions.map((operation) => {
      const definition = loopsOf(operation);
      if (definition.kind !== "reduce") throw new Error("internal: a row phase of something that does not reduce");
      const accumulators = definition.accumulators.map(({ dtype, identity }) => emitter.declare("acc", constant(dtype, identity)));
      return { operation, definition, accumulators };
    });
    this.#sweep(mode, (inner) => {
      for (const { value, array } of caches) {
        const element = emitter.let("kept_value", emitter.element(value, [...row, ...inner]));
        emitter.store(array, flattenIndex(this.#innerShape, inner), element);
        emitter.bind(value, () => element);
      }
      for (const { operation, definition, accumulators } of sweeps) {
        const next = definition.element(emitter.contextOf(operation), row, inner);
        const combined = definition
          .combine(accumulators, next)
          .map((value) => (accumulators.length > 1 ? emitter.let("next", value) : value));
        for (const [i, accumulator] of accumulators.entries()) emitter.assign(accumulator, combined[i] ?? accumulator);
      }
    });
    // An invocation sweeps the same elements every time, so it reads what it wrote itself.
    for (const { value, array } of caches) {
      this.#cached.add(value);
      emitter.bind(value, (index) => load(array, flattenIndex(this.#innerShape, index.slice(row.length)), scalarTypeOf(value.type.dtype)));
    }
    for (const { operation, definition, accumulators } of sweeps) {
      const totals = mode === "workgroup" ? this.#combineWorkgroup(definition, accumulators) : accumulators;
      const total = emitter.let(operation.name, emitter.rounded(operation.result, definition.finish(totals)));
      emitter.bind(operation.result, () => total);
      this.#done.add(operation.result);
    }
  }

  /** Runs `body` for every index of the inner axes, each invocation of a workgroup taking every n-th. */
  #sweep(mode: "sweep" | "workgroup", body: (inner: Index) => void): void {
    const { emitter, target } = this.#frame;
    if (mode === "sweep") {
      const size = dimProduct(this.#innerShape);
      const vector = target.kind === "cpu" && !(typeof size === "number" && size < shortestVectorRow);
      // Registers are named by constants.
      const serial = this.#product ? "unroll" : "serial";
      emitter.loops("j", this.#innerShape, vector ? "vector" : serial, body);
      return;
    }
    const size = dimProduct(this.#innerShape);
    const perRow = stepSize(this.#schedule, "workgroup", "inner");
    const trips: Dim = dimCeilDiv(size, perRow);
    emitter.for("step", int(0), dimExpression(trips), "serial", (step) => {
      const j = emitter.let("j", add(mul(step, int(perRow)), builtin("local_x")));
      emitter.if(compare("lt", j, dimExpression(size)), () => body(unflattenIndex(this.#innerShape, j)));
    });
  }

  /** Every invocation gets the total. */
  #combineWorkgroup(definition: ReduceDefinition, accumulators: readonly Expression[]): readonly Expression[] {
    const perRow = stepSize(this.#schedule, "workgroup", "inner");
    return combineWorkgroup(this.#frame, definition, accumulators, {
      size: perRow,
      position: builtin("local_x"),
      stride: 1,
      total: perRow,
      isAlone: dimEquals(dimProduct(this.#rowShape), 1),
    });
  }

  #storeRowValues(row: Index, mode: "sweep" | "workgroup"): void {
    const { emitter, region } = this.#frame;
    const stored = region.results.map((value, index) => ({ value, index })).filter(({ value }) => this.#isRowLevel(value));
    if (stored.length === 0) return;
    const values = stored.map(({ value }) => emitter.element(value, this.#rowIndex(value, row)));
    const store = (): void => {
      stored.forEach(({ value, index }, i) => {
        const element = values[i];
        if (element) emitter.store(this.#frame.output(index), flattenIndex(value.type.shape, this.#rowIndex(value, row)), element);
      });
    };
    if (mode === "sweep") {
      store();
      return;
    }
    // Every invocation has read the old state before one of them overwrites it.
    if (stored.some(({ index }) => this.#frame.isInPlace(index))) emitter.push({ kind: "barrier" });
    emitter.if(compare("eq", builtin("local_x"), int(0)), store);
  }

  #storeFullValues(row: Index, mode: "sweep" | "workgroup"): void {
    const { region } = this.#frame;
    const positions = region.results.flatMap((value, position) => (this.#isRowLevel(value) ? [] : [position]));
    if (positions.length === 0) return;
    this.#sweep(mode, (inner) => this.#frame.storeResults([...row, ...inner], positions));
  }
}

/** All indices of a static shape, in order. */
function positionsOf(shape: Shape): readonly (readonly number[])[] {
  return shape.reduce<readonly (readonly number[])[]>(
    (found, size) => found.flatMap((index) => Array.from({ length: Number(size) }, (_, i) => [...index, i])),
    [[]],
  );
}
