/**
 * The `scan` template: all turns of a scan in one launch, where rows have nothing to do with each other, such as the samples of a batch
 * in a recurrent layer. A workgroup owns a block of rows. What is carried, and what a step of the turn hands to the next, lies in
 * shared memory, the operands that products read in every turn as well where they fit (`scan-schedule.ts`), and a barrier ends each step.
 *
 * That rows are independent is seen while the kernel is built: every load of what other invocations compute is of the row that
 * is computed. A scan of which that does not hold is no kernel, but launches of its turns.
 */

import { boolOf, dimOf } from "../../ir/attributes.ts";
import { type Dim, dimAdd, dimCeilDiv, dimEquals, dimMul, dimProduct, isStatic, type Shape } from "../../ir/dim.ts";
import { add, builtin, compare, div, type Expression, fma, int, load, min, mod, mul, scalarTypeOf, sub, yes } from "../../ir/expression.ts";
import { Operation, type Value } from "../../ir/graph.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { ContractDefinition, Index } from "../../ir/loop.ts";
import { nth } from "../../ir/ops/host.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { Target } from "../target.ts";
import { type ContractHero, groupOfColumn } from "./contract.ts";
import { Frame } from "./frame.ts";
import { chooseScanSchedule, turnArrays, weightsOf, widthOf } from "./scan-schedule.ts";
import { type Stage, type StageResult, type Turn, turnOf } from "./scan-turn.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { storageType } from "./storage.ts";

export interface ScanRequest {
  readonly scan: Operation;
  readonly name: string;
  /** For result `i`, the operand whose memory it takes over. */
  readonly inPlace: ReadonlyMap<number, number>;
  readonly target: Target;
}

/** Undefined where the turns of the scan are to be launches. */
export function buildScan(request: ScanRequest): Kernel | undefined {
  const length = dimOf(request.scan.attributes, "length");
  const turn = isStatic(length) ? turnOf(request.scan) : undefined;
  const schedule = turn && chooseScanSchedule(turn, request.target);
  return turn && schedule && isStatic(length) ? new ScanBuilder(request, turn, schedule, length).build() : undefined;
}

/** Where elements of a row lie for whoever is at that row. */
interface Destination {
  readonly buffer: string;
  at(index: Index): Expression;
}

class ScanBuilder {
  readonly #scan: Operation;
  readonly #turn: Turn;
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #length: number;
  readonly #rows: number;
  readonly #threads: number;
  readonly #first: Expression;
  /** The row within the block, by the name of a row. */
  readonly #local = new Map<string, Expression>();
  /** Where to store what a stage computes. */
  readonly #destinations = new Map<Value, Destination[]>();
  /** From where to load it in a later step. */
  readonly #kept = new Map<Value, Destination>();
  #areRowsIndependent = true;
  /** Which of two copies holds what is carried, and which takes the new values: 0 or 1. */
  #now: Expression = int(0);
  #next: Expression = int(0);
  /** Of the inputs and outputs, the slice of this turn. */
  #position: Expression = int(0);

  constructor({ scan, name, inPlace, target }: ScanRequest, turn: Turn, schedule: Schedule, length: number) {
    const { operands, results, locations, label } = scan;
    const fusion = new Operation({
      name: "fusion",
      operands,
      attributes: { kind: "scan" },
      regions: [turn.region],
      resultTypes: results.map(({ type }) => type),
      locations,
      label,
    });
    this.#scan = scan;
    this.#turn = turn;
    this.#frame = new Frame({ fusion, name, inPlace, target });
    this.#schedule = schedule;
    this.#length = length;
    this.#rows = stepSize(schedule, "tile", "row");
    this.#threads = stepSize(schedule, "workgroup", "row");
    this.#first = this.#frame.emitter.let("first", mul(builtin("group_x"), int(this.#rows)));
  }

  build(): Kernel | undefined {
    const { emitter } = this.#frame;
    this.#place();
    emitter.push({ kind: "barrier" });
    const reverse = boolOf(this.#scan.attributes, "reverse");
    emitter.for("turn", int(0), int(this.#length), "serial", (turn) => {
      this.#position = reverse ? emitter.let("position", sub(int(this.#length - 1), turn)) : turn;
      this.#now = emitter.let("now", mod(turn, int(2)));
      this.#next = emitter.let("next", sub(int(1), this.#now));
      for (const stages of this.#turn.steps) {
        for (const stage of stages) this.#stage(stage);
        emitter.push({ kind: "barrier" });
        for (const { value } of stages.flatMap(({ results }) => results)) {
          const kept = this.#kept.get(value);
          if (kept) emitter.place(value, kept.buffer, (index) => kept.at(index));
        }
      }
    });
    this.#now = int(this.#length % 2);
    this.#turn.carries.forEach(({ old }, i) => {
      this.#spread(this.#rows, old.type.shape, (index) =>
        emitter.store(this.#frame.output(i), flattenIndex(old.type.shape, index), emitter.element(old, index)),
      );
    });
    if (!this.#areRowsIndependent) return undefined;
    const kernel = this.#frame.finish({
      grid: [dimCeilDiv(this.#turn.rows, this.#rows), 1, 1],
      workgroup: [this.#threads, 1, 1],
      schedule: this.#schedule,
    });
    return { ...kernel, info: { ...kernel.info, flops: dimMul(this.#length, kernel.info.flops) } };
  }

  /** Where everything lies that a turn reads or makes; what is carried has its first values then. */
  #place(): void {
    const { emitter } = this.#frame;
    const { carries, captured, inputs, outputs } = this.#turn;
    const { carried, passed } = turnArrays(this.#turn);
    carried.forEach(({ value, width, copies }, i) => {
      const { start, fresh } = nth(carries, i);
      const buffer = this.#array("carry", value, this.#rows * width * copies);
      const half = (which: () => Expression): Destination => ({
        buffer,
        at: (index) => {
          const at = this.#atRow(value.type.shape, index);
          return copies === 1 ? at : add(mul(which(), int(this.#rows * width)), at);
        },
      });
      const [old, next] = [half(() => this.#now), half(() => this.#next)];
      this.#spread(this.#rows, value.type.shape, (index) => emitter.store(buffer, old.at(index), emitter.element(start, index)));
      emitter.place(value, buffer, old.at);
      this.#sendTo(fresh, next);
      this.#kept.set(fresh, next);
    });
    for (const { value, width } of passed) {
      const { shape } = value.type;
      const place: Destination = { buffer: this.#array("passed", value, this.#rows * width), at: (index) => this.#atRow(shape, index) };
      this.#sendTo(value, place);
      this.#kept.set(value, place);
    }
    const slices =
      (all: Value): Destination["at"] =>
      (index) =>
        flattenIndex(all.type.shape, [this.#position, ...index]);
    inputs.forEach(({ whole, slice }, i) => {
      const operand = carries.length + i;
      const isOverwritten = [...this.#frame.overwritten].includes(operand);
      const at = slices(whole);
      emitter.place(slice, `in${operand}`, (index) => {
        if (isOverwritten) this.#localRow(index);
        return at(index);
      });
    });
    outputs.forEach((value, i) => {
      const result = carries.length + i;
      this.#sendTo(value, { buffer: this.#frame.output(result), at: slices(nth(this.#turn.region.results, result)) });
    });
    if (this.#schedule.steps.some(({ opt }) => opt === "stage")) {
      for (const weight of weightsOf(this.#turn)) this.#keep(weight, `in${carries.length + inputs.length + captured.indexOf(weight)}`);
    }
  }

  /** Has a weight in shared memory. */
  #keep(weight: Value, source: string): void {
    const { emitter } = this.#frame;
    const { shape, dtype } = weight.type;
    const size = Number(dimProduct(shape));
    const buffer = this.#array("weight", weight, size);
    const stored = dtype === "bool" ? "i32" : scalarTypeOf(dtype);
    this.#share(size, (i) => emitter.store(buffer, i, load(source, i, stored)));
    emitter.place(weight, buffer, (index) => flattenIndex(shape, index));
  }

  #array(name: string, { type }: Value, length: number): string {
    return this.#frame.shared(name, storageType(type.dtype, this.#frame.target), length);
  }

  #sendTo(value: Value, destination: Destination): void {
    this.#frame.emitter.addUse(value);
    const known = this.#destinations.get(value);
    if (known) known.push(destination);
    else this.#destinations.set(value, [destination]);
  }

  /** The row that an index of the whole is about, within the block. */
  #localRow(index: Index): Expression {
    const [row] = index;
    const known = row?.kind === "variable" ? this.#local.get(row.name) : undefined;
    if (known) return known;
    const isOnly = dimEquals(this.#turn.rows, 1) && row?.kind === "constant" && row.value === 0;
    if (!isOnly) this.#areRowsIndependent = false;
    return int(0);
  }

  #atRow(shape: Shape, index: Index): Expression {
    return flattenIndex([this.#rows, ...shape.slice(1)], [this.#localRow(index), ...index.slice(1)]);
  }

  /** Runs `body` for the numbers below `count`, shared out to the invocations of the workgroup. */
  #share(count: number, body: (i: Expression) => void): void {
    const { emitter } = this.#frame;
    const rounds = Math.ceil(count / this.#threads);
    const round = (start: Expression): void => {
      const i = emitter.let("i", add(start, builtin("local_x")));
      emitter.if(count === rounds * this.#threads ? yes : compare("lt", i, int(count)), () => body(i));
    };
    if (rounds === 1) round(int(0));
    else emitter.for("round", int(0), int(rounds), "serial", (r) => round(mul(r, int(this.#threads))));
  }

  /** The row of the whole that is row `local` of the block. */
  #row(local: Expression): Expression {
    const { emitter } = this.#frame;
    if (dimEquals(this.#turn.rows, 1)) return int(0);
    const row = emitter.let("row", add(this.#first, local));
    if (row.kind === "variable") this.#local.set(row.name, local);
    return row;
  }

  /** Of the last block, some rows may be missing. */
  #isIn(row: Expression): Expression {
    const { rows } = this.#turn;
    return isStatic(rows) && rows % this.#rows === 0 ? yes : compare("lt", row, dimExpression(rows));
  }

  /** Runs `body` for every element of so many rows. */
  #spread(rows: number, shape: Shape, body: (index: Index) => void): void {
    const { emitter } = this.#frame;
    const width = widthOf(shape);
    this.#share(rows * width, (i) => {
      const row = this.#row(emitter.let("local", div(i, int(width))));
      emitter.if(this.#isIn(row), () => body([row, ...this.#rest(shape, mod(i, int(width)))]));
    });
  }

  #rest(shape: Shape, position: Expression): Index {
    return unflattenIndex(shape.slice(1), position).map((i) => this.#frame.emitter.let("column", i));
  }

  #stage(stage: Stage): void {
    if (stage.hero) this.#product(stage, stage.hero);
    else {
      const domains = new Map(stage.results.map(({ domain }) => [domain.join(), domain]));
      for (const [key, domain] of domains) {
        const results = stage.results.filter((result) => result.domain.join() === key);
        this.#spread(this.#rows, domain, (index) => this.#store(results, index));
      }
    }
  }

  /** Stores the element at `index` of results. All are computed before the first is stored: it may lie where another is read. */
  #store(results: readonly StageResult[], index: Index): void {
    const { emitter } = this.#frame;
    const elements = results.flatMap(({ value, parts, axis }) => {
      let start: Dim = 0;
      return parts.map((part) => {
        const shift = start;
        start = dimAdd(start, part.type.shape[axis] ?? 0);
        const at = index.map((i, a) => (a === axis && parts.length > 1 ? add(i, dimExpression(shift)) : i));
        return { value, at, element: emitter.let("value", emitter.element(part, index)) };
      });
    });
    for (const { value, at, element } of elements)
      for (const destination of this.#destinations.get(value) ?? []) emitter.store(destination.buffer, destination.at(at), element);
  }

  /** An invocation sums the products of a column, or of one of every group, for a few rows. */
  #product(stage: Stage, { operation, definition }: ContractHero): void {
    const { emitter } = this.#frame;
    const { domain } = nth(stage.results, 0);
    const { groups } = stage;
    const together = stepSize(this.#schedule, "register", "row");
    const width = widthOf(domain);
    const columns = Number(domain.at(-1));
    const block = Array.from({ length: together }, (_, i) => i);
    this.#share((this.#rows / together) * width, (unit) => {
      const base = emitter.let("base", mul(div(unit, int(width)), int(together)));
      const rest = this.#rest(domain, mod(unit, int(width)));
      emitter.if(this.#isIn(add(this.#first, base)), () => {
        const rows = block.map((i) => this.#row(emitter.let("local", i === 0 ? base : this.#within(add(base, int(i))))));
        const points = rows.flatMap((row) =>
          Array.from({ length: groups }, (_, group) =>
            spacesOf(definition, [row, ...rest.map((i, axis) => (axis === rest.length - 1 ? add(i, int(group * columns)) : i))]),
          ),
        );
        const sums = this.#sum(operation, definition, points);
        emitter.for("r", int(0), int(together), "unroll", (r) => {
          const row = this.#row(emitter.let("local", add(base, r)));
          emitter.if(this.#isIn(row), () => {
            const totals = Array.from({ length: groups }, (_, group) => {
              const sum = load(sums, add(mul(r, int(groups)), int(group)), definition.accumulator);
              return emitter.let("total", emitter.rounded(operation.result, sum));
            });
            const column = rest.at(-1);
            const total = (index: Index): Expression =>
              nth(totals, groups === 1 || !column ? 0 : groupOfColumn(column, index.at(-1), columns));
            emitter.withBound(new Map([[operation.result, total]]), () => this.#store(stage.results, [row, ...rest]));
          });
        });
      });
    });
  }

  /** A row of the block, or the last one that there is. */
  #within(local: Expression): Expression {
    const { rows } = this.#turn;
    if (isStatic(rows) && rows % this.#rows === 0) return local;
    return min(local, sub(sub(dimExpression(rows), int(1)), this.#first));
  }

  /** Registers with the sums of products at the points. What several of them read is loaded once. */
  #sum(operation: Operation, definition: ContractDefinition, points: readonly Point[]): string {
    const { emitter } = this.#frame;
    const { accumulator } = definition;
    const sums = emitter.fresh("sums");
    emitter.push({ kind: "registers", name: sums, dtype: accumulator, lanes: 1, length: points.length });
    const context = emitter.contextOf(operation);
    emitter.loops("k", definition.k, "serial", (k) => {
      const known = new Map<string, Expression>();
      const once = (x: Expression): Expression => {
        const key = JSON.stringify(x);
        const named = known.get(key) ?? emitter.let("x", x);
        known.set(key, named);
        return named;
      };
      points.forEach(({ batch, m, n }, i) => {
        const left = once(definition.lhs(context, batch, m, k));
        const right = once(definition.rhs(context, batch, k, n));
        emitter.store(sums, int(i), fma(left, right, load(sums, int(i), accumulator)));
      });
    });
    return sums;
  }
}

/** A place of a product's result, in the spaces of its definition. */
interface Point {
  readonly batch: Index;
  readonly m: Index;
  readonly n: Index;
}

function spacesOf(definition: ContractDefinition, index: Index): Point {
  const axesIn = (space: "batch" | "m" | "n"): Index =>
    definition.resultAxes
      .flatMap((axis, i) => (axis.space === space ? [{ axis: axis.axis, index: nth(index, i) }] : []))
      .sort((a, b) => a.axis - b.axis)
      .map((each) => each.index);
  return { batch: axesIn("batch"), m: axesIn("m"), n: axesIn("n") };
}
