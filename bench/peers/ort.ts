/** ONNX Runtime: native and as WebAssembly, one thread, and on WebGPU. Models are written here, channels first. */

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname } from "node:path";
import { pathToFileURL } from "node:url";
import type { InferenceSession, Tensor } from "onnxruntime-web";
import type { Operations, Workload, WorkloadData } from "../workloads/workload.ts";
import { denseFirst, imageFirst, kernelFirst } from "./channels-first.ts";
import { OnnxGraph } from "./onnx.ts";
import type { Peer, Prepared } from "./peer.ts";

interface Value {
  readonly name: string;
  readonly shape: readonly number[];
}

function operations(graph: OnnxGraph, data: WorkloadData): Operations<Value> {
  const weightOf = (name: string): { values: Float32Array<ArrayBuffer>; shape: readonly number[] } => {
    const [values, shape] = [data.weights.get(name), data.shapes.get(name)];
    if (!values || !shape) throw new Error(`no weight ${name}`);
    return { values, shape };
  };
  const weight = (name: string): string => graph.floats(name, weightOf(name).shape, weightOf(name).values);
  const scalar = (value: number): string => graph.floats(`f32_${value}`, [], new Float32Array([value]));
  const unary = (op: string, x: Value): Value => ({ name: graph.node(op, [x.name]), shape: x.shape });
  const reshape = (x: Value, shape: readonly number[]): Value => ({
    name: graph.node("Reshape", [x.name, graph.integers(shape)]),
    shape,
  });
  const transpose = (x: Value, perm: readonly number[]): Value => ({
    name: graph.node("Transpose", [x.name], { perm }),
    shape: perm.map((axis) => x.shape[axis] ?? 1),
  });
  const activate = (x: Value, activation: "relu" | undefined): Value => (activation ? unary("Relu", x) : x);
  const product = (x: Value, kernel: string, bias: string | undefined, units: number): Value => {
    const shape = [...x.shape.slice(0, -1), units];
    if (x.shape.length === 2) return { name: graph.node("Gemm", [x.name, kernel, ...(bias ? [bias] : [])]), shape };
    const y = graph.node("MatMul", [x.name, kernel]);
    return { name: bias ? graph.node("Add", [y, bias]) : y, shape };
  };
  const dense: Operations<Value>["dense"] = (x, name, { activation, useBias = true } = {}) => {
    const { shape, values } = weightOf(`${name}/kernel`);
    const units = name.endsWith("attention_output") ? (shape.at(-1) ?? 1) : values.length / (x.shape.at(-1) ?? 1);
    const kernel = graph.floats(`${name}/kernel`, [x.shape.at(-1) ?? 1, units], values);
    return activate(product(x, kernel, useBias ? weight(`${name}/bias`) : undefined, units), activation);
  };
  return {
    dense,
    conv(x, name, { strides = 1, padding = "valid", activation, useBias = true } = {}) {
      const { values, shape } = weightOf(`${name}/kernel`);
      const [height = 1, width = 1, channels = 1, filters = 1] = shape;
      const kernel = graph.floats(`${name}/kernel`, [filters, channels, height, width], kernelFirst(values, shape));
      const size = (axis: number): number => {
        const all = x.shape[axis] ?? 1;
        return Math.ceil((padding === "same" ? all : all - height + 1) / strides);
      };
      const y = graph.node("Conv", [x.name, kernel, ...(useBias ? [weight(`${name}/bias`)] : [])], {
        strides: [strides, strides],
        kernel_shape: [height, width],
        auto_pad: padding === "same" ? "SAME_UPPER" : "VALID",
      });
      return activate({ name: y, shape: [x.shape[0] ?? 1, filters, size(2), size(3)] }, activation);
    },
    flattenDense(x, name, { activation } = {}) {
      const { values, shape } = weightOf(`${name}/kernel`);
      const [inputs = 1, units = 1] = shape;
      const kernel = graph.floats(`${name}/kernel`, [inputs, units], denseFirst(values, x.shape[1] ?? 1, units));
      return activate(product(reshape(x, [x.shape[0] ?? 1, inputs]), kernel, weight(`${name}/bias`), units), activation);
    },
    maxPool(x, { size, strides, padding }) {
      const next = (axis: number): number => {
        const all = x.shape[axis] ?? 1;
        return Math.ceil((padding === "same" ? all : all - size + 1) / strides);
      };
      const attributes = { kernel_shape: [size, size], strides: [strides, strides], auto_pad: padding === "same" ? "SAME_UPPER" : "VALID" };
      return { name: graph.node("MaxPool", [x.name], attributes), shape: [x.shape[0] ?? 1, x.shape[1] ?? 1, next(2), next(3)] };
    },
    batchNorm(x, name, epsilon) {
      const parts = ["gamma", "beta", "moving_mean", "moving_variance"].map((part) => weight(`${name}/${part}`));
      return { name: graph.node("BatchNormalization", [x.name, ...parts], { epsilon: { float: epsilon } }), shape: x.shape };
    },
    layerNorm(x, name, epsilon) {
      const inputs = [x.name, weight(`${name}/gamma`), weight(`${name}/beta`)];
      return { name: graph.node("LayerNormalization", inputs, { axis: -1, epsilon: { float: epsilon } }), shape: x.shape };
    },
    attention(x, name, heads) {
      const [batch = 1, length = 1, width = 1] = x.shape;
      const split = (part: string): Value => reshape(dense(x, `${name}/${part}`), [batch, length, heads, width / heads]);
      const query = transpose(split("query"), [0, 2, 1, 3]);
      const key = transpose(split("key"), [0, 2, 3, 1]);
      const value = transpose(split("value"), [0, 2, 1, 3]);
      const scores = graph.node("MatMul", [query.name, key.name]);
      const scaled = graph.node("Mul", [scores, scalar(1 / Math.sqrt(width / heads))]);
      const read = graph.node("MatMul", [graph.node("Softmax", [scaled], { axis: -1 }), value.name]);
      const together = transpose({ name: read, shape: query.shape }, [0, 2, 1, 3]);
      return dense(reshape(together, [batch, length, width]), `${name}/attention_output`);
    },
    lstm(x, name, units) {
      // Keras has the gates as input, forget, cell, output; ONNX as input, output, forget, cell, and one row per unit.
      const gates = [0, 3, 1, 2];
      const arrange = (part: string, rows: number): string => {
        const { values } = weightOf(`${name}/${part}`);
        const arranged = new Float32Array(values.length);
        gates.forEach((gate, to) => {
          for (let unit = 0; unit < units; unit++) {
            for (let row = 0; row < rows; row++) {
              arranged[(to * units + unit) * rows + row] = values[row * 4 * units + gate * units + unit] ?? 0;
            }
          }
        });
        return graph.floats(`${name}/${part}`, [1, 4 * units, rows], arranged);
      };
      const [batch = 1, , features = 1] = x.shape;
      const bias = new Float32Array(8 * units);
      gates.forEach((gate, to) => {
        bias.set(weightOf(`${name}/bias`).values.subarray(gate * units, (gate + 1) * units), to * units);
      });
      const inputs = [
        transpose(x, [1, 0, 2]).name,
        arrange("kernel", features),
        arrange("recurrent_kernel", units),
        graph.floats(`${name}/bias`, [1, 8 * units], bias),
      ];
      const last = graph.node("LSTM", inputs, { hidden_size: units }, 2, 1);
      return reshape({ name: last, shape: [1, batch, units] }, [batch, units]);
    },
    averageImage(x) {
      const y = graph.node("GlobalAveragePool", [x.name]);
      return reshape({ name: y, shape: [] }, [x.shape[0] ?? 1, x.shape[1] ?? 1]);
    },
    averageSequence: (x) => ({
      name: graph.node("ReduceMean", [x.name], { axes: [1], keepdims: 0 }),
      shape: [x.shape[0] ?? 1, x.shape[2] ?? 1],
    }),
    relu: (x) => unary("Relu", x),
    softmax: (x) => ({ name: graph.node("Softmax", [x.name], { axis: -1 }), shape: x.shape }),
    add: (a, b) => ({ name: graph.node("Add", [a.name, b.name]), shape: a.shape }),
    scalar(op, x, value) {
      const names = { add: "Add", mul: "Mul", max: "Max", min: "Min" };
      return { name: graph.node(names[op], [x.name, scalar(value)]), shape: x.shape };
    },
    unary(op, x) {
      if (op === "square") return { name: graph.node("Mul", [x.name, x.name]), shape: x.shape };
      return unary(op === "abs" ? "Abs" : "Neg", x);
    },
  };
}

function modelOf(work: Workload, data: WorkloadData): Uint8Array {
  const graph = new OnnxGraph();
  const ops = operations(graph, data);
  const shape = [work.batch, ...work.input];
  const first = shape.length === 4 ? [shape[0] ?? 1, shape[3] ?? 1, shape[1] ?? 1, shape[2] ?? 1] : shape;
  const input = { name: "x", shape: first };
  const logits = work.forward(ops, input);
  return graph.model(input, work.softmax ? ops.softmax(logits) : logits);
}

interface Runtime {
  readonly Tensor: typeof Tensor;
  readonly InferenceSession: typeof InferenceSession;
  readonly env: { wasm: { numThreads?: number; wasmPaths?: unknown; wasmBinary?: Uint8Array }; versions?: { common: string } };
}

type Package = "onnxruntime-web" | "onnxruntime-web/webgpu" | "onnxruntime-node";

async function load(kind: Package): Promise<Runtime> {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve("onnxruntime-web"));
  switch (kind) {
    case "onnxruntime-node":
      return (await import("onnxruntime-node")) as unknown as Runtime;
    case "onnxruntime-web": {
      const runtime = (await import("onnxruntime-web")) as unknown as Runtime;
      runtime.env.wasm.numThreads = 1;
      runtime.env.wasm.wasmPaths = `${pathToFileURL(folder).href}/`;
      return runtime;
    }
    case "onnxruntime-web/webgpu": {
      const runtime = (await import("onnxruntime-web/webgpu")) as unknown as Runtime;
      runtime.env.wasm.numThreads = 1;
      runtime.env.wasm.wasmPaths = `${pathToFileURL(folder).href}/`;
      // Handed over, since it would be fetched, which Node does not do with files.
      runtime.env.wasm.wasmBinary = await readFile(`${folder}/ort-wasm-simd-threaded.asyncify.wasm`);
      return runtime;
    }
    default:
      return kind satisfies never;
  }
}

const providers: Readonly<Record<Package, string>> = {
  "onnxruntime-web": "wasm",
  "onnxruntime-web/webgpu": "webgpu",
  "onnxruntime-node": "cpu",
};

export async function createPeer(kind: Package): Promise<Peer> {
  const runtime = await load(kind);
  return {
    name: `${kind} ${runtime.env.versions?.common ?? ""}${kind === "onnxruntime-web" ? " wasm" : ""}`,
    async prepare(work, data, part): Promise<Prepared> {
      if (part !== "predict") throw new Error("cannot train");
      const started = performance.now();
      const bytes = modelOf(work, data);
      const compiled = performance.now();
      const session = await runtime.InferenceSession.create(bytes, {
        executionProviders: [providers[kind]],
        intraOpNumThreads: 1,
        interOpNumThreads: 1,
        graphOptimizationLevel: "all",
      });
      const load = performance.now() - compiled;
      const shape = [work.batch, ...work.input];
      const x = imageFirst(data.x, shape);
      const dims = shape.length === 4 ? [shape[0] ?? 1, shape[3] ?? 1, shape[1] ?? 1, shape[2] ?? 1] : shape;
      const [output = ""] = session.outputNames;
      return {
        compile: compiled - started,
        load,
        runner: {
          async run() {
            const results = await session.run({ x: new runtime.Tensor("float32", x, dims) });
            return (await results[output]?.getData()) as Float32Array;
          },
        },
      };
    },
  };
}
