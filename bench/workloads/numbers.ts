/** Repeatable numbers: mulberry32. */

export function numbers(count: number, seed: number, low: number, high: number): Float32Array<ArrayBuffer> {
  let state = Math.imul(seed, 0x9e3779b1) | 0;
  const values = new Float32Array(count);
  for (let i = 0; i < count; i++) {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    values[i] = low + ((t ^ (t >>> 14)) >>> 0) * 2 ** -32 * (high - low);
  }
  return values;
}
