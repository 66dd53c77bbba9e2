/** First values of convolutions that compute a spectrum. */

import type { DataType } from "../dtypes.ts";
import { shown, valueError } from "../errors.ts";
import type { Config } from "../interfaces.ts";
import type { KnownOptions, OptionNames } from "../options.ts";
import { type Tensor, tensor } from "../tensor/tensor.ts";
import { InitializerBase, type WeightShape } from "./initializer.ts";

/** Coefficients of windows that are sums of cosines: Harris, "On the use of windows for harmonic analysis", 1978. */
const cosineWindows: Readonly<Record<string, readonly number[]>> = {
  boxcar: [1],
  hann: [0.5, 0.5],
  hamming: [0.54, 0.46],
  blackman: [0.42, 0.5, 0.08],
  nuttall: [0.3635819, 0.4891775, 0.1365995, 0.0106411],
  blackmanharris: [0.35875, 0.48829, 0.14128, 0.01168],
  flattop: [0.21557895, 0.41663158, 0.277263158, 0.083578947, 0.006947368],
};

/** The name of a window, its elements, or null for none. */
export type SpectrumWindow = string | readonly number[] | null;

/** Elements of a window; periodic ones are a step longer, with the last one left out. */
function windowElements(window: string, length: number, periodic: boolean): readonly number[] {
  const coefficients = cosineWindows[window] ?? unknownWindow(window);
  const steps = periodic ? length : length - 1;
  return Array.from({ length }, (_, i) =>
    steps === 0
      ? 1
      : coefficients.reduce((sum, coefficient, k) => sum + (-1) ** k * coefficient * Math.cos((2 * Math.PI * k * i) / steps), 0),
  );
}

function unknownWindow(window: unknown): never {
  return valueError(`window must be one of ${Object.keys(cosineWindows).join(", ")}, a list of numbers or null; got ${shown(window)}`);
}

export function checkWindowName(window: SpectrumWindow): SpectrumWindow {
  if (typeof window === "string" && !(window in cosineWindows)) unknownWindow(window);
  return window;
}

export type SpectrumScaling = "density" | "spectrum" | null;

export function checkScaling(scaling: unknown, of: string): SpectrumScaling {
  return scaling === null || scaling === "density" || scaling === "spectrum"
    ? scaling
    : valueError(`scaling of ${of} must be "density", "spectrum" or null; got ${shown(scaling)}`);
}

export interface STFTConfig {
  /** `real`, the default, or `imag`. */
  readonly side?: string;
  readonly window?: SpectrumWindow;
  /** What the window is divided by: the root of the sum of its squares (`density`, the default), its sum, or nothing. */
  readonly scaling?: string | null;
  /** Whether the window is one of a periodic sequence. */
  readonly periodic?: boolean;
}

/** Windowed cosines or sines of rising frequency: `[frameLength, 1, frequencies]`. */
export class STFT extends InitializerBase {
  static readonly className: string = "STFT";
  static readonly optionNames: KnownOptions = {
    side: true,
    window: true,
    scaling: true,
    periodic: true,
  } satisfies OptionNames<STFTConfig>;
  readonly side: "real" | "imag";
  readonly window: SpectrumWindow;
  readonly scaling: SpectrumScaling;
  readonly periodic: boolean;

  constructor(config: STFTConfig = {}) {
    super(config);
    const { side = "real", window = "hann", scaling = "density", periodic = false } = config;
    this.side = side === "real" || side === "imag" ? side : valueError(`side of STFT must be "real" or "imag"; got ${shown(side)}`);
    this.window = checkWindowName(window);
    this.scaling = checkScaling(scaling, "STFT");
    this.periodic = periodic;
  }

  override initialize(shape: WeightShape, dtype: DataType): Tensor {
    const [length = 1, , frequencies = 1] = shape;
    const { window } = this;
    const elements = typeof window === "string" ? windowElements(window, length, this.periodic) : window;
    if (elements !== null && elements.length !== length)
      valueError(`the window of STFT has ${elements.length} elements; frames have ${length}`);
    const sum = (f: (x: number) => number): number => (elements ?? []).reduce((total, x) => total + f(x), 0);
    const scale =
      elements === null || this.scaling === null ? 1 : this.scaling === "density" ? Math.sqrt(sum((x) => x * x)) : sum(Math.abs);
    const period = (frequencies - 1) * 2;
    const wave = this.side === "real" ? Math.cos : Math.sin;
    const values = Array.from({ length: length * frequencies }, (_, at) => {
      const [time, frequency] = [Math.floor(at / frequencies), at % frequencies];
      // Whole periods leave the angle as it is; without them it stays exact.
      const angle = (-2 * Math.PI * ((time * frequency) % period)) / period;
      return (wave(angle) * (elements === null ? 1 : (elements[time] ?? 0))) / scale;
    });
    return tensor(values, shape, dtype);
  }

  override getConfig(): Config {
    return { side: this.side, window: this.window, scaling: this.scaling, periodic: this.periodic };
  }
}
