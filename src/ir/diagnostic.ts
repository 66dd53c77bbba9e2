/**
 * The one way to report a fault: a numbered message with the place in the user's program, notes and a hint.
 * Only `CompileError` is thrown for what a user can cause; anything else that escapes is an internal fault.
 */

import { formatLocation, type Location } from "./location.ts";

export type Severity = "error" | "warning";

export interface DiagnosticNote {
  readonly message: string;
  readonly location?: Location;
}

export interface Diagnostic {
  readonly severity: Severity;
  /** Stable identifier, `TSC` and four digits: 1xxx IR, 2xxx models and shapes, 3xxx data, 4xxx artifacts, 5xxx command line. */
  readonly code: string;
  /** What was found and what was expected, in that order, without a final full stop. */
  readonly message: string;
  readonly location?: Location;
  readonly notes: readonly DiagnosticNote[];
  readonly help?: string;
}

export interface DiagnosticOptions {
  readonly location?: Location | undefined;
  readonly notes?: readonly DiagnosticNote[];
  readonly help?: string | undefined;
}

export function createDiagnostic(severity: Severity, code: string, message: string, options: DiagnosticOptions = {}): Diagnostic {
  return {
    severity,
    code,
    message,
    notes: options.notes ?? [],
    ...(options.location ? { location: options.location } : {}),
    ...(options.help ? { help: options.help } : {}),
  };
}

/** One-line and plain rendering; `analysis/render.ts` adds the source line. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const where = diagnostic.location ? `${formatLocation(diagnostic.location)}: ` : "";
  const lines = [`${where}${diagnostic.severity} ${diagnostic.code}: ${diagnostic.message}`];
  for (const note of diagnostic.notes) {
    lines.push(`  note: ${note.message}${note.location ? `  ${formatLocation(note.location)}` : ""}`);
  }
  if (diagnostic.help) lines.push(`  help: ${diagnostic.help}`);
  return lines.join("\n");
}

export class CompileError extends Error {
  readonly diagnostic: Diagnostic;
  constructor(diagnostic: Diagnostic, options?: ErrorOptions) {
    super(formatDiagnostic(diagnostic), options);
    this.name = "CompileError";
    this.diagnostic = diagnostic;
  }
}

export function fail(code: string, message: string, options: DiagnosticOptions = {}): never {
  throw new CompileError(createDiagnostic("error", code, message, options));
}
