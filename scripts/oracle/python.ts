/** Expressions in Python's notation, as descriptions of classes use them: parsed once, evaluated in a scope. */

import { fail } from "../../src/ir/diagnostic.ts";
import * as ops from "../../src/keras/ops.ts";
import { isTensorLike, type Tensor, type TensorLike } from "../../src/keras/tensor/tensor.ts";

/** What names mean, and what calling a value does. */
export interface Scope {
  lookup(name: string): unknown;
  attribute(value: unknown, name: string): unknown;
  call(callee: unknown, args: readonly Argument[], kwargs: Readonly<Record<string, unknown>>): unknown;
}
export interface Argument {
  readonly value: unknown;
  /** Of an argument that is nothing but a name. */
  readonly name: string | undefined;
}
export type Expression = (scope: Scope) => unknown;

interface Token {
  readonly kind: "number" | "name" | "text" | "symbol" | "end";
  readonly text: string;
}

const tokenPattern =
  /\s*(?:(\d+\.?\d*(?:[eE][-+]?\d+)?|\.\d+)|([A-Za-z_]\w*)|("[^"]*"|'[^']*')|(\*\*|\/\/|<=|>=|==|!=|\.\.\.|[-+*/%@()[\]{},:.=<>]))/y;

function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  tokenPattern.lastIndex = 0;
  const end = text.trimEnd().length;
  while (tokenPattern.lastIndex < end) {
    const at = tokenPattern.lastIndex;
    const match = tokenPattern.exec(text);
    if (!match) return fail("TSC3110", `cannot read ${JSON.stringify(text.slice(at))} in ${JSON.stringify(text)}`);
    const [, number, name, quoted, symbol] = match;
    if (number !== undefined) tokens.push({ kind: "number", text: number });
    else if (name !== undefined) tokens.push({ kind: "name", text: name });
    else if (quoted !== undefined) tokens.push({ kind: "text", text: quoted.slice(1, -1) });
    else tokens.push({ kind: "symbol", text: symbol ?? "" });
  }
  return [...tokens, { kind: "end", text: "" }];
}

const isTensor = (x: unknown): x is Tensor => isTensorLike(x) && typeof x === "object" && !Array.isArray(x);

type Arithmetic = readonly [onTensors: (x: TensorLike, y: TensorLike) => Tensor, onNumbers: (x: number, y: number) => number | boolean];
const arithmetic: Readonly<Record<string, Arithmetic>> = {
  "+": [ops.add, (x, y) => x + y],
  "-": [ops.subtract, (x, y) => x - y],
  "*": [ops.multiply, (x, y) => x * y],
  "/": [ops.divide, (x, y) => x / y],
  "//": [ops.floorDivide, (x, y) => Math.floor(x / y)],
  "%": [ops.mod, (x, y) => x - Math.floor(x / y) * y],
  "**": [ops.power, (x, y) => x ** y],
  "@": [ops.matmul, () => Number.NaN],
  "<": [ops.less, (x, y) => x < y],
  "<=": [ops.lessEqual, (x, y) => x <= y],
  ">": [ops.greater, (x, y) => x > y],
  ">=": [ops.greaterEqual, (x, y) => x >= y],
  "==": [ops.equal, (x, y) => x === y],
  "!=": [ops.notEqual, (x, y) => x !== y],
};
/** Binary operators from the loosest to the tightest; `**` and signs are apart. */
const levels: readonly (readonly string[])[] = [
  ["<", "<=", ">", ">=", "==", "!="],
  ["+", "-"],
  ["*", "/", "//", "%", "@"],
];

function binary(operator: string, x: unknown, y: unknown): unknown {
  if (operator === "+" && Array.isArray(x) && Array.isArray(y)) return [...(x as unknown[]), ...(y as unknown[])];
  if (operator === "*" && Array.isArray(x) && typeof y === "number") return Array.from({ length: y }, () => x as unknown[]).flat();
  const [onTensors, onNumbers] = arithmetic[operator] ?? fail("TSC3110", `there is no operator ${operator}`);
  if (isTensor(x) || isTensor(y)) return onTensors(x as TensorLike, y as TensorLike);
  if (operator === "==") return x === y;
  if (operator === "!=") return x !== y;
  return onNumbers(Number(x), Number(y));
}

class Parser {
  readonly #text: string;
  readonly #tokens: readonly Token[];
  #at = 0;

  constructor(text: string) {
    this.#text = text;
    this.#tokens = tokenize(text);
  }

  #peek(): Token {
    return this.#tokens[this.#at] ?? { kind: "end", text: "" };
  }
  #is(text: string): boolean {
    const token = this.#peek();
    return token.kind !== "text" && token.text === text;
  }
  #take(text: string): boolean {
    if (!this.#is(text)) return false;
    this.#at++;
    return true;
  }
  #expect(text: string): void {
    if (!this.#take(text))
      fail("TSC3110", `expected ${JSON.stringify(text)}, found ${JSON.stringify(this.#peek().text)} in ${JSON.stringify(this.#text)}`);
  }

  whole(): Expression {
    const result = this.#tuple("");
    if (this.#peek().kind !== "end") this.#expect("the end");
    return result;
  }

  /** One expression, or several between commas as a list. */
  #tuple(close: string): Expression {
    if (close !== "" && this.#take(close)) return () => [];
    const first = this.#ternary();
    if (!this.#is(",")) {
      if (close !== "") this.#expect(close);
      return first;
    }
    return this.#list([first], close);
  }

  #list(items: Expression[], close: string): Expression {
    while (this.#take(",")) if (!(close !== "" && this.#is(close)) && this.#peek().kind !== "end") items.push(this.#ternary());
    if (close !== "") this.#expect(close);
    return (scope) => items.map((item) => item(scope));
  }

  #ternary(): Expression {
    const value = this.#not();
    if (!this.#take("if")) return value;
    const condition = this.#not();
    this.#expect("else");
    const other = this.#ternary();
    return (scope) => (condition(scope) ? value(scope) : other(scope));
  }

  #not(): Expression {
    if (!this.#take("not")) return this.#level(0);
    const value = this.#not();
    return (scope) => !value(scope);
  }

  #level(index: number): Expression {
    const operators = levels[index];
    if (!operators) return this.#sign();
    let left = this.#level(index + 1);
    for (let token = this.#peek(); token.kind === "symbol" && operators.includes(token.text); token = this.#peek()) {
      this.#at++;
      const [x, y] = [left, this.#level(index + 1)];
      left = (scope) => binary(token.text, x(scope), y(scope));
    }
    return left;
  }

  #sign(): Expression {
    if (this.#take("+")) return this.#sign();
    if (!this.#take("-")) return this.#power();
    const value = this.#sign();
    return (scope) => binary("*", value(scope), -1);
  }

  #power(): Expression {
    const base = this.#postfix();
    if (!this.#take("**")) return base;
    const exponent = this.#sign();
    return (scope) => binary("**", base(scope), exponent(scope));
  }

  #postfix(): Expression {
    let value = this.#atom();
    for (;;) {
      const target = value;
      if (this.#take("(")) {
        const call = this.#arguments();
        value = (scope) => {
          const { args, kwargs } = call(scope);
          return scope.call(target(scope), args, kwargs);
        };
      } else if (this.#take("[")) {
        const keys = this.#keys();
        value = (scope) => getItem(target(scope), keys(scope));
      } else if (this.#take(".")) {
        const { text } = this.#peek();
        this.#at++;
        value = (scope) => scope.attribute(target(scope), text);
      } else return value;
    }
  }

  #arguments(): (scope: Scope) => { readonly args: readonly Argument[]; readonly kwargs: Readonly<Record<string, unknown>> } {
    const args: { readonly name: string | undefined; readonly value: Expression }[] = [];
    const kwargs: [string, Expression][] = [];
    while (!this.#take(")")) {
      const { kind, text } = this.#peek();
      const next = this.#tokens[this.#at + 1]?.text ?? "";
      if (kind === "name" && next === "=") {
        this.#at += 2;
        kwargs.push([text, this.#ternary()]);
      } else args.push({ name: kind === "name" && (next === "," || next === ")") ? text : undefined, value: this.#ternary() });
      if (!this.#is(")")) this.#expect(",");
    }
    return (scope) => ({
      args: args.map(({ name, value }) => ({ name, value: value(scope) })),
      kwargs: Object.fromEntries(kwargs.map(([name, value]) => [name, value(scope)])),
    });
  }

  #keys(): (scope: Scope) => readonly ops.ItemKey[] {
    const keys: Expression[] = [];
    while (!this.#take("]")) {
      keys.push(this.#key());
      if (!this.#is("]")) this.#expect(",");
    }
    return (scope) => keys.map((key) => key(scope) as ops.ItemKey);
  }

  #key(): Expression {
    if (this.#take("...")) return () => "...";
    const parts: (Expression | undefined)[] = [];
    const end = (): boolean => this.#is(":") || this.#is(",") || this.#is("]");
    for (;;) {
      parts.push(end() ? undefined : this.#ternary());
      if (!this.#take(":")) break;
    }
    const [start, stop, step] = parts;
    if (parts.length === 1 && start) return start;
    const number = (part: Expression | undefined, scope: Scope): number | null => (part ? (part(scope) as number | null) : null);
    return (scope) => ({ start: number(start, scope), stop: number(stop, scope), step: number(step, scope) });
  }

  #atom(): Expression {
    const token = this.#peek();
    this.#at++;
    if (token.kind === "number") return () => Number(token.text);
    if (token.kind === "text") return () => token.text;
    if (token.kind === "name") {
      const constants: Readonly<Record<string, unknown>> = { True: true, False: false, None: null };
      return Object.hasOwn(constants, token.text) ? () => constants[token.text] : (scope) => scope.lookup(token.text);
    }
    if (token.text === "(") return this.#tuple(")");
    if (token.text === "[") return this.#take("]") ? () => [] : this.#list([this.#ternary()], "]");
    return fail("TSC3110", `${JSON.stringify(token.text)} is out of place in ${JSON.stringify(this.#text)}`);
  }
}

function getItem(value: unknown, keys: readonly ops.ItemKey[]): unknown {
  if (!Array.isArray(value)) return ops.getItem(value as TensorLike, keys);
  const [key] = keys;
  if (typeof key === "number") return (value as readonly unknown[]).at(key);
  const { start, stop } = (key ?? {}) as ops.SliceKey;
  return (value as readonly unknown[]).slice(start ?? undefined, stop ?? undefined);
}

export function parseExpression(text: string): Expression {
  return new Parser(text).whole();
}
