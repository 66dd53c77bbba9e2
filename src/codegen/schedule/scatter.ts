/**
 * The `scatter` template: rows of a table receive updates in ascending order, so that the result is the same on every
 * target and run. On a GPU an invocation owns one column of a range of rows and walks all updates, taking those that fall
 * into its range: no atomics. On a CPU one task walks the updates, vectors along the window.
 */

import { type Dim, dimCeilDiv, dimProduct } from "../../ir/dim.ts";
import { add, builtin, compare, div, type Expression, int, load, logicalAnd, min, mod, mul, scalarTypeOf } from "../../ir/expression.ts";
import type { Operation } from "../../ir/graph.ts";
import { dimExpression, flattenIndex, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index, ScatterDefinition } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { loopsOf } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";

const workgroupSize = 64;
const rowsPerInvocation = 64;

export function chooseScatterSchedule(request: FusionRequest): Schedule {
  if (request.target.kind === "cpu")
    return { template: "scatter", steps: [{ opt: "vector", axis: "window", by: request.target.vectorLanes }] };
  return {
    template: "scatter",
    steps: [
      { opt: "workgroup", axis: "window", by: request.invocations ?? workgroupSize },
      { opt: "tile", axis: "row", by: rowsPerInvocation },
    ],
  };
}

export function buildScatter(request: FusionRequest, schedule: Schedule): Kernel {
  const frame = new Frame(request);
  const hero = frame.region.operations.find((operation) => loopsOf(operation).kind === "scatter");
  const definition = hero ? loopsOf(hero) : undefined;
  if (!hero || definition?.kind !== "scatter") throw new Error("internal: a scatter fusion without a scatter");
  if (frame.region.results.length !== 1 || frame.region.results[0] !== hero.result) throw new Error("internal: a scatter with an epilogue");
  frame.readsOutput(0);
  return request.target.kind === "cpu" ? buildCpu(frame, hero, definition, schedule) : buildGpu(frame, hero, definition, schedule);
}

/** Where an element of the result lies. */
function position(row: Expression, window: Expression, definition: ScatterDefinition): Expression {
  return add(mul(row, dimExpression(dimProduct(definition.window))), window);
}

function update(
  frame: Frame,
  hero: Operation,
  definition: ScatterDefinition,
  target: Expression,
  index: Index,
  windowIndex: Index,
  window: Expression,
): void {
  const { emitter } = frame;
  const at = emitter.let("at", position(target, window, definition));
  const dtype = scalarTypeOf(hero.result.type.dtype);
  emitter.store(
    frame.output(0),
    at,
    emitter.rounded(
      hero.result,
      definition.combine(load(frame.output(0), at, dtype), definition.value(emitter.contextOf(hero), index, windowIndex)),
    ),
  );
}

function buildCpu(frame: Frame, hero: Operation, definition: ScatterDefinition, schedule: Schedule): Kernel {
  const { emitter } = frame;
  const { shape } = hero.result.type;
  emitter.loops("i", shape, "vector", (index) =>
    emitter.store(frame.output(0), flattenIndex(shape, index), emitter.contextOf(hero).operand(0, index)),
  );
  emitter.loops("u", definition.updates, "serial", (index) => {
    const target = emitter.let("row", definition.target(emitter.contextOf(hero), index));
    const inside = logicalAnd(compare("ge", target, int(0)), compare("lt", target, dimExpression(definition.rows)));
    emitter.if(inside, () =>
      emitter.loops("w", definition.window, "vector", (window) =>
        update(frame, hero, definition, target, index, window, flattenIndex(definition.window, window)),
      ),
    );
  });
  return frame.finish({ grid: [1, 1, 1], workgroup: [1, 1, 1], schedule });
}

function buildGpu(frame: Frame, hero: Operation, definition: ScatterDefinition, schedule: Schedule): Kernel {
  const { emitter } = frame;
  const perGroup = stepSize(schedule, "workgroup", "window");
  const rows = stepSize(schedule, "tile", "row");
  const window: Dim = dimProduct(definition.window);
  const { shape } = hero.result.type;
  const i = emitter.let("i", add(mul(builtin("group_x"), int(perGroup)), builtin("local_x")));
  const blocks = dimCeilDiv(definition.rows, rows);
  const column = emitter.let("column", mod(i, dimExpression(window)));
  const block = emitter.let("block", div(i, dimExpression(window)));
  emitter.if(compare("lt", block, dimExpression(blocks)), () => {
    const first = emitter.let("first", mul(block, int(rows)));
    const end = emitter.let("end", min(add(first, int(rows)), dimExpression(definition.rows)));
    const windowIndex = unflattenIndex(definition.window, column);
    emitter.for("row", first, end, "serial", (row) => {
      const index: Index = [row, ...windowIndex];
      emitter.store(frame.output(0), flattenIndex(shape, index), emitter.contextOf(hero).operand(0, index));
    });
    emitter.loops("u", definition.updates, "serial", (index) => {
      const target = emitter.let("target", definition.target(emitter.contextOf(hero), index));
      emitter.if(logicalAnd(compare("ge", target, first), compare("lt", target, end)), () =>
        update(frame, hero, definition, target, index, windowIndex, column),
      );
    });
  });
  const invocations = dimProduct([blocks, window]);
  return frame.finish({ grid: [dimCeilDiv(invocations, perGroup), 1, 1], workgroup: [perGroup, 1, 1], schedule });
}
