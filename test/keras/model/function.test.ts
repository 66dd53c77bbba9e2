/** Graph capture, order and replay: section A of the checklist. */

import { beforeEach, describe, expect, it } from "vitest";
import {
  buildMap,
  clearSession,
  Function as FunctionAlias,
  GraphFunction,
  input,
  Layer,
  layers,
  Model,
  makeNodeKey,
  mapGraph,
  model,
  Node,
  Operation,
  ones,
  ops,
  SymbolicTensor,
  setTarget,
  Tensor,
  tensor,
  ValueError,
} from "../../../src/index.ts";
import { nodeOf } from "../../../src/keras/graph/node.ts";

beforeEach(() => {
  clearSession();
  setTarget("reference");
});

const pair = (): readonly [Tensor, Tensor] => [input({ shape: [2, 3], name: "a" }), input({ shape: [2, 3], name: "b" })];
const names = (operations: readonly Operation[]): readonly string[] => operations.map(({ name }) => name);
const dense = (name: string, units = 3): InstanceType<typeof layers.Dense> => layers.dense({ units, name });

/** Records the order in which operations run. */
class Logged extends Operation {
  readonly log: string[];
  constructor(log: string[], name: string) {
    super({ name });
    this.log = log;
  }
  override call(x: Tensor): Tensor {
    this.log.push(this.name);
    return ops.add(x, 1);
  }
}

describe("construction", () => {
  it("A-001: a function of a graph is an operation, not a layer, and has no weights", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a) });
    expect(fn).toBeInstanceOf(Operation);
    expect(fn).not.toBeInstanceOf(Layer);
    expect(["weights", "losses", "trainable", "computeMask"].filter((member) => member in fn)).toEqual([]);
    expect(FunctionAlias).toBe(GraphFunction);
  });

  it("A-002: names are given, or made from the class name", () => {
    const [a] = pair();
    const made = [undefined, undefined, "mine"].map((name) => new GraphFunction({ inputs: a, outputs: ops.relu(a), name }));
    expect(names(made)).toEqual(["function", "function_1", "mine"]);
  });

  it("A-003: results come back in the declared form, a bare tensor as one", () => {
    const [a, b] = pair();
    const sum = ops.add(a, b);
    const nested = new GraphFunction({ inputs: { left: a, right: [b] }, outputs: { a: sum, b: [ops.neg(sum)] } });
    const result = nested.apply({ right: [ones([4, 2, 3])], left: ones([4, 2, 3]) }) as {
      readonly a: Tensor;
      readonly b: readonly Tensor[];
    };
    expect(Object.keys(result)).toEqual(["a", "b"]);
    expect(result.a.dataSync()[0]).toBe(2);
    expect(result.b[0]?.dataSync()[0]).toBe(-2);
    expect(new GraphFunction({ inputs: [a, b], outputs: sum }).apply([ones([1, 2, 3]), ones([1, 2, 3])])).toBeInstanceOf(Tensor);
  });

  it("A-004: structures are copied", () => {
    const [a, b] = pair();
    const inputs = [a, b];
    const outputs: Record<string, Tensor> = { sum: ops.add(a, b) };
    const fn = new GraphFunction({ inputs, outputs });
    inputs.push(a);
    outputs["more"] = a;
    expect(fn.inputs).toHaveLength(2);
    expect(Object.keys(fn.apply([ones([1, 2, 3]), ones([1, 2, 3])]))).toEqual(["sum"]);
  });

  it("A-005: empty inputs are a fault that shows inputs and outputs, before that of empty outputs", () => {
    const [a] = pair();
    expect(() => new GraphFunction({ inputs: [], outputs: a })).toThrow(ValueError);
    expect(() => new GraphFunction({ inputs: [], outputs: a })).toThrow(
      /inputs of a graph must not be empty; inputs are \[\], outputs \[<Tensor a/,
    );
    expect(() => new GraphFunction({ inputs: [], outputs: [] })).toThrow(/inputs of a graph must not be empty/);
  });

  it("A-006: empty outputs are a fault that shows inputs and outputs", () => {
    const [a] = pair();
    expect(() => new GraphFunction({ inputs: a, outputs: {} })).toThrow(ValueError);
    expect(() => new GraphFunction({ inputs: a, outputs: {} })).toThrow(
      /outputs of a graph must not be empty; inputs are \[<Tensor a .*outputs \[\]/,
    );
  });

  it("A-007: the list of operations is new on every read", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a) });
    (fn.operations as Operation[]).length = 0;
    expect(names(fn.operations)).toEqual(["a", "relu"]);
  });

  it("A-008: inputs and outputs are flat lists of the tensors given", () => {
    const [a, b] = pair();
    const c = input({ shape: [1] });
    const fn = new GraphFunction({ inputs: { x: [a, { y: b }], z: c }, outputs: [ops.add(a, b), { c }] });
    expect(fn.inputs.map((tensor, i) => tensor === [a, b, c][i])).toEqual([true, true, true]);
    expect(fn.outputs).toHaveLength(2);
    expect(fn.outputs[1]).toBe(c);
  });

  it("A-037: structures are plain data", () => {
    const [a, b] = pair();
    const fn = new GraphFunction({ inputs: [a, b], outputs: { sum: ops.add(a, b) } });
    expect(Object.getPrototypeOf(fn.outputTree)).toBe(Object.prototype);
    expect(Object.getPrototypeOf(fn.outputs)).toBe(Array.prototype);
    expect(fn.outputs[0]).toBeInstanceOf(Tensor);
  });
});

describe("calls", () => {
  it("A-009: replays the graph", () => {
    const [a, b] = pair();
    const fn = new GraphFunction({ inputs: [a, b], outputs: ops.sigmoid(ops.add(a, b)) });
    const result = fn.apply([ones([4, 2, 3]), ones([4, 2, 3])]) as Tensor;
    expect(result.shape).toEqual([4, 2, 3]);
    for (const value of result.dataSync()) expect(value).toBeCloseTo(1 / (1 + Math.exp(-2)), 6);
  });

  it("A-010: specs for the declared shapes are new tensors without a history, found without walking the graph", () => {
    const log: string[] = [];
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: new Logged(log, "step").apply(a) });
    log.length = 0;
    const spec = fn.computeOutputSpec(new SymbolicTensor({ shape: [null, 2, 3] })) as Tensor;
    expect([spec.shape, spec.dtype, spec.history.operation]).toEqual([[null, 2, 3], "float32", null]);
    expect(spec === fn.outputs[0]).toBe(false);
    expect(log).toEqual([]);
  });

  it("A-011: another dtype defeats the shortcut", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a) });
    expect((fn.computeOutputSpec(new SymbolicTensor({ shape: [null, 2, 3], dtype: "float16" })) as Tensor).dtype).toBe("float16");
  });

  it("A-012: other shapes go through every operation's own inference, every time", () => {
    let asked = 0;
    class Counting extends Operation {
      override call(x: Tensor): Tensor {
        return ops.mul(x, 2);
      }
      override computeOutputSpec(x: Tensor): Tensor {
        asked++;
        return new SymbolicTensor({ shape: x.dims, dtype: x.dtype });
      }
    }
    const x = input({ shape: [4] });
    const fn = new GraphFunction({ inputs: x, outputs: dense("d", 2).apply(new Counting().apply(x) as Tensor) });
    asked = 0;
    for (const batch of [7, 7])
      expect((fn.computeOutputSpec(new SymbolicTensor({ shape: [batch, 4] })) as Tensor).shape).toEqual([batch, 2]);
    expect(asked).toBe(2);
  });

  it("A-013: nodes run from the inputs to the outputs", () => {
    const log: string[] = [];
    const x = input({ shape: [1] });
    let y = x;
    for (const name of ["one", "two", "three"]) y = new Logged(log, name).apply(y) as Tensor;
    const fn = new GraphFunction({ inputs: x, outputs: y });
    log.length = 0;
    expect((fn.apply(tensor([[0]])) as Tensor).arraySync()).toEqual([[3]]);
    expect(log).toEqual(["one", "two", "three"]);
  });

  it("A-014: input layers are not called", () => {
    const x = input({ shape: [1], name: "x" });
    const entry = x.history.operation as Layer;
    entry.call = () => {
      throw new Error("an input layer was called");
    };
    expect((new GraphFunction({ inputs: x, outputs: ops.mul(x, 3) }).apply(ones([1, 1])) as Tensor).arraySync()).toEqual([[3]]);
  });

  it("A-015: a node without all its inputs is passed over", () => {
    const [a, b] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a) });
    const side = ops.add(a, b);
    (fn.map.nodes as Node[]).push(nodeOf(side) as Node);
    expect((fn.apply(ones([1, 2, 3])) as Tensor).shape).toEqual([1, 2, 3]);
  });

  it("A-016: arguments that are no tensors are used again as they were", () => {
    const seen: unknown[] = [];
    class Total extends Operation {
      override call(x: Tensor, options: { readonly axis: number }): Tensor {
        seen.push(options);
        return ops.sum(x, options);
      }
    }
    const [a] = pair();
    const options = { axis: 1 };
    const fn = new GraphFunction({ inputs: a, outputs: new Total().apply(a, options) });
    expect((fn.apply(ones([1, 2, 3])) as Tensor).arraySync()).toEqual([[2, 2, 2]]);
    expect(seen).toEqual([options, options]);
  });

  it("A-017: values are found by the tensor itself, and results by position", () => {
    class Parts extends Operation {
      override call(x: Tensor): readonly Tensor[] {
        return [ops.mul(x, 2), ops.mul(x, 3)];
      }
    }
    const [x, z] = [0, 1].map(() => new SymbolicTensor({ shape: [null, 1], name: "same" })) as unknown as readonly [Tensor, Tensor];
    const [double, triple] = new Parts().apply(x) as readonly [Tensor, Tensor];
    const fn = new GraphFunction({ inputs: [x, z], outputs: [ops.sub(triple, z), double] });
    const [first, second] = fn.apply([tensor([[10]]), tensor([[1]])]) as readonly [Tensor, Tensor];
    expect([first.arraySync(), second.arraySync()]).toEqual([[[29]], [[20]]]);
  });

  it("A-018: an input that is an output is returned as it is", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: [a, ops.relu(a)] });
    const value = ones([1, 2, 3]);
    expect((fn.apply(value) as readonly Tensor[])[0]).toBe(value);
  });

  it("A-019: an output that was not computed is named", () => {
    const [a] = pair();
    const fn = new GraphFunction({ inputs: a, outputs: ops.relu(a), name: "cut" });
    (fn.map.nodes as Node[]).pop();
    expect(() => fn.apply(ones([1, 2, 3]))).toThrow(/output relu of Function cut was not computed/);
  });

  it("A-036: applied to symbolic tensors it is one operation", () => {
    const [a] = pair();
    const inner = new GraphFunction({ inputs: a, outputs: ops.relu(ops.neg(a)), name: "inner" });
    const z = input({ shape: [2, 3], name: "z" });
    const outer = new GraphFunction({ inputs: z, outputs: inner.apply(z) });
    expect(names(outer.operations)).toEqual(["z", "inner"]);
    expect((outer.apply(ones([1, 2, 3])) as Tensor).dataSync()[0]).toBe(0);
  });
});

describe("compatibility of inputs", () => {
  const sum = (): GraphFunction => {
    const [a, b] = pair();
    return new GraphFunction({ inputs: [a, b], outputs: ops.add(a, b) });
  };

  it("A-020: another nesting is a fault that shows both", () => {
    const fn = sum();
    const x = ones([4, 2, 3]);
    expect(() => fn.apply([x])).toThrow(/\[\*, \*\]; it is called with \[\*\]/);
    expect(() => fn.apply([x, [x]])).toThrow(/\[\*, \*\]; it is called with \[\*, \[\*\]\]/);
    expect(() => fn.apply({ a: x, b: x })).toThrow(/\[\*, \*\]; it is called with \{a: \*, b: \*\}/);
    expect((fn.apply(Object.freeze([x, x])) as Tensor).shape).toEqual([4, 2, 3]);
  });

  it("A-021: another rank or size is a fault with both shapes", () => {
    const fn = sum();
    const x = ones([4, 2, 3]);
    expect(() => fn.apply([ones([4, 2]), x])).toThrow(/input a of Function .* shape \[null, 2, 3\].* shape \[4, 2\]/);
    expect(() => fn.apply([x, ones([4, 2, 5])])).toThrow(/input b of Function .* shape \[null, 2, 3\].* shape \[4, 2, 5\]/);
    expect(() => fn.apply([input({ shape: [2, 4] }), x])).toThrow(ValueError);
  });

  it("A-022: unknown sizes and dtypes are not compared", () => {
    const fn = sum();
    expect((fn.apply([ones([9, 2, 3], "int32"), ones([9, 2, 3])]) as Tensor).shape).toEqual([9, 2, 3]);
    const [a] = pair();
    const open = new GraphFunction({ inputs: a, outputs: ops.relu(a) }).apply(input({ shape: [null, 3], batchSize: 2 }));
    expect((open as Tensor).shape).toEqual([2, null, 3]);
  });
});

describe("maps", () => {
  it("A-023: a key names an operation and one of its nodes", () => {
    const layer = dense("d");
    const x = input({ shape: [3] });
    layer.apply(layer.apply(x));
    const keys = [makeNodeKey(layer, 0), makeNodeKey(layer, 1), makeNodeKey(dense("other"), 0)];
    expect(new Set(keys).size).toBe(3);
    expect(makeNodeKey(layer, 0)).toBe(keys[0]);
  });

  it("A-024: keys, nodes by depth, operations in order and by depth", () => {
    const a = input({ shape: [3], name: "a" });
    const b = dense("b").apply(a);
    const { nodeKeys, nodesByDepth, operations, operationsByDepth } = mapGraph([a], [ops.add(a, b)]);
    expect(nodeKeys.size).toBe(3);
    expect([...nodesByDepth].map(([depth, nodes]) => [depth, ...nodes.map(({ operation }) => operation.name)])).toEqual([
      [2, "a"],
      [1, "b"],
      [0, "add"],
    ]);
    expect(names(operations)).toEqual(["a", "b", "add"]);
    expect([...operationsByDepth.keys()]).toEqual([2, 1, 0]);
  });

  it("A-025: a node is one deeper than the deepest that reads it", () => {
    const a = input({ shape: [3], name: "a" });
    const b = dense("b").apply(a);
    const map = mapGraph([a], [dense("c").apply(ops.add(a, b))]);
    expect(map.nodesByDepth.get(3)?.[0]).toBe(nodeOf(a));
    expect(map.nodesByDepth.get(2)?.[0]).toBe(nodeOf(b));
  });

  it("A-026: an operation has the largest depth of its nodes, and so do its other nodes and their inputs", () => {
    const [x, z] = [input({ shape: [3], name: "x" }), input({ shape: [3], name: "z" })];
    const shared = dense("shared");
    const deep = ops.relu(ops.relu(shared.apply(x)));
    const map = mapGraph([x, z], [shared.apply(z), deep]);
    expect(map.operationsByDepth.get(2)).toEqual([shared]);
    // The node of the output is visited last, at depth 0, and lifted; its input follows.
    expect(map.nodesByDepth.get(2)).toHaveLength(2);
    expect(map.nodesByDepth.get(3)?.map(({ operation }) => operation.name)).toEqual(["z", "x"]);
  });

  it("A-027: an input that reaches no output is kept, first at depth 0", () => {
    const [a, b] = pair();
    const map = mapGraph([a, b], [ops.relu(a)]);
    expect(names(map.operationsByDepth.get(0) ?? [])).toEqual(["b", "relu"]);
    expect(names(new GraphFunction({ inputs: [a, b], outputs: ops.neg(a) }).operations)).toEqual(["a", "b", "negative"]);
  });

  it("A-028: operations of one depth keep the order of the walk", () => {
    const program = (): readonly string[] => {
      clearSession();
      const [a, b] = pair();
      const shared = dense("shared");
      const parts = [shared.apply(b), dense("late").apply(a), shared.apply(a)];
      return names(model({ inputs: [a, b], outputs: ops.concatenate([...parts.toReversed(), b]) }).graph?.operations ?? []);
    };
    expect(program()).toEqual(["a", "b", "shared", "late", "concatenate"]);
    expect(program()).toEqual(program());
  });

  it("A-029: a disconnected graph names the tensor, the operation and what was reached", () => {
    const [a, b] = pair();
    const sum = ops.add(ops.relu(a), b);
    expect(() => mapGraph([a], [sum])).toThrow(
      /disconnected: b of shape \[null, 2, 3\], used by b, cannot be computed[\s\S]*reached without problems: a/,
    );
    expect(() => model({ inputs: a, outputs: sum })).toThrow(ValueError);
  });

  it("A-030: each reached operation is listed once, in order", () => {
    const [a, b] = pair();
    const shared = dense("shared");
    const left = shared.apply(shared.apply(a));
    const lost = new SymbolicTensor({ shape: [null, 2, 3], name: "lost" });
    expect(() => mapGraph([a, b], [ops.add(ops.add(left, b), lost)])).toThrow(/reached without problems: a, shared, b, add\n/);
  });

  it("A-031: a name is of one operation only", () => {
    const a = input({ shape: [3] });
    const d = dense("d");
    expect(() => mapGraph([a], [dense("d").apply(d.apply(a))])).toThrow(/name d is used by 2 operations/);
    expect(mapGraph([a], [d.apply(d.apply(a))]).operations).toHaveLength(2);
  });

  it("A-032: the walk finishes every node once, parents first", () => {
    const a = input({ shape: [3], name: "a" });
    const top = dense("top").apply(a);
    const joined = ops.add(dense("left").apply(top), dense("right").apply(top));
    expect(buildMap([joined, top]).nodes.map(({ operation }) => operation.name)).toEqual(["a", "top", "left", "right", "add"]);
  });

  it("A-033: a cycle names the tensor and its operation", () => {
    const x = new SymbolicTensor({ shape: [1], name: "x" });
    const loop = new Operation({ name: "loop" });
    new Node({ operation: loop, callArgs: [x], outputs: x });
    expect(() => buildMap([x])).toThrow(/tensor x of loop depends on itself/);
  });

  it("A-034: the walk stops at tensors that nothing made, and at inputs", () => {
    const raw = new SymbolicTensor({ shape: [null, 2], name: "raw" });
    const fn = new GraphFunction({ inputs: raw, outputs: ops.mul(raw, 2) });
    expect(fn.inputNames).toEqual(["raw"]);
    expect((fn.apply(ones([1, 2])) as Tensor).arraySync()).toEqual([[2, 2]]);
    expect(buildMap([input({ shape: [1] })]).nodes).toHaveLength(1);
  });

  it("A-035: a graph may start at tensors in the middle of another", () => {
    const x = input({ shape: [4], name: "x" });
    const middle = dense("body").apply(x);
    const end = dense("head", 2).apply(middle);
    const part = new GraphFunction({ inputs: middle, outputs: end });
    expect(names(part.operations)).toEqual(["head"]);
    expect((part.apply(ones([5, 3])) as Tensor).shape).toEqual([5, 2]);
    const head = model({ inputs: middle, outputs: end });
    const full = model({ inputs: x, outputs: end });
    expect(head.weights).toEqual((full.getLayer("head") as Layer).weights);
    expect(head).toBeInstanceOf(Model);
  });
});
