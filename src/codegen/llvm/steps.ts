/**
 * A function of the plan as one function of C:
 *
 *     void NAME(void* state, void* arena, void* scratch, const int64_t* capacity, const int64_t* sizes)
 *
 * It runs the plan's steps in their order. `capacity` has the sizes that memory was laid out for, `sizes` those of the call,
 * in the order of the plan's symbols. Formulas become arithmetic: what does not depend on a loop is computed once, first.
 * Launches that may have work for several threads go through `.launch`, with their arguments in an array; others are calls.
 */

import { placesSymbol, stepSymbol } from "../../runtime/native/symbols.ts";
import {
  type Copy,
  type Formula,
  type Launch,
  launchesOf,
  type Place,
  type Plan,
  type PlanFunction,
  type PlanStep,
  type Slice,
} from "../../runtime/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { sharesOf } from "../shares.ts";
import type { Target } from "../target.ts";
import type { Declarations } from "./declarations.ts";
import { FunctionText } from "./function-text.ts";
import { parameterTypes } from "./print.ts";
import { scratchHeader } from "./threads.ts";

export interface StepsContext {
  readonly plan: Plan;
  readonly kernels: readonly Kernel[];
  readonly target: Target;
  readonly declarations: Declarations;
  /** Kernels of launches that may be shared: each has a function that runs a range of its tasks from an array of arguments. */
  readonly shared: Set<Kernel>;
}

function shareName({ name }: Kernel): string {
  return `${name}.share`;
}

/** The function that `.launch` and its helpers call: the arguments of the kernel but the last four lie in an array. */
export function printShare(kernel: Kernel): readonly string[] {
  const text = new FunctionText();
  const types = parameterTypes(kernel);
  const own = types.length - 5;
  const load = (type: string, at: number): string => {
    const value = text.value(`load i64, i64* ${text.value(`getelementptr inbounds i64, i64* %.values, i64 ${at}`)}, align 8`);
    return `${type} ${text.value(type === "i32" ? `trunc i64 ${value} to i32` : `inttoptr i64 ${value} to ${type}`)}`;
  };
  const [buffersAndScalars, grid] = [types.slice(0, own).map(load), [0, 1].map((axis) => load("i32", own + axis))];
  const values = [...buffersAndScalars, "i8* %.scratch", ...grid, "i32 %.begin", "i32 %.end"];
  text.do(`call void @${kernel.name}(${values.join(", ")})`);
  return [
    `define internal void @${shareName(kernel)}(i64* %.values, i8* %.scratch, i32 %.begin, i32 %.end) #1 {`,
    ...text.lines(),
    "  ret void",
    "}",
  ];
}

/** Rounds toward negative infinity, as formulas do; the divisor is positive. */
export const floorDivision: readonly string[] = [
  "define internal i64 @.floordiv(i64 %a, i64 %b) alwaysinline {",
  "  %quotient = sdiv i64 %a, %b",
  "  %rest = srem i64 %a, %b",
  "  %below = icmp slt i64 %rest, 0",
  "  %one = zext i1 %below to i64",
  "  %floor = sub i64 %quotient, %one",
  "  ret i64 %floor",
  "}",
];

export function printSteps(entry: PlanFunction, context: StepsContext): readonly string[] {
  const name = stepSymbol(context.plan, entry.name);
  const count = entry.steps.length;
  return [
    `; ${entry.name}: ${count} step${count === 1 ? "" : "s"}`,
    `define void @${name}(i8* %.state, i8* %.arena, i8* %.scratch, i64* %.capacity, i64* %.sizes) #1 {`,
    ...new StepsPrinter(context).print(entry),
    "  ret void",
    "}",
  ];
}

/** The places of a function's inputs and then its outputs, in bytes from the start of their segment. */
export function printPlaces({ name, inputs, outputs }: PlanFunction, context: StepsContext): readonly string[] {
  const slices = [...inputs, ...outputs].map(({ slice }) => slice);
  return [
    `define void @${placesSymbol(context.plan, name)}(i64* %.capacity, i64* %.places) #1 {`,
    ...new StepsPrinter(context).places(slices),
    "  ret void",
    "}",
  ];
}

/** Bytes of a segment for a capacity, the vector at its end included. */
export function printSegmentBytes(symbol: string, bytes: Formula, padding: number, context: StepsContext): readonly string[] {
  return [`define i64 @${symbol}(i64* %.capacity) #1 {`, ...new StepsPrinter(context).bytes(bytes, padding), "}"];
}

/** What symbols stand for at a place in the text, and what is computed there already. */
class Values {
  readonly #text: FunctionText;
  readonly #context: StepsContext;
  readonly #symbols: ReadonlyMap<string, string>;
  readonly #outer: Values | undefined;
  readonly #known = new Map<string, string>();

  constructor(text: FunctionText, context: StepsContext, symbols: ReadonlyMap<string, string>, outer?: Values) {
    this.#text = text;
    this.#context = context;
    this.#symbols = symbols;
    this.#outer = outer;
  }

  inside(symbols: ReadonlyMap<string, string>): Values {
    return new Values(this.#text, this.#context, symbols, this);
  }

  #symbol(name: string): string | undefined {
    const outer = this.#outer;
    return this.#symbols.get(name) ?? (outer ? outer.#symbol(name) : undefined);
  }

  #find(key: string): string | undefined {
    const outer = this.#outer;
    return this.#known.get(key) ?? (outer ? outer.#find(key) : undefined);
  }

  of(formula: Formula): string {
    if (typeof formula === "number") return String(formula);
    if (typeof formula === "string") return this.#symbol(formula) ?? unknownSymbol(formula);
    const key = JSON.stringify(formula);
    const known = this.#find(key);
    if (known !== undefined) return known;
    const value = this.#compute(formula);
    this.#known.set(key, value);
    return value;
  }

  #compute([operator, ...operands]: Exclude<Formula, number | string>): string {
    const text = this.#text;
    const last = operands.at(-1);
    if (last === undefined) return operator === "*" ? "1" : "0";
    if (operands.length === 1) return this.of(last);
    const call = (callee: string, a: string, b: string): string => {
      this.#context.declarations.add(callee, "i64", ["i64", "i64"]);
      return text.value(`call i64 @${callee}(i64 ${a}, i64 ${b})`);
    };
    const floorDivide = (a: string, b: string): string => text.value(`call i64 @.floordiv(i64 ${a}, i64 ${b})`);
    switch (operator) {
      case "+":
      case "*":
      case "max": {
        // Sums that begin alike share their beginning: offsets in an arena are sums of the sizes before them.
        const start = this.of([operator, ...operands.slice(0, -1)]);
        if (operator === "max") return call("llvm.smax.i64", start, this.of(last));
        return text.value(`${operator === "+" ? "add" : "mul"} i64 ${start}, ${this.of(last)}`);
      }
      case "floordiv":
        return floorDivide(this.of(operands[0] ?? 0), this.of(last));
      case "align": {
        const by = this.of(last);
        const raised = text.value(`add i64 ${this.of(operands[0] ?? 0)}, ${Number(by) - 1}`);
        return text.value(`mul i64 ${floorDivide(raised, by)}, ${by}`);
      }
      default:
        return operator satisfies never;
    }
  }
}

function unknownSymbol(symbol: string): never {
  throw new Error(`internal: the plan uses the unknown size ${symbol}`);
}

interface Scope {
  /** Over the sizes that memory was laid out for. */
  readonly offsets: Values;
  /** Over the sizes of the call and the turns of loops. */
  readonly sizes: Values;
}

class StepsPrinter {
  readonly #context: StepsContext;
  readonly #text = new FunctionText();
  constructor(context: StepsContext) {
    this.#context = context;
  }

  print(entry: PlanFunction): readonly string[] {
    const scope: Scope = { offsets: this.#values("capacity"), sizes: this.#values("sizes") };
    const text = this.#text;
    text.value(`getelementptr inbounds i8, i8* %.scratch, i64 ${scratchHeader}`, ".own");
    const shared = launchesOf(entry.steps).filter((launch) => this.#sharesOf(launch) !== undefined);
    if (shared.length > 0) {
      const array = `[${Math.max(...shared.map(({ buffers, scalars }) => buffers.length + scalars.length + 2))} x i64]`;
      text.value(`getelementptr inbounds ${array}, ${array}* ${text.slot(".array", array)}, i64 0, i64 0`, ".arguments");
    }
    this.#steps(entry.steps, scope);
    return text.lines();
  }

  #kernelOf({ kernel }: Launch): Kernel {
    const found = this.#context.kernels[kernel];
    if (!found) throw new Error(`internal: the plan launches kernel ${kernel}, which does not exist`);
    return found;
  }

  #sharesOf(launch: Launch): Formula | undefined {
    return sharesOf(this.#kernelOf(launch), launch, this.#context.target);
  }

  bytes(formula: Formula, padding: number): readonly string[] {
    const value = this.#values("capacity").of(formula);
    const padded = this.#text.value(`add i64 ${value}, ${padding}`);
    return [...this.#text.lines(), `  ret i64 ${padded}`];
  }

  places(slices: readonly Place[]): readonly string[] {
    const values = this.#values("capacity");
    slices.forEach(({ offset }, i) => {
      const place = this.#text.value(`getelementptr inbounds i64, i64* %.places, i64 ${i}`);
      this.#text.do(`store i64 ${values.of(offset)}, i64* ${place}, align 8`);
    });
    return this.#text.lines();
  }

  /** The elements of an argument, one per symbol of the plan. */
  #values(argument: "capacity" | "sizes"): Values {
    const symbols = this.#context.plan.symbols.map(({ name }, i): [string, string] => {
      const place = this.#text.value(`getelementptr inbounds i64, i64* %.${argument}, i64 ${i}`);
      return [name, this.#text.value(`load i64, i64* ${place}, align 8`, `${identifier(name)}.${argument}`)];
    });
    return new Values(this.#text, this.#context, new Map(symbols));
  }

  #steps(steps: readonly PlanStep[], scope: Scope): void {
    for (const step of steps) this.#step(step, scope);
  }

  #step(step: PlanStep, scope: Scope): void {
    const text = this.#text;
    switch (step.kind) {
      case "launch":
        this.#launch(step, scope);
        break;
      case "copy":
        this.#copy(step, scope);
        break;
      case "loop": {
        const variable = text.freshLabel(identifier(step.symbol));
        const count = scope.sizes.of(step.count);
        text.loop(variable, "i64", "0", count, 1, () => {
          const turn = new Map([[step.symbol, `%${variable}`]]);
          this.#steps(step.body, { offsets: scope.offsets.inside(turn), sizes: scope.sizes.inside(turn) });
        });
        break;
      }
      case "while": {
        const [head, body, after] = [text.freshLabel("while"), text.freshLabel("turn"), text.freshLabel("after")];
        const inside = (): Scope => ({ offsets: scope.offsets.inside(new Map()), sizes: scope.sizes.inside(new Map()) });
        text.jump(head);
        text.start(head);
        const condition = inside();
        this.#steps(step.condition, condition);
        const place = this.#pointer(step.predicate, "i32", condition);
        const answer = text.value(`load i32, i32* ${place}, align 4`);
        text.branch(text.value(`icmp ne i32 ${answer}, 0`), body, after);
        text.start(body);
        this.#steps(step.body, inside());
        text.jump(head);
        text.start(after);
        break;
      }
      default:
        step satisfies never;
    }
  }

  /** Bytes from the start of a segment. */
  #place({ segment, offset, index }: Slice, { offsets, sizes }: Scope): string {
    const start = offsets.of(offset);
    const place = index === undefined || index === 0 ? start : this.#text.value(`add i64 ${start}, ${sizes.of(index)}`);
    return this.#text.value(`getelementptr inbounds i8, i8* %.${segment}, i64 ${place}`);
  }

  #pointer(slice: Slice, type: string, scope: Scope): string {
    const place = this.#place(slice, scope);
    return type === "i8" ? place : this.#text.value(`bitcast i8* ${place} to ${type}*`);
  }

  #copy({ from, to }: Copy, scope: Scope): void {
    this.#context.declarations.add("llvm.memmove.p0i8.p0i8.i64", "void", ["i8*", "i8*", "i64", "i1"]);
    const [target, source] = [this.#place(to, scope), this.#place(from, scope)];
    this.#text.do(`call void @llvm.memmove.p0i8.p0i8.i64(i8* ${target}, i8* ${source}, i64 ${scope.sizes.of(from.bytes)}, i1 false)`);
  }

  #launch(launch: Launch, scope: Scope): void {
    const text = this.#text;
    const kernel = this.#kernelOf(launch);
    const types = parameterTypes(kernel);
    const narrow = (formula: Formula): string =>
      typeof formula === "number" ? String(formula) : text.value(`trunc i64 ${scope.sizes.of(formula)} to i32`);
    const buffers = launch.buffers.map((slice, i) => this.#pointer(slice, (types[i] ?? "i8*").slice(0, -1), scope));
    const scalars = launch.scalars.map((scalar) => {
      if (typeof scalar === "object" && "offset" in scalar) throw new Error(`internal: the buffers of ${kernel.name} are merged`);
      return narrow(scalar);
    });
    const [x, y, z] = launch.grid.map(narrow);
    const tasks = launch.grid.every((size) => typeof size === "number")
      ? String(launch.grid.reduce<number>((product, size) => product * Number(size), 1))
      : text.value(`mul i32 ${text.value(`mul i32 ${x}, ${y}`)}, ${z}`);
    const shares = this.#sharesOf(launch);
    if (shares === undefined) {
      const values = [...buffers, ...scalars, "%.own", x, y, "0", tasks];
      text.do(`call void @${kernel.name}(${values.map((value, i) => `${types[i]} ${value}`).join(", ")})`);
      return;
    }
    this.#context.shared.add(kernel);
    const values = [...buffers, ...scalars, x, y].map((value, i) => {
      const type = i < buffers.length ? types[i] : "i32";
      if (type !== "i32") return text.value(`ptrtoint ${type} ${value} to i64`);
      return value?.startsWith("%") ? text.value(`zext i32 ${value} to i64`) : value;
    });
    values.forEach((value, i) => {
      text.do(`store i64 ${value}, i64* ${text.value(`getelementptr inbounds i64, i64* %.arguments, i64 ${i}`)}, align 8`);
    });
    text.do(
      `call void @.launch(i8* %.scratch, void (i64*, i8*, i32, i32)* @${shareName(kernel)}, i64* %.arguments, i32 ${tasks}, i64 ${scope.sizes.of(shares)})`,
    );
  }
}

function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}
