/**
 * The execution plan: what an artifact does, the same for every target, versioned and checked when loaded.
 *
 * Memory is a few segments. `state` lives as long as the program; `arena` holds everything else of one call: inputs,
 * outputs and temporaries. Offsets are formulas over the capacities of the symbols (the largest batch a program was
 * prepared for), so that they stay fixed; sizes and grids are formulas over the actual sizes of a call.
 */

export const planFormat = "tscompile-plan";
export const planVersion = 1;

/** A number, a symbol's name, or an operator with its arguments. All integer. */
export type Formula = number | string | readonly ["+" | "*" | "floordiv" | "max" | "align", ...Formula[]];

export type PlanDtype = "f32" | "f64" | "f16" | "bf16" | "i32" | "u32" | "i64" | "i8" | "u8" | "bool";

/** Element types in memory. */
export type PlanStorage = Exclude<PlanDtype, "bool">;

export interface PlanSymbol {
  readonly name: string;
  readonly minimum: number;
  readonly maximum?: number;
}

export type SegmentName = "state" | "arena" | "scratch";

/** Where something begins in a segment, in bytes. */
export interface Place {
  readonly segment: SegmentName;
  readonly offset: Formula;
  /** Left out of artifacts where they follow from a shape. */
  readonly bytes?: Formula;
}

/** Bytes in a segment. */
export interface Slice extends Place {
  readonly bytes: Formula;
  /** Bytes after the offset, over the actual sizes and the turns of loops: one slice of what a loop walks over. */
  readonly index?: Formula;
}

export interface PlanTensor {
  readonly name: string;
  readonly dtype: PlanDtype;
  /** How elements lie in memory, where not as the dtype says: in words of 32 bits. bool is always i32. */
  readonly stored?: PlanStorage;
  readonly shape: readonly Formula[];
  readonly slice: Place;
  /** Of an input that holds positions of rows: 0 to one less. */
  readonly limit?: number;
}

export interface PlanState extends PlanTensor {
  readonly role: "weight" | "non_trainable_weight" | "optimizer" | "metric" | "random" | "constant" | "derived";
}

export interface PlanKernel {
  readonly name: string;
  readonly workgroup: readonly [number, number, number];
  /** Bytes of shared (workgroup) memory; on CPU targets scratch of one task. */
  readonly sharedBytes: number;
  /** Of kernels for devices of compute capability 9.0, and for no other: a launch describes these to the device, behind the scalars. */
  readonly tensors?: readonly PlanTensorMap[];
}

/** A tensor in a buffer, of which a kernel copies boxes. */
export interface PlanTensorMap {
  /** By its position among the kernel's. */
  readonly buffer: number;
  /** What elements are when they are copied. */
  readonly format: "f16" | "bf16" | "tf32";
  /** Elements along each axis, from the innermost outwards: formulas over the scalars of the launch, whose names are their positions. */
  readonly sizes: readonly Formula[];
  /** Bytes from one index to the next, of all axes but the innermost. */
  readonly strides: readonly number[];
  /** Elements of a box along each axis. */
  readonly box: readonly number[];
}

export interface Launch {
  readonly kind: "launch";
  /** Index into `kernels`. */
  readonly kernel: number;
  /** One per buffer parameter. */
  readonly buffers: readonly Slice[];
  /** i32 arguments after the buffers. Formulas over actual sizes, except `{offset: n}`: element offset of `buffers[n]`. */
  readonly scalars: readonly (Formula | { readonly offset: number; readonly elementBytes: number })[];
  /** Workgroups per axis, over actual sizes. A zero means nothing to do. */
  readonly grid: readonly [Formula, Formula, Formula];
}

/** Copies bytes between slices of equal size. */
export interface Copy {
  readonly kind: "copy";
  readonly from: Slice;
  readonly to: Slice;
}

export interface Loop {
  readonly kind: "loop";
  readonly count: Formula;
  /** The symbol that holds the iteration number in the body's scalars. */
  readonly symbol: string;
  readonly body: readonly PlanStep[];
}

/** Runs `condition`, and `body` if the predicate, a bool, is then true; and so on until it is not. */
export interface While {
  readonly kind: "while";
  readonly condition: readonly PlanStep[];
  readonly predicate: Slice;
  readonly body: readonly PlanStep[];
}

export type PlanStep = Launch | Copy | Loop | While;

/** The launches of some steps, those in loops included. */
export function launchesOf(steps: readonly PlanStep[]): readonly Launch[] {
  return steps.flatMap((step) => (step.kind === "launch" ? [step] : bodiesOf(step).flatMap(launchesOf)));
}

/** The steps that a step repeats. */
export function bodiesOf(step: PlanStep): readonly (readonly PlanStep[])[] {
  switch (step.kind) {
    case "loop":
      return [step.body];
    case "while":
      return [step.condition, step.body];
    case "launch":
    case "copy":
      return [];
    default:
      return step satisfies never;
  }
}

export interface PlanFunction {
  readonly name: string;
  readonly inputs: readonly PlanTensor[];
  readonly outputs: readonly PlanTensor[];
  readonly steps: readonly PlanStep[];
}

/**
 * State of the role `derived` is what a function makes of other state, its sources. That function is to run before a reader does, and
 * before the inputs of that are written, where a source was written since it last ran.
 */
export interface PlanDerivation {
  readonly function: string;
  /** Names of state. */
  readonly sources: readonly string[];
  /** Functions that read what is derived. */
  readonly readers: readonly string[];
  /** Functions that change a source. */
  readonly writers: readonly string[];
}

export interface PlanTraining {
  /** Names of the scalar outputs of `train_step` and `eval_step` reported as logs, `loss` first. */
  readonly metrics: readonly string[];
  /** State that holds the learning rate. */
  readonly learningRate?: string;
}

export interface Plan {
  readonly format: typeof planFormat;
  readonly version: number;
  readonly name: string;
  readonly target: string;
  readonly symbols: readonly PlanSymbol[];
  readonly segments: readonly { readonly name: SegmentName; readonly bytes: Formula }[];
  readonly state: readonly PlanState[];
  readonly functions: readonly PlanFunction[];
  readonly kernels: readonly PlanKernel[];
  readonly derivation?: PlanDerivation;
  readonly training?: PlanTraining;
}

/**
 * A launch of a kernel that takes the sizes of symbols and the offsets of its buffers; and, where its workgroups are no fixed number,
 * the length of the first axis of the grid that they are wound over (`windGrid`). The symbols are names, and the buffers numbers of
 * places: those of the state in its order, then those of the plan.
 */
export type StoredLaunch = readonly [kernel: number, workgroups: Formula, ...values: readonly (string | number)[]];

/** A step in which launches are stored like that. */
export type StoredStep =
  | StoredLaunch
  | Launch
  | Copy
  | (Omit<Loop, "body"> & { readonly body: readonly StoredStep[] })
  | (Omit<While, "condition" | "body"> & { readonly condition: readonly StoredStep[]; readonly body: readonly StoredStep[] });

/** A plan as artifacts hold it: without what follows from the rest, and without steps and kernels where the target's code holds them. */
export interface StoredPlan extends Omit<Plan, "state" | "kernels" | "functions"> {
  readonly kernels?: Plan["kernels"];
  /** Where buffers of stored launches begin that are no state. */
  readonly places?: readonly Omit<Slice, "bytes">[];
  readonly functions: readonly (Omit<PlanFunction, "steps"> & { readonly steps?: readonly StoredStep[] })[];
  /** A place is left out where the tensor lies behind the one before, at the next multiple of `alignment`. */
  readonly state: readonly (Omit<PlanState, "slice"> & { readonly slice?: Place })[];
  readonly alignment: number;
}

export type Sizes = Readonly<Record<string, number>>;

const operators: Readonly<Record<Exclude<Formula, number | string>[0], (a: number, b: number) => number>> = {
  "+": (a, b) => a + b,
  "*": (a, b) => a * b,
  floordiv: (a, b) => Math.floor(a / b),
  max: (a, b) => Math.max(a, b),
  align: (a, b) => Math.ceil(a / b) * b,
};

export function evaluateFormula(formula: Formula, sizes: Sizes): number {
  if (typeof formula === "number") return formula;
  if (typeof formula === "string") return sizes[formula] ?? Number.NaN;
  const [operator, ...operands] = formula;
  return operands.map((operand) => evaluateFormula(operand, sizes)).reduce(operators[operator]);
}
