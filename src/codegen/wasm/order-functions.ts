/**
 * The order of functions in a binary: after each comes the one most of whose text is in it too. A compressor names what it repeats by
 * how far back it is, and looks back so far only.
 */

/** Functions as lines of text, from the shortest on. */
export function orderFunctions(functions: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const texts = functions.map(textOf).sort((a, b) => a.length - b.length);
  const ordered: FunctionText[] = [];
  let last: FunctionText | undefined;
  for (let next = texts[0]; next; next = last && nearest(last, texts)) {
    texts.splice(texts.indexOf(next), 1);
    ordered.push(next);
    last = next;
  }
  return ordered.map(({ given }) => given);
}

interface FunctionText {
  readonly given: readonly string[];
  readonly lines: ReadonlySet<string>;
  /** Of its different lines. */
  readonly length: number;
}

function textOf(given: readonly string[]): FunctionText {
  const lines = new Set(given.map((line) => line.trim()));
  return { given, lines, length: lengthOf(lines) };
}

function nearest(to: FunctionText, candidates: readonly FunctionText[]): FunctionText | undefined {
  let most = -1;
  let found: FunctionText | undefined;
  for (const candidate of candidates) {
    const share = lengthOf(candidate.lines.intersection(to.lines)) / candidate.length;
    if (share > most) [most, found] = [share, candidate];
  }
  return found;
}

function lengthOf(lines: ReadonlySet<string>): number {
  let length = 0;
  for (const line of lines) length += line.length;
  return length;
}
