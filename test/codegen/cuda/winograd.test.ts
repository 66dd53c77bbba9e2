/** Convolutions by Winograd's products on CUDA: every way in which tiles, columns and blocks of channels may not fit, and gradients. */

import { gradients } from "../../../src/ir/autodiff.ts";
import type { ConvAttributes, Pair } from "../../../src/ir/builder.ts";
import { type Dim, symbol } from "../../../src/ir/dim.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { tensorType } from "../../../src/ir/type.ts";
import { type Case, caseOf, type Tolerance } from "../../support/differential.ts";
import { describeSuites, type Suite, uniform } from "./suites.ts";

/** Sums of at most 360 products of numbers below one, of elements that are sums of up to four. */
const tolerance: Tolerance = { absolute: 1e-4, relative: 1e-5 };

interface Convolution {
  readonly image: readonly number[];
  readonly filter: readonly number[];
  readonly padding?: Pair;
  readonly attributes?: Partial<ConvAttributes>;
  /** The number of images is a symbol. */
  readonly isSymbolic?: true;
  /** Also both gradients, of half the sum of squares of a hyperbolic tangent. */
  readonly withGradients?: true;
}

/** What is in front of the convolution and behind it is computed by its kernel. */
function convolutionCase(name: string, { image, filter, padding = [0, 0], attributes, isSymbolic, withGradients }: Convolution): Case {
  const shapes = [image, filter, [filter.at(-1) ?? 1]];
  const images: Dim = isSymbolic ? symbol(`${name}_images`) : (image[0] ?? 1);
  const types = shapes.map((shape, i) => tensorType("f32", i === 0 ? [images, ...shape.slice(1)] : shape));
  const ones = image.slice(2).map(() => 1);
  return caseOf(
    name,
    types,
    shapes.map((shape, i) => uniform("f32", shape, i + 1)),
    isSymbolic ? { [`${name}_images`]: image[0] ?? 1 } : {},
    (b, [x, w, bias]) => {
      const options = { strides: ones, padding: ones.map(() => padding), ...attributes };
      const y = b.add(b.conv(b.neg(x as Value), w as Value, options), bias as Value);
      return withGradients ? [y, ...gradients(b, [y], [y], [x as Value, w as Value])] : [y];
    },
  );
}

const convolutions: Readonly<Record<string, Convolution>> = {
  whole: { image: [2, 18, 10, 32], filter: [3, 3, 32, 32] },
  odd_sizes: { image: [3, 9, 11, 24], filter: [3, 3, 24, 56] },
  padded: { image: [1, 13, 14, 27], filter: [3, 3, 27, 61], padding: [1, 1] },
  on_one_side: { image: [1, 12, 12, 16], filter: [3, 3, 16, 32], padding: [2, 0] },
  symbolic: { image: [2, 9, 9, 32], filter: [3, 3, 32, 32], padding: [1, 1], isSymbolic: true },
  one_image: { image: [1, 14, 14, 40], filter: [3, 3, 40, 32], isSymbolic: true },
  groups: { image: [1, 12, 12, 64], filter: [3, 3, 32, 64], padding: [1, 1], attributes: { groups: 2 } },
  one_axis: { image: [2, 125, 64], filter: [3, 64, 64], padding: [1, 1] },
  gradients: { image: [2, 11, 10, 32], filter: [3, 3, 32, 40], padding: [1, 1], withGradients: true },
};

const suites: readonly Suite[] = [
  {
    name: "tiles",
    cases: Object.entries(convolutions).map(([name, convolution]) => convolutionCase(name, convolution)),
    tolerance,
    precision: "f32",
    fillingWorkgroups: 2,
    step: "winograd 2",
  },
];

describeSuites("convolutions by Winograd's products", suites);
