/** Fourier transforms, spectra over time and padding, against numbers of NumPy and SciPy. */

import { describe, expect, it } from "vitest";
import { input, model, ops, type Tensor, tensor } from "../../../src/index.ts";

const values = (x: Tensor): unknown => x.arraySync();
const flat = (x: Tensor): number[] => Array.from(x.dataSync() as ArrayLike<number>);

/** Sums of about ten float32 numbers of a few units. */
const digits = 5;
function expectNumbers(actual: Tensor, expected: readonly number[]): void {
  const found = flat(actual);
  expect(found.length).toBe(expected.length);
  found.forEach((value, i) => {
    expect(value).toBeCloseTo(expected[i] ?? Number.NaN, digits);
  });
}
function expectComplex([re, im]: ops.Complex, expectedRe: readonly number[], expectedIm: readonly number[]): void {
  expectNumbers(re, expectedRe);
  expectNumbers(im, expectedIm);
}

describe("transforms", () => {
  const signal = [1, 2, -1, 0.5, 3, -2, 0.25];
  const spectrum: ops.ComplexLike = [
    [3, 1, 0.5, -1],
    [0, -2, 1, 4],
  ];
  it("rfft of an odd length", () => {
    const [re, im] = ops.rfft(tensor(signal));
    expectComplex([re, im], [3.75, -0.0829762, 5.3844488, -3.6764726], [0, -1.2584237, -3.2268188, 2.4598547]);
  });
  it("rfft lengthens", () => {
    expectComplex(
      ops.rfft(tensor(signal), { fftLength: 8 }),
      [3.75, 0.4748737, 4.75, -4.4748737, 2.75],
      [0, -1.9319805, 0.5, -4.4319805, 0],
    );
  });
  it("rfft cuts", () => {
    expectComplex(ops.rfft(tensor(signal), { fftLength: 4 }), [2.5, 2, -2.5], [0, -1.5, 0]);
  });
  it.each([
    [undefined, [0.8333333, 1.0386751, 0.9493587, 0.5, -0.7826921, 0.4613249]],
    [7, [0.5714286, 0.5046852, 1.6327344, -0.3190902, 0.9666885, -1.5164459, 1.1599995]],
    [3, [1.6666667, 1.8213672, -0.4880339]],
    [10, [0.4, -0.1614339, 1.1757989, 0.9636994, -0.2282249, 0.4, 0.4428147, -0.9727164, -0.2903887, 1.2704509]],
  ])("irfft to length %s", (fftLength, expected) => {
    expectNumbers(ops.irfft(spectrum, fftLength === undefined ? {} : { fftLength }), expected);
  });
  const matrix: ops.ComplexLike = [
    [
      [1, 2, 3],
      [4, -5, 6],
    ],
    [
      [0, 1, -1],
      [2, 0, 0.5],
    ],
  ];
  it("fft2", () => {
    expectComplex(
      ops.fft2(matrix),
      [11, 3.2990381, 0.7009619, 1, -2.8349365, -7.1650635],
      [2.5, 12.1423048, -8.6423048, -2.5, -10.410254, 6.910254],
    );
  });
  it("ifft2 and ifft undo", () => {
    expectComplex(ops.ifft2(ops.fft2(matrix)), [1, 2, 3, 4, -5, 6], [0, 1, -1, 2, 0, 0.5]);
    expectComplex(ops.ifft(ops.fft(matrix)), [1, 2, 3, 4, -5, 6], [0, 1, -1, 2, 0, 0.5]);
  });
  it("refuses parts of different shapes", () => {
    expect(() => ops.fft([tensor([1, 2]), tensor([1])])).toThrow(/\[2\] and \[1\]/);
  });
  it("runs in a model with an unknown batch", async () => {
    const x = input({ shape: [4] });
    const [re] = ops.fft([x, ops.zerosLike(x)]);
    const result = await model({ inputs: x, outputs: re }).predict(
      tensor([
        [1, 2, 3, 4],
        [0, 1, 0, 0],
      ]),
    );
    // Angles of a quarter turn have a cosine of 6e-17, in the constants as well.
    expectNumbers(result as Tensor, [10, -2, -2, -2, 1, 0, -1, 0]);
  });
});

describe("sequences", () => {
  const signal = tensor([1, 2, 3, -1, 0.5, 2, 1, 0, -2, 1.5]);
  it("extractSequences drops what is left", () => {
    expect(values(ops.extractSequences(tensor([[1, 2, 3, 4, 5, 6]]), 3, 2))).toEqual([
      [
        [1, 2, 3],
        [3, 4, 5],
      ],
    ]);
  });
  it("overlapAdd adds them where they lie", () => {
    const frames = tensor([
      [
        [1, 2, 3],
        [10, 20, 30],
      ],
    ]);
    expect(values(ops.overlapAdd(frames, 2))).toEqual([[1, 2, 13, 20, 30]]);
  });
  it("stft, centred", () => {
    const [re, im] = ops.stft(signal, 4, 2, 6);
    expect(re.shape).toEqual([6, 4]);
    expectComplex(
      [re, im],
      [3, -2, 0, 1, 3.5, -3.25, 2.75, -2.5, 1, -0.75, 0.25, 0, 2, -1.5, 0.5, 0, -1.25, 1.625, -2.375, 2.75, -1.25, 1.625, -2.375, 2.75],
      [
        0, 0, 0, 0, 0, -1.2990381, 1.2990381, 0, 0, 1.2990381, -1.2990381, 0, 0, -0.8660254, 0.8660254, 0, 0, 0.6495191, -0.6495191, 0, 0,
      ].concat([-0.6495191, 0.6495191, 0]),
    );
  });
  it("stft with another window, from the beginning", () => {
    expectComplex(
      ops.stft(signal, 3, 3, 4, { window: "hamming", center: false }),
      [3.93, -2.23, 0.85, 1.845, -1.62, 1.075, -1.46, 1.62, -1.46],
      [0, -1.54, 0, 0, -0.385, 0, 0, 0, 0],
    );
  });
  it.each<readonly [string, { readonly window?: ops.Window; readonly center?: boolean }]>([
    ["hann", {}],
    ["hamming, from the beginning", { window: "hamming", center: false }],
    ["elements", { window: [1, 2, 2, 1] }],
  ])("istft undoes stft: %s", (_name, options) => {
    const spectra = ops.stft(signal, 4, 1, 5, options);
    expectNumbers(ops.istft(spectra, 4, 1, 5, { ...options, length: 9 }), flat(signal).slice(0, 9));
  });
  it("istft adds where there is no window", () => {
    const spectra = ops.stft(signal, 4, 4, 4, { window: null, center: false });
    expectNumbers(ops.istft(spectra, 4, 4, 4, { window: null, center: false }), flat(signal).slice(0, 8));
  });
  it("refuses a window of another length", () => {
    expect(() => ops.stft(signal, 4, 2, 4, { window: [1, 1] })).toThrow(/2 elements/);
    expect(() => ops.stft(signal, 4, 2, 3)).toThrow(/at least sequenceLength 4/);
  });
});

describe("pad", () => {
  it.each<readonly [ops.PadMode, readonly number[], unknown]>([
    [
      "reflect",
      [1, 0, 1, 2, 1, 0, 1, 2, 1, 0, 1, 2],
      [
        [5, 4, 3, 4, 5],
        [2, 1, 0, 1, 2],
        [5, 4, 3, 4, 5],
        [2, 1, 0, 1, 2],
      ],
    ],
    [
      "symmetric",
      [1, 2, 2, 1, 0, 0, 1, 2, 2, 1, 0, 0],
      [
        [1, 0, 0, 1, 2],
        [1, 0, 0, 1, 2],
        [4, 3, 3, 4, 5],
        [4, 3, 3, 4, 5],
      ],
    ],
    [
      "edge",
      [0, 0, 0, 0, 0, 0, 1, 2, 2, 2, 2, 2],
      [
        [0, 0, 0, 1, 2],
        [0, 0, 0, 1, 2],
        [3, 3, 3, 4, 5],
        [3, 3, 3, 4, 5],
      ],
    ],
    [
      "wrap",
      [1, 2, 0, 1, 2, 0, 1, 2, 0, 1, 2, 0],
      [
        [4, 5, 3, 4, 5],
        [1, 2, 0, 1, 2],
        [4, 5, 3, 4, 5],
        [1, 2, 0, 1, 2],
      ],
    ],
  ])("%s", (mode, line, table) => {
    expect(values(ops.pad(tensor([0, 1, 2]), [5, 4], { mode }))).toEqual(line);
    const x = tensor([
      [0, 1, 2],
      [3, 4, 5],
    ]);
    expect(
      values(
        ops.pad(
          x,
          [
            [1, 1],
            [2, 0],
          ],
          { mode },
        ),
      ),
    ).toEqual(table);
  });
  it("adds a value on all ends, or as pairs say", () => {
    expect(values(ops.pad(tensor([[1]]), 1, { constantValues: 7 }))).toEqual([
      [7, 7, 7],
      [7, 1, 7],
      [7, 7, 7],
    ]);
    expect(values(ops.pad(tensor([[1]]), [[0, 1]], 2))).toEqual([
      [1, 2],
      [2, 2],
    ]);
  });
  it("reflects an axis whose size is known when the program runs", async () => {
    const x = input({ shape: [null, 1] });
    const m = model({
      inputs: x,
      outputs: ops.sum(
        ops.pad(
          x,
          [
            [0, 0],
            [2, 1],
            [0, 0],
          ],
          { mode: "reflect" },
        ),
        { axis: 1 },
      ),
    });
    expect(values((await m.predict(tensor([[[1], [2], [4], [8]]]))) as Tensor)).toEqual([[25]]);
  });
  it("refuses what has nothing to mirror", () => {
    expect(() => ops.pad(tensor([1]), 1, { mode: "reflect" })).toThrow(/too few elements/);
  });
});
