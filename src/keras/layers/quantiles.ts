/**
 * Quantiles of more numbers than are kept: a summary of numbers with the weight that each stands for, which is thinned out
 * as it grows. The steps and their roundings to float32 are those of Keras, so that bins come out equal.
 */

/** In rising order. */
export type QuantileSummary = readonly (readonly [value: number, weight: number])[];

/** About `1 / epsilon` of the numbers, evenly spread in their order. */
export function summarize(values: ArrayLike<number>, epsilon: number): QuantileSummary {
  const sorted = Float32Array.from(values).sort();
  const step = Math.max(sorted.length / (1 / epsilon), 1);
  const summary: (readonly [number, number])[] = [];
  for (let i = Math.trunc(step - 1); i < sorted.length; i += Math.trunc(step)) summary.push([sorted[i] ?? 0, Math.fround(step)]);
  return summary;
}

/** Both together. */
export function withSummary(previous: QuantileSummary, next: QuantileSummary, epsilon: number): QuantileSummary {
  return compress(
    [...next, ...previous].toSorted(([a], [b]) => a - b),
    epsilon,
  );
}

/** Limits between `count` bins of equal weight. */
export function quantileBoundaries(summary: QuantileSummary, count: number): readonly number[] {
  return compress(summary, 1 / count)
    .slice(0, -1)
    .map(([value]) => value);
}

/** Positions at every `epsilon` of the whole weight. */
function compress(summary: QuantileSummary, epsilon: number): QuantileSummary {
  if (summary.length * epsilon < 1) return summary;
  let total = 0;
  const cumulated = summary.map(([, weight]) => {
    total = Math.fround(total + weight);
    return total;
  });
  const shares = cumulated.map((weight) => Math.fround(weight / total));
  const wanted = Array.from({ length: Math.ceil(1 / epsilon) }, (_, i) => epsilon + i * epsilon);
  const weights = wanted.map((share) => interpolate(share, shares, cumulated));
  const values = wanted.map((share) =>
    interpolate(
      share,
      shares,
      summary.map(([value]) => value),
    ),
  );
  return values.map((value, i) => [Math.fround(value), Math.fround((weights[i] ?? 0) - (weights[i - 1] ?? 0))]);
}

/** The value at `x` of the line through points with rising positions; beyond them that of the last one. */
function interpolate(x: number, positions: readonly number[], values: readonly number[]): number {
  const above = positions.findIndex((position) => position > x);
  if (above === 0) return values[0] ?? Number.NaN;
  if (above < 0) return values.at(-1) ?? Number.NaN;
  const [from = 0, to = 0] = [positions[above - 1], positions[above]];
  const [low = 0, high = 0] = [values[above - 1], values[above]];
  return low + ((high - low) / (to - from)) * (x - from);
}
