/** Convolutions for Winograd's products on GPUs: every way in which tiles, columns and blocks of channels may not fit. */

import { candidateSchedules } from "../../src/codegen/schedule/index.ts";
import { formatSchedule } from "../../src/codegen/schedule/schedule.ts";
import { fusionKey, type TunedSchedules } from "../../src/codegen/schedule/tuned.ts";
import type { Target } from "../../src/codegen/target.ts";
import { gradients } from "../../src/ir/autodiff.ts";
import type { ConvAttributes, Pair } from "../../src/ir/builder.ts";
import { type Dim, symbol } from "../../src/ir/dim.ts";
import type { Module, Value } from "../../src/ir/graph.ts";
import { tensorType } from "../../src/ir/type.ts";
import { type Case, caseOf, type Tolerance } from "./differential.ts";
import { Random } from "./random.ts";

/** Sums of at most 700 products of numbers below one, of elements that are sums of up to four. */
export const winogradTolerance: Tolerance = { absolute: 1e-4, relative: 1e-5 };

export interface Convolution {
  readonly image: readonly number[];
  readonly filter: readonly number[];
  readonly padding?: Pair;
  readonly attributes?: Partial<ConvAttributes>;
  /** The number of images is a symbol. */
  readonly isSymbolic?: true;
  /** Also both gradients, of cotangents of one at most. */
  readonly withGradients?: true;
}

/** What is in front of the convolution and behind it is computed by its kernel. */
export function convolutionCase(name: string, { image, filter, padding = [0, 0], attributes, ...options }: Convolution): Case {
  const random = new Random(image.length + filter.length);
  const shapes = [image, filter, [filter.at(-1) ?? 1]];
  const symbolName = `${name}_images`;
  const images: Dim = options.isSymbolic ? symbol(symbolName) : (image[0] ?? 1);
  const ones = image.slice(2).map(() => 1);
  const numbers = (shape: readonly number[]): Float32Array<ArrayBuffer> =>
    Float32Array.from({ length: shape.reduce((a, b) => a * b, 1) }, () => random.uniform(-1, 1));
  return caseOf(
    name,
    shapes.map((shape, i) => tensorType("f32", i === 0 ? [images, ...shape.slice(1)] : shape)),
    shapes.map((shape) => ({ dtype: "f32", shape, data: numbers(shape) })),
    options.isSymbolic ? { [symbolName]: image[0] ?? 1 } : {},
    (b, [x, w, bias]) => {
      const convolved = b.conv(b.neg(x as Value), w as Value, { strides: ones, padding: ones.map(() => padding), ...attributes });
      const y = b.add(convolved, bias as Value);
      return options.withGradients ? [y, ...gradients(b, [y], [b.tanh(y)], [x as Value, w as Value])] : [y];
    },
  );
}

export const convolutions: Readonly<Record<string, Convolution>> = {
  whole: { image: [1, 18, 10, 16], filter: [3, 3, 16, 64] },
  odd_sizes: { image: [3, 9, 11, 20], filter: [3, 3, 20, 36] },
  padded: { image: [1, 13, 14, 27], filter: [3, 3, 27, 61], padding: [1, 1] },
  on_one_side: { image: [2, 8, 8, 12], filter: [3, 3, 12, 32], padding: [2, 0] },
  symbolic: { image: [3, 7, 8, 18], filter: [3, 3, 18, 32], padding: [1, 1], isSymbolic: true },
  one_image: { image: [1, 10, 10, 16], filter: [3, 3, 16, 30], isSymbolic: true },
  few: { image: [1, 3, 3, 3], filter: [3, 3, 3, 2] },
  groups: { image: [1, 10, 10, 32], filter: [3, 3, 16, 64], padding: [1, 1], attributes: { groups: 2 } },
  one_axis: { image: [2, 61, 20], filter: [3, 20, 72], padding: [1, 1] },
};

/** Winograd's schedules for workgroups of so many invocations, in place of the target's own. */
export function winogradSchedules(invocations: number): (fusions: Module, target: Target) => TunedSchedules {
  return ({ functions }, target) =>
    new Map(
      functions
        .flatMap(({ operations }) => operations)
        .flatMap((fusion) => {
          if (fusion.attributes["kind"] !== "contract") return [];
          const texts = candidateSchedules({ fusion, name: "fusion", inPlace: new Map(), target }).map(formatSchedule);
          const text = texts.find((candidate) => candidate.includes("winograd") && candidate.includes(`workgroup m ${invocations}`));
          return text === undefined ? [] : [[fusionKey(fusion), text] as const];
        }),
    );
}
