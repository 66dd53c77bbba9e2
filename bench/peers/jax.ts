/** jax-js on WebAssembly: forward passes and whole training steps under `jit`. Channels first, as its convolution wants. */

import { defaultDevice, init, jit, lax, nn, numpy as np, valueAndGrad } from "@jax-js/jax";
import type { Operations, Workload, WorkloadData } from "../workloads/workload.ts";
import { denseFirst, imageFirst, kernelFirst } from "./channels-first.ts";
import { onlyTraining, type Peer, type Prepared } from "./peer.ts";

type Tensor = np.Array;

/** Ownership moves with every use there: names are used through `ref`, and what is left over belongs to the trace. */
function operations(weights: Readonly<Record<string, Tensor>>): Operations<Tensor> {
  const weight = (name: string): Tensor => {
    const found = weights[name];
    if (!found) throw new Error(`no weight ${name}`);
    return found.ref;
  };
  const activate = (x: Tensor, activation: "relu" | undefined): Tensor => (activation ? nn.relu(x) : x);
  const dense: Operations<Tensor>["dense"] = (x, name, { activation, useBias = true } = {}) => {
    const y = np.matmul(x.ref, weight(`${name}/kernel`));
    return activate(useBias ? np.add(y, weight(`${name}/bias`)) : y, activation);
  };
  const perChannel = (name: string): Tensor => weight(name).reshape([1, -1, 1, 1]);
  return {
    dense,
    conv(x, name, { strides = 1, padding = "valid", activation, useBias = true } = {}) {
      const y = lax.convGeneralDilated(x.ref, weight(`${name}/kernel`), [strides, strides], padding === "same" ? "SAME" : "VALID");
      return activate(useBias ? np.add(y, perChannel(`${name}/bias`)) : y, activation);
    },
    flattenDense: (x, name, options) => dense(x.ref.reshape([x.shape[0] ?? 1, -1]), name, options),
    maxPool(x, { size, strides, padding }) {
      const [batch = 1, channels = 1, height = 1, width = 1] = x.shape;
      if (padding === "valid" && size === strides) {
        const windows = x.ref.reshape([batch, channels, height / size, size, width / size, size]);
        return np.max(windows, [3, 5]);
      }
      const total = (all: number): number => Math.max(0, (Math.ceil(all / strides) - 1) * strides + size - all);
      const pads = [height, width].map((all): [number, number] => [total(all) >> 1, total(all) - (total(all) >> 1)]);
      // What is pooled has gone through a relu: zero is as good as minus infinity.
      const padded = np.pad(x.ref, [[0, 0], [0, 0], ...pads]);
      return lax.reduceWindow(padded, (window) => np.max(window), [1, 1, size, size], [1, 1, strides, strides]);
    },
    batchNorm(x, name, epsilon) {
      const scale = np.divide(weight(`${name}/gamma`), np.sqrt(np.add(weight(`${name}/moving_variance`), epsilon)));
      const shift = np.subtract(weight(`${name}/beta`), np.multiply(weight(`${name}/moving_mean`), scale.ref));
      return np.add(np.multiply(x.ref, scale.reshape([1, -1, 1, 1])), shift.reshape([1, -1, 1, 1]));
    },
    layerNorm(x, name, epsilon) {
      const standard = nn.standardize(x.ref, -1, { epsilon });
      return np.add(np.multiply(standard, weight(`${name}/gamma`)), weight(`${name}/beta`));
    },
    attention(x, name, heads) {
      const [batch = 1, length = 1, width = 1] = x.shape;
      const split = (part: string): Tensor => dense(x, `${name}/${part}`).reshape([batch, length, heads, width / heads]);
      const read = nn.dotProductAttention(split("query"), split("key"), split("value"));
      return dense(read.reshape([batch, length, width]), `${name}/attention_output`);
    },
    lstm(x, name, units) {
      const [batch = 1, length = 1] = x.shape;
      const projected = np.add(np.matmul(x.ref, weight(`${name}/kernel`)), weight(`${name}/bias`));
      const steps = np.split(projected, length, 1);
      let h: Tensor = np.zeros([batch, units]);
      let c: Tensor = np.zeros([batch, units]);
      for (const step of steps) {
        const gates = np.add(step.reshape([batch, 4 * units]), np.matmul(h, weight(`${name}/recurrent_kernel`)));
        const [i, f, g, o] = np.split(gates, 4, 1);
        if (!i || !f || !g || !o) throw new Error("four gates");
        c = np.add(np.multiply(nn.sigmoid(f), c), np.multiply(nn.sigmoid(i), np.tanh(g)));
        h = np.multiply(nn.sigmoid(o), np.tanh(c.ref));
      }
      c.dispose();
      return h;
    },
    averageImage: (x) => np.mean(x.ref, [2, 3]),
    averageSequence: (x) => np.mean(x.ref, 1),
    relu: (x) => nn.relu(x.ref),
    softmax: (x) => nn.softmax(x.ref, -1),
    add: (a, b) => np.add(a.ref, b.ref),
    scalar(op, x, value) {
      const functions = { add: np.add, mul: np.multiply, max: np.maximum, min: np.minimum };
      return functions[op](x.ref, value);
    },
    unary(op, x) {
      const functions = { abs: np.abs, neg: np.negative, square: np.square };
      return functions[op](x.ref);
    },
  };
}

function weightsOf(work: Workload, data: WorkloadData): Record<string, Tensor> {
  const weights: Record<string, Tensor> = {};
  for (const [name, values] of data.weights) {
    const shape = data.shapes.get(name) ?? [];
    if (shape.length === 4) {
      const [height = 1, width = 1, channels = 1, filters = 1] = shape;
      weights[name] = np.array(kernelFirst(values, shape), { shape: [filters, channels, height, width] });
    } else if (work.input.length === 3 && name === "hidden/kernel") {
      const channels = data.shapes.get("conv2/bias")?.[0] ?? 1;
      weights[name] = np.array(denseFirst(values, channels, shape[1] ?? 1), { shape: [...shape] });
    } else weights[name] = np.array(values, { shape: [...shape] });
  }
  return weights;
}

type Tree = Record<string, Tensor>;

export async function createPeer(device: "wasm" | "webgpu" = "wasm"): Promise<Peer> {
  await init(device);
  defaultDevice(device);
  return {
    name: `@jax-js/jax 0.1.25 ${device}`,
    async prepare(work, data, part): Promise<Prepared> {
      const started = performance.now();
      const rows = part === "fit" ? (onlyTraining(work).fit?.rows ?? 0) : work.batch;
      const host = imageFirst(data.x, [rows, ...work.input]);
      const shapeOf = (count: number): number[] => {
        const [a = 1, b = 1, c = 1] = work.input;
        return work.input.length === 3 ? [count, c, a, b] : [count, ...work.input];
      };
      let weights: Tree = weightsOf(work, data);
      if (part === "predict") {
        const forward = jit((parameters: Tree, x: Tensor): Tensor => {
          const y = work.forward(operations(parameters), x);
          return work.softmax ? nn.softmax(y, -1) : y;
        });
        const load = performance.now() - started;
        const held = (): Tree => Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, w.ref]));
        return {
          compile: 0,
          load,
          runner: { run: async () => (await forward(held(), np.array(host, { shape: shapeOf(work.batch) })).data()) as Float32Array },
        };
      }
      const { loss: kind, target, fit } = onlyTraining(work);
      const lossOf = (parameters: Tree, x: Tensor, y: Tensor): Tensor => {
        const output = work.forward(operations(parameters), x);
        if (kind === "meanSquaredError") return np.mean(np.square(np.subtract(output, y)));
        return np.negative(np.mean(np.sum(np.multiply(nn.logSoftmax(output, -1), y), -1)));
      };
      type State = { w: Tree; m: Tree; v: Tree };
      const step = jit((state: State, rate: Tensor, x: Tensor, y: Tensor): { state: State; loss: Tensor } => {
        const held = Object.fromEntries(Object.entries(state.w).map(([name, w]) => [name, w.ref]));
        const [loss, gradients] = valueAndGrad(lossOf)(held, x, y) as unknown as [Tensor, Tree];
        const next: State = { w: {}, m: {}, v: {} };
        for (const [name, g] of Object.entries(gradients)) {
          const [w, m, v] = [state.w[name], state.m[name], state.v[name]];
          if (!w || !m || !v) throw new Error(`no state for ${name}`);
          const m1 = np.add(np.multiply(m, 0.9), np.multiply(g.ref, 0.1));
          const v1 = np.add(np.multiply(v, 0.999), np.multiply(np.square(g), 0.001));
          next.w[name] = np.subtract(w, np.divide(np.multiply(rate.ref, m1.ref), np.add(np.sqrt(v1.ref), 1e-7)));
          next.m[name] = m1;
          next.v[name] = v1;
        }
        return { state: next, loss };
      }) as unknown as (state: State, rate: Tensor, x: Tensor, y: Tensor) => { state: State; loss: Tensor };
      const zeros = (): Tree => Object.fromEntries(Object.entries(weights).map(([name, w]) => [name, np.zerosLike(w.ref)]));
      let state: State = { m: zeros(), v: zeros(), w: weights };
      weights = {};
      let count = 0;
      const advance = (x: Tensor, y: Tensor): Tensor => {
        count += 1;
        const rate = np.array(new Float32Array([(0.001 * Math.sqrt(1 - 0.999 ** count)) / (1 - 0.9 ** count)]), { shape: [] });
        const result = step(state, rate, x, y);
        state = result.state;
        return result.loss;
      };
      const y = data.y;
      if (!y) throw new Error("no targets");
      if (part === "train") {
        const [batch, labels] = [np.array(host, { shape: shapeOf(rows) }), np.array(y, { shape: [rows, ...target] })];
        return {
          compile: 0,
          load: performance.now() - started,
          runner: {
            run: async () => Number((await advance(batch.ref, labels.ref).data())[0]),
            runSilently: async () => advance(batch.ref, labels.ref).dispose(),
          },
        };
      }
      const { epochs = 1, batch = 32 } = fit ?? {};
      const [width, outputs] = [host.length / rows, y.length / rows];
      return {
        compile: 0,
        load: performance.now() - started,
        runner: {
          async run() {
            let total = 0;
            for (let epoch = 0; epoch < epochs; epoch++) {
              total = 0;
              for (let at = 0; at < rows; at += batch) {
                const size = Math.min(batch, rows - at);
                const part = np.array(host.slice(at * width, (at + size) * width), { shape: shapeOf(size) });
                const labels = np.array(y.slice(at * outputs, (at + size) * outputs), { shape: [size, ...target] });
                total += Number((await advance(part, labels).data())[0]) * size;
              }
            }
            return total / rows;
          },
        },
      };
    },
  };
}
