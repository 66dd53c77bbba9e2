/** Equalization of parts of an image. */

import { shown, valueError } from "../../errors.ts";
import type { Config } from "../../interfaces.ts";
import type { LayerOptions } from "../../layer/layer.ts";
import * as ops from "../../ops.ts";
import type { KnownOptions, OptionNames } from "../../options.ts";
import { type Tensor, tensor } from "../../tensor/tensor.ts";
import { parseSizes } from "../geometry.ts";
import { ImageLayer, type Range, rescaleRange, valueRange } from "./base.ts";
import type { ValueRangeOptions } from "./tone.ts";

/** Classes of a histogram. */
const bins = 256;

export interface ClaheOptions extends ValueRangeOptions {
  /** How much more frequent than the average a value may count, at most; 0 for any. Default 4. */
  readonly clipLimit?: number;
  /** Rows and columns of tiles; default `[8, 8]`. */
  readonly tileGridSize?: readonly number[];
}

/** Where positions along an axis lie between the middles of tiles, of which there is one more at either end. */
interface Between {
  readonly lower: Tensor;
  readonly share: Tensor;
}

function between(size: number, tile: number): Between {
  const positions = Array.from({ length: size }, (_, i) => (i - tile / 2) / tile + 1);
  return {
    lower: tensor(
      positions.map((position) => Math.floor(position)),
      [size],
      "int32",
    ),
    share: tensor(positions.map((position) => position - Math.floor(position))),
  };
}

/**
 * Makes values equally frequent in each tile of an image, with a limit on how steep the curve may be; between the middles
 * of tiles their curves are interpolated. Also when nothing is trained. Zuiderveld, "Contrast limited adaptive histogram
 * equalization", 1994.
 */
export class ContrastLimitedAdaptiveHistogramEqualization extends ImageLayer<null> {
  static readonly className: string = "ContrastLimitedAdaptiveHistogramEqualization";
  static readonly optionNames: KnownOptions = {
    valueRange: true,
    clipLimit: true,
    tileGridSize: true,
    dataFormat: true,
  } satisfies OptionNames<ClaheOptions, LayerOptions>;
  readonly valueRange: Range;
  readonly clipLimit: number;
  readonly tileGridSize: readonly number[];

  constructor(options: ClaheOptions = {}) {
    super(options);
    this.valueRange = valueRange(options.valueRange ?? [0, 255], this.getClassName());
    const { clipLimit = 4 } = options;
    this.clipLimit =
      clipLimit >= 0 ? clipLimit : valueError(`clipLimit of ${this.getClassName()} must be at least 0; got ${shown(clipLimit)}`);
    this.tileGridSize = parseSizes(options.tileGridSize ?? [8, 8], 2, "tileGridSize");
  }

  protected override get appliesAlways(): boolean {
    return true;
  }

  override getRandomTransformation(): null {
    return null;
  }

  override transformImages(images: Tensor): Tensor {
    const first = this.dataFormat === "channelsFirst";
    const x = ops.cast(first ? ops.transpose(images, [0, 2, 3, 1]) : images, "float32");
    const result = rescaleRange(this.#equalize(rescaleRange(x, this.valueRange, [0, 255])), [0, 255], this.valueRange);
    return ops.cast(first ? ops.transpose(result, [0, 3, 1, 2]) : result, images.dtype);
  }

  /** Values 0 to 255 as whole numbers. */
  #levels(x: Tensor): Tensor {
    return ops.cast(ops.clip(x, 0, 255), "int32");
  }

  #equalize(x: Tensor): Tensor {
    const [batch, channels] = [x.dim(0), Number(x.dim(3))];
    const sizes = [Number(x.dim(1)), Number(x.dim(2))];
    const tiles = sizes.map((size, i) => Math.ceil(size / (this.tileGridSize[i] ?? 1)));
    const [rows = 1, columns = 1] = this.tileGridSize;
    const [tileHeight = 1, tileWidth = 1] = tiles;
    const padded = ([1, 2] as const).reduce<Tensor>((image, axis, i) => {
      const [size = 1, whole] = [sizes[i], (this.tileGridSize[i] ?? 1) * (tiles[i] ?? 1)];
      return whole === size ? image : ops.take(image, mirroredPositions(size, whole), { axis });
    }, x);
    const pixels = this.#levels(padded);
    const curves = this.#curves(ops.reshape(pixels, [batch, rows, tileHeight, columns, tileWidth, channels]), tileHeight * tileWidth);
    const [down, right] = [between(rows * tileHeight, tileHeight), between(columns * tileWidth, tileWidth)];
    const value = (below: number, beside: number): Tensor => {
      const row = ops.reshape(ops.add(down.lower, below), [1, -1, 1, 1]);
      const column = ops.reshape(ops.add(right.lower, beside), [1, 1, -1, 1]);
      const channel = ops.reshape(ops.arange(channels), [1, 1, 1, -1]);
      const curve = ops.add(ops.multiply(ops.add(ops.multiply(row, columns + 2), column), channels), channel);
      const at = ops.reshape(ops.add(ops.multiply(curve, bins), pixels), [batch, -1]);
      return ops.reshape(ops.takeAlongAxis(curves, at, { axis: 1 }), padded.dims);
    };
    const mix = (a: Tensor, b: Tensor, share: Tensor): Tensor => ops.add(ops.multiply(a, ops.subtract(1, share)), ops.multiply(b, share));
    const across = ops.reshape(right.share, [1, 1, -1, 1]);
    const result = mix(
      mix(value(0, 0), value(0, 1), across),
      mix(value(1, 0), value(1, 1), across),
      ops.reshape(down.share, [1, -1, 1, 1]),
    );
    return sizes.reduce((image, size, i) => ops.sliceAxis(image, i + 1, 0, size), result);
  }

  /** The curve of each tile and channel, the outer tiles twice: `[batch, (rows + 2) * (columns + 2) * channels * bins]`. */
  #curves(tiled: Tensor, count: number): Tensor {
    const [batch, rows, , columns, , channels] = tiled.dims;
    const inTiles = ops.reshape(ops.transpose(tiled, [0, 1, 3, 5, 2, 4]), [batch ?? 1, rows ?? 1, columns ?? 1, channels ?? 1, count]);
    const histogram = ops.sum(ops.oneHot(inTiles, bins), { axis: -2 });
    const below = ops.cumsum(this.clipLimit > 0 ? this.#limit(histogram, count) : histogram, { axis: -1 });
    const least = ops.min(below, { axis: -1, keepDims: true });
    const rest = ops.subtract(count, least);
    const curve = ops.divide(ops.multiply(ops.subtract(below, least), 255), ops.where(ops.equal(rest, 0), 1, rest));
    const outer = ([1, 2] as const).reduce<Tensor>(
      (x, axis) => {
        const [low, high] = [ops.sliceAxis(x, axis, 0, 1), ops.sliceAxis(x, axis, -1)];
        return ops.concatenate([low, x, high], { axis });
      },
      ops.clip(curve, 0, 255),
    );
    return ops.reshape(outer, [batch ?? 1, -1]);
  }

  /** What lies above the limit is given to all classes alike. */
  #limit(histogram: Tensor, count: number): Tensor {
    const clipped = ops.clip(histogram, 0, (this.clipLimit * count) / bins);
    const excess = ops.sum(ops.subtract(histogram, clipped), { axis: -1, keepDims: true });
    return ops.add(clipped, ops.divide(excess, bins));
  }

  override getConfig(): Config {
    return { ...super.getConfig(), valueRange: this.valueRange, clipLimit: this.clipLimit, tileGridSize: this.tileGridSize };
  }
}

/** Positions 0 to `whole - 1` where those from `size` on are mirrored at the edge. */
function mirroredPositions(size: number, whole: number): Tensor {
  const positions = Int32Array.from({ length: whole }, (_, i) => {
    const at = i % (2 * size);
    return at < size ? at : 2 * size - 1 - at;
  });
  return tensor(positions, [whole], "int32");
}
