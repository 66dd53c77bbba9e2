#!/usr/bin/env node
/** The command `tscompile`. Exit status: 0 done, 1 the model has faults, 2 the command line has. */

import { enableCompileCache } from "node:module";
import { fileURLToPath } from "node:url";
import { Command, CommanderError, InvalidArgumentError, Option } from "commander";
import type { BuildOptions, EmitKind } from "../compiler.ts";
import { Reporter } from "./reporter.ts";

interface Flags {
  readonly target: NonNullable<BuildOptions["target"]>;
  readonly cpu?: string;
  readonly precision: NonNullable<BuildOptions["precision"]>;
  readonly out?: string;
  readonly batch: number | "dynamic";
  readonly only: NonNullable<BuildOptions["only"]>;
  readonly sampleWeights?: boolean;
  readonly passes?: string;
  readonly printIrAfter?: readonly string[];
  readonly emit: readonly EmitKind[];
  readonly stats?: boolean;
  readonly check?: boolean;
  readonly verify?: boolean;
  readonly profile?: boolean;
  readonly tune?: boolean;
  readonly quiet?: boolean;
  readonly json?: boolean;
  readonly debug?: boolean;
}

function parseBatch(text: string): number | "dynamic" {
  if (text === "dynamic") return text;
  const size = Number(text);
  if (!Number.isInteger(size) || size < 1) throw new InvalidArgumentError("Expected a positive whole number or dynamic.");
  return size;
}

const emitKinds: readonly EmitKind[] = ["ir", "kernels", "plan", "ptx", "fatbin"];

function parseEmit(text: string): readonly EmitKind[] {
  return text.split(",").map((name) => {
    const kind = emitKinds.find((candidate) => candidate === name.trim());
    if (!kind) throw new InvalidArgumentError(`${name} is not among ${emitKinds.join(", ")}.`);
    return kind;
  });
}

function command(): Command {
  return new Command("tscompile")
    .description("Compiles the models that a TypeScript file exports into programs that train and predict.")
    .argument("<entry>", "a .ts or .js file whose exports are models")
    .addOption(new Option("--target <name>", "what to compile for").choices(["cuda", "native", "wgsl", "wasm"]).default("wasm"))
    .option("--cpu <name>", "the processor of the target native: host, a level such as x86-64-v3, or a name (default: host)")
    .addOption(
      new Option("--precision <type>", "how products of f32 numbers are computed on matrix units").choices(["f32", "tf32"]).default("f32"),
    )
    .option("--out <dir>", "folder of the artifact (default: out/<name>)")
    .option("--batch <size>", "a fixed batch size, or dynamic", parseBatch, "dynamic")
    .addOption(new Option("--only <functions>", "which functions").choices(["predict", "train", "all"]).default("all"))
    .option("--sample-weights", "let fit and evaluate take weights of samples and classes")
    .option("--passes <pipeline>", "passes in place of the default pipeline")
    .option("--print-ir-after <passes>", "print the IR after these passes, or all", (text: string) => text.split(","))
    .option("--emit <kinds>", `files to write besides: ${emitKinds.join(", ")}`, parseEmit, [])
    .option("--stats", "print times and statistics of the passes")
    .option("--check", "check types and shapes, write nothing")
    .option("--verify", "run the artifact against the reference interpreter")
    .option("--profile", "time each kernel on this machine (targets wasm and wgsl)")
    .option("--tune", "measure schedules on this machine and keep the faster ones beside the entry")
    .addOption(new Option("--quiet", "print faults only").conflicts("json"))
    .option("--json", "print one JSON record per line")
    .option("--debug", "print stack traces")
    .helpOption("--help", "print this")
    .configureHelp({ sortOptions: false })
    .showHelpAfterError(true)
    .exitOverride();
}

async function main(argv: readonly string[]): Promise<number> {
  const program = command();
  try {
    program.parse(argv);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    throw error;
  }
  const flags = program.opts<Flags>();
  const [entry = ""] = program.args;
  const reporter = new Reporter({ quiet: flags.quiet ?? false, json: flags.json ?? false, debug: flags.debug ?? false });
  const { build, entryFault, UsageError } = await import("../compiler.ts");
  // What the entry starts and does not wait for may throw as well, or end the process before there is a model.
  process.once("uncaughtException", (error) => {
    void reporter.failure(entryFault(error, entry)).then(() => process.exit(1));
  });
  const ended = (): void => {
    process.stderr.write(`error TSC5004: ${entry} ends the process before its models are compiled\n`);
    process.exitCode = 1;
  };
  process.once("exit", ended);
  try {
    const { diagnostics } = await build(
      {
        entry,
        target: flags.target,
        precision: flags.precision,
        only: flags.only,
        emit: flags.emit,
        sampleWeights: flags.sampleWeights ?? false,
        stats: flags.stats ?? false,
        check: flags.check ?? false,
        verify: flags.verify ?? false,
        profile: flags.profile ?? false,
        tune: flags.tune ?? false,
        ...(flags.cpu === undefined ? {} : { cpu: flags.cpu }),
        ...(flags.out === undefined ? {} : { outDir: flags.out }),
        ...(flags.batch === "dynamic" ? {} : { batch: flags.batch }),
        ...(flags.passes === undefined ? {} : { passes: flags.passes }),
        ...(flags.printIrAfter ? { printIrAfter: flags.printIrAfter.includes("all") ? "all" : flags.printIrAfter } : {}),
      },
      reporter,
    );
    for (const diagnostic of diagnostics) await reporter.diagnostic(diagnostic);
    return diagnostics.length === 0 ? 0 : 1;
  } catch (error) {
    if (error instanceof UsageError) {
      process.stderr.write(`error: ${error.diagnostic.message}\n\n${program.helpInformation()}`);
      return 2;
    }
    await reporter.failure(error);
    return 1;
  } finally {
    process.off("exit", ended);
  }
}

// Compiled code of the tools we load is kept beside them, never elsewhere: most of the start would go into parsing.
enableCompileCache(fileURLToPath(new URL("../../node_modules/.cache/tscompile", import.meta.url)));
process.exitCode = await main(process.argv);
