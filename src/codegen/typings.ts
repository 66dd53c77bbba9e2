/**
 * `model.d.ts`: the runtime's own declarations, narrowed to this model's inputs, outputs and functions; and `training.d.ts`
 * beside it, which is the same for all models. The two need no package.
 */

import { IndentationText, type InterfaceDeclaration, Node, Project, type SourceFile, SyntaxKind, VariableDeclarationKind } from "ts-morph";
import { arrayTypes } from "../runtime/elements.ts";
import type { Formula, Plan, PlanTensor } from "../runtime/plan.ts";
import { targets as descriptions, type TargetName } from "./target.ts";
import { declarationText } from "./typings-source.ts";
import { printTrainingTypings, trainingNames } from "./typings-training.ts";

export interface Typings {
  readonly model: string;
  readonly training: string;
}

/** Declarations copied as they are, in this order. */
const copied: readonly (readonly [file: string, names: readonly string[]])[] = [
  ["data", ["TensorData"]],
  ["sample-weights", ["WeightData"]],
  ["program-types", ["CommonOptions", "FitOptions", "EvaluateOptions", "PredictOptions", "BatchOptions", "Evaluation", "Program"]],
];

/** Declarations and members that a model without training has no use for. */
const trainingDeclarations = ["WeightData", "FitOptions", "EvaluateOptions", "BatchOptions", "Evaluation"];
const trainingMembers = [
  "targets",
  "metricNames",
  "fit",
  "evaluate",
  "trainOnBatch",
  "testOnBatch",
  "resetMetrics",
  "saveTrainingState",
  "loadTrainingState",
];

export function printTypings(plan: Pick<Plan, "name" | "functions" | "training">, target: TargetName): Typings {
  const project = new Project({
    useInMemoryFileSystem: true,
    skipLoadingLibFiles: true,
    manipulationSettings: { indentationText: IndentationText.TwoSpaces },
    compilerOptions: { noLib: true },
  });
  const predict = plan.functions.find(({ name }) => name === "predict");
  const train = plan.functions.find(({ name }) => name === "train_step");
  const inputs = predict?.inputs ?? [];
  const outputs = predict?.outputs ?? [];
  const inputNames = new Set(inputs.map(({ name }) => name));
  const targets = (train?.inputs ?? []).filter(({ name }) => !inputNames.has(name) && !name.startsWith("sample_weight"));

  const names = copied.flatMap(([file, all]) =>
    all.filter((name) => train || !trainingDeclarations.includes(name)).map((name) => [file, name] as const),
  );
  const declarations = project.createSourceFile("declarations.ts", names.map(([file, name]) => declarationText(file, name)).join("\n"));
  narrow(declarations, train !== undefined);
  const mentioned = new Set(declarations.getDescendantsOfKind(SyntaxKind.Identifier).map((identifier) => identifier.getText()));
  const output = project.createSourceFile(
    "model.d.ts",
    `/** ${plan.name}, compiled by tscompile for ${target}. Shapes have null where the size is the caller's. */\n`,
  );
  output.addImportDeclaration({
    isTypeOnly: true,
    moduleSpecifier: "./training.js",
    namedImports: trainingNames.flatMap(([, all]) => all.filter((name) => mentioned.has(name))).toSorted(),
  });
  output.addTypeAlias({
    isExported: true,
    name: "Input",
    docs: [`What the model takes: ${inputs.map(describe).join("; ")}.`],
    type: dataType(inputs, []),
  });
  if (train)
    output.addTypeAlias({
      isExported: true,
      name: "Target",
      docs: [`What it is trained to give: ${targets.map(describe).join("; ")}.`],
      type: dataType(targets, outputs),
    });
  output.addTypeAlias({
    isExported: true,
    name: "Prediction",
    docs: [`What it gives, row-major: ${outputs.map(describe).join("; ")}.`],
    type: predictionType(outputs),
  });
  output.addStatements(declarations.getFullText().trim());

  const program = output.getInterfaceOrThrow("Program");
  program.getPropertyOrThrow("inputs").setType(specTypes(inputs));
  program.getPropertyOrThrow("outputs").setType(specTypes(outputs));
  if (train) {
    program.getPropertyOrThrow("targets").setType(specTypes(targets));
    program.getPropertyOrThrow("metricNames").setType(`readonly [${(plan.training?.metrics ?? []).map(quote).join(", ")}]`);
  }
  output.addInterface({
    isExported: true,
    name: "LoadOptions",
    properties: [
      {
        name: "weights",
        type: "string | URL | ArrayBuffer | Uint8Array",
        docs: ["Weights to use instead of the artifact's own: a path or URL, or the bytes of a safetensors file."],
      },
      { name: "seed", type: "number", docs: ["Seed of the order of rows in fit. Default 0."] },
      {
        name: "write",
        type: "(text: string) => void",
        docs: ["Where progress goes; default standard output, or the console in a browser."],
      },
      ...(target === "wgsl"
        ? [{ name: "gpuDevice", type: "GPUDevice", docs: ["Used instead of a device of the program's own, and not destroyed by dispose."] }]
        : []),
      ...(descriptions[target].share
        ? [
            {
              name: "threads",
              type: "number",
              docs: ["The most threads that a call may use. Default one per processor, at most 8. Results do not depend on it."],
            },
          ]
        : []),
    ].map((property) => ({ ...property, isReadonly: true, hasQuestionToken: true })),
  });
  output.addClass({
    hasDeclareKeyword: true,
    isExported: true,
    name: "RuntimeFault",
    extends: "Error",
    docs: ["What every call throws for data, weights or devices that do not fit."],
    properties: [
      { name: "code", isReadonly: true, type: "string" },
      { name: "reason", isReadonly: true, type: "string" },
      { name: "help", isReadonly: true, type: "string | undefined" },
    ],
  });
  output.addFunction({
    hasDeclareKeyword: true,
    isExported: true,
    name: "load",
    docs: ["Reads the files beside this one and makes the program."],
    parameters: [{ name: "options", type: "LoadOptions", hasQuestionToken: true }],
    returnType: "Promise<Program>",
  });
  output.addVariableStatement({
    hasDeclareKeyword: true,
    isExported: true,
    declarationKind: VariableDeclarationKind.Const,
    docs: ["Predicts with a program that is loaded on the first call and kept."],
    declarations: [{ name: "serve", type: 'Program["predict"]' }],
  });
  const head = target === "wgsl" ? '/// <reference types="@webgpu/types" />\n' : "";
  return { model: head + output.getFullText(), training: printTrainingTypings() };
}

/** `Data` becomes the model's input or target, and training leaves a model without it. */
function narrow(source: SourceFile, trains: boolean): void {
  if (!trains) source.getInterfaces().forEach(withoutTraining);
  for (const reference of source.getDescendantsOfKind(SyntaxKind.TypeReference)) {
    if (reference.wasForgotten() || reference.getText() !== "Data") continue;
    const owner = reference.getFirstAncestor((node) => Node.isParameterDeclaration(node) || Node.isNamedTupleMember(node));
    const role = Node.isParameterDeclaration(owner) || Node.isNamedTupleMember(owner) ? owner.getName() : "";
    reference.replaceWithText(role === "y" ? "Target" : "Input");
  }
}

function withoutTraining(declaration: InterfaceDeclaration): void {
  for (const member of declaration.getMembers()) {
    const named = Node.isMethodSignature(member) || Node.isPropertySignature(member) ? member.getName() : "";
    if (trainingMembers.includes(named)) member.remove();
  }
}

function quote(text: string): string {
  return JSON.stringify(text);
}

function sizes(shape: readonly Formula[]): string {
  return shape.map((size) => (typeof size === "number" ? size : "null")).join(", ");
}

function describe({ name, dtype, shape }: PlanTensor): string {
  return `${name} ${dtype}[${shape.map((size) => (typeof size === "number" ? size : "batch")).join(", ")}]`;
}

function specTypes(tensors: readonly PlanTensor[]): string {
  const specs = tensors.map(
    ({ name, dtype, shape }) =>
      `{ readonly name: ${quote(name)}; readonly shape: readonly [${sizes(shape)}]; readonly dtype: ${quote(dtype)} }`,
  );
  return `readonly [${specs.join(", ")}]`;
}

/** One array, a list, or a record by name; `aliases` are other names, by position. */
function dataType(tensors: readonly PlanTensor[], aliases: readonly PlanTensor[]): string {
  const record = (names: readonly string[]): string => `{ ${names.map((name) => `readonly ${quote(name)}: TensorData`).join("; ")} }`;
  const names = tensors.map(({ name }) => name);
  const others = aliases.slice(0, names.length).map(({ name }) => name);
  const records = [record(names), ...(others.length === names.length && others.join() !== names.join() ? [record(others)] : [])];
  const plain = tensors.length === 1 ? "TensorData" : `readonly [${names.map(() => "TensorData").join(", ")}]`;
  return [plain, ...records].join(" | ");
}

function predictionType(outputs: readonly PlanTensor[]): string {
  const arrays = outputs.map(({ dtype }) => `${arrayTypes[dtype].name}<ArrayBuffer>`);
  if (arrays.length === 1 && arrays[0]) return arrays[0];
  return `{ ${outputs.map(({ name }, i) => `readonly ${quote(name)}: ${arrays[i]}`).join("; ")} }`;
}
