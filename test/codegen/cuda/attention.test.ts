/** Attention as one kernel: whole and partial blocks, masks, infinities, each type. */

import { expect, test } from "vitest";
import { gradients } from "../../../src/ir/autodiff.ts";
import type { Builder } from "../../../src/ir/builder.ts";
import { type Dim, symbol } from "../../../src/ir/dim.ts";
import type { Dtype } from "../../../src/ir/dtype.ts";
import type { Value } from "../../../src/ir/graph.ts";
import { type HostTensor, tensorType } from "../../../src/ir/type.ts";
import { optimize } from "../../../src/passes/pipelines.ts";
import { type Case, caseOf, moduleOfCases, type Tolerance } from "../../support/differential.ts";
import { describeSuites, type Suite, uniform } from "./suites.ts";

/** Weighted means of numbers below one, with the errors of scores of 40 products in their weights. */
const tolerance: Tolerance = { absolute: 2e-5, relative: 1e-5 };
/** Scores of factors that are off by 2^-11 of themselves, and weights and values likewise. */
const tf32Tolerance: Tolerance = { absolute: 5e-3, relative: 2e-3 };
/** Scores, weights and results are rounded to eight bits, at other places than in the reference. */
const narrowTolerance: Tolerance = { absolute: 3e-2, relative: 2 ** -6 };

interface Shape {
  readonly heads: number;
  readonly queries: number;
  readonly keys: number;
  readonly depth: number;
  readonly width: number;
  readonly dtype?: Dtype;
  readonly mask?: "causal" | "infinite" | "padded";
  readonly symbolic?: true;
  /** The gradients of queries, keys and values are results too. */
  readonly gradient?: true;
  /** Factors are widened before they are multiplied, and weights rounded first. */
  readonly widened?: true;
}

/** Added to the scores: nothing where key <= query, else a large negative number, and that alone for query 0 of a "padded" one; or -infinity. */
function maskOf(dtype: Dtype, queries: number, keys: number, kind: "causal" | "infinite" | "padded"): HostTensor {
  const data = Float32Array.from({ length: queries * keys }, (_, i) => {
    const [query, key] = [Math.floor(i / keys), i % keys];
    if (kind === "causal") return key <= query ? 0 : -1e9;
    if (kind === "padded") return query > 0 && key < keys - 3 ? 0 : -1e9;
    return query === 1 || key % 70 < 65 ? Number.NEGATIVE_INFINITY : 0;
  });
  return { dtype, shape: [queries, keys], data };
}

function attentionCase(name: string, shape: Shape): Case {
  const { heads, queries, keys, depth, width, dtype = "f32", mask, symbolic, widened, gradient } = shape;
  const rows: Dim = symbolic ? symbol("rows") : queries;
  const shapes = [[rows, heads, depth], [keys, heads, depth], [keys, heads, width], ...(mask ? [[rows, keys]] : []), ...(gradient ? [[heads, rows, width]] : [])];
  const inputs = [
    uniform(dtype, [queries, heads, depth], 1),
    uniform(dtype, [keys, heads, depth], 2),
    uniform(dtype, [keys, heads, width], 3),
    ...(mask ? [maskOf(dtype, queries, keys, mask)] : []),
    ...(gradient ? [uniform(dtype, [heads, queries, width], 4)] : []),
  ];
  const types = shapes.map((shape) => tensorType(dtype, shape));
  return caseOf(name, types, inputs, symbolic ? { rows: queries } : {}, (b: Builder, values) => {
    const [q, k, v, ...more] = values as readonly [Value, Value, Value, ...Value[]];
    const added = mask && more[0];
    const wide = (x: Value): Value => (widened ? b.cast(x, "f32") : x);
    const products = b.dotGeneral(wide(q), wide(k), { lhsBatch: [1], rhsBatch: [1], lhsContract: [2], rhsContract: [2] });
    const full = products.type.shape;
    const scaled = b.mul(products, b.broadcast(b.scalar(products.type.dtype, 0.5), full, []));
    const logits = added ? b.add(scaled, b.broadcast(added, full, [1, 2])) : scaled;
    const weights = b.softmax(logits, 2);
    const rounded = widened ? wide(b.cast(weights, dtype)) : weights;
    const read = b.dotGeneral(rounded, wide(v), { lhsBatch: [0], rhsBatch: [1], lhsContract: [2], rhsContract: [0] });
    if (!gradient) return [b.tanh(read)];
    return [read, ...gradients(b, [read], more.slice(-1), [q, k, v])];
  });
}

const shapes: readonly Shape[] = [
  { heads: 2, queries: 64, keys: 128, depth: 16, width: 64 },
  { heads: 1, queries: 70, keys: 150, depth: 10, width: 9 },
  { heads: 1, queries: 66, keys: 66, depth: 32, width: 32, mask: "causal" },
  { heads: 1, queries: 5, keys: 140, depth: 8, width: 8, mask: "infinite" },
  { heads: 2, queries: 67, keys: 65, depth: 8, width: 12, symbolic: true },
];

const cases = (dtype: Dtype, chosen: readonly Shape[]): readonly Case[] =>
  chosen.map((shape, i) => attentionCase(`attention_${dtype}_${i}`, { ...shape, dtype }));

const few = [shapes[0], shapes[2]].flatMap((shape) => (shape ? [shape] : []));
const wide: Shape = { heads: 1, queries: 64, keys: 70, depth: 128, width: 128 };
const widened: Shape = { heads: 1, queries: 20, keys: 66, depth: 16, width: 16, widened: true };
const trained: readonly Shape[] = [
  { heads: 2, queries: 64, keys: 128, depth: 16, width: 64, gradient: true },
  { heads: 1, queries: 70, keys: 90, depth: 10, width: 9, gradient: true },
  { heads: 2, queries: 66, keys: 66, depth: 64, width: 32, mask: "causal", gradient: true },
  { heads: 1, queries: 40, keys: 30, depth: 8, width: 8, mask: "padded", gradient: true },
  { heads: 2, queries: 67, keys: 65, depth: 8, width: 12, symbolic: true, gradient: true },
];
/** Sums over up to 128 keys of products like those of the results. */
const gradientTolerance: Tolerance = { absolute: 1e-4, relative: 5e-5 };

const suites: readonly Suite[] = [
  { name: "gradient", cases: cases("f32", trained), tolerance: gradientTolerance, precision: "f32", fillingWorkgroups: 128, step: "attention_gradient" },
  {
    name: "gradient tf32",
    cases: cases("f32", trained.slice(1, 3)),
    tolerance: { absolute: 2e-2, relative: 5e-3 },
    precision: "tf32",
    fillingWorkgroups: 128,
    step: "attention_gradient: tile query 64, tile key 64, workgroup query 256, matrix tf32",
  },
  {
    name: "gradient bf16",
    cases: cases("bf16", [...trained.slice(0, 3), { heads: 1, queries: 64, keys: 64, depth: 128, width: 128, gradient: true }]),
    tolerance: { absolute: 8e-2, relative: 2 ** -5 },
    precision: "f32",
    fillingWorkgroups: 128,
    step: "attention_gradient: tile query 64, tile key 64, workgroup query 256, matrix bf16",
  },
  { name: "f32", cases: cases("f32", shapes), tolerance, precision: "f32", fillingWorkgroups: 128, step: "attention: tile query 64" },
  {
    name: "tf32",
    cases: cases("f32", few),
    tolerance: tf32Tolerance,
    precision: "tf32",
    fillingWorkgroups: 128,
    step: "attention: tile query 64, tile key 64, workgroup query 256, matrix tf32",
  },
  {
    name: "bf16",
    cases: cases("bf16", [...few, wide, widened]),
    tolerance: narrowTolerance,
    precision: "f32",
    fillingWorkgroups: 128,
    step: "matrix bf16",
  },
  { name: "f16", cases: cases("f16", few), tolerance: narrowTolerance, precision: "f32", fillingWorkgroups: 128, step: "matrix f16" },
];

describeSuites("attention", suites);

test("what else is read of the scores or the weights stays three kernels, and so does what is too wide", () => {
  const kindsOf = (testCase: Case): readonly unknown[] =>
    optimize(moduleOfCases([testCase]), "compile-tiles").module.functions.flatMap(({ operations }) =>
      operations.map(({ attributes }) => attributes["kind"]),
    );
  expect(kindsOf(attentionCase("fused", { heads: 1, queries: 8, keys: 40, depth: 8, width: 8 }))).toEqual(["attention"]);
  expect(kindsOf(attentionCase("wide", { heads: 1, queries: 8, keys: 40, depth: 65, width: 8 }))).toEqual(["contract", "row", "contract"]);
  const read = attentionCase("read", { heads: 1, queries: 8, keys: 40, depth: 8, width: 8 });
  const weights = read.fn.operations.find(({ name }) => name === "softmax")?.result;
  const results = weights ? [...read.fn.results, { target: { kind: "output" as const, name: "weights" }, value: weights }] : [];
  expect(kindsOf({ ...read, fn: { ...read.fn, results } })).toEqual(["contract", "row", "contract"]);
});
