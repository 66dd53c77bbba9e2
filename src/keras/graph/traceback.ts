/** Faults inside `call`: which operation was called with what. */

import { CompileError, type DiagnosticNote } from "../../ir/diagnostic.ts";
import { isRuntimeFault } from "../../runtime/fault.ts";
import { NotImplementedError, RuntimeError } from "../errors.ts";
import { locationOf } from "../location.ts";
import { formatDims, Tensor } from "../tensor/tensor.ts";
import { isRecord } from "../tree.ts";
import type { Operation } from "./operation.ts";

let filtering = true;

/** Whether faults inside `call` say which class was called with which arguments (default), or pass as they are. */
export function setTracebackFiltering(value: boolean): void {
  filtering = value;
}

export function isTracebackFilteringEnabled(): boolean {
  return filtering;
}

/** Faults that some `call` has let through. Only the innermost one describes itself. */
const raisedInCall = new WeakSet<object>();

/** Runs the `call` of an operation. */
export function runCall<T>(operation: Operation, args: readonly unknown[], body: () => T): T {
  try {
    return body();
  } catch (error) {
    if (!(error instanceof Error) || raisedInCall.has(error)) throw error;
    const described = filtering ? describeCall(error, operation, args) : error;
    raisedInCall.add(described);
    throw described;
  }
}

function describeCall(error: Error, operation: Operation, args: readonly unknown[]): Error {
  const message = `raised in ${operation.getClassName()}.call() of ${operation.name}, called with ${args.map(describe).join(", ")}`;
  if (error instanceof CompileError) return withNote(error, { message });
  if (!isInternal(error)) {
    // What callers compare and catch is the error itself: its text grows, it stays the same object.
    const before = error.message;
    error.message = `${before}\n  note: ${message}`;
    if (error.stack) error.stack = error.stack.replace(before, error.message);
  }
  return error;
}

function withNote<T extends CompileError>(error: T, note: DiagnosticNote): T {
  const { diagnostic } = error;
  const made = new (error.constructor as new (...args: ConstructorParameters<typeof CompileError>) => T)(
    { ...diagnostic, notes: [...diagnostic.notes, note] },
    { cause: error.cause },
  );
  if (error.stack) made.stack = error.stack.replace(error.message, made.message);
  return made;
}

function describe(x: unknown): string {
  if (x instanceof Tensor) return `${formatDims(x.dims)} ${x.dtype}`;
  if (Array.isArray(x)) return `[${x.map(describe).join(", ")}]`;
  if (isRecord(x)) {
    const entries = Object.entries(x).filter(([, item]) => item !== undefined);
    return `{${entries.map(([key, item]) => `${key}: ${describe(item)}`).join(", ")}}`;
  }
  if (typeof x === "function") return x.name || "a function";
  return typeof x === "object" && x !== null ? x.constructor.name : String(x);
}

function isInternal(error: Error): boolean {
  return error.message.startsWith("internal: ") || isRuntimeFault(error);
}

/** What to throw when the outputs of `operation` could not be found by running its `call` on shapes. */
export function inferenceFault(operation: Operation, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof TypeError || error instanceof NotImplementedError || isInternal(error)) return error;
  if (!raisedInCall.has(error)) return error;
  const advice: DiagnosticNote = {
    message: `the outputs of ${operation.name} (${operation.getClassName()}) could not be inferred: either its call is wrong, or it must override computeOutputSpec`,
  };
  if (error instanceof CompileError) {
    const { diagnostic } = error;
    return new RuntimeError({ ...diagnostic, notes: [...diagnostic.notes, advice] }, { cause: error });
  }
  const location = locationOf(error) ?? operation.location;
  return new RuntimeError({ severity: "error", code: "TSC2101", message: error.message, location, notes: [advice] }, { cause: error });
}
