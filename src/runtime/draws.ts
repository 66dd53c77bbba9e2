/** Random numbers of datasets. */

import { draw, keyOf } from "./shuffle.ts";

/** Draws from [0, n), one after another: a pure function of seed, stream and how many were drawn. */
export function counterDraws(seed: number, stream: number): (n: number) => number {
  const key = keyOf(seed, stream);
  let count = 0;
  return (n) => draw(key, ++count, n);
}
