/** The error classes of the Keras surface. All are `CompileError`s: they carry a diagnostic with a place and a hint. */

import { CompileError, createDiagnostic, type DiagnosticOptions } from "../ir/diagnostic.ts";
import type { Location } from "../ir/location.ts";
import { RuntimeFault } from "../runtime/fault.ts";
import { userLocation } from "./location.ts";

export class ValueError extends CompileError {
  override name = "ValueError";
}

export class RuntimeError extends CompileError {
  override name = "RuntimeError";
}

export class NotImplementedError extends CompileError {
  override name = "NotImplementedError";
}

export class AttributeError extends CompileError {
  override name = "AttributeError";
}

/** Places the error at the user's line when the caller knows no better one. */
function located(options: DiagnosticOptions): DiagnosticOptions {
  return options.location ? options : { ...options, location: userLocation() };
}

export function valueError(message: string, options: DiagnosticOptions = {}): never {
  throw new ValueError(createDiagnostic("error", "TSC2100", message, located(options)));
}

/** Throws a fault of the runtime on as one that has a place; anything else as it is. */
export function placeFault(error: unknown, location: Location, help?: string): never {
  if (!(error instanceof RuntimeFault)) throw error;
  const options = { location, help: error.help ?? help };
  throw new ValueError(createDiagnostic("error", error.code, error.reason, options), { cause: error });
}

export function runtimeError(message: string, options: DiagnosticOptions = {}): never {
  throw new RuntimeError(createDiagnostic("error", "TSC2101", message, located(options)));
}

export function notImplemented(message: string, options: DiagnosticOptions = {}): never {
  throw new NotImplementedError(createDiagnostic("error", "TSC2102", message, located(options)));
}

export function attributeError(message: string, options: DiagnosticOptions = {}): never {
  throw new AttributeError(createDiagnostic("error", "TSC2103", message, located(options)));
}

/** A value as a message shows it: JSON, and NaN and infinities by their names. */
export function shown(value: unknown): string {
  return typeof value === "number" ? String(value) : (JSON.stringify(value) ?? String(value));
}

export { setWarningHandler, type WarningHandler, warn } from "../runtime/warning.ts";
