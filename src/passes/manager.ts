/**
 * Runs pipelines: dumps, verification, timing, statistics, and a reproducer when a pass breaks. Reads no clock and
 * touches no file; what needs them is handed in.
 */

import { CompileError } from "../ir/diagnostic.ts";
import type { Module } from "../ir/graph.ts";
import { printModule } from "../ir/print.ts";
import { verifyModule } from "../ir/verify.ts";
import { runPass } from "./pass.ts";
import { formatPipeline, type Pipeline } from "./pipeline.ts";

/** Names of passes, or all of them. */
export type PassSelection = "all" | readonly string[];

export interface ManagerOptions {
  readonly printIrBefore?: PassSelection;
  readonly printIrAfter?: PassSelection;
  /** Dumps after passes that changed the text of the module. */
  readonly printIrAfterChange?: boolean;
  /** Receives the dumps. Without it, there are none. */
  readonly write?: (text: string) => void;
  /** Verifies the input and the result of each pass. */
  readonly verifyEach?: boolean;
  /** Milliseconds; without it, times are zero. */
  readonly now?: () => number;
  /** Keeps the text of a reproducer and returns where. */
  readonly saveReproducer?: (text: string) => string;
}

export interface StepReport {
  readonly pass: string;
  readonly milliseconds: number;
  readonly statistics: Readonly<Record<string, number>>;
}

export interface PipelineResult {
  readonly module: Module;
  readonly steps: readonly StepReport[];
}

/** Called with every module that enters a pipeline or leaves a pass. */
export type ModuleObserver = (module: Module, stage: string) => void;

const observers = new Set<ModuleObserver>();

/** Subscribes until the returned function is called. For tests that check what must hold of every module. */
export function onModule(observer: ModuleObserver): () => void {
  observers.add(observer);
  return () => {
    observers.delete(observer);
  };
}

/** A pass threw something other than a diagnostic: a fault of the compiler. */
export class PassFailure extends Error {
  readonly pass: string;
  /** File with the input of the pass. */
  readonly reproducer: string | undefined;
  constructor(pass: string, cause: unknown, reproducer: Reproducer | undefined) {
    const what = cause instanceof Error ? cause.message.replace(/^internal: /, "") : String(cause);
    const rerun = reproducer
      ? `\n  the input of the pass was written to ${reproducer.file}\n  rerun: ${commandOf(reproducer.file, reproducer.pipeline)}`
      : "";
    super(`internal: pass ${pass}: ${what}${rerun}`, { cause });
    this.name = "PassFailure";
    this.pass = pass;
    this.reproducer = reproducer?.file;
  }
}

interface Reproducer {
  readonly file: string;
  readonly pipeline: Pipeline;
}

function commandOf(file: string, pipeline: Pipeline): string {
  return `tscompile-opt ${file} --passes="${formatPipeline(pipeline)}" --verify-each --debug`;
}

function selects(selection: PassSelection | undefined, name: string): boolean {
  return selection === "all" || (selection?.includes(name) ?? false);
}

export function runPipeline(module: Module, pipeline: Pipeline, options: ManagerOptions = {}): PipelineResult {
  const now = options.now ?? (() => 0);
  const steps: StepReport[] = [];
  let current = module;
  check(current, "input", options);
  for (const [index, { pass, options: passOptions, sizes }] of pipeline.entries()) {
    const before = current;
    if (selects(options.printIrBefore, pass.name)) dump(before, `before ${pass.name}`, options);
    const start = now();
    let milliseconds = 0;
    try {
      const result = runPass(pass, before, passOptions, sizes);
      milliseconds = now() - start;
      current = result.module;
      steps.push({ pass: pass.name, milliseconds, statistics: result.statistics });
      check(current, pass.name, options);
    } catch (error) {
      // A diagnostic of the pass itself is the user's; one of the verifier on the result is ours.
      if (error instanceof CompileError && current === before) throw error;
      throw new PassFailure(pass.name, error, reproduce(before, pipeline.slice(index), options));
    }
    if (selects(options.printIrAfter, pass.name)) dump(current, `after ${pass.name}`, options);
    else if (options.printIrAfterChange && options.write && current !== before && printModule(current) !== printModule(before)) {
      dump(current, `after ${pass.name}`, options);
    }
  }
  return { module: current, steps };
}

function check(module: Module, stage: string, options: ManagerOptions): void {
  if (options.verifyEach) verifyModule(module);
  for (const observer of observers) observer(module, stage);
}

function dump(module: Module, title: string, { write }: ManagerOptions): void {
  write?.(`// IR ${title}\n${printModule(module)}`);
}

function reproduce(module: Module, pipeline: Pipeline, { saveReproducer }: ManagerOptions): Reproducer | undefined {
  if (!saveReproducer) return undefined;
  return { file: saveReproducer(`// RUN: ${commandOf("%s", pipeline)}\n${printModule(module)}`), pipeline };
}

/** A table of the passes with their times. */
export function formatTiming(steps: readonly StepReport[]): string {
  const total = steps.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const lines = steps.map(({ pass, milliseconds }) => `${milliseconds.toFixed(2).padStart(10)} ms  ${pass}`);
  return `${[...lines, `${total.toFixed(2).padStart(10)} ms  total`].join("\n")}\n`;
}

/** Statistics of each step that has any, in the order of the pipeline. */
export function formatStatistics(steps: readonly StepReport[]): string {
  const lines = steps.flatMap(({ pass, statistics }) =>
    Object.keys(statistics)
      .sort()
      .map((name) => `${String(statistics[name]).padStart(8)}  ${pass}  ${name}`),
  );
  return lines.length === 0 ? "" : `${lines.join("\n")}\n`;
}
