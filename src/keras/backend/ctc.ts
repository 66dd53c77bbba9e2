/** Connectionist temporal classification: cost and decoding. The last class stands for no label. */

import { epsilon } from "../config.ts";
import { notImplemented, shown, valueError } from "../errors.ts";
import { ctcCost, knownLength, never } from "../losses/ctc-recursion.ts";
import * as ops from "../ops.ts";
import { tracedCall } from "../tensor/closures.ts";
import { asTensor, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { ofRank } from "./operands.ts";

/** One length per sample, as a column. */
function column(lengths: TensorLike): Tensor {
  const given = ops.cast(asTensor(lengths, "int32"), "int32");
  return given.rank === 2 ? given : ops.reshape(given, [given.dim(0), 1]);
}

/** Minus the logarithm of the probability of each sample's labels, from probabilities of classes: `[samples, 1]`. */
export function ctcBatchCost(yTrue: TensorLike, yPred: TensorLike, inputLength: TensorLike, labelLength: TensorLike): Tensor {
  const [labels, predictions] = [ofRank(yTrue, 2, "ctcBatchCost"), ofRank(yPred, 3, "ctcBatchCost")];
  const fuzz = epsilon();
  return tracedCall(
    "ctcBatchCost",
    [labels, predictions, column(inputLength), column(labelLength)],
    (targets, probabilities, steps, counts) => {
      const cost = ctcCost({
        labels: ops.cast(targets, "int32"),
        labelLength: counts,
        logProbabilities: ops.logSoftmax(ops.log(ops.add(probabilities, fuzz))),
        inputLength: steps,
        blank: knownLength(probabilities, 2, "classes") - 1,
      });
      return ops.expandDims(cost, 1);
    },
  );
}

/** The labels within the length of each row: where they are, what they are, and the shape they come from. */
export interface SparseLabels {
  /** `[labels, 2]`: row and place. */
  readonly indices: Tensor;
  readonly values: Tensor;
  readonly denseShape: readonly (number | null)[];
}

/** The first labels of each row. How many there are must be known: the lengths are a concrete tensor. */
export function ctcLabelDenseToSparse(labels: TensorLike, labelLengths: TensorLike): SparseLabels {
  const [dense, lengths] = [ofRank(labels, 2, "ctcLabelDenseToSparse"), asTensor(labelLengths, "int32")];
  if (lengths.isSymbolic || lengths.payload.kind === "traced")
    return notImplemented("ctcLabelDenseToSparse: the lengths are known only when the program runs, and so is the size of the result", {
      help: "give the lengths as a concrete tensor, or use K.ctcBatchCost, which takes dense labels",
    });
  const width = knownLength(dense, 1, "labels");
  const places = Array.from(lengths.dataSync(), Number).flatMap((length, row) =>
    Array.from({ length: Math.max(0, Math.min(width, length)) }, (_, i) => [row, i] as const),
  );
  const flat = Int32Array.from(places, ([row, i]) => row * width + i);
  return {
    indices: tensor(Int32Array.from(places.flat()), [places.length, 2], "int32"),
    values: ops.take(ops.reshape(dense, [-1]), tensor(flat)),
    denseShape: dense.shape,
  };
}

export interface DecodeOptions {
  /** The best class of every step; else a search that keeps the best `beamWidth` readings. */
  readonly greedy?: boolean;
  readonly beamWidth?: number;
  /** How many readings a search gives. */
  readonly topPaths?: number;
}

/**
 * Readings of probabilities of classes: repeated classes count once, and the last class for nothing. Returns matrices
 * `[samples, steps]` filled up with -1, best first, and scores `[samples, matrices]`: logarithms of probabilities, and for the
 * greedy reading minus the sum of the logarithms of its steps.
 */
export function ctcDecode(
  yPred: TensorLike,
  inputLength: TensorLike,
  { greedy = true, beamWidth = 100, topPaths = 1 }: DecodeOptions = {},
): [decoded: Tensor[], scores: Tensor] {
  const predictions = ofRank(yPred, 3, "ctcDecode");
  if (!greedy && !(Number.isInteger(beamWidth) && Number.isInteger(topPaths) && topPaths >= 1 && topPaths <= beamWidth))
    valueError(`ctcDecode: topPaths is from 1 to beamWidth; found ${shown(topPaths)} and ${shown(beamWidth)}`);
  const fuzz = epsilon();
  const [decoded, scores] = tracedCall(
    "ctcDecode",
    [predictions, column(inputLength)],
    (probabilities, lengths): readonly [Tensor[], Tensor] => {
      const logits = ops.log(ops.add(probabilities, fuzz));
      return greedy ? bestPath(logits, lengths) : beamSearch(ops.logSoftmax(logits), lengths, beamWidth, topPaths);
    },
  );
  return [decoded, scores];
}

/** Positions `[1, steps]`. */
function stepsOf(x: Tensor): Tensor {
  return ops.iota([1, x.dim(1)], 1);
}

function bestPath(logits: Tensor, lengths: Tensor): readonly [Tensor[], Tensor] {
  const blank = knownLength(logits, 2, "classes") - 1;
  const position = stepsOf(logits);
  const counts = ops.less(position, lengths);
  const best = ops.argmax(logits, { axis: 2 });
  const score = ops.neg(ops.sum(ops.where(counts, ops.max(logits, { axis: 2 }), 0), { axis: 1, keepDims: true }));
  const first = ops.full([best.dim(0), 1], -1, { dtype: "int32" });
  const previous = ops.sliceAxis(ops.concatenate([first, best], { axis: 1 }), 1, 0, -1);
  const kept = ops.logicalAnd(counts, ops.logicalAnd(ops.notEqual(best, blank), ops.notEqual(best, previous)));
  // Where a kept label goes: as far as labels are kept before it.
  const place = ops.sub(ops.cumsum(ops.cast(kept, "int32"), { axis: 1 }), 1);
  const arrives = ops.logicalAnd(ops.equal(ops.expandDims(place, 2), ops.expandDims(position, 0)), ops.expandDims(kept, 2));
  const labels = ops.expandDims(ops.add(best, 1), 2);
  return [[ops.sub(ops.sum(ops.where(arrives, labels, 0), { axis: 1 }), 1)], score];
}

/** Readings under consideration, best first: `[samples, width, ...]`. */
type Beams = {
  /** Filled up with -1. */
  readonly prefixes: Tensor;
  readonly lengths: Tensor;
  /** Logarithms of the probabilities of all alignments so far that end in the last label, and of those that end in none. */
  readonly inLabel: Tensor;
  readonly inBlank: Tensor;
};

/** Beams other than the first are impossible at the start, and may stay so: those count for nothing. */
const possible = never / 2;

/** Prefix beam search: Graves, "Supervised Sequence Labelling with Recurrent Neural Networks", 2012, section 7.5. */
function beamSearch(logProbabilities: Tensor, inputLength: Tensor, width: number, topPaths: number): readonly [Tensor[], Tensor] {
  const classes = knownLength(logProbabilities, 2, "classes");
  const [batch, steps] = [logProbabilities.dim(0), logProbabilities.dim(1)];
  const beams: Beams = {
    prefixes: ops.full([batch, width, steps], -1, { dtype: "int32" }),
    lengths: ops.full([batch, width], 0, { dtype: "int32" }),
    inLabel: ops.full([batch, width], never),
    inBlank: ops.where(ops.equal(ops.iota([batch, width], 1), 0), ops.zeros([batch, width]), never),
  };
  const [last] = ops.scan(
    (carry, slice) => {
      const now = carry as Beams;
      const [scores, step] = slice as readonly [Tensor, Tensor];
      const next = advanced(now, scores, width, classes - 1);
      const counts = ops.greater(inputLength, step);
      const chosen = (a: Tensor, b: Tensor): Tensor => ops.where(a.rank === 3 ? ops.expandDims(counts, 2) : counts, a, b);
      const after: Beams = {
        prefixes: chosen(next.prefixes, now.prefixes),
        lengths: chosen(next.lengths, now.lengths),
        inLabel: chosen(next.inLabel, now.inLabel),
        inBlank: chosen(next.inBlank, now.inBlank),
      };
      return [after, []];
    },
    beams,
    [ops.transpose(logProbabilities, [1, 0, 2]), ops.iota([steps], 0)],
  );
  const { prefixes, inLabel, inBlank } = last as Beams;
  const decoded = Array.from({ length: topPaths }, (_, i) => ops.squeeze(ops.sliceAxis(prefixes, 1, i, i + 1), 1));
  return [decoded, ops.sliceAxis(ops.logaddexp(inLabel, inBlank), 1, 0, topPaths)];
}

/** One step: every reading stays as it is or gets one more label, and the best `width` of them go on. */
function advanced({ prefixes, lengths, inLabel, inBlank }: Beams, scores: Tensor, width: number, labels: number): Beams {
  const total = ops.logaddexp(inLabel, inBlank);
  const isPossible = ops.greater(total, possible);
  const place = ops.iota([1, 1, prefixes.dim(2)], 2);
  const end = ops.expandDims(ops.sub(lengths, 1), 2);
  const last = ops.sub(ops.sum(ops.where(ops.equal(place, end), ops.add(prefixes, 1), 0), { axis: 2 }), 1);
  const scoreOf = (label: Tensor): Tensor => ops.takeAlongAxis(scores, ops.maximum(label, 0), { axis: 1 });
  const isEmpty = ops.equal(lengths, 0);
  const blankScore = ops.sliceAxis(scores, 1, labels, labels + 1);
  const labelScores = ops.sliceAxis(scores, 1, 0, labels);

  // One more label; the same label again needs a blank between.
  const again = ops.equal(ops.expandDims(last, 2), ops.iota([1, 1, labels], 2));
  const extended = ops.add(ops.where(again, ops.expandDims(inBlank, 2), ops.expandDims(total, 2)), ops.expandDims(labelScores, 1));

  // A reading that is another one with one more label takes over that one's way to it: axes [parent, child].
  const [parent, child] = [(x: Tensor): Tensor => ops.expandDims(x, 2), (x: Tensor): Tensor => ops.expandDims(x, 1)];
  const within = ops.less(ops.expandDims(place, 0), ops.expandDims(parent(lengths), 3));
  const sameStart = ops.all(ops.logicalOr(ops.equal(parent(prefixes), child(prefixes)), ops.logicalNot(within)), { axis: 3 });
  const isLonger = ops.equal(child(lengths), ops.add(parent(lengths), 1));
  const isParent = ops.logicalAnd(ops.logicalAnd(sameStart, isLonger), ops.logicalAnd(parent(isPossible), child(isPossible)));
  const wayTo = ops.add(ops.where(ops.equal(parent(last), child(last)), parent(inBlank), parent(total)), child(scoreOf(last)));
  const inherited = ops.max(ops.where(isParent, wayTo, never), { axis: 1 });
  const isTaken = ops.any(
    ops.logicalAnd(ops.expandDims(isParent, 3), ops.equal(ops.expandDims(child(last), 3), ops.iota([1, 1, 1, labels], 3))),
    { axis: 2 },
  );

  const stayInBlank = ops.add(total, blankScore);
  const stayInLabel = ops.logaddexp(ops.where(isEmpty, never, ops.add(inLabel, scoreOf(last))), inherited);
  const free = ops.where(isTaken, never, extended);
  const batch = prefixes.dim(0);
  const candidates = ops.concatenate([ops.logaddexp(stayInBlank, stayInLabel), ops.reshape(free, [batch, width * labels])], { axis: 1 });
  const { indices } = ops.topK(candidates, width);

  const beamOf = Int32Array.from({ length: width * (labels + 1) }, (_, i) => (i < width ? i : Math.floor((i - width) / labels)));
  const labelOf = Int32Array.from({ length: width * (labels + 1) }, (_, i) => (i < width ? -1 : (i - width) % labels));
  const [source, label] = [ops.take(tensor(beamOf), indices), ops.take(tensor(labelOf), indices)];
  const isExtended = ops.greaterEqual(label, 0);
  const from = (x: Tensor): Tensor => ops.takeAlongAxis(x, source, { axis: 1 });
  const [oldLengths, best] = [from(lengths), ops.takeAlongAxis(candidates, indices, { axis: 1 })];
  const oldPrefixes = ops.takeAlongAxis(prefixes, ops.expandDims(source, 2), { axis: 1 });
  const isNew = ops.logicalAnd(ops.equal(place, ops.expandDims(oldLengths, 2)), ops.expandDims(isExtended, 2));
  return {
    prefixes: ops.where(isNew, ops.expandDims(label, 2), oldPrefixes),
    lengths: ops.add(oldLengths, ops.cast(isExtended, "int32")),
    inLabel: ops.where(isExtended, best, from(stayInLabel)),
    inBlank: ops.where(isExtended, never, from(stayInBlank)),
  };
}
