/** Configs and files of models: the rest of section I of the checklist. */

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { strToU8, unzipSync, zipSync } from "fflate";
import { afterAll, beforeEach, describe, expect, it, onTestFinished } from "vitest";
import {
  type CallOptions,
  clearSession,
  input,
  Layer,
  layers,
  loadModel,
  losses,
  Model,
  model,
  modelFromJson,
  Operation,
  ones,
  ops,
  registerCustomObject,
  sequential,
  setSeed,
  setTarget,
  setWarningHandler,
  type Tensor,
  tensor,
  ValueError,
  withCustomObjects,
} from "../../../src/index.ts";
import { readSafetensors } from "../../../src/runtime/safetensors.ts";

const folder = mkdtempSync(join(tmpdir(), "tscompile-files-"));
afterAll(() => rmSync(folder, { recursive: true }));
beforeEach(() => {
  clearSession();
  setSeed(3);
  setTarget("reference");
});

const quiet = { verbose: 0 } as const;
const x = tensor(
  Float32Array.from({ length: 24 }, (_, i) => Math.sin(i)),
  [6, 4],
);
const y = tensor(
  Float32Array.from({ length: 12 }, (_, i) => Math.cos(i)),
  [6, 2],
);

function warningsOf(): string[] {
  const seen: string[] = [];
  const previous = setWarningHandler((message) => seen.push(message));
  onTestFinished(() => {
    setWarningHandler(previous);
  });
  return seen;
}

/** Shared layer, functions on tensors, two inputs and two outputs. */
function branching(): Model {
  const [a, b] = [input({ shape: [4], name: "a" }), input({ shape: [4], name: "b" })];
  const shared = layers.dense({ units: 3, activation: "tanh", name: "shared" });
  const sum = ops.add(ops.mul(shared.apply(a), 2), shared.apply(b));
  const first = layers.dense({ units: 2, name: "first" }).apply(sum);
  return model({ inputs: [a, b], outputs: { first, total: ops.sum(sum, { axis: -1, keepDims: true }) }, name: "branching" });
}

const small = (units = 2): Model => sequential({ layers: [input({ shape: [4] }), layers.dense({ units: 3 }), layers.dense({ units })] });

async function expectEqualPredictions(one: Model, other: Model, data: Parameters<Model["predict"]>[0] = x): Promise<void> {
  const [left, right] = [await one.predict<Tensor>(data), await other.predict<Tensor>(data)];
  expect(right.arraySync()).toEqual(left.arraySync());
}

class Doubling extends Layer {
  override call(inputs: Tensor): Tensor {
    return ops.mul(inputs, 2);
  }
}

/** Its layers depend on an option. */
class Head extends Model {
  readonly units: number;
  readonly dense: InstanceType<typeof layers.Dense>;
  readonly double = new Doubling();
  constructor({ units, ...rest }: { readonly units: number; readonly name?: string }) {
    super(rest);
    this.units = units;
    this.dense = layers.dense({ units });
  }
  override call(inputs: Tensor): Tensor {
    return this.double.apply(this.dense.apply(inputs));
  }
}

describe("configs", () => {
  it("I-041: toJson gives JSON of class and config, written as asked", () => {
    const made = branching();
    const text = made.toJson();
    const parsed = JSON.parse(text) as { readonly class_name: string; readonly config: Readonly<Record<string, unknown>> };
    expect([parsed.class_name, parsed.config["name"]]).toEqual(["Functional", "branching"]);
    expect(Object.keys(parsed.config)).toEqual(expect.arrayContaining(["layers", "input_layers", "output_layers"]));
    expect(made.toJson({ space: 2 })).toBe(JSON.stringify(JSON.parse(text), undefined, 2));
    expect([made.toJSON(), made.toJSON(null, false)]).toEqual([text, JSON.parse(text)]);
  });

  it("I-042: modelFromJson makes an uncompiled model of the same architecture; classes of one's own by name", () => {
    const original = branching();
    original.compile({ loss: "mse" });
    const copy = modelFromJson(original.toJson());
    expect([copy.compiled, copy.name]).toEqual([false, "branching"]);
    expect(copy.layers.map(({ name }) => name)).toEqual(original.layers.map(({ name }) => name));
    const own = sequential([input({ shape: [4] }), new Doubling({ name: "twice" })]);
    expect(() => modelFromJson(own.toJson())).toThrow(/there is no layer named "Doubling"/);
    const read = modelFromJson(own.toJson(), { customObjects: { Doubling } });
    expect(read.getLayer("twice")).toBeInstanceOf(Doubling);
    expect(() => modelFromJson("{")).toThrow(/no JSON/);
    expect(() => modelFromJson({ className: "Dense", config: { units: 1 } })).toThrow(/no model/);
  });

  it("I-043: a config with layers, inputs and outputs is a graph; any other goes to the constructor", () => {
    const original = branching();
    const copy = Model.fromConfig(original.getConfig()) as Model;
    expect(copy.graph?.operations.map(({ name }) => name)).toEqual(original.graph?.operations.map(({ name }) => name));
    class Wide extends Model {
      readonly width: number;
      constructor({ width, ...rest }: { readonly width: number }) {
        super(rest);
        this.width = width;
      }
    }
    const wide = Wide.fromConfig({ width: 3, name: "wide" }) as Wide;
    expect([wide.width, wide.name, wide.graph]).toEqual([3, "wide", undefined]);
    const graph = Wide.fromConfig({ ...original.getConfig(), width: 7 }) as Wide;
    expect([graph.width, graph.inputNames]).toEqual([7, ["a", "b"]]);
    // A constructor that makes the graph itself needs only its own options.
    class Fixed extends Model {
      constructor() {
        const z = input({ shape: [4], name: "z" });
        super({ inputs: z, outputs: layers.dense({ units: 1, name: "end" }).apply(z) });
      }
    }
    expect(new Fixed().getConfig()).toEqual({});
    expect((Fixed.fromConfig({}) as Fixed).layers.map(({ name }) => name)).toEqual(["z", "end"]);
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
    expect([copy.name, copy.countParams()]).toEqual(["from_keras", 12]);
  });

  it("I-044: a config without what the constructor needs is a type error with class, config and reason", () => {
    class Needy extends Model {
      constructor({ sizes }: { readonly sizes: readonly number[] }) {
        super();
        for (const size of sizes) layers.dense({ units: size });
      }
    }
    const revive = (): unknown => Needy.fromConfig({ size: 3 });
    expect(revive).toThrow(TypeError);
    expect(revive).toThrow(
      /Needy cannot be made from the config \{"size":3\}: .*(iterable|undefined)[\s\S]*must hold what the constructor takes, or the class override fromConfig/,
    );
  });

  it("I-049: a graph refers to nodes by name: shared layers and operations survive", async () => {
    const original = branching();
    const text = original.toJson();
    const copy = modelFromJson(text);
    copy.setWeights(original.getWeights());
    expect(copy.getLayer("shared").inboundNodes).toHaveLength(2);
    const [left, right] = [
      await original.predict<{ readonly first: Tensor; readonly total: Tensor }>([x, x]),
      await copy.predict<{ readonly first: Tensor; readonly total: Tensor }>([x, x]),
    ];
    expect(Object.keys(right)).toEqual(["first", "total"]);
    expect([right.first.arraySync(), right.total.arraySync()]).toEqual([left.first.arraySync(), left.total.arraySync()]);
    expect(copy.toJson()).toBe(text);
  });

  it("names an unknown class and the nearest known one", () => {
    expect(() => layers.deserialize({ className: "Dens", config: {} })).toThrow(/Dens.*[\s\S]*did you mean "Dense"/);
  });
});

describe("objects of one's own", () => {
  class Shift extends Operation {
    readonly by: number;
    constructor({ by, name }: { readonly by: number; readonly name?: string }) {
      super({ name });
      this.by = by;
    }
    override call(inputs: Tensor): Tensor {
      return ops.add(inputs, this.by);
    }
  }
  const shifted = (): Model => {
    const z = input({ shape: [4], name: "z" });
    return model({ inputs: z, outputs: new Shift({ by: 3, name: "up" }).apply(z) as Tensor });
  };

  it("operations are stored with their options, and found by name", () => {
    const text = shifted().toJson();
    expect(() => modelFromJson(text)).toThrow(/Shift/);
    const read = modelFromJson(text, { customObjects: { Shift } });
    expect(read.apply(ones([1, 4])).arraySync()).toEqual([[4, 4, 4, 4]]);
  });

  it("are known inside a scope, the innermost first, and everywhere once registered", () => {
    const text = shifted().toJson();
    class Other extends Shift {
      override call(inputs: Tensor): Tensor {
        return ops.mul(inputs, this.by);
      }
    }
    const value = (): unknown =>
      modelFromJson(text)
        .apply(ones([1, 4]))
        .arraySync();
    expect(withCustomObjects({ Shift }, () => withCustomObjects({ Shift: Other }, value))).toEqual([[3, 3, 3, 3]]);
    expect(withCustomObjects({ Shift }, value)).toEqual([[4, 4, 4, 4]]);
    registerCustomObject("Shift", Shift);
    expect(value()).toEqual([[4, 4, 4, 4]]);
    // Names of every object's own properties are no custom objects.
    expect(() => layers.deserialize({ className: "toString", config: {} }, {})).toThrow(/no layer named "toString"/);
  });

  it("are found inside other configs: initializers, and what compile takes", async () => {
    const halves = (shape: readonly number[]): Tensor => ops.mul(ones(shape), 0.5);
    class Cubic extends losses.Loss {
      override call(target: Tensor, output: Tensor): Tensor {
        return ops.mean(ops.pow(ops.abs(ops.sub(target, output)), 3), { axis: -1 });
      }
      override getConfig(): Readonly<Record<string, unknown>> {
        return { name: this.name };
      }
    }
    const stored = { className: "Dense", config: { units: 1, kernelInitializer: "halves" } };
    const dense = withCustomObjects({ halves }, () => layers.deserialize(stored));
    dense.build([null, 2]);
    expect([...(dense.weights[0]?.hostValue() ?? [])]).toEqual([0.5, 0.5]);
    const made = small();
    made.compile({ loss: new Cubic(), optimizer: "sgd" });
    const path = join(folder, "cubic.keras");
    await made.save(path);
    await expect(loadModel(path)).rejects.toThrow(/Cubic/);
    const loaded = await loadModel(path, { customObjects: { Cubic } });
    expect(loaded.loss).toMatchObject({ className: "Cubic" });
    expect((await loadModel(path, { compile: false })).compiled).toBe(false);
  });
});

describe("files of models", () => {
  it("I-029: one archive with architecture, weights and the state of the optimizer", async () => {
    const original = small();
    original.compile({ optimizer: "adam", loss: "mse" });
    await original.fit(x, y, quiet);
    const path = join(folder, "model.keras");
    await original.save(path);
    const files = unzipSync(readFileSync(path));
    expect(Object.keys(files).sort()).toEqual(["config.json", "metadata.json", "model.weights.safetensors"]);
    const names = Object.keys(readSafetensors(files["model.weights.safetensors"] ?? new Uint8Array(), "file").tensors);
    expect(names.filter((name) => !name.startsWith("optimizer/"))).toEqual([
      "layers/dense/vars/0",
      "layers/dense/vars/1",
      "layers/dense_1/vars/0",
      "layers/dense_1/vars/1",
    ]);
    // Iterations, learning rate, two moments for each of four weights.
    expect(names.filter((name) => name.startsWith("optimizer/"))).toHaveLength(10);
    await expectEqualPredictions(original, await loadModel(path));
  });

  it("I-030: the name ends in .keras", async () => {
    await expect(small().save(join(folder, "m.h5"))).rejects.toThrow(ValueError);
    await expect(small().save(join(folder, "m.h5"))).rejects.toThrow(/\.keras file; found .*m\.h5/);
  });

  it("I-031: an existing file is replaced unless overwrite is false", async () => {
    const path = join(folder, "once.keras");
    await small().save(path);
    await small().save(path);
    await expect(small().save(path, { overwrite: false })).rejects.toThrow(/once\.keras exists, and overwrite is false/);
    await small().save(join(folder, "new.keras"), { overwrite: false });
  });

  it("I-032: there is one format", async () => {
    const seen = warningsOf();
    await expect(small().save(join(folder, "f.keras"), { saveFormat: "h5" })).rejects.toThrow(
      /saveFormat is "h5"; the only format is "keras"/,
    );
    await small().save(join(folder, "f.keras"), { saveFormat: "keras" });
    expect(seen).toEqual([expect.stringContaining("saveFormat")]);
  });

  it("I-033: a loaded model goes on as if it had not been", async () => {
    const original = sequential({
      layers: [
        input({ shape: [4] }),
        layers.dense({ units: 5, activation: "relu" }),
        layers.dropout({ rate: 0.5 }),
        layers.dense({ units: 2 }),
      ],
    });
    original.compile({ optimizer: "adam", loss: "mse", metrics: ["mae"], target: "reference" });
    await original.fit(x, y, { epochs: 2, ...quiet });
    const path = join(folder, "goes-on.keras");
    await original.save(path);
    const loaded = await loadModel(path);
    await expectEqualPredictions(original, loaded);
    expect(Object.keys((await loaded.evaluate(x, y, { returnDict: true, ...quiet })) as object)).toEqual(["loss", "mae"]);
    const [one, other] = [await original.fit(x, y, { epochs: 2, ...quiet }), await loaded.fit(x, y, { epochs: 2, ...quiet })];
    expect(other.history).toEqual(one.history);
    expect(loaded.getWeights().map((weight) => weight.arraySync())).toEqual(original.getWeights().map((weight) => weight.arraySync()));
  });

  it("I-034: weights alone, in a file whose name ends in .weights.safetensors", async () => {
    await expect(small().saveWeights(join(folder, "w.bin"))).rejects.toThrow(/\.weights\.safetensors file; found .*w\.bin/);
    const path = join(folder, "w.weights.safetensors");
    const made = small();
    await made.saveWeights(path);
    expect(Object.keys(readSafetensors(readFileSync(path), "file").tensors)).toHaveLength(4);
    await expect(made.saveWeights(path, { overwrite: false })).rejects.toThrow(/exists, and overwrite is false/);
    await expect(sequential([layers.dense({ units: 1 })]).saveWeights(path)).rejects.toThrow(/not built/);
  });

  it("I-035: every variable is stored once, whatever holds it", async () => {
    class Twice extends Model {
      readonly layer = layers.dense({ units: 4 });
      readonly same = this.layer;
      readonly more = [this.layer, layers.dropout({ rate: 0.5 }), { norm: layers.batchNormalization() }];
      override call(inputs: Tensor, options: CallOptions): Tensor {
        const [, drop, { norm }] = this.more as unknown as readonly [Layer, Layer, { readonly norm: Layer }];
        return norm.apply(drop.apply(this.same.apply(this.layer.apply(inputs)), { training: options.training }));
      }
    }
    const made = new Twice();
    made.apply(x);
    const path = join(folder, "twice.weights.safetensors");
    await made.saveWeights(path);
    const { tensors } = readSafetensors(readFileSync(path), "file");
    expect(Object.keys(tensors).sort()).toEqual([
      "layers/batch_normalization/vars/0",
      "layers/batch_normalization/vars/1",
      "layers/batch_normalization/vars/2",
      "layers/batch_normalization/vars/3",
      "layers/dense/vars/0",
      "layers/dense/vars/1",
      "layers/dropout/seeds/0",
    ]);
    expect(Object.keys(tensors)).toHaveLength(made.variables.length);
  });

  const stack = (units: number, dropout: boolean): Model =>
    sequential({
      layers: [
        input({ shape: [4] }),
        layers.dense({ units: 3 }),
        ...(dropout ? [layers.dropout({ rate: 0.1 })] : []),
        layers.dense({ units }),
      ],
    });

  it("I-036: weights load by topology: layers without weights do not matter", async () => {
    const path = join(folder, "stack.weights.safetensors");
    const original = stack(2, false);
    await original.saveWeights(path);
    const withDropout = stack(2, true);
    await withDropout.loadWeights(path);
    await expectEqualPredictions(original, withDropout);
    await original.save(join(folder, "stack.keras"));
    const other = stack(2, true);
    await other.loadWeights(join(folder, "stack.keras"));
    await expectEqualPredictions(original, other);
  });

  it("I-037: layers whose weights differ are faults, or passed over with a warning each", async () => {
    const path = join(folder, "mismatch.weights.safetensors");
    const original = stack(2, false);
    await original.saveWeights(path);
    const resized = stack(5, false);
    await expect(resized.loadWeights(path)).rejects.toThrow("[3, 5]");
    const seen = warningsOf();
    await resized.loadWeights(path, { skipMismatch: true });
    expect(seen).toEqual([expect.stringMatching(/weights of layer dense_\d+ are passed over/)]);
    expect(resized.getWeights()[0]?.arraySync()).toEqual(original.getWeights()[0]?.arraySync());
    const shorter = sequential([input({ shape: [4] }), layers.dense({ units: 3 })]);
    await expect(shorter.loadWeights(path)).rejects.toThrow(/layers\/dense_1.*has no place for/);
  });

  it("I-038: older files are refused with the format that is read", async () => {
    await expect(small().loadWeights("old.h5")).rejects.toThrow(
      /old\.h5: HDF5 files are not read; weights are kept in \.weights\.safetensors files/,
    );
    const path = join(folder, "old.keras");
    writeFileSync(path, zipSync({ "config.json": strToU8(small().toJson()), "model.weights.h5": new Uint8Array(4) }));
    await expect(loadModel(path)).rejects.toThrow(/no model\.weights\.safetensors.*[\s\S]*HDF5 are not read/);
  });

  it("I-039: a subclass is built from the shapes it was built with", async () => {
    const original = new Head({ units: 2, name: "head" });
    await original.predict(x);
    expect(original.getBuildConfig()).toEqual({ inputShape: [null, 4] });
    const path = join(folder, "head.keras");
    await original.save(path);
    const loaded = await loadModel(path, { customObjects: { Head, Doubling } });
    expect(loaded).toBeInstanceOf(Head);
    await expectEqualPredictions(original, loaded);
    expect(modelFromJson(original.toJson(), { customObjects: { Head, Doubling } }).countParams()).toBe(10);
    // Several inputs have their shapes by name; an empty config does nothing.
    class Sum extends Model {
      readonly dense = layers.dense({ units: 1 });
      override call({ left, right }: { readonly left: Tensor; readonly right: Tensor }): Tensor {
        return this.dense.apply(ops.add(left, right));
      }
    }
    const [one, two] = [new Sum(), new Sum()];
    one.buildFromConfig({ shapesDict: { left: [null, 3], right: [null, 3] } });
    two.buildFromConfig({});
    expect([one.countParams(), one.built, two.built]).toEqual([4, true, false]);
  });

  it("I-040: where building fails a warning says what to override", () => {
    class Crashing extends Model {
      override build(): void {
        throw new RangeError("no way");
      }
    }
    const seen = warningsOf();
    const made = new Crashing({ name: "c" });
    made.buildFromConfig({ inputShape: [null, 3] });
    made.buildFromConfig({ other: 1 });
    expect(seen).toEqual([
      expect.stringMatching(/the model c could not be built.*override build or buildFromConfig of Crashing.*no way/),
      expect.stringMatching(/the model c could not be built.*neither inputShape nor shapesDict/),
    ]);
    expect(made.built).toBe(false);
  });

  it("a subclass of one's own is saved with its config", async () => {
    registerCustomObject("Doubling", Doubling);
    registerCustomObject("Head", Head);
    const head = new Head({ units: 3 });
    await head.predict(x);
    const path = join(folder, "registered.keras");
    await head.save(path);
    await expectEqualPredictions(head, await loadModel(path));
  });
});

describe("artifacts", () => {
  it("I-045: an exported model predicts by itself", async () => {
    const made = small();
    made.compile({ loss: "mse", optimizer: "sgd" });
    await made.fit(x, y, quiet);
    const expected = await made.predict<Tensor>(x);
    const path = join(folder, "exported");
    await made.export(path, { format: "wasm" });
    const { serve } = (await import(pathToFileURL(join(path, "model.js")).href)) as {
      serve(x: Float32Array): Promise<Float32Array>;
    };
    const served = await serve(Float32Array.from(x.dataSync()));
    expect(served).toHaveLength(12);
    for (const [i, value] of served.entries()) expect(value).toBeCloseTo(Number(expected.dataSync()[i]), 5);
    expect(readFileSync(join(path, "model.d.ts"), "utf8")).toMatch(/export declare const serve: Program\["predict"\]/);
    // Inference alone: nothing of the training step is in the plan.
    expect(readFileSync(join(path, "plan.json"), "utf8")).not.toContain("train_step");
    await expect(made.export(join(folder, "other"), { format: "onnx" as "wasm" })).rejects.toThrow(
      /no format "onnx" to export to; formats are wasm, wgsl, cuda/,
    );
    await expect(sequential([layers.dense({ units: 1 })]).export(path)).rejects.toThrow(/not built/);
    expect(existsSync(join(folder, "other"))).toBe(false);
  });
});
