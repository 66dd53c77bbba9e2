/**
 * The runtime's only error class for faults of its caller. It ships with artifacts, so it knows nothing of the compiler;
 * codes share the compiler's numbering: 3xxx data, 4xxx artifacts and plans.
 */

export class RuntimeFault extends Error {
  declare readonly code: string;
  /** What was found and what was expected; `message` is this with code and help around it. */
  declare readonly reason: string;
  declare readonly help: string | undefined;
  constructor(code: string, reason: string, help?: string) {
    super(`${code}: ${reason}${help ? `\n  help: ${help}` : ""}`);
    Object.assign(this, { name: "RuntimeFault", code, reason, help });
  }

  /** Also true of faults of another copy of this class: an artifact has one in each of its files. */
  static override [Symbol.hasInstance](error: unknown): boolean {
    return isRuntimeFault(error);
  }
}

export function isRuntimeFault(error: unknown): error is RuntimeFault {
  return error instanceof Error && error.name === "RuntimeFault" && "code" in error && "reason" in error;
}

export function fault(code: string, reason: string, help?: string): never {
  throw new RuntimeFault(code, reason, help);
}

/** `a, b, c and 4 more`, for messages that list names. */
export function listNames(names: readonly string[], limit = 6): string {
  if (names.length === 0) return "none";
  const shown = names.slice(0, limit).join(", ");
  return names.length > limit ? `${shown} and ${names.length - limit} more` : shown;
}
