/** Nodes, symbolic tensors and their history: section B of the checklist. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  anySymbolicTensors,
  clearSession,
  GraphFunction,
  input,
  KerasTensor,
  Layer,
  layers,
  Node,
  Operation,
  ones,
  ops,
  RuntimeError,
  SymbolicTensor,
  setTarget,
  type Tensor,
} from "../../../src/index.ts";
import { nodeOf } from "../../../src/keras/graph/node.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

const symbol = (name: string): SymbolicTensor => new SymbolicTensor({ shape: [null, 3], name });

/** Whether both hold the same tensors: symbolic ones are compared by identity alone. */
function same(found: unknown, expected: readonly unknown[]): boolean {
  return Array.isArray(found) && found.length === expected.length && found.every((item, i) => item === expected[i]);
}

/** Takes tensors by position and by name. */
class Mix extends Operation {
  override call(x: Tensor, options: { readonly other: Tensor; readonly factor: number }): readonly Tensor[] {
    return [ops.add(x, options.other), ops.mul(x, options.factor)];
  }
}

describe("symbolic tensors", () => {
  it("B-001: carry shape, dtype and name, float32 by default", () => {
    const x = new SymbolicTensor({ shape: [null, 3], name: "x" });
    expect([x.shape, x.dtype, x.name]).toEqual([[null, 3], "float32", "x"]);
    expect(new KerasTensor({ shape: [2], dtype: "int32" }).dtype).toBe("int32");
    expect(`${x}`).toBe("<Tensor x shape=[null, 3] dtype=float32>");
    expect(KerasTensor).toBe(SymbolicTensor);
    expect(input({ shape: [2] })).toBeInstanceOf(KerasTensor);
  });

  it("B-002: arithmetic records operations", () => {
    const [a, b] = [symbol("a"), symbol("b")];
    const sum = a.add(b);
    expect(sum.isSymbolic).toBe(true);
    expect(sum.history.operation?.name).toBe("add");
    expect(same(sum.history.operation?.input, [a, b])).toBe(true);
    expect(a.mul(2).sub(b).shape).toEqual([null, 3]);
  });

  it("B-003: a layer of another dtype leaves the caller's tensor as it is", () => {
    const x = symbol("x");
    const y = layers.dense({ units: 2, dtype: "float16" }).apply(x);
    expect([x.dtype, y.dtype]).toEqual(["float32", "float16"]);
  });

  it("B-004: know the operation, the call and the position that made them", () => {
    const mix = new Mix();
    const calls = [1, 2, 3].map((factor) => mix.apply(symbol("x"), { other: symbol("y"), factor }) as readonly Tensor[]);
    expect(calls[2]?.[1]?.history).toEqual({ operation: mix, nodeIndex: 2, tensorIndex: 1 });
  });

  it("B-005: made by hand they have no producer, and are sources of graphs", () => {
    const x = symbol("x");
    expect(x.history.operation).toBeNull();
    expect((new GraphFunction({ inputs: x, outputs: ops.neg(x) }).apply(ones([1, 3])) as Tensor).arraySync()).toEqual([[-1, -1, -1]]);
  });

  it("B-006: masks go from layer to layer", () => {
    const x = input({ shape: [4, 2] });
    const masked = layers.masking({ maskValue: 0 }).apply(x);
    expect(masked.mask?.shape).toEqual([null, 4]);
    const y = layers.dense({ units: 3 }).apply(masked);
    expect(y.mask?.dtype).toBe("bool");
    const concrete = layers.masking({}).apply(ones([1, 2, 2]));
    expect(concrete.mask?.arraySync()).toEqual([[true, true]]);
  });

  it("B-007: probabilities remember their logits", () => {
    const x = symbol("x");
    expect(ops.softmax(x).logits).toBe(x);
    expect(ops.sigmoid(x).logits).toBe(x);
    expect(ops.tanh(x).logits).toBeUndefined();
    let inside: boolean | undefined;
    class Head extends Layer {
      override call(given: Tensor): Tensor {
        const scores = ops.mul(given, 2);
        const { logits } = ops.sigmoid(scores);
        inside = logits?.payload.kind === "traced" && scores.payload.kind === "traced" && logits.payload.value === scores.payload.value;
        return scores;
      }
    }
    new Head().apply(x);
    expect(inside).toBe(true);
  });

  it("B-008: use as a value says that they are symbolic", () => {
    const x = symbol("x");
    const uses: readonly (() => unknown)[] = [
      () => x.dataSync(),
      () => x.arraySync(),
      () => Number(x),
      () => (x as unknown as number) > 0,
      () => [...(x as unknown as Iterable<unknown>)],
    ];
    for (const use of uses) {
      expect(use).toThrow(RuntimeError);
      expect(use).toThrow(/<Tensor x .* is symbolic/);
    }
  });

  it("B-009: one symbolic tensor at any depth is enough", () => {
    const concrete = ones([1]);
    expect(anySymbolicTensors([], { a: [concrete, symbol("x")] })).toBe(true);
    expect(anySymbolicTensors([{ deep: [[symbol("x")]] }], {})).toBe(true);
    expect(anySymbolicTensors([concrete, 3, "text", null], { a: [concrete] })).toBe(false);
  });

  it("B-020: an input has the shape with its batch", () => {
    expect(input({ shape: [37] }).shape).toEqual([null, 37]);
    expect(input({ shape: [2, null], batchSize: 5, dtype: "int32", name: "x" })).toMatchObject({
      shape: [5, 2, null],
      dtype: "int32",
      name: "x",
    });
    expect(input({ shape: [1] }).history.operation).toBeInstanceOf(layers.InputLayer);
  });
});

describe("nodes", () => {
  it("B-010: record one call", () => {
    const [x, y, z] = [symbol("x"), symbol("y"), symbol("z")];
    const operation = new Operation({ name: "op" });
    const node = new Node({ operation, callArgs: [x, 3], callKwargs: { other: y }, outputs: z });
    expect(node.operation).toBe(operation);
    expect(same(node.arguments.args, [x, 3])).toBe(true);
    expect(node.arguments.kwargs["other"]).toBe(y);
    expect(nodeOf(z)).toBe(node);
  });

  it("B-011: are registered with their operation and with those that made their inputs", () => {
    const [first, second] = [new Mix({ name: "first" }), new Mix({ name: "second" })];
    const [x, y] = [symbol("x"), symbol("y")];
    const [a] = first.apply(x, { other: y, factor: 1 }) as readonly [Tensor];
    second.apply(a, { other: a, factor: 1 });
    second.apply(x, { other: a, factor: 1 });
    expect(second.inboundNodes).toHaveLength(2);
    expect(first.outboundNodes).toEqual(second.inboundNodes);
  });

  it("B-012: give every output its history", () => {
    const mix = new Mix();
    const outputs = mix.apply(symbol("x"), { other: symbol("y"), factor: 2 }) as readonly Tensor[];
    expect(outputs.map(({ history }) => [history.operation === mix, history.nodeIndex, history.tensorIndex])).toEqual([
      [true, 0, 0],
      [true, 0, 1],
    ]);
  });

  it("B-013: without symbolic inputs they are inputs", () => {
    const x = input({ shape: [3] });
    expect(nodeOf(x)?.isInput).toBe(true);
    expect(nodeOf(ops.neg(x))?.isInput).toBe(false);
  });

  it("B-014: list tensors of all arguments in order", () => {
    const mix = new Mix();
    const [x, y] = [symbol("x"), symbol("y")];
    mix.apply(x, { other: y, factor: 2 });
    expect(same(mix.inboundNodes[0]?.inputTensors, [x, y])).toBe(true);
    // Constants among the arguments are no inputs.
    const sum = ops.add(x, ones([3]));
    expect(same(nodeOf(sum)?.inputTensors, [x])).toBe(true);
    expect((new GraphFunction({ inputs: x, outputs: sum }).apply(ones([1, 3])) as Tensor).arraySync()).toEqual([[2, 2, 2]]);
  });

  it("B-015: outputs under both names", () => {
    const mix = new Mix();
    const outputs = mix.apply(symbol("x"), { other: symbol("y"), factor: 2 });
    const [node] = mix.inboundNodes;
    expect(node?.outputs).toBe(node?.outputTensors);
    expect(same(node?.outputs, outputs as readonly Tensor[])).toBe(true);
  });

  it("B-016: know the nodes of their inputs, each once", () => {
    const a = ops.neg(symbol("x"));
    const b = ops.mul(a, a);
    expect(same(nodeOf(b)?.parentNodes, [nodeOf(a)])).toBe(true);
    expect(nodeOf(a)?.parentNodes).toEqual([]);
  });

  it("B-017: arguments are rebuilt with other tensors, and a missing one is a fault", () => {
    const [x, y] = [symbol("x"), symbol("y")];
    const node = new Node({ operation: new Operation(), callArgs: [[x, 1], "text"], callKwargs: { deep: { y } }, outputs: symbol("z") });
    const identity = new Map<Tensor, Tensor>([
      [x, x],
      [y, y],
    ]);
    const [args, kwargs] = node.arguments.fillIn(identity);
    expect([same(args[0], [x, 1]), args[1], (kwargs["deep"] as { readonly y: Tensor }).y === y]).toEqual([true, "text", true]);
    const value = ones([1, 3]);
    const [filled] = node.arguments.fillIn(new Map(identity).set(x, value));
    expect(same(filled[0], [value, 1])).toBe(true);
    expect(() => node.arguments.fillIn(new Map([[x, x]]))).toThrow(/no value for <Tensor y/);
  });

  it("B-018: plain arguments are kept: a training flag given while tracing holds", () => {
    const flags: unknown[] = [];
    class Flag extends Layer {
      override call(x: Tensor, { training }: { readonly training?: boolean | null }): Tensor {
        flags.push(training);
        return ops.mul(x, training ? 2 : 3);
      }
    }
    const x = symbol("x");
    const fn = new GraphFunction({ inputs: x, outputs: new Flag().apply(x, { training: true }) });
    expect((fn.apply(ones([1, 3])) as Tensor).arraySync()).toEqual([[2, 2, 2]]);
    expect(flags).toEqual([true, true]);
  });

  it("B-019: nodes, operations and tensors are told apart by identity", () => {
    const [x, z] = [symbol("same"), symbol("same")];
    const relu = [ops.relu(x), ops.relu(x)].map(nodeOf);
    expect(new Set([x, z]).size).toBe(2);
    expect(new Set(relu).size).toBe(2);
    expect(() => new GraphFunction({ inputs: x, outputs: ops.add(x, z) })).toThrow(/disconnected/);
  });
});
