/**
 * The `map` template: every element on its own. A region may hold several parts that range over different shapes side by
 * side (all optimizer updates of a step); each gets its own stretch of the grid.
 */

import { has } from "../../ir/define-op.ts";
import { type Dim, dimAdd, dimCeilDiv, dimEquals, dimExactDiv, dimProduct, isStatic, type Shape, shapeEquals } from "../../ir/dim.ts";
import { add, builtin, compare, type Expression, int, min, mul, sub } from "../../ir/expression.ts";
import type { Operation, Value } from "../../ir/graph.ts";
import { dimExpression, unflattenIndex } from "../../ir/index-arithmetic.ts";
import type { Index } from "../../ir/loop.ts";
import type { Kernel } from "../kernel/kernel.ts";
import type { Emitter } from "./emitter.ts";
import { Frame, type FusionRequest } from "./frame.ts";
import { type Schedule, stepSize } from "./schedule.ts";
import { taskAxes } from "./task-axes.ts";

const workgroupSize = 256;
/** Elements or vectors of an invocation: what is done once for each, such as finding the tensors, is shared by so many. */
const elementsEach = 8;
const vectorsEach = 4;
/** Tensors of fewer elements have an invocation for each. */
const spreadBelow = 65_536;

interface Part {
  readonly domain: Shape;
  /** Positions of its results. */
  readonly results: readonly number[];
  /** Results that have operands in common. Groups are computed one after the other, so that few values are kept at a time. */
  readonly groups: readonly (readonly number[])[];
}

export function chooseMapSchedule({ target, invocations = workgroupSize }: FusionRequest): Schedule {
  return target.kind === "gpu"
    ? {
        template: "map",
        steps: [
          { opt: "workgroup", axis: "element", by: invocations },
          { opt: "register", axis: "element", by: target.vectorLanes === 1 ? elementsEach : vectorsEach * target.vectorLanes },
        ],
      }
    : {
        template: "map",
        steps: [
          { opt: "tile", axis: "element", by: 4096 },
          { opt: "vector", axis: "element", by: target.vectorLanes },
        ],
      };
}

export function buildMap(request: FusionRequest, schedule: Schedule): Kernel {
  const frame = new Frame(request);
  const parts = partsOf(frame);
  const perGroup = stepSize(schedule, request.target.kind === "gpu" ? "workgroup" : "tile", "element");
  const repeats = request.target.kind === "gpu" ? stepSize(schedule, "register", "element") : 1;
  const runs = parts.map((part) => runsOf(frame, part));
  const lanes = runs.every((shape) => dimExactDiv(dimProduct(shape.at(-1) ?? []), vectorLanes(request)) !== undefined)
    ? vectorLanes(request)
    : 1;
  const plans = parts.map((part, i) => planPart(frame, part, runs[i] ?? [], perGroup, repeats, lanes));
  let before: Dim = 0;
  for (const plan of plans) {
    const start = before;
    before = dimAdd(before, plan.groups);
    const body = (): void => plan.emit(sub(builtin("group_x"), dimExpression(start)));
    if (plans.length === 1) body();
    else if (start === 0) frame.emitter.if(compare("lt", builtin("group_x"), dimExpression(before)), body);
    else {
      const inside = compare("ge", builtin("group_x"), dimExpression(start));
      frame.emitter.if(inside, () => frame.emitter.if(compare("lt", builtin("group_x"), dimExpression(before)), body));
    }
  }
  const workgroup = request.target.kind === "gpu" ? perGroup : 1;
  return frame.finish({ grid: [before, 1, 1], workgroup: [workgroup, 1, 1], schedule });
}

function partsOf(frame: Frame): readonly Part[] {
  const parts: { domain: Shape; results: number[] }[] = [];
  frame.region.results.forEach((_, index) => {
    const domain = frame.domainOf(index);
    const part = parts.find((candidate) => shapeEquals(candidate.domain, domain));
    if (part) part.results.push(index);
    else parts.push({ domain, results: [index] });
  });
  // The registers of a GPU are shared by many invocations.
  const isShared = frame.target.kind === "gpu";
  return parts.map((part) => ({ ...part, groups: isShared ? groupsOf(frame, part.results) : [part.results] }));
}

/** Results together that read one array, or overwrite it. One element that nobody overwrites joins none, such as a learning rate. */
function groupsOf(frame: Frame, results: readonly number[]): readonly (readonly number[])[] {
  const groups: { results: number[]; arrays: Set<string> }[] = [];
  const overwritten = new Set(frame.region.results.map((_, result) => frame.output(result)));
  for (const result of results) {
    const own = { results: [result], arrays: new Set([frame.output(result), ...arraysBehind(frame, result, overwritten)]) };
    for (const group of groups.filter(({ arrays }) => !own.arrays.isDisjointFrom(arrays))) {
      own.results.unshift(...group.results);
      for (const array of group.arrays) own.arrays.add(array);
      groups.splice(groups.indexOf(group), 1);
    }
    groups.push(own);
  }
  return groups.map((group) => group.results.sort((a, b) => a - b));
}

function arraysBehind({ region }: Frame, result: number, overwritten: ReadonlySet<string>): readonly string[] {
  const found = new Set<string>();
  const seen = new Set<Value>();
  const visit = (value: Value): void => {
    if (seen.has(value)) return;
    seen.add(value);
    if (value.producer) value.producer.operands.forEach(visit);
    else {
      const array = `in${value.index}`;
      if (dimProduct(value.type.shape) !== 1 || overwritten.has(array)) found.add(array);
    }
  };
  const value = region.results[result];
  if (value) visit(value);
  return [...found];
}

interface PartPlan {
  readonly groups: Dim;
  emit(group: Expression): void;
}

function runsOf(frame: Frame, part: Part): readonly Shape[] {
  return mergedRuns(part.domain, operationsBehind(part.results.map((index) => frame.region.results[index])));
}

/** Of an invocation on a GPU: all parts store vectors, or none does, since a buffer is bound as one or the other. */
function vectorLanes({ target }: FusionRequest): number {
  return target.kind === "gpu" ? target.vectorLanes : 1;
}

function planPart(frame: Frame, part: Part, runs: readonly Shape[], perGroup: number, repeats: number, lanes: number): PartPlan {
  const sizes = runs.map((run) => dimProduct(run));
  const store = (runIndex: Index): void => {
    const index = part.domain.length === 0 ? [] : runs.flatMap((run, position) => unflattenIndex(run, runIndex[position] ?? int(0)));
    for (const together of part.groups) frame.storeResults(index, together);
  };
  return frame.target.kind === "gpu" ? planGpu(frame, sizes, perGroup, repeats, lanes, store) : planCpu(frame, sizes, perGroup, store);
}

/**
 * An invocation takes elements, or vectors of neighbours where the target has them, that are a workgroup apart, so that
 * neighbours read what lies side by side.
 */
function planGpu(frame: Frame, sizes: Shape, perGroup: number, most: number, lanes: number, store: (index: Index) => void): PartPlan {
  const vectors = dimExactDiv(sizes.at(-1) ?? 1, lanes);
  if (lanes === 1 || vectors === undefined) return planElements(frame, sizes, perGroup, most, store);
  const whole = (index: Index): void => forLanes(frame.emitter, lanes, index, store);
  return planElements(frame, [...sizes.slice(0, -1), vectors], perGroup, Math.max(1, most / lanes), whole);
}

/** `body` for every element of the vector at `index`, whose innermost index counts vectors. */
export function forLanes(emitter: Emitter, lanes: number, index: Index, body: (index: Index) => void): void {
  const last = index.length - 1;
  emitter.for("lane", int(0), int(lanes), "vector", (lane) =>
    body(index.map((i, axis) => (axis === last ? add(mul(i, int(lanes)), lane) : i))),
  );
}

function planElements(frame: Frame, sizes: Shape, perGroup: number, most: number, store: (index: Index) => void): PartPlan {
  const { emitter } = frame;
  const count = dimProduct(sizes);
  // Small tensors are spread over all invocations there are.
  const repeats = isStatic(count) && count < spreadBelow ? 1 : most;
  const element = (i: Expression): void => emitter.if(compare("lt", i, dimExpression(count)), () => store(unflattenIndex(sizes, i)));
  return {
    groups: dimCeilDiv(count, perGroup * repeats),
    emit(group) {
      const first = add(mul(group, int(perGroup * repeats)), builtin("local_x"));
      if (repeats === 1) element(emitter.let("i", first));
      else {
        const start = emitter.let("start", first);
        emitter.for("e", int(0), int(repeats), "serial", (e) => element(emitter.let("i", add(start, mul(e, int(perGroup))))));
      }
    },
  };
}

function planCpu(frame: Frame, sizes: Shape, perGroup: number, store: (index: Index) => void): PartPlan {
  const [outer = 1, ...inner] = sizes;
  if (inner.length === 0) {
    const lanes = frame.target.vectorLanes;
    const vectors = dimExactDiv(outer, lanes);
    return {
      groups: dimCeilDiv(outer, perGroup),
      emit(group) {
        const start = frame.emitter.let("start", mul(group, int(perGroup)));
        // Counted in whole vectors where the size allows, so that no remainder is left to a scalar loop.
        const length =
          vectors === undefined
            ? min(int(perGroup), sub(dimExpression(outer), start))
            : mul(min(int(perGroup / lanes), sub(dimExpression(vectors), mul(group, int(perGroup / lanes)))), int(lanes));
        const end = typeof outer === "number" && outer % perGroup === 0 ? add(start, int(perGroup)) : add(start, length);
        frame.emitter.for("i", start, end, "vector", (i) => store([i]));
      },
    };
  }
  const axes = taskAxes(sizes);
  const tasks = sizes.slice(0, axes);
  return {
    groups: dimProduct(tasks),
    emit(group) {
      const first = unflattenIndex(tasks, group).map((i) => frame.emitter.let("i", i));
      frame.emitter.loops("j", sizes.slice(axes), "vector", (index) => store([...first, ...index]));
    },
  };
}

/** The ops that make these values, inside the region. */
export function operationsBehind(values: readonly (Value | undefined)[]): ReadonlySet<Operation> {
  const found = new Set<Operation>();
  const visit = (value: Value | undefined): void => {
    const producer = value?.producer;
    if (!producer || found.has(producer)) return;
    found.add(producer);
    producer.operands.forEach(visit);
  };
  values.forEach(visit);
  return found;
}

/**
 * Neighbouring axes that every op treats as one, so that loops are long and index arithmetic vanishes. Elementwise ops
 * and those that only depend on the row-major position allow any merge; a broadcast allows it where both axes come from
 * neighbouring axes of its operand, or both are new; anything else keeps axes apart.
 */
export function mergedRuns(domain: Shape, operations: ReadonlySet<Operation>): readonly Shape[] {
  const runs: Dim[][] = [];
  domain.forEach((dim, axis) => {
    const current = runs.at(-1);
    const joined = axis > 0 && current && [...operations].every((operation) => allowsMerge(operation, domain, axis - 1));
    if (joined) current.push(dim);
    else runs.push([dim]);
  });
  return runs.length === 0 ? [[1]] : runs;
}

function allowsMerge(operation: Operation, domain: Shape, axis: number): boolean {
  if (has(operation, "elementwise") || has(operation, "positional")) return true;
  const result = operation.results[0];
  // Values of other shapes are reached through an op of this shape that already decided.
  if (!result || !shapeEquals(result.type.shape, domain)) return true;
  const axes = operation.attributes["axes"];
  if (!has(operation, "broadcasting") || !Array.isArray(axes)) return false;
  const operand = operation.operands[0]?.type.shape ?? [];
  const expands = (resultAxis: number): boolean => {
    const source = axes.indexOf(resultAxis);
    return source < 0 || !dimEquals(operand[source] ?? 1, domain[resultAxis] ?? 1);
  };
  const [first, second] = [expands(axis), expands(axis + 1)];
  if (first && second) return true;
  return !first && !second && axes.indexOf(axis) + 1 === axes.indexOf(axis + 1);
}
