/** Grammar of the textual IR: tokens to tree. `read-tree.ts` runs it and reports its faults. */

import { EmbeddedActionsParser, type IParserErrorMessageProvider, type IToken, type ParserMethod, type TokenType } from "chevrotain";
import { tokens as t, vocabulary } from "./tokens.ts";
import type {
  TextAttribute,
  TextFunction,
  TextLocation,
  TextModule,
  TextName,
  TextOperation,
  TextParameter,
  TextRegion,
  TextState,
  TextSymbol,
  TextType,
  TextValue,
} from "./tree.ts";

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

function named(token: IToken, text = token.image): TextName {
  return { text, ...placed(token) };
}

function unquote(token: IToken, image = token.image): string {
  try {
    return String(JSON.parse(image));
  } catch {
    throw new BadEscape(token);
  }
}

/** Where a body may go on, its end is not all that could follow. */
const bodyMembers: Readonly<Record<string, string>> = {
  "module RightBrace": "`symbol`, `state`, `func` or `}`",
  "graphFunction Keyword_return": "an operation or `return`",
  "region Keyword_yield": "an operation or `yield`",
};

/** Messages hold only what was expected; `reportSyntax` adds what was found. */
const expectations: IParserErrorMessageProvider = {
  buildMismatchTokenMessage: ({ expected, ruleName }) => bodyMembers[`${ruleName} ${expected.name}`] ?? labelOf(expected),
  buildNotAllInputParsedMessage: () => "the end of the text",
  buildNoViableAltMessage: ({ expectedPathsPerAlt }) => eitherOf(expectedPathsPerAlt.flat()),
  buildEarlyExitMessage: ({ expectedIterationPaths }) => eitherOf(expectedIterationPaths),
};

function eitherOf(paths: readonly (readonly TokenType[])[]): string {
  const labels = new Set(paths.flatMap(([first]) => (first ? [labelOf(first)] : [])));
  return [...labels].join(" or ");
}

function labelOf(token: TokenType): string {
  return token.LABEL ?? token.name;
}

export class ModuleParser extends EmbeddedActionsParser {
  constructor() {
    super([...vocabulary], { maxLookahead: 3, errorMessageProvider: expectations });
    this.performSelfAnalysis();
  }

  /** Keywords match where identifiers do, so the word that ends a body must be told from an op of that name. */
  #startsOperation(end: TokenType): boolean {
    return this.LA(1).tokenType !== end || this.LA(2).tokenType === t.leftParenthesis;
  }

  readonly module: ParserMethod<[], TextModule> = this.RULE("module", () => {
    const symbols: TextSymbol[] = [];
    const state: TextState[] = [];
    const functions: TextFunction[] = [];
    this.CONSUME(t.module);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.leftBrace);
    this.MANY(() => {
      this.OR([
        { ALT: () => symbols.push(this.SUBRULE(this.symbolDeclaration)) },
        { ALT: () => state.push(this.SUBRULE(this.stateVariable)) },
        { ALT: () => functions.push(this.SUBRULE(this.graphFunction)) },
      ]);
    });
    this.CONSUME(t.rightBrace);
    return { name, symbols, state, functions };
  });

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

  readonly symbolDeclaration = this.RULE("symbolDeclaration", (): TextSymbol => {
    this.CONSUME(t.symbol);
    const name = named(this.CONSUME(t.identifier));
    this.CONSUME(t.greaterEqual);
    const minimum = this.SUBRULE(this.integer);
    let maximum: number | undefined;
    let multipleOf: number | undefined;
    this.OPTION(() => {
      this.CONSUME(t.lessEqual);
      maximum = this.SUBRULE1(this.integer);
    });
    this.OPTION1(() => {
      this.CONSUME(t.multipleOf);
      multipleOf = this.SUBRULE2(this.integer);
    });
    return { name, minimum, maximum, multipleOf };
  });

  readonly stateVariable = this.RULE("stateVariable", (): TextState => {
    this.CONSUME(t.state);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.colon);
    const type = this.SUBRULE(this.type);
    this.CONSUME(t.leftBrace);
    const key = this.CONSUME(t.identifier);
    this.CONSUME(t.equals);
    const role = this.SUBRULE(this.string);
    this.CONSUME(t.rightBrace);
    let locations: readonly TextLocation[] = [];
    this.OPTION(() => {
      locations = this.SUBRULE(this.locations);
    });
    const isRole = this.ACTION(() => key.image === "role");
    return { name, type, role: isRole ? role : named(key), location: locations[0] };
  });

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

  readonly graphFunction = this.RULE("graphFunction", (): TextFunction => {
    const parameters: TextFunction["parameters"][number][] = [];
    const operations: TextOperation[] = [];
    const results: TextFunction["results"][number][] = [];
    this.CONSUME(t.func);
    const name = this.SUBRULE(this.globalName);
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({
      SEP: t.comma,
      DEF: () => {
        const parameter = this.SUBRULE(this.parameter);
        const kind = this.OR([
          { ALT: () => this.CONSUME(t.input) && ("input" as const) },
          { ALT: () => this.CONSUME(t.state) && ("state" as const) },
        ]);
        const source = this.SUBRULE(this.string);
        parameters.push({ ...parameter, kind, source });
      },
    });
    this.CONSUME(t.rightParenthesis);
    this.CONSUME(t.leftBrace);
    this.MANY({ GATE: () => this.#startsOperation(t.return), DEF: () => operations.push(this.SUBRULE(this.operation)) });
    this.CONSUME(t.return);
    this.MANY_SEP1({
      SEP: t.comma,
      DEF: () => {
        const value = this.SUBRULE(this.value);
        this.CONSUME(t.as);
        const kind = this.OR1([
          { ALT: () => this.CONSUME(t.output) && ("output" as const) },
          { ALT: () => this.CONSUME1(t.state) && ("state" as const) },
        ]);
        const target = this.SUBRULE1(this.string);
        results.push({ value, kind, target });
      },
    });
    this.CONSUME(t.rightBrace);
    return { name, parameters, operations, results };
  });

  readonly parameter = this.RULE("parameter", (): TextParameter => {
    const name = this.SUBRULE(this.value);
    this.CONSUME(t.colon);
    return { name, type: this.SUBRULE(this.type) };
  });

  readonly value = this.RULE("value", (): TextName => named(this.CONSUME(t.valueName)));

  readonly operation: ParserMethod<[], TextOperation> = this.RULE("operation", () => {
    const results: TextName[] = [];
    const operands: TextName[] = [];
    const attributes: TextAttribute[] = [];
    const regions: TextRegion[] = [];
    let label = "";
    let locations: readonly TextLocation[] = [];
    this.OPTION(() => {
      this.AT_LEAST_ONE_SEP({ SEP: t.comma, DEF: () => results.push(this.SUBRULE(this.value)) });
      this.CONSUME(t.equals);
    });
    const name = named(this.CONSUME(t.identifier));
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({ SEP: t.comma, DEF: () => operands.push(this.SUBRULE1(this.value)) });
    this.CONSUME(t.rightParenthesis);
    this.OPTION1(() => {
      this.CONSUME(t.leftBrace);
      this.MANY_SEP1({ SEP: t.comma, DEF: () => attributes.push(this.SUBRULE(this.attribute)) });
      this.CONSUME(t.rightBrace);
    });
    this.CONSUME(t.colon);
    const types = this.SUBRULE(this.types);
    this.OPTION2(() => {
      this.CONSUME(t.label);
      this.CONSUME1(t.leftParenthesis);
      label = this.SUBRULE(this.string).text;
      this.CONSUME1(t.rightParenthesis);
    });
    this.OPTION3(() => {
      locations = this.SUBRULE(this.locations);
    });
    this.MANY(() => regions.push(this.SUBRULE(this.region)));
    return { results, name, operands, attributes, types, label, locations, regions };
  });

  readonly region: ParserMethod<[], TextRegion> = this.RULE("region", () => {
    const parameters: TextParameter[] = [];
    const operations: TextOperation[] = [];
    const results: TextName[] = [];
    this.CONSUME(t.region);
    this.CONSUME(t.leftParenthesis);
    this.MANY_SEP({ SEP: t.comma, DEF: () => parameters.push(this.SUBRULE(this.parameter)) });
    this.CONSUME(t.rightParenthesis);
    this.CONSUME(t.leftBrace);
    this.MANY({ GATE: () => this.#startsOperation(t.yield), DEF: () => operations.push(this.SUBRULE(this.operation)) });
    this.CONSUME(t.yield);
    this.MANY_SEP1({ SEP: t.comma, DEF: () => results.push(this.SUBRULE(this.value)) });
    this.CONSUME(t.rightBrace);
    return { parameters, operations, results };
  });

  readonly locations = this.RULE("locations", (): readonly TextLocation[] => {
    const locations: TextLocation[] = [];
    this.CONSUME(t.loc);
    this.CONSUME(t.leftParenthesis);
    this.AT_LEAST_ONE_SEP({ SEP: t.comma, DEF: () => locations.push(this.SUBRULE(this.location)) });
    this.CONSUME(t.rightParenthesis);
    return locations;
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
