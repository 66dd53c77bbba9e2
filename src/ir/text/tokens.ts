/** Tokens of the textual IR. Keywords are also identifiers, so that a symbol or an attribute may bear any name. */

import { createToken, Lexer, type TokenType } from "chevrotain";

const identifier = createToken({ name: "Identifier", pattern: /[A-Za-z_][A-Za-z0-9_]*/, label: "a name" });

function keyword(text: string): TokenType {
  return createToken({
    name: `Keyword_${text}`,
    pattern: new RegExp(text),
    longer_alt: identifier,
    categories: [identifier],
    label: `\`${text}\``,
  });
}

function punctuation(name: string, text: string): TokenType {
  return createToken({ name, pattern: text, label: `\`${text}\`` });
}

const blank = createToken({ name: "Blank", pattern: /[ \t\r\n]+/, group: Lexer.SKIPPED, line_breaks: true });
const comment = createToken({ name: "Comment", pattern: /\/\/[^\n]*/, group: Lexer.SKIPPED });

export const tokens = {
  identifier,
  valueName: createToken({ name: "ValueName", pattern: /%[A-Za-z0-9_]+/, label: "a value such as `%0`" }),
  globalName: createToken({
    name: "GlobalName",
    pattern: /@(?:[A-Za-z_][A-Za-z0-9_./-]*|"(?:[^"\\\n\r]|\\.)*")/,
    label: "a name such as `@main`",
  }),
  string: createToken({ name: "String", pattern: /"(?:[^"\\\n\r]|\\.)*"/, label: "a string" }),
  number: createToken({ name: "Number", pattern: /[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/, label: "a number" }),
  module: keyword("module"),
  symbol: keyword("symbol"),
  unfused: keyword("unfused"),
  multipleOf: keyword("multiple_of"),
  state: keyword("state"),
  input: keyword("input"),
  output: keyword("output"),
  func: keyword("func"),
  region: keyword("region"),
  return: keyword("return"),
  yield: keyword("yield"),
  as: keyword("as"),
  label: keyword("label"),
  loc: keyword("loc"),
  unknown: keyword("unknown"),
  dim: keyword("dim"),
  dense: keyword("dense"),
  base64: keyword("base64"),
  floordiv: keyword("floordiv"),
  greaterEqual: punctuation("GreaterEqual", ">="),
  lessEqual: punctuation("LessEqual", "<="),
  less: punctuation("Less", "<"),
  greater: punctuation("Greater", ">"),
  leftBrace: punctuation("LeftBrace", "{"),
  rightBrace: punctuation("RightBrace", "}"),
  leftBracket: punctuation("LeftBracket", "["),
  rightBracket: punctuation("RightBracket", "]"),
  leftParenthesis: punctuation("LeftParenthesis", "("),
  rightParenthesis: punctuation("RightParenthesis", ")"),
  comma: punctuation("Comma", ","),
  colon: punctuation("Colon", ":"),
  equals: punctuation("Equals", "="),
  plus: punctuation("Plus", "+"),
  minus: punctuation("Minus", "-"),
  star: punctuation("Star", "*"),
} as const;

/** Order matters where one pattern starts another: keywords before identifiers, `>=` before `>`. */
export const vocabulary: readonly TokenType[] = [
  blank,
  comment,
  ...Object.values(tokens).filter((token) => token !== identifier),
  identifier,
];
