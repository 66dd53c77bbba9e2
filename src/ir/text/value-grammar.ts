/** The part of the grammar below operations: names, types, sizes, attributes and places. */

import { EmbeddedActionsParser, type IToken, type ParserMethod } from "chevrotain";
import { expectations } from "./expectations.ts";
import { tokens as t, vocabulary } from "./tokens.ts";
import type { TextAttribute, TextLocation, TextName, TextType, TextValue } from "./tree.ts";

/** Thrown out of the parser at a string that JSON does not accept. */
export class BadEscape extends Error {
  readonly token: IToken;
  constructor(token: IToken) {
    super("bad escape");
    this.token = token;
  }
}

export function placed(token: IToken): { readonly line: number; readonly column: number } {
  return { line: token.startLine ?? 1, column: token.startColumn ?? 1 };
}

export function named(token: IToken, text = token.image): TextName {
  return { text, ...placed(token) };
}

function unquote(token: IToken, image = token.image): string {
  try {
    return String(JSON.parse(image));
  } catch {
    throw new BadEscape(token);
  }
}

/** Rules become usable when the derived class has added its own and calls `performSelfAnalysis`. */
export class ValueParser extends EmbeddedActionsParser {
  constructor() {
    super([...vocabulary], { maxLookahead: 3, errorMessageProvider: expectations });
  }

  readonly globalName = this.RULE("globalName", (): TextName => {
    const token = this.CONSUME(t.globalName);
    return this.ACTION(() => {
      const text = token.image.slice(1);
      return named(token, text.startsWith('"') ? unquote(token, text) : text);
    });
  });

  readonly string = this.RULE("string", (): TextName => {
    const token = this.CONSUME(t.string);
    return this.ACTION(() => named(token, unquote(token)));
  });

  readonly integer = this.RULE("integer", (): number => Number(this.CONSUME(t.number).image));

  readonly type = this.RULE("type", (): TextType => {
    const dtype = this.CONSUME(t.identifier);
    const dims: TextValue[] = [];
    this.CONSUME(t.leftBracket);
    this.MANY_SEP({ SEP: t.comma, DEF: () => dims.push(this.SUBRULE(this.sum)) });
    this.CONSUME(t.rightBracket);
    return { dtype: dtype.image, dims, ...placed(dtype) };
  });

  readonly types = this.RULE("types", (): readonly TextType[] => {
    const types: TextType[] = [];
    this.OR([
      { ALT: () => types.push(this.SUBRULE(this.type)) },
      {
        ALT: () => {
          this.CONSUME(t.leftParenthesis);
          this.MANY_SEP({ SEP: t.comma, DEF: () => types.push(this.SUBRULE1(this.type)) });
          this.CONSUME(t.rightParenthesis);
        },
      },
    ]);
    return types;
  });

  readonly location = this.RULE("location", (): TextLocation => {
    return this.OR([
      {
        ALT: () => {
          this.CONSUME(t.unknown);
          return { file: "", line: 0, column: 0 };
        },
      },
      {
        ALT: () => {
          const file = this.SUBRULE(this.string).text;
          this.CONSUME(t.colon);
          const line = this.SUBRULE(this.integer);
          this.CONSUME1(t.colon);
          return { file, line, column: this.SUBRULE1(this.integer) };
        },
      },
    ]);
  });

  readonly locations = this.RULE("locations", (): readonly TextLocation[] => {
    const locations: TextLocation[] = [];
    this.CONSUME(t.loc);
    this.CONSUME(t.leftParenthesis);
    this.AT_LEAST_ONE_SEP({ SEP: t.comma, DEF: () => locations.push(this.SUBRULE(this.location)) });
    this.CONSUME(t.rightParenthesis);
    return locations;
  });

  readonly attribute = this.RULE("attribute", (): TextAttribute => {
    const key = named(this.CONSUME(t.identifier));
    this.CONSUME(t.equals);
    return { key, value: this.SUBRULE(this.attributeValue) };
  });

  readonly attributeValue: ParserMethod<[], TextValue> = this.RULE("attributeValue", () => {
    return this.OR([
      { ALT: (): TextValue => ({ kind: "string", ...this.SUBRULE(this.string) }) },
      {
        ALT: (): TextValue => {
          const items: TextValue[] = [];
          const open = this.CONSUME(t.leftBracket);
          this.MANY_SEP({ SEP: t.comma, DEF: () => items.push(this.SUBRULE(this.attributeValue)) });
          this.CONSUME(t.rightBracket);
          return { kind: "list", items, ...placed(open) };
        },
      },
      { GATE: () => this.LA(2).tokenType === t.less, ALT: (): TextValue => this.SUBRULE(this.dense) },
      {
        GATE: () => this.LA(2).tokenType === t.less,
        ALT: (): TextValue => {
          const start = this.CONSUME(t.dim);
          this.CONSUME(t.less);
          const value = this.SUBRULE(this.sum);
          this.CONSUME(t.greater);
          return { kind: "dim", value, ...placed(start) };
        },
      },
      { ALT: (): TextValue => this.SUBRULE1(this.sum) },
    ]);
  });

  readonly dense = this.RULE("dense", (): TextValue => {
    const start = this.CONSUME(t.dense);
    this.CONSUME(t.less);
    const dtype = named(this.CONSUME(t.identifier));
    this.CONSUME(t.greater);
    const data = this.OR([
      {
        ALT: (): TextValue => {
          const place = this.CONSUME(t.base64);
          return { kind: "base64", text: this.SUBRULE(this.string).text, ...placed(place) };
        },
      },
      {
        ALT: (): TextValue => {
          const items: TextValue[] = [];
          const open = this.CONSUME(t.leftBracket);
          this.MANY_SEP({ SEP: t.comma, DEF: () => items.push(this.SUBRULE(this.signed)) });
          this.CONSUME(t.rightBracket);
          return { kind: "list", items, ...placed(open) };
        },
      },
      { ALT: (): TextValue => this.SUBRULE1(this.signed) },
    ]);
    return { kind: "dense", dtype, data, ...placed(start) };
  });

  /** A number, `nan`, `inf`, `true` or `false`, with its sign. */
  readonly signed = this.RULE("signed", (): TextValue => {
    let minus: IToken | undefined;
    this.OPTION(() => {
      minus = this.CONSUME(t.minus);
    });
    const x = this.OR([
      { ALT: (): TextValue => this.SUBRULE(this.numberValue) },
      { ALT: (): TextValue => ({ kind: "name", ...named(this.CONSUME(t.identifier)) }) },
    ]);
    return minus ? { kind: "negate", x, ...placed(minus) } : x;
  });

  readonly numberValue = this.RULE("numberValue", (): TextValue => {
    const token = this.CONSUME(t.number);
    return { kind: "number", value: Number(token.image), ...placed(token) };
  });

  readonly sum: ParserMethod<[], TextValue> = this.RULE("sum", () => {
    let minus: IToken | undefined;
    this.OPTION(() => {
      minus = this.CONSUME(t.minus);
    });
    let left = this.SUBRULE(this.product);
    if (minus) left = { kind: "negate", x: left, ...placed(minus) };
    this.MANY(() => {
      const operator = this.OR([{ ALT: () => this.CONSUME(t.plus) }, { ALT: () => this.CONSUME1(t.minus) }]);
      const rhs = this.SUBRULE1(this.product);
      left = { kind: "arithmetic", op: operator.image === "+" ? "+" : "-", lhs: left, rhs, ...placed(operator) };
    });
    return left;
  });

  readonly product: ParserMethod<[], TextValue> = this.RULE("product", () => {
    let left = this.SUBRULE(this.factor);
    this.MANY(() => {
      const operator = this.CONSUME(t.star);
      left = { kind: "arithmetic", op: "*", lhs: left, rhs: this.SUBRULE1(this.factor), ...placed(operator) };
    });
    return left;
  });

  readonly factor: ParserMethod<[], TextValue> = this.RULE("factor", () => {
    return this.OR([
      { ALT: (): TextValue => this.SUBRULE(this.numberValue) },
      {
        GATE: () => this.LA(2).tokenType === t.leftParenthesis,
        ALT: (): TextValue => {
          const start = this.CONSUME(t.floordiv);
          this.CONSUME(t.leftParenthesis);
          const numerator = this.SUBRULE(this.sum);
          this.CONSUME(t.comma);
          const divisor = this.SUBRULE1(this.numberValue);
          this.CONSUME(t.rightParenthesis);
          return { kind: "floordiv", numerator, divisor, ...placed(start) };
        },
      },
      { ALT: (): TextValue => ({ kind: "name", ...named(this.CONSUME(t.identifier)) }) },
    ]);
  });
}
