/** The digits network in TensorFlow.js on its `cpu` backend, which is plain JavaScript. */

import * as tf from "@tensorflow/tfjs";
import type { DigitsPeer, PeerWeights } from "./digits-peer.ts";

export async function createPeer(weights: PeerWeights): Promise<DigitsPeer> {
  await tf.setBackend("cpu");
  const model = tf.sequential({
    layers: [
      tf.layers.conv2d({ inputShape: [28, 28, 1], filters: 32, kernelSize: 5, activation: "relu", name: "conv1" }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.conv2d({ filters: 64, kernelSize: 5, activation: "relu", name: "conv2" }),
      tf.layers.maxPooling2d({ poolSize: 2 }),
      tf.layers.flatten(),
      tf.layers.dense({ units: 128, activation: "relu", name: "hidden" }),
      tf.layers.dense({ units: 10, activation: "softmax", name: "class" }),
    ],
  });
  for (const [name, values] of Object.entries(weights)) {
    const layer = model.getLayer(name);
    layer.setWeights(layer.getWeights().map((weight, i) => tf.tensor(values[i] ?? new Float32Array(), weight.shape)));
  }
  model.compile({ optimizer: tf.train.adam(0.001, 0.9, 0.999, 1e-7), loss: "sparseCategoricalCrossentropy" });
  return {
    name: `@tensorflow/tfjs ${tf.version.tfjs}, cpu`,
    async predict(images, rows) {
      const x = tf.tensor4d(images, [rows, 28, 28, 1]);
      const y = model.predict(x, { batchSize: rows }) as tf.Tensor;
      const values = (await y.data()) as Float32Array;
      tf.dispose([x, y]);
      return values;
    },
    async trainStep(images, labels, rows) {
      const x = tf.tensor4d(images, [rows, 28, 28, 1]);
      const y = tf.tensor2d(Float32Array.from(labels), [rows, 1]);
      const loss = await model.trainOnBatch(x, y);
      tf.dispose([x, y]);
      return Number(loss);
    },
  };
}
