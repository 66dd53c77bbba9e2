/** TensorFlow.js on its `wasm` backend with one thread, or on `webgpu`. */

import { createRequire } from "node:module";
import { dirname } from "node:path";
import * as tf from "@tensorflow/tfjs";
import type { Operations, Workload, WorkloadData } from "../workloads/workload.ts";
import { onlyTraining, type Peer, type Prepared } from "./peer.ts";

type Weights = ReadonlyMap<string, tf.Variable>;

function operations(weights: Weights): Operations<tf.Tensor> {
  const weight = (name: string): tf.Variable => {
    const found = weights.get(name);
    if (!found) throw new Error(`no weight ${name}`);
    return found;
  };
  const dense: Operations<tf.Tensor>["dense"] = (x, name, { activation, useBias = true } = {}) => {
    const kernel = weight(`${name}/kernel`);
    const rows = x.reshape([-1, kernel.shape[0] ?? 1]) as tf.Tensor2D;
    const y = tf.fused.matMul({
      a: rows,
      b: kernel as tf.Tensor as tf.Tensor2D,
      ...(useBias ? { bias: weight(`${name}/bias`) } : {}),
      ...(activation ? { activation } : {}),
    });
    return y.reshape([...x.shape.slice(0, -1), kernel.shape[1] ?? 1]);
  };
  return {
    dense,
    conv: (x, name, { strides = 1, padding = "valid", activation, useBias = true } = {}) =>
      tf.fused.conv2d({
        x: x as tf.Tensor4D,
        filter: weight(`${name}/kernel`) as tf.Tensor as tf.Tensor4D,
        strides,
        pad: padding,
        ...(useBias ? { bias: weight(`${name}/bias`) } : {}),
        ...(activation ? { activation } : {}),
      }),
    flattenDense: (x, name, options) => dense(x.reshape([x.shape[0] ?? 1, -1]), name, options),
    maxPool: (x, { size, strides, padding }) => tf.maxPool(x as tf.Tensor4D, size, strides, padding),
    batchNorm: (x, name, epsilon) => {
      const [gamma, beta, mean, variance] = ["gamma", "beta", "moving_mean", "moving_variance"].map((part) => weight(`${name}/${part}`));
      return tf.batchNorm(x, mean as tf.Tensor1D, variance as tf.Tensor1D, beta as tf.Tensor1D, gamma as tf.Tensor1D, epsilon);
    },
    layerNorm(x, name, epsilon) {
      const { mean, variance } = tf.moments(x, -1, true);
      const scaled = x.sub(mean).mul(variance.add(epsilon).rsqrt());
      return scaled.mul(weight(`${name}/gamma`)).add(weight(`${name}/beta`));
    },
    attention(x, name, heads) {
      const [batch = 1, length = 1, width = 1] = x.shape;
      const split = (part: string): tf.Tensor =>
        dense(x, `${name}/${part}`)
          .reshape([batch, length, heads, width / heads])
          .transpose([0, 2, 1, 3]);
      const scores = tf.matMul(split("query"), split("key"), false, true).mul(1 / Math.sqrt(width / heads));
      const read = tf.matMul(tf.softmax(scores), split("value"));
      return dense(read.transpose([0, 2, 1, 3]).reshape([batch, length, width]), `${name}/attention_output`);
    },
    lstm(x, name, units) {
      const [batch = 1, length = 1] = x.shape;
      const kernel = weight(`${name}/kernel`) as tf.Tensor as tf.Tensor2D;
      const recurrent = weight(`${name}/recurrent_kernel`) as tf.Tensor as tf.Tensor2D;
      const projected = tf
        .matMul(x.reshape([-1, kernel.shape[0]]), kernel)
        .add(weight(`${name}/bias`))
        .reshape([batch, length, 4 * units]);
      let h: tf.Tensor = tf.zeros([batch, units]);
      let c: tf.Tensor = tf.zeros([batch, units]);
      for (const step of tf.unstack(projected, 1)) {
        const [i, f, g, o] = tf.split(tf.add(step, tf.matMul(h as tf.Tensor2D, recurrent)), 4, 1);
        if (!i || !f || !g || !o) throw new Error("four gates");
        c = c.mul(f.sigmoid()).add(i.sigmoid().mul(g.tanh()));
        h = o.sigmoid().mul(c.tanh());
      }
      return h;
    },
    averageImage: (x) => x.mean([1, 2]),
    averageSequence: (x) => x.mean(1),
    relu: (x) => tf.relu(x),
    softmax: (x) => tf.softmax(x),
    add: (a, b) => tf.add(a, b),
    scalar(op, x, value) {
      const functions = { add: tf.add, mul: tf.mul, max: tf.maximum, min: tf.minimum };
      return functions[op](x, value);
    },
    unary(op, x) {
      const functions = { abs: tf.abs, neg: tf.neg, square: tf.square };
      return functions[op](x);
    },
  };
}

function build(work: Workload, data: WorkloadData): { readonly weights: Weights; readonly forward: (x: tf.Tensor) => tf.Tensor } {
  const weights = new Map(
    [...data.weights].map(([name, values]) => [name, tf.variable(tf.tensor(values, [...(data.shapes.get(name) ?? [])]))]),
  );
  const ops = operations(weights);
  return { weights, forward: (x) => work.forward(ops, x) };
}

async function useWasm(): Promise<void> {
  const { setThreadsCount, setWasmPaths } = await import("@tensorflow/tfjs-backend-wasm");
  const folder = dirname(createRequire(import.meta.url).resolve("@tensorflow/tfjs-backend-wasm"));
  setWasmPaths(`${folder}/../wasm-out/`);
  setThreadsCount(1);
}

async function useWebGpu(): Promise<void> {
  const { gpu } = navigator;
  const request = gpu.requestAdapter.bind(gpu);
  // It asks adapters in the way of 2023: what is a property now was the answer to a question.
  gpu.requestAdapter = async (options) => {
    const adapter = await request(options);
    if (adapter) Object.assign(adapter, { requestAdapterInfo: async () => adapter.info });
    return adapter;
  };
  await import("@tensorflow/tfjs-backend-webgpu");
}

export async function createPeer(backend: "wasm" | "webgpu"): Promise<Peer> {
  await (backend === "wasm" ? useWasm() : useWebGpu());
  if (!(await tf.setBackend(backend))) throw new Error(`tfjs has no ${backend} backend here`);
  await tf.ready();
  return {
    name: `@tensorflow/tfjs ${tf.version.tfjs} ${backend}`,
    async prepare(work, data, part): Promise<Prepared> {
      const started = performance.now();
      const { forward } = build(work, data);
      const times = { compile: 0, load: performance.now() - started };
      if (part === "predict") {
        return {
          ...times,
          runner: {
            async run() {
              const y = tf.tidy(() => {
                const logits = forward(tf.tensor(data.x, [work.batch, ...work.input]));
                return work.softmax ? tf.softmax(logits) : logits;
              });
              const values = (await y.data()) as Float32Array;
              y.dispose();
              return values;
            },
          },
        };
      }
      const { loss: kind, target, fit } = onlyTraining(work);
      const optimizer = tf.train.adam(0.001, 0.9, 0.999, 1e-7);
      const step = (x: tf.Tensor, y: tf.Tensor): tf.Scalar => {
        const loss = optimizer.minimize(() => {
          const output = forward(x);
          return kind === "meanSquaredError" ? tf.losses.meanSquaredError(y, output) : tf.losses.softmaxCrossEntropy(y, output);
        }, true);
        if (!loss) throw new Error("no loss");
        return loss as tf.Scalar;
      };
      if (!data.y) throw new Error("no targets");
      if (part === "train") {
        const [x, y] = [tf.tensor(data.x, [work.batch, ...work.input]), tf.tensor(data.y, [work.batch, ...target])];
        return {
          ...times,
          runner: {
            async run() {
              const loss = step(x, y);
              const value = Number((await loss.data())[0]);
              loss.dispose();
              return value;
            },
            runSilently: async () => step(x, y).dispose(),
          },
        };
      }
      const { rows = 0, epochs = 1, batch = 32 } = fit ?? {};
      const [x, y] = [tf.tensor(data.x, [rows, ...work.input]), tf.tensor(data.y, [rows, ...target])];
      return {
        ...times,
        runner: {
          async run() {
            let total = 0;
            for (let epoch = 0; epoch < epochs; epoch++) {
              total = 0;
              for (let at = 0; at < rows; at += batch) {
                const count = Math.min(batch, rows - at);
                const loss = tf.tidy(() => step(x.slice(at, count), y.slice(at, count)));
                total += Number((await loss.data())[0]) * count;
                loss.dispose();
              }
            }
            return total / rows;
          },
        },
      };
    },
  };
}
