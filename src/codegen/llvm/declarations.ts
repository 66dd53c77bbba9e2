/** Functions that a module calls and does not define, in the order of their names. */

export class Declarations {
  readonly #known = new Map<string, string>();

  add(name: string, result: string, parameters: readonly string[]): void {
    this.#known.set(name, `declare ${result} @${name}(${parameters.join(", ")})`);
  }

  lines(): readonly string[] {
    return [...this.#known].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, line]) => line);
  }
}
