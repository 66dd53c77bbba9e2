/**
 * What the host program's texts are made from: the plan's tensors with their row sizes, and the few shapes of plan that a
 * C++ program over raw files can serve.
 */

import { fail } from "../../ir/diagnostic.ts";
import { elementBytes, storageOf } from "../../runtime/elements.ts";
import type { Plan, PlanFunction, PlanTensor } from "../../runtime/plan.ts";
import type { Kernel } from "../kernel/kernel.ts";
import { constantFormula } from "./formula.ts";
import { cppIdentifier } from "./names.ts";

export interface HostTensor {
  readonly tensor: PlanTensor;
  /** Elements of one row: the product of all axes but the first. */
  readonly rowElements: number;
}

export interface HostModel {
  readonly plan: Plan;
  readonly kernels: readonly Kernel[];
  /** Prefix of every C symbol: `tscompile_digits`. */
  readonly prefix: string;
  /** The symbol of the batch size; undefined when the model was compiled for one size. */
  readonly batchSymbol: string | undefined;
  /** C++ name of the batch size in generated functions. */
  readonly batchName: string;
  /** The batch size a static model takes; 0 when any. */
  readonly fixedBatch: number;
  readonly inputs: readonly HostTensor[];
  readonly outputs: readonly HostTensor[];
  /** Inputs of a training step besides the model's inputs, in order: targets, then weights of samples. */
  readonly targets: readonly HostTensor[];
  /** Names of the logs, `loss` first. */
  readonly logs: readonly string[];
  readonly predict: PlanFunction | undefined;
  readonly train: PlanFunction | undefined;
  readonly evaluate: PlanFunction | undefined;
  readonly init: PlanFunction | undefined;
}

function rowsOf(tensor: PlanTensor): HostTensor {
  const rowElements = tensor.shape
    .slice(1)
    .reduce<number>((product, size) => product * (constantFormula(size) ?? unsupportedShape(tensor)), 1);
  return { tensor, rowElements };
}

function unsupportedShape(tensor: PlanTensor): never {
  return fail(
    "TSC4030",
    `the C++ program cannot hand over ${tensor.name}, whose shape is [${tensor.shape.map((size) => JSON.stringify(size)).join(", ")}]`,
    {
      help: "give every axis but the first a fixed size",
    },
  );
}

export function hostModel(plan: Plan, kernels: readonly Kernel[]): HostModel {
  const [symbol, ...others] = plan.symbols;
  if (others.length > 0) {
    fail(
      "TSC4031",
      `the C++ program takes one size that is known only at run time, the batch; the model has ${plan.symbols.map(({ name }) => name).join(", ")}`,
      {
        help: "give the other axes fixed sizes",
      },
    );
  }
  const find = (name: string): PlanFunction | undefined => plan.functions.find((candidate) => candidate.name === name);
  const predict = find("predict");
  const train = find("train_step");
  const inputs = (predict?.inputs ?? []).map(rowsOf);
  const inputNames = new Set(inputs.map(({ tensor }) => tensor.name));
  const targets = (train?.inputs ?? []).filter(({ name }) => !inputNames.has(name)).map(rowsOf);
  const isWeight = ({ tensor }: HostTensor): boolean => tensor.name.startsWith("sample_weight");
  const first = (predict ?? train)?.inputs[0]?.shape[0];
  return {
    plan,
    kernels,
    prefix: `tscompile_${plan.name.replaceAll(/[^A-Za-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "") || "model"}`,
    batchSymbol: symbol?.name,
    batchName: symbol
      ? ["capacity", "state", "arena", "model", "stream", "offsets"].includes(symbol.name)
        ? `${symbol.name}_`
        : cppIdentifier(symbol.name)
      : "batch",
    fixedBatch: symbol ? 0 : first === undefined ? 1 : (constantFormula(first) ?? 1),
    inputs,
    outputs: (predict?.outputs ?? []).map(rowsOf),
    targets: [...targets.filter((target) => !isWeight(target)), ...targets.filter(isWeight)],
    logs: plan.training?.metrics ?? [],
    predict,
    train,
    evaluate: find("eval_step"),
    init: find("init"),
  };
}

/** How the host program tells the bytes of an element: all have four, or each tensor its own. */
export interface ElementSizes {
  /** C++ text for the tensor that the text `info` describes. */
  of(info: string): string;
  /** What these texts need. */
  readonly helper: readonly string[];
  /** For readers. */
  readonly summary: string;
}

const mixedSizes: ElementSizes = {
  of: (info) => `element_bytes(${info})`,
  helper: [
    "// Bytes of one element of a tensor.",
    "int64_t element_bytes(const tscompile_tensor_info& info) {",
    "  const std::string dtype = info.dtype;",
    '  if (dtype == "f64" || dtype == "i64") return 8;',
    '  if (dtype == "f16" || dtype == "bf16") return 2;',
    '  return dtype == "i8" || dtype == "u8" ? 1 : 4;',
    "}",
    "",
  ],
  summary: "elements of the width that their type names",
};

const words: ElementSizes = { of: () => "4", helper: [], summary: "four bytes per element" };

export function elementSizes({ inputs, outputs, targets }: HostModel): ElementSizes {
  return [...inputs, ...outputs, ...targets].every(({ tensor }) => elementBytes(storageOf(tensor)) === 4) ? words : mixedSizes;
}

/** `f32[rows, 28, 28, 1]`. */
export function describeTensor({ tensor }: HostTensor): string {
  const sizes = tensor.shape.map((size, axis) => (axis === 0 && typeof size !== "number" ? "rows" : String(constantFormula(size))));
  return `${tensor.dtype === "bool" ? "bool (32-bit 0 or 1)" : tensor.dtype} [${sizes.join(", ")}]`;
}

/** A C string literal. */
export function cString(text: string): string {
  return JSON.stringify(text).replaceAll("??", '?""?');
}
