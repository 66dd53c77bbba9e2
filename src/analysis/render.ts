/**
 * Diagnostics as text with the source line and the expression at fault underlined. The source is parsed only here, so a
 * compilation without faults does not pay for it.
 */

import type { Diagnostic } from "../ir/diagnostic.ts";
import { formatLocation, isKnown, type Location } from "../ir/location.ts";

export interface RenderOptions {
  /** ANSI colours. Default false. */
  readonly color?: boolean;
}

/** Longest piece of a source line that is shown. */
const maximumWidth = 120;

export async function renderDiagnostic(diagnostic: Diagnostic, { color = false }: RenderOptions = {}): Promise<string> {
  const paint = (code: number, text: string): string => (color ? `\u001b[${code}m${text}\u001b[0m` : text);
  const kind = paint(diagnostic.severity === "error" ? 31 : 33, diagnostic.severity);
  const lines = [`${kind} ${diagnostic.code}: ${paint(1, diagnostic.message)}`];
  const { location } = diagnostic;
  if (location && isKnown(location)) {
    lines.push(`  ${formatLocation(location)}`);
    lines.push(...(await sourceLines(location, (text) => paint(31, text))));
  }
  const width = Math.max(0, ...diagnostic.notes.map(({ message, location: place }) => (place ? message.length : 0)));
  for (const { message, location: place } of diagnostic.notes) {
    const where =
      place && isKnown(place) ? `${" ".repeat(Math.max(0, Math.min(width, 60) - message.length))}  ${formatLocation(place)}` : "";
    lines.push(`  ${paint(36, "note")}: ${message}${where}`);
  }
  if (diagnostic.help) lines.push(`  ${paint(32, "help")}: ${diagnostic.help}`);
  return lines.join("\n");
}

async function sourceLines(location: Location, paint: (text: string) => string): Promise<readonly string[]> {
  const { findSpan } = await import("./span.ts");
  const span = findSpan(location);
  if (!span) return [];
  // A window around the place when the line is long.
  const from = span.line.length <= maximumWidth ? 0 : Math.max(0, span.start - maximumWidth / 2);
  const text = span.line.slice(from, from + maximumWidth);
  const end = Math.min(span.end, from + maximumWidth);
  const number = String(location.line).padStart(5);
  // Tabs stay, so that the underline stands where the text does.
  const indent = text.slice(0, span.start - from).replace(/[^\t]/g, " ");
  return [`${number} │ ${text}`, `${" ".repeat(5)} ╵ ${indent}${paint("~".repeat(Math.max(1, end - span.start)))}`];
}
