/**
 * The `reduce` template: reductions over axes that are not trailing, and windows. Result elements are independent; each
 * walks its reduction space in order, or, on a GPU when that space is large, a workgroup shares it: neighbouring
 * invocations take neighbouring results, so that memory is read in order, and the partial results meet in a tree.
 */

import { type Dim, dimCeilDiv, dimExactDiv, dimProduct, type Shape } from "../../ir/dim.ts";
import { add, builtin, compare, constant, div, type Expression, int, load, logicalAnd, min, mod, mul, sub } from "../../ir/expression.ts";
import type { Operation } from "../../ir/graph.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index, ReduceDefinition } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { combineWorkgroup } from "./combine.ts";
import { loopsOf } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { forLanes } from "./map.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { walksAlone } from "./sharing.ts";
import { taskAxes } from "./task-axes.ts";

/** A reduction space up to this size is walked by one invocation on every target. */
const serialReduction = 64;
/** Results of a task on a CPU that walks rows: so many that each is read as it lies, and few enough for the nearest cache to hold their sums. */
const columnBlock = 1024;
const columns = 16;
const treeWorkgroupSize = 256;
const serialWorkgroupSize = 128;

interface Hero {
  readonly operation: Operation;
  readonly definition: ReduceDefinition;
}

function heroesOf(fusion: Operation): readonly Hero[] {
  return (fusion.regions[0]?.operations ?? []).flatMap((operation) => {
    const definition = loopsOf(operation);
    return definition.kind === "reduce" ? [{ operation, definition }] : [];
  });
}

export function chooseReduceSchedule(request: FusionRequest): Schedule {
  const [hero] = heroesOf(request.fusion);
  if (!hero) throw new Error("internal: a reduce fusion without a reduction");
  if (request.target.kind === "cpu")
    return { template: "reduce", steps: [{ opt: "vector", axis: "result", by: request.target.vectorLanes }] };
  const [space, results] = [dimProduct(hero.definition.reduction), dimProduct(hero.operation.result.type.shape)];
  if (walksAlone(request.target, space, results, serialReduction))
    return {
      template: "reduce",
      steps: [
        { opt: "workgroup", axis: "result", by: request.invocations ?? serialWorkgroupSize },
        ...(sumsVectors(request, hero) ? [{ opt: "vector", axis: "result", by: request.target.vectorLanes } as const] : []),
      ],
    };
  return {
    template: "reduce",
    steps: [
      { opt: "workgroup", axis: "result", by: columns },
      { opt: "workgroup", axis: "reduction", by: (request.invocations ?? treeWorkgroupSize) / columns },
    ],
  };
}

/** Whether neighbouring results are the lanes of one register: they read neighbouring elements. */
function sumsVectors({ target }: FusionRequest, { operation }: Hero): boolean {
  const innermost = operation.result.type.shape.at(-1);
  return target.vectorLanes > 1 && innermost !== undefined && dimExactDiv(innermost, target.vectorLanes) !== undefined;
}

/** How many leading axes of a shape of results number tasks, so that each has whole axes of up to `columnBlock` results, or a part of the last. */
function blockAxes(shape: Shape): number {
  let [count, size] = [Math.max(0, shape.length - 1), dimProduct(shape.slice(-1))];
  while (count > 0) {
    size = dimProduct(shape.slice(count - 1));
    if (typeof size !== "number" || size > columnBlock) break;
    count -= 1;
  }
  return count;
}

export function buildReduce(request: FusionRequest, schedule: Schedule): Kernel {
  return new ReduceBuilder(request, schedule).build();
}

class ReduceBuilder {
  readonly #frame: Frame;
  readonly #schedule: Schedule;
  readonly #heroes: readonly Hero[];
  readonly #domain: Shape;

  constructor(request: FusionRequest, schedule: Schedule) {
    this.#frame = new Frame(request);
    this.#schedule = schedule;
    this.#heroes = heroesOf(request.fusion);
    this.#domain = this.#heroes[0]?.operation.result.type.shape ?? [];
  }

  build(): Kernel {
    const { target } = this.#frame;
    if (target.kind === "cpu") return this.#buildCpu();
    return stepSize(this.#schedule, "workgroup", "reduction") > 1 ? this.#buildTree() : this.#buildSerial();
  }

  #buildCpu(): Kernel {
    const { emitter } = this.#frame;
    const isStreamed = this.#isStreamed();
    const axes = isStreamed || this.#domain.length < 2 ? blockAxes(this.#domain) : taskAxes(this.#domain);
    const inner = this.#domain.slice(axes);
    const [last = 1] = inner;
    // The last axis alone may be longer than a block.
    const isCut = inner.length === 1 && (isStreamed || axes === 0) && !(typeof last === "number" && last <= columnBlock);
    const tasks = [...this.#domain.slice(0, axes), ...(isCut ? [dimCeilDiv(last, columnBlock)] : [])];
    const first = unflattenIndex(tasks, builtin("group_x")).map((i) => emitter.let("i", i));
    const outer = first.slice(0, axes);
    const start = isCut ? emitter.let("start", mul(first[axes] ?? int(0), int(columnBlock))) : int(0);
    const isWhole = typeof last === "number" && last % columnBlock === 0;
    const count = isWhole || !isCut ? int(columnBlock) : emitter.let("columns", min(int(columnBlock), sub(dimExpression(last), start)));
    const each = (body: (index: Index, position: Expression) => void): void => {
      if (isCut) emitter.for("j", int(0), count, "vector", (j) => body([...outer, add(start, j)], j));
      else emitter.loops("j", inner, "vector", (index) => body([...outer, ...index], flattenIndex(inner, index)));
    };
    if (isStreamed) this.#streamColumns(each, isCut ? columnBlock : Number(dimProduct(inner)));
    else each((index) => this.#element(index));
    return this.#frame.finish({ grid: [dimProduct(tasks), 1, 1], workgroup: [1, 1, 1], schedule: this.#schedule });
  }

  /** Whether the reduction space is long, so that a walk along it for each vector of results would read its cache lines again. */
  #isStreamed(): boolean {
    const { reduction = [], axes } = this.#heroes[0]?.definition ?? {};
    const size = dimProduct(reduction);
    const isNumber = this.#heroes.every(({ definition }) => definition.accumulators.every(({ dtype }) => dtype !== "bool"));
    const isWindow = axes === undefined && this.#domain.length !== 1;
    return this.#domain.length > 0 && isNumber && !isWindow && !(typeof size === "number" && size <= serialReduction);
  }

  /**
   * All results of the task on one walk along the reduction space, which reads memory as it lies. Their accumulators are in scratch
   * memory.
   */
  #streamColumns(each: (body: (index: Index, position: Expression) => void) => void, size: number): void {
    const { emitter } = this.#frame;
    const arrays = this.#heroes.map(({ definition }) =>
      definition.accumulators.map((accumulator) => ({ ...accumulator, name: this.#frame.shared("sums", accumulator.dtype, size) })),
    );
    const accumulatorsAt = (position: Expression): readonly (readonly Expression[])[] =>
      arrays.map((hero) => hero.map(({ name, dtype }) => load(name, position, dtype)));
    each((_, position) => {
      for (const { name, dtype, identity } of arrays.flat()) emitter.store(name, position, constant(dtype, identity));
    });
    emitter.loops("r", this.#heroes[0]?.definition.reduction ?? [], "serial", (reduction) =>
      each((index, position) => {
        const current = accumulatorsAt(position);
        this.#heroes.forEach(({ operation, definition }, h) => {
          const next = definition.element(emitter.contextOf(operation), index, reduction);
          const combined = definition.combine(current[h] ?? [], next).map((value) => emitter.let("next", value));
          arrays[h]?.forEach(({ name }, i) => {
            const value = combined[i];
            if (value) emitter.store(name, position, value);
          });
        });
      }),
    );
    each((index, position) => this.#finish(index, accumulatorsAt(position)));
  }

  #buildSerial(): Kernel {
    const { emitter } = this.#frame;
    const perGroup = stepSize(this.#schedule, "workgroup", "result");
    const lanes = stepSize(this.#schedule, "vector", "result");
    const vectors = [...this.#domain.slice(0, -1), dimExactDiv(this.#domain.at(-1) ?? 1, lanes) ?? 1];
    const count = dimProduct(vectors);
    const i = emitter.let("i", add(mul(builtin("group_x"), int(perGroup)), builtin("local_x")));
    emitter.if(compare("lt", i, dimExpression(count)), () => {
      if (lanes === 1) this.#element(unflattenIndex(this.#domain, i));
      else forLanes(emitter, lanes, unflattenIndex(vectors, i), (index) => this.#element(index));
    });
    return this.#frame.finish({ grid: [dimCeilDiv(count, perGroup), 1, 1], workgroup: [perGroup, 1, 1], schedule: this.#schedule });
  }

  /** The whole of one result element. */
  #element(index: Index): void {
    const { emitter } = this.#frame;
    const index_ = index.map((i) => emitter.let("o", i));
    const accumulators = this.#declareAccumulators();
    const [hero] = this.#heroes;
    emitter.loops("r", hero?.definition.reduction ?? [], "serial", (reduction) => this.#accumulate(index_, reduction, accumulators));
    this.#finish(index_, accumulators);
  }

  #declareAccumulators(): readonly (readonly Expression[])[] {
    return this.#heroes.map(({ definition }) =>
      definition.accumulators.map(({ dtype, identity }) => this.#frame.emitter.declare("acc", constant(dtype, identity))),
    );
  }

  #accumulate(index: Index, reduction: Index, accumulators: readonly (readonly Expression[])[]): void {
    const { emitter } = this.#frame;
    this.#heroes.forEach(({ operation, definition }, h) => {
      const current = accumulators[h] ?? [];
      const next = definition.element(emitter.contextOf(operation), index, reduction);
      const combined = definition.combine(current, next).map((value) => (current.length > 1 ? emitter.let("next", value) : value));
      for (const [i, accumulator] of current.entries()) emitter.assign(accumulator, combined[i] ?? accumulator);
    });
  }

  #finish(index: Index, accumulators: readonly (readonly Expression[])[]): void {
    const { emitter } = this.#frame;
    this.#heroes.forEach(({ operation, definition }, h) => {
      const total = emitter.let(operation.name, emitter.rounded(operation.result, definition.finish(accumulators[h] ?? [])));
      emitter.bind(operation.result, () => total);
    });
    this.#frame.storeResults(index);
  }

  #buildTree(): Kernel {
    const { emitter } = this.#frame;
    const [hero] = this.#heroes;
    const width = stepSize(this.#schedule, "workgroup", "result");
    const height = stepSize(this.#schedule, "workgroup", "reduction");
    const count = dimProduct(this.#domain);
    const reduction = hero?.definition.reduction ?? [];
    const size: Dim = dimProduct(reduction);
    const column = emitter.let("column", mod(builtin("local_x"), int(width)));
    const part = emitter.let("part", div(builtin("local_x"), int(width)));
    const i = emitter.let("i", add(mul(builtin("group_x"), int(width)), column));
    const index = unflattenIndex(this.#domain, i).map((axis) => emitter.let("o", axis));
    const inside = compare("lt", i, dimExpression(count));
    const accumulators = this.#declareAccumulators();
    emitter.for("step", int(0), dimExpression(dimCeilDiv(size, height)), "serial", (step) => {
      const r = emitter.let("r", add(mul(step, int(height)), part));
      emitter.if(logicalAnd(inside, compare("lt", r, dimExpression(size))), () =>
        this.#accumulate(index, unflattenIndex(reduction, r), accumulators),
      );
    });
    const totals = this.#heroes.map(({ definition }, h) =>
      combineWorkgroup(this.#frame, definition, accumulators[h] ?? [], {
        size: height,
        position: part,
        stride: width,
        lane: column,
        total: width * height,
      }),
    );
    emitter.if(logicalAnd(compare("eq", part, int(0)), inside), () => this.#finish(index, totals));
    return this.#frame.finish({ grid: [dimCeilDiv(count, width), 1, 1], workgroup: [width * height, 1, 1], schedule: this.#schedule });
  }
}
