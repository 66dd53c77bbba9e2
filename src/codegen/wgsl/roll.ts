/**
 * Finds in a function's tokens what unrolled loops left: the same tokens several times in a row, whose numbers grow by the same
 * steps. They become one repetition, and repetitions of repetitions: the innermost are found first.
 */

import type { Piece } from "./tokens.ts";

/** Tokens of the longest turn that is looked for. */
const longestTurn = 200;
/** Fewer tokens are not worth the marks of a repetition. */
const leastTokens = 24;

export function rollUp(pieces: readonly Piece[]): readonly Piece[] {
  // Turns of whole statements first: they compress better than the same turns cut elsewhere.
  return rollTurns(rollTurns(pieces, true), false);
}

function rollTurns(pieces: readonly Piece[], wholeStatements: boolean): readonly Piece[] {
  let row = rowOf(pieces);
  for (let length = 1; length <= Math.min(longestTurn, row.pieces.length / 2); length++) {
    const rolled = rollLength(row, length, wholeStatements);
    // What is rolled up may be a short turn of another loop.
    if (rolled !== row) length = 0;
    row = rolled;
  }
  return row.pieces;
}

/** Pieces, and numbers for their shapes, which are compared many times. */
interface Row {
  readonly pieces: readonly Piece[];
  readonly shapes: Int32Array;
}

function rowOf(pieces: readonly Piece[]): Row {
  return { pieces, shapes: Int32Array.from(pieces, shapeNumber) };
}

/** Whether two turns of a row have the same shapes. */
function isSame({ shapes }: Row, i: number, j: number, length: number): boolean {
  if (j + length > shapes.length) return false;
  for (let k = 0; k < length; k++) if (shapes[i + k] !== shapes[j + k]) return false;
  return true;
}

/** Repetitions with turns of as many pieces. */
function rollLength(row: Row, length: number, wholeStatements: boolean): Row {
  const { pieces, shapes } = row;
  const isTurn = (i: number): boolean =>
    shapes[i] === shapes[i + length] &&
    (!wholeStatements || (endsStatement(pieces[i - 1]) && endsStatement(pieces[i + length - 1]))) &&
    isSame(row, i, i + length, length);
  const rolled: Piece[] = [];
  let copied = 0;
  for (let i = 0; i + 2 * length <= pieces.length; ) {
    const found = isTurn(i) ? repetitionAt(row, i, length) : undefined;
    if (found) {
      rolled.push(...pieces.slice(copied, i));
      const { first, steps, turns } = found;
      const before = turnBefore(rolled, first, steps, wholeStatements);
      if (before) rolled.length -= before.pieces;
      rolled.push({ kind: "repeat", turns: turns + (before ? 1 : 0), body: withSteps(before?.turn ?? first, steps) });
      i += turns * length;
      copied = i;
    } else i++;
  }
  return copied === 0 ? row : rowOf([...rolled, ...pieces.slice(copied)]);
}

interface Repetition {
  readonly first: readonly Piece[];
  /** Of each number of a turn. */
  readonly steps: readonly number[];
  readonly turns: number;
}

function repetitionAt(row: Row, start: number, length: number): Repetition | undefined {
  const turn = (n: number): readonly Piece[] => row.pieces.slice(start + n * length, start + (n + 1) * length);
  const first = turn(0);
  const values = first.flatMap(numbersOf);
  const steps = turn(1)
    .flatMap(numbersOf)
    .map((value, n) => value - (values[n] ?? 0));
  let turns = 2;
  const goesOn = (): boolean =>
    isSame(row, start, start + turns * length, length) &&
    turn(turns)
      .flatMap(numbersOf)
      .every((value, n) => value === (values[n] ?? 0) + turns * (steps[n] ?? 0));
  while (goesOn()) turns++;
  return turns * sizeOf(first) >= leastTokens ? { first, steps, turns } : undefined;
}

/**
 * The turn before the first where that is there but for additions of zero, and parentheses around them: with these, and how many of the
 * last pieces it is.
 */
function turnBefore(
  pieces: readonly Piece[],
  first: readonly Piece[],
  steps: readonly number[],
  wholeStatements: boolean,
): { readonly turn: readonly Piece[]; readonly pieces: number } | undefined {
  const turn = shifted(first, steps);
  if (turn.flatMap(numbersOf).some((value) => value < 0)) return undefined;
  let at = pieces.length - 1;
  let parentheses = 0;
  for (let i = turn.length - 1; i >= 0; i--) {
    const [wanted, found] = [turn[i] as Piece, pieces[at]];
    if (found && isEqual(wanted, found)) at--;
    else if (isZero(wanted) && isText(turn[i - 1], "+") && isText(turn[i + 1], ")", "]", "+")) i--;
    else if (isText(wanted, ")")) parentheses++;
    else if (isText(wanted, "(")) parentheses--;
    else return undefined;
  }
  const count = pieces.length - 1 - at;
  const isWhole = !wholeStatements || endsStatement(pieces[at]);
  return parentheses === 0 && count > 0 && isWhole ? { turn, pieces: count } : undefined;
}

function isText(piece: Piece | undefined, ...texts: readonly string[]): boolean {
  return piece?.kind === "text" && texts.includes(piece.text);
}

function isZero(piece: Piece): boolean {
  return piece.kind === "number" && piece.value === 0 && piece.suffix === "";
}

function isEqual(a: Piece, b: Piece): boolean {
  return shapeNumber(a) === shapeNumber(b) && String(numbersOf(a)) === String(numbersOf(b));
}

/** The turn before a turn. */
function shifted(pieces: readonly Piece[], steps: readonly number[]): readonly Piece[] {
  const declaredStep = declarationsIn(pieces);
  let at = 0;
  const shift = (piece: Piece): Piece => {
    switch (piece.kind) {
      case "number":
        return { ...piece, value: piece.value - (steps[at++] ?? 0) };
      case "local":
        return { ...piece, index: piece.index - (steps[at++] ?? 0), declared: piece.declared - declaredStep };
      case "repeat":
        return { ...piece, body: piece.body.map(shift) };
      case "text":
      case "declaration":
        return piece;
      default:
        return piece satisfies never;
    }
  };
  return pieces.map(shift);
}

function withSteps(pieces: readonly Piece[], steps: readonly number[]): readonly Piece[] {
  const declaredStep = declarationsIn(pieces);
  let at = 0;
  const add = (piece: Piece): Piece => {
    switch (piece.kind) {
      case "number":
        return { ...piece, steps: [...piece.steps, steps[at++] ?? 0] };
      case "local":
        return { ...piece, steps: [...piece.steps, steps[at++] ?? 0], declaredSteps: [...piece.declaredSteps, declaredStep] };
      case "repeat":
        return { ...piece, body: piece.body.map(add) };
      case "text":
      case "declaration":
        return piece;
      default:
        return piece satisfies never;
    }
  };
  return pieces.map(add);
}

function declarationsIn(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => {
    if (piece.kind === "repeat") return sum + piece.turns * declarationsIn(piece.body);
    return piece.kind === "declaration" ? sum + 1 : sum;
  }, 0);
}

function numbersOf(piece: Piece): readonly number[] {
  switch (piece.kind) {
    case "number":
      return [piece.value];
    case "local":
      return [piece.index];
    case "repeat":
      return piece.body.flatMap(numbersOf);
    case "text":
    case "declaration":
      return [];
    default:
      return piece satisfies never;
  }
}

function sizeOf(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, piece) => sum + (piece.kind === "repeat" ? sizeOf(piece.body) : 1), 0);
}

function endsStatement(piece: Piece | undefined): boolean {
  if (piece?.kind === "repeat") return endsStatement(piece.body.at(-1));
  return piece === undefined || (piece.kind === "text" && /^[;{}]$/.test(piece.text));
}

const numbers = new Map<string, number>();
const shapes = new WeakMap<Piece, number>();

/** The same for pieces that differ in numbers alone. */
function shapeNumber(piece: Piece): number {
  const known = shapes.get(piece);
  if (known !== undefined) return known;
  const shape = spell(piece);
  const number = numbers.get(shape) ?? numbers.size;
  numbers.set(shape, number);
  shapes.set(piece, number);
  return number;
}

function spell(piece: Piece): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "number":
      return `0${piece.suffix}${piece.steps.map((step) => `'${step}`).join("")}`;
    case "local":
      return `$${String(piece.steps)}/${String(piece.declaredSteps)}`;
    case "declaration":
      return `${piece.keyword} $`;
    case "repeat":
      return `${piece.turns}{${piece.body.map(shapeNumber).join(" ")}}`;
    default:
      return piece satisfies never;
  }
}
