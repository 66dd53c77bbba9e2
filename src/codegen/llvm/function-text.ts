/** The text of one LLVM function as it grows: instructions, labels, and the values and blocks that need names. */

export class FunctionText {
  readonly #lines: string[] = [];
  /** Slots of mutable variables: all in the first block, where LLVM turns them into registers. */
  readonly #slots: string[] = [];
  #label = "entry";
  #values = 0;
  #labels = 0;

  /** The block that instructions are added to. */
  get label(): string {
    return this.#label;
  }

  /** Adds an instruction and gives its result, named by `name` (without %) or by number. No name of a kernel has a dot. */
  value(instruction: string, name?: string): string {
    this.#values += name === undefined ? 1 : 0;
    const result = `%${name ?? `.${this.#values}`}`;
    this.#lines.push(`  ${result} = ${instruction}`);
    return result;
  }

  do(instruction: string): void {
    this.#lines.push(`  ${instruction}`);
  }

  comment(text: string): void {
    this.#lines.push(`  ; ${text.replaceAll("\n", " ")}`);
  }

  slot(name: string, type: string): string {
    this.#slots.push(`  %${name} = alloca ${type}`);
    return `%${name}`;
  }

  freshLabel(base: string): string {
    this.#labels += 1;
    return `${base}.${this.#labels}`;
  }

  /** Ends the block with a jump. */
  jump(label: string): void {
    this.do(`br label %${label}`);
  }

  branch(condition: string, then: string, otherwise: string): void {
    this.do(`br i1 ${condition}, label %${then}, label %${otherwise}`);
  }

  /** Starts a block. */
  start(label: string): void {
    this.#lines.push(`${label}:`);
    this.#label = label;
  }

  /**
   * `for (variable = start; variable < end; variable += step)`. `body` may start blocks of its own. The variable does not
   * wrap: what it counts lies in memory.
   */
  loop(variable: string, type: "i32" | "i64", start: string, end: string, step: number, body: () => void): void {
    const [head, inside, after] = [
      this.freshLabel(`${variable}.head`),
      this.freshLabel(`${variable}.body`),
      this.freshLabel(`${variable}.end`),
    ];
    const before = this.#label;
    this.jump(head);
    this.start(head);
    const at = this.#lines.length;
    const more = this.value(`icmp slt ${type} %${variable}, ${end}`);
    this.branch(more, inside, after);
    this.start(inside);
    body();
    const next = this.value(`add nsw ${type} %${variable}, ${step}`);
    const last = this.#label;
    this.jump(head);
    this.#lines.splice(at, 0, `  %${variable} = phi ${type} [ ${start}, %${before} ], [ ${next}, %${last} ]`);
    this.start(after);
  }

  lines(): readonly string[] {
    return ["entry:", ...this.#slots, ...this.#lines];
  }
}
