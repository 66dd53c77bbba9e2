/** From an entry file to modules of the graph IR: runs the file and traces the models it exports. */

import { existsSync, statSync } from "node:fs";
import { basename, dirname, extname, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { CompileError, fail } from "../ir/diagnostic.ts";
import type { GraphFunction, Module } from "../ir/graph.ts";
import type { Location } from "../ir/location.ts";
import type { HostTensor } from "../ir/type.ts";
import type { Trainer } from "../keras/trainer/trainer.ts";
import { isRuntimeFault } from "../runtime/fault.ts";
import type { PlanTraining } from "../runtime/plan.ts";
import { usage } from "./usage.ts";

/** A model of the entry as a module, with what its variables hold if they were given values before the export. */
export interface EntryModel {
  /** `default`, or the name of the export. */
  readonly exportName: string;
  readonly module: Module;
  /** Present for a compiled model. */
  readonly training: PlanTraining | undefined;
  readonly values: Readonly<Record<string, HostTensor>>;
}

export type Only = "predict" | "train" | "all";

/** A model, of whichever copy of the package made it. */
type Traceable = Pick<Trainer, "traceModule">;

function isTraceable(value: unknown): value is Traceable {
  return typeof value === "object" && value !== null && "traceModule" in value && typeof value.traceModule === "function";
}

export interface TraceOptions {
  readonly sampleWeights: boolean;
}

function trace(model: Traceable, exportName: string, { sampleWeights }: TraceOptions): EntryModel {
  const { module, logs, learningRate, variables } = model.traceModule(sampleWeights ? { sampleWeights } : {});
  if (sampleWeights && !logs)
    fail("TSC5005", `the model ${module.name} has no training step that could take weights of samples`, {
      help: "call model.compile({optimizer, loss}) in the entry, or leave out --sample-weights",
    });
  const values: Record<string, HostTensor> = {};
  for (const { name, type } of module.state) {
    const variable = variables.get(name);
    // The others have the values that `init` gives them.
    if (variable?.isInitialized) values[name] = { dtype: type.dtype, shape: variable.shape, data: variable.hostValue() };
  }
  return { exportName, module, values, training: logs && { metrics: logs, ...(learningRate === undefined ? {} : { learningRate }) } };
}

/** Faults of the command line: no such file, or of a kind that is not read. */
export function checkEntry(entry: string): void {
  if (!existsSync(entry) || !statSync(entry).isFile()) usage(`there is no file ${entry}`);
  if (![".ts", ".mts", ".js", ".mjs"].includes(extname(entry))) usage(`${entry} is no TypeScript or JavaScript file`);
}

export async function loadEntry(entry: string, options: TraceOptions): Promise<readonly EntryModel[]> {
  let exports: Readonly<Record<string, unknown>>;
  try {
    exports = (await import(pathToFileURL(resolve(entry)).href)) as Readonly<Record<string, unknown>>;
  } catch (error) {
    throw entryFault(error, entry);
  }
  const models = new Map<Traceable, string>();
  // The default export first, so that a model under two names is the default one.
  const names = Object.keys(exports).sort((a, b) => Number(b === "default") - Number(a === "default"));
  for (const name of names) {
    const value = exports[name];
    if (isTraceable(value) && !models.has(value)) models.set(value, name);
  }
  if (models.size === 0) await noModel(entry, exports);
  return [...models].map(([model, exportName]) => {
    try {
      return trace(model, exportName, options);
    } catch (error) {
      throw entryFault(error, entry);
    }
  });
}

async function noModel(entry: string, exports: Readonly<Record<string, unknown>>): Promise<never> {
  const { unexportedModels } = await import("../analysis/entry.ts");
  const found = Object.entries(exports).map(([name, value]) => `${name} (${value === null ? "null" : typeof value})`);
  const notes = unexportedModels(entry);
  const [first] = notes;
  return fail("TSC5002", `${entry} exports no model; ${found.length === 0 ? "it exports nothing" : `it exports ${found.join(", ")}`}`, {
    notes,
    help: `export the model: export default ${first ? first.message.split(" ")[0] : "model"};`,
  });
}

/** What the user's file threw, as a diagnostic with the place in that file. */
export function entryFault(error: unknown, entry: string): Error {
  if (error instanceof CompileError || !(error instanceof Error))
    return error instanceof Error
      ? error
      : new CompileError({ severity: "error", code: "TSC5003", message: `${entry} throws ${String(error)}`, notes: [] });
  // A type error about a config has what is wrong with it as its cause.
  for (const candidate of [error, error.cause])
    if (candidate instanceof Error && isDiagnosed(candidate)) return new CompileError(candidate.diagnostic, { cause: error });
  if (error.message.startsWith("internal: ")) return error;
  const location = firstFrame(error, entry);
  const placed = { notes: [], ...(location ? { location } : {}) };
  if (isRuntimeFault(error)) {
    const { code, reason: message, help } = error;
    return new CompileError({ severity: "error", code, message, ...placed, ...(help ? { help } : {}) }, { cause: error });
  }
  const message = error.message.replace(/\s+/g, " ").trim();
  return new CompileError(
    { severity: "error", code: "TSC5003", message: `${entry} throws ${error.name}: ${message}`, ...placed },
    { cause: error },
  );
}

/** A `CompileError` of another copy of the package. */
function isDiagnosed(error: Error): error is CompileError {
  return "diagnostic" in error && typeof error.diagnostic === "object" && error.diagnostic !== null && "code" in error.diagnostic;
}

function firstFrame(error: Error, entry: string): Location | undefined {
  const url = pathToFileURL(resolve(entry)).href;
  // A syntax error's stack begins with the place itself.
  const at = error.stack?.split("\n").find((line) => line.includes(url) || line.includes(resolve(entry)));
  const match = at ? /:(\d+)(?::(\d+))?\)?$/.exec(at) : null;
  return match
    ? { file: relative(process.cwd(), resolve(entry)) || entry, line: Number(match[1]), column: Number(match[2] ?? 1) }
    : undefined;
}

/** `digits` for `examples/digits/model.ts`, `resnet` for `models/resnet.ts`. */
export function entryName(entry: string): string {
  const base = basename(entry, extname(entry));
  return base === "model" || base === "index" ? basename(dirname(resolve(entry))) : base;
}

/** The module with only the functions asked for and the state they use. Training needs all of them. */
export function restrictModule({ module, training }: EntryModel, only: Only, entry: string): Pick<EntryModel, "module" | "training"> {
  if (only === "train" && !training) {
    fail("TSC5005", `${entry}: the model ${module.name} has no training step`, {
      help: "call model.compile({optimizer, loss}) in the entry, or leave out --only train",
    });
  }
  if (only !== "predict") return { module, training };
  const kept = module.functions.filter(({ name }) => name === "predict");
  const used = new Set(kept.flatMap(stateOf));
  const init = module.functions
    .filter(({ name }) => name === "init")
    .map((fn) => ({ ...fn, results: fn.results.filter(({ target }) => target.kind === "output" || used.has(target.name)) }));
  return {
    module: { ...module, state: module.state.filter(({ name }) => used.has(name)), functions: [...kept, ...init] },
    training: undefined,
  };
}

function stateOf(fn: GraphFunction): readonly string[] {
  const read = fn.parameters.map(({ source }) => source);
  const written = fn.results.map(({ target }) => target);
  return [...read, ...written].filter(({ kind }) => kind === "state").map(({ name }) => name);
}
