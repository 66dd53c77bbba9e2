/**
 * What a benchmark runs: a network written once over the operations a peer has, its weights, inputs and targets. The model that
 * tscompile compiles is the same network in layers (`models.ts`), with the same names of weights.
 */

import { numbers } from "./numbers.ts";

export interface WeightSpec {
  readonly name: string;
  readonly shape: readonly number[];
  /** Uniform between minus and plus `scale`, around `center`. */
  readonly scale: number;
  readonly center?: number;
}

export type Activation = "relu" | undefined;

export interface ConvOptions {
  readonly strides?: number;
  readonly padding?: "same" | "valid";
  readonly activation?: Activation;
  readonly useBias?: boolean;
}

/** What a peer does with its own kind of tensor. Images are in the layout it likes best. */
export interface Operations<T> {
  dense(x: T, name: string, options?: { readonly activation?: Activation; readonly useBias?: boolean }): T;
  conv(x: T, name: string, options?: ConvOptions): T;
  /** A dense layer on an image flattened in the order of rows, columns, channels. */
  flattenDense(x: T, name: string, options?: { readonly activation?: Activation }): T;
  maxPool(x: T, options: { readonly size: number; readonly strides: number; readonly padding: "same" | "valid" }): T;
  batchNorm(x: T, name: string, epsilon: number): T;
  layerNorm(x: T, name: string, epsilon: number): T;
  /** Multi-head self-attention with the weights `query`, `key`, `value` and `attention_output` under `name`. */
  attention(x: T, name: string, heads: number): T;
  /** Last output of a recurrent layer. */
  lstm(x: T, name: string, units: number): T;
  averageImage(x: T): T;
  averageSequence(x: T): T;
  relu(x: T): T;
  softmax(x: T): T;
  add(a: T, b: T): T;
  /** With a number. */
  scalar(op: "add" | "mul" | "max" | "min", x: T, value: number): T;
  unary(op: "abs" | "neg" | "square", x: T): T;
}

export interface TrainingSpec {
  readonly loss: "categoricalCrossentropy" | "meanSquaredError";
  /** Rows of a target. */
  readonly target: readonly number[];
  /** `fit` on so many rows. */
  readonly fit?: { readonly rows: number; readonly epochs: number; readonly batch: number };
}

export interface Workload {
  readonly id: string;
  readonly title: string;
  readonly batch: number;
  /** Shape of a row. */
  readonly input: readonly number[];
  readonly weights: readonly WeightSpec[];
  /** Up to the logits where `softmax` is set. */
  forward<T>(ops: Operations<T>, x: T): T;
  readonly softmax: boolean;
  readonly training?: TrainingSpec;
  /** Outputs agree where they differ by less than this. */
  readonly tolerance: number;
  /** Products and sums of a call, in units of 10⁹. */
  readonly gigaflops: { readonly predict: number; readonly train?: number };
}

export interface WorkloadData {
  readonly weights: ReadonlyMap<string, Float32Array<ArrayBuffer>>;
  readonly shapes: ReadonlyMap<string, readonly number[]>;
  readonly x: Float32Array<ArrayBuffer>;
  readonly y: Float32Array<ArrayBuffer> | undefined;
}

export function product(shape: readonly number[]): number {
  return shape.reduce((all, size) => all * size, 1);
}

/** The same numbers in every process. `rows` of data. */
export function dataOf(work: Workload, rows = work.batch): WorkloadData {
  const weights = new Map<string, Float32Array<ArrayBuffer>>();
  work.weights.forEach(({ name, shape, scale, center = 0 }, i) => {
    weights.set(name, numbers(product(shape), i + 1, center - scale, center + scale));
  });
  const shapes = new Map(work.weights.map(({ name, shape }) => [name, shape]));
  const x = numbers(rows * product(work.input), 1000, -1, 1);
  if (!work.training) return { weights, shapes, x, y: undefined };
  const width = product(work.training.target);
  const y = numbers(rows * width, 1001, 0, 1);
  if (work.training.loss === "categoricalCrossentropy") {
    const classes = numbers(rows, 1002, 0, width);
    y.fill(0);
    for (let row = 0; row < rows; row++) y[row * width + Math.min(width - 1, Math.floor(classes[row] ?? 0))] = 1;
  }
  return { weights, shapes, x, y };
}
