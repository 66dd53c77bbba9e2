/** Graph capture and replay: rows A, B and C. */

import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, it } from "vitest";
import {
  clearSession,
  GraphFunction,
  input,
  Layer,
  layers,
  Model,
  model,
  ones,
  ops,
  sequential,
  setTarget,
  Tensor,
  tensor,
} from "../../../src/index.ts";
import { mapGraph } from "../../../src/keras/graph-function.ts";
import { nodeOf } from "../../../src/keras/node.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

const source = readFileSync(import.meta.filename, "utf8").split("\n");

const pair = (): readonly [Tensor, Tensor] => [input({ shape: [2, 3], name: "a" }), input({ shape: [2, 3], name: "b" })];

describe("A Function", () => {
  it("A-001 A-002 is an operation, not a layer, with an automatic name", () => {
    const [a, b] = pair();
    const [one, two] = [new GraphFunction({ inputs: a, outputs: ops.relu(a) }), new GraphFunction({ inputs: b, outputs: ops.relu(b) })];
    expect(one).not.toBeInstanceOf(Layer);
    expect([one.name, two.name]).toEqual(["function", "function_1"]);
  });

  it("A-003 A-004 A-009 keeps the structure of outputs, and a copy of it", () => {
    const [a, b] = pair();
    const list = [a, b];
    const sum = ops.sigmoid(ops.add(a, b));
    const fn = new GraphFunction({ inputs: list, outputs: { a: sum, b: [ops.neg(sum)] } });
    list.push(a);
    expect(fn.inputs).toHaveLength(2);
    const result = fn.apply([ones([4, 2, 3]), ones([4, 2, 3])]) as { readonly a: Tensor; readonly b: readonly Tensor[] };
    expect(result.a.shape).toEqual([4, 2, 3]);
    expect(result.b[0]?.dataSync()[0]).toBeCloseTo(-1 / (1 + Math.exp(-2)), 6);
  });

  it("A-005 A-006 refuses empty inputs and outputs, inputs first", () => {
    const [a] = pair();
    expect(() => new GraphFunction({ inputs: [], outputs: [] })).toThrow(/inputs of a graph must not be empty/);
    expect(() => new GraphFunction({ inputs: a, outputs: {} })).toThrow(/outputs of a graph must not be empty/);
  });

  it("A-007 gives a fresh list of operations", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a) });
    (fn.operations as unknown[]).length = 0;
    expect(fn.operations.map(({ name }) => name)).toEqual(["a", "relu"]);
  });

  it("A-010 A-012 infers shapes for other batches", () => {
    const x = input({ shape: [4] });
    const fn = new GraphFunction({ inputs: x, outputs: layers.dense({ units: 2 }).apply(x) });
    const spec = fn.computeOutputSpec(Tensor.symbolic("float32", [7, 4])) as Tensor;
    expect(spec.shape).toEqual([7, 2]);
    expect(spec).not.toBe(fn.outputs[0]);
  });

  it("A-018 passes an input through", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: [a, ops.relu(a)] });
    const value = ones([1, 2, 3]);
    expect((fn.apply(value) as readonly Tensor[])[0]).toBe(value);
  });

  it("A-020 A-021 A-022 checks number, rank and known sizes only", () => {
    const [a, b] = pair();
    const fn = new GraphFunction({ inputs: [a, b], outputs: ops.add(a, b) });
    expect(() => fn.apply([ones([4, 2, 3])])).toThrow(/\[\*, \*\].*called with \[\*\]/);
    expect(() => fn.apply([ones([4, 2]), ones([4, 2, 3])])).toThrow(/input a of .*\[null, 2, 3\].*\[4, 2\]/);
    expect(() => fn.apply([ones([4, 2, 5]), ones([4, 2, 3])])).toThrow(/\[4, 2, 5\]/);
    expect((fn.apply([ones([9, 2, 3], "int32"), ones([9, 2, 3])]) as Tensor).shape).toEqual([9, 2, 3]);
  });

  it("A-023 A-024 A-025 A-028 maps nodes to depths", () => {
    const a = input({ shape: [3], name: "a" });
    const b = layers.dense({ units: 3, name: "b" }).apply(a);
    const c = ops.add(a, b);
    const map = mapGraph([a], [c]);
    expect(map.nodeKeys.size).toBe(3);
    expect([...map.nodesByDepth.keys()]).toEqual([2, 1, 0]);
    expect(map.nodesByDepth.get(2)?.[0]).toBe(nodeOf(a));
    expect(map.operations.map(({ name }) => name)).toEqual(["a", "b", "add"]);
  });

  it("A-026 a shared operation has its deepest level", () => {
    const a = input({ shape: [3], name: "a" });
    const shared = layers.dense({ units: 3, name: "shared" });
    const map = mapGraph([a], [shared.apply(ops.relu(shared.apply(a)))]);
    expect([...map.operationsByDepth].find(([, group]) => group.includes(shared))?.[0]).toBe(2);
  });

  it("A-027 keeps an input that reaches no output, first among its depth", () => {
    const [a, b] = pair();
    const map = mapGraph([a, b], [ops.relu(a)]);
    expect(map.operationsByDepth.get(0)?.map(({ name }) => name)).toEqual(["b", "relu"]);
  });

  it("A-029 A-030 A-031 names what is disconnected or named twice", () => {
    const [a, b] = pair();
    const sum = ops.add(ops.relu(a), b);
    expect(() => model({ inputs: a, outputs: sum })).toThrow(/disconnected: b .*[\s\S]*reached without problems: a/);
    const twice = layers.dense({ units: 2, name: "d" }).apply(layers.dense({ units: 2, name: "d" }).apply(a));
    expect(() => model({ inputs: a, outputs: twice })).toThrow(/name d is used by 2/);
  });

  it("A-035 I-007 a model can start in the middle of another, and shares its weights", async () => {
    const x = input({ shape: [4] });
    const middle = layers.dense({ units: 3 }).apply(x);
    const head = layers.dense({ units: 2 });
    const full = model({ inputs: x, outputs: head.apply(middle) });
    const part = model({ inputs: middle, outputs: full.outputs?.[0] as Tensor });
    expect(part.weights).toEqual(head.weights);
    expect((await part.predict(ones([5, 3]))).shape).toEqual([5, 2]);
  });

  it("A-036 nests", () => {
    const x = input({ shape: [4] });
    const inner = model({ inputs: x, outputs: layers.dense({ units: 3 }).apply(x), name: "inner" });
    const z = input({ shape: [4] });
    const outer = model({ inputs: z, outputs: inner.apply(z) });
    expect(outer.layers.map(({ name }) => name)).toContain("inner");
    expect(outer.weights).toEqual(inner.weights);
  });
});

describe("B symbolic tensors", () => {
  it("B-001 B-020 carry shape, dtype and name", () => {
    const x = input({ shape: [37], name: "x" });
    expect([x.shape, x.dtype, x.name]).toEqual([[null, 37], "float32", "x"]);
    expect(input({ shape: [2], batchSize: 5 }).shape).toEqual([5, 2]);
    expect(String(x)).toContain("[null, 37]");
  });

  it("B-004 know the call that made them", () => {
    const layer = layers.dense({ units: 2 });
    const [a, b] = [layer.apply(input({ shape: [3] })), layer.apply(input({ shape: [3] }))];
    expect([a.history.nodeIndex, b.history.nodeIndex]).toEqual([0, 1]);
    expect(b.history.operation).toBe(layer);
  });

  it("has no elements", () => {
    expect(() => input({ shape: [2] }).dataSync()).toThrow(/symbolic and has no elements/);
  });
});

describe("C operations", () => {
  it("C-001 C-002 C-003 C-004 names", () => {
    const made = [0, 1, 2].map(() => layers.dense({ units: 1 }));
    expect(made.map(({ name }) => name)).toEqual(["dense", "dense_1", "dense_2"]);
    expect(made[0]?.inboundNodes).toHaveLength(0);
    clearSession();
    expect(layers.dense({ units: 1 }).name).toBe("dense");
    expect(() => layers.dense({ units: 1, name: "a/b" })).toThrow(/a\/b/);
  });

  it("C-005 C-007 concrete in, concrete out; symbolic in, a node", () => {
    const layer = layers.dense({ units: 2, kernelInitializer: "ones" });
    expect(layer.apply(ones([1, 3])).arraySync()).toEqual([[3, 3]]);
    expect(layer.inboundNodes).toHaveLength(0);
    layer.apply(input({ shape: [3] }));
    expect(layer.inboundNodes).toHaveLength(1);
  });

  it("C-008 a layer without call says so", () => {
    class Nothing extends Layer {}
    expect(() => new Nothing().apply(ones([1]))).toThrow(/Nothing does not define call/);
  });

  it("C-022 C-024 C-025 input and output of calls", () => {
    const layer = layers.dense({ units: 2 });
    expect(() => layer.output).toThrow(/never called/);
    const [x, z] = [input({ shape: [3] }), input({ shape: [3] })];
    const y = layer.apply(x);
    layer.apply(z);
    expect(layer.input).toBe(x);
    expect(layer.output).toBe(y);
    expect(() => layer.getOutputAt(5)).toThrow(/called 2 times/);
  });
});

describe("places of faults", () => {
  it("point at the line of the layer", () => {
    const layer = layers.dense({ units: 2 });
    expect(() => layer.apply(tensor([1, 2]))).toThrow(/graph\.test\.ts:\d+:\d+: error .*rank 2 or more/);
  });

  it("point into a call of one's own", () => {
    class Wrong extends Model {
      override call(x: Tensor): Tensor {
        return ops.add(x, ones([7])); // the line
      }
    }
    const line = Number(/graph\.test\.ts:(\d+)/.exec(String(locate(() => new Wrong().apply(ones([2, 3])))))?.[1]);
    expect(source[line - 1]).toContain("// the line");
  });

  it("stay with built-in layers when fit traces them", async () => {
    const stack = sequential({ layers: [layers.dense({ units: 3 }), layers.reshape({ targetShape: [4] })] });
    stack.compile({ loss: "mse" });
    await expect(stack.fit(ones([2, 3]), ones([2, 4]), { verbose: 0 })).rejects.toThrow(/graph\.test\.ts/);
  });
});

function locate(body: () => void): unknown {
  try {
    body();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
