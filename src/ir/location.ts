/** Places in the user's program. Every op carries one; fused ops carry several. */

export interface Location {
  readonly file: string;
  /** 1-based. */
  readonly line: number;
  /** 1-based. */
  readonly column: number;
}

/** For what the compiler itself makes: an explicit choice, never a default argument. */
export const noLocation: Location = { file: "", line: 0, column: 0 };

export function isKnown(location: Location): boolean {
  return location.file !== "";
}

export function formatLocation(location: Location): string {
  return isKnown(location) ? `${location.file}:${location.line}:${location.column}` : "<compiler>";
}
