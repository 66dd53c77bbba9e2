/** What `bench/gpu` measures: single kernels that a machine's limits are known for, and steps of whole models. */

import { input, layers, model, ops, sequential } from "../../src/index.ts";
import type { Trainer } from "../../src/keras/trainer/trainer.ts";
import { models } from "../workloads/models.ts";
import { workload } from "../workloads/workloads.ts";

export interface GpuProgram {
  /** Of the folder, and of what `run.py` compares with. */
  readonly id: string;
  readonly title: string;
  readonly make: () => Trainer;
  readonly batch: number;
  readonly function: "predict" | "train";
  readonly precision?: "f32" | "tf32";
  /** Of what was computed in double precision, how far results may be, relative to the largest. */
  readonly tolerance?: number;
  /** Of a call: what is computed, or what has at least to be read and written. */
  readonly gigaflops?: number;
  readonly gigabytes?: number;
}

const floatBytes = 4;

function product(size: number, name: string, dtype?: "bfloat16"): () => Trainer {
  const policy = dtype ? { dtype } : {};
  return () =>
    sequential({
      name,
      layers: [input({ shape: [size], name: "x", ...policy }), layers.dense({ units: size, useBias: false, name: "product", ...policy })],
    });
}

/** One step of AdamW on a matrix, with its four operands as inputs and what it changes as outputs. */
function optimizerStep(size: number): Trainer {
  const [learningRate, beta1, beta2, epsilon, decay] = [1e-3, 0.9, 0.999, 1e-7, 4e-3];
  const [weight, gradient, first, second] = ["weight", "gradient", "first", "second"].map((name) => input({ shape: [size], name }));
  if (!weight || !gradient || !first || !second) throw new Error("no inputs");
  const mean = ops.add(ops.mul(first, beta1), ops.mul(gradient, 1 - beta1));
  const variance = ops.add(ops.mul(second, beta2), ops.mul(ops.square(gradient), 1 - beta2));
  const change = ops.add(ops.div(mean, ops.add(ops.sqrt(variance), epsilon)), ops.mul(weight, decay));
  return model({
    name: "adamw",
    inputs: [weight, gradient, first, second],
    outputs: [ops.sub(weight, ops.mul(change, learningRate)), mean, variance],
  });
}

const attention = { batch: 4, heads: 16, width: 64 };

/** Causal attention of bf16 queries, keys and values. */
function attentionOf(length: number): Trainer {
  const { heads, width } = attention;
  const operands = ["query", "key", "value"].map((name) => input({ shape: [length, heads, width], name, dtype: "bfloat16" }));
  const [query, key, value] = operands;
  if (!query || !key || !value) throw new Error("no inputs");
  return model({ name: "attention", inputs: operands, outputs: ops.dotProductAttention(query, key, value, { isCausal: true }) });
}

/** A chain of cheap functions, as W6 has, on rows of `size`. */
function chain(size: number): Trainer {
  const x = input({ shape: [size], name: "x" });
  let y = x;
  for (let i = 0; i < 5; i++) y = ops.maximum(ops.abs(ops.add(ops.mul(y, 1.25 - i / 8), 0.25 * (i - 2))), 0.125 * i);
  return model({ name: "elementwise", inputs: [x], outputs: y });
}

function compiled(id: string): Trainer {
  const made = models[id]?.();
  const { training } = workload(id);
  if (!made || !training) throw new Error(`no workload ${id} that is trained`);
  made.compile({ optimizer: "adam", loss: training.loss });
  return made;
}

/** Rounding of the results, and of sums in another order; of tf32 and bf16 that of the factors, to 11 and 8 significant bits. */
const tolerances = { f32: 1e-5, tf32: 2e-3, bf16: 1e-2 };

/** The one that is measured in WGSL too. */
export const wgslProduct = { id: "gemm_wgsl", make: (size: number) => product(size, "gemm_wgsl")() };

/** On matrices of `size` rows and columns, and sequences of half as many. */
export function gpuPrograms(size: number): readonly GpuProgram[] {
  const gemm = { batch: size, function: "predict", gigaflops: (2 * size ** 3) / 1e9 } as const;
  const matrixGigabytes = (size * size * floatBytes) / 1e9;
  const rows = { batch: size, function: "predict", gigabytes: 2 * matrixGigabytes } as const;
  const length = size / 2;
  const programs: readonly GpuProgram[] = [
    { id: "gemm_f32", title: `product ${size}³, f32`, make: product(size, "gemm_f32"), ...gemm },
    {
      id: "gemm_tf32",
      title: `product ${size}³, tf32`,
      make: product(size, "gemm_tf32"),
      precision: "tf32",
      tolerance: tolerances.tf32,
      ...gemm,
    },
    {
      id: "gemm_bf16",
      title: `product ${size}³, bf16`,
      make: product(size, "gemm_bf16", "bfloat16"),
      tolerance: tolerances.bf16,
      ...gemm,
    },
    {
      id: "attention",
      title: `causal attention, bf16, ${attention.batch} × ${attention.heads} heads of ${attention.width}, sequence ${length}`,
      make: () => attentionOf(length),
      batch: attention.batch,
      function: "predict",
      tolerance: tolerances.bf16,
      // Of the scores that count, half of all.
      gigaflops: (2 * attention.batch * attention.heads * length ** 2 * attention.width) / 1e9,
    },
    {
      id: "softmax",
      title: `softmax, ${size} rows of ${size}`,
      make: () => sequential({ name: "softmax", layers: [input({ shape: [size], name: "x" }), layers.softmax({ name: "softmax" })] }),
      ...rows,
    },
    {
      id: "layer_norm",
      title: `layer normalization, ${size} rows of ${size}`,
      make: () =>
        sequential({ name: "layer_norm", layers: [input({ shape: [size], name: "x" }), layers.layerNormalization({ name: "norm" })] }),
      ...rows,
    },
    { id: "adamw", title: `AdamW, ${size}² weights`, make: () => optimizerStep(size), ...rows, gigabytes: 7 * matrixGigabytes },
    { id: "elementwise", title: `20 elementwise functions, ${size}²`, make: () => chain(size), ...rows },
    ...["W1", "W2", "W4"].map((id): GpuProgram => {
      const { title, batch, gigaflops } = workload(id);
      return {
        id: id.toLowerCase(),
        title: `${id} training step: ${title}`,
        make: () => compiled(id),
        batch,
        function: "train",
        gigaflops: gigaflops.train ?? 0,
      };
    }),
  ];
  return programs.map((program) => ({ tolerance: tolerances.f32, ...program }));
}
