/** Configs and files of models. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import {
  clearSession,
  input,
  Layer,
  layers,
  loadModel,
  Model,
  model,
  modelFromJson,
  ops,
  registerCustomObject,
  sequential,
  setSeed,
  setTarget,
  setWarningHandler,
  type Tensor,
  tensor,
} from "../../../src/index.ts";

const folder = mkdtempSync(join(tmpdir(), "tscompile-saving-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  clearSession();
  setSeed(3);
  setTarget("reference");
});

const x = tensor(
  Float32Array.from({ length: 24 }, (_, i) => Math.sin(i)),
  [6, 4],
);
const y = tensor(
  Float32Array.from({ length: 12 }, (_, i) => Math.cos(i)),
  [6, 2],
);

/** Shared layer, functions on tensors, two inputs and two outputs. */
function branching(): Model {
  const [a, b] = [input({ shape: [4], name: "a" }), input({ shape: [4], name: "b" })];
  const shared = layers.dense({ units: 3, activation: "tanh", name: "shared" });
  const sum = ops.add(ops.mul(shared.apply(a), 2), shared.apply(b));
  const first = layers.dense({ units: 2, name: "first" }).apply(sum);
  return model({ inputs: [a, b], outputs: { first, total: ops.sum(sum, { axis: -1, keepDims: true }) }, name: "branching" });
}

async function expectEqualPredictions(one: Model, other: Model, data: Parameters<Model["predict"]>[0]): Promise<void> {
  const [left, right] = [await one.predict<Tensor>(data), await other.predict<Tensor>(data)];
  expect(right.arraySync()).toEqual(left.arraySync());
}

describe("configs", () => {
  it("I-041 I-042 I-049 a functional model with shared layers survives JSON", async () => {
    const original = branching();
    const text = original.toJson();
    expect(text).toContain('"class_name":"Functional"');
    const copy = modelFromJson(text);
    expect(copy.compiled).toBe(false);
    expect(copy.layers.map(({ name }) => name)).toEqual(original.layers.map(({ name }) => name));
    copy.setWeights(original.getWeights());
    const [left, right] = [
      await original.predict<{ readonly first: Tensor }>([x, x]),
      await copy.predict<{ readonly first: Tensor }>([x, x]),
    ];
    expect(Object.keys(right)).toEqual(["first", "total"]);
    expect(right.first.arraySync()).toEqual(left.first.arraySync());
    expect(copy.toJson()).toBe(text);
  });

  it("I-043 reads Keras's own spelling of a Sequential", () => {
    const copy = modelFromJson({
      class_name: "Sequential",
      config: {
        name: "from_keras",
        layers: [
          { class_name: "InputLayer", config: { batch_shape: [null, 4], dtype: "float32", name: "in" } },
          {
            class_name: "Dense",
            config: { name: "d", units: 3, use_bias: false, kernel_initializer: { class_name: "GlorotUniform", config: { seed: null } } },
          },
        ],
      },
    });
    expect(copy.name).toBe("from_keras");
    expect(copy.countParams()).toBe(12);
  });

  it("names an unknown class and the nearest known one", () => {
    expect(() => layers.deserialize({ className: "Dens", config: {} })).toThrow(/Dens.*[\s\S]*did you mean "Dense"/);
  });
});

describe("files", () => {
  it("I-029 I-033 a saved model goes on as if it had not been", async () => {
    const made = (): Model =>
      sequential({
        layers: [
          input({ shape: [4] }),
          layers.dense({ units: 5, activation: "relu" }),
          layers.dropout({ rate: 0.5 }),
          layers.dense({ units: 2 }),
        ],
      });
    const original = made();
    original.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"], target: "reference" });
    await original.fit(x, y, { epochs: 2, verbose: 0 });
    const path = join(folder, "model.keras");
    await original.save(path);
    const loaded = await loadModel(path);
    await expectEqualPredictions(original, loaded, x);
    loaded.runEagerly = true;
    const [one, other] = [await original.fit(x, y, { epochs: 2, verbose: 0 }), await loaded.fit(x, y, { epochs: 2, verbose: 0 })];
    expect(other.history).toEqual(one.history);
  });

  it("I-030 I-031 I-034 I-038 checks paths", async () => {
    const small = sequential({ layers: [input({ shape: [4] }), layers.dense({ units: 1 })] });
    await expect(small.save(join(folder, "m.h5"))).rejects.toThrow("m.h5");
    await expect(small.saveWeights(join(folder, "w.bin"))).rejects.toThrow("w.bin");
    await expect(small.loadWeights("old.h5")).rejects.toThrow("old.h5");
    const path = join(folder, "once.keras");
    await small.save(path);
    await expect(small.save(path, { overwrite: false })).rejects.toThrow("once.keras");
  });

  it("I-036 I-037 weights load by topology, and mismatches can be passed over", async () => {
    const stack = (units: number, dropout: boolean): Model =>
      sequential({
        layers: [
          input({ shape: [4] }),
          layers.dense({ units: 3 }),
          ...(dropout ? [layers.dropout({ rate: 0.1 })] : []),
          layers.dense({ units }),
        ],
      });
    const path = join(folder, "stack.weights.safetensors");
    const original = stack(2, false);
    await original.saveWeights(path);
    const withDropout = stack(2, true);
    await withDropout.loadWeights(path);
    await expectEqualPredictions(original, withDropout, x);
    const resized = stack(5, false);
    await expect(resized.loadWeights(path)).rejects.toThrow("[3, 5]");
    const warnings: string[] = [];
    const previous = setWarningHandler((message) => warnings.push(message));
    try {
      await resized.loadWeights(path, { skipMismatch: true });
    } finally {
      setWarningHandler(previous);
    }
    expect(warnings).toHaveLength(1);
    expect(resized.getWeights()[0]?.arraySync()).toEqual(original.getWeights()[0]?.arraySync());
  });

  it("a subclass of one's own is saved with its config", async () => {
    class Doubling extends Layer {
      static readonly className = "Doubling";
      override call(inputs: Tensor): Tensor {
        return ops.mul(inputs, 2);
      }
    }
    class Head extends Model {
      static readonly className = "Head";
      readonly dense = layers.dense({ units: 2 });
      readonly double = new Doubling();
      override call(inputs: Tensor): Tensor {
        return this.double.apply(this.dense.apply(inputs));
      }
    }
    registerCustomObject("Doubling", Doubling);
    registerCustomObject("Head", Head);
    const head = new Head();
    await head.predict(x);
    const path = join(folder, "head.keras");
    await head.save(path);
    await expectEqualPredictions(head, await loadModel(path), x);
  });
});
