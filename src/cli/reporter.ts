/** What the CLI says, and where: text or JSON lines, colours only on a terminal that wants them. */

import type { BuildListener, BuiltModel, CompiledProgram, FunctionProfile, Verification } from "../compiler.ts";
import { CompileError, createDiagnostic, type Diagnostic } from "../ir/diagnostic.ts";
import { isRuntimeFault } from "../runtime/fault.ts";

export interface ReporterOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly debug: boolean;
}

export class Reporter implements BuildListener {
  readonly #options: ReporterOptions;
  constructor(options: ReporterOptions) {
    this.#options = options;
  }

  /** What is being done: plain lines on standard error. */
  progress(text: string): void {
    if (!this.#options.quiet && !this.#options.json) process.stderr.write(`${text}\n`);
  }

  /** Text the user asked for by an option. */
  output(text: string): void {
    if (this.#options.json) process.stderr.write(text);
    else process.stdout.write(text);
  }

  built({ label, program, outDir, files }: BuiltModel): void {
    const record = { name: program.name, target: program.target, kernels: program.kernels.length, launches: launches(program) };
    if (outDir === undefined || !files) this.#summary({ ...record, checked: true }, `${label}: no faults`);
    else
      this.#summary({ ...record, outDir, files, milliseconds: Math.round(performance.now()) }, summaryText(label, outDir, program, files));
  }

  verified({ largest, output }: Verification): void {
    this.#summary(
      { kind: "verify", largestDifference: largest, output },
      `  verified against the reference interpreter: largest difference ${largest.toExponential(2)} (${output})`,
    );
  }

  profiled(profile: FunctionProfile): void {
    this.#summary({ kind: "profile", ...profile }, profileText(profile));
  }

  #summary(record: Readonly<Record<string, unknown>>, text: string): void {
    if (this.#options.json) process.stdout.write(`${JSON.stringify({ kind: "summary", ...record })}\n`);
    else if (!this.#options.quiet) process.stdout.write(`${text}\n`);
  }

  /** What the front end has to say that stops nothing. */
  warning(message: string): void {
    if (this.#options.json) process.stdout.write(`${JSON.stringify({ kind: "diagnostic", severity: "warning", message })}\n`);
    else if (!this.#options.quiet) process.stderr.write(`warning: ${message}\n`);
  }

  async diagnostic(diagnostic: Diagnostic): Promise<void> {
    if (this.#options.json) {
      process.stdout.write(`${JSON.stringify({ kind: "diagnostic", ...diagnostic })}\n`);
      return;
    }
    const { renderDiagnostic } = await import("../analysis/render.ts");
    const color = process.stderr.isTTY === true && !process.env.NO_COLOR;
    process.stderr.write(`${await renderDiagnostic(diagnostic, { color })}\n`);
  }

  /** Everything that was thrown ends here. */
  async failure(error: unknown): Promise<void> {
    await this.diagnostic(diagnosticOf(error));
    if (this.#options.debug && error instanceof Error) {
      process.stderr.write(`${error.stack ?? error.message}\n`);
      if (error.cause instanceof Error) process.stderr.write(`caused by ${error.cause.stack ?? error.cause.message}\n`);
    }
  }
}

function launches({ plan }: CompiledProgram): Readonly<Record<string, number>> {
  return Object.fromEntries(plan.functions.map(({ name, steps }) => [name, steps.length]));
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

function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof CompileError) return error.diagnostic;
  if (isRuntimeFault(error)) return createDiagnostic("error", error.code, error.reason, { help: error.help });
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "syscall" in error) return createDiagnostic("error", "TSC5006", message.replace(/^E[A-Z]+: /, ""));
  return createDiagnostic("error", "TSC9001", message.startsWith("internal: ") ? message : `internal: ${message}`, {
    help: "this is a fault of tscompile; run again with --debug for where it happened",
  });
}

function profileText({ function: name, batch, kernels, rates }: FunctionProfile): string {
  const total = kernels.reduce((sum, { milliseconds }) => sum + milliseconds, 0);
  const launches = kernels.reduce((sum, kernel) => sum + kernel.launches, 0);
  const rate = (amount: number, milliseconds: number): string => (amount / milliseconds / 1e6).toFixed(1).padStart(8);
  const machine = `this machine reaches ${(rates.flops / 1e9).toFixed(1)} GFLOP/s in a product and ${(rates.bytes / 1e9).toFixed(1)} GB/s in a copy`;
  return [
    `  ${name}, batch ${batch}: ${launches} launches, ${total.toFixed(3)} ms; ${machine}`,
    "        ms    %  GFLOP/s     GB/s  roofline  launches  kernel",
    ...kernels.map(({ milliseconds, flops, bytes, roofline, launches: count, name: kernel, operations, locations }) =>
      [
        `  ${milliseconds.toFixed(3).padStart(8)}`,
        ((100 * milliseconds) / total).toFixed(0).padStart(4),
        ` ${rate(flops, milliseconds)}`,
        rate(bytes, milliseconds),
        `${(100 * roofline).toFixed(0).padStart(8)}%`,
        `${String(count).padStart(9)}`,
        ` ${kernel}: ${[...new Set(operations)].join(", ")}  ${locations.join(", ")}`,
      ].join(" "),
    ),
  ].join("\n");
}
