/** What the parser expected, in the words of its messages. */

import type { IParserErrorMessageProvider, TokenType } from "chevrotain";

/** Where a body may go on, its end is not all that could follow. */
const bodyMembers: Readonly<Record<string, string>> = {
  "module RightBrace": "`symbol`, `state`, `unfused`, `func` or `}`",
  "graphFunction Keyword_return": "an operation or `return`",
  "region Keyword_yield": "an operation or `yield`",
};

/** Messages hold only what was expected; `reportSyntax` adds what was found. */
export const expectations: IParserErrorMessageProvider = {
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
