/** Signals in frames, and their spectra over time. The last axis is time; its size is known. */

import { valueError } from "../errors.ts";
import { defineTensorFunction } from "../tensor/function.ts";
import { asTensor, formatDims, type Tensor, type TensorLike, tensor } from "../tensor/tensor.ts";
import { cast, multiply } from "./elementwise.ts";
import { type Complex, type ComplexLike, irfft, knownLength, rfft } from "./fourier.ts";
import { first } from "./operands.ts";
import { pad, sliceAxis, take } from "./shape.ts";

/** Positions `[count, length]` of frames `stride` apart. */
function framePositions(count: number, length: number, stride: number): Tensor {
  const positions = Int32Array.from({ length: count * length }, (_, i) => Math.floor(i / length) * stride + (i % length));
  return tensor(positions, [count, length], "int32");
}

function requireSequence(length: number, stride: number): void {
  for (const [name, value] of [
    ["sequenceLength", length],
    ["sequenceStride", stride],
  ] as const)
    if (!Number.isInteger(value) || value < 1) valueError(`${name} must be a positive integer, not ${value}`);
}

/** Windows of the last axis, `sequenceStride` apart: `[…, count, sequenceLength]`. What is left at the end is dropped. */
export function extractSequences(x: TensorLike, sequenceLength: number, sequenceStride: number): Tensor {
  const signal = asTensor(x);
  requireSequence(sequenceLength, sequenceStride);
  const size = knownLength(signal);
  if (size < sequenceLength) valueError(`a signal of shape ${formatDims(signal.dims)} is shorter than a sequence of ${sequenceLength}`);
  const count = Math.floor((size - sequenceLength) / sequenceStride) + 1;
  return take(signal, framePositions(count, sequenceLength, sequenceStride), { axis: -1 });
}

const overlapFunction = defineTensorFunction<{ readonly stride: number }>("overlapAdd", (b, inputs, { stride }) => {
  const frames = first(inputs, b);
  const rank = frames.type.shape.length;
  const [count, length] = frames.type.shape.slice(-2);
  if (typeof count !== "number" || typeof length !== "number" || count < 1)
    return valueError(`frames need a known number and length; found shape ${formatDims(frames.type.shape)}`);
  const others = Array.from({ length: rank - 2 }, (_, i) => i);
  const updates = b.transpose(frames, [rank - 2, rank - 1, ...others]);
  const positions = b.add(b.mul(b.iota("i32", [count, length], 0), b.scalar("i32", stride)), b.iota("i32", [count, length], 1));
  const signal = b.full(frames.type.dtype, [(count - 1) * stride + length, ...frames.type.shape.slice(0, -2)], 0);
  const sum = b.scatterAdd(signal, positions, updates);
  return b.transpose(sum, [...others.map((i) => i + 1), 0]);
});
/** The opposite of `extractSequences`: frames `[…, count, length]` added where they lie, `sequenceStride` apart. */
export function overlapAdd(frames: TensorLike, sequenceStride: number): Tensor {
  return overlapFunction([asTensor(frames)], { stride: sequenceStride });
}

/** The name of a window, its elements, or null for none. */
export type Window = "hann" | "hamming" | readonly number[] | Float32Array | null;

/** Windows of period `length`, which overlapping sequences need; NumPy's symmetric ones are a step shorter. */
const windows: Readonly<Record<"hann" | "hamming", readonly [number, number]>> = { hann: [0.5, 0.5], hamming: [0.54, 0.46] };

interface SpectrumOptions {
  /** Default `hann`. */
  readonly window?: Window;
  /** The middle of the first sequence is at the beginning of the signal. Default true. */
  readonly center?: boolean;
}

/** The window in the middle of `fftLength` elements. */
function paddedWindow(window: Window, sequenceLength: number, fftLength: number): readonly number[] {
  requireSequence(sequenceLength, 1);
  if (!Number.isInteger(fftLength) || fftLength < sequenceLength)
    valueError(`fftLength must be an integer of at least sequenceLength ${sequenceLength}, not ${fftLength}`);
  if (window === null) return new Array<number>(fftLength).fill(1);
  let elements: readonly number[];
  if (typeof window === "string") {
    const [mean, swing] =
      windows[window] ?? valueError(`window must be "hann", "hamming", elements or null; got ${JSON.stringify(window)}`);
    elements = Array.from({ length: sequenceLength }, (_, i) => mean - swing * Math.cos((2 * Math.PI * i) / sequenceLength));
  } else elements = Array.from(window);
  if (elements.length !== sequenceLength) valueError(`the window has ${elements.length} elements; sequenceLength is ${sequenceLength}`);
  const before = Math.floor((fftLength - sequenceLength) / 2);
  return Array.from({ length: fftLength }, (_, i) => elements[i - before] ?? 0);
}

/**
 * The spectra of windowed sequences of a real signal: `[…, sequences, fftLength / 2 + 1]`. The window, of
 * `sequenceLength`, lies in the middle of `fftLength` elements. Centred sequences meet the signal mirrored at its ends.
 */
export function stft(
  x: TensorLike,
  sequenceLength: number,
  sequenceStride: number,
  fftLength: number,
  options: SpectrumOptions = {},
): Complex {
  const { window = "hann", center = true } = options;
  const elements = paddedWindow(window, sequenceLength, fftLength);
  const half = Math.floor(fftLength / 2);
  const signal = asTensor(x);
  const placed = center
    ? pad(
        signal,
        signal.dims.map((_, i) => (i === signal.rank - 1 ? [half, half] : [0, 0])),
        { mode: "reflect" },
      )
    : signal;
  const frames = extractSequences(placed, fftLength, sequenceStride);
  return rfft(window === null ? frames : multiply(frames, cast(tensor([...elements]), frames.dtype)));
}

/** Below this a position has no weight: no sequence reaches it, or only ends of windows. */
const leastWeight = 1e-10;

/**
 * A signal from its spectra: the one whose `stft` is nearest to them in the sense of least squares. Without a window
 * sequences are added as they are. `length` cuts the result, which else is as long as the sequences reach.
 */
export function istft(
  x: ComplexLike,
  sequenceLength: number,
  sequenceStride: number,
  fftLength: number,
  options: SpectrumOptions & { readonly length?: number | null } = {},
): Tensor {
  const { window = "hann", center = true, length = null } = options;
  const elements = paddedWindow(window, sequenceLength, fftLength);
  const frames = irfft(x, { fftLength });
  const windowed = window === null ? frames : multiply(frames, cast(tensor([...elements]), frames.dtype));
  const sum = overlapAdd(windowed, sequenceStride);
  const size = knownLength(sum);
  const half = Math.floor(fftLength / 2);
  const start = center ? half : 0;
  const stop = length === null ? size - start : start + length;
  const shown = (signal: Tensor): Tensor => sliceAxis(signal, -1, start, stop);
  if (window === null) return shown(sum);
  const weights = new Float64Array(size);
  for (let at = 0; at + fftLength <= size; at += sequenceStride)
    elements.forEach((w, i) => {
      weights[at + i] = (weights[at + i] ?? 0) + w * w;
    });
  const factors = Float32Array.from(weights, (weight) => (weight > leastWeight ? 1 / weight : 1));
  return shown(multiply(sum, cast(tensor(factors), sum.dtype)));
}
