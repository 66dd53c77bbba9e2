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

/** Fisher and Yates's shuffle, from the end, of 0 … rows - 1. */
export function shuffledOrder(rows: number, seed: number, epoch: number): Uint32Array {
  const order = new Uint32Array(rows);
  for (let i = 0; i < rows; i++) order[i] = i;
  const key = mix(mix(seed) + Math.imul(epoch, 0x9e3779b9));
  for (let i = rows - 1; i > 0; i--) {
    // Multiply-shift to [0, i]; its bias is below rows / 2^32.
    const j = Math.floor((mix(key + Math.imul(i, 0x9e3779b9)) / 2 ** 32) * (i + 1));
    const swapped = order[i] as number;
    order[i] = order[j] as number;
    order[j] = swapped;
  }
  return order;
}
