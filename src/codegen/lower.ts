/**
 * From a fused module to a program: a kernel for every fusion, and the plan that launches them over two segments of
 * memory. State that a function changes is written where it lives as soon as nothing reads the old value any more.
 */

import { fail } from "../ir/diagnostic.ts";
import { isStatic } from "../ir/dim.ts";
import { storageBytes } from "../ir/expression.ts";
import { deriveFunction, findFunction, type GraphFunction, type Module, type StateVariable, type Value } from "../ir/graph.ts";
import type { TensorType } from "../ir/type.ts";
import {
  type Formula,
  type Plan,
  type PlanFunction,
  type PlanKernel,
  type PlanState,
  type PlanTensor,
  type PlanTraining,
  planFormat,
  planVersion,
  type SegmentName,
  type Slice,
} from "../runtime/plan.ts";
import { align, dimFormula, largest, sum } from "./formula.ts";
import type { BufferParameter, Kernel } from "./kernel/kernel.ts";
import { sharedBytes, sharedLimit } from "./kernel/shared-layout.ts";
import { BodyLowering } from "./lower-body.ts";
import { bufferAlignment, bytesOf } from "./lower-launch.ts";
import { planTensors } from "./plan-tensors.ts";
import { checkTypes, storageType } from "./schedule/storage.ts";
import type { TunedSchedules } from "./schedule/tuned.ts";
import type { Target } from "./target.ts";

export interface LoweredProgram {
  readonly plan: Plan;
  /** In the order of the plan. */
  readonly kernels: readonly Kernel[];
}

export function lowerModule(module: Module, target: Target, training?: PlanTraining, tuned: TunedSchedules = new Map()): LoweredProgram {
  checkTypes(module, target);
  const lowering = new Lowering(module, target, tuned);
  for (const fn of module.functions) lowering.addFunction(fn);
  return lowering.finish(training);
}

class Lowering {
  readonly #module: Module;
  readonly #target: Target;
  readonly #tuned: TunedSchedules;
  readonly #kernels: Kernel[] = [];
  readonly #planKernels: PlanKernel[] = [];
  readonly #kernelNames = new Set<string>();
  readonly #kernelByText = new Map<string, number>();
  readonly #functions: PlanFunction[] = [];
  readonly #arenaBytes: Formula[] = [];
  readonly #stateSlices = new Map<string, Slice>();
  readonly #stateBytes: Formula;
  #scratchBytes = 0;

  constructor(module: Module, target: Target, tuned: TunedSchedules) {
    this.#tuned = tuned;
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
    const stateSlice = (name: string): Slice =>
      this.#stateSlices.get(name) ?? fail("TSC1110", `function ${fn.name} uses the state ${name}, which the module does not declare`);
    const parameters = new Map(fn.parameters.map(({ source, value }) => [value, source]));
    const stateParameters = new Map(fn.parameters.flatMap(({ source, value }) => (source.kind === "state" ? [[source.name, value]] : [])));
    const body = new BodyLowering(
      {
        name: fn.name,
        target: this.#target,
        symbols: this.#module.symbols.map((symbol) => symbol.name),
        overwritesValues: this.#trains(fn),
        tuned: this.#tuned,
        addKernel: (kernel, segments) => this.#addKernel(kernel, segments),
        placeScratch: (buffers) => this.#placeScratch(buffers),
      },
      {
        operations: fn.operations,
        inputs: fn.parameters.flatMap(({ source, value }) => (source.kind === "input" ? [value] : [])),
        results: fn.results.map(({ target, value }) =>
          target.kind === "output" ? { value } : { value, target: { old: stateParameters.get(target.name) } },
        ),
      },
    );
    this.#arenaBytes.push(body.bytes);
    const places = new Map<Value, Slice>();
    for (const [value, source] of parameters) if (source.kind === "state") places.set(value, stateSlice(source.name));
    const steps = body.lower(
      places,
      fn.results.map(({ target }) => (target.kind === "state" ? stateSlice(target.name) : undefined)),
    );
    const inputs = fn.parameters.flatMap(({ source, value }) =>
      source.kind === "input" ? [planTensor(source.name, value.type, body.place(value), this.#target)] : [],
    );
    const outputs = fn.results.flatMap(({ target, value }) =>
      target.kind === "output" ? [planTensor(target.name, value.type, body.place(value), this.#target)] : [],
    );
    this.#functions.push({ name: fn.name, inputs, outputs, steps });
  }

  /**
   * In memory that starts as zeros, behind the state or in a segment of its own: first what is zeros before and after every launch, one counter at most for each workgroup
   * that fills the device, then the rest.
   */
  #placeScratch(buffers: readonly BufferParameter[]): readonly Slice[] {
    const { alignment, fillingWorkgroups, ownScratch } = this.#target;
    const roundUp = (bytes: number, by: number): number => Math.ceil(bytes / by) * by;
    const counters = roundUp(bufferAlignment * fillingWorkgroups, alignment);
    const ends = { zeros: 0, anything: counters };
    return buffers.map(({ scratch = "anything", dtype, length }): Slice => {
      if (!isStatic(length)) throw new Error("internal: scratch memory of a symbolic size");
      const bytes = storageBytes(dtype) * length;
      const offset = ends[scratch];
      ends[scratch] = roundUp(offset + bytes, bufferAlignment);
      if (ends.zeros > counters) throw new Error("internal: more counters of a launch than workgroups fill the device");
      this.#scratchBytes = Math.max(this.#scratchBytes, ends.anything);
      return ownScratch ? { segment: "scratch", offset, bytes } : { segment: "state", offset: sum([this.#stateBytes, offset]), bytes };
    });
  }

  #trains({ results }: GraphFunction): boolean {
    const weights = new Set(this.#module.state.flatMap(({ name, role }) => (role === "weight" ? [name] : [])));
    return results.some(({ target }) => target.kind === "state" && weights.has(target.name));
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
    const { buffers, scalars, grid, workgroup, shared, tensors, phaseBarriers, body } = kernel;
    const text = JSON.stringify([segments, buffers, scalars, grid, workgroup, shared, tensors, phaseBarriers, body]);
    const known = this.#kernelByText.get(text);
    if (known !== undefined) return known;
    this.#kernelByText.set(text, this.#kernels.length);
    this.#kernels.push({ ...kernel, name: this.#uniqueName(kernel.name) });
    const bytes = sharedBytes(kernel);
    if (bytes > sharedLimit(this.#target, kernel)) throw new Error(`internal: kernel ${kernel.name} needs ${bytes} bytes of shared memory`);
    this.#planKernels.push({
      name: this.#kernels.at(-1)?.name ?? kernel.name,
      workgroup: kernel.workgroup,
      sharedBytes: bytes,
      ...planTensors(kernel),
    });
    return this.#kernels.length - 1;
  }

  finish(training: PlanTraining | undefined): LoweredProgram {
    const { ownScratch } = this.#target;
    const state = this.#module.state.map((variable): PlanState => ({ ...this.#planTensor(variable), role: variable.role }));
    const plan: Plan = {
      format: planFormat,
      version: planVersion,
      name: this.#module.name,
      target: this.#target.name,
      symbols: this.#module.symbols.map(({ name, minimum, maximum }) => ({ name, minimum, ...(maximum === undefined ? {} : { maximum }) })),
      segments: [
        { name: "state", bytes: ownScratch ? this.#stateBytes : sum([this.#stateBytes, this.#scratchBytes]) },
        { name: "arena", bytes: largest(this.#arenaBytes) },
        ...(ownScratch && this.#scratchBytes > 0 ? [{ name: "scratch", bytes: this.#scratchBytes } as const] : []),
      ],
      state,
      functions: this.#functions,
      kernels: this.#planKernels,
      ...this.#derivation(),
      ...(training ? { training } : {}),
    };
    return { plan, kernels: this.#kernels };
  }

  #derivation(): Pick<Plan, "derivation"> {
    const { functions, state } = this.#module;
    const derive = findFunction(this.#module, deriveFunction);
    if (!derive) return {};
    const derived = new Set(state.flatMap(({ name, role }) => (role === "derived" ? [name] : [])));
    const sources = stateRead(derive);
    const namesOf = (found: readonly GraphFunction[]): readonly string[] => found.map(({ name }) => name);
    return {
      derivation: {
        function: derive.name,
        sources,
        readers: namesOf(functions.filter((fn) => stateRead(fn).some((name) => derived.has(name)))),
        writers: namesOf(
          functions.filter(({ results }) => results.some(({ target }) => target.kind === "state" && sources.includes(target.name))),
        ),
      },
    };
  }

  #planTensor(variable: StateVariable): PlanTensor {
    const slice = this.#stateSlices.get(variable.name);
    if (!slice) throw new Error(`internal: state ${variable.name} has no place`);
    return planTensor(variable.name, variable.type, slice, this.#target);
  }
}

function stateRead({ parameters }: GraphFunction): readonly string[] {
  return parameters.flatMap(({ source }) => (source.kind === "state" ? [source.name] : []));
}

function planTensor(name: string, type: TensorType, slice: Slice, target: Target): PlanTensor {
  const dtype = type.dtype === "i4" ? "i8" : type.dtype;
  const storage = storageType(dtype, target);
  return {
    name,
    dtype,
    ...(storage === dtype || dtype === "bool" ? {} : { stored: storage }),
    shape: type.shape.map((size) => dimFormula(size)),
    slice,
  };
}
