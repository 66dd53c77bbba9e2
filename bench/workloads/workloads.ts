/** The workloads. Each also is a model of layers in `models.ts`. */

import type { Operations, WeightSpec, Workload } from "./workload.ts";

const limit = (fanIn: number, fanOut: number): number => Math.sqrt(6 / (fanIn + fanOut));

function dense(name: string, inputs: number, units: number, useBias = true): readonly WeightSpec[] {
  const kernel = { name: `${name}/kernel`, shape: [inputs, units], scale: limit(inputs, units) };
  return useBias ? [kernel, { name: `${name}/bias`, shape: [units], scale: 0.05 }] : [kernel];
}

function conv(name: string, size: number, channels: number, filters: number, useBias = true): readonly WeightSpec[] {
  const scale = limit(size * size * channels, size * size * filters);
  const kernel = { name: `${name}/kernel`, shape: [size, size, channels, filters], scale };
  return useBias ? [kernel, { name: `${name}/bias`, shape: [filters], scale: 0.05 }] : [kernel];
}

function batchNorm(name: string, channels: number): readonly WeightSpec[] {
  return [
    { name: `${name}/gamma`, shape: [channels], scale: 0.1, center: 1 },
    { name: `${name}/beta`, shape: [channels], scale: 0.1 },
    { name: `${name}/moving_mean`, shape: [channels], scale: 0.1 },
    { name: `${name}/moving_variance`, shape: [channels], scale: 0.2, center: 1 },
  ];
}

function layerNorm(name: string, width: number): readonly WeightSpec[] {
  return [
    { name: `${name}/gamma`, shape: [width], scale: 0.1, center: 1 },
    { name: `${name}/beta`, shape: [width], scale: 0.1 },
  ];
}

const classes = { loss: "categoricalCrossentropy", target: [10] } as const;

const w1: Workload = {
  id: "W1",
  title: "MLP 784-512-512-10, batch 128",
  batch: 128,
  input: [784],
  weights: [...dense("hidden1", 784, 512), ...dense("hidden2", 512, 512), ...dense("class", 512, 10)],
  forward(ops, x) {
    const first = ops.dense(x, "hidden1", { activation: "relu" });
    return ops.dense(ops.dense(first, "hidden2", { activation: "relu" }), "class");
  },
  softmax: true,
  training: { ...classes, fit: { rows: 1024, epochs: 1, batch: 128 } },
  tolerance: 1e-4,
  gigaflops: { predict: 0.17, train: 0.41 },
};

const w2: Workload = {
  id: "W2",
  title: "CNN 28×28, conv 32, conv 64, pool, dense 128, batch 64",
  batch: 64,
  input: [28, 28, 1],
  weights: [...conv("conv1", 3, 1, 32), ...conv("conv2", 3, 32, 64), ...dense("hidden", 12 * 12 * 64, 128), ...dense("class", 128, 10)],
  forward(ops, x) {
    const first = ops.conv(x, "conv1", { activation: "relu" });
    const second = ops.conv(first, "conv2", { activation: "relu" });
    const pooled = ops.maxPool(second, { size: 2, strides: 2, padding: "valid" });
    return ops.dense(ops.flattenDense(pooled, "hidden", { activation: "relu" }), "class");
  },
  softmax: true,
  training: classes,
  tolerance: 1e-4,
  gigaflops: { predict: 1.5, train: 4.6 },
};

/** Filters and strides of the blocks of ResNet-18. */
export const residualBlocks = [
  [64, 1],
  [64, 1],
  [128, 2],
  [128, 1],
  [256, 2],
  [256, 1],
  [512, 2],
  [512, 1],
] as const;

function residualWeights(): readonly WeightSpec[] {
  const weights = [...conv("stem", 7, 3, 64, false), ...batchNorm("stem_norm", 64)];
  let channels = 64;
  residualBlocks.forEach(([filters, strides], i) => {
    const name = `block${i + 1}`;
    weights.push(...conv(`${name}_first`, 3, channels, filters, false), ...batchNorm(`${name}_first_norm`, filters));
    weights.push(...conv(`${name}_second`, 3, filters, filters, false), ...batchNorm(`${name}_second_norm`, filters));
    if (strides !== 1) weights.push(...conv(`${name}_short`, 1, channels, filters, false), ...batchNorm(`${name}_short_norm`, filters));
    channels = filters;
  });
  return [...weights, ...dense("class", 512, 1000)];
}

export const normEpsilon = 1e-3;

const w3: Workload = {
  id: "W3",
  title: "ResNet-18, 224×224×3, batch 1",
  batch: 1,
  input: [224, 224, 3],
  weights: residualWeights(),
  forward<T>(ops: Operations<T>, x: T): T {
    const convNorm = (y: T, name: string, strides: number): T =>
      ops.batchNorm(ops.conv(y, name, { strides, padding: "same", useBias: false }), `${name}_norm`, normEpsilon);
    let y = ops.maxPool(ops.relu(convNorm(x, "stem", 2)), { size: 3, strides: 2, padding: "same" });
    residualBlocks.forEach(([, strides], i) => {
      const name = `block${i + 1}`;
      const inner = convNorm(ops.relu(convNorm(y, `${name}_first`, strides)), `${name}_second`, 1);
      y = ops.relu(ops.add(inner, strides === 1 ? y : convNorm(y, `${name}_short`, strides)));
    });
    return ops.dense(ops.averageImage(y), "class");
  },
  softmax: true,
  tolerance: 1e-3,
  gigaflops: { predict: 3.6 },
};

export const encoder = { layers: 4, width: 256, heads: 4, inner: 1024, length: 128 };
export const layerNormEpsilon = 1e-5;

const w4: Workload = {
  id: "W4",
  title: "transformer encoder, 4 layers, d 256, 4 heads, ff 1024, sequence 128, batch 8",
  batch: 8,
  input: [encoder.length, encoder.width],
  weights: [
    ...Array.from({ length: encoder.layers }, (_, i) => {
      const { width, inner } = encoder;
      const name = `layer${i + 1}`;
      const parts = ["query", "key", "value", "attention_output"].flatMap((part) => dense(`${name}_attention/${part}`, width, width));
      return [
        ...parts,
        ...layerNorm(`${name}_norm1`, width),
        ...dense(`${name}_inner`, width, inner),
        ...dense(`${name}_outer`, inner, width),
        ...layerNorm(`${name}_norm2`, width),
      ];
    }).flat(),
    ...dense("class", encoder.width, 10),
  ],
  forward(ops, x) {
    let y = x;
    for (let i = 1; i <= encoder.layers; i++) {
      const name = `layer${i}`;
      const read = ops.attention(y, `${name}_attention`, encoder.heads);
      y = ops.layerNorm(ops.add(y, read), `${name}_norm1`, layerNormEpsilon);
      const inner = ops.dense(y, `${name}_inner`, { activation: "relu" });
      y = ops.layerNorm(ops.add(y, ops.dense(inner, `${name}_outer`)), `${name}_norm2`, layerNormEpsilon);
    }
    return ops.dense(ops.averageSequence(y), "class");
  },
  softmax: true,
  training: classes,
  tolerance: 1e-4,
  gigaflops: { predict: 7.0, train: 21 },
};

const w5: Workload = {
  id: "W5",
  title: "LSTM 128, sequence 64, 32 features, batch 32",
  batch: 32,
  input: [64, 32],
  weights: [
    { name: "lstm/lstm_cell/kernel", shape: [32, 512], scale: limit(32, 512) },
    { name: "lstm/lstm_cell/recurrent_kernel", shape: [128, 512], scale: limit(128, 512) },
    { name: "lstm/lstm_cell/bias", shape: [512], scale: 0.05 },
    ...dense("class", 128, 10),
  ],
  forward: (ops, x) => ops.dense(ops.lstm(x, "lstm/lstm_cell", 128), "class"),
  softmax: true,
  training: classes,
  tolerance: 1e-4,
  gigaflops: { predict: 0.34, train: 1.0 },
};

/** One turn of the chain of elementwise ops, five times. */
export const chainTurns = 5;

const w6: Workload = {
  id: "W6",
  title: "20 elementwise ops on 4M floats",
  batch: 1024,
  input: [4096],
  weights: [],
  forward(ops, x) {
    let y = x;
    for (let i = 0; i < chainTurns; i++) {
      y = ops.scalar("mul", y, 1.25 - i / 8);
      y = ops.scalar("add", y, 0.25 * (i - 2));
      y = ops.unary("abs", y);
      y = ops.scalar("max", y, 0.125 * i);
    }
    return y;
  },
  softmax: false,
  tolerance: 1e-5,
  gigaflops: { predict: 0.08 },
};

function matmul(size: number): Workload {
  return {
    id: `W7_${size}`,
    title: `matmul ${size}³`,
    batch: size,
    input: [size],
    weights: dense("product", size, size, false),
    forward: (ops, x) => ops.dense(x, "product", { useBias: false }),
    softmax: false,
    tolerance: 2e-4,
    gigaflops: { predict: (2 * size ** 3) / 1e9 },
  };
}

const w8: Workload = {
  id: "W8",
  title: "MLP 8-16-1, batch 1; fit: 1,000 rows, batch 32, 5 epochs",
  batch: 1,
  input: [8],
  weights: [...dense("hidden", 8, 16), ...dense("value", 16, 1)],
  forward: (ops, x) => ops.dense(ops.dense(x, "hidden", { activation: "relu" }), "value"),
  softmax: false,
  training: { loss: "meanSquaredError", target: [1], fit: { rows: 1000, epochs: 5, batch: 32 } },
  tolerance: 1e-5,
  gigaflops: { predict: 3e-7 },
};

export const workloads: readonly Workload[] = [w1, w2, w3, w4, w5, w6, matmul(1024), matmul(2048), w8];

export function workload(id: string): Workload {
  const found = workloads.find((work) => work.id === id);
  if (!found) throw new Error(`no workload ${id}; there are ${workloads.map((work) => work.id).join(", ")}`);
  return found;
}
