/**
 * A function of the plan as one function of the module, exported under its name:
 *
 *     (state, arena, scratch, the capacity of each symbol…, the size of each symbol…)
 *
 * It runs the plan's steps in their order; the first three are byte addresses. The capacity is what memory was laid out for, the
 * sizes are those of the call. Formulas become arithmetic in i64, each computed once where it is first needed. Launches that may
 * have work for several threads go through `.launch`, with their arguments in the control block at the start of scratch memory;
 * others are calls.
 */

import type { Copy, Formula, Launch, Plan, PlanFunction, PlanStep, Slice } from "../../runtime/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { sharesOf } from "../shares.ts";
import type { Target } from "../target.ts";
import { formatFunction, type WasmFunction } from "./function.ts";
import { valuesOffset } from "./threads.ts";
import { type Wat, wat } from "./wat.ts";

export interface StepsContext {
  readonly plan: Plan;
  readonly kernels: readonly Kernel[];
  readonly target: Target;
  /** Bytes at the start of scratch memory that are not the caller's own. */
  readonly control: number;
  /** Kernels of launches that may be shared, in the order of their functions in the module's table. */
  readonly shared: readonly Kernel[];
}

/** Rounds toward negative infinity, as formulas do; the divisor is positive. */
export const floorDivision: readonly string[] = [
  "  (func $.floordiv (param $a i64) (param $b i64) (result i64)",
  "    (i64.sub",
  "      (i64.div_s (local.get $a) (local.get $b))",
  "      (i64.extend_i32_u (i64.lt_s (i64.rem_s (local.get $a) (local.get $b)) (i64.const 0)))))",
];

/** From a parameter to a value of formulas. */
const widening = "i64.extend_i32_u";

/** The function that runs a range of a shared launch's tasks: arguments lie in the control block. */
export function printShare({ name, buffers, scalars }: Kernel): readonly string[] {
  const count = buffers.length + scalars.length;
  const value = (i: number): Wat => wat(`i32.load offset=${valuesOffset + 4 * i}`, wat("local.get $.control"));
  const own = Array.from({ length: count }, (_, i) => value(i));
  const rest = ["local.get $.begin", "local.get $.end"].map((head) => wat(head));
  return formatFunction({
    comment: [],
    head: `$${name}.share`,
    parameters: [".control", ".scratch", ".begin", ".end"],
    locals: new Map(),
    body: [wat(`call $${name}`, ...rest, value(count), value(count + 1), wat("local.get $.scratch"), ...own)],
  });
}

export function printSteps(entry: PlanFunction, context: StepsContext): WasmFunction {
  return new StepsPrinter(context).print(entry);
}

/** Formulas and what they are in a function: a constant, a parameter, or a local that is set where the formula is first met. */
class Values {
  readonly #known = new Map<string, Wat>();
  readonly #define: (value: Wat) => Wat;
  readonly #symbols: ReadonlyMap<string, Wat>;
  readonly #outer: Values | undefined;

  constructor(define: (value: Wat) => Wat, symbols: ReadonlyMap<string, Wat>, outer?: Values) {
    this.#define = define;
    this.#symbols = symbols;
    this.#outer = outer;
  }

  /** Of a body that may run any number of times: what is computed there is not known behind it. */
  inside(symbols: ReadonlyMap<string, Wat>): Values {
    return new Values(this.#define, symbols, this);
  }

  #symbol(name: string): Wat | undefined {
    const outer = this.#outer;
    return this.#symbols.get(name) ?? (outer ? outer.#symbol(name) : undefined);
  }

  #find(key: string): Wat | undefined {
    const outer = this.#outer;
    return this.#known.get(key) ?? (outer ? outer.#find(key) : undefined);
  }

  of(formula: Formula): Wat {
    if (typeof formula === "number") return wat(`i64.const ${formula}`);
    if (typeof formula === "string") return this.#symbol(formula) ?? unknownSymbol(formula);
    const key = JSON.stringify(formula);
    const known = this.#find(key);
    if (known !== undefined) return known;
    const value = this.#compute(formula);
    this.#known.set(key, value);
    return value;
  }

  #compute([operator, ...operands]: Exclude<Formula, number | string>): Wat {
    const [first = 0, second = 1] = operands;
    const last = operands.at(-1);
    if (last === undefined) return wat(`i64.const ${operator === "*" ? 1 : 0}`);
    if (operands.length === 1) return this.of(last);
    switch (operator) {
      case "+":
      case "*":
      case "max": {
        // Sums that begin alike share their beginning: offsets in an arena are sums of the sizes before them.
        const [a, b] = [this.of([operator, ...operands.slice(0, -1)]), this.of(last)];
        if (operator === "max") return this.#define(wat("select", a, b, wat("i64.gt_s", a, b)));
        return this.#define(wat(operator === "+" ? "i64.add" : "i64.mul", a, b));
      }
      case "floordiv": {
        const shift = typeof second === "number" ? Math.log2(second) : Number.NaN;
        if (Number.isInteger(shift)) return this.#define(wat("i64.shr_s", this.of(first), wat(`i64.const ${shift}`)));
        return this.#define(wat("call $.floordiv", this.of(first), this.of(second)));
      }
      case "align":
        return this.of(["*", ["floordiv", ["+", first, Number(second) - 1], second], second]);
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
  readonly #locals: string[] = [];
  #block: Wat[] = [];
  #labels = 0;

  constructor(context: StepsContext) {
    this.#context = context;
  }

  print({ name, steps }: PlanFunction): WasmFunction {
    const { symbols } = this.#context.plan;
    const parameters = (kind: "capacity" | "sizes"): readonly [string, string][] =>
      symbols.map((symbol): [string, string] => [symbol.name, `${identifier(symbol.name)}.${kind}`]);
    const values = (kind: "capacity" | "sizes"): Values => {
      const known = parameters(kind).map(([symbol, local]): [string, Wat] => [symbol, wat(widening, wat(`local.get $${local}`))]);
      return new Values((value) => this.#define(value), new Map(known));
    };
    const own = this.#inner(() => this.#steps(steps, { offsets: values("capacity"), sizes: values("sizes") }));
    const symbolParameters = [...parameters("capacity"), ...parameters("sizes")].map(([, local]) => local);
    return {
      comment: [`${name}: ${steps.length} step${steps.length === 1 ? "" : "s"}`],
      head: `(export "${name}")`,
      parameters: [".state", ".arena", ".scratch", ...symbolParameters],
      locals: new Map(this.#locals.map((local) => [local, "i64"])),
      body: own,
    };
  }

  /** What `print` adds, apart from what is there. */
  #inner(print: () => void): readonly Wat[] {
    const outer = this.#block;
    const inner: Wat[] = [];
    this.#block = inner;
    print();
    this.#block = outer;
    return inner;
  }

  #local(): string {
    const local = `.${this.#locals.length}`;
    this.#locals.push(local);
    return local;
  }

  #define(value: Wat): Wat {
    const local = this.#local();
    this.#block.push(wat(`local.set $${local}`, value));
    return wat(`local.get $${local}`);
  }

  #steps(steps: readonly PlanStep[], scope: Scope): void {
    for (const step of steps) this.#step(step, scope);
  }

  #step(step: PlanStep, scope: Scope): void {
    switch (step.kind) {
      case "launch":
        this.#launch(step, scope);
        break;
      case "copy":
        this.#copy(step, scope);
        break;
      case "loop": {
        const [turn, count] = [this.#local(), scope.sizes.of(step.count)];
        const label = this.#label("turns");
        const symbols = new Map([[step.symbol, wat(`local.get $${turn}`)]]);
        const body = this.#inner(() =>
          this.#steps(step.body, { offsets: scope.offsets.inside(new Map()), sizes: scope.sizes.inside(symbols) }),
        );
        const next = wat("i64.lt_s", wat(`local.tee $${turn}`, wat("i64.add", wat(`local.get $${turn}`), wat("i64.const 1"))), count);
        this.#block.push(
          wat(`local.set $${turn}`, wat("i64.const 0")),
          wat("if", wat("i64.lt_s", wat("i64.const 0"), count), wat("then", wat(`loop ${label}`, ...body, wat(`br_if ${label}`, next)))),
        );
        break;
      }
      case "while": {
        const label = this.#label("while");
        const inside = (): Scope => ({ offsets: scope.offsets.inside(new Map()), sizes: scope.sizes.inside(new Map()) });
        const turn = this.#inner(() => {
          const condition = inside();
          this.#steps(step.condition, condition);
          const predicate = wat("i32.load", this.#place(step.predicate, condition));
          const body = this.#inner(() => this.#steps(step.body, inside()));
          this.#block.push(wat("if", predicate, wat("then", ...body, wat(`br ${label}`))));
        });
        this.#block.push(wat(`loop ${label}`, ...turn));
        break;
      }
      default:
        step satisfies never;
    }
  }

  #label(base: string): string {
    this.#labels += 1;
    return `$${base}.${this.#labels}`;
  }

  #place({ segment, offset, index = 0 }: Slice, { offsets, sizes }: Scope): Wat {
    const start = plus(wat(`local.get $.${segment}`), narrow(offset, offsets));
    return plus(start, narrow(index, sizes));
  }

  #copy({ from, to }: Copy, scope: Scope): void {
    this.#block.push(wat("memory.copy", this.#place(to, scope), this.#place(from, scope), narrow(from.bytes, scope.sizes)));
  }

  #launch(launch: Launch, scope: Scope): void {
    const { kernels, shared, target, control } = this.#context;
    const kernel = kernels[launch.kernel];
    if (!kernel) throw new Error(`internal: the plan launches kernel ${launch.kernel}, which does not exist`);
    const scalars = launch.scalars.map((scalar) => {
      if (typeof scalar === "object" && "offset" in scalar) throw new Error(`internal: the buffers of ${kernel.name} are merged`);
      return narrow(scalar, scope.sizes);
    });
    const values = [...launch.buffers.map((slice) => this.#place(slice, scope)), ...scalars];
    const [x, y] = launch.grid.map((size) => narrow(size, scope.sizes));
    const tasks = narrow(productOf(launch.grid), scope.sizes);
    const scratch = wat("local.get $.scratch");
    const shares = sharesOf(kernel, launch, target);
    if (shares === undefined) {
      const own = plus(scratch, wat(`i32.const ${control}`));
      this.#block.push(wat(`call $${kernel.name}`, wat("i32.const 0"), tasks, x ?? "", y ?? "", own, ...values));
      return;
    }
    [...values, x ?? "", y ?? ""].forEach((value, i) => {
      this.#block.push(wat(`i32.store offset=${valuesOffset + 4 * i}`, scratch, value));
    });
    const run = wat(`i32.const ${shared.indexOf(kernel)}`);
    this.#block.push(wat("call $.launch", scratch, run, tasks, scope.sizes.of(shares)));
  }
}

/** An i32: sizes and addresses are below 2³². */
function narrow(formula: Formula, values: Values): Wat {
  if (typeof formula === "number") return wat(`i32.const ${formula | 0}`);
  const value = values.of(formula);
  const [operand] = typeof value === "string" || value.head !== widening ? [] : value.operands;
  return operand ?? wat("i32.wrap_i64", value);
}

function plus(a: Wat, b: Wat): Wat {
  return typeof b !== "string" && b.head === "i32.const 0" ? a : wat("i32.add", a, b);
}

function productOf(grid: Launch["grid"]): Formula {
  const constant = grid.reduce<number>((product, size) => (typeof size === "number" ? product * size : product), 1);
  const factors: readonly Formula[] = grid.filter((size) => typeof size !== "number");
  return factors.length === 0 || constant === 0 ? constant : ["*", ...factors, ...(constant === 1 ? [] : [constant])];
}

function identifier(name: string): string {
  return name.replaceAll(/[^A-Za-z0-9_]+/g, "_");
}
