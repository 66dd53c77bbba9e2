/** Lookup layers and the like: what recorded results do not show. */

import { describe, expect, test } from "vitest";
import { input, layers, Tensor, tensor } from "../../../src/index.ts";
import { evaluateFunction } from "../../../src/ir/interpreter.ts";
import { Trace, withTrace } from "../../../src/keras/tensor/trace.ts";

describe("layers that work before a model", () => {
  test.each([
    ["StringLookup", () => layers.stringLookup({ vocabulary: ["a"] })],
    ["TextVectorization", () => layers.textVectorization({ vocabulary: ["a"] })],
    ["Hashing", () => layers.hashing({ numBins: 3 })],
    ["HashedCrossing", () => layers.hashedCrossing({ numBins: 3 })],
  ])("%s says so when it is put inside one", (name, make) => {
    expect(() => make().apply(input({ shape: [2], dtype: "int32" }))).toThrow(
      new RegExp(`${name}\\) works on data before it goes into a model[\\s\\S]*give the model an input for the result`),
    );
  });
  test("texts of unequal lengths are told apart from tokens", () => {
    expect(() => layers.stringLookup({ vocabulary: ["a"] }).apply([["a"], ["a", "b"]])).toThrow(/nested arrays of equal lengths/);
    expect(() => layers.stringLookup({ vocabulary: ["a"] }).apply([{}] as unknown as string[])).toThrow(/takes texts or numbers/);
  });
});

describe("StringLookup", () => {
  test("without an index for unknown tokens one is an error that names it", () => {
    const lookup = layers.stringLookup({ vocabulary: ["a"], numOovIndices: 0 });
    expect(lookup.apply(["a"]).arraySync()).toEqual([0]);
    expect(() => lookup.apply(["b"])).toThrow(/does not know "b"[\s\S]*numOovIndices/);
  });
  test("goes back from indices to texts", () => {
    const inverse = layers.stringLookup({ vocabulary: ["a", "b"], maskToken: "", invert: true });
    expect(
      inverse.decode([
        [0, 1],
        [2, 3],
      ]),
    ).toEqual([
      ["", "[UNK]"],
      ["a", "b"],
    ]);
    expect(inverse.decode(9)).toBe("[UNK]");
    expect(() => inverse.apply(["a"])).toThrow(/call decode/);
  });
  test("learns from batches, and again after being made from its config", () => {
    const lookup = layers.stringLookup();
    lookup.adapt(
      [
        ["x", "y"],
        ["y", "z"],
      ].values(),
      { steps: 1 },
    );
    expect(lookup.getVocabulary()).toEqual(["[UNK]", "y", "x"]);
    const again = layers.deserialize({ className: "StringLookup", config: lookup.getConfig() }) as typeof lookup;
    expect(again.getVocabulary()).toEqual(lookup.getVocabulary());
    again.adapt(["q"]);
    expect(again.getVocabulary({ includeSpecialTokens: false })).toEqual(["q"]);
  });
  test.each([
    ["a repeated token", () => layers.stringLookup({ vocabulary: ["a", "b", "a"] }), /"a" more than once/],
    ["a special token out of place", () => layers.stringLookup({ vocabulary: ["a", ""], maskToken: "" }), /special token "" at position 1/],
    ["an empty vocabulary", () => layers.stringLookup({ vocabulary: [] }), /is empty/],
    ["too many tokens", () => layers.stringLookup({ vocabulary: ["a", "b"], maxTokens: 2 }), /needs 3 indices; maxTokens is 2/],
    [
      "a path",
      () => layers.stringLookup({ vocabulary: "words.txt" as unknown as string[] }),
      /must be a list of tokens[\s\S]*give its lines/,
    ],
    ["padding without a length", () => layers.stringLookup({ padToMaxTokens: true }), /needs maxTokens/],
    ["an unknown mode", () => layers.stringLookup({ outputMode: "bits" }), /must be one of int, oneHot/],
    ["an inverse in vectors", () => layers.stringLookup({ invert: true, outputMode: "count" }), /must be "int" where invert/],
    ["weights without the mode", () => layers.stringLookup({ vocabulary: ["a"], idfWeights: [1] }), /are for the output mode tfIdf/],
    ["no weights with the mode", () => layers.stringLookup({ vocabulary: ["a"], outputMode: "tfIdf" }), /idfWeights/],
    [
      "too few weights",
      () => layers.stringLookup({ vocabulary: ["a", "b"], outputMode: "tfIdf", idfWeights: [1] }),
      /1 numbers for a vocabulary of 2/,
    ],
    ["adapting with a vocabulary", () => layers.stringLookup({ vocabulary: ["a"] }).adapt(["b"]), /cannot adapt/],
    [
      "vectors without a vocabulary",
      () => layers.stringLookup({ outputMode: "count" }).apply([["a"]]),
      /has no vocabulary[\s\S]*call adapt/,
    ],
    ["a salt of three", () => layers.stringLookup({ salt: [1, 2, 3] as unknown as [number, number] }), /salt of StringLookup/],
    ["a maxTokens of one", () => layers.stringLookup({ maxTokens: 1 }), /above 1/],
  ])("%s is an error", (_what, make, message) => {
    expect(make).toThrow(message);
  });
});

describe("IntegerLookup", () => {
  const numbers = [
    [3, 1, 7],
    [-2, 0, 3],
  ];
  test.each([
    ["plain", {}],
    ["with padding and several unknown indices", { maskToken: 0, numOovIndices: 3 }],
    ["as counts", { maskToken: 0, outputMode: "count" }],
    ["back", { invert: true }],
  ])("inside a program, %s, it does what it does on data", (_what, options) => {
    const lookup = layers.integerLookup({ vocabulary: [3, 1, 12], ...options });
    const trace = new Trace("module");
    const x = trace.input("x", "int32", [2, 3]);
    const fn = trace.finish("lookup", { y: withTrace(trace, () => lookup.apply(x)) });
    const values = tensor(numbers, undefined, "int32");
    const { y } = evaluateFunction({ name: "m", symbols: [], state: [], functions: [fn] }, fn, {
      inputs: { x: values.toHost() },
      state: {},
    }).outputs;
    expect(y && Tensor.fromHost(y).arraySync()).toEqual(lookup.apply(values).arraySync());
  });
  test("an unknown number without an index: -1 inside a program, an error on data", () => {
    const lookup = layers.integerLookup({ vocabulary: [3], numOovIndices: 0 });
    expect(() => lookup.apply([4])).toThrow(/does not know 4/);
    const trace = new Trace("module");
    const x = trace.input("x", "int32", [2]);
    const fn = trace.finish("lookup", { y: withTrace(trace, () => lookup.apply(x)) });
    const inputs = { x: tensor([3, 4], [2], "int32").toHost() };
    const { outputs } = evaluateFunction({ name: "m", symbols: [], state: [], functions: [fn] }, fn, { inputs, state: {} });
    expect([...(outputs["y"]?.data ?? [])]).toEqual([0, -1]);
  });
  test("hashing of unknown numbers stays outside of models", () => {
    const lookup = layers.integerLookup({ vocabulary: [3], numOovIndices: 2, oovMethod: "farmhash" });
    expect(() => lookup.apply(input({ shape: [2], dtype: "int32" }))).toThrow(/hashes unknown numbers, which no model can/);
  });
});

describe("TextVectorization", () => {
  test("functions of one's own standardize and split; a config names them", () => {
    const shout = (text: string): string => text.toUpperCase();
    const onCommas = (text: string): readonly string[] => text.split(",");
    const layer = layers.textVectorization({ standardize: shout, split: onCommas });
    layer.adapt(["a,b", "b"]);
    expect(layer.getVocabulary()).toEqual(["", "[UNK]", "B", "A"]);
    const serialized = { className: "TextVectorization", config: layer.getConfig() };
    expect(serialized.config).toMatchObject({ standardize: "shout", split: "onCommas" });
    const again = layers.deserialize(serialized, { shout, onCommas }) as typeof layer;
    expect(again.apply(["a,c"]).arraySync()).toEqual([[3, 1]]);
    expect(() => layers.deserialize(serialized)).toThrow(/standardize of TextVectorization must be one of/);
  });
  test("a single text gives one row", () => {
    const layer = layers.textVectorization({ vocabulary: ["fox"], outputSequenceLength: 3 });
    expect(layer.apply("the fox").arraySync()).toEqual([1, 2, 0]);
  });
  test("texts that are to be split stand alone", () => {
    expect(() => layers.textVectorization({ vocabulary: ["fox"] }).apply([["a", "b"]])).toThrow(/shape \[batch\] or \[batch, 1\]/);
  });
});

describe("Discretization", () => {
  test("bins come from one of two options", () => {
    expect(() => layers.discretization({})).toThrow(/needs binBoundaries, or numBins/);
    expect(() => layers.discretization({ binBoundaries: [0] }).adapt([1])).toThrow(/cannot adapt/);
    expect(() => layers.discretization({ numBins: 3 }).apply([1])).toThrow(/has no bins yet[\s\S]*call adapt/);
  });
});

describe("Normalization", () => {
  test("learns from batches as from all the data at once", () => {
    const rows = [
      [1, 10],
      [2, 30],
      [6, 20],
      [4, 90],
      [5, 40],
    ];
    const whole = layers.normalization();
    whole.adapt(tensor(rows));
    const parts = layers.normalization();
    parts.adapt([tensor(rows.slice(0, 2)), tensor(rows.slice(2))]);
    const [mean, variance, count] = whole.getWeights().map((weight) => [...weight.dataSync()]);
    const [partMean, partVariance, partCount] = parts.getWeights().map((weight) => [...weight.dataSync()]);
    expect(partCount).toEqual(count);
    for (const [a, b] of [
      [mean, partMean],
      [variance, partVariance],
    ] as const)
      for (const [i, value] of (a ?? []).entries()) expect(b?.[i]).toBeCloseTo(value, 3);
    expect(() => parts.adapt(tensor([[1, 2, 3]]))).toThrow(/statistics of shape \[2\]/);
    expect(() => layers.normalization().adapt([].values())).toThrow(/no data to adapt to/);
  });
});

test("fftLength of a spectrogram must hold a frame", () => {
  expect(() => layers.stftSpectrogram({ frameLength: 8, fftLength: 4 })).toThrow(/not be below frameLength 8/);
  expect(() => layers.stftSpectrogram({ frameLength: 8, frameStep: 9 })).toThrow(/not be above frameLength 8/);
  expect(() => layers.stftSpectrogram({ window: "round" })).toThrow(/window must be one of/);
  expect(() => layers.melSpectrogram({ fftLength: 4, sequenceLength: 8 })).toThrow(/not be below sequenceLength 8/);
});
