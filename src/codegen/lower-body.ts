/**
 * From a fused body to plan steps: a function, or the body of a loop. What a body keeps from turn to turn (the state of a
 * program, the carries of a loop) has a fixed place; a new value is computed straight into it as soon as nothing reads the
 * old one any more. Everything else gets a place in the arena for as long as it lives; bodies of loops have theirs within
 * that of the loop.
 */

import { boolOf, dimOf, intOf } from "../ir/attributes.ts";
import { has } from "../ir/define-op.ts";
import { largestDim } from "../ir/dim.ts";
import type { Operation, Value } from "../ir/graph.ts";
import { nth } from "../ir/ops/host.ts";
import type { TensorType } from "../ir/type.ts";
import type { Copy, Formula, PlanStep, Slice } from "../runtime/plan.ts";
import { align, dimFormula, largest, sum } from "./formula.ts";
import { bytesOf, type LoweringContext, lowerLaunch, lowerScan } from "./lower-launch.ts";
import { type Lifetime, planArena } from "./memory.ts";
import { canOverwrite, canPutOutOver } from "./overwrite.ts";

export interface BodyResult {
  readonly value: Value;
  /** It goes to a place given from outside, in which the parameter `old` lies until then. Else it stays where it is made. */
  readonly target?: { readonly old: Value | undefined };
}

export interface Body {
  readonly operations: readonly Operation[];
  /** Parameters that need a place in the arena. All others are given one by `lower`. */
  readonly inputs: readonly Value[];
  readonly results: readonly BodyResult[];
}

/** What lives in the arena: a value, the memory of a loop's body, or a value on its way to another place. */
type Resident = Value | Operation | BodyResult;

export class BodyLowering {
  /** Of the arena that this body needs. */
  readonly bytes: Formula;
  readonly #context: LoweringContext;
  readonly #body: Body;
  readonly #order = new Map<Operation, number>();
  readonly #lastUse = new Map<Value, number>();
  readonly #bodies = new Map<Operation, readonly BodyLowering[]>();
  /** Results computed in their target, by position. */
  readonly #direct = new Map<Value, number>();
  /** Results of scans whose carry has two places by turns: the kernel that makes the new value still reads the old one. */
  readonly #alternating = new Set<Value>();
  /** Room for both places of an alternating carry, and the place before the first turn. */
  readonly #bothPlaces = new Map<Value, Slice>();
  readonly #firstPlaces = new Map<Value, Slice>();
  /** Values computed where a loop carries them on, by the loop's result. */
  readonly #carriedFrom = new Map<Value, Value>();
  /** Values computed over one that nothing reads afterwards, by that one. */
  readonly #overwritten = new Map<Value, Value>();
  readonly #arena: ReadonlyMap<Resident, Slice>;
  readonly #places = new Map<Value, Slice>();
  #base: Formula = 0;

  constructor(context: LoweringContext, body: Body) {
    this.#context = context;
    this.#body = body;
    body.operations.forEach((operation, index) => {
      this.#order.set(operation, index);
      for (const operand of operation.operands) this.#lastUse.set(operand, index);
      if (has(operation, "control")) this.#bodies.set(operation, bodiesOf(operation, this.#loopContext()));
    });
    for (const { value } of body.results) this.#lastUse.set(value, body.operations.length);
    this.#findDirect();
    this.#findAlternating();
    this.#findCarried();
    if (context.overwritesValues) this.#findOverwritten();
    const arena = planArena<Resident>(this.#lifetimes(), context.symbols, context.target.alignment);
    this.#arena = arena.slices;
    this.bytes = arena.bytes;
  }

  #loopContext(): LoweringContext {
    return { ...this.#context, symbols: [...this.#context.symbols, turnSymbol(this.#context.symbols)] };
  }

  #sizesOf(value: Value): { readonly bytes: Formula; readonly largest: Formula } {
    const { target } = this.#context;
    const { dtype, shape } = value.type;
    const sizes = { bytes: bytesOf({ dtype, shape }, target), largest: bytesOf({ dtype, shape: shape.map(largestDim) }, target) };
    if (!this.#alternating.has(value)) return sizes;
    const twice = (bytes: Formula): Formula => ["*", 2, align(bytes, target.alignment)];
    return { bytes: twice(sizes.bytes), largest: twice(sizes.largest) };
  }

  /** After `lower`. */
  place(value: Value): Slice {
    const place = this.#places.get(value);
    if (!place) throw new Error(`internal: a value of ${this.#context.name} has no place`);
    return place;
  }

  /** `parameters` lie outside this body's arena, which starts at `base`; `targets` are the places of results that have one. */
  lower(parameters: ReadonlyMap<Value, Slice>, targets: readonly (Slice | undefined)[], base: Formula = 0): PlanStep[] {
    this.#base = base;
    for (const [value, slice] of parameters) this.#places.set(value, slice);
    for (const [resident, slice] of this.#arena) if ("type" in resident) this.#places.set(resident, this.#absolute(slice));
    for (const [value, position] of this.#direct) {
      const target = targets[position];
      if (!target) throw new Error(`internal: result ${position} of ${this.#context.name} has no place to go`);
      this.#places.set(value, target);
    }
    for (const result of this.#alternating) {
      const both = this.place(result);
      this.#bothPlaces.set(result, both);
      this.#places.set(result, this.#placeAt(result, both, 0));
    }
    for (const [value, result] of this.#carriedFrom) this.#places.set(value, this.#firstPlace(result));
    for (const [old, value] of this.#overwritten) this.#places.set(value, this.place(old));
    const steps = this.#body.operations.flatMap((operation) =>
      has(operation, "control") ? this.#loop(operation) : [lowerLaunch(this.#context, operation, (value) => this.place(value))],
    );
    return [...steps, ...this.#moves(targets)];
  }

  /** Where an alternating carry lies when so many turns are left: what the loop leaves behind lies in the first place. */
  #placeAt({ type }: Value, both: Slice, turns: Formula): Slice {
    const bytes = bytesOf(type, this.#context.target);
    const stride = align(bytes, this.#context.target.alignment);
    if (typeof turns === "number") return turns % 2 === 0 ? { ...both, bytes } : { ...both, bytes, index: stride };
    const parity = sum([...termsOf(turns), ["*", -2, ["floordiv", turns, 2]]]);
    return { ...both, bytes, index: ["*", parity, stride] };
  }

  /** Where the carry of a loop lies before its first turn. */
  #firstPlace(result: Value): Slice {
    const both = this.#bothPlaces.get(result);
    if (!both) return this.place(result);
    const length = dimFormula(dimOf(loopOf(result).attributes, "length"));
    const known = this.#firstPlaces.get(result) ?? this.#placeAt(result, both, length);
    this.#firstPlaces.set(result, known);
    return known;
  }

  #absolute(slice: Slice): Slice {
    return this.#base === 0 ? slice : { ...slice, offset: sum([this.#base, slice.offset].flatMap(termsOf)) };
  }

  /** Results that can be computed in the place they go to. */
  #findDirect(): void {
    this.#body.results.forEach(({ value, target }, position) => {
      if (!target || !value.producer || this.#direct.has(value)) return;
      const written = this.#order.get(value.producer) ?? 0;
      const lastRead = target.old ? (this.#lastUse.get(target.old) ?? -1) : -1;
      const overwrites = lastRead === written && target.old && canOverwrite(value.producer, target.old, value);
      if (lastRead < written || overwrites) this.#direct.set(value, position);
    });
  }

  /** Whether result `position` is made by a kernel that cannot write it over the value it takes the place of. */
  isCopied(position: number): boolean {
    const result = this.#body.results[position];
    return result?.target !== undefined && result.value.producer !== undefined && this.#direct.get(result.value) !== position;
  }

  /** Carries of a scan that would be copied in every turn get two places, which turns use one after the other. */
  #findAlternating(): void {
    for (const [operation, [body]] of this.#bodies) {
      if (operation.name !== "scan" || !body) continue;
      const positions = new Set<number>();
      operation.results.slice(0, intOf(operation.attributes, "carries")).forEach((result, i) => {
        if (this.#direct.has(result) || !body.isCopied(i)) return;
        positions.add(i);
        this.#alternating.add(result);
      });
      if (positions.size > 0) this.#bodies.set(operation, bodiesOf(operation, this.#loopContext(), positions));
    }
  }

  /** Values that only start a loop are computed where the loop carries them. */
  #findCarried(): void {
    for (const operation of this.#bodies.keys()) {
      const at = this.#order.get(operation) ?? 0;
      operation.results.slice(0, intOf(operation.attributes, "carries")).forEach((result, i) => {
        const start = operation.operands[i];
        const isOnlyStart =
          start?.producer?.name === "fusion" &&
          operation.operands.filter((operand) => operand === start).length === 1 &&
          this.#lastUse.get(start) === at &&
          !this.#body.operations.some((other) => other !== operation && other.operands.includes(start));
        if (start && isOnlyStart && !this.#direct.has(result)) this.#carriedFrom.set(start, result);
      });
    }
  }

  /** In the order of operations, so that of a chain each has its place before the next one takes it. */
  #findOverwritten(): void {
    const isOwn = (value: Value): boolean =>
      isMadeOrPutOut(value) && !this.#direct.has(value) && !this.#carriedFrom.has(value) && !this.#alternating.has(value);
    const given = new Set(this.#body.results.flatMap(({ value, target }) => (target ? [value] : [])));
    this.#body.operations.forEach((operation, index) => {
      for (const value of operation.results) {
        if (!isOwn(value) || given.has(value)) continue;
        const bytes = JSON.stringify(this.#sizesOf(value).bytes);
        const old = operation.operands.find(
          (operand) =>
            this.#order.has(operand.producer as Operation) &&
            isOwn(operand) &&
            this.#lastUse.get(operand) === index &&
            !this.#overwritten.has(operand) &&
            operand.type.dtype === value.type.dtype &&
            JSON.stringify(this.#sizesOf(operand).bytes) === bytes &&
            (canOverwrite(operation, operand, value) || canPutOutOver(operation, operand, value)),
        );
        if (old) this.#overwritten.set(old, value);
      }
    });
  }

  #lifetimes(): readonly Lifetime<Resident>[] {
    const lifetimes: Lifetime<Resident>[] = [];
    const end = this.#body.operations.length;
    for (const value of this.#body.inputs)
      lifetimes.push({ key: value, ...this.#sizesOf(value), first: 0, last: this.#lastUse.get(value) ?? 0 });
    const taken = new Set(this.#overwritten.values());
    const starts = new Map([...this.#carriedFrom].map(([start, result]) => [result, start]));
    this.#body.operations.forEach((operation, index) => {
      for (const value of operation.results) {
        if (this.#direct.has(value) || this.#carriedFrom.has(value) || taken.has(value)) continue;
        const start = starts.get(value)?.producer;
        const first = start ? (this.#order.get(start) ?? index) : index;
        lifetimes.push({ key: value, ...this.#sizesOf(value), first, last: this.#lastRead(value, index) });
      }
      const bodies = this.#bodies.get(operation);
      if (bodies) {
        const bytes = largest(bodies.map((body) => body.bytes));
        lifetimes.push({ key: operation, bytes, largest: bytes, first: index, last: index });
      }
    });
    for (const result of this.#body.results) {
      if (this.#isExchanged(result)) lifetimes.push({ key: result, ...this.#sizesOf(result.value), first: end, last: end });
    }
    return lifetimes;
  }

  /** Of a value made at `index`, or of what is computed over it. */
  #lastRead(value: Value, index: number): number {
    const next = this.#overwritten.get(value);
    const last = Math.max(index, this.#lastUse.get(value) ?? this.#body.operations.length);
    return next ? this.#lastRead(next, last) : last;
  }

  /** A parameter that becomes the new value of another: it is set aside before its own place is written. */
  #isExchanged({ value, target }: BodyResult): boolean {
    return target !== undefined && value !== target.old && this.#body.results.some((other) => other.target?.old === value);
  }

  /** Copies of results that were not computed where they go. */
  #moves(targets: readonly (Slice | undefined)[]): readonly Copy[] {
    const aside: Copy[] = [];
    const moves: Copy[] = [];
    this.#body.results.forEach((result, position) => {
      const to = targets[position];
      const { value, target } = result;
      if (!to || this.#direct.get(value) === position || value === target?.old) return;
      const from = this.place(value);
      const temporary = this.#arena.get(result);
      if (!temporary) {
        moves.push({ kind: "copy", from, to });
        return;
      }
      const between = this.#absolute(temporary);
      aside.push({ kind: "copy", from, to: between });
      moves.push({ kind: "copy", from: between, to });
    });
    return [...aside, ...moves];
  }

  #loop(operation: Operation): readonly PlanStep[] {
    const whole = lowerScan(this.#context, operation, (value) => this.place(value));
    if (whole) return [whole];
    const bodies = this.#bodies.get(operation) ?? [];
    const scratch = this.#arena.get(operation);
    const base = scratch ? this.#absolute(scratch).offset : 0;
    const carried = intOf(operation.attributes, "carries");
    const carries = operation.results.slice(0, carried).map((value) => this.place(value));
    const firsts = operation.results.slice(0, carried).map((value) => this.#firstPlace(value));
    const starts = firsts.flatMap((to, i): readonly Copy[] => {
      const from = this.place(nth(operation.operands, i));
      return from === to ? [] : [{ kind: "copy", from, to }];
    });
    const captured = (first: number): readonly Slice[] => operation.operands.slice(first).map((value) => this.place(value));
    const bind = (index: number, slices: readonly Slice[]): ReadonlyMap<Value, Slice> =>
      new Map(nth(operation.regions, index).parameters.map((parameter, i) => [parameter, nth(slices, i)]));
    const [first, second] = bodies;
    if (operation.name === "while" && first && second) {
      const slices = [...carries, ...captured(carried)];
      const condition = first.lower(bind(0, slices), [undefined], base);
      const predicate = first.place(nth(nth(operation.regions, 0).results, 0));
      const body = second.lower(bind(1, slices), carries, base);
      return [...starts, { kind: "while", condition, predicate, body }];
    }
    if (operation.name !== "scan" || !first) throw new Error(`internal: ${operation.name} is no loop that the plan knows`);
    const symbol = turnSymbol(this.#context.symbols);
    const length = dimFormula(dimOf(operation.attributes, "length"));
    const turn: Formula = boolOf(operation.attributes, "reverse") ? sum([length, -1, ["*", -1, symbol]]) : symbol;
    const inputs = intOf(operation.attributes, "inputs");
    const sliceAt = (whole: Value, type: TensorType): Slice => {
      const place = this.place(whole);
      const bytes = bytesOf(type, this.#context.target);
      const index: Formula = bytes === 0 ? 0 : ["*", turn, bytes];
      return { ...place, bytes, index: sum([place.index ?? 0, index].flatMap(termsOf)) };
    };
    const region = nth(operation.regions, 0);
    const slices = operation.operands
      .slice(carried, carried + inputs)
      .map((value, i) => sliceAt(value, nth(region.parameters, carried + i).type));
    const outputs = operation.results.slice(carried).map((value, i) => {
      const over = operation.operands.findIndex((operand) => this.#overwritten.get(operand) === value);
      return over < 0 ? sliceAt(value, nth(region.results, carried + i).type) : nth(slices, over - carried);
    });
    const carriesBefore = (turns: Formula): readonly Slice[] =>
      operation.results.slice(0, carried).map((value, i) => {
        const both = this.#bothPlaces.get(value);
        return both ? this.#placeAt(value, both, turns) : nth(carries, i);
      });
    const left = sum([...termsOf(length), ["*", -1, symbol]]);
    const read = [...carriesBefore(left), ...slices, ...captured(carried + inputs)];
    const body = first.lower(bind(0, read), [...carriesBefore(sum([...termsOf(left), -1])), ...outputs], base);
    return [...starts, { kind: "loop", count: length, symbol, body }];
  }
}

/** The bodies of a loop. Their carries are what they keep; what a scan puts out goes to a slice of the whole. */
function bodiesOf(loop: Operation, context: LoweringContext, alternating?: ReadonlySet<number>): readonly BodyLowering[] {
  const carried = intOf(loop.attributes, "carries");
  const isScan = loop.name === "scan";
  return loop.regions.map((region, i) => {
    const isCondition = !isScan && i === 0;
    const results = region.results.map((value, position): BodyResult => {
      if (isCondition) return { value };
      const isOver = position < carried && !alternating?.has(position);
      return { value, target: { old: isOver ? region.parameters[position] : undefined } };
    });
    return new BodyLowering(context, { operations: region.operations, inputs: [], results });
  });
}

/** The number of the turn of the innermost loop, as a size that formulas can name. */
function turnSymbol(symbols: readonly string[]): string {
  let name = "turn";
  for (let depth = 1; symbols.includes(name); depth++) name = `turn_${depth}`;
  return name;
}

function loopOf({ producer }: Value): Operation {
  if (!producer) throw new Error("internal: a loop's result without the loop");
  return producer;
}

function termsOf(formula: Formula): readonly Formula[] {
  return Array.isArray(formula) && formula[0] === "+" ? (formula.slice(1) as readonly Formula[]) : [formula];
}

/** Whether a value is the result of a kernel, or what a scan puts out. */
function isMadeOrPutOut(value: Value): boolean {
  const { producer } = value;
  return (
    producer?.name === "fusion" || (producer?.name === "scan" && producer.results.indexOf(value) >= intOf(producer.attributes, "carries"))
  );
}
