/** The generated functions of `model.cpp`: a plan's launches as straight C++ code. */

import { formatLocation, isKnown } from "../../ir/location.ts";
import { elementBytes, storageOf } from "../../runtime/elements.ts";
import { bodiesOf, type Formula, type Launch, type Place, type PlanFunction, type PlanStep, type Slice } from "../../runtime/plan.ts";
import { dimFormula } from "../formula.ts";
import { storedTypeName } from "./dialect.ts";
import { constantFormula, formulaOperand, formulaText } from "./formula.ts";
import type { HostModel } from "./host-model.ts";
import { cString } from "./host-model.ts";
import { cppIdentifier } from "./names.ts";
import { kernelIdentifier, launchSharedBytes } from "./print.ts";
import { tensorMapArguments } from "./tensor-map-text.ts";

type Names = (symbol: string) => string;

/** Offset formulas longer than this are computed once, into a field of `Offsets`. */
const longestInlineOffset = 24;

/**
 * Gives every distinct long offset formula a field. They depend on the capacity alone. Offsets in an arena are sums of the
 * sizes before them, so each is written as an earlier one and what follows it.
 */
export class OffsetTable {
  readonly #model: HostModel;
  readonly #fields = new Map<string, { readonly field: string; readonly text: string }>();

  constructor(model: HostModel) {
    this.#model = model;
    const formulas = new Map<string, Formula>();
    for (const slice of slicesOf(model)) {
      const { offset } = slice;
      if (constantFormula(offset) === undefined && !this.#isShort(offset) && isOver(offset, model.batchSymbol))
        formulas.set(JSON.stringify(offset), offset);
    }
    for (const formula of [...formulas.values()].sort((a, b) => termsOf(a).length - termsOf(b).length)) {
      const field = `slot_${this.#fields.size + 1}`;
      this.#fields.set(JSON.stringify(formula), { field, text: this.#sumText(formula) });
    }
  }

  #print(formula: Formula): string {
    return formulaText(formula, (symbol) => (symbol === this.#model.batchSymbol ? "capacity" : unknownSymbol(symbol)));
  }

  #isShort(offset: Formula): boolean {
    return isOver(offset, this.#model.batchSymbol) && this.#print(offset).length <= longestInlineOffset;
  }

  #sumText(formula: Formula): string {
    const terms = termsOf(formula);
    for (let count = terms.length - 1; count > 0; count--) {
      const start = terms.slice(0, count);
      const [only] = start;
      const known = this.#fields.get(JSON.stringify(count === 1 && only !== undefined ? only : ["+", ...start]));
      if (known) return [`offsets.${known.field}`, ...terms.slice(count).map((term) => this.#print(term))].join(" + ");
    }
    return this.#print(formula);
  }

  /** `loops` are the variables of loops around the use: an offset that needs them cannot be computed before. */
  text(offset: Formula, loops: ReadonlyMap<string, string>): string {
    const known = this.#fields.get(JSON.stringify(offset));
    if (known) return `offsets.${known.field}`;
    const constant = constantFormula(offset);
    return formulaText(
      constant ?? offset,
      (symbol) => loops.get(symbol) ?? (symbol === this.#model.batchSymbol ? "capacity" : unknownSymbol(symbol)),
    );
  }

  /** The struct and its constructor function. */
  definition(): readonly string[] {
    const fields = [...this.#fields.values()];
    return [
      "// Bytes from the start of the arena to where values lie, at the maximum batch.",
      "struct Offsets {",
      ...fields.map(({ field }) => `  int64_t ${field};`),
      "};",
      "",
      "Offsets offsets_for([[maybe_unused]] int64_t capacity) {",
      "  Offsets offsets{};",
      ...fields.map(({ field, text }) => `  offsets.${field} = ${text};`),
      "  return offsets;",
      "}",
    ];
  }
}

function termsOf(formula: Formula): readonly Formula[] {
  return typeof formula === "object" && formula[0] === "+" ? (formula.slice(1) as readonly Formula[]) : [formula];
}

/** Every place in memory that the generated functions name. */
function slicesOf({ plan }: HostModel): readonly Place[] {
  const ofSteps = (steps: readonly PlanStep[]): readonly Slice[] =>
    steps.flatMap((step) => {
      if (step.kind === "launch") return step.buffers;
      if (step.kind === "copy") return [step.from, step.to];
      return [...(step.kind === "while" ? [step.predicate] : []), ...bodiesOf(step).flatMap(ofSteps)];
    });
  return plan.functions.flatMap(({ inputs, outputs, steps }) => [
    ...inputs.map(({ slice }) => slice),
    ...outputs.map(({ slice }) => slice),
    ...ofSteps(steps),
  ]);
}

/** Whether a formula has no other symbol than `symbol`. */
function isOver(formula: Formula, symbol: string | undefined): boolean {
  if (typeof formula === "number") return true;
  if (typeof formula === "string") return formula === symbol;
  return (formula.slice(1) as readonly Formula[]).every((operand) => isOver(operand, symbol));
}

function unknownSymbol(symbol: string): never {
  throw new Error(`internal: the plan uses the unknown size ${symbol}`);
}

interface StepContext {
  readonly model: HostModel;
  readonly offsets: OffsetTable;
  readonly loops: ReadonlyMap<string, string>;
}

function actual({ model, loops }: StepContext): Names {
  return (symbol) => loops.get(symbol) ?? (symbol === model.batchSymbol ? model.batchName : unknownSymbol(symbol));
}

export function slicePointer(slice: Place, type: string, offset: string): string {
  return `at<${type}>(${slice.segment}, ${offset})`;
}

/** Bytes from the start of the segment: where a value lies, and which slice of it this turn of the loops is about. */
function sliceOffset({ offset, index }: Slice, context: StepContext): string {
  const start = context.offsets.text(offset, context.loops);
  if (index === undefined || index === 0) return start;
  return `${start} + ${formulaText(index, actual(context))}`;
}

function launchText(launch: Launch, context: StepContext): readonly string[] {
  const kernel = context.model.kernels[launch.kernel];
  if (!kernel) throw new Error(`internal: the plan launches kernel ${launch.kernel}, which does not exist`);
  const names = actual(context);
  const offsets = launch.buffers.map((slice) => sliceOffset(slice, context));
  const buffers = launch.buffers.map((slice, i) => {
    const parameter = kernel.buffers[i];
    if (!parameter) throw new Error(`internal: kernel ${kernel.name} has no buffer ${i}`);
    const type = `${parameter.access === "read" ? "const " : ""}${storedTypeName(parameter.dtype)}`;
    return slicePointer(slice, type, offsets[i] ?? "0");
  });
  const scalars = launch.scalars.map((scalar) => {
    if (typeof scalar !== "object" || !("offset" in scalar)) return `int(${formulaText(scalar as Formula, names)})`;
    return `int((${offsets[scalar.offset]}) / ${scalar.elementBytes})`;
  });
  const tensors = tensorMapArguments(
    kernel,
    (position) => buffers[position] ?? "nullptr",
    (size) => formulaText(dimFormula(size), names),
  );
  const grid = launch.grid.map((size) => formulaText(size, names)).join(", ");
  const shared = launchSharedBytes(kernel);
  const call = shared === 0 ? "TSCOMPILE_LAUNCH(" : `TSCOMPILE_LAUNCH_SHARED(${shared}, `;
  const head = [`kernels::${kernelIdentifier(kernel)}`, `grid_of(${grid})`, `dim3(${kernel.workgroup.join(", ")})`, "stream"];
  const places = [...new Set(kernel.info.locations.filter(isKnown).map(formatLocation))];
  const comment = `// ${kernel.info.operations.join(", ")}${places.length > 0 ? ` (${places.join(", ")})` : ""}`;
  const oneLine = `${call}${[...head, ...buffers, ...scalars, ...tensors].join(", ")});`;
  if (oneLine.length <= 130) return [comment, oneLine];
  return [
    comment,
    `${call}${head.join(", ")},`,
    ...[...buffers, ...scalars, ...tensors].map((text, i, all) => `    ${text}${i + 1 < all.length ? "," : ");"}`),
  ];
}

function stepText(step: PlanStep, context: StepContext): readonly string[] {
  const names = actual(context);
  switch (step.kind) {
    case "launch":
      return launchText(step, context);
    case "copy": {
      const from = slicePointer(step.from, "const void", sliceOffset(step.from, context));
      const to = slicePointer(step.to, "void", sliceOffset(step.to, context));
      return [`copy_on_device(${to}, ${from}, ${formulaText(step.from.bytes, names)}, stream);`];
    }
    case "loop": {
      const variable = `${cppIdentifier(step.symbol)}_${context.loops.size}`;
      const inner = { ...context, loops: new Map([...context.loops, [step.symbol, variable]]) };
      return [
        `for (int64_t ${variable} = 0; ${variable} < ${formulaOperand(step.count, names)}; ++${variable}) {`,
        ...step.body.flatMap((child) => stepText(child, inner)).map((line) => `  ${line}`),
        "}",
      ];
    }
    case "while": {
      const flag = slicePointer(step.predicate, "const int", sliceOffset(step.predicate, context));
      const inner = (steps: readonly PlanStep[]): readonly string[] =>
        steps.flatMap((child) => stepText(child, context)).map((line) => `  ${line}`);
      return ["for (;;) {", ...inner(step.condition), `  if (!flag_on_device(${flag}, stream)) break;`, ...inner(step.body), "}"];
    }
    default:
      return step satisfies never;
  }
}

/** Whether some step waits for what the device computed. */
export function asksDevice(steps: readonly PlanStep[]): boolean {
  return steps.some((step) => step.kind === "while" || bodiesOf(step).some(asksDevice));
}

/** Short names for the model's fields, those that `body` uses. */
function modelLocals(body: readonly string[]): readonly string[] {
  const words = new Set(
    body
      .filter((line) => !line.trimStart().startsWith("//"))
      .join(" ")
      .match(/\w+/g),
  );
  const types = {
    capacity: "const int64_t ",
    offsets: "const Offsets& ",
    state: "char* const ",
    arena: "char* const ",
    stream: "const cudaStream_t ",
  };
  return Object.entries(types).flatMap(([name, type]) => (words.has(name) ? [`  ${type}${name} = model.${name};`] : []));
}

/** `void steps_of_train_step(Model& model, int64_t batch)`: everything the function launches. */
export function functionText(entry: PlanFunction, model: HostModel, offsets: OffsetTable): readonly string[] {
  const body = entry.steps.flatMap((step) => stepText(step, { model, offsets, loops: new Map() }));
  return [
    `// ${entry.name}: ${entry.steps.length} step${entry.steps.length === 1 ? "" : "s"}.`,
    `void steps_of_${cppIdentifier(entry.name)}([[maybe_unused]] Model& model, [[maybe_unused]] int64_t ${model.batchName}) {`,
    ...modelLocals(body),
    ...body.map((line) => `  ${line}`),
    "}",
  ];
}

/** Where a function's inputs or outputs lie, by index: rows of a table. */
export function placesText(
  name: string,
  entry: PlanFunction,
  model: HostModel,
  offsets: OffsetTable,
  side: "inputs" | "outputs",
): readonly string[] {
  const rows = entry[side].map((tensor) => {
    const elements = tensor.shape.reduce<Formula>((product, size) => ["*", product, size], 1);
    const bytes = formulaText(simplifyProduct(["*", elementBytes(storageOf(tensor)), elements]), (symbol) =>
      symbol === model.batchSymbol ? "rows" : unknownSymbol(symbol),
    );
    return `    {${cString(tensor.name)}, ${slicePointer(tensor.slice, "char", offsets.text(tensor.slice.offset, new Map()))}, ${bytes}},`;
  });
  return [
    `std::vector<Place> ${name}([[maybe_unused]] Model& model, [[maybe_unused]] int64_t rows) {`,
    ...modelLocals(rows),
    "  return {",
    ...rows,
    "  };",
    "}",
  ];
}

/** Multiplies the constants of a product of products. */
function simplifyProduct(formula: Formula): Formula {
  const factors: Formula[] = [];
  let constant = 1;
  const visit = (part: Formula): void => {
    const value = constantFormula(part);
    if (value !== undefined) constant *= value;
    else if (typeof part === "object" && part[0] === "*") for (const factor of part.slice(1) as readonly Formula[]) visit(factor);
    else factors.push(part);
  };
  visit(formula);
  return factors.length === 0 ? constant : ["*", constant, ...factors];
}
