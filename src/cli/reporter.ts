/** What the CLI says, and where: text or JSON lines, colours only on a terminal that wants them. */

import { CompileError, createDiagnostic, type Diagnostic } from "../ir/diagnostic.ts";
import { RuntimeFault } from "../runtime/fault.ts";

export interface ReporterOptions {
  readonly quiet: boolean;
  readonly json: boolean;
  readonly debug: boolean;
}

export class Reporter {
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

  summary(record: Readonly<Record<string, unknown>>, text: string): void {
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

function diagnosticOf(error: unknown): Diagnostic {
  if (error instanceof CompileError) return error.diagnostic;
  if (error instanceof RuntimeFault) return createDiagnostic("error", error.code, error.reason, { help: error.help });
  const message = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && "syscall" in error) return createDiagnostic("error", "TSC5006", message.replace(/^E[A-Z]+: /, ""));
  return createDiagnostic("error", "TSC9001", message.startsWith("internal: ") ? message : `internal: ${message}`, {
    help: "this is a fault of tscompile; run again with --debug for where it happened",
  });
}
