#!/usr/bin/env node
/** `tscompile-opt`: runs passes over the textual IR, as tests and reproducers do. */

import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Command, CommanderError } from "commander";
import { CompileError, formatDiagnostic } from "../ir/diagnostic.ts";
import { parseModule } from "../ir/parse.ts";
import { printModule } from "../ir/print.ts";
import { verifyModule } from "../ir/verify.ts";
import { formatStatistics, formatTiming, type ManagerOptions, type PassSelection, runPipeline } from "../passes/manager.ts";
import { allPasses } from "../passes/pass.ts";
import { pipelineOf, pipelines } from "../passes/pipelines.ts";

/** What the tool touches of the world: tests hand in their own. */
export interface ToolHost {
  readonly read: (file: string) => string;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly now: () => number;
  readonly saveReproducer: (text: string) => string;
}

export const processHost: ToolHost = {
  read: (file) => readFileSync(file === "-" ? 0 : file, "utf8"),
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
  now: () => performance.now(),
  saveReproducer(text) {
    const file = join(tmpdir(), `tscompile-reproducer-${process.pid}.ir`);
    writeFileSync(file, text);
    return file;
  },
};

/** Exit statuses, as of every tool of the project. */
const success = 0;
const diagnosed = 1;
const misused = 2;

interface ToolOptions {
  readonly passes: string;
  readonly printIrBefore?: string;
  readonly printIrAfter?: string;
  readonly printIrAfterChange?: boolean;
  readonly timePasses?: boolean;
  readonly stats?: boolean;
  readonly verifyEach?: boolean;
  readonly debug?: boolean;
}

class UsageError extends Error {}

export function main(args: readonly string[], host: ToolHost = processHost): number {
  const debug = args.includes("--debug");
  try {
    const program = createProgram(host);
    program.parse(args.map(withoutNames), { from: "user" });
    run(program.args[0] ?? "-", program.opts<ToolOptions>(), host);
    return success;
  } catch (error) {
    return report(error, debug, host);
  }
}

/** `--print-ir-after` without names means all, and never takes the file for a name. */
function withoutNames(arg: string): string {
  const [, when] = /^--print-ir-(before|after)(-all)?$/.exec(arg) ?? [];
  return when === undefined ? arg : `--print-ir-${when}=all`;
}

function createProgram(host: ToolHost): Command {
  return new Command("tscompile-opt")
    .description("Reads and verifies a module in textual form, runs passes over it and prints the result.")
    .argument("<file>", "the module; - reads standard input")
    .option("--passes <text>", "passes and pipelines, such as fold,simplify,dce", "")
    .option("--print-ir-before [=names]", "print the module before these passes; before each without names, as with --print-ir-before-all")
    .option("--print-ir-after [=names]", "print the module after these passes; after each without names, as with --print-ir-after-all")
    .option("--print-ir-after-change", "print the module after passes that changed it")
    .option("--time-passes", "print the time of each pass")
    .option("--stats", "print what each pass counted")
    .option("--verify-each", "verify the module after each pass")
    .option("--debug", "show stack traces of internal faults")
    .addHelpText("after", () => `\nPasses:\n${passList()}\nPipelines:\n${pipelineList()}`)
    .configureOutput({ writeOut: host.out, writeErr: host.err })
    .exitOverride();
}

function passList(): string {
  return allPasses()
    .map(({ name, summary }) => `  ${name.padEnd(16)} ${summary}\n`)
    .join("");
}

function pipelineList(): string {
  return Object.entries(pipelines)
    .map(([name, text]) => `  ${name.padEnd(16)} ${text}\n`)
    .join("");
}

function run(file: string, options: ToolOptions, host: ToolHost): void {
  const pipeline = pipelineOf(options.passes, "--passes");
  const module = parseModule(readInput(file, host), file);
  verifyModule(module);
  const before = selection(options.printIrBefore);
  const after = selection(options.printIrAfter);
  const manager: ManagerOptions = {
    write: host.err,
    now: host.now,
    saveReproducer: host.saveReproducer,
    ...(before ? { printIrBefore: before } : {}),
    ...(after ? { printIrAfter: after } : {}),
    ...(options.verifyEach ? { verifyEach: true } : {}),
    ...(options.printIrAfterChange ? { printIrAfterChange: true } : {}),
  };
  const { module: result, steps } = runPipeline(module, pipeline, manager);
  host.out(printModule(result));
  if (options.stats) host.err(formatStatistics(steps));
  if (options.timePasses) host.err(formatTiming(steps));
}

function readInput(file: string, host: ToolHost): string {
  try {
    return host.read(file);
  } catch (error) {
    throw new UsageError(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function selection(text: string | undefined): PassSelection | undefined {
  if (text === undefined || text === "all") return text;
  const names = text.split(",").map((name) => name.trim());
  for (const name of names) {
    if (!allPasses().some((pass) => pass.name === name))
      throw new UsageError(
        `there is no pass named ${name}; the passes are ${allPasses()
          .map((pass) => pass.name)
          .join(", ")}`,
      );
  }
  return names;
}

function report(error: unknown, debug: boolean, host: ToolHost): number {
  // Commander has printed its message by now; help and version end with success.
  if (error instanceof CommanderError) return error.exitCode === 0 ? success : misused;
  if (error instanceof UsageError) {
    host.err(`error: ${error.message}\n`);
    return misused;
  }
  if (error instanceof CompileError) host.err(`${formatDiagnostic(error.diagnostic)}\n`);
  else host.err(`error: ${error instanceof Error ? error.message : String(error)}\n`);
  if (debug && error instanceof Error)
    host.err(`${error.stack ?? ""}\n${error.cause instanceof Error ? `caused by ${error.cause.stack ?? ""}\n` : ""}`);
  return diagnosed;
}

// Installed, the tool is started through a link.
if (process.argv[1] && fileURLToPath(import.meta.url) === realpathSync(process.argv[1])) process.exitCode = main(process.argv.slice(2));
