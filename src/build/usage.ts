import { CompileError, createDiagnostic } from "../ir/diagnostic.ts";

/** A fault of the command line, or of the options of `build`: exit status 2, with the usage. */
export class UsageError extends CompileError {
  override name = "UsageError";
}

export function usage(message: string): never {
  throw new UsageError(createDiagnostic("error", "TSC5001", message));
}
