/** Digits from MNIST's IDX files, or drawn here when no folder is given. */

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { createRandom, type Random } from "../support/random.ts";

export interface Digits {
  /** Rows of 784 values in 0..1. */
  readonly images: Float32Array<ArrayBuffer>;
  readonly labels: Int32Array<ArrayBuffer>;
}

export interface DigitsSplit {
  readonly train: Digits;
  readonly test: Digits;
}

const size = 28;

/** `folder` holds `train-images-idx3-ubyte` and the three files beside it, each as it is or with `.gz`. */
export function loadDigits(folder: string | undefined): DigitsSplit {
  if (folder === undefined) return { train: drawDigits(6000, 1), test: drawDigits(1000, 2) };
  const read = (prefix: string): Digits => {
    const images = readIdx(join(folder, `${prefix}-images-idx3-ubyte`), 3);
    const labels = readIdx(join(folder, `${prefix}-labels-idx1-ubyte`), 1);
    if (images.shape[1] !== size || images.shape[2] !== size)
      throw new Error(`${folder}: images are ${images.shape.slice(1).join("×")}, not 28×28`);
    if (images.shape[0] !== labels.shape[0]) throw new Error(`${folder}: ${images.shape[0]} images but ${labels.shape[0]} labels`);
    return { images: Float32Array.from(images.data, (value) => value / 255), labels: Int32Array.from(labels.data) };
  };
  return { train: read("train"), test: read("t10k") };
}

interface Idx {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

/** The IDX format of unsigned bytes: http://yann.lecun.com/exdb/mnist/ */
function readIdx(path: string, rank: number): Idx {
  const file = [path, `${path}.gz`].find(existsSync);
  if (file === undefined) throw new Error(`${path}: no such file, with or without .gz`);
  const bytes = file.endsWith(".gz") ? gunzipSync(readFileSync(file)) : readFileSync(file);
  const header = 4 + 4 * rank;
  if (bytes.length < header || bytes.readUInt32BE(0) !== 0x800 + rank)
    throw new Error(`${file}: not an IDX file of unsigned bytes with ${rank} axes`);
  const shape = Array.from({ length: rank }, (_, axis) => bytes.readUInt32BE(4 + 4 * axis));
  const count = shape.reduce((product, length) => product * length, 1);
  if (bytes.length - header !== count) throw new Error(`${file}: ${bytes.length - header} bytes of data, expected ${count}`);
  return { shape, data: bytes.subarray(header) };
}

type Point = readonly [x: number, y: number];

/** Strokes of each digit in a unit square, y down. */
const strokes: readonly (readonly (readonly Point[])[])[] = [
  [arc(0.5, 0.5, 0.26, 0.38, 0, 360)],
  [line(0.36, 0.28, 0.54, 0.12, 0.54, 0.88)],
  [[...arc(0.5, 0.33, 0.24, 0.21, 190, 400), ...line(0.26, 0.88, 0.76, 0.88)]],
  [arc(0.47, 0.31, 0.24, 0.19, 200, 450), arc(0.47, 0.69, 0.27, 0.19, 270, 520)],
  [line(0.62, 0.88, 0.62, 0.12, 0.22, 0.62, 0.8, 0.62)],
  [[...line(0.74, 0.13, 0.32, 0.13, 0.29, 0.47), ...arc(0.48, 0.64, 0.27, 0.24, 240, 500)]],
  [line(0.66, 0.12, 0.42, 0.34, 0.28, 0.6), arc(0.5, 0.67, 0.23, 0.21, 0, 360)],
  [line(0.24, 0.13, 0.77, 0.13, 0.42, 0.88)],
  [arc(0.5, 0.3, 0.2, 0.18, 0, 360), arc(0.5, 0.68, 0.25, 0.2, 0, 360)],
  [arc(0.5, 0.33, 0.23, 0.21, 0, 360), line(0.73, 0.34, 0.68, 0.62, 0.52, 0.88)],
];

/** Points of alternating x and y. */
function line(...coordinates: readonly number[]): readonly Point[] {
  return Array.from({ length: coordinates.length / 2 }, (_, i) => [coordinates[2 * i] ?? 0, coordinates[2 * i + 1] ?? 0] as const);
}

function arc(cx: number, cy: number, rx: number, ry: number, from: number, to: number): readonly Point[] {
  const steps = 14;
  return Array.from({ length: steps + 1 }, (_, i) => {
    const angle = ((from + ((to - from) * i) / steps) * Math.PI) / 180;
    return [cx + rx * Math.cos(angle), cy + ry * Math.sin(angle)] as const;
  });
}

/** Strokes of varying slant, size, place, width and tremor, smoothed, with a little noise. */
export function drawDigits(count: number, seed: number): Digits {
  const random = createRandom(seed);
  const images = new Float32Array(count * size * size);
  const labels = new Int32Array(count);
  for (let i = 0; i < count; i++) {
    const digit = Math.floor(random.next() * 10);
    labels[i] = digit;
    drawInto(images.subarray(i * size * size, (i + 1) * size * size), strokes[digit] ?? [], random);
  }
  return { images, labels };
}

function drawInto(image: Float32Array, paths: readonly (readonly Point[])[], random: Random): void {
  const angle = random.normal(0, 0.16);
  const shear = random.normal(0, 0.14);
  const [scaleX, scaleY] = [random.between(15, 23), random.between(17, 23)];
  const [shiftX, shiftY] = [14 + random.normal(0, 1.3), 14 + random.normal(0, 1.3)];
  const width = random.between(0.8, 1.9);
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const place = ([x, y]: Point): Point => {
    const u = (x - 0.5 + random.normal(0, 0.014)) * scaleX;
    const v = (y - 0.5 + random.normal(0, 0.014)) * scaleY;
    const slanted = u - shear * v;
    return [shiftX + cos * slanted - sin * v, shiftY + sin * slanted + cos * v];
  };
  const segments = paths.flatMap((path) => {
    const points = path.map(place);
    return points.slice(1).map((end, i) => [points[i] ?? end, end] as const);
  });
  for (const [a, b] of segments) {
    const [left, right] = [Math.min(a[0], b[0]) - width - 1, Math.max(a[0], b[0]) + width + 1];
    const [top, bottom] = [Math.min(a[1], b[1]) - width - 1, Math.max(a[1], b[1]) + width + 1];
    for (let y = Math.max(0, Math.floor(top)); y <= Math.min(size - 1, bottom); y++) {
      for (let x = Math.max(0, Math.floor(left)); x <= Math.min(size - 1, right); x++) {
        const ink = Math.min(1, Math.max(0, width + 0.5 - distance(x, y, a, b)));
        image[y * size + x] = Math.max(image[y * size + x] ?? 0, ink);
      }
    }
  }
  for (let i = 0; i < image.length; i++) image[i] = Math.min(1, Math.max(0, (image[i] ?? 0) + random.normal(0, 0.03)));
}

function distance(x: number, y: number, a: Point, b: Point): number {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  const along = Math.min(1, Math.max(0, ((x - a[0]) * dx + (y - a[1]) * dy) / (dx * dx + dy * dy || 1)));
  return Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy);
}
