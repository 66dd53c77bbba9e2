/** Progress of `fit` and `evaluate` as text: a bar on a terminal, a line per epoch elsewhere. */

import type { Logs } from "./callbacks.ts";
import { terminal } from "./host.ts";

export type Verbosity = 0 | 1 | 2;

/** Milliseconds between two drawings of the bar; each costs reading the logs back. */
const interval = 100;
const width = 20;

export function verbosity(verbose: Verbosity | "auto" | undefined): Verbosity {
  return verbose === undefined || verbose === "auto" ? (terminal.interactive ? 1 : 2) : verbose;
}

export class Progress {
  readonly #write: (text: string) => void;
  readonly #bar: boolean;
  readonly #color: boolean;
  readonly #silent: boolean;
  #steps = 0;
  #started = 0;
  #drawn = 0;

  constructor(verbose: Verbosity, write: ((text: string) => void) | undefined) {
    this.#silent = verbose === 0;
    this.#bar = verbose === 1 && terminal.interactive;
    this.#color = terminal.color;
    this.#write = write ?? ((text) => terminal.write(text));
  }

  begin(title: string, steps: number): void {
    this.#steps = steps;
    this.#started = performance.now();
    this.#drawn = this.#started;
    if (!this.#silent && title) this.#write(`${title}\n`);
  }

  /** Whether the bar is to be drawn after this step. */
  due(): boolean {
    return this.#bar && performance.now() - this.#drawn >= interval;
  }

  step(done: number, logs: Logs): void {
    if (!this.#bar) return;
    this.#drawn = performance.now();
    const filled = Math.round((done / this.#steps) * width);
    const [on, off] = this.#color ? ["\u001b[32m", "\u001b[0m"] : ["", ""];
    const bar = `${on}${"━".repeat(filled)}${off}${"─".repeat(width - filled)}`;
    this.#write(`\r\u001b[K${this.#count(done)} ${bar} ${this.#time(done)}${formatLogs(logs)}`);
  }

  end(done: number, logs: Logs): void {
    if (this.#silent) return;
    this.#write(`${this.#bar ? "\r\u001b[K" : ""}${this.#count(done)} - ${this.#time(done)}${formatLogs(logs)}\n`);
  }

  #count(done: number): string {
    return `${String(done).padStart(String(this.#steps).length)}/${this.#steps}`;
  }

  #time(done: number): string {
    const elapsed = performance.now() - this.#started;
    const perStep = elapsed / Math.max(done, 1);
    return `${(elapsed / 1000).toFixed(1)}s ${perStep < 10 ? perStep.toPrecision(2) : Math.round(perStep)}ms/step`;
  }
}

function formatLogs(logs: Logs): string {
  return Object.entries(logs)
    .map(([name, value]) => ` - ${name}: ${formatNumber(value)}`)
    .join("");
}

/** Four significant digits, at least; whole numbers in full. */
function formatNumber(value: number): string {
  const magnitude = Math.abs(value);
  return magnitude !== 0 && magnitude < 1e-3 ? value.toExponential(3) : magnitude < 100 ? value.toFixed(4) : value.toFixed(1);
}
