/**
 * From a fused module to a program: a kernel for every fusion, and the plan that launches them over two segments of
 * memory. State that a function changes is written where it lives as soon as nothing reads the old value any more.
 */

import { fail } from "../ir/diagnostic.ts";
import { dimMul, dimProduct } from "../ir/dim.ts";
import { storageBytes } from "../ir/expression.ts";
import type { GraphFunction, Module, Operation, StateVariable, Value } from "../ir/graph.ts";
import type { TensorType } from "../ir/type.ts";
import {
  type Formula,
  type Launch,
  type Plan,
  type PlanFunction,
  type PlanKernel,
  type PlanState,
  type PlanStep,
  type PlanTensor,
  type PlanTraining,
  planFormat,
  planVersion,
  type SegmentName,
  type Slice,
} from "../runtime/plan.ts";
import { align, dimFormula, largest, sum } from "./formula.ts";
import { readsElementwise } from "./in-place.ts";
import type { Kernel } from "./kernel/kernel.ts";
import { sharedBytes } from "./kernel/shared-layout.ts";
import { type Lifetime, planArena } from "./memory.ts";
import { buildKernel } from "./schedule/index.ts";
import { checkTypes, storageType } from "./schedule/storage.ts";
import type { Target } from "./target.ts";

export interface LoweredProgram {
  readonly plan: Plan;
  /** In the order of the plan. */
  readonly kernels: readonly Kernel[];
}

export function lowerModule(module: Module, target: Target, training?: PlanTraining): LoweredProgram {
  checkTypes(module, target);
  const lowering = new Lowering(module, target);
  for (const fn of module.functions) lowering.addFunction(fn);
  return lowering.finish(training);
}

function bytesOf(type: TensorType, target: Target): Formula {
  return dimFormula(dimMul(storageBytes(storageType(type.dtype, target)), dimProduct(type.shape)));
}

class Lowering {
  readonly #module: Module;
  readonly #target: Target;
  readonly #kernels: Kernel[] = [];
  readonly #planKernels: PlanKernel[] = [];
  readonly #kernelNames = new Set<string>();
  readonly #kernelByText = new Map<string, number>();
  readonly #functions: PlanFunction[] = [];
  readonly #arenaBytes: Formula[] = [];
  readonly #stateSlices = new Map<string, Slice>();
  readonly #stateBytes: Formula;

  constructor(module: Module, target: Target) {
    this.#module = module;
    this.#target = target;
    let offset: Formula = 0;
    for (const variable of module.state) {
      const bytes = bytesOf(variable.type, target);
      this.#stateSlices.set(variable.name, { segment: "state", offset, bytes });
      offset = sum([offset, align(bytes, target.alignment)]);
    }
    this.#stateBytes = offset;
  }

  addFunction(fn: GraphFunction): void {
    const builder = new FunctionLowering(fn, this.#module, this.#target, this.#stateSlices, (kernel, segments) =>
      this.#addKernel(kernel, segments),
    );
    const { plan, arenaBytes } = builder.lower();
    this.#functions.push(plan);
    this.#arenaBytes.push(arenaBytes);
  }

  #uniqueName(wanted: string): string {
    const base = wanted.replace(/[^A-Za-z0-9_]+/g, "_").replace(/^(\d)/, "_$1");
    let name = base;
    for (let n = 1; this.#kernelNames.has(name); n++) name = `${base}_${n}`;
    this.#kernelNames.add(name);
    return name;
  }

  /** Functions share kernels: the forward pass of `predict` and of `eval_step` is the same text over the same segments. */
  #addKernel(kernel: Kernel, segments: readonly SegmentName[]): number {
    const { buffers, scalars, grid, workgroup, shared, body } = kernel;
    const text = JSON.stringify([segments, buffers, scalars, grid, workgroup, shared, body]);
    const known = this.#kernelByText.get(text);
    if (known !== undefined) return known;
    this.#kernelByText.set(text, this.#kernels.length);
    this.#kernels.push({ ...kernel, name: this.#uniqueName(kernel.name) });
    const bytes = sharedBytes(kernel);
    if (bytes > this.#target.sharedBytes) throw new Error(`internal: kernel ${kernel.name} needs ${bytes} bytes of shared memory`);
    this.#planKernels.push({
      name: this.#kernels.at(-1)?.name ?? kernel.name,
      workgroup: kernel.workgroup,
      sharedBytes: bytes,
      bindings: [],
      merged: false,
    });
    return this.#kernels.length - 1;
  }

  finish(training: PlanTraining | undefined): LoweredProgram {
    const state = this.#module.state.map((variable): PlanState => ({ ...this.#planTensor(variable), role: variable.role }));
    const plan: Plan = {
      format: planFormat,
      version: planVersion,
      name: this.#module.name,
      target: this.#target.name,
      symbols: this.#module.symbols.map(({ name, minimum, maximum }) => ({ name, minimum, ...(maximum === undefined ? {} : { maximum }) })),
      segments: [
        { name: "state", bytes: this.#stateBytes },
        { name: "arena", bytes: largest(this.#arenaBytes) },
      ],
      state,
      functions: this.#functions,
      kernels: this.#planKernels,
      ...(training ? { training } : {}),
    };
    return { plan, kernels: this.#kernels };
  }

  #planTensor(variable: StateVariable): PlanTensor {
    const slice = this.#stateSlices.get(variable.name);
    if (!slice) throw new Error(`internal: state ${variable.name} has no place`);
    return planTensor(variable.name, variable.type, slice, this.#target);
  }
}

function planTensor(name: string, type: TensorType, slice: Slice, target: Target): PlanTensor {
  const dtype = type.dtype === "i4" ? "i8" : type.dtype;
  const storage = storageType(dtype, target);
  return { name, dtype, ...(storage === dtype || dtype === "bool" ? {} : { stored: storage }), shape: type.shape.map(dimFormula), slice };
}

class FunctionLowering {
  readonly #fn: GraphFunction;
  readonly #module: Module;
  readonly #target: Target;
  readonly #stateSlices: ReadonlyMap<string, Slice>;
  readonly #addKernel: (kernel: Kernel, segments: readonly SegmentName[]) => number;
  readonly #order = new Map<Operation, number>();
  readonly #lastUse = new Map<Value, number>();
  readonly #places = new Map<Value, Slice>();
  /** State parameter by variable name. */
  readonly #stateParameters = new Map<string, Value>();

  constructor(
    fn: GraphFunction,
    module: Module,
    target: Target,
    stateSlices: ReadonlyMap<string, Slice>,
    addKernel: (kernel: Kernel, segments: readonly SegmentName[]) => number,
  ) {
    this.#fn = fn;
    this.#module = module;
    this.#target = target;
    this.#stateSlices = stateSlices;
    this.#addKernel = addKernel;
    fn.operations.forEach((operation, index) => {
      this.#order.set(operation, index);
      for (const operand of operation.operands) this.#lastUse.set(operand, index);
    });
    for (const result of fn.results) this.#lastUse.set(result.value, fn.operations.length);
    for (const { source, value } of fn.parameters) if (source.kind === "state") this.#stateParameters.set(source.name, value);
  }

  lower(): { readonly plan: PlanFunction; readonly arenaBytes: Formula } {
    for (const { source, value } of this.#fn.parameters) {
      if (source.kind === "state") this.#places.set(value, this.#stateSlice(source.name));
    }
    const direct = this.#directStateResults();
    const arena = planArena(
      this.#lifetimes(direct),
      this.#module.symbols.map((symbol) => symbol.name),
      this.#target.alignment,
    );
    for (const [value, slice] of arena.slices) this.#places.set(value, slice);
    for (const [value, name] of direct) this.#places.set(value, this.#stateSlice(name));
    const steps: PlanStep[] = this.#fn.operations.map((operation) => this.#launch(operation));
    for (const { target, value } of this.#fn.results) {
      if (target.kind !== "state" || direct.get(value) === target.name || this.#stateParameters.get(target.name) === value) continue;
      steps.push({ kind: "copy", from: this.#place(value), to: this.#stateSlice(target.name) });
    }
    const inputs = this.#fn.parameters.flatMap(({ source, value }) =>
      source.kind === "input" ? [planTensor(source.name, value.type, this.#place(value), this.#target)] : [],
    );
    const outputs = this.#fn.results.flatMap(({ target, value }) =>
      target.kind === "output" ? [planTensor(target.name, value.type, this.#place(value), this.#target)] : [],
    );
    return { plan: { name: this.#fn.name, inputs, outputs, steps }, arenaBytes: arena.bytes };
  }

  #stateSlice(name: string): Slice {
    return (
      this.#stateSlices.get(name) ?? fail("TSC1110", `function ${this.#fn.name} uses the state ${name}, which the module does not declare`)
    );
  }

  #place(value: Value): Slice {
    const place = this.#places.get(value);
    if (!place) throw new Error(`internal: a value of ${this.#fn.name} has no place`);
    return place;
  }

  /** New state values that can be computed straight into the state segment. */
  #directStateResults(): ReadonlyMap<Value, string> {
    const direct = new Map<Value, string>();
    for (const { target, value } of this.#fn.results) {
      if (target.kind !== "state" || !value.producer || direct.has(value)) continue;
      // Read elsewhere as an output or as another variable: those need the value to stay where it is, which it does.
      const written = this.#order.get(value.producer) ?? 0;
      const old = this.#stateParameters.get(target.name);
      if (!old) {
        direct.set(value, target.name);
        continue;
      }
      const lastRead = this.#lastUse.get(old) ?? -1;
      if (lastRead < written) direct.set(value, target.name);
      else if (lastRead === written && this.#canOverwrite(value.producer, old, value)) direct.set(value, target.name);
    }
    return direct;
  }

  #canOverwrite(fusion: Operation, old: Value, fresh: Value): boolean {
    const position = fusion.operands.indexOf(old);
    const region = fusion.regions[0];
    const result = fusion.results.indexOf(fresh);
    if (position < 0 || !region || fusion.operands.lastIndexOf(old) !== position) return false;
    // Two results of one value would both claim the operand.
    if (region.results.filter((value) => value === region.results[result]).length > 1) return false;
    return readsElementwise(fusion, position) && this.#onlyInPartOf(fusion, position, result);
  }

  /** In a fusion of several domains, the operand must be read by results of the shape that overwrites it only. */
  #onlyInPartOf(fusion: Operation, position: number, result: number): boolean {
    const shape = fusion.results[result]?.type.shape.join();
    return fusion.operands[position]?.type.shape.join() === shape;
  }

  #lifetimes(direct: ReadonlyMap<Value, string>): readonly Lifetime<Value>[] {
    const lifetimes: Lifetime<Value>[] = [];
    const end = this.#fn.operations.length;
    for (const { source, value } of this.#fn.parameters) {
      if (source.kind === "input")
        lifetimes.push({ key: value, bytes: bytesOf(value.type, this.#target), first: 0, last: this.#lastUse.get(value) ?? 0 });
    }
    this.#fn.operations.forEach((operation, index) => {
      for (const value of operation.results) {
        if (!direct.has(value))
          lifetimes.push({
            key: value,
            bytes: bytesOf(value.type, this.#target),
            first: index,
            last: Math.max(index, this.#lastUse.get(value) ?? end),
          });
      }
    });
    return lifetimes;
  }

  #launch(operation: Operation): Launch {
    if (operation.name !== "fusion") throw new Error(`internal: ${operation.name} was not fused`);
    const inPlace = new Map<number, number>();
    operation.results.forEach((value, result) => {
      const place = this.#place(value);
      if (place.segment !== "state") return;
      const operand = operation.operands.findIndex((candidate) => this.#place(candidate) === place);
      if (operand >= 0) inPlace.set(result, operand);
    });
    const label = operation.label || stringAttribute(operation);
    const kernel = buildKernel({ fusion: operation, name: `${this.#fn.name}_${label}`, inPlace, target: this.#target });
    const slices = [
      ...operation.operands.map((operand) => this.#place(operand)),
      ...operation.results.flatMap((value, result) => (inPlace.has(result) ? [] : [this.#place(value)])),
    ];
    return {
      kind: "launch",
      kernel: this.#addKernel(
        kernel,
        slices.map(({ segment }) => segment),
      ),
      buffers: slices,
      scalars: kernel.scalars.map(({ value }) => {
        if (value.kind === "dim") return dimFormula(value.dim);
        throw new Error(`internal: ${kernel.name} takes an offset before its buffers are merged`);
      }),
      grid: [dimFormula(kernel.grid[0]), dimFormula(kernel.grid[1]), dimFormula(kernel.grid[2])],
    };
  }
}

function stringAttribute(operation: Operation): string {
  const kind = operation.attributes["kind"];
  return typeof kind === "string" ? kind : operation.name;
}
