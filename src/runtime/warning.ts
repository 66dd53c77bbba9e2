/** Warnings: one handler for the whole process, which a caller may replace. */

export type WarningHandler = (message: string) => void;

let handler: WarningHandler = (message) => console.warn(`tscompile: ${message}`);

/** Replaces what happens with warnings; returns the handler it replaces. */
export function setWarningHandler(next: WarningHandler): WarningHandler {
  const previous = handler;
  handler = next;
  return previous;
}

export function warn(message: string): void {
  handler(message);
}
