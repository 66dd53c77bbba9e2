/** The order of rows in an epoch: a pure function of seed and epoch. */

/**
 * 32 well-mixed bits of a counter: the finalizer "lowbias32" of C. Wellons, https://nullprogram.com/blog/2018/07/31/,
 * over a Weyl sequence.
 */
function mix(x: number): number {
  let bits = x | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x7feb352d);
  bits = Math.imul(bits ^ (bits >>> 15), 0x846ca68b);
  return (bits ^ (bits >>> 16)) >>> 0;
}

/** Of the draws of a seed and a stream. */
export function keyOf(seed: number, stream: number): number {
  return mix(mix(seed) + Math.imul(stream, 0x9e3779b9));
}

/** Multiply-shift to [0, n); its bias is below n / 2^32. */
export function draw(key: number, counter: number, n: number): number {
  return Math.floor((mix(key + Math.imul(counter, 0x9e3779b9)) / 2 ** 32) * n);
}

/** Fisher and Yates's shuffle, from the end, of 0 … rows - 1. */
export function shuffledOrder(rows: number, seed: number, epoch: number): Uint32Array<ArrayBuffer> {
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) order[i] = i;
  const key = keyOf(seed, epoch);
  for (let i = rows - 1; i > 0; i--) {
    const j = draw(key, i, i + 1);
    const swapped = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swapped;
  }
  return order;
}
