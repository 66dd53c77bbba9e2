/** Convolutions and pooling windows of random geometry: one to three spatial axes, every attribute away from its default. */

import type { ConvAttributes, Pair, WindowAttributes } from "../../src/ir/builder.ts";
import type { Random } from "./random.ts";

export interface ConvCase {
  readonly lhs: readonly number[];
  readonly rhs: readonly number[];
  readonly attributes: Required<Omit<ConvAttributes, "batchGroups" | "lhsSpec" | "rhsSpec" | "outSpec">>;
}

export interface PoolCase {
  readonly shape: readonly number[];
  readonly attributes: Required<WindowAttributes>;
}

function dilated(size: number, dilation: number): number {
  return (size - 1) * dilation + 1;
}

/** Padding, negative too, with which at least one window fits; what is cut off leaves an element. */
function paddingFor(random: Random, size: number, reach: number): Pair {
  const low = random.integer(-Math.min(1, size - 1), 2);
  const high = random.integer(-Math.min(1, Math.max(0, size - 1 + Math.min(low, 0))), 2);
  return [low, high + Math.max(0, reach - (size + low + high))];
}

export function randomConv(random: Random): ConvCase {
  const spatial = random.integer(1, 3);
  const axes = Array.from({ length: spatial }, (_, i) => i);
  const sizes = axes.map(() => random.integer(1, spatial === 3 ? 4 : 6));
  const kernel = axes.map(() => random.integer(1, 3));
  const lhsDilation = axes.map(() => random.pick([1, 1, 2, 3]));
  const rhsDilation = axes.map(() => random.pick([1, 1, 2]));
  const groups = random.pick([1, 1, 2, 3]);
  const [inputs, outputs] = [random.integer(1, 2), groups * random.integer(1, 2)];
  return {
    lhs: [random.integer(1, 2), ...sizes, groups * inputs],
    rhs: [...kernel, inputs, outputs],
    attributes: {
      strides: axes.map(() => random.integer(1, 3)),
      padding: axes.map((i) =>
        paddingFor(random, dilated(sizes[i] ?? 1, lhsDilation[i] ?? 1), dilated(kernel[i] ?? 1, rhsDilation[i] ?? 1)),
      ),
      lhsDilation,
      rhsDilation,
      groups,
    },
  };
}

export function randomPool(random: Random): PoolCase {
  const rank = random.integer(1, 4);
  const axes = Array.from({ length: rank }, (_, i) => i);
  const shape = axes.map(() => random.integer(1, rank > 2 ? 4 : 7));
  const window = axes.map(() => random.integer(1, 3));
  const baseDilation = axes.map(() => random.pick([1, 1, 1, 2]));
  const windowDilation = axes.map(() => random.pick([1, 1, 2]));
  return {
    shape,
    attributes: {
      window,
      strides: axes.map(() => random.integer(1, 3)),
      padding: axes.map((i) =>
        paddingFor(random, dilated(shape[i] ?? 1, baseDilation[i] ?? 1), dilated(window[i] ?? 1, windowDilation[i] ?? 1)),
      ),
      baseDilation,
      windowDilation,
    },
  };
}
