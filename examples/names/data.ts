/** Names, one per line of a file, or made of syllables when no file is given. */

import { readFileSync } from "node:fs";
import { createRandom } from "../support/random.ts";

/** Letters are 1 to 26; 27 ends a name, and 0 is what comes after the end. */
export const vocabulary = 28;
export const end = 27;
/** Times of one row: the longest name, and its end. */
export const length = 13;

export interface NameRows {
  /** What has been read so far; a name begins with `end`. */
  readonly inputs: Float32Array<ArrayBuffer>;
  /** The letter that follows. */
  readonly targets: Int32Array<ArrayBuffer>;
  readonly count: number;
}

export function loadNames(file: string | undefined): readonly string[] {
  const names = file === undefined ? makeNames(4000, 1) : readFileSync(file, "utf8").split(/\r?\n/);
  const usable = names.map((name) => name.trim().toLowerCase()).filter((name) => /^[a-z]+$/.test(name) && name.length < length);
  if (usable.length === 0) throw new Error(`${file}: no line holds a name of up to ${length - 1} letters a to z`);
  return usable;
}

export function encodeNames(names: readonly string[]): NameRows {
  const inputs = new Float32Array(names.length * length);
  const targets = new Int32Array(names.length * length);
  names.forEach((name, row) => {
    const letters = [...name].map((letter) => letter.charCodeAt(0) - 96);
    inputs.set([end, ...letters], row * length);
    targets.set([...letters, end], row * length);
  });
  return { inputs, targets, count: names.length };
}

export function decodeName(letters: readonly number[]): string {
  return letters.map((letter) => String.fromCharCode(letter + 96)).join("");
}

function makeNames(count: number, seed: number): readonly string[] {
  const random = createRandom(seed);
  const pick = (list: string): string => {
    const parts = list.split(" ");
    return parts[Math.floor(random.next() * parts.length)] ?? "";
  };
  return Array.from({ length: count }, () => {
    const syllables = Array.from(
      { length: 1 + Math.floor(random.next() * 2.5) },
      () => pick("b d f j k l m n r s t v br cl th") + pick("a e i o u ai"),
    );
    return syllables.join("") + pick("n l s na ra la ne th");
  });
}
