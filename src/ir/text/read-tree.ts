/** Text to tree. Every fault is a `CompileError` with a place, what was found and what was expected. */

import { type IRecognitionException, type IToken, Lexer } from "chevrotain";
import { fail } from "../diagnostic.ts";
import { ModuleParser } from "./grammar.ts";
import { tokens as t, vocabulary } from "./tokens.ts";
import type { TextModule, TextType } from "./tree.ts";
import { BadEscape, placed } from "./value-grammar.ts";

/** Brackets nested deeper than this are refused before parsing, which recurses. */
const maximumNesting = 64;

let shared: { readonly lexer: Lexer; readonly parser: ModuleParser } | undefined;

/** Made at first use: the analysis of a grammar is not free and most programs never parse. */
function tools(): { readonly lexer: Lexer; readonly parser: ModuleParser } {
  shared ??= { lexer: new Lexer([...vocabulary]), parser: new ModuleParser() };
  return shared;
}

function parseWith<T>(text: string, file: string, rule: (parser: ModuleParser) => T): T {
  const { lexer, parser } = tools();
  const { tokens, errors } = lexer.tokenize(text);
  const [bad] = errors;
  if (bad) {
    const found = JSON.stringify(String.fromCodePoint(text.codePointAt(bad.offset) ?? 0));
    fail("TSC1501", `found the character ${found}, which starts no token of the IR`, {
      location: { file, line: bad.line ?? 1, column: bad.column ?? 1 },
    });
  }
  checkNesting(tokens, file);
  parser.input = tokens;
  let result: T;
  try {
    result = rule(parser);
  } catch (error) {
    if (error instanceof BadEscape)
      fail("TSC1501", `${error.token.image} has a bad escape`, { location: { file, ...placed(error.token) } });
    throw error;
  }
  const [first] = parser.errors;
  if (first) reportSyntax(first, tokens, file);
  return result;
}

function checkNesting(tokens: readonly IToken[], file: string): void {
  let depth = 0;
  for (const token of tokens) {
    if (token.tokenType === t.leftBrace || token.tokenType === t.leftBracket || token.tokenType === t.leftParenthesis) depth++;
    if (token.tokenType === t.rightBrace || token.tokenType === t.rightBracket || token.tokenType === t.rightParenthesis) depth--;
    if (depth > maximumNesting)
      fail("TSC1501", `brackets are nested more than ${maximumNesting} deep`, { location: { file, ...placed(token) } });
  }
}

function reportSyntax(error: IRecognitionException, tokens: readonly IToken[], file: string): never {
  const last = tokens.at(-1);
  const atEnd = error.token.image === "";
  const location = atEnd ? { file, line: last?.endLine ?? 1, column: (last?.endColumn ?? 0) + 1 } : { file, ...placed(error.token) };
  const found = atEnd
    ? "the end of the text"
    : `\`${error.token.image.length > 40 ? `${error.token.image.slice(0, 40)}…` : error.token.image}\``;
  fail("TSC1502", `found ${found}, expected ${error.message}`, { location });
}

export function parseModuleTree(text: string, file: string): TextModule {
  return parseWith(text, file, (parser) => parser.module());
}

export function parseTypeTree(text: string, file: string): TextType {
  return parseWith(text, file, (parser) => parser.type());
}
