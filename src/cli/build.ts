/** What `tscompile` does once its arguments are known. */

import { join } from "node:path";
import { type ArtifactFile, checkReplaceable, writeArtifact } from "../codegen/artifact.ts";
import { type ScriptBuild, startScripts } from "../codegen/artifact-script.ts";
import { type CompiledProgram, compileModule } from "../codegen/compile.ts";
import type { TargetName } from "../codegen/target.ts";
import { setWarningHandler } from "../keras/errors.ts";
import { checkEntry, type EntryModel, entryName, loadEntry, type Only, restrictModule } from "./front-end.ts";
import type { Reporter } from "./reporter.ts";

export type EmitKind = "ir" | "kernels" | "plan";

export interface BuildOptions {
  readonly entry: string;
  readonly target: TargetName;
  readonly out: string | undefined;
  /** Undefined for a batch that is known only when the program runs. */
  readonly batch: number | undefined;
  readonly only: Only;
  readonly passes: string | undefined;
  readonly printIrAfter: "all" | readonly string[] | undefined;
  readonly emit: readonly EmitKind[];
  readonly stats: boolean;
  readonly check: boolean;
  readonly verify: boolean;
}

/** Resolves to whether nothing was at fault. */
export async function build(options: BuildOptions, reporter: Reporter): Promise<boolean> {
  const { entry, target } = options;
  checkEntry(entry);
  setWarningHandler((message) => reporter.warning(message));
  const base = options.out ?? join("out", entryName(entry));
  if (options.check) {
    if (!(await reportTypeErrors(entry, reporter))) return false;
    for (const [model, program] of await compileAll(options, reporter))
      reporter.summary({ ...summaryOf(program), checked: true }, `${labelOf(model, entry)}: no faults`);
    return true;
  }
  await checkReplaceable(base);
  const scripts = startScripts(target);
  try {
    // All are compiled before anything is written.
    const programs = await compileAll(options, reporter);
    for (const [model, program] of programs) {
      const outDir = programs.length === 1 ? base : join(base, model.exportName);
      await write(model, program, outDir, options, reporter, scripts);
    }
  } finally {
    await scripts.stop();
  }
  return true;
}

async function compileAll(options: BuildOptions, reporter: Reporter): Promise<readonly (readonly [EntryModel, CompiledProgram])[]> {
  const programs: (readonly [EntryModel, CompiledProgram])[] = [];
  for (const model of await loadEntry(options.entry)) {
    if (!options.check) reporter.progress(`compiling ${labelOf(model, options.entry)} for ${options.target}`);
    programs.push([model, await compile(model, options, reporter)]);
  }
  return programs;
}

async function write(
  model: EntryModel,
  program: CompiledProgram,
  outDir: string,
  options: BuildOptions,
  reporter: Reporter,
  scripts: ScriptBuild,
): Promise<void> {
  const { files } = await writeArtifact(program, { outDir, scripts, extraFiles: await emitted(program, options.emit) });
  reporter.summary(
    { ...summaryOf(program), outDir, files, milliseconds: Math.round(performance.now()) },
    summaryText(labelOf(model, options.entry), outDir, program, files),
  );
  if (!options.verify) return;
  const { verifyArtifact } = await import("./verify.ts");
  const { largest, output } = await verifyArtifact(outDir, model.module, program);
  reporter.summary(
    { kind: "verify", largestDifference: largest, output },
    `  verified against the reference interpreter: largest difference ${largest.toExponential(2)} (${output})`,
  );
}

async function reportTypeErrors(entry: string, reporter: Reporter): Promise<boolean> {
  const { typeErrors } = await import("../analysis/entry.ts");
  const errors = typeErrors(entry);
  for (const error of errors) await reporter.diagnostic(error);
  return errors.length === 0;
}

function labelOf({ exportName }: EntryModel, entry: string): string {
  return exportName === "default" ? entryName(entry) : exportName;
}

async function compile(model: EntryModel, options: BuildOptions, reporter: Reporter): Promise<CompiledProgram> {
  const { module, training } = restrictModule(model, options.only, options.entry);
  // `compile` names the pipeline that runs when no passes are given.
  const passes = options.batch === undefined ? options.passes : `specialize{batch=${options.batch}},${options.passes ?? "compile"}`;
  const program = compileModule(module, {
    target: options.target,
    ...(passes === undefined ? {} : { passes }),
    ...(training ? { training } : {}),
    manager: {
      write: (text) => reporter.output(text),
      now: () => performance.now(),
      ...(options.printIrAfter ? { printIrAfter: options.printIrAfter } : {}),
    },
  });
  if (options.stats) {
    const { formatStatistics, formatTiming } = await import("../passes/manager.ts");
    reporter.output(formatTiming(program.steps) + formatStatistics(program.steps));
  }
  // Hoisted constants come from the compiler; values given to variables come before those `init` computes.
  return { ...program, state: { ...program.state, ...model.values } };
}

async function emitted(program: CompiledProgram, kinds: readonly EmitKind[]): Promise<readonly ArtifactFile[]> {
  const files: ArtifactFile[] = [];
  for (const kind of kinds) {
    if (kind === "ir") {
      const { printModule } = await import("../ir/print.ts");
      files.push({ name: "model.ir", content: printModule(program.module) });
    } else if (kind === "kernels") {
      // Symbolic dimensions print as their text.
      const text = JSON.stringify(
        program.kernels,
        (_key, value: unknown) => (typeof value === "object" && value !== null && "terms" in value ? String(value) : value),
        1,
      );
      files.push({ name: "kernels.json", content: `${text}\n` });
    } else if (kind === "plan") {
      files.push({ name: "plan.txt", content: planText(program) });
    } else kind satisfies never;
  }
  return files;
}

/** The launches of each function, a line each. */
function planText({ plan }: CompiledProgram): string {
  const lines: string[] = [];
  const shown = (formula: unknown): string => (Array.isArray(formula) ? `(${formula.map(shown).join(" ")})` : String(formula));
  const step = (entry: CompiledProgram["plan"]["functions"][number]["steps"][number], indent: string): void => {
    if (entry.kind === "launch")
      lines.push(
        `${indent}${plan.kernels[entry.kernel]?.name} [${entry.grid.map(shown).join(", ")}] ${entry.buffers.map(({ segment, offset }) => `${segment}+${shown(offset)}`).join(" ")}`,
      );
    else if (entry.kind === "copy")
      lines.push(`${indent}copy ${entry.from.segment}+${shown(entry.from.offset)} to ${entry.to.segment}+${shown(entry.to.offset)}`);
    else {
      lines.push(`${indent}loop ${entry.symbol} < ${shown(entry.count)}`);
      for (const child of entry.body) step(child, `${indent}  `);
    }
  };
  for (const { name, bytes } of plan.segments) lines.push(`segment ${name}: ${shown(bytes)} bytes`);
  for (const fn of plan.functions) {
    lines.push("", `${fn.name}(${fn.inputs.map(({ name }) => name).join(", ")})`);
    for (const entry of fn.steps) step(entry, "  ");
  }
  return `${lines.join("\n")}\n`;
}

function launches(program: CompiledProgram): Readonly<Record<string, number>> {
  return Object.fromEntries(program.plan.functions.map(({ name, steps }) => [name, steps.length]));
}

function summaryOf(program: CompiledProgram): Readonly<Record<string, unknown>> {
  return { name: program.name, target: program.target, kernels: program.kernels.length, launches: launches(program) };
}

function summaryText(label: string, outDir: string, program: CompiledProgram, files: Readonly<Record<string, number>>): string {
  const steps = Object.entries(launches(program)).map(([name, count]) => `${name} ${count}`);
  const total = Object.values(files).reduce((sum, bytes) => sum + bytes, 0);
  return [
    `${label} → ${outDir} (${program.target})`,
    `  ${program.kernels.length} kernels; launches: ${steps.join(", ")}`,
    `  ${Object.keys(files).length} files, ${kilobytes(total)} (weights ${kilobytes(files["weights.safetensors"] ?? 0)}), ${(performance.now() / 1000).toFixed(2)} s`,
  ].join("\n");
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}
