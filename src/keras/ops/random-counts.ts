/**
 * Random counts: binomial and Poisson distributions, from keys `uint32[2]`. Small means are counted out, large ones drawn
 * by transformed rejection (W. Hörmann, "The generation of binomial random variates", 1993, and "The transformed rejection
 * method for generating Poisson random variables", 1993). Elements that are refused are drawn again until all are taken.
 */

import type { Builder } from "../../ir/builder.ts";
import { whileLoop } from "../../ir/control-builder.ts";
import type { Shape } from "../../ir/dim.ts";
import type { Value } from "../../ir/graph.ts";
import { type DataType, irDtype } from "../dtypes.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, type DimLike, resolveDims, type Tensor, type TensorLike } from "../tensor/tensor.ts";
import { asValue, first } from "./operands.ts";

/** From here on the mean is large enough for rejection, and counting takes long. */
const largeMean = 10;
/** Half a step of uniform numbers of 24 bits: keeps logarithms finite. */
const halfStep = 2 ** -25;
/** 2^32 divided by the golden ratio: keys of rounds are far apart. */
const keyStep = 0x9e3779b9;

/** Rounds of rejection have numbers of their own. */
const rejectionRounds = 0x8000_0000;

/** Uniform numbers in (0, 1) for a round: `count` tensors of `shape`. */
function uniforms(b: Builder, key: Value, round: Value, count: number, shape: Shape): readonly Value[] {
  const steps = b.mul(b.broadcastTo(round, [2]), b.constant("u32", [2], Uint32Array.of(keyStep, 0)));
  const all = b.add(b.randomUniform(b.add(key, steps), [count, ...shape]), halfStep);
  return Array.from({ length: count }, (_, i) => b.reshape(b.slice(all, [i, ...shape.map(() => 0)], [i + 1, ...shape]), shape));
}

/**
 * Rounds of `draw` until no element is open. `draw` is given the number of the round and the state, and returns the next
 * state and where elements stay open.
 */
function rounds(
  b: Builder,
  from: number,
  open: Value,
  state: readonly Value[],
  draw: (round: Value, open: Value, state: readonly Value[]) => readonly [next: readonly Value[], open: Value],
): readonly Value[] {
  const axes = open.type.shape.map((_, axis) => axis);
  const [, , ...found] = whileLoop(
    b,
    [b.scalar("u32", from), open, ...state],
    ([, left = open]) => b.reduceAny(left, axes),
    ([round = open, left = open, ...values]) => {
      const [next, still] = draw(round, left, values);
      return [b.add(round, 1), still, ...next];
    },
  );
  return found;
}

/** log k! less Stirling's (k + 1/2) log(k + 1) - (k + 1) + log √2π, for k up to 9. */
const stirlingTails: readonly number[] = [
  0.0810614667953272, 0.0413406959554092, 0.0276779256849983, 0.02079067210376509, 0.0166446911898211, 0.0138761288230707,
  0.0118967099458917, 0.010411265261972, 0.00925546218271273, 0.00833056343336287,
];
function stirlingTail(b: Builder, k: Value): Value {
  const table = b.constant("f32", [stirlingTails.length], Float32Array.from(stirlingTails));
  const small = b.le(k, stirlingTails.length - 1);
  const known = b.gather(table, b.cast(b.select(small, b.max(k, 0), 0), "i32"));
  const next = b.add(k, 1);
  const square = b.square(next);
  const series = b.div(b.sub(1 / 12, b.div(b.sub(1 / 360, b.div(1 / 1260, square)), square)), next);
  return b.select(small, known, series);
}

interface Proposal {
  /** Distance of the first uniform number from the nearer end. */
  readonly margin: Value;
  readonly height: Value;
  readonly count: Value;
}
/** A count from two uniform numbers by a hat of scale `spread` and `slope` about `center`. */
function proposal(b: Builder, u: Value, v: Value, slope: Value, spread: Value, center: Value): Proposal {
  const offset = b.sub(u, 0.5);
  const margin = b.max(b.sub(0.5, b.abs(offset)), halfStep);
  return { margin, height: v, count: b.floor(b.add(b.mul(b.add(b.div(b.mul(slope, 2), margin), spread), offset), center)) };
}

/** Poisson counts of rates below the limit: how many uniform numbers fit before their product is below exp(-rate). */
function countedPoisson(b: Builder, key: Value, rate: Value): Value {
  const { shape } = rate.type;
  const limit = b.exp(b.neg(rate));
  const [product = limit] = uniforms(b, key, b.scalar("u32", 1), 1, shape);
  const [count = rate] = rounds(b, 2, b.gt(product, limit), [b.zerosLike(rate), product], (round, open, [found = rate, so = rate]) => {
    const [u = so] = uniforms(b, key, round, 1, shape);
    const next = b.mul(so, u);
    return [[b.select(open, b.add(found, 1), found), next], b.and(open, b.gt(next, limit))];
  });
  return count;
}

function rejectedPoisson(b: Builder, key: Value, rate: Value, wanted: Value): Value {
  const { shape } = rate.type;
  const root = b.sqrt(rate);
  const spread = b.add(b.mul(root, 2.53), 0.931);
  const slope = b.add(b.mul(spread, 0.02483), -0.059);
  const inverse = b.add(b.div(1.1328, b.sub(spread, 3.4)), 1.1239);
  const sure = b.sub(0.9277, b.div(3.6224, b.sub(spread, 2)));
  const start = b.scalar("u32", rejectionRounds);
  const [count = rate] = rounds(b, 0, wanted, [b.zerosLike(rate)], (round, open, [found = rate]) => {
    const [u = rate, v = rate] = uniforms(b, key, b.add(round, start), 2, shape);
    const { margin, height, count: k } = proposal(b, u, v, slope, spread, b.add(rate, 0.43));
    const quick = b.and(b.ge(margin, 0.07), b.le(height, sure));
    const out = b.or(b.lt(k, 0), b.and(b.lt(margin, 0.013), b.gt(height, margin)));
    // log of the probability of k, without taking large numbers from each other.
    const size = b.add(b.max(k, 0), 1);
    const x = b.div(b.sub(rate, size), size);
    const bulk = b.sub(b.mul(b.max(k, 0), b.sub(b.log1p(x), x)), x);
    const probability = b.sub(b.sub(bulk, b.mul(b.log(size), 0.5)), b.add(stirlingTail(b, b.max(k, 0)), Math.log(2 * Math.PI) / 2));
    const hat = b.sub(b.log(b.mul(height, inverse)), b.log(b.add(b.div(slope, b.square(margin)), spread)));
    const taken = b.and(open, b.or(quick, b.and(b.not(out), b.le(hat, probability))));
    return [[b.select(taken, k, found)], b.and(open, b.not(taken))];
  });
  return count;
}

interface CountAttributes {
  readonly shape: readonly DimLike[];
  readonly dtype: DataType;
}

const poissonFunction = defineTensorFunction<CountAttributes>("randomPoisson", (b, inputs, { shape, dtype }) => {
  const key = first(inputs, b);
  const rate = b.broadcastTo(b.cast(asValue(b, inputs[1] ?? 0), "f32"), resolveDims(shape));
  const large = b.ge(rate, largeMean);
  const counted = countedPoisson(b, key, b.select(large, 0, rate));
  const rejected = rejectedPoisson(b, key, b.select(large, rate, largeMean), large);
  return b.cast(b.select(large, rejected, counted), irDtype(dtype));
});
/** Poisson counts with means `rate`, a number or a tensor that broadcasts to `shape`. */
export function randomPoisson(
  key: TensorLike,
  shape: readonly DimLike[],
  rate: TensorLike,
  options: { readonly dtype?: DataType } = {},
): Tensor {
  return poissonFunction([asTensor(key, "uint32"), asTensor(rate)], { shape, dtype: options.dtype ?? "float32" });
}

/** Successes of `n` trials of probability `p` by the lengths of the runs of failures before them. */
function countedBinomial(b: Builder, key: Value, n: Value, p: Value): Value {
  const { shape } = n.type;
  const logFailure = b.log1p(b.neg(p));
  const run = (round: Value): Value => {
    const [u = n] = uniforms(b, key, round, 1, shape);
    // Trials up to and with the next success; never where p is zero.
    return b.ceil(b.select(b.eq(p, 0), Number.POSITIVE_INFINITY, b.div(b.log(u), logFailure)));
  };
  const first = run(b.scalar("u32", 1));
  const [count = n] = rounds(b, 2, b.le(first, n), [b.zerosLike(n), first], (round, open, [found = n, trials = n]) => {
    const next = b.add(trials, run(round));
    return [[b.select(open, b.add(found, 1), found), next], b.and(open, b.le(next, n))];
  });
  return count;
}

function rejectedBinomial(b: Builder, key: Value, n: Value, p: Value, wanted: Value): Value {
  const { shape } = n.type;
  const q = b.sub(1, p);
  const mean = b.mul(n, p);
  const deviation = b.sqrt(b.mul(mean, q));
  const spread = b.add(b.mul(deviation, 2.53), 1.15);
  const slope = b.add(b.add(b.mul(spread, 0.0248), -0.0873), b.mul(p, 0.01));
  const sure = b.sub(0.92, b.div(4.2, spread));
  const odds = b.div(p, q);
  const alpha = b.mul(b.add(b.div(5.1, spread), 2.83), deviation);
  const mode = b.floor(b.mul(b.add(n, 1), p));
  const start = b.scalar("u32", rejectionRounds);
  const [count = n] = rounds(b, 0, wanted, [b.zerosLike(n)], (round, open, [found = n]) => {
    const [u = n, v = n] = uniforms(b, key, b.add(round, start), 2, shape);
    const { margin, height, count: k } = proposal(b, u, v, slope, spread, b.add(mean, 0.5));
    const quick = b.and(b.ge(margin, 0.07), b.le(height, sure));
    const out = b.or(b.lt(k, 0), b.gt(k, n));
    const inside = b.min(b.max(k, 0), n);
    const hat = b.log(b.div(b.mul(height, alpha), b.add(b.div(slope, b.square(margin)), spread)));
    const [atMode, atCount] = [b.add(b.sub(n, mode), 1), b.add(b.sub(n, inside), 1)];
    const logs = b.add(
      b.add(b.mul(b.add(mode, 0.5), b.log(b.div(b.add(mode, 1), b.mul(odds, atMode)))), b.mul(b.add(n, 1), b.log(b.div(atMode, atCount)))),
      b.mul(b.add(inside, 0.5), b.log(b.div(b.mul(odds, atCount), b.add(inside, 1)))),
    );
    const tails = b.sub(
      b.add(stirlingTail(b, mode), stirlingTail(b, b.sub(n, mode))),
      b.add(stirlingTail(b, inside), stirlingTail(b, b.sub(n, inside))),
    );
    const taken = b.and(open, b.and(b.not(out), b.or(quick, b.le(hat, b.add(logs, tails)))));
    return [[b.select(taken, inside, found)], b.and(open, b.not(taken))];
  });
  return count;
}

const binomialFunction = defineTensorFunction<CountAttributes>("randomBinomial", (b, inputs, { shape, dtype }) => {
  const key = first(inputs, b);
  const dims = resolveDims(shape);
  const [n, given] = [inputs[1], inputs[2]].map((x) => b.broadcastTo(b.cast(asValue(b, x ?? 0), "f32"), dims));
  if (!n || !given) throw new Error("internal: a binomial distribution has two parameters");
  // The rarer outcome is counted.
  const turned = b.gt(given, 0.5);
  const p = b.select(turned, b.sub(1, given), given);
  const large = b.ge(b.mul(n, p), largeMean);
  const counted = countedBinomial(b, key, b.select(large, 0, n), b.select(large, 0, p));
  const rejected = rejectedBinomial(b, key, b.select(large, n, 4 * largeMean), b.select(large, p, 0.5), large);
  const count = b.select(large, rejected, counted);
  return b.cast(b.select(turned, b.sub(n, count), count), irDtype(dtype));
});
/** Successes of `counts` trials of the given probabilities: numbers, or tensors that broadcast to `shape`. */
export function randomBinomial(
  key: TensorLike,
  shape: readonly DimLike[],
  counts: TensorLike,
  probabilities: TensorLike,
  options: { readonly dtype?: DataType } = {},
): Tensor {
  return binomialFunction([asTensor(key, "uint32"), asTensor(counts), asTensor(probabilities)], {
    shape,
    dtype: options.dtype ?? "float32",
  });
}
