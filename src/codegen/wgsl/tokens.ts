/** Printed WGSL as tokens, in which locals have numbers and what a module declares has short names. */

/** A token, or tokens that are repeated. `steps` say by how much a number grows with each turn of the repetitions around it, the innermost first. */
export type Piece =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "number"; readonly value: number; readonly suffix: string; readonly steps: readonly number[] }
  | LocalPiece
  /** Of the next local of the function. */
  | { readonly kind: "declaration"; readonly keyword: "let" | "var" }
  | { readonly kind: "repeat"; readonly turns: number; readonly body: readonly Piece[] };

/** A use of the local `index` where `declared` ones are declared before; that grows from turn to turn as well. */
export interface LocalPiece {
  readonly kind: "local";
  readonly index: number;
  readonly declared: number;
  readonly steps: readonly number[];
  readonly declaredSteps: readonly number[];
}

const token = /[A-Za-z_]\w*|0x[0-9a-f]+u?|\d+\.?\d*(?:e[+-]?\d+)?[ufh]?|->|&&|\|\||[<>=!]=|[-+*]=|>>|<<|[^\s]/g;
const word = /^[A-Za-z_]/;
const components = "xyzw";

const text = (of: string): Piece => ({ kind: "text", text: of });

/** The declarations of a module and each of its functions. The printer's text is all that is understood. */
export function piecesOf(source: string): readonly (readonly Piece[])[] {
  const tokens = tokensOf(source);
  return declarationsIn(tokens).reduce((module, declaration) => module.add(declaration), new ModuleReader(new Set(tokens))).pieces;
}

/** Comments go, but for lines under a mark such as `//subgroups:`, which are a comment to some devices and not to others: those in a row become one. */
function tokensOf(source: string): readonly string[] {
  const tokens: string[] = [];
  let open: string | undefined;
  for (const line of source.split("\n")) {
    const [, mark, marked] = /^\s*(\/\/[\w-]+:)\s*(.*)/.exec(line) ?? [];
    const isBorder = marked === "/*" || marked === "*/";
    const goesOn = isBorder ? undefined : mark;
    if (goesOn !== open) tokens.push(`\n${goesOn ?? ""}`);
    open = goesOn;
    if (isBorder) tokens.push(`\n${mark}${marked}\n`);
    else tokens.push(...((marked ?? line).replace(/\/\/.*/, "").match(token) ?? []));
  }
  return tokens;
}

/** Splits where no brace is open: after `;` and `}`, and at marks of lines. */
function declarationsIn(tokens: readonly string[]): readonly (readonly string[])[] {
  const declarations: string[][] = [[]];
  let open = 0;
  for (const at of tokens) {
    declarations.at(-1)?.push(at);
    if (at === "{") open++;
    if (at === "}") open--;
    if (open === 0 && /^[;}\n]/.test(at)) declarations.push([]);
  }
  return declarations.filter(({ length }) => length > 0);
}

class ModuleReader {
  readonly pieces: (readonly Piece[])[] = [];
  readonly #isTaken: ReadonlySet<string>;
  readonly #names = new Map<string, string>();
  /** Workgroup arrays by type: an entry point has those that it names, so that entry points share them. */
  readonly #arrays = new Map<string, string[]>();
  /** Of the arrays of a type, how many the next entry point has. */
  #inUse = new Map<string, number>();
  #count = 0;

  constructor(isTaken: ReadonlySet<string>) {
    this.#isTaken = isTaken;
  }

  add(declaration: readonly string[]): this {
    const at = declaration.indexOf("fn");
    if (at >= 0) {
      const isEntryPoint = declaration[0] === "@";
      if (!isEntryPoint) this.#nameOf(declaration[at + 1] ?? "");
      this.pieces.push(
        new FunctionReader(
          declaration,
          (name) => this.#names.get(name) ?? name,
          (name) => this.#nameOf(name),
        ).pieces,
      );
      if (isEntryPoint) this.#inUse = new Map();
    } else if (declaration.includes("workgroup")) this.#addArray(declaration);
    else {
      const variable = declaration.indexOf(":") - 1;
      this.pieces.push(declaration.map((of, i) => text(i === variable ? this.#nameOf(of) : of)));
    }
    return this;
  }

  #addArray(declaration: readonly string[]): void {
    const colon = declaration.indexOf(":");
    const name = declaration[colon - 1] ?? "";
    const type = declaration.slice(colon).join("");
    const arrays = this.#arrays.get(type) ?? [];
    const nth = this.#inUse.get(type) ?? 0;
    this.#inUse.set(type, nth + 1);
    const known = arrays[nth];
    if (known !== undefined) {
      this.#names.set(name, known);
      return;
    }
    this.#arrays.set(type, [...arrays, this.#nameOf(name)]);
    this.pieces.push(declaration.map((of) => text(this.#names.get(of) ?? of)));
  }

  /** The short name of what the module declares: capitals, which printed names are not. */
  #nameOf(name: string): string {
    const known = this.#names.get(name);
    if (known !== undefined) return known;
    let short: string;
    do {
      const n = this.#count++;
      short = `${String.fromCharCode(65 + (n % 26))}${n < 26 ? "" : Math.floor(n / 26)}`;
    } while (this.#isTaken.has(short));
    this.#names.set(name, short);
    return short;
  }
}

class FunctionReader {
  readonly pieces: Piece[] = [];
  /** The locals of every block that is open, by name. */
  readonly #scopes: Map<string, number>[] = [new Map()];
  #declared = 0;

  constructor(tokens: readonly string[], shortOf: (name: string) => string, declare: (name: string) => string) {
    const isEntryPoint = tokens[0] === "@";
    const body = tokens.indexOf("{");
    let inHeader = false;
    for (let i = 0; i < tokens.length; i++) {
      const at = tokens[i] as string;
      const before = tokens[i - 1];
      if (i < body) {
        // Parameters of entry points have the same names in all of them.
        const isParameter = isEntryPoint && tokens[i + 1] === ":";
        this.#push(isParameter ? declare(at) : before === "(" && tokens[i - 2] === "builtin" ? at : shortOf(at));
      } else if (at === "{") {
        if (!inHeader) this.#scopes.push(new Map());
        inHeader = false;
        this.#push(at);
      } else if (at === "}") {
        this.#scopes.pop();
        this.#push(at);
      } else if (at === "for") {
        // What the header declares is known in the block after it.
        this.#scopes.push(new Map());
        inHeader = true;
        this.#push(at);
      } else if (at === "let" || at === "var") {
        this.#scopes.at(-1)?.set(tokens[++i] as string, this.#declared++);
        this.pieces.push({ kind: "declaration", keyword: at });
        // The type of an initial value is the one that is declared.
        const initial = tokens.indexOf("=", i);
        if (tokens[i + 1] === ":" && initial >= 0 && initial < tokens.indexOf(";", i)) i = initial - 1;
      } else if (before === "." && components.includes(at)) {
        this.pieces.pop();
        this.pieces.push(text("["), numberPiece(components.indexOf(at)), text("]"));
      } else if (word.test(at)) this.#use(at, shortOf);
      else if (/^\d+u?$/.test(at)) this.pieces.push(numberPiece(Number.parseInt(at, 10), at.endsWith("u") ? "u" : ""));
      else this.#push(at);
    }
  }

  #push(token: string): void {
    this.pieces.push(text(token));
  }

  #use(name: string, shortOf: (name: string) => string): void {
    const index = this.#scopes.findLast((scope) => scope.has(name))?.get(name);
    if (index === undefined) this.#push(shortOf(name));
    else this.pieces.push({ kind: "local", index, declared: this.#declared, steps: [], declaredSteps: [] });
  }
}

function numberPiece(value: number, suffix = ""): Piece {
  return { kind: "number", value, suffix, steps: [] };
}
