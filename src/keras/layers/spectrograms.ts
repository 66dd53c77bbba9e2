/** Spectra of signals over time. */

import { epsilon, type ImageDataFormat, standardizeDataFormat } from "../config.ts";
import { isFloatType } from "../dtypes.ts";
import { runtimeError, shown, valueError, warn } from "../errors.ts";
import { checkScaling, checkWindowName, type SpectrumScaling, type SpectrumWindow, STFT } from "../initializers/stft.ts";
import type { Config } from "../interfaces.ts";
import { InputSpec } from "../layer/input-spec.ts";
import { Layer, type LayerOptions } from "../layer/layer.ts";
import * as ops from "../ops.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import type { Variable } from "../tensor/variable.ts";
import type { TensorTree } from "../tree.ts";
import { padAmounts, parsePadding } from "./geometry.ts";
import { oneInput, positiveInteger } from "./shared.ts";

const spectrogramModes = ["log", "magnitude", "psd", "real", "imag", "angle", "stft"] as const;

export interface STFTSpectrogramOptions extends LayerOptions {
  /** `log`, the default, `magnitude`, `psd`, `real`, `imag`, `angle`, or `stft` for real and imaginary parts together. */
  readonly mode?: string;
  readonly frameLength?: number;
  /** Default half the frame length. */
  readonly frameStep?: number | null;
  /** Default the least power of two that holds a frame. */
  readonly fftLength?: number | null;
  readonly window?: SpectrumWindow;
  readonly periodic?: boolean;
  /** `density`, the default, `spectrum` or null. */
  readonly scaling?: string | null;
  /** `valid` or `same`. */
  readonly padding?: string;
  /** Keeps channels and frequencies on axes of their own. */
  readonly expandDims?: boolean;
  readonly dataFormat?: string | null;
}

/**
 * The spectrum of each frame of signals `[batch, time, channels]`: `[batch, frames, channels * frequencies]`. It is computed
 * by convolutions, whose kernels can be trained.
 */
export class STFTSpectrogram extends Layer {
  static readonly className: string = "STFTSpectrogram";
  static readonly optionNames: KnownOptions = {
    mode: true,
    frameLength: true,
    frameStep: true,
    fftLength: true,
    window: true,
    periodic: true,
    scaling: true,
    padding: true,
    expandDims: true,
    dataFormat: true,
  } satisfies OptionNames<STFTSpectrogramOptions, LayerOptions>;
  readonly mode: (typeof spectrogramModes)[number];
  readonly frameLength: number;
  readonly frameStep: number | null;
  readonly fftLength: number | null;
  readonly window: SpectrumWindow;
  readonly periodic: boolean;
  readonly scaling: SpectrumScaling;
  readonly padding: "valid" | "same";
  readonly expandDims: boolean;
  readonly dataFormat: ImageDataFormat;
  #realKernel: Variable | undefined;
  #imagKernel: Variable | undefined;

  constructor(options: STFTSpectrogramOptions = {}) {
    super(options);
    const { mode = "log", frameStep = null, fftLength = null, window = "hann", scaling = "density" } = options;
    this.mode =
      spectrogramModes.find((name) => name === mode) ??
      valueError(`mode of STFTSpectrogram must be one of ${spectrogramModes.join(", ")}; got ${shown(mode)}`);
    this.frameLength = positiveInteger(options.frameLength ?? 256, "frameLength", "STFTSpectrogram");
    if (frameStep !== null && !(positiveInteger(frameStep, "frameStep", "STFTSpectrogram") <= this.frameLength))
      valueError(`frameStep of STFTSpectrogram must not be above frameLength ${this.frameLength}; got ${frameStep}`);
    this.frameStep = frameStep;
    if (fftLength !== null && !(positiveInteger(fftLength, "fftLength", "STFTSpectrogram") >= this.frameLength))
      valueError(`fftLength of STFTSpectrogram must not be below frameLength ${this.frameLength}; got ${fftLength}`);
    if (fftLength !== null && (fftLength & -fftLength) !== fftLength)
      warn(`fftLength of STFTSpectrogram is best a power of two; got ${fftLength}`);
    this.fftLength = fftLength;
    this.window = checkWindowName(window);
    this.periodic = options.periodic ?? false;
    this.scaling = checkScaling(scaling, "STFTSpectrogram");
    this.padding = parsePadding(options.padding ?? "valid", ["valid", "same"]) === "same" ? "same" : "valid";
    this.expandDims = options.expandDims ?? false;
    this.dataFormat = standardizeDataFormat(options.dataFormat);
    this.inputSpec = new InputSpec({ ndim: 3 });
  }

  override build(): void {
    const length = this.fftLength ?? 2 ** Math.ceil(Math.log2(this.frameLength));
    const shape = [this.frameLength, 1, Math.floor(length / 2) + 1];
    const { window, scaling, periodic } = this;
    const kernel = (name: string, side: "real" | "imag"): Variable =>
      this.addWeight({ name, shape, initializer: new STFT({ side, window, scaling, periodic }) });
    if (this.mode !== "imag") this.#realKernel = kernel("real_kernel", "real");
    if (this.mode !== "real") this.#imagKernel = kernel("imag_kernel", "imag");
  }

  /** One side of the spectrum of each channel: `[batch, channels, frequencies, frames]`. */
  #side(signal: Tensor, kernel: Variable | undefined): Tensor {
    const weights = kernel ?? runtimeError(`${this.name} is not built`);
    const [batch, channels, time] = [signal.dim(0), signal.dim(1), signal.dim(2)];
    const step = this.frameStep ?? Math.floor(this.frameLength / 2);
    const window = { sizes: [this.frameLength], strides: [step], dilation: [1] };
    const padding = padAmounts(this.padding, [time], window);
    const frames = ops.conv(ops.reshape(signal, [-1, time, 1]), ops.cast(weights, signal.dtype), {
      strides: [step],
      padding,
      lhsSpec: "b0f",
      outSpec: "bf0",
    });
    return ops.reshape(frames, [batch, channels, frames.dim(1), frames.dim(2)]);
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    if (!isFloatType(x.dtype)) valueError(`${this.name} takes signals of a float dtype, not ${x.dtype}`, { location: this.location });
    const signal = this.dataFormat === "channelsLast" ? ops.transpose(x, [0, 2, 1]) : x;
    return this.#arrange(this.#spectrum(signal));
  }

  #spectrum(signal: Tensor): Tensor {
    const { mode } = this;
    const real = (): Tensor => this.#side(signal, this.#realKernel);
    const imag = (): Tensor => this.#side(signal, this.#imagKernel);
    if (mode === "real") return real();
    if (mode === "imag") return imag();
    if (mode === "angle") return ops.arctan2(imag(), real());
    if (mode === "stft") return ops.concatenate([real(), imag()], { axis: 2 });
    const power = ops.add(ops.square(real()), ops.square(imag()));
    if (mode === "psd") {
      // Frequencies other than the first and the last stand for negative ones too.
      const none = [0, 0] as const;
      return ops.add(power, ops.pad(ops.sliceAxis(power, 2, 1, -1), [none, none, [1, 1], none]));
    }
    const magnitude = ops.sqrt(ops.maximum(power, epsilon()));
    return mode === "magnitude" ? magnitude : ops.log(ops.maximum(magnitude, epsilon()));
  }

  #arrange(x: Tensor): Tensor {
    const last = this.dataFormat === "channelsLast";
    if (this.expandDims) return ops.transpose(x, last ? [0, 3, 2, 1] : [0, 1, 3, 2]);
    const joined = ops.reshape(x, [x.dim(0), -1, x.dim(3)]);
    return last ? ops.transpose(joined, [0, 2, 1]) : joined;
  }

  override getConfig(): Config {
    const { mode, frameLength, frameStep, fftLength, window, periodic, scaling, padding, expandDims, dataFormat } = this;
    return { ...super.getConfig(), mode, frameLength, frameStep, fftLength, window, periodic, scaling, padding, expandDims, dataFormat };
  }
}

export interface MelSpectrogramOptions extends LayerOptions {
  readonly fftLength?: number;
  readonly sequenceStride?: number;
  /** Default `fftLength`. */
  readonly sequenceLength?: number | null;
  /** `hann`, the default, `hamming`, a list of numbers, or null. */
  readonly window?: ops.Window;
  /** In hertz. */
  readonly samplingRate?: number;
  readonly numMelBins?: number;
  readonly minFreq?: number;
  /** Default half the sampling rate. */
  readonly maxFreq?: number | null;
  /** Gives decibels, not less than `topDb` below the loudest. */
  readonly powerToDb?: boolean;
  readonly topDb?: number;
  /** The exponent of magnitudes: 2, the default, for power. */
  readonly magExp?: number;
  readonly minPower?: number;
  readonly refPower?: number;
}

/** Hertz in mels: O'Shaughnessy, "Speech communication: human and machine", 1987. */
function toMel(hertz: number): number {
  return 1127 * Math.log(1 + hertz / 700);
}

/** The spectrum of signals `[..., time]` in bands of equal width to the ear: `[..., numMelBins, frames]`. */
export class MelSpectrogram extends Layer {
  static readonly className: string = "MelSpectrogram";
  static readonly optionNames: KnownOptions = {
    fftLength: true,
    sequenceStride: true,
    sequenceLength: true,
    window: true,
    samplingRate: true,
    numMelBins: true,
    minFreq: true,
    maxFreq: true,
    powerToDb: true,
    topDb: true,
    magExp: true,
    minPower: true,
    refPower: true,
  } satisfies OptionNames<MelSpectrogramOptions, LayerOptions>;
  readonly fftLength: number;
  readonly sequenceStride: number;
  readonly sequenceLength: number;
  readonly window: ops.Window;
  readonly samplingRate: number;
  readonly numMelBins: number;
  readonly minFreq: number;
  readonly maxFreq: number;
  readonly powerToDb: boolean;
  readonly topDb: number;
  readonly magExp: number;
  readonly minPower: number;
  readonly refPower: number;

  constructor(options: MelSpectrogramOptions = {}) {
    super(options);
    const positive = (value: number, name: string): number => positiveInteger(value, name, "MelSpectrogram");
    this.fftLength = positive(options.fftLength ?? 2048, "fftLength");
    this.sequenceStride = positive(options.sequenceStride ?? 512, "sequenceStride");
    this.sequenceLength = positive(options.sequenceLength ?? this.fftLength, "sequenceLength");
    if (this.fftLength < this.sequenceLength)
      valueError(`fftLength of MelSpectrogram must not be below sequenceLength ${this.sequenceLength}; got ${this.fftLength}`);
    this.window = options.window === undefined ? "hann" : options.window;
    this.samplingRate = positive(options.samplingRate ?? 16_000, "samplingRate");
    this.numMelBins = positive(options.numMelBins ?? 128, "numMelBins");
    this.minFreq = options.minFreq ?? 20;
    this.maxFreq = options.maxFreq || Math.trunc(this.samplingRate / 2);
    this.powerToDb = options.powerToDb ?? true;
    this.topDb = options.topDb ?? 80;
    this.magExp = options.magExp ?? 2;
    this.minPower = options.minPower ?? 1e-10;
    this.refPower = options.refPower ?? 1;
  }

  override call(inputs: TensorTree): TensorTree {
    const x = oneInput(inputs, this);
    const [real, imag] = ops.stft(
      ops.cast(x, isFloatType(x.dtype) ? x.dtype : "float32"),
      this.sequenceLength,
      this.sequenceStride,
      this.fftLength,
      {
        window: this.window,
      },
    );
    const magnitude = ops.sqrt(ops.add(ops.square(real), ops.square(imag)));
    const bands = ops.matmul(ops.power(magnitude, this.magExp), this.#bands(Math.floor(this.fftLength / 2) + 1));
    const scaled = this.powerToDb ? this.#decibels(bands) : bands;
    const axes = scaled.dims.map((_, i) => i);
    return ops.cast(ops.transpose(scaled, [...axes.slice(0, -2), axes.length - 1, axes.length - 2]), this.computeDtype);
  }

  /** How much each frequency counts in each band, `[frequencies, numMelBins]`: triangles whose feet are the next bands' middles. */
  #bands(frequencies: number): Tensor {
    const [low, high] = [toMel(this.minFreq), toMel(this.maxFreq)];
    const edges = Array.from({ length: this.numMelBins + 2 }, (_, i) => low + ((high - low) * i) / (this.numMelBins + 1));
    const weights = new Float32Array(frequencies * this.numMelBins);
    // Frequency 0 belongs to no band.
    for (let i = 1; i < frequencies; i++) {
      const mel = toMel((this.samplingRate / 2) * (i / (frequencies - 1)));
      for (let band = 0; band < this.numMelBins; band++) {
        const [left = 0, middle = 0, right = 0] = edges.slice(band, band + 3);
        weights[i * this.numMelBins + band] = Math.max(0, Math.min((mel - left) / (middle - left), (right - mel) / (right - middle)));
      }
    }
    return tensor(weights, [frequencies, this.numMelBins]);
  }

  #decibels(power: Tensor): Tensor {
    const reference = 10 * Math.log10(Math.max(Math.abs(this.refPower), this.minPower));
    const levels = ops.sub(ops.mul(ops.log10(ops.maximum(power, this.minPower)), 10), reference);
    return ops.maximum(levels, ops.sub(ops.max(levels), this.topDb));
  }

  override getConfig(): Config {
    const { fftLength, sequenceStride, sequenceLength, window, samplingRate, numMelBins, minFreq, maxFreq } = this;
    const { powerToDb, topDb, magExp, minPower, refPower } = this;
    return {
      ...super.getConfig(),
      ...{ fftLength, sequenceStride, sequenceLength, window, samplingRate, numMelBins, minFreq, maxFreq },
      ...{ powerToDb, topDb, magExp, minPower, refPower },
    };
  }
}
